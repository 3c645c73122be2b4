"""Simplification of graphs: constants, algebra, equal nodes, dead code; each pass makes a new graph."""

import numpy as np

from .evaluate import node_value
from .graph import Graph, Node
from .lower import has_effects, is_pointwise, root
from .verify import ENABLED, verify

FOLDED_SIZE = 64  # elements up to which a constant is worth computing while compiling


def simplify(graph, check=ENABLED):
    """A graph that computes the same with less."""
    for change in (remove_dead, rewrite, remove_dead):
        graph = change(graph)
        if check:
            verify(graph, is_pointwise)
    return graph


def rewrite(graph):
    """Fold constants, apply the rules of algebra, and let equal nodes be one, in one walk."""
    made, known, present, replaced = Graph(), {}, set(), {node: node for node in graph.inputs}
    made.inputs = graph.inputs
    for node in graph.nodes:
        inputs = tuple(replaced[source] for source in node.inputs)
        replaced[node] = _unique(made, known, present, _simplified(node, inputs))
    apart = _Apart(made, replaced)
    made.outputs = [apart.output(node) for node in graph.outputs]
    targets = {target for target, _ in graph.writes}
    made.writes = [(target, apart.written(value, targets - {target})) for target, value in graph.writes]
    made.checks = [(replaced[node], text) for node, text in graph.checks]
    return made


class _Apart:
    """Results keep memory of their own where the program gave them some: a copy, or ``x * 1``, that was simplified to
    the array itself is copied again where it leaves the graph, and so is what another result has become as well."""

    def __init__(self, graph, replaced):
        self.graph, self.replaced, self.owners = graph, replaced, {}

    def output(self, node):
        """The node that a result has become, copied if it would share memory that it did not share."""
        own, new = root(node), self.replaced[node]
        base = root(new)
        if base.op == "input" and own.op != "input":
            return self._copy(new)
        if base.op not in ("input", "constant") and self.owners.setdefault(base, own) is not own:
            return self._copy(new)
        return new

    def written(self, value, others):
        """What is written into an input; copied first if it is in an input that is written to as well."""
        new = self.replaced[value]
        return self._copy(new) if root(new) in others else new

    def _copy(self, node):
        return self.graph.add("identity", (node,), {}, node.shape, node.dtype)


def _simplified(node, inputs):
    """The node with new inputs, or a simpler one (an input itself, perhaps)."""
    rule = RULES.get(node.op)
    found = rule(node, *inputs) if rule else None
    if found is None and is_pointwise(node.op):
        found = _fold_scalar(node, inputs)
    foldable = inputs and not has_effects(node.op) and node.op != "expand" and node.dtype != object
    if found is None and foldable and node.size <= FOLDED_SIZE and all(_small_constant(source) for source in inputs):
        found = _constant(node_value(node, [source.params["value"] for source in inputs]))
    if found is not None:
        found.origin = found.origin or node.origin
        return found
    if inputs == node.inputs:
        return node
    return Node(node.op, inputs, node.params, node.shape, node.dtype, node.origin, node.name)


def _unique(graph, known, present, node):
    """Add a node unless an equal one is there."""
    if node in present or node.op == "input":
        return node
    once = len(known) if has_effects(node.op) else None  # what has effects equals nothing else
    key = (node.op, node.inputs, _frozen(node.params), node.shape, node.dtype, once)
    found = known.get(key)
    if found is None:
        for source in node.inputs:  # what a rule made on the way
            if source not in present and source.op != "input":
                present.add(source)
                graph.nodes.append(source)
        present.add(node)
        graph.nodes.append(node)
        found = known[key] = node
    return found


def _frozen(params):
    return tuple((key, _frozen_value(value)) for key, value in sorted(params.items()))


def _frozen_value(value):
    if isinstance(value, np.ndarray):
        return value.dtype.str, value.shape, value.tobytes()
    if isinstance(value, (list, tuple)):
        return tuple(map(_frozen_value, value))
    if isinstance(value, (float, complex)):
        return repr(value)
    return value if isinstance(value, (int, str, np.dtype, type(None))) else repr(value)


def _constant(value):
    value = np.asarray(value)
    return Node("constant", (), {"value": value}, value.shape, value.dtype)


def _small_constant(node):
    return node.op == "constant" and node.size <= FOLDED_SIZE


def _scalar_constant(node):
    """The 0-dim constant that a node shows everywhere, or None."""
    while node.op == "expand":
        node = node.inputs[0]
    return node if node.op == "constant" and node.size == 1 else None


