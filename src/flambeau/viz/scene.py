"""From a graph to shapes on a sheet: a scene, which `svg` prints and `raster` paints."""

from collections import Counter

from ._blocks import Line, Stack, array_block
from ._text import plain, shape_text, text_width
from .layout import Box, layout
from .text import array_text

__all__ = ["Scene", "compose"]

WIDE = 1000.0  # what still fits a page
FEW = 200  # nodes of a graph that may be drawn to the right unasked
RADIUS = 19.0
MARGIN = 18.0
PORT = 13.0  # distance between neighbouring arrow heads at an operation
BACK = 5.0  # distance of the gradient's arrow from the forward arrow
BEND = 0.5  # where the control points of a bend stand, as a part of the gap


class Scene:
    """Shapes in drawing order, as tuples: kind, geometry, style; ("group", ...) and ("end",) enclose others."""

    def __init__(self):
        self.shapes, self.width, self.height = [], 0.0, 0.0

    def text(self, x, y, string, style, size, anchor="middle", mono=False):
        self.shapes.append(("text", x, y, plain(string), style, size, anchor, mono))

    def polyline(self, points, style):
        self.shapes.append(("path", [("M", *points[0])] + [("L", *p) for p in points[1:]], style))

    def path(self, commands, style):
        self.shapes.append(("path", commands, style))

    def rectangle(self, x, y, width, height, radius, style):
        self.shapes.append(("rect", x, y, width, height, radius, style))

    def squares(self, corners, side, style):
        """Filled squares, given by their top left corners."""
        sides = ((0, 0), (side, 0), (side, side), (0, side))
        commands = [("L" if i else "M", x + sides[i][0], y + sides[i][1]) for x, y in corners for i in range(4)]
        self.shapes.append(("path", commands, style))

    def arrow_head(self, tip, direction, style):
        """A triangle with its tip at a point, looking in a direction (a unit vector)."""
        (x, y), (dx, dy) = tip, direction
        back = (x - 9 * dx, y - 9 * dy)
        wings = [(back[0] - 4 * dy, back[1] + 4 * dx), (back[0] + 4 * dy, back[1] - 4 * dx)]
        self.shapes.append(("polygon", [tip, *wings], style))

    def group(self, name, key, title):
        self.shapes.append(("group", name, key, title))

    def end(self):
        self.shapes.append(("end",))


class _Part:
    """A node as it will be drawn: its outline (half sizes), what stands in it, and the caption beside it."""

    def __init__(self, node, inner, caption, half_width, half_height):
        self.node, self.inner, self.caption = node, inner, caption
        self.half_width, self.half_height = half_width, half_height


def compose(graph, direction=None, values=True, thumbnails=None):
    """Places everything and returns the picture.

    Args:
        graph: model.Graph.
        direction: "right", "down", or None: to the right where that fits a page.
        values: whether numbers are shown, besides names and shapes.
        thumbnails: whether large arrays are shown as colours and histograms; None to do so in a small graph.

    Returns:
        Scene.
    """
    if direction is not None or len(graph.nodes) > FEW:
        return _Sheet(graph, direction != "right", values, thumbnails).draw()
    across = _Sheet(graph, False, values, thumbnails).draw()
    return across if across.width <= WIDE else _Sheet(graph, True, values, thumbnails).draw()


