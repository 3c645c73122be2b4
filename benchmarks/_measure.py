"""Timing two libraries in one run: interleaved, best of several rounds, as a ratio."""

import gc
import time


def best(function, rounds=5, budget=0.2):
    """Seconds per call: the best of several rounds, each as many calls as fit into a share of the budget."""
    function()
    start = time.perf_counter()
    function()
    once = time.perf_counter() - start
    count = max(1, int(budget / rounds / max(once, 1e-7)))
    found = []
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(count):
            function()
        found.append((time.perf_counter() - start) / count)
    return min(found)


def compare(ours, theirs, turns=3, **options):
    """(our seconds, their seconds): interleaved, so that a change of the machine's speed meets both."""
    mine, other = [], []
    for _ in range(turns):
        gc.collect()
        mine.append(best(ours, **options))
        gc.collect()
        other.append(best(theirs, **options))
    return min(mine), min(other)


def show(title, rows, target=None):
    """Print rows (name, ours, theirs) in microseconds, with ratios and their geometric mean."""
    product = 1.0
    print(f"\n{title}\n{'':34}{'flambeau':>12}{'PyTorch':>12}{'ratio':>8}")
    for name, ours, theirs in rows:
        product *= ours / theirs
        print(f"{name:34}{ours * 1e6:10.2f}us{theirs * 1e6:10.2f}us{ours / theirs:8.2f}")
    mean = product ** (1 / len(rows))
    goal = "" if target is None else f"   (target: at most {target})"
    print(f"{'geometric mean':34}{'':24}{mean:8.2f}{goal}")
    return mean
