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
from ..._mistakes.training import note_clipping
def _as_list(tensors: Any) -> Any: ...
def get_total_norm(tensors: Tensor | Iterable[Tensor], norm_type: float = 2.0, error_if_nonfinite: bool = False, foreach: bool | None = None) -> Tensor:
    """The norm of all tensors together, as of one vector.

    Args:
        tensors (Tensor or iterable of Tensors): usually gradients.
        norm_type (float): which norm: its p; ``inf`` for the largest magnitude.
        error_if_nonfinite (bool): refuse a norm that is NaN or infinite.
        foreach (bool, optional): which implementation; there is one.

    Returns:
        Tensor: a number.

    Raises:
        RuntimeError: see `error_if_nonfinite`.

    >>> torch.nn.utils.get_total_norm([torch.tensor([3.0]), torch.tensor([4.0])])
    tensor(5.)
    """
def clip_grads_with_norm_(parameters: Tensor | Iterable[Tensor], max_norm: float, total_norm: Tensor, foreach: bool | None = None) -> None:
    """Scale the gradients so that their total norm, which is given, becomes at most `max_norm`.

    Args:
        parameters (Tensor or iterable of Tensors): whose gradients are changed in place.
        max_norm (float): the limit.
        total_norm (Tensor): see ``get_total_norm``.
        foreach (bool, optional): which implementation; there is one.

    >>> p = torch.nn.Parameter(torch.zeros(1))
    >>> p.grad = torch.tensor([4.0])
    >>> torch.nn.utils.clip_grads_with_norm_(p, 1.0, torch.tensor(4.0))
    >>> p.grad
    tensor([1.0000])
    """
def clip_grad_norm_(parameters: Tensor | Iterable[Tensor], max_norm: float, norm_type: float = 2.0, error_if_nonfinite: bool = False, foreach: bool | None = None) -> Tensor:
    """Scale the gradients so that their total norm becomes at most `max_norm`.

    Args:
        parameters (Tensor or iterable of Tensors): whose gradients are changed in place.
        max_norm (float): the limit.
        norm_type (float): which norm: its p; ``inf`` for the largest magnitude.
        error_if_nonfinite (bool): refuse a norm that is NaN or infinite.
        foreach (bool, optional): which implementation; there is one.

    Returns:
        Tensor: the total norm before.

    Raises:
        RuntimeError: see `error_if_nonfinite`.

    >>> p = torch.nn.Parameter(torch.zeros(2))
    >>> p.grad = torch.tensor([3.0, 4.0])
    >>> torch.nn.utils.clip_grad_norm_([p], 1.0)
    tensor(5.)
    """
def clip_grad_value_(parameters: Tensor | Iterable[Tensor], clip_value: float, foreach: bool | None = None) -> None:
    """Limit every element of the gradients to [-clip_value, clip_value].

    Args:
        parameters (Tensor or iterable of Tensors): whose gradients are changed in place.
        clip_value (float): the limit.
        foreach (bool, optional): which implementation; there is one.

    >>> p = torch.nn.Parameter(torch.zeros(2))
    >>> p.grad = torch.tensor([3.0, 0.5])
    >>> torch.nn.utils.clip_grad_value_([p], 1.0)
    >>> p.grad
    tensor([1.0000, 0.5000])
    """
