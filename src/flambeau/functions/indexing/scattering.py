"""Values sent to the places that a tensor of indices names: scatter, scatter_add, scatter_reduce, index_reduce."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ..._tensor.places import copy_of
from ...interpreters._protocol import TENSOR
from ...primitives import index as ops
from ...primitives._declare import general
from .._arguments import wrap_dim
from ..memory.layout import fitting
from .gathering import _sliced_source, index_of_ints, same_rank

# ---- the reducing scatter -------------------------------------------------------------------------------------------

_UFUNC = {"sum": np.add, "mean": np.add, "prod": np.multiply, "amax": np.maximum, "amin": np.minimum}


def _neutral(dtype, reduce):
    """What a reduction begins with where the target's own value is left out."""
    if reduce in ("sum", "mean", "prod"):
        return int(reduce == "prod")
    if dtype.kind in "fV":
        return -np.inf if reduce == "amax" else np.inf
    if dtype.kind == "b":
        return reduce == "amin"
    info = np.iinfo(dtype)
    return info.min if reduce == "amax" else info.max


def _scatter_reduce(x, index, src, dim, reduce, include_self):
    ops.within(index, x.shape[dim] if x.ndim else 1, dim)
    y = copy_of(x)
    if not index.size:
        return y
    rows, places = ops.at_least_1d(y), ops.grid(ops.at_least_1d(index), dim)
    values = ops.at_least_1d(src)[tuple(map(slice, ops.at_least_1d(index).shape))]
    if not include_self:
        rows[places] = _neutral(x.dtype, reduce)
    if reduce in ("sum", "mean"):
        ops.add_at(rows, places, values)
    else:
        _UFUNC[reduce].at(rows, places, values)
    if reduce == "mean":
        counts = np.full(rows.shape, int(include_self), np.int64)
        np.add.at(counts, places, 1)
        counts = np.maximum(counts, 1)
        rows[...] = rows // counts if x.dtype.kind in "iu" else rows / counts
    return y


def _scatter_reduce_vjp(F, g, y, x, index, src, dim, reduce, include_self):
    """The gradients of target and source; `src` is of the index' shape."""
    g_x, g_src = _SHARES[reduce](F, g, y, x, index, src, dim, include_self)
    if not include_self:
        g_x = F.scatter(g_x, index, 0, dim=dim)
    return g_x, None, g_src


def _sum_shares(F, g, _y, _x, index, _src, dim, _include_self):
    return g, F.gather(g, index, dim=dim)


def _mean_shares(F, g, _y, x, index, src, dim, include_self):
    own = F.ones_like(x) if include_self else F.zeros_like(x)
    counts = F.scatter_add(own, index, F.ones_like(src), dim=dim)
    each = F.div(g, F.maximum(counts, F.ones_like(counts)))
    return each, F.gather(each, index, dim=dim)


def _extremum_shares(F, g, y, x, index, src, dim, include_self):
    """Equal parts to all that have the extreme value."""
    dtype = F.dtype(g)
    own = F.cast(F.eq(x, y), dtype=dtype)
    theirs = F.cast(F.eq(src, F.gather(y, index, dim=dim)), dtype=dtype)
    counted = own if include_self else F.scatter(own, index, 0, dim=dim)
    each = F.div(g, F.scatter_add(counted, index, theirs, dim=dim))
    return F.mul(own, each), F.mul(theirs, F.gather(each, index, dim=dim))


def _product_shares(F, g, y, x, index, src, dim, include_self):
    """The product of all others: by division, or reckoned anew without the only factor that is zero."""
    params = {"dim": dim, "reduce": "prod", "include_self": include_self}
    one_x, one_src = F.ones_like(x), F.ones_like(src)
    x_or_1 = F.where(F.eq(x, 0), one_x, x)
    g_x = F.div(F.mul(g, F.scatter_reduce(x_or_1, index, src, **params)), x_or_1)
    zero = F.eq(src, 0)
    zeros = F.scatter_add(F.zeros_like(x), index, F.cast(zero, dtype=F.dtype(x)), dim=dim)
    only = F.logical_and(zero, F.eq(F.gather(zeros, index, dim=dim), 1))
    without = F.scatter_reduce(x, index, F.where(only, one_src, src), **params)
    by_division = F.div(F.gather(F.mul(g, y), index, dim=dim), F.where(zero, one_src, src))
    return g_x, F.where(only, F.gather(F.mul(g, without), index, dim=dim), by_division)


