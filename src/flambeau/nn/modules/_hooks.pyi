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
import functools
import warnings
from collections import OrderedDict
from ...utils.hooks import RemovableHandle
_CALL_HOOKS: tuple[Any, ...]
_BOTH: str
_MARKS: tuple[Any, ...]
_STATE_HOOKS: tuple[Any, ...]
HOOK_SLOTS: Any
class _OwnDictionary:
    """An attribute of modules: a dictionary that each comes to own when it is first looked at."""
    def __set_name__(self, owner: Any, name: Any) -> Any: ...
    def __get__(self, module: Any, owner: Any = None) -> Any: ...
    name: Any
class Hooked:
    """The hooks of a Module, and how to register them; each registration returns a handle with ``remove()``."""
    _forward_pre_hooks: tuple[Any, ...]
    _forward_hooks: tuple[Any, ...]
    _backward_pre_hooks: tuple[Any, ...]
    _backward_hooks: tuple[Any, ...]
    _forward_pre_hooks_with_kwargs: tuple[Any, ...]
    _forward_hooks_with_kwargs: tuple[Any, ...]
    _forward_hooks_always_called: Any
    _state_dict_pre_hooks: tuple[Any, ...]
    _state_dict_hooks: tuple[Any, ...]
    _load_state_dict_pre_hooks: tuple[Any, ...]
    _load_state_dict_post_hooks: tuple[Any, ...]
    _state_dict_hooks_returning_none: Any
    _is_full_backward_hook: Any
    def _add_hook(self, slot: Any, hook: Any, prepend: bool = False, **marks: Any) -> Any: ...
    def register_forward_pre_hook(self, hook: Callable[..., Any], *, prepend: bool = False, with_kwargs: bool = False) -> Any:
        """Call ``hook(module, args)`` before forward; what it returns, if not None, replaces the arguments.

        Args:
            hook (callable): with `with_kwargs` it is called ``hook(module, args, kwargs)`` and returns both.
            prepend (bool): call it before those already registered.
            with_kwargs (bool): pass the keyword arguments too.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> double = torch.nn.Identity()
        >>> handle = double.register_forward_pre_hook(lambda module, args: (args[0] * 2,))
        >>> double(torch.tensor([1.0]))
        tensor([2.])
        """
    def register_forward_hook(self, hook: Callable[..., Any], *, prepend: bool = False, with_kwargs: bool = False, always_call: bool = False) -> Any:
        """Call ``hook(module, args, output)`` after forward; what it returns, if not None, replaces the output.

        Args:
            hook (callable): with `with_kwargs` it is called ``hook(module, args, kwargs, output)``.
            prepend (bool): call it before those already registered.
            with_kwargs (bool): pass the keyword arguments too.
            always_call (bool): call it also when forward fails, with None as output.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> same = torch.nn.Identity()
        >>> handle = same.register_forward_hook(lambda module, args, output: output + 1)
        >>> same(torch.tensor([1.0]))
        tensor([2.])
        """
    def register_full_backward_pre_hook(self, hook: Callable[..., Any], prepend: bool = False) -> Any:
        """Call ``hook(module, grad_output)`` when the gradients of the outputs are known.

        Args:
            hook (callable): what it returns, if not None, replaces the gradients.
            prepend (bool): call it before those already registered.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> layer, x = torch.nn.Identity(), torch.ones(1, requires_grad=True)
        >>> handle = layer.register_full_backward_pre_hook(lambda module, grads: (grads[0] * 3,))
        >>> layer(x).sum().backward()
        >>> x.grad
        tensor([3.])
        """
    def register_full_backward_hook(self, hook: Callable[..., Any], prepend: bool = False) -> Any:
        """Call ``hook(module, grad_input, grad_output)`` when the gradients of the inputs are known.

        Args:
            hook (callable): what it returns, if not None, replaces the gradients of the inputs.
                Arguments that are no tensors have None as gradient.
            prepend (bool): call it before those already registered.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> layer, x = torch.nn.Linear(2, 1), torch.ones(1, 2, requires_grad=True)
        >>> handle = layer.register_full_backward_hook(lambda module, gi, go: print(gi[0].shape, go[0].shape))
        >>> layer(x).sum().backward()
        torch.Size([1, 2]) torch.Size([1, 1])
        """
    def register_backward_hook(self, hook: Callable[..., Any]) -> Any:
        """Call ``hook(module, grad_input, grad_output)`` with the gradients of the last operation of the module.

        It is deprecated: of a module that is more than one operation, these are not the gradients of its inputs, which
        `register_full_backward_hook` has.

        Args:
            hook (callable): what it returns, if not None, replaces the gradients of the operation's inputs.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        Raises:
            RuntimeError: the module has a full backward hook.

        >>> layer = torch.nn.ReLU()
        >>> handle = layer.register_backward_hook(lambda module, gi, go: print(gi[0], go[0]))
        >>> layer(torch.tensor([-1.0, 2.0], requires_grad=True)).sum().backward()
        tensor([0., 1.]) tensor([1., 1.])
        """
    def register_state_dict_pre_hook(self, hook: Any) -> Any:
        """Call ``hook(module, prefix, keep_vars)`` before ``state_dict`` collects.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> handle = torch.nn.ReLU().register_state_dict_pre_hook(lambda module, prefix, keep_vars: None)
        """
    def register_state_dict_post_hook(self, hook: Callable[..., Any]) -> Any:
        """Call ``hook(module, state_dict, prefix, local_metadata)`` after ``state_dict`` has collected.

        Args:
            hook (callable): may change the dictionary in place; must return None.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> layer = torch.nn.ReLU()
        >>> handle = layer.register_state_dict_post_hook(lambda m, state, prefix, meta: state.update(note=1))
        >>> list(layer.state_dict())
        ['note']
        """
    def _register_state_dict_hook(self, hook: Any) -> Any: ...
    def register_load_state_dict_pre_hook(self, hook: Any) -> Any:
        """Call ``hook(module, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs)``
        before ``load_state_dict`` copies.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> layer = torch.nn.PReLU()
        >>> handle = layer.register_load_state_dict_pre_hook(lambda m, state, *_: state.pop("old", None))
        >>> layer.load_state_dict({"weight": torch.zeros(1), "old": 1})
        <All keys matched successfully>
        """
    def _register_load_state_dict_pre_hook(self, hook: Any, with_module: bool = False) -> Any: ...
    def register_load_state_dict_post_hook(self, hook: Callable[..., Any]) -> Any:
        """Call ``hook(module, incompatible_keys)`` after ``load_state_dict`` has copied.

        Args:
            hook (callable): may change the two lists in place; must return None.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> layer = torch.nn.PReLU()
        >>> handle = layer.register_load_state_dict_post_hook(lambda m, keys: keys.missing_keys.clear())
        >>> layer.load_state_dict({})
        <All keys matched successfully>
        """
