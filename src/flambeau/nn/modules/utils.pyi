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
def ntuple(value: Any, n: int) -> tuple:
    """`value` as a tuple, repeated `n` times if it is a single number.

    >>> from flambeau.nn.modules.utils import ntuple
    >>> ntuple(3, 2), ntuple([1, 2], 2)
    ((3, 3), (1, 2))
    """
def _ntuple(n: Any, name: str = 'parse') -> Any: ...
_single: Any
_pair: Any
_triple: Any
_quadruple: Any
def consume_prefix_in_state_dict_if_present(state_dict: dict, prefix: str) -> None:
    """Strip a prefix from the names of a state dict, in place, such as ``"module."`` of a parallel model.

    Args:
        state_dict (dict): as ``Module.state_dict`` returned it; its metadata is renamed too.
        prefix (str): what the names may begin with.

    >>> state = {"module.weight": 1, "bias": 2}
    >>> torch.nn.modules.utils.consume_prefix_in_state_dict_if_present(state, "module."); state
    {'bias': 2, 'weight': 1}
    """
