"""Backward passes, compared with PyTorch program by program."""

import pytest
from oracle import agrees

import flambeau as torch


def leaf(t, *values, **options):
    return t.tensor(values if len(values) > 1 else values[0], requires_grad=True, **options)


def accumulates(t):
    x = leaf(t, 1.0, 2.0)
    (x * x).sum().backward()
    (x * 3).sum().backward()
    return x.grad


def diamond(t):
    x = leaf(t, 1.0, 2.0, 3.0)
    a = x * 2
    b = a + x
    c = a * b
    (c + a + b).sum().backward()
    return x.grad


def broadcast(t):
    x, b = t.ones(3, 2).requires_grad_(), t.ones(2, requires_grad=True)
    s = leaf(t, 2.0)
    ((x + b) * s).sum().backward()
    return x.grad, b.grad, s.grad


def with_gradient(t):
    x = leaf(t, 1.0, 2.0)
    (x * x).backward(t.tensor([1.0, 10.0]))
    return x.grad


def promoted(t):
    x = t.ones(2, dtype=t.float64, requires_grad=True)
    y = leaf(t, 1.0, 2.0)
    (x * y).sum().backward()
    return x.grad, y.grad


def no_scalar(t):
    (leaf(t, 1.0, 2.0) * 2).backward()


def no_grad_needed(t):
    t.ones(1).backward()


def twice(t):
    y = (leaf(t, 2.0) ** 2).exp()
    y.backward()
    y.backward()


def retained(t):
    x = leaf(t, 2.0)
    y = x.exp()
    y.backward(retain_graph=True)
    y.backward()
    return x.grad


def bad_shape(t):
    (leaf(t, 1.0, 2.0) * 2).backward(t.ones(3))


def second(t):
    x = leaf(t, 2.0)
    (g,) = t.autograd.grad(x**3, x, create_graph=True)
    (h,) = t.autograd.grad(g, x, create_graph=True)
    (k,) = t.autograd.grad(h, x)
    return g, h, k


def double_backward(t):
    x = leaf(t, 2.0)
    (x**3).backward(create_graph=True)
    g = x.grad
    x.grad = None
    g.backward()
    return x.grad


def non_leaf(t):
    x = leaf(t, 2.0)
    y = x * 3
    z = y * y
    return t.autograd.grad(z, [y, x])


def unused(t):
    x, y = leaf(t, 2.0), leaf(t, 1.0)
    return t.autograd.grad(x * 2, [x, y])


def unused_allowed(t):
    x, y = leaf(t, 2.0), leaf(t, 1.0)
    return t.autograd.grad(x * 2, [x, y], allow_unused=True)


def unused_zeros(t):
    x, y = leaf(t, 2.0), leaf(t, 1.0, 2.0)
    return t.autograd.grad(x * 2, [x, y], materialize_grads=True)


def some_inputs(t):
    x, y = leaf(t, 2.0), leaf(t, 3.0)
    z = x * y
    (z * x).backward(inputs=[y])
    return x.grad, y.grad


def inputs_not_leaf(t):
    x = leaf(t, 2.0)
    y = x * 2
    (y * y).backward(inputs=[y])
    return x.grad, y.grad


def several_roots(t):
    x = leaf(t, 2.0)
    t.autograd.backward([x * 2, x * x], [t.tensor(1.0), t.tensor(10.0)])
    return x.grad


def batched(t):
    x = leaf(t, 1.0, 2.0, 3.0)
    return t.autograd.grad(x * x, x, t.eye(3), is_grads_batched=True)


def modes(t):
    x = leaf(t, 1.0)
    found = []
    with t.no_grad():
        found.append((x * 2).requires_grad)
        with t.enable_grad():
            found.append((x * 2).requires_grad)

    @t.no_grad()
    def inside():
        return (x * 2).requires_grad

    with t.set_grad_enabled(False):
        found.append((x * 2).requires_grad)
    with t.inference_mode():
        found.append((x * 2).requires_grad)
    return [*found, inside(), t.is_grad_enabled()]


