"""Module, the base class of networks: how it is called, converted and shown."""

import warnings
from collections import OrderedDict

import flambeau as torch

from ..._tensor.dtype import of_python
from ._hooks import (
    EVERY_MODULE,
    HOOK_SLOTS,
    Hooked,
    call_with_hooks,
    register_module_buffer_registration_hook,
    register_module_forward_hook,
    register_module_forward_pre_hook,
    register_module_full_backward_hook,
    register_module_full_backward_pre_hook,
    register_module_module_registration_hook,
    register_module_parameter_registration_hook,
)
from ._registry import Registry
from ._state import Stateful
from ._state import _IncompatibleKeys as _IncompatibleKeys

__all__ = [
    "Module",
    "register_module_buffer_registration_hook",
    "register_module_forward_hook",
    "register_module_forward_pre_hook",
    "register_module_full_backward_hook",
    "register_module_full_backward_pre_hook",
    "register_module_module_registration_hook",
    "register_module_parameter_registration_hook",
]

# The hooks of every module, by their ids.
_global_forward_pre_hooks: OrderedDict = OrderedDict()
_global_forward_hooks: OrderedDict = OrderedDict()
_global_forward_hooks_with_kwargs: OrderedDict = OrderedDict()
_global_forward_hooks_always_called: OrderedDict = OrderedDict()
_global_backward_pre_hooks: OrderedDict = OrderedDict()
_global_backward_hooks: OrderedDict = OrderedDict()
_global_buffer_registration_hooks: OrderedDict = OrderedDict()
_global_module_registration_hooks: OrderedDict = OrderedDict()
_global_parameter_registration_hooks: OrderedDict = OrderedDict()
EVERY_MODULE.names = globals()


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

    training: bool
    call_super_init = False  # whether __init__ hands its arguments on, for classes with several bases
    dump_patches = False
    _compiled_call_impl = None

    def __init__(self, *args, **kwargs):
        if not self.call_super_init and (args or kwargs):
            wrong = f"got an unexpected keyword argument '{next(iter(kwargs))}'" if kwargs else (
                f"takes 1 positional argument but {len(args) + 1} were given"
            )  # fmt: skip
            raise TypeError(f"{type(self).__name__}.__init__() {wrong}")
        self.__dict__.update(training=True, _parameters={}, _buffers={}, _non_persistent_buffers_set=set(), _modules={})
        if self.call_super_init:
            super().__init__(*args, **kwargs)

    def forward(self, *input):
        """Compute the module's result; every subclass defines it."""
        raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')

    def __call__(self, *args, **kwargs):
        if self._compiled_call_impl is not None:
            return self._compiled_call_impl(*args, **kwargs)
        return self._call_impl(*args, **kwargs)

    def _call_impl(self, *args, **kwargs):
        if (
            self._forward_hooks or self._forward_pre_hooks or self._backward_hooks or self._backward_pre_hooks
            or _global_forward_hooks or _global_forward_pre_hooks
            or _global_backward_hooks or _global_backward_pre_hooks
        ):  # fmt: skip
            return call_with_hooks(self, args, kwargs)
        return self.forward(*args, **kwargs)

    def compile(self, *args, **kwargs) -> None:
        """Let calls of this module run compiled; the arguments are those of ``torch.compile``."""
        self._compiled_call_impl = torch.compile(self._call_impl, *args, **kwargs)

    def __getstate__(self):
        state = {key: value for key, value in self.__dict__.items() if key != "_compiled_call_impl"}
        return {**{slot: OrderedDict() for slot in HOOK_SLOTS}, "_is_full_backward_hook": None, **state}

    def __setstate__(self, state):
        self.__dict__.update({k: v for k, v in state.items() if k not in HOOK_SLOTS or v})

    def apply(self, fn):
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
        for module in self.children():
            module.apply(fn)
        fn(self)
        return self

    def _apply(self, fn, recurse=True):
        """Replace the data of all parameters, gradients and buffers by ``fn`` of them; tensors keep their identity."""
        if recurse:
            for module in self.children():
                module._apply(fn)
        with torch.no_grad():
            for param in self._parameters.values():
                if param is not None:
                    grad = param.grad
                    param.data = fn(param)
                    if grad is not None:
                        param.grad = fn(grad).requires_grad_(grad.requires_grad)
            for name, buffer in self._buffers.items():
                if buffer is not None:
                    self._buffers[name] = fn(buffer)
        return self

    def to(self, *args, device=None, dtype=None, tensor=None, non_blocking=False, memory_format=None):
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
        device, dtype = _parse_to(args, device, dtype, tensor)
        if dtype is not None and not (dtype.is_floating_point or dtype.is_complex):
            raise TypeError(
                f"nn.Module.to only accepts floating point or complex dtypes, but got desired dtype={dtype}"
            )

        if dtype is not None and dtype.is_complex:
            warnings.warn(
                "Complex modules are a new feature under active development whose design may change, and some modules "
                "might not work as expected when using complex tensors as parameters or buffers.",
                stacklevel=2,
            )

        def convert(tensor):
            wanted = {} if device is None else {"device": device}
            if dtype is not None and _is_inexact(tensor):
                wanted["dtype"] = dtype
            if memory_format is not None and tensor.dim() in (4, 5):
                wanted["memory_format"] = memory_format
            return tensor.to(**wanted) if wanted else tensor

        return self._apply(convert)

    def to_empty(self, *, device, recurse: bool = True):
        """Move to a device without copying values.

        Args:
            device (device or str): where to.
            recurse (bool): the modules below as well.

        >>> torch.nn.Linear(2, 1).to_empty(device="cpu").weight.shape
        torch.Size([1, 2])
        """
        return self._apply(lambda tensor: torch.empty_like(tensor, device=device), recurse=recurse)

    def cpu(self):
        """Move all parameters and buffers to the CPU.

        >>> torch.nn.Linear(2, 1).cpu().weight.device
        device(type='cpu')
        """
        return self._apply(lambda tensor: tensor.cpu())

    def cuda(self, device=None):
        """Move all parameters and buffers to a GPU.

        Args:
            device (int or device, optional): which; the current one if None.
        """
        return self._apply(lambda tensor: tensor.cuda(device))

    def type(self, dst_type):
        """Convert all parameters and buffers to a dtype.

        Args:
            dst_type (dtype or str): such as ``torch.float64``.

        >>> torch.nn.Linear(2, 1).type(torch.float64).weight.dtype
        torch.float64
        """
        return self._apply(lambda tensor: tensor.type(dst_type))

    def _floating_to(self, dtype):
        return self._apply(lambda tensor: tensor.to(dtype) if tensor.is_floating_point() else tensor)

    def float(self):
        """Convert floating-point parameters and buffers to float32.

        >>> torch.nn.Linear(2, 1).double().float().weight.dtype
        torch.float32
        """
        return self._floating_to(torch.float32)

    def double(self):
        """Convert floating-point parameters and buffers to float64.

        >>> torch.nn.Linear(2, 1).double().weight.dtype
        torch.float64
        """
        return self._floating_to(torch.float64)

    def half(self):
        """Convert floating-point parameters and buffers to float16.

        >>> torch.nn.Linear(2, 1).half().weight.dtype
        torch.float16
        """
        return self._floating_to(torch.float16)

    def bfloat16(self):
        """Convert floating-point parameters and buffers to bfloat16.

        >>> torch.nn.Linear(2, 1).bfloat16().weight.dtype
        torch.bfloat16
        """
        return self._floating_to(torch.bfloat16)

    def train(self, mode: bool = True):
        """Set training mode, which dropout and batch norm look at, here and below.

        Args:
            mode (bool): False for evaluation.

        Raises:
            ValueError: `mode` is no bool.

        >>> torch.nn.Dropout().train(False).training
        False
        """
        if not isinstance(mode, bool):
            raise ValueError("training mode is expected to be boolean")
        self.training = mode
        for module in self.children():
            module.train(mode)
        return self

    def eval(self):
        """Set evaluation mode: the same as ``train(False)``.

        >>> torch.nn.Dropout().eval()(torch.ones(2))
        tensor([1., 1.])
        """
        return self.train(False)

    def requires_grad_(self, requires_grad: bool = True):
        """Say whether the parameters are trained.

        Args:
            requires_grad (bool): False freezes them.

        >>> torch.nn.Linear(2, 1).requires_grad_(False).weight.requires_grad
        False
        """
        for param in self.parameters():
            param.requires_grad_(requires_grad)
        return self

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget the gradients of all parameters.

        Args:
            set_to_none (bool): remove them; if False, fill them with zeros.

        >>> layer = torch.nn.Linear(1, 1, bias=False)
        >>> layer(torch.ones(1)).backward()
        >>> layer.zero_grad()
        >>> print(layer.weight.grad)
        None
        """
        for param in self.parameters():
            if set_to_none:
                param.grad = None
            elif param.grad is not None:
                clear(param.grad)

    def _get_name(self):
        return type(self).__name__

    def extra_repr(self) -> str:
        """What the printed form says between the brackets; for subclasses to override."""
        return ""

    def __repr__(self):
        extra = self.extra_repr()
        lines = extra.split("\n") if extra else []
        if len(lines) <= 1 and not self._modules:
            return f"{self._get_name()}({extra})"
        lines += [f"({name}): {indented(repr(module))}" for name, module in self._modules.items()]
        return "\n  ".join([f"{self._get_name()}(", *lines]) + "\n)"


def indented(text):
    """Text with two more spaces before every line but the first."""
    return text.replace("\n", "\n  ")


def clear(grad):
    """Fill a gradient with zeros and take it out of any graph."""
    grad.detach_() if grad.grad_fn is not None else grad.requires_grad_(False)
    grad.zero_()


def _is_inexact(tensor):
    return tensor.is_floating_point() or tensor.is_complex()


def _parse_to(args, device, dtype, tensor):
    """(device, dtype) of the arguments of ``Module.to``."""
    first = next(iter(args), None)
    for value in args[:2]:
        if isinstance(value, torch.Tensor) and value is first:
            tensor = value
        elif isinstance(of_python(value), torch.dtype):
            dtype = of_python(value)
        elif isinstance(value, (str, int, torch.device)) and not isinstance(value, bool):
            device = value
        elif isinstance(value, bool) and isinstance(of_python(first), (torch.dtype, torch.Tensor)):
            pass  # non_blocking
        elif value is not None:
            raise TypeError(
                f"to() received an invalid combination of arguments: {type(value).__name__} cannot stand there; give a "
                "device and a dtype, a dtype, or a tensor, and then non_blocking"
            )
    return (device, dtype) if tensor is None else (tensor.device, tensor.dtype)
