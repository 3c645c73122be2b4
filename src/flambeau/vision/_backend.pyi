"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
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

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
def get_image_backend() -> _str:
    """Return the name of the package that reads pictures.

    Returns:
        str: ``"PIL"``.

    >>> torch.vision.get_image_backend()
    'PIL'
    """
def set_image_backend(backend: _str) -> Any:
    """Choose the package that reads pictures; there is one.

    Args:
        backend (str): ``"PIL"``.

    Raises:
        NotImplementedError: it is accimage.
        ValueError: it is neither.

    >>> torch.vision.set_image_backend("PIL")
    """
