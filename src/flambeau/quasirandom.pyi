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
import numpy as np
from ._tensor.base import wrap
from ._tensor.dtype import get_default_dtype
from ._tensor.generator import Generator
class SobolEngine:
    """A Sobol sequence in a cube of some dimensions, with S. Joe's and F. Kuo's direction numbers (from SciPy).

    Args:
        dimension (int): the number of dimensions, up to 21201.
        scramble (bool): whether to scramble the digits and shift the points at random.
        seed (int, optional): of the scrambling; without it the default generator is used.

    Raises:
        ValueError: there are more or fewer dimensions than that.

    Source: A. B. Owen, Scrambling Sobol and Niederreiter-Xing points, Journal of Complexity 14 (1998) 466-489.

    >>> torch.quasirandom.SobolEngine(2).draw(3)
    tensor([[0.0000, 0.0000],
            [0.5000, 0.5000],
            [0.7500, 0.2500]])
    """
    MAXBIT: int
    MAXDIM: int
    def __init__(self, dimension: int, scramble: bool = False, seed: int | None = None) -> None: ...
    def _directions(self) -> Any: ...
    def _scrambled(self, directions: Any) -> Any: ...
    def draw(self, n: int = 1, out: Tensor | None = None, dtype: _dtype | None = None) -> Tensor:
        """Return the next points of the sequence.

        Args:
            n (int): how many.
            out (Tensor, optional): where to write them.
            dtype (dtype, optional): their floating dtype; the default one, if left out.

        Returns:
            Tensor: (n, dimension), in [0, 1).
        """
    def _steps(self, n: Any) -> Any: ...
    def draw_base2(self, m: int, out: Tensor | None = None, dtype: _dtype | None = None) -> Any:
        """Return the next 2**m points, where their total remains a power of two.

        Args:
            m (int): the exponent.
            out (Tensor, optional), dtype (dtype, optional): as in `draw`.

        Raises:
            ValueError: the total would be no power of two.
        """
    def reset(self) -> Any:
        """Begin the sequence anew, and return the engine."""
    def fast_forward(self, n: Any) -> Any:
        """Leave out the next n points, and return the engine."""
    def __repr__(self) -> str: ...
    dimension: Any
    scramble: Any
    seed: Any
    sobolstate: Any
    shift: Any
    quasi: Any
    num_generated: Any
