"""The order of dimensions, and their repetition: transpose, permute, movedim, expand, broadcasting."""

from typing import TYPE_CHECKING

from ..._names.public import public
from ..._tensor.base import Size
from ...primitives import view as ops
from .._arguments import given_once, shape_of, wrap_dim
from ..indexing.getitem import check_expandable
from ._views import reshaping, view_of

if TYPE_CHECKING:
    from ..._tensor.base import Tensor

# ---- the order of dimensions ----------------------------------------------------------------------------------------


@public("torch Tensor", alone=True)
def transpose(input, dim0, dim1):
    """Return a view with two dimensions swapped.

    Args:
        input (Tensor): any tensor.
        dim0 (int): one dimension.
        dim1 (int): the other.

    >>> torch.transpose(torch.ones(2, 3), 0, 1).shape
    torch.Size([3, 2])
    """
    return _transposed(input, dim0, dim1)


def _transposed(x, dim0, dim1):
    ndim = x._array.ndim
    dim0, dim1 = wrap_dim(dim0, ndim), wrap_dim(dim1, ndim)
    return view_of(ops.transpose, x, dim0=dim0, dim1=dim1) if ndim else view_of(ops.alias, x)


@public("torch Tensor")
def swapaxes(input, axis0, axis1):
    """Return a view with two dimensions swapped: `transpose` by NumPy's name.

    Args:
        input (Tensor): any tensor.
        axis0 (int): one dimension.
        axis1 (int): the other.

    >>> torch.swapaxes(torch.ones(2, 3), 0, 1).shape
    torch.Size([3, 2])
    """
    return _transposed(input, axis0, axis1)


@public("torch Tensor")
def swapdims(input, dim0, dim1):
    """Return a view with two dimensions swapped: another name of `transpose`.

    Args:
        input (Tensor): any tensor.
        dim0 (int): one dimension.
        dim1 (int): the other.

    >>> torch.swapdims(torch.ones(2, 3), 0, 1).shape
    torch.Size([3, 2])
    """
    return _transposed(input, dim0, dim1)


@public("torch Tensor", alone=True)
def t(input):
    """Return the transpose of a matrix as a view; a tensor of fewer dimensions as it is.

    Args:
        input (Tensor): of at most two dimensions.

    Raises:
        RuntimeError: it has more.

    >>> torch.t(torch.ones(2, 3)).shape
    torch.Size([3, 2])
    """
    ndim = input._array.ndim
    if ndim > 2:
        raise RuntimeError(f"t() expects a tensor with <= 2 dimensions, but self is {ndim}D: use transpose() or .mT")
    return view_of(ops.t, input)


for _function in (transpose, swapaxes, swapdims, t):
    reshaping(_function)


@public("torch Tensor", alone=True)
def permute(input, *order, dims=None):
    """Return a view with the dimensions in another order.

    permute(input, dims) -> Tensor

    Args:
        input (Tensor): any tensor.
        dims (int...): for each dimension of the result, which one of `input` it is.

    Raises:
        RuntimeError: a dimension is missing, or comes twice.

    >>> torch.permute(torch.ones(2, 3, 4), (2, 0, 1)).shape
    torch.Size([4, 2, 3])
    """
    ndim, dims = input._array.ndim, given_once("permute", order, dims)
    if len(dims) != ndim:
        raise RuntimeError(
            "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired "
            f"ordering of dimensions i.e. input.dim() = {ndim} is not equal to len(dims) = {len(dims)}"
        )
    dims = tuple(wrap_dim(d, ndim) for d in dims)
    if len(set(dims)) != ndim:
        raise RuntimeError(f"permute(): duplicate dims are not allowed, got {list(dims)}.")
    return view_of(ops.permute, input, dims=dims)


def _moved(x, source, destination):
    ndim = x._array.ndim
    source, destination = (shape_of((d,) if isinstance(d, (tuple, list)) else (d,)) for d in (source, destination))
    if len(source) != len(destination):
        raise RuntimeError(
            f"movedim: Invalid source or destination dims: source ({list(source)} dims) should contain the same number "
            f"of dims as destination ({list(destination)} dims)"
        )
    places = {}
    for name, dims in (("source", source), ("destination", destination)):
        places[name] = [wrap_dim(d, ndim) for d in dims]
        if len(set(places[name])) != len(dims):
            raise RuntimeError(f"movedim: repeated dim in `{name}` ({list(dims)})")
    order = [d for d in range(ndim) if d not in places["source"]]
    for to, d in sorted(zip(places["destination"], places["source"])):
        order.insert(to, d)
    return view_of(ops.permute, x, dims=tuple(order)) if ndim else view_of(ops.alias, x)


