"""The memory below tensors: storages, and tensors given another shape in place."""

import math

import numpy as np
from numpy import ndarray

from ..._names.public import public, publish
from ..._tensor.base import wrap
from ..._tensor.device import contiguous_format, cpu, preserve_format
from ..._tensor.modes import is_grad_enabled
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import check_writable
from ...interpreters.record import edge_of
from ...primitives.view import address, extent, restrided
from ...primitives.view import storage_offset as offset_of
from .._arguments import raw, shape_of
from .layout import RANK_OF, contiguous_strides, in_channels_last, is_contiguous, root_of, strides_of

# ---- storages -------------------------------------------------------------------------------------------------------


class UntypedStorage:
    """The memory below a tensor, in bytes, shared by all its views; or as many new bytes as a number says.

    >>> torch.arange(4)[2:].untyped_storage().nbytes()
    32
    """

    __slots__ = ("_memory",)
    __module__ = "torch"

    def __init__(self, array=0):
        self._memory = np.empty(array, np.uint8) if isinstance(array, int) else root_of(array)

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


@public("Tensor")
def untyped_storage(self) -> "UntypedStorage":
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


# ---- other sizes in place -------------------------------------------------------------------------------------------


@public("Tensor")
def resize_(self, *sizes, memory_format=None):
    """Give the tensor another shape, in its own memory if that is large enough; returns it.

    resize_(*sizes, memory_format=None) -> Tensor

    Args:
        sizes (int...): the shape. Elements that the tensor did not have are not initialized.
        memory_format (memory_format): the order of dimensions in memory; with channels last, in new memory. Without
            it a tensor that has the shape already stays as it is.

    Raises:
        RuntimeError: the tensor requires grad, or the memory format says no order.

    >>> torch.arange(4).resize_(2, 2)
    tensor([[0, 1],
            [2, 3]])
    """
    if edge_of(self) is not None:
        raise RuntimeError("cannot resize variables that require grad: resize x.detach(), or use x.reshape")
    if memory_format not in (None, contiguous_format, *RANK_OF):
        raise RuntimeError(f"Unsupported memory format {memory_format}: choose contiguous_format or channels_last")
    shape = shape_of(sizes)
    if any(n < 0 for n in shape):
        raise RuntimeError(f"numel: integer multiplication overflow: a size of {list(shape)} is negative")
    if memory_format is None and shape == self._array.shape:
        return self
    if self._array.__class__ is not ndarray:
        return _resize_transformed(self, shape)
    _in_storage(self, shape, contiguous_strides(shape), offset_of(self._array))
    if memory_format in RANK_OF:
        self._array = in_channels_last(wrap(self._array), memory_format)._array
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
        memory_format (memory_format): as in `resize_`; ``torch.preserve_format`` takes over that of the template.

    >>> torch.arange(4).resize_as_(torch.ones(2, 2))
    tensor([[0, 1],
            [2, 3]])
    """
    if memory_format is preserve_format:
        matching = (f for f in RANK_OF if is_contiguous(the_template, f) and not is_contiguous(the_template))
        memory_format = next(matching, contiguous_format)
    return resize_(self, the_template._array.shape, memory_format=memory_format)


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
    check_writable(self)
    if edge_of(self) is not None and is_grad_enabled():
        raise RuntimeError("set_(): a tensor that requires grad is given other memory only inside torch.no_grad()")
    if source is None:
        self._array = np.empty(0, self._array.dtype)
        return self
    if source._array.dtype != self._array.dtype:
        raise RuntimeError(f"set_(): source has dtype {source.dtype}, but the tensor has dtype {self.dtype}")
    self._array, self._view = raw(source), None
    if size is not None:
        _in_storage(self, size, contiguous_strides(size) if stride is None else stride, storage_offset)
    return self
