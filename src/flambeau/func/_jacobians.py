"""Whole Jacobians: VJPs or JVPs with all the basis vectors at once, by vmap."""

from functools import wraps

import numpy as np

from .._tensor.base import wrap
from ..interpreters._protocol import TENSOR
from ..utils._pytree import tree_flatten, tree_map, tree_unflatten
from ._derivatives import chosen, jvp, vjp
from ._vmap import vmap


def basis(tensors):
    """The standard basis of the space of several tensors together: for each tensor a batch of its parts."""
    sizes = [int(np.prod(t._array.shape, dtype=np.int64)) for t in tensors]
    total, start, parts = sum(sizes), 0, []
    for t, n in zip(tensors, sizes):
        part = np.zeros((total, n), t._array.dtype)
        part[start : start + n] = np.eye(n, dtype=t._array.dtype)
        parts.append(wrap(part.reshape(total, *t._array.shape)))
        start += n
    return parts, sizes


def rows(stacked, sizes, shapes):
    """A batch over the whole basis, cut into one part for each tensor, in that tensor's shape."""
    parts, start = [], 0
    for n, shape in zip(sizes, shapes):
        part = TENSOR.slice(stacked, dim=0, start=start, stop=start + n, step=1)
        parts.append(TENSOR.reshape(part, shape=(*shape, *stacked._array.shape[1:])))
        start += n
    return parts


def check_real(tree, what, which):
    """Refuse complex tensors, whose Jacobians are ambiguous."""
    for i, t in enumerate(tree_flatten(tree)[0]):
        if t._array.dtype.kind == "c":
            raise RuntimeError(
                f"{what}: Expected all {which} to be real but received complex tensor at flattened "
                f"{which.removesuffix('s')} idx: {i}. Take the Jacobian of its real and imaginary parts."
            )


def partly(func, args, numbers):
    """`func` as a function of the chosen arguments only."""

    def of_chosen(*selected):
        called = list(args)
        for n, value in zip(numbers, selected):
            called[n] = value
        return func(*called)

    return of_chosen


def jacrev(func, argnums=0, *, has_aux=False, chunk_size=None, _preallocate_and_copy=False):
    """Return a function that computes the Jacobian of `func`, by reverse mode.

    Args:
        func (callable): a function of tensors that returns tensors.
        argnums (int or tuple of int): with respect to which positional arguments.
        has_aux (bool): whether `func` returns (output, auxiliary).
        chunk_size (int): how many rows to compute at a time; by default all.

    Returns:
        callable: gives Jacobians of shape (*output, *input), nested as outputs, then as inputs.

    >>> torch.func.jacrev(torch.sin)(torch.zeros(2))
    tensor([[1., 0.],
            [0., 1.]])
    """
    if chunk_size is not None and chunk_size <= 0:
        raise ValueError("jacrev: `chunk_size` should be greater than 0.")

    @wraps(func)
    def jacobian(*args, **kwargs):
        numbers = chosen(argnums, args)
        selected = tuple(args[n] for n in numbers)
        of_chosen = partly(lambda *a: func(*a, **kwargs), args, numbers)
        output, pull, *aux = vjp(of_chosen, *selected, has_aux=has_aux)
        check_real(selected, "jacrev", "inputs")
        outputs, out_spec = tree_flatten(output)
        check_real(outputs, "jacrev", "outputs")
        parts, sizes = basis(outputs)
        shapes = [t._array.shape for t in outputs]
        pulled = vmap(lambda *c: pull(tree_unflatten(c, out_spec)), chunk_size=chunk_size)(*parts)
        leaves, in_spec = tree_flatten(pulled)
        columns = [rows(leaf, sizes, shapes) for leaf in leaves]
        found = [tree_unflatten([column[i] for column in columns], in_spec) for i in range(len(outputs))]
        found = [f[0] if isinstance(argnums, int) else f for f in found]
        result = tree_unflatten(found, out_spec)
        return (result, aux[0]) if has_aux else result

    return jacobian


def jacfwd(func, argnums=0, has_aux=False, *, randomness="error"):
    """Return a function that computes the Jacobian of `func`, by forward mode.

    Args:
        func (callable): a function of tensors that returns tensors.
        argnums (int or tuple of int): with respect to which positional arguments.
        has_aux (bool): whether `func` returns (output, auxiliary).
        randomness (str): as in `vmap`.

    Returns:
        callable: gives Jacobians of shape (*output, *input), nested as outputs, then as inputs.

    >>> torch.func.jacfwd(torch.sin)(torch.zeros(2))
    tensor([[1., 0.],
            [0., 1.]])
    """

    @wraps(func)
    def jacobian(*args, **kwargs):
        numbers = chosen(argnums, args)
        selected = tuple(args[n] for n in numbers)
        of_chosen = partly(lambda *a: func(*a, **kwargs), args, numbers)
        inputs, in_spec = tree_flatten(selected)
        check_real(inputs, "jacfwd", "inputs")
        parts, sizes = basis(inputs)

        def push(*tangents):
            return jvp(of_chosen, selected, tree_unflatten(tangents, in_spec), has_aux=has_aux)[1:]

        if has_aux:
            changes, aux = vmap(push, randomness=randomness)(*parts)
            aux = tree_map(lambda t: TENSOR.select(t, dim=0, index=0), aux)
        else:
            (changes,), aux = vmap(push, randomness=randomness)(*parts), None
        leaves, out_spec = tree_flatten(changes)
        check_real(leaves, "jacfwd", "outputs")
        found = []
        for leaf in leaves:
            cut = rows_last(leaf, sizes, [t._array.shape for t in inputs])
            tree = tree_unflatten(cut, in_spec)
            found.append(tree[0] if isinstance(argnums, int) else tree)
        result = tree_unflatten(found, out_spec)
        return (result, aux) if has_aux else result

    return jacobian


def rows_last(stacked, sizes, shapes):
    """As `rows`, with the basis' dimensions last."""
    parts = []
    for part, shape in zip(rows(stacked, sizes, shapes), shapes):
        ndim, k = part._array.ndim, len(shape)
        parts.append(TENSOR.permute(part, dims=(*range(k, ndim), *range(k))))
    return parts


def hessian(func, argnums=0):
    """Return a function that computes the matrix of second derivatives of `func`, forward over reverse.

    Args:
        func (callable): a function of tensors that returns a tensor.
        argnums (int or tuple of int): with respect to which positional arguments.

    >>> torch.func.hessian(lambda x: (x ** 3).sum())(torch.tensor([1.0, 2.0]))
    tensor([[ 6.,  0.],
            [ 0., 12.]])
    """
    return jacfwd(jacrev(func, argnums), argnums)
