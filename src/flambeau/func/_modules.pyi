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
from contextlib import contextmanager
from .._tensor.storage import version_of
from ..interpreters._protocol import TENSOR
from ..utils._pytree import tree_map
def functional_call(module: Any, parameter_and_buffer_dicts: dict[Any, Any] | Sequence[dict[Any, Any]], args: Any = None, kwargs: dict[Any, Any] | None = None, *, tie_weights: bool = True, strict: bool = False) -> Any:
    """Call a module with other parameters and buffers than its own, which stay as they are.

    Args:
        module (Module): the module.
        parameter_and_buffer_dicts (dict or sequence of dict): {name: tensor} as in ``named_parameters``.
        args (tuple or value): the positional arguments.
        kwargs (dict): the keyword arguments.
        tie_weights (bool): whether a tensor given for one name also replaces tied ones.
        strict (bool): whether every parameter and buffer must be given, and no other.

    Raises:
        ValueError: a name is given twice, or tied names get different tensors.
        TypeError: a value is no tensor.
        RuntimeError: names lack or are unknown, with `strict`; unknown names are ignored otherwise.

    >>> net = torch.nn.Linear(1, 1, bias=False)
    >>> torch.func.functional_call(net, {"weight": torch.tensor([[2.0]])}, torch.tensor([3.0]))
    tensor([6.])
    """
def _merged(dicts: Any) -> Any: ...
def call_with(module: Any, given: Any, args: Any, kwargs: Any, tie_weights: Any, strict: Any) -> Any:
    """Call a module with other parameters and buffers, in one dict."""
@contextlib.contextmanager
def replaced_by(module: Any, given: Any, tie_weights: Any, strict: Any) -> Any:
    """Let a module have other tensors inside the block. What the module itself assigns to these names is in the dict
    `given` afterwards.
    """
_ABSENT: Any
class _Place:
    """Where a module (or a module below it) keeps a tensor: among its parameters, its buffers or its attributes."""
    def __init__(self, module: Any, name: Any) -> None: ...
    def swap(self, value: Any) -> Any:
        """Put a tensor there (None and `_ABSENT` are allowed); returns what was there."""
    key: Any
    owner: Any
    table: Any
def _named_tensors(module: Any) -> Any: ...
def _untied(module: Any, given: Any) -> Any: ...
def _check_names(module: Any, values: Any) -> Any: ...
def stack_module_state(models: Sequence[Any]) -> Any:
    """Return the parameters and the buffers of several models of one architecture, stacked.

    Args:
        models (list of Module): the models, all in train mode or all in eval mode.

    Returns:
        (params, buffers): dicts {name: tensor with one more dimension in front}.

    Raises:
        RuntimeError: there is no model, or they differ in class or mode.

    >>> params, _ = torch.func.stack_module_state([torch.nn.Linear(2, 3) for _ in range(4)]); params["weight"].shape
    torch.Size([4, 3, 2])
    """
def check_ensemble(function: Any, models: Any) -> Any:
    """Raise RuntimeError, in the name of a function, unless models can be stacked: some, of one class and mode."""
def _stacked(tensors: Any) -> Any: ...
def functionalize(func: Callable[..., Any], *, remove: str = 'mutations') -> Any:
    """Return a function with the results of `func` in which its writes in place do not reach the arguments' copies made
    for it; the arguments themselves are written to once, at the end.

    Args:
        func (callable): a function of tensors.
        remove (str): "mutations" or "mutations_and_views".

    Raises:
        RuntimeError: `remove` is something else.

    >>> torch.func.functionalize(lambda x: x.clone().add_(1))(torch.zeros(2))
    tensor([1., 1.])
    """
