"""Images sampled at any places: affine maps of the pixels, and what is there."""

import warnings
from itertools import product
from math import prod

import numpy as np

from ..._names.public import public
from ...primitives._declare import composed
from .._arguments import tensor_argument


def warn_of_corners(name):
    """PyTorch's warning that `align_corners` has another default than it once had."""
    warnings.warn(
        f"Default grid_sample and affine_grid behavior has changed to align_corners=False since 1.3.0. Please specify "
        f"align_corners=True if the old behavior is desired. See the documentation of {name} for details.",
        stacklevel=3,
    )


@public("nn.functional")
def affine_grid(theta, size, align_corners=None):
    """Return where in an image (or volume) an affine map takes each pixel of its result, for `grid_sample`.

    Args:
        theta (Tensor): (N, 2, 3) or (N, 3, 4): the maps, in coordinates from -1 to 1.
        size (ints): (N, C, H, W) or (N, C, D, H, W): the size of the result.
        align_corners (bool): whether -1 and 1 are the centres of the outer pixels, rather than their outer edges.

    Returns:
        Tensor: (N, H, W, 2) or (N, D, H, W, 3).

    Raises:
        ValueError: `theta` does not fit the size.

    >>> F.affine_grid(torch.tensor([[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]]), (1, 1, 1, 2), align_corners=True)
    tensor([[[[-1.,  0.],
              [ 1.,  0.]]]])
    """
    if align_corners is None:
        warn_of_corners("affine_grid")
    d = len(size) - 2
    if tensor_argument(theta, "affine_grid")._array.dtype.kind not in "fV":
        raise ValueError(f"Expected theta to have floating point type, but got {theta.dtype}")
    if d not in (2, 3) or theta.ndim != 3 or tuple(theta.shape[1:]) != (d, d + 1):
        raise ValueError(
            f"Expected a batch of {d}D affine matrices of shape Nx{d}x{d + 1} for size {tuple(size)}. Got "
            f"{theta.shape}."
        )
    if min(size) <= 0:
        raise ValueError(f"Expected non-zero, positive output size. Got {tuple(size)}")
    return affine_op(theta, size=tuple(size[2:]), align_corners=bool(align_corners))


def _base_grid(size, align_corners, dtype):
    """(positions, d + 1): the coordinates of all pixels, x first, and a 1."""
    axes = []
    for n in size:
        line = np.linspace(-1, 1, n) if n > 1 else np.zeros(1)
        axes.append(line if align_corners else line * (n - 1) / n)
    mesh = np.meshgrid(*axes, indexing="ij")
    return np.stack([*(m.ravel() for m in reversed(mesh)), np.ones(prod(size))], 1).astype(dtype)


def _affine(F, theta, size, align_corners):
    base = F.constant(_base_grid(size, align_corners, F.dtype(theta)), like=theta)
    grid = F.matmul(base, F.transpose(theta, dim0=1, dim1=2))
    return F.reshape(grid, shape=(theta.shape[0], *size, len(size)))


def _affine_vjp(F, g, _y, theta, size, align_corners):
    base = F.constant(_base_grid(size, align_corners, F.dtype(g)).T, like=g)
    rows = F.reshape(g, shape=(theta.shape[0], prod(size), len(size)))
    return F.transpose(F.matmul(base, rows), dim0=1, dim1=2)


affine_op = composed(
    "affine_grid", _affine, vjps=[_affine_vjp], grad_name="AffineGridGeneratorBackward0", shape_only=True
)


# Samples: u is a coordinate in pixels, along one dimension of n pixels


def _unnormalized(F, grid, n, align_corners):
    """(u, du / dgrid) for coordinates from -1 to 1."""
    if align_corners:
        return F.mul(F.add(grid, 1), (n - 1) / 2), (n - 1) / 2
    return F.sub(F.mul(F.add(grid, 1), n / 2), 0.5), n / 2


def _reflected(F, u, low, high):
    """(u reflected at both ends until it is between them, the sign of its slope)."""
    span = high - low
    if span <= 0:
        return F.zeros_like(u), F.zeros_like(u)
    distance = F.abs(F.sub(u, low))
    turns = F.floor(F.div(distance, span))
    rest = F.sub(distance, F.mul(turns, span))
    odd = F.ne(F.sub(turns, F.mul(F.floor(F.div(turns, 2)), 2)), 0)
    sign = F.where(F.lt(u, low), F.full(u.shape, -1, like=u), F.ones_like(u))
    return F.where(odd, F.sub(high, rest), F.add(rest, low)), F.where(odd, F.neg(sign), sign)


