"""Marks a gradient that was computed by hand, and says what kind of mistake it looks like."""

import sys

import numpy as np

from .._tensor.base import Tensor
from ._text import matrix_rows, number

__all__ = ["GradCheck", "check", "check_grad"]

WORDS = {
    "en": {
        "right": "correct",
        "wrong": "{} of {} entries differ",
        "shape": "the shape is {}, but a gradient has the shape of its tensor, {}",
        "reshaped": "the entries are right, in their order: only the shape is not",
        "transposed": "it is the transpose of the gradient",
        "sign": "every sign is wrong",
        "batch": "it was not summed over dimension {}: the tensor was broadcast along it",
        "summed": "it was summed over dimension {}, along which the tensor has entries of its own",
        "large": "every entry is {} times too large",
        "small": "every entry is {} times too small",
        "path": "the path {} is missing",
        "extra": "the path {} was counted twice",
    },
    "fr": {
        "right": "juste",
        "wrong": "à revoir : {} sur {}",
        "shape": "la forme est {}, mais un gradient a la forme de son tenseur, {}",
        "reshaped": "les éléments sont justes, et dans l'ordre : seule la forme ne l'est pas",
        "transposed": "c'est la transposée du gradient",
        "sign": "tous les signes sont faux",
        "batch": "il manque la somme sur la dimension {}, le long de laquelle le tenseur a été répété",
        "summed": "il y a une somme de trop, sur la dimension {}, où le tenseur a ses propres éléments",
        "large": "chaque élément est {} fois trop grand",
        "small": "chaque élément est {} fois trop petit",
        "path": "il manque le chemin {}",
        "extra": "le chemin {} est compté deux fois",
    },
}


class GradCheck:
    """The result of a check: its truth, `marks` (a bool for each entry; None for a wrong shape), and `diagnoses`."""

    def __init__(self, right, marks, diagnoses, text):
        self.right, self.marks, self.diagnoses, self._text = right, marks, diagnoses, text

    def __bool__(self):
        return self.right

    def __str__(self):
        return self._text

    __repr__ = __str__


def check_grad(x, attempt, loss=None, lang="en"):
    """Marks a gradient computed by hand, entry by entry, and says what kind of mistake it looks like.

    Args:
        x: Tensor, whose `.grad` is the right answer.
        attempt: Tensor, array, or a nested list of numbers.
        loss: Tensor; if given, paths of its graph that were forgotten or counted twice are looked for.
        lang: "en" or "fr".

    Returns:
        GradCheck: true if right; prints what is wrong. A diagnosis is shown only if undoing it makes the attempt right.

    Raises:
        TypeError: `x` is not a tensor.
        ValueError: `attempt` is not an array of numbers; `lang` is unknown.
        RuntimeError: `x` has no gradient yet.

    >>> from flambeau.viz import check_grad
    >>> x = torch.tensor([1., 2.], requires_grad=True)
    >>> (3 * x).sum().backward()
    >>> print(check_grad(x, [-3., -3.]))
    2 of 2 entries differ
    −3 ✗  −3 ✗
    every sign is wrong
    """
    if not isinstance(x, Tensor):
        raise TypeError(f"check_grad() compares with the gradient of a Tensor, not of {type(x).__name__}")
    if lang not in WORDS:
        raise ValueError(f"lang must be one of {', '.join(WORDS)}, not {lang!r}")
    if x._grad is None:
        remedy = "run backward() first" if x.is_leaf else "call retain_grad() on it, and then backward()"
        raise RuntimeError(f"x.grad is None: {remedy}, so that there is a gradient to compare with")
    paths = ()
    if loss is not None:
        from . import _explained, draw

        rows = _explained(draw((loss,), sys._getframe(1)), x, 50).rows
        paths = [(" ← ".join(path), part) for path, part, _ in rows if path]
    return check(x._grad._array, _numbers(attempt), paths, lang)


def _numbers(attempt):
    """An attempt as an array."""
    if isinstance(attempt, Tensor):
        return attempt._array
    try:
        array = np.asarray(attempt)
    except ValueError:  # rows of different lengths
        array = np.asarray(None)
    if array.dtype.kind not in "biufc":
        raise ValueError(f"attempt must be numbers in rows of one length, like [[1, 2], [3, 4]], not {attempt!r}")
    return array


