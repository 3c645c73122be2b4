"""Dual tensors of `forward_ad`, in programs that write to tensors, use custom Functions, and outlive a level."""

import importlib

import pytest
from oracle import agrees

import flambeau as torch


def ad_of(t):
    return importlib.import_module(f"{t.__name__}.autograd.forward_ad")


def written_to_plain_tensors(t):
    ad, found = ad_of(t), []
    with ad.dual_level():
        dual = ad.make_dual(t.tensor([1.0, 2.0]), t.tensor([3.0, 4.0]))
        for write in (lambda x: x.add_(dual), lambda x: x.mul_(dual), lambda x: x.copy_(dual)):
            x = t.tensor([5.0, 6.0])
            write(x)
            found.append(tuple(ad.unpack_dual(x)))
        item = t.tensor([5.0, 6.0])
        item[0] = dual[1]
        found.append(tuple(ad.unpack_dual(item)))
        base = t.ones(2, 2)
        view = base.t()
        view.copy_(dual)
        view *= 2
        found.append(tuple(ad.unpack_dual(base)))
        wide = t.ones(3, 2)
        wide.copy_(dual)
        found.append(tuple(ad.unpack_dual(wide)))
        apart = item.detach()
        apart += 1
        found.append(tuple(ad.unpack_dual(item)))
    return found, item * 2, base


def tangents_end_with_their_level(t):
    ad = ad_of(t)
    with ad.dual_level():
        dual = ad.make_dual(t.ones(2), t.ones(2))
        product = dual * 2
    with ad.dual_level():
        other = ad.make_dual(t.ones(2), t.full((2,), 3.0))
        return [ad.unpack_dual(x).tangent is None for x in (dual, product, product * 2, other)]


def jvp_of_writes(t):
    def f(x):
        made = t.zeros(3)
        made[1:] = x * 2
        return made.exp()

    return t.func.jvp(f, (t.ones(2),), (t.ones(2),))


def levels_are_zero(t):
    ad = ad_of(t)
    before = ad._current_level
    with ad.dual_level() as level:
        return before, level, ad._current_level


def not_nested(t):
    with ad_of(t).dual_level(), ad_of(t).dual_level():
        pass


def other_size(t):
    with ad_of(t).dual_level():
        ad_of(t).make_dual(t.ones(2), t.ones(3))


def dual_as_tangent(t):
    ad = ad_of(t)
    with ad.dual_level():
        ad.make_dual(t.ones(2), ad.make_dual(t.ones(2), t.ones(2)))


def out(t):
    ad = ad_of(t)
    with ad.dual_level():
        t.add(ad.make_dual(t.ones(2), t.ones(2)), 1, out=t.ones(2))


def not_implemented(t):
    ad = ad_of(t)
    with ad.dual_level():
        x = ad.make_dual(t.ones(2), t.ones(2))
        t.igamma(x, x)


def disabled_outside(t):
    with ad_of(t)._set_fwd_grad_enabled(False):
        return t.func.jvp(t.sin, (t.zeros(1),), (t.ones(1),)), ad_of(t)._is_fwd_grad_enabled()


def requires_grad_inside_a_level(t):
    ad = ad_of(t)
    with ad.dual_level():
        x = t.ones(2).requires_grad_()
        y = ad.make_dual(x, t.full((2,), 2.0))
        primal, tangent = ad.unpack_dual(y * y)
        return t.autograd.grad(primal.sum(), x, retain_graph=True), t.autograd.grad(tangent.sum(), x)


def _function(t, jvp_of, dirty=False):
    class F(t.autograd.Function):
        @staticmethod
        def forward(ctx, number, x, y):
            ctx.save_for_forward(x, y)
            if dirty:
                ctx.mark_dirty(x)
                return x.mul_(2)
            unchanged = y.clone()
            ctx.mark_non_differentiable(unchanged)
            return x * number + y, unchanged

        @staticmethod
        def vjp(ctx, g, *_):
            return None, g * 2, g

        @staticmethod
        def jvp(ctx, number, x, y):
            return jvp_of(ctx, number, x, y)

    return F


def tangents_of_a_function(t):
    ad, seen = ad_of(t), []

    def jvp(ctx, number, x, y):
        seen.extend([number, y, *ctx.saved_tensors])
        return x * 2 + y, None

    x = t.ones(2, requires_grad=True)
    with ad.dual_level():
        a, b = _function(t, jvp).apply(2, ad.make_dual(x, t.full((2,), 3.0)), t.ones(2))
        primal, tangent = ad.unpack_dual(a)
        return seen, tangent, ad.unpack_dual(b).tangent, t.autograd.grad(primal.sum(), x)


def tangent_of_what_has_none(t):
    ad = ad_of(t)
    with ad.dual_level():
        _function(t, lambda ctx, n, x, y: (x, x.clone())).apply(2, ad.make_dual(t.ones(2), t.ones(2)), t.ones(2))


def in_place_with_tangent(t):
    ad = ad_of(t)
    with ad.dual_level():
        x = ad.make_dual(t.ones(2), t.full((2,), 3.0))
        y = _function(t, lambda ctx, n, x, y: x.mul_(2), dirty=True).apply(2, x, t.ones(2))
        return y is x, tuple(ad.unpack_dual(x))


def in_place_without(t):
    ad = ad_of(t)
    with ad.dual_level():
        x = ad.make_dual(t.ones(2), t.full((2,), 3.0))
        _function(t, lambda ctx, n, x, y: x * 2, dirty=True).apply(2, x, t.ones(2))


def test_written_to_a_mapped_tensor():
    """Where a mapped tensor is made to have a tangent, each example has its own."""

    def push(x, v):
        made = x.clone()
        row = made[0]
        made.copy_(v)
        return row, made

    x, v = torch.ones(2, 3, 4), torch.arange(24.0).view(2, 3, 4)
    pushed = torch.func.vmap(lambda x, v: torch.func.jvp(lambda v: push(x, v), (v,), (v * 2,))[1])(x, v)
    assert torch.equal(pushed[1], v * 2)


PROGRAMS = [v for v in list(globals().values()) if callable(v) and v.__module__ == __name__]
PROGRAMS = [p for p in PROGRAMS if p.__name__ not in ("ad_of", "_function") and "test" not in p.__name__]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_agrees(program):
    agrees(program)
