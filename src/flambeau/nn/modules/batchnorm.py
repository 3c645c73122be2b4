"""Batch normalization, and what it shares with instance normalization."""

import flambeau as torch

from .. import functional as F
from .. import init
from ..parameter import Parameter, UninitializedBuffer, UninitializedParameter
from .lazy import LazyModuleMixin
from .module import Module


class _NormBase(Module):
    """Parameters and running statistics; `_ndims` are the numbers of dimensions that an input may have."""

    _version = 2  # since version 2, num_batches_tracked is saved
    __constants__ = ("track_running_stats", "momentum", "eps", "num_features", "affine")
    _ndims: tuple = ()

    def __init__(
        self,
        num_features: int,
        eps: float = 1e-5,
        momentum: float | None = 0.1,
        affine: bool = True,
        track_running_stats: bool = True,
        device=None,
        dtype=None,
        *,
        bias: bool = True,
    ):
        super().__init__()
        self.num_features, self.eps, self.momentum = num_features, eps, momentum
        self.affine, self.track_running_stats = affine, track_running_stats
        options = {"device": device, "dtype": dtype}
        self.register_parameter("weight", Parameter(torch.empty(num_features, **options)) if affine else None)
        self.register_parameter("bias", Parameter(torch.empty(num_features, **options)) if affine and bias else None)
        track = track_running_stats
        self.register_buffer("running_mean", torch.zeros(num_features, **options) if track else None)
        self.register_buffer("running_var", torch.ones(num_features, **options) if track else None)
        count = torch.tensor(0, dtype=torch.int64, device=device) if track else None
        self.register_buffer("num_batches_tracked", count)
        self.reset_parameters()

    def reset_running_stats(self) -> None:
        """Forget the running statistics: mean 0, variance 1, no batches."""
        if self.track_running_stats:
            self.running_mean.zero_()
            self.running_var.fill_(1)
            self.num_batches_tracked.zero_()

    def reset_parameters(self) -> None:
        """Set weight 1 and bias 0, and forget the running statistics."""
        self.reset_running_stats()
        if self.affine:
            init.ones_(self.weight)
            if self.bias is not None:
                init.zeros_(self.bias)

    def _check_input_dim(self, input):
        if input.dim() not in self._ndims:
            expected = " or ".join(f"{n}D" for n in self._ndims)
            raise ValueError(f"expected {expected} input (got {input.dim()}D input)")

    def extra_repr(self):
        return (
            f"{self.num_features}, eps={self.eps}, momentum={self.momentum}, affine={self.affine}, "
            f"bias={self.bias is not None}, track_running_stats={self.track_running_stats}"
        )

    def _load_from_state_dict(self, state_dict, prefix, local_metadata, *rest):
        version = local_metadata.get("version")
        if (version is None or version < 2) and self.track_running_stats:
            count = self.num_batches_tracked
            count = torch.tensor(0, dtype=torch.int64) if count is None else count
            state_dict.setdefault(prefix + "num_batches_tracked", count)
        super()._load_from_state_dict(state_dict, prefix, local_metadata, *rest)


class _BatchNorm(_NormBase):
    def forward(self, input):
        self._check_input_dim(input)
        tracking = self.training and self.track_running_stats and self.num_batches_tracked is not None
        if tracking:
            self.num_batches_tracked.add_(1)
        factor = self.momentum
        if factor is None:  # the mean over all batches
            factor = 1.0 / float(self.num_batches_tracked) if tracking else 0.0
        mean, var = self.running_mean, self.running_var
        from_batch = self.training or (mean is None and var is None)
        if self.training and not self.track_running_stats:
            mean = var = None
        return F.batch_norm(input, mean, var, self.weight, self.bias, from_batch, factor, self.eps)


class BatchNorm1d(_BatchNorm):
    """Normalizes each channel of (N, C) or (N, C, L) over the batch: (x - mean) / √(var + eps) · weight + bias.

    In evaluation mode, mean and variance are the running ones (Ioffe & Szegedy 2015, arXiv:1502.03167).

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float or None): share of the new batch in the running statistics; None for the mean over all.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether there are running statistics; without, the batch's are always used.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.BatchNorm1d(2)(torch.tensor([[1.0, 0.0], [3.0, 0.0]])).round().tolist()
    [[-1.0, 0.0], [1.0, 0.0]]
    """

    _ndims = (2, 3)


