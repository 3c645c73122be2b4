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
from bisect import bisect_right, insort
REACH: int
class Box:
    """A rectangle to place: its `length` along the edges; its extents `before` and `after` the line they run on."""
    def __init__(self, length: float = 0.0, before: float = 0.0, after: float = 0.0, stiffness: float = 1.0) -> None: ...
    length: Any
    before: Any
    after: Any
    stiffness: Any
    rank: Any
    along: Any
    across: Any
class Layout:
    """What `layout` found: the size of the drawing, and for each edge the points it passes, as (along, across).

    Long edges from one box share a trunk; `trunks` tells for each edge the first cell it passes, and where that is
    across; None for an edge that is drawn only from where it leaves the trunk, which a longer edge draws.
    """
    def __init__(self, along: Any, across: Any, routes: Any, trunks: Any) -> None: ...
    along: Any
    across: Any
    routes: Any
    trunks: Any
def layout(boxes: Any, edges: Any, labels: Any, *, gap: float = 26.0, room: float = 14.0) -> _layout:
    """Places boxes and labels so that nothing overlaps and every edge runs forward.

    Args:
        boxes: list of Box; `along` and `across` (the centre, and the line of the edges) are set.
        edges: list of (source, target), indices into boxes; the graph has no cycle.
        labels: a Box for each edge, placed on that edge like the boxes themselves.
        gap: least distance between ranks, where edges may bend.
        room: least distance between neighbours of a rank.

    Returns:
        Layout: the extent of the drawing and the route of each edge.

    Raises:
        ValueError: the edges form a cycle.
    """
def assign_ranks(count: Any, edges: Any) -> list[int]:
    """Ranks such that every edge runs forward and boxes stand close to what uses them.

    Args:
        count: number of boxes.
        edges: list of (source, target) pairs.

    Returns:
        list of int: the rank of each box, from 0.
    """
def _topological(sources: Any, targets: Any) -> Any: ...
def _split_long_edges(boxes: Any, edges: Any, labels: Any) -> Any: ...
def _neighbours(boxes: Any, edges: Any, chains: Any, count: Any) -> Any: ...
def _first_order(cells: Any, before: Any) -> Any: ...
def order_ranks(ranks: Any, before: Any, after: Any, sweeps: int = 8) -> Any:
    """Reorders each rank in place, by the median of its neighbours, keeping the order with the fewest crossings.

    Args:
        ranks: list of lists of cells.
        before: for each cell the cells of the previous rank it is joined to.
        after: for each cell the cells of the next rank it is joined to.
        sweeps: how often to go through all ranks, at most.
    """
def _sort_by_median(rank: Any, neighbours: Any, position: Any, turned: Any) -> Any: ...
def _crossings(ranks: Any, after: Any) -> Any: ...
def _place_across(cells: Any, ranks: Any, before: Any, after: Any, weights: Any, room: Any, sweeps: int = 10) -> Any: ...
def _settle(rank: Any, cells: Any, neighbours: Any, weights: Any, room: Any) -> Any: ...
def _weighted_median(pairs: Any) -> Any: ...
def isotonic(wanted: Any, weights: Any) -> list[float]:
    """The non-decreasing sequence nearest to `wanted` in weighted least squares (pool adjacent violators).

    Args:
        wanted: list of numbers.
        weights: list of positive numbers.

    Returns:
        list of float: of the same length.

    >>> isotonic([1.0, 3.0, 2.0], [1.0, 1.0, 1.0])
    [1.0, 2.5, 2.5]
    """
def _place_along(cells: Any, ranks: Any, after: Any, gap: Any) -> Any: ...
def _routes(cells: Any, chains: Any, columns: Any) -> Any: ...
def _route(cells: Any, columns: Any, whole: Any) -> Any: ...
