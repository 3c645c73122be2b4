"""Tensors with one value everywhere, or none in particular: full, and the forms ``name_like`` and ``new_name``."""

import warnings

import numpy as np
from numpy import ndarray

from ..._names.public import public
from ..._tensor import dtype as _dtype
from ..._tensor.base import Tensor
from ..._tensor.device import contiguous_format, preserve_format
from ..._tensor.places import ARRAYS, creator, module_of, place_of, placed, resolved
from ...primitives.view import inverse_order
from .._arguments import given_once, raw, shape_of
from ..memory.layout import RANK_OF, channels_back, channels_order, fitting, memory_order
from .from_data import _size, array_of, checked, finish, unset


def _filling(value, dtype, name):
    """(the number to fill with, the NumPy dtype): by default that of the number."""
    if isinstance(value, Tensor):
        if value._array.ndim:
            raise TypeError(
                f"{name}(): argument 'fill_value' must be a number, not a tensor of shape {list(value.shape)}"
            )
        dtype = value.dtype if dtype is None else dtype
        value = raw(value)[()]
    if not isinstance(value, (bool, int, float, complex, np.generic)):
        raise TypeError(f"{name}(): argument 'fill_value' (position 2) must be Number, not {type(value).__name__}")
    dtype = _dtype.dtype_of_number(value) if dtype is None else dtype
    checked(dtype)
    return fitting(value, dtype), dtype.numpy


@public("torch", out="dtype")
def full(size, fill_value, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, out=None):
    """Return a tensor filled with a number.

    Args:
        size (sequence of int): the shape.
        fill_value (number): the value, which also decides the dtype unless that is given.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: a size is negative, or the dtype cannot hold the number.

    >>> torch.full((2,), 3.0)
    tensor([3., 3.])
    """
    checked(dtype, device, layout, pin_memory)
    value, dtype = _filling(fill_value, dtype, "full")
    where = resolved(device)
    return finish(creator(where).full(_size("full", (size,)), value, dtype), requires_grad, where)


@public("torch")
def scalar_tensor(s, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False):
    """Return a 0-dim tensor of the default dtype with a number.

    Args:
        s (number): the value.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    >>> torch.scalar_tensor(3)
    tensor(3.)
    """
    found = checked(dtype, device, layout, pin_memory)
    return finish(np.asarray(raw(s) if isinstance(s, Tensor) else s).astype(found), requires_grad, device)


# ---- like another tensor --------------------------------------------------------------------------------------------


def ordered(shape, dtype, format):
    """An uninitialized array, its dimensions in the order of a memory format."""
    if format in RANK_OF:
        order = channels_order(shape, format)
        return np.empty([shape[d] for d in order], dtype).transpose(channels_back(len(shape)))
    if format is not contiguous_format:
        raise RuntimeError(f"unsupported memory format {format}: choose torch.contiguous_format or channels_last")
    return np.empty(shape, dtype)


def like(x, dtype, layout, device, pin_memory, format):
    """An uninitialized array of a tensor's shape, on its device, in its dtype and the order of its dimensions, unless
    told otherwise."""
    checked(dtype, None, layout, pin_memory)
    return placed(_like(x._array, dtype, format), x.device if device is None else resolved(device))


def _like(array, dtype, format):
    numpy_dtype = array.dtype if dtype is None else dtype.numpy
    if format is preserve_format and array.__class__ in ARRAYS:
        if 0 not in array.strides:
            return np.empty_like(array, numpy_dtype)
        order = memory_order(array)  # NumPy would let a repeated dimension vary fastest
        made = module_of(array).empty([array.shape[d] for d in order], numpy_dtype)
        return made.transpose(inverse_order(order))
    return ordered(array.shape, numpy_dtype, contiguous_format if format is preserve_format else format)


@public("torch")
def empty_like(
    input, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, memory_format=preserve_format
):
    """Return a tensor of another's shape and dtype, whose values are whatever the memory holds.

    Args:
        input (Tensor): any tensor.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> torch.empty_like(torch.ones(2, 3)).shape
    torch.Size([2, 3])
    """
    array = unset(like(input, dtype, layout, device, pin_memory, memory_format))
    return finish(array, requires_grad, place_of(array), like=input)


@public("torch")
def zeros_like(
    input, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, memory_format=preserve_format
):
    """Return zeros in another tensor's shape and dtype.

    Args:
        input (Tensor): any tensor.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> torch.zeros_like(torch.tensor([1, 2]))
    tensor([0, 0])
    """
    array = like(input, dtype, layout, device, pin_memory, memory_format)
    array[...] = 0
    return finish(array, requires_grad, place_of(array), like=input)


@public("torch")
def ones_like(
    input, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, memory_format=preserve_format
):
    """Return ones in another tensor's shape and dtype.

    Args:
        input (Tensor): any tensor.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> torch.ones_like(torch.tensor([1, 2]))
    tensor([1, 1])
    """
    array = like(input, dtype, layout, device, pin_memory, memory_format)
    array[...] = 1
    return finish(array, requires_grad, place_of(array), like=input)


