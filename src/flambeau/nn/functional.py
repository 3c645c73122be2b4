"""The functions of `torch.nn.functional`, under that name: they are declared in `flambeau.functions`."""

from .. import functions as _functions  # noqa: F401 - its modules publish what is listed here
from .._public import SPACES

globals().update(SPACES["nn.functional"])
__all__ = sorted(SPACES["nn.functional"])
