"""Steps divided by a mean of squared gradients: RMSprop, Adagrad, Adadelta."""

import flambeau as torch

from ._update import check_fused, check_lr, count_step, descend, descend_ratio, require, root_of, scalar_state
from .optimizer import Optimizer


class RMSprop(Optimizer):
    """Steps divided by the root of the mean square of the gradient (Hinton 2012): param -= lr · grad / (√v + eps).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        alpha (float): factor of the mean.
        eps (float): keeps the root from zero.
        weight_decay (float): times the parameter, added to the gradient.
        momentum (float): share of the old step that is kept.
        centered (bool): divide by the deviation from the mean gradient instead.
        capturable (bool): for CUDA graphs.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.RMSprop([p], lr=0.01).step()
    >>> p.data
    tensor([0.9000])
    """

    def __init__(
        self,
        params,
        lr=1e-2,
        alpha: float = 0.99,
        eps: float = 1e-8,
        weight_decay: float = 0,
        momentum: float = 0,
        centered: bool = False,
        capturable: bool = False,
        foreach: bool | None = None,
        maximize: bool = False,
        differentiable: bool = False,
    ):
        check_lr(lr)
        require(eps >= 0.0, "epsilon value", eps)
        require(momentum >= 0.0, "momentum value", momentum)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        require(alpha >= 0.0, "alpha value", alpha)
        defaults = {
            "lr": lr,
            "momentum": momentum,
            "alpha": alpha,
            "eps": eps,
            "centered": centered,
            "weight_decay": weight_decay,
            "capturable": capturable,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
        }
        super().__init__(params, defaults)

    def init_state(self, param, group):
        state = {"step": scalar_state(0), "square_avg": torch.zeros_like(param)}
        if group["momentum"] > 0:
            state["momentum_buffer"] = torch.zeros_like(param)
        if group["centered"]:
            state["grad_avg"] = torch.zeros_like(param)
        return state

    def update(self, param, grad, state, group):
        alpha, square = group["alpha"], state["square_avg"]
        state["step"].add_(1)
        square.mul_(alpha).addcmul_(grad, grad, value=1 - alpha)
        if group["centered"]:
            mean = state["grad_avg"].lerp_(grad, 1 - alpha)
            square = square.addcmul(mean, mean, value=-1)
        root = root_of(square, group["eps"])
        if group["momentum"] > 0:
            step = state["momentum_buffer"].mul_(group["momentum"]).addcdiv_(grad, root)
            descend(param, step, group["lr"])
        else:
            descend_ratio(param, grad, root, group["lr"])


class Adagrad(Optimizer):
    """Steps divided by the root of the sum of all squared gradients (Duchi et al. 2011).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        lr_decay (float): the rate is divided by 1 + lr_decay · (steps before).
        weight_decay (float): times the parameter, added to the gradient.
        initial_accumulator_value (float): where the sum begins.
        eps (float): keeps the root from zero.
        foreach (bool, optional), fused (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adagrad([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """

    def __init__(
        self,
        params,
        lr=1e-2,
        lr_decay: float = 0,
        weight_decay: float = 0,
        initial_accumulator_value: float = 0,
        eps: float = 1e-10,
        foreach: bool | None = None,
        *,
        maximize: bool = False,
        differentiable: bool = False,
        fused: bool | None = None,
    ):
        check_lr(lr)
        require(lr_decay >= 0.0, "lr_decay value", lr_decay)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        require(initial_accumulator_value >= 0.0, "initial_accumulator_value value", initial_accumulator_value)
        require(eps >= 0.0, "epsilon value", eps)
        defaults = {
            "lr": lr,
            "lr_decay": lr_decay,
            "eps": eps,
            "weight_decay": weight_decay,
            "initial_accumulator_value": initial_accumulator_value,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
            "fused": fused,
        }
        super().__init__(params, defaults)
        check_fused(fused, foreach, differentiable)
        for group in self.param_groups:
            for param in group["params"]:
                self.state[param] = self.init_state(param, group)

    def init_state(self, param, group):
        start = group["initial_accumulator_value"]
        start = complex(start, start) if param.is_complex() else start
        return {"step": scalar_state(0), "sum": torch.full_like(param.detach(), start)}

    def update(self, param, grad, state, group):
        step = count_step(state, group)
        total = state["sum"].addcmul_(grad, grad, value=1)
        rate = group["lr"] / (1 + (step - 1) * group["lr_decay"])
        descend_ratio(param, grad, root_of(total, group["eps"]), rate)


class Adadelta(Optimizer):
    """Steps in the ratio of the root mean squares of earlier steps and gradients (Zeiler 2012, arXiv:1212.5701).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): factor of the step.
        rho (float): factor of the means.
        eps (float): added under both roots.
        weight_decay (float): times the parameter, added to the gradient.
        foreach (bool, optional): which implementation; there is one.
        capturable (bool): for CUDA graphs.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adadelta([p]).step()
    >>> p.data
    tensor([0.9968])
    """

    def __init__(
        self,
        params,
        lr=1.0,
        rho: float = 0.9,
        eps: float = 1e-6,
        weight_decay: float = 0,
        foreach: bool | None = None,
        *,
        capturable: bool = False,
        maximize: bool = False,
        differentiable: bool = False,
    ):
        check_lr(lr)
        require(0.0 <= rho <= 1.0, "rho value", rho)
        require(eps >= 0.0, "epsilon value", eps)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        defaults = {
            "lr": lr,
            "rho": rho,
            "eps": eps,
            "weight_decay": weight_decay,
            "maximize": maximize,
            "capturable": capturable,
            "foreach": foreach,
            "differentiable": differentiable,
        }
        super().__init__(params, defaults)

    def init_state(self, param, group):
        zeros = torch.zeros_like
        return {"step": scalar_state(0), "square_avg": zeros(param), "acc_delta": zeros(param)}

    def update(self, param, grad, state, group):
        rho, eps, squares, steps = group["rho"], group["eps"], state["square_avg"], state["acc_delta"]
        state["step"].add_(1)
        squares.mul_(rho).addcmul_(grad, grad, value=1 - rho)
        step = steps.add(eps).sqrt_() / squares.add(eps).sqrt_() * grad
        steps.mul_(rho).addcmul_(step, step, value=1 - rho)
        descend(param, step, group["lr"])
