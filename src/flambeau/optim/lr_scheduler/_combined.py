"""Schedules made of schedules, and one that watches a metric."""

import math
import warnings
from bisect import bisect_right

from ._base import EPOCH_DEPRECATION_WARNING, LRScheduler, check_optimizer, set_lr, values_of


class _Combined(LRScheduler):
    """Several schedulers of one optimizer."""

    def _check(self, schedulers, optimizer):
        """Refuse none, those of other optimizers, and those that need a metric."""
        name = type(self).__name__
        if len(schedulers) < 1:
            raise ValueError(f"{name} expects at least one scheduler to be chained, but got no scheduler.")
        for i, scheduler in enumerate(schedulers):
            if not hasattr(scheduler, "optimizer"):
                raise TypeError(f"{name} at index {i} should have `optimizer` as its attribute.")
            if isinstance(scheduler, ReduceLROnPlateau):
                raise ValueError(
                    f"{name} does not support `ReduceLROnPlateau` scheduler as it requires additional kwargs to be "
                    f"specified when calling `step`, but got one at index {i} in the given schedulers sequence."
                )
            if optimizer is not None and optimizer is not scheduler.optimizer:
                raise ValueError(
                    f"{name} expects all schedulers to belong to the same optimizer, but got scheduler "
                    f"{type(scheduler).__name__} at index {i}, whose optimizer is a different "
                    f"{type(scheduler.optimizer).__name__}."
                )

    def state_dict(self) -> dict:
        """Everything but the optimizer, with the states of the schedulers.

        Returns:
            dict: for ``load_state_dict``.
        """
        state = {key: value for key, value in self.__dict__.items() if key not in ("optimizer", "_schedulers")}
        state["_schedulers"] = [scheduler.state_dict() for scheduler in self._schedulers]
        return state

    def load_state_dict(self, state_dict: dict) -> None:
        """Go on from a saved state.

        Args:
            state_dict (dict): as ``state_dict`` returned it.
        """
        self.__dict__.update({key: value for key, value in state_dict.items() if key != "_schedulers"})
        for scheduler, state in zip(self._schedulers, state_dict["_schedulers"]):
            scheduler.load_state_dict(state)


class SequentialLR(_Combined):
    """Several schedules, one after the other.

    Args:
        optimizer (Optimizer): whose rates are set.
        schedulers (list of LRSchedulers): in order.
        milestones (list of ints): the epochs at which the second and the following ones begin.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        ValueError, TypeError: schedulers that cannot be combined, or too many or few milestones.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> s = torch.optim.lr_scheduler
    >>> first, second = s.ConstantLR(optimizer, 0.5), s.ExponentialLR(optimizer, 0.9)
    >>> s.SequentialLR(optimizer, [first, second], milestones=[3]).get_last_lr()
    [0.5]
    """

    def __init__(self, optimizer, schedulers, milestones, last_epoch: int = -1):
        self._check(schedulers, optimizer)
        if len(milestones) != len(schedulers) - 1:
            raise ValueError(
                "Sequential Schedulers expects number of schedulers provided to be one more than the number of "
                f"milestone points, but got number of schedulers {len(schedulers)} and the number of milestones to be "
                f"equal to {len(milestones)}"
            )
        self._schedulers, self._milestones = schedulers, milestones
        self.last_epoch, self.optimizer = last_epoch + 1, optimizer
        for group in optimizer.param_groups:
            set_lr(group, group["initial_lr"])
        _undo(self)  # each scheduler has stepped when it was made
        first = schedulers[bisect_right(milestones, 0)]
        first._initial_step()
        self._last_lr = first.get_last_lr()

    def step(self) -> None:
        """Set the rates of the next epoch."""
        self.last_epoch += 1
        which = bisect_right(self._milestones, self.last_epoch)
        scheduler = self._schedulers[which]
        if which > 0 and self._milestones[which - 1] == self.last_epoch:
            scheduler._update_lr(0)
        else:
            scheduler.step()
        self._last_lr = scheduler.get_last_lr()


def _undo(scheduler):
    """Take back the first step of all schedulers inside a combined one."""
    for inner in getattr(scheduler, "_schedulers", ()):
        if hasattr(inner, "_schedulers"):
            _undo(inner)
        else:
            inner.last_epoch -= 1


class ChainedScheduler(_Combined):
    """Several schedules at once: each changes the rates that the one before has set.

    Args:
        schedulers (sequence of LRSchedulers): in order.
        optimizer (Optimizer, optional): theirs.

    Raises:
        ValueError, TypeError: schedulers that cannot be combined.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> s = torch.optim.lr_scheduler
    >>> s.ChainedScheduler([s.ConstantLR(optimizer, 0.5), s.ExponentialLR(optimizer, 0.9)]).get_last_lr()
    [0.5]
    """

    def __init__(self, schedulers, optimizer=None):
        self._check(schedulers, optimizer or getattr(next(iter(schedulers), None), "optimizer", None))
        self._schedulers, self.optimizer = schedulers, optimizer or schedulers[0].optimizer
        self._last_lr = values_of(self.optimizer, "lr")

    def step(self) -> None:
        """Set the rates of the next epoch."""
        for scheduler in self._schedulers:
            scheduler.step()
        self._last_lr = values_of(self.optimizer, "lr")


