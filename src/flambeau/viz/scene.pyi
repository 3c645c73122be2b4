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
from collections import Counter
from ._blocks import Line, Stack, array_block
from ._text import plain, shape_text, text_width
from .layout import Box, layout
from .text import array_text
WIDE: float
FEW: int
RADIUS: float
MARGIN: float
PORT: float
BACK: float
BEND: float
class Scene:
    """Shapes in drawing order, as tuples: kind, geometry, style; ("group", ...) and ("end",) enclose others."""
    def __init__(self) -> None: ...
    def text(self, x: Any, y: Any, string: Any, style: Any, size: Any, anchor: str = 'middle', mono: bool = False) -> Any: ...
    def polyline(self, points: Any, style: Any) -> Any: ...
    def path(self, commands: Any, style: Any) -> Any: ...
    def rectangle(self, x: Any, y: Any, width: Any, height: Any, radius: Any, style: Any) -> Any: ...
    def squares(self, corners: Any, side: Any, style: Any) -> Any:
        """Filled squares, given by their top left corners."""
    def arrow_head(self, tip: Any, direction: Any, style: Any) -> Any:
        """A triangle with its tip at a point, looking in a direction (a unit vector)."""
    def group(self, name: Any, key: Any, title: Any) -> Any: ...
    def end(self) -> Any: ...
    shapes: Any
    width: Any
    height: Any
class _Part:
    """A node as it will be drawn: its outline (half sizes), what stands in it, and the caption beside it."""
    def __init__(self, node: Any, inner: Any, caption: Any, half_width: Any, half_height: Any) -> None: ...
    node: Any
    inner: Any
    caption: Any
    half_width: Any
    half_height: Any
def compose(graph: Any, direction: Any = None, values: bool = True, thumbnails: Any = None) -> Any:
    """Places everything and returns the picture.

    Args:
        graph: model.Graph.
        direction: "right", "down", or None: to the right where that fits a page.
        values: whether numbers are shown, besides names and shapes.
        thumbnails: whether large arrays are shown as colours and histograms; None to do so in a small graph.

    Returns:
        Scene.
    """
class _Sheet:
    """One drawing in the making: parts and labels, measured, then placed, then put on the scene."""
    def __init__(self, graph: Any, down: Any, values: Any, thumbnails: Any = None) -> None: ...
    def _part(self, node: Any) -> Any: ...
    def _operation(self, node: Any) -> Any: ...
    def _output(self, value: Any) -> Any: ...
    def _label(self, edge: Any) -> Any: ...
    def _node_box(self, part: Any) -> Any: ...
    def _label_box(self, shape: Any, grad: Any) -> Any: ...
    def _box(self, width: Any, above: Any, below: Any, height: Any, left: Any, right: Any, stiffness: Any) -> Any: ...
    def draw(self) -> Any: ...
    def _point(self, along: Any, across: Any) -> Any: ...
    def _ports(self, trunks: Any) -> Any: ...
    def _spread(self, ends: Any) -> Any: ...
    def _draw_node(self, part: Any, box: Any) -> Any: ...
    def _draw_edge(self, edge: Any, box: Any, label: Any, route: Any, leaving: Any, arriving: Any) -> Any: ...
    def _arrow(self, points: Any, style: Any) -> Any: ...
    def _ends(self, edge: Any, route: Any, leaving: Any, arriving: Any, shift: Any) -> Any: ...
    def _outline(self, node: Any, offset: Any) -> Any: ...
    def _curve(self, points: Any) -> Any: ...
    graph: Any
    down: Any
    values: Any
    thumbnails: Any
    results: Any
    operands: Any
    used: Any
    parts: Any
    labels: Any
    boxes: Any
    label_boxes: Any
    scene: Any
def _value_block(value: Any, kind: Any, values: Any, thumbnails: Any) -> Any: ...
def _edge_title(edge: Any) -> Any: ...
def _title(node: Any, operands: Any) -> Any: ...
def kept_name(node: Any, slot: Any, operands: Any) -> Any:
    """What an operation keeps for its derivative, as it is called: a name, or which operand it is; -1 is the result."""
