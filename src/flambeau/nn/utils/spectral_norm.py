"""Spectral normalization by a hook, as it was before parametrizations."""

import flambeau as torch
import flambeau.nn.functional as F

from ..parameter import Parameter

__all__ = ["SpectralNorm", "remove_spectral_norm", "spectral_norm"]


def output_dim(module) -> int:
    """The dimension of a module's weight that numbers its outputs."""
    transposed = (torch.nn.ConvTranspose1d, torch.nn.ConvTranspose2d, torch.nn.ConvTranspose3d)
    return 1 if isinstance(module, transposed) else 0


def check_iterations(n_power_iterations: int) -> None:
    """Refuse a power iteration without steps."""
    if n_power_iterations <= 0:
        raise ValueError(f"Expected n_power_iterations to be positive, but got n_power_iterations={n_power_iterations}")


class SpectralNorm:
    """The hook that divides a weight by its largest singular value before each call.

    Args:
        name (str): the parameter.
        n_power_iterations (int): steps of the power iteration at each call in training mode.
        dim (int): of the outputs.
        eps (float): keeps norms from being zero.

    >>> torch.nn.utils.spectral_norm.__name__
    'spectral_norm'
    """

    _version = 1

    def __init__(self, name: str = "weight", n_power_iterations: int = 1, dim: int = 0, eps: float = 1e-12):
        check_iterations(n_power_iterations)
        self.name, self.n_power_iterations, self.dim, self.eps = name, n_power_iterations, dim, eps

    def reshape_weight_to_matrix(self, weight):
        """The weight as a matrix, with the dimension of the outputs first.

        Args:
            weight (Tensor): the weight.
        """
        return weight.movedim(self.dim, 0).flatten(1) if weight.ndim > 1 else weight.unsqueeze(1)

    def compute_weight(self, module, do_power_iteration: bool):
        """The normalized weight of a module.

        Args:
            module (Module): the module.
            do_power_iteration (bool): follow the singular vectors first.
        """
        weight, u, v = (getattr(module, f"{self.name}_{suffix}") for suffix in ("orig", "u", "v"))
        matrix = self.reshape_weight_to_matrix(weight)
        if do_power_iteration:
            with torch.no_grad():
                for _ in range(self.n_power_iterations):
                    v.copy_(F.normalize(torch.mv(matrix.t(), u), dim=0, eps=self.eps))
                    u.copy_(F.normalize(torch.mv(matrix, v), dim=0, eps=self.eps))
            u, v = u.clone(), v.clone()  # they are changed in place at the next call
        return weight / torch.dot(u, torch.mv(matrix, v))

    def remove(self, module):
        """Make the weight a parameter again.

        Args:
            module (Module): the module.
        """
        with torch.no_grad():
            weight = self.compute_weight(module, do_power_iteration=False)
        for suffix in ("", "_u", "_v", "_orig"):
            delattr(module, self.name + suffix)
        module.register_parameter(self.name, Parameter(weight.detach()))

    def __call__(self, module, inputs):
        setattr(module, self.name, self.compute_weight(module, do_power_iteration=module.training))

    @staticmethod
    def apply(module, name: str, n_power_iterations: int, dim: int, eps: float):
        """Put the hook on a module.

        Args:
            module (Module): the module.
            name (str): the parameter.
            n_power_iterations (int): steps at each call in training mode.
            dim (int): of the outputs.
            eps (float): keeps norms from being zero.

        Returns:
            SpectralNorm: the hook.
        """
        if any(isinstance(hook, SpectralNorm) and hook.name == name for hook in module._forward_pre_hooks.values()):
            raise RuntimeError(f"Cannot register two spectral_norm hooks on the same parameter {name}")
        hook, weight = SpectralNorm(name, n_power_iterations, dim, eps), module._parameters[name]
        if weight is None:
            raise ValueError(f"`SpectralNorm` cannot be applied as parameter `{name}` is None")
        if isinstance(weight, torch.nn.parameter.UninitializedParameter):
            raise ValueError(
                "The module passed to `SpectralNorm` can't have uninitialized parameters. Make sure to run the dummy "
                "forward before applying spectral normalization"
            )
        with torch.no_grad():
            height, width = hook.reshape_weight_to_matrix(weight).size()
            u = F.normalize(weight.new_empty(height).normal_(0, 1), dim=0, eps=eps)
            v = F.normalize(weight.new_empty(width).normal_(0, 1), dim=0, eps=eps)
        del module._parameters[name]
        module.register_parameter(f"{name}_orig", weight)
        setattr(module, name, weight.data)  # a plain attribute: the hook sets it anew
        module.register_buffer(f"{name}_u", u)
        module.register_buffer(f"{name}_v", v)
        module.register_forward_pre_hook(hook)
        module._register_state_dict_hook(hook._mark_version)
        module._register_load_state_dict_pre_hook(hook._read_older)
        return hook

    def _mark_version(self, module, state_dict, prefix, local_metadata):
        versions = local_metadata.setdefault("spectral_norm", {})
        versions[f"{self.name}.version"] = self._version

    def _read_older(self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs):
        """Find the right singular vector, which older files lack; those have the normalized weight instead."""
        if local_metadata.get("spectral_norm", {}).get(f"{self.name}.version") is not None:
            return
        key = prefix + self.name
        if not all(f"{key}_{suffix}" in state_dict for suffix in ("orig", "u")) or f"{key}_v" in state_dict:
            return
        normalized = state_dict.pop(key, None)
        with torch.no_grad():
            original, u = state_dict[f"{key}_orig"], state_dict[f"{key}_u"]
            matrix = self.reshape_weight_to_matrix(original)
            v = torch.linalg.multi_dot([matrix.t().mm(matrix).pinverse(), matrix.t(), u.unsqueeze(1)]).squeeze(1)
            if normalized is not None:
                v = v * ((original / normalized).mean() / torch.dot(u, torch.mv(matrix, v)))
            state_dict[f"{key}_v"] = v


