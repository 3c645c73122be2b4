"""Other shapes of the same elements: view, reshape, flatten, squeeze."""

import math

from ..._names.public import public
from ..._tensor import dtype as _dtype
from ..._tensor.modes import grad_mode
from ..._tensor.places import ARRAYS
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import type_name
from ...primitives import view as ops
from .._arguments import given_once, raw, shape_of, wrap_dim
from ..memory.layout import contiguous, element_strides, root_of, strides_of
from ._views import reshaping, view_of

# ---- view and reshape -----------------------------------------------------------------------------------------------


def inferred(shape, count):
    """A shape with the -1 in it, if any, replaced by the size that makes `count` elements."""
    known, unknown = 1, None
    for d, n in enumerate(shape):
        if n >= 0:
            known *= n
        elif n < -1:
            raise RuntimeError(f"invalid shape dimension {n} at index {d} of shape {list(shape)}")
        elif unknown is not None:
            raise RuntimeError(f"only one dimension can be inferred, but shape {list(shape)} has several of -1")
        else:
            unknown = d
    if unknown is None:
        if known != count:
            raise RuntimeError(
                f"shape '{list(shape)}' is invalid for input of size {count}: it has {known} elements; one size may be "
                "-1, and is inferred"
            )
        return tuple(shape)
    if not known and not count:
        raise RuntimeError(
            f"cannot reshape tensor of 0 elements into shape {list(shape)} because the unspecified dimension size -1 "
            "can be any value and is ambiguous"
        )
    if not known or count % known:
        raise RuntimeError(
            f"shape '{list(shape)}' is invalid for input of size {count}: that is no multiple of {known}"
        )
    return (*shape[:unknown], count // known, *shape[unknown + 1 :])


def fits_view(array, shape):
    """Whether an array can be shown in a shape without a copy.

    Each run of its dimensions that lies evenly in memory must be a run of dimensions of the new shape.
    """
    if array.__class__ not in ARRAYS:
        array = getattr(array, "meta", None)  # a traced array lies in memory as its values will
    if array is None or array.flags.c_contiguous or not array.size:
        return True
    sizes, strides, left = array.shape, array.strides, len(shape)
    step, run, taken = strides[-1], 1, 1
    for d in range(array.ndim - 1, -1, -1):
        run *= sizes[d]
        if d and (sizes[d - 1] == 1 or strides[d - 1] == run * step):
            continue
        while left and (taken < run or shape[left - 1] == 1):
            left -= 1
            taken *= shape[left]
        if taken != run:
            return False
        step, run, taken = strides[d - 1], 1, 1
    return not left


def viewed_as(x, shape):
    """The view in a complete shape that the memory allows."""
    array = x._array
    alias = array.__class__ in ARRAYS and not array.flags.c_contiguous
    return view_of(ops.reshape_alias if alias else ops.reshape, x, shape=shape)


@public("torch Tensor", alone=True)
def reshape(input, *sizes, shape=None):
    """Return the elements in another shape: a view if the memory allows, else a copy.

    reshape(input, shape) -> Tensor

    Args:
        input (Tensor): any tensor.
        shape (int...): the sizes, as numbers or one sequence; one of them may be -1, and is inferred.

    Raises:
        RuntimeError: the shape has another number of elements.

    >>> torch.reshape(torch.arange(4), (2, -1))
    tensor([[0, 1],
            [2, 3]])
    """
    shape = inferred(given_once("reshape", sizes, shape), input._array.size)
    if fits_view(input._array, shape):
        return viewed_as(input, shape)
    return ops.unsafe_view(TENSOR.clone(input, order="C"), shape=shape)


@public("Tensor", alone=True)
def view(self, *shape, size=None, dtype=None):
    """Return a view in another shape, or a view of the memory as another dtype.

    view(*shape) -> Tensor
    view(dtype) -> Tensor

    Args:
        shape (int...): the sizes, as numbers or one sequence; one of them may be -1, and is inferred.
        dtype (dtype): how to read the memory; the last dimension's size changes with the size of an element.

    Raises:
        RuntimeError: the shape has another number of elements, or the memory does not allow it.

    >>> torch.arange(4).view(2, 2)
    tensor([[0, 1],
            [2, 3]])
    """
    if shape and isinstance(first := _dtype.of_python(shape[0]), _dtype.dtype):
        dtype = first
    if dtype is not None:
        return _as_dtype(self, dtype)
    array = self._array
    shape = inferred(given_once("view", shape, size), array.size)
    if not fits_view(array, shape):
        raise RuntimeError(
            "view size is not compatible with input tensor's size and stride (at least one dimension spans across two "
            f"contiguous subspaces). Use .reshape(...) instead. The tensor has shape {list(array.shape)} and strides "
            f"{list(strides_of(array))}; the view was to have shape {list(shape)}."
        )
    return view_of(ops.reshape, self, shape=shape)


def _as_dtype(x, dtype):
    """The same bytes read as another dtype; not differentiable, as bits are not."""
    array, new, old = raw(x), dtype.itemsize, x.dtype.itemsize
    if new == old:
        return _read_as(x, dtype)
    what = f"to view {type_name(x.dtype)} as {type_name(dtype)} (different element sizes)"
    if not array.ndim:
        raise RuntimeError(f"self.dim() cannot be 0 {what}")
    if (step := element_strides(x)[-1]) != 1:
        raise RuntimeError(f"self.stride(-1) must be 1 {what}, but got {step}")
    if new > old:
        _check_wider(array, new // old, what)
    return _read_as(x, dtype)


def _check_wider(array, ratio, what):
    """Refuse to read a `ratio` of elements as one where size, place or steps do not allow it."""
    strides = strides_of(array)
    offset = (ops.address(array) - ops.address(root_of(array))) // array.itemsize
    facts = [("size(-1)", array.shape[-1]), ("storage_offset()", offset)]
    facts += [(f"stride({dim})", strides[dim]) for dim in range(array.ndim - 1)]
    for fact, number in facts:
        if number % ratio:
            raise RuntimeError(f"self.{fact} must be divisible by {ratio} {what}, but got {number}")


def _read_as(x, dtype):
    token = grad_mode.set(False)
    try:
        made = view_of(ops.view_dtype, x, dtype=dtype.numpy)
    finally:
        grad_mode.reset(token)
    made._edge = None  # not even a leaf, as other views without a record are
    return made


@public("Tensor")
def view_as(self, other):
    """Return a view in the shape of another tensor.

    Args:
        other (Tensor): whose shape to take.

    >>> torch.arange(4).view_as(torch.ones(2, 2)).shape
    torch.Size([2, 2])
    """
    return view(self, other._array.shape)


@public("Tensor")
def reshape_as(self, other):
    """Return the elements in the shape of another tensor: a view if the memory allows, else a copy.

    Args:
        other (Tensor): whose shape to take.

    >>> torch.arange(4).reshape_as(torch.ones(2, 2)).shape
    torch.Size([2, 2])
    """
    return reshape(self, other._array.shape)


@public("torch Tensor", alone=True)
def flatten(input, start_dim=0, end_dim=-1):
    """Return the elements with a run of dimensions made one.

    Args:
        input (Tensor): any tensor.
        start_dim (int): the first dimension of the run.
        end_dim (int): the last one.

    Raises:
        RuntimeError: the first comes after the last.

    >>> torch.flatten(torch.ones(2, 3, 4), 1).shape
    torch.Size([2, 12])
    """
    shape = input._array.shape
    first, last = wrap_dim(start_dim, len(shape)), wrap_dim(end_dim, len(shape))
    if first > last:
        raise RuntimeError("flatten() has invalid args: start_dim cannot come after end_dim")
    if not shape:
        return reshape(input, 1)
    return (
        input
        if first == last
        else reshape(input, *shape[:first], math.prod(shape[first : last + 1]), *shape[last + 1 :])
    )


@public("torch Tensor")
def unflatten(input, dim, sizes):
    """Return the elements with one dimension made several.

    Args:
        input (Tensor): any tensor.
        dim (int): which dimension.
        sizes (sequence of int): the sizes that take its place; one of them may be -1, and is inferred.

    Raises:
        RuntimeError: the sizes do not multiply up to the dimension's.

    >>> torch.unflatten(torch.ones(2, 6), 1, (2, -1)).shape
    torch.Size([2, 2, 3])
    """
    shape, sizes = input._array.shape, shape_of((sizes,))
    dim = wrap_dim(dim, len(shape))
    if not sizes:
        raise RuntimeError("unflatten: sizes must be non-empty")
    if math.prod(sizes) != shape[dim] and -1 not in sizes or -1 in sizes and shape[dim] % (math.prod(sizes) or 1):
        raise RuntimeError(
            f"unflatten: Provided sizes {list(sizes)} don't multiply up to the size of dim {dim} ({shape[dim]}) in the "
            "input tensor"
        )
    return view(input, *shape[:dim], *inferred(sizes, shape[dim]), *shape[dim + 1 :])


@public("torch Tensor")
def ravel(input):
    """Return the elements in one dimension: a view if the tensor is contiguous, else a copy.

    Args:
        input (Tensor): any tensor.

    >>> torch.ravel(torch.ones(2, 3)).shape
    torch.Size([6])
    """
    return view(contiguous(input), -1)


# ---- dimensions of size 1 -------------------------------------------------------------------------------------------


@public("torch Tensor", alone=True)
def squeeze(input, dim=None):
    """Return a view without dimensions of size 1.

    Args:
        input (Tensor): any tensor.
        dim (int or tuple of int): leave out these only, if their size is 1; by default all of size 1.

    >>> torch.squeeze(torch.ones(1, 2, 1)).shape, torch.squeeze(torch.ones(1, 2, 1), 0).shape
    (torch.Size([2]), torch.Size([2, 1]))
    """
    shape = input._array.shape
    if dim is None:
        return view_of(ops.squeeze, input, dims=tuple(d for d, n in enumerate(shape) if n == 1))
    several = isinstance(dim, (tuple, list))
    dims = [wrap_dim(d, len(shape)) for d in (dim if several else (dim,))]
    for d in dims:
        if dims.count(d) > 1:
            raise RuntimeError(f"dim {d} appears multiple times in the list of dims")
    dims = tuple(d for d in dims if shape and shape[d] == 1)
    return view_of(ops.squeeze_dims if several else ops.squeeze_dim, input, dims=dims)


@public("torch Tensor", alone=True)
def unsqueeze(input, dim):
    """Return a view with one more dimension, of size 1.

    Args:
        input (Tensor): any tensor.
        dim (int): where the new dimension is, from -n-1 to n for n dimensions.

    >>> torch.unsqueeze(torch.ones(2), 0).shape
    torch.Size([1, 2])
    """
    return view_of(ops.unsqueeze, input, dim=wrap_dim(dim, input._array.ndim + 1))


reshaping(squeeze)
reshaping(unsqueeze)

# ---- at least so many dimensions ------------------------------------------------------------------------------------


def _each(tensors, function):
    if len(tensors) == 1 and not isinstance(tensors[0], (tuple, list)):
        return function(tensors[0])
    if len(tensors) == 1:
        tensors = tensors[0]
    return tuple(map(function, tensors))


@public("torch")
def atleast_1d(*tensors):
    """Return tensors with 0-dim ones viewed as one-dimensional.

    Args:
        tensors (Tensor...): one, several, or a sequence.

    >>> torch.atleast_1d(torch.tensor(1.0))
    tensor([1.])
    """
    return _each(tensors, lambda x: x if x._array.ndim else reshape(x, 1))


@public("torch")
def atleast_2d(*tensors):
    """Return tensors viewed with at least two dimensions: new ones come first.

    Args:
        tensors (Tensor...): one, several, or a sequence.

    >>> torch.atleast_2d(torch.tensor([1.0, 2.0])).shape
    torch.Size([1, 2])
    """

    def form(x):
        ndim = x._array.ndim
        return x if ndim > 1 else unsqueeze(x, 0) if ndim else reshape(x, 1, 1)

    return _each(tensors, form)


@public("torch")
def atleast_3d(*tensors):
    """Return tensors viewed with at least three dimensions: a vector becomes 1×n×1, a matrix n×m×1.

    Args:
        tensors (Tensor...): one, several, or a sequence.

    >>> torch.atleast_3d(torch.ones(2, 3)).shape
    torch.Size([2, 3, 1])
    """

    def form(x):
        ndim = x._array.ndim
        if ndim > 2:
            return x
        return unsqueeze(x, -1) if ndim == 2 else unsqueeze(unsqueeze(x, 0), -1) if ndim else reshape(x, 1, 1, 1)

    return _each(tensors, form)