_SHARES = {"sum": _sum_shares, "mean": _mean_shares, "prod": _product_shares}
_SHARES |= {"amax": _extremum_shares, "amin": _extremum_shares}


def _batch_reduce(F, inputs, dims, **params):
    """As for scatter, whose batching rule knows only `dim`."""
    n = next(x.shape[d] for x, d in zip(inputs, dims) if d is not None)
    xs = [ops._with_batch(F, x, d, n) for x, d in zip(inputs, dims)]
    shape = xs[0].shape
    xs = [F.reshape(x, shape=(n, 1)) if x.ndim == 1 else x for x in xs]
    params["dim"] += 1
    return F.reshape(F.scatter_reduce(*xs, **params), shape=shape), 0


scatter_reduce_op = general(
    "scatter_reduce", _scatter_reduce, vjp=_scatter_reduce_vjp, batch=_batch_reduce, contiguous=True
)

# ---- public ---------------------------------------------------------------------------------------------------------


def _checked(x, dim, index, src, name):
    """(dim, src in the index' shape) of a scatter, after checking ranks, sizes and dtypes."""
    dim = wrap_dim(dim, x._array.ndim)
    index_of_ints(index, name)
    a, b = x._array.shape, index._array.shape
    if index._array.size:
        same_rank(x, index, "self")
    if src is None:
        for d, (n, m) in enumerate(zip(b, a)):
            if n > m and d != dim and index._array.size:
                raise RuntimeError(
                    f"Expected index {list(b)} to be no larger than self {list(a)} apart from dimension {dim}"
                )
        return dim, None
    if src._array.dtype != x._array.dtype:
        raise RuntimeError(
            f"scatter(): Expected self.dtype to be equal to src.dtype, but got {x.dtype} and {src.dtype}"
        )
    if not index._array.size:
        return dim, src
    same_rank(src, index, "src")
    c = src._array.shape or (1,)
    if any(n > m and d != dim for d, (n, m) in enumerate(zip(b, a))) or any(n > m for n, m in zip(b, c)):
        raise RuntimeError(
            f"Expected index {list(b)} to be no larger than self {list(a)} apart from dimension {dim} and to be no "
            f"larger size than src {list(src._array.shape)}"
        )
    for d, n in enumerate(b if src._array.shape else ()):
        if c[d] != n:
            src = TENSOR.slice(src, dim=d, start=0, stop=n, step=1)
    if len(b) != src._array.ndim:
        src = TENSOR.reshape(src, shape=b)
    return dim, src


scatter_value = general(
    "scatter_value",
    ops.scatter.kernel,
    vjps=[lambda F, g, _y, _x, index, _value, dim: F.scatter(g, index, 0, dim=dim), None, None],
    jvp=lambda F, y, inputs, tangents, dim: F.scatter(tangents[0], inputs[1], 0, dim=dim),
    batch=ops._along_batch("scatter_value"),
    grad_name="ScatterBackward1",
)


@public("torch Tensor", out=True, inplace="Tensor")
def scatter(input, dim, index, src=None, *, value=None, reduce=None, out=None):
    """Return a copy with values written to the places that `index` names along a dimension.

    scatter(input, dim, index, src) -> Tensor
    scatter(input, dim, index, value, *, reduce=None) -> Tensor

    ``out[index[i][j]][j] = src[i][j]`` for dim 0, and so on.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): int64 or int32, with as many dimensions as `input`.
        src (Tensor or number): the values, of the dtype of `input`, in a shape no smaller than that of `index`.
        value (number): a single one, instead of `src`.
        reduce (str): ``"add"`` or ``"multiply"``: combine with what is there, instead of replacing it.

    Raises:
        RuntimeError: shapes or dtypes do not fit, or an index is out of bounds.

    >>> torch.scatter(torch.zeros(3), 0, torch.tensor([2, 0]), torch.tensor([1.0, 2.0]))
    tensor([2., 0., 1.])
    """
    src = value if src is None else src
    if src is None:
        raise TypeError("scatter() missing the argument 'src' or 'value'")
    if reduce is not None:
        return _scatter_with(input, dim, index, src, reduce)
    if not isinstance(src, Tensor):
        dim, _ = _checked(input, dim, index, None, "scatter")
        return scatter_value(input, index, fitting(src, input.dtype), dim=dim)
    dim, src = _checked(input, dim, index, src, "scatter")
    return ops.scatter(input, index, src, dim=dim)


