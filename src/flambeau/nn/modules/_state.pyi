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
import itertools
import warnings
from collections import OrderedDict, namedtuple
from ..parameter import Parameter, is_lazy
_EXTRA_STATE: str
class _IncompatibleKeys(Any):
    """What ``load_state_dict`` returns: the names that it lacked, and those that it could not place."""
    def __repr__(self) -> str: ...
    __str__: Any
class Stateful:
    """``state_dict`` and ``load_state_dict``."""
    _version: int
    def get_extra_state(self) -> Any:
        """What should be saved besides parameters and buffers; to be overridden together with set_extra_state."""
    def set_extra_state(self, state: Any) -> Any:
        """Take back what ``get_extra_state`` returned; to be overridden together with it."""
    def _has_extra_state(self, method: Any) -> Any: ...
    def _save_to_state_dict(self, destination: Any, prefix: Any, keep_vars: Any) -> Any: ...
    def _persistent_tensors(self) -> Any: ...
    def state_dict(self, *args: Any, destination: dict[Any, Any] | None = None, prefix: str = '', keep_vars: bool = False) -> Any:
        """Parameters and persistent buffers of this module and all below it, by dotted name.

        Args:
            destination (dict, optional): filled and returned; a new OrderedDict if None.
            prefix (str): put before every name.
            keep_vars (bool): the tensors themselves, not detached from the graph.

        Returns:
            OrderedDict: the tensors share memory with the module.

        >>> list(torch.nn.Linear(3, 2).state_dict())
        ['weight', 'bias']
        """
    def _after_state_dict(self, destination: Any, prefix: Any, metadata: Any) -> Any: ...
    def load_state_dict(self, state_dict: dict[Any, Any], strict: bool = True, assign: bool = False) -> tuple[tuple[Any, ...], ...]:
        """Copy values into the parameters and buffers of this module and all below it.

        Args:
            state_dict (dict): tensors by dotted name, as ``state_dict`` returns them.
            strict (bool): the names must be exactly those of this module.
            assign (bool): put the given tensors in place of the module's, instead of copying their values.

        Returns:
            named tuple: ``missing_keys`` and ``unexpected_keys``, two lists of str.

        Raises:
            TypeError: `state_dict` is no mapping. RuntimeError: names or shapes do not fit.

        >>> layer = torch.nn.Linear(2, 1)
        >>> layer.load_state_dict({"weight": torch.ones(1, 2), "bias": torch.zeros(1)})
        <All keys matched successfully>
        """
    def _load(self, state_dict: Any, prefix: Any, metadata: Any, assign: Any, keys: Any, errors: Any) -> Any: ...
    def _load_from_state_dict(self, state_dict: Any, prefix: Any, local_metadata: Any, strict: Any, missing_keys: Any, unexpected_keys: Any, error_msgs: Any) -> Any: ...
    def _expects(self, path: Any, known: Any) -> Any: ...
    def _load_extra_state(self, state_dict: Any, key: Any, strict: Any, missing_keys: Any, unexpected_keys: Any) -> Any: ...
    def _load_tensor(self, name: Any, tensor: Any, key: Any, value: Any, assign: Any) -> Any: ...
    def _assign(self, name: Any, tensor: Any, value: Any) -> Any: ...
