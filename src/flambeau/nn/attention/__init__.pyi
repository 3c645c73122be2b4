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
from __future__ import annotations
import warnings
from contextlib import contextmanager
from enum import IntEnum
from ..._tensor.modes import attention_kernels
class SDPBackend(IntEnum):
    """The kernels of scaled dot-product attention that PyTorch has.

    Here one kernel works block by block, as FLASH_ATTENTION, and one keeps the weights, as MATH.

    >>> torch.nn.attention.SDPBackend.MATH
    <SDPBackend.MATH: 0>
    """
    ERROR: Any
    MATH: int
    FLASH_ATTENTION: int
    EFFICIENT_ATTENTION: int
    CUDNN_ATTENTION: int
    OVERRIDEABLE: int
    __str__: Any
@contextlib.contextmanager
def sdpa_kernel(backends: Any, set_priority: bool = False) -> Any:
    """A block in which only the kernels named are used by `scaled_dot_product_attention`.

    Args:
        backends (SDPBackend or list of SDPBackend): at least one of those that are here: MATH, FLASH_ATTENTION.
        set_priority (bool): whether their order is one of preference.

    Raises:
        AssertionError: what is given is no SDPBackend.
        RuntimeError: none of them is here; raised where attention is computed.

    >>> from flambeau.nn.attention import SDPBackend, sdpa_kernel
    >>> x = torch.ones(1, 2, 3)
    >>> with sdpa_kernel(SDPBackend.MATH):
    ...     F.scaled_dot_product_attention(x, x, x).shape
    torch.Size([1, 2, 3])
    """
def list_flash_attention_impls() -> Any:
    """Return the further implementations of flash attention that are registered: none.

    >>> torch.nn.attention.list_flash_attention_impls()
    []
    """
_implementations: dict[str, object]
_active: list
def register_flash_attention_impl(impl: str, *, register_fn: Callable[..., Any]) -> Any:
    """Register an implementation of flash attention, to be activated by its name.

    Args:
        impl (str): its name.
        register_fn (callable): called when it is activated; returns a handle with ``remove()``, or None.

    >>> torch.nn.attention.register_flash_attention_impl("mine", register_fn=lambda: None)
    >>> torch.nn.attention.list_flash_attention_impls()
    ['mine']
    >>> torch.nn.attention.activate_flash_attention_impl("mine")
    >>> torch.nn.attention.current_flash_attention_impl()
    'mine'
    >>> torch.nn.attention.restore_flash_attention_impl()
    >>> del torch.nn.attention._implementations["mine"]
    """
def activate_flash_attention_impl(impl: str) -> Any:
    """Let a registered implementation of flash attention take over.

    Args:
        impl (str): its name.

    Raises:
        ValueError: none is registered under that name.
    """
def current_flash_attention_impl() -> Any:
    """Return the name of the implementation that is active, or None.

    >>> torch.nn.attention.current_flash_attention_impl()
    """
def restore_flash_attention_impl(_raise_warn: bool = True) -> Any:
    """Take back what `activate_flash_attention_impl` did; warns where there is nothing to take back."""
