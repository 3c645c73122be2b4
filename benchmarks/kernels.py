"""Large operations: elementwise, reductions, matrix products, convolutions.

python benchmarks/kernels.py [threads]
"""

import sys

import torch
from _measure import compare, show

import flambeau

CASES = {
    "add 1e6": lambda t: (lambda x: x + x, t.rand(1_000_000)),
    "exp 1e6": lambda t: (lambda x: x.exp(), t.rand(1_000_000)),
    "gelu(x*w+b) 1e6": lambda t: (lambda x: t.nn.functional.gelu(x * 1.5 + 0.5), t.rand(1_000_000)),
    "sum 1e6": lambda t: (lambda x: x.sum(), t.rand(1_000_000)),
    "sum rows 1000x1000": lambda t: (lambda x: x.sum(1), t.rand(1000, 1000)),
    "sum columns 1000x1000": lambda t: (lambda x: x.sum(0), t.rand(1000, 1000)),
    "softmax 1000x1000": lambda t: (lambda x: t.softmax(x, 1), t.rand(1000, 1000)),
    "matmul 512": lambda t: (lambda x: x @ x, t.rand(512, 512)),
    "bmm 32x64x64": lambda t: (lambda x: x @ x, t.rand(32, 64, 64)),
    "conv2d 16x32x28x28, 3x3": lambda t: (
        lambda x, w=t.rand(32, 32, 3, 3): t.nn.functional.conv2d(x, w, padding=1),
        t.rand(16, 32, 28, 28),
    ),
    "max_pool2d 16x32x28x28": lambda t: (lambda x: t.nn.functional.max_pool2d(x, 2), t.rand(16, 32, 28, 28)),
    "layer_norm 1000x512": lambda t: (lambda x: t.nn.functional.layer_norm(x, (512,)), t.rand(1000, 512)),
    "sort 1e5": lambda t: (lambda x: x.sort(), t.rand(100_000)),
}


def main():
    """Print the table."""
    torch.set_num_threads(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    rows = []
    for name, case in CASES.items():
        (f, x), (g, y) = case(flambeau), case(torch)
        rows.append((name, *compare(lambda f=f, x=x: f(x), lambda g=g, y=y: g(y))))
    show("large operations, forward", rows)


if __name__ == "__main__":
    main()
