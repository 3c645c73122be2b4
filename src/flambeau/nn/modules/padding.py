"""Layers that extend a tensor at the ends of its last dimensions."""

from .. import functional as F
from .module import Module
from .utils import ntuple


class _Pad(Module):
    """Padding of the last `_dims` dimensions: left, right, top, bottom, front, back."""

    __constants__ = ("padding",)
    _dims = 0
    _mode = ""

    def __init__(self, padding):
        super().__init__()
        self.padding = ntuple(padding, 2 * self._dims)

    def forward(self, input):
        return F.pad(input, self.padding, self._mode)

    def extra_repr(self):
        return f"{self.padding}"


class _CircularPad(_Pad):
    _mode = "circular"

    def _check_input_dim(self, input):
        n = self._dims
        if input.dim() not in (n + 1, n + 2):
            raise ValueError(f"expected {n + 1}D or {n + 2}D input (got {input.dim()}D input)")

    def forward(self, input):
        self._check_input_dim(input)
        return super().forward(input)


class CircularPad1d(_CircularPad):
    """Pads a signal (N, C, L) or (C, L) with values from its other end.

    Args:
        padding (int or tuple): left, right.

    >>> torch.nn.CircularPad1d(1)(torch.arange(3.0).reshape(1, 3))
    tensor([[2., 0., 1., 2., 0.]])
    """

    _dims = 1


class CircularPad2d(_CircularPad):
    """Pads an image (N, C, H, W) or (C, H, W) with values from its other side.

    Args:
        padding (int or tuple): left, right, top, bottom.

    >>> torch.nn.CircularPad2d(1)(torch.ones(1, 2, 2)).shape
    torch.Size([1, 4, 4])
    """

    _dims = 2


class CircularPad3d(_CircularPad):
    """Pads a volume (N, C, D, H, W) or (C, D, H, W) with values from its other side.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back.

    >>> torch.nn.CircularPad3d(1)(torch.ones(1, 2, 2, 2)).shape
    torch.Size([1, 4, 4, 4])
    """

    _dims = 3


class _ConstantPad(_Pad):
    __constants__ = ("padding", "value")

    def __init__(self, padding, value: float):
        super().__init__(padding)
        self.value = value

    def forward(self, input):
        return F.pad(input, self.padding, "constant", self.value)

    def extra_repr(self):
        return f"padding={self.padding}, value={self.value}"


class ConstantPad1d(_ConstantPad):
    """Pads the last dimension with a number.

    Args:
        padding (int or tuple): left, right; negative cuts off.
        value (float): the number.

    >>> torch.nn.ConstantPad1d(1, 9.0)(torch.ones(2))
    tensor([9., 1., 1., 9.])
    """

    _dims = 1


class ConstantPad2d(_ConstantPad):
    """Pads the last two dimensions with a number.

    Args:
        padding (int or tuple): left, right, top, bottom; negative cuts off.
        value (float): the number.

    >>> torch.nn.ConstantPad2d((1, 0, 0, 0), 9.0)(torch.ones(1, 2))
    tensor([[9., 1., 1.]])
    """

    _dims = 2


class ConstantPad3d(_ConstantPad):
    """Pads the last three dimensions with a number.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back; negative cuts off.
        value (float): the number.

    >>> torch.nn.ConstantPad3d(1, 9.0)(torch.ones(1, 1, 1)).shape
    torch.Size([3, 3, 3])
    """

    _dims = 3


class _ReflectionPad(_Pad):
    _mode = "reflect"


class ReflectionPad1d(_ReflectionPad):
    """Pads a signal (N, C, L) or (C, L) with its mirror image, the end not repeated.

    Args:
        padding (int or tuple): left, right.

    >>> torch.nn.ReflectionPad1d(1)(torch.arange(3.0).reshape(1, 3))
    tensor([[1., 0., 1., 2., 1.]])
    """

    _dims = 1


class ReflectionPad2d(_ReflectionPad):
    """Pads an image (N, C, H, W) or (C, H, W) with its mirror image, the edge not repeated.

    Args:
        padding (int or tuple): left, right, top, bottom.

    >>> torch.nn.ReflectionPad2d(1)(torch.ones(1, 2, 2)).shape
    torch.Size([1, 4, 4])
    """

    _dims = 2


class ReflectionPad3d(_ReflectionPad):
    """Pads a volume (N, C, D, H, W) or (C, D, H, W) with its mirror image, the edge not repeated.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back.

    >>> torch.nn.ReflectionPad3d(1)(torch.ones(1, 2, 2, 2)).shape
    torch.Size([1, 4, 4, 4])
    """

    _dims = 3


class _ReplicationPad(_Pad):
    _mode = "replicate"


class ReplicationPad1d(_ReplicationPad):
    """Pads a signal (N, C, L) or (C, L) with its end values.

    Args:
        padding (int or tuple): left, right.

    >>> torch.nn.ReplicationPad1d(1)(torch.arange(3.0).reshape(1, 3))
    tensor([[0., 0., 1., 2., 2.]])
    """

    _dims = 1


class ReplicationPad2d(_ReplicationPad):
    """Pads an image (N, C, H, W) or (C, H, W) with the values at its edge.

    Args:
        padding (int or tuple): left, right, top, bottom.

    >>> torch.nn.ReplicationPad2d(1)(torch.ones(1, 2, 2)).shape
    torch.Size([1, 4, 4])
    """

    _dims = 2


class ReplicationPad3d(_ReplicationPad):
    """Pads a volume (N, C, D, H, W) or (C, D, H, W) with the values at its edge.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back.

    >>> torch.nn.ReplicationPad3d(1)(torch.ones(1, 2, 2, 2)).shape
    torch.Size([1, 4, 4, 4])
    """

    _dims = 3


class _ZeroPad:
    """Constant padding with zeros."""

    def __init__(self, padding):
        super().__init__(padding, 0.0)

    def extra_repr(self):
        return f"{self.padding}"


class ZeroPad1d(_ZeroPad, ConstantPad1d):
    """Pads the last dimension with zeros.

    Args:
        padding (int or tuple): left, right; negative cuts off.

    >>> torch.nn.ZeroPad1d(1)(torch.ones(2))
    tensor([0., 1., 1., 0.])
    """


class ZeroPad2d(_ZeroPad, ConstantPad2d):
    """Pads the last two dimensions with zeros.

    Args:
        padding (int or tuple): left, right, top, bottom; negative cuts off.

    >>> torch.nn.ZeroPad2d((1, 0, 0, 0))(torch.ones(1, 2))
    tensor([[0., 1., 1.]])
    """


class ZeroPad3d(_ZeroPad, ConstantPad3d):
    """Pads the last three dimensions with zeros.

    Args:
        padding (int or tuple): left, right, top, bottom, front, back; negative cuts off.

    >>> torch.nn.ZeroPad3d(1)(torch.ones(1, 1, 1)).shape
    torch.Size([3, 3, 3])
    """
