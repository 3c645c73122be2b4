"""The lab's own pictures besides graphs: a curve on a logarithmic scale, and rows of digits."""

from math import ceil, floor, log10

from ..viz._text import number
from ..viz.svg import escape

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 640, 240, 52, 30, 12


def curve(values, title):
    """An SVG of positive numbers in their order, on a logarithmic scale, with a smoothed line over the points.

    Args:
        values: list of float.
        title: str, what a screen reader says.

    Returns:
        str.
    """
    logs = [log10(max(v, 1e-12)) for v in values]
    low, high = floor(min(logs)), max(ceil(max(logs)), floor(min(logs)) + 1)
    step = (WIDTH - LEFT - 12) / max(len(values) - 1, 1)

    def place(i, level):
        return f"{LEFT + i * step:.1f},{TOP + (high - level) / (high - low) * (HEIGHT - TOP - BOTTOM):.1f}"

    lines = []
    for level in range(low, high + 1):
        x, y = place(0, level).split(",")
        lines.append(f'<path class="rule" d="M{x},{y}H{WIDTH - 12}"/>')
        lines.append(f'<text x="{LEFT - 8}" y="{float(y) + 4}" text-anchor="end">{number(10.0**level)}</text>')
    for i in sorted({0, len(values) // 2, len(values) - 1}):
        x = place(i, low).split(",")[0]
        lines.append(f'<text x="{x}" y="{HEIGHT - 8}" text-anchor="middle">{i + 1}</text>')
    points = " ".join(place(i, level) for i, level in enumerate(logs))
    smooth = " ".join(place(i, level) for i, level in enumerate(_smoothed(logs)))
    body = "".join(lines) + f'<polyline class="thin" points="{points}"/><polyline class="thick" points="{smooth}"/>'
    return _svg("curve", WIDTH, HEIGHT, title, body)


def _smoothed(values, weight=0.93):
    mean, smooth = values[0], []
    for value in values:
        mean = weight * mean + (1 - weight) * value
        smooth.append(mean)
    return smooth


def digits(images, labels, guesses, title):
    """An SVG of pictures of digits, eight in a row, each over the number read; a wrong one is crossed, and followed by
    the right one.

    Args:
        images: list of lists of 64 grey values from 0 to 1.
        labels: list of int.
        guesses: list of int.
        title: str, what a screen reader says.

    Returns:
        str.
    """
    cell, pitch, tall = 6, 68, 78
    parts = []
    for k, (image, label, guess) in enumerate(zip(images, labels, guesses)):
        left, top = 10 + k % 8 * pitch, 8 + k // 8 * tall
        parts.append(
            f'<rect class="frame" x="{left - 1}" y="{top - 1}" width="{8 * cell + 2}" height="{8 * cell + 2}"/>'
        )
        for i, grey in enumerate(image):
            if grey:
                x, y = left + i % 8 * cell, top + i // 8 * cell
                parts.append(f'<rect class="dot" x="{x}" y="{y}" width="6" height="6" opacity="{grey:.2g}"/>')
        wrong = guess != label
        caption = f"{guess} ≠ {label}" if wrong else str(guess)
        style = ' class="wrong"' if wrong else ""
        parts.append(
            f'<text{style} x="{left + 4 * cell}" y="{top + 8 * cell + 16}" text-anchor="middle">{caption}</text>'
        )
        if wrong:
            parts.append(
                f'<path class="wrong" d="M{left},{top}l{8 * cell},{8 * cell}m0,{-8 * cell}l{-8 * cell},{8 * cell}"/>'
            )
    rows = (len(images) + 7) // 8
    return _svg("digits", 8 * pitch + 4, rows * tall + 8, title, "".join(parts))


def _svg(kind, width, height, title, body):
    title = escape(title.replace("\n", " "))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{kind}" role="img" viewBox="0 0 {width} {height}" '
        f'width="{width}" aria-label="{title}">{body}</svg>'
    )
