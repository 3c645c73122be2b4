"""Convolutions, transposed convolutions, and their lazy forms."""

import math

import flambeau as torch

from .. import functional as F
from .. import init
from ..parameter import Parameter, UninitializedParameter
from .lazy import LazyModuleMixin
from .module import Module
from .utils import ntuple

_PADDING_MODES = ("zeros", "reflect", "replicate", "circular")


class _ConvNd(Module):
    """What all convolutions have in common; `_dims` is the number of dimensions of space."""

    __constants__ = (
        "stride",
        "padding",
        "dilation",
        "groups",
        "padding_mode",
        "output_padding",
        "in_channels",
        "out_channels",
        "kernel_size",
    )
    _dims = 0
    transposed = False

    def _setup(
        self, in_channels, out_channels, kernel_size, stride, padding, dilation, output_padding, groups, bias,
        padding_mode, device, dtype,
    ):  # fmt: skip
        """Check and keep the options, and make the parameters."""
        _check(in_channels, out_channels, groups, padding, stride, padding_mode)
        n = self._dims
        self.in_channels, self.out_channels, self.groups = in_channels, out_channels, groups
        self.kernel_size, self.stride, self.dilation = ntuple(kernel_size, n), ntuple(stride, n), ntuple(dilation, n)
        self.padding = padding if isinstance(padding, str) else ntuple(padding, n)
        self.output_padding, self.padding_mode = ntuple(output_padding, n), padding_mode
        options = {"device": device, "dtype": dtype}
        self.weight = Parameter(torch.empty(self._weight_shape(), **options))
        self.register_parameter("bias", Parameter(torch.empty(out_channels, **options)) if bias else None)
        self.reset_parameters()

    def _weight_shape(self):
        into, out = self.in_channels, self.out_channels
        first, second = (into, out // self.groups) if self.transposed else (out, into // self.groups)
        return (first, second, *self.kernel_size)

    def reset_parameters(self) -> None:
        """Draw new initial parameters, uniform within ±1/√fan_in."""
        init.kaiming_uniform_(self.weight, a=math.sqrt(5))
        if self.bias is not None:
            fan_in, _ = init._calculate_fan_in_and_fan_out(self.weight)
            bound = 1 / math.sqrt(fan_in) if fan_in > 0 else 0
            init.uniform_(self.bias, -bound, bound)

    def extra_repr(self):
        n = self._dims
        text = f"{self.in_channels}, {self.out_channels}, kernel_size={self.kernel_size}, stride={self.stride}"
        usual = {"padding": (0,) * n, "dilation": (1,) * n, "output_padding": (0,) * n, "groups": 1}
        for name, value in usual.items():
            if getattr(self, name) != value:
                text += f", {name}={getattr(self, name)}"
        text += "" if self.bias is not None else ", bias=False"
        return text + ("" if self.padding_mode == "zeros" else f", padding_mode={self.padding_mode}")


def _check(in_channels, out_channels, groups, padding, stride, padding_mode):
    """Refuse options that do not go together."""
    if groups <= 0:
        raise ValueError("groups must be a positive integer")
    if in_channels % groups != 0:
        raise ValueError(f"in_channels must be divisible by groups, got {in_channels} and {groups}")
    if out_channels % groups != 0:
        raise ValueError(f"out_channels must be divisible by groups, got {out_channels} and {groups}")
    if isinstance(padding, str):
        if padding not in ("same", "valid"):
            raise ValueError(f"Invalid padding string {padding!r}, should be one of 'same', 'valid'")
        if padding == "same" and any(s != 1 for s in ntuple(stride, 1)):
            raise ValueError("padding='same' is not supported for strided convolutions")
    if padding_mode not in _PADDING_MODES:
        raise ValueError(f"padding_mode must be one of {_PADDING_MODES}, but got padding_mode='{padding_mode}'")


class _Conv(_ConvNd):
    """The three convolutions."""

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size,
        stride=1,
        padding=0,
        dilation=1,
        groups: int = 1,
        bias: bool = True,
        padding_mode: str = "zeros",
        device=None,
        dtype=None,
    ):
        super().__init__()
        self._setup(
            in_channels, out_channels, kernel_size, stride, padding, dilation, 0, groups, bias, padding_mode, device,
            dtype,
        )  # fmt: skip

    def forward(self, input):
        return self._conv_forward(input, self.weight, self.bias)

    def _conv_forward(self, input, weight, bias):
        """The convolution, with given parameters."""
        padding = self.padding
        if self.padding_mode != "zeros":
            input, padding = F.pad(input, self._sides(), mode=self.padding_mode), 0
        convolution = getattr(F, f"conv{self._dims}d")
        return convolution(input, weight, bias, self.stride, padding, self.dilation, self.groups)

    def _sides(self):
        """The padding as F.pad takes it: left and right of each dimension, the last dimension first."""
        if self.padding == "valid":
            return [0, 0] * self._dims
        if self.padding == "same":
            totals = [d * (k - 1) for d, k in zip(self.dilation, self.kernel_size)]
            return [side for total in reversed(totals) for side in (total // 2, total - total // 2)]
        return [p for p in reversed(self.padding) for _ in range(2)]


class Conv1d(_Conv):
    """Convolution of signals: (N, in, L) or (in, L) to (N, out, L') or (out, L').

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size (int or tuple): length of the kernel.
        stride (int or tuple): step between its places.
        padding (int, tuple or str): added at both ends; ``"same"`` keeps the length, ``"valid"`` is 0.
        dilation (int or tuple): step between the kernel's elements.
        groups (int): into how many blocks, not connected with each other, the channels are split.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, ``"reflect"``, ``"replicate"`` or ``"circular"``.
        device, dtype: of the parameters.

    Raises:
        ValueError: the channels do not divide by `groups`; an unknown padding.

    >>> torch.nn.Conv1d(2, 4, 3)(torch.ones(1, 2, 10)).shape
    torch.Size([1, 4, 8])
    """

    _dims = 1


class Conv2d(_Conv):
    """Convolution of images: (N, in, H, W) or (in, H, W) to (N, out, H', W') or (out, H', W').

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size (int or tuple): height and width of the kernel.
        stride (int or tuple): step between its places.
        padding (int, tuple or str): added at all sides; ``"same"`` keeps the size, ``"valid"`` is 0.
        dilation (int or tuple): step between the kernel's elements.
        groups (int): into how many blocks, not connected with each other, the channels are split.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, ``"reflect"``, ``"replicate"`` or ``"circular"``.
        device, dtype: of the parameters.

    Raises:
        ValueError: the channels do not divide by `groups`; an unknown padding.

    >>> torch.nn.Conv2d(1, 4, 3, padding=1)(torch.ones(2, 1, 8, 8)).shape
    torch.Size([2, 4, 8, 8])
    """

    _dims = 2


class Conv3d(_Conv):
    """Convolution of volumes: (N, in, D, H, W) or (in, D, H, W) to (N, out, D', H', W') or (out, D', H', W').

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size (int or tuple): depth, height and width of the kernel.
        stride (int or tuple): step between its places.
        padding (int, tuple or str): added at all sides; ``"same"`` keeps the size, ``"valid"`` is 0.
        dilation (int or tuple): step between the kernel's elements.
        groups (int): into how many blocks, not connected with each other, the channels are split.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, ``"reflect"``, ``"replicate"`` or ``"circular"``.
        device, dtype: of the parameters.

    Raises:
        ValueError: the channels do not divide by `groups`; an unknown padding.

    >>> torch.nn.Conv3d(1, 2, 3)(torch.ones(1, 1, 4, 4, 4)).shape
    torch.Size([1, 2, 2, 2, 2])
    """

    _dims = 3


class _ConvTransposeNd(_ConvNd):
    """The three transposed convolutions."""

    transposed = True

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size,
        stride=1,
        padding=0,
        output_padding=0,
        groups: int = 1,
        bias: bool = True,
        dilation=1,
        padding_mode: str = "zeros",
        device=None,
        dtype=None,
    ):
        super().__init__()
        if padding_mode != "zeros":
            raise ValueError(f'Only "zeros" padding mode is supported for {type(self).__name__}')
        self._setup(
            in_channels, out_channels, kernel_size, stride, padding, dilation, output_padding, groups, bias,
            padding_mode, device, dtype,
        )  # fmt: skip

    def forward(self, input, output_size=None):
        """The transposed convolution.

        Args:
            input (Tensor): (N, in, ...) or (in, ...).
            output_size (list of ints, optional): the wanted size, where the stride leaves a choice.

        Raises:
            ValueError: the size cannot be had.
        """
        output_padding = self.output_padding if output_size is None else self._padding_for(input, list(output_size))
        convolution = getattr(F, f"conv_transpose{self._dims}d")
        return convolution(
            input, self.weight, self.bias, self.stride, self.padding, output_padding, self.groups, self.dilation
        )

    def _padding_for(self, input, output_size):
        """The output padding that gives the wanted size."""
        n = self._dims
        leading = 2 if input.dim() == n + 2 else 1
        wanted = output_size[leading:] if len(output_size) == n + leading else output_size
        if len(wanted) != n:
            raise ValueError(
                f"ConvTranspose{n}D: for {input.dim()}D input, output_size must have {n} or {n + leading} elements "
                f"(got {len(wanted)})"
            )
        sides = zip(input.shape[leading:], self.stride, self.padding, self.dilation, self.kernel_size)
        least = [(size - 1) * s - 2 * p + d * (k - 1) + 1 for size, s, p, d, k in sides]
        most = [size + s - 1 for size, s in zip(least, self.stride)]
        if not all(low <= size <= high for low, size, high in zip(least, wanted, most)):
            raise ValueError(
                f"requested an output size of {wanted}, but valid sizes range from {least} to {most} "
                f"(for an input of {input.shape[2:]})"
            )
        return [size - low for size, low in zip(wanted, least)]


class ConvTranspose1d(_ConvTransposeNd):
    """The transpose of Conv1d as a linear map: (N, in, L) to (N, out, L'), longer by the stride.

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size, stride, padding, dilation (int or tuple), groups (int): of the convolution that it is the
            transpose of.
        output_padding (int or tuple): added at one end of the output, less than the stride.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, no other.
        device, dtype: of the parameters.

    >>> torch.nn.ConvTranspose1d(2, 4, 3, stride=2)(torch.ones(1, 2, 5)).shape
    torch.Size([1, 4, 11])
    """

    _dims = 1


class ConvTranspose2d(_ConvTransposeNd):
    """The transpose of Conv2d as a linear map: (N, in, H, W) to (N, out, H', W'), larger by the stride.

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size, stride, padding, dilation (int or tuple), groups (int): of the convolution that it is the
            transpose of.
        output_padding (int or tuple): added at one side of the output, less than the stride.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, no other.
        device, dtype: of the parameters.

    >>> torch.nn.ConvTranspose2d(2, 4, 2, stride=2)(torch.ones(1, 2, 5, 5)).shape
    torch.Size([1, 4, 10, 10])
    """

    _dims = 2


class ConvTranspose3d(_ConvTransposeNd):
    """The transpose of Conv3d as a linear map: (N, in, D, H, W) to (N, out, D', H', W'), larger by the stride.

    Args:
        in_channels (int), out_channels (int): channels of input and output.
        kernel_size, stride, padding, dilation (int or tuple), groups (int): of the convolution that it is the
            transpose of.
        output_padding (int or tuple): added at one side of the output, less than the stride.
        bias (bool): whether a learned number is added to each output channel.
        padding_mode (str): ``"zeros"``, no other.
        device, dtype: of the parameters.

    >>> torch.nn.ConvTranspose3d(1, 2, 2, stride=2)(torch.ones(1, 1, 2, 2, 2)).shape
    torch.Size([1, 2, 4, 4, 4])
    """

    _dims = 3


class _LazyConvNd(LazyModuleMixin):
    """A convolution whose `in_channels` is taken from the first input."""

    def _setup(self, in_channels, out_channels, *options):
        *others, bias, padding_mode, device, dtype = options
        super()._setup(in_channels, in_channels, *others, False, padding_mode, device, dtype)
        self.out_channels = out_channels
        self.weight = UninitializedParameter(device=device, dtype=dtype)
        self.bias = UninitializedParameter(device=device, dtype=dtype) if bias else None

    def reset_parameters(self) -> None:
        """Draw initial parameters, once the shapes are known."""
        if not self.has_uninitialized_params() and self.in_channels != 0:
            super().reset_parameters()

    def initialize_parameters(self, input, *args, **kwargs) -> None:
        """Take `in_channels` from an input."""
        if not self.has_uninitialized_params():
            return
        n = self._dims
        if input.dim() not in (n + 1, n + 2):
            raise RuntimeError(
                f"Expected {n + 1}D (unbatched) or {n + 2}D (batched) input to {type(self).__name__}, but got input "
                f"of size: {input.shape}"
            )
        self.in_channels = input.shape[-n - 1]
        if self.in_channels % self.groups != 0:
            raise ValueError(f"in_channels must be divisible by groups, got {self.in_channels} and {self.groups}")
        self.weight.materialize(self._weight_shape())
        if self.bias is not None:
            self.bias.materialize((self.out_channels,))
        self.reset_parameters()


class _LazyConv(_LazyConvNd):
    """The three lazy convolutions."""

    def __init__(
        self,
        out_channels: int,
        kernel_size,
        stride=1,
        padding=0,
        dilation=1,
        groups: int = 1,
        bias: bool = True,
        padding_mode: str = "zeros",
        device=None,
        dtype=None,
    ):
        super().__init__(
            0, out_channels, kernel_size, stride, padding, dilation, groups, bias, padding_mode, device, dtype
        )


class LazyConv1d(_LazyConv, Conv1d):
    """Conv1d whose `in_channels` is taken from the first input; the other arguments are Conv1d's.

    >>> torch.nn.LazyConv1d(4, 3)(torch.ones(1, 2, 10)).shape
    torch.Size([1, 4, 8])
    """

    cls_to_become = Conv1d


class LazyConv2d(_LazyConv, Conv2d):
    """Conv2d whose `in_channels` is taken from the first input; the other arguments are Conv2d's.

    >>> torch.nn.LazyConv2d(4, 3)(torch.ones(1, 2, 8, 8)).shape
    torch.Size([1, 4, 6, 6])
    """

    cls_to_become = Conv2d


class LazyConv3d(_LazyConv, Conv3d):
    """Conv3d whose `in_channels` is taken from the first input; the other arguments are Conv3d's.

    >>> torch.nn.LazyConv3d(4, 3)(torch.ones(1, 2, 4, 4, 4)).shape
    torch.Size([1, 4, 2, 2, 2])
    """

    cls_to_become = Conv3d


class _LazyConvTranspose(_LazyConvNd):
    """The three lazy transposed convolutions."""

    def __init__(
        self,
        out_channels: int,
        kernel_size,
        stride=1,
        padding=0,
        output_padding=0,
        groups: int = 1,
        bias: bool = True,
        dilation=1,
        padding_mode: str = "zeros",
        device=None,
        dtype=None,
    ):
        super().__init__(
            0, out_channels, kernel_size, stride, padding, output_padding, groups, bias, dilation, padding_mode,
            device, dtype,
        )  # fmt: skip


class LazyConvTranspose1d(_LazyConvTranspose, ConvTranspose1d):
    """ConvTranspose1d whose `in_channels` is taken from the first input; the other arguments are ConvTranspose1d's.

    >>> torch.nn.LazyConvTranspose1d(4, 2, stride=2)(torch.ones(1, 2, 5)).shape
    torch.Size([1, 4, 10])
    """

    cls_to_become = ConvTranspose1d


class LazyConvTranspose2d(_LazyConvTranspose, ConvTranspose2d):
    """ConvTranspose2d whose `in_channels` is taken from the first input; the other arguments are ConvTranspose2d's.

    >>> torch.nn.LazyConvTranspose2d(4, 2, stride=2)(torch.ones(1, 2, 5, 5)).shape
    torch.Size([1, 4, 10, 10])
    """

    cls_to_become = ConvTranspose2d


class LazyConvTranspose3d(_LazyConvTranspose, ConvTranspose3d):
    """ConvTranspose3d whose `in_channels` is taken from the first input; the other arguments are ConvTranspose3d's.

    >>> torch.nn.LazyConvTranspose3d(4, 2, stride=2)(torch.ones(1, 2, 2, 2, 2)).shape
    torch.Size([1, 4, 4, 4, 4])
    """

    cls_to_become = ConvTranspose3d
