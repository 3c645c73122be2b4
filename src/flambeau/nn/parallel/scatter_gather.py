"""Tensors in nested containers, cut into chunks for several devices and put together again; here all are on the CPU."""

from __future__ import annotations

import flambeau as torch

from ..._tensor.base import Tensor

__all__ = ["gather", "is_namedtuple", "scatter", "scatter_kwargs"]


def is_namedtuple(obj):
    """Return whether an object is a named tuple.

    Args:
        obj (object): any object.

    >>> torch.nn.parallel.scatter_gather.is_namedtuple((1, 2))
    False
    """
    return isinstance(obj, tuple) and hasattr(obj, "_asdict") and hasattr(obj, "_fields")


def _check(device):
    if torch.device(device).type != "cpu":
        raise RuntimeError(f"device {device} is not available in flambeau: use 'cpu'")


def scatter(inputs, target_gpus, dim=0):
    """Cut the tensors in a nested container into chunks, one for each device; what is no tensor goes to all.

    Args:
        inputs (nested): tuples, lists and dicts of tensors.
        target_gpus (sequence of device): CPU devices.
        dim (int): the dimension that is cut.

    Returns:
        list or tuple: a container like `inputs` for each device.

    Raises:
        RuntimeError: a device is no CPU.

    >>> torch.nn.parallel.scatter_gather.scatter((torch.arange(4), "x"), ["cpu", "cpu"])
    [(tensor([0, 1]), 'x'), (tensor([2, 3]), 'x')]
    """
    for device in target_gpus:
        _check(device)
    count = len(target_gpus)

    def cut(value):
        if isinstance(value, Tensor):
            return list(value.chunk(count, dim))
        if is_namedtuple(value):
            return [type(value)(*parts) for parts in zip(*map(cut, value))]
        if isinstance(value, tuple) and value:
            return list(zip(*map(cut, value)))
        if isinstance(value, list) and value:
            return [list(parts) for parts in zip(*map(cut, value))]
        if isinstance(value, dict) and value:
            return [type(value)(parts) for parts in zip(*map(cut, value.items()))]
        return [value] * count

    return cut(inputs)


def scatter_kwargs(inputs, kwargs, target_gpus, dim=0):
    """Cut positional and keyword arguments into chunks: see `scatter`.

    Args:
        inputs (tuple): positional arguments.
        kwargs (dict or None): keyword arguments.
        target_gpus (sequence of device): CPU devices.
        dim (int): the dimension that is cut.

    Returns:
        tuple: (tuple of tuples, tuple of dicts), of the same length.
    """
    parts = scatter(inputs, target_gpus, dim) if inputs else []
    named = scatter(kwargs, target_gpus, dim) if kwargs else []
    count = max(len(parts), len(named))
    return (
        tuple(parts[i] if i < len(parts) else () for i in range(count)),
        tuple(named[i] if i < len(named) else {} for i in range(count)),
    )


def gather(outputs, target_device, dim=0):
    """Put together what several devices gave: tensors are joined, containers item by item.

    Args:
        outputs (sequence): containers of one structure.
        target_device (device): the CPU.
        dim (int): the dimension in which tensors are joined.

    Raises:
        RuntimeError: the device is no CPU.

    >>> torch.nn.parallel.scatter_gather.gather([(torch.ones(1),), (torch.zeros(2),)], "cpu")
    (tensor([1., 0., 0.]),)
    """
    _check(target_device)
    first = outputs[0]
    if isinstance(first, Tensor):
        if first.dim() == 0:
            return torch.stack(tuple(outputs))
        return torch.cat(tuple(outputs), dim)
    if first is None:
        return None
    if isinstance(first, dict):
        if any(len(o) != len(first) for o in outputs):
            raise ValueError("All dicts must have the same number of keys")
        return type(first)((k, gather([o[k] for o in outputs], target_device, dim)) for k in first)
    parts = (gather(each, target_device, dim) for each in zip(*outputs))
    return type(first)(*parts) if is_namedtuple(first) else type(first)(parts)