@public("torch Tensor", names=("moveaxis",))
def movedim(input, source, destination):
    """Return a view with some dimensions at other places; the others keep their order.

    Args:
        input (Tensor): any tensor.
        source (int or tuple of int): where the dimensions are.
        destination (int or tuple of int): where they shall be.

    >>> torch.movedim(torch.ones(2, 3, 4), 0, -1).shape
    torch.Size([3, 4, 2])
    """
    return _moved(input, source, destination)


# ---- expand ---------------------------------------------------------------------------------------------------------


@public("Tensor", alone=True)
def expand(self, *sizes, size=None):
    """Return a view in which dimensions of size 1 repeat, without a copy.

    expand(*sizes) -> Tensor

    Args:
        sizes (int...): the shape; -1 keeps a size. New dimensions come first.

    Raises:
        RuntimeError: a size other than 1 would have to change.

    >>> torch.tensor([[1], [2]]).expand(-1, 3)
    tensor([[1, 1, 1],
            [2, 2, 2]])
    """
    shape, sizes = self._array.shape, given_once("expand", sizes, size)
    extra = len(sizes) - len(shape)
    target = []
    for d, n in enumerate(sizes):
        if n == -1:
            if d < extra:
                raise RuntimeError(
                    f"The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension {d}"
                )
            n = shape[d - extra] if extra <= d else n
        target.append(n)
    if extra < 0 or tuple(target[extra:]) != shape:
        check_expandable(shape, tuple(target), self)
    if any(n < 0 for n in target):
        raise RuntimeError(f"expand(): sizes must not be negative, got {list(sizes)}")
    return view_of(ops.expand, self, shape=tuple(target))


@public("Tensor")
def expand_as(self, other):
    """Return a view in the shape of another tensor, in which dimensions of size 1 repeat.

    Args:
        other (Tensor): whose shape to take.

    >>> torch.ones(3).expand_as(torch.ones(2, 3)).shape
    torch.Size([2, 3])
    """
    return expand(self, other._array.shape)


@public("torch Tensor")
def broadcast_to(input, shape=None, *, size=None):
    """Return a view in a shape, in which dimensions of size 1 repeat.

    Args:
        input (Tensor): any tensor.
        shape (sequence of int): the shape; also called `size`.

    >>> torch.broadcast_to(torch.ones(3), (2, 3)).shape
    torch.Size([2, 3])
    """
    return expand(input, given_once("broadcast_to", () if shape is None else (shape,), size))


@public("torch")
def broadcast_tensors(*tensors) -> "tuple[Tensor, ...]":
    """Return tensors as views in their common shape.

    Args:
        tensors (Tensor...): of shapes that broadcast.

    Raises:
        RuntimeError: they do not.

    >>> a, b = torch.broadcast_tensors(torch.ones(3), torch.ones(2, 1)); a.shape, b.shape
    (torch.Size([2, 3]), torch.Size([2, 3]))
    """
    if len(tensors) == 1 and isinstance(tensors[0], (tuple, list)):
        tensors = tensors[0]
    shape = common_shape([x._array.shape for x in tensors])
    return tuple(expand(x, shape) for x in tensors)


def common_shape(shapes):
    """The shape that several broadcast to; RuntimeError with the first that does not fit."""
    shape = ()
    for other in shapes:
        a, b = shape, other
        n = max(len(a), len(b))
        a, b = (1,) * (n - len(a)) + tuple(a), (1,) * (n - len(b)) + tuple(b)
        for d, (p, q) in enumerate(zip(a, b)):
            if p != q and 1 not in (p, q):
                raise RuntimeError(
                    f"The size of tensor a ({p}) must match the size of tensor b ({q}) at non-singleton dimension {d}: "
                    f"shapes {list(a)} and {list(b)} do not broadcast"
                )
        shape = tuple(q if p == 1 else p for p, q in zip(a, b))
    return shape


@public("torch")
def broadcast_shapes(*shapes) -> "Size":
    """Return the shape that several shapes broadcast to.

    Args:
        shapes (int or tuple of int...): the shapes.

    Raises:
        RuntimeError: they do not broadcast, or a size is negative.

    >>> torch.broadcast_shapes((2, 1), (3,))
    torch.Size([2, 3])
    """
    found = ()
    for i, given in enumerate(shapes):
        shape = (given,) if isinstance(given, int) else tuple(given)
        if any(n < 0 for n in shape):
            raise RuntimeError(f"Trying to create tensor with negative dimension ({min(shape)}): ({min(shape)})")
        for d in range(1, min(len(shape), len(found)) + 1):
            if shape[-d] != found[-d] and 1 not in (shape[-d], found[-d]):
                raise RuntimeError(
                    f"Attempting to broadcast a dimension of length {shape[-d]} at -{d}! Mismatching argument at index "
                    f"{i} had {shape}; but expected shape should be broadcastable to {list(found)}"
                )
        found = common_shape([found, shape])
    return Size(found)
