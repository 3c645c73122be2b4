"""Greatest and least elements, and where they are."""

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR as F
from ...primitives import reduction as ops
from ...primitives._declare import composed
from .._arguments import along, flattened, promoted, refuse_complex, tensor_argument, wrap_dim, wrap_dims
from .._hot import unary
from .._results import result_type

_Max, _Min = result_type("max", "values indices"), result_type("min", "values indices")
_Aminmax = result_type("aminmax", "min max")


def check_not_empty(x, dim, name):
    """IndexError if a dimension to pick an element along is empty."""
    dim = wrap_dim(dim, x.ndim)
    if x.ndim and not x._array.shape[dim]:
        raise IndexError(
            f"{name}(): Expected reduction dim {dim} to have non-zero size. The input's shape is "
            f"{list(x._array.shape)}."
        )


def check_any_element(x, name, error=RuntimeError):
    """The error of picking an element of an empty tensor."""
    if not x._array.size:
        raise error(
            f"{name}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with "
            "the 'dim' argument."
        )


def _extremum(input, dim, keepdim, other, name, of_all, over_dim, between, result):
    """The three forms of `max` (and `min`): of all elements, along a dimension, and of pairs of two tensors."""
    tensor_argument(input, name)
    if isinstance(dim, Tensor):
        dim, other = None, dim
    if (keepdim and dim is None) or (other is not None and dim is not None):
        raise TypeError(
            f"{name}() received an invalid combination of arguments: give dim (with keepdim, if you like), or another "
            "tensor, or neither"
        )
    if other is not None:
        return between(*promoted(input, other)[0])
    if dim is None:
        refuse_complex(input, f"{name}_all")
        check_any_element(input, name)
        return of_all(input)
    if input._array.dtype.kind == "c":
        raise RuntimeError(f"{name}(): does not support complex input; got {input.dtype}")
    check_not_empty(input, dim, name)
    return result(along(over_dim, input, dim, keepdim=keepdim))


@public("torch Tensor")
@unary(ops.max_all, lambda x: ops.max_all.kernel(x) if x.size else NotImplemented)
def max(input, dim=None, keepdim=False, *, other=None, out=None):
    """Return the greatest element; or those along a dimension, with their indices; or the greater one of each pair.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to look along; all elements, if left out. Or a tensor, taken as `other`.
        keepdim (bool): whether to keep the dimension, of size 1.
        other (Tensor): what to compare with element by element, as `maximum` does.

    Returns:
        Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

    Raises:
        RuntimeError: there are no elements.
        IndexError: there is no such dimension, or it is empty.

    >>> torch.max(torch.tensor([[1, 5], [7, 2]]), 1)
    torch.return_types.max(
    values=tensor([5, 7]),
    indices=tensor([1, 0]))
    """
    return _extremum(input, dim, keepdim, other, "max", ops.max_all, ops.max_dim, F.maximum, _Max)


@public("torch Tensor")
@unary(ops.min_all, lambda x: ops.min_all.kernel(x) if x.size else NotImplemented)
def min(input, dim=None, keepdim=False, *, other=None, out=None):
    """Return the least element; or those along a dimension, with their indices; or the lesser one of each pair.

    Args:
        input (Tensor): real, any shape.
        dim (int), keepdim (bool), other (Tensor): as in `max`.

    Returns:
        Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

    Raises:
        RuntimeError: there are no elements.
        IndexError: there is no such dimension, or it is empty.

    >>> torch.min(torch.tensor([3, 1, 2]))
    tensor(1)
    """
    return _extremum(input, dim, keepdim, other, "min", ops.min_all, ops.min_dim, F.minimum, _Min)


def _over_dims(op, input, dim, keepdim):
    tensor_argument(input, op.name)
    refuse_complex(input, f"{op.name}_cpu")
    dims = wrap_dims(dim, input.ndim)
    if not input._array.size:
        if dim == () or dim == []:
            check_any_element(input, op.name)
        for d in dims:
            check_not_empty(input, d, op.name)
    return op(input, dim=dims, keepdim=keepdim)


