"""Averaged stochastic gradient descent."""

import flambeau as torch

from ._update import at_least, check_lr, count_step, descend, read, require, scalar_state, write
from .optimizer import Optimizer


class ASGD(Optimizer):
    """Gradient descent with a falling rate, and the mean of the parameters in state ``"ax"`` (Polyak & Juditsky 1992).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate at first.
        lambd (float): the parameter is multiplied by 1 - lambd · rate; and see alpha.
        alpha (float): the rate is lr / (1 + lambd · lr · steps)^alpha.
        t0 (float): the step from which the mean is taken.
        weight_decay (float): times the parameter, added to the gradient.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.
        capturable (bool): for CUDA graphs.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.ASGD([p], lr=0.1).step()
    >>> p.data
    tensor([0.8000])
    """

    def __init__(
        self,
        params,
        lr=1e-2,
        lambd: float = 1e-4,
        alpha: float = 0.75,
        t0: float = 1e6,
        weight_decay: float = 0,
        foreach: bool | None = None,
        maximize: bool = False,
        differentiable: bool = False,
        capturable: bool = False,
    ):
        check_lr(lr)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        defaults = {
            "lr": lr,
            "lambd": lambd,
            "alpha": alpha,
            "t0": t0,
            "weight_decay": weight_decay,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
            "capturable": capturable,
        }
        super().__init__(params, defaults)

    def init_state(self, param, group):
        numbers = {"step": scalar_state(0), "eta": scalar_state(group["lr"]), "mu": scalar_state(1)}
        return {**numbers, "ax": torch.zeros_like(param)}

    def update(self, param, grad, state, group):
        lr, lambd, mean = group["lr"], group["lambd"], state["ax"]
        step, rate, share = count_step(state, group), read(state["eta"], group), read(state["mu"], group)
        param.mul_(1 - lambd * rate)
        descend(param, grad, rate)
        if isinstance(share, torch.Tensor) or share != 1:
            mean.add_(param.sub(mean).mul_(share))
        else:
            mean.copy_(param)
        write(state["eta"], lr / (1 + lambd * lr * step) ** group["alpha"])
        write(state["mu"], 1 / at_least(step - group["t0"], 1))
