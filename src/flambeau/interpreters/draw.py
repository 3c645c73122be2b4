"""`draw`: the one door through which random numbers enter tensors.

A tracer records what is drawn there, and vmap draws for all its examples as its `randomness` says.
"""

from .._tensor.base import wrap
from .._tensor.device import cpu
from .._tensor.generator import default_of
from .._tensor.modes import current_tracer
from .._tensor.places import placed
from .._tensor.storage import INFERRING, note_inference
from ..primitives.random import draw_array
from ._protocol import TENSOR
from .batch import Batched, aligned, left
from .levels import below, innermost, stack


def draw(kind, shape, dtype, generator=None, where=cpu, **params):
    """A new tensor of random numbers.

    Args:
        kind (str): one of `primitives.random.KINDS`.
        shape (tuple of ints): the shape of the result; under vmap, of one example.
        dtype (numpy.dtype): its type.
        generator (Generator): where the numbers come from; None for the default one.
        where (device): where the tensor is to be; the numbers are made on the CPU.
        params: of the kind; those that are arrays have the shape `shape`.

    Raises:
        RuntimeError: vmap was asked to refuse random numbers.
    """
    if where is not cpu and generator is None:
        generator = default_of(where)
    tracer = current_tracer.get()
    if tracer is not None:
        return tracer.draw(kind, shape, dtype, generator, where, **params)
    levels = stack.get()
    batches = levels and [(level, details) for level, transformation, details in levels if transformation == "vmap"]
    return _draw_for(batches, kind, shape, dtype, generator, where, params)


def _draw_for(batches, kind, shape, dtype, generator, where, params):
    """Numbers under the open vmaps, outermost first."""
    if not batches:
        array = placed(draw_array(kind, shape, dtype, generator, **params), where)
        if INFERRING:
            note_inference(array)
        return wrap(array)
    *outer, (level, (randomness, size)) = batches
    _check_allowed(randomness)
    if randomness == "same":
        return _draw_for(outer, kind, shape, dtype, generator, where, params)
    return wrap(Batched(_draw_for(outer, kind, (size, *shape), dtype, generator, where, params), 0, level))


def _check_allowed(randomness):
    if randomness == "error":
        raise RuntimeError(
            "vmap: called random operation while in randomness error mode. Please either use the 'same' or 'different' "
            "randomness flags on vmap or perform the randomness operation out of vmap"
        )


def drawn(sample, *tensors, of_shape=False):
    """``sample(*tensors)``, which draws numbers for tensors of parameters: under vmap for the whole batch at once.

    Args:
        sample (callable): gives random numbers of the tensors' broadcast shape.
        tensors (Tensor): the parameters.
        of_shape (bool): whether only their shape matters, not their values.

    Raises:
        RuntimeError: vmap was asked to refuse random numbers, or for the same ones with parameters that differ.
    """
    found = innermost("vmap") if current_tracer.get() is None else None
    if found is None:
        return sample(*tensors)
    level, (randomness, size) = found
    _check_allowed(randomness)
    lower, dims = map(list, zip(*(left(t, level) for t in tensors)))
    if randomness == "different":
        for i, (t, dim) in enumerate(zip(lower, dims)):
            if dim is None:
                every = TENSOR.expand(TENSOR.unsqueeze(t, dim=0), shape=(size, *t._array.shape))
                lower[i], dims[i] = TENSOR.clone(every, order="C"), 0
        with below(level):
            return wrap(Batched(drawn(sample, *aligned(lower, dims), of_shape=of_shape), 0, level))
    if not of_shape and any(dim is not None for dim in dims):
        raise RuntimeError(
            "Vmap does not currently support same randomness with a batched tensor input: draw with "
            "randomness='different', or scale numbers that are the same"
        )
    with below(level):
        examples = (t if dim is None else TENSOR.select(t, dim=dim, index=0) for t, dim in zip(lower, dims))
        return drawn(sample, *examples, of_shape=of_shape)


def check_drawn_in_place(target):
    """Refuse to write numbers that vmap draws for each example to a tensor that it does not map."""
    found = innermost("vmap")
    if found is not None and found[1][0] == "different" and left(target, found[0])[1] is None:
        raise RuntimeError(
            "vmap: Cannot ask for different inplace randomness on an unbatched tensor. This will appear like same "
            "randomness: fill a tensor made of a mapped one, as empty_like does."
        )
