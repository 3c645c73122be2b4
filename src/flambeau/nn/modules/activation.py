"""Activation functions as modules; `attention.py` has MultiheadAttention."""

import flambeau as torch

from .. import functional as F
from ..parameter import Parameter
from .module import Module


class _Activation(Module):
    """An elementwise function with options; printed are those of `__constants__`, `inplace` only when set."""

    __constants__: tuple = ()

    def extra_repr(self):
        shown = [name for name in self.__constants__ if name != "inplace" or self.inplace]
        return ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)


class Threshold(_Activation):
    """x where it is above `threshold`, `value` elsewhere.

    Args:
        threshold (float), value (float): the two numbers.
        inplace (bool): overwrite the input.

    >>> torch.nn.Threshold(1.0, 20.0)(torch.tensor([0.5, 2.0]))
    tensor([20.,  2.])
    """

    __constants__ = ("threshold", "value", "inplace")

    def __init__(self, threshold: float, value: float, inplace: bool = False):
        super().__init__()
        self.threshold, self.value, self.inplace = threshold, value, inplace

    def forward(self, input):
        return F.threshold(input, self.threshold, self.value, self.inplace)


class ReLU(_Activation):
    """max(0, x).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.ReLU()(torch.tensor([-1.0, 2.0]))
    tensor([0., 2.])
    """

    __constants__ = ("inplace",)

    def __init__(self, inplace: bool = False):
        super().__init__()
        self.inplace = inplace

    def forward(self, input):
        return F.relu(input, inplace=self.inplace)


class RReLU(_Activation):
    """x where positive, else x times a slope: random from [lower, upper] in training, their mean in evaluation.

    Args:
        lower (float), upper (float): bounds of the slope.
        inplace (bool): overwrite the input.

    >>> torch.nn.RReLU(0.1, 0.3).eval()(torch.tensor([-1.0, 2.0]))
    tensor([-0.2000,  2.0000])
    """

    __constants__ = ("lower", "upper", "inplace")

    def __init__(self, lower: float = 1.0 / 8, upper: float = 1.0 / 3, inplace: bool = False):
        super().__init__()
        self.lower, self.upper, self.inplace = lower, upper, inplace

    def forward(self, input):
        return F.rrelu(input, self.lower, self.upper, self.training, self.inplace)


class Hardtanh(_Activation):
    """x limited to [min_val, max_val].

    Args:
        min_val (float), max_val (float): the bounds.
        inplace (bool): overwrite the input.
        min_value (float, optional), max_value (float, optional): old names of the bounds.

    >>> torch.nn.Hardtanh()(torch.tensor([-2.0, 0.5]))
    tensor([-1.0000,  0.5000])
    """

    __constants__ = ("min_val", "max_val", "inplace")

    def __init__(
        self,
        min_val: float = -1.0,
        max_val: float = 1.0,
        inplace: bool = False,
        min_value: float | None = None,
        max_value: float | None = None,
    ):
        super().__init__()
        self.min_val = min_val if min_value is None else min_value
        self.max_val = max_val if max_value is None else max_value
        self.inplace = inplace
        if not self.max_val > self.min_val:
            raise AssertionError(f"max_val must be larger than min_val: got {self.max_val} and {self.min_val}")

    def forward(self, input):
        return F.hardtanh(input, self.min_val, self.max_val, self.inplace)


class ReLU6(Hardtanh):
    """min(max(0, x), 6).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.ReLU6()(torch.tensor([-1.0, 2.0, 7.0]))
    tensor([0., 2., 6.])
    """

    __constants__ = ("inplace",)

    def __init__(self, inplace: bool = False):
        super().__init__(0.0, 6.0, inplace)


class Sigmoid(_Activation):
    """1 / (1 + exp(-x)).

    >>> torch.nn.Sigmoid()(torch.tensor([0.0]))
    tensor([0.5000])
    """

    def forward(self, input):
        return torch.sigmoid(input)


class Hardsigmoid(_Activation):
    """x / 6 + 1/2, limited to [0, 1].

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.Hardsigmoid()(torch.tensor([-4.0, 0.0]))
    tensor([0.0000, 0.5000])
    """

    def __init__(self, inplace: bool = False):
        super().__init__()
        self.inplace = inplace

    def forward(self, input):
        return F.hardsigmoid(input, self.inplace)


class Tanh(_Activation):
    """The hyperbolic tangent.

    >>> torch.nn.Tanh()(torch.tensor([0.0]))
    tensor([0.])
    """

    def forward(self, input):
        return torch.tanh(input)


class SiLU(_Activation):
    """x · sigmoid(x), also called swish.

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.SiLU()(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.7311])
    """

    __constants__ = ("inplace",)

    def __init__(self, inplace: bool = False):
        super().__init__()
        self.inplace = inplace

    def forward(self, input):
        return F.silu(input, inplace=self.inplace)


class Mish(SiLU):
    """x · tanh(softplus(x)).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.Mish()(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.8651])
    """

    def forward(self, input):
        return F.mish(input, inplace=self.inplace)


class Hardswish(_Activation):
    """x · hardsigmoid(x).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.Hardswish()(torch.tensor([-3.0, 3.0]))
    tensor([-0., 3.])
    """

    def __init__(self, inplace: bool = False):
        super().__init__()
        self.inplace = inplace

    def forward(self, input):
        return F.hardswish(input, self.inplace)


class ELU(_Activation):
    """x where positive, else alpha (exp(x) - 1).

    Args:
        alpha (float): minus the limit at minus infinity.
        inplace (bool): overwrite the input.

    >>> torch.nn.ELU()(torch.tensor([-1.0, 2.0]))
    tensor([-0.6321,  2.0000])
    """

    __constants__ = ("alpha", "inplace")

    def __init__(self, alpha: float = 1.0, inplace: bool = False):
        super().__init__()
        self.alpha, self.inplace = alpha, inplace

    def forward(self, input):
        return F.elu(input, self.alpha, self.inplace)


