"""Reductions: primitives that combine the elements along some dimensions. `dim` is a sorted tuple of dimensions."""

import numpy as np

from ._declare import general, linear
from ._half import in_float32
from ._sums import half_total, total
from .view import shifted


def kept_shape(shape, dim):
    """The shape after a reduction that keeps the reduced dimensions, of size 1."""
    return tuple([1 if d in dim else n for d, n in enumerate(shape)])


def with_dims(F, g, x, dim, keepdim):
    """A reduction's output (or its gradient) with the reduced dimensions of `x` again, of size 1."""
    return g if keepdim else F.reshape(g, shape=kept_shape(x.shape, dim))


def conj(F, x):
    """The complex conjugate; real arrays as they are."""
    return F.conj(x) if F.dtype(x).kind == "c" else x


# Sums


def _sum_transpose(F, g, x, dim, keepdim=False):
    return F.expand(with_dims(F, g, x, dim, keepdim), shape=x.shape)


sum = linear(
    "sum",
    half_total,
    transpose=_sum_transpose,
    grad_name="SumBackward1",
    input_names=("self",),
    batch=shifted("sum", "dim"),
)

sum_all = linear(  # the sum of all elements, which PyTorch names apart
    "sum_all",
    in_float32(total),
    transpose=lambda F, g, x: F.expand(g, shape=x.shape),
    grad_name="SumBackward0",
    input_names=("self",),
)


# Products: the derivative multiplies the elements before and after each one, so that zeros need no special case.


def _prod_vjp(F, g, _y, x, dim, keepdim=False):
    kept = tuple(d for d in range(x.ndim) if d not in dim)
    order = (*kept, *dim)
    count = int(np.prod([x.shape[d] for d in dim], dtype=np.int64))
    flat = F.reshape(F.permute(x, dims=order), shape=(*(x.shape[d] for d in kept), count))
    last = (len(kept),)
    after = F.flip(_products_before(F, F.flip(flat, dims=last)), dims=last)
    others = F.reshape(F.mul(_products_before(F, flat), after), shape=tuple(x.shape[d] for d in order))
    others = F.permute(others, dims=tuple(int(d) for d in np.argsort(order)))
    return F.mul(with_dims(F, g, x, dim, keepdim), conj(F, others))


def _products_before(F, x):
    """For each element the product of those before it, along the last dimension."""
    last = x.ndim - 1
    if not x.shape[last]:
        return x
    shifted = F.slice(F.cumprod(x, dim=last), dim=last, start=0, stop=x.shape[last] - 1, step=1)
    return F.cat(F.full((*x.shape[:last], 1), 1, like=x), shifted, dim=last)


_prod = in_float32(lambda x, dim, keepdim=False: np.multiply.reduce(x, axis=dim, dtype=x.dtype, keepdims=keepdim))

prod = general(
    *("prod", _prod),
    contiguous=True,
    vjps=[_prod_vjp],
    grad_name="ProdBackward1",
    input_names=("self",),
    batch=shifted("prod", "dim"),
)

prod_all = general(
    "prod_all",
    lambda x: _prod(x, dim=None),
    vjps=[lambda F, g, _y, x: _prod_vjp(F, g, None, x, tuple(range(x.ndim)))],
    grad_name="ProdBackward0",
    input_names=("self",),
)


# Extrema: equal extreme elements share the gradient evenly. NaN equals nothing, so that its gradient is NaN (amax), or
# itself (max, median), as in PyTorch.


def extremum_vjp(F, g, y, x, dim, keepdim=False):
    return _shared(F, with_dims(F, g, x, dim, keepdim), F.eq(x, with_dims(F, y, x, dim, keepdim)), dim)


def _shared(F, g, among, dim):
    """A gradient in equal parts for the elements `among` which it is shared."""
    mask = F.cast(among, dtype=F.dtype(g))
    return F.mul(mask, F.div(g, F.sum(mask, dim=dim, keepdim=True)))


def _equal(F, x, y):
    """Whether elements equal the extreme one, which may be NaN."""
    return F.logical_or(F.eq(x, y), F.logical_and(F.isnan(x), F.isnan(y)))


def equal_share_vjp(F, g, y, x):
    """The gradient of one element of all, shared by all that equal it."""
    dims = tuple(range(x.ndim))
    return _shared(F, with_dims(F, g, x, dims, False), _equal(F, x, with_dims(F, y, x, dims, False)), dims)


def _extremum(name, ufunc, overload):
    """amax (amin) over dimensions, and max (min) of all elements, which PyTorch names apart."""

    def kernel(x, dim, keepdim=False):
        return ufunc.reduce(x, axis=dim, keepdims=keepdim)

    over_dims = general(
        name, kernel, contiguous=True, vjps=[extremum_vjp], input_names=("self",), batch=shifted(name, "dim")
    )
    of_all = general(
        name[1:] + "_all",
        lambda x: ufunc.reduce(x, axis=None),
        vjps=[equal_share_vjp],
        grad_name=overload,
        input_names=("self",),
    )
    return over_dims, of_all


amax, max_all = _extremum("amax", np.maximum, "MaxBackward1")
amin, min_all = _extremum("amin", np.minimum, "MinBackward1")


# Positions of extrema, and the elements there, along one dimension


def _position(method):
    return lambda x, dim, keepdim=False: np.asarray(method(x, axis=dim, keepdims=keepdim))


def _with_position(ufunc, method):
    def kernel(x, dim, keepdim=False):
        value = ufunc.reduce(x, axis=dim, keepdims=keepdim)
        return np.asarray(value), np.asarray(method(x, axis=dim, keepdims=keepdim))

    return kernel


def pick_vjp(F, g, y, x, dim, keepdim=False, **_):
    """The gradient of elements picked along a dimension, at the indices that are the second output."""
    values, index = with_dims(F, g[0], x, (dim,), keepdim), with_dims(F, y[1], x, (dim,), keepdim)
    return F.scatter(F.zeros(x.shape, like=g[0]), index, values, dim=dim)


def picking(name, kernel, **rules):
    """An operation that picks elements along a dimension: it gives them, and their indices."""
    rules = {"batch": shifted(name, "dim"), "shape_only": (0,), "saved_outputs": (1,), **rules}
    return general(name, kernel, vjps=[pick_vjp], contiguous=True, **rules)


argmax = general("argmax", _position(np.ndarray.argmax), batch=shifted("argmax", "dim"))
argmin = general("argmin", _position(np.ndarray.argmin), batch=shifted("argmin", "dim"))
max_dim = picking("max_dim", _with_position(np.maximum, np.ndarray.argmax), grad_name="MaxBackward0")
min_dim = picking("min_dim", _with_position(np.minimum, np.ndarray.argmin), grad_name="MinBackward0")


# Truth values


def _truth(ufunc):
    def kernel(x, dim, keepdim=False):
        return ufunc.reduce(x.astype(np.bool_) if x.dtype.kind == "V" else x, axis=dim, keepdims=keepdim)

    return kernel


any = general("any", _truth(np.logical_or), batch=shifted("any", "dim"))
all = general("all", _truth(np.logical_and), batch=shifted("all", "dim"))
