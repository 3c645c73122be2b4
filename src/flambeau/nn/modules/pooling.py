"""Pooling layers: the largest, the mean or the norm of neighbouring values."""

from .. import functional as F
from .module import Module
from .utils import ntuple


class _Pool(Module):
    """A pooling layer; `_dims` is the number of dimensions of space, `_function` the function's name without it."""

    _dims = 0
    _function = ""
    __constants__: tuple = ()

    def _pool(self, *args, **kwargs):
        return getattr(F, f"{self._function}{self._dims}d")(*args, **kwargs)

    def extra_repr(self):
        return ", ".join(f"{name}={getattr(self, name)}" for name in self.__constants__)


class _MaxPool(_Pool):
    __constants__ = ("kernel_size", "stride", "padding", "dilation", "ceil_mode")
    _function = "max_pool"

    def __init__(
        self, kernel_size, stride=None, padding=0, dilation=1, return_indices: bool = False, ceil_mode: bool = False
    ):
        super().__init__()
        self.kernel_size, self.stride = kernel_size, kernel_size if stride is None else stride
        self.padding, self.dilation = padding, dilation
        self.return_indices, self.ceil_mode = return_indices, ceil_mode

    def forward(self, input):
        return self._pool(
            input, self.kernel_size, self.stride, self.padding, self.dilation, ceil_mode=self.ceil_mode,
            return_indices=self.return_indices,
        )  # fmt: skip


class MaxPool1d(_MaxPool):
    """The largest value in each window of a signal (N, C, L) or (C, L).

    Args:
        kernel_size, stride, padding, dilation (int or tuple): of the window; the stride is the kernel's size if None.
        return_indices (bool): return also where the largest values were, as MaxUnpool1d needs it.
        ceil_mode (bool): let the last window reach beyond the end.

    >>> torch.nn.MaxPool1d(2)(torch.tensor([[1.0, 3.0, 2.0, 0.0]]))
    tensor([[3., 2.]])
    """

    _dims = 1


class MaxPool2d(_MaxPool):
    """The largest value in each window of an image (N, C, H, W) or (C, H, W).

    Args:
        kernel_size, stride, padding, dilation (int or tuple): of the window; the stride is the kernel's size if None.
        return_indices (bool): return also where the largest values were, as MaxUnpool2d needs it.
        ceil_mode (bool): let the last windows reach beyond the edge.

    >>> torch.nn.MaxPool2d(2)(torch.arange(4.0).reshape(1, 2, 2))
    tensor([[[3.]]])
    """

    _dims = 2


class MaxPool3d(_MaxPool):
    """The largest value in each window of a volume (N, C, D, H, W) or (C, D, H, W).

    Args:
        kernel_size, stride, padding, dilation (int or tuple): of the window; the stride is the kernel's size if None.
        return_indices (bool): return also where the largest values were, as MaxUnpool3d needs it.
        ceil_mode (bool): let the last windows reach beyond the edge.

    >>> torch.nn.MaxPool3d(2)(torch.arange(8.0).reshape(1, 2, 2, 2)).item()
    7.0
    """

    _dims = 3


class _MaxUnpool(_Pool):
    __constants__ = ("kernel_size", "stride", "padding")
    _function = "max_unpool"

    def __init__(self, kernel_size, stride=None, padding=0):
        super().__init__()
        n = self._dims
        self.kernel_size, self.padding = ntuple(kernel_size, n), ntuple(padding, n)
        self.stride = ntuple(kernel_size if stride is None else stride, n)

    def forward(self, input, indices, output_size=None):
        return self._pool(input, indices, self.kernel_size, self.stride, self.padding, output_size)


class MaxUnpool1d(_MaxUnpool):
    """Puts what MaxPool1d returned back in its places, zeros elsewhere.

    Args:
        kernel_size, stride, padding (int or tuple): those of the pooling.

    >>> values, places = torch.nn.MaxPool1d(2, return_indices=True)(torch.tensor([[1.0, 3.0, 2.0, 0.0]]))
    >>> torch.nn.MaxUnpool1d(2)(values, places)
    tensor([[0., 3., 2., 0.]])
    """

    _dims = 1


