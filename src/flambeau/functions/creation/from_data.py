"""Tensors from data, and the plainest from nothing: `tensor`, `as_tensor`, `from_numpy`, `zeros`, `ones`, `empty`."""

import numpy as np
from numpy import ndarray

from ..._names.public import public
from ..._settings import chosen
from ..._tensor import dtype as _dtype
from ..._tensor.base import LEAF, Tensor, alias, wrap
from ..._tensor.device import check_layout, check_pinned, cpu
from ..._tensor.dtype import dtype_of_number
from ..._tensor.modes import current_tracer
from ..._tensor.places import ARRAYS, creator, default_device, placed, resolved, to_host
from ..._tensor.storage import INFERRING, note_inference
from ...interpreters._protocol import new_like
from .._arguments import shape_of, size_keyword


def unset(array):
    """New memory whose values nobody has set: filled with NaN, or the largest number, where a program that asks for
    determinism is to notice that it reads them."""
    if chosen["deterministic"] and chosen["fill"]:
        kind = array.dtype.kind
        array[...] = np.nan if kind in "fcV" else True if kind == "b" else np.iinfo(array.dtype).max
    return array


def finish(array, requires_grad=False, device=None, like=None):
    """A new leaf around a new array, on a device (by default the default one); while tracing, one that the tracer
    knows; of the transformation of `like`."""
    if device is not None or default_device.get() is not cpu:
        array = placed(array, resolved(device))
    tracer = current_tracer.get()
    t = wrap(array) if tracer is None else tracer.created(array)
    if INFERRING:
        note_inference(array)
    if like is not None and like._array.__class__ not in ARRAYS:
        t = new_like(like, t)
    if requires_grad:
        require_grad(t)
    return t


def require_grad(t):
    """Make a leaf record the operations on it; integers cannot."""
    if t._array.dtype.kind not in "fcV":
        raise RuntimeError("Only Tensors of floating point and complex dtype can require gradients")
    t._edge = LEAF
    return t


def checked(dtype, device=None, layout=None, pin_memory=False):
    """The NumPy dtype of a factory's arguments, after checking the others."""
    if device is not None:
        resolved(device)
    if layout is not None:
        check_layout(layout)
    if pin_memory:
        check_pinned(pin_memory)
    if dtype is None:
        return _dtype.get_default_dtype().numpy
    dtype = _dtype.of_python(dtype)
    if not isinstance(dtype, _dtype.dtype):
        raise TypeError(f"argument 'dtype' must be torch.dtype, not {type(dtype).__name__}")
    return dtype.numpy


def array_of(data, dtype=None):
    """A new NumPy array with the values of `data`: nested sequences, numbers, arrays, tensors."""
    if isinstance(data, Tensor):
        return data._array.astype(dtype.numpy if dtype else data._array.dtype, order="K")
    if isinstance(data, (ndarray, np.generic)):
        found = _dtype.from_numpy_dtype(np.asarray(data).dtype) if dtype is None else dtype
        return np.asarray(data).astype(found.numpy)
    if dtype is None:
        dtype = inferred(data)
    return filled(data, dtype)


def inferred(data):
    """The dtype of nested sequences: that of all their numbers and tensors together, as PyTorch infers it."""
    if isinstance(data, (Tensor, ndarray)):
        return data.dtype if isinstance(data, Tensor) else _dtype.from_numpy_dtype(data.dtype)
    if isinstance(data, (list, tuple)) or hasattr(data, "__len__") and not isinstance(data, (str, bytes, dict, set)):
        found = None
        for item in data:
            d = inferred(item)
            found = d if found is None else _dtype.promote_types(found, d)
        return found or _dtype.get_default_dtype()
    if isinstance(data, np.generic):
        return _dtype.from_numpy_dtype(data.dtype)
    if isinstance(data, (bool, int, float, complex)):
        return dtype_of_number(data)
    if isinstance(data, str):
        raise TypeError("new(): invalid data type 'str': tensors hold numbers")
    raise RuntimeError(
        f"Could not infer dtype of {type(data).__name__}: tensors hold numbers, given singly, in sequences or arrays"
    )


