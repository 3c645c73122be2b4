"""Indexing and joining: gather and scatter, index and index_put, cat and stack, pad and flip.

Indices are arrays of integers; every operation is linear in the values it moves.
"""

import numpy as np

from .._tensor.places import copy_of, module_of
from ._declare import general, linear
from ._half import add_at, in_float32
from ._layout import ordered
from .view import jointly_linear, shifted, to_front

# ---- joining, padding, turning round --------------------------------------------------------------------------------


def _cat_vjp(F, g, _y, *xs, dim):
    grads, start = [], 0
    for x in xs:
        n = x.shape[dim]
        grads.append(F.slice(g, dim=dim, start=start, stop=start + n, step=1))
        start += n
    return tuple(grads)


def _stack_vjp(F, g, _y, *xs, dim):
    return tuple(F.select(g, dim=dim, index=i) for i in range(len(xs)))


def _join_batch(name):
    """Batch an operation of several arrays with a `dim`: those without a batch are expanded to it."""

    def batch(F, inputs, dims, dim):
        (n,) = {x.shape[d] for x, d in zip(inputs, dims) if d is not None}
        xs = [F.expand(x, shape=(n, *x.shape)) if d is None else to_front(F, x, d) for x, d in zip(inputs, dims)]
        return getattr(F, name)(*xs, dim=dim + 1), 0

    return batch


