"""How tensors are written as text: PyTorch's `repr`, to the character.

One tensor is printed in three steps: a *column* is chosen from its values (integers, fixed point or scientific, and
the width that they share), the values are nested in brackets and broken into lines, and what the reader cannot see from
the digits (shape, dtype, grad_fn) is appended.
"""

import math
from contextlib import contextmanager

import numpy as np

from . import dtype as _dtype
from .modes import dual_levels
from .places import is_remote, to_host

_PROFILES = {
    "default": {"precision": 4, "threshold": 1000, "edgeitems": 3, "linewidth": 80},
    "short": {"precision": 2, "threshold": 1000, "edgeitems": 2, "linewidth": 80},
    "full": {"precision": 4, "threshold": float("inf"), "edgeitems": 3, "linewidth": 80},
}


class _Options:
    """The print options in force, one attribute each."""

    def __init__(self):
        vars(self).update(_PROFILES["default"], sci_mode=None)


_options = _Options()


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None):
    """Set how tensors are printed; what is left out keeps its value, except `sci_mode`.

    Args:
        precision (int): digits after the point, 4 at first.
        threshold (int): with more elements than this, only the corners are printed, 1000 at first.
        edgeitems (int): how many elements a summary shows at each end of a dimension, 3 at first.
        linewidth (int): characters per line, 80 at first.
        profile (str): ``"default"``, ``"short"`` or ``"full"`` sets all four; the arguments above then override it.
        sci_mode (bool): scientific notation always or never; None chooses from the values.

    >>> torch.set_printoptions(precision=2)
    >>> torch.tensor([1.2345, 20.0])
    tensor([ 1.23, 20.00])
    >>> torch.set_printoptions(profile="default")
    """
    given = {"precision": precision, "threshold": threshold, "edgeitems": edgeitems, "linewidth": linewidth}
    vars(_options).update(_PROFILES.get(profile, {}))
    vars(_options).update((name, value) for name, value in given.items() if value is not None)
    _options.sci_mode = sci_mode


def get_printoptions():
    """Return the print options in force, as a dict that fits `set_printoptions`.

    >>> from flambeau._tensor.printing import get_printoptions
    >>> get_printoptions()["precision"]
    4
    """
    return dict(vars(_options))


@contextmanager
def printoptions(**options):
    """Set print options for a ``with`` block; arguments are those of `set_printoptions`.

    >>> from flambeau._tensor.printing import printoptions
    >>> with printoptions(precision=1):
    ...     print(torch.tensor(2.25))
    tensor(2.2)
    """
    before = get_printoptions()
    set_printoptions(**options)
    try:
        yield
    finally:
        set_printoptions(**before)


# Columns: (write one value, padded to the column's width; that width)


def _column(values):
    """The column for the printed `values`, an array of any dtype."""
    if values.dtype.kind == "c":
        return _complex_column(_column(values.real), _column(values.imag))
    if values.dtype.kind == "f":
        return _float_column(values)
    width = max(map(len, map(str, values.ravel().tolist())), default=1)
    return lambda value: f"{value!s:>{width}}", width


def _float_column(values):
    """Nothing but the finite values that are not zero decides on the notation and the width."""
    decisive = values[np.isfinite(values) & (values != 0)].astype(np.float64)
    if decisive.size == 0:
        return _whole_number, 1
    scientific = _is_scientific(np.abs(decisive))
    whole = not scientific and bool((decisive == np.ceil(decisive)).all())
    write = _whole_number if whole else f"{{:.{_options.precision}{'e' if scientific else 'f'}}}".format
    width = max(map(len, map(write, decisive.tolist())))
    return lambda value: write(value).rjust(width), width


def _is_scientific(sizes):
    if _options.sci_mode is not None:
        return _options.sci_mode
    largest, smallest = sizes.max(), sizes.min()
    return largest / smallest > 1000 or largest > 1e8 or smallest < 1e-4


def _whole_number(value):
    """A float without fraction, with the point that tells it from an int: ``2.``"""
    return f"{value:.0f}." if math.isfinite(value) else str(value)


def _complex_column(real, imag):
    """The sign of the imaginary part joins the two, and their padding goes before the real part's sign."""
    write_real, real_width = real
    write_imag, imag_width = imag

    def write(value):
        part = write_imag(value.imag).lstrip()
        return f"{write_real(value.real)}{'' if part[0] in '+-' else '+'}{part}j"

    return write, real_width + imag_width + 1


# Brackets and lines


