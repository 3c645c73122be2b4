"""Normalization over the features of each example: layer, group, root-mean-square and local response."""

import flambeau as torch

from .. import functional as F
from .. import init
from ..parameter import Parameter
from .module import Module


class LocalResponseNorm(Module):
    """Divides each value by (k + alpha · mean of squares in `size` neighbouring channels)^beta.

    Args:
        size (int): how many channels.
        alpha (float), beta (float), k (float): see above.

    >>> torch.nn.LocalResponseNorm(2)(torch.ones(1, 4, 3)).shape
    torch.Size([1, 4, 3])
    """

    __constants__ = ("size", "alpha", "beta", "k")

    def __init__(self, size: int, alpha: float = 1e-4, beta: float = 0.75, k: float = 1.0):
        super().__init__()
        self.size, self.alpha, self.beta, self.k = size, alpha, beta, k

    def forward(self, input):
        return F.local_response_norm(input, self.size, self.alpha, self.beta, self.k)

    def extra_repr(self):
        return f"{self.size}, alpha={self.alpha}, beta={self.beta}, k={self.k}"


class CrossMapLRN2d(Module):
    """Divides each value of images (N, C, H, W) by (k + alpha/size · sum of squares in neighbouring channels)^beta.

    It is `LocalResponseNorm` as Torch7 computed it: the sum runs along the channels, and the first channel, once in it,
    is not taken out again.

    Args:
        size (int): how many channels.
        alpha (float), beta (float), k (float): see above.

    >>> torch.nn.CrossMapLRN2d(2)(torch.ones(1, 4, 2, 2)).shape
    torch.Size([1, 4, 2, 2])
    """

    def __init__(self, size: int, alpha: float = 1e-4, beta: float = 0.75, k: float = 1):
        super().__init__()
        self.size, self.alpha, self.beta, self.k = size, alpha, beta, k

    def forward(self, input):
        if input.dim() != 4:
            raise ValueError(f"CrossMapLRN2d: Expected input to be 4D, got {input.dim()}D instead.")
        squares, channels, ahead = input.square(), input.size(1), int((self.size - 1) / 2 + 1)
        sums, here = squares.cumsum(1), torch.arange(channels)
        upper = sums.index_select(1, (here + ahead - 1).clamp(max=channels - 1))
        behind = sums.index_select(1, (here - ahead).clamp(min=0)) - squares[:, :1]
        gone = (here > ahead).view(-1, 1, 1)
        scale = torch.where(gone, upper - behind, upper) * (self.alpha / self.size) + self.k
        return input * scale.pow(-self.beta)

    def extra_repr(self):
        return f"{self.size}, alpha={self.alpha}, beta={self.beta}, k={self.k}"


def _shape(normalized_shape):
    return (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)


def _reset(weight, bias):
    """Ones and zeros."""
    if weight is not None:
        init.ones_(weight)
    if bias is not None:
        init.zeros_(bias)


class LayerNorm(Module):
    """Normalizes over the last dimensions: (x - mean) / √(var + eps) · weight + bias (arXiv:1607.06450).

    Args:
        normalized_shape (int or sequence): the sizes of these dimensions.
        eps (float): keeps the root from zero.
        elementwise_affine (bool): whether weight and bias, of this shape, are learned.
        bias (bool): whether there is a bias.
        device, dtype: of the parameters.

    >>> torch.nn.LayerNorm(2)(torch.tensor([1.0, 3.0])).round()
    tensor([-1.,  1.], grad_fn=<RoundBackward0>)
    """

    __constants__ = ("normalized_shape", "eps", "elementwise_affine")

    def __init__(
        self,
        normalized_shape,
        eps: float = 1e-5,
        elementwise_affine: bool = True,
        bias: bool = True,
        device=None,
        dtype=None,
    ):
        super().__init__()
        self.normalized_shape, self.eps = _shape(normalized_shape), eps
        self.elementwise_affine = elementwise_affine
        shape, options = self.normalized_shape, {"device": device, "dtype": dtype}
        self.register_parameter("weight", Parameter(torch.empty(shape, **options)) if elementwise_affine else None)
        bias = bias and elementwise_affine
        self.register_parameter("bias", Parameter(torch.empty(shape, **options)) if bias else None)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Set weight 1 and bias 0."""
        _reset(self.weight, self.bias)

    def forward(self, input):
        return F.layer_norm(input, self.normalized_shape, self.weight, self.bias, self.eps)

    def extra_repr(self):
        return (
            f"{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}, "
            f"bias={self.bias is not None}"
        )


class GroupNorm(Module):
    """Normalizes over groups of channels of (N, C, ...): (x - mean) / √(var + eps) · weight + bias (arXiv:1803.08494).

    Args:
        num_groups (int): how many groups.
        num_channels (int): C.
        eps (float): keeps the root from zero.
        affine (bool): whether weight and bias, one per channel, are learned.
        device, dtype: of the parameters.
        bias (bool): whether there is a bias.

    Raises:
        ValueError: the channels do not divide by the groups.

    >>> torch.nn.GroupNorm(2, 4)(torch.ones(1, 4, 3)).shape
    torch.Size([1, 4, 3])
    """

    __constants__ = ("num_groups", "num_channels", "eps", "affine")

    def __init__(
        self,
        num_groups: int,
        num_channels: int,
        eps: float = 1e-5,
        affine: bool = True,
        device=None,
        dtype=None,
        *,
        bias: bool = True,
    ):
        super().__init__()
        if num_channels % num_groups != 0:
            raise ValueError(f"num_channels ({num_channels}) must be divisible by num_groups ({num_groups})")
        self.num_groups, self.num_channels, self.eps, self.affine = num_groups, num_channels, eps, affine
        options = {"device": device, "dtype": dtype}
        self.register_parameter("weight", Parameter(torch.empty(num_channels, **options)) if affine else None)
        self.register_parameter("bias", Parameter(torch.empty(num_channels, **options)) if affine and bias else None)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Set weight 1 and bias 0."""
        _reset(self.weight, self.bias)

    def forward(self, input):
        return F.group_norm(input, self.num_groups, self.weight, self.bias, self.eps)

    def extra_repr(self):
        return (
            f"{self.num_groups}, {self.num_channels}, eps={self.eps}, affine={self.affine}, "
            f"bias={self.bias is not None}"
        )


class RMSNorm(Module):
    """Divides by the root of the mean square over the last dimensions, times a weight (arXiv:1910.07467).

    Args:
        normalized_shape (int or sequence): the sizes of these dimensions.
        eps (float, optional): added to the mean square; the dtype's epsilon if None.
        elementwise_affine (bool): whether a weight of this shape is learned.
        device, dtype: of the weight.

    >>> torch.nn.RMSNorm(2, elementwise_affine=False)(torch.tensor([1.0, 7.0]))
    tensor([0.2000, 1.4000])
    """

    __constants__ = ("normalized_shape", "eps", "elementwise_affine")

    def __init__(
        self, normalized_shape, eps: float | None = None, elementwise_affine: bool = True, device=None, dtype=None
    ):
        super().__init__()
        self.normalized_shape, self.eps = _shape(normalized_shape), eps
        self.elementwise_affine = elementwise_affine
        weight = (
            Parameter(torch.empty(self.normalized_shape, device=device, dtype=dtype)) if elementwise_affine else None
        )
        self.register_parameter("weight", weight)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Set the weight to 1."""
        _reset(self.weight, None)

    def forward(self, x):
        return F.rms_norm(x, self.normalized_shape, self.weight, self.eps)

    def extra_repr(self):
        return f"{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}"
