"""Checkpointing: compute again in backward what forward does not keep."""

import warnings
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar

from .._tensor.base import Tensor
from .._tensor.modes import autocast, intercept, observing
from ..autograd import api
from ..autograd.engine import current_pass
from ..autograd.function import Function
from ..autograd.grad_mode import enable_grad
from ..autograd.graph import saved_tensors_hooks
from ..random import fork_rng, get_rng_state, set_rng_state

_early_stop: ContextVar[bool | None] = ContextVar("_early_stop", default=None)  # None: what the call says
_debug: ContextVar[bool | None] = ContextVar("_debug", default=None)


class CheckpointError(RuntimeError):
    """The second run of a checkpointed block did not save what the first one did."""


class _Enough(Exception):
    """Everything that is needed has been computed again."""


@contextmanager
def set_checkpoint_early_stop(enable):
    """Say for calls of `checkpoint` inside the block whether the second run ends with the last tensor that is needed.

    Args:
        enable (bool): whether it does; by default it does.

    >>> with torch.utils.checkpoint.set_checkpoint_early_stop(False):
    ...     y = torch.utils.checkpoint.checkpoint(torch.sin, torch.ones(1), use_reentrant=False)
    """
    token = _early_stop.set(bool(enable))
    try:
        yield
    finally:
        _early_stop.reset(token)


@contextmanager
def set_checkpoint_debug_enabled(enabled):
    """Say for calls of `checkpoint` inside the block whether errors list the operations of both runs.

    Args:
        enabled (bool or None): whether they do; None for what each call says.

    >>> with torch.utils.checkpoint.set_checkpoint_debug_enabled(True):
    ...     y = torch.utils.checkpoint.checkpoint(torch.sin, torch.ones(1), use_reentrant=False)
    """
    token = _debug.set(enabled)
    try:
        yield
    finally:
        _debug.reset(token)


class _Surroundings:
    """What the second run finds as the first one did: random numbers, autocast."""

    def __init__(self, preserve_rng_state):
        self.state = get_rng_state() if preserve_rng_state else None
        self.autocast = autocast.get()

    @contextmanager
    def again(self):
        """A block with the surroundings of the first run, that records."""
        with ExitStack() as stack:
            stack.enter_context(enable_grad())
            stack.enter_context(fork_rng(enabled=self.state is not None))
            if self.state is not None:
                set_rng_state(self.state)
            if self.autocast is not autocast.get():
                stack.enter_context(intercept())
                stack.callback(autocast.reset, autocast.set(self.autocast))
            yield


class _Recomputed:
    """What a block saved, to be found again by running the block once more in each backward pass."""

    def __init__(self, run, preserve_rng_state, early_stop, checked, debug):
        self.run, self.early_stop, self.checked, self.debug = run, early_stop, checked, debug
        self.count, self.complete, self.surroundings = 0, False, _Surroundings(preserve_rng_state)
        self.operations = [] if debug else None

    def pack(self, tensor):
        """Keep only which saved tensor this is; its metadata for a check."""
        self.count += 1
        return self.count - 1, tensor.shape, tensor.dtype

    def unpack(self, packed):
        """The saved tensor, from a second run of the block, which is kept for the time of the backward pass."""
        number, shape, dtype = packed
        running = current_pass()
        values = None if running is None else running.notes.get(self)
        if values is None:
            values = self.recompute()
            if running is not None:
                running.notes[self] = values
        value = values.get(number)
        if value is None:
            raise CheckpointError(
                "torch.utils.checkpoint: Unpack is being triggered for a tensor that was already unpacked once. If you "
                "are calling ctx.saved_tensors in backward, make sure to do so only once."
            )
        values[number] = None
        if self.checked and (value.shape, value.dtype) != (shape, dtype):
            self.fail(
                "Recomputed values for the following tensors have different metadata than during the forward pass: "
                f"tensor at position {number}: saved {shape}, {dtype}; recomputed {value.shape}, {value.dtype}",
            )
        return value

    def recompute(self):
        """{number: tensor} of what the block saves."""
        found: dict = {}
        self.again = []

        def pack(tensor):
            if len(found) == self.count and not self.complete:  # the first run has not come further yet
                return tensor
            if len(found) == self.count:
                self.fail(
                    "trying to save more tensors during recomputation than during the original forward pass: "
                    f"{self.count} were saved then"
                )
            found[len(found)] = tensor.detach()
            if self.early_stop and len(found) == self.count:
                raise _Enough
            return tensor

        with self.surroundings.again(), saved_tensors_hooks(pack, lambda t: t):
            try:
                self.watched(self.again, self.run)
            except _Enough:
                pass
        if len(found) != self.count:
            self.fail(
                "A different number of tensors was saved during the original forward and recomputation. Number of "
                f"tensors saved during forward: {self.count}. Number of tensors saved during recomputation: "
                f"{len(found)}"
            )
        return found

    def watched(self, operations, run):
        """Run the block; in debug mode note its operations."""
        if not self.debug:
            return run()

        def note(apply, op, inputs, params):
            operations.append(op.name)
            return apply(op, inputs, params)

        with observing(note):
            return run()

    def fail(self, text):
        """Say that the second run differed."""
        if self.debug:
            text += (
                ".\nYou are seeing this error because you passed `debug=True` to checkpoint.\nOperations of the "
                f"original forward: {', '.join(self.operations)}\nOperations of the recomputation: "
                f"{', '.join(self.again)}"
            )
        raise CheckpointError(f"torch.utils.checkpoint: {text}")