class _Sheet:
    """One drawing in the making: parts and labels, measured, then placed, then put on the scene."""

    def __init__(self, graph, down, values, thumbnails=None):
        self.graph, self.down, self.values = graph, down, values
        self.thumbnails = len(graph.nodes) <= FEW if thumbnails is None else thumbnails
        self.results = {id(n.value) for n in graph.nodes if n.kind == "result"}
        self.operands = graph.operands()
        self.used = Counter(e.source.index for e in graph.edges)
        self.parts = [self._part(node) for node in graph.nodes]
        self.labels = [self._label(edge) for edge in graph.edges]
        self.boxes = [self._node_box(part) for part in self.parts]
        self.label_boxes = [self._label_box(*label) for label in self.labels]
        self.scene = Scene()

    # -- what is written where

    def _part(self, node):
        if node.kind == "op":
            return self._operation(node)
        block = _value_block(node.value, node.kind, self.values, self.thumbnails)
        return _Part(node, block, None, block.width / 2 + 9, block.height / 2 + 7)

    def _operation(self, node):
        symbol = node.symbol or node.label
        size = 20.0 if len(symbol) <= 2 else 13.0
        half = RADIUS if len(symbol) <= 2 else max(RADIUS, text_width(symbol, size) / 2 + 11)
        caption = [Line(node.label, "caption", 10.0, mono=False)] if node.symbol and len(symbol) <= 2 else []
        for value in node.outputs:
            if id(value) not in self.results:
                caption += self._output(value)
        if self.values and self.used[node.index] > 1 and node.value.grad is not None:  # else it stands on the only edge
            caption.append(array_block("∂", node.value.grad, "grad"))
        return _Part(node, Line(symbol, "symbol", size, mono=False), Stack(*caption), half, RADIUS)

    def _output(self, value):
        """The lines on an output under its operation: its name, and its value where that is short."""
        if value.data is not None and self.values and (value.name or self.thumbnails):
            return [array_block(value.name, value.data, "value", thumbnail=self.thumbnails)]
        return [Line(value.name, "value")] if value.name else []

    def _label(self, edge):
        shape = Line(shape_text(edge.value), "shape", 11.0)
        if edge.grad is None:
            return shape, None
        if not self.values:
            return shape, Line(shape_text(edge.value), "grad", 11.0)
        return shape, array_block("", edge.grad, "grad", 11.0)

    # -- how much room it takes

    def _node_box(self, part):
        width, height = 2 * part.half_width, 2 * part.half_height
        stiffness = 4.0 if part.node.kind == "op" else 1.0
        caption = part.caption
        if not caption:
            return self._box(width, height / 2, height / 2, height, width / 2, width / 2, stiffness)
        right = part.half_width + 6 + caption.width
        below = part.half_height + 2 + caption.height
        down_length = max(height, caption.height)
        return self._box(max(width, caption.width), height / 2, below, down_length, width / 2, right, stiffness)

    def _label_box(self, shape, grad):
        back = BACK + 3 + grad.height if grad else 3.0
        wide = max(shape.width, grad.width if grad else 0.0)
        right = BACK + 5 + grad.width if grad else 3.0
        high = max(shape.height, grad.height if grad else 0.0)
        return self._box(wide, shape.height + 2, back, high, shape.width + 5, right, 2.0)

    def _box(self, width, above, below, height, left, right, stiffness):
        return Box(height, left, right, stiffness) if self.down else Box(width, above, below, stiffness)

    # -- where it goes

    def draw(self):
        graph, scene = self.graph, self.scene
        pairs = [(e.source.index, e.target.index) for e in graph.edges]
        placed = layout(self.boxes, pairs, self.label_boxes, gap=18.0 if self.down else 22.0)
        extent = (placed.across, placed.along) if self.down else (placed.along, placed.across)
        scene.width, scene.height = (2 * MARGIN + e for e in extent)
        leaving, arriving = self._ports(placed.trunks)
        for i, edge in enumerate(graph.edges):
            self._draw_edge(edge, self.label_boxes[i], self.labels[i], placed.routes[i], leaving[i], arriving[i])
        for part, box in zip(self.parts, self.boxes):
            self._draw_node(part, box)
        return scene

    def _point(self, along, across):
        return (MARGIN + across, MARGIN + along) if self.down else (MARGIN + along, MARGIN + across)

    def _ports(self, trunks):
        """For each edge how far from the middle it leaves its source and reaches its target."""
        labels = [(i, box.across) for i, box in enumerate(self.label_boxes)]
        leaving = self._spread([t and (e.source.index, *t) for e, t in zip(self.graph.edges, trunks)])
        arriving = self._spread([(e.target.index, *label) for e, label in zip(self.graph.edges, labels)])
        return leaving, arriving

    def _spread(self, ends):
        """Ports for ends (node, line, where the line is across), in the order in which the lines come to a node; a
        straight line keeps the middle."""
        lines, ports = {}, {}
        for node, line, across in filter(None, ends):
            lines.setdefault(node, {})[line] = across
        for node, places in lines.items():
            order = sorted(places, key=places.get)
            straight = [k for k, line in enumerate(order) if abs(places[line] - self.boxes[node].across) < 0.5]
            centre = straight[0] if straight else (len(order) - 1) / 2
            furthest = max(centre, len(order) - 1 - centre)
            pitch = min(PORT, 0.8 * RADIUS / furthest) if furthest else 0.0
            ports.update(((node, line), (k - centre) * pitch) for k, line in enumerate(order))
        return [end and ports[end[:2]] for end in ends]

    # -- drawing

    def _draw_node(self, part, box):
        scene, node = self.scene, part.node
        x, y = self._point(box.along, box.across)
        scene.group(f"node {node.kind}", node.index, _title(node, self.operands[node.index]))
        left, top = x - part.half_width, y - part.half_height
        radius = part.half_height if node.kind == "op" else 7.0
        if node.kind != "result":
            scene.rectangle(left, top, 2 * part.half_width, 2 * part.half_height, radius, node.kind)
        if node.kind == "op":
            inner = part.inner
            scene.text(x, y + inner.size * 0.36, inner.text, inner.style, inner.size, "middle", inner.mono)
        else:
            part.inner.draw(scene, x - part.inner.width / 2, y - part.inner.height / 2)
        if part.caption and self.down:
            part.caption.draw(scene, x + part.half_width + 6, y - part.caption.height / 2)
        elif part.caption:
            part.caption.draw(scene, x - part.caption.width / 2, y + part.half_height + 2)
        scene.end()

    def _draw_edge(self, edge, box, label, route, leaving, arriving):
        scene = self.scene
        shape, grad = label
        x, y = self._point(box.along, box.across)
        scene.group("edge", edge.key, _edge_title(edge))
        self._arrow(self._ends(edge, route, leaving, arriving, 0.0), "forward")
        if self.down:
            shape.draw(scene, x - 5 - shape.width, y - shape.height / 2)
        else:
            shape.draw(scene, x - shape.width / 2, y - 2 - shape.height)
        if grad:
            scene.group("back", edge.target.index, f"∂ {array_text(edge.grad)}" if self.values else "")
            self._arrow(self._ends(edge, route, leaving, arriving, BACK)[::-1], "backward")
            if self.down:
                grad.draw(scene, x + BACK + 5, y - grad.height / 2)
            else:
                grad.draw(scene, x - grad.width / 2, y + BACK + 3)
            scene.end()
        scene.end()

    def _arrow(self, points, style):
        self.scene.path(self._curve(points), style)
        ahead = 1.0 if style == "forward" else -1.0
        self.scene.arrow_head(self._point(*points[-1]), (0.0, ahead) if self.down else (ahead, 0.0), style)

    def _ends(self, edge, route, leaving, arriving, shift):
        """The route with its ends on the outlines of the two nodes, moved aside by `shift`."""
        points = [(along, across + shift) for along, across in route]
        source, target = self.boxes[edge.source.index], self.boxes[edge.target.index]
        if leaving is not None:  # else it begins where it leaves a trunk
            leaving += shift
            points[0] = (source.along + self._outline(edge.source, leaving), source.across + leaving)
            points[1] = (points[1][0], source.across + leaving)
        end = self._outline(edge.target, arriving + shift)
        points[-2] = (points[-2][0], target.across + arriving + shift)
        points[-1] = (target.along - end, target.across + arriving + shift)
        for i in range(1, len(points) - 1, 2):  # a steep bend is moved along, too, or it would hide the other arrow
            (a, b), (c, d) = points[i : i + 2]
            slope = max(-1.0, min(1.0, (d - b) / (c - a)))
            points[i : i + 2] = (a - slope * shift, b), (c - slope * shift, d)
        return points

    def _outline(self, node, offset):
        """How far the outline of a node is from its middle, along the edges, at an offset across them."""
        part = self.parts[node.index]
        half = part.half_height if self.down else part.half_width
        if node.kind != "op":
            return half
        if self.down and part.half_width > RADIUS:
            return RADIUS
        return half - RADIUS + max(RADIUS**2 - min(abs(offset), RADIUS) ** 2, 0.0) ** 0.5

    def _curve(self, points):
        """A path through points that come in pairs: straight within a pair, a bend from one pair to the next."""
        commands = [("M", *self._point(*points[0]))]
        for (a, b), (c, d) in zip(points, points[1:]):
            if abs(b - d) < 0.01:
                commands.append(("L", *self._point(c, d)))
            else:
                first, second = self._point(a + (c - a) * BEND, b), self._point(c - (c - a) * BEND, d)
                commands.append(("C", *first, *second, *self._point(c, d)))
        return commands


