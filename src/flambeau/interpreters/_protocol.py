"""Which interpreter runs an operation: `apply`, the one dispatch rule, and `TENSOR`, the namespace F on tensors.

Interpreters nest by level. The inputs of the highest level decide; that interpreter sees its own arrays unwrapped,
treats tensors of lower levels as constants, and calls `apply` on them in turn. What is recorded for backward is
recorded by tensors of that same level.
"""

from typing import TYPE_CHECKING, Any

from numpy import ndarray

from .._tensor.base import LEAF, Tensor, TransformedTensor, alias, level_of, wrap
from .._tensor.modes import PLAIN, autocast, current_tracer, is_grad_enabled, is_plain, observer
from .._tensor.places import ARRAYS, module_of, placed_like, together
from ..primitives import _declare
from ..primitives._declare import NAMESPACES, OPS
from ._errors import translated
from .eager import compute
from .record import edge_of, record


class TensorNamespace:
    """F on tensors: every operation dispatches again at every call, and is recorded where its inputs are."""

    if TYPE_CHECKING:  # every operation, installed as it is declared

        def __getattr__(self, name) -> Any: ...

    @staticmethod
    def zeros(shape, like):
        """Zeros of the dtype of `like`."""
        return wrap(module_of(array_of(like)).zeros(shape, dtype_of(like)))

    @staticmethod
    def full(shape, value, like):
        """A tensor filled with a number, of the dtype of `like`."""
        return wrap(module_of(array_of(like)).full(shape, value, dtype_of(like)))

    @staticmethod
    def zeros_like(x):
        """Zeros of the shape and dtype of `x`."""
        return wrap(module_of(array_of(x)).zeros(x.shape, dtype_of(x)))

    @staticmethod
    def ones_like(x):
        """Ones of the shape and dtype of `x`."""
        return wrap(module_of(array_of(x)).ones(x.shape, dtype_of(x)))

    @staticmethod
    def constant(array, like):
        """A NumPy array as a constant of this namespace, where `like` is."""
        return wrap(placed_like(array, array_of(like)))

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


def array_of(like):
    """The array of a tensor; an array as it is."""
    return like._array if isinstance(like, Tensor) else like


def keep_half(arrays):
    """Let Python's numbers next to bfloat16 arrays be of that type: NumPy would compute in float32."""
    for a in arrays:
        if a.__class__ is ndarray and a.dtype.kind == "V":
            half = a.dtype.type
            arrays[:] = [half(x) if x.__class__ is float or x.__class__ is int else x for x in arrays]
            return


def apply(op, *inputs, **params):
    """Run an operation on tensors (numbers, None and NumPy arrays are constants); the result is recorded if need be."""
    arrays, edges, pattern, numbers = [], [], 0, False
    for x in inputs:
        pattern += pattern
        edge = None
        if x.__class__ in PLAIN:
            arrays.append(x._array)
            edge = x._edge if x._view is None else edge_of(x)
            if edge is not None:
                pattern += 1
                if edge is LEAF:
                    edge = x
        elif isinstance(x, Tensor):
            return _intercepted(op, inputs, params)
        else:
            arrays.append(x)
            numbers = True
        edges.append(edge)
    if numbers:
        keep_half(arrays)
    if not PLAIN and current_tracer.get() is not None:
        return _intercepted(op, inputs, params)
    if pattern and not is_grad_enabled():
        pattern = 0
    if pattern and op.forward is not None and not op.differentiable:
        return op.forward(TENSOR, *inputs, **params)
    return record(op, inputs, arrays, edges, params, computed(op, arrays, params), pattern)


def computed(op, arrays, params):
    """The result of an operation's kernel, with errors in PyTorch's words."""
    try:
        return compute(op, arrays, params)
    except (TypeError, ValueError) as error:
        brought = together(arrays)
        if brought is not arrays and any(a is not b for a, b in zip(arrays, brought)):
            return computed(op, brought, params)
        raise translated(error, op, arrays) from None


def _intercepted(op, inputs, params):
    """`apply` where an input belongs to a transformation or is of a user's class, or something else is to see it."""
    observe = observer.get()
    return _run_intercepted(op, inputs, params) if observe is None else observe(_run_intercepted, op, inputs, params)


def _run_intercepted(op, inputs, params):
    casting = autocast.get()
    if casting is not None:
        inputs = casting(op, inputs)
    tracer = current_tracer.get()
    level = 0 if tracer is None else tracer.level
    for x in inputs:
        if isinstance(x, Tensor):
            level = max(level, level_of(x))
    lifting = tracer is not None and tracer.level == level
    if lifting:
        inputs = [tracer.lift(x) if isinstance(x, Tensor) else x for x in inputs]
    owner: Any = tracer if lifting else None
    arrays, edges, pattern = [], [], 0
    for x in inputs:
        pattern += pattern
        edge = None
        if isinstance(x, Tensor) and level_of(x) == level:
            edge = edge_of(x)
            if edge is not None:
                pattern += 1
                edge = x if edge is LEAF else edge
            owner = x._array if owner is None else owner
            arrays.append(x._array)
        else:
            arrays.append(x)
        edges.append(edge)
    if pattern and not is_grad_enabled():
        pattern = 0
    if pattern and op.forward is not None and not op.differentiable:
        return op.forward(TENSOR, *inputs, **params)
    if not level:
        keep_half(arrays)
    y = owner.run(op, arrays, params) if level else computed(op, arrays, params)
    result = record(op, inputs, arrays, edges, params, y, pattern)
    cls = class_of_results(inputs)
    return result if cls is None else in_class(result, cls)


def class_of_results(inputs):
    """The user's class that results of an operation get, as in PyTorch: the most derived one of its inputs that keeps
    its class; None for plain tensors."""
    found = None
    for x in inputs:
        cls = x.__class__
        if isinstance(x, Tensor) and not is_plain(cls) and cls is not TransformedTensor and _keeps(cls):
            found = cls if found is None or issubclass(cls, found) else found
    return found


def _keeps(cls):
    """Whether results of operations on a class of tensors are of that class: not if it switches that off."""
    return cls._keeps_class and not getattr(getattr(cls, "__torch_function__", None), "disables", False)


def in_class(result, cls):
    """A new tensor (or several) as one of a user's class, with its history."""
    if not isinstance(result, Tensor):
        return tuple(in_class(t, cls) for t in result)
    made = alias(result, cls)
    made._edge, made._view = result._edge, result._view
    return made


def run_composed(op, arrays, params, level):
    """Run a composed operation's forward at a level, for interpreters that have no rule for it: on tensors without
    history at that level; returns arrays of the level, or lower tensors where the result does not depend on one."""
    inputs = [wrap(a) if getattr(a, "level", 0) == level else a for a in arrays]
    y = op.forward(TENSOR, *inputs, **params)
    return tuple(map(unwrapped, y)) if isinstance(y, (tuple, list)) else unwrapped(y)


def unwrapped(tensor):
    """The interpreter's array in a transformed tensor; a plain tensor as it is."""
    return tensor if tensor._array.__class__ in ARRAYS else tensor._array


_declare.apply = apply
_declare.Op.__call__ = apply  # type: ignore[method-assign, assignment] # one call less
