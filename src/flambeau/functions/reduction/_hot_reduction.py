"""The short way of reductions along one dimension, as `_hot.py` has it for whole tensors."""

import numpy as np

from ..._tensor.base import LEAF, wrap
from ..._tensor.modes import PLAIN, is_grad_enabled
from ..._tensor.places import arrayed
from ..._tensor.storage import INFERRING, clock, note_inference
from ...interpreters.record import Like, UnaryNode, edge_of, node_class

_F32, _F64 = np.dtype(np.float32), np.dtype(np.float64)


def along(op, kernel):
    """A function (input, dim, keepdim) that reduces one dimension of a plain floating tensor and records `op`, of
    which only the input's shape is kept; None if there is more to do. `kernel(x, dim, keepdim)` computes it."""
    if not op.shape_only:
        raise ValueError(f"{op.name}: the short way keeps no values")

    def function(input, dim, keepdim):
        if input.__class__ not in PLAIN or dim.__class__ is not int:
            return None
        x = input._array
        dtype, ndim = x.dtype, x.ndim
        if (dtype is not _F32 and dtype is not _F64) or not -ndim <= dim < ndim:
            return None
        value = kernel(x, dim, keepdim)
        result = wrap(arrayed(value))
        edge = input._edge if input._view is None else edge_of(input)
        if edge is not None and is_grad_enabled():
            node = object.__new__(op.short_class or node_class(op, UnaryNode))
            node.first = input if edge is LEAF else edge
            node.params = {"dim": (dim % ndim,), "keepdim": keepdim}
            node.seq = clock()
            node.shape, node.dtype = result._array.shape, dtype
            node.saved, node.holds = (None, Like(x)), 0
            result._edge = node
        elif INFERRING:
            note_inference(result._array)
        return result

    return function