def _value_block(value, kind, values, thumbnails):
    lines = []
    if values and value.data is not None:
        lines.append(
            array_block(value.name, value.data, "value", 13.0, "name" if kind == "leaf" else "value", thumbnails)
        )
    else:
        lines.append(Line(value.name or kind, "name" if kind == "leaf" else "value", 13.0))
    if values and value.grad is not None:
        label = f"{value.name}.grad" if kind == "leaf" and value.name else "grad"
        lines.append(array_block(label, value.grad, "grad", 12.0))
    return Stack(*lines, gap=4.0)


def _edge_title(edge):
    return " · ".join(p for p in (edge.value.name, shape_text(edge.value), edge.value.dtype) if p)


def _title(node, operands):
    """What is shown when the pointer rests on a node: also what the drawing has no room for."""
    parts = [node.label] if node.kind == "op" else []
    for value in node.outputs:
        data = "" if value.data is None else f"= {array_text(value.data)}"
        parts.append(" ".join(p for p in (value.name, shape_text(value), value.dtype, data) if p))
    kept = [kept_name(node, slot, operands) for slot in node.kept]
    parts += [f"saved: {', '.join(kept)}"] if kept else []
    return " · ".join([*parts, *([str(node.place)] if node.place else [])])


def kept_name(node, slot, operands):
    """What an operation keeps for its derivative, as it is called: a name, or which operand it is; -1 is the result."""
    values = node.outputs if slot < 0 else [e.value for e in operands if e.slot == slot]
    named = [v.name for v in values if v.name]
    return named[0] if named else "y" if slot < 0 else f"#{slot + 1}"
