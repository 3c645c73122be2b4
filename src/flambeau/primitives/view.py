"""Views: operations that show elements of a tensor's memory in another shape, and what writing through them means.

Dimensions are counted from the front here, bounds of slices lie within their dimension, and shapes are complete; the
public functions see to that.
"""

import numpy as np
from numpy import ndarray

from .._tensor import places
from .._tensor.places import ARRAYS, copy_of, is_remote, module_of
from ._declare import general, linear, view
from ._half import add_at

# ---- families of views ----------------------------------------------------------------------------------------------


def shifted(name, *dim_names):
    """The batching rule of an operation of one input: batch first, and its dimensions count one more."""

    def batch(F, inputs, dims, /, **params):
        x = to_front(F, inputs[0], dims[0])
        for key in dim_names:
            d = params[key]
            params[key] = d + 1 if isinstance(d, int) else tuple(i + 1 for i in d)
        y = getattr(F, name)(x, **params)
        return y, (0,) * len(y) if isinstance(y, (tuple, list)) else 0

    return batch


def to_front(F, x, dim):
    """The array with its batch dimension first."""
    return F.permute(x, dims=(dim, *(d for d in range(x.ndim) if d != dim))) if dim else x


def rearrangement(name, kernel, inverse, **rules):
    """A view of every element, each once: ``inverse(F, value, base, **params)`` brings a value back to the base's shape
    (`base` has only .shape and .ndim)."""

    def write(F, base, value, **params):
        return inverse(F, value, base, **params)

    def vjp(F, g, _y, x, **params):
        return inverse(F, g, x, **params)

    return view(name, again(name), write, vjp=vjp, kernel=kernel, **rules)


def selection(name, kernel, spread=None, dims=None, copied=None, **rules):
    """A view of some elements, declared together with ``name_scatter``, which gives a copy of a base with the view's
    place rewritten, and ``name_backward``, which puts a gradient in zeros: `spread`, where elements come twice.

    `dims` names the parameters that are dimensions, for batching; without, a batch is looped over. `copied` makes the
    copy of a base in which the kernel finds the place, if it is not to be found in any.
    """
    read = again(name)
    scatter_name, backward_name = f"{name}_scatter", f"{name}_backward"

    def scatter(base, value, **params):
        y = copy_of(base) if copied is None else copied(base, **params)
        kernel(y, **params)[...] = value
        return y

    def backward(g, shape, **params):
        y = module_of(g).zeros(shape, g.dtype)
        kernel(y, **params)[...] = g
        return y

    general(
        scatter_name,
        scatter,
        vjps=[
            lambda F, g, _y, _base, value, **params: getattr(F, scatter_name)(
                g, F.zeros(value.shape, like=g), **params
            ),
            lambda F, g, _y, _base, _value, **params: read(F, g, **params),
        ],
        jvp=jointly_linear(scatter_name),
        shape_only=(1,),
    )
    linear(
        backward_name,
        spread or backward,
        lambda F, g, _x, shape, **params: read(F, g, **params),
        batch=dims and _backward_batch(shifted(backward_name, *dims)),
    )

    def write(F, base, value, **params):
        return getattr(F, scatter_name)(base, value, **params)

    def vjp(F, g, _y, x, **params):
        return getattr(F, backward_name)(g, shape=x.shape, **params)

    return view(name, read, write, vjp=vjp, kernel=kernel, batch=dims and shifted(name, *dims), **rules)


def _backward_batch(shift):
    def batch(F, inputs, dims, shape, **params):
        return shift(F, inputs, dims, shape=(inputs[0].shape[dims[0]], *shape), **params)

    return batch


def again(name):
    """The reading of a view in any F: the operation itself."""
    return lambda F, x, **params: getattr(F, name)(x, **params)


def jointly_linear(name, *constants):
    """The JVP of an operation that is linear in its inputs together (but for those at the places `constants`)."""

    def jvp(F, _y, inputs, tangents, **params):
        moved = [x if i in constants else _moving(F, x, t) for i, (x, t) in enumerate(zip(inputs, tangents))]
        return getattr(F, name)(*moved, **params)

    return jvp


