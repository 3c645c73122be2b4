"""Optimizer, the base class: groups of parameters, their state, hooks, and the step that runs an update on each."""

import functools
import itertools
import warnings
from collections import OrderedDict, defaultdict
from collections.abc import Iterable
from copy import deepcopy

import flambeau as torch

from .. import _mistakes
from .._mistakes.training import before_step, watch_optimizer
from .._tensor.storage import WRITERS
from ..nn.modules.module import clear
from ..nn.parameter import newest
from ..utils.hooks import RemovableHandle
from ._update import step_dtype

__all__ = ["Optimizer", "register_optimizer_step_post_hook", "register_optimizer_step_pre_hook"]

required = type("required", (), {"__repr__": lambda self: "<required parameter>"})()

_EVERY_PRE_HOOK: OrderedDict = OrderedDict()
_EVERY_POST_HOOK: OrderedDict = OrderedDict()


def _register(hooks, hook, prepend=False):
    handle = RemovableHandle(hooks)
    hooks[handle.id] = hook
    if prepend:
        hooks.move_to_end(handle.id, last=False)
    return handle


def register_optimizer_step_pre_hook(hook):
    """Call ``hook(optimizer, args, kwargs)`` before the step of every optimizer.

    >>> torch.optim.optimizer.register_optimizer_step_pre_hook(lambda optimizer, args, kwargs: None).remove()
    """
    return _register(_EVERY_PRE_HOOK, hook)


def register_optimizer_step_post_hook(hook):
    """Call ``hook(optimizer, args, kwargs)`` after the step of every optimizer.

    >>> torch.optim.optimizer.register_optimizer_step_post_hook(lambda optimizer, args, kwargs: None).remove()
    """
    return _register(_EVERY_POST_HOOK, hook)


