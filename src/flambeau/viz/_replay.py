"""A page that steps through the forward and the backward pass: one HTML file that needs no network."""

import json
from linecache import getline
from pathlib import Path

import numpy as np

from ._fill import run_backward
from ._sheets import sheets_of
from ._text import shape_text, summary
from .formulas import edge_formulas
from .html import page
from .svg import escape, to_svg

__all__ = ["Replay"]

FEW = 300  # nodes of a graph whose steps show more
ENTRIES, FEWER = 400, 36  # of an array that a step shows whole, in a small and in a large graph
GRAD_ENTRIES, FEWER_GRAD = 4096, 400  # of a leaf's gradient, at the end
CONTEXT = 5  # unused lines of the program that are shown between two used ones

WORDS = {
    "en": {
        "title": "Computation graph of {}",
        "start": "Start",
        "forward": "Forward",
        "backward": "Backward",
        "done": "Done",
        "shape": "shape",
        "first": "first step",
        "back": "step back",
        "next": "next step",
        "last": "last step",
        "play": "play",
        "pause": "pause",
        "slider": "step",
        "larger": "larger",
        "smaller": "smaller",
        "fit": "whole graph",
        "search": "search",
        "fold": "fold",
        "unfold": "unfold",
        "print": "print",
        "source": "Program",
        "kept": "kept for the backward pass:",
        "tools": "steps and view",
        "arrives": "arrives:",
        "rule": "(by the rule of this operation)",
        "added": "added to",
        "start_text": "The leaves: what goes into the computation. Press → for the next step.",
        "turn_text": "The gradient of the result by itself is where the backward pass starts.",
        "done_text": "What every leaf has received.",
        "keys": "Keys: ← → one step · Home End · space plays · F folds · + − 0 zoom, Shift and arrows move; "
        "or Ctrl and the wheel, and drag · a click on an operation goes to its step",
    },
    "fr": {
        "title": "Graphe de calcul de {}",
        "start": "Départ",
        "forward": "Propagation avant",
        "backward": "Rétropropagation",
        "done": "Arrivée",
        "shape": "forme",
        "first": "première étape",
        "back": "étape précédente",
        "next": "étape suivante",
        "last": "dernière étape",
        "play": "lecture",
        "pause": "pause",
        "slider": "étape",
        "larger": "agrandir",
        "smaller": "réduire",
        "fit": "graphe entier",
        "search": "chercher",
        "fold": "replier",
        "unfold": "déplier",
        "print": "imprimer",
        "source": "Programme",
        "kept": "gardé pour la rétropropagation :",
        "tools": "étapes et vue",
        "arrives": "arrive :",
        "rule": "(par la règle de cette opération)",
        "added": "ajouté à",
        "start_text": "Les feuilles : ce qui entre dans le calcul. La touche → mène à l'étape suivante.",
        "turn_text": "La rétropropagation part du gradient du résultat par rapport à lui-même.",
        "done_text": "Ce que chaque feuille a reçu.",
        "keys": "Touches : ← → une étape · Début Fin · espace : lecture · F : replier · + − 0 zoom, Maj et flèches : "
        "déplacer ; ou Ctrl et la molette, et glisser · un clic sur une opération mène à son étape",
    },
}


class Replay:
    """The page of a graph, made when it is asked for."""

    def __init__(self, graph, lang="en"):
        if lang not in WORDS:
            raise ValueError(f"lang must be one of {', '.join(WORDS)}, not {lang!r}")
        self.graph, self.lang = graph, lang

    def html(self):
        """The page.

        Returns:
            str.
        """
        title = WORDS[self.lang]["title"].format(self.graph.of)
        sheets, home, overview = sheets_of(self.graph)
        maps = [{"label": s.label, "nodes": s.nodes, "edges": s.edges} for s in sheets]
        data = {"lang": self.lang, "words": WORDS, "sheets": maps, "home": home, "overview": overview}
        data["of"] = self.graph.of
        data |= script_of(self.graph)
        text = json.dumps(data, ensure_ascii=False, allow_nan=False).replace("<", "\\u003c")
        first = sheets[0].scene
        shape = "wide" if first.width > 1.4 * first.height else "tall"
        pictures = [to_svg(s.scene, s.label, styled=False) for s in sheets]
        body = (
            f"<h1>{escape(title)}</h1>\n{_TOOLS}\n"
            f'<div class="stage {shape}"><div class="replay"><p id="sheet"></p>{pictures[0]}</div>\n'
            '<div><section id="panel" aria-live="polite"></section>\n'
            '<details id="source" open hidden><summary data-text="source"></summary></details></div></div>\n'
            '<p class="keys" data-text="keys"></p><div id="all"></div>\n'
            + "".join(f"<template>{picture}</template>\n" for picture in pictures[1:])
            + f'<script type="application/json" id="replay-data">{text}</script>'
        )
        return page(title, body, self.lang, _STYLE, script())

    def save(self, path):
        """Writes the page, whole or not at all.

        Args:
            path: str or path-like, ending in .html.

        Raises:
            ValueError: it ends otherwise.
            OSError: the file cannot be written.
        """
        from ._files import write_atomically

        if Path(path).suffix.lower() not in (".html", ".htm"):
            raise ValueError(f"a replay is an HTML page: {str(path)!r} should end in .html")
        write_atomically(path, self.html())

    def __repr__(self):
        return f"<replay of the {self.graph.title}: .save('replay.html') writes the page>"

    def _repr_html_(self, height=640):
        """The page in a frame of its own, for notebooks."""
        title = escape(self.graph.title)
        style = f'title="{title}" width="100%" height="{height}" style="border:0"'
        return f'<iframe srcdoc="{escape_attribute(self.html())}" {style}></iframe>'


