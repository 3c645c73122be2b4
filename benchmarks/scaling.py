"""Step times of data-parallel training: measured here, and what a model says of more ranks.

    python benchmarks/scaling.py        measures 1, 2 and 4 processes (needs mpi4py), and prints a table

The model: T(p) = c + a · log2 p + 2 (p - 1) / p · n · b, with c the computing of one rank, n the bytes of all
gradients, a and b fitted to reductions between two ranks. docs/distributed.md states the assumptions.
"""

import json
import math
import os
import subprocess
import sys
import time

import numpy as np

WIDTH, DEPTH, BATCH, STEPS = 512, 4, 64, 15
SIZES = (1 << 10, 1 << 16, 1 << 20, 1 << 22)  # bytes of the messages that are timed


def measured():
    """{what: seconds} of this process: a step alone, a step with averaging, reductions by size."""
    import flambeau as torch
    import flambeau.distributed as dist

    dist.init_process_group("mpi")
    torch.manual_seed(0)
    layers = [m for _ in range(DEPTH) for m in (torch.nn.Linear(WIDTH, WIDTH), torch.nn.ReLU())]
    net = torch.nn.Sequential(*layers)
    x = torch.randn(BATCH, WIDTH)
    found = {"alone": step_time(net, x), "ranks": dist.get_world_size()}
    found["together"] = step_time(torch.nn.parallel.DistributedDataParallel(net), x)
    found["bytes"] = sum(p.numel() * 4 for p in net.parameters())
    for size in SIZES:
        data = torch.zeros(size // 4)
        found[str(size)] = median(lambda data=data: dist.all_reduce(data))
    if dist.get_rank() == 0:
        print(json.dumps(found))


def step_time(net, x):
    import flambeau as torch

    optimizer = torch.optim.SGD(net.parameters(), lr=0.01)

    def step():
        optimizer.zero_grad()
        (net(x) ** 2).mean().backward()
        optimizer.step()

    return median(step)


def median(function):
    times = []
    for _ in range(STEPS):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return float(np.median(times[3:]))


def fitted(results):
    """(seconds of latency, seconds per byte) of a reduction among 2 ranks, by least squares over the sizes."""
    times = [results[2][str(size)] for size in SIZES]
    slope, latency = np.polyfit(SIZES, times, 1, w=1 / np.array(times))
    return max(latency, 1e-6), max(slope, 0.0)


def predicted(ranks, alone, size, latency, per_byte):
    """Seconds of a step: computing, then a ring's or a tree's messages; nothing of them hidden behind computing."""
    if ranks == 1:
        return alone
    return alone + latency * math.log2(ranks) + 2 * (ranks - 1) / ranks * size * per_byte


def main():
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    results = {}
    for ranks in (1, 2, 4):
        command = [sys.executable, "-m", "flambeau.distributed.run", f"--nproc-per-node={ranks}", __file__, "measure"]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        results[ranks] = json.loads(done.stdout.splitlines()[-1])
    latency, per_byte = fitted(results)
    size = results[1]["bytes"]
    print(f"latency {latency * 1e6:.0f} us, {1e-9 / per_byte:.2f} GB/s, {size / 1e6:.1f} MB of gradients")
    for ranks in (1, 2, 4):
        alone, together = results[ranks]["alone"], results[ranks]["together"]
        said = predicted(ranks, alone, size, latency, per_byte)
        print(f"{ranks} ranks: alone {alone * 1e3:.1f} ms, together {together * 1e3:.1f} ms, model {said * 1e3:.1f} ms")
    for ranks in (8, 64, 512, 4096):
        said = predicted(ranks, results[1]["alone"], size, latency, per_byte)
        print(f"{ranks} ranks: model {said * 1e3:.1f} ms, efficiency {results[1]['alone'] / said:.2f}")


if __name__ == "__main__":
    measured() if len(sys.argv) > 1 else main()
