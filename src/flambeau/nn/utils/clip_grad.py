"""Limits on the gradients of parameters."""

import flambeau as torch

from ..._mistakes.training import note_clipping

__all__ = ["clip_grad_norm_", "clip_grad_value_", "clip_grads_with_norm_", "get_total_norm"]


def _as_list(tensors):
    return [tensors] if isinstance(tensors, torch.Tensor) else list(tensors)


@torch.no_grad()
def get_total_norm(tensors, norm_type: float = 2.0, error_if_nonfinite: bool = False, foreach: bool | None = None):
    """The norm of all tensors together, as of one vector.

    Args:
        tensors (Tensor or iterable of Tensors): usually gradients.
        norm_type (float): which norm: its p; ``inf`` for the largest magnitude.
        error_if_nonfinite (bool): refuse a norm that is NaN or infinite.
        foreach (bool, optional): which implementation; there is one.

    Returns:
        Tensor: a number.

    Raises:
        RuntimeError: see `error_if_nonfinite`.

    >>> torch.nn.utils.get_total_norm([torch.tensor([3.0]), torch.tensor([4.0])])
    tensor(5.)
    """
    tensors, norm_type = _as_list(tensors), float(norm_type)
    if not tensors:
        return torch.tensor(0.0)
    norms = [torch.linalg.vector_norm(t, norm_type) for t in tensors]
    total = torch.linalg.vector_norm(torch.stack(norms), norm_type)
    if error_if_nonfinite and not torch.isfinite(total):
        raise RuntimeError(
            f"The total norm of order {norm_type} for gradients from `parameters` is non-finite, so it cannot be "
            "clipped. To disable this error and scale the gradients by the non-finite norm anyway, set "
            "`error_if_nonfinite=False`"
        )
    return total


@torch.no_grad()
def clip_grads_with_norm_(parameters, max_norm: float, total_norm, foreach: bool | None = None) -> None:
    """Scale the gradients so that their total norm, which is given, becomes at most `max_norm`.

    Args:
        parameters (Tensor or iterable of Tensors): whose gradients are changed in place.
        max_norm (float): the limit.
        total_norm (Tensor): see ``get_total_norm``.
        foreach (bool, optional): which implementation; there is one.

    >>> p = torch.nn.Parameter(torch.zeros(1))
    >>> p.grad = torch.tensor([4.0])
    >>> torch.nn.utils.clip_grads_with_norm_(p, 1.0, torch.tensor(4.0))
    >>> p.grad
    tensor([1.0000])
    """
    # The factor is applied also where it is 1, so that no value has to be read.
    factor = torch.clamp(float(max_norm) / (total_norm + 1e-6), max=1.0)
    for p in _as_list(parameters):
        if p.grad is not None:
            p.grad.mul_(factor)
            note_clipping(p.grad)


@torch.no_grad()
def clip_grad_norm_(
    parameters,
    max_norm: float,
    norm_type: float = 2.0,
    error_if_nonfinite: bool = False,
    foreach: bool | None = None,
):
    """Scale the gradients so that their total norm becomes at most `max_norm`.

    Args:
        parameters (Tensor or iterable of Tensors): whose gradients are changed in place.
        max_norm (float): the limit.
        norm_type (float): which norm: its p; ``inf`` for the largest magnitude.
        error_if_nonfinite (bool): refuse a norm that is NaN or infinite.
        foreach (bool, optional): which implementation; there is one.

    Returns:
        Tensor: the total norm before.

    Raises:
        RuntimeError: see `error_if_nonfinite`.

    >>> p = torch.nn.Parameter(torch.zeros(2))
    >>> p.grad = torch.tensor([3.0, 4.0])
    >>> torch.nn.utils.clip_grad_norm_([p], 1.0)
    tensor(5.)
    """
    parameters = _as_list(parameters)
    grads = [p.grad for p in parameters if p.grad is not None]
    total = get_total_norm(grads, norm_type, error_if_nonfinite, foreach)
    clip_grads_with_norm_(parameters, max_norm, total, foreach)
    return total


@torch.no_grad()
def clip_grad_value_(parameters, clip_value: float, foreach: bool | None = None) -> None:
    """Limit every element of the gradients to [-clip_value, clip_value].

    Args:
        parameters (Tensor or iterable of Tensors): whose gradients are changed in place.
        clip_value (float): the limit.
        foreach (bool, optional): which implementation; there is one.

    >>> p = torch.nn.Parameter(torch.zeros(2))
    >>> p.grad = torch.tensor([3.0, 0.5])
    >>> torch.nn.utils.clip_grad_value_([p], 1.0)
    >>> p.grad
    tensor([1.0000, 0.5000])
    """
    limit = float(clip_value)
    for p in _as_list(parameters):
        if p.grad is not None:
            p.grad.clamp_(min=-limit, max=limit)
            note_clipping(p.grad)
