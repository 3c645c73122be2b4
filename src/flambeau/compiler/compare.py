"""The debug switch: every compiled call beside what the eager kernels make of its graph, node by node."""

import os

import numpy as np

from .evaluate import node_value
from .lower import has_effects

WANTED = os.environ.get("FLAMBEAU_COMPILE", "") == "compare"
TOLERANCE = {"float32": 1e-4, "float64": 1e-9, "complex64": 1e-4, "complex128": 1e-9}


def compared(executable, run):
    """A function that runs native code, and raises RuntimeError at the first node that eager kernels compute otherwise.

    The executable keeps every stored value in memory of its own. Each node is computed from what native code made of
    those before it, so that rounding does not add up; what native code keeps in registers shows in the next stored
    value. Random numbers, and what else has effects, are taken as they are.
    """
    graph, arrays = executable.graph, executable.arrays
    stored = [node for node in graph.nodes if executable.plan.labels[node] in executable.plan.places]

    def checked():
        values = {node: arrays[node].copy() for node in graph.inputs if node in arrays}
        run()
        found = {node: arrays[node].copy() for node in stored if node in arrays}
        for node in graph.nodes:
            _compute(node, values, found.get(node))
        for target, value in graph.writes:
            _require_same(value, arrays[target], values[value], (), f"written to {executable.plan.labels[target]}")

    return checked


def _compute(node, values, found):
    """Add the value of a node to those before it: native code's, once it is as the eager kernel's."""
    if found is not None and has_effects(node.op):
        values[node] = found
        return
    inputs = [values[source] for source in node.inputs]
    values[node] = expected = node_value(node, inputs)
    if found is not None:
        _require_same(node, found, expected, inputs, "computed")
        values[node] = found


def _require_same(node, found, expected, inputs, how):
    expected = np.asarray(expected)
    tolerance = TOLERANCE.get(node.dtype.name, 0)
    scale = max((_largest(x) for x in (expected, *inputs)), default=1)
    with np.errstate(all="ignore"):
        same = np.isclose(found, expected, rtol=tolerance, atol=tolerance * max(scale, 1), equal_nan=True)
    if not same.all():
        place = tuple(map(int, np.argwhere(~same)[0]))
        origin = f" ({node.origin})" if node.origin else ""
        raise RuntimeError(
            f"torch.compile: {node!r}{origin} is {how} as {found[place]} instead of {expected[place]} at index "
            f"{list(place)}, the first of {int((~same).sum())} elements that differ: this is a fault of the compiler"
        )


def _largest(x):
    """The largest magnitude in a numeric array."""
    x = np.asarray(x)
    if x.dtype.kind not in "fc":
        return 1
    return float(np.abs(x[np.isfinite(x)]).max(initial=0))
