"""Tensors from every pair, every choice or every power: meshgrid, cartesian_prod, combinations, vander."""

import itertools
import warnings
from typing import TYPE_CHECKING

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ..shape.dims import expand
from ..shape.joining import stack
from ..shape.reshaping import reshape, view

if TYPE_CHECKING:
    from ..._tensor.base import Tensor


@public("torch")
def meshgrid(*tensors, indexing=None) -> "tuple[Tensor, ...]":
    """Return vectors as the coordinates of a grid: views that all have a dimension for each vector.

    Args:
        tensors (Tensor...): vectors of one dtype, as arguments or one sequence; 0-dim ones count as of one element.
        indexing (str): ``"ij"``: the first vector runs along the first dimension; or ``"xy"``: along the second.

    Raises:
        RuntimeError: a tensor is no vector, or `indexing` is something else.

    >>> torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij")[0]
    tensor([[0, 0, 0],
            [1, 1, 1]])
    """
    if len(tensors) == 1 and isinstance(tensors[0], (tuple, list)):
        tensors = tensors[0]
    if not tensors:
        raise RuntimeError("meshgrid expects a non-empty TensorList")
    if indexing is None and len(tensors) > 1:
        warnings.warn(
            "torch.meshgrid: in an upcoming release, it will be required to pass the indexing argument.", stacklevel=2
        )
    if indexing not in (None, "ij", "xy"):
        raise RuntimeError(f'torch.meshgrid: indexing must be one of "xy" or "ij", but received: {indexing}')
    for x in tensors:
        if x._array.ndim > 1:
            raise RuntimeError(
                f"torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got shape {list(x._array.shape)}"
            )
        if x._array.dtype != tensors[0]._array.dtype:
            raise RuntimeError("torch.meshgrid expects all tensors to have the same dtype")
    return _grid(tensors, indexing == "xy" and len(tensors) > 1)


def _grid(tensors, swapped):
    if swapped:
        tensors = (tensors[1], tensors[0], *tensors[2:])
    shape = [x._array.size for x in tensors]
    grids = []
    for i, x in enumerate(tensors):
        place = (1,) * i + (shape[i],) + (1,) * (len(shape) - i - 1)
        grids.append(expand(view(x, place), shape))
    if swapped:
        grids = [grids[1], grids[0], *grids[2:]]
    return tuple(grids)


@public("torch")
def cartesian_prod(*tensors):
    """Return every combination of one element from each vector, as rows.

    Args:
        tensors (Tensor...): vectors of one dtype.

    Raises:
        RuntimeError: a tensor is no vector.

    >>> torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4]))
    tensor([[1, 3],
            [1, 4],
            [2, 3],
            [2, 4]])
    """
    for x in tensors:
        _vector(x)
    if len(tensors) == 1:
        return tensors[0]
    return stack([reshape(g, -1) for g in meshgrid(*tensors, indexing="ij")], 1)


def _vector(x):
    if x._array.ndim != 1:
        raise RuntimeError(f"Expect a 1D vector, but got shape {list(x._array.shape)}")
    return x._array.size


@public("torch")
def combinations(input, r=2, with_replacement=False):
    """Return every choice of `r` elements of a vector, in order, as rows.

    Args:
        input (Tensor): a vector.
        r (int): how many to choose.
        with_replacement (bool): whether an element may be chosen again.

    Raises:
        RuntimeError: it is no vector, or `r` is negative.

    >>> torch.combinations(torch.tensor([1, 2, 3]))
    tensor([[1, 2],
            [1, 3],
            [2, 3]])
    """
    n = _vector(input)
    if r < 0:
        raise RuntimeError(f"Expect a non-negative number, but got {r}")
    if r == 0:
        return TENSOR.constant(np.empty(0, input._array.dtype), like=input)
    choose = itertools.combinations_with_replacement if with_replacement else itertools.combinations
    chosen = np.array(list(choose(range(n), r)), np.int64).reshape(-1, r)
    return TENSOR.index(input, TENSOR.constant(chosen, like=input))


@public("torch")
def vander(x, N=None, increasing=False):
    """Return the Vandermonde matrix of a vector: its powers as columns.

    Args:
        x (Tensor): a vector.
        N (int): how many powers; by default as many as elements.
        increasing (bool): whether the powers rise from 0, or fall to 0.

    Raises:
        RuntimeError: it is no vector, or `N` is negative.

    >>> torch.vander(torch.tensor([1, 2, 3]))
    tensor([[1, 1, 1],
            [4, 2, 1],
            [9, 3, 1]])
    """
    if x._array.ndim != 1:
        raise RuntimeError(f"x must be a one-dimensional tensor, got shape {list(x._array.shape)}.")
    n = x._array.size if N is None else N
    if n < 0:
        raise RuntimeError(f"N must be non-negative, got {n}.")
    if x._array.dtype == bool:
        x = TENSOR.cast(x, dtype=np.dtype(np.int64))
    columns = [TENSOR.ones_like(x)] if n else []
    for _ in range(n - 1):
        columns.append(TENSOR.mul(columns[-1], x))
    if not columns:
        return TENSOR.constant(np.empty((x._array.size, 0), x._array.dtype), like=x)
    return stack(columns if increasing else columns[::-1], 1)