def _moving(F, x, tangent):
    """A tangent, or zero: of the shape of a tensor, or as a number."""
    if tangent is not None:
        return tangent
    return F.zeros_like(x) if hasattr(x, "_array") else 0


def restrided(x, shape, strides, offset=0):
    """A writable array on the memory of `x`, of any shape and byte strides, starting `offset` bytes after `x` does."""
    if x.size == 0 or 0 in shape:
        return module_of(x).empty(shape, x.dtype)
    if is_remote(x):
        return places.restrided(x, shape, strides, offset)
    root = x
    while root.base is not None and root.base.__class__ is ndarray:
        root = root.base
    if not root.flags.c_contiguous:
        root = root.T
        if not root.flags.c_contiguous:  # memory that somebody else cut up: NumPy's own way, slow but always right
            start = x if not offset else np.lib.stride_tricks.as_strided(x, (1,), (offset,))
            return np.lib.stride_tricks.as_strided(start, shape, strides)
    if x.size != root.size or not x.flags.c_contiguous:  # (otherwise both start at the same place)
        offset += address(x) - address(root)
    return ndarray(shape, x.dtype, root, offset, strides)


def address(x):
    """Where an array's first element is in memory."""
    return x.data.ptr if is_remote(x) else x.__array_interface__["data"][0]


# ---- rearrangements -------------------------------------------------------------------------------------------------


def _reshape_batch(F, inputs, dims, shape):
    x = to_front(F, inputs[0], dims[0])
    return F.reshape(x, shape=(x.shape[0], *shape)), 0


def _permute_batch(F, inputs, dims, /, **params):
    (x,), (dim,), order = inputs, dims, params["dims"]
    return F.permute(to_front(F, x, dim), dims=(0, *(d + 1 for d in order))), 0


def _reshape(name, grad_name):
    return rearrangement(
        name,
        lambda x, shape: x.reshape(shape),
        lambda F, value, base, **_: F.reshape(value, shape=base.shape),
        batch=_reshape_batch,
        grad_name=grad_name,
    )


reshape = _reshape("reshape", "ViewBackward0")
reshape_alias = _reshape("reshape_alias", "ReshapeAliasBackward0")  # a view of what is not contiguous
unsafe_view = linear(  # the same of fresh memory that nobody else sees: no view
    "unsafe_view",
    lambda x, shape: x.reshape(shape),
    lambda F, g, x, **_: F.reshape(g, shape=x.shape),
    batch=_reshape_batch,
)
permute = rearrangement(
    "permute",
    lambda x, dims: x.transpose(dims),
    lambda F, value, _base, dims: F.permute(value, dims=inverse_order(dims)),
    batch=_permute_batch,
)
transpose = rearrangement(
    "transpose",
    lambda x, dim0, dim1: x.swapaxes(dim0, dim1),
    lambda F, value, _base, dim0, dim1: F.transpose(value, dim0=dim0, dim1=dim1),
    batch=shifted("transpose", "dim0", "dim1"),
)
t = rearrangement("t", lambda x: x.T, lambda F, value, _base: F.t(value), batch=lambda F, xs, ds: _t_batch(F, *xs, *ds))
unsqueeze = rearrangement(
    "unsqueeze",
    lambda x, dim: x[(slice(None),) * dim + (None, ...)],
    lambda F, value, base, dim: F.reshape(value, shape=base.shape),
    batch=shifted("unsqueeze", "dim"),
)


def _squeeze(name, grad_name):
    return rearrangement(
        name,
        lambda x, dims: x.reshape([n for d, n in enumerate(x.shape) if d not in dims or n != 1]) if dims else x[...],
        lambda F, value, base, dims: F.reshape(value, shape=base.shape),
        batch=shifted(name, "dims"),
        grad_name=grad_name,
    )


squeeze = _squeeze("squeeze", "SqueezeBackward0")  # of all dimensions
squeeze_dim = _squeeze("squeeze_dim", "SqueezeBackward1")
squeeze_dims = _squeeze("squeeze_dims", "SqueezeBackward2")
alias = rearrangement("alias", lambda x: x[...], lambda F, value, _base: value, batch=lambda F, xs, ds: (xs[0], ds[0]))
view_dtype = view(  # the same bytes as another dtype: what is written is read as the old one
    "view_dtype",
    again("view_dtype"),
    lambda F, base, value, dtype: F.view_dtype(value, dtype=F.dtype(base)),
    kernel=lambda x, dtype: x.view(dtype),
)


