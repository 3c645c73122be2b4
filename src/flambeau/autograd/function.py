"""`torch.autograd.Function`: operations whose forward and backward the user writes."""

from functools import wraps
from typing import Any

from .._tensor.base import LEAF, Tensor, View, alias, level_of, wrap
from .._tensor.modes import grad_mode, is_grad_enabled
from .._tensor.places import ARRAYS
from .._tensor.storage import clock
from ..interpreters.inplace import check_writable, follow, mark_written
from ..interpreters.record import RELEASED, Node, edge_of, shape_at


class FunctionCtx:
    """What a Function's forward and backward share; the recorded node itself, as in PyTorch."""

    def save_for_backward(self, *tensors):
        """Save tensors for backward, where they are `saved_tensors`; None entries are kept.

        Raises:
            TypeError: something else than a tensor or None is given.
        """
        for t in tensors:
            if t is not None and not isinstance(t, Tensor):
                raise TypeError(
                    f"save_for_backward can only save variables, but argument is of type {type(t).__name__}"
                )
        self._to_save = tensors

    def save_for_forward(self, *tensors):
        """Save tensors for the jvp of the same call, where they are `saved_tensors`."""
        self._saved_for_forward = tensors

    def mark_dirty(self, *tensors):
        """Say that forward wrote to these inputs in place, and returns them."""
        self._dirty = tensors

    def mark_non_differentiable(self, *tensors):
        """Say that these outputs have no gradient."""
        self._non_differentiable = tensors

    def set_materialize_grads(self, value):
        """Say whether backward gets zeros (True, the default) or None for outputs without gradient."""
        self._materialize = bool(value)


class FunctionNode(FunctionCtx, Node):
    """The node of a custom Function, and the `ctx` that its methods get."""

    _function: Any = None
    _to_save = ()
    _saved_for_forward = ()
    _dirty = ()
    _non_differentiable = ()
    _materialize = True
    needs_input_grad = ()

    @property
    def saved_tensors(self):
        """What `save_for_backward` saved."""
        if self.saved is RELEASED:
            raise RuntimeError(
                "Trying to backward through the graph a second time (or directly access saved tensors after they have "
                "already been freed). Saved intermediate values of the graph are freed when you call .backward() or "
                "autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time."
            )
        if self.saved is None:
            return self._saved_for_forward or self._to_save
        from .engine import check_saved

        check_saved(self, [s._array for s in self.saved if s is not None])
        return tuple(None if s is None else s.unpack() if s.__class__ is SavedOutput else s for s in self.saved)

    saved_variables = saved_tensors

    def gradients(self, running, grads):
        """Run the user's backward; one gradient, or None, for each input."""
        grads = (grads,) if self.dtype is not None else grads
        if self._materialize and self.dtype is None:
            grads = running.complete(self, grads)
        boxed = tuple(None if g is None else running.box(g) for g in grads)
        previous = is_grad_enabled()
        grad_mode.set(running.create_graph or previous)
        try:
            found = self._function.backward(self, *boxed)
        finally:
            grad_mode.set(previous)
        found = found if isinstance(found, tuple) else (found,)
        while len(found) > len(self.edges) and found[-1] is None:
            found = found[:-1]
        name = self.name()
        if len(found) != len(self.edges):
            raise RuntimeError(
                f"function {name} returned an incorrect number of gradients (expected {len(self.edges)}, got "
                f"{len(found)})"
            )
        for i, g in enumerate(found):
            if g is not None and not isinstance(g, Tensor):
                raise TypeError(
                    f"function {name} returned a {type(g).__name__} as gradient {i}; expected a Tensor or None"
                )
            edge = self.edges[i]
            if g is not None and edge is not None and not _reducible(g._array.shape, shape_at(edge)):
                raise RuntimeError(
                    f"Function {name} returned an invalid gradient at index {i} - got {list(g._array.shape)} but "
                    f"expected shape compatible with {list(shape_at(edge))}"
                )
        return [None if g is None or e is None else running.unbox(g) for g, e in zip(found, self.edges)]


def _reducible(shape, wanted):
    """Whether a gradient can be summed to a shape, as after broadcasting."""
    extra = len(shape) - len(wanted)
    return shape == wanted or extra >= 0 and all(n in (1, m) for n, m in zip(wanted, shape[extra:]))


