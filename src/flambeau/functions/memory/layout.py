"""How tensors lie in memory: strides, storages, contiguity; copies, and writing over a tensor as a whole."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Size, Tensor
from ..._tensor.device import channels_last, channels_last_3d, contiguous_format, preserve_format
from ..._tensor.modes import current_tracer, is_grad_enabled
from ..._tensor.places import ARRAYS, place_of, placed
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import assign, check_writable, mark_written
from ...interpreters.record import edge_of
from ...primitives import copy as ops
from ...primitives.view import address
from ...primitives.view import storage_offset as offset_of
from .._arguments import as_tensor, raw, shape_of, wrap_dim

# ---- sizes and strides ----------------------------------------------------------------------------------------------


def strides_of(array):
    """The strides of a NumPy array in elements; of a new dimension, where NumPy's is 0, as of a contiguous one."""
    item = array.itemsize
    strides = [s // item for s in array.strides]
    if 0 in strides:
        shape = array.shape
        for d in range(len(shape) - 1, -1, -1):
            if shape[d] == 1 and not strides[d]:
                strides[d] = shape[d + 1] * strides[d + 1] if d + 1 < len(shape) else 1
    return tuple(strides)


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


def _shown_strides(x):
    """The strides that users see: under vmap those of an example in the memory of the batch."""
    array = x._array
    if not hasattr(array, "batch_size"):
        return element_strides(x)
    below = _shown_strides(array.tensor)
    return below[: array.dim] + below[array.dim + 1 :]


def memory_of(x):
    """The NumPy array that a tensor shows, also below forward-mode derivatives; None where there is no one array."""
    array = x._array
    while hasattr(array, "primal"):
        array = array.primal._array
    return array if array.__class__ in ARRAYS else None


@public("Tensor", alone=True)
def size(self, dim=None) -> "Size":
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


@public("Tensor", alone=True)
def stride(self, dim=None) -> "tuple[int, ...]":
    """Return how many elements lie between neighbours along each dimension, or along one.

    Args:
        dim (int): which dimension; all if left out.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.ones(2, 3).t().stride()
    (1, 3)
    """
    found = _shown_strides(self)
    return found if dim is None else found[_existing(dim, len(found))]


@public("Tensor", alone=True)
def storage_offset(self) -> int:
    """Return how many elements of the storage lie before the tensor's first.

    >>> torch.arange(5)[2:].storage_offset()
    2
    """
    return offset_of(raw(self))


@public("torch Tensor", names=("nelement",), alone=True)
def numel(input) -> int:
    """Return the number of elements.

    Args:
        input (Tensor): any tensor.

    >>> torch.numel(torch.ones(2, 3))
    6
    """
    return input._array.size


@public("Tensor", names=("ndimension",), alone=True)
def dim(self) -> int:
    """Return the number of dimensions.

    >>> torch.ones(2, 3).dim()
    2
    """
    return self._array.ndim


@public("Tensor", alone=True)
def element_size(self) -> int:
    """Return the number of bytes of one element.

    >>> torch.ones(2).element_size()
    4
    """
    return self._array.dtype.itemsize


@public("Tensor", alone=True)
def data_ptr(self):
    """Return the address of the first element in memory; 0 for an empty tensor.

    >>> x = torch.ones(2); x.data_ptr() == x.view(1, 2).data_ptr()
    True
    """
    array = raw(self)
    return address(array) if array.size else 0


@public("Tensor", alone=True)
def is_contiguous(self, memory_format=contiguous_format) -> bool:
    """Return whether the elements lie in memory in order, without gaps.

    Args:
        memory_format (memory_format): which order is asked for.

    >>> x = torch.ones(2, 3); x.is_contiguous(), x.t().is_contiguous()
    (True, False)
    """
    array, rank = self._array, RANK_OF.get(memory_format)
    if rank is None and memory_format.__class__ is not contiguous_format.__class__:
        raise TypeError(f"argument 'memory_format' must be torch.memory_format, not {type(memory_format).__name__}")
    if array.__class__ not in ARRAYS:
        array = getattr(array, "meta", None)  # a traced array knows how its values will lie in memory
        if array is None:
            return True
    if rank is None:
        return array.flags.c_contiguous
    return array.ndim == rank and np.moveaxis(array, 1, -1).flags.c_contiguous


RANK_OF = {channels_last: 4, channels_last_3d: 5}


def root_of(array):
    """The array that owns the memory of another."""
    while array.base is not None and array.base.__class__ in ARRAYS:
        array = array.base
    return array


# ---- copies ---------------------------------------------------------------------------------------------------------


@public("torch Tensor", alone=True)
def clone(input, *, memory_format=preserve_format):
    """Return a copy, through which gradients flow.

    Args:
        input (Tensor): any tensor.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> x = torch.ones(2, requires_grad=True); torch.clone(x)
    tensor([1., 1.], grad_fn=<CloneBackward0>)
    """
    if memory_format in RANK_OF:
        return in_channels_last(input, memory_format)
    array = input._array  # "K": the order of dimensions as it is, but for expanded memory
    kept = memory_format is preserve_format and (array.__class__ not in ARRAYS or 0 not in array.strides)
    return TENSOR.clone(input, order="K" if kept else "C")


def channels_order(shape, format):
    """The dimensions of (N, C, ...) from the outermost in memory, with channels last; RuntimeError for another rank."""
    rank = RANK_OF[format]
    if len(shape) != rank:
        raise RuntimeError(f"required rank {rank} tensor to use {format._name} format, got shape {list(shape)}")
    return (0, *range(2, rank), 1)


def memory_order(array):
    """The dimensions from the outermost in memory to the innermost; those that repeat (stride 0) keep their places."""
    order = list(range(array.ndim))
    for start in range(array.ndim - 2, -1, -1):
        at = start
        for other in range(start + 1, array.ndim):
            outer, inner = array.strides[order[at]], array.strides[order[other]]
            if outer and inner and outer > inner:
                break
            if outer and inner and outer < inner:
                order[at], order[other] = order[other], order[at]
                at = other
    return order


def channels_back(rank):
    """What brings dimensions in `channels_order` back into the order (N, C, ...)."""
    return (0, rank - 1, *range(1, rank - 1))


def in_channels_last(x, format):
    """A copy whose memory has the channels last."""
    y = TENSOR.clone(TENSOR.permute(x, dims=channels_order(x._array.shape, format)), order="C")
    return TENSOR.permute(y, dims=channels_back(x._array.ndim))


@public("Tensor", alone=True)
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


# ---- writing over the whole tensor ----------------------------------------------------------------------------------


def writes_plainly(target, value=None):
    """Whether a write needs no recording: plain arrays, of which none requires grad."""
    if current_tracer.get() is not None or target._array.__class__ not in ARRAYS:
        return False
    if value is not None and value._array.__class__ not in ARRAYS:
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
    target._array[...] = placed(array, place_of(target._array))
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
            raise RuntimeError(
                f"value cannot be converted to type {dtype.name} without overflow: {value}. Converting complex Scalar "
                "to non-complex type is not supported"
            )
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
def fill_diagonal_(self, fill_value, wrap=False):
    """Write a number to the main diagonal, and return the tensor.

    Args:
        fill_value (number): the value.
        wrap (bool): of a tall matrix, begin anew below its last column, after a row left out.

    Raises:
        RuntimeError: the tensor has one dimension, or more than two that are not equal.

    >>> torch.zeros(2, 2).fill_diagonal_(5)
    tensor([[5., 0.],
            [0., 5.]])
    """
    shape = self._array.shape
    if len(shape) < 2:
        raise RuntimeError(f"dimensions must larger than 1, got shape {list(shape)}")
    if len(shape) > 2 and len(set(shape)) > 1:
        raise RuntimeError(f"all dimensions of input must be of equal length, got {list(shape)}")
    count, step = min(shape), sum(contiguous_strides(shape))
    places = np.arange(count) * step
    if wrap and len(shape) == 2 and shape[0] > shape[1] + 1:
        places = np.arange(0, self._array.size, shape[1] + 1)
    self[tuple(np.unravel_index(places, shape))] = fill_value
    return self


@public("torch Tensor")
def is_same_size(input, other) -> bool:
    """Return whether two tensors have the same shape.

    Args:
        input (Tensor): one tensor.
        other (Tensor): the other.

    >>> torch.is_same_size(torch.ones(2), torch.ones(3))
    False
    """
    return input._array.shape == other._array.shape


@public("Tensor")
def sum_to_size(self, *size):
    """Return the tensor summed to a shape that broadcasts to its own.

    Args:
        size (int...): the shape.

    Raises:
        RuntimeError: the shape does not broadcast to the tensor's.

    >>> torch.ones(2, 3).sum_to_size(1, 3)
    tensor([[2., 2., 2.]])
    """
    shape, target = self._array.shape, shape_of(size)
    extra = len(shape) - len(target)
    if extra < 0 or any(n not in (1, m) for n, m in zip(target, shape[extra:])):
        raise RuntimeError(f"size {list(target)} is not expandable to size {list(shape)}.")
    dims = (*range(extra), *(d for d, m in enumerate(shape[extra:], extra) if target[d - extra] != m))
    if not dims:
        return self
    x = TENSOR.cast(self, dtype=np.dtype(np.int64)) if self._array.dtype.kind in "biu" else self
    return TENSOR.reshape(TENSOR.sum(x, dim=dims, keepdim=True), shape=target)