class MaxUnpool2d(_MaxUnpool):
    """Puts what MaxPool2d returned back in its places, zeros elsewhere.

    Args:
        kernel_size, stride, padding (int or tuple): those of the pooling.

    >>> values, places = torch.nn.MaxPool2d(2, return_indices=True)(torch.arange(4.0).reshape(1, 2, 2))
    >>> torch.nn.MaxUnpool2d(2)(values, places)
    tensor([[[0., 0.],
             [0., 3.]]])
    """

    _dims = 2


class MaxUnpool3d(_MaxUnpool):
    """Puts what MaxPool3d returned back in its places, zeros elsewhere.

    Args:
        kernel_size, stride, padding (int or tuple): those of the pooling.

    >>> values, places = torch.nn.MaxPool3d(2, return_indices=True)(torch.arange(8.0).reshape(1, 2, 2, 2))
    >>> torch.nn.MaxUnpool3d(2)(values, places).sum().item()
    7.0
    """

    _dims = 3


class AvgPool1d(_Pool):
    """The mean of each window of a signal (N, C, L) or (C, L).

    Args:
        kernel_size, stride, padding (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last window reach beyond the end.
        count_include_pad (bool): count the padding's zeros in the mean.

    >>> torch.nn.AvgPool1d(2)(torch.tensor([[1.0, 3.0, 2.0, 0.0]]))
    tensor([[2., 1.]])
    """

    __constants__ = ("kernel_size", "stride", "padding")
    _dims = 1
    _function = "avg_pool"

    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode: bool = False, count_include_pad: bool = True):
        super().__init__()
        self.kernel_size, self.padding = ntuple(kernel_size, 1), ntuple(padding, 1)
        self.stride = ntuple(kernel_size if stride is None else stride, 1)
        self.ceil_mode, self.count_include_pad = ceil_mode, count_include_pad

    def forward(self, input):
        return self._pool(input, self.kernel_size, self.stride, self.padding, self.ceil_mode, self.count_include_pad)


class AvgPool2d(_Pool):
    """The mean of each window of an image (N, C, H, W) or (C, H, W).

    Args:
        kernel_size, stride, padding (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last windows reach beyond the edge.
        count_include_pad (bool): count the padding's zeros in the mean.
        divisor_override (int, optional): what the sum is divided by, in place of the window's size.

    >>> torch.nn.AvgPool2d(2)(torch.arange(4.0).reshape(1, 2, 2))
    tensor([[[1.5000]]])
    """

    __constants__ = ("kernel_size", "stride", "padding")
    _dims = 2
    _function = "avg_pool"

    def __init__(
        self,
        kernel_size,
        stride=None,
        padding=0,
        ceil_mode: bool = False,
        count_include_pad: bool = True,
        divisor_override: int | None = None,
    ):
        super().__init__()
        self.kernel_size, self.padding = kernel_size, padding
        self.stride = kernel_size if stride is None else stride
        self.ceil_mode, self.count_include_pad = ceil_mode, count_include_pad
        self.divisor_override = divisor_override

    def forward(self, input):
        return self._pool(
            input, self.kernel_size, self.stride, self.padding, self.ceil_mode, self.count_include_pad,
            self.divisor_override,
        )  # fmt: skip


class AvgPool3d(AvgPool2d):
    """The mean of each window of a volume (N, C, D, H, W) or (C, D, H, W).

    Args:
        kernel_size, stride, padding (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last windows reach beyond the edge.
        count_include_pad (bool): count the padding's zeros in the mean.
        divisor_override (int, optional): what the sum is divided by, in place of the window's size.

    >>> torch.nn.AvgPool3d(2)(torch.arange(8.0).reshape(1, 2, 2, 2)).item()
    3.5
    """

    _dims = 3


