"""Adafactor."""

import flambeau as torch

from ._update import at_least, at_most, check_lr, count_step, descend, read, scalar_state
from .optimizer import Optimizer


class Adafactor(Optimizer):
    """Adam's division by the mean square, with little memory: kept are its means over rows and columns of a matrix.

    The learning rate is also limited by the number of steps, and scaled by the parameter's size (Shazeer & Stern 2018,
    arXiv:1804.04235).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): the greatest learning rate, relative to the parameter's root mean square.
        beta2_decay (float): the newest square has the share steps^beta2_decay.
        eps (pair): the least mean square is the square of the first (the dtype's epsilon if None); the second is the
            least size of a parameter.
        d (float): the greatest root mean square of a step before scaling.
        weight_decay (float): the parameter is first multiplied by 1 - lr · weight_decay.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.

    Raises:
        ValueError: options out of range. RuntimeError: in ``step``, a complex parameter.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adafactor([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """

    def __init__(
        self,
        params,
        lr=1e-2,
        beta2_decay: float = -0.8,
        eps=(None, 1e-3),
        d: float = 1.0,
        weight_decay: float = 0.0,
        *,
        foreach: bool | None = None,
        maximize: bool = False,
    ):
        _check(lr, beta2_decay, eps, d, weight_decay)
        defaults = {
            "lr": lr,
            "beta2_decay": beta2_decay,
            "eps": eps,
            "d": d,
            "weight_decay": weight_decay,
            "foreach": foreach,
            "maximize": maximize,
        }
        super().__init__(params, defaults)

    def init_state(self, param, group):
        if param.is_complex():
            raise RuntimeError("Adafactor does not support complex parameters")
        if param.dim() < 2:
            return {"step": scalar_state(0), "variance": torch.zeros_like(param.grad)}
        *batch, rows, columns = param.shape
        zeros = param.grad.new_zeros
        return {
            "step": scalar_state(0),
            "row_var": zeros((*batch, rows, 1)),
            "col_var": zeros((*batch, 1, columns)),
        }

    def decay(self, param, grad, decay, group):
        """Nothing yet: the step's length depends on the parameter before it shrinks."""
        return grad

    def update(self, param, grad, state, group):
        lr, (eps1, eps2) = group["lr"], group["eps"]
        eps1 = torch.finfo(param.dtype).eps if eps1 is None else eps1
        step = count_step(state, group)
        size = at_least(read(param.norm(2), group) / param.numel() ** 0.5, eps2)
        rate = size * at_most(1 / step**0.5, lr)
        if group["weight_decay"] != 0:
            param.mul_(1 - lr * group["weight_decay"])
        variance = self._variance(grad, state, step ** group["beta2_decay"], eps1)
        change = variance.clamp_(min=eps1 * eps1).rsqrt_().mul_(grad)
        excess = read(change.norm(2), group) / (change.numel() ** 0.5 * group["d"])
        descend(param, change, rate / at_least(excess, 1.0))

    def _variance(self, grad, state, share, eps):
        """The mean square, from that of rows and columns if the parameter is a matrix."""
        if grad.dim() < 2:
            return state["variance"].lerp_(grad * grad, share).clone()
        rows, columns = state["row_var"], state["col_var"]
        rows.lerp_(grad.norm(dim=-1, keepdim=True).square_().div_(grad.size(-1)), share)
        columns.lerp_(grad.norm(dim=-2, keepdim=True).square_().div_(grad.size(-2)), share)
        return (rows @ columns).div_(rows.mean(dim=-2, keepdim=True).clamp_(min=eps))


def _check(lr, beta2_decay, eps, d, weight_decay):
    """Refuse options out of range."""
    if isinstance(lr, torch.Tensor):
        check_lr(lr)
    for holds, text in (
        (lr >= 0.0, f"Learning rate should be >= 0 but is: {lr}"),
        (beta2_decay <= 0.0, f"beta2_decay should be <= 0 but is: {beta2_decay}"),
        (eps[0] is None or eps[0] >= 0.0, f"epsilon1 should be >= 0 but is: {eps[0]}"),
        (eps[1] >= 0.0, f"epsilon2 should be >= 0 but is: {eps[1]}"),
        (d >= 1.0, f"Clipping threshold d should be >= 1 but is: {d}"),
        (weight_decay >= 0.0, f"weight_decay should be >= 0 but is: {weight_decay}"),
    ):
        if not holds:
            raise ValueError(text)
