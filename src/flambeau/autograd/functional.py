"""`torch.autograd.functional`: derivatives of functions, in PyTorch's older style (`torch.func` composes better)."""

from .. import func as transforms
from .._tensor.base import Tensor
from .._tensor.modes import grad_mode, is_grad_enabled
from ..interpreters._protocol import TENSOR
from .api import grad


class _recording:
    def __enter__(self):
        self.outer = is_grad_enabled()
        grad_mode.set(True)

    def __exit__(self, *error):
        grad_mode.set(self.outer)


def _tuple(values, what, function):
    """(values as a tuple of tensors, whether they were one)."""
    one = not isinstance(values, (tuple, list))
    values = (values,) if one else tuple(values)
    for i, t in enumerate(values):
        if not isinstance(t, Tensor):
            raise TypeError(
                f"The {what} given to {function} must be either a Tensor or a tuple of Tensors but the value at index "
                f"{i} has type {type(t)}."
            )
    return values, not one


def _variables(inputs, create_graph):
    """Inputs as fresh variables: continuing their history if the result is to be differentiated."""
    return tuple(TENSOR.mul(t, 1) if create_graph and t.requires_grad else t.detach().requires_grad_() for t in inputs)


def _released(values, many, create_graph):
    """Results as one tensor or a tuple, without history unless asked for."""
    kept = tuple(t if create_graph else t.detach() for t in values)
    return kept if many else kept[0]


def _vector(v, like, many, function):
    """The vector to multiply with, like one tensor or several, checked; ones for a scalar."""
    if v is None:
        if len(like) != 1 or like[0].numel() != 1:
            raise RuntimeError(
                f"The vector v can only be None if the user-provided function returns a single Tensor with a single "
                f"element (in {function})."
            )
        return (TENSOR.ones_like(like[0]),)
    vectors, _ = _tuple(v, "v", function)
    if len(vectors) != len(like):
        if len(like) == 1 and not many:
            raise RuntimeError(f"The given v should contain a single Tensor. {function} got {len(vectors)}.")
        raise RuntimeError(f"v is a tuple of invalid length: should be {len(like)} but got {len(vectors)}.")
    for i, (a, b) in enumerate(zip(vectors, like)):
        if a._array.shape != b._array.shape:
            entry = f"Entry {i} in " if many else ""
            raise RuntimeError(f"{entry}v has invalid size: should be {b.shape} but got {a.shape}.")
    return vectors


def _filled(grads, like, strict, recorded=False):
    """Zeros where there is no gradient; an error if `strict`, also where one that is to be `recorded` is constant."""
    for i, g in enumerate(grads):
        if strict and (g is None or recorded and not g.requires_grad):
            what = "output" if g is None else "jacobian"
            raise RuntimeError(
                f"The {what} of the user-provided function is independent of input {i}. This is not allowed in strict "
                "mode."
            )
    return tuple(TENSOR.zeros_like(t) if g is None else g for g, t in zip(grads, like))


def vjp(func, inputs, v=None, create_graph=False, strict=False):
    """Return a function's value, and the product of a vector with its Jacobian.

    Args:
        func (callable): takes tensors, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        v (Tensor or tuple of Tensor): the vector, of the outputs' shapes; for a scalar output, 1 if left out.
        create_graph (bool): whether both results can be differentiated.
        strict (bool): whether an input on which no output depends is an error.

    Returns:
        (output, product): as `func` returns, and as `inputs`.

    Raises:
        RuntimeError: `v` does not fit the outputs.

    >>> torch.autograd.functional.vjp(torch.exp, torch.zeros(2), torch.tensor([1.0, 2.0]))[1]
    tensor([1., 2.])
    """
    with _recording():
        inputs, many = _tuple(inputs, "inputs", "vjp")
        variables = _variables(inputs, create_graph)
        outputs, many_out = _tuple(func(*variables), "outputs of the user-provided function", "vjp")
        vectors = _vector(v, outputs, many_out, "vjp")
        _check_strict(outputs, strict)
        grads = _grad(outputs, variables, vectors, create_graph)
        grads = _filled(grads, variables, strict, recorded=create_graph)
        return _released(outputs, many_out, create_graph), _released(grads, many, create_graph)


def _check_strict(outputs, strict):
    for i, t in enumerate(outputs):
        if strict and not t.requires_grad:
            raise RuntimeError(
                f"Output {i} of the user-provided function does not require gradients. The outputs must be computed "
                "in a differentiable manner from the input when running in strict mode."
            )


def _check_jacobian(jacobian, strict):
    for i, t in enumerate(jacobian):
        if strict and not t.requires_grad:
            raise RuntimeError(
                "While computing the hessian, found that the jacobian of the user-provided function with respect to "
                f"input {i} is independent of the inputs. This is not allowed in strict mode."
            )


