"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from functools import partial, wraps
from .._tensor.base import wrap
from .._tensor.generator import default_generator
from ..interpreters._protocol import TENSOR
from ..interpreters.batch import Batched, ensure_batched, left, moved
from ..interpreters.levels import new_level
from ..utils._pytree import broadcast_prefix, tree_flatten, tree_unflatten
def vmap(func: Callable[..., Any], in_dims: int = 0, out_dims: int = 0, randomness: str = 'error', *, chunk_size: int | None = None) -> Any:
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
def by_chunks(func: Any, in_dims: Any, out_dims: Any, randomness: Any, chunk_of: Any) -> Any:
    """`vmap` of a function by chunks, whose size `chunk_of` says for a batch; None is all at once."""
def check_randomness(randomness: Any) -> Any:
    """Refuse other values of `randomness` than the three."""
def flat_out_dims(out_dims: Any, spec: Any) -> Any:
    """`out_dims` for each output; None where they do not fit. One output may have its dimension in a tuple."""
def check_out_dims(func: Any, out_dims: Any) -> Any:
    """Refuse `out_dims` that hold anything but integers and None."""
def flat_inputs(func: Any, in_dims: Any, args: Any) -> Any:
    """(leaves, structure, the batch dimension of each leaf or None, the number of examples) of positional arguments;
    keyword arguments are handed on as they are.
    """
def restore_vmap(func: Callable[..., Any], in_dims: Any, batch_size: int, randomness: str) -> Any:
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
def entered(leaves: Any, dims: Any, spec: Any, level: Any) -> Any:
    """The arguments as those of one example."""
def mapped(func: Any, leaves: Any, dims: Any, spec: Any, size: Any, out_dims: Any, randomness: Any) -> Any:
    """Apply a function to a flat list of arguments, batched along `dims`."""
def unbatched(func: Any, output: Any, out_dims: Any, level: Any, size: Any) -> Any:
    """The outputs as lower tensors, with the batch where `out_dims` says."""
class _Nothing:
    """None as an output that `vmap` lets pass."""
def allow_none(func: Any) -> Any:
    """A function whose outputs of None pass `vmap`."""
def placed(t: Any, dim: Any, level: Any, size: Any) -> Any:
    """One output as a lower tensor with the batch at `dim`; without it if dim is None."""
def in_chunks(func: Any, leaves: Any, dims: Any, spec: Any, size: Any, options: Any) -> Any:
    """As `mapped`, a few examples at a time."""
def flat_in_dims(func: Any, in_dims: Any, leaves: Any, spec: Any) -> Any:
    """`in_dims` for each leaf of the arguments."""
def _checked_dim(func: Any, in_dims: Any, x: Any, dim: Any) -> Any: ...
def batch_size(leaves: Any, dims: Any) -> Any:
    """The number of examples; ValueError where inputs disagree."""
def name(func: Any) -> Any:
    """A function's name for error texts."""