def _pad(x, padding, value=0):
    """`padding`: numbers of elements before and after, from the last dimension back; negative ones crop."""
    shape, inner, source = list(x.shape), [slice(None)] * x.ndim, [slice(None)] * x.ndim
    for i in range(len(padding) // 2):
        d, before, after = x.ndim - 1 - i, padding[2 * i], padding[2 * i + 1]
        shape[d] += before + after
        inner[d] = slice(max(before, 0), shape[d] - max(after, 0))
        source[d] = slice(max(-before, 0), x.shape[d] - max(-after, 0))
    make = module_of(x)
    y = make.full(shape, value, x.dtype) if value else make.zeros(shape, x.dtype)
    y[tuple(inner)] = x[tuple(source)]
    return y


def _pad_vjp(F, g, _x, padding, value=0):
    return F.pad(g, padding=tuple(-n for n in padding), value=0)


cat = general(
    "cat",
    lambda *xs, dim: ordered(np.concatenate(xs, dim)),
    vjp=_cat_vjp,
    jvp=jointly_linear("cat"),
    batch=_join_batch("cat"),
    shape_only=True,
)
stack = general(
    "stack",
    lambda *xs, dim: np.stack(xs, dim),
    vjp=_stack_vjp,
    jvp=jointly_linear("stack"),
    batch=_join_batch("stack"),
    shape_only=True,
    contiguous=True,
)
pad = general(
    "pad",
    _pad,
    vjps=[lambda F, g, _y, _x, padding, value=0: _pad_vjp(F, g, _x, padding)],
    jvp=lambda F, y, inputs, tangents, padding, value=0: F.pad(tangents[0], padding=padding, value=0),
    batch=lambda F, inputs, dims, **params: (F.pad(to_front(F, inputs[0], dims[0]), **params), 0),
    grad_name="ConstantPadNdBackward0",
)
flip = linear(
    "flip",
    lambda x, dims: np.flip(x, dims).copy(order="K"),
    lambda F, g, _x, dims: F.flip(g, dims=dims),
    batch=shifted("flip", "dims"),
)
roll = linear(
    "roll",
    lambda x, shifts, dims: np.roll(x, shifts, dims),
    lambda F, g, _x, shifts, dims: F.roll(g, shifts=tuple(-s for s in shifts), dims=dims),
    batch=shifted("roll", "dims"),
    contiguous=True,
)


def _triangle(name, kernel):
    def batch(F, inputs, dims, diagonal):
        return getattr(F, name)(to_front(F, inputs[0], dims[0]), diagonal=diagonal), 0

    return linear(name, kernel, lambda F, g, _x, diagonal: getattr(F, name)(g, diagonal=diagonal), batch=batch)


tril = _triangle("tril", lambda x, diagonal: np.tril(x, diagonal))
triu = _triangle("triu", lambda x, diagonal: np.triu(x, diagonal))

# ---- along one dimension: index has the rank of x -------------------------------------------------------------------


def grid(index, dim):
    """The full index of what `gather` reads: `index` along `dim`, the position itself along the others."""
    found = []
    for d, n in enumerate(index.shape):
        found.append(index if d == dim else module_of(index).arange(n).reshape((n,) + (1,) * (index.ndim - d - 1)))
    return tuple(found)


def within(index, n, dim):
    """Refuse indices that do not count from 0 to n - 1."""
    bad = outside(index, n)
    if bad is not None:
        raise RuntimeError(f"index {bad} is out of bounds for dimension {dim} with size {n}")


def outside(index, n):
    """An index that does not count from 0 to n - 1, or None; negative ones are large as unsigned numbers."""
    if not index.size or index.view(f"u{index.itemsize}").max() < n:
        return None
    return next(int(i) for i in index.reshape(-1) if not 0 <= i < n)


def _gather(x, index, dim):
    within(index, x.shape[dim] if x.ndim else 1, dim)
    if not index.size:
        return module_of(x).empty(index.shape, x.dtype)
    if not x.ndim or not index.ndim:
        return x.reshape(-1)[index.reshape(-1)].reshape(index.shape)
    return x[grid(index, dim)]


def _scatter(x, index, src, dim):
    within(index, x.shape[dim] if x.ndim else 1, dim)
    y = copy_of(x)
    if index.size:
        at_least_1d(y)[grid(at_least_1d(index), dim)] = at_least_1d(src)
    return y


@in_float32
def _scatter_add(x, index, src, dim):
    within(index, x.shape[dim] if x.ndim else 1, dim)
    y = copy_of(x)
    if index.size:
        add_at(at_least_1d(y), grid(at_least_1d(index), dim), at_least_1d(src))
    return y


def at_least_1d(x):
    """A 0-dim array as one of a single element, on the same memory; others (and numbers) as they are."""
    return x.reshape(1) if getattr(x, "ndim", 1) == 0 else x


def _along_batch(name):
    """Batch x, index (and src) together: each gets the batch first, and `dim` counts one more."""

    def batch(F, inputs, dims, dim):
        n = next(x.shape[d] for x, d in zip(inputs, dims) if d is not None)
        xs = [_with_batch(F, x, d, n) for x, d in zip(inputs, dims)]
        if any(hasattr(x, "_array") and x.ndim == 1 for x in xs):  # 0-dim inputs count as one element
            shape = xs[0].shape if name != "gather" else xs[1].shape
            xs = [F.reshape(x, shape=(n, 1)) if hasattr(x, "_array") and x.ndim == 1 else x for x in xs]
            return F.reshape(getattr(F, name)(*xs, dim=1), shape=shape), 0
        return getattr(F, name)(*xs, dim=dim + 1), 0

    return batch


def _with_batch(F, x, dim, n):
    if not hasattr(x, "_array"):
        return x
    return F.expand(x, shape=(n, *x.shape)) if dim is None else to_front(F, x, dim)


gather = general(
    "gather",
    _gather,
    vjps=[lambda F, g, _y, x, index, dim: F.scatter_add(F.zeros(x.shape, like=g), index, g, dim=dim), None],
    jvp=lambda F, y, inputs, tangents, dim: F.gather(tangents[0], inputs[1], dim=dim),
    batch=_along_batch("gather"),
    shape_only=(0,),
    contiguous=True,
)
scatter = general(
    "scatter",
    _scatter,
    vjps=[
        lambda F, g, _y, _x, index, _src, dim: F.scatter(g, index, 0, dim=dim),
        None,
        lambda F, g, _y, _x, index, _src, dim: F.gather(g, index, dim=dim),
    ],
    jvp=jointly_linear("scatter", 1),
    batch=_along_batch("scatter"),
    contiguous=True,
)
scatter_add = general(
    "scatter_add",
    _scatter_add,
    vjps=[
        lambda F, g, _y, _x, _index, _src, dim: g,
        None,
        lambda F, g, _y, _x, index, _src, dim: F.gather(g, index, dim=dim),
    ],
    jvp=jointly_linear("scatter_add", 1),
    batch=_along_batch("scatter_add"),
    contiguous=True,
)

# ---- along one dimension: index has one dimension -------------------------------------------------------------------


def _in_range(index, n):
    bad = outside(index, n)
    if bad is not None:
        raise IndexError(f"index out of range in self: {bad} for size {n}")


def _index_select(x, index, dim):
    _in_range(index, x.shape[dim])
    return x.take(index, dim)


@in_float32
def _index_add(x, index, src, dim):
    y = copy_of(x)
    _in_range(index, x.shape[dim])
    add_at(y, (slice(None),) * dim + (index,), src)
    return y


def _index_copy(x, index, src, dim):
    y = copy_of(x)
    _in_range(index, x.shape[dim])
    y[(slice(None),) * dim + (index,)] = src
    return y


index_select = general(
    "index_select",
    _index_select,
    vjps=[lambda F, g, _y, x, index, dim: F.index_add(F.zeros(x.shape, like=g), index, g, dim=dim), None],
    jvp=lambda F, y, inputs, tangents, dim: F.index_select(tangents[0], inputs[1], dim=dim),
    shape_only=(0,),
)
index_add = general(
    "index_add",
    _index_add,
    vjps=[
        lambda F, g, _y, _x, _index, _src, dim: g,
        None,
        lambda F, g, _y, _x, index, _src, dim: F.index_select(g, index, dim=dim),
    ],
    jvp=jointly_linear("index_add", 1),
    contiguous=True,
)
index_copy = general(
    "index_copy",
    _index_copy,
    vjps=[
        lambda F, g, _y, _x, index, src, dim: F.index_copy(g, index, F.zeros(src.shape, like=g), dim=dim),
        None,
        lambda F, g, _y, _x, index, _src, dim: F.index_select(g, index, dim=dim),
    ],
    jvp=jointly_linear("index_copy", 1),
    shape_only=(2,),
    contiguous=True,
)

# ---- several indices at once ----------------------------------------------------------------------------------------


def full_index(indices):
    """Index arrays, or None for a whole dimension, as NumPy takes them."""
    return tuple(slice(None) if i is None else i for i in indices)


def _index(x, *indices):
    try:
        return x[full_index(indices)]
    except IndexError as error:
        raise index_error(error, indices) from None


def index_error(error, indices):
    """NumPy's error in PyTorch's words."""
    if "shape mismatch" in str(error):
        shapes = ", ".join(str(list(i.shape)) for i in indices if i is not None)
        return IndexError(f"shape mismatch: indexing tensors could not be broadcast together with shapes {shapes}")
    return IndexError(str(error).replace("axis", "dimension"))


def _index_put(x, value, *indices, accumulate=False):
    if accumulate:
        return _index_put_add(x, value, *indices)
    y = copy_of(x)
    y[full_index(indices)] = value
    return y


@in_float32
def _index_put_add(x, value, *indices):
    y = copy_of(x)
    add_at(y, full_index(indices), value)
    return y


def _index_batch(F, inputs, dims):
    """Batch `index`: a whole dimension for the batch in front, or, where indices are batched too, its own numbers."""
    (x, *indices), (dim, *index_dims) = inputs, dims
    n = next(a.shape[d] for a, d in zip(inputs, dims) if d is not None)
    x = _with_batch(F, x, dim, n)
    places = [d for d, i in enumerate(indices) if i is not None]
    together = places == list(range(places[0], places[-1] + 1))
    rank = max(i.ndim - (d is not None) for i, d in zip(indices, index_dims) if i is not None)
    if all(d is None for d in index_dims):
        return F.index(x, None, *indices), 0 if together else rank
    indices = [i if d is None else _aligned(F, i, d, rank) for i, d in zip(indices, index_dims)]
    y = F.index(x, F.constant(np.arange(n).reshape(n, *(1,) * rank), like=x), *indices)
    lead = places[0] if together else 0  # whole dimensions before the indices: NumPy has put the indices first
    order = (0, *range(1 + rank, 1 + rank + lead), *range(1, 1 + rank), *range(1 + rank + lead, y.ndim))
    return F.permute(y, dims=order) if lead else y, 0


def _aligned(F, index, dim, rank):
    """A batched index with the batch first, and `rank` dimensions after it."""
    index = to_front(F, index, dim)
    return F.reshape(index, shape=(index.shape[0], *(1,) * (rank + 1 - index.ndim), *index.shape[1:]))


index = general(
    "index",
    _index,
    batch=_index_batch,
    vjps=[
        lambda F, g, _y, x, *indices: F.index_put(F.zeros(x.shape, like=g), g, *indices, accumulate=True),
        None,
    ],
    jvp=lambda F, y, inputs, tangents: F.index(tangents[0], *inputs[1:]),
    shape_only=(0,),
)
index_put = general(
    "index_put",
    _index_put,
    vjps=[
        lambda F, g, _y, _x, _value, *indices, accumulate=False: (
            g if accumulate else F.index_put(g, F.zeros((), like=g), *indices)
        ),
        lambda F, g, _y, _x, _value, *indices, accumulate=False: F.index(g, *indices),
        None,
    ],
    jvp=lambda F, y, inputs, tangents, accumulate=False: F.index_put(
        *(F.zeros(x.shape, like=y) if t is None else t for x, t in zip(inputs[:2], tangents)),
        *inputs[2:],
        accumulate=accumulate,
    ),
    contiguous=True,
)
