"""Write src/flambeau/_names/index.py: which module brings which public names, methods of Tensor, and operations.

python tools/make_index.py            write it
python tools/make_index.py --check    exit with 1 if it is not up to date
"""

import importlib
import importlib.machinery
import pkgutil
import sys
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "src"
FILE = ROOT / "flambeau" / "_names" / "index.py"
sys.path.insert(0, str(ROOT))
HEAD = (
    '"""Which module brings which names, so that it can be loaded when they are used. Made by tools/make_index.py."""\n'
)


def contents():
    """{space: {names}} of all that is published, declared or defined on Tensor so far."""
    from flambeau._names.public import SPACES
    from flambeau._tensor.base import Tensor
    from flambeau.primitives._declare import OPS

    found = {space: {n: id(f) for n, f in names.items()} for space, names in SPACES.items() if space != "Tensor"}
    found["methods"] = {n: id(f) for n, f in vars(Tensor).items() if n != "__doc__"}
    found["ops"] = {n: id(op) for n, op in OPS.items()}
    return found


def difference(after, before):
    """What is in `after` and not, or otherwise, in `before`."""
    found = {}
    for space, names in after.items():
        new = {n for n, i in names.items() if before.get(space, {}).get(n) != i}
        if new:
            found[space] = new
    return found


def index():
    """{module: {space: names}}: each module's own, without those of the modules that it imports."""
    sys.modules["flambeau._names.index"] = types.SimpleNamespace(INDEX={})
    import flambeau  # noqa: F401 - the core

    found, inner = {}, [{}]
    loader = importlib.machinery.SourceFileLoader
    execute = loader.exec_module

    def watched(self, module):
        name = module.__name__.removeprefix("flambeau.")
        if not module.__name__.startswith("flambeau."):
            execute(self, module)
            return
        before = contents()
        inner.append({})
        execute(self, module)
        brought = difference(contents(), before)
        nested = inner.pop()
        own = {space: names - nested.get(space, set()) for space, names in brought.items()}
        found[name] = {space: names for space, names in own.items() if names}
        for space, names in brought.items():
            inner[-1].setdefault(space, set()).update(names)

    loader.exec_module = watched
    from flambeau import _methods, functions, primitives

    for room in (primitives, functions, _methods):
        for each in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            importlib.import_module(each.name)
    return {name: brings for name, brings in sorted(found.items()) if brings}


def text():
    """The file's text."""
    lines = [HEAD, "INDEX = {\n"]
    for module, brings in index().items():
        lines.append(f'    "{module}": {{\n')
        for space, names in sorted(brings.items()):
            lines.append(f'        "{space}": "{" ".join(sorted(names))}",\n')
        lines.append("    },\n")
    lines.append("}\n")
    return "".join(lines).replace('"""\nINDEX', '"""\n\nINDEX')


if __name__ == "__main__":
    made = text()
    if "--check" in sys.argv:
        current = FILE.exists() and FILE.read_text() == made
        sys.exit(0 if current else "src/flambeau/_names/index.py is not up to date: run tools/make_index.py")
    FILE.write_text(made)
