"""`torch.autograd.backward` and `grad`: checks on roots and inputs, then the engine."""

import math
import warnings

import numpy as np

from .._mistakes import losses
from .._tensor.base import Size, Tensor, wrap
from .._tensor.dtype import from_numpy_dtype
from ..interpreters._protocol import TENSOR
from ..interpreters.record import GradientEdge, edge_at, form_at
from .engine import Target, run_backward


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None):
    """Add the gradients of tensors with respect to the graph's leaves to the leaves' ``.grad``.

    Args:
        tensors (Tensor or sequence of Tensor): where to start.
        grad_tensors (Tensor or sequence of Tensor or None): the gradients to start with, of the same shapes; for a
            scalar None stands for 1.
        retain_graph (bool): keep what the graph saved, for another pass; by default what `create_graph` says.
        create_graph (bool): record the pass itself, for higher derivatives.
        grad_variables: the old name of `grad_tensors`.
        inputs (Tensor or sequence of Tensor): accumulate in these only (leaves or not); by default in every leaf.

    Raises:
        RuntimeError: a tensor requires no grad, is no scalar and has no gradient given, or the shapes differ.

    >>> x = torch.tensor(3.0, requires_grad=True)
    >>> torch.autograd.backward(x * x); x.grad
    tensor(6.)
    """
    if grad_variables is not None:
        warnings.warn("`grad_variables` is deprecated. Use `grad_tensors` instead.", FutureWarning, stacklevel=2)
        if grad_tensors is not None:
            raise RuntimeError("`grad_tensors` and `grad_variables` (deprecated) arguments both passed to backward()")
        grad_tensors = grad_variables
    tensors = _listed(tensors)
    grads = _initial_grads(tensors, grad_tensors)
    keep = create_graph if retain_graph is None else retain_graph
    if losses.has_suspect():
        losses.check_root(tensors[0])
    if inputs is None:
        run_backward(tensors, grads, keep, create_graph)
        return
    inputs = _listed(inputs)
    if not inputs:
        raise RuntimeError("'inputs' argument to backward() cannot be empty.")
    targets = [Target(_required(t, i)) for i, t in enumerate(inputs)]
    for t in inputs:
        if isinstance(t, Tensor):
            t.retain_grad()
    run_backward(tensors, grads, keep, create_graph, targets, accumulate=True)


def grad(
    outputs,
    inputs,
    grad_outputs=None,
    retain_graph=None,
    create_graph=False,
    only_inputs=True,
    allow_unused=None,
    is_grads_batched=False,
    materialize_grads=False,
):
    """Return the gradients of outputs with respect to inputs, without touching any ``.grad``.

    Args:
        outputs (Tensor or sequence of Tensor): what to differentiate; several are added up.
        inputs (Tensor or sequence of Tensor): with respect to what; leaves or not.
        grad_outputs (Tensor or sequence of Tensor or None): the gradients to start with; for a scalar None is 1.
        retain_graph (bool): keep what the graph saved; by default what `create_graph` says.
        create_graph (bool): record the pass itself, for higher derivatives.
        only_inputs (bool): must be True.
        allow_unused (bool): whether an input that the outputs do not depend on gives None, not an error; by default
            `materialize_grads` says.
        is_grads_batched (bool): whether the first dimension of `grad_outputs` enumerates several to start with.
        materialize_grads (bool): give zeros, not None, for such inputs.

    Returns:
        tuple of Tensor: one gradient for each input, in its shape.

    Raises:
        RuntimeError: an output or an input requires no grad, or an input was not used and may not be.

    >>> x = torch.tensor(3.0, requires_grad=True)
    >>> torch.autograd.grad(x ** 2, x)
    (tensor(6.),)
    """
    if not only_inputs:
        raise ValueError("only_inputs argument must be True: it is deprecated and has no effect otherwise")
    if allow_unused is False and materialize_grads:
        raise ValueError(
            "Expected allow_unused to be True or not passed when materialize_grads=True, but got: allow_unused=False."
        )
    outputs, inputs = _listed(outputs), _listed(inputs)
    if is_grads_batched:
        return _batched_grad(outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused, materialize_grads)
    grads = _initial_grads(outputs, grad_outputs)
    targets = [Target(_required(t, i)) for i, t in enumerate(inputs)]
    run_backward(outputs, grads, create_graph if retain_graph is None else retain_graph, create_graph, targets)
    allowed = materialize_grads if allow_unused is None else allow_unused
    found = enumerate(zip(inputs, targets))
    return tuple(_result(i, t, target.grad, allowed, materialize_grads, create_graph) for i, (t, target) in found)


