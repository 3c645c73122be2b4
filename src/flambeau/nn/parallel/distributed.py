"""DistributedDataParallel: the same network in every process, each with its share of the batch."""

from contextlib import contextmanager

import flambeau as torch

from ...autograd import engine
from ...distributed import _ops
from ...distributed._reductions import ReduceOp
from ...distributed.objects import all_gather_object
from ...distributed.world import default_group
from ...utils._pytree import tree_leaves
from ..modules.module import Module

FIRST_BUCKET = 1 << 20  # bytes: the first gradients, those of the last layers, leave soon


class _Bucket:
    """Parameters whose gradients travel together, one after the other."""

    def __init__(self, params):
        self.params, self.missing, self.ticket, self.shape = params, set(), None, None


class DistributedDataParallel(Module):
    """Averages the gradients of a module over all processes, while the backward pass is still running.

    Parameters and buffers begin as those of rank 0. Each process computes with its share of the batch; after
    ``backward()`` all have the same gradients: the mean over the processes. The ranks must run the same steps.

    Args:
        module (Module): the network.
        device_ids, output_device: only for GPUs; must be None.
        dim (int): only for several GPUs in one process; 0.
        broadcast_buffers (bool): let buffers be those of rank 0 at each forward pass in training mode.
        process_group (ProcessGroup, optional): the ranks; all if None.
        bucket_cap_mb (float, optional): how many MiB of gradients travel together; 25 if None.
        find_unused_parameters (bool): look for parameters that an output does not depend on; without, each must
            get a gradient in each backward pass.
        check_reduction, gradient_as_bucket_view: must be False.
        static_graph (bool): say that the same parameters are used in each step; nothing is gained by it here.

    Raises:
        RuntimeError: no parameter requires a gradient, or the ranks' networks differ.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> net = torch.nn.parallel.DistributedDataParallel(torch.nn.Linear(2, 1))
    >>> net(torch.ones(3, 2)).sum().backward(); net.module.weight.grad
    tensor([[3., 3.]])
    >>> torch.distributed.destroy_process_group()
    """

    def __init__(
        self,
        module,
        device_ids=None,
        output_device=None,
        dim: int = 0,
        broadcast_buffers: bool = True,
        process_group=None,
        bucket_cap_mb=None,
        find_unused_parameters: bool = False,
        check_reduction: bool = False,
        gradient_as_bucket_view: bool = False,
        static_graph: bool = False,
    ):
        super().__init__()
        if device_ids is not None or output_device is not None or dim:
            raise ValueError(
                "DistributedDataParallel device_ids and output_device arguments only work with single-device/multiple-"
                "device GPU modules or CPU modules: leave them out on the CPU"
            )
        if check_reduction or gradient_as_bucket_view:
            raise NotImplementedError("check_reduction and gradient_as_bucket_view are not in flambeau: leave them out")
        self.module, self.process_group = module, process_group or default_group()
        self.broadcast_buffers, self.find_unused_parameters = broadcast_buffers, find_unused_parameters
        self.static_graph, self.require_backward_grad_sync = static_graph, True
        self._named = [(n, p) for n, p in module.named_parameters() if p.requires_grad]
        if not self._named:
            raise RuntimeError(
                "DistributedDataParallel is not needed when a module doesn't have any parameters that require a "
                "gradient."
            )
        self._check_same()
        self._take_over([*module.parameters(), *module.buffers()])
        limit = int((25 if bucket_cap_mb is None else bucket_cap_mb) * (1 << 20))
        self._buckets = list(_divide([p for _, p in self._named], limit))
        self._bucket_of = {id(p): bucket for bucket in self._buckets for p in bucket.params}
        self._waiting, self._begun = False, 0  # whether a backward pass is to come; how many buckets have left
        for _, param in self._named:
            param.register_post_accumulate_grad_hook(self._arrived)

    def __getstate__(self):
        raise TypeError("a DistributedDataParallel cannot be pickled: save the state_dict of its module")

    def _check_same(self):
        """Compare names, shapes and dtypes of the parameters with those of the other ranks."""
        mine = [(name, tuple(p.shape), str(p.dtype)) for name, p in self._named]
        theirs = [None] * self.process_group.size()
        all_gather_object(theirs, mine, self.process_group)
        for rank, other in enumerate(theirs):
            if other != theirs[0]:
                different = next((a, b) for a, b in zip([*theirs[0], None], [*other, None]) if a != b)
                raise RuntimeError(
                    "DDP expects same model across all ranks, but the parameters (name, shape, dtype) of rank "
                    f"{self.process_group.ranks[rank]} differ from rank {self.process_group.ranks[0]}'s: "
                    f"{different[1]} and {different[0]}"
                )

    def _take_over(self, tensors):
        """Let tensors be those of rank 0."""
        with torch.no_grad():
            for tensor in tensors:
                tensor.copy_(_ops.broadcast_from(tensor, group=self.process_group, root=0))

    # -- forward -------------------------------------------------------------------------------------------------------

    def forward(self, *inputs, **kwargs):
        """Call the module; its outputs are watched for the backward pass."""
        synchronizing = torch.is_grad_enabled() and self.require_backward_grad_sync
        if self.broadcast_buffers and self.require_backward_grad_sync and self.training:
            self._take_over(list(self.module.buffers()))
        if synchronizing:
            self._check_finished()
        output = self.module(*inputs, **kwargs)
        if synchronizing:
            self._prepare(output)
        return output

    def _check_finished(self):
        """Refuse to go on if the backward pass before has left parameters out."""
        if self._waiting and self._begun_any():
            missing = [n for n, p in self._named if id(p) in self._bucket_of[id(p)].missing]
            self._waiting = False
            raise RuntimeError(
                "Expected to have finished reduction in the prior iteration before starting a new one. This error "
                f"indicates that your module has parameters that were not used in producing loss: {', '.join(missing)} "
                f"on rank {self.process_group.ranks[self.process_group.rank()]}. Pass find_unused_parameters=True to "
                "DistributedDataParallel, or let the loss depend on all of them"
            )

    def _begun_any(self):
        return any(len(bucket.missing) < len(bucket.params) for bucket in self._buckets)

    def _prepare(self, output):
        """Expect a gradient for each parameter; those that the output does not depend on are there already."""
        self._waiting, self._begun, self._queued = True, 0, False
        for bucket in self._buckets:
            bucket.missing, bucket.ticket = {id(p) for p in bucket.params}, None
        self._used = None
        if self.find_unused_parameters:
            roots = [t._edge for t in tree_leaves(output) if isinstance(t, torch.Tensor) and t.requires_grad]
            self._used = engine.leaves_below(roots)
            for bucket in self._buckets:
                bucket.missing &= self._used

    # -- backward ------------------------------------------------------------------------------------------------------

    def _arrived(self, param):
        """A parameter's gradient is complete: buckets that are full leave, in the same order on every rank."""
        if not (self._waiting and self.require_backward_grad_sync):
            return
        self._bucket_of[id(param)].missing.discard(id(param))
        if not self._queued:
            self._queued = True
            engine.queue_callback(self._finish)
        while self._begun < len(self._buckets) and not self._buckets[self._begun].missing:
            self._begin(self._buckets[self._begun])

    def _begin(self, bucket):
        self._begun += 1
        with torch.no_grad():
            parts = [torch.zeros_like(p) if p.grad is None else p.grad for p in bucket.params]
            flat = torch.cat([part.reshape(-1) for part in parts])
            bucket.shape, bucket.dtype = flat._array.shape, flat._array.dtype
            bucket.ticket = _ops.all_reduce_begin(flat, group=self.process_group, reduce=ReduceOp.AVG)

    def _finish(self):
        """At the end of the backward pass: put the means in the gradients' places."""
        if self._begun < len(self._buckets):
            return  # a parameter is missing: the next forward pass tells
        self._waiting = False
        with torch.no_grad():
            used = self._used_anywhere() if self.find_unused_parameters else None
            for bucket in self._buckets:
                how = {"group": self.process_group, "reduce": ReduceOp.AVG}
                mean = _ops.all_reduce_end(bucket.ticket, **how, shape=bucket.shape, dtype=bucket.dtype)
                bucket.ticket = None
                self._hand_out(bucket, mean, used)

    def _hand_out(self, bucket, mean, used):
        for param, part in zip(bucket.params, mean.split([p.numel() for p in bucket.params])):
            if used is not None and id(param) not in used:
                continue  # no rank has used it: its gradient stays as it was
            if param.grad is None:
                param.grad = part.reshape(param.shape).clone()
            else:
                param.grad.copy_(part.reshape(param.shape))

    def _used_anywhere(self):
        """The parameters that some rank has used."""
        mine = torch.tensor([id(p) in self._used for _, p in self._named], dtype=torch.int32)
        every = _ops.all_reduce(mine, group=self.process_group, reduce=ReduceOp.SUM)
        return {id(p) for (_, p), count in zip(self._named, every.tolist()) if count}

    @contextmanager
    def no_sync(self):
        """Let backward passes add to the gradients of this process alone, until the first one outside.

        >>> torch.distributed.init_process_group(rank=0, world_size=1)
        >>> net = torch.nn.parallel.DistributedDataParallel(torch.nn.Linear(1, 1))
        >>> with net.no_sync():
        ...     net(torch.ones(1, 1)).sum().backward()
        >>> net(torch.ones(1, 1)).sum().backward(); net.module.bias.grad
        tensor([2.])
        >>> torch.distributed.destroy_process_group()
        """
        before, self.require_backward_grad_sync = self.require_backward_grad_sync, False
        try:
            yield
        finally:
            self.require_backward_grad_sync = before


def _divide(params, limit):
    """Buckets of parameters of one dtype, from the last to the first, which is about how gradients come."""
    sizes, started, cap = {}, {}, min(limit, FIRST_BUCKET)
    for param in reversed(params):
        started.setdefault(param.dtype, []).append(param)
        sizes[param.dtype] = sizes.get(param.dtype, 0) + param.numel() * param.element_size()
        if sizes[param.dtype] >= cap:
            yield _Bucket(started.pop(param.dtype))
            del sizes[param.dtype]
            cap = limit
    yield from map(_Bucket, started.values())
