"""Checkpointing: compute again in backward what forward does not keep."""

from .._tensor.base import Tensor
from ..autograd.graph import saved_tensors_hooks


class _Recomputed:
    """What a block saved, to be found again by running the block once more."""

    def __init__(self, run, preserve_rng_state):
        self.run, self.count, self.values = run, 0, None
        self.state = _rng_state() if preserve_rng_state else None

    def pack(self, tensor):
        """Keep only which saved tensor this is; its metadata for a check."""
        self.count += 1
        return self.count - 1, tensor.shape, tensor.dtype

    def unpack(self, packed):
        """The saved tensor, from a second run of the block."""
        number, shape, dtype = packed
        if self.values is None:
            self.values = self.recompute()
        if len(self.values) != self.count:
            raise CheckpointError(
                f"torch.utils.checkpoint: A different number of tensors was saved during the original forward and "
                f"recomputation. Number of tensors saved during forward: {self.count}. Number of tensors saved during "
                f"recomputation: {len(self.values)}"
            )
        value = self.values[number]
        if (value.shape, value.dtype) != (shape, dtype):
            raise CheckpointError(
                "torch.utils.checkpoint: Recomputed values for the following tensors have different metadata than "
                f"during the forward pass: tensor at position {number}: saved {shape}, {dtype}; recomputed "
                f"{value.shape}, {value.dtype}"
            )
        return value

    def recompute(self):
        """The tensors that the block saves, in order."""
        from ..autograd import enable_grad
        from ..random import fork_rng, set_rng_state

        found = []
        hooks = saved_tensors_hooks(lambda t: found.append(t.detach()) or len(found) - 1, lambda i: found[i])
        with enable_grad(), hooks, fork_rng(enabled=self.state is not None):
            if self.state is not None:
                set_rng_state(self.state)
            self.run()
        return found


class CheckpointError(RuntimeError):
    """The second run of a checkpointed block did not save what the first one did."""


def _rng_state():
    from ..random import get_rng_state

    return get_rng_state()


def checkpoint(
    function,
    *args,
    use_reentrant=None,
    context_fn=None,
    determinism_check="default",
    debug=False,
    early_stop=True,
    preserve_rng_state=True,
    **kwargs,
):
    """Call a function without keeping what its operations save: backward computes it again.

    Args:
        function (callable): what to run; run twice, it must do the same.
        args, kwargs: its arguments.
        use_reentrant (bool): accepted for PyTorch's programs; both values give the same gradients here.
        context_fn (callable): gives two context managers, for the first and the second run.
        determinism_check (str): "default" compares shapes and dtypes of both runs; "none" is not offered.
        debug (bool): accepted; errors always name what differed.
        early_stop (bool): accepted; the second run always goes to the end.
        preserve_rng_state (bool): whether the second run draws the same random numbers.

    Returns:
        what the function returns.

    >>> x = torch.ones(2, requires_grad=True)
    >>> torch.utils.checkpoint.checkpoint(torch.sin, x, use_reentrant=False).sum().backward(); x.grad
    tensor([0.5403, 0.5403])
    """
    if determinism_check != "default":
        raise NotImplementedError("checkpoint: determinism_check other than 'default' is not in flambeau")
    first, second = context_fn() if context_fn is not None else (None, None)

    def run():
        if second is None:
            return function(*(_fresh(a) for a in args), **kwargs)
        with second:
            return function(*(_fresh(a) for a in args), **kwargs)

    kept = _Recomputed(run, preserve_rng_state)
    with saved_tensors_hooks(kept.pack, kept.unpack):
        if first is None:
            return function(*args, **kwargs)
        with first:
            return function(*args, **kwargs)


def _fresh(x):
    """An argument of the second run: not connected to the first run's graph."""
    return x.detach().requires_grad_(x.requires_grad) if isinstance(x, Tensor) else x


def checkpoint_sequential(functions, segments, input, use_reentrant=None, **kwargs):
    """Call modules one after the other, in checkpointed segments.

    Args:
        functions (Sequential or list of callable): the modules.
        segments (int): how many segments.
        input (Tensor): the first one's input.
        use_reentrant (bool): as in `checkpoint`.
        kwargs: ``preserve_rng_state`` only.

    >>> net = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Tanh())
    >>> torch.utils.checkpoint.checkpoint_sequential(net, 2, torch.ones(1, 2), use_reentrant=False).shape
    torch.Size([1, 2])
    """
    preserve = kwargs.pop("preserve_rng_state", True)
    if kwargs:
        raise ValueError("Unexpected keyword arguments: " + ",".join(kwargs))
    functions = list(functions)
    size = max(len(functions) // segments, 1)
    starts = list(range(0, size * (segments - 1), size))[: len(functions)]
    for start in starts:
        input = checkpoint(_chain(functions[start : start + size]), input, preserve_rng_state=preserve)
    return _chain(functions[len(starts) * size :])(input)


def _chain(functions):
    def run(x):
        for function in functions:
            x = function(x)
        return x

    return run