def filled(data, dtype):
    """An array of a dtype with the values of nested sequences; ValueError where their lengths differ."""
    shape = shape_of_nested(data)
    if dtype.category == 1:
        check_overflow(data, dtype)
    plain = unwrapped(data)
    try:
        array = np.array(plain, dtype=dtype.numpy if dtype.category != 1 else None)
    except ValueError:
        raise ValueError(
            f"expected sequence of length {shape[-1] if shape else 0}: the nested lists are ragged"
        ) from None
    return array.astype(dtype.numpy).reshape(shape)


def unwrapped(data):
    """Nested sequences with tensors replaced by their values."""
    if isinstance(data, Tensor):
        return to_host(data._array)
    if isinstance(data, (list, tuple)):
        return [unwrapped(x) for x in data]
    return data


def shape_of_nested(data):
    """The shape of nested sequences; ValueError with PyTorch's words where they are ragged."""
    if isinstance(data, Tensor):
        if data._array.size != 1:
            raise ValueError("only one element tensors can be converted to Python scalars; torch.stack joins others")
        return ()
    if isinstance(data, ndarray):
        return tuple(data.shape)
    if not isinstance(data, (list, tuple)) and (not hasattr(data, "__len__") or not hasattr(data, "__getitem__")):
        return ()
    shapes = [shape_of_nested(x) for x in data]
    if not shapes:
        return (0,)
    for i, shape in enumerate(shapes):
        if len(shape) != len(shapes[0]):
            raise ValueError(f"expected sequence of length {len(shapes[0])} at dim {1}: entry {i} is nested otherwise")
        for d, (n, first) in enumerate(zip(shape, shapes[0]), 1):
            if n != first:
                raise ValueError(f"expected sequence of length {first} at dim {d} (got {n})")
    return (len(shapes), *shapes[0])


def check_overflow(data, dtype):
    """Refuse Python integers that an integer dtype cannot hold."""
    if isinstance(data, int) and not isinstance(data, bool):
        info = np.iinfo(dtype.numpy)
        if not (info.min if dtype.is_signed else -info.max - 1) <= data <= info.max:
            raise RuntimeError(f"value cannot be converted to type {dtype.name} without overflow: {data}")
    elif isinstance(data, (list, tuple)):
        for x in data:
            check_overflow(x, dtype)


@public("torch")
def tensor(data, *, dtype=None, device=None, requires_grad=False, pin_memory=False):
    """Return a new tensor with a copy of some values.

    Args:
        data: a number, nested sequences of numbers, a NumPy array or a tensor.
        dtype (dtype): the type of the elements; by default what the values have: bool, int64, the default dtype for
            Python floats.
        device: the CPU.
        requires_grad (bool): whether to record operations on it.
        pin_memory (bool): memory for transfers to a GPU, of which there is none: refused.

    Raises:
        ValueError: the nested sequences are ragged.
        TypeError: there is no dtype for a value.
        RuntimeError: a dtype without gradients was asked to require one; or pinned memory.

    >>> torch.tensor([[1, 2], [3, 4]]).shape
    torch.Size([2, 2])
    """
    checked(dtype, device, pin_memory=pin_memory)
    if isinstance(data, Tensor):
        import warnings

        warnings.warn(
            "To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or "
            "sourceTensor.detach().clone().requires_grad_(True), rather than tensor(sourceTensor).",
            UserWarning,
            stacklevel=2,
        )
    where = data.device if device is None and isinstance(data, Tensor) else device
    return finish(array_of(data, dtype), requires_grad, where)


@public("torch")
def as_tensor(data, dtype=None, device=None):
    """Return a tensor with some values, without copying where data is a tensor or NumPy array of that dtype already.

    Args:
        data: as in `tensor`.
        dtype (dtype): the type of the elements.
        device: the CPU.

    >>> import numpy
    >>> a = numpy.zeros(2); t = torch.as_tensor(a); t[0] = 7.0; float(a[0])
    7.0
    """
    checked(dtype, device)
    if isinstance(data, Tensor):
        return data.to(device=device, dtype=dtype)
    where = resolved(device)
    if where is cpu and isinstance(data, ndarray) and (dtype is None or data.dtype == dtype.numpy):
        return from_numpy(data)
    return finish(array_of(data, dtype), device=where)


