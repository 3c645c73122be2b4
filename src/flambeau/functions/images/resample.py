"""Images of another size: interpolation, which is a product with one matrix for each dimension."""

import warnings
from math import floor

import numpy as np

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters.inplace import type_name
from ...primitives._declare import composed
from ...primitives._layout import images
from .._arguments import tensor_argument
from ..networks.adaptive import _average, along, sparing

NN = "nn.functional"
_LINEAR = ("linear", "bilinear", "trilinear")


# What each pixel of the result takes from which pixels


def _sources(n, m, scale, align_corners):
    """The step between sources of the m pixels, as coordinates of n; `scale` is the one that the user gave, or None."""
    if align_corners:
        return (n - 1) / (m - 1) if m > 1 else 0.0
    return 1 / scale if scale else n / m


def _nearest(n, m, scale, dtype, exact):
    """The index of the source of each pixel, reckoned in the dtype of the image, as PyTorch does."""
    real = dtype.type if dtype.kind == "f" and dtype.itemsize > 2 else np.float32
    step = real(_sources(n, m, scale, False))
    places = np.arange(m).astype(real)
    return np.minimum(np.floor((places + real(0.5)) * step if exact else places * step).astype(np.intp), n - 1)


def _cubic(t, a):
    """Keys' cubic kernel with parameter a (1981)."""
    t = np.abs(t)
    near = ((a + 2) * t - (a + 3)) * t * t + 1
    far = ((a * t - 5 * a) * t + 8 * a) * t - 4 * a
    return np.where(t <= 1, near, np.where(t < 2, far, 0))


def _matrix(n, m, mode, scale, align_corners, antialias, dtype):
    """The matrix (n, m) by which a line of n pixels becomes one of m."""
    if mode.startswith("nearest"):
        made = np.zeros((n, m), dtype)
        made[_nearest(n, m, scale, dtype, mode == "nearest-exact"), np.arange(m)] = 1
        return made
    step = _sources(n, m, scale, align_corners)
    if antialias:
        return _antialiased(n, m, mode, step).astype(dtype)
    source = np.arange(m) * step if align_corners else (np.arange(m) + 0.5) * step - 0.5
    if mode in _LINEAR:
        source = np.maximum(source, 0)
    first = np.floor(source).astype(np.intp)
    rest = source - first
    made = np.zeros((n, m))
    offsets = (0, 1) if mode in _LINEAR else (-1, 0, 1, 2)
    for offset in offsets:
        weight = np.maximum(1 - np.abs(rest - offset), 0) if mode in _LINEAR else _cubic(rest - offset, -0.75)
        np.add.at(made, (np.clip(first + offset, 0, n - 1), np.arange(m)), weight)
    return made.astype(dtype)


def _antialiased(n, m, mode, step):
    """The matrix whose kernels are widened by the step, where that is over 1."""
    width = max(step, 1.0)
    reach = (1 if mode in _LINEAR else 2) * width
    centre = (np.arange(m) + 0.5) * step
    place = np.arange(n)[:, None]
    first = np.maximum((centre - reach + 0.5).astype(np.intp), 0)
    last = np.minimum((centre + reach + 0.5).astype(np.intp), n)
    t = (place - centre + 0.5) / width
    weights = np.maximum(1 - np.abs(t), 0) if mode in _LINEAR else _cubic(t, -0.5)
    weights = np.where((first <= place) & (place < last), weights, 0)
    return weights / weights.sum(0)


def _matrices(images, dtype, size, mode, scales, align_corners, antialias):
    options = (align_corners, antialias, dtype)
    return [_matrix(n, m, mode, s, *options) for n, m, s in zip(images, size, scales)]


def _resample(F, x, size, **options):
    images = tuple(x.shape[x.ndim - len(size) :])
    if options["mode"].startswith("nearest"):
        return _pick(F, x, images, size, **options)
    if F.dtype(x) == np.uint8:
        return _along_bytes(F, x, _matrices(images, np.float64, size, **options))
    return along(F, x, _matrices(images, F.dtype(x), size, **options))


def _pick(F, x, images, size, mode, scales, **_options):
    """The nearest pixels."""
    for axis, (n, m, s) in enumerate(zip(images, size, scales), x.ndim - len(size)):
        index = F.constant(_nearest(n, m, s, np.dtype(F.dtype(x)), mode == "nearest-exact"), like=x)
        x = F.index_select(x, index, dim=axis)
    return x