def script():
    """The page's JavaScript."""
    return Path(__file__).with_name("replay.js").read_text(encoding="utf-8")


def escape_attribute(text):
    """HTML made into the value of an attribute."""
    return text.replace("&", "&amp;").replace('"', "&quot;")


def script_of(graph):
    """What the page shows at each step.

    Args:
        graph: model.Graph, with its values.

    Returns:
        dict: `start`, the nodes that are there from the beginning; `nodes`, the words to search them by; `steps`;
        `source`, the lines of the program around those that called an operation.
    """
    return _Script(graph).data()


class _Script:
    """The steps of a page in the making."""

    def __init__(self, graph):
        self.graph, self.backward = graph, run_backward(graph)
        self.operands = graph.operands()
        few = len(graph.nodes) <= FEW
        self.entries, self.grad_entries = (ENTRIES, GRAD_ENTRIES) if few else (FEWER, FEWER_GRAD)
        self.ops = [n for n in graph.nodes if n.kind == "op"]
        self.files = _file_names({n.place.file for n in self.ops if n.place is not None})
        self.results = [n for n in graph.nodes if n.kind == "result"]
        self.last_use = {}  # node: of its uses the one that the backward pass comes to last
        for edge in graph.edges:
            index = edge.source.index
            self.last_use[index] = min(edge.target.index, self.last_use.get(index, edge.target.index))
        self.names = {}  # id(value): how it is called; what the caller did not name is v1, v2...
        for value in (v for n in self.ops for v in n.outputs):
            self.names[id(value)] = value.name or f"v{len(self.names) + 1}"
        only = self.results[0].value if len(self.results) == 1 else None
        self.of = "L" if only is None or only.shape else only.name  # the gradient of what is to come, if not a number
        self.of = "y" if self.of == "result" else self.of

    def data(self):
        start = [n.index for n in self.graph.nodes if n.kind in ("leaf", "constant")]
        steps = [_step("start", text="start_text"), *map(self.forward, self.ops)]
        if self.backward is not None:
            steps += [self.turn(), *map(self.back, reversed(self.ops)), self.done()]
        nodes = [{"i": n.index, "words": self.words(n)} for n in self.graph.nodes]
        return {"start": start, "nodes": nodes, "steps": steps, "source": source_of(self.ops, self.files)}

    def array(self, array):
        return _array(array, self.entries)

    def name(self, value):
        return self.names.get(id(value)) or value.name or "c"

    def words(self, node):
        return " ".join(filter(None, [node.label, node.symbol, *map(self.name, node.outputs)]))

    def shown(self, value):
        return {"name": self.name(value), "shape": shape_text(value), "value": self.array(value.data)}

    def forward(self, node):
        edges = self.operands[node.index]
        results = [r.index for r in self.results if self.operands[r.index][0].source is node]
        keys = [e.key for e in edges] + [f"{node.index}-{r}-0" for r in results]
        shown = {"operands": [self.shown(e.value) for e in edges], "result": self.shown(node.value)}
        values = {-1: node.value, **{e.slot: e.value for e in edges}}
        shown["kept"] = [self.name(values[slot]) for slot in node.kept if slot in values]
        shown |= {"title": _title(node), "place": self.place(node)}
        return _step("forward", node.index, [node.index, *results], keys, **shown)

    def turn(self):
        ends = [n.index for n in self.results]
        keys = [e.key for i in ends for e in self.operands[i]]
        return _step("backward", ends[0], [], keys, ends, text="turn_text")

    def back(self, node):
        edges = self.operands[node.index]
        grad = self.backward.arrived.get((node.index, 0))
        sends = []
        for edge, formula in zip(edges, self.formulas(node, edges, grad)):
            sent = self.backward.edge_grads.get(id(edge))
            if sent is not None:
                name = self.name(edge.value)
                leaf = f"{name}.grad" if edge.source.kind == "leaf" else None
                sends.append({"name": self.partial(name), "formula": formula, "value": self.array(sent), "leaf": leaf})
        arrives = {"name": self.partial(self.name(node.value)), "value": self.array(grad)}
        sent = [e for e in edges if id(e) in self.backward.edge_grads]
        filled = {e.source.index for e in sent if self.last_use[e.source.index] == node.index}
        return _step(
            "backward",
            node.index,
            [],
            [e.key for e in sent],
            filled,
            title=_title(node),
            place=self.place(node),
            arrives=arrives,
            sends=sends,
        )

    def place(self, node):
        """The line that called an operation, for the page: its text, file and number."""
        place = node.place
        return place and {"text": str(place), "file": self.files[place.file], "line": place.line}

    def partial(self, name):
        return f"∂{self.of}/∂{name}"

    def formulas(self, node, edges, grad):
        """For each operand that is drawn, what it is sent, as text; None where that is not known."""
        saved = self.backward.saved(node, edges)
        if grad is None or saved is None:
            return [None] * len(edges)
        names = ["c"] * len(node.origin.edges)
        for edge in edges:
            names[edge.slot] = self.name(edge.value)
        shapes = [None] * len(names)
        for edge in edges:
            shapes[edge.slot] = edge.value.shape
        formulas = edge_formulas(node.origin, grad, saved, names, self.name(node.value), shapes)
        return [formulas[edge.slot] for edge in edges]

    def done(self):
        leaves = [n for n in self.graph.nodes if n.kind == "leaf"]
        final = [{"name": self.name(n.value), "value": _array(self.leaf_grad(n), self.grad_entries)} for n in leaves]
        return _step("done", text="done_text", leaves=final, filled=[n.index for n in leaves])

    def leaf_grad(self, node):
        """What autograd left in the leaf; before `backward`, what it would leave there."""
        return node.value.grad if node.value.grad is not None else self.backward.arrived.get((node.index, 0))


