"""Functions that a user hangs on a Module: before and after forward, and on the gradients that pass through it."""

import functools
import warnings
from collections import OrderedDict

import flambeau as torch

from ...utils.hooks import RemovableHandle

_CALL_HOOKS = ("_forward_pre_hooks", "_forward_hooks", "_backward_pre_hooks", "_backward_hooks")
_BOTH = (
    "Cannot use both regular backward hooks and full backward hooks on a single Module. Please use only one of them."
)
_MARKS = ("_forward_pre_hooks_with_kwargs", "_forward_hooks_with_kwargs", "_forward_hooks_always_called")


_STATE_HOOKS = (
    *("_state_dict_pre_hooks", "_state_dict_hooks", "_load_state_dict_pre_hooks", "_load_state_dict_post_hooks"),
)
HOOK_SLOTS = frozenset((*_CALL_HOOKS, *_MARKS, *_STATE_HOOKS))  # all of them are there in PyTorch's pickled modules


class _OwnDictionary:
    """An attribute of modules: a dictionary that each comes to own when it is first looked at."""

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, module, owner=None):
        return self if module is None else module.__dict__.setdefault(self.name, OrderedDict())


class Hooked:
    """The hooks of a Module, and how to register them; each registration returns a handle with ``remove()``."""

    _forward_pre_hooks, _forward_hooks = _OwnDictionary(), _OwnDictionary()
    _backward_pre_hooks, _backward_hooks = _OwnDictionary(), _OwnDictionary()
    _forward_pre_hooks_with_kwargs, _forward_hooks_with_kwargs = _OwnDictionary(), _OwnDictionary()
    _forward_hooks_always_called = _OwnDictionary()
    _state_dict_pre_hooks, _state_dict_hooks = _OwnDictionary(), _OwnDictionary()
    _load_state_dict_pre_hooks, _load_state_dict_post_hooks = _OwnDictionary(), _OwnDictionary()
    _state_dict_hooks_returning_none = _OwnDictionary()
    _is_full_backward_hook = None

    def _add_hook(self, slot, hook, prepend=False, **marks):
        """Put a hook into a dictionary, and its id into those of the `marks` that are true."""
        hooks = getattr(self, slot)
        extra = [getattr(self, slot + mark) for mark, on in marks.items() if on]
        handle = RemovableHandle(hooks, extra_dict=extra)
        hooks[handle.id] = hook
        for marked in extra:
            marked[handle.id] = True
        if prepend:
            hooks.move_to_end(handle.id, last=False)
        return handle

    def register_forward_pre_hook(self, hook, *, prepend: bool = False, with_kwargs: bool = False):
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
        return self._add_hook("_forward_pre_hooks", hook, prepend, _with_kwargs=with_kwargs)

    def register_forward_hook(
        self, hook, *, prepend: bool = False, with_kwargs: bool = False, always_call: bool = False
    ):
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
        marks = {"_with_kwargs": with_kwargs, "_always_called": always_call}
        return self._add_hook("_forward_hooks", hook, prepend, **marks)

    def register_full_backward_pre_hook(self, hook, prepend: bool = False):
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
        return self._add_hook("_backward_pre_hooks", hook, prepend)

    def register_full_backward_hook(self, hook, prepend: bool = False):
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
        if self._is_full_backward_hook is False:
            raise RuntimeError(_BOTH)
        self._is_full_backward_hook = True
        return self._add_hook("_backward_hooks", hook, prepend)

    def register_backward_hook(self, hook):
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
        if self._is_full_backward_hook is True:
            raise RuntimeError(_BOTH)
        self._is_full_backward_hook = False
        return self._add_hook("_backward_hooks", hook)

    def register_state_dict_pre_hook(self, hook):
        """Call ``hook(module, prefix, keep_vars)`` before ``state_dict`` collects.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> handle = torch.nn.ReLU().register_state_dict_pre_hook(lambda module, prefix, keep_vars: None)
        """
        return self._add_hook("_state_dict_pre_hooks", hook)

    def register_state_dict_post_hook(self, hook):
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
        handle = self._add_hook("_state_dict_hooks", hook)
        self._state_dict_hooks_returning_none[handle.id] = True
        return handle

    def _register_state_dict_hook(self, hook):
        """The same for a hook that may return another dictionary."""
        return self._add_hook("_state_dict_hooks", hook)

    def register_load_state_dict_pre_hook(self, hook):
        """Call ``hook(module, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs)``
        before ``load_state_dict`` copies.

        Returns:
            RemovableHandle: ``handle.remove()`` takes the hook off.

        >>> layer = torch.nn.PReLU()
        >>> handle = layer.register_load_state_dict_pre_hook(lambda m, state, *_: state.pop("old", None))
        >>> layer.load_state_dict({"weight": torch.zeros(1), "old": 1})
        <All keys matched successfully>
        """
        return self._register_load_state_dict_pre_hook(hook, with_module=True)

    def _register_load_state_dict_pre_hook(self, hook, with_module=False):
        """The same for a hook that does not take the module."""
        call = functools.partial(hook, self) if with_module else hook
        return self._add_hook("_load_state_dict_pre_hooks", call)

    def register_load_state_dict_post_hook(self, hook):
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
        return self._add_hook("_load_state_dict_post_hooks", hook)


