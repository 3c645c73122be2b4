"""Instance normalization: each channel of each example by itself."""

import warnings

from .. import functional as F
from .batchnorm import _LazyNormBase, _NormBase


class _InstanceNorm(_NormBase):
    """`_ndims` are the numbers of dimensions of an input without and with a batch dimension."""

    def __init__(
        self,
        num_features: int,
        eps: float = 1e-5,
        momentum: float = 0.1,
        affine: bool = False,
        track_running_stats: bool = False,
        device=None,
        dtype=None,
        *,
        bias: bool = True,
    ):
        super().__init__(num_features, eps, momentum, affine, track_running_stats, device, dtype, bias=bias)

    def forward(self, input):
        self._check_input_dim(input)
        unbatched = input.dim() == self._get_no_batch_dim()
        self._check_features(input, 0 if unbatched else 1)
        if unbatched:
            return self._normalize(input.unsqueeze(0)).squeeze(0)
        return self._normalize(input)

    def _get_no_batch_dim(self):
        return self._ndims[0]

    def _check_features(self, input, dim):
        if input.size(dim) == self.num_features:
            return
        if self.affine:
            raise ValueError(
                f"expected input's size at dim={dim} to match num_features ({self.num_features}), "
                f"but got: {input.size(dim)}."
            )
        warnings.warn(
            f"input's size at dim={dim} does not match num_features. You can silence this warning by not passing in "
            "num_features, which is not used because affine=False",
            stacklevel=5,
        )

    def _normalize(self, input):
        return F.instance_norm(
            input,
            self.running_mean,
            self.running_var,
            self.weight,
            self.bias,
            self.training or not self.track_running_stats,
            0.0 if self.momentum is None else self.momentum,
            self.eps,
        )


class InstanceNorm1d(_InstanceNorm):
    """Normalizes each channel of each signal, (N, C, L) or (C, L): (x - mean) / √(var + eps) · weight + bias.

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float): share of the new batch in the running statistics.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether running statistics are kept, and used in evaluation mode.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.InstanceNorm1d(1)(torch.tensor([[[1.0, 3.0]]])).round()
    tensor([[[-1.,  1.]]])
    """

    _ndims = (2, 3)


class InstanceNorm2d(_InstanceNorm):
    """Normalizes each channel of each image, (N, C, H, W) or (C, H, W): (x - mean) / √(var + eps) · weight + bias.

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float): share of the new batch in the running statistics.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether running statistics are kept, and used in evaluation mode.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.InstanceNorm2d(2)(torch.ones(1, 2, 3, 3)).shape
    torch.Size([1, 2, 3, 3])
    """

    _ndims = (3, 4)


class InstanceNorm3d(_InstanceNorm):
    """Normalizes each channel of each volume, (N, C, D, H, W) or (C, D, H, W): (x - mean) / √(var + eps) · w + b.

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float): share of the new batch in the running statistics.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether running statistics are kept, and used in evaluation mode.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.InstanceNorm3d(2)(torch.ones(1, 2, 3, 3, 3)).shape
    torch.Size([1, 2, 3, 3, 3])
    """

    _ndims = (4, 5)


class LazyInstanceNorm1d(_LazyNormBase, _InstanceNorm):
    """InstanceNorm1d whose `num_features` is taken from the first input; the other arguments are InstanceNorm1d's.

    >>> torch.nn.LazyInstanceNorm1d()(torch.ones(2, 3, 4)).shape
    torch.Size([2, 3, 4])
    """

    cls_to_become = InstanceNorm1d
    _ndims = (2, 3)


class LazyInstanceNorm2d(_LazyNormBase, _InstanceNorm):
    """InstanceNorm2d whose `num_features` is taken from the first input; the other arguments are InstanceNorm2d's.

    >>> torch.nn.LazyInstanceNorm2d()(torch.ones(2, 3, 4, 4)).shape
    torch.Size([2, 3, 4, 4])
    """

    cls_to_become = InstanceNorm2d
    _ndims = (3, 4)


class LazyInstanceNorm3d(_LazyNormBase, _InstanceNorm):
    """InstanceNorm3d whose `num_features` is taken from the first input; the other arguments are InstanceNorm3d's.

    >>> torch.nn.LazyInstanceNorm3d()(torch.ones(2, 3, 2, 2, 2)).shape
    torch.Size([2, 3, 2, 2, 2])
    """

    cls_to_become = InstanceNorm3d
    _ndims = (4, 5)
