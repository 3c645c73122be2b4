"""Custom Functions inside transformations: their own vmap and jvp rules."""

from collections import namedtuple

from .._tensor.base import Tensor, level_of, wrap
from ..autograd.function import Function, apply_recorded, run_forward
from ..interpreters._protocol import TENSOR
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
    found = cls.vmap(VmapInfo(size, randomness), tuple(dims), *lower)
    if not isinstance(found, tuple) or len(found) != 2:
        raise RuntimeError(
            f"Expected the vmap staticmethod of {cls.__name__} to have two returns, an output and out_dims with the "
            f"same structure as the output; got {len(found) if isinstance(found, tuple) else 1}."
        )
    output, out_dims = found
    if isinstance(out_dims, tuple) and (not isinstance(output, tuple) or len(out_dims) != len(output)):
        raise RuntimeError(
            f"The vmap staticmethod of {cls.__name__} returned an incompatible (output, out_dims) tuple: out_dims is "
            f"{out_dims}, and the output {type(output).__name__}."
        )
    if not isinstance(output, tuple):
        return output if out_dims is None else wrap(Batched(output, out_dims, level))
    places = out_dims if isinstance(out_dims, tuple) else (out_dims,) * len(output)
    return tuple(t if d is None else wrap(Batched(t, d, level)) for t, d in zip(output, places))


def _apply_dual(cls, args, level):
    """The primals through apply; the tangents through the Function's `jvp`."""
    pairs = [primal_and_tangent(x, level) if isinstance(x, Tensor) else (x, None) for x in args]
    primals = [p for p, _ in pairs]
    below = max((level_of(p) for p in primals if isinstance(p, Tensor)), default=0)
    output, ctx, dirty = run_forward(cls, primals, below)
    tangents = tuple(_tangent(ctx, p, t) for p, t in pairs)
    ctx._in_jvp = True
    try:
        changes = cls.jvp(ctx, *tangents)
    finally:
        ctx._in_jvp = False
    outputs = output if isinstance(output, tuple) else (output,)
    changes = changes if isinstance(changes, tuple) else (changes,)
    results = tuple(
        _with_tangent(ctx, i, p, t, [row for row in zip(args, primals, tangents) if any(p is d for d in dirty)], level)
        for i, (p, t) in enumerate(zip(outputs, changes))
    )
    return results if isinstance(output, tuple) else results[0]


def _tangent(ctx, primal, tangent):
    """An argument's tangent as `jvp` gets it: zeros for a tensor without one, unless that is switched off."""
    if tangent is not None or not isinstance(primal, Tensor) or not ctx._materialize:
        return tangent
    return TENSOR.zeros_like(primal) if primal._array.dtype.kind in "fcV" else None


def _with_tangent(ctx, i, primal, tangent, written, level):
    """One output with its tangent: the argument itself where forward wrote to it."""
    if not isinstance(primal, Tensor):
        return primal
    if tangent is not None and i in ctx._undifferentiated:
        raise RuntimeError(
            f"jvp of {type(ctx)._function.__name__} returned a tangent for output {i}, which is marked as not "
            "differentiable. You should return None at that position instead."
        )
    for argument, given, direction in written:
        if given is primal and level_of(argument) == level:
            if tangent is not direction:
                raise RuntimeError(
                    "An inplace custom Function is not modifying the forward mode gradients inplace. If the forward is "
                    "modifying an input inplace, then the jvp function must modify the corresponding gradient inplace."
                )
            return argument
    return wrap(Dual(primal, tangent, level))
