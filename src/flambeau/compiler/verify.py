"""Checks that hold for every graph, run between passes in the tests (``FLAMBEAU_VERIFY=1`` elsewhere)."""

import os

ENABLED = os.environ.get("FLAMBEAU_VERIFY", "") not in ("", "0")


class GraphError(AssertionError):
    """The compiler built a graph that breaks its own rules: a bug in a pass, never in the user's program."""


def verify(graph, is_pointwise):
    """Raise GraphError unless ``graph`` is ordered, closed, explicitly broadcast and consistent in dtype."""
    known = set(graph.inputs)
    for node in graph.nodes:
        _require(node not in known, node, "appears twice")
        for source in node.inputs:
            _require(source in known, node, f"reads {source!r} before it is computed")
        if is_pointwise(node.op):
            _check_pointwise(node)
        check = _CHECKS.get(node.op)
        if check:
            check(node)
        known.add(node)
    for node in graph.results():
        _require(node in known, node, "is a result but is never computed")
    for target, value in graph.writes:
        _require(target in graph.inputs, target, "is written but is no input")
        _require((target.shape, target.dtype) == (value.shape, value.dtype), value, f"cannot be written to {target!r}")
    return graph


def _require(condition, node, message):
    if not condition:
        raise GraphError(f"{node!r} {message}" + (f" ({node.origin})" if node.origin else ""))


def _check_pointwise(node):
    for source in node.inputs:
        _require(source.shape == node.shape, node, f"has an operand that is not broadcast: {source!r}")


def _check_reshape(node):
    _require(node.size == node.inputs[0].size, node, f"has another size than {node.inputs[0]!r}")


def _check_permute(node):
    dims, source = node.params["dims"], node.inputs[0]
    _require(sorted(dims) == list(range(source.ndim)), node, f"dims {dims} are no permutation")
    _require(node.shape == tuple(source.shape[d] for d in dims), node, f"has another shape than {source!r} permuted")


def _check_matmul(node):
    a, b = node.inputs
    _require(a.ndim >= 2 and b.ndim >= 2, node, "needs operands of two dimensions or more")
    _require(a.shape[-1] == b.shape[-2], node, f"cannot multiply {a!r} and {b!r}")
    _require(a.dtype == b.dtype == node.dtype, node, "mixes dtypes")


_CHECKS = {"reshape": _check_reshape, "permute": _check_permute, "matmul": _check_matmul}
