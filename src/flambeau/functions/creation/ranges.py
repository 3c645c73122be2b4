"""Tensors made by a rule: arange, linspace, logspace, eye, the indices of triangles."""

import math
import warnings

import numpy as np

from ..._names.public import public
from ..._tensor import dtype as _dtype
from ..._tensor.base import Tensor
from ...interpreters.inplace import type_name
from .._arguments import index_of
from .from_data import checked, finish


def _number(value, name):
    """A bound as a Python number."""
    if isinstance(value, Tensor):
        return value.item()
    if isinstance(value, np.generic):
        return value.item()
    if not isinstance(value, (bool, int, float, complex)):
        raise TypeError(f"{name}(): bounds and step must be numbers, not {type(value).__name__}")
    return value


def _fused(a, b, c):
    """a + b * c, rounded once, in the dtype of `a`: as the processor's fused operation gives it."""
    wide = np.float64 if a.dtype.itemsize < 8 else np.longdouble
    return (a.astype(wide) + np.asarray(b, wide) * c).astype(a.dtype)


@public("torch", out="flat")
def arange(
    start=0, end=None, step=1, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, out=None
):
    """Return the numbers from `start` to below `end`, `step` apart.

    arange(start=0, end, step=1, *, out=None, dtype=None, layout=None, device=None, requires_grad=False) -> Tensor

    Args:
        start (number): the first number; with one argument, that is `end`.
        end (number): where to stop.
        step (number): the difference of neighbours.
        dtype (dtype): by default int64 if all numbers are integers, else the default dtype.
        layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: the step is 0 or leads away from `end`, or a bound is not finite.

    >>> torch.arange(1, 2.5, 0.5)
    tensor([1.0000, 1.5000, 2.0000])
    """
    if end is None:
        start, end = 0, start
    start, end, step = (_number(v, "arange") for v in (start, end, step))
    integers = all(isinstance(v, int) for v in (start, end, step))
    found = checked(dtype or (_dtype.int64 if integers else None), device, layout, pin_memory)
    if found == np.bool_:
        raise NotImplementedError("\"arange_cpu\" not implemented for 'Bool'")
    if step == 0:
        raise RuntimeError("step must be nonzero")
    if not (math.isfinite(start) and math.isfinite(end)):
        raise RuntimeError(f"unsupported range: {start} -> {end}")
    if (end - start) * step < 0:
        raise RuntimeError(f"upper bound and lower bound inconsistent with step sign: {start}, {end}, {step}")
    if found.kind in "iu":
        start, end, step = int(start), int(end), int(step)
        if step == 0:
            raise ValueError("step must be nonzero: as an integer it is 0")
        return finish(np.arange(start, end, step, dtype=np.int64).astype(found, copy=False), requires_grad, device)
    count = math.ceil((end - start) / step)
    return finish(_arange(start, step, count, found), requires_grad, device)