def _step(kind, node=None, nodes=(), edges=(), filled=(), **rest):
    return {"pass": kind, "node": node, "nodes": list(nodes), "edges": list(edges), "filled": list(filled), **rest}


def _file_names(files):
    """For each file how the page calls it: its name, with its folder where two have that name; never the whole path."""
    names = [Path(file).name for file in files]
    return {f: n if names.count(n) == 1 else f"{Path(f).parent.name}/{n}" for f, n in zip(files, names)}


def _title(node):
    symbol = node.symbol or ""
    return symbol if symbol.lower() == node.label else f"{symbol} {node.label}".strip()


def _array(array, limit):
    """An array for the page: every entry to its last digit where there are not too many."""
    if array is None:
        return None
    array = np.asarray(array)
    shape = str(tuple(array.shape))
    if array.size > limit or array.ndim > 2:
        return {"shape": shape, "summary": summary(array)}
    rows = 0 if array.ndim == 0 else 1 if array.ndim == 1 else len(array)
    return {"shape": shape, "rows": rows, "entries": [str(x) for x in array.ravel()]}


def source_of(ops, names):
    """The lines of the program around those that called operations.

    Args:
        ops: list of model.Node.
        names: dict from files to what they are called.

    Returns:
        list, for each file, of dict: its `file`, and `lines`, a list of [number, text]; None stands for a gap.
    """
    used = {}
    for place in dict.fromkeys(n.place for n in ops if n.place is not None):
        used.setdefault(place.file, set()).add(place.line)
    found = [{"file": names[file], "lines": _lines(file, sorted(numbers))} for file, numbers in used.items()]
    return [source for source in found if source["lines"]]


def _lines(file, numbers):
    lines = []
    for before, number in zip([None, *numbers], numbers):
        near = before is not None and number - before <= CONTEXT
        lines += [None] if before is not None and not near else []
        shown = range(before + 1 if near else number, number + 1)
        lines += [[i, getline(file, i).rstrip()] for i in shown]
    return lines if any(entry and entry[1] for entry in lines) else []


