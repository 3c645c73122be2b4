"""Views of parts: narrow, select, unfold, diagonal, as_strided."""

from ..._names.public import public, publish
from ..._tensor.base import Tensor
from ...primitives import view as ops
from ...primitives.view import storage_offset as offset_of
from .._arguments import index_of, shape_of, wrap_dim
from ..memory.layout import clone, contiguous_strides, memory_of, root_of, strides_of
from ._views import reshaping, view_of

# ---- windows --------------------------------------------------------------------------------------------------------


@public("torch Tensor", alone=True)
def narrow(input, dim, start, length):
    """Return a view of a run of elements along a dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        start (int or Tensor): the first element; counted from the end if negative.
        length (int): how many.

    Raises:
        RuntimeError: the run does not lie within the dimension.

    >>> torch.narrow(torch.arange(5), 0, 1, 3)
    tensor([1, 2, 3])
    """
    dim, start, length = _run(input, dim, start, length)
    return view_of(ops.slice_, input, dim=dim, start=start, stop=start + length, step=1)


def _run(x, dim, start, length):
    shape = x._array.shape
    if not shape:
        raise RuntimeError("narrow() cannot be applied to a 0-dim tensor.")
    if isinstance(start, Tensor) and (start._array.ndim or start._array.dtype.kind not in "iu"):
        raise RuntimeError("start must be an 0-dim integral Tensor.")
    dim, start = wrap_dim(dim, len(shape)), index_of(start)
    n = shape[dim]
    if length < 0:
        raise RuntimeError(f"narrow(): length must be non-negative, got {length}.")
    if not -n <= start <= n:
        raise IndexError(f"start out of range (expected to be in range of [-{n}, {n}], but got {start})")
    start += n if start < 0 else 0
    if start + length > n:
        raise RuntimeError(f"start ({start}) + length ({length}) exceeds dimension size ({n}).")
    return dim, start, length


@public("torch Tensor", out=True)
def narrow_copy(input, dim, start, length, *, out=None):
    """Return a copy of a run of elements along a dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        start (int): the first element; counted from the end if negative.
        length (int): how many.

    >>> torch.narrow_copy(torch.arange(5), 0, 1, 3)
    tensor([1, 2, 3])
    """
    if dim >= input._array.ndim:
        raise RuntimeError(f"narrow_copy(): Expected dim < self.dim(), but got {dim} and {input._array.ndim}")
    return clone(narrow(input, dim, start, length))


@public("torch Tensor", alone=True)
def select(input, dim, index):
    """Return a view of what is at one place of a dimension, without that dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (int): which place; counted from the end if negative.

    Raises:
        IndexError: there is no such place.

    >>> torch.select(torch.tensor([[1, 2], [3, 4]]), 1, 0)
    tensor([1, 3])
    """
    dim, index = place(input, dim, index)
    return view_of(ops.select, input, dim=dim, index=index)


def place(x, dim, index):
    """(dim, index) counted from the front, of a place along a dimension."""
    shape = x._array.shape
    if not shape:
        raise IndexError("select() cannot be applied to a 0-dim tensor.")
    dim, index = wrap_dim(dim, len(shape)), index_of(index)
    if not -shape[dim] <= index < shape[dim]:
        raise IndexError(f"select(): index {index} out of range for tensor of size {list(shape)} at dimension {dim}")
    return dim, index % shape[dim]


@public("Tensor")
def unfold(self, dimension, size, step):
    """Return a view of the windows along a dimension, which become a last dimension.

    Args:
        dimension (int): along which dimension.
        size (int): the number of elements of a window.
        step (int): the distance of two windows' beginnings.

    Raises:
        RuntimeError: a window is longer than the dimension, or the step is not positive.

    >>> torch.arange(5).unfold(0, 3, 2)
    tensor([[0, 1, 2],
            [2, 3, 4]])
    """
    shape = self._array.shape
    dim = wrap_dim(dimension, len(shape))
    n = shape[dim] if shape else 1
    if size < 0:
        raise RuntimeError(f"size is {size} but must be >= 0")
    if size > n:
        raise RuntimeError(f"maximum size for tensor at dimension {dim} is {n} but size is {size}")
    if step <= 0:
        raise RuntimeError(f"step is {step} but must be > 0")
    return view_of(ops.unfold, self, dim=dim, size=size, step=step)


@public("torch Tensor")
def diagonal(input, offset=0, dim1=0, dim2=1):
    """Return a view of a diagonal of two dimensions, which becomes a last dimension.

    Args:
        input (Tensor): of at least two dimensions.
        offset (int): how far to the right of the main diagonal.
        dim1 (int): the dimension of rows.
        dim2 (int): the dimension of columns.

    Raises:
        RuntimeError: the dimensions are the same.

    >>> torch.diagonal(torch.tensor([[1, 2], [3, 4]]))
    tensor([1, 4])
    """
    dim1, dim2 = two_dims("diagonal", input._array.ndim, dim1, dim2)
    return view_of(ops.diagonal, input, offset=offset, dim1=dim1, dim2=dim2)


def two_dims(name, ndim, dim1, dim2):
    """Two different dimensions, counted from the front."""
    first, second = wrap_dim(dim1, ndim), wrap_dim(dim2, ndim)
    if first == second:
        raise RuntimeError(f"{name} dimensions cannot be identical {dim1}, {dim2}")
    return first, second


def strided_params(x, size, stride, storage_offset_):
    """The parameters of the operation `as_strided`, checked against the storage."""
    array = memory_of(x)
    array = getattr(x._array, "meta", None) if array is None else array  # a traced array knows how it will lie
    size, stride = shape_of((size,)), shape_of((stride,))
    offset = 0 if array is None else offset_of(array)
    start = offset if storage_offset_ is None else index_of(storage_offset_)
    if len(size) != len(stride):
        raise RuntimeError(f"mismatch in length of strides and shape: {list(stride)} and {list(size)}")
    if any(s < 0 for s in stride):
        raise RuntimeError(f"as_strided: Negative strides are not supported at the moment, got strides: {list(stride)}")
    if start < 0:
        raise RuntimeError(f"Tensor: invalid storage offset {start}")
    needed = ops.extent(size, stride, start)
    if array is not None and needed * array.itemsize > (memory := root_of(array)).nbytes:
        raise RuntimeError(
            f"setStorage: sizes {list(size)}, strides {list(stride)}, storage offset {start}, and itemsize "
            f"{array.itemsize} requiring a storage size of {needed * array.itemsize} are out of bounds for storage of "
            f"size {memory.nbytes}"
        )
    strides = contiguous_strides(x._array.shape) if array is None else strides_of(array)
    geometry = (strides, offset)
    return {"size": size, "stride": stride, "storage_offset": start, "geometry": geometry}


@public("torch Tensor")
def as_strided(input, size, stride, storage_offset=None):
    """Return a view of the tensor's storage with any sizes and strides.

    Args:
        input (Tensor): any tensor.
        size (sequence of int): the shape.
        stride (sequence of int): for each dimension, the distance of neighbours in elements.
        storage_offset (int): the first element's place in the storage; by default that of `input`.

    Raises:
        RuntimeError: the view would leave the storage, or a stride is negative.

    >>> torch.as_strided(torch.arange(5), (2, 2), (2, 1), 1)
    tensor([[1, 2],
            [3, 4]])
    """
    return view_of(ops.as_strided, input, **strided_params(input, size, stride, storage_offset))


reshaping(as_strided)
publish(Tensor.as_strided_, "torch", "as_strided_")
