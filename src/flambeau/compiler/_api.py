"""`torch.compile`: a function, a module or a whole training step as native code."""

import sys
import warnings
from functools import partial, update_wrapper
from importlib import import_module
from importlib.util import find_spec
from threading import RLock
from weakref import WeakSet

from numpy import ndarray

from .._tensor.base import Tensor
from .._tensor.modes import current_tracer
from ..interpreters.trace import Untraceable
from ..utils._pytree import tree_flatten, tree_unflatten
from ._capture import capture
from ._replay import Replay, finish_eagerly
from .compare import WANTED
from .guards import collect, hold
from .report import describe

_TRACING = RLock()  # a trace exchanges the arrays of tensors that other threads may use, too
LIMIT = 8  # traces kept for one function; a function that needs more runs eagerly
COMPILED: WeakSet = WeakSet()  # all compiled functions
BACKENDS = ("flambeau", "inductor", "eager")


def compile(
    model=None,
    *,
    fullgraph=False,
    dynamic=None,
    backend="flambeau",
    mode=None,
    options=None,
    name=None,
    disable=False,
    recompile_limit=None,
    isolate_recompiles=False,
    shapes_spec=None,
):
    """Return a version of a function, module or whole training step that runs as native code.

    The first call is eager, the second is traced and compiled, further ones replay the trace: one call of native code
    where every operation has a native form. A step may contain ``backward()`` and an optimizer's ``step()``.

    Args:
        model (callable): what to compile; without it, a decorator is returned.
        fullgraph (bool): raise an error where a tensor's value is read, instead of running eagerly.
        dynamic (bool): shapes are always traced as they are; True is refused.
        backend (str): ``"flambeau"``; ``"inductor"`` means the same, ``"eager"`` does not compile.
        mode (str): a hint that changes nothing here: ``"default"``, ``"reduce-overhead"`` or ``"max-autotune"``.
        options (dict): ``{"compare": True}`` checks every compiled call, operation by operation, against eager kernels,
            and raises RuntimeError at the first that differs; so does ``FLAMBEAU_COMPILE=compare`` in the environment.
        name (str): what reports and warnings call it; by default the function's own name.
        disable (bool): return the function as it is.
        recompile_limit (int): how many traces may be kept, before it stays eager; 8 by default.
        isolate_recompiles (bool): keep traces apart from those of other calls of `compile`; they always are.
        shapes_spec: must be None.

    Returns:
        callable: like `model`, with ``report()``, which tells what was compiled.

    Raises:
        RuntimeError: an argument has no meaning here.
        NotImplementedError: shapes are to be dynamic.

    Without the package llvmlite (``pip install flambeau[jit]``) the function runs eagerly, after one warning.

    >>> @torch.compile
    ... def f(x):
    ...     return torch.sin(x) ** 2 + torch.cos(x) ** 2
    >>> [f(torch.ones(2)) for _ in range(3)][-1]
    tensor([1., 1.])
    """
    _check(dynamic or shapes_spec, backend, mode, options)
    if model is None:
        kept = {"fullgraph": fullgraph, "backend": backend, "options": options, "name": name, "disable": disable}
        return partial(compile, **kept, recompile_limit=recompile_limit)
    if not callable(model):
        raise RuntimeError(f"compile() expects a callable, not {type(model).__name__}")
    if disable or backend == "eager":
        return model
    compare = (options or {}).get("compare", WANTED)
    return Compiled(model, fullgraph, name, LIMIT if recompile_limit is None else recompile_limit, compare)


def _check(dynamic, backend, mode, options):
    if backend not in BACKENDS:
        raise RuntimeError(f"Invalid backend: {backend!r}: flambeau has {', '.join(map(repr, BACKENDS))}")
    if dynamic:
        raise NotImplementedError(
            "dynamic=True, or shapes_spec, is not in flambeau: shapes are compiled as they are; leave it out to have "
            "each traced anew"
        )
    if mode not in (None, "default", "reduce-overhead", "max-autotune", "max-autotune-no-cudagraphs"):
        raise RuntimeError(f"Unrecognized mode={mode!r}")
    for option in options or ():
        if option != "compare":
            raise RuntimeError(f"Unexpected optimization option {option}: flambeau has 'compare' alone")


