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
from .. import functional as F
from ..parameter import Parameter
from .module import Module
class _Activation(Module):
    """An elementwise function with options; printed are those of `__constants__`, `inplace` only when set."""
    __constants__: tuple
    def extra_repr(self) -> str: ...
class Threshold(_Activation):
    """x where it is above `threshold`, `value` elsewhere.

    Args:
        threshold (float), value (float): the two numbers.
        inplace (bool): overwrite the input.

    >>> torch.nn.Threshold(1.0, 20.0)(torch.tensor([0.5, 2.0]))
    tensor([20.,  2.])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, threshold: float, value: float, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    threshold: Any
    value: Any
    inplace: Any
class ReLU(_Activation):
    """max(0, x).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.ReLU()(torch.tensor([-1.0, 2.0]))
    tensor([0., 2.])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    inplace: Any
class RReLU(_Activation):
    """x where positive, else x times a slope: random from [lower, upper] in training, their mean in evaluation.

    Args:
        lower (float), upper (float): bounds of the slope.
        inplace (bool): overwrite the input.

    >>> torch.nn.RReLU(0.1, 0.3).eval()(torch.tensor([-1.0, 2.0]))
    tensor([-0.2000,  2.0000])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, lower: float = ..., upper: float = ..., inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    lower: Any
    upper: Any
    inplace: Any
class Hardtanh(_Activation):
    """x limited to [min_val, max_val].

    Args:
        min_val (float), max_val (float): the bounds.
        inplace (bool): overwrite the input.
        min_value (float, optional), max_value (float, optional): old names of the bounds.

    >>> torch.nn.Hardtanh()(torch.tensor([-2.0, 0.5]))
    tensor([-1.0000,  0.5000])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, min_val: float = -1.0, max_val: float = 1.0, inplace: bool = False, min_value: float | None = None, max_value: float | None = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
    min_val: Any
    max_val: Any
    inplace: Any
class ReLU6(Hardtanh):
    """min(max(0, x), 6).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.ReLU6()(torch.tensor([-1.0, 2.0, 7.0]))
    tensor([0., 2., 6.])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, inplace: bool = False) -> None: ...
class Sigmoid(_Activation):
    """1 / (1 + exp(-x)).

    >>> torch.nn.Sigmoid()(torch.tensor([0.0]))
    tensor([0.5000])
    """
    def forward(self, input: Any) -> Any: ...
class Hardsigmoid(_Activation):
    """x / 6 + 1/2, limited to [0, 1].

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.Hardsigmoid()(torch.tensor([-4.0, 0.0]))
    tensor([0.0000, 0.5000])
    """
    def __init__(self, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    inplace: Any
class Tanh(_Activation):
    """The hyperbolic tangent.

    >>> torch.nn.Tanh()(torch.tensor([0.0]))
    tensor([0.])
    """
    def forward(self, input: Any) -> Any: ...
class SiLU(_Activation):
    """x · sigmoid(x), also called swish.

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.SiLU()(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.7311])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    inplace: Any
class Mish(SiLU):
    """x · tanh(softplus(x)).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.Mish()(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.8651])
    """
    def __init__(self, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
class Hardswish(_Activation):
    """x · hardsigmoid(x).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.Hardswish()(torch.tensor([-3.0, 3.0]))
    tensor([-0., 3.])
    """
    def __init__(self, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    inplace: Any
class ELU(_Activation):
    """x where positive, else alpha (exp(x) - 1).

    Args:
        alpha (float): minus the limit at minus infinity.
        inplace (bool): overwrite the input.

    >>> torch.nn.ELU()(torch.tensor([-1.0, 2.0]))
    tensor([-0.6321,  2.0000])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, alpha: float = 1.0, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    alpha: Any
    inplace: Any
class CELU(ELU):
    """x where positive, else alpha (exp(x / alpha) - 1).

    Args:
        alpha (float): minus the limit at minus infinity.
        inplace (bool): overwrite the input.

    >>> torch.nn.CELU()(torch.tensor([-1.0, 2.0]))
    tensor([-0.6321,  2.0000])
    """
    def __init__(self, alpha: float = 1.0, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
class SELU(_Activation):
    """ELU, scaled so that a deep network keeps mean 0 and variance 1 (Klambauer et al. 2017, arXiv:1706.02515).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.SELU()(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 1.0507])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    inplace: Any
class GLU(_Activation):
    """a · sigmoid(b), where a and b are the two halves of the input.

    Args:
        dim (int): the dimension to be halved.

    >>> torch.nn.GLU()(torch.tensor([2.0, 0.0]))
    tensor([1.])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, dim: int = -1) -> None: ...
    def forward(self, input: Any) -> Any: ...
    dim: Any
class GELU(_Activation):
    """x · Φ(x), where Φ is the distribution function of the standard normal distribution.

    Args:
        approximate (str): ``"none"``, or ``"tanh"`` for a faster approximation.

    >>> torch.nn.GELU()(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.8413])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, approximate: str = 'none') -> None: ...
    def forward(self, input: Any) -> Any: ...
    approximate: Any
