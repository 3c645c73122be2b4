"""Indexing by tensors of indices: gather, take, index_select, index_add, index_put, nonzero and their relatives."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ..._tensor.places import copy_of
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import check_writable, type_name
from ...primitives import index as ops
from ...primitives._declare import general
from .._arguments import wrap_dim
from ..memory.layout import fitting
from ..shape.dims import common_shape, expand
from ..shape.reshaping import flatten, reshape
from .getitem import _fitting_places, _index_tensors, as_item
from .getitem import put as put_values

_INDEX_DTYPES = {np.dtype(np.int32), np.dtype(np.int64)}


def index_of_ints(index, name):
    """An index tensor, which must hold int32 or int64."""
    if not isinstance(index, Tensor):
        raise TypeError(f"{name}(): argument 'index' must be Tensor, not {type(index).__name__}")
    if index._array.size and index._array.dtype not in _INDEX_DTYPES:
        raise RuntimeError(f"{name}(): Expected dtype int32/int64 for index, but got {index.dtype}")
    return index


def same_rank(x, index, what="input"):
    """Check that x and index have equally many dimensions, where a 0-dim one counts as one-dimensional."""
    if max(x._array.ndim, 1) != max(index._array.ndim, 1):
        raise RuntimeError(
            f"Index tensor must have the same number of dimensions as {what} tensor: index has shape "
            f"{list(index._array.shape)}, {what} {list(x._array.shape)}"
        )


@public("torch Tensor", out="apart")
def gather(input, dim, index, *, sparse_grad=False, out=None):
    """Return the elements that `index` names along a dimension.

    ``out[i][j] = input[index[i][j]][j]`` for dim 0, and so on.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): int64 or int32, with as many dimensions as `input`, and elsewhere no larger; its shape is the
            result's.
        sparse_grad (bool): must be False.

    Raises:
        RuntimeError: the shapes do not fit, or an index is out of bounds.

    >>> torch.gather(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([[0, 0], [1, 0]]))
    tensor([[1, 1],
            [4, 3]])
    """
    if sparse_grad:
        raise NotImplementedError("gather(): sparse gradients are not in flambeau; leave out sparse_grad")
    dim = wrap_dim(dim, input._array.ndim)
    index_of_ints(index, "gather")
    if index._array.size:
        same_rank(input, index)
        for d, (n, m) in enumerate(zip(index._array.shape, input._array.shape)):
            if n > m and d != dim:
                raise RuntimeError(
                    f"Size does not match at dimension {d} expected index {list(index._array.shape)} to be no larger "
                    f"than self {list(input._array.shape)} apart from dimension {dim}"
                )
    return ops.gather(input, index, dim=dim)


@public("torch Tensor", out=True)
def take_along_dim(input, indices, dim=None, *, out=None):
    """Return the elements that `indices` names along a dimension, after broadcasting the other dimensions.

    Args:
        input (Tensor): any tensor.
        indices (Tensor): int64, with as many dimensions as `input`.
        dim (int): along which dimension; by default both are taken as one row.

    Raises:
        RuntimeError: the numbers of dimensions differ, or the indices are not int64.

    >>> x = torch.tensor([[3, 1], [2, 4]])
    >>> torch.take_along_dim(x, torch.tensor([[0], [1]]), dim=1)
    tensor([[3],
            [4]])
    """
    if indices._array.dtype != np.int64:
        raise RuntimeError(
            f"torch.take_along_dim(): dtype of indices should be Long but got {type_name(indices.dtype)}"
        )
    if dim is None:
        return ops.gather(flatten(input), flatten(indices), dim=0)
    ndim = input._array.ndim
    if ndim != indices._array.ndim:
        raise RuntimeError(
            "torch.take_along_dim(): input and indices should have the same number of dimensions, but got "
            f"{ndim} dimensions for input, and {indices._array.ndim} dimensions for indices"
        )
    dim = wrap_dim(dim, ndim)

    def without(shape, n):
        return (*shape[:dim], n, *shape[dim + 1 :])

    a, b = input._array.shape, indices._array.shape
    shape = common_shape([without(a, 1), without(b, 1)])
    x, index = expand(input, without(shape, a[dim])), expand(indices, without(shape, b[dim]))
    if index._array.__class__ is not np.ndarray or index._array.size and index._array.min() < 0:
        index = TENSOR.where(TENSOR.lt(index, 0), TENSOR.add(index, a[dim]), index)
    return gather(x, dim, index)


# ---- all elements as one row ----------------------------------------------------------------------------------------


def _in_row(index, n):
    if index.size and (index.min() < -n or index.max() >= n):
        bad = next(int(i) for i in index.reshape(-1) if not -n <= i < n)
        raise IndexError(f"out of range: tried to access index {bad} on a tensor of {n} elements.")
    return index


def _put(x, index, source, accumulate):
    flat = copy_of(x).reshape(-1)
    places = _in_row(index, flat.size).reshape(-1)
    if accumulate:
        ops.add_at(flat, places, source.reshape(-1))
    else:
        flat[places] = source.reshape(-1)
    return flat.reshape(x.shape)


take_op = general(
    "take",
    lambda x, index: x.reshape(-1)[_in_row(index, x.size)],
    contiguous=True,
    vjps=[
        lambda F, g, _y, x, index: F.put(F.zeros(x.shape, like=g), index, g, accumulate=True),
        None,
    ],
    jvp=lambda F, y, inputs, tangents: F.take(tangents[0], inputs[1]),
    shape_only=(0,),
)
put_op = general(
    "put",
    _put,
    vjps=[
        lambda F, g, _y, _x, index, source, accumulate: (
            g if accumulate else F.put(g, index, F.zeros(source.shape, like=g), accumulate=False)
        ),
        None,
        lambda F, g, _y, _x, index, source, accumulate: F.reshape(F.take(g, index), shape=source.shape),
    ],
    jvp=ops.jointly_linear("put", 1),
    shape_only=(2,),
)


@public("torch Tensor", out="apart")
def take(input, index, *, out=None):
    """Return the elements at places in the tensor taken as one row.

    Args:
        input (Tensor): any tensor.
        index (Tensor): int64, of any shape, which is the result's; negative ones count from the end.

    Raises:
        IndexError: an index is out of range.

    >>> torch.take(torch.tensor([[1, 2], [3, 4]]), torch.tensor([0, 3]))
    tensor([1, 4])
    """
    if index._array.dtype != np.int64:
        raise RuntimeError(f"take(): Expected a long tensor for index, but got {type_name(index.dtype)}")
    if index._array.size and not input._array.size:
        raise IndexError("take(): tried to take from an empty tensor")
    return take_op(input, index)


@public("torch Tensor", inplace="Tensor")
def put(input, index, source, accumulate=False):
    """Return a copy with elements written at places in the tensor taken as one row.

    Args:
        input (Tensor): any tensor.
        index (Tensor): int64, of any shape.
        source (Tensor): as many values, of the dtype of `input`.
        accumulate (bool): add instead of replace.

    Raises:
        IndexError: an index is out of range, or there are not as many values.

    >>> torch.put(torch.zeros(2, 2), torch.tensor([3]), torch.tensor([1.0]))
    tensor([[0., 0.],
            [0., 1.]])
    """
    if index._array.dtype != np.int64:
        raise RuntimeError(f"put_(): Expected a long tensor for index, but got {type_name(index.dtype)}")
    if source._array.dtype != input._array.dtype:
        raise RuntimeError(
            f"put_(): self and source expected to have the same dtype, but got self.dtype = {type_name(input.dtype)} "
            f"and source.dtype = {type_name(source.dtype)}"
        )
    if source._array.size != index._array.size:
        raise IndexError(
            "put_(): Expected source and index to have the same number of elements, but got source.numel() = "
            f"{source._array.size}, index.numel() = {index._array.size}"
        )
    return put_op(input, index, source, accumulate=accumulate)


# ---- whole slices along a dimension ---------------------------------------------------------------------------------


def _vector(index, name):
    """An index of one dimension; a 0-dim one counts as of one element."""
    if index._array.ndim > 1:
        raise IndexError(f"{name}(): Index is supposed to be a vector, but got shape {list(index._array.shape)}")
    if index._array.dtype not in _INDEX_DTYPES:
        raise RuntimeError(f"{name}(): Expected dtype int32 or int64 for index, but got {index.dtype}")
    return index if index._array.ndim else reshape(index, 1)


@public("torch Tensor", out="apart")
def index_select(input, dim, index, *, out=None):
    """Return the slices that `index` names along a dimension, as a copy.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64 or int32.

    Raises:
        IndexError: an index is out of range.

    >>> torch.index_select(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([1, 1]))
    tensor([[2, 2],
            [4, 4]])
    """
    dim, index = wrap_dim(dim, input._array.ndim), _vector(index, "index_select")
    if not input._array.ndim:
        return reshape(ops.index_select(reshape(input, 1), index, dim=0), ())
    return ops.index_select(input, index, dim=dim)


def _sliced_source(x, dim, index, source, name, error=IndexError):
    """(x, index, source) of index_add and its like, checked; 0-dim ones as vectors."""
    dim, index = wrap_dim(dim, x._array.ndim), _vector(index, name)
    if source._array.dtype != x._array.dtype:
        raise RuntimeError(
            f"{name}(): self ({type_name(x.dtype)}) and source ({type_name(source.dtype)}) must have the same "
            "scalar type"
        )
    x, source = (t if t._array.ndim else reshape(t, 1) for t in (x, source))
    a, b = x._array.shape, source._array.shape
    if len(b) <= dim or b[dim] != index._array.size:
        raise error(
            f"{name}(): Number of indices ({index._array.size}) should be equal to source.size(dim): "
            f"({b[dim] if len(b) > dim else 1}), for dim: {dim}"
        )
    if a[:dim] + a[dim + 1 :] != b[:dim] + b[dim + 1 :]:
        raise RuntimeError(
            "source tensor shape must match self tensor shape, excluding the specified dimension. Got "
            f"self.shape = {list(a)} source.shape = {list(b)}"
        )
    return x, index, source, dim


@public("torch Tensor", out=True, inplace="Tensor")
def index_add(input, dim, index, source, *, alpha=1, out=None):
    """Return a copy to whose slices along a dimension others are added, where `index` says.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64 or int32; one may come several times.
        source (Tensor): the slices to add, one for each index.
        alpha (number): what they are multiplied by.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.
        IndexError: an index is out of range.

    >>> torch.index_add(torch.zeros(3), 0, torch.tensor([0, 2, 2]), torch.ones(3))
    tensor([1., 0., 2.])
    """
    shape = input._array.shape
    x, index, source, dim = _sliced_source(input, dim, index, source, "index_add_", RuntimeError)
    if alpha != 1:
        source = TENSOR.mul(source, fitting(alpha, input.dtype))
    return _unwrapped(ops.index_add(x, index, source, dim=dim), shape)


def _unwrapped(y, shape):
    return y if shape else reshape(y, ())


@public("torch Tensor", out=True, inplace="Tensor")
def index_copy(input, dim, index, source, *, out=None):
    """Return a copy whose slices along a dimension are replaced, where `index` says.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64.
        source (Tensor): the slices, one for each index.

    Raises:
        IndexError, RuntimeError: the shapes or dtypes do not fit, or an index is out of range.

    >>> torch.index_copy(torch.zeros(3), 0, torch.tensor([2]), torch.ones(1))
    tensor([0., 0., 1.])
    """
    shape = input._array.shape
    x, index, source, dim = _sliced_source(input, dim, index, source, "index_copy_")
    return _unwrapped(ops.index_copy(x, index, source, dim=dim), shape)


def _fill_places(x, index, value, dim):
    y = copy_of(x)
    try:
        ops.at_least_1d(y)[(slice(None),) * dim + (index,)] = value
    except IndexError as error:
        raise ops.index_error(error, (index,)) from None
    return y


def _index_fill(name, grad_name):
    return general(
        name,
        _fill_places,
        vjps=[
            lambda F, g, _y, _x, index, _value, dim: F.index_fill_scalar(g, index, 0, dim=dim),
            None,
            lambda F, g, _y, _x, index, _value, dim: F.sub(g, F.index_fill_scalar(g, index, 0, dim=dim)),
        ],
        jvp=ops.jointly_linear(name, 1),
        grad_name=grad_name,
    )


index_fill_scalar = _index_fill("index_fill_scalar", "IndexFillBackward0")
index_fill_op = _index_fill("index_fill", "IndexFillBackward1")


@public("torch Tensor", inplace="Tensor")
def index_fill(input, dim, index, value):
    """Return a copy whose slices along a dimension have one value, where `index` says.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64.
        value (number or Tensor): the value; a tensor has no dimensions.

    Raises:
        RuntimeError: the value has dimensions.
        IndexError: an index is out of range.

    >>> torch.index_fill(torch.zeros(3), 0, torch.tensor([0, 2]), 1)
    tensor([1., 0., 1.])
    """
    dim = wrap_dim(dim, input._array.ndim)
    if index._array.dtype != np.int64:
        raise IndexError(f"index_fill_(): Expected dtype int64 for index. Got {index.dtype}")
    index = _vector(index, "index_fill_")
    if not isinstance(value, Tensor):
        return index_fill_scalar(input, index, fitting(value, input.dtype), dim=dim)
    if value._array.ndim:
        raise RuntimeError(
            f"index_fill_ only supports a 0-dimensional value tensor, but got tensor with {value._array.ndim} "
            "dimension(s)."
        )
    if value._array.dtype != input._array.dtype:
        value = TENSOR.cast(value, dtype=input._array.dtype)
    return index_fill_op(input, index, value, dim=dim)


# ---- several index tensors ------------------------------------------------------------------------------------------


def _expanded(x, indices):
    """Index tensors of the leading dimensions of x, masks as the indices of what they set; None for a whole one."""
    found = []
    for item in indices:
        if item is None:
            found.append(None)
        else:
            _, several = _index_tensors(x, len(found), as_item(item))
            found.extend(several)
    if len(found) > x._array.ndim:
        raise IndexError(f"too many indices for tensor of dimension {x._array.ndim} (got {len(found)})")
    return found


@public("torch Tensor")
def index_put(input, indices, values, accumulate=False):
    """Return a copy with values written where tensors of indices point: ``x[indices] = values``.

    Args:
        input (Tensor): any tensor.
        indices (tuple of Tensor): integers or masks for the leading dimensions, or None for a whole one.
        values (Tensor): of a shape that broadcasts to that of ``input[indices]``, and of the dtype of `input`.
        accumulate (bool): add instead of replace.

    Raises:
        IndexError: an index is out of range.
        RuntimeError: the shapes or dtypes do not fit.

    >>> torch.index_put(torch.zeros(3), (torch.tensor([0, 2]),), torch.tensor(1.0))
    tensor([1., 0., 1.])
    """
    found = _expanded(input, indices)
    if values._array.dtype != input._array.dtype:
        raise RuntimeError(
            "Index put requires the source and destination dtypes match, got "
            f"{type_name(input.dtype)} for the destination and {type_name(values.dtype)} for the source."
        )
    return ops.index_put(input, _fitting_places(input, found, values), *found, accumulate=accumulate)


@public("torch Tensor")
def index_put_(input, indices, values, accumulate=False):
    """Write values where tensors of indices point, and return the tensor: see `index_put`.

    Args:
        input (Tensor): any tensor.
        indices (tuple of Tensor): integers or masks for the leading dimensions, or None for a whole one.
        values (Tensor): of a shape that broadcasts to that of ``input[indices]``, and of the dtype of `input`.
        accumulate (bool): add instead of replace.

    >>> torch.zeros(3).index_put_((torch.tensor([0, 2]),), torch.tensor(1.0))
    tensor([1., 0., 1.])
    """
    check_writable(input, overlaps=True)
    put_values(input, _expanded(input, indices), values, "Index put", accumulate)
    return input