def _inside(F, u, n, padding_mode, align_corners):
    """(u moved into the image as the padding mode says, the slope of that)."""
    slope = F.ones_like(u)
    if padding_mode == "zeros":
        return u, slope
    if padding_mode == "reflection":
        u, slope = _reflected(F, u, 0.0 if align_corners else -0.5, n - 1.0 if align_corners else n - 0.5)
    u = F.where(F.isnan(u), F.zeros_like(u), u)  # PyTorch's clamp takes NaN to the edge
    outside = F.logical_or(F.le(u, 0), F.ge(u, n - 1))
    return F.minimum(F.maximum(u, 0.0), float(n - 1)), F.where(outside, F.zeros_like(slope), slope)


def _taps(F, grid, n, mode, padding_mode, align_corners):
    """Along one dimension: for each pixel that counts (index, its weight, the weight's derivative for the grid)."""
    u, step = _unnormalized(F, grid, n, align_corners)
    if mode == "bicubic":
        return _cubic_taps(F, u, step, n, padding_mode, align_corners)
    u, slope = _inside(F, u, n, padding_mode, align_corners)
    if mode == "nearest":
        return [(*_existing(F, F.round(u), n, F.ones_like(u)), F.zeros_like(u))]
    first = F.floor(u)
    rest, slope = F.sub(u, first), F.mul(slope, step)
    found = []
    for place, weight, change in ((first, F.sub(1, rest), F.neg(slope)), (F.add(first, 1), rest, slope)):
        index, weight = _existing(F, place, n, weight)
        found.append((index, weight, _existing(F, place, n, change)[1]))
    return found


def _existing(F, place, n, weight):
    """(index, weight): 0 and 0 where there is no such pixel; a weight that is NaN stays."""
    exists = F.logical_and(F.ge(place, 0), F.lt(place, n))
    index = F.cast(F.where(exists, place, F.zeros_like(place)), dtype=np.dtype(np.int64))
    counts = F.logical_or(exists, F.ne(weight, weight))
    return index, F.where(counts, weight, F.zeros_like(weight))


def _cubic_taps(F, u, step, n, padding_mode, align_corners):
    """Four pixels with the weights of Keys' cubic kernel, of parameter -3/4 (1981)."""
    a, first, found = -0.75, F.floor(u), []
    rest = F.sub(u, first)
    for offset in (-1, 0, 1, 2):
        t = F.abs(F.sub(rest, offset))
        sign = F.sign(F.sub(rest, offset))
        square = F.mul(t, t)
        if offset in (0, 1):
            weight = F.add(F.mul(F.sub(F.mul(t, a + 2), a + 3), square), 1)
            change = F.mul(F.sub(F.mul(t, 3 * (a + 2)), 2 * (a + 3)), t)
        else:
            weight = F.sub(F.mul(F.add(F.mul(F.sub(t, 5), t), 8), F.mul(t, a)), 4 * a)
            change = F.add(F.sub(F.mul(square, 3 * a), F.mul(t, 10 * a)), 8 * a)
        place = _inside(F, F.add(first, offset), n, padding_mode, align_corners)[0]
        place = F.round(place) if padding_mode == "reflection" else place
        index, weight = _existing(F, place, n, weight)
        found.append((index, weight, _existing(F, place, n, F.mul(F.mul(change, sign), step))[1]))
    return found


def _corners(F, x, grid, **options):
    """For each pixel that counts: (flat indices (N, 1, P), weights, derivatives of the weight for each coordinate)."""
    size, n = tuple(x.shape[2:]), x.shape[0]
    rows = F.reshape(grid, shape=(n, 1, prod(grid.shape[1:-1]), len(size)))
    axes = [
        _taps(F, F.select(rows, dim=3, index=len(size) - 1 - axis), length, **options)
        for axis, length in enumerate(size)
    ]
    for taps in product(*axes):
        index, weights = taps[0][0], [weight for _, weight, _ in taps]
        for (more, _, _), length in zip(taps[1:], size[1:]):
            index = F.add(F.mul(index, length), more)
        changes = []
        for axis, (_, _, change) in enumerate(taps):
            for other, weight in enumerate(weights):
                change = change if other == axis else F.mul(change, weight)
            changes.append(change)
        total = weights[0]
        for weight in weights[1:]:
            total = F.mul(total, weight)
        yield index, total, changes


def _wide(F, index, channels):
    """Indices (N, 1, P) for all channels."""
    return F.expand(index, shape=(index.shape[0], channels, index.shape[2]))


def _sample(F, x, grid, **options):
    n, c = x.shape[:2]
    flat, y = F.reshape(x, shape=(n, c, prod(x.shape[2:]))), None
    for index, weight, _ in _corners(F, x, grid, **options):
        part = F.mul(F.gather(flat, _wide(F, index, c), dim=2), weight)
        y = part if y is None else F.add(y, part)
    return F.reshape(y, shape=(n, c, *grid.shape[1:-1]))


