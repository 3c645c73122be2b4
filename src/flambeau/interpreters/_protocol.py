"""Which interpreter runs an operation: `apply`, the one dispatch rule, and `TENSOR`, the namespace F on tensors.

Interpreters nest by level. The inputs of the highest level decide; that interpreter sees its own arrays unwrapped,
treats tensors of lower levels as constants, and calls `apply` on them in turn. What is recorded for backward is recorded
by tensors of that same level.
"""

import numpy as np
from numpy import ndarray

from .._modes import current_tracer, is_grad_enabled, observers
from .._tensor_base import Tensor, wrap
from ..primitives import _declare
from ..primitives._declare import NAMESPACES, OPS
from .eager import eager_kernel
from .record import edge_of, record


class TensorNamespace:
    """F on tensors: every operation dispatches again at every call, and is recorded where its inputs are."""

    @staticmethod
    def zeros(shape, like):
        """Zeros of the dtype of `like`."""
        return wrap(np.zeros(shape, dtype_of(like)))

    @staticmethod
    def full(shape, value, like):
        """A tensor filled with a number, of the dtype of `like`."""
        return wrap(np.full(shape, value, dtype_of(like)))

    @staticmethod
    def zeros_like(x):
        """Zeros of the shape and dtype of `x`."""
        return wrap(np.zeros(x.shape, dtype_of(x)))

    @staticmethod
    def ones_like(x):
        """Ones of the shape and dtype of `x`."""
        return wrap(np.ones(x.shape, dtype_of(x)))

    @staticmethod
    def constant(array):
        """A NumPy array as a constant of this namespace."""
        return wrap(array)

    @staticmethod
    def dtype(x):
        """The NumPy dtype of a tensor."""
        return x._array.dtype


TENSOR = TensorNamespace()


def _install(op):
    setattr(TENSOR, op.name, op)


NAMESPACES.append(_install)
for _op in OPS.values():
    _install(_op)


def dtype_of(like):
    """The NumPy dtype of a tensor or array."""
    return like._array.dtype if isinstance(like, Tensor) else like.dtype


def apply(op, *inputs, **params):
    """Run an operation on tensors (numbers, None and NumPy arrays pass as constants); the result is recorded if need be."""
    tracer = current_tracer.get()
    level = 0 if tracer is None else tracer.level
    arrays, requires_grad = [], False
    for x in inputs:
        if isinstance(x, Tensor):
            array = x._array
            if array.__class__ is not ndarray and array.level > level:
                level = array.level
            if x._view is not None:
                edge_of(x)
            if x._edge is not None:
                requires_grad = True
            arrays.append(array)
        else:
            arrays.append(x)
    if level:
        return _transformed(op, inputs, params, level, tracer)
    recording = requires_grad and is_grad_enabled()
    if recording and op.forward is not None and not op.differentiable:
        return op.forward(TENSOR, *inputs, **params)
    y = (op.kernel or eager_kernel(op))(*arrays, **params)
    result = record(op, inputs, arrays, params, y, recording)
    if observing := observers.get():
        for observer in observing:
            observer(op, inputs, params, result)
    return result


def _transformed(op, inputs, params, level, tracer):
    """`apply` inside a transformation of that level."""
    lifting = tracer is not None and tracer.level == level
    if lifting:
        inputs = [tracer.lift(x) if isinstance(x, Tensor) else x for x in inputs]
    arrays, requires_grad, owner = [], False, tracer if lifting else None
    for x in inputs:
        if isinstance(x, Tensor) and x._array.__class__ is not ndarray and x._array.level == level:
            requires_grad = requires_grad or edge_of(x) is not None
            owner = owner or x._array
            arrays.append(x._array)
        else:
            arrays.append(x)
    recording = requires_grad and is_grad_enabled()
    if recording and op.forward is not None and not op.differentiable:
        return op.forward(TENSOR, *inputs, **params)
    y = owner.run(op, arrays, params)
    return record(op, inputs, arrays, params, y, recording, level)


def run_composed(op, arrays, params, level):
    """Run a composed operation's forward at a level, for interpreters that have no rule for it: on tensors without
    history at that level; returns arrays of the level, or lower tensors where the result does not depend on one."""
    inputs = [wrap(a) if getattr(a, "level", 0) == level else a for a in arrays]
    y = op.forward(TENSOR, *inputs, **params)
    return tuple(map(unwrapped, y)) if isinstance(y, (tuple, list)) else unwrapped(y)


def unwrapped(tensor):
    """The interpreter's array in a transformed tensor; a plain tensor as it is."""
    return tensor if tensor._array.__class__ is ndarray else tensor._array


_declare.apply = apply
_declare.Op.__call__ = apply