def _array_text(array, indent):
    """`array`, not empty, as nested brackets that start `indent` characters from the left."""
    if array.dtype.itemsize == 2 and array.dtype.kind not in "iub":  # float16 and bfloat16
        array = array.astype(np.float32)
    if array.size <= _options.threshold:
        return _nested(array, indent, _column(array), max(array.shape, default=0))
    edge = _options.edgeitems
    return _nested(array, indent, _column(_corners(array, edge)), edge)


def _corners(array, edge):
    """The part of `array` that a summary shows, on which the column is chosen."""
    for dim, size in enumerate(array.shape):
        if size > 2 * edge:
            array = np.take(array, [*range(edge), *range(size - edge, size)], axis=dim)
    return array


def _nested(array, indent, column, edge):
    write, width = column
    if array.ndim == 0:
        return write(array.item())
    cut = len(array) > 2 * edge
    shown = np.concatenate([array[:edge], array[len(array) - edge :]]) if cut else array
    if array.ndim == 1:
        texts = [write(value) for value in shown.tolist()]
    else:
        texts = [_nested(row, indent + 1, column, edge) for row in shown]
    if cut:
        texts.insert(edge, " ..." if array.ndim == 1 and edge else "...")
    if array.ndim == 1:
        return _lines(texts, indent, width)
    return "[" + ("," + "\n" * (array.ndim - 1) + " " * (indent + 1)).join(texts) + "]"


def _lines(texts, indent, width):
    """One innermost row: as many values on a line as `linewidth` holds, at least one."""
    per_line = max(1, (_options.linewidth - indent) // (width + 2))
    lines = [", ".join(texts[start : start + per_line]) for start in range(0, len(texts), per_line)]
    return "[" + (",\n" + " " * (indent + 1)).join(lines) + "]"


# Tensors


def tensor_repr(tensor, contents=None):
    """The text of a tensor, as `repr(tensor)` and `print(tensor)` show it; `contents` stands for its digits."""
    array, tangent = tensor._array, None
    if is_remote(array):
        array = to_host(array)
    if not isinstance(array, np.ndarray):
        inside = _inside(array)
        if inside is not None:
            return inside
        array, tangent = array.materialize(), getattr(array, "tangent", None)
    name = type(tensor).__name__
    prefix = "tensor(" if name in ("Tensor", "Parameter") else f"{name}("
    if contents is None:
        contents = _array_text(array, len(prefix)) if array.size else "[]"
    return _with_suffixes(prefix + contents, _suffixes(tensor, array.size == 0, tangent), len(prefix))


def _inside(array):
    """The text of a tensor inside vmap or jvp: what it holds for that level; None for others."""
    if hasattr(array, "dim"):
        return _wrapped("BatchedTensor", f"lvl={array.level}, bdim={array.dim}", array.tensor)
    if hasattr(array, "primal"):
        if array.level not in dual_levels.get():
            return _wrapped("GradTrackingTensor", f"lvl={array.level}", array.primal)
    return None


def _wrapped(name, fields, value):
    lines = repr(value).replace("\n", "\n    ")
    return f"{name}({fields}, value=\n    {lines}\n)"


def _suffixes(tensor, empty, tangent):
    """What the digits do not tell: shape, dtype, and where the tensor stands in the graph."""
    shape, dtype, default = tuple(tensor.shape), tensor.dtype, _dtype.get_default_dtype()
    if tensor.device.type != "cpu":
        yield f"device='{tensor.device}'"
    if len(shape) != 1 if empty else not _options.edgeitems:
        yield f"size={shape}"
    evident = (default,) if empty else (default, default.to_complex(), _dtype.int64, _dtype.bool_)
    if dtype not in evident:
        yield f"dtype={dtype}"
    if tensor.grad_fn is not None:
        yield f"grad_fn=<{tensor.grad_fn.name().rsplit('::', 1)[-1]}>"
    elif tensor.requires_grad:
        yield "requires_grad=True"
    if tangent is not None:
        yield f"tangent={tangent}"


def _with_suffixes(text, suffixes, indent):
    """Append each suffix to the last line, or on a line of its own where that would be too long."""
    column = len(text) - text.rfind("\n") + 1
    for suffix in suffixes:
        if column + len(suffix) + 2 > _options.linewidth:
            text += ",\n" + " " * indent + suffix
            column = indent + len(suffix)
        else:
            text += ", " + suffix
            column += len(suffix) + 2
    return text + ")"


def tensor_format(tensor, spec):
    """`format(tensor, spec)`: a 0-dim tensor is formatted as its number."""
    if tensor.ndim == 0 and type(tensor).__name__ == "Tensor":
        return format(tensor.item(), spec)
    return object.__format__(tensor, spec)