def check(grad, attempt, paths=(), lang="en", rtol=1e-3, atol=1e-5):
    """Compares an attempt with a gradient.

    Args:
        grad: numpy.ndarray, the gradient.
        attempt: numpy.ndarray.
        paths: iterable of (words, part), the paths of the graph with what each brings.
        lang: "en" or "fr".
        rtol, atol: float, how near an entry must be.

    Returns:
        GradCheck. A diagnosis is given only if undoing the mistake makes the attempt right.
    """
    words = WORDS[lang]

    def near(a, b):
        return np.isclose(a, b, rtol=rtol, atol=atol, equal_nan=True)

    def fits(a):
        return a.shape == grad.shape and bool(near(a, grad).all())

    if fits(attempt):
        return GradCheck(True, np.ones(grad.shape, bool), [], words["right"])
    diagnoses = [words[key].format(*values) for key, values in _mistakes(grad, attempt, paths, fits)]
    if attempt.shape != grad.shape:
        first = words["shape"].format(attempt.shape, grad.shape)
        return GradCheck(False, None, diagnoses, "\n".join([first, *diagnoses]))
    marks = near(attempt, grad)
    first = words["wrong"].format(int((~marks).sum()), marks.size)
    return GradCheck(False, marks, diagnoses, "\n".join([first, *_marked(attempt, marks), *diagnoses]))


def _mistakes(grad, attempt, paths, fits):
    """(kind, its words' values) of each mistake that, undone, makes the attempt right; of two together, both."""
    undone = [((), attempt)]
    if attempt.ndim == 2:
        undone.append(((("transposed", ()),), attempt.T))
    for dim in range(attempt.ndim):
        summed = {attempt.sum(axis=dim).shape: attempt.sum(axis=dim), **_kept_dim(attempt, dim)}
        undone += [((("batch", (dim,)),), total) for total in summed.values() if attempt.shape[dim] > 1]
    for first, array in undone:
        second = () if fits(array) else _scaled(grad, array, fits)
        if second is not None and (first or second):
            yield from (*first, *second)
            return
    if attempt.shape != grad.shape:
        yield from _misshapen(grad, attempt, fits)
        return
    for name, part in paths:
        if np.any(part) and fits(attempt + part):
            yield "path", (name,)
        if np.any(part) and fits(attempt - part):
            yield "extra", (name,)


def _kept_dim(attempt, dim):
    total = attempt.sum(axis=dim, keepdims=True)
    return {total.shape: total}


def _scaled(grad, attempt, fits):
    """The mistakes of a common factor; None where there is none."""
    ratio = _ratio(attempt, grad) if attempt.shape == grad.shape else None
    if ratio is None or not fits(attempt / ratio):
        return None
    sign = [("sign", ())] if ratio < 0 else []
    size = abs(ratio)
    if abs(size - 1) < 1e-3:
        return sign
    return [*sign, ("large", (number(size),)) if size > 1 else ("small", (number(1 / size),))]


def _misshapen(grad, attempt, fits):
    """What else a wrong shape may come from."""
    if attempt.size == grad.size and fits(attempt.reshape(grad.shape)):
        yield "reshaped", ()
    for dim in range(grad.ndim if attempt.size < grad.size else 0):
        total = grad.sum(axis=dim)
        if total.size == attempt.size and np.allclose(total.ravel(), attempt.ravel(), rtol=1e-3, atol=1e-5):
            yield "summed", (dim,)


def _ratio(attempt, grad):
    """How many times the gradient an attempt is, by least squares; None where that makes no sense."""
    weight = float(np.vdot(grad, grad).real)
    with np.errstate(invalid="ignore"):
        ratio = float(np.vdot(grad, attempt).real) / weight if weight else 0.0
    return ratio if ratio and np.isfinite(ratio) else None


def _marked(attempt, marks):
    """The attempt with a tick or a cross at each entry, where it is small."""
    rows = matrix_rows(attempt)
    if rows is None:
        return []
    signs = np.atleast_2d(np.where(marks, "✓", "✗"))
    width = max(len(cell) for row in rows for cell in row)
    return ["  ".join(f"{cell:>{width}} {sign}" for cell, sign in zip(*pair)) for pair in zip(rows, signs)]