def _grad(outputs, variables, vectors, create_graph):
    pairs = [(t, v) for t, v in zip(outputs, vectors) if t.requires_grad]
    if not pairs:
        return (None,) * len(variables)
    return grad([t for t, _ in pairs], variables, [v for _, v in pairs], create_graph=create_graph, allow_unused=True)


def jvp(func, inputs, v=None, create_graph=False, strict=False):
    """Return a function's value, and the product of its Jacobian with a vector.

    Args:
        func (callable): takes tensors, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        v (Tensor or tuple of Tensor): the vector, of the inputs' shapes; for a scalar input, 1 if left out.
        create_graph (bool): whether both results can be differentiated.
        strict (bool): whether an output that depends on no input is an error.

    Returns:
        (output, product): both as `func` returns.

    Raises:
        RuntimeError: `v` does not fit the inputs.

    >>> torch.autograd.functional.jvp(torch.exp, torch.zeros(2), torch.tensor([1.0, 2.0]))[1]
    tensor([1., 2.])
    """
    with _recording():
        inputs, many_in = _tuple(inputs, "inputs", "jvp")
        vectors = _vector(v, inputs, many_in, "jvp")
        variables = _variables(inputs, create_graph)
        outputs, many = _tuple(func(*variables), "outputs of the user-provided function", "jvp")
        _check_strict(outputs, strict)
        seeds = tuple(TENSOR.zeros_like(t).requires_grad_() for t in outputs)
        pulled = _grad(outputs, variables, seeds, True)  # linear in the seeds: its transpose is the JVP
        pairs = [(g, x) for g, x in zip(pulled, vectors) if g is not None and g.requires_grad]
        found = (None,) * len(seeds)
        if pairs:
            pulled, directions = zip(*pairs)
            found = grad(pulled, seeds, directions, create_graph=create_graph, allow_unused=True)
        found = _filled(found, outputs, strict, recorded=create_graph)
        return _released(outputs, many, create_graph), _released(found, many, create_graph)


def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy="reverse-mode"):
    """Return the Jacobian of a function.

    Args:
        func (callable): takes tensors, returns a tensor or a tuple of tensors.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        create_graph (bool): whether the result can be differentiated.
        strict (bool): whether an output that does not depend on an input is an error.
        vectorize (bool): whether to compute all rows at once, by vmap.
        strategy (str): "reverse-mode", or "forward-mode" (with `vectorize`).

    Returns:
        Tensor, or tuples of them: indexed by output, then by input; each of shape (*output, *input).

    >>> torch.autograd.functional.jacobian(torch.exp, torch.zeros(2))
    tensor([[1., 0.],
            [0., 1.]])
    """
    if strategy not in ("forward-mode", "reverse-mode"):
        raise AssertionError(
            'Expected strategy to be either "forward-mode" or "reverse-mode". Hint: If your function has more outputs '
            'than inputs, "forward-mode" tends to be more performant.'
        )
    if strategy == "forward-mode":
        return _jacobian_forward(func, inputs, create_graph, strict, vectorize)
    if vectorize and strict:
        raise RuntimeError(
            "torch.autograd.functional.jacobian: `strict=True` and `vectorized=True` are not supported together."
        )
    with _recording():
        inputs, many = _tuple(inputs, "inputs", "jacobian")
        variables = _variables(inputs, create_graph)
        outputs, many_out = _tuple(func(*variables), "outputs of the user-provided function", "jacobian")
        _check_strict(outputs, strict)
        rows = [_jacobian_rows(t, variables, create_graph, strict, vectorize) for t in outputs]
    found = tuple(_released(row, many, create_graph) for row in rows)
    return found if many_out else found[0]


def _jacobian_rows(output, variables, create_graph, strict, vectorize):
    """The Jacobians of one output with respect to each variable."""
    count, shape = output.numel(), output._array.shape
    if not output.requires_grad:
        return tuple(TENSOR.zeros((*shape, *v._array.shape), like=v) for v in variables)
    basis, _ = transforms._jacobians.basis([output])
    if vectorize:
        stacked = grad(
            *([output], variables, basis),
            create_graph=create_graph,
            retain_graph=True,
            allow_unused=True,
            is_grads_batched=True,
        )
        columns = [None if g is None else TENSOR.reshape(g, shape=(*shape, *g._array.shape[1:])) for g in stacked]
        return tuple(
            TENSOR.zeros((*shape, *v._array.shape), like=v) if c is None else c for c, v in zip(columns, variables)
        )
    rows = []
    for i in range(count):
        seed = TENSOR.select(basis[0], dim=0, index=i)
        grads = grad([output], variables, [seed], retain_graph=True, create_graph=create_graph, allow_unused=True)
        rows.append(_filled(grads, variables, strict, recorded=create_graph))
    if not rows:
        return tuple(TENSOR.zeros((*shape, *v._array.shape), like=v) for v in variables)
    return tuple(
        TENSOR.reshape(TENSOR.stack(*column, dim=0), shape=(*shape, *column[0]._array.shape)) for column in zip(*rows)
    )


