"""Marks a gradient that was computed by hand, and says what kind of mistake it looks like."""

import sys

import numpy as np

from .._tensor_base import Tensor
from ._text import matrix_rows, number

__all__ = ["GradCheck", "check", "check_grad"]

WORDS = {
    "en": {
        "right": "correct",
        "wrong": "{} of {} entries differ",
        "shape": "the shape is {}, but a gradient has the shape of its tensor, {}",
        "transposed": "it is the transpose of the gradient",
        "sign": "every sign is wrong",
        "batch": "it was not summed over dimension {}: the tensor was broadcast along it",
        "factor": "every entry is {} times too large",
        "path": "the path {} is missing",
    },
    "fr": {
        "right": "juste",
        "wrong": "à revoir : {} sur {}",
        "shape": "la forme est {}, mais un gradient a la forme de son tenseur, {}",
        "transposed": "c'est la transposée du gradient",
        "sign": "tous les signes sont faux",
        "batch": "il manque la somme sur la dimension {}, le long de laquelle le tenseur a été répété",
        "factor": "chaque élément est {} fois trop grand",
        "path": "il manque le chemin {}",
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
        attempt: Tensor, or a nested list of numbers.
        loss: Tensor; if given, forgotten paths of its graph are looked for.
        lang: "en" or "fr".

    Returns:
        GradCheck: true if right; prints what is wrong. A diagnosis is shown only if undoing it makes the attempt right.

    Raises:
        RuntimeError: `x` has no gradient yet.

    >>> from flambeau.viz import check_grad
    >>> x = torch.tensor([1., 2.], requires_grad=True)
    >>> (3 * x).sum().backward()
    >>> print(check_grad(x, [-3., -3.]))
    2 of 2 entries differ
    −3 ✗  −3 ✗
    every sign is wrong
    """
    if x.grad is None:
        raise RuntimeError("x.grad is None: run backward() first, so that there is a gradient to compare with")
    paths = ()
    if loss is not None:
        from . import _explained, draw

        rows = _explained(draw((loss,), sys._getframe(1)), x, 50).rows
        paths = [(" ← ".join(path), part) for path, part, _ in rows if path]
    array = attempt._array if isinstance(attempt, Tensor) else np.asarray(attempt, dtype=float)
    return check(x.grad._array, array, paths, lang)


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
    """(kind, its words' values) of each mistake that, undone, makes the attempt right."""
    if attempt.ndim == 2 and fits(attempt.T):
        yield "transposed", ()
    if fits(-attempt):
        yield "sign", ()
    for dim in range(attempt.ndim):
        for keepdims in (False, True):
            if attempt.shape[dim] > 1 and fits(attempt.sum(axis=dim, keepdims=keepdims)):
                yield "batch", (dim,)
    if attempt.shape == grad.shape:
        ratio = _ratio(attempt, grad)
        if ratio not in (None, 1.0, -1.0) and fits(attempt / ratio):
            yield "factor", (number(ratio),)
        for name, part in paths:
            if np.any(part) and fits(attempt + part):
                yield "path", (name,)


def _ratio(attempt, grad):
    """How many times the gradient an attempt is, by least squares; None where that makes no sense."""
    weight = float(np.vdot(grad, grad).real)
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
