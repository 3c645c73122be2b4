"""A scene as PNG or PDF, painted by Matplotlib: it comes as a wheel everywhere and brings its own fonts."""

import warnings
from io import BytesIO

from .svg import LIGHT

__all__ = ["to_raster"]

_INK = {  # style: (stroke, fill, width, dashes)
    "forward": ("ink", "ink", 1.5, None),
    "backward": ("grad", "grad", 1.5, (4, 2.5)),
    "grad": ("grad", None, 1.2, None),
    "value": ("ink", None, 1.2, None),
    "field": ("soft", "paper", 0.6, None),
    "bar": ("soft", "soft", 0.0, None),
    "leaf": ("leaf", "leaf-fill", 1.8, None),
    "constant": ("soft", "constant-fill", 1.2, (3, 2)),
    "op": ("ink", "op-fill", 1.5, None),
}
_TEXT = {"name": "leaf", "shape": "soft", "caption": "soft", "grad": "grad"}


def to_raster(scene, kind="png", scale=2.0):
    """The bytes of a picture file.

    Args:
        scene: scene.Scene.
        kind: "png" or "pdf".
        scale: pixels per unit of the scene, in a PNG.

    Returns:
        bytes.

    Raises:
        ImportError: Matplotlib is not installed.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise ImportError(
            f"a .{kind} picture needs Matplotlib: pip install 'flambeau[viz]'. Without it, use .svg or .html."
        ) from None
    points = 72.0
    figure = Figure((scene.width / points, scene.height / points), facecolor=LIGHT["paper"])
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, scene.width), ylim=(scene.height, 0))
    axes.axis("off")
    for shape in scene.shapes:
        if shape[0] in _PAINT:
            _PAINT[shape[0]](axes, *shape[1:])
    file = BytesIO()
    stamp = {"Software": None} if kind == "png" else {"CreationDate": None}  # the same graph gives the same bytes
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph")  # a box in place of a character that the font lacks will do
        figure.savefig(file, format=kind, dpi=points * scale, metadata=stamp)
    return file.getvalue()


def _text(axes, x, y, string, style, size, anchor, mono):
    side = {"start": "left", "middle": "center", "end": "right"}[anchor]
    font = "DejaVu Sans Mono" if mono else "DejaVu Sans"
    weight = "bold" if style == "name" else "normal"
    axes.text(x, y, string, fontsize=size, ha=side, va="baseline", family=font, weight=weight,
              color=LIGHT[_TEXT.get(style, "ink")], parse_math=False)  # fmt: skip


def _patch(axes, patch, style, filled):
    stroke, fill, width, dashes = _INK[style]
    patch.set(edgecolor=LIGHT[stroke], facecolor=LIGHT[fill] if filled and fill else "none")
    patch.set(linewidth=width, linestyle=(0, dashes) if dashes else "-")
    axes.add_patch(patch)


def _path(axes, commands, style, filled=False):
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    shade = {"h": "high", "l": "low"}.get(style[0]) if style[-1].isdigit() else None
    codes = {"M": [Path.MOVETO], "L": [Path.LINETO], "C": [Path.CURVE4] * 3}
    points = [c[i : i + 2] for c in commands for i in range(1, len(c), 2)]
    patch = PathPatch(Path(points, [code for c in commands for code in codes[c[0]]]))
    if shade:
        axes.add_patch(patch)
        patch.set(facecolor=LIGHT[shade], edgecolor="none", alpha=int(style[-1]) / 4)
    else:
        _patch(axes, patch, style, filled)


def _rect(axes, x, y, width, height, radius, style):
    right, bottom = x + width, y + height
    r = min(radius, width / 2, height / 2)
    k = 0.448 * r  # a cubic curve with its control points there is a quarter circle, to a thousandth
    _path(axes, [
        ("M", x + r, y), ("L", right - r, y), ("C", right - k, y, right, y + k, right, y + r),
        ("L", right, bottom - r), ("C", right, bottom - k, right - k, bottom, right - r, bottom),
        ("L", x + r, bottom), ("C", x + k, bottom, x, bottom - k, x, bottom - r),
        ("L", x, y + r), ("C", x, y + k, x + k, y, x + r, y),
    ], style, True)  # fmt: skip


def _polygon(axes, points, style):
    from matplotlib.patches import Polygon

    axes.add_patch(Polygon(points, color=LIGHT[_INK[style][0]], linewidth=0))


_PAINT = {"text": _text, "path": _path, "rect": _rect, "polygon": _polygon}
