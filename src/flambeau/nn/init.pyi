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
import math
import warnings
_LINEAR: tuple[Any, ...]
def calculate_gain(nonlinearity: str, param: float | None = None) -> float:
    """The factor by which initial weights are larger so that a nonlinearity after them keeps the variance.

    Args:
        nonlinearity (str): the function's name in ``nn.functional``, or ``"linear"``.
        param (float, optional): the slope of ``"leaky_relu"``, 0.01 by default.

    Raises:
        ValueError: another nonlinearity, or a slope that is no number.

    >>> torch.nn.init.calculate_gain("tanh")
    1.6666666666666667
    """
def uniform_(tensor: Tensor, a: float = 0.0, b: float = 1.0, generator: _Generator | None = None) -> Any:
    """Fill with numbers uniform in [a, b).

    Args:
        tensor (Tensor): filled.
        a (float), b (float): the bounds.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    >>> bool((torch.nn.init.uniform_(torch.empty(3), 1.0, 2.0) >= 1).all())
    True
    """
def normal_(tensor: Tensor, mean: float = 0.0, std: float = 1.0, generator: _Generator | None = None) -> Any:
    """Fill with normally distributed numbers.

    Args:
        tensor (Tensor): filled.
        mean (float), std (float): of the distribution.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    >>> torch.nn.init.normal_(torch.empty(3, 5)).shape
    torch.Size([3, 5])
    """
def trunc_normal_(tensor: Tensor, mean: float = 0.0, std: float = 1.0, a: float = -2.0, b: float = 2.0, generator: _Generator | None = None) -> Any:
    """Fill with normally distributed numbers, those outside [a, b] drawn again.

    Args:
        tensor (Tensor): filled.
        mean (float), std (float): of the distribution.
        a (float), b (float): the bounds.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    >>> bool((torch.nn.init.trunc_normal_(torch.empty(100)).abs() <= 2).all())
    True
    """
def _normal_cdf(x: Any) -> Any: ...
def _redraw_normal(tensor: Any, mean: Any, std: Any, a: Any, b: Any, generator: Any) -> Any: ...
def _redraw_uniform(tensor: Any, mean: Any, std: Any, a: Any, b: Any, generator: Any) -> Any: ...
def constant_(tensor: Tensor, val: float) -> Any:
    """Fill with one number.

    Args:
        tensor (Tensor): filled.
        val (float): the number.

    >>> torch.nn.init.constant_(torch.empty(2), 0.3)
    tensor([0.3000, 0.3000])
    """
def ones_(tensor: Any) -> Any:
    """Fill with 1.

    >>> torch.nn.init.ones_(torch.empty(2))
    tensor([1., 1.])
    """
def zeros_(tensor: Any) -> Any:
    """Fill with 0.

    >>> torch.nn.init.zeros_(torch.empty(2))
    tensor([0., 0.])
    """
def eye_(tensor: Any) -> Any:
    """Make a matrix the identity.

    Raises:
        ValueError: the tensor has not two dimensions.

    >>> torch.nn.init.eye_(torch.empty(2, 2))
    tensor([[1., 0.],
            [0., 1.]])
    """
def dirac_(tensor: Tensor, groups: int = 1) -> Any:
    """Make a convolution kernel the identity, as far as there are channels.

    Args:
        tensor (Tensor): (out, in, ...), with one to three dimensions of space.
        groups (int): the identity in each of so many groups of channels.

    Raises:
        ValueError: another number of dimensions; the channels do not divide by the groups.

    >>> torch.nn.init.dirac_(torch.empty(1, 1, 3))
    tensor([[[0., 1., 0.]]])
    """
def _calculate_fan_in_and_fan_out(tensor: Any) -> Any: ...
def _calculate_correct_fan(tensor: Any, mode: Any) -> Any: ...
def xavier_uniform_(tensor: Tensor, gain: float = 1.0, generator: _Generator | None = None) -> Any:
    """Fill with uniform numbers of standard deviation gain · √(2 / (fan_in + fan_out)) (Glorot & Bengio 2010).

    Args:
        tensor (Tensor): filled; its dimensions are (out, in, ...).
        gain (float): see ``calculate_gain``.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: the tensor has fewer than two dimensions.

    >>> torch.nn.init.xavier_uniform_(torch.empty(3, 5)).shape
    torch.Size([3, 5])
    """
