"""Resilient backpropagation."""

import flambeau as torch

from ._update import check_lr, require, scalar_state
from .optimizer import Optimizer


class Rprop(Optimizer):
    """Steps by the sign of the gradient, longer while that stays, shorter when it turns (Riedmiller & Braun 1993).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): length of the first steps.
        etas (pair of floats): factors of the length when the sign turns, and when it stays.
        step_sizes (pair of floats): the least and the greatest length.
        capturable (bool): for CUDA graphs.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Rprop([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """

    def __init__(
        self,
        params,
        lr=1e-2,
        etas=(0.5, 1.2),
        step_sizes=(1e-6, 50),
        *,
        capturable: bool = False,
        foreach: bool | None = None,
        maximize: bool = False,
        differentiable: bool = False,
    ):
        check_lr(lr)
        require(0.0 < etas[0] < 1.0 < etas[1], "eta values", f"{etas[0]}, {etas[1]}")
        defaults = {
            "lr": lr,
            "etas": etas,
            "step_sizes": step_sizes,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
            "capturable": capturable,
        }
        super().__init__(params, defaults)

    def init_state(self, param, group):
        lr = float(group["lr"])
        size = torch.full_like(param.detach(), complex(lr, lr) if param.is_complex() else lr)
        return {"step": scalar_state(0), "prev": torch.zeros_like(param), "step_size": size}

    def update(self, param, grad, state, group):
        shorter, longer = group["etas"]
        state["step"].add_(1)
        agreement = grad * state["prev"]
        factor = torch.where(agreement > 0, longer, torch.where(agreement < 0, shorter, torch.ones_like(grad)))
        size = state["step_size"].mul_(factor).clamp_(*group["step_sizes"])
        grad = torch.where(agreement < 0, torch.zeros_like(grad), grad)  # after a turn: wait one step
        param.addcmul_(grad.sign(), size, value=-1)
        state["prev"].copy_(grad)
