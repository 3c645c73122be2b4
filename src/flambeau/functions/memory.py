"""How tensors lie in memory: strides, storages, contiguity; copies, and writing over a tensor as a whole."""

import math

import numpy as np
from numpy import ndarray

from .._device import channels_last, channels_last_3d, contiguous_format, cpu, preserve_format
from .._modes import current_tracer, is_grad_enabled
from .._public import public, publish
from .._tensor_base import Size, Tensor, wrap
from ..interpreters._protocol import TENSOR
from ..interpreters.inplace import assign, check_writable, mark_written
from ..interpreters.record import edge_of
from ..primitives import copy as ops
from ..primitives.view import address, extent, restrided
from ..primitives.view import storage_offset as offset_of
from ._arguments import as_tensor, raw, shape_of, wrap_dim

# ---- sizes and strides ---------------------------------------------------------------------------------------------


def strides_of(array):
    """The strides of a NumPy array in elements."""
    item = array.itemsize
    return tuple(s // item for s in array.strides)


def contiguous_strides(shape):
    """The strides, in elements, of a contiguous array of a shape."""
    strides, count = [], 1
    for n in reversed(shape):
        strides.append(count)
        count *= n or 1
    return tuple(reversed(strides))


def element_strides(x):
    """The strides of a tensor in elements; inside transformations those of a contiguous one."""
    array = memory_of(x)
    if array is not None and array.size:
        return strides_of(array)
    return contiguous_strides(x._array.shape)  # also of empty ones, where NumPy's strides are 0


def memory_of(x):
    """The NumPy array that a tensor shows, also below forward-mode derivatives; None where there is no one array."""
    array = x._array
    while hasattr(array, "primal"):
        array = array.primal._array
    return array if array.__class__ is ndarray else None


@public("Tensor")
def size(self, dim=None):
    """Return the shape, or the size of one dimension.

    Args:
        dim (int): which dimension; all if left out.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.ones(2, 3).size(), torch.ones(2, 3).size(-1)
    (torch.Size([2, 3]), 3)
    """
    shape = self._array.shape
    return Size(shape) if dim is None else shape[_existing(dim, len(shape))]


def _existing(dim, ndim):
    if not ndim:
        raise IndexError("Dimension specified as 0 but tensor has no dimensions")
    return wrap_dim(dim, ndim)


@public("Tensor")
def stride(self, dim=None):
    """Return how many elements lie between neighbours along each dimension, or along one.

    Args:
        dim (int): which dimension; all if left out.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.ones(2, 3).t().stride()
    (1, 3)
    """
    found = element_strides(self)
    return found if dim is None else found[_existing(dim, len(found))]


@public("Tensor")
def storage_offset(self):
    """Return how many elements of the storage lie before the tensor's first.

    >>> torch.arange(5)[2:].storage_offset()
    2
    """
    return offset_of(raw(self))


@public("torch Tensor", names=("nelement",))
def numel(input):
    """Return the number of elements.

    Args:
        input (Tensor): any tensor.

    >>> torch.numel(torch.ones(2, 3))
    6
    """
    return input._array.size


@public("Tensor", names=("ndimension",))
def dim(self):
    """Return the number of dimensions.

    >>> torch.ones(2, 3).dim()
    2
    """
    return self._array.ndim


@public("Tensor")
def element_size(self):
    """Return the number of bytes of one element.

    >>> torch.ones(2).element_size()
    4
    """
    return self._array.dtype.itemsize


@public("Tensor")
def data_ptr(self):
    """Return the address of the first element in memory; 0 for an empty tensor.

    >>> x = torch.ones(2); x.data_ptr() == x.view(1, 2).data_ptr()
    True
    """
    array = raw(self)
    return address(array) if array.size else 0


@public("Tensor")
def is_contiguous(self, memory_format=contiguous_format):
    """Return whether the elements lie in memory in order, without gaps.

    Args:
        memory_format (memory_format): which order is asked for.

    >>> x = torch.ones(2, 3); x.is_contiguous(), x.t().is_contiguous()
    (True, False)
    """
    array, rank = self._array, _RANK_OF.get(memory_format)
    if array.__class__ is not ndarray:
        return True
    if rank is None:
        return array.flags.c_contiguous
    return array.ndim == rank and np.moveaxis(array, 1, -1).flags.c_contiguous


_RANK_OF = {channels_last: 4, channels_last_3d: 5}


# ---- storages ------------------------------------------------------------------------------------------------------


class UntypedStorage:
    """The memory below a tensor, in bytes, shared by all its views.

    >>> torch.arange(4)[2:].untyped_storage().nbytes()
    32
    """

    __slots__ = ("_memory",)
    __module__ = "torch"

    def __init__(self, array):
        self._memory = root_of(array)

    def data_ptr(self):
        """Return the address of the first byte."""
        return address(self._memory) if self._memory.size else 0

    def nbytes(self):
        """Return the number of bytes."""
        return self._memory.nbytes

    __len__ = size = nbytes

    @property
    def device(self):
        """The CPU."""
        return cpu

    def tolist(self):
        """Return the bytes as a list of numbers."""
        return list(self._memory.tobytes("A"))


def root_of(array):
    """The array that owns the memory of another."""
    while array.base is not None and array.base.__class__ is ndarray:
        array = array.base
    return array


@public("Tensor")
def untyped_storage(self):
    """Return the memory below the tensor, which all views of it share.

    >>> torch.ones(3).untyped_storage().nbytes()
    12
    """
    return UntypedStorage(raw(self))


publish(UntypedStorage, "torch")


@public("Tensor")
def is_set_to(self, tensor):
    """Return whether another tensor has the same memory, offset, shape and strides.

    Args:
        tensor (Tensor): the other one.

    >>> x = torch.ones(2); x.is_set_to(x.detach()), x.is_set_to(x.clone())
    (True, False)
    """
    a, b = raw(self), raw(tensor)
    return a.shape == b.shape and a.strides == b.strides and address(a) == address(b)


# ---- copies --------------------------------------------------------------------------------------------------------


@public("torch Tensor")
def clone(input, *, memory_format=preserve_format):
    """Return a copy, through which gradients flow.

    Args:
        input (Tensor): any tensor.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> x = torch.ones(2, requires_grad=True); torch.clone(x)
    tensor([1., 1.], grad_fn=<CloneBackward0>)
    """
    if memory_format in _RANK_OF:
        return _channels_last(input, memory_format)
    return TENSOR.clone(input, order="K" if memory_format is preserve_format and _dense(input._array) else "C")


def _dense(array):
    """Whether an array's elements lie without gaps or overlap, in any order."""
    if array.__class__ is not ndarray or array.flags.forc:
        return True
    reach = 1 + sum((n - 1) * s for n, s in zip(array.shape, strides_of(array)))
    return array.size in (0, reach) and 0 not in array.strides


def _channels_last(x, format):
    rank = _RANK_OF[format]
    if x._array.ndim != rank:
        raise RuntimeError(
            f"required rank {rank} tensor to use {format._name} format, got shape {list(x._array.shape)}"
        )
    order = (0, *range(2, rank), 1)
    y = TENSOR.clone(TENSOR.permute(x, dims=order), order="C")
    return TENSOR.permute(y, dims=(0, rank - 1, *range(1, rank - 1)))


@public("Tensor")
def contiguous(self, memory_format=contiguous_format):
    """Return the tensor itself if its elements lie in memory in order, else a copy whose elements do.

    Args:
        memory_format (memory_format): which order is asked for.

    >>> torch.ones(2, 3).t().contiguous().stride()
    (2, 1)
    """
    if is_contiguous(self, memory_format):
        return self
    return clone(self, memory_format=memory_format)


# ---- writing over the whole tensor -----------------------------------------------------------------------------------


def writes_plainly(target, value=None):
    """Whether a write needs no recording: plain arrays, of which none requires grad."""
    if current_tracer.get() is not None or target._array.__class__ is not ndarray:
        return False
    if value is not None and value._array.__class__ is not ndarray:
        return False
    return not is_grad_enabled() or edge_of(target) is None and (value is None or edge_of(value) is None)


@public("Tensor")
def copy_(self, src, non_blocking=False):
    """Write another tensor's values over this one's, and return it.

    Args:
        src (Tensor): of a shape that broadcasts to this one's; its values are converted to this one's dtype.
        non_blocking (bool): has no meaning on the CPU.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.zeros(2, 2).copy_(torch.tensor([1, 2]))
    tensor([[1., 2.],
            [1., 2.]])
    """
    check_writable(self)
    src = as_tensor(src)
    check_copied(self._array.shape, src._array.shape)
    if writes_plainly(self, src):
        write(self, src._array)
        return self
    return assign(self, ops.copy(self, src), "copy_")


def write(target, array):
    """Write values to a tensor's memory, without recording."""
    if array.dtype.kind == "c" != target._array.dtype.kind:
        array = array.real
    target._array[...] = array
    mark_written(target)


def check_copied(shape, source):
    """Refuse a source that does not broadcast to a target's shape."""
    for d in range(1, min(len(shape), len(source)) + 1):
        if source[-d] != shape[-d] and source[-d] != 1:
            raise RuntimeError(
                f"The size of tensor a ({shape[-d]}) must match the size of tensor b ({source[-d]}) at non-singleton "
                f"dimension {len(shape) - d}: {list(source)} does not broadcast to {list(shape)}"
            )
    if len(source) > len(shape):
        raise RuntimeError(f"output with shape {list(shape)} doesn't match the broadcast shape {list(source)}")


@public("torch")
def fill(input, value):
    """Return a tensor of the same shape and dtype with one value everywhere.

    Args:
        input (Tensor): any tensor.
        value (number or Tensor): the value; a tensor has no dimensions.

    >>> torch.fill(torch.zeros(2), 3.0)
    tensor([3., 3.])
    """
    return ops.fill(input, _filling(input, value))


def _filling(target, value):
    """A value to fill with: a 0-dim tensor or number of the target's dtype."""
    if isinstance(value, Tensor):
        if value._array.ndim:
            raise RuntimeError(
                f"fill_ only supports 0-dimension value tensor but got tensor with {value._array.ndim} dimensions."
            )
        return value if value._array.dtype == target._array.dtype else TENSOR.cast(value, dtype=target._array.dtype)
    return fitting(value, target.dtype)


def fitting(value, dtype):
    """A number as one that a dtype holds; RuntimeError where it cannot."""
    if not isinstance(value, (bool, int, float, complex, np.generic)):
        raise TypeError(f"expected a number or a 0-dim tensor, got {type(value).__name__}")
    if isinstance(value, (complex, np.complexfloating)) and dtype.category != 3:
        if value.imag:
            raise RuntimeError(f"value cannot be converted to type {dtype.name} without overflow: {value}")
        value = value.real
    if dtype.category == 1:
        info = np.iinfo(dtype.numpy)
        if not (info.min if dtype.is_signed else -info.max - 1) <= value <= info.max:
            raise RuntimeError(f"value cannot be converted to type {dtype.name} without overflow: {value}")
        return np.asarray(int(value)).astype(dtype.numpy)[()]
    return dtype.numpy.type(value)


@public("torch Tensor")
def fill_(self, value):
    """Write one value to every place, and return the tensor.

    Args:
        value (number or Tensor): the value; a tensor has no dimensions.

    Raises:
        RuntimeError: the tensor given has dimensions, or the dtype cannot hold the number.

    >>> torch.zeros(2).fill_(3.0)
    tensor([3., 3.])
    """
    check_writable(self, overlaps=True)
    value = _filling(self, value)
    if writes_plainly(self, value if isinstance(value, Tensor) else None):
        self._array[...] = value._array if isinstance(value, Tensor) else value
        mark_written(self)
        return self
    return assign(self, ops.fill(self, value), "fill_")


@public("torch Tensor")
def zero_(self):
    """Write zero to every place, and return the tensor.

    >>> torch.ones(2).zero_()
    tensor([0., 0.])
    """
    check_writable(self, overlaps=True)
    if writes_plainly(self):
        self._array[...] = 0
        mark_written(self)
        return self
    return assign(self, ops.zero(self), "zero_")


@public("Tensor")
def resize_(self, *sizes, memory_format=contiguous_format):
    """Give the tensor another shape, in its own memory if that is large enough; returns it.

    resize_(*sizes, memory_format=torch.contiguous_format) -> Tensor

    Args:
        sizes (int...): the shape. Elements that the tensor did not have are not initialized.
        memory_format (memory_format): contiguous.

    Raises:
        RuntimeError: the tensor requires grad.

    >>> torch.arange(4).resize_(2, 2)
    tensor([[0, 1],
            [2, 3]])
    """
    if edge_of(self) is not None:
        raise RuntimeError("cannot resize variables that require grad")
    shape = shape_of(sizes)
    if any(n < 0 for n in shape):
        raise RuntimeError(f"numel: integer multiplication overflow: a size of {list(shape)} is negative")
    if self._array.__class__ is not ndarray:
        return _resize_transformed(self, shape)
    _in_storage(self, shape, contiguous_strides(shape), offset_of(self._array))
    if memory_format in _RANK_OF:
        self._array = _channels_last(wrap(self._array), memory_format)._array
    return self


def _resize_transformed(x, shape):
    """`resize_` inside a transformation, whose arrays have no storage: to as many elements as there are, or fewer."""
    count, flat = math.prod(shape), TENSOR.reshape(x, shape=(x._array.size,))
    if count > x._array.size:
        flat = TENSOR.pad(flat, padding=(0, count - x._array.size), value=0)
    x._array = TENSOR.reshape(TENSOR.slice(flat, dim=0, start=0, stop=count, step=1), shape=shape)._array
    return x


def _in_storage(tensor, shape, strides, offset):
    """Let a tensor show its storage with other sizes and strides; a storage that is too small is replaced."""
    array = tensor._array
    memory, item = root_of(array), array.itemsize
    if array.shape == tuple(shape) and strides_of(array) == tuple(strides) and offset_of(array) == offset:
        return
    needed = extent(shape, strides, offset)
    if needed * item > memory.nbytes:
        larger = np.zeros(needed, array.dtype)
        old = np.frombuffer(memory.tobytes("A"), np.uint8)
        larger.view(np.uint8)[: old.size] = old
        memory = larger
    start = memory.reshape(-1, order="A").view(array.dtype) if memory.size else memory.astype(array.dtype)
    tensor._array = restrided(start, tuple(shape), tuple(s * item for s in strides), offset * item)


@public("torch Tensor")
def resize_as_(self, the_template, *, memory_format=None):
    """Give the tensor another tensor's shape, as `resize_` does; returns it.

    Args:
        the_template (Tensor): whose shape to take.
        memory_format (memory_format): contiguous.

    >>> torch.arange(4).resize_as_(torch.ones(2, 2))
    tensor([[0, 1],
            [2, 3]])
    """
    return resize_(self, the_template._array.shape, memory_format=memory_format or contiguous_format)


@public("Tensor")
def set_(self, source=None, storage_offset=0, size=None, stride=None):
    """Let the tensor share another tensor's memory; returns it.

    Args:
        source (Tensor): whose memory to show; none for an empty tensor.
        storage_offset (int): where in that memory to start, if `size` is given.
        size (sequence of int): the shape; by default that of `source`.
        stride (sequence of int): the strides in elements; by default those of a contiguous tensor.

    >>> x = torch.arange(4); torch.empty(0, dtype=torch.int64).set_(x, 1, (2,))
    tensor([1, 2])
    """
    if edge_of(self) is not None:
        raise RuntimeError("set_(): a tensor that requires grad cannot be given other memory")
    if source is None:
        self._array = np.empty(0, self._array.dtype)
        return self
    if source._array.dtype != self._array.dtype:
        raise RuntimeError(f"set_(): source has dtype {source.dtype}, but the tensor has dtype {self.dtype}")
    self._array, self._view = raw(source), None
    if size is not None:
        _in_storage(self, size, contiguous_strides(size) if stride is None else stride, storage_offset)
    return self
