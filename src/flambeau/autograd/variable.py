"""`Variable`, as programs written before tensors could require grad name them."""

from .._tensor.base import Tensor
from .engine import queue_callback


class _IsTensor(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, Tensor)


class _ExecutionEngine:
    """The engine, as programs reach it by way of `Variable`."""

    queue_callback = staticmethod(queue_callback)


class Variable(metaclass=_IsTensor):
    """What is today a tensor: ``Variable(x)`` is x without its history, and every tensor is an instance.

    Args:
        data (Tensor): the values, whose memory is shared.
        requires_grad (bool): whether gradients are to be computed for it.

    Returns:
        Tensor: a leaf.

    Raises:
        TypeError: `data` is no tensor.

    >>> torch.autograd.Variable(torch.ones(2), requires_grad=True)
    tensor([1., 1.], requires_grad=True)
    """

    _execution_engine = _ExecutionEngine()

    def __new__(cls, data, requires_grad=False):
        if not isinstance(data, Tensor):
            raise TypeError(f"Variable data has to be a tensor, but got {type(data).__name__}")
        return data.detach().requires_grad_(requires_grad)
