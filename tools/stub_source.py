"""The stub of a module from its source: classes and functions with their signatures, and the names it passes on."""

import ast
import importlib
import inspect
import re
import sys

from stub_types import HEADER, annotation_text, arguments_of, parameter_type, result_of_words

# What these return wherever they are defined.
USUAL = {
    "__len__": "_int", "__repr__": "_str", "__str__": "_str", "__iter__": "Iterator[Any]", "__bool__": "_bool",
    "__contains__": "_bool", "__setattr__": "None", "__delattr__": "None", "__setitem__": "None", "__hash__": "_int",
    "__new__": "Self", "__exit__": "None", "__delitem__": "None", "__dir__": "list[_str]", "extra_repr": "_str",
}  # fmt: skip
TYPES = {bool: "_bool", int: "_int", float: "_float", str: "_str"}


def stub_of(source, package):
    """The text of the stub of one source file."""
    tree = ast.parse(source.read_text())
    needs_tensor = source != package / "_tensor" / "base.py"
    lines = [HEADER, "from flambeau import Tensor\n" if needs_tensor else ""]
    wanted = _exported(tree) | _passed_on(tree) if source.name == "__init__.py" else _exported(tree)
    inner = source.relative_to(package.parent).with_suffix("").parts
    module = ".".join(inner).removesuffix(".__init__")
    importlib.import_module(module)
    lines += _loaded_later(tree)
    for node in tree.body:
        lines.append(_statement(node, wanted, module))
    return "".join(lines)


def _exported(tree):
    """The names of ``__all__``, as far as it is written out."""
    names = set()
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AugAssign) else []
        )
        if any(isinstance(t, ast.Name) and t.id == "__all__" for t in targets):
            names |= {n.value for n in ast.walk(node.value) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    return names


def _passed_on(tree):
    """What a package imports from its own modules."""
    return {a.asname or a.name for n in tree.body if isinstance(n, ast.ImportFrom) and n.level == 1 for a in n.names}


def _loaded_later(tree):
    """Imports of the rooms and names that a package loads when they are first asked for: _ROOMS and _LATER."""
    lines = []
    for node in tree.body:
        target = node.targets[0].id if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) else ""
        if target == "_ROOMS":
            lines += [f"from . import {name} as {name}\n" for name in ast.literal_eval(node.value)]
        elif target == "_LATER":
            later = ast.literal_eval(node.value)
            lines += [f"from .{module} import {name} as {name}\n" for name, module in later.items()]
    return lines


def _statement(node, wanted, package):
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return _import(node, wanted, package)
    if isinstance(node, ast.ClassDef):
        return _class(node, module=package)
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return _function(node, ast.get_docstring(node), "", None)
    if isinstance(node, ast.Assign):
        return _assignment(node, "")
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return f"{node.target.id}: {annotation_text(ast.unparse(node.annotation))}\n"
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        return "".join(_statement(n, wanted, package) for n in node.body)
    return ""


def _all_of(package, node):
    """The names that a module passes on by ``import *``."""
    is_package = hasattr(sys.modules[package], "__path__")
    base = package if is_package else package.rpartition(".")[0]
    return importlib.import_module(f"{'.' * node.level}{node.module}", base).__all__


def _import(node, wanted, package):
    """An import, with the names that the module passes on marked so."""
    if isinstance(node, ast.Import):
        return "" if any(a.name == "flambeau" for a in node.names) else ast.unparse(node) + "\n"
    if node.module == "typing" or node.module == "collections.abc":
        return ""
    texts = []
    for a in node.names:
        if a.name == "*":
            texts += [f"{n} as {n}" for n in _all_of(package, node)]
            continue
        if a.name == "__all__":
            continue
        name = a.asname or a.name
        if name in ("Tensor", "_dtype", "_device"):  # the head of every stub has them
            continue
        texts.append(f"{a.name} as {name}" if name in wanted or a.asname else a.name)
    if not texts:
        return ""
    return f"from {'.' * node.level}{node.module or ''} import {', '.join(texts)}\n"


def _assignment(node, indent):
    found = []
    for target in node.targets:
        for name in target.elts if isinstance(target, ast.Tuple) else [target]:
            if isinstance(name, ast.Name) and name.id not in ("__all__", "__slots__", "__getattr__", "__dir__"):
                alias = not indent and isinstance(node.value, ast.Name)
                kind = f" = {node.value.id}" if alias else f": {_kind(node.value)}"
                found.append(f"{indent}{name.id}{kind}\n")
    return "".join(found)


def _kind(value):
    """The type of an expression that is a plain constant; Any for others."""
    if isinstance(value, ast.Constant):
        return TYPES.get(type(value.value), "Any")
    return {ast.Dict: "dict[Any, Any]", ast.List: "list[Any]", ast.Tuple: "tuple[Any, ...]"}.get(type(value), "Any")


def _inherited_init(node, indent, arguments, module):
    """``__init__`` of a class that inherits it, where the class's docstring tells the types of its arguments."""
    cls = getattr(sys.modules.get(module), node.name, None)
    if not arguments or cls is None or any(isinstance(n, ast.FunctionDef) and n.name == "__init__" for n in node.body):
        return []
    given = list(inspect.signature(cls.__init__).parameters.values())[1:]
    if not any(p.name in arguments for p in given):
        return []
    from make_stubs import parameters_text

    types = [(p, parameter_type(p.name, p.annotation, p.default, arguments)) for p in given]
    return [f"{indent}def __init__(self, {parameters_text(types)}) -> None: ...\n"]


