"""Sorting, the greatest elements, and searching in sorted sequences."""

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives import sort as ops
from .._arguments import along, as_tensor, flattened, promoted, tensor_argument, wrap_dim
from .._results import result_type

_Sort, _Topk = result_type("sort", "values indices"), result_type("topk", "values indices")


@public("torch Tensor", out=True)
def sort(input, dim=-1, descending=False, stable=False, *, out=None):
    """Return the elements in order along a dimension, and where they were.

    Args:
        input (Tensor): real, any shape; NaN counts as greatest.
        dim (int): the dimension to sort along.
        descending (bool): whether the greatest comes first.
        stable (bool): whether equal elements keep their order; they always do here.

    Returns:
        (values, indices)

    Raises:
        RuntimeError: the input is complex.

    >>> torch.sort(torch.tensor([3, 1, 2]))
    torch.return_types.sort(
    values=tensor([1, 2, 3]),
    indices=tensor([1, 2, 0]))
    """
    if tensor_argument(input, "sort")._array.dtype.kind == "c":
        raise RuntimeError(f"Sort does not support complex dtypes on CPU, got {input.dtype}: they have no order")
    return _Sort(along(ops.sort, input, dim, descending=bool(descending)))


@public("torch Tensor", out=True)
def argsort(input, dim=-1, descending=False, stable=False, *, out=None):
    """Return the indices that put the elements in order along a dimension.

    Args:
        input (Tensor): real, any shape.
        dim (int), descending (bool), stable (bool): as in `sort`.

    >>> torch.argsort(torch.tensor([3, 1, 2]))
    tensor([1, 2, 0])
    """
    return sort(input, dim, descending)[1]


@public("torch Tensor", out=True)
def msort(input, *, out=None):
    """Return the elements in order along the first dimension.

    Args:
        input (Tensor): real, any shape.

    >>> torch.msort(torch.tensor([[3, 1], [2, 4]]))
    tensor([[2, 1],
            [3, 4]])
    """
    return sort(input, 0)[0]


@public("torch Tensor", out=True)
def topk(input, k, dim=-1, largest=True, sorted=True, *, out=None):
    """Return the k greatest elements along a dimension, in order, and where they are.

    Args:
        input (Tensor): real, any shape.
        k (int): how many.
        dim (int): the dimension to look along.
        largest (bool): whether to take the greatest, not the least.
        sorted (bool): whether they must be in order; they always are here.

    Returns:
        (values, indices)

    Raises:
        RuntimeError: there are fewer than k elements.

    >>> torch.topk(torch.tensor([3, 1, 2]), 2)
    torch.return_types.topk(
    values=tensor([3, 2]),
    indices=tensor([0, 2]))
    """
    d = wrap_dim(dim, tensor_argument(input, "topk").ndim)
    n = input._array.shape[d] if input.ndim else 1
    if not 0 <= k <= n:
        raise RuntimeError(f"selected index k out of range: k is {k}, dimension {d} has size {n}")
    if input._array.dtype.kind == "b":
        raise RuntimeError("topk does not support bool dtypes on CPU: convert with .int()")
    if input._array.dtype.kind == "c":
        raise NotImplementedError(
            f"\"topk_cpu\" not implemented for '{type_name(input.dtype)}': complex numbers have no order"
        )
    if not input.ndim and not k:
        return _Topk((F.zeros((0,), like=input), F.constant(np.zeros(0, np.int64), like=input)))
    return _Topk(along(ops.topk, input, d, k=int(k), largest=bool(largest)))


# Searching


@public("torch", out=True)
def searchsorted(sorted_sequence, input, *, out_int32=False, right=False, side=None, sorter=None, out=None):
    """Return where values would be inserted in sorted sequences.

    Args:
        sorted_sequence (Tensor): (..., n), ascending along the last dimension.
        input (Tensor or number): (..., m), or any shape if there is only one sequence.
        out_int32 (bool): whether the result is int32 instead of int64.
        right (bool): whether to insert after equal elements rather than before them.
        side (str): ``"left"`` or ``"right"``, instead of `right`.
        sorter (Tensor): indices that sort the sequence, if it is not sorted.

    Raises:
        RuntimeError: the shapes do not fit, or the options contradict each other.

    >>> torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([3, 6]))
    tensor([1, 3])
    """
    tensor_argument(sorted_sequence, "searchsorted", "sorted_sequence")
    if side not in (None, "left", "right"):
        raise RuntimeError(f"torch.searchsorted(): side can only be 'left' or 'right' but got {side}")
    if side == "left" and right:
        raise RuntimeError(
            "torch.searchsorted(): side and right can't be set to opposites, got side of left while right was True"
        )
    values = as_tensor(input)
    _check_sequences(sorted_sequence, values, sorter)
    if sorter is not None:
        sorted_sequence = F.gather(sorted_sequence, sorter, dim=sorted_sequence.ndim - 1)
    return _positions(sorted_sequence, values, right or side == "right", out_int32)


