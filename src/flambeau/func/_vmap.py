"""`vmap`: a function of examples as a function of batches."""

from functools import partial, wraps

from .._tensor.base import Tensor, wrap
from .._tensor.generator import default_generator
from ..interpreters._protocol import TENSOR
from ..interpreters.batch import Batched, ensure_batched, left, moved
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
    check_randomness(randomness)
    if chunk_size is not None and (not isinstance(chunk_size, int) or chunk_size <= 0):
        raise ValueError(f"vmap: chunk_size should be None or greater than 0. (got {chunk_size})")

    return by_chunks(func, in_dims, out_dims, randomness, lambda size: chunk_size)


def by_chunks(func, in_dims, out_dims, randomness, chunk_of):
    """`vmap` of a function by chunks, whose size `chunk_of` says for a batch; None is all at once."""

    @wraps(func)
    def batched(*args, **kwargs):
        check_out_dims(func, out_dims)
        leaves, spec, dims, size = flat_inputs(func, in_dims, args)
        called, chunk_size = partial(func, **kwargs) if kwargs else func, chunk_of(size)
        if chunk_size is not None and chunk_size < size:
            return in_chunks(called, leaves, dims, spec, size, (out_dims, randomness, chunk_size))
        return mapped(called, leaves, dims, spec, size, out_dims, randomness)

    return batched


def check_randomness(randomness):
    """Refuse other values of `randomness` than the three."""
    if randomness not in ("error", "different", "same"):
        raise RuntimeError(f"Only allowed values for randomness are 'error', 'different', or 'same'. Got {randomness}")


def flat_out_dims(out_dims, spec):
    """`out_dims` for each output; None where they do not fit. One output may have its dimension in a tuple."""
    single = spec.is_leaf() and isinstance(out_dims, tuple) and len(out_dims) == 1
    return broadcast_prefix(out_dims[0] if single else out_dims, spec)


def check_out_dims(func, out_dims):
    """Refuse `out_dims` that hold anything but integers and None."""
    if not all(d is None or isinstance(d, int) for d in tree_flatten(out_dims)[0]):
        raise ValueError(
            f"vmap({name(func)}, ..., out_dims={out_dims}): `out_dims` must be an int, None or a python collection of "
            "ints representing where in the outputs the vmapped dimension should appear."
        )


def flat_inputs(func, in_dims, args):
    """(leaves, structure, the batch dimension of each leaf or None, the number of examples) of positional arguments;
    keyword arguments are handed on as they are."""
    leaves, spec = tree_flatten(args)
    dims = flat_in_dims(func, in_dims, leaves, spec)
    return leaves, spec, dims, batch_size(leaves, dims)


def restore_vmap(func, in_dims, batch_size, randomness):
    """Return a function that gives what `func` returns on batched inputs, and the batch dimension of each output (None
    for one that is the same for all examples).

    Args:
        func (callable): a function of tensors.
        in_dims (int or None, or nested): which dimension of each input enumerates the examples.
        batch_size (int): the number of examples.
        randomness (str): as for `vmap`.

    >>> restore_vmap(lambda x, y: (x + 1, y), (0, None), 3, "error")(torch.zeros(3), torch.ones(2))[1]
    (0, None)
    """

    def batched(*args, **kwargs):
        leaves, spec = tree_flatten(args)
        dims = broadcast_prefix(in_dims, spec)
        with new_level("vmap", (randomness, batch_size)) as level:
            outputs, out_spec = tree_flatten(func(*entered(leaves, dims, spec, level), **kwargs))
            pairs = [left(t, level) for t in outputs]
        return tuple(tree_unflatten(list(part), out_spec) for part in (zip(*pairs) if pairs else ((), ())))

    return batched


def entered(leaves, dims, spec, level):
    """The arguments as those of one example."""
    return tree_unflatten([x if d is None else wrap(Batched(x, d, level)) for x, d in zip(leaves, dims)], spec)


def mapped(func, leaves, dims, spec, size, out_dims, randomness):
    """Apply a function to a flat list of arguments, batched along `dims`."""
    with new_level("vmap", (randomness, size)) as level:
        return unbatched(func, func(*entered(leaves, dims, spec, level)), out_dims, level, size)


