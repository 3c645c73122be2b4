"""Anomaly mode: every node remembers where it was recorded, and NaN in a backward pass is an error that says so."""

import warnings
from contextlib import ExitStack

from .._names.public import public
from .._tensor.modes import anomaly_mode, intercept

_always = ExitStack()


class detect_anomaly:
    """Inside the block, record where operations are called, and refuse NaN in backward passes.

    Args:
        check_nan (bool): whether NaN is an error.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> x = torch.tensor(-1.0, requires_grad=True)
    >>> with torch.autograd.detect_anomaly():
    ...     torch.sqrt(x).backward()
    Traceback (most recent call last):
    RuntimeError: Function 'SqrtBackward0' returned nan values in its 0th output. ...
    """

    def __init__(self, check_nan=True):
        self._check = check_nan
        warnings.warn(
            "Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for "
            "debugging.",
            stacklevel=2,
        )

    def __enter__(self):
        self._previous = anomaly_mode.get()
        self._intercepting = intercept()
        self._intercepting.__enter__()
        anomaly_mode.set(self._check)

    def __exit__(self, *error):
        anomaly_mode.set(self._previous)
        self._intercepting.__exit__(None, None, None)


class set_detect_anomaly:
    """Switch anomaly mode on or off: at once, and back at the end of the block if used as a context manager.

    Args:
        mode (bool): on or off.
        check_nan (bool): whether NaN is an error.

    >>> with torch.autograd.set_detect_anomaly(False):
    ...     torch.is_anomaly_enabled()
    False
    """

    def __init__(self, mode, check_nan=True):
        self._previous = anomaly_mode.get()
        _switch(check_nan if mode else None)

    def __enter__(self):
        return None

    def __exit__(self, *error):
        _switch(self._previous)


def _switch(mode):
    if mode is not None and anomaly_mode.get() is None:
        _always.enter_context(intercept())
    elif mode is None:
        _always.close()
    anomaly_mode.set(mode)


@public("torch")
def is_anomaly_enabled():
    """Return whether anomaly mode is on.

    >>> torch.is_anomaly_enabled()
    False
    """
    return anomaly_mode.get() is not None


@public("torch")
def is_anomaly_check_nan_enabled():
    """Return whether NaN in a backward pass is an error, if anomaly mode is on.

    >>> torch.is_anomaly_check_nan_enabled()
    True
    """
    return anomaly_mode.get() is not False
