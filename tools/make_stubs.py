"""Write the stubs (.pyi) of flambeau's public modules, which editors and type checkers read.

python tools/make_stubs.py            write them
python tools/make_stubs.py --check    exit with 1 if they are not up to date

Names that are loaded when first used cannot be seen by reading the sources, so each stub says what a module offers: the
signature as it is declared, types from annotations or from the docstring ("name (type): ..."), and the docstring.
"""

import ast
import functools
import inspect
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "src"
PACKAGE = ROOT / "flambeau"
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from stub_types import HEADER, TypeReader, literal  # noqa: E402 - beside this file

PRIVATE = ("primitives", "interpreters", "functions", "lab", "compiler")  # rooms without stubs of their own
ALSO = ("compiler/__init__.py", "compiler/_api.py", "compiler/hints.py")


def namespaces():
    """{stub file: space} of the modules whose names are those of a public space."""
    found = {PACKAGE / "__init__.pyi": "torch"}
    for source in sorted(PACKAGE.rglob("*.py")):
        used = re.search(r'namespace\(globals\(\), "([\w.]+)"\)', source.read_text())
        if used:
            found[source.with_suffix(".pyi")] = used.group(1)
    return found


def parameters(function, reader, drop=()):
    """The parameters of a function as the text of a stub."""
    try:
        given = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return "*args: Any, **kwargs: Any"
    given = [p for p in given if p.name not in drop]
    if "<self>" in drop and given:
        rest = parameters_text([(p, reader.parameter(p)) for p in given[1:]])
        return f"self, {rest}" if rest else "self"
    return parameters_text([(p, reader.parameter(p)) for p in given])


def parameters_text(typed):
    """[(parameter, its type)] as text, with the marks / and * where they belong."""
    texts, starred = [], False
    for position, (p, kind) in enumerate(typed):
        starred = starred or p.kind is p.VAR_POSITIONAL
        if p.kind is p.KEYWORD_ONLY and not starred:
            texts.append("*")
            starred = True
        texts.append(parameter(p, kind))
        following = typed[position + 1][0].kind if position + 1 < len(typed) else None
        if p.kind is p.POSITIONAL_ONLY and following is not p.POSITIONAL_ONLY:
            texts.append("/")
    return ", ".join(texts)


def parameter(p, kind):
    """One parameter, with its type and, where it has one, its default."""
    star = {p.VAR_POSITIONAL: "*", p.VAR_KEYWORD: "**"}.get(p.kind, "")
    text = f"{star}{p.name}: {kind}"
    return text if p.default is p.empty else f"{text} = {literal(p.default)}"


def documented(function):
    """The docstring of a function, as written."""
    return inspect.getdoc(function) or ""


def method(name, function, reader, indent="    "):
    """A method of Tensor: the declared function with the tensor as its first argument."""
    result = reader.result(name)
    drop = ("<self>",)
    if name.endswith("_") and not name.endswith("__"):
        drop, result = ("<self>", "out"), "Tensor"
    return definition(name, parameters(function, reader, drop), result, documented(function), indent)


def definition(name, arguments, result, doc, indent="", decorator=""):
    """The text of one function in a stub."""
    ignore = ""
    head = f"{decorator}{indent}def {name}({arguments}) -> {result}:"
    if not doc:
        return f"{head} ...{ignore}\n"
    return f"{head}{ignore}\n{quoted(doc, indent + '    ')}"


def quoted(doc, indent):
    """A docstring with its quotes, indented."""
    lines = [indent + line if line else "" for line in doc.strip().splitlines()]
    raw = "r" if "\\" in doc else ""
    end = f"\n{indent}" if len(lines) > 1 else ""
    return f'{indent}{raw}"""{chr(10).join(lines).strip()}{end}"""\n'


