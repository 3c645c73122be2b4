"""Large operations: elementwise, reductions, matrix products, convolutions; forward, and with gradients where "grad".

python benchmarks/kernels.py [threads] [file.json]

The JSON file has for each row the microseconds of both libraries, and which columns of kernels flambeau had.
"""

import json
import sys
from functools import partial

import torch
from _measure import compare, show

import flambeau
from flambeau.interpreters.eager import COLUMNS


def unary(function, shape):
    """A case of one operand, positive numbers."""
    return lambda t: (partial(function, t), t.rand(*shape) + 0.1)


def gradient(function, shape):
    """A case of an operation and its gradient."""

    def case(t):
        g = t.ones(*shape)
        return lambda x: t.autograd.grad(function(t, x), x, g), t.randn(*shape).requires_grad_()

    return case


SIZES = {"1e4": (100, 100), "1e6": (1000, 1000), "4e6": (2000, 2000)}
POINTWISE = {
    "sub": lambda t, x: x - x,
    "mul number": lambda t, x: x * 1.5,
    "div": lambda t, x: x / x,
    "add row": lambda t, x: x + x[0],
    "add column": lambda t, x: x + x[:, :1],
    "add transposed": lambda t, x: x + x.T,
    "neg": lambda t, x: -x,
    "abs": lambda t, x: x.abs(),
    "sqrt": lambda t, x: x.sqrt(),
    "exp": lambda t, x: x.exp(),
    "log": lambda t, x: x.log(),
    "tanh": lambda t, x: x.tanh(),
    "sin": lambda t, x: x.sin(),
    "erf": lambda t, x: x.erf(),
    "sigmoid": lambda t, x: x.sigmoid(),
    "where": lambda t, x: t.where(x > 0.5, x, 0.0),
    "gt": lambda t, x: x > 0.5,
    "maximum": lambda t, x: t.maximum(x, x),
    "remainder": lambda t, x: x % 0.3,
}
ACTIVATIONS = (
    "relu",
    "gelu",
    "silu",
    "mish",
    "softplus",
    "elu",
    "logsigmoid",
    "hardswish",
    "hardsigmoid",
    "leaky_relu",
)


def activation(name):
    """The function (library, x) of an activation."""
    return lambda t, x: getattr(t.nn.functional, name)(x)


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


CASES |= {f"{name} {size}": unary(f, shape) for name, f in POINTWISE.items() for size, shape in SIZES.items()}
CASES |= {f"{n} {size}": unary(activation(n), shape) for n in ACTIVATIONS for size, shape in SIZES.items()}
CASES |= {f"{n} grad {size}": gradient(activation(n), shape) for n in ACTIVATIONS for size, shape in SIZES.items()}


def main():
    """Print the table, and write it as JSON if a file is named."""
    threads = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    for library in (torch, flambeau):
        library.set_num_threads(threads)
    rows = []
    for name, case in CASES.items():
        (f, x), (g, y) = case(flambeau), case(torch)
        rows.append((name, *compare(lambda f=f, x=x: f(x), lambda g=g, y=y: g(y), budget=0.05)))
    show(f"large operations, {threads} threads", rows)
    ratios = sorted(theirs / ours for _, ours, theirs in rows)
    print(f"PyTorch / flambeau: median {ratios[len(ratios) // 2]:.2f}, 5 % quantile {ratios[len(ratios) // 20]:.2f}")
    if len(sys.argv) > 2:
        found = {name: {"flambeau": ours * 1e6, "PyTorch": theirs * 1e6} for name, ours, theirs in rows}
        with open(sys.argv[2], "w") as file:
            json.dump({"threads": threads, "columns": [c.name for c in COLUMNS], "rows": found}, file, indent=1)


if __name__ == "__main__":
    main()