@public("torch")
def from_numpy(ndarray, /):
    """Return a tensor on the memory of a NumPy array: a write to one is seen in the other.

    Args:
        ndarray (numpy.ndarray): an array of numbers, with any positive strides.

    Raises:
        TypeError: it is no array, or PyTorch has no such dtype.
        ValueError: it has negative strides.

    >>> import numpy
    >>> torch.from_numpy(numpy.arange(3.0))
    tensor([0., 1., 2.], dtype=torch.float64)
    """
    if not isinstance(ndarray, np.ndarray):
        raise TypeError(f"expected np.ndarray (got {type(ndarray).__name__})")
    _dtype.from_numpy_dtype(ndarray.dtype)
    if any(s < 0 for s in ndarray.strides):
        raise ValueError(
            "At least one stride in the given numpy array is negative, and tensors with negative strides are not "
            "currently supported. (You can probably work around this by making a copy of your array  with "
            "array.copy().) "
        )
    if not ndarray.dtype.isnative:
        raise ValueError(
            "given numpy array has byte order different from the native byte order. Conversion between byte orders "
            "is currently not supported."
        )
    return wrap(np.asarray(ndarray))


def legacy_tensor(*args, dtype=None, device=None):
    """What ``torch.Tensor(...)`` makes: data in the default dtype, or (zeros in) a tensor of given sizes."""
    if not args:
        return finish(np.empty(0, checked(dtype)), device=device)
    if len(args) == 1 and not isinstance(args[0], (int, np.integer)):
        if isinstance(args[0], Tensor):
            return alias(args[0])
        from ..._tensor.base import Size

        if isinstance(args[0], Size):
            return finish(np.zeros(tuple(args[0]), checked(dtype)), device=device)
        return finish(array_of(args[0], dtype or _dtype.get_default_dtype()), device=device)
    return finish(np.zeros(shape_of(args), checked(dtype)), device=device)


def _size(name, sizes):
    if not sizes:
        raise TypeError(f'{name}() missing 1 required positional arguments: "size"')
    try:
        shape = shape_of(sizes)
    except TypeError:
        wrong = sizes[0] if len(sizes) == 1 else sizes
        raise TypeError(
            f"{name}(): argument 'size' (position 1) must be tuple of ints, not {type(wrong).__name__}: {wrong!r}"
        ) from None
    for n in shape:
        if n < 0:
            raise RuntimeError(
                f"{name}: Dimension size must be non-negative. Trying to create tensor with negative dimension {n}: "
                f"{list(shape)}"
            )
    return shape


def _made(name, size, dtype, layout, device, pin_memory, requires_grad):
    """A tensor that NumPy's function `name`, or that of the device's arrays, makes."""
    shape, found, where = _size(name, size), checked(dtype, None, layout, pin_memory), resolved(device)
    return finish(getattr(creator(where), name)(shape, found), requires_grad, where)


@public("torch", out="dtype")
@size_keyword
def zeros(*size, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, out=None):
    """Return a tensor filled with zeros.

    Args:
        size (int...): the shape, as numbers or one sequence.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: a size is negative.

    >>> torch.zeros(2, 2)
    tensor([[0., 0.],
            [0., 0.]])
    """
    return _made("zeros", size, dtype, layout, device, pin_memory, requires_grad)


@public("torch", out="dtype")
@size_keyword
def ones(*size, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, out=None):
    """Return a tensor filled with ones.

    Args:
        size (int...): the shape, as numbers or one sequence.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: a size is negative.

    >>> torch.ones(2)
    tensor([1., 1.])
    """
    return _made("ones", size, dtype, layout, device, pin_memory, requires_grad)


@public("torch", out="dtype")
@size_keyword
def empty(
    *size, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, memory_format=None, out=None
):
    """Return a tensor whose values are whatever the memory holds.

    Args:
        size (int...): the shape, as numbers or one sequence.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory.

    >>> torch.empty(2, 3).shape
    torch.Size([2, 3])
    """
    from .filled import ordered

    shape, found, where = _size("empty", size), checked(dtype, None, layout, pin_memory), resolved(device)
    array = creator(where).empty(shape, found) if memory_format is None else ordered(shape, found, memory_format)
    return finish(unset(array), requires_grad, where)
