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
import warnings
from ..parameter import Parameter, UninitializedParameter
class WeightNorm:
    """The hook that computes a weight from its length and direction before each call.

    Args:
        name (str): the parameter.
        dim (int): along which lengths are counted; -1 for one length of all.

    >>> torch.nn.utils.weight_norm.__name__
    'weight_norm'
    """
    def __init__(self, name: str, dim: int) -> None: ...
    def compute_weight(self, module: Any) -> Any:
        """The weight of a module.

        Args:
            module (Module): one with a length and a direction.
        """
    @staticmethod
    def apply(module: Any, name: str, dim: int) -> Any:
        """Put the hook on a module.

        Args:
            module (Module): the module.
            name (str): the parameter.
            dim (int): along which lengths are counted.

        Returns:
            WeightNorm: the hook.
        """
    def remove(self, module: Any) -> Any:
        """Make the weight a parameter again.

        Args:
            module (Module): the module.
        """
    def __call__(self, module: Any, inputs: Any) -> Any: ...
    name: Any
    dim: Any
def weight_norm(module: Any, name: str = 'weight', dim: int = 0) -> Any:
    """Keep a weight as length (``weight_g``) and direction (``weight_v``); deprecated: see `parametrizations`.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        dim (int, optional): along which lengths are counted; one length for all if None.

    Returns:
        Module: `module`.

    Raises:
        RuntimeError: the parameter is normalized already.

    >>> import warnings
    >>> with warnings.catch_warnings():
    ...     warnings.simplefilter("ignore", FutureWarning)
    ...     layer = torch.nn.utils.weight_norm(torch.nn.Linear(3, 2))
    >>> layer.weight_g.shape
    torch.Size([2, 1])
    """
def remove_weight_norm(module: Any, name: str = 'weight') -> Any:
    """Make a normalized weight an ordinary parameter again.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.

    Returns:
        Module: `module`.

    Raises:
        ValueError: it is not normalized.

    >>> torch.nn.utils.remove_weight_norm(torch.nn.Linear(3, 2))
    Traceback (most recent call last):
    ValueError: weight_norm of 'weight' not found in Linear(in_features=3, out_features=2, bias=True)
    """
