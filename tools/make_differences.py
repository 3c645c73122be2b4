"""Write the second half of docs/differences.md: the names of PyTorch's that flambeau lacks, and what it refuses.

python tools/make_differences.py            write it
python tools/make_differences.py --check    exit with 1 if it is not up to date
"""

import ast
import importlib
import inspect
import json
import sys
import textwrap
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "differences.md"
NAMES = ROOT / "tools" / "torch_names.json"
MARK = "<!-- what follows is written by tools/make_differences.py -->\n"
sys.path.insert(0, str(ROOT / "src"))


def torch_names():
    """PyTorch's version, and {namespace: {name: its parameters}}, from the list made by tools/torch_names.py."""
    found = json.loads(NAMES.read_text())
    return found["version"], found["names"]


def ours(path):
    """flambeau's counterpart of a namespace of PyTorch's; None if there is none."""
    found, here = importlib.import_module("flambeau"), "flambeau"
    for part in path.split(".")[1:]:
        here += "." + part
        if not hasattr(found, part):
            try:
                importlib.import_module(here)
            except ImportError:
                return None
        found = getattr(found, part)
    return found


def has(space, name):
    """Whether a namespace has a name; slots and properties of classes count."""
    found = inspect.getattr_static(space, name, None) if inspect.isclass(space) else None
    return found is not None or hasattr(space, name)


def missing_names():
    """Lines on each namespace: how much of it there is, and what is not."""
    version, names = torch_names()
    yield f"## Names of PyTorch {version} that are not there\n"
    for path, wanted in names.items():
        space = ours(path)
        absent = [n for n in wanted if space is None or not has(space, n)]
        if space is None or len(absent) == len(wanted):
            yield f"**{path}**: absent as a whole ({len(wanted)} names).\n"
        elif not absent:
            yield f"**{path}**: all {len(wanted)} names are there.\n"
        else:
            listed = ", ".join(f"`{n}`" for n in absent)
            yield wrapped(f"**{path}**: {len(wanted) - len(absent)} of {len(wanted)}; not there: {listed}.") + "\n"


def refusals():
    """Lines on what is there but refuses something: every NotImplementedError whose text speaks of flambeau."""
    yield "## What is refused\n"
    yield "These raise NotImplementedError, where PyTorch would do it:\n"
    for file in sorted((ROOT / "src" / "flambeau").rglob("*.py")):
        for place, words in raised(ast.parse(file.read_text())):
            if "flambeau" in words:
                module = ".".join(file.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
                yield wrapped(f"- `{module}.{place}`: {words}")
    yield ""


def raised(tree, place=""):
    """(dotted place, text) of each ``raise NotImplementedError(text)`` in a syntax tree."""
    for node in ast.iter_child_nodes(tree):
        inside = place
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            inside = f"{place}.{node.name}".lstrip(".")
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args:
            if ast.unparse(node.exc.func) == "NotImplementedError":
                yield place, as_text(node.exc.args[0])
        yield from raised(node, inside)


def as_text(node):
    """A literal or f-string as text, with ... for what is filled in."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(v.value if isinstance(v, ast.Constant) else "..." for v in node.values)
    return "..."


def wrapped(text):
    """A paragraph in lines of 120."""
    return textwrap.fill(text, 120, subsequent_indent="  " * text.startswith("- "), break_on_hyphens=False)


def page():
    """The page: its hand-written head, and the lists."""
    warnings.simplefilter("ignore")
    head = PAGE.read_text().partition(MARK)[0]
    return head + MARK + "\n" + "\n".join([*refusals(), *missing_names()])


if __name__ == "__main__":
    made = page()
    if "--check" in sys.argv:
        sys.exit(
            0 if PAGE.read_text() == made else "docs/differences.md is not up to date: run tools/make_differences.py"
        )
    PAGE.write_text(made)