class _LPPool(_Pool):
    __constants__ = ("norm_type", "kernel_size", "stride", "ceil_mode")
    _function = "lp_pool"

    def __init__(self, norm_type: float, kernel_size, stride=None, ceil_mode: bool = False):
        super().__init__()
        self.norm_type, self.kernel_size, self.stride, self.ceil_mode = norm_type, kernel_size, stride, ceil_mode

    def forward(self, input):
        return self._pool(input, float(self.norm_type), self.kernel_size, self.stride, self.ceil_mode)


class LPPool1d(_LPPool):
    """The p-norm, (Σ xᵖ)^(1/p), of each window of a signal (N, C, L) or (C, L).

    Args:
        norm_type (float): p.
        kernel_size, stride (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last window reach beyond the end.

    >>> torch.nn.LPPool1d(2, 2)(torch.tensor([[3.0, 4.0]]))
    tensor([[5.]])
    """

    _dims = 1


class LPPool2d(_LPPool):
    """The p-norm, (Σ xᵖ)^(1/p), of each window of an image (N, C, H, W) or (C, H, W).

    Args:
        norm_type (float): p.
        kernel_size, stride (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last windows reach beyond the edge.

    >>> torch.nn.LPPool2d(1, 2)(torch.ones(1, 2, 2)).item()
    4.0
    """

    _dims = 2


class LPPool3d(_LPPool):
    """The p-norm, (Σ xᵖ)^(1/p), of each window of a volume (N, C, D, H, W) or (C, D, H, W).

    Args:
        norm_type (float): p.
        kernel_size, stride (int or tuple): of the window; the stride is the kernel's size if None.
        ceil_mode (bool): let the last windows reach beyond the edge.

    >>> torch.nn.LPPool3d(1, 2)(torch.ones(1, 2, 2, 2)).item()
    8.0
    """

    _dims = 3


class _FractionalMaxPool(Module):
    __constants__ = ("kernel_size", "return_indices", "output_size", "output_ratio")
    _dims = 0

    def __init__(
        self, kernel_size, output_size=None, output_ratio=None, return_indices: bool = False, _random_samples=None
    ):
        super().__init__()
        name = type(self).__name__
        self.kernel_size, self.return_indices = ntuple(kernel_size, self._dims), return_indices
        self.register_buffer("_random_samples", _random_samples)
        self.output_size = None if output_size is None else ntuple(output_size, self._dims)
        self.output_ratio = None if output_ratio is None else ntuple(output_ratio, self._dims)
        if output_size is None and output_ratio is None:
            raise ValueError(f"{name} requires specifying either an output size, or a pooling ratio")
        if output_size is not None and output_ratio is not None:
            raise ValueError("only one of output_size and output_ratio may be specified")
        if self.output_ratio is not None and not all(0 < ratio < 1 for ratio in self.output_ratio):
            raise ValueError(f"output_ratio must be between 0 and 1 (got {output_ratio})")

    def forward(self, input):
        function = getattr(F, f"fractional_max_pool{self._dims}d")
        return function(
            input, self.kernel_size, self.output_size, self.output_ratio, self.return_indices,
            _random_samples=self._random_samples,
        )  # fmt: skip


class FractionalMaxPool2d(_FractionalMaxPool):
    """The largest value in windows at random places that spread over an image (N, C, H, W) or (C, H, W).

    Args:
        kernel_size (int or tuple): of the window.
        output_size (int or tuple): of the result; or
        output_ratio (float or tuple): how many times smaller than the input it is, between 0 and 1.
        return_indices (bool): return also where the largest values were.

    Raises:
        ValueError: neither or both of size and ratio; a ratio that is not between 0 and 1.

    >>> torch.nn.FractionalMaxPool2d(2, output_ratio=0.5)(torch.ones(1, 8, 8)).shape
    torch.Size([1, 4, 4])
    """

    _dims = 2


