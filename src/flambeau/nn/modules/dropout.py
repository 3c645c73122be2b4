"""Layers that put random zeros into their input during training."""

from ... import _mistakes
from ..._mistakes.training import watch_dropout
from .. import functional as F
from .module import Module


class _Dropout(Module):
    __constants__ = ("p", "inplace")

    def __init__(self, p: float = 0.5, inplace: bool = False):
        super().__init__()
        if p < 0 or p > 1:
            raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
        self.p, self.inplace = p, inplace

    def extra_repr(self):
        return f"p={self.p}, inplace={self.inplace}"

    def __call__(self, *args, **kwargs):
        if _mistakes.on:
            watch_dropout(self, args)
        return super().__call__(*args, **kwargs)


class Dropout(_Dropout):
    """In training, sets each element to zero with probability p, and divides the others by 1 - p.

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    Raises:
        ValueError: p is not between 0 and 1.

    >>> torch.nn.Dropout(0.5).eval()(torch.ones(3))
    tensor([1., 1., 1.])
    """

    def forward(self, input):
        return F.dropout(input, self.p, self.training, self.inplace)


class Dropout1d(_Dropout):
    """In training, sets whole channels of signals (N, C, L) or (C, L) to zero with probability p.

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.Dropout1d().eval()(torch.ones(1, 2))
    tensor([[1., 1.]])
    """

    def forward(self, input):
        return F.dropout1d(input, self.p, self.training, self.inplace)


class Dropout2d(_Dropout):
    """In training, sets whole channels of images (N, C, H, W) to zero with probability p.

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.Dropout2d().eval()(torch.ones(1, 1, 1, 2))
    tensor([[[[1., 1.]]]])
    """

    def forward(self, input):
        return F.dropout2d(input, self.p, self.training, self.inplace)


class Dropout3d(_Dropout):
    """In training, sets whole channels of volumes (N, C, D, H, W) to zero with probability p.

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.Dropout3d().eval()(torch.ones(1, 1, 1, 1, 2)).shape
    torch.Size([1, 1, 1, 1, 2])
    """

    def forward(self, input):
        return F.dropout3d(input, self.p, self.training, self.inplace)


class AlphaDropout(_Dropout):
    """Dropout that keeps mean 0 and variance 1, for networks of SELU (arXiv:1706.02515).

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.AlphaDropout().eval()(torch.ones(2))
    tensor([1., 1.])
    """

    def forward(self, input):
        return F.alpha_dropout(input, self.p, self.training)


class FeatureAlphaDropout(_Dropout):
    """AlphaDropout of whole channels of (N, C, ...).

    Args:
        p (float): the probability.
        inplace (bool): overwrite the input.

    >>> torch.nn.FeatureAlphaDropout().eval()(torch.ones(1, 1, 2))
    tensor([[[1., 1.]]])
    """

    def forward(self, input):
        return F.feature_alpha_dropout(input, self.p, self.training)