class SavedOutput:
    """An output saved for backward: kept as an array, so that node and output do not hold each other."""

    __slots__ = ("_array", "_node", "_number")

    def __init__(self, tensor, node, number):
        import weakref

        self._array, self._node, self._number = tensor._array, weakref.ref(node), number

    def unpack(self):
        """The output as a tensor made by its node."""
        t = wrap(self._array)
        node: Any = self._node()
        t._edge = node if node.dtype is not None else (node, self._number)
        return t


class _FunctionMeta(type):
    """Gives each Function the class of its nodes, named after it."""

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls._backward_cls = type(name + "Backward", (FunctionNode,), {"_function": cls, "__module__": cls.__module__})


class Function(metaclass=_FunctionMeta):
    """Base of custom differentiable operations: write `forward` and `backward` as static methods, call ``apply``.

    ``forward(ctx, *args)`` computes; or ``forward(*args)`` with ``setup_context(ctx, inputs, output)``. ``backward(ctx,
    *grads)`` returns one gradient for each argument of forward. Optional: ``jvp(ctx, *tangents)``, ``vmap(info,
    in_dims, *args)`` or ``generate_vmap_rule = True``.

    >>> class Double(torch.autograd.Function):
    ...     @staticmethod
    ...     def forward(ctx, x):
    ...         return x * 2
    ...     @staticmethod
    ...     def backward(ctx, grad):
    ...         return grad * 2
    >>> x = torch.tensor(3.0, requires_grad=True); Double.apply(x).backward(); x.grad
    tensor(2.)
    """

    generate_vmap_rule = False

    def __init__(self, *args, **kwargs):
        raise TypeError(f"{type(self).__name__} should not be instantiated: call {type(self).__name__}.apply(...)")

    @staticmethod
    def forward(*args, **kwargs):
        """Compute the result; to be written by the subclass."""
        raise NotImplementedError("You must implement the forward function for custom autograd.Function.")

    @staticmethod
    def setup_context(ctx, inputs, output):
        """Save what backward needs, where forward takes no ctx; to be written by the subclass."""
        raise NotImplementedError("setup_context is not implemented.")

    @staticmethod
    def backward(ctx, *grad_outputs):
        """Return the gradients of forward's arguments; to be written by the subclass."""
        raise NotImplementedError(
            "You must implement either the backward or vjp method for your custom autograd.Function to use it with "
            "backward mode AD."
        )

    vjp = backward

    @staticmethod
    def jvp(ctx, *grad_inputs):
        """Return the tangents of the results for tangents of forward's arguments; to be written by the subclass."""
        raise NotImplementedError(
            "You must implement the jvp function for custom autograd.Function to use it with forward mode AD."
        )

    @staticmethod
    def vmap(info, in_dims, *args):
        """Return the batched result and its dims; to be written by the subclass."""
        raise NotImplementedError(
            "To use autograd.Function with vmap, you must either override the vmap staticmethod or set "
            "generate_vmap_rule=True."
        )

    @classmethod
    def apply(cls, *args, **kwargs):
        """Run forward on the arguments, and record it as one node.

        Args:
            args: what forward takes after ctx.

        Returns:
            what forward returns.
        """
        if kwargs:
            raise TypeError(f"{cls.__name__}.apply() takes no keyword arguments")
        level = max((level_of(x) for x in args if isinstance(x, Tensor)), default=0)
        if level:
            from ..func._function import apply_transformed

            return apply_transformed(cls, args, level)
        return apply_recorded(cls, args)


def apply_recorded(cls, args, level=0):
    """Run a Function's forward without recording its parts, and record it as one node at a level."""
    ctx = cls._backward_cls.__new__(cls._backward_cls)
    ctx.saved, ctx.holds, ctx.params, ctx.edges = None, 0, {}, ()
    ctx.needs_input_grad = tuple(isinstance(x, Tensor) and level_of(x) == level and x.requires_grad for x in args)
    recording = is_grad_enabled() and any(ctx.needs_input_grad)
    handed = [_handed(x, level) for x in args] if level else list(args)
    previous = is_grad_enabled()
    if not level:
        grad_mode.set(False)
    try:
        if cls.setup_context is Function.setup_context:
            output = cls.forward(ctx, *handed)
        else:
            output = cls.forward(*handed)
            cls.setup_context(ctx, tuple(handed), output)
    finally:
        grad_mode.set(previous)
    outputs = output if isinstance(output, tuple) else (output,)
    for t in ctx._dirty:
        if not any(t is h for h in handed):
            raise RuntimeError("mark_dirty only accepts inputs of the Function")
    result = tuple(_returned(ctx, t, args, handed) for t in outputs)
    if recording:
        _connect(ctx, args, handed, outputs, result, level)
    return result if isinstance(output, tuple) else result[0]


