"""Forward mode: an array with a tangent. Each operation computes its result, and how it changes along the tangents."""

from weakref import WeakSet, ref

import numpy as np

from .._tensor.base import LEAF, TransformedTensor, alias, level_of, wrap
from .._tensor.modes import forward_grad_mode, grad_mode
from .._tensor.storage import owner_of
from ._protocol import TENSOR, apply, new_like, run_composed
from .inplace import read_chain
from .levels import at_end
from .record import edge_of


class Dual:
    """A primal and its tangent, both tensors of lower levels; a tangent of None is zero."""

    __slots__ = ("primal", "tangent", "level", "__weakref__")

    def __init__(self, primal, tangent, level):
        self.primal, self.tangent, self.level = primal, tangent, level
        if _LIVE:
            _LIVE.get(level, _EMPTY).add(self)

    owner = property(lambda self: owner_of(self.primal._array))
    shape = property(lambda self: self.primal._array.shape)
    dtype = property(lambda self: self.primal._array.dtype)
    ndim = property(lambda self: self.primal._array.ndim)
    size = property(lambda self: self.primal._array.size)

    def run(self, op, arrays, params):
        """Run an operation of which at least one input is dual at this level."""
        return run_dual(op, arrays, params, self.level)

    def assign(self, value):
        """Write a tensor in place: primal to primal, tangent to tangent."""
        from .inplace import assign

        array = value._array
        at_level = isinstance(array, Dual) and array.level == self.level
        tangent = array.tangent if at_level else None
        assign(self.primal, array.primal if at_level else value)
        if self.tangent is not None:
            assign(self.tangent, TENSOR.zeros_like(self.tangent) if tangent is None else tangent)
        elif tangent is not None:
            self.tangent = tangent

    def adopt(self, target):
        """Let a tensor of a lower level have a tangent from now on, zero so far; a view by way of its base."""
        base = target if target._view is None else target._view.base
        if level_of(base) < self.level:
            primal = alias(base)
            primal._edge = edge_of(base)
            zeros = TENSOR.zeros_like(primal)
            for like in (primal, self.tangent):
                zeros = zeros if like is None or level_of(like) <= level_of(zeros) else new_like(like, zeros)
            become(base, Dual(primal, zeros, self.level), self.level)
        if target is not base:
            become(target, read_chain(TENSOR, alias(base), target._view.chain)._array, self.level)

    def around(self, tensor):
        """A new tensor of this level with the values of a plain one, and no tangent yet."""
        return wrap(Dual(new_like(self.primal, tensor), None, self.level))

    def materialize(self):
        """The values, for `.item()` and `.numpy()`: those of the primal."""
        array = self.primal._array
        return array.materialize() if hasattr(array, "materialize") else array


_LIVE: dict = {}  # {level of forward_ad: its Dual arrays, whose tangents are dropped when it closes}
_EMPTY: set = set()


def track(level):
    """Drop the tangents of a level when it closes."""
    _LIVE[level] = duals = WeakSet()

    def drop():
        _LIVE.pop(level, None)
        for dual in duals:
            dual.tangent = None

    at_end(level, drop)


def become(tensor, array, level):
    """Give a tensor an array of a level, until that closes."""
    before = tensor.__class__, tensor._array, tensor._edge
    tensor.__class__, tensor._array, tensor._edge = TransformedTensor, array, None
    seen = ref(tensor)

    def restore():
        tensor = seen()
        if tensor is not None:
            tensor.__class__, tensor._array, tensor._edge = before

    at_end(level, restore)


def run_dual(op, arrays, params, level):
    """The dual result(s) of an operation at a level."""
    if op.forward is not None and op.jvp is None:
        return run_composed(op, arrays, params, level)
    primals, tangents = [], []
    for a in arrays:
        dual = isinstance(a, Dual) and a.level == level
        primals.append(a.primal if dual else a)
        tangents.append(a.tangent if dual else None)
    y = apply(op, *primals, **params)
    several = isinstance(y, (tuple, list))
    if not forward_grad_mode.get() or all(t is None for t in tangents):
        tangent = None
    else:
        try:
            tangent = tangent_of(op, y, primals, tangents, params)
        except NotImplementedError as error:
            raise NotImplementedError(
                f"Trying to use forward AD with {op.name} that does not support it because it has not been implemented "
                "yet"
            ) from error
    if several:
        return tuple(Dual(p, t, level) for p, t in zip(y, tangent or [None] * len(y)))
    return Dual(y, tangent, level)


