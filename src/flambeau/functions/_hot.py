"""The short way: what the most frequent operations do for plain tensors of one floating dtype.

`binary`, `unary` and `comparison` turn a documented function into one that first tries the short way - NumPy's kernel,
a new tensor, and a node if something requires grad, with nothing between them - and otherwise runs the function as
written. `writes` does the same for its in-place form.
"""

from functools import update_wrapper

import numpy as np
from numpy import ndarray

from .. import _mistakes
from .._names.public import renaming
from .._tensor.base import LEAF, Tensor, wrap
from .._tensor.modes import PLAIN, is_grad_enabled
from .._tensor.places import arrayed
from .._tensor.storage import clock
from ..interpreters.eager import LARGE, TABLE, compute, eager_kernel
from ..interpreters.inplace import write_out
from ..interpreters.record import BinaryNode, Like, UnaryNode, edge_of, make_node, node_class
from ._arguments import is_number

_new = object.__new__
MISSING = type("MISSING", (), {})
NUMBERS = frozenset((int, float, type(None)))
_NOTHING = (None, None, None)
_F32, _F64, _BOOL = np.dtype(np.float32), np.dtype(np.float64), np.dtype(bool)


def _keeps(op, i):
    """(whether the VJP of input i needs y, ... each input)."""
    if op.vjps[i] is None:
        return (False,) * (1 + len(op.vjps))
    y, inputs, more = op.saves[i]
    return (y, *(inputs[j] if j < len(inputs) else more for j in range(len(op.vjps))))


def _public_form(make, general):
    """The function with its short way, looking like the documented one; its `operator` is the same, but hands operands
    of foreign types over to them."""
    function, operator, reflected = (make(f) for f in (general, or_not_implemented(general), reflection(general)))
    for f in (function, operator, reflected):
        update_wrapper(f, general)
        f.__kwdefaults__ = {"out": None}
    function.operator, function.reflected = operator, reflected
    return function


def or_not_implemented(function):
    """The function as an operator: NotImplemented for operands that are neither tensors, numbers nor NumPy arrays."""

    def operator(self, other, **kwargs):
        if not isinstance(self, Tensor):
            raise TypeError(f"descriptor of 'Tensor' objects doesn't apply to a '{type(self).__name__}' object")
        if isinstance(other, Tensor) or is_number(other):
            return function(self, other, **kwargs)
        return function(self, wrap(other)) if isinstance(other, ndarray) else NotImplemented

    return update_wrapper(operator, function)


def reflection(function):
    """The same for reflected operators, which leave NumPy arrays to NumPy, as PyTorch's do."""
    operator = or_not_implemented(function)
    return update_wrapper(lambda a, b: NotImplemented if isinstance(b, ndarray) else operator(a, b), function)


