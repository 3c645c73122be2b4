"""`draw`: the one door through which random numbers enter tensors.

A tracer records what is drawn there, and vmap draws for all its examples as its `randomness` says.
"""

from .._tensor.base import wrap
from .._tensor.device import cpu
from .._tensor.generator import default_of
from .._tensor.modes import current_tracer
from .._tensor.places import placed
from ..primitives.random import draw_array
from .batch import Batched
from .levels import stack


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
        return wrap(placed(draw_array(kind, shape, dtype, generator, **params), where))
    *outer, (level, (randomness, size)) = batches
    if randomness == "error":
        raise RuntimeError(
            "vmap: called random operation while in randomness error mode. Please either use the 'same' or 'different' "
            "randomness flags on vmap or perform the randomness operation out of vmap"
        )
    if randomness == "same":
        return _draw_for(outer, kind, shape, dtype, generator, where, params)
    return wrap(Batched(_draw_for(outer, kind, (size, *shape), dtype, generator, where, params), 0, level))
