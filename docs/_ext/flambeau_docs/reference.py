"""The reference: a page for each public name, written from its declaration before Sphinx reads its sources.

Names are those of PyTorch's namespaces that flambeau has, and those of `flambeau.viz`. A function that stands in
several namespaces has one page. Signatures are the stubs'; texts the docstrings'; graphs, rules and interpreters what
`facts` found by trying; what differs is what the sources refuse.
"""

import ast
import inspect
import re
import sys
import types
from pathlib import Path

import flambeau
from flambeau._names.later import load_all
from flambeau._names.public import SPACES, unwrap
from flambeau.viz.svg import escape as html

from .docstrings import Docstring, item, markdown
from .mathematics import mathml
from .signatures import Signatures, definitions, signature

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "tools"))

from make_differences import has, ours, raised, torch_names  # noqa: E402 - beside the other tools

OURS = {"torch.viz": ["check_grad", "exercise", "explain", "graph", "replay", "tracing", "Graph"]}
READABLE = 1100  # pixels of a picture in a column of 740
SECTIONS = {"Args": "Arguments", "Returns": "Result", "Yields": "Yields", "Raises": "Errors", "Warns": "Warnings"}


class Name:
    """A public name with a page: `paths`, where it stands, the first one being the page's; and the object."""

    def __init__(self, path, member):
        self.paths, self.member = [path], member
        self.forms = []  # in-place forms

    @property
    def path(self):
        return self.paths[0]

    @property
    def file(self):
        """The page's name. Some file systems take torch.Tensor and torch.tensor for one: a class has its own ending."""
        return self.path + ("-class" if inspect.isclass(self.member) else "")


def spaces():
    """{namespace: {name: object}} of all that is documented."""
    load_all()
    _, wanted = torch_names()
    found = {}
    for path, names in {**wanted, **OURS}.items():
        space = ours(path)
        if isinstance(space, types.ModuleType) or path == "torch.Tensor":
            there = {n: getattr(space, n) for n in sorted(names) if not n.startswith("_") and has(space, n)}
            if there:
                found[path] = there
    for name, function in SPACES["Tensor"].items():
        if not name.startswith("_"):
            found["torch.Tensor"].setdefault(name, function)
    return found


def collect(found):
    """[Name] of every function and class once, in the order of the namespaces; in-place forms stand with theirs."""
    by_object, names, in_place = {}, [], []
    for space, members in found.items():
        for name, member in members.items():
            if not (callable(member) or inspect.isdatadescriptor(member)) or not inspect.getdoc(member):
                continue
            if name.endswith("_") and name[:-1] in members:
                in_place.append((members[name[:-1]], f"{space}.{name}"))
            elif id(member) in by_object:
                by_object[id(member)].paths.append(f"{space}.{name}")
            else:
                by_object[id(member)] = Name(f"{space}.{name}", member)
                names.append(by_object[id(member)])
    for member, path in in_place:
        if id(member) in by_object:
            by_object[id(member)].forms.append(path)
    return names