def _handed(x, level):
    """An argument as forward gets it: a tensor of this level without its history."""
    if isinstance(x, Tensor) and level_of(x) == level and x.requires_grad:
        return alias(x, type(x) if x._array.__class__ in ARRAYS else None)
    return x


def _returned(ctx, t, args, handed):
    """An output as apply returns it: a written-to input itself, a fresh tensor for an input returned as it is."""
    if not isinstance(t, Tensor):
        return t
    for original, given in zip(args, handed):
        if t is given:
            if any(t is d for d in ctx._dirty):
                check_writable(original, overlaps=True)
                mark_written(original)
                return original
            return _shown_again(original)
    return t


def _shown_again(original):
    """Another tensor for an input that forward returns as it is: a view of it."""
    t = alias(original)
    if t._array.__class__ in ARRAYS:
        view = original._view
        t._view = View(original, (), None) if view is None else View(view.base, view.chain, view.creation)
    return t


def _connect(ctx, args, handed, outputs, result, level):
    """Make the node: edges, what was saved, and the outputs' edges."""
    ctx.edges = tuple(_edge(x) if need else None for x, need in zip(args, ctx.needs_input_grad))
    ctx.seq = clock()
    tensors = [(i, t) for i, t in enumerate(result) if isinstance(t, Tensor)]
    if len(result) == 1 and tensors:
        ctx.shape, ctx.dtype = result[0]._array.shape, result[0]._array.dtype
    else:
        import numpy as np

        ctx.dtype = None
        ctx.shape = tuple(
            (t._array.shape, t._array.dtype) if isinstance(t, Tensor) else ((), np.dtype("float32")) for t in result
        )
    originals = {id(h): x for h, x in zip(handed, args) if isinstance(x, Tensor)}
    numbers = {id(t): i for i, t in enumerate(outputs)}
    saved: list = []
    for t in ctx._to_save:
        if t is None:
            saved.append(None)
            continue
        if id(t) in originals:
            saved.append(originals[id(t)])
        elif id(t) in numbers:
            saved.append(SavedOutput(t, ctx, numbers[id(t)]))
        else:
            saved.append(t)
    ctx.saved, ctx.holds, ctx._to_save = tuple(saved), int(bool(saved)), ()
    for i, t in tensors:
        if t._array.dtype.kind in "fcV" and not any(outputs[i] is x for x in ctx._non_differentiable):
            _continue(ctx, t, i, any(outputs[i] is x for x in ctx._dirty))


def _continue(ctx, t, i, dirty):
    """Let an output continue the history at its node: for a view that forward wrote to, its base does too."""
    edge = ctx if ctx.dtype is not None else (ctx, i)
    if dirty:
        written = alias(t)
        written._edge = edge
        follow(t, written)
        return
    t._edge = edge
    if t._view is not None:
        t._view.creation = "function"


def _edge(x):
    edge = edge_of(x)
    return x if edge is LEAF else edge


def once_differentiable(backward):
    """Make a backward that cannot be differentiated itself say so when that is tried.

    Args:
        backward (callable): the static method to decorate.

    >>> class Half(torch.autograd.Function):
    ...     @staticmethod
    ...     def forward(ctx, x):
    ...         return x / 2
    ...     @staticmethod
    ...     @torch.autograd.function.once_differentiable
    ...     def backward(ctx, grad):
    ...         return grad / 2
    """

    @wraps(backward)
    def once(ctx, *grads):
        recording = is_grad_enabled()
        previous = grad_mode.get()
        grad_mode.set(False)
        try:
            found = backward(ctx, *grads)
        finally:
            grad_mode.set(previous)
        if not recording or not any(isinstance(g, Tensor) and g.requires_grad for g in grads):
            return found
        refused = _Refuse.apply
        many = found if isinstance(found, tuple) else (found,)
        made = tuple(refused(g, *grads) if isinstance(g, Tensor) else g for g in many)
        return made if isinstance(found, tuple) else made[0]

    return once


class _Refuse(Function):
    """The identity whose derivative is an error."""

    @staticmethod
    def forward(ctx, value, *grads):
        return value.clone()

    @staticmethod
    def backward(ctx, grad):
        raise RuntimeError("trying to differentiate twice a function that was marked with @once_differentiable")
