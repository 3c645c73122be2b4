"""Overhead of tiny operations, 4x4 float32, one thread: forward with grad, and forward with backward.

python benchmarks/tiny_ops.py
"""

import torch
from _measure import compare, show

import flambeau

torch.set_num_threads(1)

OPS = {
    "add": lambda t, x, y, b: x + y,
    "sub": lambda t, x, y, b: x - y,
    "mul": lambda t, x, y, b: x * y,
    "div": lambda t, x, y, b: x / y,
    "mul number": lambda t, x, y, b: x * 2.0,
    "pow number": lambda t, x, y, b: x**2,
    "neg": lambda t, x, y, b: -x,
    "exp": lambda t, x, y, b: x.exp(),
    "tanh": lambda t, x, y, b: t.tanh(x),
    "sigmoid": lambda t, x, y, b: t.sigmoid(x),
    "relu": lambda t, x, y, b: t.relu(x),
    "matmul": lambda t, x, y, b: x @ y,
    "linear": lambda t, x, y, b: t.nn.functional.linear(x, y, b),
    "sum": lambda t, x, y, b: x.sum(),
    "sum dim": lambda t, x, y, b: x.sum(1),
    "mean": lambda t, x, y, b: x.mean(),
    "softmax": lambda t, x, y, b: t.softmax(x, 1),
    "transpose": lambda t, x, y, b: x.t(),
    "reshape": lambda t, x, y, b: x.reshape(16),
    "index": lambda t, x, y, b: x[0],
    "cat": lambda t, x, y, b: t.cat([x, y]),
    "where": lambda t, x, y, b: t.where(x > 0, x, y),
}


def leaves(t):
    """The inputs, the same in both libraries."""
    values = torch.rand(9, 4).numpy() + 0.5
    x, y, b = (t.tensor(values[i].tolist()).requires_grad_() for i in (slice(0, 4), slice(4, 8), 8))
    return x, y, b


def forward(t, op):
    args = leaves(t)
    return lambda: op(t, *args)


def both(t, op):
    args = leaves(t)
    seed = t.ones_like(op(t, *args))
    return lambda: op(t, *args).backward(seed)


def main():
    """Print both tables."""
    one = [(name, *compare(forward(flambeau, op), forward(torch, op))) for name, op in OPS.items()]
    two = [(name, *compare(both(flambeau, op), both(torch, op))) for name, op in OPS.items()]
    show("forward with grad, 4x4 float32", one, 1.0)
    show("forward and backward, 4x4 float32", two, 0.7)


if __name__ == "__main__":
    main()