def unbatched(func, output, out_dims, level, size):
    """The outputs as lower tensors, with the batch where `out_dims` says."""
    leaves, spec = tree_flatten(output)
    dims = flat_out_dims(out_dims, spec)
    if dims is None:
        raise ValueError(
            f"vmap({name(func)}, ..., out_dims={out_dims})(<inputs>): out_dims is not compatible with the structure of "
            f"`outputs`, which is {spec}."
        )
    results = []
    for t, dim in zip(leaves, dims):
        if isinstance(t, _Nothing):
            results.append(None)
            continue
        if not isinstance(t, Tensor):
            raise ValueError(f"vmap({name(func)}, ...): `{name(func)}` must only return Tensors, got type {type(t)}.")
        results.append(placed(t, dim, level, size))
    return tree_unflatten(results, spec)


class _Nothing:
    """None as an output that `vmap` lets pass."""


def allow_none(func):
    """A function whose outputs of None pass `vmap`."""

    @wraps(func)
    def called(*args, **kwargs):
        leaves, spec = tree_flatten(func(*args, **kwargs))
        return tree_unflatten([_Nothing() if t is None else t for t in leaves], spec)

    return called


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
    parts, state = [], default_generator.get_state() if randomness == "same" else None
    for start in range(0, size, chunk_size):
        stop = min(start + chunk_size, size)
        if state is not None:
            default_generator.set_state(state)
        chunk = [
            x if d is None else TENSOR.slice(x, dim=d, start=start, stop=stop, step=1) for x, d in zip(leaves, dims)
        ]
        parts.append(tree_flatten(mapped(func, chunk, dims, spec, stop - start, out_dims, randomness)))
    out_spec = parts[0][1]
    columns = zip(*(part for part, _ in parts))
    places = flat_out_dims(out_dims, out_spec)
    return tree_unflatten([TENSOR.cat(*column, dim=d) for column, d in zip(columns, places)], out_spec)


def flat_in_dims(func, in_dims, leaves, spec):
    """`in_dims` for each leaf of the arguments."""
    if not isinstance(in_dims, (int, tuple)):
        raise ValueError(
            f"vmap({name(func)}, in_dims={in_dims}, ...)(<inputs>): expected `in_dims` to be int or a (potentially "
            f"nested) tuple matching the structure of inputs, got: {type(in_dims)}."
        )
    if not spec.children_specs:
        raise ValueError(
            f"vmap({name(func)})(<inputs>): got no inputs. Maybe you forgot to add inputs, or you are trying to vmap "
            "over a function with no inputs. The latter is unsupported."
        )
    dims = broadcast_prefix(in_dims, spec)
    if dims is None:
        raise ValueError(
            f"vmap({name(func)}, in_dims={in_dims}, ...)(<inputs>): in_dims is not compatible with the structure of "
            f"`inputs`. in_dims has structure {tree_flatten(in_dims)[1]} but inputs has structure {spec}."
        )
    return [_checked_dim(func, in_dims, x, d) for x, d in zip(leaves, dims)]


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
            f"{where.replace('an input', 'some input')}, but that input is a Tensor of dimensionality {ndim} so "
            f"expected in_dim to satisfy -{ndim} <= in_dim < {ndim}."
        )
    return dim % ndim


def batch_size(leaves, dims):
    """The number of examples; ValueError where inputs disagree."""
    sizes = [x._array.shape[d] for x, d in zip(leaves, dims) if d is not None]
    if not sizes:
        raise ValueError("vmap: Expected at least one Tensor to vmap over: no input has an in_dim that is not None")
    if any(n != sizes[0] for n in sizes):
        raise ValueError(
            "vmap: Expected all tensors to have the same size in the mapped dimension, got sizes "
            f"{sizes} for the mapped dimension"
        )
    return sizes[0]


def name(func):
    """A function's name for error texts."""
    while isinstance(func, partial):
        func = func.func
    return getattr(func, "__name__", repr(func))