def spectral_norm(
    module, name: str = "weight", n_power_iterations: int = 1, eps: float = 1e-12, dim: int | None = None
):
    """Divide a parameter by its largest singular value before each call; see also the one of `parametrizations`.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        n_power_iterations (int): steps of the power iteration at each call in training mode.
        eps (float): keeps norms from being zero.
        dim (int, optional): of the outputs; 1 for transposed convolutions, else 0.

    Returns:
        Module: `module`.

    Raises:
        RuntimeError: the parameter is normalized already.

    >>> layer = torch.nn.utils.spectral_norm(torch.nn.Linear(3, 2))
    >>> list(layer.state_dict())
    ['bias', 'weight_orig', 'weight_u', 'weight_v']
    """
    SpectralNorm.apply(module, name, n_power_iterations, output_dim(module) if dim is None else dim, eps)
    return module


def remove_spectral_norm(module, name: str = "weight"):
    """Make a normalized weight an ordinary parameter again.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.

    Returns:
        Module: `module`.

    Raises:
        ValueError: it is not normalized.

    >>> layer = torch.nn.utils.spectral_norm(torch.nn.Linear(3, 2))
    >>> list(torch.nn.utils.remove_spectral_norm(layer).state_dict())
    ['bias', 'weight']
    """
    for key, hook in module._forward_pre_hooks.items():
        if isinstance(hook, SpectralNorm) and hook.name == name:
            hook.remove(module)
            del module._forward_pre_hooks[key]
            break
    else:
        raise ValueError(f"spectral_norm of '{name}' not found in {module}")
    hooks = (("_state_dict_hooks", "_mark_version"), ("_load_state_dict_pre_hooks", "_read_older"))
    for slot, method in hooks:
        registered = getattr(module, slot)
        for key, found in list(registered.items()):
            if found == getattr(hook, method):
                del registered[key]
    return module