@public("torch")
def full_like(
    input,
    fill_value,
    *,
    dtype=None,
    layout=None,
    device=None,
    pin_memory=False,
    requires_grad=False,
    memory_format=preserve_format,
):
    """Return a number everywhere in another tensor's shape and dtype.

    Args:
        input (Tensor): any tensor.
        fill_value (number): the value.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    Raises:
        RuntimeError: the dtype cannot hold the number.

    >>> torch.full_like(torch.tensor([1, 2]), 7)
    tensor([7, 7])
    """
    array = like(input, dtype, layout, device, pin_memory, memory_format)
    array[...] = _filling(fill_value, input.dtype if dtype is None else dtype, "full_like")[0]
    return finish(array, requires_grad, place_of(array), like=input)


@public("torch")
def empty_strided(size, stride, *, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False):
    """Return an uninitialized tensor with given strides.

    Args:
        size (sequence of int): the shape.
        stride (sequence of int): for each dimension, the distance of neighbours in elements.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: there are more or fewer strides than sizes, or one is negative.

    >>> torch.empty_strided((2, 3), (1, 2)).stride()
    (1, 2)
    """
    from ...primitives.view import extent, restrided

    shape, strides = _size("empty_strided", (size,)), shape_of((stride,))
    if len(shape) != len(strides):
        raise RuntimeError(
            f"dimensionality of sizes ({len(shape)}) must match dimensionality of strides ({len(strides)})"
        )
    if any(s < 0 for s in strides):
        raise RuntimeError(f"empty_strided: negative strides are not allowed, got {list(strides)}")
    found = checked(dtype, None, layout, pin_memory)
    memory = unset(creator(resolved(device)).empty(extent(shape, strides, 0), found))
    return finish(restrided(memory, shape, tuple(s * memory.itemsize for s in strides)), requires_grad, device)


@public("torch")
def empty_permuted(
    size, physical_layout, *, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False
):
    """Return an uninitialized tensor without gaps, with its dimensions in a given order in memory.

    Args:
        size (sequence of int): the shape.
        physical_layout (sequence of int): the dimensions, from the outermost in memory to the innermost.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: `physical_layout` is no permutation.

    >>> torch.empty_permuted((2, 3, 5), (0, 2, 1)).stride()
    (15, 1, 3)
    """
    shape, order = _size("empty_permuted", (size,)), tuple(physical_layout)
    if sorted(order) != list(range(len(shape))):
        raise RuntimeError(f"Dimensions of physical_layout must be a permutation of those of size, got {list(order)}")
    array = unset(np.empty([shape[d] for d in order], checked(dtype, device, layout, pin_memory)))
    return finish(array.transpose(np.argsort(order)), requires_grad, device)


# ---- new, of a tensor's dtype ---------------------------------------------------------------------------------------


def _new_dtype(x, dtype, device, layout, pin_memory):
    found = checked(dtype, device, layout, pin_memory)
    return x._array.dtype if dtype is None else found


@public("Tensor")
def new_tensor(self, data, *, dtype=None, device=None, requires_grad=False, layout=None, pin_memory=False):
    """Return a new tensor with a copy of some values, by default of this tensor's dtype.

    Args:
        data: as in `torch.tensor`.
        dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

    >>> torch.ones(1).new_tensor([1, 2])
    tensor([1., 2.])
    """
    checked(dtype, device, layout, pin_memory)
    where = self.device if device is None else device
    return finish(array_of(data, self.dtype if dtype is None else dtype), requires_grad, where)


@public("Tensor")
def new_full(self, size, fill_value, *, dtype=None, device=None, requires_grad=False, layout=None, pin_memory=False):
    """Return a tensor filled with a number, by default of this tensor's dtype.

    Args:
        size (sequence of int): the shape.
        fill_value (number): the value.
        dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

    >>> torch.ones(1).new_full((2,), 3)
    tensor([3., 3.])
    """
    shape, found = _size("new_full", (size,)), _new_dtype(self, dtype, device, layout, pin_memory)
    value, where = _filling(fill_value, dtype or self.dtype, "new_full")[0], resolved(device or self.device)
    return finish(creator(where).full(shape, value, found), requires_grad, where, like=self)


def _new(name, text, prepared=lambda array: array):
    def method(self, *sizes, size=None, dtype=None, device=None, requires_grad=False, layout=None, pin_memory=False):
        shape = _size(name, sizes if size is None else (given_once(name, sizes, size),))
        where = resolved(device or self.device)
        make = getattr(creator(where), name.removeprefix("new_"))
        made = make(shape, _new_dtype(self, dtype, None, layout, pin_memory))
        return finish(prepared(made), requires_grad, where, like=self)

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"""Return {text}, by default of this tensor's dtype.

    {name}(size, *, dtype=None, device=None, requires_grad=False, layout=torch.strided, pin_memory=False) -> Tensor

    Args:
        size (int...): the shape, as numbers or one sequence.
        dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

    >>> torch.tensor([1]).{name}(2, 3).dtype
    torch.int64
    """
    public("Tensor")(method)


