"""Tensors of inference mode, and what they may not do outside of it."""

import pytest
from oracle import agrees


def made(t):
    with t.inference_mode():
        return t.ones(2, 3)


def what_is_made_there(t):
    outside = t.ones(2, 3, requires_grad=True)
    with t.inference_mode():
        x = t.ones(2, 3)
        wanted = t.ones(2, 3, requires_grad=True)
        t.manual_seed(0)
        results = [x, wanted, x + 1, x * x, x.relu(), x.sum(), x.sum(0), x @ x.t(), x > 0, t.rand(2), t.softmax(x, 0)]
        results += [t.cat([x, x]), outside * 2, outside.exp(), x.clone(), x.double(), t.zeros_like(x), x.unbind()[0]]
        views = [x.view(-1), x[0], x.t(), outside.view(-1), outside[0], outside.detach()]
        x.add_(1)
        x.transpose_(0, 1)
        wanted.requires_grad_()
    for v in (*results, *views):
        yield v.is_inference(), v.requires_grad, v._is_view(), v.is_leaf
    yield t.is_inference(x), x.shape, wanted.requires_grad, outside.is_inference()


def listed(t):
    return list(what_is_made_there(t))


def used_outside(t):
    c, s = made(t), t.ones(2, 3, requires_grad=True)
    view = c.view(-1)
    results = [c * 2, c.add(s), s.view_as(c), c.view_as(s), view, c.clone(), c + c]
    c.add(s).sum().backward()
    return [(r.is_inference(), r.requires_grad, r._is_view()) for r in results], s.grad


def written_to_outside(t):
    made(t).add_(2)


def reshaped_outside(t):
    made(t).transpose_(0, 1)


def out_outside(t):
    t.mul(t.ones(2, 3), 2, out=made(t))


def saved(t):
    made(t) * t.ones(2, 3, requires_grad=True)


def saved_the_long_way(t):
    t.nn.functional.linear(t.ones(4, 3), made(t).requires_grad_(False), t.ones(2, requires_grad=True))
    t.matmul(t.ones(4, 2, requires_grad=True), made(t))


def saved_in_place(t):
    x = t.ones(2, 3, requires_grad=True).clone()
    x.mul_(made(t))


def version(t):
    return made(t)._version


def set_to_require_grad(t):
    made(t).requires_grad_()


def inside_version(t):
    with t.inference_mode():
        return t.ones(1)._version


def _view_of_normal(t, write):
    x = t.ones(2, 3, requires_grad=True).clone()
    with t.inference_mode():
        view = x.view(-1)
    write(x, view)
    return view.grad_fn


def view_written_to(t):
    _view_of_normal(t, lambda x, view: view.add_(1))


def base_written_to(t):
    _view_of_normal(t, lambda x, view: x.add_(1))


def written_to_inside(t):
    x = t.ones(2, 3)
    with t.inference_mode():
        x.add_(1)
        x[0] = 5
    return x * t.ones(2, 3, requires_grad=True), x.is_inference()


def nested(t):
    with t.inference_mode():
        with t.inference_mode(False):
            normal = t.ones(2)
        inner = t.ones(2)
    return normal.is_inference(), inner.is_inference(), t.ones(2).is_inference()


PROGRAMS = [v for v in list(globals().values()) if callable(v) and v.__module__ == __name__]
PROGRAMS = [p for p in PROGRAMS if p.__name__ not in ("made", "what_is_made_there", "_view_of_normal")]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_agrees(program):
    agrees(program)
