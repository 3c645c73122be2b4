"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from .._tensor.base import alias
from .._tensor.modes import register_plain
from .._tensor.overriding import disabled, never
from .._tensor.storage import clock
newest: list[Any]
class Parameter(Tensor):
    """A leaf tensor that a Module registers when it is assigned as an attribute.

    Args:
        data (Tensor): the values, shared, not copied; an empty tensor if None.
        requires_grad (bool): whether ``backward`` computes its gradient, also when made under ``no_grad``.

    >>> torch.nn.Parameter(torch.tensor([1.0, 2.0]))
    Parameter containing:
    tensor([1., 2.], requires_grad=True)
    """
    __torch_function__: Any
    def __new__(cls, data: Tensor | None = None, requires_grad: bool = True) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Any: ...
    def __repr__(self, *, tensor_contents: Any = None) -> str: ...
    __str__: Any
    def __reduce_ex__(self, protocol: Any) -> Any: ...
def _rebuild_parameter(cls: Any, data: Any, requires_grad: Any) -> Any: ...
class _BufferMeta(type(Tensor)):
    """Lets ``isinstance(t, Buffer)`` recognise the plain tensors that ``Buffer(...)`` has marked."""
    def __instancecheck__(cls, instance: Any) -> Any: ...
class Buffer(Tensor):
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
    __torch_function__: Any
    def __new__(cls, data: Tensor | None = None, *, persistent: bool = True) -> Self: ...
class UninitializedTensorMixin:
    """A tensor whose shape is not known yet; reading it fails until ``materialize`` gives it one."""
    __torch_function__: Any
    def materialize(self, shape: Sequence[int], device: _device | None = None, dtype: _dtype | None = None) -> Any:
        """Allocate memory of that shape and become an ordinary parameter or buffer.

        Args:
            shape (tuple of ints): the shape found out.
            device (device, optional), dtype (dtype, optional): those chosen at construction if None.
        """
    @property
    def shape(self) -> Any: ...
    def __repr__(self, *, tensor_contents: Any = None) -> str: ...
    __str__: Any
    data: Any
    __class__: Any
class UninitializedParameter(UninitializedTensorMixin, Parameter):
    """A parameter of a lazy module, before its first call has told the shape.

    Args:
        requires_grad (bool): whether the parameter will be trained.
        device (device, optional), dtype (dtype, optional): of the parameter to be.

    >>> torch.nn.parameter.is_lazy(torch.nn.UninitializedParameter())
    True
    """
    cls_to_become: Any
    def __new__(cls, requires_grad: bool = True, device: _device | None = None, dtype: _dtype | None = None) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Any: ...
    def __reduce_ex__(self, protocol: Any) -> Any: ...
class UninitializedBuffer(UninitializedTensorMixin, Tensor):
    """A buffer of a lazy module, before its first call has told the shape.

    Args:
        requires_grad (bool): usually False.
        device (device, optional), dtype (dtype, optional): of the buffer to be.
        persistent (bool): whether it is part of the ``state_dict``.

    >>> torch.nn.parameter.is_lazy(torch.nn.UninitializedBuffer())
    True
    """
    cls_to_become: Any
    def __new__(cls, requires_grad: bool = False, device: _device | None = None, dtype: _dtype | None = None, persistent: bool = True) -> Self: ...
def is_lazy(param: Any) -> Any:
    """Whether a parameter or buffer still waits for its shape.

    >>> torch.nn.parameter.is_lazy(torch.nn.Parameter())
    False
    """