def overloads(name, function, reader, drop=(), indent=""):
    """One definition, or several where the docstring says that the result is a tensor or a named result."""
    fields = reader.alternatives(name)
    if fields is None:
        arguments = parameters(function, reader, drop)
        return definition(name, arguments, reader.result(name), documented(function), indent)
    mark = f"{indent}@overload\n"
    given = inspect.signature(function).parameters
    first = [p for p in given.values() if p.name not in ("dim", "keepdim", "other", "out")]
    me = ["self" if drop and i == 0 else parameter(p, reader.parameter(p)) for i, p in enumerate(first)]
    dim = ["dim: _int", "keepdim: _bool = ...", "*", "out: tuple[Tensor, ...] | None = ..."]
    texts = [
        definition(name, ", ".join(me), "Tensor", documented(function), indent, mark),
        definition(name, ", ".join([*me, *dim]), f"return_types.{fields}", documented(function), indent, mark),
    ]
    if "other" in given:
        other = [*me, "other: Tensor", "*", "out: Tensor | None = ..."]
        texts.append(definition(name, ", ".join(other), "Tensor", documented(function), indent, mark))
    return "".join(texts)


def tensor_class():
    """The class Tensor: its properties, methods and operators."""
    from flambeau import Tensor, ones
    from flambeau._names.public import SPACES

    sample = ones(2, 2)
    lines = ["class Tensor:\n", quoted(inspect.getdoc(Tensor), "    ")]
    reader = TypeReader(Tensor)
    lines.append("    def __init__(self, *args: Any, **kwargs: Any) -> None: ...\n")
    members = {**{n: v for c in Tensor.__mro__[-2::-1] for n, v in vars(c).items()}, **SPACES["Tensor"]}
    properties, methods = [], []
    for name, member in sorted(members.items()):
        if name in (
            "__new__",
            "__init__",
            "__slots__",
            "__doc__",
            "__module__",
            "__dict__",
            "__class__",
            "__getattr__",
        ):
            continue
        if name in ("__annotations__", "__weakref__", "__setattr__") or name.startswith("_") and name[:2] != "__":
            if name not in ("_base", "_version", "_is_view", "_is_zerotensor"):
                continue
        if inspect.isdatadescriptor(member) and not inspect.isroutine(member):
            properties.append(reader.property(name, member, sample))
        elif inspect.isfunction(member):
            declared = TypeReader(member, "Tensor")
            methods.append(method_text(name, member, declared))
        elif isinstance(member, (classmethod, staticmethod)):
            methods.append(
                f"    @{type(member).__name__}\n    def {name}(cls, *args: Any, **kwargs: Any) -> Any: ...\n"
            )
    return "".join([*lines, *properties, *methods])


def method_text(name, function, reader):
    if reader.alternatives(name) is not None:
        return overloads(name, function, reader, ("<self>",), "    ")
    return method(name, function, reader)


def space_text(space):
    """The functions and classes of a public space."""
    from flambeau._names.public import SPACES

    texts = []
    for name, member in sorted(SPACES.get(space, {}).items()):
        home = public_home(member)
        if home:
            texts.append(f"from {home} import {member.__name__} as {name}\n")
        elif inspect.isclass(member):
            texts.append(class_text(name, member))
        elif callable(member):
            drop = ("out",) if name.endswith("_") else ()
            texts.append(overloads(name, member, TypeReader(member, space), drop))
        else:
            texts.append(f"{name}: Any\n")
    return "".join(texts)


def public_home(member):
    """The public module whose source defines a class or function, if it is one with a stub of its own."""
    name = getattr(member, "__name__", None)
    return next((home for home in _homes() if vars(sys.modules[home]).get(name) is member), None)


@functools.cache
def _homes():
    """The loaded modules that have stubs of their own from their sources."""
    files = {str(f) for f in public_sources() if f.name != "__init__.py"} - {str(f) for f in _spaces_sources()}
    return [
        n for n, m in sorted(sys.modules.items()) if n.startswith("flambeau.") and getattr(m, "__file__", "") in files
    ]


def _spaces_sources():
    return [f.with_suffix(".py") for f in namespaces()]