def _jacobian_forward(func, inputs, create_graph, strict, vectorize):
    if strict:
        raise RuntimeError(
            'torch.autograd.functional.jacobian: `strict=True` and `strategy="forward-mode"` are not supported '
            'together (yet). Please either set `strict=False` or `strategy="reverse-mode"`.'
        )
    if not vectorize:
        raise NotImplementedError(
            "Computing Jacobian using forward-AD or forward-over-reverse Hessian is only implemented for "
            "`vectorize=True`."
        )
    values, many = _tuple(inputs, "inputs", "jacobian")
    found = transforms.jacfwd(func, argnums=tuple(range(len(values))))(*values)
    found = found if isinstance(found[0], tuple) else (found,)
    rows = tuple(_released(row, many, create_graph) for row in found)
    return rows if isinstance(func(*values), tuple) else rows[0]


def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy="reverse-mode"):
    """Return the matrix of second derivatives of a scalar function.

    Args:
        func (callable): takes tensors, returns a tensor with one element.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        create_graph, strict, vectorize: as in `jacobian`.
        outer_jacobian_strategy (str): "reverse-mode" or "forward-mode".

    Returns:
        Tensor, or a tuple of tuples of them: indexed by the first, then the second input.

    Raises:
        RuntimeError: the function does not return one element.

    >>> torch.autograd.functional.hessian(lambda x: (x ** 3).sum(), torch.tensor([1.0, 2.0]))
    tensor([[ 6.,  0.],
            [ 0., 12.]])
    """
    if outer_jacobian_strategy not in ("forward-mode", "reverse-mode"):
        raise AssertionError('Expected strategy to be either "forward-mode" or "reverse-mode".')
    _, many = _tuple(inputs, "inputs", "hessian")

    def scalar(*values):
        (output, *others), _ = _tuple(func(*values), "outputs of the user-provided function", "hessian")
        if others:
            raise RuntimeError("The function given to hessian should return a single Tensor")
        _check_strict([output], strict)
        if output.numel() != 1:
            raise RuntimeError("The Tensor returned by the function given to hessian should contain a single element")
        return output if not output._array.ndim else TENSOR.reshape(output, shape=())

    def first(*values):
        if outer_jacobian_strategy == "forward-mode":
            found = transforms.grad(scalar, argnums=tuple(range(len(values))))(*values)
        else:
            found = jacobian(scalar, values, create_graph=True)
            _check_jacobian(found, strict)
        return found if many else found[0]

    return jacobian(
        first, inputs, create_graph=create_graph, strict=strict, vectorize=vectorize, strategy=outer_jacobian_strategy
    )


def vhp(func, inputs, v=None, create_graph=False, strict=False):
    """Return a scalar function's value, and the product of a vector with its Hessian.

    Args:
        func (callable): takes tensors, returns a tensor with one element.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        v (Tensor or tuple of Tensor): the vector, of the inputs' shapes.
        create_graph, strict: as in `vjp`.

    Returns:
        (output, product): the product as `inputs`.

    >>> torch.autograd.functional.vhp(lambda x: (x ** 2).sum(), torch.ones(2), torch.tensor([1.0, 3.0]))[1]
    tensor([2., 6.])
    """
    return _hessian_product("vhp", func, inputs, v, create_graph, strict)


def hvp(func, inputs, v=None, create_graph=False, strict=False):
    """Return a scalar function's value, and the product of its Hessian with a vector.

    Args:
        func (callable): takes tensors, returns a tensor with one element.
        inputs (Tensor or tuple of Tensor): where to evaluate it.
        v (Tensor or tuple of Tensor): the vector, of the inputs' shapes.
        create_graph, strict: as in `vjp`.

    Returns:
        (output, product): the product as `inputs`.

    >>> torch.autograd.functional.hvp(lambda x: (x ** 2).sum(), torch.ones(2), torch.tensor([1.0, 3.0]))[1]
    tensor([2., 6.])
    """
    return _hessian_product("hvp", func, inputs, v, create_graph, strict)


def _hessian_product(name, func, inputs, v, create_graph, strict):
    """Both products: the Hessian is symmetric, so that one reverse pass over the gradient gives them."""
    with _recording():
        inputs, many = _tuple(inputs, "inputs", name)
        vectors = _vector(v, inputs, many, name)
        variables = _variables(inputs, create_graph)
        (output, *others), _ = _tuple(func(*variables), "outputs of the user-provided function", name)
        if others:
            raise RuntimeError(f"The function given to {name} should return a single Tensor")
        if output.numel() != 1:
            raise RuntimeError(f"The Tensor returned by the function given to {name} should contain a single element")
        _check_strict([output], strict)
        ones = (TENSOR.ones_like(output),)
        first = _filled(_grad([output], variables, ones, True), variables, strict)
        _check_jacobian(first, strict)
        second = _filled(_grad(first, variables, vectors, create_graph), variables, strict, recorded=create_graph)
        return _released((output,), False, create_graph), _released(second, many, create_graph)