class Hardshrink(_Activation):
    """x where its magnitude is above `lambd`, 0 elsewhere.

    Args:
        lambd (float): the bound.

    >>> torch.nn.Hardshrink()(torch.tensor([0.4, 0.6]))
    tensor([0.0000, 0.6000])
    """
    def __init__(self, lambd: float = 0.5) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    lambd: Any
class Softshrink(Hardshrink):
    """x moved towards 0 by `lambd`, and 0 where it would pass it.

    Args:
        lambd (float): the bound, not negative.

    >>> torch.nn.Softshrink()(torch.tensor([0.25, 1.0]))
    tensor([0.0000, 0.5000])
    """
    def __init__(self, lambd: float = 0.5) -> None: ...
    def forward(self, input: Any) -> Any: ...
class LeakyReLU(_Activation):
    """x where positive, else `negative_slope` times x.

    Args:
        negative_slope (float): the slope on the left.
        inplace (bool): overwrite the input.

    >>> torch.nn.LeakyReLU(0.1)(torch.tensor([-1.0, 2.0]))
    tensor([-0.1000,  2.0000])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, negative_slope: float = 0.01, inplace: bool = False) -> None: ...
    def forward(self, input: Any) -> Any: ...
    negative_slope: Any
    inplace: Any
class PReLU(_Activation):
    """x where positive, else a learned slope times x.

    Args:
        num_parameters (int): 1, or one slope for each channel (dimension 1).
        init (float): the slopes at the beginning.
        device, dtype: of the slopes.

    >>> torch.nn.PReLU()(torch.tensor([-1.0, 2.0]))
    tensor([-0.2500,  2.0000], grad_fn=<PreluKernelBackward0>)
    """
    __constants__: tuple[Any, ...]
    def __init__(self, num_parameters: int = 1, init: float = 0.25, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def reset_parameters(self) -> None:
        """Set the slopes to their initial value."""
    def forward(self, input: Any) -> Any: ...
    num_parameters: Any
    init: Any
    weight: Tensor
class LogSigmoid(_Activation):
    """log(sigmoid(x)), without overflow.

    >>> torch.nn.LogSigmoid()(torch.tensor([0.0]))
    tensor([-0.6931])
    """
    def forward(self, input: Any) -> Any: ...
class Softplus(_Activation):
    """log(1 + exp(beta x)) / beta, and x where beta x is above `threshold`.

    Args:
        beta (float): the steepness.
        threshold (float): where the difference from x is lost in rounding.

    >>> torch.nn.Softplus()(torch.tensor([0.0]))
    tensor([0.6931])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, beta: float = 1.0, threshold: float = 20.0) -> None: ...
    def forward(self, input: Any) -> Any: ...
    beta: Any
    threshold: Any
class Softsign(_Activation):
    """x / (1 + |x|).

    >>> torch.nn.Softsign()(torch.tensor([1.0]))
    tensor([0.5000])
    """
    def forward(self, input: Any) -> Any: ...
class Tanhshrink(_Activation):
    """x - tanh(x).

    >>> torch.nn.Tanhshrink()(torch.tensor([0.0]))
    tensor([0.])
    """
    def forward(self, input: Any) -> Any: ...
