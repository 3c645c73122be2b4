"""`gradcheck` and `gradgradcheck`: derivatives against finite differences, in double precision."""

import warnings

import numpy as np

from .._tensor.base import Tensor, wrap
from ..interpreters._protocol import TENSOR
from .api import grad


class GradcheckError(RuntimeError):
    """A derivative that does not agree with finite differences."""

    __module__ = "torch.autograd.gradcheck"


def gradcheck(
    func,
    inputs,
    *,
    eps=1e-6,
    atol=1e-5,
    rtol=1e-3,
    raise_exception=True,
    nondet_tol=0.0,
    check_undefined_grad=True,
    check_grad_dtypes=False,
    check_batched_grad=False,
    check_batched_forward_grad=False,
    check_forward_ad=False,
    check_backward_ad=True,
    fast_mode=False,
    masked=None,
):
    """Check the gradients of a function against central differences.

    Args:
        func (callable): takes the inputs, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple): those that require grad are checked; they should be float64 or complex128.
        eps (float): the step of the differences.
        atol, rtol (float): tolerances.
        raise_exception (bool): whether a failure raises, or returns False.
        nondet_tol (float): how much two backward passes may differ.
        check_undefined_grad (bool): whether outputs without gradient are tried too.
        check_grad_dtypes (bool): whether gradients must have the dtypes of their inputs.
        check_batched_grad (bool): whether the backward pass is tried under vmap.
        check_batched_forward_grad (bool): whether forward mode is tried under vmap.
        check_forward_ad (bool): whether forward mode is checked too.
        check_backward_ad (bool): whether reverse mode is checked.
        fast_mode (bool): compare along one random direction instead of whole Jacobians.
        masked (bool): for sparse tensors only; must be left out.

    Returns:
        bool: whether all derivatives agree.

    Raises:
        GradcheckError: they do not (a RuntimeError).
        ValueError: no input requires grad.

    >>> x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
    >>> torch.autograd.gradcheck(torch.sin, (x,))
    True
    """
    if masked:
        raise NotImplementedError("gradcheck(masked=True) is for sparse tensors, which are not in flambeau")
    check = _Check(func, inputs, eps, atol, rtol, nondet_tol)
    try:
        check.inputs_are_fit()
        if check_backward_ad:
            check.reverse(fast_mode, check_grad_dtypes)
            if check_undefined_grad:
                check.undefined()
            if check_batched_grad:
                check.batched()
        if check_forward_ad:
            check.forward(fast_mode, check_batched_forward_grad)
    except GradcheckError:
        if raise_exception:
            raise
        return False
    return True


def gradgradcheck(
    func,
    inputs,
    grad_outputs=None,
    *,
    eps=1e-6,
    atol=1e-5,
    rtol=1e-3,
    gen_non_contig_grad_outputs=False,
    raise_exception=True,
    nondet_tol=0.0,
    check_undefined_grad=True,
    check_grad_dtypes=False,
    check_batched_grad=False,
    check_fwd_over_rev=False,
    check_rev_over_rev=True,
    fast_mode=False,
    masked=False,
):
    """Check the second derivatives of a function: its gradients' gradients, also with respect to `grad_outputs`.

    Args:
        func (callable): takes the inputs, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple): as in `gradcheck`.
        grad_outputs (Tensor or tuple): where to take the first derivative; random if left out.
        gen_non_contig_grad_outputs (bool): whether random ones have gaps in memory.
        check_fwd_over_rev (bool): whether forward mode over reverse mode is checked.
        check_rev_over_rev (bool): whether reverse mode over reverse mode is checked.
        eps, atol, rtol, raise_exception, nondet_tol, check_undefined_grad, check_grad_dtypes, check_batched_grad,
            fast_mode, masked: as in `gradcheck`.

    Raises:
        GradcheckError: the derivatives do not agree (a RuntimeError).

    >>> x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
    >>> torch.autograd.gradgradcheck(torch.sin, (x,))
    True
    """
    inputs = inputs if isinstance(inputs, (tuple, list)) else (inputs,)
    outputs = _tensors(func(*inputs))
    if grad_outputs is None:
        rng = np.random.default_rng(7)
        grad_outputs = [_random_like(rng, t, gen_non_contig_grad_outputs).requires_grad_() for t in outputs]
    grad_outputs = [grad_outputs] if isinstance(grad_outputs, Tensor) else list(grad_outputs)
    count = len(grad_outputs)

    def first(*arguments):
        given, cotangents = arguments[:-count], arguments[-count:]
        variables = [x for x in given if isinstance(x, Tensor) and x.requires_grad]
        results = _tensors(func(*given))
        grads = grad(results, variables, list(cotangents), create_graph=True, allow_unused=True)
        return tuple(g for g in grads if g is not None and g.requires_grad)

    return gradcheck(
        first,
        (*inputs, *grad_outputs),
        eps=eps,
        atol=atol,
        rtol=rtol,
        raise_exception=raise_exception,
        nondet_tol=nondet_tol,
        check_undefined_grad=check_undefined_grad,
        check_grad_dtypes=check_grad_dtypes,
        check_batched_grad=check_batched_grad,
        check_forward_ad=check_fwd_over_rev,
        check_backward_ad=check_rev_over_rev,
        fast_mode=fast_mode,
        masked=masked or None,
    )


