"""Every check over every record: the mirror of the architecture. One check is one interpreter, or one promise."""

import warnings

import numpy as np
import pytest
from records._use import all_records, convert, find, gradients, maker, tensors

import flambeau as torch


def each_call(record):
    """The calls of a record with flambeau's arguments, as (function of the differentiable inputs, inputs)."""
    function = find(torch, record.name)
    for args, kwargs in record.calls(maker()):
        args, kwargs = convert(args, torch, True), convert(kwargs, torch, True)
        inputs = [t for t in tensors((args, kwargs), torch) if t.requires_grad]

        def of_inputs(*values, args=args, kwargs=kwargs, inputs=inputs):
            table = {id(t): v for t, v in zip(inputs, values)}

            def place(tree):
                if isinstance(tree, torch.Tensor):
                    return table.get(id(tree), tree)
                if isinstance(tree, (list, tuple)):
                    return type(tree)(place(x) for x in tree)
                return {k: place(v) for k, v in tree.items()} if isinstance(tree, dict) else tree

            torch.manual_seed(0)
            result = function(*place(args), **place(kwargs))
            result = record.pick(result) if record.pick else result
            return tuple(t for t in tensors(result, torch) if t.is_floating_point() or t.is_complex())

        yield of_inputs, tuple(inputs)


def matches_oracle(record):
    """Values, shapes, dtypes and gradients are PyTorch's."""
    oracle = pytest.importorskip("torch")
    for args, kwargs in record.calls(maker()):
        outcomes = []
        for library in (oracle, torch):
            grad = record.differentiable
            given, options = convert(args, library, grad), convert(kwargs, library, grad)
            library.manual_seed(0)
            result = find(library, record.name)(*given, **options)
            outputs = tensors(result, library)
            picked = tensors(record.pick(result) if record.pick else result, library)
            outcomes.append((outputs, gradients(record, picked, tensors((given, options), library))))
        (want, want_grads), (got, got_grads) = outcomes
        assert len(want) == len(got)
        for w, g in zip(want, got):
            assert str(w.dtype) == str(g.dtype) and tuple(w.shape) == tuple(g.shape)
            if not record.seeded:
                close(g, w, record.rtol, record.atol)
        for w, g in zip(want_grads, got_grads):
            assert (w is None) == (g is None)
            if w is not None:
                close(g, w, record.rtol * 10, record.atol * 10)


def close(got, want, rtol, atol):
    """Assert that two tensors of two libraries agree."""
    want, got = (t.detach().resolve_conj().resolve_neg().numpy() for t in (want, got))
    np.testing.assert_allclose(got, want, rtol=rtol, atol=atol)


def vjp_matches_differences(record):
    """First derivatives agree with finite differences."""
    if record.differentiable and not record.seeded:
        for function, inputs in each_call(record):
            if inputs:
                assert torch.autograd.gradcheck(function, inputs, atol=record.grad_tolerance, fast_mode=True)


def second_order(record):
    """Second derivatives agree with finite differences of the first."""
    if record.differentiable and record.smooth and not record.seeded:
        for function, inputs in each_call(record):
            if inputs:
                assert torch.autograd.gradgradcheck(function, inputs, atol=10 * record.grad_tolerance, fast_mode=True)


def jvp_agrees_with_vjp(record):
    """Forward mode and reverse mode give the same bilinear form."""
    if not record.differentiable or record.seeded:
        return
    for function, inputs in each_call(record):
        if not inputs:
            continue
        rng = np.random.default_rng(3)
        primals = tuple(t.detach() for t in inputs)
        tangents = tuple(noise(rng, t) for t in inputs)
        values, changes = torch.func.jvp(lambda *a, f=function: f(*a), primals, tangents)
        cotangents = tuple(noise(rng, v) for v in values)
        _, pull = torch.func.vjp(lambda *a, f=function: f(*a), *primals)
        pulled = pull(cotangents)
        left = sum(inner(c, t) for c, t in zip(cotangents, changes))
        right = sum(inner(p, t) for p, t in zip(pulled, tangents))
        np.testing.assert_allclose(left, right, rtol=1e-6, atol=1e-8)


def noise(rng, t):
    """Random values like t."""
    values = rng.standard_normal(tuple(t.shape))
    if t.is_complex():
        values = values + 1j * rng.standard_normal(tuple(t.shape))
    return torch.from_numpy(np.asarray(values)).to(t.dtype)


def inner(a, b):
    """The real inner product of two tensors."""
    a, b = a.detach().resolve_conj().numpy().astype("complex128"), b.detach().resolve_conj().numpy()
    return float((a.conj() * b).real.sum())


def vmap_equals_loop(record):
    """vmap over a batch gives what a loop gives."""
    if not record.vmap or record.seeded:
        return
    for function, inputs in each_call(record):
        if not inputs:
            continue
        batch = tuple(torch.stack([t.detach(), t.detach() * 0.5]) for t in inputs)
        want = [function(*(b[i] for b in batch)) for i in range(2)]
        got = torch.func.vmap(lambda *a, f=function: f(*a))(*batch)
        for g, *parts in zip(got, *want):
            close(g, torch.stack(parts), 1e-6, 1e-8)


def inplace_equals_functional(record):
    """The in-place form writes what the functional form returns."""
    if not record.inplace:
        return
    for args, kwargs in record.calls(maker()):
        (first, *rest), options = convert(args, torch), convert(kwargs, torch)
        want = find(torch, record.name)(first.clone(), *rest, **options)
        if want.shape == first.shape and torch.can_cast(want.dtype, first.dtype):
            target = first.clone()
            assert getattr(target, record.inplace)(*rest, **options) is target
            close(target, want.to(target.dtype), 0, 0)


def compiled_equals_eager(record):
    """torch.compile gives eager's results to rounding."""
    if not record.compiled or record.seeded:
        return
    pytest.importorskip("llvmlite")
    for function, inputs in list(each_call(record))[:2]:
        if inputs:
            plain = tuple(t.detach() for t in inputs)
            compiled = torch.compile(lambda *a, f=function: f(*a))
            want = function(*plain)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # what reads a value runs eagerly, and says so
                for _ in range(3):
                    got = compiled(*plain)
            for g, w in zip(got, want):
                close(g, w, 1e-6, 1e-8)


CHECKS = [
    *(matches_oracle, vjp_matches_differences, second_order, jvp_agrees_with_vjp, vmap_equals_loop),
    *(inplace_equals_functional, compiled_equals_eager),
]


@pytest.mark.parametrize("record", all_records(), ids=repr)
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_op(record, check):
    """One check of one operation."""
    check(record)
