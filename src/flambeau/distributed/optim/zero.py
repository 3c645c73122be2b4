"""ZeroRedundancyOptimizer: each process keeps the state of its share of the parameters."""

import flambeau as torch

from .. import _ops
from .._shares import shared_out
from ..objects import all_gather_object
from ..world import member


class ZeroRedundancyOptimizer(torch.optim.Optimizer):
    """Another optimizer, whose state is divided among the processes: each updates its parameters, and gives them out.

    Args:
        params (iterable): parameters, or dicts of them with options, the same on each rank.
        optimizer_class (type): the optimizer, such as `torch.optim.Adam`.
        process_group (ProcessGroup, optional): the ranks; all if None.
        parameters_as_bucket_view, overlap_with_ddp: must be False.
        defaults: the optimizer's options.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> p = torch.nn.Parameter(torch.ones(1)); p.grad = torch.ones(1)
    >>> torch.distributed.optim.ZeroRedundancyOptimizer([p], torch.optim.SGD, lr=0.5).step(); p.data
    tensor([0.5000])
    >>> torch.distributed.destroy_process_group()
    """

    def __init__(
        self,
        params,
        optimizer_class,
        process_group=None,
        parameters_as_bucket_view: bool = False,
        overlap_with_ddp: bool = False,
        **defaults,
    ):
        if parameters_as_bucket_view or overlap_with_ddp:
            raise NotImplementedError("parameters_as_bucket_view and overlap_with_ddp are not in flambeau: leave them")
        self.process_group, self._class, self._gathered = member(process_group), optimizer_class, None
        self._made = False
        super().__init__(params, defaults)
        self._divide()

    def _divide(self):
        """Give each parameter, largest first, to the rank with least; and make the optimizer of this rank's share."""
        size, me = self.process_group.size(), self.process_group.rank()
        every = [p for group in self.param_groups for p in group["params"]]
        self._owner = dict(shared_out(every, torch.Tensor.numel, size))
        groups = [{**g, "params": [p for p in g["params"] if self._owner[p] == me]} for g in self.param_groups]
        self._numbers = [i for i, g in enumerate(groups) if g["params"]]
        shares = [groups[i] for i in self._numbers]
        self.optim = self._class(shares, **self.defaults) if shares else None
        for i, group in enumerate(self.optim.param_groups if shares else ()):
            for name, value in group.items():
                self.param_groups[self._numbers[i]].setdefault(name, value)

    def step(self, closure=None):
        """Update this rank's parameters, and exchange them with the other ranks.

        Args:
            closure (callable, optional): computes the loss anew, and returns it.
        """
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        if self.optim is not None:
            for number, group in zip(self._numbers, self.optim.param_groups):  # what schedulers have changed
                group.update({k: v for k, v in self.param_groups[number].items() if k in group and k != "params"})
            self.optim.step()
        with torch.no_grad():
            for group in self.param_groups:
                for param in group["params"]:
                    sent = _ops.broadcast_from(param, group=self.process_group, root=self._owner[param])
                    param.copy_(sent)
        return loss

    def _numbered(self):
        return {p: i for i, p in enumerate(p for group in self.param_groups for p in group["params"])}

    def consolidate_state_dict(self, to: int = 0) -> None:
        """Bring the states of all ranks to one, before `state_dict` there; every rank calls it.

        Args:
            to (int): that rank.
        """
        numbers = self._numbered()
        mine = {} if self.optim is None else {numbers[p]: dict(state) for p, state in self.optim.state.items()}
        found = [None] * self.process_group.size()
        all_gather_object(found, mine, self.process_group)
        here = self.process_group.rank() == to
        self._gathered = {number: state for part in found for number, state in part.items()} if here else None

    def state_dict(self) -> dict:
        """The state of all parameters, on the rank that `consolidate_state_dict` brought it to.

        Raises:
            RuntimeError: it was not called, or for another rank.
        """
        if self._gathered is None:
            raise RuntimeError(
                "Optimizer state has not been consolidated on this rank. Please call `consolidate_state_dict(to="
                f"{self.process_group.rank()})` on all ranks beforehand if you meant to save the global state."
            )
        return {**super().state_dict(), "state": dict(sorted(self._gathered.items()))}

    def load_state_dict(self, state_dict: dict) -> None:
        """Take over state and options; each rank keeps its share.

        Args:
            state_dict (dict): of all parameters, as `state_dict` returned it, from any number of ranks.
        """
        super().load_state_dict(state_dict)
        self._divide()
        if self.optim is not None:
            for param, state in self.state.items():
                if self._owner[param] == self.process_group.rank():
                    self.optim.state[param] = state
        self.state.clear()
