"""FullyShardedDataParallel: each process keeps a share of the parameters, their gradients and the optimizer's state."""

import enum

import numpy as np

import flambeau as torch

from ..._tensor.base import wrap
from .. import _ops
from ..world import default_group

__all__ = ["FullyShardedDataParallel", "ShardingStrategy"]
WRAPPED = "_fsdp_wrapped_module"


class ShardingStrategy(enum.Enum):
    """How long whole parameters live: with FULL_SHARD, while a layer needs them, in forward and in backward; with
    SHARD_GRAD_OP, from forward to backward."""

    FULL_SHARD = 1
    SHARD_GRAD_OP = 2


class FullyShardedDataParallel(torch.nn.Module):
    """Divides a module's parameters among the processes, and puts them together where the module is called.

    Parameters begin as those of rank 0. Layers that are wrapped themselves are put together one at a time. Gradients
    are means over the processes. `state_dict` gives whole tensors under the module's own names, on every rank.

    Args:
        module (Module): the network; its parameters have one dtype.
        process_group (ProcessGroup, optional): the ranks; all if None.
        sharding_strategy (ShardingStrategy, optional): FULL_SHARD if None.

    Raises:
        ValueError: parameters of several dtypes, or none.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> net = torch.distributed.fsdp.FullyShardedDataParallel(torch.nn.Linear(2, 1))
    >>> net(torch.ones(3, 2)).sum().backward(); [tuple(p.grad.shape) for p in net.parameters()]
    [(3,)]
    >>> torch.distributed.destroy_process_group()
    """

    def __init__(self, module, process_group=None, sharding_strategy=None):
        super().__init__()
        self.process_group = process_group or default_group()
        self.sharding_strategy = sharding_strategy or ShardingStrategy.FULL_SHARD
        self.add_module(WRAPPED, module)
        self._places = list(_places(module))  # (owner, name, name in the network, shape)
        params = [owner._parameters[name] for owner, name, _, _ in self._places]
        if len({p.dtype for p in params}) != 1:
            raise ValueError(f"FullyShardedDataParallel needs parameters of one dtype, has {len(params)} of several")
        self._sizes = [p.numel() for p in params]
        with torch.no_grad():
            flat = torch.cat([p.reshape(-1) for p in params])
            flat = _ops.broadcast_from(flat, group=self.process_group, root=0)
        self._flat_param = torch.nn.Parameter(self._share(flat))
        self._flat_param.register_hook(lambda grad: grad / self.process_group.size())
        self._whole = None  # in backward: the memory of the parameters that were put together last
        self._hide()

    @property
    def module(self):
        """The wrapped module."""
        return self._modules[WRAPPED]

    def _share(self, flat):
        """This rank's part of a flat tensor, filled up with zeros."""
        size, rank = self.process_group.size(), self.process_group.rank()
        length = -(-flat.numel() // size)
        padded = torch.nn.functional.pad(flat, (0, length * size - flat.numel()))
        return padded[rank * length : (rank + 1) * length].clone()

    def _hide(self):
        for owner, name, _, _ in self._places:
            owner._parameters[name] = None

    def _gathered(self):
        """The whole flat tensor, as autograd sees it."""
        return _ops.all_gather_stack(self._flat_param, group=self.process_group).reshape(-1)

    def _show(self, flat):
        """Let the module have whole parameters: parts of a flat tensor."""
        for (owner, name, _, shape), part in zip(self._places, flat[: sum(self._sizes)].split(self._sizes)):
            owner._parameters[name] = part.reshape(shape)

    def forward(self, *args, **kwargs):
        """Call the module with whole parameters."""
        flat = self._gathered()
        self._show(flat)
        try:
            if self.sharding_strategy is ShardingStrategy.SHARD_GRAD_OP or flat._array.__class__ is not np.ndarray:
                return self.module(*args, **kwargs)
            memory = _root(flat._array)
            with torch.autograd.graph.saved_tensors_hooks(lambda t: self._pack(t, memory), self._unpack):
                return self.module(*args, **kwargs)
        finally:
            self._hide()

    def _pack(self, tensor, memory):
        """What backward needs of whole parameters is where it lies in them."""
        array = tensor._array
        if array.__class__ is not np.ndarray or _root(array) is not memory:
            return tensor
        start = array.__array_interface__["data"][0] - memory.__array_interface__["data"][0]
        return _Place(start, array.shape, array.strides)

    def _unpack(self, saved):
        """In backward, parameters are put together again, once for all places of one module."""
        if not isinstance(saved, _Place):
            return saved
        whole = _LAST.get(self)
        if whole is None:
            with torch.no_grad():
                whole = self._gathered()._array
            _LAST.clear()  # one module's at a time
            _LAST[self] = whole
            if torch.autograd.engine.current_pass() is not None:
                torch.autograd.engine.queue_callback(_LAST.clear)
        return wrap(np.ndarray(saved.shape, whole.dtype, _root(whole), saved.start, saved.strides))

    def state_dict(self, *args, destination=None, prefix="", keep_vars=False):
        """Whole tensors under the module's own names; every rank must call it."""
        with torch.no_grad():
            self._show(self._gathered())
            try:
                found = self.module.state_dict(*args, destination=destination, prefix=prefix, keep_vars=keep_vars)
            finally:
                self._hide()
        return found

    def load_state_dict(self, state_dict, strict: bool = True, assign: bool = False):
        """Take over whole tensors under the module's own names; each rank keeps its share.

        Args:
            state_dict (dict): as `state_dict` returned it, or an unwrapped module of the kind.
            strict (bool): only True.
            assign (bool): only False.

        Raises:
            RuntimeError: a name is missing, or a shape is another one.
        """
        if not strict or assign:
            raise NotImplementedError("FullyShardedDataParallel loads with strict=True and assign=False only")
        units = [m for m in self.modules() if isinstance(m, FullyShardedDataParallel)]
        clean = {m: n.replace(f"{WRAPPED}.", "").replace(WRAPPED, "") for n, m in self.named_modules()}
        with torch.no_grad():
            for unit in units:
                prefix = clean[unit] + "." * bool(clean[unit] and not clean[unit].endswith("."))
                unit._take(state_dict, prefix)
            for name, buffer in self.named_buffers():
                buffer.copy_(state_dict[name.replace(f"{WRAPPED}.", "")])

    def _take(self, state, prefix):
        parts = []
        for _, _, name, shape in self._places:
            value = state.get(prefix + name)
            if value is None or tuple(value.shape) != tuple(shape):
                told = "is missing" if value is None else f"has shape {tuple(value.shape)}, not {tuple(shape)}"
                raise RuntimeError(
                    f"Error(s) in loading state_dict for FullyShardedDataParallel: {prefix}{name} {told}"
                )
            parts.append(value.reshape(-1))
        self._flat_param.copy_(self._share(torch.cat(parts)))


_LAST: dict = {}  # {unit: the memory of its whole parameters}, during a backward pass


class _Place:
    """Where a saved array lies in the memory of whole parameters."""

    __slots__ = ("start", "shape", "strides")

    def __init__(self, start, shape, strides):
        self.start, self.shape, self.strides = start, shape, strides


def _root(array):
    while isinstance(array.base, np.ndarray):
        array = array.base
    return array


def _places(module, prefix=""):
    """(owner, name, name in the network, shape) of each parameter that no inner FullyShardedDataParallel has."""
    for name, param in module._parameters.items():
        if param is not None:
            yield module, name, prefix + name, param.shape
    for name, child in module.named_children():
        if not isinstance(child, FullyShardedDataParallel):
            yield from _places(child, f"{prefix}{name}.")
