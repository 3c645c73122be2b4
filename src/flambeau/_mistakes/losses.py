"""Mistakes in losses: probabilities given for scores, and shapes that broadcast to all pairs of examples."""

import weakref

from . import place_of, tell, user_frame

_RESHAPING = ("unsqueeze", "reshape", "view", "expand", "permute", "transpose", "as_strided", "unfold")
_suspect = None  # (weak reference to a subtraction's node, its place, text), until the next backward


def check_scores(input, op, function, dim=None):
    """Warn if a loss's input, meant to be scores, is the output of an activation that the loss applies itself."""
    node, reshaped = input._edge, False
    while getattr(getattr(node, "op", None), "family", None) == "view":
        node, reshaped = node.edges[0], True
    if getattr(node, "op", None) is not op:
        return
    if dim is not None:
        axis, classes = node.params["dim"], input._array.shape[dim]
        if node.shape[axis] != classes or not reshaped and axis % len(node.shape) != dim:
            return
    tell(
        function,
        f"{function} applies {op.name} itself, but its input is the output of {op.name} already: the gradients become "
        f"small and the loss cannot reach 0. Give it the scores: leave out {op.name} before the loss, and apply it "
        "only where probabilities are read.",
    )


def outer(x, y):
    """Whether one shape is (n,) and the other (n, 1), with n > 1: together they give all n² pairs."""
    if len(x) > len(y):
        x, y = y, x
    return len(x) == 1 and len(y) == 2 and y[0] == x[0] > 1 == y[1]


def watch_difference(node, input, other):
    """A recorded difference of tensors with different numbers of dimensions; suspect: of a prediction and a target."""
    global _suspect
    x, y = input._array.shape, other._array.shape
    if not outer(x, y) or (input._edge is None) == (other._edge is None):
        return
    column = input if len(x) == 2 else other
    if column._view is not None and column._view.chain[-1][0].name in _RESHAPING:
        return  # all pairs are meant: a dimension was made for them
    frame = user_frame()
    if frame is not None:
        _suspect = weakref.ref(node), place_of(frame), all_pairs(x, y)


def all_pairs(x, y):
    """What goes wrong with such shapes, and the remedy."""
    n, x, y = max(x), tuple(x), tuple(y)
    return (
        f"the difference of shapes {x} and {y} has shape {(n, n)}: every prediction is compared with every target. "
        "Give both the same shape, such as target.unsqueeze(1) or prediction.squeeze(1)."
    )


def check_root(tensor):
    """Before backward: warn if what is averaged or summed are squares or magnitudes of a suspect difference."""
    global _suspect
    found, _suspect = _suspect, None
    if found is None:  # another thread was faster
        return
    reference, place, text = found
    suspect, node = reference(), tensor._edge
    while _is_op(node, ("div", "mul", "sqrt")) and all(edge is None for edge in node.edges[1:]):
        node = node.edges[0]
    for names in (("mean", "sum"), ("square", "pow", "abs", "mul")):
        if not _is_op(node, names):
            return
        node = node.edges[0]
    if suspect is not None and node is suspect:
        tell("all pairs", text, place)


def _is_op(node, names):
    """Whether a node is of one of some operations, or of a form of it: sum, sum_all..."""
    name = getattr(getattr(node, "op", None), "name", None)
    return name is not None and name.partition("_")[0] in names


def has_suspect():
    """Whether there is a difference to look at."""
    return _suspect is not None


def check_sizes(input, target):
    """Warn of a loss, other than those of which PyTorch warns, whose shapes broadcast to all pairs."""
    x, y = input._array.shape, target._array.shape
    if outer(x, y):
        tell("sizes", f"the shapes of input and target broadcast: {all_pairs(x, y)}")
