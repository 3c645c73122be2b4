"""What public functions do with their arguments before they call an operation: promote, wrap dims, check."""

from functools import update_wrapper
from numbers import Number

import numpy as np
from numpy import ndarray

from .._tensor import dtype as _dtype
from .._tensor.base import Tensor, wrap
from .._tensor.dtype import FROM_NUMPY, dtype_of_number, result_dtype
from .._tensor.modes import PLAIN, autocast, current_tracer
from .._tensor.places import ARRAYS, to_host
from ..interpreters._protocol import TENSOR
from ..interpreters.inplace import type_name

_F32, _F64 = np.dtype(np.float32), np.dtype(np.float64)


def promoted(*operands):
    """(operands in their common dtype, that dtype): tensors are cast where need be, numbers stay numbers.

    Raises TypeError for what is neither a tensor nor a number.
    """
    dtype = common_dtype(operands)
    return tuple(in_dtype(x, dtype) for x in operands), dtype


def common_dtype(operands):
    """The dtype that PyTorch's promotion gives tensors and numbers together."""
    shared = shared_dtype(operands)
    if shared is not None:
        return FROM_NUMPY[shared]
    kinds = []
    for x in operands:
        if isinstance(x, Tensor):
            kinds.append((x.dtype, 2 if x._array.ndim else 1))
        else:
            kinds.append((dtype_of_number(x), 0))
    return result_dtype(kinds)


def shared_dtype(operands):
    """The NumPy dtype of all tensors among the operands, if it is float32 or float64 and all else are Python numbers
    that do not change it; None otherwise."""
    shared = None
    for x in operands:
        if x.__class__ in PLAIN:
            d = x._array.dtype
            if d is not shared:
                if shared is not None or (d is not _F32 and d is not _F64):
                    return None
                shared = d
        elif x.__class__ is not float and x.__class__ is not int:
            return None
    return shared


def in_dtype(x, dtype):
    """A tensor cast to a dtype (recorded) if it has another; a number made fit for it; None stays None."""
    if isinstance(x, Tensor):
        return x if x._array.dtype == dtype.numpy else TENSOR.cast(x, dtype=dtype.numpy)
    return x if x is None else fit_number(x, dtype)


def fit_number(value, dtype):
    """A Python number as NumPy computes with it next to arrays of a dtype, without promoting them."""
    if dtype.category == 2:
        return dtype.numpy.type(value) if dtype is _dtype.bfloat16 else float(value)
    if dtype.category == 3:
        return complex(value)
    if dtype.category == 0:
        return bool(value)
    return int(value) if 0 <= value < 128 else np.asarray(int(value)).astype(dtype.numpy)[()]


def floating(x):
    """A tensor of bools or integers in the default dtype; others as they are."""
    return x if x._array.dtype.kind in "fcV" else TENSOR.cast(x, dtype=_dtype.get_default_dtype().numpy)


def tensor_argument(x, function, name="input", position=1):
    """`x`, if it is a tensor; PyTorch's TypeError if not."""
    if not isinstance(x, Tensor):
        raise TypeError(f"{function}(): argument '{name}' (position {position}) must be Tensor, not {type(x).__name__}")
    return x


def as_tensor(x, like=None, dtype=None):
    """A number as a 0-dim tensor (of a dtype, that of the tensor `like`, or its own); a tensor as it is."""
    if isinstance(x, Tensor):
        return x
    dtype = dtype or (like.dtype if like is not None else dtype_of_number(x))
    return wrap(np.asarray(x, dtype.numpy))


def wrap_dim(dim, ndim):
    """A dimension counted from the front; IndexError if there is no such."""
    if not isinstance(dim, (int, np.integer)) or isinstance(dim, bool):
        dim = index_of(dim)
    span = ndim or 1
    if not -span <= dim < span:
        raise IndexError(f"Dimension out of range (expected to be in range of [{-span}, {span - 1}], but got {dim})")
    return dim % span


