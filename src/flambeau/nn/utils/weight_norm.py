"""Weight normalization by a hook, as it was before parametrizations."""

import warnings

import flambeau as torch

from ..parameter import Parameter, UninitializedParameter

__all__ = ["WeightNorm", "remove_weight_norm", "weight_norm"]


class WeightNorm:
    """The hook that computes a weight from its length and direction before each call.

    Args:
        name (str): the parameter.
        dim (int): along which lengths are counted; -1 for one length of all.

    >>> torch.nn.utils.weight_norm.__name__
    'weight_norm'
    """

    def __init__(self, name: str, dim: int):
        self.name, self.dim = name, -1 if dim is None else dim

    def compute_weight(self, module):
        """The weight of a module.

        Args:
            module (Module): one with a length and a direction.
        """
        length, direction = getattr(module, f"{self.name}_g"), getattr(module, f"{self.name}_v")
        return torch._weight_norm(direction, length, self.dim)

    @staticmethod
    def apply(module, name: str, dim: int):
        """Put the hook on a module.

        Args:
            module (Module): the module.
            name (str): the parameter.
            dim (int): along which lengths are counted.

        Returns:
            WeightNorm: the hook.
        """
        if any(isinstance(hook, WeightNorm) and hook.name == name for hook in module._forward_pre_hooks.values()):
            raise RuntimeError(f"Cannot register two weight_norm hooks on the same parameter {name}")
        hook, weight = WeightNorm(name, dim), getattr(module, name)
        if isinstance(weight, UninitializedParameter):
            raise ValueError(
                "The module passed to `WeightNorm` can't have uninitialized parameters. Make sure to run the dummy "
                "forward before applying weight normalization"
            )
        del module._parameters[name]
        module.register_parameter(f"{name}_g", Parameter(torch.norm_except_dim(weight, 2, hook.dim).data))
        module.register_parameter(f"{name}_v", Parameter(weight.data))
        setattr(module, name, hook.compute_weight(module))
        module.register_forward_pre_hook(hook)
        return hook

    def remove(self, module):
        """Make the weight a parameter again.

        Args:
            module (Module): the module.
        """
        weight = self.compute_weight(module)
        delattr(module, self.name)
        del module._parameters[f"{self.name}_g"], module._parameters[f"{self.name}_v"]
        setattr(module, self.name, Parameter(weight.data))

    def __call__(self, module, inputs):
        setattr(module, self.name, self.compute_weight(module))


def weight_norm(module, name: str = "weight", dim: int = 0):
    """Keep a weight as length (``weight_g``) and direction (``weight_v``); deprecated: see `parametrizations`.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        dim (int, optional): along which lengths are counted; one length for all if None.

    Returns:
        Module: `module`.

    Raises:
        RuntimeError: the parameter is normalized already.

    >>> import warnings
    >>> with warnings.catch_warnings():
    ...     warnings.simplefilter("ignore", FutureWarning)
    ...     layer = torch.nn.utils.weight_norm(torch.nn.Linear(3, 2))
    >>> layer.weight_g.shape
    torch.Size([2, 1])
    """
    warnings.warn(
        "`torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.",
        FutureWarning,
        stacklevel=2,
    )
    WeightNorm.apply(module, name, dim)
    return module


def remove_weight_norm(module, name: str = "weight"):
    """Make a normalized weight an ordinary parameter again.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.

    Returns:
        Module: `module`.

    Raises:
        ValueError: it is not normalized.

    >>> torch.nn.utils.remove_weight_norm(torch.nn.Linear(3, 2))
    Traceback (most recent call last):
    ValueError: weight_norm of 'weight' not found in Linear(in_features=3, out_features=2, bias=True)
    """
    for key, hook in module._forward_pre_hooks.items():
        if isinstance(hook, WeightNorm) and hook.name == name:
            hook.remove(module)
            del module._forward_pre_hooks[key]
            return module
    raise ValueError(f"weight_norm of '{name}' not found in {module}")
