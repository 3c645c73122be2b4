"""Graphs, loops and LLVM text of a few programs, kept to be reviewed as diffs.

`FLAMBEAU_GOLDEN=write pytest tests/compiler/test_golden.py` writes them anew.
"""

import os
from pathlib import Path

import numpy as np
import pytest

from .programs import agrees
from .test_kernels import softmax

GOLDEN = Path(__file__).parent.parent / "golden"


def f(*shape):
    return np.linspace(-1, 1, int(np.prod(shape)), dtype=np.float32).reshape(shape)


def momentum(b, p, g, m):
    """A step of gradient descent with momentum, written in place."""
    new = b.add("add", b.add("mul", m, 0.9), g)
    moved = b.add("sub", p, b.add("mul", new, 0.1))
    b.graph.writes = [(m, new), (p, moved)]
    return b.add("sum_all", b.add("mul", g, g))


PROGRAMS = {
    "affine": (lambda b, x, w, c: b.add("maximum", b.add("add", b.add("mul", x, w), c), 0.0), f(4, 6), f(6), f(6)),
    "softmax": (softmax, f(8, 10)),
    "column_sum": (lambda b, x: b.add("sum", b.add("exp", x), dim=(0,)), f(8, 6)),
    "long_sum": (lambda b, x: b.add("sum_all", x), f(5000)),
    "linear": (lambda b, x, w, c: b.add("add", b.add("mm", x, b.add("t", w)), c), f(8, 4), f(6, 4), f(6)),
    "transpose": (lambda b, x: b.add("mul", b.add("permute", x, dims=(1, 0)), 2.0), f(4, 6)),
    "gather": (lambda b, x, i: b.add("gather", x, i, dim=1), f(4, 6), np.array([[0], [5], [1], [2]])),
    "momentum": (momentum, f(4, 3), f(4, 3), f(4, 3)),
    "host": (lambda b, x: b.add("add", b.add("cumsum", b.add("mul", x, 2.0), dim=1), 1.0), f(2, 3)),
}


def text_of(executable):
    """Everything that the compiler decided on, as text."""
    steps = [str(s) if s.kind == "loops" else f"{s.name}: {s.kind} {s.node.op}" for s in executable.plan.steps]
    places = [f"{label}: {kind} {where}" for label, (kind, where) in executable.plan.places.items()]
    parts = [str(executable.graph), "\n".join(steps), "\n".join(places), executable.text]
    return "\n\n".join(parts) + "\n"


@pytest.mark.parametrize("name", PROGRAMS)
def test_golden(name):
    program, *arrays = PROGRAMS[name]
    found = text_of(agrees(program, *[a.copy() for a in arrays], rtol=1e-5, atol=1e-5))
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("FLAMBEAU_GOLDEN") == "write":
        path.write_text(found)
    assert found == path.read_text(), f"{name} compiles differently: write it anew and review the difference"