def refusals():
    """{dotted place in the sources: [text]}: what raises NotImplementedError where PyTorch would compute."""
    found = {}
    for file in sorted((ROOT / "src" / "flambeau").rglob("*.py")):
        module = ".".join(file.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
        for place, words in raised(ast.parse(file.read_text(encoding="utf-8"))):
            if "flambeau" in words:
                found.setdefault(f"{module}.{place}", []).append(words)
    return found


class Writer:
    """Writes the pages; a file that would not change is left, so that Sphinx does not read it again."""

    def __init__(self, folder, facts):
        self.folder, self.facts = Path(folder), facts
        self.signatures, self.refusals = Signatures(flambeau), refusals()
        self.written = set()

    def save(self, name, text):
        path = self.folder / f"{name}.md"
        self.written.add(path)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def nodes(self, path, member):
        """The definitions of a name in the stubs."""
        space, _, name = path.rpartition(".")
        if space == "torch.Tensor":
            return definitions(self.signatures.find("flambeau", "Tensor")[0]).get(name, [])
        module = ours(space).__name__
        home = getattr(member, "__module__", None) or ""
        return self.signatures.find(module, name) or self.signatures.find(home, getattr(member, "__name__", name))

    def page(self, name):
        """The page of one name."""
        doc = Docstring(inspect.getdoc(name.member))
        space = name.path.rpartition(".")[0]
        nodes = self.nodes(name.path, name.member)
        signed = list(dict.fromkeys(signature(name.path, n) for n in nodes)) or [name.path]
        parts = [
            "---\norphan: true\n---\n",
            f"[Reference](index.md) / [{space}](space-{space}.md)\n",
            f"# {markdown(name.path.removeprefix('torch.'))}\n",
            fenced("py", "\n".join(signed)),
            markdown(doc.summary) + "\n",
            *(markdown(text) + "\n" for text in doc.text),
            also(name),
            *sections(doc),
            self.example(doc),
            self.observed(name),
            self.methods(nodes),
            self.differences(name),
            source(name.member),
        ]
        return "\n".join(p for p in parts if p)

    def example(self, doc):
        return "## Example\n\n" + fenced("pycon", doc.example) if doc.example else ""

    def observed(self, name):
        """The graph, the rules and the interpreters of an operation that a record tries."""
        facts = self.facts.get(id(name.member))
        if facts is None:
            return ""
        parts = []
        if facts.picture:
            parts.append("## Graph\n\nA call as autograd records it, and the gradients that come back.\n")
            parts.append(raw(one_block(framed(f'<div class="picture">{facts.picture}</div>'))))
        if facts.formulas:
            parts.append("## Derivative\n\nWhat each operation's own rule sends back, where G is what arrives:\n")
            parts += [formulas(label, lines) for label, lines in facts.formulas]
        rows = "\n".join(f"| {what} | {how} |" for what, how in facts.interpreters)
        parts.append(f"## Interpreters\n\n| interpreter | this operation |\n| --- | --- |\n{rows}\n| device | CPU |\n")
        return "\n".join(parts)

    def methods(self, nodes):
        """What a class has of its own."""
        if not nodes or not hasattr(nodes[0], "bases"):
            return ""
        rows = []
        for name, found in definitions(nodes[0]).items():
            if not name.startswith("_") and hasattr(found[0], "args"):
                summary = Docstring(ast.get_docstring(found[0])).summary
                rows.append(f"- `{signature(name, found[0])}`" + (f": {markdown(summary)}" if summary else ""))
        return "## Methods\n\n" + "\n".join(rows) + "\n" if rows else ""

    def differences(self, name):
        """What the function's own source refuses."""
        function = unwrap(name.member)
        place = f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', '')}"
        told = [w for p in (place, f"{place}.__init__") for w in self.refusals.get(p, [])]
        lines = "\n".join(f"- NotImplementedError: {markdown(words)}" for words in told)
        return f"## What differs from PyTorch\n\n{lines}\n" if told else ""

    def space(self, path, members, names):
        """The page of a namespace: its names in alphabetical order, with what each does."""
        by_path = {p: n for n in names for p in [*n.paths, *n.forms]}
        rows = []
        for name in members:
            entry = by_path.get(f"{path}.{name}")
            if entry is not None and not (name.endswith("_") and name[:-1] in members):
                summary = Docstring(inspect.getdoc(entry.member)).summary
                rows.append(f"| [{markdown(name)}]({entry.file}.md) | {markdown(summary)} |")
        table = "| name | what it does |\n| --- | --- |\n" + "\n".join(rows)
        return f"# {markdown(path)}\n\n{table}\n"


def also(name):
    """Where else the name stands, and its in-place forms."""
    words = []
    if name.paths[1:]:
        words.append("Also " + ", ".join(f"`{p}`" for p in name.paths[1:]) + ".")
    if name.forms:
        words.append("In place: " + ", ".join(f"`{p}`" for p in name.forms) + ".")
    return " ".join(words) + "\n" if words else ""


def sections(doc):
    """The sections of a docstring as lists."""
    for title, entries in doc.sections.items():
        lines = "\n".join(f"- {item(entry)}" for entry in entries)
        yield f"## {SECTIONS.get(title, title)}\n\n{lines}\n"


def formulas(label, lines):
    """The rules of one operation as mathematics; what a screen reader says is the library's own text."""
    made = "".join(f'<div aria-label="{html(line)}">{mathml(line)}</div>' for line in lines)
    return raw(f'<div class="rule"><code>{html(label)}</code>{made}</div>')


def source(member):
    """Where the declaration is read."""
    function = unwrap(member)
    try:
        file, line = inspect.getsourcefile(function), inspect.getsourcelines(function)[1]
    except (TypeError, OSError):
        return ""
    path = Path(file)
    return f"Declared in `{path.relative_to(ROOT)}`, line {line}.\n" if path.is_relative_to(ROOT) else ""


def fenced(language, text):
    fence = "```" + "`" * text.count("````")
    return f"{fence}{language}\n{text}\n{fence}\n"


def raw(text):
    return f"```{{raw}} html\n{text}\n```\n"


def framed(html):
    """A picture that is shown whole where its letters stay readable; a wider one is moved under its frame."""
    width = re.search(r'<svg [^>]*width="(\d+)', html)
    wide = width is not None and int(width.group(1)) > READABLE
    return html.replace('<div class="picture">', '<div class="picture wide" tabindex="0">') if wide else html


def one_block(svg):
    """A picture without empty lines, which would end a block of HTML."""
    return "\n".join(line for line in svg.splitlines() if line.strip())


def write(folder, facts, only=None):
    """Write the reference.

    Args:
        folder: the folder of the pages; pages that are not written any more are removed.
        facts: {id of a function: Facts}.
        only: None, or the namespaces to write.
    """
    found = {path: members for path, members in spaces().items() if only is None or path in only}
    names, writer = collect(found), Writer(folder, facts)
    for name in names:
        writer.save(name.file, writer.page(name))
    for path, members in found.items():
        writer.save(f"space-{path}", writer.space(path, members, names))
    tree = "\n".join(f"space-{path}" for path in found)
    words = (
        "Every public name, from its declaration: `torch` stands for `flambeau`. Search finds names; "
        "[what differs from PyTorch](../differences.md) has a page of its own."
    )
    writer.save("index", f"# Reference\n\n{words}\n\n```{{toctree}}\n:maxdepth: 1\n\n{tree}\n```\n")
    for old in set(writer.folder.glob("*.md")) - writer.written:
        old.unlink()
    return names