def inverse_order(dims):
    """The permutation that undoes `dims`."""
    order = [0] * len(dims)
    for position, d in enumerate(dims):
        order[d] = position
    return tuple(order)


def _t_batch(F, x, dim):
    x = to_front(F, x, dim)
    return F.permute(x, dims=(0, *range(x.ndim - 1, 0, -1))), 0


# ---- selections -----------------------------------------------------------------------------------------------------


def _diagonal(x, offset, dim1, dim2):
    y = x.diagonal(offset, dim1, dim2)
    if x.__class__ is ndarray and x.flags.writeable:
        y.flags.writeable = True
    return y


def _unfold(x, dim, size, step):
    if not x.ndim:
        return restrided(x, (size,), (x.itemsize,))
    count = (x.shape[dim] - size) // step + 1
    shape = (*x.shape[:dim], count, *x.shape[dim + 1 :], size)
    strides = (*x.strides[:dim], x.strides[dim] * step, *x.strides[dim + 1 :], x.strides[dim])
    return restrided(x, shape, strides)


def _unfold_backward(g, shape, dim, size, step):
    """Add up the windows that show each element: one addition for each place in a window."""
    y = module_of(g).zeros(shape, g.dtype)
    if not shape:
        return y + g.sum()
    count = (shape[dim] - size) // step + 1
    for i in range(size):
        y[(slice(None),) * dim + (slice(i, i + step * (count - 1) + 1, step),)] += g[..., i]
    return y


select = selection(
    "select",
    lambda x, dim, index: x[(slice(None),) * dim + (index, ...)],
    dims=("dim",),
)
slice_ = selection(
    "slice",
    lambda x, dim, start, stop, step=1: x[(slice(None),) * dim + (slice(start, stop, step),)],
    dims=("dim",),
)
diagonal = selection("diagonal", _diagonal, dims=("dim1", "dim2"))
unfold = selection("unfold", _unfold, spread=_unfold_backward, dims=("dim",))
_unfold_each = unfold.batch


def _unfold_batch(F, inputs, dims, **params):
    if inputs[0].ndim == 1:  # examples without dimensions count as one element
        y, _ = _unfold_each(F, (F.unsqueeze(inputs[0], dim=1),), (0,), **params)
        return F.select(y, dim=1, index=0), 0
    return _unfold_each(F, inputs, dims, **params)


unfold.batch = _unfold_batch
basic_index = selection("basic_index", lambda x, index: x[index], grad_name="SliceBackward0")


# as_strided counts in the memory below its input, so a gradient needs the input's own place there (`geometry`: strides
# and offset in elements), and an array that lies elsewhere is first brought there.


def _as_strided(x, size, stride, storage_offset, geometry):
    item = x.itemsize
    x = _laid_out(x, geometry, extent(size, stride, storage_offset))
    return restrided(x, size, tuple(s * item for s in stride), (storage_offset - geometry[1]) * item)