def _arange(start, step, count, dtype):
    """PyTorch reckons in blocks of 32 bytes: the first number of each rounded, the others from it; the last ones
    singly."""
    i = np.arange(count)
    width = 32 // dtype.itemsize
    first = np.where(i < count // (2 * width) * 2 * width, i - i % width, i)
    if dtype.itemsize <= 4:
        return ((start + step * first).astype(dtype).astype(np.float64) + (i - first) * step).astype(dtype)
    start = np.full(count, start, np.float64)
    return _fused(_fused(start, step, first), step, i - first).astype(dtype)


@public("torch", out="flat")
def range(
    start=0, end=None, step=1, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, out=None
):
    """Return the numbers from `start` to `end`, that included; deprecated in favour of `arange`.

    range(start=0, end, step=1, *, out=None, dtype=None, layout=None, device=None, requires_grad=False) -> Tensor

    Args:
        start (number): the first number.
        end (number): the last one, if steps hit it.
        step (number): the difference of neighbours.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.range(1, 3)
    tensor([1., 2., 3.])
    """
    warnings.warn(
        "torch.range is deprecated and will be removed in a future release because its behavior is inconsistent with "
        "Python's range builtin. Instead, use torch.arange, which produces values in [start, end).",
        UserWarning,
        stacklevel=2,
    )
    if end is None:
        start, end = 0, start
    start, end, step = (_number(v, "range") for v in (start, end, step))
    if step == 0:
        raise RuntimeError("step must be nonzero")
    if (end - start) * step < 0:
        raise RuntimeError(f"upper bound and lower bound inconsistent with step sign: {start}, {end}, {step}")
    count = int((end - start) / step + 1)
    return finish(
        (start + step * np.arange(count)).astype(checked(dtype, device, layout, pin_memory)), requires_grad, device
    )


def _spaced(start, end, steps, dtype):
    """`steps` numbers in a dtype, reckoned from the nearer end, each rounded once."""
    if steps < 0:
        raise RuntimeError(f"number of steps must be non-negative, got {steps}")
    if steps <= 1:
        return np.full(steps, start).astype(dtype)
    if dtype.kind in "iu":
        return np.trunc(_spaced(int(start), int(end), steps, np.dtype(np.float64))).astype(dtype)
    if dtype.kind == "c":
        real = np.dtype(f"f{dtype.itemsize // 2}")
        start, end = complex(start), complex(end)
        return _spaced(start.real, end.real, steps, real) + 1j * _spaced(start.imag, end.imag, steps, real)
    first, last = dtype.type(start), dtype.type(end)
    step = (last - first) / dtype.type(steps - 1)
    i = np.arange(steps)
    if dtype.itemsize < 4:
        i = i.astype(dtype)
        return np.where(i < steps // 2, first + step * i, last - step * (dtype.type(steps - 1) - i))
    low, high = np.full(steps, first), np.full(steps, last)
    return np.where(i < steps // 2, _fused(low, step, i), _fused(high, -step, steps - 1 - i))


def _bounds(start, end, dtype, name):
    start, end = _number(start, name), _number(end, name)
    if dtype is None and (isinstance(start, complex) or isinstance(end, complex)):
        dtype = _dtype.get_default_dtype().to_complex()
    return start, end, dtype


@public("torch", out="flat")
def linspace(
    start, end, steps, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, out=None
):
    """Return numbers evenly spaced from `start` to `end`, both included.

    Args:
        start (number): the first.
        end (number): the last.
        steps (int): how many.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: `steps` is negative.

    >>> torch.linspace(0, 1, 5)
    tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])
    """
    start, end, dtype = _bounds(start, end, dtype, "linspace")
    array = _spaced(start, end, index_of(steps), checked(dtype, device, layout, pin_memory))
    return finish(array.astype(checked(dtype), copy=False), requires_grad, device)


@public("torch", out="flat")
def logspace(
    start,
    end,
    steps,
    base=10.0,
    *,
    dtype=None,
    layout=None,
    device=None,
    pin_memory=False,
    requires_grad=False,
    out=None,
):
    """Return powers of a base whose exponents are evenly spaced from `start` to `end`, both included.

    Args:
        start (number): the first exponent.
        end (number): the last exponent.
        steps (int): how many.
        base (number): the base.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: `steps` is negative.

    >>> torch.logspace(0, 2, 3)
    tensor([  1.,  10., 100.])
    """
    start, end, dtype = _bounds(start, end, dtype, "logspace")
    found = checked(dtype, device, layout, pin_memory)
    if found.kind in "iu":
        start, end = int(start), int(end)
    exponents = _spaced(start, end, index_of(steps), np.dtype(np.complex128 if found.kind == "c" else np.float64))
    return finish(np.power(base, exponents).astype(found), requires_grad, device)


@public("torch", out="dtype")
def eye(n, m=None, *, dtype=None, layout=None, device=None, pin_memory=False, requires_grad=False, out=None):
    """Return a matrix with ones on the diagonal, and zeros elsewhere.

    Args:
        n (int): the number of rows.
        m (int): the number of columns; by default `n`.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: a size is negative.

    >>> torch.eye(2)
    tensor([[1., 0.],
            [0., 1.]])
    """
    n, m = index_of(n), index_of(n if m is None else m)
    for name, size in (("n", n), ("m", m)):
        if size < 0:
            raise RuntimeError(f"{name} must be greater or equal to 0, got {size}")
    return finish(np.eye(n, m, dtype=checked(dtype, device, layout, pin_memory)), requires_grad, device)


def _triangle(find, row, col, offset, dtype, device, layout):
    """The indices that NumPy's function `find` gives, as one matrix."""
    for what, size in (("row", row), ("col", col)):
        if size < 0:
            raise RuntimeError(f"{what} must be non-negative, got {size}")
    dtype = dtype or _dtype.int64
    if dtype not in (_dtype.int64, _dtype.int32):
        raise NotImplementedError(
            f"\"{find.__name__}\" not implemented for '{type_name(dtype)}': indices are int64 or int32"
        )
    return finish(np.stack(find(row, offset, col)).astype(checked(dtype, device, layout)), device=device)


@public("torch")
def tril_indices(row, col, offset=0, *, dtype=None, device=None, layout=None):
    """Return the row and column indices of a matrix' lower triangle, row by row.

    Args:
        row (int): the number of rows.
        col (int): the number of columns.
        offset (int): how far to the right of the main diagonal the triangle reaches.
        dtype (dtype): int64 or int32.
        device, layout: as in `tensor`.

    Returns:
        Tensor: 2×n.

    >>> torch.tril_indices(2, 2)
    tensor([[0, 1, 1],
            [0, 0, 1]])
    """
    return _triangle(np.tril_indices, row, col, offset, dtype, device, layout)


@public("torch")
def triu_indices(row, col, offset=0, *, dtype=None, device=None, layout=None):
    """Return the row and column indices of a matrix' upper triangle, row by row.

    Args:
        row (int): the number of rows.
        col (int): the number of columns.
        offset (int): how far to the right of the main diagonal the triangle begins.
        dtype (dtype): int64 or int32.
        device, layout: as in `tensor`.

    Returns:
        Tensor: 2×n.

    >>> torch.triu_indices(2, 2)
    tensor([[0, 0, 1],
            [0, 1, 1]])
    """
    return _triangle(np.triu_indices, row, col, offset, dtype, device, layout)
