"""NumPy's floating-point warnings, silent for flambeau's own operations and as before for everybody else's.

PyTorch computes 1/0 and log(0) without a word. `numpy.errstate` round every operation would cost 0.7 us each, more than
the operations themselves; so the handler decides by who called.
"""

import sys
import warnings

import numpy as np

from ._frames import is_own

_previous = np.geterr()


def _handle(kind, flag):
    """NumPy's floating-point errors: nothing for flambeau's frames, NumPy's warning for others."""
    frame = sys._getframe(1)
    if is_own(frame):
        return
    warnings.warn(f"{kind} encountered", RuntimeWarning, stacklevel=2)


if set(_previous.values()) <= {"warn", "ignore"}:  # who has asked for errors keeps them
    np.seterrcall(_handle)
    np.seterr(**{kind: "call" for kind, mode in _previous.items() if mode == "warn"})
# Threads start with NumPy's own settings; their warnings are filtered by the module they come from.
warnings.filterwarnings("ignore", category=RuntimeWarning, module=r"flambeau\.")
