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
from ..modules.module import Module
from . import parametrize
from .spectral_norm import check_iterations, output_dim
def _is_orthogonal(matrix: Any) -> Any: ...
def _made_orthogonal(matrix: Any) -> Any: ...
class _Orthogonal(Module):
    def __init__(self, weight: Any, orthogonal_map: Any, *, use_trivialization: bool = True) -> None: ...
    def forward(self, X: Any) -> Any: ...
    def _from_group(self, X: Any) -> Any: ...
    @staticmethod
    def _from_reflections(X: Any) -> Any: ...
    def right_inverse(self, Q: Any) -> Any: ...
    def _to_reflections(self, Q: Any) -> Any: ...
    shape: Any
    orthogonal_map: Any
    base: Any
def orthogonal(module: Any, name: str = 'weight', orthogonal_map: str | None = None, *, use_trivialization: bool = True) -> Any:
    """Keep a matrix of a module orthogonal (its columns, or its rows if there are fewer of them).

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter, a matrix or a batch of them.
        orthogonal_map (str, optional): ``"matrix_exp"``, ``"cayley"`` or ``"householder"``; the first for square and
            complex matrices, else the last.
        use_trivialization (bool): work relative to the present matrix, which is more stable.

    Returns:
        Module: `module`.

    Raises:
        ValueError: there is no such matrix or map.

    >>> layer = torch.nn.utils.parametrizations.orthogonal(torch.nn.Linear(3, 3))
    >>> torch.dist(layer.weight.mT @ layer.weight, torch.eye(3)).item() < 1e-5
    True
    """
def _weight_of(module: Any, name: Any) -> Any: ...
class _WeightNorm(Module):
    def __init__(self, dim: int | None = 0) -> None: ...
    def forward(self, weight_g: Any, weight_v: Any) -> Any: ...
    def right_inverse(self, weight: Any) -> Any: ...
    dim: Any
def weight_norm(module: Any, name: str = 'weight', dim: int | None = 0) -> Any:
    """Keep a parameter as length and direction: ``original0`` and ``original1`` of its parametrization.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        dim (int, optional): along which lengths are counted; one length for all if None.

    Returns:
        Module: `module`.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(3, 2))
    >>> layer.parametrizations.weight.original0.shape
    torch.Size([2, 1])
    """
class _SpectralNorm(Module):
    def __init__(self, weight: Any, n_power_iterations: int = 1, dim: int = 0, eps: float = 1e-12) -> None: ...
    def _matrix(self, weight: Any) -> Any: ...
    def _iterate(self, matrix: Any, times: Any) -> Any: ...
    def forward(self, weight: Any) -> Any: ...
    def right_inverse(self, value: Any) -> Any: ...
    dim: Any
    eps: Any
    n_power_iterations: Any
def spectral_norm(module: Any, name: str = 'weight', n_power_iterations: int = 1, eps: float = 1e-12, dim: int | None = None) -> Any:
    """Divide a parameter by its largest singular value, which a power iteration follows during training.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        n_power_iterations (int): steps at each reading in training mode.
        eps (float): keeps norms from being zero.
        dim (int, optional): of the outputs; 1 for transposed convolutions, else 0.

    Returns:
        Module: `module`.

    Raises:
        ValueError: there is no such parameter, or `n_power_iterations` is not positive.

    >>> layer = torch.nn.utils.parametrizations.spectral_norm(torch.nn.Linear(3, 3)).eval()
    >>> round(torch.linalg.matrix_norm(layer.weight, 2).item(), 1) >= 1.0
    True
    """