def _check_sequences(sequence, values, sorter):
    shape, found = sequence._array.shape, values._array.shape
    if not shape:
        raise RuntimeError(
            "torch.searchsorted(): boundaries tensor should have positive dimension, but got 0 dimension"
        )
    if len(shape) > 1 and not found:
        raise RuntimeError(
            "torch.searchsorted(): input value can be a scalar only when boundaries tensor dimension is 1, but we got "
            f"boundaries tensor dim({len(shape)}) and input value's dim(0) numel(1)"
        )
    if len(shape) > 1 and shape[:-1] != found[:-1]:
        raise RuntimeError(
            "torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries "
            f"tensor and input value tensor must match, but we got boundaries tensor {list(shape)} and input value "
            f"tensor {list(found)}"
        )
    if sorter is None:
        return
    if sorter._array.shape != shape:
        raise RuntimeError(
            f"torch.searchsorted(): boundary and sorter must have the same size, but got boundary tensor {list(shape)} "
            f"and got sorter tensor {list(sorter._array.shape)}"
        )
    if sorter._array.dtype != np.int64:
        raise RuntimeError(f"torch.searchsorted(): sorter must be a tensor of long dtype but got dtype {sorter.dtype}")
    if sorter._array.size and not 0 <= sorter._array.min() <= sorter._array.max() < shape[-1]:
        raise RuntimeError(f"torch.searchsorted(): sorter index out of range: it must lie in 0..{shape[-1] - 1}")


def _positions(sequence, values, right, out_int32):
    (sequence, values), _ = promoted(sequence, values)
    y = ops.searchsorted(sequence, values, right=bool(right))
    return F.cast(y, dtype=np.dtype(np.int32)) if out_int32 else y


@public("torch", out=True)
def bucketize(input, boundaries, *, out_int32=False, right=False, out=None):
    """Return the number of the bucket that each value belongs to: bucket i ends at boundary i.

    Args:
        input (Tensor or number): the values.
        boundaries (Tensor): ascending, one dimension.
        out_int32 (bool): whether the result is int32 instead of int64.
        right (bool): whether a value that equals a boundary belongs to the bucket that begins there.

    Raises:
        RuntimeError: the boundaries have not one dimension.

    >>> torch.bucketize(torch.tensor([0, 3, 9]), torch.tensor([1, 3, 5]))
    tensor([0, 1, 3])
    """
    if boundaries.ndim != 1:
        raise RuntimeError(f"boundaries tensor must be 1 dimension, but got dim({boundaries.ndim})")
    return _positions(boundaries, as_tensor(input), right, out_int32)


@public("torch", out=True)
def isin(elements, test_elements, *, assume_unique=False, invert=False, out=None):
    """Return whether each element is among some others.

    Args:
        elements (Tensor or number): what to look for.
        test_elements (Tensor or number): where to look.
        assume_unique (bool): a promise that no element comes twice on either side; it is not needed here.
        invert (bool): whether to tell which are not among them.

    Raises:
        TypeError: neither is a tensor.

    >>> torch.isin(torch.tensor([1, 2, 3]), torch.tensor([2, 5]))
    tensor([False,  True, False])
    """
    if not isinstance(elements, Tensor) and not isinstance(test_elements, Tensor):
        raise TypeError("isin(): elements or test_elements must be a Tensor, both are numbers")
    (x, others), dtype = promoted(as_tensor(elements), as_tensor(test_elements))
    if dtype.category in (0, 3):
        raise RuntimeError(f"Unsupported input type encountered for isin(): {type_name(dtype)}")
    if not others._array.size:
        found = F.cast(F.zeros_like(x), dtype=np.dtype(np.bool_))
        return F.logical_not(found) if invert else found
    ordered = flattened(others) if others.ndim == 0 else ops.sort(flattened(others), dim=0)[0]
    place = F.minimum(ops.searchsorted(ordered, x), ordered._array.size - 1)
    nearest = F.reshape(F.index_select(ordered, flattened(place), dim=0), shape=x._array.shape)
    return F.ne(nearest, x) if invert else F.eq(nearest, x)
