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
import numpy as np
from .._tensor.device import strided
from ..functions.creation.from_data import checked, finish
_ARGS: str
_RAISES: str
def _window(name: Any, M: Any, sym: Any, dtype: Any, layout: Any, device: Any, requires_grad: Any, shape: Any) -> Any: ...
def _documented(function: Any) -> Any: ...
def exponential(M: int, *, center: float | None = None, tau: float = 1.0, sym: bool = True, dtype: _dtype | None = None, layout: Any = ..., device: _device | str | int | None = None, requires_grad: bool = False) -> Any:
    """Return the exponential window, exp(-|n - c| / τ).

    Args:
        M (int): how many points.
        center (float): c; by default the middle. Must be left out of symmetric windows.
        tau (float): τ, the rate of decay.
        {args}

    Raises:
        {raises} Also where τ is not positive.

    >>> torch.signal.windows.exponential(3)
    tensor([0.3679, 1.0000, 0.3679])
    """
def cosine(M: int, *, sym: bool = True, dtype: _dtype | None = None, layout: Any = ..., device: _device | str | int | None = None, requires_grad: bool = False) -> Any:
    """Return the cosine window, sin(π (n + 1/2) / M).

    Args:
        M (int): how many points.
        {args}

    Raises:
        {raises}

    >>> torch.signal.windows.cosine(3)
    tensor([0.5000, 1.0000, 0.5000])
    """
def gaussian(M: int, *, std: float = 1.0, sym: bool = True, dtype: _dtype | None = None, layout: Any = ..., device: _device | str | int | None = None, requires_grad: bool = False) -> Any:
    """Return the Gaussian window, exp(-((n - N/2) / σ)² / 2).

    Args:
        M (int): how many points.
        std (float): σ.
        {args}

    Raises:
        {raises} Also where σ is not positive.

    >>> torch.signal.windows.gaussian(3)
    tensor([0.6065, 1.0000, 0.6065])
    """
def kaiser(M: int, *, beta: float = 12.0, sym: bool = True, dtype: _dtype | None = None, layout: Any = ..., device: _device | str | int | None = None, requires_grad: bool = False) -> Any:
    """Return the Kaiser window, I₀(β √(1 - (2n/N - 1)²)) / I₀(β), with the modified Bessel function I₀.

    Args:
        M (int): how many points.
        beta (float): β, the larger the narrower.
        {args}

    Raises:
        {raises} Also where β is negative.

    >>> torch.signal.windows.kaiser(3, beta=2.0)
    tensor([0.4387, 1.0000, 0.4387])
    """
def general_cosine(M: int, *, a: Sequence[float], sym: bool = True, dtype: _dtype | None = None, layout: Any = ..., device: _device | str | int | None = None, requires_grad: bool = False) -> Any:
    """Return the sum of cosines a₀ - a₁ cos(2πn/N) + a₂ cos(4πn/N) - ...

    Args:
        M (int): how many points.
        a (sequence of float): the coefficients.
        {args}

    Raises:
        {raises} Also without coefficients.
        TypeError: `a` is no sequence.

    >>> torch.signal.windows.general_cosine(3, a=[0.5, 0.5])
    tensor([0., 1., 0.])
    """
def general_hamming(M: int, *, alpha: float = 0.54, sym: bool = True, dtype: _dtype | None = None, layout: Any = ..., device: _device | str | int | None = None, requires_grad: bool = False) -> Any:
    """Return the general Hamming window, α - (1 - α) cos(2πn/N).

    Args:
        M (int): how many points.
        alpha (float): α.
        {args}

    Raises:
        {raises}

    >>> torch.signal.windows.general_hamming(3, alpha=0.5)
    tensor([0., 1., 0.])
    """
def _cosines(name: Any, a: Any, title: Any) -> Any: ...
hamming: Any
hann: Any
blackman: Any
nuttall: Any
def bartlett(M: int, *, sym: bool = True, dtype: _dtype | None = None, layout: Any = ..., device: _device | str | int | None = None, requires_grad: bool = False) -> Any:
    """Return the Bartlett window, a triangle: 1 - |2n/N - 1|.

    Args:
        M (int): how many points.
        {args}

    Raises:
        {raises}

    >>> torch.signal.windows.bartlett(3)
    tensor([0., 1., 0.])
    """