class _EveryModule:
    """The hooks of every module. `nn.modules.module` keeps their dictionaries as `_global_forward_hooks` and so on,
    where programs look for them and put others."""

    names: dict  # those of nn.modules.module

    def __getattr__(self, slot):
        if "_global" + slot not in self.names:
            raise AttributeError(f"no hooks of every module are kept as {slot}")
        return self.names["_global" + slot]

    add_hook = Hooked._add_hook


EVERY_MODULE = _EveryModule()


def registered(slot, module, name, value):
    """What is registered under a name of a module: the value, or what a hook of every module puts in its place."""
    for hook in getattr(EVERY_MODULE, slot).values():
        changed = hook(module, name, value)
        value = value if changed is None else changed
    return value


def register_module_buffer_registration_hook(hook):
    """Call ``hook(module, name, buffer)`` whenever a module gets a buffer; what it returns, if not None, takes its
    place.

    >>> torch.nn.modules.module.register_module_buffer_registration_hook(lambda module, name, buffer: None).remove()
    """
    return EVERY_MODULE.add_hook("_buffer_registration_hooks", hook)


def register_module_module_registration_hook(hook):
    """Call ``hook(module, name, child)`` whenever a module gets a child; what it returns, if not None, takes its
    place.

    >>> torch.nn.modules.module.register_module_module_registration_hook(lambda module, name, child: None).remove()
    """
    return EVERY_MODULE.add_hook("_module_registration_hooks", hook)


def register_module_parameter_registration_hook(hook):
    """Call ``hook(module, name, parameter)`` whenever a module gets a parameter; what it returns, if not None, takes
    its place.

    >>> torch.nn.modules.module.register_module_parameter_registration_hook(lambda module, name, p: None).remove()
    """
    return EVERY_MODULE.add_hook("_parameter_registration_hooks", hook)


def register_module_forward_pre_hook(hook):
    """Call ``hook(module, args)`` before the forward of every module; see ``Module.register_forward_pre_hook``.

    >>> torch.nn.modules.module.register_module_forward_pre_hook(lambda module, args: None).remove()
    """
    return EVERY_MODULE.add_hook("_forward_pre_hooks", hook)


def register_module_forward_hook(hook, *, with_kwargs: bool = False, always_call: bool = False):
    """Call ``hook(module, args, output)`` after the forward of every module; see ``Module.register_forward_hook``.

    >>> torch.nn.modules.module.register_module_forward_hook(lambda module, args, output: None).remove()
    """
    return EVERY_MODULE.add_hook("_forward_hooks", hook, _with_kwargs=with_kwargs, _always_called=always_call)


def register_module_full_backward_pre_hook(hook):
    """Call ``hook(module, grad_output)`` for every module; see ``Module.register_full_backward_pre_hook``.

    >>> torch.nn.modules.module.register_module_full_backward_pre_hook(lambda module, grads: None).remove()
    """
    return EVERY_MODULE.add_hook("_backward_pre_hooks", hook)


def register_module_full_backward_hook(hook):
    """Call ``hook(module, grad_input, grad_output)`` for every module; see ``Module.register_full_backward_hook``.

    >>> torch.nn.modules.module.register_module_full_backward_hook(lambda module, gi, go: None).remove()
    """
    return EVERY_MODULE.add_hook("_backward_hooks", hook)


def _hooks(module, slot):
    """(id, hook) of that kind: those of every module first."""
    return [*getattr(EVERY_MODULE, slot).items(), *getattr(module, slot).items()]


