"""vmap: arrays with a hidden dimension. Each operation is run once, on the whole batch."""

import warnings

from .._tensor.base import Tensor, alias, wrap
from .._tensor.storage import owner_of
from ._protocol import TENSOR, apply, new_like, run_composed


class Fallback:
    """Whether operations without a batching rule may be run on each example in turn, and whether that is told."""

    def __init__(self):
        self.enabled, self.warns = True, False

    def check(self, op):
        """Refuse or warn, before an operation is run on each example in turn."""
        if not self.enabled:
            raise RuntimeError(f"vmap: Batching rule not implemented for aten::{op.name}; the fallback is disabled")
        if self.warns:
            warnings.warn(
                f"There is a performance drop because the batching rule for aten::{op.name} is not implemented: it is "
                "run on each example in turn.",
                stacklevel=2,
            )


fallback = Fallback()


class Batched:
    """A lower tensor, one of whose dimensions enumerates the examples of a level."""

    __slots__ = ("tensor", "dim", "level")

    def __init__(self, tensor, dim, level):
        self.tensor, self.dim, self.level = tensor, dim, level

    owner = property(lambda self: owner_of(self.tensor._array))
    dtype = property(lambda self: self.tensor._array.dtype)
    ndim = property(lambda self: self.tensor._array.ndim - 1)

    @property
    def shape(self):
        """The shape of one example."""
        shape = self.tensor._array.shape
        return shape[: self.dim] + shape[self.dim + 1 :]

    @property
    def size(self):
        """The number of elements of one example."""
        count = 1
        for n in self.shape:
            count *= n
        return count

    @property
    def batch_size(self):
        """The number of examples."""
        return self.tensor._array.shape[self.dim]

    def run(self, op, arrays, params):
        """Run an operation of which at least one input is batched at this level."""
        return run_batched(op, arrays, params, self.level)

    def assign(self, value):
        """Write a tensor in place, to every example."""
        from .inplace import assign

        array = value._array
        lower = value
        if isinstance(array, Batched) and array.level == self.level:
            lower = moved(array.tensor, array.dim, self.dim)
        else:
            lower = TENSOR.unsqueeze(value, dim=self.dim)
        if lower._array.shape != self.tensor._array.shape:
            lower = TENSOR.expand(lower, shape=self.tensor._array.shape)
        assign(self.tensor, lower)

    def around(self, tensor):
        """A new tensor of this level with the values of a plain one for every example, each in memory of its own."""
        lower = TENSOR.unsqueeze(new_like(self.tensor, tensor), dim=0)
        every = TENSOR.expand(lower, shape=(self.batch_size, *tensor._array.shape))
        if tensor._array.shape == self.shape and tensor._array.dtype == self.dtype:  # in the order of this one's memory
            made = TENSOR.copy(alias(moved(self.tensor, self.dim, 0)), every)
        else:
            made = TENSOR.clone(every, order="C")
        return wrap(Batched(made, 0, self.level))

    def materialize(self):
        """Refuse: an example's values are not one number or array."""
        raise RuntimeError(
            "vmap: It looks like you're calling .item() (or .numpy(), or a branch) on a Tensor. We don't support vmap "
            "over calling .item() on a Tensor: its value differs between examples. Use torch.where for a choice, or "
            "keep it outside of vmap."
        )


def moved(tensor, source, destination):
    """A lower tensor with one dimension moved."""
    ndim = tensor._array.ndim
    if source == destination:
        return tensor
    dims = [d for d in range(ndim) if d != source]
    dims.insert(destination, source)
    return TENSOR.permute(tensor, dims=tuple(dims))


def split_batched(arrays, level):
    """(lower tensors or constants, the batch dimension of each or None) of an operation's inputs."""
    lower, dims = [], []
    for a in arrays:
        batched = isinstance(a, Batched) and a.level == level
        lower.append(a.tensor if batched else a)
        dims.append(a.dim if batched else None)
    return lower, dims


def run_batched(op, arrays, params, level):
    """The batched result(s) of an operation at a level."""
    if op.batch is not None:
        lower, dims = split_batched(arrays, level)
        y, dim = op.batch(TENSOR, lower, dims, **params)
    elif op.forward is not None:
        return run_composed(op, arrays, params, level)
    elif op.family == "pointwise":
        lower, dims = split_batched(arrays, level)
        y, dim = apply(op, *aligned(lower, dims), **params), 0
    else:
        lower, dims = split_batched(arrays, level)
        y, dim = one_by_one(op, lower, dims, params)
    if isinstance(y, (tuple, list)):
        out_dims = dim if isinstance(dim, (tuple, list)) else [dim] * len(y)
        return tuple(t if d is None else Batched(t, d, level) for t, d in zip(y, out_dims))
    return y if dim is None else Batched(y, dim, level)


def aligned(lower, dims):
    """Inputs of an elementwise operation with the batch dimension first, and equal numbers of other dimensions."""
    rank = max(
        (x._array.ndim - (d is not None) for x, d in zip(lower, dims) if isinstance(x, Tensor)),
        default=0,
    )
    return [x if d is None else front(x, d, rank) for x, d in zip(lower, dims)]


def front(x, dim, rank=None):
    """A lower tensor with its batch dimension first, followed by at least `rank` others."""
    x = moved(x, dim, 0)
    missing = 0 if rank is None else rank - (x._array.ndim - 1)
    if missing > 0:
        shape = x._array.shape
        x = TENSOR.reshape(x, shape=(shape[0], *(1,) * missing, *shape[1:]))
    return x


def one_by_one(op, lower, dims, params):
    """The operation on each example in turn; for operations without a batching rule."""
    fallback.check(op)
    size = next(x._array.shape[d] for x, d in zip(lower, dims) if d is not None)
    if size == 0:
        raise NotImplementedError(f"vmap over a batch of no examples is not in flambeau yet for {op.name}")
    results = []
    for i in range(size):
        inputs = [x if d is None else TENSOR.select(x, dim=d, index=i) for x, d in zip(lower, dims)]
        results.append(apply(op, *inputs, **params))
    if isinstance(results[0], (tuple, list)):
        stacked = tuple(TENSOR.stack(*column, dim=0) for column in zip(*results))
        return stacked, [0] * len(stacked)
    return TENSOR.stack(*results, dim=0), 0


def left(t, level):
    """(lower tensor, batch dimension or None) of a tensor seen from below a level."""
    if isinstance(t, Tensor) and isinstance(t._array, Batched) and t._array.level == level:
        return t._array.tensor, t._array.dim
    return t, None


def ensure_batched(tensor, level, size):
    """(lower tensor with the batch first) of a result at a level; a result that is no batch is expanded to one."""
    array = tensor._array
    if isinstance(array, Batched) and array.level == level:
        return moved(array.tensor, array.dim, 0)
    t = TENSOR.unsqueeze(tensor, dim=0)
    return TENSOR.expand(t, shape=(size, *tensor._array.shape))
