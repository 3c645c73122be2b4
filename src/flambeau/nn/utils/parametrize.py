"""Parametrizations: parameters that are computed from others each time they are read."""

import copy
from collections.abc import Sequence
from contextlib import contextmanager

import flambeau as torch

from ..modules.container import ModuleDict, ModuleList
from ..parameter import Parameter

__all__ = [
    "ParametrizationList",
    "cached",
    "is_parametrized",
    "register_parametrization",
    "remove_parametrizations",
    "transfer_parametrizations_and_params",
    "type_before_parametrizations",
]

_cache_depth = 0
_cache = {}


@contextmanager
def cached():
    """A block in which every parametrized tensor is computed once, however often it is read.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1))
    >>> with torch.nn.utils.parametrize.cached():
    ...     layer.weight is layer.weight
    True
    """
    global _cache_depth
    _cache_depth += 1
    try:
        yield
    finally:
        _cache_depth -= 1
        if not _cache_depth:
            _cache.clear()


class ParametrizationList(ModuleList):
    """The steps from the tensors that are kept (``original``, or ``original0``...) to the one that is read.

    Args:
        modules (sequence of Module): the steps, the first one first.
        original (Parameter or Tensor): the tensor as it was.
        unsafe (bool): whether the result may have another shape or dtype.

    Raises:
        ValueError: there is no step, or a step does not give what `original` was.

    >>> steps = torch.nn.utils.parametrize.ParametrizationList([torch.nn.Tanh()], torch.zeros(2))
    >>> steps()
    tensor([0., 0.])
    """

    def __init__(self, modules: Sequence, original, unsafe: bool = False):
        if not len(modules):
            raise ValueError("ParametrizationList requires one or more modules.")
        super().__init__(modules)
        self.unsafe = unsafe
        kept = original
        with torch.no_grad():
            for module in reversed(self):
                if hasattr(module, "right_inverse"):
                    try:
                        kept = module.right_inverse(kept)
                    except NotImplementedError:
                        pass  # such a step starts from the tensor as it is
        self.is_tensor = isinstance(kept, torch.Tensor)
        if not self.is_tensor and not isinstance(kept, Sequence):
            raise ValueError(
                "'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). "
                f"Got {type(kept).__name__}"
            )
        self.ntensors = 1 if self.is_tensor else len(kept)
        self._keep(original, kept)
        if not unsafe:
            _check_alike(self(), original)

    def _keep(self, original, kept):
        if self.is_tensor:
            if original.dtype != kept.dtype:
                raise ValueError(
                    "When `right_inverse` outputs one tensor, it may not change the dtype.\n"
                    f"original.dtype: {original.dtype}\nright_inverse(original).dtype: {kept.dtype}"
                )
            with torch.no_grad():
                original.data = kept
            _register(self, "original", original)
            return
        for number, tensor in enumerate(kept):
            if not isinstance(tensor, torch.Tensor):
                raise ValueError(
                    "'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). "
                    f"Got element {number} of the sequence with type {type(tensor).__name__}."
                )
            if isinstance(original, Parameter):
                tensor = Parameter(tensor, original.requires_grad)
            tensor.requires_grad_(original.requires_grad)
            _register(self, f"original{number}", tensor)

    def _originals(self):
        return [self.original] if self.is_tensor else [getattr(self, f"original{n}") for n in range(self.ntensors)]

    def right_inverse(self, value):
        """Set the tensors that are kept, so that reading gives a value.

        Args:
            value (Tensor): what is to be read.

        Raises:
            RuntimeError: a step has no ``right_inverse``. ValueError: it returns something else than what is kept.

        >>> steps = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1)).parametrizations.weight
        >>> steps.right_inverse(torch.tensor([[3.0, 4.0]]))
        >>> steps.original0.item()
        5.0
        """
        with torch.no_grad():
            for module in reversed(self):
                if not hasattr(module, "right_inverse"):
                    raise RuntimeError(f"parametrization {type(module).__name__} does not implement right_inverse.")
                value = module.right_inverse(value)
            values = self._checked(value)
            for old, new in zip(self._originals(), values, strict=True):
                if old.dtype != new.dtype:
                    raise ValueError(
                        f"The tensor returned by `right_inverse` has dtype {new.dtype} while `original` has dtype "
                        f"{old.dtype}"
                    )
                old.data = new

    def _checked(self, value):
        """The values of a `right_inverse`, as a list of tensors."""
        if self.is_tensor:
            if not isinstance(value, torch.Tensor):
                raise ValueError(f"`right_inverse` should return a tensor. Got {type(value).__name__}")
            return [value]
        if not isinstance(value, Sequence):
            raise ValueError(f"'right_inverse' must return a sequence of tensors. Got {type(value).__name__}.")
        if len(value) != self.ntensors:
            raise ValueError(
                f"'right_inverse' must return a sequence of tensors of length {self.ntensors}. Got a sequence of "
                f"length {len(value)}."
            )
        for number, tensor in enumerate(value):
            if not isinstance(tensor, torch.Tensor):
                raise ValueError(
                    f"`right_inverse` must return a sequence of tensors. Got element {number} of type "
                    f"{type(tensor).__name__}"
                )
        return value

    def forward(self):
        """The tensor that is read."""
        first, *others = self._modules.values()
        value = first(*self._originals())
        for module in others:
            value = module(value)
        return value


