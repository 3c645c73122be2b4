"""Pieces of text with a size: lines, matrices in brackets, and stacks of them."""

import numpy as np

from ._text import matrix_rows, number, summary, text_width, thumbnail_levels

__all__ = ["Beside", "Histogram", "Line", "Matrix", "Stack", "Thumbnail", "array_block"]

LINE_HEIGHT = 1.3  # in font sizes
BASELINE = 0.98  # from the top of a line to its baseline
MONO_GAP = 0.6  # a space, in font sizes


class Line:
    """One line of text in a style: a key of `scene.STYLES`."""

    def __init__(self, text, style, size=12.0, mono=True):
        self.text, self.style, self.size, self.mono = text, style, size, mono
        self.width, self.height = text_width(text, size, mono), size * LINE_HEIGHT

    def draw(self, scene, x, y):
        """Draws the block with its top left corner at (x, y)."""
        scene.text(x, y + self.size * BASELINE, self.text, self.style, self.size, "start", self.mono)


class Matrix:
    """Rows of numbers between brackets."""

    def __init__(self, rows, style, size=12.0):
        self.rows, self.style, self.size = rows, style, size
        self.pitch = size * 1.22
        self.columns = [max(text_width(cell, size, True) for cell in column) for column in zip(*rows)]
        self.width = sum(self.columns) + size * 0.75 * (len(self.columns) - 1) + size * 1.1
        self.height = self.pitch * len(rows) + 4

    def draw(self, scene, x, y):
        """Draws the block with its top left corner at (x, y)."""
        for i, row in enumerate(self.rows):
            right = x + self.size * 0.55
            for cell, width in zip(row, self.columns):
                right += width
                scene.text(right, y + 1 + i * self.pitch + self.size, cell, self.style, self.size, "end", True)
                right += self.size * 0.75
        tick, bottom = self.size * 0.25, y + self.height
        for side, inward in ((x + 1, tick), (x + self.width - 1, -tick)):
            corners = [(side + inward, y + 1), (side, y + 1), (side, bottom - 1), (side + inward, bottom - 1)]
            scene.polyline(corners, self.style)


class Beside:
    """Blocks in a row, centred on one line."""

    def __init__(self, *blocks, gap=4.0):
        self.blocks, self.gap = [b for b in blocks if b], gap
        self.width = sum(b.width for b in self.blocks) + gap * (len(self.blocks) - 1)
        self.height = max(b.height for b in self.blocks)

    def draw(self, scene, x, y):
        """Draws the block with its top left corner at (x, y)."""
        for block in self.blocks:
            block.draw(scene, x, y + (self.height - block.height) / 2)
            x += block.width + self.gap


class Stack:
    """Blocks under one another, centred or aligned on the left."""

    def __init__(self, *blocks, gap=2.0, centred=True):
        self.blocks, self.gap, self.centred = [b for b in blocks if b], gap, centred
        self.width = max((b.width for b in self.blocks), default=0.0)
        self.height = sum(b.height for b in self.blocks) + gap * max(len(self.blocks) - 1, 0)

    def __bool__(self):
        return bool(self.blocks)

    def draw(self, scene, x, y):
        """Draws the block with its top left corner at (x, y)."""
        for block in self.blocks:
            block.draw(scene, x + (self.width - block.width) / 2 if self.centred else x, y)
            y += block.height + self.gap


class Thumbnail:
    """A large array as a field of squares: a colour and a size for each sign, deeper where the entries are larger."""

    def __init__(self, array, cell=4.0):
        self.levels, self.cell = thumbnail_levels(array), cell
        self.height, self.width = (n * cell + 2 for n in self.levels.shape)

    def draw(self, scene, x, y):
        """Draws the block with its top left corner at (x, y)."""
        scene.rectangle(x, y, self.width, self.height, 0, "field")
        for level in set(self.levels.ravel().tolist()) - {0}:
            inset = 0.0 if level > 0 else 0.2 * self.cell  # negative ones are smaller, for print in black and white
            left, top = x + 1 + inset, y + 1 + inset
            squares = [(left + c * self.cell, top + r * self.cell) for r, c in np.argwhere(self.levels == level)]
            scene.squares(squares, self.cell - 2 * inset, f"{'high' if level > 0 else 'low'}{abs(level)}")


class Histogram:
    """How many entries of an array are how large, as bars from the least to the greatest value."""

    def __init__(self, array, width=48.0, height=18.0, bins=16):
        finite = array[np.isfinite(array)].astype(float)
        self.counts = np.histogram(finite, bins)[0] if finite.size else np.zeros(bins, int)
        self.width, self.height = width, height

    def draw(self, scene, x, y):
        """Draws the block with its top left corner at (x, y)."""
        step, most = self.width / len(self.counts), max(self.counts.max(), 1)
        for i in np.flatnonzero(self.counts):
            high = max(self.height * self.counts[i] / most, 1.0)
            scene.rectangle(x + i * step, y + self.height - high, step - 0.6, high, 0, "bar")


def array_block(label, array, style, size=12.0, label_style=None, thumbnail=False):
    """`label = value`: the number, the matrix if it is small, else a line that sums it up, and pictures if wanted."""
    label = [Line(label + " =", label_style or style, size)] if label else []
    if array.ndim == 0:
        return Beside(*label, Line(number(array.item()), style, size), gap=size * MONO_GAP)
    rows = matrix_rows(array)
    if rows:
        return Beside(*label, Matrix(rows, style, size), gap=size * MONO_GAP)
    line = Beside(*label, Line(summary(array), style, size - 1), gap=size * MONO_GAP)
    if not thumbnail or not array.size or array.dtype.kind not in "fiu":
        return line
    return Stack(line, Beside(Thumbnail(array), Histogram(array)) if array.ndim > 1 else Histogram(array))