_new("new_zeros", "a tensor filled with zeros")
_new("new_ones", "a tensor filled with ones")
_new("new_empty", "a tensor whose values are whatever the memory holds", unset)


@public("Tensor")
def new_empty_strided(self, size, stride, dtype=None, device=None, requires_grad=False, layout=None, pin_memory=False):
    """Return an uninitialized tensor with given strides, by default of this tensor's dtype.

    Args:
        size (sequence of int): the shape.
        stride (sequence of int): for each dimension, the distance of neighbours in elements.
        dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

    >>> torch.tensor([1]).new_empty_strided((2, 3), (1, 2)).stride()
    (1, 2)
    """
    options = {
        "layout": layout,
        "device": device or self.device,
        "pin_memory": pin_memory,
        "requires_grad": requires_grad,
    }
    return empty_strided(size, stride, dtype=dtype or self.dtype, **options)


@public("Tensor")
def new(self, *args):
    """Return a tensor of this one's dtype, from sizes or data as the constructor `torch.Tensor` takes them.

    Args:
        args: sizes, or one sequence of data.

    >>> torch.tensor([1]).new([2, 3])
    tensor([2, 3])
    """
    from .from_data import legacy_tensor

    return legacy_tensor(*args, dtype=self.dtype, device=self.device)


# ---- from other memory ----------------------------------------------------------------------------------------------


@public("torch")
def frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False):
    """Return a one-dimensional tensor on the memory of an object with Python's buffer protocol.

    Args:
        buffer (object): bytes, bytearray, memoryview, array.array...; where it is read-only, writes are undefined.
        dtype (dtype): how to read the memory.
        count (int): how many elements; negative for all.
        offset (int): how many bytes to skip.
        requires_grad (bool): whether to record operations on it.

    Raises:
        ValueError: the buffer is too short, or its length is no multiple of an element's size.

    >>> torch.frombuffer(bytearray(b"abc"), dtype=torch.uint8)
    tensor([97, 98, 99], dtype=torch.uint8)
    """
    item, n = dtype.itemsize, memoryview(buffer).nbytes
    if not n or not count:
        raise ValueError(f"both buffer length ({n}) and count ({count}) must not be 0")
    if not 0 <= offset < n:
        raise ValueError(
            f"offset ({offset} bytes) must be non-negative and no greater than buffer length ({n} bytes) minus 1"
        )
    if count < 0 and (n - offset) % item:
        raise ValueError(
            f"buffer length ({n - offset} bytes) after offset ({offset} bytes) must be a multiple of element size "
            f"({item})"
        )
    if count > 0 and count * item > n - offset:
        raise ValueError(
            f"requested buffer length ({count} * {item} bytes) after offset ({offset} bytes) must not be greater than "
            f"actual buffer length ({n} bytes)"
        )
    array = np.frombuffer(buffer, dtype.numpy, count, offset)
    if not array.flags.writeable:
        warnings.warn(
            "The given buffer is not writable. Writing to the tensor changes memory that its owner takes for constant, "
            "or fails: copy it first, as by bytearray(buffer).",
            stacklevel=2,
        )
    return finish(array, requires_grad)


@public("torch")
def asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False):
    """Return an object as a tensor, on the same memory where that is possible.

    Args:
        obj: a tensor, NumPy array, object with DLPack or the buffer protocol, number or nested sequences.
        dtype (dtype): the type of the elements; by default that of `obj`.
        device: the CPU.
        copy (bool): copy always (True), never (False: an error where it must), or only where it must (None).
        requires_grad (bool): whether to record operations on it; the result of False is detached.

    Raises:
        ValueError: copy is False, but memory cannot be shared.

    >>> torch.asarray([1, 2])
    tensor([1, 2])
    """
    from .from_data import from_numpy, require_grad

    found = checked(dtype, device)
    numpy_dtype = None if dtype is None else found
    if isinstance(obj, Tensor):
        t, shared = obj, True
    elif isinstance(obj, ndarray):
        t, shared = from_numpy(obj), True
    elif hasattr(obj, "__dlpack__") or type(obj).__name__ == "PyCapsule":
        from ..._methods.exchange import from_dlpack

        t, shared = from_dlpack(obj), True
    elif isinstance(obj, (bytes, bytearray, memoryview)):
        return frombuffer(obj, dtype=dtype or _dtype.get_default_dtype(), requires_grad=requires_grad)
    else:
        t, shared = finish(array_of(obj, dtype)), False
    converts = numpy_dtype is not None and t._array.dtype != numpy_dtype
    if copy is False and (not shared or converts):
        raise ValueError(f"can't alias {'tensor with dtype ' + str(t.dtype) if shared else 'arbitrary sequence'}")
    if device is not None:
        t = t.to(device)
    if converts:
        t = t.to(dtype)
    elif copy and shared:
        t = t.clone()
    if requires_grad and not t.requires_grad:
        return require_grad(t.detach() if t is obj else t)
    return t if requires_grad or t is not obj or not t.requires_grad else t.detach()