def _check_alike(value, original):
    """Refuse a parametrized value that is not like the tensor it stands for."""
    if not isinstance(value, torch.Tensor):
        raise ValueError(f"A parametrization must return a tensor. Got {type(value).__name__}.")
    for what in ("dtype", "shape"):
        if getattr(value, what) != getattr(original, what):
            raise ValueError(
                f"Registering a parametrization may not change the {what} of the tensor, unless `unsafe` flag is "
                f"enabled.\nunparametrized {what}: {getattr(original, what)}\nparametrized {what}: "
                f"{getattr(value, what)}"
            )


def _register(module, name, tensor):
    if isinstance(tensor, Parameter):
        module.register_parameter(name, tensor)
    else:
        module.register_buffer(name, tensor)


def _refuse_to_pickle(self):
    raise RuntimeError(
        "Serialization of parametrized modules is only supported through state_dict(): save that, and load it into a "
        "module that is parametrized in the same way"
    )


def _copy(self, memo):
    if id(self) not in memo:
        memo[id(self)] = replica = type(self).__new__(type(self))
        replica.__dict__ = copy.deepcopy(self.__dict__, memo)
    return memo[id(self)]


def _give_own_class(module):
    """Let a module have a class of its own, on which properties can be set."""
    kind = type(module)
    body = {"__getstate__": _refuse_to_pickle, "__module__": kind.__module__}
    if not hasattr(kind, "__deepcopy__"):
        body["__deepcopy__"] = _copy
    module.__class__ = type(f"Parametrized{kind.__name__}", (kind,), body)


def _give_property(module, name):
    def read(self):
        steps = self.parametrizations[name]
        if not _cache_depth:
            return steps()
        key = id(self), name
        if key not in _cache:
            _cache[key] = steps()
        return _cache[key]

    def write(self, value):
        self.parametrizations[name].right_inverse(value)

    setattr(type(module), name, property(read, write))


def register_parametrization(module, tensor_name: str, parametrization, *, unsafe: bool = False):
    """Let a parameter or buffer of a module be computed by another module, each time it is read.

    Args:
        module (Module): whose tensor it is; it is changed, and gets a class of its own.
        tensor_name (str): the name of the parameter or buffer.
        parametrization (Module): from what is kept to what is read; its ``right_inverse``, if any, is the way back.
        unsafe (bool): whether the result may have another shape or dtype.

    Returns:
        Module: `module`.

    Raises:
        ValueError: there is no such tensor, or the parametrization changes its shape or dtype.

    >>> class Symmetric(torch.nn.Module):
    ...     def forward(self, x):
    ...         return x.triu() + x.triu(1).mT
    >>> layer = torch.nn.utils.parametrize.register_parametrization(torch.nn.Linear(2, 2), "weight", Symmetric())
    >>> bool((layer.weight == layer.weight.mT).all())
    True
    """
    parametrization.train(module.training)
    if is_parametrized(module, tensor_name):
        if not unsafe:
            _check_step(module, tensor_name, parametrization)
        steps = module.parametrizations[tensor_name]
        steps.append(parametrization)
        steps.unsafe |= unsafe
    elif tensor_name in module._buffers or tensor_name in module._parameters:
        original = getattr(module, tensor_name)
        steps = ParametrizationList([parametrization], original, unsafe=unsafe)
        delattr(module, tensor_name)
        if not is_parametrized(module):
            _give_own_class(module)
            module.parametrizations = ModuleDict()
        _give_property(module, tensor_name)
        module.parametrizations[tensor_name] = steps
    else:
        raise ValueError(
            f"Module '{module}' does not have a parameter, a buffer, or a parametrized element with name "
            f"'{tensor_name}'"
        )
    return module


