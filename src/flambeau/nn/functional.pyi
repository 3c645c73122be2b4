"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
def adaptive_avg_pool1d(input: Tensor, output_size: int | Sequence[int]) -> Tensor:
    """Return the averages of as many windows of sequences as asked for.

    Args:
        input (Tensor): (N, C, L) or (C, L), floating-point.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_avg_pool1d(torch.ones(1, 2, 4), 2).shape
    torch.Size([1, 2, 2])
    """
def adaptive_avg_pool2d(input: Tensor, output_size: int | Sequence[int]) -> Tensor:
    """Return the averages of as many windows of images as asked for.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), floating-point.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_avg_pool2d(torch.ones(1, 2, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2])
    """
def adaptive_avg_pool3d(input: Tensor, output_size: int | Sequence[int]) -> Tensor:
    """Return the averages of as many windows of volumes as asked for.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), floating-point.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_avg_pool3d(torch.ones(1, 2, 4, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2, 2])
    """
def adaptive_max_pool1d(input: Tensor, output_size: int | Sequence[int], return_indices: bool = False) -> Tensor:
    """Return the maxima of as many windows of sequences as asked for.

    Args:
        input (Tensor): (N, C, L) or (C, L), real.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each sequence.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_max_pool1d(torch.ones(1, 2, 4), 2).shape
    torch.Size([1, 2, 2])
    """
def adaptive_max_pool1d_with_indices(input: Tensor, output_size: int | Sequence[int], return_indices: bool = False) -> Tensor:
    """Return the maxima of as many windows of sequences as asked for.

    Args:
        input (Tensor): (N, C, L) or (C, L), real.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.
        return_indices (bool): without effect: always returned is also where they are, as flat indices into each sequence.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_max_pool1d_with_indices(torch.ones(1, 2, 4), 2)[0].shape
    torch.Size([1, 2, 2])
    """
def adaptive_max_pool2d(input: Tensor, output_size: int | Sequence[int], return_indices: bool = False) -> Tensor:
    """Return the maxima of as many windows of images as asked for.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), real.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each image.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_max_pool2d(torch.ones(1, 2, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2])
    """
def adaptive_max_pool2d_with_indices(input: Tensor, output_size: int | Sequence[int], return_indices: bool = False) -> Tensor:
    """Return the maxima of as many windows of images as asked for.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), real.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.
        return_indices (bool): without effect: always returned is also where they are, as flat indices into each image.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_max_pool2d_with_indices(torch.ones(1, 2, 4, 4), 2)[0].shape
    torch.Size([1, 2, 2, 2])
    """
def adaptive_max_pool3d(input: Tensor, output_size: int | Sequence[int], return_indices: bool = False) -> Tensor:
    """Return the maxima of as many windows of volumes as asked for.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), real.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each volume.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_max_pool3d(torch.ones(1, 2, 4, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2, 2])
    """
def adaptive_max_pool3d_with_indices(input: Tensor, output_size: int | Sequence[int], return_indices: bool = False) -> Tensor:
    """Return the maxima of as many windows of volumes as asked for.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), real.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.
        return_indices (bool): without effect: always returned is also where they are, as flat indices into each volume.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_max_pool3d_with_indices(torch.ones(1, 2, 4, 4, 4), 2)[0].shape
    torch.Size([1, 2, 2, 2, 2])
    """
def affine_grid(theta: Tensor, size: Sequence[int], align_corners: bool | None = None) -> Tensor:
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
def alpha_dropout(input: Tensor, p: float = 0.5, training: bool = False, inplace: bool = False) -> Tensor:
    """Return the input with elements set at random to the limit of `selu`, so that mean and variance remain.

    Args:
        input (Tensor): any shape, floating-point.
        p (float): the probability of an element to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.

    Source: G. Klambauer et al., Self-Normalizing Neural Networks (2017).

    >>> F.alpha_dropout(torch.ones(3))
    tensor([1., 1., 1.])
    """
def avg_pool1d(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, ceil_mode: bool = False, count_include_pad: bool = True) -> Tensor:
    """Return the average of each window of sequences.

    Args:
        input (Tensor): (N, C, L) or (C, L), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): zeros around the input; at most half of the window.
        ceil_mode (bool): whether the last window may reach over the end.
        count_include_pad (bool): whether the padding counts as elements.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.avg_pool1d(torch.ones(1, 2, 4), 2).shape
    torch.Size([1, 2, 2])
    """
def avg_pool2d(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, ceil_mode: bool = False, count_include_pad: bool = True, divisor_override: int | None = None) -> Tensor:
    """Return the average of each window of images.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): zeros around the input; at most half of the window.
        ceil_mode (bool): whether the last window may reach over the end.
        count_include_pad (bool): whether the padding counts as elements.
        divisor_override (int): what to divide by instead of the number of elements.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.avg_pool2d(torch.ones(1, 2, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2])
    """
def avg_pool3d(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, ceil_mode: bool = False, count_include_pad: bool = True, divisor_override: int | None = None) -> Tensor:
    """Return the average of each window of volumes.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): zeros around the input; at most half of the window.
        ceil_mode (bool): whether the last window may reach over the end.
        count_include_pad (bool): whether the padding counts as elements.
        divisor_override (int): what to divide by instead of the number of elements.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.avg_pool3d(torch.ones(1, 2, 4, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2, 2])
    """
def batch_norm(input: Tensor, running_mean: Tensor, running_var: Tensor, weight: Tensor | None = None, bias: Tensor | None = None, training: bool = False, momentum: float = 0.1, eps: float = 1e-05) -> Tensor:
    """Return the input standardized for each channel, times a weight, plus a bias.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        running_mean (Tensor), running_var (Tensor): (C,), used for standardizing, or in training updated in place.
        weight (Tensor), bias (Tensor): (C,).
        training (bool): whether to use the batch's own statistics.
        momentum (float): how far the running statistics move to the batch's; the variance they keep is unbiased.
        eps (float): what is added to the variance.

    Raises:
        ValueError: in training, a channel has a single element; eps is negative, or zero in training.
        RuntimeError: the shapes do not fit, or there are no statistics.

    Source: S. Ioffe, C. Szegedy, Batch Normalization (2015).

    >>> F.batch_norm(torch.tensor([[1.0], [3.0]]), None, None, training=True)
    tensor([[-1.0000],
            [ 1.0000]])
    """
def bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """Return x1ᵀ A_k x2 + b_k for each matrix A_k of a weight.

    Args:
        input1 (Tensor): (..., in1).
        input2 (Tensor): (..., in2).
        weight (Tensor): (out, in1, in2).
        bias (Tensor): (out,).

    Raises:
        RuntimeError: the shapes do not fit.

    >>> F.bilinear(torch.ones(1, 2), torch.ones(1, 3), torch.ones(1, 2, 3))
    tensor([[6.]])
    """
