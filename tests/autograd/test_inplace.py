"""Writes in place and views, with their histories, compared with PyTorch program by program."""

import pytest
from oracle import agrees

import flambeau as torch


def through_view(t):
    x = t.ones(4, requires_grad=True)
    y = x * 2
    y[1:3].mul_(5)
    y.sum().backward()
    return x.grad, y


def view_after_base(t):
    x = t.ones(4, requires_grad=True)
    y = x * 2
    v = y[1:3]
    y.mul_(3)
    (v * v).sum().backward()
    return x.grad, v


def base_after_view(t):
    x, w = t.ones(4, requires_grad=True), t.tensor([2.0, 3.0], requires_grad=True)
    y = x * 2
    v = y[1:3]
    v.copy_(w)
    (y * y).sum().backward()
    return x.grad, w.grad


def assignment(t):
    x, w = t.ones(3, 3, requires_grad=True), t.tensor(7.0, requires_grad=True)
    y = x * 1
    y[0, 1] = w
    y[:, 2] = 5.0
    (y * y).sum().backward()
    return x.grad, w.grad, y


def into_constant(t):
    buffer, w = t.zeros(3), t.tensor([1.0, 2.0], requires_grad=True)
    buffer[1:] = w
    (buffer * buffer).sum().backward()
    return w.grad, buffer, buffer.grad_fn.name()


def into_expanded(t):
    x, w = t.arange(2.0).requires_grad_(), t.tensor([2.0, 3.0], requires_grad=True)
    z = x * 1
    y = z.expand(3, 2)
    y[1].mul_(w)
    (y * y).sum().backward()
    return x.grad, w.grad, y, z


def into_column_of_expanded(t):
    z = t.ones(2, 1, requires_grad=True) * 1
    y = z.expand(2, 3)
    y[:, 0].mul_(t.tensor([2.0, 3.0]))
    y.sum().backward()
    return y, z


def index_into_expanded(t):
    z = t.zeros(2)
    z.expand(3, 2)[t.tensor([1])] = 3.0
    return z


def offset_as_strided_scatter(t):
    x = t.arange(6.0)[1:]
    return t.as_strided_scatter(x, t.tensor([8.0, 9.0]), (2,), (2,), 1), x


def into_one_window(t):
    x, w = t.arange(5.0).requires_grad_(), t.tensor([2.0, 3.0, 4.0], requires_grad=True)
    z = x * 1
    z.unfold(0, 3, 1)[1].mul_(w)
    (z * z).sum().backward()
    return x.grad, w.grad, z


def real_part(t):
    x = t.tensor([1 + 2j, 3 - 1j], requires_grad=True)
    z = x * 1
    z.real.mul_(4)
    t.view_as_real(z).sum().backward()
    return t.view_as_real(x.grad)


def chain_of_views(t):
    x = t.arange(12.0).requires_grad_()
    y = (x * 1).view(3, 4)
    z = y.t()[1]
    z.mul_(10)
    (y * y).sum().backward()
    return x.grad, z


def stale(t):
    x = t.ones(2, requires_grad=True)
    y = x.exp()
    y.add_(1)
    y.sum().backward()


def stale_input(t):
    x = t.ones(2, requires_grad=True)
    a = x * 1
    b = a * a
    a.add_(1)
    b.sum().backward()


def not_needed(t):
    x = t.ones(2, requires_grad=True)
    a = x * 1
    b = a + a
    a.add_(1)
    b.sum().backward()
    return x.grad


def leaf(t):
    t.ones(2, requires_grad=True).add_(1)


def view_of_leaf(t):
    t.ones(2, requires_grad=True)[0].add_(1)


def leaf_without_grad_mode(t):
    x = t.ones(2, requires_grad=True)
    with t.no_grad():
        x.add_(1)
    return x, x.requires_grad, x._version


def several_views(t):
    x = t.ones(4, requires_grad=True) * 1
    a, b = x.unbind(0)[:2]
    a.add_(1)


def no_grad_view(t):
    x = t.ones(4, requires_grad=True) * 1
    with t.no_grad():
        v = x[:2]
    v.add_(1)


def expanded(t):
    t.ones(1).expand(3).add_(1)


def multiplied_by_recorded(t):
    x, w = t.tensor([2.0, 3.0], requires_grad=True), t.tensor([5.0, 7.0], requires_grad=True)
    y = x * 1
    y.mul_(w)
    y.sum().backward()
    return x.grad, w.grad


def relu_in_place(t):
    x = t.tensor([-1.0, 2.0], requires_grad=True)
    y = x * 2
    y.relu_()
    (y * y).sum().backward()
    return x.grad


def exp_in_place(t):
    x = t.tensor([-1.0, 2.0], requires_grad=True)
    y = (x * 2).exp_()
    y.sum().backward()
    return x.grad


def versions(t):
    x = t.zeros(3)
    v = x[1:]
    v.add_(1)
    x.mul_(2)
    return x._version, v._version, x.detach()._version, x.clone()._version


