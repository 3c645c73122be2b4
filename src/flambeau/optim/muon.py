"""Muon."""

import math

import flambeau as torch

from ._update import check_lr, descend
from .optimizer import Optimizer


class Muon(Optimizer):
    """Momentum, made orthogonal before it is used: for the matrices of hidden layers (Jordan et al. 2024).

    Args:
        params (iterable): matrices, or groups of them.
        lr (float or Tensor): learning rate.
        weight_decay (float): the parameter is first multiplied by 1 - lr · weight_decay.
        momentum (float): share of the old direction that is kept.
        nesterov (bool): look ahead.
        ns_coefficients (three floats): of the polynomial a x + b x³ + c x⁵ that brings singular values near 1.
        eps (float): the least norm that is divided by.
        ns_steps (int): how often the polynomial is applied, less than 100.
        adjust_lr_fn (str, optional): ``"original"`` multiplies the rate by √max(1, rows / columns),
            ``"match_rms_adamw"`` by 0.2 √max(rows, columns).

    Raises:
        ValueError: options out of range; a parameter that is no matrix. RuntimeError: in ``step``, a complex one.

    >>> p = torch.nn.Parameter(torch.eye(2))
    >>> p.grad = torch.eye(2)
    >>> torch.optim.Muon([p], lr=0.1).step()
    >>> bool(p[0, 0] < 1)
    True
    """

    def __init__(
        self,
        params,
        lr: float = 1e-3,
        weight_decay: float = 0.1,
        momentum: float = 0.95,
        nesterov: bool = True,
        ns_coefficients=(3.4445, -4.775, 2.0315),
        eps: float = 1e-7,
        ns_steps: int = 5,
        adjust_lr_fn: str | None = None,
    ):
        if isinstance(lr, torch.Tensor):
            check_lr(lr)
        for name, value in (("Learning rate", lr), ("momentum", momentum), ("weight decay", weight_decay)):
            if not value >= 0.0:
                raise ValueError(f"{name} should be >= 0 but is: {value}")
        if adjust_lr_fn not in (None, "original", "match_rms_adamw"):
            raise ValueError(f"Adjust learning rate function {adjust_lr_fn} is not supported")
        defaults = {
            "lr": lr,
            "weight_decay": weight_decay,
            "momentum": momentum,
            "nesterov": nesterov,
            "ns_coefficients": ns_coefficients,
            "eps": eps,
            "ns_steps": ns_steps,
            "adjust_lr_fn": adjust_lr_fn,
        }
        super().__init__(params, defaults)
        for group in self.param_groups:
            for param in group["params"]:
                if param.ndim != 2:
                    raise ValueError(
                        f"Muon only supports 2D parameters whereas we found a parameter with size: {param.size()}"
                    )

    def init_state(self, param, group):
        if param.is_complex():
            raise RuntimeError("Muon does not support complex parameters")
        return {"momentum_buffer": torch.zeros_like(param.grad)}

    def decay(self, param, grad, decay, group):
        """The parameter shrinks; the gradient stays."""
        param.mul_(1 - group["lr"] * decay)
        return grad

    def update(self, param, grad, state, group):
        momentum = group["momentum"]
        buffer = state["momentum_buffer"].lerp_(grad, 1 - momentum)
        direction = grad.lerp(buffer, momentum) if group["nesterov"] else buffer
        direction = orthogonalized(direction, group["ns_coefficients"], group["ns_steps"], group["eps"])
        descend(param, direction, group["lr"] * _factor(group["adjust_lr_fn"], *param.shape))


def _factor(adjust_lr_fn, rows, columns):
    """What the learning rate of a matrix of this shape is multiplied by."""
    if adjust_lr_fn == "match_rms_adamw":
        return 0.2 * math.sqrt(max(rows, columns))
    return math.sqrt(max(1, rows / columns))


def orthogonalized(matrix, coefficients, steps, eps):
    """A matrix of nearly the same singular vectors, with all singular values near 1, in bfloat16.

    Newton and Schulz's iteration with an odd polynomial of degree 5; it need not converge to be useful.
    """
    if steps >= 100:
        raise ValueError("Number of steps must be less than 100 for computational efficiency")
    if len(coefficients) != 3:
        raise ValueError("Coefficients must be a tuple of exactly 3 values")
    a, b, c = coefficients
    tall = matrix.size(0) > matrix.size(1)
    x = matrix.bfloat16()
    x = x.T if tall else x
    x = x / x.norm().clamp(min=eps)
    for _ in range(steps):
        gram = x @ x.T
        x = _plus_product(x, _plus_product(gram, gram, gram, b, c), x, a, 1)
    return x.T if tall else x


def _plus_product(x, left, right, beta, alpha):
    """beta · x + alpha · left @ right, computed in float32 and rounded once."""
    return (beta * x.float() + alpha * (left.float() @ right.float())).bfloat16()