def binary(op, kernel=None, number_op=None, watch=None):
    """The short way for an operation of two tensors, or of a tensor and a number (recorded as `number_op`, if given).

    The decorated ``general(input, other, **kwargs)`` is the long way. A `kernel` other than the operation's may return
    NotImplemented to have that taken. ``watch(node, input, other)`` sees what is recorded of single numbers, and of
    tensors with different numbers of dimensions: see `_mistakes`.
    """
    kernel, large = kernel or op.kernel, kernel or getattr(TABLE, op.name)
    keep0, keep1 = _keeps(op, 0), _keeps(op, 1)
    if keep0[0] or keep1[0]:
        raise ValueError(f"{op.name}: the short way saves inputs only")
    with_number = _with_number(number_op) if number_op is not None else None

    def record(input, other, x, y, a, b, value, result):
        """Record the operation: edges a, b; inputs saved if the other's (or their own) derivative needs them."""
        node = _new(op.short_class or node_class(op, BinaryNode))
        node.params = None
        node.seq = clock()
        node.shape = value.shape
        node.dtype = value.dtype
        save_x = (a is not None and keep0[1]) or (b is not None and keep1[1])
        save_y = (a is not None and keep0[2]) or (b is not None and keep1[2])
        node.first, node.second = (input if a is LEAF else a), (other if b is LEAF else b)
        if save_x or save_y:
            node.saved, node.holds = (None, x if save_x else None, y if save_y else None), 1
        else:
            node.saved, node.holds = _NOTHING, 0
        if watch is not None and (not x.ndim or x.ndim != y.ndim) and _mistakes.on:
            watch(node, input, other)
        result._edge = node

    def make(general):
        rename = renaming(general)

        def function(input=MISSING, other=MISSING, *old, out=None, **kwargs):
            if out is None and not kwargs and not old and input.__class__ in PLAIN:
                x = input._array
                dtype = x.dtype
                if other.__class__ in PLAIN:
                    y = other._array
                    if dtype is y.dtype and (dtype is _F32 or dtype is _F64):
                        try:
                            value = kernel(x, y) if x.size < LARGE else large(x, y)
                        except (ValueError, TypeError):  # shapes or devices that differ: the long way says how
                            value = NotImplemented
                        if value.__class__ is not ndarray:
                            if value is NotImplemented:
                                return general(input, other)
                            value = arrayed(value)
                        result = _new(Tensor)
                        result._array = value
                        result._edge = result._view = None
                        a = input._edge if input._view is None else edge_of(input)
                        b = other._edge if other._view is None else edge_of(other)
                        if (a is not None or b is not None) and is_grad_enabled():
                            record(input, other, x, y, a, b, value, result)
                        return result
                elif (
                    with_number is not None
                    and (other.__class__ is float or other.__class__ is int)
                    and (dtype is _F32 or dtype is _F64)
                ):
                    return with_number(input, x, other)
            args = tuple(x for x in (input, other, *old) if x is not MISSING)
            kwargs = rename(kwargs)
            return general(*args, **kwargs) if out is None else write_out(out, general, args, kwargs)

        return function

    return lambda general: _public_form(make, general)


def _with_number(op):
    """The short way for a floating tensor and a Python number."""
    kernel, large = op.kernel, getattr(TABLE, op.name)
    _, keep_x, keep_number = _keeps(op, 0)
    holds = int(keep_x or keep_number)  # a second pass is refused where a number is kept, too

    def function(input, x, number):
        value = kernel(x, number) if x.size < LARGE else large(x, number)
        if value.__class__ is not ndarray:
            value = arrayed(value)
        result = _new(Tensor)
        result._array = value
        result._edge = result._view = None
        edge = input._edge if input._view is None else edge_of(input)
        if edge is not None and is_grad_enabled():
            node = _new(op.short_class or node_class(op, BinaryNode))
            node.params = None
            node.seq = clock()
            node.shape, node.dtype = value.shape, value.dtype
            node.first, node.second = (input if edge is LEAF else edge), None
            node.saved, node.holds = (None, x if keep_x else None, number), holds
            result._edge = node
        return result

    return function


def unary(op, kernel=None):
    """The short way for an operation of one tensor, called without further arguments."""
    kernel, large = kernel or eager_kernel(op), kernel or getattr(TABLE, op.name)
    keep_y, keep_x = _keeps(op, 0)
    shape_only, holds = op.shape_only, keep_x or keep_y

    def decorate(general):
        rename = renaming(general)

        def function(input, *args, out=None, **kwargs):
            if out is None and not args and not kwargs and input.__class__ in PLAIN:
                x = input._array
                dtype = x.dtype
                if dtype is _F32 or dtype is _F64:
                    value = kernel(x) if x.size < LARGE else large(x)
                    if value.__class__ is not ndarray:
                        if value is NotImplemented:
                            return general(input)
                        value = arrayed(value)
                    result = _new(Tensor)
                    result._array = value
                    result._edge = result._view = None
                    edge = input._edge if input._view is None else edge_of(input)
                    if edge is not None and is_grad_enabled():
                        node = _new(op.short_class or node_class(op, UnaryNode))
                        node.first = input if edge is LEAF else edge
                        node.params = None
                        node.seq = clock()
                        node.shape, node.dtype = value.shape, dtype
                        if shape_only:
                            node.saved, node.holds = (None, Like(x)), 0
                        elif holds:
                            node.saved, node.holds = (value if keep_y else None, x if keep_x else None), 1
                        else:
                            node.saved, node.holds = (None, None), 0
                        result._edge = node
                    return result
            if kwargs:
                kwargs = rename(kwargs)
            if out is not None:
                return write_out(out, general, (input, *args), kwargs)
            return general(input, *args, **kwargs)

        update_wrapper(function, general)
        function.__kwdefaults__ = {"out": None}
        return function

    return decorate


