"""What all schedulers have in common: when they run, what they keep, how they set the learning rates."""

import types
import warnings

import flambeau as torch

from ..optimizer import Optimizer

EPOCH_DEPRECATION_WARNING = (
    "The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. "
    "Please use `scheduler.step()` to step the scheduler. "
    "During the deprecation, if epoch is different from None, the closed form is used instead of the new chainable "
    "form, where available. Please open an issue if you are unable to replicate your use case: "
    "https://github.com/pytorch/pytorch/issues/new/choose."
)


def check_optimizer(optimizer) -> None:
    """Refuse what is no optimizer."""
    if not isinstance(optimizer, Optimizer):
        raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")


def copy_of(value):
    """A number as it is, a tensor as a copy."""
    return value.clone() if isinstance(value, torch.Tensor) else value


def per_group(name, optimizer, value):
    """One value for each group: those given, or the same for all."""
    groups = optimizer.param_groups
    if not isinstance(value, (list, tuple)):
        return [copy_of(value) for _ in groups]
    if len(value) != len(groups):
        raise ValueError(
            f"{name} must have the same length as optimizer.param_groups. "
            f"{name} has {len(value)} values, param_groups has {len(groups)}."
        )
    return [copy_of(v) for v in value]


def values_of(optimizer, key):
    """That option of all groups."""
    return [copy_of(group[key]) for group in optimizer.param_groups]


def set_lr(group, lr) -> None:
    """Set a group's learning rate; a tensor keeps its place in memory, for a compiled step that refers to it."""
    if isinstance(group["lr"], torch.Tensor):
        group["lr"].fill_(float(lr))
    else:
        group["lr"] = lr


class LRScheduler:
    """The base class of learning-rate schedulers.

    A subclass defines ``get_lr()``: the new rates of all groups, made from the present ones or from the first ones,
    ``base_lrs``, and from ``last_epoch``, the number of steps so far.

    Args:
        optimizer (Optimizer): whose groups' ``"lr"`` are set.
        last_epoch (int): -1 to begin; else the number of steps that were done before.

    Raises:
        TypeError: no optimizer. KeyError: the groups have no ``"initial_lr"``, which is needed to go on.

    >>> class Halving(torch.optim.lr_scheduler.LRScheduler):
    ...     def get_lr(self):
    ...         return [lr / 2**self.last_epoch for lr in self.base_lrs]
    >>> optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.5)
    >>> scheduler = Halving(optimizer)
    >>> optimizer.step()
    >>> scheduler.step()
    >>> scheduler.get_last_lr()
    [0.25]
    """

    _get_lr_called_within_step = False
    _is_initial = False

    def __init__(self, optimizer, last_epoch: int = -1):
        check_optimizer(optimizer)
        self.optimizer = optimizer
        for i, group in enumerate(optimizer.param_groups):
            if last_epoch == -1:
                group.setdefault("initial_lr", copy_of(group["lr"]))
            elif "initial_lr" not in group:
                raise KeyError(
                    f"param 'initial_lr' is not specified in param_groups[{i}] when resuming scheduler with "
                    "last_epoch >= 0. Load the optimizer's state_dict first, or begin with last_epoch=-1."
                )
        self.base_lrs = values_of(optimizer, "initial_lr")
        self.last_epoch = last_epoch
        self._initial_step()

    def _initial_step(self):
        """Set the rates of the first epoch."""
        self._step_count = 0
        self._is_initial = True
        try:
            self.step()
        finally:
            self._is_initial = False

    def state_dict(self) -> dict:
        """Everything but the optimizer.

        Returns:
            dict: for ``load_state_dict``.
        """
        return {key: value for key, value in self.__dict__.items() if key != "optimizer"}

    def load_state_dict(self, state_dict: dict) -> None:
        """Go on from a saved state.

        Args:
            state_dict (dict): as ``state_dict`` returned it.
        """
        self.__dict__.update(state_dict)

    def get_last_lr(self) -> list:
        """The rates of all groups that were set last."""
        return self._last_lr

    def get_lr(self) -> list:
        """The rates of all groups to be set next; for subclasses to define."""
        raise NotImplementedError

    def _check_within_step(self):
        """Warn a user who calls get_lr."""
        if not self._get_lr_called_within_step:
            warnings.warn(
                "To get the last learning rate computed by the scheduler, please use `get_last_lr()`.",
                UserWarning,
                stacklevel=3,
            )

    def step(self, epoch: int | None = None) -> None:
        """Set the rates of the next epoch.

        Args:
            epoch (int, optional): deprecated: which epoch it is.
        """
        if self._step_count == 1 and not getattr(self.optimizer, "_opt_called", False):
            warnings.warn(
                "Detected call of `lr_scheduler.step()` before `optimizer.step()`. You should call them in the "
                "opposite order: `optimizer.step()` before `lr_scheduler.step()`. Failure to do this will result in "
                "skipping the first value of the learning rate schedule. See more details at "
                "https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate",
                UserWarning,
                stacklevel=2,
            )
        self._step_count += 1
        if epoch is not None:
            warnings.warn(EPOCH_DEPRECATION_WARNING, UserWarning, stacklevel=2)
        self._update_lr(epoch)

    def _update_lr(self, epoch=None):
        """Set the rates of the next epoch, or of a given one."""
        self.last_epoch = self.last_epoch + 1 if epoch is None else epoch
        closed = None if epoch is None else getattr(self, "_get_closed_form_lr", None)
        self._set(self._call_get_lr() if closed is None else closed())

    def _call_get_lr(self):
        self._get_lr_called_within_step = True
        try:
            return self.get_lr()
        finally:
            self._get_lr_called_within_step = False

    def _set(self, rates):
        for group, lr in zip(self.optimizer.param_groups, rates):
            set_lr(group, lr)
        self._last_lr = values_of(self.optimizer, "lr")

    def _scaled(self, factor):
        """The present rates, times a factor."""
        return [group["lr"] * factor for group in self.optimizer.param_groups]

    def _unchanged(self):
        return values_of(self.optimizer, "lr")


def state_without_functions(scheduler, name):
    """The state_dict of a scheduler with functions: of callable objects their attributes, of plain functions None."""
    state = {key: value for key, value in scheduler.__dict__.items() if key not in ("optimizer", name)}
    functions = getattr(scheduler, name)
    state[name] = [None if isinstance(fn, types.FunctionType) else fn.__dict__.copy() for fn in functions]
    return state


def load_with_functions(scheduler, name, state_dict) -> None:
    """The reverse."""
    functions = getattr(scheduler, name)
    scheduler.__dict__.update({key: value for key, value in state_dict.items() if key != name})
    for fn, attributes in zip(functions, state_dict[name]):
        if attributes is not None:
            fn.__dict__.update(attributes)