def binary_cross_entropy(input: Tensor, target: Tensor, weight: Tensor | None = None, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return the cross-entropy between probabilities of two classes: -(t log x + (1 - t) log(1 - x)).

    Args:
        input (Tensor): probabilities, from 0 to 1.
        target (Tensor): probabilities, of the same shape.
        weight (Tensor): what to multiply each loss by; it broadcasts.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: the shapes differ.
        RuntimeError: the input is no probability.

    Logarithms are at least -100.

    >>> F.binary_cross_entropy(torch.tensor([0.5, 0.5]), torch.tensor([0.0, 1.0]))
    tensor(0.6931)
    """
def binary_cross_entropy_with_logits(input: Tensor, target: Tensor, weight: Tensor | None = None, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean', pos_weight: Tensor | None = None) -> Tensor:
    """Return the cross-entropy between the sigmoid of scores and probabilities, without overflow.

    Args:
        input (Tensor): scores, any shape.
        target (Tensor): probabilities, of the same shape.
        weight (Tensor): what to multiply each loss by; it broadcasts.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        pos_weight (Tensor): weights of the positive targets; it broadcasts.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: the shapes of input and target differ.

    >>> F.binary_cross_entropy_with_logits(torch.zeros(2), torch.tensor([0.0, 1.0]))
    tensor(0.6931)
    """
def celu(input: Tensor, alpha: float = 1.0, inplace: bool = False) -> Tensor:
    """Return x where it is positive, elsewhere alpha (e^(x / alpha) - 1).

    Args:
        input (Tensor): any shape, floating-point.
        alpha (float): minus the limit for x towards -infinity; not 0.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `alpha` is 0.

    >>> F.celu(torch.tensor([-1.0, 2.0]), alpha=2.0)
    tensor([-0.7869,  2.0000])
    """
def celu_(input: Tensor, alpha: float = 1.0, inplace: bool = False) -> Tensor:
    """Write the result of `celu` to this tensor, and return it; arguments as there."""
def channel_shuffle(input: Tensor, groups: int) -> Tensor:
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
def conv1d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: int | Sequence[int] = 1, padding: int | Sequence[int] | str = 0, dilation: int | Sequence[int] = 1, groups: int = 1) -> Tensor:
    """Return the convolution (cross-correlation) of sequences with a weight.

    Args:
        input (Tensor): (N, C, L) or (C, L).
        weight (Tensor): (O, C / groups, kL), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step between outputs.
        padding (int, ints or str): zeros around the input; ``"same"`` for an output of the input's size (stride 1),
            ``"valid"`` for none.
        dilation (int or ints): the step between elements of the kernel.
        groups (int): the channels are divided into that many groups, each convolved on its own.

    Returns:
        Tensor: (N, O, L_out), with L_out = (L + 2 padding - dilation (k - 1) - 1) / stride + 1, rounded down.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv1d(torch.ones(1, 4, 8), torch.ones(4, 4, 3)).shape
    torch.Size([1, 4, 6])
    """
def conv2d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: int | Sequence[int] = 1, padding: int | Sequence[int] | str = 0, dilation: int | Sequence[int] = 1, groups: int = 1) -> Tensor:
    """Return the convolution (cross-correlation) of images with a weight.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W).
        weight (Tensor): (O, C / groups, kH, kW), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step between outputs.
        padding (int, ints or str): zeros around the input; ``"same"`` for an output of the input's size (stride 1),
            ``"valid"`` for none.
        dilation (int or ints): the step between elements of the kernel.
        groups (int): the channels are divided into that many groups, each convolved on its own.

    Returns:
        Tensor: (N, O, H_out, W_out), with L_out = (L + 2 padding - dilation (k - 1) - 1) / stride + 1, rounded down.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv2d(torch.ones(1, 4, 8, 8), torch.ones(4, 4, 3, 3)).shape
    torch.Size([1, 4, 6, 6])
    """
def conv3d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: int | Sequence[int] = 1, padding: int | Sequence[int] | str = 0, dilation: int | Sequence[int] = 1, groups: int = 1) -> Tensor:
    """Return the convolution (cross-correlation) of volumes with a weight.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W).
        weight (Tensor): (O, C / groups, kD, kH, kW), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step between outputs.
        padding (int, ints or str): zeros around the input; ``"same"`` for an output of the input's size (stride 1),
            ``"valid"`` for none.
        dilation (int or ints): the step between elements of the kernel.
        groups (int): the channels are divided into that many groups, each convolved on its own.

    Returns:
        Tensor: (N, O, D_out, H_out, W_out), with L_out = (L + 2 padding - dilation (k - 1) - 1) / stride + 1, rounded down.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv3d(torch.ones(1, 4, 8, 8, 8), torch.ones(4, 4, 3, 3, 3)).shape
    torch.Size([1, 4, 6, 6, 6])
    """
def conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad: int = 0) -> Tensor:
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
def conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: int | Sequence[int] = 1, padding: int | Sequence[int] = 0, output_padding: int | Sequence[int] = 0, groups: int = 1, dilation: int | Sequence[int] = 1) -> Tensor:
    """Return the transposed convolution of sequences with a weight: the derivative of a convolution.

    Args:
        input (Tensor): (N, C, L) or (C, L).
        weight (Tensor): (C, O / groups, kL), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step in the output between inputs.
        padding (int or ints): how much is cut off at both ends of the output.
        output_padding (int or ints): how much longer the output is at one end; less than stride or dilation.
        groups (int): the channels are divided into that many groups, each convolved on its own.
        dilation (int or ints): the step between elements of the kernel.

    Returns:
        Tensor: with L_out = (L - 1) stride - 2 padding + dilation (k - 1) + output_padding + 1.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv_transpose1d(torch.ones(1, 4, 8), torch.ones(4, 4, 3), stride=2).shape
    torch.Size([1, 4, 17])
    """
def conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: int | Sequence[int] = 1, padding: int | Sequence[int] = 0, output_padding: int | Sequence[int] = 0, groups: int = 1, dilation: int | Sequence[int] = 1) -> Tensor:
    """Return the transposed convolution of images with a weight: the derivative of a convolution.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W).
        weight (Tensor): (C, O / groups, kH, kW), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step in the output between inputs.
        padding (int or ints): how much is cut off at both ends of the output.
        output_padding (int or ints): how much longer the output is at one end; less than stride or dilation.
        groups (int): the channels are divided into that many groups, each convolved on its own.
        dilation (int or ints): the step between elements of the kernel.

    Returns:
        Tensor: with L_out = (L - 1) stride - 2 padding + dilation (k - 1) + output_padding + 1.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv_transpose2d(torch.ones(1, 4, 8, 8), torch.ones(4, 4, 3, 3), stride=2).shape
    torch.Size([1, 4, 17, 17])
    """
def conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: int | Sequence[int] = 1, padding: int | Sequence[int] = 0, output_padding: int | Sequence[int] = 0, groups: int = 1, dilation: int | Sequence[int] = 1) -> Tensor:
    """Return the transposed convolution of volumes with a weight: the derivative of a convolution.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W).
        weight (Tensor): (C, O / groups, kD, kH, kW), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step in the output between inputs.
        padding (int or ints): how much is cut off at both ends of the output.
        output_padding (int or ints): how much longer the output is at one end; less than stride or dilation.
        groups (int): the channels are divided into that many groups, each convolved on its own.
        dilation (int or ints): the step between elements of the kernel.

    Returns:
        Tensor: with L_out = (L - 1) stride - 2 padding + dilation (k - 1) + output_padding + 1.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv_transpose3d(torch.ones(1, 4, 8, 8, 8), torch.ones(4, 4, 3, 3, 3), stride=2).shape
    torch.Size([1, 4, 17, 17, 17])
    """
def cosine_embedding_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: float = 0, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return 1 - cos where the target is 1, and max(cos - margin, 0) where it is -1, for the angle between vectors.

    Args:
        input1 (Tensor), input2 (Tensor): (N, D) or (D,).
        target (Tensor): (N,) or (): 1 or -1.
        margin (float): the largest cosine that unlike pairs may have.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> F.cosine_embedding_loss(torch.tensor([1.0, 0.0]), torch.tensor([0.0, 1.0]), torch.tensor(1))
    tensor(1.)
    """
def cosine_similarity(x1: Tensor, x2: Tensor, dim: int = 1, eps: float = 1e-08) -> Tensor:
    """Return the cosines of the angles between vectors along a dimension.

    Args:
        x1 (Tensor), x2 (Tensor): floating-point; they broadcast.
        dim (int): the dimension of the vectors.
        eps (float): the least length that vectors are divided by.

    >>> F.cosine_similarity(torch.tensor([[1.0, 0.0]]), torch.tensor([[1.0, 1.0]]))
    tensor([0.7071])
    """
