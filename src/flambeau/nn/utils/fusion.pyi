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
import copy
from ..parameter import Parameter
def _fused(weight: Any, bias: Any, mean: Any, variance: Any, eps: Any, gain: Any, shift: Any, dim: Any) -> Any: ...
def fuse_conv_bn_weights(conv_w: Tensor, conv_b: Tensor | None, bn_rm: Tensor, bn_rv: Tensor, bn_eps: float, bn_w: Tensor | None, bn_b: Tensor | None, transpose: bool = False) -> Any:
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
def fuse_linear_bn_weights(linear_w: Tensor, linear_b: Tensor | None, bn_rm: Tensor, bn_rv: Tensor, bn_eps: float, bn_w: Tensor | None, bn_b: Tensor | None) -> Any:
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
def _with_norm(layer: Any, norm: Any, dim: Any) -> Any: ...
def fuse_conv_bn_eval(conv: Any, bn: Any, transpose: bool = False) -> Any:
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
def fuse_linear_bn_eval(linear: Any, bn: Any) -> Any:
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
