"""Custom Functions inside transformations: their own vmap and jvp rules."""

from collections import namedtuple

from .._tensor.base import Tensor, level_of, wrap
from ..autograd.function import Function, apply_recorded
from ..interpreters.batch import Batched
from ..interpreters.dual import Dual, primal_and_tangent
from ..interpreters.levels import stack
from ..interpreters.record import edge_of

VmapInfo = namedtuple("VmapInfo", "batch_size randomness")


def apply_transformed(cls, args, level):
    """`Function.apply` where an argument belongs to a transformation of that level."""
    if any(isinstance(x, Tensor) and level_of(x) == level and edge_of(x) is not None for x in args):
        return apply_recorded(cls, args, level)
    array = next(x._array for x in args if isinstance(x, Tensor) and level_of(x) == level)
    if isinstance(array, Batched):
        return _apply_batched(cls, args, level)
    if isinstance(array, Dual):
        return _apply_dual(cls, args, level)
    return apply_recorded(cls, args, level)


def _apply_batched(cls, args, level):
    """By the Function's `vmap` method, or by running forward on the batch if `generate_vmap_rule` is set."""
    if cls.generate_vmap_rule:
        if cls.vmap is not Function.vmap:
            raise RuntimeError(
                f"You tried to vmap over {cls.__name__}, but it has both generate_vmap_rule=True and an overriden vmap "
                "staticmethod. Please set generate_vmap_rule=False or delete the overriden vmap staticmethod to avoid "
                "ambiguity."
            )
        return apply_recorded(cls, args, level)
    if cls.vmap is Function.vmap:
        raise RuntimeError(
            f"You tried to vmap over {cls.__name__}, but it does not have vmap support. Please override and implement "
            "the vmap staticmethod or set generate_vmap_rule=True."
        )
    randomness, size = next(details for found, _, details in stack.get() if found == level)
    dims, lower = [], []
    for x in args:
        batched = isinstance(x, Tensor) and level_of(x) == level
        dims.append(x._array.dim if batched else None)
        lower.append(x._array.tensor if batched else x)
    output, out_dims = cls.vmap(VmapInfo(size, randomness), tuple(dims), *lower)
    if not isinstance(output, tuple):
        return output if out_dims is None else wrap(Batched(output, out_dims, level))
    places = out_dims if isinstance(out_dims, tuple) else (out_dims,) * len(output)
    return tuple(t if d is None else wrap(Batched(t, d, level)) for t, d in zip(output, places))


def _apply_dual(cls, args, level):
    """The primals through apply; the tangents through the Function's `jvp`."""
    pairs = [primal_and_tangent(x, level) if isinstance(x, Tensor) else (x, None) for x in args]
    primals = [p for p, _ in pairs]
    ctx = cls._backward_cls.__new__(cls._backward_cls)
    ctx.saved, ctx.holds, ctx.params, ctx.edges = None, 0, {}, ()
    if cls.setup_context is Function.setup_context:
        output = cls.forward(ctx, *primals)
    else:
        output = cls.forward(*primals)
        cls.setup_context(ctx, tuple(primals), output)
    changes = cls.jvp(ctx, *(t for _, t in pairs))
    if not isinstance(output, tuple):
        return wrap(Dual(output, changes, level))
    return tuple(wrap(Dual(p, t, level)) for p, t in zip(output, changes))