def _tensors(output):
    """The differentiable tensors of a function's result."""
    outputs = output if isinstance(output, (tuple, list)) else (output,)
    return [t for t in outputs if isinstance(t, Tensor) and t.requires_grad]


def _random_like(rng, t, gaps=False):
    """Random values of a tensor's shape and dtype."""
    shape = (*t._array.shape, 2) if gaps else t._array.shape
    values = rng.standard_normal(shape)
    if t._array.dtype.kind == "c":
        values = values + 1j * rng.standard_normal(shape)
    values = np.asarray(values).astype(t._array.dtype)
    return wrap(values[..., 0] if gaps else values)


class _Check:
    """One function at one point, its numerical and its analytical derivatives."""

    def __init__(self, func, inputs, eps, atol, rtol, nondet_tol):
        self.func, self.eps, self.atol, self.rtol, self.nondet_tol = func, eps, atol, rtol, nondet_tol
        self.inputs = tuple(inputs) if isinstance(inputs, (tuple, list)) else (inputs,)
        self.variables = [x for x in self.inputs if isinstance(x, Tensor) and x.requires_grad]
        self.rng = np.random.default_rng(0)

    def inputs_are_fit(self):
        """Refuse inputs whose derivatives cannot be compared."""
        if not self.variables:
            raise ValueError(
                "gradcheck expects at least one input tensor to require gradient, but none of the them have "
                "requires_grad=True."
            )
        for i, t in enumerate(self.inputs):
            if isinstance(t, Tensor) and t.requires_grad and t._array.dtype.name not in ("float64", "complex128"):
                warnings.warn(
                    f"Input #{i} requires gradient and is not a double precision floating point or complex. This check "
                    "will likely fail if all the inputs are not of double precision floating point or complex.",
                    stacklevel=4,
                )
            if (
                isinstance(t, Tensor)
                and t.requires_grad
                and t._array.size
                and any(s == 0 and n > 1 for s, n in zip(t._array.strides, t._array.shape))
            ):
                raise RuntimeError(
                    f"The {i}th input has a dimension with stride 0. gradcheck only supports inputs that are "
                    "non-overlapping to be able to compute the numerical gradients correctly. You should call "
                    ".contiguous on the input before passing it to gradcheck."
                )

    def outputs(self):
        """The function's differentiable results."""
        return _tensors(self.func(*self.inputs))

    def values(self):
        """The function's differentiable results as arrays, at the inputs' present values."""
        result = self.func(*self.inputs)
        result = result if isinstance(result, (tuple, list)) else (result,)
        kept = [t for t in result if isinstance(t, Tensor) and t._array.dtype.kind in "fc"]
        return [np.array(t._array) for t in kept]

    def numerical(self, variable, direction):
        """The change of every result along a direction of one input, by central differences."""
        array = variable._array
        kept = array.copy()
        try:
            array[...] = kept + self.eps * direction
            plus = self.values()
            array[...] = kept - self.eps * direction
            minus = self.values()
        finally:
            array[...] = kept
        return [(p - m) / (2 * self.eps) for p, m in zip(plus, minus)]

    def directions(self, variable, fast):
        """The directions to compare along: one random one, or the whole basis (and i times it, if complex)."""
        shape, dtype = variable._array.shape, variable._array.dtype
        if fast:
            yield np.asarray(_random_like(self.rng, variable)._array)
            return
        for index in np.ndindex(*shape):
            for unit in (1.0, 1j) if dtype.kind == "c" else (1.0,):
                direction = np.zeros(shape, dtype)
                direction[index] = unit
                yield direction

    def reverse(self, fast, check_dtypes):
        """Reverse mode: for random (fast) or all cotangents, <cotangent, change> is the same both ways."""
        outputs = self.outputs()
        if not outputs:
            self.nothing_depends(fast)
            return
        kept = [i for i, t in enumerate(self.all_outputs()) if t.requires_grad]
        jobs = [(k, c) for k, t in enumerate(outputs) for c in self.cotangents(t, fast)]
        directions = [list(self.directions(v, fast)) for v in self.variables]
        changes = [[self.numerical(v, d) for d in ds] for v, ds in zip(self.variables, directions)]
        for k, cotangent in jobs:
            grads = self.analytical(outputs[k], cotangent, check_dtypes)
            for i, (g, ds) in enumerate(zip(grads, directions)):
                for d, change in zip(ds, changes[i]):
                    want = _inner(cotangent, change[kept[k]])
                    got = 0.0 if g is None else _inner(g, d)
                    self.compare(got, want, k, i, "backward")

    def all_outputs(self):
        """All floating-point results, differentiable or not."""
        result = self.func(*self.inputs)
        result = result if isinstance(result, (tuple, list)) else (result,)
        return [t for t in result if isinstance(t, Tensor) and t._array.dtype.kind in "fc"]

    def nothing_depends(self, fast):
        """Without a differentiable result, no result may change."""
        for i, v in enumerate(self.variables):
            for d in self.directions(v, fast):
                for k, change in enumerate(self.numerical(v, d)):
                    if np.abs(change).max(initial=0) > self.atol:
                        raise GradcheckError(
                            f"Numerical gradient for function expected to be zero: output {k} changes with input {i}, "
                            "but does not require grad"
                        )

    def cotangents(self, t, fast):
        """The cotangents to try at an output."""
        if fast:
            yield np.asarray(_random_like(self.rng, t)._array)
            return
        for index in np.ndindex(*t._array.shape):
            for unit in (1.0, 1j) if t._array.dtype.kind == "c" else (1.0,):
                cotangent = np.zeros(t._array.shape, t._array.dtype)
                cotangent[index] = unit
                yield cotangent

    def analytical(self, output, cotangent, check_dtypes):
        """The gradients of the variables for one cotangent, computed twice."""
        seeds = wrap(np.array(cotangent))
        first = grad([output], self.variables, [seeds], retain_graph=True, allow_unused=True)
        again = grad([output], self.variables, [seeds], retain_graph=True, allow_unused=True)
        for i, (a, b) in enumerate(zip(first, again)):
            if a is not None and np.abs(a._array - b._array).max(initial=0) > self.nondet_tol:
                raise GradcheckError(
                    "Backward is not reentrant, i.e., running backward with same input and grad_output multiple times "
                    f"gives different values, for input {i}"
                )
            if a is not None and a._array.shape != self.variables[i]._array.shape:
                raise GradcheckError(f"grad is incorrect size: {list(a._array.shape)} for input {i}")
            if check_dtypes and a is not None and a._array.dtype != self.variables[i]._array.dtype:
                raise GradcheckError(f"grad is incorrect type: {a.dtype} for input {i}")
        return [None if a is None else a._array for a in first]

    def compare(self, got, want, k, i, mode):
        """Refuse derivatives that differ by more than the tolerances."""
        if not abs(got - want) <= self.atol + self.rtol * abs(want):
            raise GradcheckError(
                f"Jacobian mismatch for output {k} with respect to input {i} ({mode} mode),\nnumerical: {want:.8g}\n"
                f"analytical: {got:.8g}"
            )

    def undefined(self):
        """With no gradient arriving at some outputs, the others still give theirs."""
        outputs = self.outputs()
        if len(outputs) > 1:
            for t in outputs:
                grad([t], self.variables, [TENSOR.zeros_like(t)], retain_graph=True, allow_unused=True)

    def batched(self):
        """Backward under vmap gives what a loop gives."""
        for t in self.outputs():
            stack = np.stack([np.asarray(_random_like(self.rng, t)._array) for _ in range(2)])
            together = grad(
                [t], self.variables, [wrap(stack)], retain_graph=True, allow_unused=True, is_grads_batched=True
            )
            for j in range(2):
                alone = grad([t], self.variables, [wrap(stack[j])], retain_graph=True, allow_unused=True)
                for a, b in zip(together, alone):
                    if a is not None and b is not None and not np.allclose(a._array[j], b._array, self.rtol, self.atol):
                        raise GradcheckError("While computing batched gradients, got: different values than in a loop")

    def forward(self, fast, check_batched):
        """Forward mode: the change along each direction is the numerical one."""
        from ..func import jvp, vmap

        places = [i for i, x in enumerate(self.inputs) if any(x is v for v in self.variables)]
        plain = [x.detach() for x in self.variables]

        def function(*values):
            given = dict(zip(places, values))  # all at one level, and leaves where the function takes gradients itself
            result = self.func(*(given[i].requires_grad_() if i in given else x for i, x in enumerate(self.inputs)))
            result = result if isinstance(result, (tuple, list)) else (result,)
            return tuple(t for t in result if t._array.dtype.kind in "fc")

        def along(i, d):
            tangents = [d if n == i else TENSOR.zeros_like(x) for n, x in enumerate(plain)]
            return jvp(function, tuple(plain), tuple(tangents))[1]

        for i, v in enumerate(self.variables):
            for d in self.directions(v, fast):
                for k, (got, want) in enumerate(zip(along(i, wrap(d)), self.numerical(v, d))):
                    self.compare_arrays(got._array, want, k, i)
            if check_batched:
                ds = wrap(np.stack([np.asarray(_random_like(self.rng, v)._array) for _ in range(2)]))
                vmap(lambda d, i=i: along(i, d))(ds)

    def compare_arrays(self, got, want, k, i):
        """As `compare`, elementwise."""
        if not np.allclose(got, want, self.rtol, self.atol):
            raise GradcheckError(
                f"Jacobian mismatch for output {k} with respect to input {i} (forward mode),\nnumerical: {want}\n"
                f"analytical: {got}"
            )


def _inner(a, b):
    """The real inner product of two arrays."""
    return float((np.conj(a) * b).real.sum())
