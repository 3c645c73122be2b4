"""Folding a batch norm in evaluation into the layer before it."""

import copy

import flambeau as torch

from ..parameter import Parameter

__all__ = ["fuse_conv_bn_eval", "fuse_conv_bn_weights", "fuse_linear_bn_eval", "fuse_linear_bn_weights"]


def _fused(weight, bias, mean, variance, eps, gain, shift, dim):
    """Weight and bias of a layer that does what the layer and the normalization after it did."""
    bias = torch.zeros_like(mean) if bias is None else bias
    gain = torch.ones_like(mean) if gain is None else gain
    shift = torch.zeros_like(mean) if shift is None else shift
    scale = gain * torch.rsqrt(variance + eps)
    along = [1] * weight.ndim
    along[dim] = -1
    fused = (weight * scale.reshape(along)).to(weight.dtype)
    offset = ((bias - mean) * scale + shift).to(bias.dtype)
    return (
        Parameter(fused, weight.requires_grad),
        Parameter(offset, getattr(bias, "requires_grad", False) or weight.requires_grad),
    )


def fuse_conv_bn_weights(conv_w, conv_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, transpose: bool = False):
    """Weight and bias of a convolution that includes the batch norm after it.

    Args:
        conv_w (Tensor), conv_b (Tensor or None): of the convolution.
        bn_rm (Tensor), bn_rv (Tensor): running mean and variance.
        bn_eps (float): what is added to the variance.
        bn_w (Tensor or None), bn_b (Tensor or None): weight and bias of the batch norm.
        transpose (bool): the convolution is a transposed one.

    Returns:
        tuple of Parameter: weight and bias.

    >>> one = torch.ones(1)
    >>> weight, bias = torch.nn.utils.fuse_conv_bn_weights(torch.ones(1, 1, 1), None, one, 4 * one, 0.0, None, None)
    >>> weight.item(), bias.item()
    (0.5, -0.5)
    """
    return _fused(conv_w, conv_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, 1 if transpose else 0)


def fuse_linear_bn_weights(linear_w, linear_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b):
    """Weight and bias of a linear layer that includes the batch norm after it.

    Args:
        linear_w (Tensor), linear_b (Tensor or None): of the linear layer.
        bn_rm (Tensor), bn_rv (Tensor): running mean and variance.
        bn_eps (float): what is added to the variance.
        bn_w (Tensor or None), bn_b (Tensor or None): weight and bias of the batch norm.

    Returns:
        tuple of Parameter: weight and bias.

    >>> one = torch.ones(1)
    >>> weight, bias = torch.nn.utils.fuse_linear_bn_weights(torch.ones(1, 1), None, one, 4 * one, 0.0, None, None)
    >>> weight.item(), bias.item()
    (0.5, -0.5)
    """
    return _fused(linear_w, linear_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b, 0)


def _with_norm(layer, norm, dim):
    if layer.training or norm.training:
        raise AssertionError("Fusion only for eval!")
    fused = copy.deepcopy(layer)
    fused.weight, fused.bias = _fused(
        fused.weight, fused.bias, norm.running_mean, norm.running_var, norm.eps, norm.weight, norm.bias, dim
    )
    return fused


def fuse_conv_bn_eval(conv, bn, transpose: bool = False):
    """A convolution that does what a convolution and the batch norm after it do, both in evaluation mode.

    Args:
        conv (Module): the convolution.
        bn (Module): the batch norm.
        transpose (bool): the convolution is a transposed one.

    Returns:
        Module: a new convolution.

    Raises:
        AssertionError: one of them is in training mode.

    >>> conv, norm = torch.nn.Conv1d(1, 2, 1).eval(), torch.nn.BatchNorm1d(2).eval()
    >>> torch.nn.utils.fuse_conv_bn_eval(conv, norm)
    Conv1d(1, 2, kernel_size=(1,), stride=(1,))
    """
    return _with_norm(conv, bn, 1 if transpose else 0)


def fuse_linear_bn_eval(linear, bn):
    """A linear layer that does what a linear layer and the batch norm after it do, both in evaluation mode.

    Args:
        linear (Module): the linear layer.
        bn (Module): the batch norm, with as many features as the layer has, or one.

    Returns:
        Module: a new linear layer.

    Raises:
        AssertionError: one of them is in training mode, or the numbers of features do not fit.

    >>> linear, norm = torch.nn.Linear(1, 2).eval(), torch.nn.BatchNorm1d(2).eval()
    >>> torch.nn.utils.fuse_linear_bn_eval(linear, norm)
    Linear(in_features=1, out_features=2, bias=True)
    """
    if linear.out_features != bn.num_features and bn.num_features != 1:
        raise AssertionError("To fuse, linear.out_features == bn.num_features or bn.num_features == 1")
    return _with_norm(linear, bn, 0)
