"""torch.special: special functions, most of them from SciPy."""

from ._public import SPACES, publish
from .functions import special as _special  # noqa: F401 - publishes its names

for _name in ("logsumexp", "softmax", "log_softmax"):
    if _name in SPACES["torch"]:
        publish(SPACES["torch"][_name], "special")

globals().update(SPACES["special"])
__all__ = sorted(SPACES["special"])