def _laid_out(x, geometry, count):
    """The array itself if it lies as described, else a copy that does, in memory of at least `count` elements."""
    strides, offset = geometry
    if tuple(s // x.itemsize for s in x.strides) == strides and offset == storage_offset(x):
        return x
    memory = module_of(x).zeros(max(count, extent(x.shape, strides, offset)), x.dtype)
    y = restrided(memory, x.shape, tuple(s * x.itemsize for s in strides), offset * x.itemsize)
    y[...] = x
    return y


def storage_offset(x):
    """How many elements after the beginning of its memory an array starts."""
    root = x
    while root.base is not None and root.base.__class__ in ARRAYS:
        root = root.base
    return (address(x) - address(root)) // x.itemsize if x.itemsize and root is not x else 0


def repeats(array):
    """Whether an array may show an element of its memory several times."""
    reach = 0
    for stride, n in sorted((abs(s), n) for s, n in zip(array.strides, array.shape) if n > 1):
        if stride < reach + array.itemsize:
            return array.size > 0
        reach += stride * (n - 1)
    return False


def extent(size, stride, offset):
    """The number of elements of memory that strides reach."""
    return offset + 1 + sum((n - 1) * s for n, s in zip(size, stride)) if 0 not in size else 0


def _as_strided_backward(g, shape, size, stride, storage_offset, geometry):
    """Add the gradient up in the memory both describe; where the input shows an element n times, each has 1/n."""
    strides, offset = geometry
    memory = np.zeros(max(extent(size, stride, storage_offset), extent(shape, strides, offset)), g.dtype)
    part, whole = (
        restrided(memory, sizes, tuple(s * memory.itemsize for s in steps), start * memory.itemsize)
        for sizes, steps, start in ((size, stride, storage_offset), (shape, strides, offset))
    )
    if not repeats(part) and not repeats(whole):
        part[...] = g
        return np.array(whole)
    add_at(memory, positions(size, stride, storage_offset), g)
    shown = positions(shape, strides, offset)
    if any(s == 0 and n > 1 for s, n in zip(strides, shape)):
        memory = memory / np.maximum(np.bincount(shown.ravel(), minlength=memory.size), 1).astype(g.dtype)
    return memory[shown]


def positions(size, stride, offset):
    """Where in memory the elements of a strided view are."""
    index = np.asarray(offset)
    for d, (n, s) in enumerate(zip(size, stride)):
        index = index + (np.arange(n) * s).reshape((n,) + (1,) * (len(size) - d - 1))
    return index


def _copied(x, size, stride, storage_offset, geometry):
    return _laid_out(copy_of(x), geometry, extent(size, stride, storage_offset))


as_strided = selection("as_strided", _as_strided, spread=_as_strided_backward, copied=_copied)


# ---- expand: views that show elements several times -----------------------------------------------------------------


def _expand(x, shape):
    extra = len(shape) - x.ndim
    strides = (0,) * extra + tuple(0 if n == 1 != m else s for n, m, s in zip(x.shape, shape[extra:], x.strides))
    return restrided(x, shape, strides)


def _expand_vjp(F, g, _y, x, shape):
    extra = len(shape) - len(x.shape)
    dims = (*range(extra), *(d + extra for d, n in enumerate(x.shape) if n == 1 != shape[d + extra]))
    return F.reshape(F.sum(g, dim=dims, keepdim=True), shape=x.shape) if dims else g


def _expand_batch(F, inputs, dims, shape):
    x = to_front(F, inputs[0], dims[0])
    x = F.reshape(x, shape=(x.shape[0], *(1,) * (len(shape) - x.ndim + 1), *x.shape[1:]))
    return F.expand(x, shape=(x.shape[0], *shape)), 0


def _expand_write(F, base, value, shape):
    """Each element of the base gets what was written to the first place that shows it."""
    extra = len(shape) - len(base.shape)
    for d in range(len(shape)):
        if d < extra or base.shape[d - extra] != shape[d]:
            value = F.slice(value, dim=d, start=0, stop=1, step=1)
    return F.reshape(value, shape=base.shape)


expand = view("expand", again("expand"), _expand_write, vjp=_expand_vjp, kernel=_expand, batch=_expand_batch)


# ---- several views at once ------------------------------------------------------------------------------------------


def _split(x, sizes, dim):
    lead, parts, start = (slice(None),) * dim, [], 0
    for n in sizes:
        parts.append(x[(*lead, slice(start, start + n))])
        start += n
    return tuple(parts)


def pieces(name, kernel, join, **rules):
    """A view operation with several results, which `join(F, parts, **params)` puts together again."""

    def write(F, _base, value, **params):
        return join(F, value, **params)

    def vjp(F, g, _y, _x, **params):
        return join(F, g, **params)

    return view(name, again(name), write, vjp=vjp, kernel=kernel, batch=shifted(name, "dim"), **rules)


def _cat(F, parts, dim, **_sizes):
    return F.cat(*parts, dim=dim)


unbind = pieces(
    "unbind",
    lambda x, dim: tuple(x[(slice(None),) * dim + (i, ...)] for i in range(x.shape[dim])),
    lambda F, parts, dim: F.stack(*parts, dim=dim),
)
split = pieces("split", _split, _cat)
split_with_sizes = pieces("split_with_sizes", _split, _cat)