_BUTTONS = (("first", "⇤"), ("back", "←"), ("play", "▶"), ("next", "→"), ("last", "⇥"))
_VIEW = (("smaller", "−"), ("fit", "⤢"), ("larger", "+"))
_TOOLS = (
    '<div class="tools" role="toolbar" data-word="tools">'
    + "".join(f'<button id="{i}" data-word="{i}">{sign}</button>' for i, sign in _BUTTONS)
    + '<input id="slider" type="range" min="0" data-word="slider"><output id="count"></output>'
    + "".join(f'<button id="{i}" data-word="{i}">{sign}</button>' for i, sign in _VIEW)
    + '<button id="fold" hidden></button>'
    + '<input id="search" type="search" data-word="search"><output id="found"></output>'
    + '<button id="print" data-text="print"></button><button id="lang"></button></div>'
)
_STYLE = """\
body{max-width:none;margin:1rem auto}h1{font-size:1.3rem;margin:.2em 0 .6em}
.tools{display:flex;flex-wrap:wrap;gap:.4em;align-items:center;margin-bottom:.8em}
.tools button{font:inherit;min-width:2.4em;padding:.2em .5em;color:var(--ink);background:var(--code);
border:1px solid var(--line);border-radius:6px;cursor:pointer}
.tools input{font:inherit;color:inherit;accent-color:var(--word)}#slider{flex:1 1 10em}#search{width:9em}
#count{font-variant-numeric:tabular-nums;min-width:4em}
.stage{display:grid;gap:1rem;align-items:start;grid-template-columns:minmax(0,1fr)}
@media(min-width:60rem){.stage.tall{grid-template-columns:minmax(0,1fr) 26rem}}
.wide #panel{columns:24rem;min-height:16em}.wide #panel>*{break-inside:avoid}
.replay{border:1px solid var(--line);border-radius:8px;overflow:hidden}
.replay svg{display:block;width:100%;height:auto;max-height:80vh;touch-action:pan-y;cursor:grab}
#panel{border:1px solid var(--line);border-radius:8px;padding:.2em 1em 1em;overflow:auto;max-height:80vh}
#panel h2{margin:.5em 0;font-size:1.1rem}.line{margin:.45em 0;display:flex;align-items:center;gap:.4em;flex-wrap:wrap}
.label,.formula,.matrix,.line span{font:14px/1.4 'DejaVu Sans Mono',Menlo,Consolas,monospace}
.formula{color:var(--word);font-weight:600}.grad,.note{color:var(--number)}.send{margin:.7em 0;padding-left:.7em;
border-left:3px solid var(--line)}.note{font-size:.85em}
.matrix{border-left:1.5px solid;border-right:1.5px solid;border-radius:4px;border-spacing:.5em .05em;
display:inline-block;max-width:100%;max-height:20em;overflow:auto}.matrix td{text-align:right}
.keys,.file,#sheet{color:var(--soft);font-size:.85em}#sheet{margin:.3em .8em 0}#sheet:empty,#all{display:none}
#source{margin-top:.8em}#source summary{cursor:pointer;color:var(--soft)}
#source ol{list-style:none;margin:.3em 0;padding:0;overflow-x:auto;font:13px/1.5 'DejaVu Sans Mono',Menlo,Consolas,
monospace;white-space:pre}#source li{padding:0 .5em}#source li.used{cursor:pointer}
#source li.active{background:var(--code);box-shadow:inset 3px 0 var(--word);font-weight:600}
#source .number{color:var(--soft);display:inline-block;min-width:3em}.place{color:var(--word)}
button:focus-visible,input:focus-visible,a:focus-visible{outline:2px solid var(--word);outline-offset:1px}
.replay g.future{visibility:hidden}.replay g.empty .grad{visibility:hidden}
.replay.few g{transition:opacity .25s}.replay.few g.future{visibility:visible;opacity:.15}
.flambeau g.active>rect{stroke-width:3.5}.flambeau g.found>rect{stroke:var(--number);stroke-width:3}
@media(prefers-reduced-motion:reduce){.replay.few g{transition:none}}
@media print{.replay.few g{transition:none}
.tools,.keys,#panel{display:none}.stage{display:block}.replay svg{max-height:none}
#all{display:block;columns:2;font-size:.8em}#all h2{font-size:1.1em;margin:.4em 0}
#all section{break-inside:avoid;border-top:1px solid var(--line)}
.replay g.future,.replay g.empty .grad{visibility:visible!important;opacity:1!important}}
"""