class _EveryModule:
    """The hooks of every module. `nn.modules.module` keeps their dictionaries as `_global_forward_hooks` and so on,
    where programs look for them and put others.
    """
    names: dict
    def __getattr__(self, slot: Any) -> Any: ...
    add_hook: Any
EVERY_MODULE: Any
def registered(slot: Any, module: Any, name: Any, value: Any) -> Any:
    """What is registered under a name of a module: the value, or what a hook of every module puts in its place."""
def register_module_buffer_registration_hook(hook: Any) -> Any:
    """Call ``hook(module, name, buffer)`` whenever a module gets a buffer; what it returns, if not None, takes its
    place.

    >>> torch.nn.modules.module.register_module_buffer_registration_hook(lambda module, name, buffer: None).remove()
    """
def register_module_module_registration_hook(hook: Any) -> Any:
    """Call ``hook(module, name, child)`` whenever a module gets a child; what it returns, if not None, takes its
    place.

    >>> torch.nn.modules.module.register_module_module_registration_hook(lambda module, name, child: None).remove()
    """
def register_module_parameter_registration_hook(hook: Any) -> Any:
    """Call ``hook(module, name, parameter)`` whenever a module gets a parameter; what it returns, if not None, takes
    its place.

    >>> torch.nn.modules.module.register_module_parameter_registration_hook(lambda module, name, p: None).remove()
    """
def register_module_forward_pre_hook(hook: Any) -> Any:
    """Call ``hook(module, args)`` before the forward of every module; see ``Module.register_forward_pre_hook``.

    >>> torch.nn.modules.module.register_module_forward_pre_hook(lambda module, args: None).remove()
    """
def register_module_forward_hook(hook: Any, *, with_kwargs: bool = False, always_call: bool = False) -> Any:
    """Call ``hook(module, args, output)`` after the forward of every module; see ``Module.register_forward_hook``.

    >>> torch.nn.modules.module.register_module_forward_hook(lambda module, args, output: None).remove()
    """
def register_module_full_backward_pre_hook(hook: Any) -> Any:
    """Call ``hook(module, grad_output)`` for every module; see ``Module.register_full_backward_pre_hook``.

    >>> torch.nn.modules.module.register_module_full_backward_pre_hook(lambda module, grads: None).remove()
    """
def register_module_full_backward_hook(hook: Any) -> Any:
    """Call ``hook(module, grad_input, grad_output)`` for every module; see ``Module.register_full_backward_hook``.

    >>> torch.nn.modules.module.register_module_full_backward_hook(lambda module, gi, go: None).remove()
    """
def _hooks(module: Any, slot: Any) -> Any: ...
def _marked(module: Any, slot: Any, hook_id: Any) -> Any: ...
def call_with_hooks(module: Any, args: Any, kwargs: Any) -> Any:
    """Call a module's forward with everything that hangs on it, in PyTorch's order."""
def _before_forward(module: Any, args: Any, kwargs: Any) -> Any: ...
def _call_forward_hook(module: Any, hook_id: Any, hook: Any, args: Any, kwargs: Any, result: Any) -> Any: ...
def _call_always_called(module: Any, args: Any, kwargs: Any, result: Any, called: Any) -> Any: ...
def _hang_on_last_node(module: Any, args: Any, result: Any) -> Any: ...
def _first_tensor(result: Any) -> Any: ...
def _not_one_node(node: Any, args: Any, result: Any) -> Any: ...
class BackwardHookFunction(Any):
    """The identity, as one node through which all gradients of a module's inputs, or outputs, pass."""
    forward: Callable[..., Any]
    @staticmethod
    def backward(ctx: Any, *grads: Any) -> Any: ...
class GradientHooks:
    """Calls a module's backward hooks for one call of it, once the gradients of outputs and inputs are there."""
    def __init__(self, module: Any) -> None: ...
    def watch_inputs(self, args: Any) -> Any:
        """The arguments, the tensors among them passed through a node that calls `_inputs_known`."""
    def watch_outputs(self, result: Any) -> Any:
        """The outputs, the tensors among them passed through a node that calls `_outputs_known`."""
    def _watch(self, values: Any, register: Any) -> Any: ...
    def _outputs_known(self, grads: Any) -> Any: ...
    def _no_input_gradients(self) -> Any: ...
    def _inputs_known(self, grads: Any, _: Any) -> Any: ...
    module: Any
    before: Any
    after: Any
    grad_output: Any
    n_inputs: Any
    input_places: Any
    n_outputs: Any
    output_places: Any
def _spread(grads: Any, places: Any, count: Any) -> Any: ...
def _replaced(changed: Any, grads: Any, who: Any, what: Any) -> Any: ...
