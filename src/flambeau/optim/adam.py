"""Adam and AdamW."""

import flambeau as torch

from ._update import check_betas, check_fused, check_lr, count_step, descend_ratio, require, scalar_state
from .optimizer import Optimizer


class Adam(Optimizer):
    """Steps of the mean gradient divided by the root of its mean square (Kingma & Ba 2014, arXiv:1412.6980).

    m = mean of grad with factor β₁, v = mean of grad² with β₂, both corrected for their start at zero;
    param -= lr · m / (√v + eps).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): β₁ and β₂.
        eps (float): keeps the root from zero.
        weight_decay (float): times the parameter, added to the gradient.
        amsgrad (bool): divide by the largest mean square so far (Reddi et al. 2018, arXiv:1904.09237).
        foreach (bool, optional), fused (bool, optional): which implementation; there is one.
        maximize (bool): ascend.
        capturable (bool): for CUDA graphs.
        differentiable (bool): record the step, so that one can differentiate through it.
        decoupled_weight_decay (bool): shrink the parameter instead, as AdamW does.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.Adam([p], lr=0.1).step()
    >>> p.data
    tensor([0.9000])
    """

    def __init__(
        self,
        params,
        lr=1e-3,
        betas=(0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        amsgrad: bool = False,
        *,
        foreach: bool | None = None,
        maximize: bool = False,
        capturable: bool = False,
        differentiable: bool = False,
        fused: bool | None = None,
        decoupled_weight_decay: bool = False,
    ):
        if isinstance(lr, torch.Tensor) and foreach and not capturable:
            raise ValueError("lr as a Tensor is not supported for capturable=False and foreach=True")
        check_lr(lr)
        require(eps >= 0.0, "epsilon value", eps)
        check_betas(betas)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        defaults = {
            "lr": lr,
            "betas": _checked_tensors(betas, foreach and not capturable),
            "eps": eps,
            "weight_decay": weight_decay,
            "amsgrad": amsgrad,
            "maximize": maximize,
            "foreach": foreach,
            "capturable": capturable,
            "differentiable": differentiable,
            "fused": fused,
            "decoupled_weight_decay": decoupled_weight_decay,
        }
        super().__init__(params, defaults)
        check_fused(fused, foreach, differentiable)

    def init_state(self, param, group):
        state = {"step": scalar_state(0), "exp_avg": torch.zeros_like(param), "exp_avg_sq": torch.zeros_like(param)}
        if group["amsgrad"]:
            state["max_exp_avg_sq"] = torch.zeros_like(param)
        return state

    def update(self, param, grad, state, group):
        beta1, beta2 = group["betas"]
        if isinstance(beta1, torch.Tensor):
            beta1, beta2 = beta1.item(), beta2.item()
        step = count_step(state, group)
        mean, square = state["exp_avg"], state["exp_avg_sq"]
        mean.lerp_(grad, 1 - beta1)
        square.mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
        if group["amsgrad"]:
            largest = state["max_exp_avg_sq"]
            before = largest.clone() if group["differentiable"] else largest  # what the graph saves is not written to
            square = largest.copy_(torch.maximum(before, square))
        root = (square.sqrt() / (1 - beta2**step) ** 0.5).add_(group["eps"])
        descend_ratio(param, mean, root, group["lr"] / (1 - beta1**step))


def _checked_tensors(betas, forbidden):
    """Betas may be two floats or two tensors of one element."""
    are_tensors = [isinstance(beta, torch.Tensor) for beta in betas]
    if not all(are_tensors) and not all(isinstance(beta, float) for beta in betas):
        raise ValueError("betas must be either both floats or both Tensors")
    for i, beta in enumerate(betas):
        if not are_tensors[i]:
            continue
        if forbidden:
            raise ValueError(f"betas[{i}] as a Tensor is not supported for capturable=False and foreach=True")
        if beta.numel() != 1:
            raise ValueError(f"Tensor betas[{i}] must be 1-element")
        if beta.requires_grad:
            raise NotImplementedError(f"betas[{i}] that requires grad is not in flambeau yet; pass beta.detach()")
    return tuple(beta.squeeze() if isinstance(beta, torch.Tensor) else beta for beta in betas)


class AdamW(Adam):
    """Adam whose weight decay shrinks the parameter by itself (Loshchilov & Hutter 2017, arXiv:1711.05101).

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        betas (pair of floats): β₁ and β₂.
        eps (float): keeps the root from zero.
        weight_decay (float): the parameter is first multiplied by 1 - lr · weight_decay.
        amsgrad (bool): divide by the largest mean square so far.
        maximize (bool): ascend.
        foreach (bool, optional), fused (bool, optional): which implementation; there is one.
        capturable (bool): for CUDA graphs.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([0.0])
    >>> torch.optim.AdamW([p], lr=0.1, weight_decay=0.5).step()
    >>> p.data
    tensor([0.9500])
    """

    def __init__(
        self,
        params,
        lr=1e-3,
        betas=(0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 1e-2,
        amsgrad: bool = False,
        *,
        maximize: bool = False,
        foreach: bool | None = None,
        capturable: bool = False,
        differentiable: bool = False,
        fused: bool | None = None,
    ):
        super().__init__(
            params,
            lr,
            betas,
            eps,
            weight_decay,
            amsgrad,
            foreach=foreach,
            maximize=maximize,
            capturable=capturable,
            differentiable=differentiable,
            fused=fused,
            decoupled_weight_decay=True,
        )

    def __setstate__(self, state):
        super().__setstate__(state)
        for group in self.param_groups:
            group["decoupled_weight_decay"] = True