def _class(node, indent="", module=""):
    bases = [ast.unparse(b) for b in node.bases]
    bases = [re.sub(r"\b_?torch\.Tensor\b", "Tensor", b) for b in bases]
    bases = ["Any" if re.match(r"_?torch\.|namedtuple|_?functools", b) else b for b in bases]
    head = f"{indent}class {node.name}({', '.join(bases)}):\n" if bases else f"{indent}class {node.name}:\n"
    doc, inner = ast.get_docstring(node), indent + "    "
    lines = [head, _quoted(doc, inner)] if doc else [head]
    arguments = arguments_of(doc or "")
    lines += _inherited_init(node, inner, arguments, module)
    for member in node.body:
        if isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines.append(_function(member, ast.get_docstring(member), inner, arguments))
        elif isinstance(member, ast.ClassDef):
            lines.append(_class(member, inner))
        elif isinstance(member, ast.Assign):
            lines.append(_assignment(member, inner))
        elif isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
            lines.append(f"{inner}{member.target.id}: {annotation_text(ast.unparse(member.annotation))}\n")
    lines += _attributes(node, inner, lines)
    return "".join(lines) if len(lines) > 1 else head.rstrip("\n") + " ...\n"


def _attributes(node, inner, lines):
    """What ``__init__`` and the methods assign to self."""
    known = set(re.findall(r"^\s+(?:def )?(\w+)[:(]", "".join(lines), re.M))
    found = {}
    for each in ast.walk(node):
        targets = each.targets if isinstance(each, ast.Assign) else []
        for target in targets:
            values = target.elts if isinstance(target, ast.Tuple) else [target]
            for t in values:
                if isinstance(t, ast.Attribute) and isinstance(t.value, ast.Name) and t.value.id == "self":
                    found.setdefault(t.attr, "Tensor" if t.attr in ("weight", "bias") else "Any")
    return [f"{inner}{name}: {kind}\n" for name, kind in found.items() if name not in known]


def _function(node, doc, indent, class_arguments):
    """One function or method of a source."""
    if class_arguments is not None and node.name in ("forward", "__call__") and node.args.vararg:
        return f"{indent}{node.name}: Callable[..., Any]\n"  # what a subclass takes, it alone knows
    arguments = arguments_of(doc or "") or class_arguments or {}
    if class_arguments and node.name == "__init__":
        arguments = {**class_arguments, **arguments}
    names = {ast.unparse(d).split("(")[0].split(".")[-1] for d in node.decorator_list}
    kept = "".join(
        f"{indent}@{d}\n" for d in ("property", "staticmethod", "classmethod", "contextmanager") if d in names
    )
    setter = [ast.unparse(d) for d in node.decorator_list if ast.unparse(d).endswith(".setter")]
    kept += "".join(f"{indent}@{s}\n" for s in setter)
    kept = kept.replace("@contextmanager", "@contextlib.contextmanager")
    method = class_arguments is not None and "staticmethod" not in names
    text = _parameters(node.args, arguments, method)
    result = _result(node, doc, class_arguments is not None)
    head = f"{kept}{indent}def {node.name}({text}) -> {result}:"
    if doc and not node.name.startswith("_"):
        return f"{head}\n{_quoted(doc, indent + '    ')}"
    return f"{head} ...\n"


def _parameters(args, arguments, method):
    given = [*args.posonlyargs, *args.args]
    defaults = [None] * (len(given) - len(args.defaults)) + list(args.defaults)
    texts = []
    for i, (a, default) in enumerate(zip(given, defaults)):
        texts.append(a.arg if method and i == 0 else _parameter(a, default, arguments))
        if args.posonlyargs and a is args.posonlyargs[-1]:
            texts.append("/")
    if args.vararg:
        texts.append("*" + _parameter(args.vararg, None, arguments))
    elif args.kwonlyargs:
        texts.append("*")
    texts += [_parameter(a, default, arguments) for a, default in zip(args.kwonlyargs, args.kw_defaults)]
    if args.kwarg:
        texts.append("**" + _parameter(args.kwarg, None, arguments))
    return ", ".join(texts)


_EMPTY = type("Empty", (), {})


def _parameter(a, default, arguments):
    value = default.value if isinstance(default, ast.Constant) else _EMPTY
    annotation = ast.unparse(a.annotation) if a.annotation else inspect.Parameter.empty
    kind = parameter_type(a.arg, annotation, value, arguments)
    if default is None:
        return f"{a.arg}: {kind}"
    plain = (
        isinstance(default, ast.Constant)
        or isinstance(default, ast.UnaryOp)
        and isinstance(default.operand, ast.Constant)
    )
    return f"{a.arg}: {kind} = {ast.unparse(default) if plain else '...'}"


def _result(node, doc, in_class):
    if node.returns is not None:
        return annotation_text(ast.unparse(node.returns))
    if node.name == "__init__":
        return "None"
    found = re.search(r"^Returns:\n    ([^:\n]+):", doc or "", re.M)
    if found:
        return result_of_words(found.group(1))
    return USUAL.get(node.name, "Any")


def _quoted(doc, indent):
    from make_stubs import quoted

    return quoted(doc, indent)