def class_text(name, cls):
    """A class of a public space: a named result, an error, or a constructor."""
    fields = getattr(cls, "_fields", None)
    if fields is not None:
        items = "".join(f"    {f}: Tensor\n" for f in fields)
        return f"class {name}(NamedTuple):\n{items}"
    bases = ", ".join(b.__name__ for b in cls.__bases__ if b.__module__ == "builtins" and b is not object)
    doc = quoted(inspect.getdoc(cls), "    ") if cls.__doc__ else "    ...\n"
    return f"class {name}({bases}):\n{doc}" if bases else f"class {name}:\n{doc}"


def main_stub():
    """The stub of the package itself: dtypes, devices, Tensor, every function, and the rooms."""
    import flambeau
    from flambeau import _FROM_ROOMS, _ROOMS

    text = [HEADER, "".join(f"from . import {r} as {r}\n" for r in _ROOMS)]
    reads = {"_tensor.dtype": "dtype finfo iinfo can_cast promote_types get_default_dtype set_default_dtype"}
    reads["_tensor.device"] = "device layout memory_format"
    for module, names in reads.items():
        for n in names.split():
            text.append(f"from .{module} import {n} as {n}\n")
    for name, (module, there) in sorted(_FROM_ROOMS.items()):
        text.append(f"from .{module} import {there} as {name}\n")
    text.append("from ._tensor.base import Size as Size\n")
    kinds = {"dtype": "_dtype", "layout": "_layout", "memory_format": "_memory_format"}
    for name, value in sorted(vars(flambeau).items()):
        kind = kinds.get(type(value).__name__)
        if kind and not name.startswith("_"):
            text.append(f"{name}: {kind}\n")
    text.append("e: _float\ninf: _float\nnan: _float\npi: _float\nnewaxis: None\n__version__: _str\n\n")
    return "".join(text) + tensor_class() + space_text("torch")


def namespace_stub(space):
    """The stub of a public space."""
    body = space_text(space)
    inner = (
        "from flambeau import Tensor, return_types\n" if "return_types." in body else "from flambeau import Tensor\n"
    )
    return HEADER + inner + body


def public_sources():
    """The sources of public modules, and of what they pass on."""
    found = [PACKAGE / name for name in ALSO]
    for source in sorted(PACKAGE.rglob("*.py")):
        room = source.relative_to(PACKAGE).parts[0]
        if room not in PRIVATE and not room.startswith("_"):
            found.append(source)
    return found


def stubs():
    """{file: text} of every stub."""
    from stub_source import stub_of

    from flambeau._names.later import load_all

    load_all()
    made = {}
    for file, space in namespaces().items():
        made[file] = main_stub() if space == "torch" else namespace_stub(space)
    for source in public_sources():
        stub = source.with_suffix(".pyi")
        if stub not in made:
            made[stub] = stub_of(source, PACKAGE)
    made = {file: plain(text) for file, text in made.items()}
    for file, text in made.items():
        ast.parse(text, str(file))
    return made


def plain(text):
    """A stub with Python's own names of types, unless it defines functions of those names."""
    builtin = "bool|bytes|complex|float|int|str"
    if re.search(rf"^ *(?:def )?({builtin})(?:\(|: )|^from .* as ({builtin})$", text, re.M):
        return text
    text = re.sub(r"^from builtins import .*\n", "", text, flags=re.M)
    return re.sub(rf"(?<![\w.])_({builtin})\b", r"\1", text)


if __name__ == "__main__":
    made = stubs()
    old = set(PACKAGE.rglob("*.pyi"))
    stale = [f for f, text in made.items() if not f.exists() or f.read_text() != text] + sorted(old - set(made))
    if "--check" in sys.argv:
        names = ", ".join(str(f.relative_to(ROOT)) for f in stale[:5])
        sys.exit(f"stubs are not up to date ({names}): run tools/make_stubs.py" if stale else 0)
    for f in old - set(made):
        f.unlink()
    for f, text in made.items():
        if f in stale:
            f.write_text(text)