def shared(t):
    x = t.zeros(3)
    d = x.detach()
    d.add_(1)
    n = x.numpy()
    n[0] = 9
    return x, d


def version_through_detach(t):
    x = t.ones(2, requires_grad=True)
    y = x.exp()
    y.detach().zero_()
    y.sum().backward()


def out_argument(t):
    o = t.empty(0)
    t.add(t.ones(2), t.ones(2), out=o)
    return o


def out_requires_grad(t):
    t.add(t.ones(2, requires_grad=True), 1, out=t.empty(2))


def wrong_dtype(t):
    t.ones(2, dtype=t.int64).add_(0.5)


def wrong_shape(t):
    t.ones(2).add_(t.ones(3, 2))


def augmented(t):
    x = t.ones(2, requires_grad=True)
    y = x * 2
    z = y
    y += 3
    y *= x
    y -= 1
    y /= 2
    y.sum().backward()
    return x.grad, z is y


def outputs_that_no_rule_needs(t):
    nn = t.nn.functional
    make = {
        "batch_norm": lambda x: nn.batch_norm(x, None, None, training=True),
        "layer_norm": lambda x: nn.layer_norm(x, (8,)),
        "group_norm": lambda x: nn.group_norm(x, 2),
        "max_pool": lambda x: nn.max_pool1d(x, 2),
        "max_pool2d": lambda x: nn.max_pool2d(x, 2),
        "max_pool_indices": lambda x: nn.max_pool2d(x, 2, return_indices=True)[0],
        "adaptive_max_pool": lambda x: nn.adaptive_max_pool2d(x, 2),
        "max": lambda x: x.max(1)[0],
        "sort": lambda x: x.sort(1)[0],
        "topk": lambda x: x.topk(2, 1)[0],
        "median": lambda x: x.median(0)[0],
        "cummax": lambda x: x.cummax(0)[0],
    }
    grads = {}
    for name, function in make.items():
        x = (t.arange(64.0).reshape(2, 4, 8) % 7 - 3).requires_grad_()
        function(x).relu_().mul_(2).sum().backward()
        grads[name] = x.grad
    return grads


PROGRAMS = [v for v in list(globals().values()) if callable(v) and v.__module__ == __name__]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_agrees(program):
    agrees(program)


RESHAPE = {
    "as_strided_": lambda v: v.as_strided_((1, 0), (2, 2)),
    "t_": lambda v: v.t_(),
    "squeeze_": lambda v: v.squeeze_(0),
    "transpose_": lambda v: v.transpose_(0, 0),
}


@pytest.mark.parametrize("reshape", RESHAPE)
def test_views_reshaped_and_written_to(reshape):
    """Views made with or without recording, reshaped in place with or without it, then written to: which are refused,
    and with which first words."""

    def program(t):
        class Identity(t.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                return x.view_as(x)

            @staticmethod
            def backward(ctx, g):
                return g

        takes = {"view": lambda x: x.view_as(x), "part": lambda x: x.unbind()[0], "function": Identity.apply}

        def outcome(take, first, second, requires_grad):
            base = t.ones(2, 3, requires_grad=requires_grad).clone()
            try:
                with t.set_grad_enabled(first):
                    view = take(base)
                with t.set_grad_enabled(second):
                    RESHAPE[reshape](view)
                view.add_(1)
                return view.requires_grad
            except RuntimeError as error:
                return " ".join(str(error).split()[:7])

        flags = (True, False)
        return {
            f"{name} {first} {second} {third}": outcome(take, first, second, third)
            for name, take in takes.items()
            for first in flags
            for second in flags
            for third in flags
        }

    agrees(program)


def test_multiplied_by_itself():
    # PyTorch refuses this in backward; the old value is kept here, and the gradient is right
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    y = x * 1
    y.mul_(y)
    y.sum().backward()
    assert x.grad.tolist() == [4, 6]


def test_stale_error_names_the_line():
    with pytest.raises(RuntimeError, match=r"modified by an inplace operation.*test_inplace.py:\d+"):
        stale(torch)


def test_stale_error_names_the_step():
    """What an optimizer wrote is told with the place of its step in the program."""
    x = torch.nn.Parameter(torch.ones(2))
    loss = (x * x).sum()
    loss.backward(retain_graph=True)
    torch.optim.SGD([x], lr=0.1).step()
    with pytest.raises(RuntimeError, match=r"The write was SGD.step\(\), at .*test_inplace.py:\d+"):
        loss.backward()


def test_writes_through_data_pass_the_check():
    x = torch.ones(3, requires_grad=True)
    y = x * 1
    z = y * y
    y.data[0] = 5
    y.data.mul_(2)
    assert y._version == 0
    z.sum().backward(retain_graph=True)
    assert x.grad.tolist() == [20, 4, 4]
    y.detach()[1:].zero_()
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        z.sum().backward()