def _along_bytes(F, x, matrices):
    """`along` as PyTorch does it for bytes: in whole weights of 16 bits, from the last dimension to the first, and
    rounded to bytes after each."""
    last = x.ndim - 1
    for axis, matrix in reversed(list(enumerate(matrices, x.ndim - len(matrices)))):
        bits = next(b for b in range(23) if b == 22 or floor(0.5 + matrix.max() * 2 ** (b + 1)) >= 2**15)
        weights = np.trunc(matrix * 2**bits + np.copysign(0.5, matrix))
        lines = F.transpose(F.cast(x, dtype=np.dtype(np.float64)), dim0=axis, dim1=last)
        sums = F.floor(F.div(F.add(F.matmul(lines, F.constant(weights, like=x)), 2.0 ** (bits - 1)), 2.0**bits))
        x = F.cast(F.transpose(F.clamp(sums, 0.0, 255.0), dim0=axis, dim1=last), dtype=np.dtype(np.uint8))
    return x


def _spread(F, g, images, size, **options):
    return along(F, g, [m.T for m in _matrices(images, F.dtype(g), size, **options)])


def _declare(mode, d, name):
    op = f"upsample_{mode}{d}d".replace("-", "_")
    backward = composed(f"{op}_backward", _spread, kernel=sparing(_spread), contiguous=images(d)).name

    def vjp(F, g, _y, x, size, **options):
        return getattr(F, backward)(g, images=tuple(x.shape[x.ndim - d :]), size=size, **options)

    return composed(
        op,
        _resample,
        kernel=sparing(_resample),
        vjps=[vjp],
        grad_name=name,
        shape_only=True,
        contiguous=images(d),
    )


_OPS = {("linear", 1): _declare("linear", 1, "UpsampleLinear1DBackward0")}
_OPS["bilinear", 2] = _declare("bilinear", 2, "UpsampleBilinear2DBackward0")
_OPS["trilinear", 3] = _declare("trilinear", 3, "UpsampleTrilinear3DBackward0")
_OPS["bicubic", 2] = _declare("bicubic", 2, "UpsampleBicubic2DBackward0")
_SMOOTH = {mode: _declare(mode + "_aa", 2, f"Upsample{mode.title()}2DAaBackward0") for mode in ("bilinear", "bicubic")}
for _d in (1, 2, 3):
    _OPS["nearest", _d] = _declare("nearest", _d, f"UpsampleNearest{_d}DBackward0")
    _OPS["nearest-exact", _d] = _declare("nearest-exact", _d, f"UpsampleNearestExact{_d}DBackward0")


# The public functions


def _size_and_scales(input, size, scale_factor, recompute_scale_factor):
    """(the size of the result, the scale that the user gave for each dimension or None)."""
    d = input.ndim - 2
    if size is not None and scale_factor is not None:
        raise ValueError("only one of size or scale_factor should be defined")
    if size is None and scale_factor is None:
        raise ValueError("either size or scale_factor should be defined")
    given = size if size is not None else scale_factor
    given = tuple(given) if isinstance(given, (tuple, list)) else (given,) * d
    if len(given) != d:
        what = "output size" if size is not None else "scale_factor"
        raise ValueError(
            "Input and output must have the same number of spatial dimensions, but got input with spatial dimensions "
            f"of {list(input.shape[2:])} and {what} of {given}. Please provide input tensor in (N, C, d1, d2, ...,dK) "
            f"format and {what} in (o1, o2, ...,oK) format."
        )
    if size is not None:
        if recompute_scale_factor:
            raise ValueError("recompute_scale_factor is not meaningful with an explicit size.")
        for n in given:
            if not hasattr(n, "__index__") or isinstance(n, Tensor) and n.is_floating_point():
                raise TypeError(f"expected size to be one of int or Tuple[int], but got size of {type(n).__name__}")
        return tuple(map(int, given)), (None,) * d
    made = tuple(floor(n * float(s)) for n, s in zip(input.shape[2:], given))
    return made, (None,) * d if recompute_scale_factor else tuple(map(float, given))


def _check_mode(input, mode, align_corners, antialias):
    d = input.ndim - 2
    if mode in ("nearest", "area", "nearest-exact"):
        if align_corners is not None:
            raise ValueError(
                "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | "
                "trilinear"
            )
    if antialias and not (mode in ("bilinear", "bicubic") and d == 2):
        raise ValueError(
            "Anti-alias option is restricted to bilinear and bicubic modes and requires a 4-D tensor as input"
        )
    if d not in (1, 2, 3):
        raise NotImplementedError(
            "Input Error: Only 3D, 4D and 5D input Tensors supported (got "
            f"{input.ndim}D) for the modes: nearest | linear | bilinear | bicubic | trilinear | area | nearest-exact"
        )
    if mode != "area" and (mode, d) not in _OPS:
        needed = [f"{k + 2}D" for m, k in _OPS if m == mode]
        if needed:
            raise NotImplementedError(f"Got {input.ndim}D input, but {mode} mode needs {needed[0]} input")
        raise NotImplementedError(
            "Input Error: Only 3D, 4D and 5D input Tensors supported for the modes: nearest | linear | bilinear | "
            f"bicubic | trilinear | area | nearest-exact (got {mode})"
        )


