"""Computing a graph with NumPy, node by node: for values read during a trace, for constants, and for host calls."""

import numpy as np

from ..interpreters.eager import eager_kernel
from ..primitives._declare import OPS

FIXED = "fixed"  # the parameter of a host call that holds pairs (place, value)


def node_value(node, inputs):
    """The value of one node from those of its inputs."""
    if node.op == "constant":
        return node.params["value"]
    if node.op == "item":
        return inputs[0][node.params["number"]]
    if node.op == "positions":
        return np.arange(node.shape[0])
    if node.op == "draw":
        return draw(node, inputs)
    if node.op == "identity":
        return inputs[0]
    params = {key: value for key, value in node.params.items() if key not in ("number", FIXED)}
    with np.errstate(all="ignore"):
        found = eager_kernel(OPS[node.op])(*arguments(node, inputs), **params)
    found = found[node.params["number"]] if "number" in node.params else found
    return found if node.dtype == object else np.asarray(found)


def arguments(node, inputs):
    """A host call's positional arguments: arrays, and what is fixed (numbers, None) at its places among them."""
    fixed, arrays = dict(node.params.get(FIXED, ())), iter(inputs)
    return [fixed[i] if i in fixed else next(arrays) for i in range(len(fixed) + len(inputs))]


def draw(node, inputs):
    """Random numbers from the stream, as eager mode draws them."""
    from ..primitives.random import draw_array

    fixed = {key: value for key, value in node.params.items() if key != "names"}
    return draw_array(**fixed, **dict(zip(node.params["names"], inputs)))


def evaluate(graph, values):
    """Compute every node that is not in ``values`` (node -> array) yet, in order; returns ``values``."""
    for node in graph.nodes:
        if node not in values:
            values[node] = node_value(node, [values[source] for source in node.inputs])
    return values