class CELU(ELU):
    """x where positive, else alpha (exp(x / alpha) - 1).

    Args:
        alpha (float): minus the limit at minus infinity.
        inplace (bool): overwrite the input.

    >>> torch.nn.CELU()(torch.tensor([-1.0, 2.0]))
    tensor([-0.6321,  2.0000])
    """

    def forward(self, input):
        return F.celu(input, self.alpha, self.inplace)


class SELU(_Activation):
    """ELU, scaled so that a deep network keeps mean 0 and variance 1 (Klambauer et al. 2017, arXiv:1706.02515).

    Args:
        inplace (bool): overwrite the input.

    >>> torch.nn.SELU()(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 1.0507])
    """

    __constants__ = ("inplace",)

    def __init__(self, inplace: bool = False):
        super().__init__()
        self.inplace = inplace

    def forward(self, input):
        return F.selu(input, self.inplace)


class GLU(_Activation):
    """a · sigmoid(b), where a and b are the two halves of the input.

    Args:
        dim (int): the dimension to be halved.

    >>> torch.nn.GLU()(torch.tensor([2.0, 0.0]))
    tensor([1.])
    """

    __constants__ = ("dim",)

    def __init__(self, dim: int = -1):
        super().__init__()
        self.dim = dim

    def forward(self, input):
        return F.glu(input, self.dim)


class GELU(_Activation):
    """x · Φ(x), where Φ is the distribution function of the standard normal distribution.

    Args:
        approximate (str): ``"none"``, or ``"tanh"`` for a faster approximation.

    >>> torch.nn.GELU()(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.8413])
    """

    __constants__ = ("approximate",)

    def __init__(self, approximate: str = "none"):
        super().__init__()
        self.approximate = approximate

    def forward(self, input):
        return F.gelu(input, approximate=self.approximate)


class Hardshrink(_Activation):
    """x where its magnitude is above `lambd`, 0 elsewhere.

    Args:
        lambd (float): the bound.

    >>> torch.nn.Hardshrink()(torch.tensor([0.4, 0.6]))
    tensor([0.0000, 0.6000])
    """

    def __init__(self, lambd: float = 0.5):
        super().__init__()
        self.lambd = lambd

    def forward(self, input):
        return F.hardshrink(input, self.lambd)

    def extra_repr(self):
        return f"{self.lambd}"


class Softshrink(Hardshrink):
    """x moved towards 0 by `lambd`, and 0 where it would pass it.

    Args:
        lambd (float): the bound, not negative.

    >>> torch.nn.Softshrink()(torch.tensor([0.25, 1.0]))
    tensor([0.0000, 0.5000])
    """

    def forward(self, input):
        return F.softshrink(input, self.lambd)


class LeakyReLU(_Activation):
    """x where positive, else `negative_slope` times x.

    Args:
        negative_slope (float): the slope on the left.
        inplace (bool): overwrite the input.

    >>> torch.nn.LeakyReLU(0.1)(torch.tensor([-1.0, 2.0]))
    tensor([-0.1000,  2.0000])
    """

    __constants__ = ("negative_slope", "inplace")

    def __init__(self, negative_slope: float = 1e-2, inplace: bool = False):
        super().__init__()
        self.negative_slope, self.inplace = negative_slope, inplace

    def forward(self, input):
        return F.leaky_relu(input, self.negative_slope, self.inplace)


class PReLU(_Activation):
    """x where positive, else a learned slope times x.

    Args:
        num_parameters (int): 1, or one slope for each channel (dimension 1).
        init (float): the slopes at the beginning.
        device, dtype: of the slopes.

    >>> torch.nn.PReLU()(torch.tensor([-1.0, 2.0]))
    tensor([-0.2500,  2.0000], grad_fn=<PreluKernelBackward0>)
    """

    __constants__ = ("num_parameters",)

    def __init__(self, num_parameters: int = 1, init: float = 0.25, device=None, dtype=None):
        super().__init__()
        self.num_parameters, self.init = num_parameters, init
        self.weight = Parameter(torch.empty(num_parameters, device=device, dtype=dtype))
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Set the slopes to their initial value."""
        with torch.no_grad():
            self.weight.fill_(self.init)

    def forward(self, input):
        return F.prelu(input, self.weight)


class LogSigmoid(_Activation):
    """log(sigmoid(x)), without overflow.

    >>> torch.nn.LogSigmoid()(torch.tensor([0.0]))
    tensor([-0.6931])
    """

    def forward(self, input):
        return F.logsigmoid(input)


class Softplus(_Activation):
    """log(1 + exp(beta x)) / beta, and x where beta x is above `threshold`.

    Args:
        beta (float): the steepness.
        threshold (float): where the difference from x is lost in rounding.

    >>> torch.nn.Softplus()(torch.tensor([0.0]))
    tensor([0.6931])
    """

    __constants__ = ("beta", "threshold")

    def __init__(self, beta: float = 1.0, threshold: float = 20.0):
        super().__init__()
        self.beta, self.threshold = beta, threshold

    def forward(self, input):
        return F.softplus(input, self.beta, self.threshold)


class Softsign(_Activation):
    """x / (1 + |x|).

    >>> torch.nn.Softsign()(torch.tensor([1.0]))
    tensor([0.5000])
    """

    def forward(self, input):
        return F.softsign(input)


class Tanhshrink(_Activation):
    """x - tanh(x).

    >>> torch.nn.Tanhshrink()(torch.tensor([0.0]))
    tensor([0.])
    """

    def forward(self, input):
        return F.tanhshrink(input)
