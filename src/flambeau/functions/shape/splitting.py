"""A tensor taken apart along a dimension, as views: split, chunk, tensor_split, unbind."""

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters.inplace import type_name
from ...primitives import view as ops
from ...primitives._declare import general
from .._arguments import index_of, raw, wrap_dim
from ._views import view_of


def _checked(x, dim, what):
    shape = x._array.shape
    if not shape:
        raise RuntimeError(f"{what} expects at least a 1-dimensional tensor")
    dim = wrap_dim(dim, len(shape))
    return dim, shape[dim]


@public("torch")
def split(tensor, split_size_or_sections, dim=0) -> "tuple[Tensor, ...]":
    """Return the tensor in pieces along a dimension, as views.

    Args:
        tensor (Tensor): any tensor with dimensions.
        split_size_or_sections (int or sequence of int): the size of each piece but perhaps the last, or all sizes.
        dim (int): along which dimension.

    Returns:
        tuple of Tensor: the pieces.

    Raises:
        RuntimeError: the sizes are negative, or do not add up.

    >>> torch.split(torch.arange(5), 2)
    (tensor([0, 1]), tensor([2, 3]), tensor([4]))
    """
    if isinstance(split_size_or_sections, (tuple, list)):
        return split_with_sizes(tensor, split_size_or_sections, dim)
    dim, n = _checked(tensor, dim, "split")
    return ops.split(tensor, sizes=_even(n, index_of(split_size_or_sections)), dim=dim)


@public("Tensor", name="split")
def _split_method(self, split_size, dim=0):
    """Return the tensor in pieces along a dimension, as views: see `torch.split`.

    Args:
        split_size (int or sequence of int): the size of each piece but perhaps the last, or all sizes.
        dim (int): along which dimension.

    >>> torch.arange(3).split([1, 2])
    (tensor([0]), tensor([1, 2]))
    """
    return split(self, split_size, dim)


def _even(n, size):
    """The sizes of pieces of `size` elements, of which the last may be smaller."""
    if size < 0:
        raise RuntimeError(f"split expects split_size be non-negative, but got split_size={size}")
    if size == 0:
        if n:
            raise RuntimeError(f"split_size can only be 0 if dimension size is 0, but got dimension size of {n}")
        return (0,)
    return tuple(min(size, n - start) for start in range(0, n, size)) or (0,)


@public("torch Tensor")
def split_with_sizes(input, split_sizes, dim=0) -> "tuple[Tensor, ...]":
    """Return the tensor in pieces of given sizes along a dimension, as views.

    Args:
        input (Tensor): any tensor with dimensions.
        split_sizes (sequence of int): the size of each piece.
        dim (int): along which dimension.

    Raises:
        RuntimeError: a size is negative, or they do not add up.

    >>> torch.split_with_sizes(torch.arange(3), [1, 2])
    (tensor([0]), tensor([1, 2]))
    """
    dim, n = _checked(input, dim, "split_with_sizes")
    sizes = tuple(map(index_of, split_sizes))
    if any(s < 0 for s in sizes):
        raise RuntimeError(
            f"split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes={list(sizes)}"
        )
    if sum(sizes) != n:
        raise RuntimeError(
            f"split_with_sizes expects split_sizes to sum exactly to {n} (input tensor's size at dimension {dim}), but "
            f"got split_sizes={list(sizes)}"
        )
    return ops.split_with_sizes(input, sizes=sizes, dim=dim)


@public("torch Tensor")
def chunk(input, chunks, dim=0) -> "tuple[Tensor, ...]":
    """Return the tensor in a number of pieces of equal size (but the last) along a dimension, as views.

    Args:
        input (Tensor): any tensor with dimensions.
        chunks (int): how many pieces; there are fewer where they do not come out even.
        dim (int): along which dimension.

    Raises:
        RuntimeError: `chunks` is not positive.

    >>> torch.chunk(torch.arange(5), 2)
    (tensor([0, 1, 2]), tensor([3, 4]))
    """
    return ops.split(input, **_chunk_params(input, chunks, dim))