def index_of(value):
    """A value that must be an integer (0-dim integer tensors are), as an int."""
    try:
        return value.__index__()
    except (AttributeError, TypeError):
        raise TypeError(f"expected an int, got {type(value).__name__}") from None


def wrap_dims(dim, ndim):
    """One dimension, several, or None for all, as a sorted tuple; RuntimeError if one comes twice."""
    if dim is None:
        return tuple(range(ndim))
    dims = (dim,) if not isinstance(dim, (tuple, list)) else tuple(dim)
    if not dims:
        return tuple(range(ndim))
    found = tuple(wrap_dim(d, ndim) for d in dims)
    for d in found:
        if found.count(d) > 1:
            raise RuntimeError(f"dim {d} appears multiple times in the list of dims")
    return tuple(sorted(found)) if ndim else ()


def shape_of(sizes):
    """A shape given as ``(2, 3)``, ``2, 3`` or a Size: as a tuple of ints."""
    if len(sizes) == 1 and isinstance(sizes[0], (tuple, list)):
        sizes = sizes[0]
    return tuple([n if type(n) is int else index_of(n) for n in sizes])


def given_once(name, numbers, keyword):
    """Sizes or dimensions that come as arguments in a row or by keyword, as a tuple of ints; TypeError if both ways."""
    if keyword is None:
        return shape_of(numbers)
    if numbers:
        raise TypeError(
            f"{name}() received an invalid combination of arguments: {list(numbers)} and, by keyword, {keyword}"
        )
    return shape_of((keyword,))


def at_most_one(name, **options):
    """TypeError if several options are given (not None), of which each would leave the others without effect."""
    given = [option for option, value in options.items() if value is not None]
    if len(given) > 1:
        raise TypeError(f"{name}() received an invalid combination of arguments: give only one of {', '.join(given)}")


def size_keyword(factory):
    """Let a factory of the form ``f(*size)`` also be called with ``size=``, as PyTorch's can."""

    def form(*args, size=None, **kwargs):
        return factory(*args, **kwargs) if size is None else factory(size, *args, **kwargs)

    return update_wrapper(form, factory)


def is_number(x):
    """Whether `x` is a Python or NumPy number (a bool is)."""
    return isinstance(x, (Number, np.generic))


def mixed(*tensors):
    """Whether tensors differ in dtype, for functions that refuse that; under autocast their operation converts them."""
    return any(t is not None and t.dtype is not tensors[0].dtype for t in tensors) and autocast.get() is None


def raw(x):
    """The NumPy array of a plain tensor (a copy, if it is on a GPU); an error inside transformations, where values are
    not known."""
    tracer = current_tracer.get()
    array = x._array if tracer is None else tracer.lift(x)._array
    if array.__class__ is not ndarray:
        return to_host(array) if array.__class__ in ARRAYS else array.materialize()
    return array


def along(op, x, dim, **params):
    """Run an operation along one dimension; a 0-dim tensor counts as one element there."""
    ndim = x._array.ndim
    dim = wrap_dim(dim, ndim)
    if ndim:
        return op(x, dim=dim, **params)
    y = op(TENSOR.reshape(x, shape=(1,)), dim=0, **params)
    return tuple(TENSOR.reshape(t, shape=()) for t in y) if isinstance(y, tuple) else TENSOR.reshape(y, shape=())


def flattened(x):
    """A tensor as one row of elements."""
    return TENSOR.reshape(x, shape=(count(x._array.shape),))


def count(shape):
    """The number of elements of a shape."""
    n = 1
    for size in shape:
        n *= size
    return n


def refuse_complex(x, name):
    """NotImplementedError for what PyTorch has for real numbers only, such as their order."""
    if x._array.dtype.kind == "c":
        raise NotImplementedError(f"\"{name}\" not implemented for '{type_name(x.dtype)}': it needs real numbers")