def _check_step(module, name, parametrization):
    """Refuse a further step that changes what is read, or whose way back does not fit."""
    before = getattr(module, name)
    _check_alike(parametrization(before), before)
    if not hasattr(parametrization, "right_inverse"):
        return
    try:
        back = parametrization.right_inverse(parametrization(before))
    except NotImplementedError:
        return
    if not isinstance(back, torch.Tensor):
        raise ValueError(f"parametrization.right_inverse must return a tensor. Got: {type(back).__name__}")
    for what in ("dtype", "shape"):
        if getattr(back, what) != getattr(before, what):
            raise ValueError(
                f"The tensor returned by parametrization.right_inverse must have the same {what} as "
                f"module.{name}.\nmodule.{name}.{what}: {getattr(before, what)}\nreturned {what}: {getattr(back, what)}"
            )


def is_parametrized(module, tensor_name: str | None = None) -> bool:
    """Whether a module has a parametrization.

    Args:
        module (Module): the module that is asked about.
        tensor_name (str, optional): ask about the tensor of this name only.

    >>> torch.nn.utils.parametrize.is_parametrized(torch.nn.Linear(2, 1))
    False
    """
    steps = getattr(module, "parametrizations", None)
    if steps is None or not isinstance(steps, ModuleDict):
        return False
    return len(steps) > 0 if tensor_name is None else tensor_name in steps


def remove_parametrizations(module, tensor_name: str, leave_parametrized: bool = True):
    """Turn a parametrized tensor into an ordinary one.

    Args:
        module (Module): the module, which is changed.
        tensor_name (str): the tensor.
        leave_parametrized (bool): keep the value as it is read; otherwise the one that was kept.

    Returns:
        Module: `module`.

    Raises:
        ValueError: the tensor is not parametrized, or is kept as several and `leave_parametrized` is False.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1))
    >>> torch.nn.utils.parametrize.remove_parametrizations(layer, "weight")
    Linear(in_features=2, out_features=1, bias=True)
    """
    if not is_parametrized(module, tensor_name):
        raise ValueError(f"Module {module} does not have a parametrization on {tensor_name}")
    steps = module.parametrizations[tensor_name]
    if steps.is_tensor:
        original = steps.original
        if leave_parametrized:
            with torch.no_grad():
                original.data = getattr(module, tensor_name)
    elif leave_parametrized:
        value = getattr(module, tensor_name)
        original = Parameter(value) if value.requires_grad else value
    else:
        raise ValueError(
            "Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in terms of a "
            "sequence of tensors."
        )
    delattr(type(module), tensor_name)
    del module.parametrizations[tensor_name]
    _register(module, tensor_name, original)
    if not is_parametrized(module):
        del module.parametrizations
        module.__class__ = type(module).__bases__[0]
    return module


def type_before_parametrizations(module) -> type:
    """The class of a module, without the one that parametrizing gave it.

    Args:
        module (Module): parametrized or not.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1))
    >>> torch.nn.utils.parametrize.type_before_parametrizations(layer).__name__
    'Linear'
    """
    return type(module).__bases__[0] if is_parametrized(module) else type(module)


def transfer_parametrizations_and_params(from_module, to_module, tensor_name: str | None = None):
    """Give another module the parametrizations of a module, and the tensors they start from.

    Args:
        from_module (Module): the parametrized one.
        to_module (Module): the one that gets them.
        tensor_name (str, optional): of this tensor only.

    Returns:
        Module: `to_module`.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1))
    >>> other = torch.nn.utils.parametrize.transfer_parametrizations_and_params(layer, torch.nn.Linear(2, 1))
    >>> bool((other.weight == layer.weight).all())
    True
    """
    if not is_parametrized(from_module):
        return to_module
    for name in [tensor_name] if tensor_name is not None else list(from_module.parametrizations):
        if not hasattr(to_module, name):
            setattr(to_module, name, Parameter(getattr(from_module, name)))
        steps = from_module.parametrizations[name]
        for step in steps:
            register_parametrization(to_module, name, step, unsafe=steps.unsafe)
        target = to_module.parametrizations[name]
        for key in ["original"] if steps.is_tensor else [f"original{n}" for n in range(steps.ntensors)]:
            setattr(target, key, getattr(steps, key))
    return to_module
