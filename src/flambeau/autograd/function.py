"""`torch.autograd.Function`: operations whose forward and backward the user writes."""

import warnings
from functools import wraps
from typing import Any

from .._tensor.base import Tensor, View, alias, level_of, wrap
from .._tensor.modes import forward_grad_mode, grad_mode, is_grad_enabled, saved_tensor_hooks
from .._tensor.places import ARRAYS
from .._tensor.storage import clock
from ..interpreters.inplace import check_writable, follow, mark_written
from ..interpreters.levels import transforming
from ..interpreters.record import Node, edge_at, form_at, note_place
from ..interpreters.saved import RELEASED, Packed
from ._checks import check_saved
from ._recorded_pass import continued


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
    _materialize_non_diff_grads = True  # whether outputs marked as not differentiable get zeros, too
    _in_jvp = False
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
        if self.saved is None or self._in_jvp:
            return self._saved_for_forward or self._to_save
        check_saved(self, [s._array for s in self.saved if s is not None and s.__class__ is not PackedTensor])
        return tuple(s.unpack() if s.__class__ in (SavedOutput, PackedTensor) else s for s in self.saved)

    @property
    def saved_variables(self):
        """The old name of `saved_tensors`."""
        warnings.warn("'saved_variables' is deprecated; use 'saved_tensors'", DeprecationWarning, stacklevel=2)
        return self.saved_tensors

    def gradients(self, running, grads):
        """Run the user's backward; one gradient, or None, for each input."""
        grads = (grads,) if self.dtype is not None else grads
        if self._materialize and self.dtype is None:
            completed = running.complete(self, grads)
            keep = () if self._materialize_non_diff_grads else self._undifferentiated
            grads = tuple(g if i in keep else c for i, (g, c) in enumerate(zip(grads, completed)))
        boxed = tuple(None if g is None else running.box(g) for g in grads)
        previous = is_grad_enabled()
        grad_mode.set(running.create_graph or previous)
        try:
            found = _backward_of(self._function)(self, *boxed)
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
            if g is not None and edge is not None and not _reducible(g._array.shape, form_at(edge)[0]):
                raise RuntimeError(
                    f"Function {name} returned an invalid gradient at index {i} - got {list(g._array.shape)} but "
                    f"expected shape compatible with {list(form_at(edge)[0])}"
                )
        return [None if g is None or e is None else running.unbox(g) for g, e in zip(found, self.edges)]


def _backward_of(cls):
    """What the user wrote as `backward`, or as `vjp`."""
    if cls.vjp is Function.vjp:
        return cls.backward
    if cls.backward is not Function.backward:
        raise RuntimeError(
            "Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You should only implement "
            f"one of them: {cls.__name__} has both."
        )
    return cls.vjp


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

    def unpack(self, array=None):
        """The output as a tensor made by its node; with other values, if given."""
        t = wrap(self._array if array is None else array)
        node: Any = self._node()
        t._edge = node if node.dtype is not None else (node, self._number)
        return t


class PackedTensor:
    """What a saved-tensor hook made of a tensor saved for backward, and where that stands in the graph."""

    __slots__ = ("packed", "saved")

    def __init__(self, saved, pack, unpack):
        self.packed = Packed(saved._array, pack, unpack)
        self.saved = saved if isinstance(saved, SavedOutput) else edge_at(saved)

    def unpack(self):
        """The tensor again, with its history."""
        array = self.packed.unpack()
        if isinstance(self.saved, SavedOutput):
            return SavedOutput.unpack(self.saved, array)
        return continued(array, self.saved)


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
        if transforming("jvp") and cls.setup_context is Function.setup_context:
            raise RuntimeError(
                "In order to use an autograd.Function with functorch transforms (vmap, grad, jvp, jacrev, ...), it "
                f"must override the setup_context staticmethod: {cls.__name__}.forward takes no ctx then."
            )
        level = max((level_of(x) for x in args if isinstance(x, Tensor)), default=0)
        if level:
            from ..func._function import apply_transformed

            return apply_transformed(cls, args, level)
        return apply_recorded(cls, args)


class InplaceFunction(Function):
    """A Function that writes to inputs, as programs for PyTorch before 0.4 name it; `mark_dirty` says to which."""


def apply_recorded(cls, args, level=0):
    """Run a Function's forward without recording its parts, and record it as one node at a level."""
    return run_forward(cls, args, level)[0]


def run_forward(cls, args, level=0):
    """(what `apply` returns, the ctx, the outputs that are inputs written to) of a Function's forward."""
    ctx = cls._backward_cls.__new__(cls._backward_cls)
    ctx.saved, ctx.holds, ctx.params, ctx.edges = None, 0, {}, ()
    ctx.needs_input_grad = tuple(isinstance(x, Tensor) and level_of(x) == level and x.requires_grad for x in args)
    recording = is_grad_enabled() and any(ctx.needs_input_grad)
    handed = [_handed(x, level) for x in args] if level else list(args)
    previous, tangents = is_grad_enabled(), forward_grad_mode.set(False)
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
        forward_grad_mode.reset(tangents)
    outputs = output if isinstance(output, tuple) else (output,)
    for t in ctx._dirty:
        if not any(t is h for h in handed):
            raise RuntimeError("mark_dirty only accepts inputs of the Function")
        if recording and not any(t is output for output in outputs):
            raise RuntimeError(
                "Some elements marked as dirty during the forward method were not returned as output. The inputs that "
                "are modified inplace must all be outputs of the Function."
            )
    if cls.setup_context is not Function.setup_context:
        _check_not_saved(ctx, handed, outputs)
    result = tuple(_returned(ctx, t, args, handed) for t in outputs)
    dirty = [r for r, t in zip(result, outputs) if any(t is d for d in ctx._dirty)]
    ctx._undifferentiated = {i for i, t in enumerate(outputs) if any(t is x for x in ctx._non_differentiable)}
    for t in result:
        if isinstance(t, Tensor) and t._view is not None and not any(t is x for x in args):
            t._view.creation = "function"
    if recording:
        _connect(ctx, args, handed, outputs, result, level)
    ctx._dirty = ctx._non_differentiable = ()  # tensors that refer to the node now
    return result if isinstance(output, tuple) else result[0], ctx, dirty


def _check_not_saved(ctx, handed, outputs):
    """Refuse to save an input that was returned as it is: it would stand for input and output."""
    for t in (*ctx._to_save, *ctx._saved_for_forward):
        if any(t is h for h in handed) and any(t is o for o in outputs) and not any(t is d for d in ctx._dirty):
            raise RuntimeError(
                "A input that has been returned as-is as output is being saved for backward. This is not supported if "
                "you override setup_context. You should return and save a view of the input instead, e.g. with "
                "x.view_as(x) or setup ctx inside the forward function itself."
            )


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
    ctx.edges = tuple(edge_at(x) if need else None for x, need in zip(args, ctx.needs_input_grad))
    ctx.seq = clock()
    note_place(ctx)
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
    hooks = saved_tensor_hooks.get()
    if hooks and hooks[-1] is not None:
        saved = [None if s is None else PackedTensor(s, *hooks[-1]) for s in saved]
    ctx.saved, ctx.holds, ctx._to_save = tuple(saved), int(bool(saved)), ()
    for i, t in tensors:
        if t._array.dtype.kind in "fcV" and i not in ctx._undifferentiated:
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
