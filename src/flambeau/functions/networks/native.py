"""Network functions under the names and argument orders that `torch` has them by, where nn.functional has others."""

from math import prod

import numpy as np

from ..._names.public import public
from ..._tensor.base import wrap
from ...interpreters._protocol import TENSOR
from ..images.warp import grid_sample
from . import batch_norm as _batch
from .conv import conv1d
from .normalization import _normalized_shape, group_norm, layer_norm_op

_MODES, _PADDINGS = ("bilinear", "nearest", "bicubic"), ("zeros", "border", "reflection")


@public("torch", out=True)
def native_layer_norm(input, normalized_shape, weight, bias, eps):
    """Return the layer norm of the input, and the statistics it took.

    Args:
        input (Tensor), normalized_shape (ints), weight (Tensor), bias (Tensor), eps (float): as in `layer_norm`.

    Returns:
        tuple: the result, the means, and 1 / the standard deviations; the latter with sizes 1.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.native_layer_norm(torch.tensor([1.0, 3.0]), (2,), None, None, 0.0)
    (tensor([-1.,  1.]), tensor([2.]), tensor([1.]))
    """
    shape = _normalized_shape(input, normalized_shape, weight, bias, "native_layer_norm")
    y, mean, rstd = layer_norm_op(input, weight, bias, dims=len(shape), eps=eps)
    kept = (*input._array.shape[: input.ndim - len(shape)], *(1,) * len(shape))
    return y, TENSOR.reshape(mean.detach(), shape=kept), TENSOR.reshape(rstd.detach(), shape=kept)


@public("torch", out=True)
def native_batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps):
    """Return the batch norm of the input, and the statistics it took.

    Args:
        input (Tensor), weight (Tensor), bias (Tensor), running_mean (Tensor), running_var (Tensor): as in
            `nn.functional.batch_norm`.
        training (bool), momentum (float), eps (float): as there.

    Returns:
        tuple: the result, the means, and 1 / the standard deviations; the latter are empty unless training.

    >>> torch.native_batch_norm(torch.tensor([[1.0], [3.0]]), None, None, None, None, True, 0.1, 1e-5)[1:]
    (tensor([2.]), tensor([1.0000]))
    """
    y = _batch.batch_norm(input, running_mean, running_var, weight, bias, training, momentum, eps)
    if not training:
        empty = TENSOR.constant(np.zeros(0, input._array.dtype), like=input)
        return y, empty, wrap(empty._array.copy())
    mean, variance, _ = _batch._batch_statistics(TENSOR, _batch.without_tangent(input))
    return y, mean, TENSOR.rsqrt(TENSOR.add(variance, eps))


@public("torch")
def batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, cudnn_enabled):
    """Return the input standardized for each channel: `nn.functional.batch_norm` with another order of arguments.

    Args:
        input (Tensor), weight (Tensor), bias (Tensor), running_mean (Tensor), running_var (Tensor), training (bool),
            momentum (float), eps (float): as there.
        cudnn_enabled (bool): without effect on the CPU.

    >>> torch.batch_norm(torch.tensor([[1.0], [3.0]]), None, None, None, None, True, 0.1, 1e-5, False)
    tensor([[-1.0000],
            [ 1.0000]])
    """
    return _batch.batch_norm(input, running_mean, running_var, weight, bias, training, momentum, eps)


@public("torch")
def instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, cudnn_enabled):
    """Return the input standardized for each channel of each example: `nn.functional.instance_norm` with another order
    of arguments.

    Args:
        input (Tensor), weight (Tensor), bias (Tensor), running_mean (Tensor), running_var (Tensor),
            use_input_stats (bool), momentum (float), eps (float): as there.
        cudnn_enabled (bool): without effect on the CPU.

    >>> torch.instance_norm(torch.tensor([[[1.0, 3.0]]]), None, None, None, None, True, 0.1, 0.0, False)
    tensor([[[-1.,  1.]]])
    """
    return _batch.instance_norm(input, running_mean, running_var, weight, bias, use_input_stats, momentum, eps)


@public("torch nn.functional")
def conv_tbc(input, weight, bias, pad=0):
    """Return the convolution of sequences whose first dimension is time.

    Args:
        input (Tensor): (T, N, C).
        weight (Tensor): (k, C, O).
        bias (Tensor): (O,).
        pad (int): zeros before and after.

    Returns:
        Tensor: (T + 2 pad - k + 1, N, O).

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.conv_tbc(torch.ones(4, 1, 2), torch.ones(3, 2, 1), torch.zeros(1)).flatten()
    tensor([6., 6.])
    """
    if input.ndim != 3 or weight.ndim != 3 or bias.ndim != 1:
        raise RuntimeError(
            "Input must have 3 dims: time, batch, in_channel; weight 3: kernel width, in and out channels; bias 1; but "
            f"they have {input.ndim}, {weight.ndim} and {bias.ndim}"
        )
    x, w = TENSOR.permute(input, dims=(1, 2, 0)), TENSOR.permute(weight, dims=(2, 1, 0))
    return TENSOR.permute(conv1d(x, w, bias, padding=pad), dims=(2, 0, 1))


def _sampler(name, dims):
    """A form of `grid_sample` whose modes are numbers."""

    def function(input, grid, interpolation_mode, padding_mode, align_corners):
        if dims and input.ndim != dims + 2:
            raise RuntimeError(f"{name}(): expected {dims + 2}D input, but got input with sizes {list(input.shape)}")
        if interpolation_mode not in (0, 1, 2) or padding_mode not in (0, 1, 2):
            raise ValueError(
                f"{name}(): interpolation_mode and padding_mode must be 0, 1 or 2, not {interpolation_mode} and "
                f"{padding_mode}"
            )
        return grid_sample(input, grid, _MODES[interpolation_mode], _PADDINGS[padding_mode], align_corners)

    function.__name__ = function.__qualname__ = name
    size = (1, 1, *[2] * (dims or 2))
    function.__doc__ = f"""Return images sampled at given places: `nn.functional.grid_sample` with numbers as modes.

    Args:
        input (Tensor), grid (Tensor), align_corners (bool): as there.
        interpolation_mode (int): 0 for bilinear, 1 for nearest, 2 for bicubic.
        padding_mode (int): 0 for zeros, 1 for border, 2 for reflection.

    Raises:
        ValueError: a mode is another number.

    >>> torch.{name}(torch.ones{size}, torch.zeros{(1, *size[2:], len(size) - 2)}, 0, 0, False).sum()
    tensor({float(prod(size)):.0f}.)
    """
    return public("torch")(function)


_sampler("grid_sampler", 0)
_sampler("grid_sampler_2d", 2)
_sampler("grid_sampler_3d", 3)


@public("torch", out=True)
def native_group_norm(input, weight, bias, N, C, HxW, group, eps):
    """Return the group norm of the input, and the statistics it took.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        weight (Tensor), bias (Tensor): (C,), or None.
        N (int), C (int), HxW (int): the numbers of examples, channels and elements of each.
        group (int): how many groups the channels are divided into.
        eps (float): what is added to the variance.

    Returns:
        tuple: the result, the means and 1 / the standard deviations, the latter (N, group).

    >>> torch.native_group_norm(torch.tensor([[1.0, 3.0]]), None, None, 1, 2, 1, 1, 0.0)[1:]
    (tensor([[2.]]), tensor([[1.]]))
    """
    y = group_norm(input, group, weight, bias, eps)
    rows = input.reshape(N, group, C // group * HxW)
    mean = rows.mean(-1)
    variance = (rows - mean.unsqueeze(-1)).square().mean(-1)
    return y, mean, (variance + eps).rsqrt()