class ReduceLROnPlateau(LRScheduler):
    """The rate times `factor` whenever a metric has not become better for some epochs.

    Args:
        optimizer (Optimizer): whose rates are set.
        mode (str): ``"min"``, less is better, or ``"max"``.
        factor (float): less than 1.
        patience (int): how many epochs without a better metric are accepted.
        threshold (float): by how much it must be better,
        threshold_mode (str): as a share, ``"rel"``, or in its own units, ``"abs"``.
        cooldown (int): epochs after a reduction in which none are counted.
        min_lr (float or list): the least rate.
        eps (float): the least change of a rate.

    Raises:
        ValueError, TypeError: options that do not make sense.

    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=1.0)
    >>> scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=0)
    >>> scheduler.step(3.0)
    >>> scheduler.step(3.0)
    >>> scheduler.get_last_lr()
    [0.5]
    """

    def __init__(
        self,
        optimizer,
        mode: str = "min",
        factor: float = 0.1,
        patience: int = 10,
        threshold: float = 1e-4,
        threshold_mode: str = "rel",
        cooldown: int = 0,
        min_lr=0,
        eps: float = 1e-8,
    ):
        if factor >= 1.0:
            raise ValueError(f"Factor should be < 1.0. Got {factor}")
        self.factor = factor
        check_optimizer(optimizer)
        self.optimizer = optimizer
        count, several = len(optimizer.param_groups), isinstance(min_lr, (list, tuple))
        if several and len(min_lr) != count:
            raise ValueError(f"expected {count} min_lrs, got {len(min_lr)}")
        self.default_min_lr = None if several else min_lr
        self.min_lrs = list(min_lr) if several else [min_lr] * count
        self.patience, self.cooldown, self.eps, self.last_epoch = patience, cooldown, eps, 0
        self._last_lr = values_of(optimizer, "lr")
        self._init_is_better(mode, threshold, threshold_mode)
        self._reset()

    def _reset(self):
        """Forget the best metric and the counters."""
        self.best, self.cooldown_counter, self.num_bad_epochs = self.mode_worse, 0, 0

    def _init_is_better(self, mode, threshold, threshold_mode):
        if mode not in ("min", "max"):
            raise ValueError(f"mode {mode} is unknown!")
        if threshold_mode not in ("rel", "abs"):
            raise ValueError(f"threshold mode {threshold_mode} is unknown!")
        self.mode_worse = math.inf if mode == "min" else -math.inf
        self.mode, self.threshold, self.threshold_mode = mode, threshold, threshold_mode

    def _is_better(self, value, best):
        """Whether a metric is better than the best so far, by the threshold."""
        sign = -1 if self.mode == "min" else 1
        if self.threshold_mode == "rel":
            best = best * (1.0 + sign * self.threshold)
        else:
            best = best + sign * self.threshold
        return value < best if self.mode == "min" else value > best

    @property
    def in_cooldown(self):
        """Whether bad epochs are not counted now."""
        return self.cooldown_counter > 0

    def step(self, metrics, epoch=None) -> None:
        """Look at the metric of an epoch, and reduce the rates if it is time.

        Args:
            metrics (float or Tensor): the metric.
            epoch (int, optional): deprecated: which epoch it is.
        """
        current = float(metrics)
        if epoch is not None:
            warnings.warn(EPOCH_DEPRECATION_WARNING, UserWarning, stacklevel=2)
        self.last_epoch = self.last_epoch + 1 if epoch is None else epoch
        if self._is_better(current, self.best):
            self.best, self.num_bad_epochs = current, 0
        else:
            self.num_bad_epochs += 1
        if self.in_cooldown:
            self.cooldown_counter -= 1
            self.num_bad_epochs = 0
        if self.num_bad_epochs > self.patience:
            self._reduce_lr()
            self.cooldown_counter, self.num_bad_epochs = self.cooldown, 0
        self._last_lr = values_of(self.optimizer, "lr")

    def _reduce_lr(self):
        groups = self.optimizer.param_groups
        if len(groups) != len(self.min_lrs):
            if self.default_min_lr is None:
                raise RuntimeError(
                    f"The number of param groups in the `optimizer` ({len(groups)}) differs from when "
                    f"`ReduceLROnPlateau` was initialized ({len(self.min_lrs)}), usually due to a new param group "
                    "being added to the optimizer. Please modify the `min_lrs` field to match the length of the groups."
                )
            self.min_lrs = [self.default_min_lr] * len(groups)
        for group, least in zip(groups, self.min_lrs):
            old = float(group["lr"])
            new = max(old * self.factor, least)
            if old - new > self.eps:
                set_lr(group, new)

    def load_state_dict(self, state_dict: dict) -> None:
        """Go on from a saved state.

        Args:
            state_dict (dict): as ``state_dict`` returned it.
        """
        self.__dict__.update(state_dict)
        self._init_is_better(self.mode, self.threshold, self.threshold_mode)
