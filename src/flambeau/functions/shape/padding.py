"""`nn.functional.pad`: borders of a constant, of mirrored or repeated elements, or from the other side."""

import numpy as np

from ..._names.public import public
from ...primitives import index as ops
from ...primitives._declare import composed
from .._arguments import shape_of
from ..memory.layout import clone, fitting


def _places(n, before, after, mode):
    """For each place of a padded dimension of n elements, which element it shows."""
    place = np.arange(-before, n + after)
    if mode == "circular":  # what is left after cutting repeats
        first, left = max(-before, 0), n - max(-before, 0) - max(-after, 0)
        return first + (place - first) % left
    if mode == "replicate":
        return place.clip(0, n - 1)
    return (n - 1) - np.abs((n - 1) - np.abs(place)) if n > 1 else np.zeros_like(place)


def _dims(shape, padding, mode):
    """(dimension, places) for each padded dimension, from the last one back."""
    for i in range(len(padding) // 2):
        dim = len(shape) - 1 - i
        yield dim, _places(shape[dim], padding[2 * i], padding[2 * i + 1], mode)


def _forward(F, x, padding, mode):
    for dim, places in _dims(x.shape, padding, mode):
        x = F.index_select(x, F.constant(places, like=x), dim=dim)
    return x


def _vjp(F, g, _y, x, padding, mode):
    for dim, places in _dims(x.shape, padding, mode):
        shape = (*g.shape[:dim], x.shape[dim], *g.shape[dim + 1 :])
        g = F.index_add(F.zeros(shape, like=g), F.constant(places, like=g), g, dim=dim)
    return g


def _declared(mode, name):
    """The operations for one, two and three padded dimensions."""
    return {
        n: composed(f"{name}{n}d", _forward, vjps=[_vjp], shape_only=True, grad_name=f"{_NODES[mode]}{n}DBackward0")
        for n in (1, 2, 3)
    }


_NODES = {"reflect": "ReflectionPad", "replicate": "ReplicationPad", "circular": "CircularPad"}
_NAMES = {"reflect": "reflection_pad", "replicate": "replication_pad", "circular": "circular_pad"}
_OPS = {mode: _declared(mode, name) for mode, name in _NAMES.items()}


@public("nn.functional")
def pad(input, pad, mode="constant", value=None):
    """Return a tensor with borders added to its last dimensions, or cut off.

    Args:
        input (Tensor): any tensor; (N, C, ...) or (C, ...) for modes other than constant.
        pad (sequence of int): how many elements before and after, in pairs from the last dimension back; negative
            numbers cut off.
        mode (str): what the border shows: ``"constant"``, ``"reflect"`` (mirrored, the edge not twice), ``"replicate"``
            (the edge) or ``"circular"`` (the other side).
        value (number): the constant, 0 by default.

    Raises:
        RuntimeError: there are too many numbers, or a border is wider than what it shows.
        NotImplementedError: there is no such mode, or not for so many dimensions.

    >>> torch.nn.functional.pad(torch.tensor([[1, 2, 3]]), (1, 2), mode="reflect")
    tensor([[2, 1, 2, 3, 2, 1]])
    """
    padding, ndim = shape_of((pad,)), input._array.ndim
    if len(padding) % 2:
        raise RuntimeError(f"Padding length must be divisible by 2, got {list(padding)}")
    if len(padding) > 2 * ndim:
        raise RuntimeError(
            "Padding length should be less than or equal to two times the input dimension but got padding length "
            f"{len(padding)} and input of dimension {ndim}"
        )
    if mode == "constant":
        return _constant_pad(input, padding, 0 if value is None else value)
    if mode not in _OPS:
        raise NotImplementedError(f"Unrecognised padding mode {mode}")
    if value not in (None, 0):
        raise RuntimeError(f'Padding mode "{mode}" doesn\'t take in value argument')
    n = len(padding) // 2
    if n not in (1, 2, 3) or ndim not in (n + 1, n + 2):
        raise NotImplementedError(
            f"Padding size {len(padding)} is not supported for {ndim}D input tensor.\n"
            "Supported combinations for non-constant padding:\n"
            "  - 2D or 3D input: padding size = 2 (pads last dimension)\n"
            "  - 3D or 4D input: padding size = 4 (pads last 2 dimensions)\n"
            "  - 4D or 5D input: padding size = 6 (pads last 3 dimensions)"
        )
    _check_borders(input._array.shape, padding, mode)
    return _OPS[mode][n](input, padding=padding, mode=mode)


def _constant_pad(x, padding, value):
    shape = x._array.shape
    for i in range(len(padding) // 2):
        n, before, after = shape[len(shape) - 1 - i], padding[2 * i], padding[2 * i + 1]
        if n + min(before, 0) + min(after, 0) < 0 or n + before + after < 0:
            raise RuntimeError(
                f"The input size {n}, plus negative padding {before} and {after}, resulted in a negative output size, "
                f"which is invalid. Check dimension {len(shape) - 1 - i} of your input."
            )
    if not any(padding):
        return clone(x)
    return ops.pad(x, padding=padding, value=fitting(value, x.dtype))


def _check_borders(shape, padding, mode):
    """Refuse borders wider than what they show, and empty dimensions."""
    for i in range(len(padding) // 2):
        dim, (before, after) = len(shape) - 1 - i, padding[2 * i : 2 * i + 2]
        n = shape[dim]
        if mode == "reflect" and max(before, after) >= n:
            raise RuntimeError(
                "Argument #4: Padding size should be less than the corresponding input dimension, but got: padding "
                f"({before}, {after}) at dimension {dim} of input {list(shape)}"
            )
        if mode == "circular" and max(before, after) > n:
            raise RuntimeError(
                f"Padding value causes wrapping around more than once: ({before}, {after}) for size {n}."
            )
        if n + before + after < 1 or n < 1:
            raise RuntimeError(
                f"input (size {n} at dimension {dim}) is too small for padding ({before}, {after}): Expected a "
                "non-empty result"
            )
    if 0 in shape[1:]:
        raise RuntimeError(f"Expected a tensor with non-zero size for all dimensions but the batch, got {list(shape)}")


@public("torch")
def constant_pad_nd(input, pad, value=0):
    """Return a tensor with borders of a constant: `nn.functional.pad` with mode ``"constant"``.

    Args:
        input (Tensor), pad (sequence of int), value (number): as there.

    Raises:
        RuntimeError: there are too many numbers, or not a pair for each dimension.

    >>> torch.constant_pad_nd(torch.ones(2), (1, 2), 3.0)
    tensor([3., 1., 1., 3., 3.])
    """
    padding, ndim = shape_of((pad,)), input._array.ndim
    if len(padding) % 2:
        raise RuntimeError(f"Length of pad must be even but instead it equals {len(padding)}")
    if len(padding) > 2 * ndim:
        raise RuntimeError(
            "Length of pad should be no more than twice the number of dimensions of the input. Pad length is "
            f"{len(padding)} while the input has {ndim} dimensions."
        )
    return _constant_pad(input, padding, value)
