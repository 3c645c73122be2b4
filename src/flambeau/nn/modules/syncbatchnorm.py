"""SyncBatchNorm: batch normalization with the statistics of all processes' batches together."""

import flambeau as torch

from .batchnorm import _BatchNorm


class SyncBatchNorm(_BatchNorm):
    """Normalizes each channel of (N, C, ...) over the batches of all processes together.

    Args:
        num_features, eps, momentum, affine, track_running_stats: as for BatchNorm1d.
        process_group (ProcessGroup, optional): the ranks; all if None.
        device, dtype: of parameters and buffers.
        bias (bool): whether there is a bias.

    Raises:
        ValueError: the input has fewer than two dimensions, or all processes together one value per channel.

    >>> torch.nn.SyncBatchNorm(2)(torch.tensor([[1.0, 0.0], [3.0, 0.0]])).round().tolist()
    [[-1.0, 0.0], [1.0, 0.0]]
    """

    def __init__(
        self,
        num_features: int,
        eps: float = 1e-5,
        momentum: float | None = 0.1,
        affine: bool = True,
        track_running_stats: bool = True,
        process_group=None,
        device=None,
        dtype=None,
        *,
        bias: bool = True,
    ):
        super().__init__(num_features, eps, momentum, affine, track_running_stats, device, dtype, bias=bias)
        self.process_group = process_group

    def _check_input_dim(self, input):
        if input.dim() < 2:
            raise ValueError(f"expected at least 2D input (got {input.dim()}D input)")

    def forward(self, input):
        group = self.process_group
        if group is None and torch.distributed.is_initialized():
            group = torch.distributed.group.WORLD
        from_batch = self.training or self.running_mean is None
        if group is None or group.size() == 1 or not from_batch:
            return super().forward(input)
        self._check_input_dim(input)
        return self._normalized(input, group)

    def _normalized(self, input, group):
        """The batch's statistics are sums over all ranks; their derivatives are, too."""
        dims = [0, *range(2, input.dim())]
        shape = [1, -1] + [1] * (input.dim() - 2)
        here = input.new_full((1,), input.numel() // input.shape[1])
        sums = torch.cat([input.sum(dims), here])
        sums = torch.distributed.nn.all_reduce(sums, group=group)
        count = sums[-1]
        mean = sums[:-1] / count
        centred = input - mean.reshape(shape)
        var = torch.distributed.nn.all_reduce((centred * centred).sum(dims), group=group) / count
        if self.training and self.track_running_stats:
            self._track(mean.detach(), var.detach() * (count / (count - 1)).detach())
        result = centred * torch.rsqrt(var + self.eps).reshape(shape)
        if self.weight is not None:
            result = result * self.weight.reshape(shape)
        return result if self.bias is None else result + self.bias.reshape(shape)

    def _track(self, mean, var):
        with torch.no_grad():
            self.num_batches_tracked.add_(1)
            factor = 1.0 / float(self.num_batches_tracked) if self.momentum is None else self.momentum
            self.running_mean.lerp_(mean, factor)
            self.running_var.lerp_(var, factor)

    @classmethod
    def convert_sync_batchnorm(cls, module, process_group=None):
        """Replace every BatchNorm of a module by a SyncBatchNorm with its parameters and buffers.

        Args:
            module (Module): the network.
            process_group (ProcessGroup, optional): the ranks; all if None.

        Returns:
            Module: the network, or the SyncBatchNorm in its place.

        >>> net = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.BatchNorm1d(3))
        >>> type(torch.nn.SyncBatchNorm.convert_sync_batchnorm(net)[1]).__name__
        'SyncBatchNorm'
        """
        made = module
        if isinstance(module, _BatchNorm) and not isinstance(module, cls):
            options = (module.eps, module.momentum, module.affine, module.track_running_stats)
            made = cls(module.num_features, *options, process_group, bias=module.bias is not None)
            made._parameters.update(module._parameters)
            made._buffers.update(module._buffers)
            made.training = module.training
        for name, child in module.named_children():
            made.add_module(name, cls.convert_sync_batchnorm(child, process_group))
        return made