def _batched_grad(outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused, materialize_grads):
    """`grad` for each of a batch of `grad_outputs`, by vmap."""
    from ..func._vmap import allow_none, vmap

    grad_outputs = _listed(grad_outputs)
    for i, (t, g) in enumerate(zip(outputs, grad_outputs)):
        if isinstance(g, Tensor) and g._array.shape[1:] != _form(t)[0]:
            raise RuntimeError(
                "If `is_grads_batched=True`, we interpret the first dimension of each grad_output as the batch "
                "dimension. The sizes of the remaining dimensions are expected to match the shape of corresponding "
                f"output, but a mismatch was detected: grad_output[{i}] has a shape of {g.shape} and output[{i}] has a "
                f"shape of {Size(_form(t)[0])}."
            )

    def one(*gs):
        return grad(
            outputs,
            inputs,
            gs,
            retain_graph=True,
            create_graph=create_graph,
            allow_unused=allow_unused,
            materialize_grads=materialize_grads,
        )

    return vmap(allow_none(one))(*grad_outputs)


def _result(i, t, gradient, allowed, materialize, create_graph):
    if gradient is not None:
        return gradient
    if not allowed:
        raise RuntimeError(
            f"The differentiated Tensor at index {i} appears to not have been used in the graph. Set allow_unused=True "
            f"if this is the desired behavior. (It has shape {list(_form(t)[0])}.)"
        )
    if not materialize:
        return None
    if not isinstance(t, Tensor):
        raise RuntimeError(
            "materialize_grads cannot be used when the given input is a GradientEdge: its zeros would be no tensor's"
        )
    return TENSOR.zeros_like(t).requires_grad_(create_graph)


def _listed(tensors):
    return [tensors] if isinstance(tensors, (Tensor, GradientEdge)) else list(tensors)


def _required(t, i):
    if not isinstance(t, (Tensor, GradientEdge)):
        raise TypeError(f"inputs must be Tensors or GradientEdges, but input {i} is {type(t).__name__}")
    if edge_at(t) is None:
        shape, dtype = _form(t)
        raise RuntimeError(
            f"One of the differentiated Tensors does not require grad: input {i}, of shape {list(shape)} and dtype "
            f"{from_numpy_dtype(dtype)}"
        )
    return t


def _initial_grads(outputs, grads):
    """The gradients to start with, one for each output."""
    grads = [None] * len(outputs) if grads is None else _listed(grads)
    if len(grads) != len(outputs):
        raise RuntimeError(f"got {len(outputs)} tensors and {len(grads)} gradients")
    for i, (t, g) in enumerate(zip(outputs, grads)):
        if g is not None and not isinstance(g, Tensor):
            raise TypeError(f"gradients can be either Tensors or None, but got {type(g).__name__}")
        if edge_at(t) is None:
            from .._mistakes.reasons import reason

            raise RuntimeError(f"element {i} of tensors does not require grad and does not have a grad_fn{reason(t)}")
    return [_initial(t, g, i) for i, (t, g) in enumerate(zip(outputs, grads))]


def _initial(t, g, i):
    """The gradient to start with at an output."""
    shape, dtype = _form(t)
    if g is None:
        if math.prod(shape) != 1:
            raise RuntimeError(
                f"grad can be implicitly created only for scalar outputs: output {i} has shape {list(shape)}. "
                "Reduce it, as in .sum().backward(), or pass a gradient of this shape."
            )
        if dtype.kind not in "fV":
            raise RuntimeError(
                f"grad can be implicitly created only for real scalar outputs but got {from_numpy_dtype(dtype)}"
            )
        return TENSOR.ones_like(t) if isinstance(t, Tensor) else wrap(np.ones(shape, dtype))
    if g._array.shape != shape:
        raise RuntimeError(
            f"Mismatch in shape: grad_output[{i}] has a shape of {g.shape} and output[{i}] has a shape of "
            f"{Size(shape)}."
        )
    if g._array.dtype.kind == "c" and dtype.kind != "c":
        raise RuntimeError(
            f"For complex Tensors, both grad_output and output are required to have the same dtype. Mismatch in dtype: "
            f"grad_output[{i}] has a dtype of {g.dtype} and output[{i}] has a dtype of {from_numpy_dtype(dtype)}."
        )
    return g


def _form(t):
    """The shape and NumPy dtype of a tensor, or of what a GradientEdge leads to."""
    return (t._array.shape, t._array.dtype) if isinstance(t, Tensor) else form_at(edge_at(t))
