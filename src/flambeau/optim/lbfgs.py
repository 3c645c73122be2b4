"""The quasi-Newton method L-BFGS."""

import flambeau as torch

from ._line_search import strong_wolfe
from ._update import check_lr
from .optimizer import Optimizer


class LBFGS(Optimizer):
    """Steps along an inverse Hessian that is estimated from the last gradients (Liu & Nocedal 1989).

    Args:
        params (iterable): parameters; one group only.
        lr (float or Tensor): length of a step, or where the line search begins.
        max_iter (int): steps in one call of ``step``.
        max_eval (int, optional): calls of the closure in it; 1.25 max_iter if None.
        tolerance_grad (float): the largest gradient at which it stops.
        tolerance_change (float): the largest change of loss or parameters at which it stops.
        history_size (int): how many gradients the estimate is made of.
        line_search_fn (str, optional): ``"strong_wolfe"`` or none.

    Raises:
        ValueError: options out of range, several groups.

    >>> p = torch.nn.Parameter(torch.tensor([1.0]))
    >>> optimizer = torch.optim.LBFGS([p])
    >>> def closure():
    ...     optimizer.zero_grad()
    ...     loss = (p - 3).square().sum()
    ...     loss.backward()
    ...     return loss
    >>> loss = optimizer.step(closure)
    >>> p.data
    tensor([3.])
    """

    def __init__(
        self,
        params,
        lr=1,
        max_iter: int = 20,
        max_eval: int | None = None,
        tolerance_grad: float = 1e-7,
        tolerance_change: float = 1e-9,
        history_size: int = 100,
        line_search_fn: str | None = None,
    ):
        check_lr(lr)
        defaults = {
            "lr": lr,
            "max_iter": max_iter,
            "max_eval": max_iter * 5 // 4 if max_eval is None else max_eval,
            "tolerance_grad": tolerance_grad,
            "tolerance_change": tolerance_change,
            "history_size": history_size,
            "line_search_fn": line_search_fn,
        }
        super().__init__(params, defaults)
        if len(self.param_groups) != 1:
            raise ValueError("LBFGS doesn't support per-parameter options (parameter groups)")
        self._params = self.param_groups[0]["params"]

    def _gather_flat_grad(self):
        """All gradients as one vector; complex numbers as pairs."""
        flat = []
        for p in self._params:
            grad = torch.zeros_like(p) if p.grad is None else p.grad
            flat.append((torch.view_as_real(grad) if grad.is_complex() else grad).reshape(-1))
        return torch.cat(flat)

    def _add_grad(self, step_size, direction):
        """params += step_size · direction."""
        start = 0
        for p in self._params:
            p = torch.view_as_real(p) if p.is_complex() else p
            end = start + p.numel()
            p.add_(direction[start:end].view_as(p), alpha=float(step_size))
            start = end

    def _directional_evaluate(self, closure, start, step_size, direction):
        """Loss and gradient at a distance from `start`, where the parameters return to."""
        self._add_grad(step_size, direction)
        loss, flat_grad = float(closure()), self._gather_flat_grad()
        for p, value in zip(self._params, start):
            p.copy_(value)
        return loss, flat_grad

    @torch.no_grad()
    def step(self, closure):
        """Run up to `max_iter` steps.

        Args:
            closure (callable): computes the loss and its gradients anew, and returns the loss.

        Returns:
            the loss before.
        """
        closure = torch.enable_grad()(closure)
        group = self.param_groups[0]
        state = self.state[self._params[0]]
        state.setdefault("func_evals", 0)
        state.setdefault("n_iter", 0)
        first_loss = closure()
        loss, flat_grad, evals = float(first_loss), self._gather_flat_grad(), 1
        state["func_evals"] += 1
        if flat_grad.abs().max() <= group["tolerance_grad"]:
            return first_loss
        now = {name: state.get(name) for name in _KEPT}
        for iteration in range(1, group["max_iter"] + 1):
            state["n_iter"] += 1
            self._direction(now, state, flat_grad, group["history_size"])
            before = now["prev_loss"] = loss
            slope = flat_grad.dot(now["d"])
            now["t"] = self._first_length(state, flat_grad, group["lr"])
            if slope > -group["tolerance_change"]:
                break
            last = iteration == group["max_iter"]
            loss, flat_grad, used = self._move(closure, now, loss, flat_grad, slope, group, evals, last)
            evals += used
            state["func_evals"] += used
            if last or evals >= group["max_eval"] or self._is_done(now, loss - before, flat_grad, group):
                break
        state.update(now)
        return first_loss

    def _direction(self, now, state, flat_grad, history_size):
        """Put the next direction into ``now["d"]``, after the newest gradient has improved the estimate."""
        if state["n_iter"] == 1:
            now.update(d=flat_grad.neg(), old_dirs=[], old_stps=[], ro=[], H_diag=1)
        else:
            self._remember(now, flat_grad, history_size)
            changes, steps, ro = now["old_dirs"], now["old_stps"], now["ro"]
            al = state.setdefault("al", [None] * history_size)
            d = flat_grad.neg()
            for i in range(len(changes) - 1, -1, -1):  # the two-loop recursion
                al[i] = steps[i].dot(d) * ro[i]
                d.add_(changes[i], alpha=-float(al[i]))
            d = d * now["H_diag"]
            for i in range(len(changes)):
                d.add_(steps[i], alpha=float(al[i] - changes[i].dot(d) * ro[i]))
            now["d"] = d
        if now["prev_flat_grad"] is None:
            now["prev_flat_grad"] = flat_grad.clone()
        else:
            now["prev_flat_grad"].copy_(flat_grad)

    def _remember(self, now, flat_grad, history_size):
        """Add the newest change of gradient and parameters, if the curvature along it is positive."""
        change, step = flat_grad.sub(now["prev_flat_grad"]), now["d"].mul(now["t"])
        curvature = change.dot(step)
        if curvature > 1e-10:
            history = ("old_dirs", change), ("old_stps", step), ("ro", 1.0 / curvature)
            for name, value in history:
                now[name] = [*now[name], value][-history_size:]
            now["H_diag"] = curvature / change.dot(change)

    def _first_length(self, state, flat_grad, lr):
        """The length to begin with: at the very first step, not more than one in the sum of coordinates."""
        return min(1.0, 1.0 / flat_grad.abs().sum()) * lr if state["n_iter"] == 1 else lr

    def _move(self, closure, now, loss, flat_grad, slope, group, evals, last):
        """Step along the direction; loss and gradient there, and how many calls of the closure that took."""
        if group["line_search_fn"] is None:
            self._add_grad(now["t"], now["d"])
            if last:  # the next call of step evaluates it
                return loss, flat_grad, 0
            return float(closure()), self._gather_flat_grad(), 1
        if group["line_search_fn"] != "strong_wolfe":
            raise RuntimeError("only 'strong_wolfe' is supported")
        start = [p.clone() for p in self._params]
        loss, flat_grad, now["t"], used = strong_wolfe(
            lambda t, d: self._directional_evaluate(closure, start, t, d),
            now["t"],
            now["d"],
            loss,
            flat_grad,
            slope,
            max_ls=group["max_eval"] - evals,
        )
        self._add_grad(now["t"], now["d"])
        return loss, flat_grad, used

    def _is_done(self, now, change, flat_grad, group):
        tolerance = group["tolerance_change"]
        return (
            flat_grad.abs().max() <= group["tolerance_grad"]
            or now["d"].mul(now["t"]).abs().max() <= tolerance
            or abs(change) < tolerance
        )


_KEPT = ("d", "t", "old_dirs", "old_stps", "ro", "H_diag", "prev_flat_grad", "prev_loss")
