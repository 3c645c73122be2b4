"""Embeddings: rows of a table, looked up by integers, alone or combined in bags; and one-hot vectors."""

import numpy as np
from numpy import ndarray

from ..._names.public import public
from ..._tensor.base import Tensor
from ..._tensor.modes import is_grad_enabled
from ...interpreters._protocol import TENSOR
from ...interpreters.inplace import assign
from ...primitives._declare import composed, linear
from ...primitives._half import in_float32
from .._arguments import raw, tensor_argument

NN = "nn.functional"


@in_float32
def add_rows(g, indices, rows):
    """Zeros (rows, D), with each row of g (M, D) added to the row that the index says: sorted first, so that no row is
    written twice."""
    made = np.zeros((rows, *g.shape[1:]), g.dtype)
    if not len(indices):
        return made
    order = np.argsort(indices, kind="stable")
    ordered = indices[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    made[ordered[starts]] = np.add.reduceat(g[order], starts, axis=0)
    return made


def _rows_batch(F, inputs, dims, rows):
    """Several examples side by side in the last dimension, or, where indices differ, one after the other."""
    g, indices = inputs
    if dims[1] is None:
        g = F.permute(g, dims=(*(d for d in range(g.ndim) if d != dims[0]), dims[0]))
        return F.embedding_rows(g, indices, rows=rows), g.ndim - 1
    n = indices.shape[dims[1]]
    offsets = F.constant((np.arange(n) * rows)[:, None], like=indices)
    indices = F.add(F.permute(indices, dims=(dims[1], 1 - dims[1])), offsets)
    if dims[0] is None:
        g = F.expand(g, shape=(n, *g.shape))
    else:
        g = F.permute(g, dims=(dims[0], *(d for d in range(g.ndim) if d != dims[0])))
    flat = F.reshape(g, shape=(n * g.shape[1], *g.shape[2:]))
    made = F.embedding_rows(flat, F.reshape(indices, shape=(n * g.shape[1],)), rows=n * rows)
    return F.reshape(made, shape=(n, rows, *g.shape[2:])), 0


linear(
    *("embedding_rows", add_rows),
    transpose=[lambda F, g, _x, indices, rows: F.index_select(g, indices, dim=0), None],
    batch=_rows_batch,
)


def _lookup(F, w, indices, _scale, padding_idx):
    flat = F.reshape(indices, shape=(_count(indices),))
    return F.reshape(F.index_select(w, flat, dim=0), shape=(*indices.shape, *w.shape[1:]))


def _count(x):
    return int(np.prod(x.shape))


def _lookup_vjp(F, g, _y, w, indices, scale, padding_idx):
    n, tail = _count(indices), tuple(w.shape[1:])
    g, flat = F.reshape(g, shape=(n, *tail)), F.reshape(indices, shape=(n,))
    column = (n, *(1,) * len(tail))
    if padding_idx is not None:
        g = F.where(F.reshape(F.ne(flat, padding_idx), shape=column), g, 0)  # infinities and NaN go too
    if scale is not None:
        g = F.mul(g, F.reshape(scale, shape=column))
    return F.embedding_rows(g, flat, rows=w.shape[0])


embedding_op = composed(
    "embedding",
    _lookup,
    vjps=[_lookup_vjp, None, None],
    kernel=lambda w, indices, scale, padding_idx: w.take(indices, 0),
    shape_only=(0,),
)


def _check_indices(indices, weight, name):
    """Refuse what is no index, or no row."""
    tensor_argument(weight, name, "weight")
    tensor_argument(indices, name, "indices", 2)
    if weight.ndim != 2:
        raise RuntimeError(f"'weight' must be 2-D, but got a tensor of size {list(weight.shape)}")
    if indices._array.dtype not in (np.int64, np.int32):
        raise RuntimeError(
            f"Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got "
            f"torch.{indices.dtype.name} instead (while checking arguments for embedding)"
        )
    wrong = _no_row(indices, weight)
    if wrong is not None and name == "embedding":
        raise IndexError(f"index out of range in self: {wrong}, but the weight has {weight.shape[0]} rows")
    if wrong is not None:
        raise RuntimeError(
            f"{name}: Expected idx >= 0 && idx < num_embeddings but found idx to be {wrong}: of {weight.shape[0]} rows"
        )


def _no_row(indices, weight):
    """An index that is no row of the weight; None if all are."""
    array = indices._array
    if array.__class__ is not ndarray or not array.size or 0 <= array.min() <= array.max() < weight.shape[0]:
        return None
    return int(array.min() if array.min() < 0 else array.max())


def _check_sparse(name, sparse, weight):
    if sparse and weight._edge is not None and is_grad_enabled():
        raise NotImplementedError(f"{name}: sparse gradients are not available in flambeau; leave out sparse=True")


def _padding_row(padding_idx, weight):
    """A padding index counted from the front."""
    if padding_idx is None:
        return None
    if not -weight.shape[0] <= padding_idx < weight.shape[0]:
        raise AssertionError("Padding_idx must be within num_embeddings")
    return padding_idx % weight.shape[0]


def _renormalize(weight, indices, max_norm, norm_type):
    """Shorten, in place, the rows that are looked up and longer than allowed."""
    rows = np.unique(raw(indices))
    chosen = raw(weight)[rows]
    norms = np.linalg.norm(chosen, norm_type, axis=1, keepdims=True)
    factor = np.where(norms > max_norm, max_norm / (norms + 1e-7), 1).astype(chosen.dtype)
    if (factor != 1).any():
        weight = weight.detach()
        rows, shorter = (TENSOR.constant(a, like=weight) for a in (rows, chosen * factor))
        assign(weight, TENSOR.index_copy(weight, rows, shorter, dim=0))


def _frequency_scale(indices, dtype):
    """For each index one over how often it comes."""
    _, place, counts = np.unique(raw(indices), return_inverse=True, return_counts=True)
    return TENSOR.constant((1 / counts[place.reshape(-1)]).astype(dtype), like=indices)


@public(NN)
def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    """Return rows of a table.

    Args:
        input (Tensor): (...): indices, int64 or int32.
        weight (Tensor): (rows, D): the table.
        padding_idx (int): a row that gets no gradient.
        max_norm (float): the length to which longer rows are shortened, in place, when they are looked up.
        norm_type (float): the p of the norm for `max_norm`.
        scale_grad_by_freq (bool): whether to divide gradients by how often the index comes.
        sparse (bool): sparse gradients; not available.

    Returns:
        Tensor: (..., D).

    Raises:
        IndexError: there is no such row.
        RuntimeError: the indices are no integers.

    >>> F.embedding(torch.tensor([1, 0]), torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
    tensor([[3., 4.],
            [1., 2.]])
    """
    _check_sparse("embedding", sparse, weight)
    padding = _padding_row(padding_idx, weight)
    _check_indices(input, weight, "embedding")
    if max_norm is not None:
        _renormalize(weight, input, max_norm, norm_type)
    scale = _frequency_scale(input, weight._array.dtype) if scale_grad_by_freq else None
    return embedding_op(weight, input, scale, padding_idx=padding)


# Bags: the rows looked up are combined


def _sum_bags(F, rows, bags, count):
    return F.embedding_rows(rows, bags, rows=count)


def _bag(F, w, indices, bags, factors, _scale, mode, count):
    """`bags` (M,): the bag that each row belongs to; `factors` (M,): what it is multiplied by, `scale` its gradient."""
    rows = F.index_select(w, indices, dim=0)
    if mode == "max":
        return F.bag_max(rows, bags, count=count)
    return _sum_bags(F, F.mul(rows, F.unsqueeze(factors, dim=1)), bags, count)


def _bag_vjp(F, g, _y, w, indices, bags, factors, scale, mode, count):
    if mode == "max":
        rows = F.index_select(w, indices, dim=0)
        part = F.bag_max_backward(g, rows, bags, count=count)
        return F.embedding_rows(part, indices, rows=w.shape[0]), None, None, None, None
    part = F.index_select(g, bags, dim=0)
    weights = factors if scale is None else F.mul(factors, scale)
    gw = F.embedding_rows(F.mul(part, F.unsqueeze(weights, dim=1)), indices, rows=w.shape[0])
    gf = F.sum(F.mul(part, F.index_select(w, indices, dim=0)), dim=(1,))
    return gw, None, None, gf, None


def _winners(rows, bags, count):
    """(count, D): which row has each bag's maximum; len(rows) for empty bags."""
    best = np.full((count, rows.shape[1]), -np.inf, rows.dtype)
    np.maximum.at(best, bags, rows)
    found = np.full(best.shape, len(rows))
    place = np.where(rows == best[bags], np.arange(len(rows))[:, None], len(rows))
    np.minimum.at(found, bags, place)
    return found


def _bag_max(rows, bags, count):
    padded = np.concatenate([rows, np.zeros((1, rows.shape[1]), rows.dtype)])
    return np.take_along_axis(padded, _winners(rows, bags, count), 0)


def _bag_max_backward(g, rows, bags, count):
    made = np.zeros((len(rows) + 1, rows.shape[1]), g.dtype)
    np.put_along_axis(made, _winners(rows, bags, count), g, 0)
    return made[:-1]


def _bag_max_gather(g, rows, bags, count):
    padded = np.concatenate([g, np.zeros((1, g.shape[1]), g.dtype)])
    return np.take_along_axis(padded, _winners(rows, bags, count), 0)


linear(
    *("bag_max_backward", _bag_max_backward),
    transpose=[lambda F, g, _x, rows, bags, count: F.bag_max_gather(g, rows, bags, count=count), None, None],
)
linear(
    *("bag_max_gather", _bag_max_gather),
    transpose=[lambda F, g, _x, rows, bags, count: F.bag_max_backward(g, rows, bags, count=count), None, None],
)
composed(
    "bag_max",
    lambda F, rows, bags, count: F.bag_max_gather(rows, rows, bags, count=count),
    kernel=_bag_max,
)
embedding_bag_op = composed("embedding_bag", _bag, vjp=_bag_vjp)


@public(NN)
def embedding_bag(
    input,
    weight,
    offsets=None,
    max_norm=None,
    norm_type=2,
    scale_grad_by_freq=False,
    mode="mean",
    sparse=False,
    per_sample_weights=None,
    include_last_offset=False,
    padding_idx=None,
):
    """Return sums, means or maxima of rows of a table, for bags of indices.

    Args:
        input (Tensor): (N, L): N bags of L indices; or (M,): bags of any length, told by `offsets`.
        weight (Tensor): (rows, D): the table.
        offsets (Tensor): (N,): where in `input` each bag begins.
        max_norm (float): the length to which longer rows are shortened, in place, when they are looked up.
        norm_type (float): the p of the norm for `max_norm`.
        scale_grad_by_freq (bool): whether to divide gradients by how often the index comes; with "max", not.
        mode (str): ``"sum"``, ``"mean"`` or ``"max"``.
        sparse (bool): sparse gradients; not available.
        per_sample_weights (Tensor): of the input's shape: what to multiply rows by; with mode ``"sum"`` only.
        include_last_offset (bool): whether `offsets` has one element more, the end of the last bag.
        padding_idx (int): an index that does not count.

    Returns:
        Tensor: (N, D).

    Raises:
        ValueError: the arguments do not fit together.
        RuntimeError: there is no such row, or the dtypes differ.

    >>> F.embedding_bag(torch.tensor([[0, 1]]), torch.tensor([[1.0, 2.0], [3.0, 4.0]]), mode="sum")
    tensor([[4., 6.]])
    """
    _check_sparse("embedding_bag", sparse, weight)
    if mode not in ("sum", "mean", "max"):
        raise ValueError(f"mode has to be one of sum, mean or max, not {mode!r}")
    if mode == "max" and (sparse or scale_grad_by_freq):
        option = "sparse weights" if sparse else "scaling the gradient by the frequency"
        raise ValueError(
            f"max mode does not support {option}: leave out {'sparse' if sparse else 'scale_grad_by_freq'}"
        )
    _check_bag(input, weight, offsets, per_sample_weights, mode, include_last_offset)
    padding = _padding_row(padding_idx, weight)
    if input.ndim == 2:
        starts = np.arange(input.shape[0]) * input.shape[1]
    else:
        starts = raw(offsets)[:-1] if include_last_offset else raw(offsets)
    indices = TENSOR.reshape(input, shape=(input._array.size,))
    _check_indices(indices, weight, "embedding_bag")
    if max_norm is not None:
        _renormalize(weight, indices, max_norm, norm_type)
    bags = np.searchsorted(starts, np.arange(indices.shape[0]), side="right") - 1
    counted = np.ones(len(bags), bool) if padding is None else raw(indices) != padding
    return _combine(weight, indices, bags, counted, len(starts), mode, per_sample_weights, scale_grad_by_freq)


def _combine(weight, indices, bags, counted, count, mode, per_sample_weights, by_frequency):
    """The bags' sums, means or maxima, of the rows that count."""
    if not counted.all():
        chosen = TENSOR.constant(np.flatnonzero(counted), like=weight)
        indices, bags = TENSOR.index_select(indices, chosen, dim=0), bags[counted]
    dtype = weight._array.dtype
    if per_sample_weights is not None:
        factors = TENSOR.reshape(per_sample_weights, shape=(per_sample_weights._array.size,))
        factors = factors if counted.all() else TENSOR.index_select(factors, chosen, dim=0)
    elif mode == "mean":
        counts = np.maximum(np.bincount(bags, minlength=count), 1)
        factors = TENSOR.constant((1 / counts)[bags].astype(dtype), like=weight)
    else:
        factors = TENSOR.constant(np.ones(len(bags), dtype), like=weight)
    scale = _frequency_scale(indices, dtype) if by_frequency else None
    return embedding_bag_op(weight, indices, TENSOR.constant(bags, like=weight), factors, scale, mode=mode, count=count)


def _check_bag(input, weight, offsets, per_sample_weights, mode, include_last_offset):
    """Refuse arguments that do not fit together."""
    if per_sample_weights is not None:
        if per_sample_weights.shape != input.shape:
            raise ValueError(
                f"embedding_bag: If per_sample_weights ({tuple(per_sample_weights.shape)}) is not None, then it must "
                f"have the same shape as the input ({tuple(input.shape)})"
            )
        if per_sample_weights.dtype is not weight.dtype:
            raise RuntimeError(
                "Expected tensor for argument #1 'weight' to have the same type as per_sample_weights, but they have "
                f"{weight.dtype} and {per_sample_weights.dtype}"
            )
        if mode != "sum":
            raise NotImplementedError(
                "embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' "
                f"(got mode='{mode}')."
            )
    if weight.ndim != 2:
        raise ValueError(f"weight has to be a 2D Tensor, but got Tensor of dimension {weight.ndim}")
    if input.ndim == 2:
        if offsets is not None:
            raise ValueError(
                "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length "
                f"sequences. However, found offsets of type {type(offsets)}"
            )
        return
    if input.ndim != 1:
        raise ValueError(f"input has to be 1D or 2D Tensor, but got Tensor of dimension {input.ndim}")
    if not isinstance(offsets, Tensor):
        raise ValueError("offsets has to be a 1D Tensor but got None")
    if offsets.ndim != 1:
        raise ValueError("offsets has to be a 1D Tensor")
    starts = raw(offsets)
    if include_last_offset and not len(starts):
        raise RuntimeError("include_last_offset: number of offset should be at least 1")
    if len(starts) and starts[0] != 0:
        raise RuntimeError(
            "offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to start from position 0. However, "
            f"got {starts[0]}"
        )
    if len(starts) and starts[-1] > input.shape[0]:
        raise RuntimeError(
            f"offsets[-1] can not be greater than input's length({input.shape[0]}), but got {starts[-1]}"
        )


@public(NN)
def one_hot(tensor, num_classes=-1):
    """Return vectors that are 1 at an index and 0 elsewhere.

    Args:
        tensor (Tensor): (...): class indices, int64.
        num_classes (int): the length of the vectors; by default one more than the largest index.

    Returns:
        Tensor: (..., num_classes), int64.

    Raises:
        RuntimeError: an index is negative or too large, or the tensor holds no integers.

    >>> F.one_hot(torch.tensor([0, 2]))
    tensor([[1, 0, 0],
            [0, 0, 1]])
    """
    if tensor_argument(tensor, "one_hot", "tensor")._array.dtype != np.int64:
        raise RuntimeError(f"one_hot is only applicable to index tensor of type LongTensor, but got {tensor.dtype}")
    if num_classes == 0 or num_classes < -1:
        if tensor._array.size:
            raise RuntimeError("num_classes should be positive")
    if num_classes == -1:
        if not tensor._array.size:
            raise RuntimeError("Can not infer total number of classes from empty tensor.")
        num_classes = int(raw(tensor).max()) + 1
    array = tensor._array
    if array.__class__ is ndarray and array.size:
        if array.min() < 0:
            raise RuntimeError("Class values must be non-negative.")
        if array.max() >= num_classes:
            raise RuntimeError(f"Class values must be smaller than num_classes: got {array.max()} of {num_classes}")
    classes = TENSOR.constant(np.arange(num_classes), like=tensor)
    return TENSOR.cast(TENSOR.eq(TENSOR.unsqueeze(tensor, dim=tensor.ndim), classes), dtype=np.dtype(np.int64))
