"""What shares memory with what, and which value a write meets, are after a compiled call as after an eager one."""

import numpy as np
import pytest

import flambeau as torch
import flambeau.nn.functional as F


def made(seed, *shape):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def attended(x, w):
    q, k, v = (x @ w).split(4, dim=2)
    q, k, v = (t.view(2, 3, 2, 2).transpose(1, 2) for t in (q, k, v))
    return (torch.softmax(q @ k.transpose(-1, -2) * 0.1, -1) @ v).transpose(1, 2).contiguous().view(2, 3, 4)


def attention_gradients(x, w):
    return torch.autograd.grad((attended(x, w) * torch.arange(4.0)).sum(), (x, w))


def swapped(a, b):
    kept = a.clone()
    return a.copy_(b), b.copy_(kept)


def written_after(x):
    doubled = x * 2
    return x.add_(1), doubled


def rows_written_after(x):
    first, total = x[0], x.sum(0)
    return x.add_(1), first + total


PROGRAMS = {
    "attention": (attention_gradients, [(2, 3, 4), (4, 12)]),
    "a copy of a view": (lambda x: (x.mT.contiguous(), x.neg_())[0], [(3, 4)]),
    "copies": (lambda x: (x.clone(), x * 1, x / 1, x.neg().neg(), x + 0), [(3,)]),
    "copies of a result": (lambda x: (lambda y: (y, y.clone(), y * 1))(x.exp()), [(3,)]),
    "views of an argument": (lambda x: (x.mT, x[1:], x.view(-1)), [(3, 4)]),
    "swapped": (swapped, [(3,), (3,)]),
    "added to each other": (lambda a, b: (a.add_(b), b.add_(a)), [(3,), (3,)]),
    "one into the other": (lambda a, b: (b.copy_(a), a.zero_())[0], [(3,), (3,)]),
    "read before a write": (written_after, [(3,)]),
    "rows read before a write": (rows_written_after, [(3, 2)]),
    "without elements": (lambda x: (x.sum(), x * 2, torch.cat([x, torch.zeros(0, 3)])), [(0, 3)]),
    "an empty constant": (lambda x: torch.cat([x, torch.tensor([])]), [(3,)]),
}  # fmt: skip


def values(results):
    results = results if isinstance(results, tuple) else (results,)
    return [r.detach().numpy().copy() for r in results]


def agree(ours, theirs):
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs):
        assert a.shape == b.shape
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("name", PROGRAMS)
def test_calls_agree_and_so_does_what_is_written_to_results(name):
    program, shapes = PROGRAMS[name]
    compiled = torch.compile(program)
    for call in range(4):
        eager_args, args = (
            [made(10 * call + i, *s).requires_grad_(name == "attention") for i, s in enumerate(shapes)]
            for _ in range(2)
        )
        expected, found = program(*eager_args), compiled(*args)
        agree(values(found), values(expected))
        agree(values(tuple(args)), values(tuple(eager_args)))
        for results in (found, expected):
            with torch.no_grad():
                for i, r in enumerate(results if isinstance(results, tuple) else (results,)):
                    r.add_(i + 1)
        agree(values(found), values(expected))
        agree(values(tuple(args)), values(tuple(eager_args)))


def test_a_result_that_gets_no_gradient():
    compiled = torch.compile(lambda x: (F.normalize(x, dim=-1).sum(), x * 2))
    for call in range(3):
        x = made(call, 3, 2).requires_grad_()
        loss, _ = compiled(x)
        loss.backward()
        y = x.detach().requires_grad_()
        F.normalize(y, dim=-1).sum().backward()
        assert torch.allclose(x.grad, y.grad, atol=1e-6)


def test_gradients_given_as_views():
    compiled = torch.compile(lambda x: x.exp() * x.sum())
    for call in range(3):
        x = made(call, 3, 4).requires_grad_()
        g = made(call + 7, 4, 3).mT
        found = torch.autograd.grad(compiled(x), x, g)[0]
        y = x.detach().requires_grad_()
        assert torch.allclose(found, torch.autograd.grad(y.exp() * y.sum(), y, g)[0], atol=1e-5)
