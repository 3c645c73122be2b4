"""How wide text is, without a font at hand, and how numbers are written in a picture."""

from unicodedata import combining, east_asian_width

import numpy as np

__all__ = ["matrix_rows", "number", "plain", "shape_text", "summary", "text_width", "thumbnail_levels"]

# Widths of the characters 32 to 126 in DejaVu Sans, in hundredths of the font size: the widest of the fonts in the
# pictures' font list, so that text measured with it fits whichever of them is installed.
_SANS = (
    "32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53 "
    "100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 39 84 50 "
    "50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34 64 84"
)
SANS_WIDTHS = {chr(32 + i): int(w) / 100 for i, w in enumerate(_SANS.split())}
MONO_WIDTH = 0.603
LINE = 60  # characters of a vector that is shown whole


def text_width(text, size, mono=False):
    """An upper estimate of the width of a line of text.

    Args:
        text: str, one line.
        size: the font size; the result has its unit.
        mono: measure a fixed-width font.

    Returns:
        float.
    """
    return size * sum(_advance(c, mono) for c in text)


def _advance(char, mono):
    if char < "\x7f":
        return MONO_WIDTH if mono else SANS_WIDTHS.get(char, 0.6)
    if combining(char):
        return 0.0
    if east_asian_width(char) in "WF":
        return 2 * MONO_WIDTH if mono else 1.1
    return MONO_WIDTH if mono else 0.9


def plain(text):
    """Text in which every character shows: none moves a cursor, changes a terminal, or upsets a font."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def number(value, digits=4):
    """A number as one writes it on paper: `2`, `0.25`, `-1.5e-07`, `1+2j`, `True`.

    Args:
        value: a Python or NumPy number.
        digits: how many significant digits are kept.
    """
    if isinstance(value, str):
        return value  # a blank on an exercise sheet
    if isinstance(value, (bool, np.bool_)):
        return str(bool(value))
    if isinstance(value, (int, np.integer)):
        return _minus(str(int(value)))
    if isinstance(value, (complex, np.complexfloating)):
        sign = "+" if value.imag >= 0 or value.imag != value.imag else "-"
        return _minus(f"{value.real:.{digits}g}{sign}{abs(value.imag):.{digits}g}j")
    return _minus(f"{float(value):.{digits}g}")


def _minus(text):
    return text.replace("-", "−").replace("e−", "e-").replace("e+", "e")


def matrix_rows(array, rows=6, columns=6):
    """The entries of a small array, as rows of written numbers.

    Args:
        array: numpy.ndarray.
        rows: the most rows that are shown.
        columns: the most columns that are shown.

    Returns:
        list of list of str, one row for a vector; or None where the array is larger, or has more than two dimensions.
    """
    if array.ndim > 2 or not array.size or array.size > rows * columns:
        return None
    if array.ndim == 2 and (len(array) > rows or array.shape[1] > columns):
        return None
    written = [[number(v) for v in row] for row in np.atleast_2d(array).tolist()]
    return None if array.ndim == 1 and sum(len(v) + 1 for v in written[0]) > LINE else written


def summary(array):
    """One line on an array too large to be shown: its least, mean and greatest value."""
    if not array.size:
        return "empty"
    if array.dtype.kind not in "fiu":
        return f"{array.size} values"
    low, mean, high = (number(v, 3) for v in (array.min(), array.mean(dtype=float), array.max()))
    return f"{low} … ⌀ {mean} … {high}"


def shape_text(value):
    """The shape of a model.Value as it is written, with its dtype unless that is the usual float32."""
    if value.shape is None:
        return "?"
    if isinstance(value.shape, str):
        return f"({value.shape})"
    shape = "(" + ", ".join(map(str, value.shape)) + ("," if len(value.shape) == 1 else "") + ")"
    return shape if value.dtype in (None, "float32") else f"{shape} {value.dtype}"


def thumbnail_levels(array, rows=16, columns=32):
    """A large array, made small: the means of equal parts, in four steps of size for each sign.

    Args:
        array: numpy.ndarray of at least two dimensions, of real numbers; all but the last make the rows.
        rows: the most rows of the result.
        columns: the most columns.

    Returns:
        numpy.ndarray of int, from -4 to 4, the largest mean by size being 4 or -4.
    """
    field = np.nan_to_num(array.reshape(-1, array.shape[-1]).astype(float), nan=0.0, posinf=0.0, neginf=0.0)
    for axis, most in ((0, rows), (1, columns)):
        starts = np.unique(np.linspace(0, field.shape[axis], min(most, field.shape[axis]), endpoint=False).astype(int))
        counts = np.diff([*starts, field.shape[axis]])
        field = np.add.reduceat(field, starts, axis) / (counts[:, None] if axis == 0 else counts)
    scale = np.abs(field).max() or 1.0
    return np.rint(field / scale * 4).astype(int)