def _scatter_with(x, dim, index, src, reduce):
    """`scatter` with a reduction, of a tensor or a number."""
    if reduce not in ("add", "multiply"):
        raise RuntimeError(f"reduce argument must be either add or multiply, got {reduce}.")
    if not isinstance(src, Tensor):
        src = TENSOR.constant(np.full(index._array.shape, fitting(src, x.dtype), x._array.dtype), like=x)
    dim, src = _checked(x, dim, index, src, "scatter")
    if reduce == "add":
        return ops.scatter_add(x, index, src, dim=dim)
    return scatter_reduce_op(x, index, src, dim=dim, reduce="prod", include_self=True)


@public("torch Tensor", out=True, inplace="Tensor")
def scatter_add(input, dim, index, src, *, out=None):
    """Return a copy with values added at the places that `index` names along a dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): int64 or int32, with as many dimensions as `input`; a place may come several times.
        src (Tensor): the values, of the dtype of `input`, in a shape no smaller than that of `index`.

    Raises:
        RuntimeError: shapes or dtypes do not fit, or an index is out of bounds.

    >>> torch.scatter_add(torch.zeros(3), 0, torch.tensor([2, 0, 2]), torch.ones(3))
    tensor([1., 0., 2.])
    """
    dim, src = _checked(input, dim, index, src, "scatter_add")
    return ops.scatter_add(input, index, src, dim=dim)


def _check_reduce(reduce, allowed):
    if reduce not in allowed:
        raise RuntimeError(f"reduce argument must be either {', '.join(allowed[:-1])} or {allowed[-1]}, got {reduce}")


@public("torch Tensor", out=True, inplace="Tensor")
def scatter_reduce(input, dim, index, src, reduce, *, include_self=True, out=None):
    """Return a copy in which values are combined at the places that `index` names along a dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): int64 or int32, with as many dimensions as `input`.
        src (Tensor): the values, of the dtype of `input`, in a shape no smaller than that of `index`.
        reduce (str): ``"sum"``, ``"prod"``, ``"mean"``, ``"amax"`` or ``"amin"``.
        include_self (bool): whether the value that is there takes part.

    Raises:
        RuntimeError: shapes or dtypes do not fit, an index is out of bounds, or there is no such reduction.

    >>> index = torch.tensor([0, 0, 1])
    >>> torch.scatter_reduce(torch.zeros(2), 0, index, torch.tensor([1.0, 2.0, 3.0]), "amax")
    tensor([2., 3.])
    """
    _check_reduce(reduce, ("sum", "prod", "mean", "amax", "amin"))
    dim, src = _checked(input, dim, index, src, "scatter")
    return scatter_reduce_op(input, index, src, dim=dim, reduce=reduce, include_self=include_self)


# ---- index_reduce: whole slices -------------------------------------------------------------------------------------


def _index_reduce(x, index, src, dim, reduce, include_self):
    places = np.broadcast_to(index.reshape((1,) * dim + (-1,) + (1,) * (src.ndim - dim - 1)), src.shape)
    return _scatter_reduce(x, places, src, dim, reduce, include_self)


def _index_reduce_vjp(F, g, y, x, index, src, dim, reduce, include_self):
    index = F.reshape(index, shape=(1,) * dim + tuple(index.shape) + (1,) * (len(src.shape) - dim - 1))
    places = F.expand(index, shape=src.shape)
    return _scatter_reduce_vjp(F, g, y, x, places, src, dim, reduce, include_self)


index_reduce_op = general("index_reduce", _index_reduce, vjp=_index_reduce_vjp)


@public("torch Tensor", out=True, inplace="Tensor")
def index_reduce(input, dim, index, source, reduce, *, include_self=True, out=None):
    """Return a copy in which slices along a dimension are combined with others, where `index` says.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64 or int32.
        source (Tensor): the slices, one for each index.
        reduce (str): ``"prod"``, ``"mean"``, ``"amax"`` or ``"amin"``.
        include_self (bool): whether the value that is there takes part.

    Raises:
        RuntimeError: shapes or dtypes do not fit, or there is no such reduction.

    >>> torch.index_reduce(torch.ones(2), 0, torch.tensor([0, 0]), torch.tensor([2.0, 3.0]), "prod")
    tensor([6., 1.])
    """
    _check_reduce(reduce, ("prod", "mean", "amax", "amin"))
    shape = input._array.shape
    x, index, source, dim = _sliced_source(input, dim, index, source, "index_reduce_", RuntimeError)
    y = index_reduce_op(x, index, source, dim=dim, reduce=reduce, include_self=include_self)
    return y if shape else TENSOR.reshape(y, shape=())
