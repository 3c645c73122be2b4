"""The short way: what the most frequent operations do for plain tensors of one floating dtype.

`binary` and `unary` turn a documented function into one that first tries the short way - NumPy's kernel, a new tensor, and
a node if something requires grad, with nothing between them - and otherwise runs the function as written.
"""

from functools import update_wrapper

import numpy as np
from numpy import asarray, ndarray

from .._modes import PLAIN, is_grad_enabled
from .._tensor_base import LEAF, Tensor
from ..interpreters.eager import eager_kernel
from ..interpreters.inplace import write_out
from ..interpreters.record import Like, edge_of, next_sequence_number, node_class

_new = object.__new__
_F32, _F64 = np.dtype(np.float32), np.dtype(np.float64)


def _keeps(op, i):
    """(whether the VJP of input i needs y, ... each input)."""
    y, inputs, more = op.saves[i]
    return (y, *(inputs[j] if j < len(inputs) else more for j in range(len(op.vjps))))


def binary(op, kernel=None):
    """The short way for an operation of two tensors; `general(input, other, **kwargs)` is the long one.

    A `kernel` other than the operation's may return NotImplemented to have the long way taken.
    """
    kernel = kernel or op.kernel
    keep0, keep1 = _keeps(op, 0), _keeps(op, 1)
    keep_y, keep_a, keep_b = (k0 or k1 for k0, k1 in zip(keep0, keep1))
    if keep_y:
        raise ValueError(f"{op.name}: the short way saves inputs only")

    def short(input, other, x, y, a, b, value, result):
        """Record the operation: edges a, b; inputs saved if the other's (or their own) derivative needs them."""
        node = _new(op.node_class or node_class(op))
        node.params = None
        node.seq = next_sequence_number()
        node.shape = value.shape
        node.dtype = value.dtype
        save_x = (a is not None and keep0[1]) or (b is not None and keep1[1])
        save_y = (a is not None and keep0[2]) or (b is not None and keep1[2])
        node.edges = (input if a is LEAF else a, other if b is LEAF else b)
        if save_x:
            cell = input._cell
            if save_y:
                other_cell = other._cell
                node.saved = (None, x, y)
                node.versions = (cell, cell[0], other_cell, other_cell[0])
            else:
                node.saved, node.versions = (None, x, None), (cell, cell[0])
        elif save_y:
            cell = other._cell
            node.saved, node.versions = (None, None, y), (cell, cell[0])
        else:
            node.saved, node.versions = (None, None, None), ()
        result._edge = node

    def decorate(general):
        def function(input, other, *, out=None, **kwargs):
            if out is None and not kwargs and input.__class__ in PLAIN and other.__class__ in PLAIN:
                x, y = input._array, other._array
                dtype = x.dtype
                if dtype is y.dtype and (dtype is _F32 or dtype is _F64):
                    value = kernel(x, y)
                    if value.__class__ is not ndarray:
                        if value is NotImplemented:
                            return general(input, other)
                        value = asarray(value)
                    result = _new(Tensor)
                    result._array = value
                    result._edge = result._view = None
                    result._cell = [0]
                    a = input._edge if input._view is None else edge_of(input)
                    b = other._edge if other._view is None else edge_of(other)
                    if (a is not None or b is not None) and is_grad_enabled():
                        short(input, other, x, y, a, b, value, result)
                    return result
            if out is not None:
                return write_out(out, general, (input, other), kwargs)
            return general(input, other, **kwargs)

        update_wrapper(function, general)
        function.__kwdefaults__ = {"out": None}
        return function

    return decorate


def unary(op, kernel=None):
    """The short way for an operation of one tensor, called without further arguments."""
    kernel = kernel or eager_kernel(op)
    keep_y, keep_x = _keeps(op, 0)
    shape_only = op.shape_only

    def decorate(general):
        def function(input, *args, out=None, **kwargs):
            if out is None and not args and not kwargs and input.__class__ in PLAIN:
                x = input._array
                dtype = x.dtype
                if dtype is _F32 or dtype is _F64:
                    value = kernel(x)
                    if value.__class__ is not ndarray:
                        value = asarray(value)
                    result = _new(Tensor)
                    result._array = value
                    result._edge = result._view = None
                    result._cell = cell = [0]
                    edge = input._edge if input._view is None else edge_of(input)
                    if edge is not None and is_grad_enabled():
                        node = _new(op.node_class or node_class(op))
                        node.edges = (input if edge is LEAF else edge,)
                        node.params = None
                        node.seq = next_sequence_number()
                        node.shape, node.dtype = value.shape, dtype
                        if shape_only:
                            node.saved, node.versions = (None, Like(x)), ()
                        elif keep_x:
                            kept = input._cell
                            node.saved = (value if keep_y else None, x)
                            node.versions = (kept, kept[0], cell, 0) if keep_y else (kept, kept[0])
                        elif keep_y:
                            node.saved, node.versions = (value, None), (cell, 0)
                        else:
                            node.saved, node.versions = (None, None), ()
                        result._edge = node
                    return result
            if out is not None:
                return write_out(out, general, (input, *args), kwargs)
            return general(input, *args, **kwargs)

        update_wrapper(function, general)
        function.__kwdefaults__ = {"out": None}
        return function

    return decorate