class Compiled:
    """A function with the traces made of it."""

    def __init__(self, function, fullgraph, name=None, limit=LIMIT, compare=False):
        self._function, self._fullgraph, self._given_name, self._limit = function, fullgraph, name, limit
        self._compare = compare
        self._replays, self._eager_because = [], None
        self._prepared = False  # whether there was an eager call since the last trace
        COMPILED.add(self)
        update_wrapper(self, getattr(function, "forward", function), updated=())
        self.__wrapped__ = function

    def __call__(self, *args, **kwargs):
        if self._eager_because is not None or current_tracer.get() is not None:
            return self._function(*args, **kwargs)
        for replay in self._replays:
            if replay.flat and not kwargs:
                result = replay(args)
            else:
                result = replay(tree_flatten((args, kwargs))[0])
            if result is not NotImplemented:
                return result
        with _TRACING:
            return self._eager_or_traced(args, kwargs)

    @property
    def _orig_mod(self):
        """What was compiled, under PyTorch's name for it."""
        return self._function

    def forget(self):
        """Drop the traces: the next calls are as the first ones."""
        self._replays, self._eager_because, self._prepared = [], None, False

    def _eager_or_traced(self, args, kwargs):
        """The first call is eager, so that what is made at first use exists; the next one is traced."""
        leaves, _ = tree_flatten((args, kwargs))
        if not self._prepared:
            result = self._function(*args, **kwargs)
            self._prepared = True  # not if it raised: what comes to be at first use may not be there yet
            return result
        if any(isinstance(leaf, ndarray) for leaf in leaves):
            return self._give_up("an argument is a NumPy array, whose values would be constants", args, kwargs)
        if any(isinstance(leaf, Tensor) and leaf._array.__class__ is not ndarray for leaf in leaves):
            return self._function(*args, **kwargs)  # inside another transformation
        if find_spec("llvmlite") is None:
            return self._give_up("the package llvmlite is missing; pip install flambeau[jit]", args, kwargs)
        if len(self._replays) >= self._limit:
            return self._give_up(f"its surroundings changed {self._limit} times", args, kwargs)
        return self._trace(args, kwargs, leaves)

    def _trace(self, args, kwargs, leaves):
        """Trace, compile, and let the new replay compute this call."""
        self._prepared = False
        found = collect(self._function, leaves)
        try:
            captured = capture(self._function, args, kwargs, found.optimizers)
        except Untraceable as reason:
            return self._give_up(str(reason), args, kwargs)
        if captured.raised is not None:
            finish_eagerly(captured, leaves, self._rerun(args, kwargs))
            raise captured.raised
        if captured.read_at is not None:
            captured.impure = f"it reads the value of a tensor at {captured.read_at}"
        elif captured.impure is None and not hold(found.same, found.reads):
            captured.impure = "it changes Python values that it depends on"
        if captured.impure is not None:
            return self._finish(captured, args, kwargs, leaves)
        try:
            replay = Replay(captured, leaves, found, self._rerun(args, kwargs), self._compare)
        except Untraceable as reason:
            return self._give_up(str(reason), args, kwargs)
        except Exception as error:  # nothing has run yet: what the compiler fails at must not fail the program
            return self._give_up(f"the compiler failed ({type(error).__name__}: {error})", args, kwargs)
        self._replays.insert(0, replay)
        return replay(leaves)

    def _rerun(self, args, kwargs):
        """A function that calls the original with other leaves in the arguments' places."""
        _, spec = tree_flatten((args, kwargs))

        def rerun(leaves):
            args, kwargs = tree_unflatten(list(leaves), spec)
            return self._function(*args, **kwargs)

        return rerun

    def _finish(self, captured, args, kwargs, leaves):
        """A replay would not do what the program does: the call is finished with NumPy from its graph, and later ones
        run eagerly."""
        if self._fullgraph:
            raise RuntimeError(f"{self._name()} cannot be compiled with fullgraph=True: {captured.impure}")
        self._warn(captured.impure)
        return finish_eagerly(captured, leaves, self._rerun(args, kwargs))

    def _give_up(self, reason, args, kwargs):
        if self._fullgraph:
            raise RuntimeError(f"{self._name()} cannot be compiled with fullgraph=True: {reason}")
        self._warn(reason)
        return self._function(*args, **kwargs)

    def _warn(self, reason):
        self._eager_because = reason
        warnings.warn(f"torch.compile: {self._name()} runs eagerly from now on: {reason}", stacklevel=5)

    def _name(self):
        return self._given_name or getattr(self._function, "__qualname__", type(self._function).__name__)

    def report(self):
        """Return a text on what was compiled: kernels, calls, buffers, and what was not fused and why."""
        if self._eager_because is not None:
            return f"{self._name()}: eager, because {self._eager_because}"
        if not self._replays:
            return f"{self._name()}: not compiled yet (the first call is eager, the second is traced)"
        return "\n\n".join(describe(self._name(), replay.executable) for replay in self._replays)

    def graph(self, names=None):
        """Return the picture of what was compiled last: see `flambeau.viz.graph`."""
        return import_module("flambeau.viz").draw((self,), sys._getframe(1), names=names)

    def __getattr__(self, name):
        return getattr(self._function, name)