class FractionalMaxPool3d(_FractionalMaxPool):
    """The largest value in windows at random places that spread over a volume (N, C, D, H, W) or (C, D, H, W).

    Args:
        kernel_size (int or tuple): of the window.
        output_size (int or tuple): of the result; or
        output_ratio (float or tuple): how many times smaller than the input it is, between 0 and 1.
        return_indices (bool): return also where the largest values were.

    Raises:
        ValueError: neither or both of size and ratio; a ratio that is not between 0 and 1.

    >>> torch.nn.FractionalMaxPool3d(2, output_size=3)(torch.ones(1, 8, 8, 8)).shape
    torch.Size([1, 3, 3, 3])
    """

    _dims = 3


class _AdaptiveMaxPool(_Pool):
    __constants__ = ("output_size",)
    _function = "adaptive_max_pool"

    def __init__(self, output_size, return_indices: bool = False):
        super().__init__()
        self.output_size, self.return_indices = output_size, return_indices

    def forward(self, input):
        return self._pool(input, self.output_size, self.return_indices)


class AdaptiveMaxPool1d(_AdaptiveMaxPool):
    """The largest values of a signal (N, C, L) or (C, L) in windows that give the wanted length.

    Args:
        output_size (int or tuple): that length.
        return_indices (bool): return also where the largest values were.

    >>> torch.nn.AdaptiveMaxPool1d(2)(torch.arange(6.0).reshape(1, 6))
    tensor([[2., 5.]])
    """

    _dims = 1


class AdaptiveMaxPool2d(_AdaptiveMaxPool):
    """The largest values of an image (N, C, H, W) or (C, H, W) in windows that give the wanted size.

    Args:
        output_size (int or tuple): height and width; None keeps that of the input.
        return_indices (bool): return also where the largest values were.

    >>> torch.nn.AdaptiveMaxPool2d(1)(torch.arange(4.0).reshape(1, 2, 2)).item()
    3.0
    """

    _dims = 2


class AdaptiveMaxPool3d(_AdaptiveMaxPool):
    """The largest values of a volume (N, C, D, H, W) or (C, D, H, W) in windows that give the wanted size.

    Args:
        output_size (int or tuple): depth, height and width; None keeps that of the input.
        return_indices (bool): return also where the largest values were.

    >>> torch.nn.AdaptiveMaxPool3d(1)(torch.arange(8.0).reshape(1, 2, 2, 2)).item()
    7.0
    """

    _dims = 3


class _AdaptiveAvgPool(_Pool):
    __constants__ = ("output_size",)
    _function = "adaptive_avg_pool"

    def __init__(self, output_size):
        super().__init__()
        self.output_size = output_size

    def forward(self, input):
        return self._pool(input, self.output_size)


class AdaptiveAvgPool1d(_AdaptiveAvgPool):
    """The means of a signal (N, C, L) or (C, L) in windows that give the wanted length.

    Args:
        output_size (int or tuple): that length.

    >>> torch.nn.AdaptiveAvgPool1d(2)(torch.arange(6.0).reshape(1, 6))
    tensor([[1., 4.]])
    """

    _dims = 1


class AdaptiveAvgPool2d(_AdaptiveAvgPool):
    """The means of an image (N, C, H, W) or (C, H, W) in windows that give the wanted size.

    Args:
        output_size (int or tuple): height and width; None keeps that of the input.

    >>> torch.nn.AdaptiveAvgPool2d(1)(torch.arange(4.0).reshape(1, 2, 2)).item()
    1.5
    """

    _dims = 2


class AdaptiveAvgPool3d(_AdaptiveAvgPool):
    """The means of a volume (N, C, D, H, W) or (C, D, H, W) in windows that give the wanted size.

    Args:
        output_size (int or tuple): depth, height and width; None keeps that of the input.

    >>> torch.nn.AdaptiveAvgPool3d(1)(torch.arange(8.0).reshape(1, 2, 2, 2)).item()
    3.5
    """

    _dims = 3
