"""`vmap`: a function of examples as a function of batches."""

from functools import wraps

from .._tensor.base import Tensor, wrap
from ..interpreters._protocol import TENSOR
from ..interpreters.batch import Batched, ensure_batched, moved
from ..interpreters.levels import new_level
from ..utils._pytree import broadcast_prefix, tree_flatten, tree_unflatten


def vmap(func, in_dims=0, out_dims=0, randomness="error", *, chunk_size=None):
    """Return a function that applies `func` to each example of a batch, all at once.

    Args:
        func (callable): a function of tensors (and nested containers of them) that returns tensors.
        in_dims (int or None, or nested): which dimension of each input enumerates the examples; None for inputs shared
            by all.
        out_dims (int or nested): where the examples go in each output.
        randomness (str): "error" refuses random numbers in `func`, "different" draws anew for each example,
            "same" draws
            once for all.
        chunk_size (int): how many examples to process at a time; by default all.

    Raises:
        ValueError: the inputs do not fit `in_dims`, or the batches have different sizes.
        RuntimeError: a random operation while `randomness` is "error".

    >>> torch.func.vmap(torch.dot)(torch.ones(3, 2), torch.ones(3, 2))
    tensor([2., 2., 2.])
    """
    if randomness not in ("error", "different", "same"):
        raise RuntimeError(f"Only allowed values for randomness are 'error', 'different', or 'same'. Got {randomness}")
    if chunk_size is not None and (not isinstance(chunk_size, int) or chunk_size <= 0):
        raise ValueError(f"vmap: chunk_size should be None or greater than 0. (got {chunk_size})")

    @wraps(func)
    def batched(*args, **kwargs):
        leaves, spec = tree_flatten((args, kwargs))
        dims = flat_in_dims(func, in_dims, args, kwargs)
        size = batch_size(leaves, dims)
        if chunk_size is not None and chunk_size < size:
            return in_chunks(func, leaves, dims, spec, size, (out_dims, randomness, chunk_size))
        return mapped(func, leaves, dims, spec, size, out_dims, randomness)

    return batched


def mapped(func, leaves, dims, spec, size, out_dims, randomness):
    """Apply a function to a flat list of arguments, batched along `dims`."""
    with new_level("vmap", (randomness, size)) as level:
        wrapped = [x if d is None else wrap(Batched(x, d, level)) for x, d in zip(leaves, dims)]
        args, kwargs = tree_unflatten(wrapped, spec)
        output = func(*args, **kwargs)
        return unbatched(func, output, out_dims, level, size)


def unbatched(func, output, out_dims, level, size):
    """The outputs as lower tensors, with the batch where `out_dims` says."""
    leaves, spec = tree_flatten(output)
    dims = broadcast_prefix(out_dims, spec)
    if dims is None:
        raise ValueError(
            f"vmap({name(func)}, ..., out_dims={out_dims})(<inputs>): out_dims is not compatible with the structure of "
            f"outputs: {spec}"
        )
    results = []
    for t, dim in zip(leaves, dims):
        if not isinstance(t, Tensor):
            raise ValueError(f"vmap({name(func)}, ...): `{name(func)}` must only return Tensors, got type {type(t)}.")
        results.append(placed(t, dim, level, size))
    return tree_unflatten(results, spec)


def placed(t, dim, level, size):
    """One output as a lower tensor with the batch at `dim`; without it if dim is None."""
    if dim is None:
        array = t._array
        if isinstance(array, Batched) and array.level == level:
            raise ValueError("vmap: out_dims is None for an output that differs between the examples")
        return t
    lower = ensure_batched(t, level, size)
    ndim = lower._array.ndim
    if not -ndim <= dim < ndim:
        raise IndexError(f"Dimension out of range (expected to be in range of [{-ndim}, {ndim - 1}], but got {dim})")
    return moved(lower, 0, dim % ndim)


def in_chunks(func, leaves, dims, spec, size, options):
    """As `mapped`, a few examples at a time."""
    out_dims, randomness, chunk_size = options
    parts = []
    for start in range(0, size, chunk_size):
        stop = min(start + chunk_size, size)
        chunk = [
            x if d is None else TENSOR.slice(x, dim=d, start=start, stop=stop, step=1) for x, d in zip(leaves, dims)
        ]
        parts.append(tree_flatten(mapped(func, chunk, dims, spec, stop - start, out_dims, randomness)))
    out_spec = parts[0][1]
    columns = zip(*(part for part, _ in parts))
    places = broadcast_prefix(out_dims, out_spec)
    return tree_unflatten([TENSOR.cat(*column, dim=d) for column, d in zip(columns, places)], out_spec)


def flat_in_dims(func, in_dims, args, kwargs):
    """`in_dims` for each leaf of the arguments; keyword arguments are batched along dimension 0."""
    if not isinstance(in_dims, (int, list, tuple, dict)) and in_dims is not None:
        raise ValueError(
            f"vmap({name(func)}, in_dims={in_dims}, ...)(<inputs>): expected `in_dims` to be int or a (potentially "
            f"nested) tuple matching the structure of inputs, got: {type(in_dims)}."
        )
    if not args and not kwargs:
        raise ValueError(
            f"vmap({name(func)})(<inputs>): got no inputs. Maybe you forgot to add inputs, or you are trying to vmap "
            "over a function with no inputs. The latter is unsupported."
        )
    leaves, spec = tree_flatten(args)
    dims = broadcast_prefix(tuple(in_dims) if isinstance(in_dims, list) else in_dims, spec)
    if dims is None:
        raise ValueError(
            f"vmap({name(func)}, in_dims={in_dims}, ...)(<inputs>): in_dims is not compatible with the structure of "
            f"`inputs`. in_dims has structure {tree_flatten(in_dims)[1]} but inputs has structure {spec}."
        )
    return [_checked_dim(func, in_dims, x, d) for x, d in zip(leaves, dims)] + [
        0 if isinstance(x, Tensor) else None for x in tree_flatten(kwargs)[0]
    ]


def _checked_dim(func, in_dims, x, dim):
    where = f"vmap({name(func)}, in_dims={in_dims}, ...)(<inputs>): Got in_dim={dim} for an input"
    if dim is None:
        return None
    if not isinstance(dim, int):
        raise ValueError(f"{where}: in_dim must be either an integer dimension or None.")
    if not isinstance(x, Tensor):
        raise ValueError(
            f"{where} but the input is of type {type(x)}. We cannot vmap over non-Tensor arguments, please use None as "
            "the respective in_dim"
        )
    ndim = x._array.ndim
    if not -ndim <= dim < ndim:
        raise ValueError(
            f"{where}, but that input is a Tensor of dimensionality {ndim} so expected in_dim to satisfy "
            f"-{ndim} <= in_dim < {ndim}."
        )
    return dim % ndim


def batch_size(leaves, dims):
    """The number of examples; ValueError where inputs disagree."""
    sizes = [x._array.shape[d] for x, d in zip(leaves, dims) if d is not None]
    if not sizes:
        raise ValueError("vmap: at least one input must be batched (have an in_dim that is not None)")
    if any(n != sizes[0] for n in sizes):
        raise ValueError(
            "vmap: Expected all tensors to have the same size in the mapped dimension, got sizes "
            f"{sizes} for the mapped dimension"
        )
    return sizes[0]


def name(func):
    """A function's name for error texts."""
    return getattr(func, "__name__", repr(func))