def _marked(module, slot, hook_id):
    return hook_id in getattr(module, slot) or hook_id in getattr(EVERY_MODULE, slot, ())


def call_with_hooks(module, args, kwargs):
    """Call a module's forward with everything that hangs on it, in PyTorch's order."""
    result, called = None, set()
    try:
        args, kwargs = _before_forward(module, args, kwargs)
        gradients = GradientHooks(module)
        args = gradients.watch_inputs(args)
        result = module.forward(*args, **kwargs)
        for hook_id, hook in _hooks(module, "_forward_hooks"):
            called.add(hook_id)
            changed = _call_forward_hook(module, hook_id, hook, args, kwargs, result)
            result = result if changed is None else changed
        if module._is_full_backward_hook is False:
            _hang_on_last_node(module, args, result)
        return gradients.watch_outputs(result)
    except Exception:
        _call_always_called(module, args, kwargs, result, called)
        raise


def _before_forward(module, args, kwargs):
    """Arguments after the forward pre-hooks."""
    for hook_id, hook in _hooks(module, "_forward_pre_hooks"):
        if _marked(module, "_forward_pre_hooks_with_kwargs", hook_id):
            changed = hook(module, args, kwargs)
            if changed is None:
                continue
            if not (isinstance(changed, tuple) and len(changed) == 2):
                raise RuntimeError(
                    f"forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got {changed}."
                )
            args, kwargs = changed
        else:
            changed = hook(module, args)
            if changed is not None:
                args = changed if isinstance(changed, tuple) else (changed,)
    return args, kwargs


def _call_forward_hook(module, hook_id, hook, args, kwargs, result):
    if _marked(module, "_forward_hooks_with_kwargs", hook_id):
        return hook(module, args, kwargs, result)
    return hook(module, args, result)


def _call_always_called(module, args, kwargs, result, called):
    """After a failure: the hooks that asked to be called nevertheless; their own failures become warnings."""
    for hook_id, hook in _hooks(module, "_forward_hooks"):
        if hook_id in called or not _marked(module, "_forward_hooks_always_called", hook_id):
            continue
        try:
            changed = _call_forward_hook(module, hook_id, hook, args, kwargs, result)
            result = result if changed is None else changed
        except Exception as error:
            warnings.warn(
                "module forward hook with ``always_call=True`` raised an exception that was silenced as another "
                f"error was raised in forward: {error}",
                stacklevel=3,
            )


def _hang_on_last_node(module, args, result):
    """Hang a module's backward hooks of the old kind on the node that made its first output."""
    first = _first_tensor(result)
    node = first.grad_fn
    if node is None:
        return
    for hook in module._backward_hooks.values():
        node.register_hook(functools.partial(hook, module))
    problem = _not_one_node(node, args, result)
    if problem:
        warnings.warn(
            f"Using a non-full backward hook {problem} is deprecated and will be removed in future versions. This hook "
            "will be missing some of the gradients. Please use register_full_backward_hook to get the documented "
            "behavior.",
            FutureWarning,
            stacklevel=4,
        )


def _first_tensor(result):
    while not isinstance(result, torch.Tensor):
        result = next(iter(result.values())) if isinstance(result, dict) else result[0]
    return result


def _not_one_node(node, args, result):
    """In what a call is more than one node from its arguments to its result; None if it is not."""
    results = result if isinstance(result, tuple) else (result,)
    if not all(isinstance(t, torch.Tensor) for t in results):
        return "on a Module that does not return a single Tensor or a tuple of Tensors"
    if not all(isinstance(t, torch.Tensor) for t in args):
        return "on a Module that does not take as input a single Tensor or a tuple of Tensors"
    if {t.grad_fn for t in results} - {None, node}:
        return "when outputs are generated by different autograd Nodes"
    inputs = {t.grad_fn for t in args}
    parts = {n for n, _ in node.next_functions if n is not None and not hasattr(n, "variable")}
    return None if parts <= inputs else "when the forward contains multiple autograd Nodes"


class BackwardHookFunction(torch.autograd.Function):
    """The identity, as one node through which all gradients of a module's inputs, or outputs, pass."""

    @staticmethod
    def forward(ctx, *tensors):
        passed = tuple(t.view_as(t) for t in tensors)
        ctx.mark_non_differentiable(*[y for t, y in zip(tensors, passed) if not t.requires_grad])
        return passed

    @staticmethod
    def backward(ctx, *grads):
        return grads