def _chunk_params(x, chunks, dim):
    dim, n = _checked(x, dim, "chunk")
    if chunks <= 0:
        raise RuntimeError(f"chunk expects `chunks` to be greater than 0, got: {chunks}")
    size = -(-n // chunks)
    return {"sizes": _even(n, size) if size else (0,) * chunks, "dim": dim}


unsafe_split_op = general(
    "unsafe_split",
    lambda x, sizes, dim: ops.split.kernel(x, sizes, dim),
    vjps=[lambda F, g, _y, _x, sizes, dim: F.cat(*g, dim=dim)],
    jvp=lambda F, y, inputs, tangents, sizes, dim: F.unsafe_split(tangents[0], sizes=sizes, dim=dim),
    batch=ops.shifted("unsafe_split", "dim"),
)


@public("torch Tensor")
def unsafe_split(input, split_size, dim=0) -> "tuple[Tensor, ...]":
    """Return the tensor in pieces along a dimension, as `split` does, of which each may be written to in place.

    Args:
        input (Tensor): any tensor with dimensions.
        split_size (int): the size of each piece but perhaps the last.
        dim (int): along which dimension.

    >>> torch.unsafe_split(torch.arange(3), 2)
    (tensor([0, 1]), tensor([2]))
    """
    dim, n = _checked(input, dim, "split")
    return unsafe_split_op(input, sizes=_even(n, index_of(split_size)), dim=dim)


@public("torch Tensor")
def unsafe_chunk(input, chunks, dim=0) -> "tuple[Tensor, ...]":
    """Return the tensor in a number of pieces, as `chunk` does, of which each may be written to in place.

    Args:
        input (Tensor): any tensor with dimensions.
        chunks (int): how many pieces.
        dim (int): along which dimension.

    >>> torch.unsafe_chunk(torch.arange(3), 2)
    (tensor([0, 1]), tensor([2]))
    """
    return unsafe_split_op(input, **_chunk_params(input, chunks, dim))


@public("torch Tensor", alone=True)
def unbind(input, dim=0) -> "tuple[Tensor, ...]":
    """Return what is at each place of a dimension, as views without that dimension.

    Args:
        input (Tensor): any tensor with dimensions.
        dim (int): along which dimension.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.unbind(torch.tensor([[1, 2], [3, 4]]))
    (tensor([1, 2]), tensor([3, 4]))
    """
    if not input._array.ndim:
        raise IndexError("Dimension specified as 0 but tensor has no dimensions")
    return ops.unbind(input, dim=wrap_dim(dim, input._array.ndim))


@public("torch Tensor")
def tensor_split(input, indices_or_sections=None, dim=0, *, indices=None, sections=None) -> "tuple[Tensor, ...]":
    """Return the tensor in pieces along a dimension, cut at given places or into a given number, as views.

    tensor_split(input, indices_or_sections, dim=0) -> tuple of Tensors

    Args:
        input (Tensor): any tensor with dimensions.
        indices_or_sections (int, sequence of int or Tensor): the number of pieces, of which the first ones may have one
            element more; or where each piece but the first begins.
        dim (int): along which dimension.

    Raises:
        RuntimeError: the number of pieces is not positive.

    >>> torch.tensor_split(torch.arange(5), (1, 3))
    (tensor([0]), tensor([1, 2]), tensor([3, 4]))
    """
    where = _one_of("tensor_split", indices_or_sections, indices, sections)
    if not input._array.ndim:
        raise RuntimeError("tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims")
    dim = wrap_dim(dim, input._array.ndim)
    n = input._array.shape[dim]
    bounds = [0, *_cuts(where, n), n]
    pieces = []
    for start, stop in zip(bounds, bounds[1:]):
        start, stop, _ = slice(start, stop).indices(n)
        pieces.append(view_of(ops.slice_, input, dim=dim, start=start, stop=max(start, stop), step=1))
    return tuple(pieces)


def _one_of(name, *ways):
    """The one way that was used to say where to cut."""
    given = [way for way in ways if way is not None]
    if len(given) != 1:
        raise TypeError(
            f"{name}() received an invalid combination of arguments: give indices or a number of sections, once, not "
            f"{len(given)} times"
        )
    return given[0]


def _cuts(where, n):
    """Where all pieces but the first begin."""
    if isinstance(where, Tensor):
        array = raw(where)
        if array.dtype.name != "int64":
            raise RuntimeError(
                "tensor_split expected tensor_indices_or_sections to have dtype of long, but got "
                f"{type_name(where.dtype)}"
            )
        if array.ndim > 1:
            raise RuntimeError(
                "tensor_split expected tensor_indices_or_sections to be a zero-dimensional or one-dimensional tensor, "
                f"but got a tensor with {array.ndim} dims"
            )
        where = array.tolist()
    if isinstance(where, (tuple, list)):
        return [index_of(i) for i in where]
    if where <= 0:
        raise RuntimeError(f"number of sections must be larger than 0, got {where}")
    size, more = divmod(n, where)
    return [i * size + min(i, more) for i in range(1, where)]


def _split_along(x, where, name, rank, dim, sections, indices):
    """What hsplit, vsplit and dsplit share: enough dimensions, and pieces that come out even."""
    where = _one_of(name, where, sections, indices)
    shape = x._array.shape
    if len(shape) < rank:
        raise RuntimeError(
            f"torch.{name} requires a tensor with at least {rank} dimension, but got a tensor with {len(shape)} "
            "dimensions!"
        )
    if isinstance(where, int) and (where <= 0 or shape[dim] % where):
        raise RuntimeError(
            f"torch.{name} attempted to split along dimension {dim}, but the size of the dimension {shape[dim]} is not "
            f"divisible by the split_size {where}!"
        )
    return tensor_split(x, where, dim)


@public("torch Tensor")
def hsplit(input, indices_or_sections=None, *, indices=None, sections=None) -> "tuple[Tensor, ...]":
    """Return the tensor in pieces side by side: along dimension 1, or 0 of a vector; as views.

    hsplit(input, indices_or_sections) -> tuple of Tensors

    Args:
        input (Tensor): of at least one dimension.
        indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

    >>> torch.hsplit(torch.arange(4), 2)
    (tensor([0, 1]), tensor([2, 3]))
    """
    return _split_along(input, indices_or_sections, "hsplit", 1, int(input._array.ndim > 1), sections, indices)


@public("torch Tensor")
def vsplit(input, indices_or_sections=None, *, indices=None, sections=None) -> "tuple[Tensor, ...]":
    """Return the tensor in pieces one above the other, along dimension 0, as views.

    vsplit(input, indices_or_sections) -> tuple of Tensors

    Args:
        input (Tensor): of at least two dimensions.
        indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

    >>> torch.vsplit(torch.tensor([[1, 2], [3, 4]]), 2)
    (tensor([[1, 2]]), tensor([[3, 4]]))
    """
    return _split_along(input, indices_or_sections, "vsplit", 2, 0, sections, indices)


@public("torch Tensor")
def dsplit(input, indices_or_sections=None, *, indices=None, sections=None) -> "tuple[Tensor, ...]":
    """Return the tensor in pieces along dimension 2, as views.

    dsplit(input, indices_or_sections) -> tuple of Tensors

    Args:
        input (Tensor): of at least three dimensions.
        indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

    >>> torch.dsplit(torch.ones(1, 1, 2), 2)
    (tensor([[[1.]]]), tensor([[[1.]]]))
    """
    return _split_along(input, indices_or_sections, "dsplit", 3, 2, sections, indices)
