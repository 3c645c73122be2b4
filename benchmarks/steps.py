"""Whole training steps, eager: multilayer perceptrons, LeNet, a small GPT.

python benchmarks/steps.py [threads]
"""

import sys

import torch
from _measure import compare, show
from _models import MODELS, step_of

import flambeau


def main():
    """Print the table."""
    torch.set_num_threads(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    rows = []
    for name, make in MODELS.items():
        for optimizer in ("SGD", "Adam"):
            ours, theirs = step_of(flambeau, make, optimizer), step_of(torch, make, optimizer)
            rows.append((f"{name}, {optimizer}", *compare(ours, theirs, budget=1.0)))
    show("one training step, eager", rows, 2.0)


if __name__ == "__main__":
    main()
