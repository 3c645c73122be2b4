"""A scene as SVG text: one element, its style within, readable in light and dark and on paper."""

__all__ = ["escape", "to_svg"]

SANS = "'DejaVu Sans',Verdana,'Segoe UI',Helvetica,Arial,sans-serif"
MONO = "'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono','Courier New',monospace"

# Okabe and Ito's palette: forward and backward differ for every kind of colour vision, and in grey by the dashes.
LIGHT = {
    "paper": "#ffffff", "ink": "#1b1f24", "soft": "#5b6470", "leaf": "#0072b2", "leaf-fill": "#eaf4fb",
    "constant-fill": "#f3f4f6", "op-fill": "#fff8e6", "grad": "#c04a00", "high": "#a8326f", "low": "#0072b2",
}  # fmt: skip
DARK = {
    "paper": "#15181d", "ink": "#e8eaed", "soft": "#a3acb8", "leaf": "#56b4e9", "leaf-fill": "#14283a",
    "constant-fill": "#23272e", "op-fill": "#2e2a1c", "grad": "#f5a04c", "high": "#e88bb8", "low": "#56b4e9",
}  # fmt: skip

_RULES = """\
{s} .paper{{fill:{paper}}}
{s} text{{fill:{ink}}}
{s} text.name{{fill:{leaf};font-weight:bold}}
{s} text.shape,{s} text.caption{{fill:{soft}}}
{s} text.grad{{fill:{grad}}}
{s} path{{fill:none;stroke:{ink};stroke-width:1.2}}
{s} path.forward{{stroke-width:1.5}}
{s} path.backward{{stroke:{grad};stroke-width:1.5;stroke-dasharray:5 3}}
{s} path.grad{{stroke:{grad}}}
{s} path[class^=high]{{fill:{high};stroke:none}}
{s} path[class^=low]{{fill:{low};stroke:none}}
{s} .high1,{s} .low1{{fill-opacity:.25}}
{s} .high2,{s} .low2{{fill-opacity:.5}}
{s} .high3,{s} .low3{{fill-opacity:.75}}
{s} rect.field{{fill:{paper};stroke:{soft};stroke-width:.6}}
{s} rect.bar{{fill:{soft}}}
{s} polygon.forward{{fill:{ink}}}
{s} polygon.backward{{fill:{grad}}}
{s} rect.leaf{{fill:{leaf-fill};stroke:{leaf};stroke-width:1.8}}
{s} rect.constant{{fill:{constant-fill};stroke:{soft};stroke-width:1.2;stroke-dasharray:3 2}}
{s} rect.op{{fill:{op-fill};stroke:{ink};stroke-width:1.5}}
"""


def style_sheet(scope=".flambeau"):
    """The CSS rules of all pictures, restricted to the elements under `scope`."""
    light, dark = (_RULES.format(s=scope, **colours) for colours in (LIGHT, DARK))
    fonts = f"{scope} text{{font-family:{SANS};white-space:pre}}\n{scope} .mono{{font-family:{MONO}}}\n"
    return f"{fonts}{light}@media screen and (prefers-color-scheme:dark){{\n{dark}}}\n"


_ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("'"): "&#39;"}
_ESCAPES |= dict.fromkeys((*range(32), 0x7F, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}")


def escape(text):
    """Text made safe inside XML and HTML, in elements and in quoted attributes; control characters are replaced.

    >>> from flambeau.viz.svg import escape
    >>> escape('<b a="1">')
    '&lt;b a=&quot;1&quot;&gt;'
    """
    return str(text).translate(_ESCAPES)


def to_svg(scene, title="computation graph", styled=True):
    """The SVG element of a scene, as text.

    Args:
        scene: scene.Scene.
        title: what a screen reader says first.
        styled: include the style sheet; False where the page around the picture has it.

    Returns:
        str.
    """
    width, height = _n(scene.width), _n(scene.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="flambeau" role="img" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" aria-label="{escape(title)}">'
    )
    style = f"<style>\n{style_sheet()}</style>" if styled else ""
    paper = f'<rect class="paper" width="{width}" height="{height}" rx="6"/>'
    body = "\n".join(_PRINT[shape[0]](*shape[1:]) for shape in scene.shapes)
    return f"{head}\n<title>{escape(title)}</title>{style}\n{paper}\n{body}\n</svg>"


def _n(x):
    return f"{x:.1f}".removesuffix(".0")


def _text(x, y, string, style, size, anchor, mono):
    kind = f"{style} mono" if mono else style
    return (
        f'<text class="{kind}" x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" '
        f'text-anchor="{anchor}">{escape(string)}</text>'
    )


def _path(commands, style):
    return f'<path class="{style}" d="{" ".join(c[0] + ",".join(map(_n, c[1:])) for c in commands)}"/>'


def _rect(x, y, width, height, radius, style):
    return (
        f'<rect class="{style}" x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" rx="{_n(radius)}"/>'
    )


def _polygon(points, style):
    return f'<polygon class="{style}" points="{" ".join(f"{_n(x)},{_n(y)}" for x, y in points)}"/>'


def _group(name, key, title):
    return f'<g class="{name}" data-key="{key}">' + (f"<title>{escape(title)}</title>" if title else "")


_PRINT = {
    "text": _text,
    "path": _path,
    "rect": _rect,
    "polygon": _polygon,
    "group": _group,
    "end": lambda: "</g>",
}
