"""Adam for gradients of which most rows are zero."""

import flambeau as torch

from ._update import check_lr, require, scalar_state
from .optimizer import Optimizer


class SparseAdam(Optimizer):
    """Adam that changes, of parameter and moments, only what a sparse gradient names (Kingma & Ba 2015).

    Args:
        params (iterable): dense parameters, or groups of them; their gradients are sparse.
        lr (float or Tensor): learning rate.
        betas (pair of floats): factors of the means of gradient and squared gradient.
        eps (float): keeps the root from zero.
        maximize (bool): ascend.

    Raises:
        ValueError: options out of range, or sparse parameters.
        RuntimeError: at the step, a gradient is dense.

    >>> torch.optim.SparseAdam([torch.nn.Parameter(torch.ones(3))], lr=0.1).defaults["lr"]
    0.1
    """

    _splits_complex = False

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps: float = 1e-8, maximize: bool = False):
        check_lr(lr)
        require(eps > 0.0, "epsilon value", eps)
        for i in (0, 1):
            require(0.0 <= betas[i] < 1.0, f"beta parameter at index {i}", betas[i])
        super().__init__(params, {"lr": lr, "betas": betas, "eps": eps, "maximize": maximize})
        sparse = [
            [g, i] for g, group in enumerate(self.param_groups) for i, p in enumerate(group["params"]) if p.is_sparse
        ]
        if sparse:
            raise ValueError(f"Sparse params at indices {sparse}: SparseAdam requires dense parameter tensors")

    def init_state(self, param, group):
        return {"step": scalar_state(0), "exp_avg": torch.zeros_like(param), "exp_avg_sq": torch.zeros_like(param)}

    def update(self, param, grad, state, group):
        if not grad.is_sparse:
            raise RuntimeError("SparseAdam does not support dense gradients, please consider Adam instead")
        (beta1, beta2), grad = group["betas"], grad.coalesce()
        step = int(state["step"].add_(1))
        where, values = tuple(grad.indices().unbind(0)), grad.values()
        if not values.numel():
            return
        mean, square = state["exp_avg"], state["exp_avg_sq"]
        mean[where] = now = torch.lerp(values, mean[where], beta1)
        square[where] = now_square = torch.lerp(values * values, square[where], beta2)
        rate = group["lr"] * (1 - beta2**step) ** 0.5 / (1 - beta1**step)
        param[where] -= rate * now / (now_square.sqrt() + group["eps"])
