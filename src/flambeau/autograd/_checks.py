"""What a backward pass refuses: saved arrays that were written to, NaN in anomaly mode."""

import sys
import warnings

import numpy as np
from numpy import ndarray

from .._tensor.base import Tensor
from .._tensor.modes import anomaly_mode
from .._tensor.places import ARRAYS
from .._tensor.storage import WRITTEN, writes_of


def check_saved(node, saved):
    """Refuse saved arrays whose memory was written to after the operation."""
    time = node.seq
    for array in saved:
        if array.__class__ in ARRAYS:
            base = array.base
            writes = WRITTEN.get(id(array)) if base is None else writes_of(array)
            if writes is not None and writes.time > time:
                raise RuntimeError(stale(node, array, writes))
        elif array.__class__ is tuple:
            check_saved(node, array)
        elif hasattr(array, "owner"):
            writes = writes_of(array)
            if writes is not None and writes.time > time:
                raise RuntimeError(stale(node, array, writes))


def stale(node, array, writes):
    """The error text for a saved tensor that was written to."""
    where = ""
    if writes.place:
        code, line, *step = writes.place
        where = f" The write was {step[0] + ', ' if step else ''}at {code.co_filename}:{line}."
    return (
        "one of the variables needed for gradient computation has been modified by an inplace operation: a tensor of "
        f"shape {list(array.shape)} that {node.name()} saved is at version {writes.version}; expected an earlier "
        f"version instead.{where} Hint: use the out-of-place operation, or clone() the tensor before writing to it."
    )


def check_anomaly(node, input_grads):
    """In anomaly mode, refuse NaN in what a node computed, and say where the node was recorded."""
    if not anomaly_mode.get():
        return
    for i, g in enumerate(input_grads):
        array = g._array if isinstance(g, Tensor) else g
        if isinstance(array, (ndarray, np.generic)) and array.dtype.kind in "fc" and np.isnan(array).any():
            raise RuntimeError(f"Function '{node.name()}' returned nan values in its {i}th output.{recorded_at(node)}")


def tell_where(node):
    """In anomaly mode: say which operation's backward has failed, and where it was recorded."""
    text = f"Error detected in {node.name()}.{recorded_at(node)}"
    try:
        warnings.warn(text, stacklevel=2)
    except Warning:  # made an error, which must not hide the one that is on its way
        print(text, file=sys.stderr)


def recorded_at(node):
    """Where a node was recorded, if anomaly mode was on then."""
    if not node.traceback:
        return " No forward pass information: it was recorded outside of anomaly mode."
    return " It was recorded here:\n" + "".join(node.traceback.format())
