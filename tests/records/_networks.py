"""What the records of network functions share."""

from . import _calls
from ._calls import distinct as images

__all__ = ["images", "record"]


def record(name, *calls, **options):
    """A record of nn.functional: each call a function of `make` that returns args, or (args, kwargs)."""
    return _calls.record(f"nn.functional.{name}", *calls, **options)