def _fold_scalar(node, inputs):
    """An elementwise operation on numbers is a number, shown everywhere."""
    scalars = [_scalar_constant(source) for source in inputs]
    if not inputs or any(s is None for s in scalars) or not node.shape:
        return None
    values = [s.params["value"].reshape(()) for s in scalars]
    value = _constant(node_value(node, values).astype(node.dtype).reshape(()))
    return Node("expand", (value,), {"shape": node.shape}, node.shape, node.dtype, node.origin)


# ---- rules -------------------------------------------------------------------------------------------------------


def _cast(node, x):
    if x.dtype == node.dtype:
        return x
    scalar = _scalar_constant(x)
    if scalar is not None and x.op == "expand":
        value = _constant(scalar.params["value"].astype(node.dtype).reshape(()))
        return Node("expand", (value,), {"shape": node.shape}, node.shape, node.dtype, node.origin)
    return None


def _reshape(node, x):
    if x.shape == node.shape:
        return x
    scalar = _scalar_constant(x)
    if x.op in ("reshape", "unsqueeze", "squeeze", "unsafe_view"):
        x = x.inputs[0]
        return x if x.shape == node.shape else Node("reshape", (x,), {"shape": node.shape}, node.shape, node.dtype)
    if scalar is not None and x.op == "expand" and not scalar.shape:
        return Node("expand", (scalar,), {"shape": node.shape}, node.shape, node.dtype)
    return None


def _expand(node, x):
    if x.shape == node.shape:
        return x
    if x.op == "expand" and (not x.inputs[0].shape or x.ndim == node.ndim):
        return Node("expand", x.inputs, {"shape": node.shape}, node.shape, node.dtype)
    return None


def _permute(node, x):
    dims = _dims(node)
    if dims == tuple(range(node.ndim)):
        return x
    if x.op in _PERMUTATIONS:
        inner = _dims(x)
        return _permuted(x.inputs[0], tuple(inner[d] for d in dims))
    scalar = _scalar_constant(x)
    if scalar is not None and x.op == "expand" and not scalar.shape:
        return Node("expand", (scalar,), {"shape": node.shape}, node.shape, node.dtype)
    return None if node.op == "permute" else _permuted(x, dims)


def _permuted(x, dims):
    if dims == tuple(range(x.ndim)):
        return x
    return Node("permute", (x,), {"dims": dims}, tuple(x.shape[d] for d in dims), x.dtype)


def _dims(node):
    """The permutation that a node applies."""
    if node.op == "permute":
        return tuple(d % node.ndim for d in node.params["dims"])
    dims = list(range(node.ndim))
    a, b = (0, node.ndim - 1) if node.op == "t" else (node.params["dim0"], node.params["dim1"])
    if dims:
        dims[a], dims[b] = dims[b], dims[a]
    return tuple(dims)


def _mul(node, a, b):
    """x * 1 is x."""
    for x, factor in ((a, b), (b, a)):
        scalar = _scalar_constant(factor)
        if scalar is not None and scalar.params["value"] == 1 and x.dtype == node.dtype:
            return x
    return None


def _div(node, a, b):
    scalar = _scalar_constant(b)
    return a if scalar is not None and scalar.params["value"] == 1 and a.dtype == node.dtype else None


def _neg(node, x):
    return x.inputs[0] if x.op == "neg" else None


_PERMUTATIONS = {"permute": _permute, "transpose": _permute, "t": _permute}
RULES: dict = {
    **_PERMUTATIONS,
    "cast": _cast,
    "reshape": _reshape,
    "unsafe_view": _reshape,
    "unsqueeze": _reshape,
    "squeeze": _reshape,
    "expand": _expand,
    "mul": _mul,
    "div": _div,
    "neg": _neg,
    "identity": lambda _node, x: x,  # values do not change; `_Apart` copies where memory matters
}


# ---- dead code -----------------------------------------------------------------------------------------------------


def remove_dead(graph):
    """Keep what the results need, and what has effects."""
    needed, stack = set(), [*graph.results(), *(node for node in graph.nodes if has_effects(node.op))]
    while stack:
        node = stack.pop()
        if node not in needed:
            needed.add(node)
            stack.extend(node.inputs)
    made = Graph()
    made.inputs, made.outputs, made.writes, made.checks = graph.inputs, graph.outputs, graph.writes, graph.checks
    made.nodes = [node for node in graph.nodes if node in needed]
    return made