def xavier_normal_(tensor: Tensor, gain: float = 1.0, generator: _Generator | None = None) -> Any:
    """Fill with normal numbers of standard deviation gain · √(2 / (fan_in + fan_out)) (Glorot & Bengio 2010).

    Args:
        tensor (Tensor): filled; its dimensions are (out, in, ...).
        gain (float): see ``calculate_gain``.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: the tensor has fewer than two dimensions.

    >>> torch.nn.init.xavier_normal_(torch.empty(3, 5)).shape
    torch.Size([3, 5])
    """
def _xavier_std(tensor: Any, gain: Any) -> Any: ...
def kaiming_uniform_(tensor: Tensor, a: float = 0, mode: str = 'fan_in', nonlinearity: str = 'leaky_relu', generator: _Generator | None = None) -> Any:
    """Fill with uniform numbers of standard deviation gain / √fan (He et al. 2015, arXiv:1502.01852).

    Args:
        tensor (Tensor): filled; its dimensions are (out, in, ...).
        a (float): the slope of ``"leaky_relu"``.
        mode (str): ``"fan_in"`` keeps the variance forward, ``"fan_out"`` backward.
        nonlinearity (str): what comes after the weights; see ``calculate_gain``.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: an unknown mode or nonlinearity; a tensor of fewer than two dimensions.

    >>> torch.nn.init.kaiming_uniform_(torch.empty(3, 5), nonlinearity="relu").shape
    torch.Size([3, 5])
    """
def kaiming_normal_(tensor: Tensor, a: float = 0, mode: str = 'fan_in', nonlinearity: str = 'leaky_relu', generator: _Generator | None = None) -> Any:
    """Fill with normal numbers of standard deviation gain / √fan (He et al. 2015, arXiv:1502.01852).

    Args:
        tensor (Tensor): filled; its dimensions are (out, in, ...).
        a (float): the slope of ``"leaky_relu"``.
        mode (str): ``"fan_in"`` keeps the variance forward, ``"fan_out"`` backward.
        nonlinearity (str): what comes after the weights; see ``calculate_gain``.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: an unknown mode or nonlinearity; a tensor of fewer than two dimensions.

    >>> torch.nn.init.kaiming_normal_(torch.empty(3, 5), nonlinearity="relu").shape
    torch.Size([3, 5])
    """
def _kaiming_std(tensor: Any, a: Any, mode: Any, nonlinearity: Any) -> Any: ...
def _warn_empty(tensor: Any) -> Any: ...
def orthogonal_(tensor: Tensor, gain: float = 1, generator: _Generator | None = None) -> Any:
    """Make the rows, or the columns if there are fewer, orthogonal and of length `gain` (arXiv:1312.6120).

    Args:
        tensor (Tensor): a matrix; further dimensions count as columns.
        gain (float): the length.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: the tensor has fewer than two dimensions.

    >>> w = torch.nn.init.orthogonal_(torch.empty(2, 3))
    >>> torch.allclose(w @ w.T, torch.eye(2), atol=1e-6)
    True
    """
def sparse_(tensor: Tensor, sparsity: float, std: float = 0.01, generator: _Generator | None = None) -> Any:
    """Fill a matrix with normal numbers, and a share of each column with zeros (Martens 2010).

    Args:
        tensor (Tensor): a matrix.
        sparsity (float): that share, rounded up to whole elements.
        std (float): standard deviation of the others.
        generator (Generator, optional): where the numbers come from; the default generator if None.

    Raises:
        ValueError: the tensor has not two dimensions.

    >>> (torch.nn.init.sparse_(torch.empty(4, 2), 0.5) == 0).sum().item()
    4
    """
