"""Averages of a model's parameters over the course of training."""

import itertools
import math
from copy import deepcopy

import flambeau as torch

from ..nn import Module
from ..nn.modules.batchnorm import _BatchNorm
from .lr_scheduler import LRScheduler
from .lr_scheduler._base import per_group

__all__ = [
    "SWALR",
    "AveragedModel",
    "get_ema_avg_fn",
    "get_ema_multi_avg_fn",
    "get_swa_avg_fn",
    "get_swa_multi_avg_fn",
    "update_bn",
]


def _check_decay(decay):
    if not 0.0 <= decay <= 1.0:
        raise ValueError(f"Invalid decay value {decay} provided. Please provide a value in [0,1] range.")


def _is_inexact(tensor):
    return tensor.is_floating_point() or tensor.is_complex()


def get_ema_multi_avg_fn(decay=0.999):
    """The exponential moving average, for lists of parameters.

    Args:
        decay (float): which part of the average stays, in [0, 1].

    Returns:
        callable: takes the averages, which it changes, the parameters, and how many were averaged.

    Raises:
        ValueError: `decay` is outside [0, 1].

    >>> average = torch.zeros(1)
    >>> torch.optim.swa_utils.get_ema_multi_avg_fn(0.75)([average], [torch.ones(1)], 1)
    >>> average
    tensor([0.2500])
    """
    _check_decay(decay)

    @torch.no_grad()
    def ema_update(ema_param_list, current_param_list, _):
        for average, current in zip(ema_param_list, current_param_list, strict=True):
            if _is_inexact(average):
                average.lerp_(current, 1 - decay)
            else:
                average.copy_(average * decay + current * (1 - decay))

    return ema_update


def get_swa_multi_avg_fn():
    """The mean with equal weights, for lists of parameters.

    Returns:
        callable: takes the averages, which it changes, the parameters, and how many were averaged.

    >>> average = torch.zeros(1)
    >>> torch.optim.swa_utils.get_swa_multi_avg_fn()([average], [torch.ones(1)], 1)
    >>> average
    tensor([0.5000])
    """

    @torch.no_grad()
    def swa_update(averaged_param_list, current_param_list, num_averaged):
        for average, current in zip(averaged_param_list, current_param_list, strict=True):
            if _is_inexact(average):
                average.lerp_(current, float(1 / (num_averaged + 1)))
            else:
                average.copy_(average + (current - average) / (num_averaged + 1))

    return swa_update


def get_ema_avg_fn(decay=0.999):
    """The exponential moving average, for one parameter.

    Args:
        decay (float): which part of the average stays, in [0, 1].

    Returns:
        callable: takes the average, the parameter, and how many were averaged; returns the new average.

    Raises:
        ValueError: `decay` is outside [0, 1].

    >>> torch.optim.swa_utils.get_ema_avg_fn(0.75)(torch.zeros(1), torch.ones(1), 1)
    tensor([0.2500])
    """
    _check_decay(decay)

    @torch.no_grad()
    def ema_update(ema_param, current_param, num_averaged):
        return decay * ema_param + (1 - decay) * current_param

    return ema_update


def get_swa_avg_fn():
    """The mean with equal weights, for one parameter.

    Returns:
        callable: takes the average, the parameter, and how many were averaged; returns the new average.

    >>> torch.optim.swa_utils.get_swa_avg_fn()(torch.zeros(1), torch.ones(1), 1)
    tensor([0.5000])
    """

    @torch.no_grad()
    def swa_update(averaged_param, current_param, num_averaged):
        return averaged_param + (current_param - averaged_param) / (num_averaged + 1)

    return swa_update


