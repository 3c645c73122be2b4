"""Signatures with types, read from the stubs: what editors show is what the reference shows."""

import ast
import functools
import re
import sys
from pathlib import Path


class Signatures:
    """The definitions in the stubs of a package."""

    def __init__(self, package):
        self.root = Path(package.__file__).parent.parent

    @functools.cache  # noqa: B019 - one object for a build
    def stub(self, module):
        """{name: its definitions} of a module's stub; empty where it has none."""
        file = getattr(sys.modules.get(module), "__file__", None)
        stub = Path(file).with_suffix(".pyi") if file else None
        return read(stub.read_text(encoding="utf-8")) if stub and stub.exists() else {}

    def find(self, module, name, depth=8):
        """The definitions of a name in a module, followed through imports.

        Args:
            module: str, such as ``"flambeau.nn"``.
            name: str.

        Returns:
            list of ast.FunctionDef or ast.ClassDef; empty where there is no stub that has it.
        """
        found = self.stub(module).get(name, [])
        if found and isinstance(found[0], ast.ImportFrom) and depth:
            home, node = found[0], found[0]
            there = next(a.name for a in node.names if (a.asname or a.name) == name)
            return self.find(self.absolute(module, home), there, depth - 1)
        return [node for node in found if isinstance(node, (ast.FunctionDef, ast.ClassDef))]

    def absolute(self, module, node):
        """The module that an import names."""
        if not node.level:
            return node.module
        is_package = sys.modules[module].__file__.endswith("__init__.py")
        parts = module.split(".")
        parts = parts[: len(parts) - node.level + is_package]
        return ".".join([*parts, *([node.module] if node.module else [])])


def read(text):
    """{name: its definitions} of the text of a stub; each definition has its own line as `line`."""
    tree, lines = ast.parse(text), text.splitlines()
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            node.line = lines[node.lineno - 1].strip()
    return definitions(tree)


def definitions(tree):
    """{name: its definitions} at the top of a module, or in a class."""
    found = {}
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.setdefault(node.name, []).append(node)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                found.setdefault(alias.asname or alias.name, [node])
    return found


def signature(name, node):
    """One definition as a line of text, without `self`; a class is shown by its constructor."""
    if isinstance(node, ast.ClassDef):
        made = definitions(node).get("__init__", [])
        fields = ", ".join(ast.unparse(n) for n in node.body if isinstance(n, ast.AnnAssign))
        return f"{name}({arguments(made[0])})" if made else f"{name}({fields})"
    result = plain(node.line.rpartition(" -> ")[2].removesuffix("...").rstrip(" :"))
    if "property" in map(ast.unparse, node.decorator_list):
        return f"{name}: {result}"
    return f"{name}({arguments(node)}) -> {result}"


def arguments(node):
    """What stands between the parentheses of a function's line, without `self`."""
    inside = node.line.rpartition(" -> ")[0].partition("(")[2].removesuffix(")")
    return plain(re.sub(r"^(self|cls)(, /)?(, |$)", "", inside))


def plain(text):
    """Types by the names that readers know them by."""
    text = text.replace("numpy.ndarray[Any, Any]", "numpy.ndarray")
    hidden = "bool|bytes|complex|float|int|str|dtype|device|layout|memory_format"
    return re.sub(rf"(?<![\w.])_(?=(?:[A-Z]\w*|{hidden})\b)", "", text)