def tangent_of(op, y, primals, tangents, params):
    """How the result changes along the tangents; None for no change."""
    if op.jvp is not None:
        return op.jvp(TENSOR, y, primals, tangents, **params)
    if op.partials is not None:
        return _pointwise(op, y, primals, tangents, params)
    if op.family == "view":
        return apply(op, tangents[0], **params)
    if op.family == "linear":
        return _linear(op, primals, tangents, params)
    if not op.differentiable:
        return None
    return through_vjp(op, y, primals, tangents, params)


def _pointwise(op, y, primals, tangents, params):
    total = None
    for i, t in enumerate(tangents):
        partial = op.partials[i] if t is not None else None
        if partial is None:
            continue
        if callable(partial):
            t = TENSOR.mul(t, partial(TENSOR, y, *primals, **params))
        elif partial != 1:
            t = TENSOR.neg(t) if partial == -1 else TENSOR.zeros_like(t)
        total = t if total is None else TENSOR.add(total, t)
    return total if total is None else fitted(total, y)


def fitted(tangent, y):
    """A tangent in the shape and dtype of what it belongs to."""
    if tangent._array.shape != y._array.shape:
        tangent = TENSOR.expand(tangent, shape=y._array.shape)
    return tangent if tangent._array.dtype == y._array.dtype else TENSOR.cast(tangent, dtype=y._array.dtype)


def _linear(op, primals, tangents, params):
    total = None
    for i in op.linear_in:
        if i < len(tangents) and tangents[i] is not None:
            inputs = list(primals)
            inputs[i] = tangents[i]
            t = apply(op, *inputs, **params)
            total = t if total is None else TENSOR.add(total, t)
    return total


def through_vjp(op, y, primals, tangents, params):
    """The tangent by differentiating the VJP, which is linear in the gradient: its transpose is the JVP."""
    several = isinstance(y, (tuple, list))
    ys = list(y) if several else [y]
    token = grad_mode.set(True)
    try:
        seeds = [_seed(t) if t._array.dtype.kind in "fcV" else None for t in ys]
        g = tuple(TENSOR.zeros_like(t) if s is None else s for s, t in zip(seeds, ys)) if several else seeds[0]
        grads = _vjps(op, g, y, primals, tangents, params)
        pairs = [(g, t) for g, t in zip(grads, tangents) if g is not None and t is not None and g.requires_grad]
        from ..autograd._recorded_pass import tensor_sum_to

        outputs = [tensor_sum_to(g, t._array.shape, t._array.dtype) for g, t in pairs]
        found = _transposed(outputs, [t for _, t in pairs], [s for s in seeds if s is not None])
    finally:
        grad_mode.reset(token)
    found = iter(found)
    result = tuple(None if s is None else next(found) for s in seeds)
    return result if several else result[0]


def _seed(t):
    """A leaf of the shape of an output, at its level."""
    seed = TENSOR.zeros_like(t)
    if level_of(t):  # plain zeros would be a constant there
        seed = TENSOR.where(TENSOR.constant(np.ones(t._array.shape, bool), like=t), seed, t)
    seed = alias(seed)
    seed._edge = LEAF
    return seed


def _vjps(op, g, y, primals, tangents, params):
    if op.vjps is None:
        return op.vjp(TENSOR, g, y, *primals, **params)
    vjps = op.vjps
    if op.complex_vjps and (y[0] if isinstance(y, tuple) else y)._array.dtype.kind == "c":
        vjps = op.complex_vjps
    return [None if t is None or v is None else v(TENSOR, g, y, *primals, **params) for v, t in zip(vjps, tangents)]


def _transposed(outputs, tangents, seeds):
    if not outputs:
        return [None] * len(seeds)
    from ..autograd.api import grad

    return grad(outputs, seeds, tangents, create_graph=True, allow_unused=True)


def primal_and_tangent(tensor, level):
    """(primal, tangent or None) of a tensor at a level."""
    array = tensor._array
    if isinstance(array, Dual) and array.level == level:
        return array.primal, array.tangent
    return tensor, None
