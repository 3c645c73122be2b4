"""The short way of views: what `apply` does for a view operation on a plain tensor, and no more; their in-place
forms."""

from ..._names.public import publish
from ..._tensor.base import LEAF, Tensor, View
from ..._tensor.modes import PLAIN, is_grad_enabled
from ..._tensor.storage import INFERENCE, clock, is_inference, note_write
from ...interpreters.inplace import check_writable
from ...interpreters.record import Like, edge_of, node_class, unrecorded

_new = object.__new__


def viewed(op, x, part, params):
    """The tensor for the array `part`, which the view operation `op` took of a plain tensor: recorded, marked as
    view."""
    t = _new(Tensor)
    t._array = part
    if INFERENCE and is_inference(part):
        t._edge = t._view = None
        return t
    view, edge, recording = x._view, x._edge, is_grad_enabled()
    if view is None:
        t._view = View(x, ((op, params),), None if recording else unrecorded())
    else:
        edge = edge_of(x) if recording else x._edge or view.base._edge
        creation = view.creation or (None if recording else unrecorded())
        t._view = View(view.base, (*view.chain, (op, params)), creation)
    if edge is None or not recording:
        t._edge = None if edge is None or part.dtype.kind not in "fcV" else LEAF  # as in PyTorch
        return t
    node = _new(op.node_class or node_class(op))
    node.edges = (x if edge is LEAF else edge,)
    node.params = params
    node.seq = clock()
    node.shape, node.dtype = part.shape, part.dtype
    node.saved, node.holds = (None, Like(x._array)), 0
    t._edge = node
    return t


def view_of(op, x, **params):
    """A view operation on a tensor: the short way if it is plain, and the kernel gives a view (not a copy)."""
    if x.__class__ in PLAIN:
        return viewed(op, x, op.kernel(x._array, **params), params)
    return op(x, **params)


def reshaping(function, *names):
    """Publish the forms ``name_`` of a view function: the tensor itself becomes the view, with its history."""

    def form(self, *args, **kwargs):
        check_writable(self)
        made = function(self, *args, **kwargs)
        if made is not self:
            old_edge, old_view = self._edge, self._view
            self._array = made._array
            if not is_inference(made._array):
                self._edge = made._edge
            note_write(self._array)
            if old_view is not None:  # (the base of other views goes on as one, in its new shape)
                self._view = made._view
                if not is_grad_enabled():  # the view stays what it was; its history is looked up when next needed
                    self._edge, self._view.creation = old_edge, old_view.creation
                    self._view.base_edge = old_view.base_edge if old_view.creation else None
        return self

    for name in names or (function.__name__,):
        form.__name__ = form.__qualname__ = name + "_"
        form.__doc__ = f"Change the shape of this tensor as `{name}` does, and return it; arguments as there."
        form.__wrapped__ = function
        publish(form, "Tensor", name + "_")
    return function
