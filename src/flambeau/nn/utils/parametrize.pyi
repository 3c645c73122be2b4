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
import copy
from contextlib import contextmanager
from ..modules.container import ModuleDict, ModuleList
from ..parameter import Parameter
_cache_depth: int
_cache: dict[Any, Any]
@contextlib.contextmanager
def cached() -> Any:
    """A block in which every parametrized tensor is computed once, however often it is read.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1))
    >>> with torch.nn.utils.parametrize.cached():
    ...     layer.weight is layer.weight
    True
    """
class ParametrizationList(ModuleList):
    """The steps from the tensors that are kept (``original``, or ``original0``...) to the one that is read.

    Args:
        modules (sequence of Module): the steps, the first one first.
        original (Parameter or Tensor): the tensor as it was.
        unsafe (bool): whether the result may have another shape or dtype.

    Raises:
        ValueError: there is no step, or a step does not give what `original` was.

    >>> steps = torch.nn.utils.parametrize.ParametrizationList([torch.nn.Tanh()], torch.zeros(2))
    >>> steps()
    tensor([0., 0.])
    """
    def __init__(self, modules: Sequence, original: Any, unsafe: bool = False) -> None: ...
    def _keep(self, original: Any, kept: Any) -> Any: ...
    def _originals(self) -> Any: ...
    def right_inverse(self, value: Tensor) -> Any:
        """Set the tensors that are kept, so that reading gives a value.

        Args:
            value (Tensor): what is to be read.

        Raises:
            RuntimeError: a step has no ``right_inverse``. ValueError: it returns something else than what is kept.

        >>> steps = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1)).parametrizations.weight
        >>> steps.right_inverse(torch.tensor([[3.0, 4.0]]))
        >>> steps.original0.item()
        5.0
        """
    def _checked(self, value: Any) -> Any: ...
    def forward(self) -> Any:
        """The tensor that is read."""
    unsafe: Any
    is_tensor: Any
    ntensors: Any
def _check_alike(value: Any, original: Any) -> Any: ...
def _register(module: Any, name: Any, tensor: Any) -> Any: ...
def _refuse_to_pickle(self: Any) -> Any: ...
def _copy(self: Any, memo: Any) -> Any: ...
def _give_own_class(module: Any) -> Any: ...
def _give_property(module: Any, name: Any) -> Any: ...
def register_parametrization(module: Any, tensor_name: str, parametrization: Any, *, unsafe: bool = False) -> Any:
    """Let a parameter or buffer of a module be computed by another module, each time it is read.

    Args:
        module (Module): whose tensor it is; it is changed, and gets a class of its own.
        tensor_name (str): the name of the parameter or buffer.
        parametrization (Module): from what is kept to what is read; its ``right_inverse``, if any, is the way back.
        unsafe (bool): whether the result may have another shape or dtype.

    Returns:
        Module: `module`.

    Raises:
        ValueError: there is no such tensor, or the parametrization changes its shape or dtype.

    >>> class Symmetric(torch.nn.Module):
    ...     def forward(self, x):
    ...         return x.triu() + x.triu(1).mT
    >>> layer = torch.nn.utils.parametrize.register_parametrization(torch.nn.Linear(2, 2), "weight", Symmetric())
    >>> bool((layer.weight == layer.weight.mT).all())
    True
    """
def _check_step(module: Any, name: Any, parametrization: Any) -> Any: ...
def is_parametrized(module: Any, tensor_name: str | None = None) -> bool:
    """Whether a module has a parametrization.

    Args:
        module (Module): the module that is asked about.
        tensor_name (str, optional): ask about the tensor of this name only.

    >>> torch.nn.utils.parametrize.is_parametrized(torch.nn.Linear(2, 1))
    False
    """
def remove_parametrizations(module: Any, tensor_name: str, leave_parametrized: bool = True) -> Any:
    """Turn a parametrized tensor into an ordinary one.

    Args:
        module (Module): the module, which is changed.
        tensor_name (str): the tensor.
        leave_parametrized (bool): keep the value as it is read; otherwise the one that was kept.

    Returns:
        Module: `module`.

    Raises:
        ValueError: the tensor is not parametrized, or is kept as several and `leave_parametrized` is False.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1))
    >>> torch.nn.utils.parametrize.remove_parametrizations(layer, "weight")
    Linear(in_features=2, out_features=1, bias=True)
    """
def type_before_parametrizations(module: Any) -> type:
    """The class of a module, without the one that parametrizing gave it.

    Args:
        module (Module): parametrized or not.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1))
    >>> torch.nn.utils.parametrize.type_before_parametrizations(layer).__name__
    'Linear'
    """
def transfer_parametrizations_and_params(from_module: Any, to_module: Any, tensor_name: str | None = None) -> Any:
    """Give another module the parametrizations of a module, and the tensors they start from.

    Args:
        from_module (Module): the parametrized one.
        to_module (Module): the one that gets them.
        tensor_name (str, optional): of this tensor only.

    Returns:
        Module: `to_module`.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(2, 1))
    >>> other = torch.nn.utils.parametrize.transfer_parametrizations_and_params(layer, torch.nn.Linear(2, 1))
    >>> bool((other.weight == layer.weight).all())
    True
    """