def flags(t):
    x = leaf(t, 1.0)
    y = x * 2
    return [x.is_leaf, y.is_leaf, x.requires_grad, y.requires_grad, y.detach().requires_grad, y.grad_fn.name()]


def change_flag(t):
    y = leaf(t, 1.0) * 2
    y.requires_grad_(False)


def integers(t):
    t.tensor([1, 2]).requires_grad_()


def grad_assigned(t):
    x = leaf(t, 1.0, 2.0)
    x.grad = t.ones(2)
    (x * 2).sum().backward()
    first = x.grad.clone()
    x.grad = None
    return first, x.grad


def grad_wrong_shape(t):
    leaf(t, 1.0, 2.0).grad = t.ones(3)


def complex_gradient(t):
    z = t.tensor([1 + 2j, 3 - 1j], requires_grad=True)
    (z * z.conj()).real.sum().backward()
    return z.grad


def graph_walk(t):
    x = leaf(t, 2.0)
    y = (x * 2 + 1).exp()
    names, node = [], y.grad_fn
    while node is not None:
        names.append(node.name())
        node = node.next_functions[0][0] if node.next_functions else None
    return names


def variable(t):
    x = leaf(t, 2.0)
    return (x * 2).grad_fn.next_functions[0][0].variable is x


def deep(t):
    x = y = leaf(t, 1.0)
    for _ in range(5000):
        y = y + x
    y.backward()
    return x.grad


PROGRAMS = [v for k, v in list(globals().items()) if callable(v) and v.__module__ == __name__ and k != "leaf"]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.__name__)
def test_agrees(program):
    agrees(program)


def test_million_nodes():
    x = y = torch.ones(1, requires_grad=True)
    for _ in range(1_000_000):
        y = y + x
    y.backward()
    assert x.grad.item() == 1_000_001
    del y


@pytest.mark.parametrize(
    ("program", "words"),
    [
        (no_scalar, "grad can be implicitly created only for scalar outputs"),
        (no_grad_needed, "does not require grad and does not have a grad_fn"),
        (twice, "Trying to backward through the graph a second time"),
        (unused, "appears to not have been used in the graph"),
        (integers, "floating point"),
    ],
)
def test_error_words(program, words):
    with pytest.raises(RuntimeError, match=words):
        program(torch)


def test_leaf_grad_is_not_shared():
    a, b = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    (a + b).backward(torch.ones(2))
    a.grad.add_(1)
    assert b.grad.tolist() == [1, 1]


def test_given_gradient_is_not_written_to():
    g = torch.ones(2)
    a = torch.ones(2, requires_grad=True)
    (a + 0).backward(g)
    a.grad.mul_(5)
    assert g.tolist() == [1, 1]


def test_saved_values_do_not_outlive_backward():
    import gc
    import weakref

    x = torch.ones(3, requires_grad=True)
    hidden = x * 2
    y = (hidden * hidden).sum()
    reference = weakref.ref(hidden)
    gc.disable()
    try:
        y.backward()
        del hidden, y
        assert reference() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("function", [torch.exp, torch.sum, lambda x: x * x.sum(), lambda x: x.reshape(1, 1, 2)])
def test_second_derivatives_are_checked_forward_over_reverse(function):
    x = torch.tensor([0.5, 2.0], dtype=torch.float64, requires_grad=True)
    options = {"check_fwd_over_rev": True, "check_rev_over_rev": False, "check_undefined_grad": False}
    assert torch.autograd.gradgradcheck(function, x, **options)


def test_a_batch_of_gradients_leaves_out_what_is_not_used():
    x, y = (torch.ones(3, requires_grad=True) for _ in range(2))
    found = torch.autograd.grad(x * 2, (x, y), torch.eye(3), is_grads_batched=True, allow_unused=True)
    assert torch.equal(found[0], 2 * torch.eye(3)) and found[1] is None
