"""torch.backends.cudnn: cuDNN is not used; its switches can be set and change nothing."""

from contextlib import contextmanager

enabled, benchmark, deterministic, allow_tf32 = True, False, False, True
benchmark_limit = 10
_SWITCHES = ("enabled", "benchmark", "benchmark_limit", "deterministic", "allow_tf32")


def is_available() -> bool:
    """Return whether cuDNN can be used: False.

    >>> torch.backends.cudnn.is_available()
    False
    """
    return False


def version():
    """Return the version of cuDNN: None, there is none.

    >>> torch.backends.cudnn.version() is None
    True
    """
    return


def set_flags(_enabled=None, _benchmark=None, _benchmark_limit=None, _deterministic=None, _allow_tf32=None) -> tuple:
    """Set switches, and return what they were.

    Args:
        _enabled, _benchmark, _deterministic, _allow_tf32 (bool): the switches; None leaves one as it is.
        _benchmark_limit (int): likewise.

    >>> before = torch.backends.cudnn.set_flags(_benchmark=False)
    """
    given = dict(zip(_SWITCHES, (_enabled, _benchmark, _benchmark_limit, _deterministic, _allow_tf32)))
    before = tuple(globals()[name] for name in _SWITCHES)
    globals().update({name: value for name, value in given.items() if value is not None})
    return before


@contextmanager
def flags(enabled=False, benchmark=False, benchmark_limit=10, deterministic=False, allow_tf32=True):
    """Set the switches inside a block.

    Args:
        enabled, benchmark, deterministic, allow_tf32 (bool): the switches.
        benchmark_limit (int): likewise.

    >>> with torch.backends.cudnn.flags(deterministic=True):
    ...     torch.backends.cudnn.deterministic
    True
    """
    before = set_flags(enabled, benchmark, benchmark_limit, deterministic, allow_tf32)
    try:
        yield
    finally:
        set_flags(*before)
