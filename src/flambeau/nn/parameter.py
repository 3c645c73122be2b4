"""Tensors that a Module owns: parameters, which are trained, and buffers, which are only kept."""

import flambeau as torch

from .._tensor.base import alias
from .._tensor.modes import register_plain
from .._tensor.overriding import disabled, never
from .._tensor.storage import clock

newest = [0]  # when the last Parameter was made: optimizers look whether they know it


@never
@register_plain
class Parameter(torch.Tensor):
    """A leaf tensor that a Module registers when it is assigned as an attribute.

    Args:
        data (Tensor): the values, shared, not copied; an empty tensor if None.
        requires_grad (bool): whether ``backward`` computes its gradient, also when made under ``no_grad``.

    >>> torch.nn.Parameter(torch.tensor([1.0, 2.0]))
    Parameter containing:
    tensor([1., 2.], requires_grad=True)
    """

    __torch_function__ = disabled

    def __new__(cls, data=None, requires_grad=True):
        made = alias(torch.empty(0) if data is None else data, cls).requires_grad_(requires_grad)
        made._born = newest[0] = clock()
        return made

    def __deepcopy__(self, memo):
        if id(self) not in memo:
            memo[id(self)] = type(self)(self.data.clone(), self.requires_grad)
        return memo[id(self)]

    def __repr__(self, *, tensor_contents=None):
        return "Parameter containing:\n" + super().__repr__()

    __str__ = __repr__

    def __reduce_ex__(self, protocol):
        return _rebuild_parameter, (type(self), self.data, self.requires_grad)


def _rebuild_parameter(cls, data, requires_grad):
    """A Parameter out of a pickle."""
    return cls(data, requires_grad)


class _BufferMeta(type(torch.Tensor)):
    """Lets ``isinstance(t, Buffer)`` recognise the plain tensors that ``Buffer(...)`` has marked."""

    def __instancecheck__(cls, instance):
        marked = cls is Buffer and isinstance(instance, torch.Tensor) and getattr(instance, "_is_buffer", False)
        return marked or super().__instancecheck__(instance)


class Buffer(torch.Tensor, metaclass=_BufferMeta):
    """A tensor that a Module keeps and saves, but does not train, when it is assigned as an attribute.

    Args:
        data (Tensor): the values, shared, not copied; an empty tensor if None.
        persistent (bool): whether it is part of the module's ``state_dict``.

    Returns:
        Tensor: a plain tensor with a mark, as ``register_buffer`` would keep it.

    >>> module = torch.nn.Module()
    >>> module.steps = torch.nn.Buffer(torch.tensor(3))
    >>> dict(module.named_buffers())
    {'steps': tensor(3)}
    """

    __torch_function__ = disabled

    def __new__(cls, data=None, *, persistent=True):
        data = torch.empty(0) if data is None else data
        buffer = data.detach().requires_grad_(data.requires_grad)
        buffer.persistent = persistent
        buffer._is_buffer = True
        return buffer


class UninitializedTensorMixin:
    """A tensor whose shape is not known yet; reading it fails until ``materialize`` gives it one."""

    __torch_function__ = disabled

    def materialize(self, shape, device=None, dtype=None):
        """Allocate memory of that shape and become an ordinary parameter or buffer.

        Args:
            shape (tuple of ints): the shape found out.
            device (device, optional), dtype (dtype, optional): those chosen at construction if None.
        """
        options = {"device": device or self.data.device, "dtype": dtype or self.data.dtype}
        self.data = torch.empty(shape, **options)
        self.__class__ = self.cls_to_become

    @property
    def shape(self):
        raise RuntimeError(
            "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in "
            "`load_state_dict` when trying to load an uninitialized parameter into an initialized one. "
            "Call `forward` once to initialize the parameters before accessing their attributes."
        )

    def __repr__(self, *, tensor_contents=None):
        return f"<{type(self).__name__}>"

    __str__ = __repr__


class UninitializedParameter(UninitializedTensorMixin, Parameter):
    """A parameter of a lazy module, before its first call has told the shape.

    Args:
        requires_grad (bool): whether the parameter will be trained.
        device (device, optional), dtype (dtype, optional): of the parameter to be.

    >>> torch.nn.parameter.is_lazy(torch.nn.UninitializedParameter())
    True
    """

    cls_to_become = Parameter

    def __new__(cls, requires_grad=True, device=None, dtype=None):
        return alias(torch.empty(0, device=device, dtype=dtype), cls).requires_grad_(requires_grad)

    def __deepcopy__(self, memo):
        if id(self) not in memo:
            memo[id(self)] = type(self)(self.requires_grad, self.data.device, self.data.dtype)
        return memo[id(self)]

    def __reduce_ex__(self, protocol):
        return UninitializedParameter, (self.requires_grad, self.data.device, self.data.dtype)


class UninitializedBuffer(UninitializedTensorMixin, torch.Tensor):
    """A buffer of a lazy module, before its first call has told the shape.

    Args:
        requires_grad (bool): usually False.
        device (device, optional), dtype (dtype, optional): of the buffer to be.
        persistent (bool): whether it is part of the ``state_dict``.

    >>> torch.nn.parameter.is_lazy(torch.nn.UninitializedBuffer())
    True
    """

    cls_to_become = torch.Tensor

    def __new__(cls, requires_grad=False, device=None, dtype=None, persistent=True):
        buffer = alias(torch.empty(0, device=device, dtype=dtype), cls).requires_grad_(requires_grad)
        buffer.persistent = persistent
        buffer._is_buffer = True
        return buffer


def is_lazy(param):
    """Whether a parameter or buffer still waits for its shape.

    >>> torch.nn.parameter.is_lazy(torch.nn.Parameter())
    False
    """
    return isinstance(param, UninitializedTensorMixin)
