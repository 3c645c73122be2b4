"""Modules as functions of their parameters, in functorch's own way: `torch.func.functional_call` is the present one."""

import copy

from .._tensor.base import Tensor
from ..func import functional_call
from ..func._modules import check_ensemble
from ..interpreters._protocol import TENSOR
from ..nn import Module


class FunctionalModule(Module):
    """A module without parameters of its own, called as ``f(params, *args)``.

    Args:
        stateless_model (Module): the module that is run.
        param_names (sequence of str): the names that `params` stand for.

    >>> f, params = FunctionalModule._create_from(torch.nn.Linear(2, 1)); f(params, torch.zeros(3, 2)).shape
    torch.Size([3, 1])
    """

    def __init__(self, stateless_model, param_names):
        super().__init__()
        self.stateless_model, self.param_names = stateless_model, tuple(param_names)

    @staticmethod
    def _create_from(model, disable_autograd_tracking=False):
        bare, params, _ = _taken_apart(model, disable_autograd_tracking)
        return FunctionalModule(bare, params), tuple(params.values())

    def forward(self, params, *args, **kwargs):
        """Run the module with `params`."""
        return functional_call(self.stateless_model, _named(self.param_names, params), args, kwargs)


class FunctionalModuleWithBuffers(Module):
    """The same with buffers, called as ``f(params, buffers, *args)``.

    Args:
        stateless_model (Module): the module that is run.
        param_names (sequence of str): the names that `params` stand for.
        buffer_names (sequence of str): the names that `buffers` stand for.

    >>> f, params, buffers = FunctionalModuleWithBuffers._create_from(torch.nn.BatchNorm1d(2).eval())
    >>> f(params, buffers, torch.zeros(3, 2)).shape
    torch.Size([3, 2])
    """

    def __init__(self, stateless_model, param_names, buffer_names):
        super().__init__()
        self.stateless_model = stateless_model
        self.param_names, self.buffer_names = tuple(param_names), tuple(buffer_names)

    @staticmethod
    def _create_from(model, disable_autograd_tracking=False):
        bare, params, buffers = _taken_apart(model, disable_autograd_tracking)
        return FunctionalModuleWithBuffers(bare, params, buffers), tuple(params.values()), tuple(buffers.values())

    def forward(self, params, buffers, *args, **kwargs):
        """Run the module with `params` and `buffers`."""
        state = _named(self.param_names, params) | _named(self.buffer_names, buffers)
        return functional_call(self.stateless_model, state, args, kwargs)


def _named(names, values):
    if len(names) != len(values):
        raise ValueError(f"expected {len(names)} tensors, one for each of {list(names)}, but got {len(values)}")
    return dict(zip(names, values))


def _taken_apart(model, disable_autograd_tracking):
    """(a copy of the module whose state is not to be used, its parameters, its buffers), each tensor under one name."""
    bare = copy.deepcopy(model)
    params, buffers = dict(bare.named_parameters()), dict(bare.named_buffers())
    if disable_autograd_tracking:
        params = {name: p.detach() for name, p in params.items()}
    for name in params:
        _replace(bare, name)
    return bare, params, buffers


def _replace(module, name):
    """Let no memory be kept for a parameter that is always given."""
    path, _, key = name.rpartition(".")
    owner = module.get_submodule(path)
    old = owner._parameters[key]
    meta = type(old)(TENSOR.expand(TENSOR.zeros((), old), shape=tuple(old.shape)), requires_grad=old.requires_grad)
    for other in module.modules():
        for other_key, p in other._parameters.items():
            if p is old:
                other._parameters[other_key] = meta


def make_functional(model, disable_autograd_tracking=False):
    """Return a module as a function of its parameters, and copies of the parameters.

    Args:
        model (Module): the module, which stays as it is.
        disable_autograd_tracking (bool): whether the parameters require no grad.

    Returns:
        (func, params): ``func(params, *args)`` calls the module.

    >>> func, params = make_functional(torch.nn.Linear(2, 1)); func(params, torch.zeros(3, 2)).shape
    torch.Size([3, 1])
    """
    buffers = list(model.buffers())
    if buffers:
        raise RuntimeError(
            "make_functional(model): `model` has buffers. Please use make_functional_with_buffers(model) instead."
        )
    return FunctionalModule._create_from(model, disable_autograd_tracking)


def make_functional_with_buffers(model, disable_autograd_tracking=False):
    """Return a module as a function of its parameters and buffers, and copies of both.

    Args:
        model (Module): the module, which stays as it is.
        disable_autograd_tracking (bool): whether the parameters require no grad.

    Returns:
        (func, params, buffers): ``func(params, buffers, *args)`` calls the module.

    >>> net = torch.nn.BatchNorm1d(2).eval(); func, params, buffers = make_functional_with_buffers(net)
    >>> func(params, buffers, torch.zeros(3, 2)).shape
    torch.Size([3, 2])
    """
    return FunctionalModuleWithBuffers._create_from(model, disable_autograd_tracking)


def combine_state_for_ensemble(models):
    """Return several modules of one architecture as one function, and their stacked parameters and buffers.

    Args:
        models (sequence of Module): all of one class, and all in train mode or all in eval mode.

    Returns:
        (func, params, buffers): to be used as ``vmap(func)(params, buffers, x)``.

    Raises:
        RuntimeError: there is no module, or they differ in class or mode.

    >>> func, params, buffers = combine_state_for_ensemble([torch.nn.Linear(2, 1) for _ in range(4)])
    >>> torch.vmap(func, (0, 0, None))(params, buffers, torch.zeros(3, 2)).shape
    torch.Size([4, 3, 1])
    """
    check_ensemble("combine_state_for_ensemble", models)
    funcs, params, buffers = zip(*map(make_functional_with_buffers, models))
    return funcs[0], *(tuple(map(_stacked, zip(*columns))) for columns in (params, buffers))


def _stacked(tensors):
    requires_grad = all(isinstance(t, Tensor) and t.requires_grad for t in tensors)
    return TENSOR.stack(*(t.detach() for t in tensors), dim=0).requires_grad_(requires_grad)


def functional_init(model_class, ensemble_shape=(), device="cpu"):
    """Return a function that makes a module of `model_class` as a function: ``(func, params)``, with the parameters of
    several stacked along `ensemble_shape` (one dimension at most).

    >>> func, params = functional_init(torch.nn.Linear, (4,))(2, 1); params[0].shape
    torch.Size([4, 1, 2])
    """

    def made(*args, **kwargs):
        func, params, buffers = functional_init_with_buffers(model_class, ensemble_shape, device)(*args, **kwargs)
        if buffers:
            raise RuntimeError(
                "functional_init: the model has buffers. Please use functional_init_with_buffers instead."
            )
        return FunctionalModule(func.stateless_model, func.param_names), params

    return made


def functional_init_with_buffers(model_class, ensemble_shape=(), device="cpu"):
    """As `functional_init`, for modules with buffers: ``(func, params, buffers)``.

    >>> func, params, buffers = functional_init_with_buffers(torch.nn.BatchNorm1d)(2); len(buffers)
    3
    """

    def made(*args, **kwargs):
        if len(ensemble_shape) >= 2:
            raise ValueError("NYI: ensemble_shape with more than 1 element")
        if not ensemble_shape:
            return make_functional_with_buffers(model_class(*args, **kwargs).to(device))
        if ensemble_shape[0] <= 0:
            raise ValueError(f"num_models {ensemble_shape[0]} should be > 0")
        return combine_state_for_ensemble([model_class(*args, **kwargs).to(device) for _ in range(ensemble_shape[0])])

    return made
