"""A chain of 200,000 nodes: recorded, differentiated and freed.

python benchmarks/chain.py
"""

import time

import torch

import flambeau

torch.set_num_threads(1)
NODES = 200_000


def run(t, kind):
    """Seconds for one chain of additions, products or sines of a 4x4 leaf."""
    x, w = (t.ones(4, 4).requires_grad_() for _ in range(2))
    start = time.perf_counter()
    y = x
    for _ in range(NODES):
        y = t.add(y, w) if kind == "add" else t.mul(y, w) if kind == "mul" else t.sin(y)
    y.backward(t.ones(4, 4))
    del y
    return time.perf_counter() - start


def main():
    """Print seconds and ratios."""
    for kind in ("add", "mul", "sin"):
        ours, theirs = [], []
        for _ in range(3):
            ours.append(run(flambeau, kind))
            theirs.append(run(torch, kind))
        ratio = min(ours) / min(theirs)
        print(f"{NODES} x {kind}: flambeau {min(ours):.3f} s, PyTorch {min(theirs):.3f} s, ratio {ratio:.2f} (<= 0.5)")


if __name__ == "__main__":
    main()