class BatchNorm2d(_BatchNorm):
    """Normalizes each channel of images (N, C, H, W) over the batch: (x - mean) / √(var + eps) · weight + bias.

    In evaluation mode, mean and variance are the running ones (Ioffe & Szegedy 2015, arXiv:1502.03167).

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float or None): share of the new batch in the running statistics; None for the mean over all.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether there are running statistics; without, the batch's are always used.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.BatchNorm2d(2)(torch.ones(1, 2, 3, 3)).shape
    torch.Size([1, 2, 3, 3])
    """

    _ndims = (4,)


class BatchNorm3d(_BatchNorm):
    """Normalizes each channel of volumes (N, C, D, H, W) over the batch: (x - mean) / √(var + eps) · weight + bias.

    In evaluation mode, mean and variance are the running ones (Ioffe & Szegedy 2015, arXiv:1502.03167).

    Args:
        num_features (int): C.
        eps (float): keeps the root from zero.
        momentum (float or None): share of the new batch in the running statistics; None for the mean over all.
        affine (bool): whether weight and bias are learned.
        track_running_stats (bool): whether there are running statistics; without, the batch's are always used.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    >>> torch.nn.BatchNorm3d(1)(torch.ones(1, 1, 2, 2, 2)).sum().item()
    0.0
    """

    _ndims = (5,)


class _LazyNormBase(LazyModuleMixin):
    """A norm whose `num_features` is taken from the first input."""

    def __init__(
        self, eps=1e-5, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True
    ):
        super().__init__(0, eps, momentum, False, False)
        self.affine, self.track_running_stats = affine, track_running_stats
        options = {"device": device, "dtype": dtype}
        if affine:
            self.weight = UninitializedParameter(**options)
            self.bias = UninitializedParameter(**options) if bias else None
        if track_running_stats:
            self.running_mean, self.running_var = UninitializedBuffer(**options), UninitializedBuffer(**options)
            self.num_batches_tracked = torch.tensor(0, dtype=torch.int64, device=device)

    def reset_parameters(self) -> None:
        """Set the initial values, once the shapes are known."""
        if not self.has_uninitialized_params() and self.num_features != 0:
            super().reset_parameters()

    def initialize_parameters(self, input) -> None:
        """Take `num_features` from an input."""
        if not self.has_uninitialized_params():
            return
        self.num_features = input.shape[1]
        for tensor in (self.weight, self.bias, self.running_mean, self.running_var):
            if tensor is not None:
                tensor.materialize((self.num_features,))
        self.reset_parameters()


class LazyBatchNorm1d(_LazyNormBase, _BatchNorm):
    """BatchNorm1d whose `num_features` is taken from the first input; the other arguments are BatchNorm1d's.

    >>> torch.nn.LazyBatchNorm1d()(torch.ones(2, 3)).shape
    torch.Size([2, 3])
    """

    cls_to_become = BatchNorm1d
    _ndims = (2, 3)


class LazyBatchNorm2d(_LazyNormBase, _BatchNorm):
    """BatchNorm2d whose `num_features` is taken from the first input; the other arguments are BatchNorm2d's.

    >>> torch.nn.LazyBatchNorm2d()(torch.ones(2, 3, 4, 4)).shape
    torch.Size([2, 3, 4, 4])
    """

    cls_to_become = BatchNorm2d
    _ndims = (4,)


class LazyBatchNorm3d(_LazyNormBase, _BatchNorm):
    """BatchNorm3d whose `num_features` is taken from the first input; the other arguments are BatchNorm3d's.

    >>> torch.nn.LazyBatchNorm3d()(torch.ones(2, 3, 2, 2, 2)).shape
    torch.Size([2, 3, 2, 2, 2])
    """

    cls_to_become = BatchNorm3d
    _ndims = (5,)
