"""Version numbers that compare as numbers: the type of ``torch.__version__``."""

import re

API = "2.13.0"  # the PyTorch version whose names, results and texts flambeau follows

__all__ = ["TorchVersion"]


def _key(version):
    """What versions are ordered by: the numbers, then whether it is a final release; a local tag does not count."""
    if isinstance(version, (tuple, list)):
        version = ".".join(map(str, version))
    if not isinstance(version, str):
        raise TypeError(f"a version is a text or a tuple, not {type(version).__name__}")
    found = re.match(r"v?(\d+(?:\.\d+)*)(.*)", version)
    if not found:
        raise ValueError(f"Invalid version: {version!r}: it must begin with numbers, such as '2.13.0'")
    numbers = [int(n) for n in found.group(1).split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    rest = found.group(2).partition("+")[0]
    early = re.match(r"[.-]?(dev|a|alpha|b|beta|rc)\.?(\d*)", rest)
    stage = (0, early.group(1)[0] != "d", early.group(1)[0], int(early.group(2) or 0)) if early else (1,)
    return numbers, stage


class TorchVersion(str):
    """A version as text that compares by its numbers, with texts and tuples: ``torch.__version__ >= (2, 0)``.

    >>> from flambeau.torch_version import TorchVersion
    >>> TorchVersion("2.13.0+flambeau") > "2.9", TorchVersion("2.13.0") >= (2, 13), TorchVersion("2.0rc1") < "2.0"
    (True, True, True)
    """

    __hash__ = str.__hash__

    def __eq__(self, other):
        return _compared(self, other, lambda a, b: a == b, str.__eq__)

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return _compared(self, other, lambda a, b: a < b, str.__lt__)

    def __le__(self, other):
        return _compared(self, other, lambda a, b: a <= b, str.__le__)

    def __gt__(self, other):
        return _compared(self, other, lambda a, b: a > b, str.__gt__)

    def __ge__(self, other):
        return _compared(self, other, lambda a, b: a >= b, str.__ge__)


def _compared(version, other, by, as_text):
    """Compare by numbers; as texts, where the other one is no version."""
    try:
        return by(_key(str(version)), _key(other))
    except (ValueError, TypeError):
        return as_text(version, other) if isinstance(other, str) else NotImplemented
