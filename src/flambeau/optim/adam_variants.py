"""Relatives of Adam: Adamax, NAdam, RAdam."""

import flambeau as torch

from ._update import check_betas, check_lr, count_step, descend, descend_ratio, read, require, root_of, scalar_state
from .optimizer import Optimizer


def _moments(param):
    """The means of gradient and square before the first step."""
    return {"exp_avg": torch.zeros_like(param), "exp_avg_sq": torch.zeros_like(param)}


def _average(state, grad, beta1, beta2):
    """Both means after one more gradient."""
    mean, square = state["exp_avg"], state["exp_avg_sq"]
    mean.lerp_(grad, 1 - beta1)
    square.mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
    return mean, square


class Adamax(Optimizer):
    """Adam with the largest gradient, decayed, in place of the root mean square (arXiv:1412.6980, section 7).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): factors of the mean and of the largest gradient.
        eps (float): added to the magnitudes.
        weight_decay (float): times the parameter, added to the gradient.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        differentiable (bool): record the step, so that one can differentiate through it.
        capturable (bool): for CUDA graphs.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adamax([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """

    def __init__(
        self,
        params,
        lr=2e-3,
        betas=(0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        foreach: bool | None = None,
        *,
        maximize: bool = False,
        differentiable: bool = False,
        capturable: bool = False,
    ):
        check_lr(lr)
        require(eps >= 0.0, "epsilon value", eps)
        check_betas(betas)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        defaults = {
            "lr": lr,
            "betas": betas,
            "eps": eps,
            "weight_decay": weight_decay,
            "foreach": foreach,
            "maximize": maximize,
            "differentiable": differentiable,
            "capturable": capturable,
        }
        super().__init__(params, defaults)

    def init_state(self, param, group):
        return {"step": scalar_state(0), "exp_avg": torch.zeros_like(param), "exp_inf": torch.zeros_like(param)}

    def update(self, param, grad, state, group):
        beta1, beta2 = group["betas"]
        step = count_step(state, group)
        mean, largest = state["exp_avg"], state["exp_inf"]
        mean.lerp_(grad, 1 - beta1)
        largest.copy_(torch.maximum(largest * beta2, grad.abs().add_(group["eps"])))
        descend_ratio(param, mean, largest, group["lr"] / (1 - beta1**step))


class NAdam(Optimizer):
    """Adam with Nesterov's look ahead, its momentum rising over the steps (Dozat 2016).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): factors of the means of gradient and square.
        eps (float): keeps the root from zero.
        weight_decay (float): times the parameter, added to the gradient.
        momentum_decay (float): how fast the momentum rises.
        decoupled_weight_decay (bool): shrink the parameter instead, as AdamW does.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        capturable (bool): for CUDA graphs.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.NAdam([p], lr=0.1).step()
    >>> bool(p < 1)
    True
    """

    def __init__(
        self,
        params,
        lr=2e-3,
        betas=(0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        momentum_decay: float = 4e-3,
        decoupled_weight_decay: bool = False,
        *,
        foreach: bool | None = None,
        maximize: bool = False,
        capturable: bool = False,
        differentiable: bool = False,
    ):
        check_lr(lr)
        require(eps >= 0.0, "epsilon value", eps)
        check_betas(betas)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        require(momentum_decay >= 0.0, "momentum_decay value", momentum_decay)
        defaults = {
            "lr": lr,
            "betas": betas,
            "eps": eps,
            "weight_decay": weight_decay,
            "momentum_decay": momentum_decay,
            "decoupled_weight_decay": decoupled_weight_decay,
            "maximize": maximize,
            "foreach": foreach,
            "capturable": capturable,
            "differentiable": differentiable,
        }
        super().__init__(params, defaults)

    def init_state(self, param, group):
        return {"step": scalar_state(0), "mu_product": scalar_state(1), **_moments(param)}

    def update(self, param, grad, state, group):
        (beta1, beta2), lr, decay = group["betas"], group["lr"], group["momentum_decay"]
        step = count_step(state, group)
        mu = beta1 * (1.0 - 0.5 * (0.96 ** (step * decay)))
        mu_next = beta1 * (1.0 - 0.5 * (0.96 ** ((step + 1) * decay)))
        product = read(state["mu_product"].mul_(mu), group)
        mean, square = _average(state, grad, beta1, beta2)
        root = root_of(square.div(1 - beta2**step), group["eps"])
        descend_ratio(param, grad, root, lr * (1.0 - mu) / (1.0 - product))
        descend_ratio(param, mean, root, lr * mu_next / (1.0 - product * mu_next))


class RAdam(Optimizer):
    """Adam that uses the mean square only once that is known well enough (Liu et al. 2019, arXiv:1908.03265).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): factors of the means of gradient and square.
        eps (float): keeps the root from zero.
        weight_decay (float): times the parameter, added to the gradient.
        decoupled_weight_decay (bool): shrink the parameter instead, as AdamW does.
        foreach (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        capturable (bool): for CUDA graphs.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.RAdam([p], lr=0.1).step()
    >>> p.data
    tensor([0.8000])
    """

    def __init__(
        self,
        params,
        lr=1e-3,
        betas=(0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        decoupled_weight_decay: bool = False,
        *,
        foreach: bool | None = None,
        maximize: bool = False,
        capturable: bool = False,
        differentiable: bool = False,
    ):
        check_lr(lr)
        require(eps >= 0.0, "epsilon value", eps)
        check_betas(betas)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        defaults = {
            "lr": lr,
            "betas": betas,
            "eps": eps,
            "weight_decay": weight_decay,
            "maximize": maximize,
            "foreach": foreach,
            "capturable": capturable,
            "decoupled_weight_decay": decoupled_weight_decay,
            "differentiable": differentiable,
        }
        super().__init__(params, defaults)

    def init_state(self, param, group):
        return {"step": scalar_state(0), **_moments(param)}

    def update(self, param, grad, state, group):
        beta1, beta2 = group["betas"]
        step = count_step(state, group)
        mean, square = _average(state, grad, beta1, beta2)
        correction = 1 - beta2**step
        longest = 2 / (1 - beta2) - 1
        length = longest - 2 * step * beta2**step / correction  # of the average, in steps; ρ in the paper
        mean = mean / (1 - beta1**step)

        def adapted():
            rest = (length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length)
            return (correction**0.5 * rest**0.5) / root_of(square, group["eps"])

        if isinstance(length, torch.Tensor):
            mean = mean * torch.where(length > 5.0, adapted(), 1.0)
        elif length > 5.0:
            mean = mean * adapted()
        descend(param, mean, group["lr"])
