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
import contextlib
import warnings
from ...func._modules import call_with, replaced_by
def functional_call(module: Any, parameters_and_buffers: dict[Any, Any], args: Any = None, kwargs: dict[Any, Any] | None = None, *, tie_weights: bool = True, strict: bool = False) -> Any:
    """Call a module with other parameters and buffers than its own; `torch.func.functional_call` is the present one.

    Args:
        module (Module): the module.
        parameters_and_buffers (dict): {name: tensor}.
        args (tuple or value): the positional arguments.
        kwargs (dict): the keyword arguments.
        tie_weights (bool): whether a tensor given for one name also replaces tied ones.
        strict (bool): whether every parameter and buffer must be given, and no other.

    >>> import warnings; warnings.simplefilter("ignore", FutureWarning)
    >>> net = torch.nn.Linear(1, 1, bias=False)
    >>> torch.nn.utils.stateless.functional_call(net, {"weight": torch.tensor([[2.0]])}, torch.tensor([3.0]))
    tensor([6.])
    """
@contextlib.contextmanager
def _reparametrize_module(module: Any, parameters_and_buffers: Any, tie_weights: bool = False, strict: bool = False, stack_weights: bool = False) -> Any: ...
