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
import flambeau.nn.functional as F
from ..parameter import Parameter
def output_dim(module: Any) -> int:
    """The dimension of a module's weight that numbers its outputs."""
def check_iterations(n_power_iterations: int) -> None:
    """Refuse a power iteration without steps."""
class SpectralNorm:
    """The hook that divides a weight by its largest singular value before each call.

    Args:
        name (str): the parameter.
        n_power_iterations (int): steps of the power iteration at each call in training mode.
        dim (int): of the outputs.
        eps (float): keeps norms from being zero.

    >>> torch.nn.utils.spectral_norm.__name__
    'spectral_norm'
    """
    _version: int
    def __init__(self, name: str = 'weight', n_power_iterations: int = 1, dim: int = 0, eps: float = 1e-12) -> None: ...
    def reshape_weight_to_matrix(self, weight: Tensor) -> Any:
        """The weight as a matrix, with the dimension of the outputs first.

        Args:
            weight (Tensor): the weight.
        """
    def compute_weight(self, module: Any, do_power_iteration: bool) -> Any:
        """The normalized weight of a module.

        Args:
            module (Module): the module.
            do_power_iteration (bool): follow the singular vectors first.
        """
    def remove(self, module: Any) -> Any:
        """Make the weight a parameter again.

        Args:
            module (Module): the module.
        """
    def __call__(self, module: Any, inputs: Any) -> Any: ...
    @staticmethod
    def apply(module: Any, name: str, n_power_iterations: int, dim: int, eps: float) -> Any:
        """Put the hook on a module.

        Args:
            module (Module): the module.
            name (str): the parameter.
            n_power_iterations (int): steps at each call in training mode.
            dim (int): of the outputs.
            eps (float): keeps norms from being zero.

        Returns:
            SpectralNorm: the hook.
        """
    def _mark_version(self, module: Any, state_dict: Any, prefix: Any, local_metadata: Any) -> Any: ...
    def _read_older(self, state_dict: Any, prefix: Any, local_metadata: Any, strict: Any, missing_keys: Any, unexpected_keys: Any, error_msgs: Any) -> Any: ...
    name: Any
    n_power_iterations: Any
    dim: Any
    eps: Any
def spectral_norm(module: Any, name: str = 'weight', n_power_iterations: int = 1, eps: float = 1e-12, dim: int | None = None) -> Any:
    """Divide a parameter by its largest singular value before each call; see also the one of `parametrizations`.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        n_power_iterations (int): steps of the power iteration at each call in training mode.
        eps (float): keeps norms from being zero.
        dim (int, optional): of the outputs; 1 for transposed convolutions, else 0.

    Returns:
        Module: `module`.

    Raises:
        RuntimeError: the parameter is normalized already.

    >>> layer = torch.nn.utils.spectral_norm(torch.nn.Linear(3, 2))
    >>> list(layer.state_dict())
    ['bias', 'weight_orig', 'weight_u', 'weight_v']
    """
def remove_spectral_norm(module: Any, name: str = 'weight') -> Any:
    """Make a normalized weight an ordinary parameter again.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.

    Returns:
        Module: `module`.

    Raises:
        ValueError: it is not normalized.

    >>> layer = torch.nn.utils.spectral_norm(torch.nn.Linear(3, 2))
    >>> list(torch.nn.utils.remove_spectral_norm(layer).state_dict())
    ['bias', 'weight']
    """
