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
from enum import Enum
class OptState(Enum):
    """What has been done for an optimizer since the last update."""
    READY: int
    UNSCALED: int
    STEPPED: int
class GradScaler:
    """Scales losses, and skips steps whose gradients are not finite; the scale then shrinks, and else grows.

    Args:
        device (str): ``"cuda"`` or ``"cpu"``; disabled for a device that is not there.
        init_scale (float): the scale to begin with.
        growth_factor (float), backoff_factor (float): what it is multiplied by when it grows, or shrinks.
        growth_interval (int): after how many good steps in a row it grows.
        enabled (bool): False lets every method do nothing.

    >>> scaler = torch.amp.GradScaler("cpu", init_scale=8.0)
    >>> w = torch.nn.Parameter(torch.ones(1))
    >>> opt = torch.optim.SGD([w], lr=0.5)
    >>> scaler.scale(w.sum()).backward()
    >>> scaler.step(opt); scaler.update(); w.data
    tensor([0.5000])
    """
    def __init__(self, device: str = 'cuda', init_scale: float = ..., growth_factor: float = 2.0, backoff_factor: float = 0.5, growth_interval: int = 2000, enabled: bool = True) -> None: ...
    def scale(self, outputs: Tensor | Iterable[Tensor]) -> Any:
        """Return a tensor, or tensors in containers, times the scale.

        Args:
            outputs (Tensor or iterable of Tensor): losses.

        >>> torch.amp.GradScaler("cpu", init_scale=2.0).scale(torch.tensor(3.0))
        tensor(6.)
        """
    def _current(self) -> Any: ...
    def unscale_(self, optimizer: Any) -> Any:
        """Divide the gradients of an optimizer's parameters by the scale; before clipping, say.

        Args:
            optimizer (Optimizer): whose gradients.

        Raises:
            RuntimeError: it was done already, or the step has been made.
        """
    def step(self, optimizer: Any, *args: Any, **kwargs: Any) -> Any:
        """Make an optimizer's step, unless a gradient is not finite.

        Args:
            optimizer (Optimizer): whose step.
            args, kwargs: for its ``step``.

        Returns:
            what ``step`` returned, or None.

        Raises:
            RuntimeError: the step has been made since the last update, or takes a closure.
        """
    def update(self, new_scale: float | Tensor | None = None) -> Any:
        """Set the scale for the next step: smaller after a gradient that was not finite, larger after many good steps.

        Args:
            new_scale (float or Tensor): the scale, to set it.

        Raises:
            AssertionError: no optimizer has made a step.
        """
    def _adapt(self, scale: Any, bad: Any) -> Any: ...
    def get_scale(self) -> Any:
        """Return the scale, as a number; 1 if disabled.

        >>> torch.amp.GradScaler("cpu").get_scale()
        65536.0
        """
    def get_growth_factor(self) -> Any:
        """Return what the scale is multiplied by when it grows.

        >>> torch.amp.GradScaler("cpu").get_growth_factor()
        2.0
        """
    def set_growth_factor(self, new_factor: float) -> Any:
        """Set what the scale is multiplied by when it grows.

        Args:
            new_factor (float): more than 1.
        """
    def get_backoff_factor(self) -> Any:
        """Return what the scale is multiplied by when it shrinks.

        >>> torch.amp.GradScaler("cpu").get_backoff_factor()
        0.5
        """
    def set_backoff_factor(self, new_factor: float) -> Any:
        """Set what the scale is multiplied by when it shrinks.

        Args:
            new_factor (float): less than 1.
        """
    def get_growth_interval(self) -> Any:
        """Return after how many good steps the scale grows.

        >>> torch.amp.GradScaler("cpu").get_growth_interval()
        2000
        """
    def set_growth_interval(self, new_interval: int) -> Any:
        """Set after how many good steps the scale grows.

        Args:
            new_interval (int): how many.
        """
    def is_enabled(self) -> Any:
        """Return whether the scaler does anything.

        >>> torch.amp.GradScaler("cpu").is_enabled()
        True
        """
    def state_dict(self) -> Any:
        """Return the scale and what else is needed to go on; empty if disabled.

        >>> torch.amp.GradScaler("cpu", enabled=False).state_dict()
        {}
        """
    def load_state_dict(self, state_dict: dict[Any, Any]) -> Any:
        """Go on from what `state_dict` returned.

        Args:
            state_dict (dict): from there.

        Raises:
            RuntimeError: it is empty.
        """
    _device: Any
    _enabled: Any
    _init_scale: Any
    _growth_factor: Any
    _backoff_factor: Any
    _growth_interval: Any
    _growth_tracker: Any
    _scale: Any
    _optimizers: Any