def direct(op, operands, params, dtype=None, condition=False):
    """The short way for any number of operands: plain tensors of one floating dtype (that `dtype`, if given), numbers
    and None, the first one of bools if it is a `condition`; returns None if there is more to do."""
    shared, arrays, edges, pattern = None, [], [], 0
    for x in operands:
        pattern += pattern
        if x.__class__ in PLAIN:
            array = x._array
            d = array.dtype
            if d is not shared and not (condition and d is _BOOL and not arrays):
                if shared is not None or (d is not _F32 and d is not _F64):
                    return None
                shared = d
            edge = x._edge if x._view is None else edge_of(x)
            if edge is not None:
                pattern += 1
                edge = x if edge is LEAF else edge
            edges.append(edge)
            arrays.append(array)
        elif x is None or x.__class__ is float or x.__class__ is int:
            edges.append(None)
            arrays.append(x)
        else:
            return None
    if shared is None or (dtype is not None and dtype.numpy is not shared) or (op.forward and not op.differentiable):
        return None
    try:
        result = wrap(compute(op, arrays, params))
    except (ValueError, TypeError):  # shapes or devices that differ: the long way says how
        return None
    if pattern and is_grad_enabled() and op.differentiable:
        result._edge = make_node(op, arrays, edges, params, result._array, pattern)
    return result


def predicate(op):
    """The short way for a question about each element of one tensor."""
    kernel, large = op.kernel, getattr(TABLE, op.name)

    def decorate(general):
        def function(input, *, out=None):
            if out is None and input.__class__ in PLAIN and input._array.dtype.kind == "f":
                x = input._array
                return wrap(kernel(x) if x.size < LARGE else large(x))
            return general(input) if out is None else write_out(out, general, (input,), {})

        update_wrapper(function, general)
        function.__kwdefaults__ = {"out": None}
        return function

    return decorate


def comparison(op, kinds="bifc", numbers=True):
    """The short way for a function of two tensors (or a tensor and a number, if allowed) that has no derivative."""
    kernel, large, kinds = op.kernel, getattr(TABLE, op.name), kinds + "u" * ("i" in kinds)
    numbers = numbers and "f" in kinds

    def make(general):
        rename = renaming(general)

        def function(input=MISSING, other=MISSING, *, out=None, **kwargs):
            if out is None and not kwargs and input.__class__ in PLAIN:
                x, y = input._array, other
                if other.__class__ in PLAIN:
                    y = other._array
                    fits = (
                        x.dtype is y.dtype
                        and x.shape == y.shape
                        and x.dtype.kind in kinds
                        and x.__class__ is y.__class__
                    )
                else:
                    fits = numbers and (other.__class__ is float or other.__class__ is int) and x.dtype.kind == "f"
                if fits:
                    value = kernel(x, y) if x.size < LARGE else large(x, y)
                    result = _new(Tensor)
                    result._array = value if value.__class__ is ndarray else arrayed(value)
                    result._edge = result._view = None
                    return result
            args = tuple(x for x in (input, other) if x is not MISSING)
            kwargs = rename(kwargs)
            return general(*args, **kwargs) if out is None else write_out(out, general, args, kwargs)

        return function

    return lambda general: _public_form(make, general)


def writes(write):
    """Give a function's in-place form a short way: ``write(x, *arrays, **params)`` overwrites the array x.

    It is taken where nothing is recorded, and all operands are plain tensors of one floating dtype, or numbers.
    """

    def decorate(function):
        function.write = write
        return function

    return decorate


BLOCK = 1 << 16  # elements at a time: with a few arrays of float32 they stay in the cache


def in_blocks(write):
    """A `write` for large arrays: made block by block, so that what it computes on the way stays in the cache."""

    def run(x, *others, **params):
        arrays = [a for a in (x, *others) if a.__class__ is ndarray]
        whole = x.__class__ is not ndarray or x.size <= 2 * BLOCK
        if whole or not all(a.flags.c_contiguous and a.shape == x.shape for a in arrays):
            write(x, *others, **params)
            return
        flat = [a.reshape(-1) if a.__class__ is ndarray else a for a in (x, *others)]
        for start in range(0, x.size, BLOCK):
            part = slice(start, start + BLOCK)
            write(*(a[part] if a.__class__ is ndarray else a for a in flat), **params)

    return run