class GradientHooks:
    """Calls a module's backward hooks for one call of it, once the gradients of outputs and inputs are there."""

    def __init__(self, module):
        self.module = module
        self.before = [hook for _, hook in _hooks(module, "_backward_pre_hooks")]
        full = module._is_full_backward_hook is not False
        self.after = [hook for _, hook in _hooks(module, "_backward_hooks")] if full else []
        self.grad_output = None

    def watch_inputs(self, args):
        """The arguments, the tensors among them passed through a node that calls `_inputs_known`."""
        self.n_inputs = len(args)
        args, self.input_places = self._watch(args, lambda node: node.register_hook(self._inputs_known))
        return args

    def watch_outputs(self, result):
        """The outputs, the tensors among them passed through a node that calls `_outputs_known`."""
        if not (self.before or self.after):
            return result
        if not isinstance(result, (torch.Tensor, tuple)):
            warnings.warn(
                "For backward hooks to be called, module output should be a Tensor or a tuple of Tensors"
                f" but received {type(result)}",
                stacklevel=4,
            )
        outputs = result if isinstance(result, tuple) else (result,)
        self.n_outputs = len(outputs)
        outputs, self.output_places = self._watch(outputs, lambda node: node.register_prehook(self._outputs_known))
        if not isinstance(result, tuple):
            return outputs[0]
        return type(result)(*outputs) if hasattr(result, "_fields") else outputs

    def _watch(self, values, register):
        """`values` with their tensors passed through one node, and the places of these; None without gradients."""
        places = [i for i, value in enumerate(values) if isinstance(value, torch.Tensor)]
        wanted = (self.before or self.after) and torch.is_grad_enabled()
        if not (wanted and any(values[i].requires_grad for i in places)):
            return values, None
        passed = BackwardHookFunction.apply(*(values[i] for i in places))
        register(next(t.grad_fn for t in passed if t.grad_fn is not None))
        values = list(values)
        for place, tensor in zip(places, passed):
            values[place] = tensor
        return tuple(values), places

    def _outputs_known(self, grads):
        """Gradients of the outputs: call the pre-hooks; the others too if no input wants a gradient."""
        grad_output = _spread(grads, self.output_places, self.n_outputs)
        for hook in self.before:
            grad_output = _replaced(hook(self.module, grad_output), grad_output, "Backward pre hook", "grad_output")
        self.grad_output = grad_output
        if self.input_places is None:
            self._no_input_gradients()
        return tuple(grad_output[i] for i in self.output_places)

    def _no_input_gradients(self):
        """Call the hooks without gradients of inputs."""
        if self.after:
            warnings.warn(
                "Full backward hook is firing when gradients are computed with respect to module outputs since no "
                "inputs require gradients.",
                stacklevel=5,
            )
        nothing = (None,) * self.n_inputs
        for hook in self.after:
            changed = hook(self.module, nothing, self.grad_output)
            if changed is not None and any(g is not None for g in changed):
                raise RuntimeError(
                    "Backward hook for Modules where no input requires gradient should always return None or None "
                    "for all gradients."
                )
        self.grad_output = None

    def _inputs_known(self, grads, _):
        """Gradients of the inputs: call the hooks, unless these came by a way that avoids the outputs."""
        if self.grad_output is None:
            return None
        grad_input = _spread(grads, self.input_places, self.n_inputs)
        for hook in self.after:
            grad_input = _replaced(
                hook(self.module, grad_input, self.grad_output), grad_input, "Backward hook", "grad_input"
            )
        self.grad_output = None
        return tuple(grad_input[i] for i in self.input_places)


def _spread(grads, places, count):
    """A tuple of `count` gradients: those given at their places, None elsewhere."""
    spread = [None] * count
    for place, grad in zip(places, grads):
        spread[place] = grad
    return tuple(spread)


def _replaced(changed, grads, who, what):
    """What a hook returned in place of gradients, or these if it returned None."""
    if changed is None:
        return grads
    changed = changed if isinstance(changed, tuple) else (changed,)
    if len(changed) != len(grads):
        raise RuntimeError(f"{who} returned an invalid number of {what}, got {len(changed)}, but expected {len(grads)}")
    return changed