def cross_entropy(input: Tensor, target: Tensor, weight: Tensor | None = None, size_average: bool | None = None, ignore_index: int = -100, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean', label_smoothing: float = 0.0) -> Tensor:
    """Return the cross-entropy between scores and classes, or probabilities of classes.

    Args:
        input (Tensor): (N, C), (C,) or (N, C, ...): unnormalized scores, floating-point.
        target (Tensor): class indices (N,), () or (N, ...), int64; or probabilities, of the input's shape and dtype.
        weight (Tensor): (C,): weights of the classes; for indices the mean is weighted, too.
        ignore_index (int): a class index that does not count.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        label_smoothing (float): what part of the target is spread over all classes, from 0 to 1.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: the batch sizes differ, or there is no such reduction.
        RuntimeError: the shapes or dtypes do not fit.
        IndexError: a target is no class.

    >>> F.cross_entropy(torch.zeros(2, 4), torch.tensor([0, 3]))
    tensor(1.3863)
    """
def ctc_loss(log_probs: Tensor, targets: Tensor, input_lengths: Tensor | Sequence[int], target_lengths: Tensor | Sequence[int], blank: int = 0, reduction: Literal['none', 'mean', 'sum'] = 'mean', zero_infinity: bool = False) -> Tensor:
    """Return the negative log probability of label sequences, over all alignments with longer sequences.

    Args:
        log_probs (Tensor): (T, N, C) or (T, C): log probabilities of the classes at each time.
        targets (Tensor): (N, S) or, one after the other, (sum of the target lengths,): labels.
        input_lengths (Tensor or ints): (N,) or (): how long each input is.
        target_lengths (Tensor or ints): (N,) or (): how long each target is.
        blank (int): the class that stands for no label.
        reduction (str): ``"none"``, ``"mean"`` of the losses over their target lengths, or ``"sum"``.
        zero_infinity (bool): whether losses of targets that do not fit into their inputs are 0 rather than infinite.

    Raises:
        RuntimeError: the lengths do not fit.

    The gradient is that for scores before a log softmax, as in PyTorch; it cannot be differentiated again.

    >>> F.ctc_loss(torch.zeros(2, 1, 2), torch.tensor([[1]]), [2], [1], reduction="sum").exp()
    tensor(0.3333)
    """
def dropout(input: Tensor, p: float = 0.5, training: bool = True, inplace: bool = False) -> Tensor:
    """Return the input with elements set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): any shape, floating-point.
        p (float): the probability of an element to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.

    Source: N. Srivastava et al., Dropout (2014).

    >>> F.dropout(torch.ones(3), 1.0), F.dropout(torch.ones(3), training=False)
    (tensor([0., 0., 0.]), tensor([1., 1., 1.]))
    """
def dropout1d(input: Tensor, p: float = 0.5, training: bool = True, inplace: bool = False) -> Tensor:
    """Return sequences with channels set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): (N, C, L) or (C, L), floating-point.
        p (float): the probability of a channel to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.
        RuntimeError: the input has another number of dimensions.

    Source: J. Tompson et al., Efficient Object Localization Using Convolutional Networks (2015).

    >>> F.dropout1d(torch.ones(1, 2, 3), 1.0).sum()
    tensor(0.)
    """
def dropout2d(input: Tensor, p: float = 0.5, training: bool = True, inplace: bool = False) -> Tensor:
    """Return images with channels set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): (N, C, H, W), floating-point.
        p (float): the probability of a channel to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.

    Source: J. Tompson et al., Efficient Object Localization Using Convolutional Networks (2015).

    >>> F.dropout2d(torch.ones(1, 2, 3, 3), 1.0).sum()
    tensor(0.)
    """
def dropout3d(input: Tensor, p: float = 0.5, training: bool = True, inplace: bool = False) -> Tensor:
    """Return volumes with channels set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), floating-point.
        p (float): the probability of a channel to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.

    Source: J. Tompson et al., Efficient Object Localization Using Convolutional Networks (2015).

    >>> F.dropout3d(torch.ones(1, 2, 3, 3, 3), 1.0).sum()
    tensor(0.)
    """
def elu(input: Tensor, alpha: float = 1.0, inplace: bool = False) -> Tensor:
    """Return x where it is positive, elsewhere alpha (e^x - 1).

    Args:
        input (Tensor): any shape, floating-point.
        alpha (float): minus the limit for x towards -infinity.
        inplace (bool): whether to write the result to `input`.

    >>> F.elu(torch.tensor([-1.0, 2.0]))
    tensor([-0.6321,  2.0000])
    """
def elu_(input: Tensor, alpha: float = 1.0, inplace: bool = False) -> Tensor:
    """Write the result of `elu` to this tensor, and return it; arguments as there."""
def embedding(input: Tensor, weight: Tensor, padding_idx: int | None = None, max_norm: float | None = None, norm_type: float = 2.0, scale_grad_by_freq: bool = False, sparse: bool = False) -> Tensor:
    """Return rows of a table.

    Args:
        input (Tensor): (...): indices, int64 or int32.
        weight (Tensor): (rows, D): the table.
        padding_idx (int): a row that gets no gradient.
        max_norm (float): the length to which longer rows are shortened, in place, when they are looked up.
        norm_type (float): the p of the norm for `max_norm`.
        scale_grad_by_freq (bool): whether to divide gradients by how often the index comes.
        sparse (bool): sparse gradients; not available.

    Returns:
        Tensor: (..., D).

    Raises:
        IndexError: there is no such row.
        RuntimeError: the indices are no integers.

    >>> F.embedding(torch.tensor([1, 0]), torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
    tensor([[3., 4.],
            [1., 2.]])
    """
def embedding_bag(input: Tensor, weight: Tensor, offsets: Tensor | None = None, max_norm: float | None = None, norm_type: float = 2, scale_grad_by_freq: bool = False, mode: Literal['sum', 'mean', 'max'] = 'mean', sparse: bool = False, per_sample_weights: Tensor | None = None, include_last_offset: bool = False, padding_idx: int | None = None) -> Tensor:
    """Return sums, means or maxima of rows of a table, for bags of indices.

    Args:
        input (Tensor): (N, L): N bags of L indices; or (M,): bags of any length, told by `offsets`.
        weight (Tensor): (rows, D): the table.
        offsets (Tensor): (N,): where in `input` each bag begins.
        max_norm (float): the length to which longer rows are shortened, in place, when they are looked up.
        norm_type (float): the p of the norm for `max_norm`.
        scale_grad_by_freq (bool): whether to divide gradients by how often the index comes; with "max", not.
        mode (str): ``"sum"``, ``"mean"`` or ``"max"``.
        sparse (bool): sparse gradients; not available.
        per_sample_weights (Tensor): of the input's shape: what to multiply rows by; with mode ``"sum"`` only.
        include_last_offset (bool): whether `offsets` has one element more, the end of the last bag.
        padding_idx (int): an index that does not count.

    Returns:
        Tensor: (N, D).

    Raises:
        ValueError: the arguments do not fit together.
        RuntimeError: there is no such row, or the dtypes differ.

    >>> F.embedding_bag(torch.tensor([[0, 1]]), torch.tensor([[1.0, 2.0], [3.0, 4.0]]), mode="sum")
    tensor([[4., 6.]])
    """
def feature_alpha_dropout(input: Tensor, p: float = 0.5, training: bool = False, inplace: bool = False) -> Tensor:
    """Return the input with channels set at random to the limit of `selu`, so that mean and variance remain.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        p (float): the probability of a channel to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.
        RuntimeError: the input has less than two dimensions.

    >>> F.feature_alpha_dropout(torch.ones(1, 3))
    tensor([[1., 1., 1.]])
    """
def fold(input: Tensor, output_size: int | Sequence[int], kernel_size: int | Sequence[int], dilation: int = 1, padding: int = 0, stride: int = 1) -> Tensor:
    """Return images made of columns, the sum where windows overlap: the transpose of `unfold`.

    Args:
        input (Tensor): (N, C × elements of a window, number of windows), or without N.
        output_size (int or ints): the size of the images.
        kernel_size (int or ints), dilation, padding, stride: as in `unfold`.

    Raises:
        RuntimeError: the number of rows or of windows does not fit.

    >>> F.fold(torch.ones(1, 4, 4), (3, 3), 2)[0, 0]
    tensor([[1., 2., 1.],
            [2., 4., 2.],
            [1., 2., 1.]])
    """
def fractional_max_pool2d(input: Tensor, kernel_size: int | Sequence[int], output_size: int | Sequence[int] | None = None, output_ratio: float | Sequence[float] | None = None, return_indices: bool = False, _random_samples: Tensor | None = None) -> Tensor:
    """Return the maxima of windows at random places, as many as asked for.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), floating-point.
        kernel_size (int or ints): the size of the windows.
        output_size (int or ints): how many windows there are in each dimension.
        output_ratio (float or floats): instead of the size, what part of the input's it is.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each image.
        _random_samples (Tensor): (N, C, 2): the random numbers, from 0 to 1.

    Raises:
        ValueError: neither a size nor a ratio is given.
        RuntimeError: the windows are larger than the input.

    Source: B. Graham, Fractional Max-Pooling (2015).

    >>> F.fractional_max_pool2d(torch.ones(1, 2, 4, 4), 2, 2).shape
    torch.Size([1, 2, 2, 2])
    """
def fractional_max_pool2d_with_indices(input: Tensor, kernel_size: int | Sequence[int], output_size: int | Sequence[int] | None = None, output_ratio: float | Sequence[float] | None = None, return_indices: bool = False, _random_samples: Tensor | None = None) -> Tensor:
    """Return the maxima of windows at random places, as many as asked for.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), floating-point.
        kernel_size (int or ints): the size of the windows.
        output_size (int or ints): how many windows there are in each dimension.
        output_ratio (float or floats): instead of the size, what part of the input's it is.
        return_indices (bool): without effect: always returned is also where they are, as flat indices into each image.
        _random_samples (Tensor): (N, C, 2): the random numbers, from 0 to 1.

    Raises:
        ValueError: neither a size nor a ratio is given.
        RuntimeError: the windows are larger than the input.

    Source: B. Graham, Fractional Max-Pooling (2015).

    >>> F.fractional_max_pool2d_with_indices(torch.ones(1, 2, 4, 4), 2, 2)[0].shape
    torch.Size([1, 2, 2, 2])
    """
def fractional_max_pool3d(input: Tensor, kernel_size: int | Sequence[int], output_size: int | Sequence[int] | None = None, output_ratio: float | Sequence[float] | None = None, return_indices: bool = False, _random_samples: Tensor | None = None) -> Tensor:
    """Return the maxima of windows at random places, as many as asked for.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), floating-point.
        kernel_size (int or ints): the size of the windows.
        output_size (int or ints): how many windows there are in each dimension.
        output_ratio (float or floats): instead of the size, what part of the input's it is.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each volume.
        _random_samples (Tensor): (N, C, 3): the random numbers, from 0 to 1.

    Raises:
        ValueError: neither a size nor a ratio is given.
        RuntimeError: the windows are larger than the input.

    Source: B. Graham, Fractional Max-Pooling (2015).

    >>> F.fractional_max_pool3d(torch.ones(1, 2, 4, 4, 4), 2, 2).shape
    torch.Size([1, 2, 2, 2, 2])
    """
def fractional_max_pool3d_with_indices(input: Tensor, kernel_size: int | Sequence[int], output_size: int | Sequence[int] | None = None, output_ratio: float | Sequence[float] | None = None, return_indices: bool = False, _random_samples: Tensor | None = None) -> Tensor:
    """Return the maxima of windows at random places, as many as asked for.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), floating-point.
        kernel_size (int or ints): the size of the windows.
        output_size (int or ints): how many windows there are in each dimension.
        output_ratio (float or floats): instead of the size, what part of the input's it is.
        return_indices (bool): without effect: always returned is also where they are, as flat indices into each volume.
        _random_samples (Tensor): (N, C, 3): the random numbers, from 0 to 1.

    Raises:
        ValueError: neither a size nor a ratio is given.
        RuntimeError: the windows are larger than the input.

    Source: B. Graham, Fractional Max-Pooling (2015).

    >>> F.fractional_max_pool3d_with_indices(torch.ones(1, 2, 4, 4, 4), 2, 2)[0].shape
    torch.Size([1, 2, 2, 2, 2])
    """
def gaussian_nll_loss(input: Tensor, target: Tensor, var: Tensor | float, full: bool = False, eps: float = 1e-06, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return the negative log likelihood of values under normal distributions.

    Args:
        input (Tensor): means.
        target (Tensor): values, of the same shape (or with sizes 1).
        var (Tensor or float): variances, of the input's shape, or one for each row or for all.
        full (bool): whether to add the constant log(2 π) / 2.
        eps (float): the least variance that counts.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.

    Raises:
        ValueError: a variance is negative, the shapes do not fit, or there is no such reduction.

    >>> F.gaussian_nll_loss(torch.zeros(2), torch.ones(2), torch.ones(2))
    tensor(0.5000)
    """
def gelu(input: Tensor, approximate: str = 'none', *, out: Tensor | None = None) -> Tensor:
    """Return x times the standard normal distribution function of x.

    Args:
        input (Tensor): any shape, floating-point.
        approximate (str): ``"none"``, or ``"tanh"`` for a formula with tanh.

    Raises:
        RuntimeError: there is no such approximation.

    Source: D. Hendrycks, K. Gimpel, Gaussian Error Linear Units (2016).

    >>> F.gelu(torch.tensor([-1.0, 2.0]))
    tensor([-0.1587,  1.9545])
    """
def glu(input: Tensor, dim: int = -1) -> Tensor:
    """Return the first half along a dimension times the sigmoid of the second.

    Args:
        input (Tensor): at least one dimension, floating-point.
        dim (int): the dimension to halve, of even size.

    Raises:
        RuntimeError: its size is odd, or there are no dimensions.

    >>> F.glu(torch.tensor([2.0, 0.0]))
    tensor([1.])
    """
def grid_sample(input: Tensor, grid: Tensor, mode: Literal['bilinear', 'nearest', 'bicubic'] = 'bilinear', padding_mode: Literal['zeros', 'border', 'reflection'] = 'zeros', align_corners: bool | None = None) -> Tensor:
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
def group_norm(input: Tensor, num_groups: int, weight: Tensor | None = None, bias: Tensor | None = None, eps: float = 1e-05, cudnn_enabled: bool = True) -> Tensor:
    """Return the input standardized for each group of channels of each example, times a weight, plus a bias.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        num_groups (int): how many groups the channels are divided into.
        weight (Tensor), bias (Tensor): (C,).
        eps (float): what is added to the variance.
        cudnn_enabled (bool): without effect on the CPU.

    Raises:
        RuntimeError: the shapes do not fit.
        ValueError: in a group is a single element.

    Source: Y. Wu, K. He, Group Normalization (2018).

    >>> F.group_norm(torch.tensor([[1.0, 3.0, 5.0, 9.0]]), 2)
    tensor([[-1.0000,  1.0000, -1.0000,  1.0000]])
    """
def gumbel_softmax(logits: Tensor, tau: float = 1, hard: bool = False, eps: float = 1e-10, dim: int = -1) -> Tensor:
    """Return a random sample that is nearly one-hot, chosen with the probabilities softmax(logits), and differentiable.

    Args:
        logits (Tensor): (..., classes), floating-point: unnormalized log probabilities.
        tau (float): the temperature: the lower, the nearer to one-hot.
        hard (bool): whether the result is one-hot exactly, with the gradient of the soft sample.
        eps (float): deprecated, without effect; any value but the default warns.
        dim (int): the dimension of the classes.

    Source: E. Jang, S. Gu, B. Poole, Categorical Reparameterization with Gumbel-Softmax (2017).

    >>> F.gumbel_softmax(torch.zeros(2, 3), hard=True).sum(1)
    tensor([1., 1.])
    """
def hardshrink(input: Tensor, lambd: float = 0.5, *, out: Tensor | None = None) -> Tensor:
    """Return x where its magnitude exceeds a limit, elsewhere 0.

    Args:
        input (Tensor): any shape, floating-point.
        lambd (float): the limit.

    >>> F.hardshrink(torch.tensor([-1.0, 0.3]))
    tensor([-1.,  0.])
    """
def hardsigmoid(input: Tensor, inplace: bool = False) -> Tensor:
    """Return min(max(x + 3, 0), 6) / 6.

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    >>> F.hardsigmoid(torch.tensor([-4.0, 0.0]))
    tensor([0.0000, 0.5000])
    """
def hardswish(input: Tensor, inplace: bool = False) -> Tensor:
    """Return x min(max(x + 3, 0), 6) / 6.

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    >>> F.hardswish(torch.tensor([-4.0, 3.0]))
    tensor([-0., 3.])
    """
def hardtanh(input: Tensor, min_val: float = -1.0, max_val: float = 1.0, inplace: bool = False) -> Tensor:
    """Return each element limited to an interval.

    Args:
        input (Tensor): any shape, real.
        min_val (float), max_val (float): the ends of the interval.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `min_val` exceeds `max_val`.
        RuntimeError: `input` holds bools.

    >>> F.hardtanh(torch.tensor([-3.0, 0.5]))
    tensor([-1.0000,  0.5000])
    """
def hardtanh_(input: Tensor, min_val: float = -1.0, max_val: float = 1.0, inplace: bool = False) -> Tensor:
    """Write the result of `hardtanh` to this tensor, and return it; arguments as there."""
def hinge_embedding_loss(input: Tensor, target: Tensor, margin: float = 1.0, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return the input where the target is 1, and max(margin - input, 0) where it is -1.

    Args:
        input (Tensor): distances, any shape.
        target (Tensor): 1 or -1.
        margin (float): how far apart unlike pairs should be.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    >>> F.hinge_embedding_loss(torch.tensor([0.5, 0.2]), torch.tensor([1, -1]), reduction="none")
    tensor([0.5000, 0.8000])
    """
def huber_loss(input: Tensor, target: Tensor, reduction: Literal['none', 'mean', 'sum'] = 'mean', delta: float = 1.0, weight: Tensor | None = None) -> Tensor:
    """Return differences d as delta (|d| - delta / 2), but d² / 2 where |d| ≤ delta.

    Args:
        input (Tensor), target (Tensor): of the same shape; others broadcast, with a warning.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        delta (float): where the square becomes a line; positive.
        weight (Tensor): weights of the elements, of the input's shape; the mean is weighted, too.

    Raises:
        RuntimeError: `delta` is not positive.

    Source: P. J. Huber, Robust Estimation of a Location Parameter (1964).

    >>> F.huber_loss(torch.tensor([0.5, 3.0]), torch.zeros(2), reduction="none")
    tensor([0.1250, 2.5000])
    """
def instance_norm(input: Tensor, running_mean: Tensor | None = None, running_var: Tensor | None = None, weight: Tensor | None = None, bias: Tensor | None = None, use_input_stats: bool = True, momentum: float = 0.1, eps: float = 1e-05) -> Tensor:
    """Return the input standardized for each channel of each example, times a weight, plus a bias.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        running_mean (Tensor), running_var (Tensor): (C,), used for standardizing, or updated in place.
        weight (Tensor), bias (Tensor): (C,).
        use_input_stats (bool): whether to use the examples' own statistics.
        momentum (float), eps (float): as in `batch_norm`.

    Raises:
        ValueError: a channel has a single element.
        RuntimeError: the shapes do not fit, or there are no statistics.

    Source: D. Ulyanov, A. Vedaldi, V. Lempitsky, Instance Normalization (2016).

    >>> F.instance_norm(torch.tensor([[[1.0, 3.0]]]))
    tensor([[[-1.0000,  1.0000]]])
    """
def interpolate(input: Tensor, size: int | Sequence[int] | None = None, scale_factor: float | Sequence[float] | None = None, mode: Literal['nearest', 'nearest-exact', 'linear', 'bilinear', 'bicubic', 'trilinear', 'area'] = 'nearest', align_corners: bool | None = None, recompute_scale_factor: bool | None = None, antialias: bool = False) -> Tensor:
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
def kl_div(input: Tensor, target: Tensor, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum', 'batchmean'] = 'mean', log_target: bool = False) -> Tensor:
    """Return the Kullback-Leibler divergence t (log t - x), for log probabilities x.

    Args:
        input (Tensor): log probabilities, any shape.
        target (Tensor): probabilities t, or log probabilities.
        reduction (str): ``"none"``, ``"mean"``, ``"sum"`` or ``"batchmean"``, the sum over the batch size.
        log_target (bool): whether the target holds log probabilities.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    >>> F.kl_div(torch.tensor([0.5, 0.5]).log(), torch.tensor([1.0, 0.0]), reduction="sum")
    tensor(0.6931)
    """
def l1_loss(input: Tensor, target: Tensor, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean', weight: Tensor | None = None) -> Tensor:
    """Return absolute differences, or their mean or sum.

    Args:
        input (Tensor), target (Tensor): of the same shape; others broadcast, with a warning.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        weight (Tensor): weights of the elements, of the input's shape; the mean is weighted, too.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: there is no such reduction, or the weights have another shape.

    >>> F.l1_loss(torch.tensor([1.0, 3.0]), torch.zeros(2))
    tensor(2.)
    """
def layer_norm(input: Tensor, normalized_shape: Sequence[int], weight: Tensor | None = None, bias: Tensor | None = None, eps: float = 1e-05, cudnn_enable: bool = True) -> Tensor:
    """Return the input standardized over its last dimensions, times a weight, plus a bias.

    Args:
        input (Tensor): (..., *normalized_shape), floating-point.
        normalized_shape (ints): the sizes of the dimensions over which mean and variance are taken.
        weight (Tensor), bias (Tensor): of shape `normalized_shape`.
        eps (float): what is added to the variance.
        cudnn_enable (bool): without effect on the CPU.

    Raises:
        RuntimeError: the shapes do not fit.

    Source: J. L. Ba, J. R. Kiros, G. E. Hinton, Layer Normalization (2016).

    >>> F.layer_norm(torch.tensor([[1.0, 3.0]]), (2,))
    tensor([[-1.0000,  1.0000]])
    """
def leaky_relu(input: Tensor, negative_slope: float = 0.01, inplace: bool = False) -> Tensor:
    """Return x where it is positive, elsewhere x times a slope.

    Args:
        input (Tensor): any shape, floating-point.
        negative_slope (float): the slope.
        inplace (bool): whether to write the result to `input`.

    >>> F.leaky_relu(torch.tensor([-1.0, 2.0]), 0.1)
    tensor([-0.1000,  2.0000])
    """
def leaky_relu_(input: Tensor, negative_slope: float = 0.01, inplace: bool = False) -> Tensor:
    """Write the result of `leaky_relu` to this tensor, and return it; arguments as there."""
def linear(input: Tensor, weight: Tensor, bias: Tensor | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the input times a transposed weight, plus a bias.

    Args:
        input (Tensor): (..., in).
        weight (Tensor): (out, in), or (in,) for a result without last dimension; of the same dtype.
        bias (Tensor): (out,).

    Returns:
        Tensor: (..., out).

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.linear(torch.ones(1, 2), torch.tensor([[1.0, 2.0]]), torch.tensor([0.5]))
    tensor([[3.5000]])
    """
def linear_cross_entropy(input: Tensor, linear_weight: Tensor, target: Tensor, *, linear_bias: Tensor | None = None, weight: Tensor | None = None, reduction: str = 'mean', ignore_index: int | None = None, label_smoothing: float = 0.0, options: Any = None) -> Tensor:
    """Return the cross-entropy between `linear(input, linear_weight, linear_bias)` and classes or their probabilities.

    Args:
        input (Tensor): (N, in) or (in,).
        linear_weight (Tensor): (C, in), or (C, d1, ..., in) for scores of several dimensions.
        target (Tensor): as in `cross_entropy`.
        linear_bias (Tensor): (C,), or (C, d1, ...).
        weight (Tensor), reduction (str), label_smoothing (float): as in `cross_entropy`.
        ignore_index (int): as there; -100, if left out.
        options: must be None: computing in chunks is not in flambeau.

    Raises:
        NotImplementedError: `options` are given.
        RuntimeError: the input has more dimensions, or none for examples where scores have several.

    >>> F.linear_cross_entropy(torch.ones(1, 2), torch.eye(2), torch.tensor([0]))
    tensor(0.6931)
    """
def local_response_norm(input: Tensor, size: int, alpha: float = 0.0001, beta: float = 0.75, k: float = 1.0) -> Tensor:
    """Return the input divided by (k + alpha × mean square of neighbouring channels) ** beta.

    Args:
        input (Tensor): (N, C, ...).
        size (int): how many neighbouring channels count.
        alpha (float), beta (float), k (float): of the formula.

    Raises:
        ValueError: the input has less than 3 dimensions.

    Source: A. Krizhevsky, I. Sutskever, G. E. Hinton (2012).

    >>> F.local_response_norm(torch.ones(1, 2, 1), 2, alpha=2.0, beta=1.0)
    tensor([[[0.5000],
             [0.3333]]])
    """
def log_softmax(input: Tensor, dim: int | None = None, _stacklevel: int = 3, dtype: _dtype | None = None) -> Tensor:
    """Return the logarithm of the softmax along a dimension.

    Args:
        input (Tensor): any shape, floating-point unless `dtype` is given.
        dim (int): the dimension; leaving it out is deprecated.
        _stacklevel (int): unused.
        dtype (dtype): what to cast to first.

    Raises:
        IndexError: there is no such dimension.

    >>> F.log_softmax(torch.tensor([[1.0, 1.0]]), dim=1).exp().shape
    torch.Size([1, 2])
    """
def logsigmoid(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return log(1 / (1 + e^-x)), without overflow.

    Args:
        input (Tensor): any shape, floating-point.

    >>> F.logsigmoid(torch.tensor([0.0, -100.0]))
    tensor([  -0.6931, -100.0000])
    """
def lp_pool1d(input: Tensor, norm_type: float, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, ceil_mode: bool = False) -> Tensor:
    """Return the p-norm of each window of sequences: (Σ x^p)^(1/p).

    Args:
        input (Tensor): (N, C, L) or (C, L), floating-point.
        norm_type (float): p.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        ceil_mode (bool): whether the last window may reach over the end.

    >>> F.lp_pool1d(torch.ones(1, 2, 4), 2, 2).shape
    torch.Size([1, 2, 2])
    """
def lp_pool2d(input: Tensor, norm_type: float, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, ceil_mode: bool = False) -> Tensor:
    """Return the p-norm of each window of images: (Σ x^p)^(1/p).

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), floating-point.
        norm_type (float): p.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        ceil_mode (bool): whether the last window may reach over the end.

    >>> F.lp_pool2d(torch.ones(1, 2, 4, 4), 2, 2).shape
    torch.Size([1, 2, 2, 2])
    """
def lp_pool3d(input: Tensor, norm_type: float, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, ceil_mode: bool = False) -> Tensor:
    """Return the p-norm of each window of volumes: (Σ x^p)^(1/p).

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), floating-point.
        norm_type (float): p.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        ceil_mode (bool): whether the last window may reach over the end.

    >>> F.lp_pool3d(torch.ones(1, 2, 4, 4, 4), 2, 2).shape
    torch.Size([1, 2, 2, 2, 2])
    """
def margin_ranking_loss(input1: Tensor, input2: Tensor, target: Tensor, margin: float = 0, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return max(-target (input1 - input2) + margin, 0).

    Args:
        input1 (Tensor), input2 (Tensor): scores, of the same shape.
        target (Tensor): 1 where the first should be higher, -1 where the second should.
        margin (float): by how much.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        RuntimeError: the tensors have different numbers of dimensions.

    >>> F.margin_ranking_loss(torch.tensor([1.0]), torch.tensor([3.0]), torch.tensor([1.0]))
    tensor(2.)
    """
def max_pool1d(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, dilation: int | Sequence[int] = 1, ceil_mode: bool = False, return_indices: bool = False) -> Tensor:
    """Return the maximum of each window of sequences.

    Args:
        input (Tensor): (N, C, L) or (C, L), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each sequence.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool1d(torch.ones(1, 2, 4), 2).shape
    torch.Size([1, 2, 2])
    """
def max_pool1d_with_indices(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, dilation: int | Sequence[int] = 1, ceil_mode: bool = False, return_indices: bool = False) -> Tensor:
    """Return the maximum of each window of sequences.

    Args:
        input (Tensor): (N, C, L) or (C, L), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): without effect: always returned is also where they are, as flat indices into each sequence.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool1d_with_indices(torch.ones(1, 2, 4), 2)[0].shape
    torch.Size([1, 2, 2])
    """
def max_pool2d(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, dilation: int | Sequence[int] = 1, ceil_mode: bool = False, return_indices: bool = False) -> Tensor:
    """Return the maximum of each window of images.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each image.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool2d(torch.ones(1, 2, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2])
    """
def max_pool2d_with_indices(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, dilation: int | Sequence[int] = 1, ceil_mode: bool = False, return_indices: bool = False) -> Tensor:
    """Return the maximum of each window of images.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): without effect: always returned is also where they are, as flat indices into each image.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool2d_with_indices(torch.ones(1, 2, 4, 4), 2)[0].shape
    torch.Size([1, 2, 2, 2])
    """
def max_pool3d(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, dilation: int | Sequence[int] = 1, ceil_mode: bool = False, return_indices: bool = False) -> Tensor:
    """Return the maximum of each window of volumes.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each volume.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool3d(torch.ones(1, 2, 4, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2, 2])
    """
def max_pool3d_with_indices(input: Tensor, kernel_size: int | Sequence[int], stride: int | Sequence[int] | None = None, padding: int | Sequence[int] = 0, dilation: int | Sequence[int] = 1, ceil_mode: bool = False, return_indices: bool = False) -> Tensor:
    """Return the maximum of each window of volumes.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): without effect: always returned is also where they are, as flat indices into each volume.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool3d_with_indices(torch.ones(1, 2, 4, 4, 4), 2)[0].shape
    torch.Size([1, 2, 2, 2, 2])
    """
def max_unpool1d(input: Tensor, indices: Tensor, kernel_size: int | Sequence[int], stride: Any = None, padding: int = 0, output_size: Sequence[int] | None = None) -> Tensor:
    """Return sequences that are zero but where the maxima of a pooling were.

    Args:
        input (Tensor): (N, C, L) or (C, L): the maxima.
        indices (Tensor): where they were, as `max_pool1d` returns it; int64.
        kernel_size (int or ints), stride, padding: as given to `max_pool1d`.
        output_size (ints): the size of the result, where several are possible.

    Raises:
        RuntimeError: the shapes differ, or an index is out of range.
        ValueError: `output_size` is not possible.

    >>> y, i = F.max_pool1d(torch.ones(1, 2, 4), 2, return_indices=True)
    >>> F.max_unpool1d(y, i, 2).shape
    torch.Size([1, 2, 4])
    """
def max_unpool2d(input: Tensor, indices: Tensor, kernel_size: int | Sequence[int], stride: Any = None, padding: int = 0, output_size: Sequence[int] | None = None) -> Tensor:
    """Return images that are zero but where the maxima of a pooling were.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W): the maxima.
        indices (Tensor): where they were, as `max_pool2d` returns it; int64.
        kernel_size (int or ints), stride, padding: as given to `max_pool2d`.
        output_size (ints): the size of the result, where several are possible.

    Raises:
        RuntimeError: the shapes differ, or an index is out of range.
        ValueError: `output_size` is not possible.

    >>> y, i = F.max_pool2d(torch.ones(1, 2, 4, 4), 2, return_indices=True)
    >>> F.max_unpool2d(y, i, 2).shape
    torch.Size([1, 2, 4, 4])
    """
def max_unpool3d(input: Tensor, indices: Tensor, kernel_size: int | Sequence[int], stride: Any = None, padding: int = 0, output_size: Sequence[int] | None = None) -> Tensor:
    """Return volumes that are zero but where the maxima of a pooling were.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W): the maxima.
        indices (Tensor): where they were, as `max_pool3d` returns it; int64.
        kernel_size (int or ints), stride, padding: as given to `max_pool3d`.
        output_size (ints): the size of the result, where several are possible.

    Raises:
        RuntimeError: the shapes differ, or an index is out of range.
        ValueError: `output_size` is not possible.

    >>> y, i = F.max_pool3d(torch.ones(1, 2, 4, 4, 4), 2, return_indices=True)
    >>> F.max_unpool3d(y, i, 2).shape
    torch.Size([1, 2, 4, 4, 4])
    """
def mish(input: Tensor, inplace: bool = False) -> Tensor:
    """Return x tanh(softplus(x)).

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    >>> F.mish(torch.tensor([-1.0, 2.0]))
    tensor([-0.3034,  1.9440])
    """
def mse_loss(input: Tensor, target: Tensor, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean', weight: Tensor | None = None) -> Tensor:
    """Return squared differences, or their mean or sum.

    Args:
        input (Tensor), target (Tensor): of the same shape; others broadcast, with a warning.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        weight (Tensor): weights of the elements, of the input's shape; the mean is weighted, too.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: there is no such reduction, or the weights have another shape.

    >>> F.mse_loss(torch.tensor([1.0, 3.0]), torch.zeros(2))
    tensor(5.)
    """
def multi_head_attention_forward(query: Tensor, key: Tensor, value: Tensor, embed_dim_to_check: int, num_heads: int, in_proj_weight: Tensor, in_proj_bias: Tensor, bias_k: Tensor, bias_v: Tensor, add_zero_attn: bool, dropout_p: float, out_proj_weight: Tensor, out_proj_bias: Tensor, training: bool = True, key_padding_mask: Tensor | None = None, need_weights: bool = True, attn_mask: Tensor | None = None, use_separate_proj_weight: bool = False, q_proj_weight: Tensor | None = None, k_proj_weight: Tensor | None = None, v_proj_weight: Tensor | None = None, static_k: Tensor | None = None, static_v: Tensor | None = None, average_attn_weights: bool = True, is_causal: bool = False) -> tuple[Any, ...]:
    """Return what `nn.MultiheadAttention` computes: attention of several heads between projections.

    Args:
        query (Tensor): (L, N, E) or (L, E).
        key (Tensor), value (Tensor): (S, N, ...) or (S, ...).
        embed_dim_to_check (int): E.
        num_heads (int): how many heads E is divided into.
        in_proj_weight (Tensor), in_proj_bias (Tensor): (3 E, E) and (3 E,): of query, key and value together.
        bias_k (Tensor), bias_v (Tensor): (1, 1, E): one more position of key and value.
        add_zero_attn (bool): whether to add a position of zeros to key and value.
        dropout_p (float): the probability of a weight to be dropped in training.
        out_proj_weight (Tensor), out_proj_bias (Tensor): of the output.
        training (bool): whether to drop weights.
        key_padding_mask (Tensor): (N, S) or (S,): bools, True where the key is padding; or numbers to be added.
        need_weights (bool): whether to return the weights.
        attn_mask (Tensor): (L, S) or (N × heads, L, S): bools, True where attention is forbidden; or numbers to add.
        use_separate_proj_weight (bool): whether to use the next three instead of `in_proj_weight`.
        q_proj_weight (Tensor), k_proj_weight (Tensor), v_proj_weight (Tensor): (E, features) each.
        static_k (Tensor), static_v (Tensor): (N × heads, S, E / heads): used instead of projections.
        average_attn_weights (bool): whether to return the mean of the heads' weights.
        is_causal (bool): says that `attn_mask` is the causal mask.

    Returns:
        tuple: the result (L, N, E), and the weights (N, L, S), (N, heads, L, S) or None.

    Raises:
        AssertionError: the sizes do not fit.
        RuntimeError: a mask has another shape or dtype.

    >>> x, w = torch.ones(3, 1, 4), torch.eye(4)
    >>> y, weights = F.multi_head_attention_forward(
    ...     x, x, x, 4, 2, torch.cat([w, w, w]), None, None, None, False, 0.0, w, None
    ... )
    >>> y.shape, weights[0, 0]
    (torch.Size([3, 1, 4]), tensor([0.3333, 0.3333, 0.3333]))
    """
def multi_margin_loss(input: Tensor, target: Tensor, p: int = 1, margin: float = 1.0, weight: Tensor | None = None, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return the mean over other classes of max(margin - (score of the target - score), 0) ** p.

    Args:
        input (Tensor): (N, C) or (C,): scores.
        target (Tensor): (N,) or (): class indices, int64.
        p (int): 1 or 2.
        margin (float): by how much the target's score should be higher.
        weight (Tensor): (C,): weights of the target classes.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: `p` is neither 1 nor 2, or the weight has another shape.
        RuntimeError: the shapes do not fit.

    >>> F.multi_margin_loss(torch.tensor([[0.5, 0.0]]), torch.tensor([0]))
    tensor(0.2500)
    """
def multilabel_margin_loss(input: Tensor, target: Tensor, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return the sum over labels and other classes of max(1 - (score of the label - score), 0), over the classes.

    Args:
        input (Tensor): (N, C) or (C,): scores.
        target (Tensor): of the same shape: each row's labels, int64, ended by -1.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> F.multilabel_margin_loss(torch.tensor([[0.5, 0.0]]), torch.tensor([[0, -1]]))
    tensor(0.2500)
    """
def multilabel_soft_margin_loss(input: Tensor, target: Tensor, weight: Tensor | None = None, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return the mean over classes of the binary cross-entropy between scores and labels.

    Args:
        input (Tensor): (N, C) or (C,): scores.
        target (Tensor): labels 0 or 1, of the same shape.
        weight (Tensor): (C,): weights of the classes.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: there is no such reduction.

    >>> F.multilabel_soft_margin_loss(torch.zeros(1, 2), torch.ones(1, 2))
    tensor(0.6931)
    """
def native_channel_shuffle(input: Tensor, groups: int) -> Tensor:
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
def nll_loss(input: Tensor, target: Tensor, weight: Tensor | None = None, size_average: bool | None = None, ignore_index: int = -100, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return the negative log likelihood of classes.

    Args:
        input (Tensor): (N, C), (C,) or (N, C, ...): log probabilities.
        target (Tensor): (N,), () or (N, ...): class indices, int64.
        weight (Tensor): (C,): weights of the classes; the mean is weighted, too.
        ignore_index (int): a target that does not count.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: the shapes do not fit, or there is no such reduction.
        IndexError: a target is no class.

    >>> F.nll_loss(torch.tensor([[-0.1, -2.0], [-3.0, -0.2]]), torch.tensor([0, 1]))
    tensor(0.1500)
    """
def normalize(input: Tensor, p: float = 2.0, dim: int | Sequence[int] = 1, eps: float = 1e-12, *, out: Tensor | None = None) -> Tensor:
    """Return the input divided by its p-norm along a dimension.

    Args:
        input (Tensor): any shape.
        p (float): of the norm.
        dim (int or ints): the dimension(s) of the vectors.
        eps (float): the least length that vectors are divided by.

    >>> F.normalize(torch.tensor([[3.0, 4.0]]))
    tensor([[0.6000, 0.8000]])
    """
def one_hot(tensor: Tensor, num_classes: int = -1) -> Tensor:
    """Return vectors that are 1 at an index and 0 elsewhere.

    Args:
        tensor (Tensor): (...): class indices, int64.
        num_classes (int): the length of the vectors; by default one more than the largest index.

    Returns:
        Tensor: (..., num_classes), int64.

    Raises:
        RuntimeError: an index is negative or too large, or the tensor holds no integers.

    >>> F.one_hot(torch.tensor([0, 2]))
    tensor([[1, 0, 0],
            [0, 0, 1]])
    """
def pad(input: Tensor, pad: Sequence[int], mode: Literal['constant', 'reflect', 'replicate', 'circular'] = 'constant', value: _Number | None = None) -> Tensor:
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
def pairwise_distance(x1: Tensor, x2: Tensor, p: float = 2.0, eps: float = 1e-06, keepdim: bool = False) -> Tensor:
    """Return the p-norms of differences along the last dimension.

    Args:
        x1 (Tensor), x2 (Tensor): (..., D); they broadcast.
        p (float): of the norm.
        eps (float): added to each difference, so that the norm is differentiable at 0.
        keepdim (bool): whether to keep the last dimension, of size 1.

    >>> F.pairwise_distance(torch.tensor([3.0, 0.0]), torch.tensor([0.0, 4.0]), eps=0.0)
    tensor(5.)
    """
def pdist(input: Tensor, p: float = 2) -> Tensor:
    """Return the distances between all pairs of rows of a matrix.

    Args:
        input (Tensor): (N, M), floating-point.
        p (float): of the p-norm, not negative.

    Returns:
        Tensor: (N (N - 1) / 2,): of rows 0 and 1, 0 and 2, ... 1 and 2, ...

    Raises:
        RuntimeError: the input is no matrix, or `p` is negative.

    >>> torch.pdist(torch.tensor([[0.0], [1.0], [3.0]]))
    tensor([1., 3., 2.])
    """
def pixel_shuffle(input: Tensor, upscale_factor: int) -> Tensor:
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
def pixel_unshuffle(input: Tensor, downscale_factor: int) -> Tensor:
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
def poisson_nll_loss(input: Tensor, target: Tensor, log_input: bool = True, full: bool = False, size_average: bool | None = None, eps: float = 1e-08, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return the negative log likelihood of counts under Poisson distributions.

    Args:
        input (Tensor): logarithms of the rates, or the rates.
        target (Tensor): counts, of the same shape.
        log_input (bool): whether the input holds logarithms.
        full (bool): whether to add Stirling's approximation of log target!, which does not depend on the input.
        eps (float): added to rates before their logarithm is taken.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: there is no such reduction.

    >>> F.poisson_nll_loss(torch.zeros(2), torch.ones(2))
    tensor(1.)
    """
def prelu(input: Tensor, weight: Tensor) -> Tensor:
    """Return x where it is positive, elsewhere x times a learned slope.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        weight (Tensor): the slopes, (C,) or one for all channels.

    Raises:
        RuntimeError: `weight` has more than one dimension, or not one element for each channel.

    >>> F.prelu(torch.tensor([[-1.0, 2.0]]), torch.tensor([0.5]))
    tensor([[-0.5000,  2.0000]])
    """
def relu(input: Tensor, inplace: bool = False) -> Tensor:
    """Return the positive part of each element, max(x, 0).

    Args:
        input (Tensor): any shape, real.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `input` holds bools or complex numbers.

    >>> torch.relu(torch.tensor([-1.0, 2.0]))
    tensor([0., 2.])
    """
def relu6(input: Tensor, inplace: bool = False) -> Tensor:
    """Return min(max(x, 0), 6) of each element.

    Args:
        input (Tensor): any shape, real.
        inplace (bool): whether to write the result to `input`.

    >>> F.relu6(torch.tensor([-1.0, 2.0, 7.0]))
    tensor([0., 2., 6.])
    """
def relu_(input: Tensor, inplace: bool = False) -> Tensor:
    """Write the result of `relu` to this tensor, and return it; arguments as there."""
def rms_norm(input: Tensor, normalized_shape: Sequence[int], weight: Tensor | None = None, eps: float | None = None) -> Tensor:
    """Return the input divided by the root of its mean square over the last dimensions, times a weight.

    Args:
        input (Tensor): (..., *normalized_shape).
        normalized_shape (ints): the sizes of the dimensions over which the mean is taken.
        weight (Tensor): of shape `normalized_shape`.
        eps (float): what is added to the mean square; by default the dtype's epsilon.

    Raises:
        RuntimeError: the shapes do not fit.

    Source: B. Zhang, R. Sennrich, Root Mean Square Layer Normalization (2019).

    >>> F.rms_norm(torch.tensor([3.0, -3.0]), (2,))
    tensor([ 1., -1.])
    """
def rrelu(input: Tensor, lower: float = 0.125, upper: float = 0.3333333333333333, training: bool = False, inplace: bool = False) -> Tensor:
    """Return x where it is positive, elsewhere x times a random slope.

    Args:
        input (Tensor): any shape, floating-point.
        lower (float), upper (float): the interval of which slopes are drawn; at evaluation their mean is the slope.
        training (bool): whether to draw.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `lower` exceeds `upper`.

    Source: B. Xu et al., Empirical Evaluation of Rectified Activations (2015).

    >>> F.rrelu(torch.tensor([-24.0, 2.0]))
    tensor([-5.5000,  2.0000])
    """
def rrelu_(input: Tensor, lower: float = 0.125, upper: float = 0.3333333333333333, training: bool = False, inplace: bool = False) -> Tensor:
    """Write the result of `rrelu` to this tensor, and return it; arguments as there."""
def scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Tensor | None = None, dropout_p: float = 0.0, is_causal: bool = False, scale: float | None = None, enable_gqa: bool = False) -> Tensor:
    """Return averages of values, weighted by softmax(query keyᵀ scale + mask).

    Args:
        query (Tensor): (..., L, E).
        key (Tensor): (..., S, E).
        value (Tensor): (..., S, Ev).
        attn_mask (Tensor): broadcasts to (..., L, S): bools, True where attention is allowed; or numbers to be added.
        dropout_p (float): the probability of a weight to be dropped.
        is_causal (bool): whether each position sees only those up to its own.
        scale (float): 1 / sqrt(E), unless given.
        enable_gqa (bool): whether key and value may have fewer heads, each for several of the query.

    Returns:
        Tensor: (..., L, Ev).

    Raises:
        RuntimeError: the shapes or dtypes do not fit, or both a mask and `is_causal` are given.

    Source: A. Vaswani et al., Attention Is All You Need (2017).

    >>> F.scaled_dot_product_attention(torch.zeros(1, 2, 3), torch.zeros(1, 2, 3), torch.tensor([[[1.0], [3.0]]]))
    tensor([[[2.],
             [2.]]])
    """
def selu(input: Tensor, inplace: bool = False) -> Tensor:
    """Return the scaled ELU, which keeps mean 0 and variance 1 in deep networks.

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    Its two constants are from G. Klambauer et al., Self-Normalizing Neural Networks (2017).

    >>> F.selu(torch.tensor([-1.0, 2.0]))
    tensor([-1.1113,  2.1014])
    """
def selu_(input: Tensor, inplace: bool = False) -> Tensor:
    """Write the result of `selu` to this tensor, and return it; arguments as there."""
def sigmoid(input: Tensor) -> Tensor:
    """Return 1 / (1 + e^-x) of each element.

    Args:
        input (Tensor): any shape.

    >>> F.sigmoid(torch.tensor([0.0, 1.0]))
    tensor([0.5000, 0.7311])
    """
def silu(input: Tensor, inplace: bool = False) -> Tensor:
    """Return x sigmoid(x).

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    >>> F.silu(torch.tensor([-1.0, 2.0]))
    tensor([-0.2689,  1.7616])
    """
def smooth_l1_loss(input: Tensor, target: Tensor, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean', beta: float = 1.0) -> Tensor:
    """Return differences d as |d| - beta / 2, but d² / (2 beta) where |d| < beta.

    Args:
        input (Tensor), target (Tensor): of the same shape; others broadcast, with a warning.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        beta (float): where the square becomes a line; not negative.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        RuntimeError: `beta` is negative.

    Source: R. Girshick, Fast R-CNN (2015).

    >>> F.smooth_l1_loss(torch.tensor([0.5, 3.0]), torch.zeros(2), reduction="none")
    tensor([0.1250, 2.5000])
    """
def soft_margin_loss(input: Tensor, target: Tensor, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return log(1 + e^(-target × input)), for targets 1 and -1.

    Args:
        input (Tensor): scores.
        target (Tensor): 1 or -1, of the same shape.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    >>> F.soft_margin_loss(torch.zeros(2), torch.ones(2))
    tensor(0.6931)
    """
def softmax(input: Tensor, dim: int | None = None, _stacklevel: int = 3, dtype: _dtype | None = None) -> Tensor:
    """Return exponentials, divided by their sum, along a dimension.

    Args:
        input (Tensor): any shape, floating-point unless `dtype` is given.
        dim (int): the dimension; leaving it out is deprecated.
        _stacklevel (int): unused.
        dtype (dtype): what to cast to first.

    Raises:
        IndexError: there is no such dimension.

    >>> F.softmax(torch.tensor([[1.0, 1.0]]), dim=1).exp().shape
    torch.Size([1, 2])
    """
def softmin(input: Tensor, dim: int | None = None, _stacklevel: int = 3, dtype: _dtype | None = None) -> Tensor:
    """Return the softmax of the negated elements along a dimension.

    Args:
        input (Tensor): any shape, floating-point unless `dtype` is given.
        dim (int): the dimension; leaving it out is deprecated.
        _stacklevel (int): unused.
        dtype (dtype): what to cast to first.

    Raises:
        IndexError: there is no such dimension.

    >>> F.softmin(torch.tensor([[1.0, 1.0]]), dim=1).exp().shape
    torch.Size([1, 2])
    """
def softplus(input: Tensor, beta: float = 1, threshold: float = 20, *, out: Tensor | None = None) -> Tensor:
    """Return log(1 + e^(beta x)) / beta, and x itself where beta x is large.

    Args:
        input (Tensor): any shape, floating-point.
        beta (float): how sharp the bend at 0 is.
        threshold (float): from which beta x on the function is linear.

    >>> F.softplus(torch.tensor([0.0, 30.0]))
    tensor([ 0.6931, 30.0000])
    """
def softshrink(input: Tensor, lambd: float = 0.5, *, out: Tensor | None = None) -> Tensor:
    """Return x moved towards 0 by a step, and 0 where that would pass it.

    Args:
        input (Tensor): any shape, floating-point.
        lambd (float): the step, not negative.

    Raises:
        RuntimeError: `lambd` is negative.

    >>> F.softshrink(torch.tensor([-1.0, 0.3]))
    tensor([-0.5000,  0.0000])
    """
def softsign(input: Tensor) -> Tensor:
    """Return x / (1 + |x|).

    Args:
        input (Tensor): any shape.

    >>> F.softsign(torch.tensor([-1.0, 3.0]))
    tensor([-0.5000,  0.7500])
    """
def tanh(input: Tensor) -> Tensor:
    """Return the hyperbolic tangent of each element.

    Args:
        input (Tensor): any shape.

    >>> F.tanh(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.7616])
    """
def tanhshrink(input: Tensor) -> Tensor:
    """Return x - tanh(x).

    Args:
        input (Tensor): any shape.

    >>> F.tanhshrink(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.2384])
    """
def threshold(input: Tensor, threshold: float, value: float, inplace: bool = False) -> Tensor:
    """Return x where it exceeds a threshold, elsewhere a value.

    Args:
        input (Tensor): any shape, real.
        threshold (float): the threshold.
        value (float): what replaces the other elements.
        inplace (bool): whether to write the result to `input`.

    >>> F.threshold(torch.tensor([0.05, 2.0]), 0.1, 20.0)
    tensor([20.,  2.])
    """
def threshold_(input: Tensor, threshold: Any, value: Any, inplace: bool = False) -> Tensor:
    """Write the result of `threshold` to this tensor, and return it; arguments as there."""
def triplet_margin_loss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: float = 1.0, p: float = 2, eps: float = 1e-06, swap: bool = False, size_average: bool | None = None, reduce: bool | None = None, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return max(d(anchor, positive) - d(anchor, negative) + margin, 0) for p-norm distances d.

    Args:
        anchor (Tensor), positive (Tensor), negative (Tensor): (N, D) or (D,).
        margin (float): how much farther the negative should be; positive.
        p (float), eps (float): of `pairwise_distance`.
        swap (bool): whether the distance between positive and negative counts where it is less.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.
        size_average (bool), reduce (bool): deprecated forms of `reduction`.

    Raises:
        ValueError: `margin` is not positive.
        RuntimeError: the tensors have different numbers of dimensions.

    >>> F.triplet_margin_loss(torch.tensor([[0.0]]), torch.tensor([[1.0]]), torch.tensor([[3.0]]), margin=2.5)
    tensor(0.5000)
    """
def triplet_margin_with_distance_loss(anchor: Tensor, positive: Tensor, negative: Tensor, *, distance_function: Callable[..., Any] | None = None, margin: float = 1.0, swap: bool = False, reduction: Literal['none', 'mean', 'sum'] = 'mean') -> Tensor:
    """Return max(d(anchor, positive) - d(anchor, negative) + margin, 0) for any distance d.

    Args:
        anchor (Tensor), positive (Tensor), negative (Tensor): (N, ...).
        distance_function (callable): d; `pairwise_distance`, if left out.
        margin (float): how much farther the negative should be; positive.
        swap (bool): whether the distance between positive and negative counts where it is less.
        reduction (str): ``"none"``, ``"mean"`` or ``"sum"``.

    Raises:
        ValueError: `margin` is not positive, or there is no such reduction.
        RuntimeError: the tensors have different numbers of dimensions.

    >>> F.triplet_margin_with_distance_loss(torch.zeros(1, 2), torch.zeros(1, 2), torch.ones(1, 2), margin=2.0)
    tensor(0.5858)
    """
def unfold(input: Tensor, kernel_size: int | Sequence[int], dilation: int | Sequence[int] = 1, padding: int | Sequence[int] = 0, stride: int | Sequence[int] = 1) -> Tensor:
    """Return all windows of images as columns.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W).
        kernel_size (int or ints): the size of the windows.
        dilation (int or ints): the step between elements of a window.
        padding (int or ints): zeros around the images.
        stride (int or ints): the step between windows.

    Returns:
        Tensor: (N, C × elements of a window, number of windows).

    Raises:
        RuntimeError: the images are smaller than a window.

    >>> F.unfold(torch.ones(1, 3, 4, 4), 2).shape
    torch.Size([1, 12, 9])
    """
def upsample(input: Tensor, size: str | None = None, scale_factor: str | None = None, mode: str = 'nearest', align_corners: bool | None = None) -> Tensor:
    """Return images resized: the deprecated name of `interpolate`.

    Args:
        input (Tensor), size, scale_factor, mode (str), align_corners (bool): as in `interpolate`.

    Raises:
        ValueError: the arguments do not go together.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> F.upsample(torch.tensor([[[1.0, 3.0]]]), scale_factor=2)
    tensor([[[1., 1., 3., 3.]]])
    """
def upsample_bilinear(input: Tensor, size: Any = None, scale_factor: Any = None) -> Tensor:
    """Return images resized by bilinear interpolation between aligned corners: deprecated, use `interpolate`.

    Args:
        input (Tensor), size, scale_factor: as in `interpolate`.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> F.upsample_bilinear(torch.tensor([[[[1.0, 3.0]]]]), (1, 3))
    tensor([[[[1., 2., 3.]]]])
    """
def upsample_nearest(input: Tensor, size: Any = None, scale_factor: Any = None) -> Tensor:
    """Return images resized by taking the nearest pixels: deprecated, use `interpolate`.

    Args:
        input (Tensor), size, scale_factor: as in `interpolate`.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> F.upsample_nearest(torch.tensor([[[1.0, 3.0]]]), 4)
    tensor([[[1., 1., 3., 3.]]])
    """
