"""Images with their pixels rearranged."""

from math import prod

import numpy as np

from ..._names.public import public
from ...interpreters.eager import EAGER
from ...primitives._declare import composed
from .._arguments import tensor_argument

NN = "torch nn.functional"


# Rearrangements: (..., C r², H, W) <-> (..., C, H r, W r)


def _shuffle(F, x, factor):
    *lead, c, h, w = x.shape
    n, c = len(lead), c // factor**2
    y = F.reshape(x, shape=(*lead, c, factor, factor, h, w))
    y = F.permute(y, dims=(*range(n), n, n + 3, n + 1, n + 4, n + 2))
    return F.reshape(y, shape=(*lead, c, h * factor, w * factor))


def _unshuffle(F, x, factor):
    *lead, c, h, w = x.shape
    n, h, w = len(lead), h // factor, w // factor
    y = F.reshape(x, shape=(*lead, c, h, factor, w, factor))
    y = F.permute(y, dims=(*range(n), n, n + 2, n + 4, n + 1, n + 3))
    return F.reshape(y, shape=(*lead, c * factor**2, h, w))


def _regroup(F, x, groups):
    n, c, *size = x.shape
    y = F.reshape(x, shape=(n, groups, c // groups, prod(size)))
    return F.reshape(F.transpose(y, dim0=1, dim1=2), shape=(n, c, *size))


def _fresh(forward):
    """The kernel of a rearrangement: always new memory, also where nothing moves."""
    return lambda x, **params: np.array(forward(EAGER, x, **params), order="C")


pixel_shuffle_op = composed(
    "pixel_shuffle",
    _shuffle,
    kernel=_fresh(_shuffle),
    vjps=[lambda F, g, _y, _x, factor: F.pixel_unshuffle(g, factor=factor)],
)
pixel_unshuffle_op = composed(
    "pixel_unshuffle",
    _unshuffle,
    kernel=_fresh(_unshuffle),
    vjps=[lambda F, g, _y, _x, factor: F.pixel_shuffle(g, factor=factor)],
)
channel_shuffle_op = composed(
    "channel_shuffle",
    _regroup,
    kernel=_fresh(_regroup),
    vjps=[lambda F, g, _y, _x, groups: F.channel_shuffle(g, groups=g.shape[1] // groups)],
)


def _check_pixels(name, input, factor, what):
    if tensor_argument(input, name).ndim < 3:
        raise RuntimeError(
            f"{name} expects input to have at least 3 dimensions, but got input with {input.ndim} dimension(s)"
        )
    if factor <= 0:
        raise RuntimeError(f"{name} expects a positive {what}, but got {factor}")


@public(NN)
def pixel_shuffle(input, upscale_factor):
    """Return images with channels rearranged into more pixels.

    Args:
        input (Tensor): (..., C r², H, W).
        upscale_factor (int): r.

    Returns:
        Tensor: (..., C, H r, W r).

    Raises:
        RuntimeError: the number of channels cannot be divided by r².

    Source: W. Shi et al. (2016).

    >>> torch.pixel_shuffle(torch.arange(4.0).reshape(4, 1, 1), 2)
    tensor([[[0., 1.],
             [2., 3.]]])
    """
    _check_pixels("pixel_shuffle", input, upscale_factor, "upscale_factor")
    if input.shape[-3] % upscale_factor**2:
        raise RuntimeError(
            "pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, "
            f"but input.size(-3)={input.shape[-3]} is not divisible by {upscale_factor**2}"
        )
    return pixel_shuffle_op(input, factor=upscale_factor)


@public(NN)
def pixel_unshuffle(input, downscale_factor):
    """Return images with pixels rearranged into more channels: the inverse of `pixel_shuffle`.

    Args:
        input (Tensor): (..., C, H r, W r).
        downscale_factor (int): r.

    Returns:
        Tensor: (..., C r², H, W).

    Raises:
        RuntimeError: height or width cannot be divided by r.

    >>> torch.pixel_unshuffle(torch.arange(4.0).reshape(1, 2, 2), 2).flatten()
    tensor([0., 1., 2., 3.])
    """
    _check_pixels("pixel_unshuffle", input, downscale_factor, "downscale_factor")
    for what, n in zip(("height", "width"), input.shape[-2:]):
        if n % downscale_factor:
            raise RuntimeError(
                f"pixel_unshuffle expects {what} to be divisible by downscale_factor, but input.size of {n} is not "
                f"divisible by {downscale_factor}"
            )
    return pixel_unshuffle_op(input, factor=downscale_factor)


@public(NN, names=("native_channel_shuffle",))
def channel_shuffle(input, groups):
    """Return images with the channels of several groups interleaved.

    Args:
        input (Tensor): (N, C, ...).
        groups (int): how many groups the channels are divided into.

    Raises:
        RuntimeError: C cannot be divided by `groups`.

    Source: X. Zhang et al., ShuffleNet (2018).

    >>> torch.channel_shuffle(torch.arange(4.0).reshape(1, 4, 1), 2).flatten()
    tensor([0., 2., 1., 3.])
    """
    if tensor_argument(input, "channel_shuffle").ndim < 3:
        raise RuntimeError(f"channel_shuffle expects input with > 2 dims, but got input with sizes {list(input.shape)}")
    if groups <= 0:
        raise RuntimeError(f"Number of groups to divide channels in must be positive. Value of groups:{groups}")
    if input.shape[1] % groups:
        raise RuntimeError(
            f"Number of channels must be divisible by groups. Got {input.shape[1]} channels and {groups} groups."
        )
    return channel_shuffle_op(input, groups=groups)