@public("torch Tensor", out=True)
def amax(input, dim=(), keepdim=False, *, out=None):
    """Return the greatest element of all, or along some dimensions; equal ones share the gradient evenly.

    Args:
        input (Tensor): real, any shape.
        dim (int or ints): the dimensions to look along; all, if left out.
        keepdim (bool): whether to keep them, of size 1.

    Raises:
        RuntimeError, IndexError: there are no elements to choose from.

    >>> torch.amax(torch.tensor([[1, 5], [7, 2]]), (0, 1))
    tensor(7)
    """
    return _over_dims(ops.amax, input, dim, keepdim)


@public("torch Tensor", out=True)
def amin(input, dim=(), keepdim=False, *, out=None):
    """Return the least element of all, or along some dimensions; equal ones share the gradient evenly.

    Args:
        input (Tensor): real, any shape.
        dim (int or ints): the dimensions to look along; all, if left out.
        keepdim (bool): whether to keep them, of size 1.

    Raises:
        RuntimeError, IndexError: there are no elements to choose from.

    >>> torch.amin(torch.tensor([[1, 5], [7, 2]]), 0)
    tensor([1, 2])
    """
    return _over_dims(ops.amin, input, dim, keepdim)


def _aminmax_vjp(F, g, y, x, dim, keepdim=False):
    return F.add(*(ops.extremum_vjp(F, *pair, x, dim, keepdim) for pair in zip(g, y)))


aminmax_dims = composed(
    "aminmax",
    lambda F, x, dim, keepdim=False: (F.amin(x, dim=dim, keepdim=keepdim), F.amax(x, dim=dim, keepdim=keepdim)),
    vjps=[_aminmax_vjp],
)


@public("torch Tensor", out="apart")
def aminmax(input, *, dim=None, keepdim=False, out=None):
    """Return the least and the greatest element of all, or along a dimension.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.

    Returns:
        (min, max)

    Raises:
        RuntimeError, IndexError: there are no elements to choose from.

    >>> torch.aminmax(torch.tensor([1, 5, 3]))
    torch.return_types.aminmax(
    min=tensor(1),
    max=tensor(5))
    """
    refuse_complex(input, "aminmax_cpu")
    if dim is not None:
        check_not_empty(input, dim, "aminmax")
    elif not input._array.size:
        raise RuntimeError(
            "aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity. The input's "
            f"shape is {list(input._array.shape)}."
        )
    return _Aminmax(aminmax_dims(input, dim=wrap_dims(dim, input.ndim), keepdim=keepdim))


def _position(op, input, dim, keepdim):
    for kind, name in ("c", "complex"), ("b", "bool"):
        if tensor_argument(input, op.name)._array.dtype.kind == kind:
            raise RuntimeError(f"{op.name}(): does not support {name} input; got {input.dtype}")
    if dim is not None:
        check_not_empty(input, dim, op.name)
        return along(op, input, dim, keepdim=keepdim)
    check_any_element(input, op.name, IndexError)
    y = op(flattened(input), dim=0)
    return F.reshape(y, shape=(1,) * input.ndim) if keepdim else y


@public("torch Tensor", out=True)
def argmax(input, dim=None, keepdim=False, *, out=None):
    """Return the index of the greatest element, the first of equal ones: among all in row-major order, or along a
    dimension.

    Args:
        input (Tensor): integers or floating-point, any shape.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.

    Raises:
        IndexError: there are no elements to choose from.

    >>> torch.argmax(torch.tensor([[1, 5], [7, 2]]), 1)
    tensor([1, 0])
    """
    return _position(ops.argmax, input, dim, keepdim)


@public("torch Tensor", out=True)
def argmin(input, dim=None, keepdim=False, *, out=None):
    """Return the index of the least element, the first of equal ones: among all in row-major order, or along a
    dimension.

    Args:
        input (Tensor): integers or floating-point, any shape.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.

    Raises:
        IndexError: there are no elements to choose from.

    >>> torch.argmin(torch.tensor([[1, 5], [7, 2]]))
    tensor(0)
    """
    return _position(ops.argmin, input, dim, keepdim)