class AveragedModel(Module):
    """A copy of a model whose parameters are averages of the model's, as of each `update_parameters`.

    Args:
        model (Module): the model, which is copied.
        device (device or str, optional): where the averages are.
        avg_fn (callable, optional): from an average, a parameter and how many were averaged, to the new average.
        multi_avg_fn (callable, optional): the same for lists of them, in place. Without either, the mean is taken.
        use_buffers (bool): average buffers as well; otherwise they are the model's.

    Raises:
        AssertionError: both functions are given.

    >>> model = torch.nn.Linear(1, 1)
    >>> average = torch.optim.swa_utils.AveragedModel(model)
    >>> average.update_parameters(model)
    >>> average.n_averaged
    tensor(1)
    """

    def __init__(self, model, device=None, avg_fn=None, multi_avg_fn=None, use_buffers=False):
        super().__init__()
        if avg_fn is not None and multi_avg_fn is not None:
            raise AssertionError("Only one of avg_fn and multi_avg_fn should be provided")
        self.module = deepcopy(model)
        if device is not None:
            self.module = self.module.to(device)
        self.register_buffer("n_averaged", torch.tensor(0, dtype=torch.long, device=device))
        self.avg_fn, self.multi_avg_fn, self.use_buffers = avg_fn, multi_avg_fn, use_buffers

    def forward(self, *args, **kwargs):
        """What the averaged model computes."""
        return self.module(*args, **kwargs)

    def _averaged(self, model):
        return itertools.chain(model.parameters(), model.buffers() if self.use_buffers else ())

    def update_parameters(self, model):
        """Take the parameters of the model into the averages.

        Args:
            model (Module): the model, with the parameters as they are now.
        """
        averages = [tensor.detach() for tensor in self._averaged(self.module)]
        currents = [
            tensor.detach().to(average.device)
            for tensor, average in zip(self._averaged(model), averages, strict=True)
        ]  # fmt: skip
        if self.n_averaged == 0:
            for average, current in zip(averages, currents, strict=True):
                average.copy_(current)
        elif self.avg_fn is not None:
            for average, current in zip(averages, currents, strict=True):
                average.copy_(self.avg_fn(average, current, self.n_averaged.to(average.device)))
        else:
            (self.multi_avg_fn or get_swa_multi_avg_fn())(averages, currents, self.n_averaged)
        if not self.use_buffers:
            for kept, buffer in zip(self.module.buffers(), model.buffers(), strict=True):
                kept.detach().copy_(buffer.detach().to(kept.device))
        self.n_averaged += 1


@torch.no_grad()
def update_bn(loader, model, device=None):
    """Compute the running statistics of a model's batch norms anew, as averages over all batches.

    Args:
        loader (iterable): batches; of a list or tuple the first entry.
        model (Module): the model, whose batch norms are changed.
        device (device or str, optional): where the batches are moved.

    >>> norm = torch.nn.BatchNorm1d(1)
    >>> torch.optim.swa_utils.update_bn([torch.tensor([[0.0], [4.0]])], norm)
    >>> norm.running_mean
    tensor([2.])
    """
    momenta = {module: module.momentum for module in model.modules() if isinstance(module, _BatchNorm)}
    if not momenta:
        return
    was_training = model.training
    model.train()
    for module in momenta:
        module.reset_running_stats()
        module.momentum = None
    for batch in loader:
        batch = batch[0] if isinstance(batch, (list, tuple)) else batch
        model(batch if device is None else batch.to(device))
    for module, momentum in momenta.items():
        module.momentum = momentum
    model.train(was_training)


def _linear(t):
    return t


def _cosine(t):
    return (1 - math.cos(math.pi * t)) / 2


class SWALR(LRScheduler):
    """Goes over to a constant learning rate, which averaging wants.

    Args:
        optimizer (Optimizer): whose rates are set.
        swa_lr (float or list): the rate at the end, of all groups or of each.
        anneal_epochs (int): steps until then.
        anneal_strategy (str): ``"cos"`` or ``"linear"``.
        last_epoch (int): the step to go on from; -1 to begin.

    Raises:
        ValueError: another strategy, negative `anneal_epochs`, or a list of another length.

    >>> opt = torch.optim.SGD([torch.zeros(1)], lr=1.0)
    >>> scheduler = torch.optim.swa_utils.SWALR(opt, swa_lr=0.5, anneal_epochs=2, anneal_strategy="linear")
    >>> opt.step(); scheduler.step()
    >>> scheduler.get_last_lr()
    [0.75]
    """

    def __init__(self, optimizer, swa_lr, anneal_epochs=10, anneal_strategy="cos", last_epoch=-1):
        rates = per_group("swa_lr", optimizer, swa_lr)
        for rate, group in zip(rates, optimizer.param_groups, strict=True):
            group["swa_lr"] = rate
        if anneal_strategy not in ("cos", "linear"):
            raise ValueError(f"anneal_strategy must by one of 'cos' or 'linear', instead got {anneal_strategy}")
        if not isinstance(anneal_epochs, int) or anneal_epochs < 0:
            raise ValueError(f"anneal_epochs must be equal or greater than 0, got {anneal_epochs}")
        self._set_anneal_func(anneal_strategy)
        self.anneal_epochs = anneal_epochs
        super().__init__(optimizer, last_epoch)

    def _set_anneal_func(self, anneal_strategy):
        self._anneal_strategy = anneal_strategy
        self.anneal_func = _cosine if anneal_strategy == "cos" else _linear

    def _share(self, step):
        """Which part of the way is gone after a step."""
        return self.anneal_func(max(0, min(1, step / max(1, self.anneal_epochs))))

    def get_lr(self):
        """The rates of the next step, from the present ones."""
        self._check_within_step()
        step = self._step_count - 1
        if self.anneal_epochs == 0:
            step = max(1, step)
        before, now = self._share(step - 1), self._share(step)
        rates = []
        for group in self.optimizer.param_groups:
            goal = group["swa_lr"]
            start = goal if before == 1 else (group["lr"] - before * goal) / (1 - before)
            rates.append(goal * now + start * (1 - now))
        return rates