def _sample_input(F, g, _y, x, grid, **options):
    n, c = x.shape[:2]
    rows = F.reshape(g, shape=(n, c, prod(grid.shape[1:-1])))
    made = F.zeros((n, c, prod(x.shape[2:])), like=x)
    for index, weight, _ in _corners(F, x, grid, **options):
        made = F.scatter_add(made, _wide(F, index, c), F.mul(rows, weight), dim=2)
    return F.reshape(made, shape=tuple(x.shape))


def _sample_grid(F, g, _y, x, grid, **options):
    n, c = x.shape[:2]
    flat = F.reshape(x, shape=(n, c, prod(x.shape[2:])))
    rows, totals = F.reshape(g, shape=(n, c, prod(grid.shape[1:-1]))), [None] * (x.ndim - 2)
    for index, _, changes in _corners(F, x, grid, **options):
        along = F.sum(F.mul(rows, F.gather(flat, _wide(F, index, c), dim=2)), dim=(1,), keepdim=True)
        for axis, change in enumerate(changes):
            part = F.mul(along, change)
            totals[axis] = part if totals[axis] is None else F.add(totals[axis], part)
    return F.reshape(F.stack(*reversed(totals), dim=3), shape=tuple(grid.shape))


_SAMPLE = {
    d: composed(
        f"grid_sampler_{d}d", _sample, vjps=[_sample_input, _sample_grid], grad_name=f"GridSampler{d}DBackward0"
    )
    for d in (2, 3)
}


@public("nn.functional")
def grid_sample(input, grid, mode="bilinear", padding_mode="zeros", align_corners=None):
    """Return images (or volumes) sampled at given places.

    Args:
        input (Tensor): (N, C, H, W) or (N, C, D, H, W), floating-point.
        grid (Tensor): (N, H', W', 2) or (N, D', H', W', 3): coordinates from -1 to 1, x first.
        mode (str): ``"bilinear"``, ``"nearest"`` or, for images, ``"bicubic"``.
        padding_mode (str): what is outside: ``"zeros"``, ``"border"`` or ``"reflection"``.
        align_corners (bool): whether -1 and 1 are the centres of the outer pixels, rather than their outer edges.

    Returns:
        Tensor: (N, C, H', W') or (N, C, D', H', W').

    Raises:
        ValueError: there is no such mode.
        RuntimeError: the shapes do not fit.

    >>> x, places = torch.tensor([[[[1.0, 3.0]]]]), torch.tensor([[[[0.0, 0.0], [1.0, 0.0]]]])
    >>> F.grid_sample(x, places, align_corners=True)
    tensor([[[[2., 3.]]]])
    """
    if mode not in ("bilinear", "nearest", "bicubic"):
        raise ValueError(
            f"nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic', but got: '{mode}'"
        )
    if padding_mode not in ("zeros", "border", "reflection"):
        raise ValueError(
            "nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or 'reflection', but got: "
            f"'{padding_mode}'"
        )
    if align_corners is None:
        warn_of_corners("grid_sample")
    _check_grid(input, grid, mode)
    return _SAMPLE[input.ndim - 2](input, grid, mode=mode, padding_mode=padding_mode, align_corners=bool(align_corners))


def _check_grid(input, grid, mode):
    tensor_argument(input, "grid_sampler")
    tensor_argument(grid, "grid_sampler", "grid", 2)
    if input.ndim not in (4, 5) or input.ndim != grid.ndim:
        raise RuntimeError(
            "grid_sampler(): expected 4D or 5D input and grid with same number of dimensions, but got input with sizes "
            f"{list(input.shape)} and grid with sizes {list(grid.shape)}"
        )
    if input.dtype is not grid.dtype:
        raise RuntimeError(
            f"grid_sampler(): expected input and grid to have same dtype, but got {input.dtype} and {grid.dtype}"
        )
    if input.shape[0] != grid.shape[0]:
        raise RuntimeError(
            "grid_sampler(): expected grid and input to have same batch size, but got input with sizes "
            f"{list(input.shape)} and grid with sizes {list(grid.shape)}"
        )
    if grid.shape[-1] != input.ndim - 2:
        raise RuntimeError(
            f"grid_sampler(): expected grid to have size {input.ndim - 2} in last dimension, but got grid with sizes "
            f"{list(grid.shape)}"
        )
    if 0 in input.shape[2:]:
        raise RuntimeError(
            "grid_sampler(): expected input to have non-empty spatial dimensions, but input has sizes "
            f"{list(input.shape)}"
        )
    if mode == "bicubic" and input.ndim != 4:
        raise RuntimeError(
            f"grid_sampler(): bicubic interpolation only supports 4D input, not {input.ndim}D: take mode='bilinear'"
        )