class CheckpointFunction(Function):
    """A block as one operation, whose backward runs the block again and a backward pass of its own inside."""

    @staticmethod
    def forward(ctx, run_function, preserve_rng_state, *args):
        """Run the block without recording it."""
        ctx.run_function, ctx.surroundings = run_function, _Surroundings(preserve_rng_state)
        ctx.places = [i for i, a in enumerate(args) if isinstance(a, Tensor)]
        ctx.others = [None if isinstance(a, Tensor) else a for a in args]
        ctx.save_for_backward(*(args[i] for i in ctx.places))
        return run_function(*args)

    @staticmethod
    def backward(ctx, *grads):
        """Run it again, recorded, and backward from there."""
        running = current_pass()
        if running is not None and running.targets is not None:
            raise RuntimeError(
                "When use_reentrant=True, torch.utils.checkpoint is incompatible with .grad() or passing an `inputs` "
                "parameter to .backward(). To resolve this error, you can either set use_reentrant=False, or call "
                ".backward() without passing the `inputs` argument."
            )
        args = list(ctx.others)
        for i, tensor in zip(ctx.places, ctx.saved_tensors):
            args[i] = _fresh(tensor)
        with ctx.surroundings.again():
            outputs = ctx.run_function(*args)
        outputs = outputs if isinstance(outputs, tuple) else (outputs,)
        pairs = [(y, g) for y, g in zip(outputs, grads) if isinstance(y, Tensor) and y.requires_grad]
        if not pairs:
            raise RuntimeError("none of output has requires_grad=True, this checkpoint() is not necessary")
        api.backward([y for y, _ in pairs], [g for _, g in pairs])
        return None, None, *(a.grad if isinstance(a, Tensor) else None for a in args)


def checkpoint(
    function,
    *args,
    use_reentrant=None,
    context_fn=None,
    determinism_check="default",
    debug=False,
    early_stop=True,
    **kwargs,
):
    """Call a function without keeping what its operations save: backward computes it again.

    Args:
        function (callable): what to run; run twice, it must do the same.
        args, kwargs: its arguments; ``preserve_rng_state=False`` lets the second run draw other random numbers.
        use_reentrant (bool): False finds the saved tensors again one by one; True runs a backward pass of its own
            inside, which does not know `grad`, keyword arguments and the options below. To be given explicitly.
        context_fn (callable): gives two context managers, for the first and the second run.
        determinism_check (str): "default" compares shapes and dtypes of both runs, "none" does not.
        debug (bool): whether errors list the operations of both runs.
        early_stop (bool): whether the second run ends with the last tensor that is needed.

    Returns:
        what the function returns.

    Raises:
        ValueError: what `use_reentrant=True` does not offer is asked for.
        CheckpointError: in backward: the second run differed from the first.

    >>> x = torch.ones(2, requires_grad=True)
    >>> torch.utils.checkpoint.checkpoint(torch.sin, x, use_reentrant=False).sum().backward(); x.grad
    tensor([0.5403, 0.5403])
    """
    if use_reentrant is None:
        warnings.warn(
            "torch.utils.checkpoint: the use_reentrant parameter should be passed explicitly. use_reentrant=False is "
            "recommended; True, which is taken now, keeps what PyTorch did at first.",
            stacklevel=2,
        )
        use_reentrant = True
    if determinism_check not in ("default", "none"):
        raise ValueError(f"determinism_check should be one of ['default', 'none'], but got {determinism_check}")
    preserve_rng_state = kwargs.pop("preserve_rng_state", True)
    if use_reentrant:
        if kwargs:
            raise ValueError("Unexpected keyword arguments: " + ",".join(kwargs))
        if context_fn is not None or debug:
            raise ValueError("Passing `context_fn` or `debug` is only supported when use_reentrant=False.")
        if not any(isinstance(a, Tensor) and a.requires_grad for a in args):
            warnings.warn("None of the inputs have requires_grad=True. Gradients will be None", stacklevel=2)
        return CheckpointFunction.apply(function, preserve_rng_state, *args)
    first, second = context_fn() if context_fn is not None else (None, None)

    def run():
        with ExitStack() as stack:
            if second is not None:
                stack.enter_context(second)
            return function(*(_fresh(a) for a in args), **kwargs)

    early_stop = early_stop if _early_stop.get() is None else _early_stop.get()
    debug = debug if _debug.get() is None else _debug.get()
    kept = _Recomputed(run, preserve_rng_state, early_stop, determinism_check == "default", debug)
    with ExitStack() as stack:
        stack.enter_context(saved_tensors_hooks(kept.pack, kept.unpack))
        if first is not None:
            stack.enter_context(first)
        output = kept.watched(kept.operations, lambda: function(*args, **kwargs))
    kept.complete = True
    return output


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
    if use_reentrant is None:
        warnings.warn(
            "torch.utils.checkpoint.checkpoint_sequential: the use_reentrant parameter should be passed explicitly. "
            "use_reentrant=False is recommended; True, which is taken now, keeps what PyTorch did at first.",
            stacklevel=2,
        )
        use_reentrant = True
    options = {"use_reentrant": use_reentrant, "preserve_rng_state": kwargs.pop("preserve_rng_state", True)}
    if kwargs:
        raise ValueError("Unexpected keyword arguments: " + ",".join(kwargs))
    functions = list(functions)
    size = max(len(functions) // segments, 1)
    starts = list(range(0, size * (segments - 1), size))[: len(functions)]
    for start in starts:
        input = checkpoint(_chain(functions[start : start + size]), input, **options)
    return _chain(functions[len(starts) * size :])(input)


def _chain(functions):
    def run(x):
        for function in functions:
            x = function(x)
        return x

    return run