def _with_hooks(step):
    """A step that calls the hooks round it."""

    @functools.wraps(step)
    def hooked(self, *args, **kwargs):
        for hook in (*_EVERY_PRE_HOOK.values(), *self._optimizer_step_pre_hooks.values()):
            changed = hook(self, args, kwargs)
            if changed is not None:
                if not (isinstance(changed, tuple) and len(changed) == 2):
                    raise RuntimeError(
                        f"{hook} must return None or a tuple of (new_args, new_kwargs), but got {changed}."
                    )
                args, kwargs = changed
        if _mistakes.on:
            before_step(self, newest[0])
        frame = _mistakes.user_frame()
        WRITERS.append((frame.f_code, frame.f_lineno, f"{type(self).__name__}.step()") if frame else None)
        try:
            result = step(self, *args, **kwargs)
        finally:
            WRITERS.pop()
        self._opt_called = True  # a learning-rate scheduler asks for it
        for hook in (*self._optimizer_step_post_hooks.values(), *_EVERY_POST_HOOK.values()):
            hook(self, args, kwargs)
        return result

    hooked.is_hooked = True
    return hooked


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

    _hook_tables = (
        "_optimizer_step_pre_hooks",
        "_optimizer_step_post_hooks",
        "_optimizer_state_dict_pre_hooks",
        "_optimizer_state_dict_post_hooks",
        "_optimizer_load_state_dict_pre_hooks",
        "_optimizer_load_state_dict_post_hooks",
    )
    # Complex numbers are updated as pairs of real ones, except where the update is linear.
    _splits_complex = True
    _born = _checked = 0  # when it was made, and when its parameters were last compared with those of its modules

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        step = cls.__dict__.get("step")
        if step is not None and not getattr(step, "is_hooked", False):
            cls.step = _with_hooks(step)

    def __init__(self, params, defaults: dict):
        if isinstance(params, torch.Tensor):
            raise TypeError(
                "params argument given to the optimizer should be an iterable of Tensors or dicts, but got "
                f"{torch.typename(params)}"
            )
        self.defaults = defaults
        for table in self._hook_tables:
            setattr(self, table, OrderedDict())
        self.state = defaultdict(dict)
        self.param_groups = []
        groups = list(params)
        if not groups:
            raise ValueError("optimizer got an empty parameter list")
        for group in groups if isinstance(groups[0], dict) else [{"params": groups}]:
            self.add_param_group(group)
        watch_optimizer(self)

    def __getstate__(self):
        return {"defaults": self.defaults, "state": self.state, "param_groups": self.param_groups}

    def __setstate__(self, state):
        self.__dict__.update(state)
        for table in self._hook_tables:
            self.__dict__.setdefault(table, OrderedDict())
        for group in self.param_groups:  # options that are younger than the saved state
            for name, value in self.defaults.items():
                group.setdefault(name, value)
            for param in group["params"]:
                kept = self.state.get(param, {})
                if "step" in kept and not isinstance(kept["step"], torch.Tensor):
                    kept["step"] = torch.tensor(float(kept["step"]), dtype=step_dtype())
        watch_optimizer(self)

    def __repr__(self):
        groups = [
            "\n".join([f"Parameter Group {i}", *(f"    {k}: {group[k]}" for k in sorted(group) if k != "params")])
            for i, group in enumerate(self.param_groups)
        ]
        return "\n".join([f"{type(self).__name__} (", "\n\n".join(groups), ")"])

    def init_state(self, param, group) -> dict:
        """The state of a parameter before its first step."""
        return {}

    def update(self, param, grad, state, group) -> None:
        """One step of one parameter, in place."""
        raise NotImplementedError

    def step(self, closure=None):
        """Change the parameters by one step.

        Args:
            closure (callable, optional): computes the loss and its gradients anew, and returns the loss.

        Returns:
            the closure's result, or None.
        """
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        with torch.set_grad_enabled(self.defaults.get("differentiable", False)):
            for group in self.param_groups:
                for param in group["params"]:
                    if param.grad is not None:
                        self._update(param, param.grad, group)
        return loss

    def _update(self, param, grad, group):
        """Bring the state and the gradient into the form that `update` takes, and call it."""
        state = self.state.get(param)
        if not state:
            state = self.init_state(param, group)
            if state:
                self.state[param] = state
        if group.get("maximize"):
            grad = -grad
        if group.get("differentiable"):  # the graph of the step before needs its state as it was
            state.update({k: v.clone() for k, v in state.items() if isinstance(v, torch.Tensor)})
        decay = group["weight_decay"] if "weight_decay" in self.defaults else 0
        if isinstance(decay, torch.Tensor) or decay:
            grad = self.decay(param, grad, decay, group)
        if param.is_complex() and self._splits_complex:
            param, grad = torch.view_as_real(param), torch.view_as_real(grad)
            state = {k: torch.view_as_real(v) if _is_complex(v) else v for k, v in state.items()}
        self.update(param, grad, state, group)

    def decay(self, param, grad, decay, group):
        """The gradient with weight decay: as of a loss with decay · |param|² / 2 added; or shrink the parameter."""
        if group.get("decoupled_weight_decay"):
            param.mul_(1 - group["lr"] * decay)
            return grad
        return grad + param * decay if isinstance(decay, torch.Tensor) else grad.add(param, alpha=decay)

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
        for group in self.param_groups:
            for param in group["params"]:
                if set_to_none:
                    param.grad = None
                elif param.grad is not None:
                    clear(param.grad)

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
        if not isinstance(param_group, dict):
            raise TypeError(f"param_group must be a dict, but got {type(param_group)}")
        _split_names(param_group)
        for param in param_group["params"]:
            self._check_param(param)
        for name, default in self.defaults.items():
            if default is required and name not in param_group:
                raise ValueError(f"parameter group didn't specify a value of required optimization parameter {name}")
            param_group.setdefault(name, default)
        self._check_group(param_group)
        self.param_groups.append(param_group)

    def _check_param(self, param):
        if not isinstance(param, torch.Tensor):
            raise TypeError(f"optimizer can only optimize Tensors, but one of the params is {torch.typename(param)}")
        if not self.defaults.get("differentiable") and not (param.is_leaf or param.retains_grad):
            raise ValueError("can't optimize a non-leaf Tensor")

    def _check_group(self, group):
        """Refuse a parameter that comes twice, and groups of which only some have names."""
        ids = {id(param) for param in group["params"]}
        if len(ids) != len(group["params"]):
            warnings.warn(
                "optimizer contains a parameter group with duplicate parameters; in future, this will cause an error",
                stacklevel=4,
            )
        for other in self.param_groups:
            if ("param_names" in group) != ("param_names" in other):
                kind = "with names" if "param_names" in group else "without names"
                raise ValueError(
                    "all optimizer param groups should be with/without names. "
                    f"cannot add param group {kind} to the optimizer"
                )
            if ids & {id(param) for param in other["params"]}:
                raise ValueError("some parameters appear in more than one parameter group")

    def state_dict(self) -> dict:
        """The state and the groups, with numbers in place of parameters.

        Returns:
            dict: ``"state"``, by number; ``"param_groups"``, whose ``"params"`` are the numbers.

        >>> torch.optim.SGD([torch.nn.Parameter(torch.ones(1))]).state_dict()["param_groups"][0]["params"]
        [0]
        """
        for hook in self._optimizer_state_dict_pre_hooks.values():
            hook(self)
        numbers = {}
        for param in itertools.chain.from_iterable(group["params"] for group in self.param_groups):
            numbers.setdefault(id(param), len(numbers))
        groups = [
            {**{k: v for k, v in group.items() if k != "params"}, "params": [numbers[id(p)] for p in group["params"]]}
            for group in self.param_groups
        ]
        state = {numbers[id(k)] if isinstance(k, torch.Tensor) else k: v for k, v in self.state.items()}
        packed = {"state": state, "param_groups": groups}
        for hook in self._optimizer_state_dict_post_hooks.values():
            changed = hook(self, packed)
            packed = packed if changed is None else changed
        return packed

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
        state_dict = state_dict.copy()
        for hook in self._optimizer_load_state_dict_pre_hooks.values():
            changed = hook(self, state_dict)
            state_dict = state_dict if changed is None else changed
        saved = deepcopy(state_dict["param_groups"])
        if len(saved) != len(self.param_groups):
            raise ValueError(
                "loaded state dict has a different number of parameter groups: "
                f"{len(saved)}, this optimizer has {len(self.param_groups)}"
            )
        params = {}
        for new, group in zip(saved, self.param_groups):
            if len(new["params"]) != len(group["params"]):
                raise ValueError(
                    "loaded state dict contains a parameter group that doesn't match the size of optimizer's group: "
                    f"{len(new['params'])} and {len(group['params'])} parameters"
                )
            params.update(zip(new["params"], ((param, group) for param in group["params"])))
            new["params"] = group["params"]
            if "param_names" in group:
                new.setdefault("param_names", group["param_names"])
        state = defaultdict(dict)
        for key, value in state_dict["state"].items():
            param, group = params.get(key, (None, None))
            state[key if param is None else param] = value if param is None else _fitted(value, param, group)
        self.__setstate__({"state": state, "param_groups": saved})
        for hook in self._optimizer_load_state_dict_post_hooks.values():
            hook(self)

    def register_step_pre_hook(self, hook):
        """Call ``hook(optimizer, args, kwargs)`` before each step; a pair that it returns replaces the arguments.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
        return _register(self._optimizer_step_pre_hooks, hook)

    def register_step_post_hook(self, hook):
        """Call ``hook(optimizer, args, kwargs)`` after each step.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
        return _register(self._optimizer_step_post_hooks, hook)

    def register_state_dict_pre_hook(self, hook, prepend: bool = False):
        """Call ``hook(optimizer)`` before ``state_dict`` collects.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
        return _register(self._optimizer_state_dict_pre_hooks, hook, prepend)

    def register_state_dict_post_hook(self, hook, prepend: bool = False):
        """Call ``hook(optimizer, state_dict)`` after ``state_dict``; what it returns, if not None, replaces the result.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
        return _register(self._optimizer_state_dict_post_hooks, hook, prepend)

    def register_load_state_dict_pre_hook(self, hook, prepend: bool = False):
        """Call ``hook(optimizer, state_dict)`` before ``load_state_dict``; what it returns, if not None, is loaded.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
        return _register(self._optimizer_load_state_dict_pre_hooks, hook, prepend)

    def register_load_state_dict_post_hook(self, hook, prepend: bool = False):
        """Call ``hook(optimizer)`` after ``load_state_dict``.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.
        """
        return _register(self._optimizer_load_state_dict_post_hooks, hook, prepend)


Optimizer.step = _with_hooks(Optimizer.step)


def _is_complex(value):
    return isinstance(value, torch.Tensor) and value.is_complex()


def _split_names(group):
    """Make ``"params"`` a list of parameters, and ``"param_names"`` one of names if they came in pairs."""
    params = group["params"]
    if isinstance(params, set):
        raise TypeError(
            "optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets "
            "will change between runs. Please use a list instead."
        )
    params = [params] if isinstance(params, torch.Tensor) else list(params)
    names = [param[0] for param in params if isinstance(param, tuple)]
    if names and len(names) != len(params):
        raise ValueError("all optimizer params should be with/without names. Some param names are missing")
    group["params"] = [param[1] for param in params] if names else params
    if names:
        group["param_names"] = names


def _fitted(value, param, group, key=None):
    """Loaded state with tensors in the parameter's dtype and on its device; the count of steps stays as it is."""
    if isinstance(value, torch.Tensor):
        if key == "step":
            on_device = group.get("capturable") or group.get("fused")
            return value.to(dtype=torch.float32, device=param.device) if on_device else value
        return value.to(dtype=param.dtype if param.is_floating_point() else value.dtype, device=param.device)
    if isinstance(value, dict):
        return {k: _fitted(v, param, group, k) for k, v in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str):
        return type(value)(_fitted(v, param, group) for v in value)
    return value