def _check_dtype(input, mode):
    """Refuse integers but bytes, which are images too."""
    kind, d = input._array.dtype, input.ndim - 2
    if kind.kind not in "fV" and not (kind == np.uint8 and (d == 2 or mode.startswith("nearest"))):
        raise NotImplementedError(
            f"\"upsample_{mode}{d}d\" not implemented for '{type_name(input.dtype)}': convert the input with .float()"
        )


@public(NN)
def interpolate(
    input,
    size=None,
    scale_factor=None,
    mode="nearest",
    align_corners=None,
    recompute_scale_factor=None,
    antialias=False,
):
    """Return images resized.

    Args:
        input (Tensor): (N, C, L), (N, C, H, W) or (N, C, D, H, W), floating-point; uint8 in 4D or for nearest pixels.
        size (int or ints): the size of the result.
        scale_factor (float or floats): instead of the size, what to multiply it by.
        mode (str): ``"nearest"``, ``"nearest-exact"``, ``"linear"`` (3D), ``"bilinear"`` (4D), ``"bicubic"`` (4D),
            ``"trilinear"`` (5D) or ``"area"``.
        align_corners (bool): whether the centres of the outer pixels stay where they are, rather than the outer edges.
        recompute_scale_factor (bool): whether to reckon with the quotient of the sizes, not with `scale_factor`.
        antialias (bool): whether to widen the kernels when images become smaller; for bilinear and bicubic.

    Raises:
        ValueError: the arguments do not go together.
        NotImplementedError: the mode does not fit the number of dimensions.

    >>> F.interpolate(torch.tensor([[[1.0, 3.0]]]), scale_factor=2, mode="linear")
    tensor([[[1.0000, 1.5000, 2.5000, 3.0000]]])
    """
    tensor_argument(input, "interpolate")
    size, scales = _size_and_scales(input, size, scale_factor, recompute_scale_factor)
    _check_mode(input, mode, align_corners, antialias)
    if min(size) <= 0 or 0 in input.shape[1:]:
        raise RuntimeError(
            f"Input and output sizes should be greater than 0, but got input (size {list(input.shape)}) output (size "
            f"{size})"
        )
    if mode == "area":
        return _average(input.ndim - 2, input, size)
    _check_dtype(input, mode)
    op = _SMOOTH[mode] if antialias else _OPS[mode, input.ndim - 2]
    return op(input, size=size, mode=mode, scales=scales, align_corners=bool(align_corners), antialias=bool(antialias))


@public(NN)
def upsample(input, size=None, scale_factor=None, mode="nearest", align_corners=None):
    """Return images resized: the deprecated name of `interpolate`.

    Args:
        input (Tensor), size, scale_factor, mode (str), align_corners (bool): as in `interpolate`.

    Raises:
        ValueError: the arguments do not go together.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> F.upsample(torch.tensor([[[1.0, 3.0]]]), scale_factor=2)
    tensor([[[1., 1., 3., 3.]]])
    """
    _deprecated("upsample", "nn.functional.interpolate")
    return interpolate(input, size, scale_factor, mode, align_corners)


@public(NN)
def upsample_nearest(input, size=None, scale_factor=None):
    """Return images resized by taking the nearest pixels: deprecated, use `interpolate`.

    Args:
        input (Tensor), size, scale_factor: as in `interpolate`.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> F.upsample_nearest(torch.tensor([[[1.0, 3.0]]]), 4)
    tensor([[[1., 1., 3., 3.]]])
    """
    _deprecated("upsample_nearest", "nn.functional.interpolate")
    return interpolate(input, size, scale_factor, mode="nearest")


@public(NN)
def upsample_bilinear(input, size=None, scale_factor=None):
    """Return images resized by bilinear interpolation between aligned corners: deprecated, use `interpolate`.

    Args:
        input (Tensor), size, scale_factor: as in `interpolate`.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> F.upsample_bilinear(torch.tensor([[[[1.0, 3.0]]]]), (1, 3))
    tensor([[[[1., 2., 3.]]]])
    """
    _deprecated("upsample_bilinear", "nn.functional.interpolate")
    return interpolate(input, size, scale_factor, mode="bilinear", align_corners=True)


def _deprecated(name, instead):
    warnings.warn(f"`nn.functional.{name}` is deprecated. Use `{instead}` instead.", stacklevel=3)
