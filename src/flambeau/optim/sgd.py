"""Stochastic gradient descent."""

from ._update import check_fused, check_lr, descend, require
from .optimizer import Optimizer


class SGD(Optimizer):
    """Gradient descent with momentum: b = momentum · b + (1 - dampening) · grad, param -= lr · b.

    Args:
        params (iterable): parameters, or groups of them.
        lr (float or Tensor): learning rate.
        momentum (float): share of the old direction that is kept.
        dampening (float): see above.
        weight_decay (float): times the parameter, added to the gradient.
        nesterov (bool): look ahead: param -= lr · (grad + momentum · b).
        maximize (bool): ascend.
        foreach (bool, optional), fused (bool, optional): which implementation; there is one.
        differentiable (bool): record the step, so that one can differentiate through it.

    Raises:
        ValueError: options out of range.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> p.grad = torch.tensor([2.0])
    >>> torch.optim.SGD([p], lr=0.1).step()
    >>> p.data
    tensor([0.8000])
    """

    _splits_complex = False

    def __init__(
        self,
        params,
        lr=1e-3,
        momentum: float = 0,
        dampening: float = 0,
        weight_decay: float = 0,
        nesterov: bool = False,
        *,
        maximize: bool = False,
        foreach: bool | None = None,
        differentiable: bool = False,
        fused: bool | None = None,
    ):
        check_lr(lr)
        require(momentum >= 0.0, "momentum value", momentum)
        require(weight_decay >= 0.0, "weight_decay value", weight_decay)
        if nesterov and (momentum <= 0 or dampening != 0):
            raise ValueError("Nesterov momentum requires a momentum and zero dampening")
        defaults = {
            "lr": lr,
            "momentum": momentum,
            "dampening": dampening,
            "weight_decay": weight_decay,
            "nesterov": nesterov,
            "maximize": maximize,
            "foreach": foreach,
            "differentiable": differentiable,
            "fused": fused,
        }
        super().__init__(params, defaults)
        check_fused(fused, foreach, differentiable)

    def init_state(self, param, group):
        return {"momentum_buffer": None} if group["momentum"] != 0 else {}

    def update(self, param, grad, state, group):
        momentum = group["momentum"]
        if momentum != 0:
            buffer = state["momentum_buffer"]
            if buffer is None:
                buffer = state["momentum_buffer"] = grad.detach().clone()
            else:
                buffer.mul_(momentum).add_(grad, alpha=1 - group["dampening"])
            grad = grad.add(buffer, alpha=momentum) if group["nesterov"] else buffer
        descend(param, grad, group["lr"])
