"""What looking for mistakes costs: training steps with the warnings on and off, in one run.

python benchmarks/mistakes.py
"""

import gc
import time
from statistics import median

from _models import mlp, step_of

import flambeau

ROUNDS, CALLS = 300, 10


def dropping(t):
    """A small multilayer perceptron with dropout, and classes."""
    model, x, y, loss = mlp(t, (2, 16, 16, 3), 32, 3)
    model.insert(2, t.nn.Dropout(0.1))
    return model, x, y, loss


def by_hand(t):
    """The tiny multilayer perceptron with its loss written out, a difference that is recorded."""
    model, x, y, _ = mlp(t, (2, 16, 16, 1), 32)
    return model, x, y, lambda out, wanted: ((out - wanted) ** 2).mean()


MODELS = {
    "MLP 2-16-16-1, batch 32": lambda t: mlp(t, (2, 16, 16, 1), 32),
    "the same, loss by hand": by_hand,
    "MLP 2-16-16-3, cross-entropy, dropout": dropping,
}


def seconds(step, mode):
    """Seconds per step, with the warnings on or off."""
    with flambeau.set_mistake_warnings(mode):
        start = time.perf_counter()
        for _ in range(CALLS):
            step()
        return (time.perf_counter() - start) / CALLS


def main():
    """Print the table: medians, and the median of the ratios of short rounds that follow each other."""
    print(f"\n{'':44}{'off':>10}{'on':>10}{'more':>8}")
    for name, make in MODELS.items():
        for optimizer in ("SGD", "Adam"):
            step = step_of(flambeau, make, optimizer)
            pairs = []
            gc.collect()
            for turn in range(ROUNDS):
                times = {mode: seconds(step, mode) for mode in ((True, False) if turn % 2 else (False, True))}
                pairs.append((times[False], times[True]))
            off, on = (median(pair[i] for pair in pairs) for i in (0, 1))
            more = 100 * (median(pair[1] / pair[0] for pair in pairs) - 1)
            print(f"{name + ', ' + optimizer:44}{off * 1e6:8.1f}us{on * 1e6:8.1f}us{more:7.1f}%")
    print("(target: at most 3 % more)")


if __name__ == "__main__":
    main()
