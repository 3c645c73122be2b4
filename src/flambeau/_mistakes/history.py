"""A history that grows: losses added up with their graphs, iteration after iteration."""

from ..interpreters.record import Node
from ..interpreters.saved import RELEASED
from . import name_of, tell, user_frame

PATIENCE = 10  # iterations
DEPTH = 4


def watch_sum(node, input, other):
    """A recorded sum of numbers: count those, one after the other, whose newest term has been through backward."""
    if input._array.shape and other._array.shape:
        return
    a, b = input._edge, other._edge
    total, term = (b, a) if _count(b) > _count(a) else (a, b)
    if not isinstance(term, Node) or not isinstance(total, Node) or term.seq < total.seq:
        return
    if _released(term) or _released(total):
        node._grown = _count(total) + 1
        if node._grown == PATIENCE:
            _tell(input, other)


def _count(edge):
    """How many terms with a released graph a sum has; also of a sum times a number, as in a moving average."""
    if (
        isinstance(edge, Node)
        and "_grown" not in edge.__dict__
        and edge.op is not None
        and edge.op.name in ("mul", "div")
    ):
        edge = edge.edges[0]
    return edge.__dict__.get("_grown", 0) if isinstance(edge, Node) else 0


def _released(node):
    """Whether backward has gone through the newest part of a graph."""
    for _ in range(DEPTH):
        if not isinstance(node, Node):
            return False
        if node.saved is RELEASED:
            return True
        if node.holds and not all(s is None or isinstance(s, (int, float)) for s in node.saved):
            return False
        edges = [edge for edge in node.edges if edge is not None]
        node = edges[-1] if edges else None
    return False


def _tell(input, other):
    frame = user_frame()
    name = frame and (name_of(input, frame) or name_of(other, frame)) or "the sum"
    tell(
        "growing history",
        f"{name} keeps the graphs of all losses that were added to it, though backward() is done with them: memory "
        "grows with every iteration. Add numbers: `total += loss.item()`, or loss.detach().",
    )
