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
import itertools
import warnings
from collections import OrderedDict, defaultdict
from copy import deepcopy
from .. import _mistakes
from .._mistakes.training import before_step, watch_optimizer
from .._tensor.storage import WRITERS
from ..nn.modules.module import clear
from ..nn.parameter import newest
from ..utils.hooks import RemovableHandle
from ._update import step_dtype
required: Any
_EVERY_PRE_HOOK: OrderedDict
_EVERY_POST_HOOK: OrderedDict
def _register(hooks: Any, hook: Any, prepend: bool = False) -> Any: ...
def register_optimizer_step_pre_hook(hook: Any) -> Any:
    """Call ``hook(optimizer, args, kwargs)`` before the step of every optimizer.

    >>> torch.optim.optimizer.register_optimizer_step_pre_hook(lambda optimizer, args, kwargs: None).remove()
    """
def register_optimizer_step_post_hook(hook: Any) -> Any:
    """Call ``hook(optimizer, args, kwargs)`` after the step of every optimizer.

    >>> torch.optim.optimizer.register_optimizer_step_post_hook(lambda optimizer, args, kwargs: None).remove()
    """
def _with_hooks(step: Any) -> Any: ...
class Optimizer:
    """The base class of optimizers.

    A subclass defines ``init_state(param, group)``, the state of a parameter before its first step, and
    ``update(param, grad, state, group)``, one step of one parameter, in place; or else ``step`` itself. The options
    ``"maximize"`` and ``"weight_decay"``, if there are such defaults, have been applied to the gradient before.

    Args:
        params (iterable): parameters, pairs (name, parameter), or dicts with ``"params"`` and options of their own.
        defaults (dict): the options where a group has none.

    Raises:
        TypeError, ValueError: there are no parameters, or some that cannot be trained.

    >>> class Descent(torch.optim.Optimizer):
    ...     def update(self, param, grad, state, group):
    ...         param.sub_(grad * group["lr"])
    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> Descent([p], {"lr": 0.1}).step()
    >>> p.data
    tensor([0.8000])
    """
    _hook_tables: tuple[Any, ...]
    _splits_complex: bool
    _born: int
    _checked: int
    def __init_subclass__(cls, **kwargs: Any) -> Any: ...
    def __init__(self, params: Iterable[Any], defaults: dict) -> None: ...
    def __getstate__(self) -> Any: ...
    def __setstate__(self, state: Any) -> Any: ...
    def __repr__(self) -> str: ...
    def init_state(self, param: Any, group: Any) -> dict:
        """The state of a parameter before its first step."""
    def update(self, param: Any, grad: Any, state: Any, group: Any) -> None:
        """One step of one parameter, in place."""
    def step(self, closure: Callable[..., Any] | None = None) -> Any:
        """Change the parameters by one step.

        Args:
            closure (callable, optional): computes the loss and its gradients anew, and returns the loss.

        Returns:
            the closure's result, or None.
        """
    def _update(self, param: Any, grad: Any, group: Any) -> Any: ...
    def decay(self, param: Any, grad: Any, decay: Any, group: Any) -> Any:
        """The gradient with weight decay: as of a loss with decay · |param|² / 2 added; or shrink the parameter."""
    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget the gradients of all parameters.

        Args:
            set_to_none (bool): remove them; if False, fill them with zeros.

        >>> p = torch.nn.Parameter(torch.ones(1))
        >>> p.grad = torch.ones(1)
        >>> torch.optim.SGD([p]).zero_grad()
        >>> print(p.grad)
        None
        """
    def add_param_group(self, param_group: dict) -> None:
        """Add parameters with options of their own.

        Args:
            param_group (dict): ``"params"``, and those options that are not the defaults.

        Raises:
            TypeError, ValueError: parameters that cannot be trained, or are in another group already.

        >>> first, second = torch.nn.Parameter(torch.ones(1)), torch.nn.Parameter(torch.ones(1))
        >>> optimizer = torch.optim.SGD([first], lr=0.1)
        >>> optimizer.add_param_group({"params": [second], "lr": 0.01})
        >>> [group["lr"] for group in optimizer.param_groups]
        [0.1, 0.01]
        """
    def _check_param(self, param: Any) -> Any: ...
    def _check_group(self, group: Any) -> Any: ...
    def state_dict(self) -> dict:
        """The state and the groups, with numbers in place of parameters.

        Returns:
            dict: ``"state"``, by number; ``"param_groups"``, whose ``"params"`` are the numbers.

        >>> torch.optim.SGD([torch.nn.Parameter(torch.ones(1))]).state_dict()["param_groups"][0]["params"]
        [0]
        """
    def load_state_dict(self, state_dict: dict) -> None:
        """Take over state and options.

        Args:
            state_dict (dict): as ``state_dict`` returned it; parameters are matched by their order.

        Raises:
            ValueError: the groups do not fit.

        >>> p = torch.nn.Parameter(torch.ones(1))
        >>> optimizer = torch.optim.SGD([p], lr=0.5)
        >>> optimizer.load_state_dict(torch.optim.SGD([p], lr=0.1).state_dict())
        >>> optimizer.param_groups[0]["lr"]
        0.1
        """
    def register_step_pre_hook(self, hook: Any) -> Any:
        """Call ``hook(optimizer, args, kwargs)`` before each step; a pair that it returns replaces the arguments.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
    def register_step_post_hook(self, hook: Any) -> Any:
        """Call ``hook(optimizer, args, kwargs)`` after each step.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
    def register_state_dict_pre_hook(self, hook: Any, prepend: bool = False) -> Any:
        """Call ``hook(optimizer)`` before ``state_dict`` collects.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
    def register_state_dict_post_hook(self, hook: Any, prepend: bool = False) -> Any:
        """Call ``hook(optimizer, state_dict)`` after ``state_dict``; what it returns, if not None, replaces the result.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
    def register_load_state_dict_pre_hook(self, hook: Any, prepend: bool = False) -> Any:
        """Call ``hook(optimizer, state_dict)`` before ``load_state_dict``; what it returns, if not None, is loaded.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
    def register_load_state_dict_post_hook(self, hook: Any, prepend: bool = False) -> Any:
        """Call ``hook(optimizer)`` after ``load_state_dict``.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
    defaults: Any
    state: Any
    param_groups: Any
def _is_complex(value: Any) -> Any: ...
def _split_names(group: Any) -> Any: ...
def _fitted(value: Any, param: Any, group: Any, key: Any = None) -> Any: ...
