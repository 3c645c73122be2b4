"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
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

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import warnings
from collections import OrderedDict
from ..._tensor.dtype import of_python
from ._hooks import EVERY_MODULE, HOOK_SLOTS, Hooked, call_with_hooks, register_module_buffer_registration_hook as register_module_buffer_registration_hook, register_module_forward_hook as register_module_forward_hook, register_module_forward_pre_hook as register_module_forward_pre_hook, register_module_full_backward_hook as register_module_full_backward_hook, register_module_full_backward_pre_hook as register_module_full_backward_pre_hook, register_module_module_registration_hook as register_module_module_registration_hook, register_module_parameter_registration_hook as register_module_parameter_registration_hook
from ._registry import Registry
from ._state import Stateful
from ._state import _IncompatibleKeys as _IncompatibleKeys
_global_forward_pre_hooks: OrderedDict
_global_forward_hooks: OrderedDict
_global_forward_hooks_with_kwargs: OrderedDict
_global_forward_hooks_always_called: OrderedDict
_global_backward_pre_hooks: OrderedDict
_global_backward_hooks: OrderedDict
_global_buffer_registration_hooks: OrderedDict
_global_module_registration_hooks: OrderedDict
_global_parameter_registration_hooks: OrderedDict
class Module(Registry, Hooked, Stateful):
    """The base class of all layers and networks: it knows its parameters, buffers and child modules.

    A subclass assigns layers and parameters as attributes in ``__init__``, after ``super().__init__()``, and says in
    ``forward`` what a call computes.

    >>> class Scale(torch.nn.Module):
    ...     def __init__(self):
    ...         super().__init__()
    ...         self.factor = torch.nn.Parameter(torch.tensor(2.0))
    ...     def forward(self, x):
    ...         return self.factor * x
    >>> Scale()(torch.tensor([1.0, 2.0]))
    tensor([2., 4.], grad_fn=<MulBackward0>)
    """
    training: _bool
    call_super_init: _bool
    dump_patches: _bool
    _compiled_call_impl: Any
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    forward: Callable[..., Any]
    __call__: Callable[..., Any]
    def _call_impl(self, *args: Any, **kwargs: Any) -> Any: ...
    def compile(self, *args: Any, **kwargs: Any) -> None:
        """Let calls of this module run compiled; the arguments are those of ``torch.compile``."""
    def __getstate__(self) -> Any: ...
    def __setstate__(self, state: Any) -> Any: ...
    def apply(self, fn: Callable[..., Any]) -> Any:
        """Call ``fn`` with every module below this one, then with this one, as for initialization.

        Args:
            fn (callable): takes a Module.

        Returns:
            Module: this one.

        >>> def init(module):
        ...     if isinstance(module, torch.nn.Linear):
        ...         torch.nn.init.ones_(module.weight)
        >>> torch.nn.Linear(2, 1).apply(init).weight.sum().item()
        2.0
        """
    def _apply(self, fn: Any, recurse: _bool = True) -> Any: ...
    def to(self, *args: Any, device: _device | _str | None = None, dtype: _dtype | None = None, tensor: Tensor | None = None, non_blocking: _bool = False, memory_format: _memory_format | None = None) -> Any:
        """Move or convert all parameters and buffers, in place.

        Args:
            *args: a device, a dtype, or both in this order; or a tensor that has the wanted ones.
            device (device or str, optional), dtype (dtype, optional), tensor (Tensor, optional): the same by name. A
                dtype applies to floating-point and complex tensors only.
            non_blocking (bool), memory_format: as for ``Tensor.to``.

        Returns:
            Module: this one.

        Raises:
            TypeError: the dtype is neither floating-point nor complex.

        >>> torch.nn.Linear(2, 1).to(torch.float64).weight.dtype
        torch.float64
        """
    def to_empty(self, *, device: _device | _str, recurse: _bool = True) -> Any:
        """Move to a device without copying values.

        Args:
            device (device or str): where to.
            recurse (bool): the modules below as well.

        >>> torch.nn.Linear(2, 1).to_empty(device="cpu").weight.shape
        torch.Size([1, 2])
        """
    def cpu(self) -> Any:
        """Move all parameters and buffers to the CPU.

        >>> torch.nn.Linear(2, 1).cpu().weight.device
        device(type='cpu')
        """
    def cuda(self, device: _int | _device | None = None) -> Any:
        """Move all parameters and buffers to a GPU.

        Args:
            device (int or device, optional): which; the current one if None.
        """
    def type(self, dst_type: _dtype | _str) -> Any:
        """Convert all parameters and buffers to a dtype.

        Args:
            dst_type (dtype or str): such as ``torch.float64``.

        >>> torch.nn.Linear(2, 1).type(torch.float64).weight.dtype
        torch.float64
        """
    def _floating_to(self, dtype: Any) -> Any: ...
    def float(self) -> Any:
        """Convert floating-point parameters and buffers to float32.

        >>> torch.nn.Linear(2, 1).double().float().weight.dtype
        torch.float32
        """
    def double(self) -> Any:
        """Convert floating-point parameters and buffers to float64.

        >>> torch.nn.Linear(2, 1).double().weight.dtype
        torch.float64
        """
    def half(self) -> Any:
        """Convert floating-point parameters and buffers to float16.

        >>> torch.nn.Linear(2, 1).half().weight.dtype
        torch.float16
        """
    def bfloat16(self) -> Any:
        """Convert floating-point parameters and buffers to bfloat16.

        >>> torch.nn.Linear(2, 1).bfloat16().weight.dtype
        torch.bfloat16
        """
    def train(self, mode: _bool = True) -> Any:
        """Set training mode, which dropout and batch norm look at, here and below.

        Args:
            mode (bool): False for evaluation.

        Raises:
            ValueError: `mode` is no bool.

        >>> torch.nn.Dropout().train(False).training
        False
        """
    def eval(self) -> Any:
        """Set evaluation mode: the same as ``train(False)``.

        >>> torch.nn.Dropout().eval()(torch.ones(2))
        tensor([1., 1.])
        """
    def requires_grad_(self, requires_grad: _bool = True) -> Any:
        """Say whether the parameters are trained.

        Args:
            requires_grad (bool): False freezes them.

        >>> torch.nn.Linear(2, 1).requires_grad_(False).weight.requires_grad
        False
        """
    def zero_grad(self, set_to_none: _bool = True) -> None:
        """Forget the gradients of all parameters.

        Args:
            set_to_none (bool): remove them; if False, fill them with zeros.

        >>> layer = torch.nn.Linear(1, 1, bias=False)
        >>> layer(torch.ones(1)).backward()
        >>> layer.zero_grad()
        >>> print(layer.weight.grad)
        None
        """
    def _get_name(self) -> Any: ...
    def extra_repr(self) -> _str:
        """What the printed form says between the brackets; for subclasses to override."""
    def __repr__(self) -> _str: ...
def indented(text: Any) -> Any:
    """Text with two more spaces before every line but the first."""
def clear(grad: Any) -> Any:
    """Fill a gradient with zeros and take it out of any graph."""
def _is_inexact(tensor: Any) -> Any: ...
def _parse_to(args: Any, device: Any, dtype: Any, tensor: Any) -> Any: ...
