"""Types for stubs: from annotations, from the words of docstrings, from defaults."""

import inspect
import re

HEADER = '''"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
'''

# What docstrings call things, and their types.
WORDS = {
    "tensor": "Tensor", "int": "_int", "integer": "_int", "bool": "_bool", "float": "_float", "number": "_Number",
    "str": "_str", "string": "_str", "dtype": "_dtype", "memory_format": "_memory_format", "layout": "_layout",
    "device": "_device", "generator": "_Generator", "callable": "Callable[..., Any]", "function": "Callable[..., Any]",
    "none": "None", "numpy.ndarray": "numpy.ndarray[Any, Any]", "dict": "dict[Any, Any]", "object": "Any",
    "tuple": "tuple[Any, ...]", "list": "list[Any]", "sequence": "Sequence[Any]", "iterable": "Iterable[Any]",
    "bytes": "_bytes", "complex": "_complex", "size": "_Size", "torch.size": "_Size", "any": "Any", "optional": "None",
    "slice": "slice", "type": "type", "module": "Any", "path": "Any", "mapping": "Mapping[Any, Any]",
}  # fmt: skip
PLURAL = {
    "ints": "Sequence[_int]", "floats": "Sequence[_float]", "tensors": "Sequence[Tensor]",
    "numbers": "Sequence[_Number]", "bools": "Sequence[_bool]", "lists": "Sequence[Any]", "strs": "Sequence[_str]",
    "dtypes": "Sequence[_dtype]", "functions": "Sequence[Callable[..., Any]]",
}  # fmt: skip
# Where a parameter is named like this, its docstring lists every choice.
CLOSED = {"reduction", "mode", "nonlinearity", "padding_mode", "rounding_mode", "side", "indexing", "UPLO"}
COMMON = {
    "dtype": "_dtype", "device": "_device | _str | _int", "layout": "_layout", "requires_grad": "_bool",
    "pin_memory": "_bool", "memory_format": "_memory_format", "generator": "_Generator", "out": "Tensor",
    "inplace": "_bool", "indices": "Tensor", "keepdim": "_bool", "dim": "_int", "input": "Tensor",
    "other": "Tensor | _Number",
}  # fmt: skip
OPERATORS = {
    "__bool__": "_bool", "__int__": "_int", "__float__": "_float", "__index__": "_int", "__len__": "_int",
    "__complex__": "_complex", "__contains__": "_bool", "__hash__": "_int", "__iter__": "Iterator[Tensor]",
    "__repr__": "_str", "__str__": "_str", "__format__": "_str", "__array__": "numpy.ndarray[Any, Any]",
    "__reversed__": "Tensor", "__setitem__": "None", "__deepcopy__": "Tensor", "__delitem__": "None",
    "__dlpack__": "Any", "__dlpack_device__": "tuple[_int, _int]", "__reduce_ex__": "Any", "__dir__": "list[_str]",
}  # fmt: skip


def type_of_words(words):
    """The type that a docstring names: ``int or ints``, ``sequence of Tensor``, ``Tensor...``; None if unknown."""
    words = words.strip().rstrip(".")
    parts = [p for p in re.split(r",\s*(?:or\s+)?|\s+or\s+", words) if p]
    found = [_atom(p.strip()) for p in parts]
    if not found or None in found:
        return None
    return " | ".join(dict.fromkeys(found))


def result_of_words(words):
    """The type of a result that a docstring names: sequences come as tuples, or as the lists that they are called."""
    kind = "list" if words.startswith("list") else "tuple"
    found = type_of_words(words) or "Any"
    return re.sub(r"Sequence\[(.*)\]", r"list[\1]" if kind == "list" else r"tuple[\1, ...]", found)


def _atom(word):
    low = word.lower().removeprefix("a ").removeprefix("an ").removesuffix("...").strip("`")
    if low in WORDS:
        return WORDS[low]
    if low in PLURAL:
        return PLURAL[low]
    if low.startswith("numpy"):
        return "numpy.ndarray[Any, Any]"
    several = re.match(r"(?:sequence|list|tuple|pair|iterable|triple|\w+)s? (?:of )?(?:\d*n? )?(\w+)$", low)
    if several:
        kind = low.split()[0]
        inner = _atom(several.group(1))
        if inner is None:
            return None
        inner = re.sub(r"^Sequence\[(.*)\]$", r"\1", inner)
        return {"iterable": f"Iterable[{inner}]"}.get(kind, f"Sequence[{inner}]")
    return None


def literal(value):
    """A default as the text of a stub; ``...`` where it has no short literal."""
    if value is None or isinstance(value, (bool, int, str)) or isinstance(value, float) and value == value:
        text = repr(value)
        return text if text not in ("inf", "-inf") else "..."
    if isinstance(value, tuple) and all(isinstance(v, (int, float, bool, str)) for v in value):
        return repr(value)
    return "..."


def arguments_of(doc):
    """{parameter: (words of its type, the rest of the line)} from the section ``Args`` of a docstring."""
    section = re.search(r"^Args:\n(.*?)(?=^\S|\Z)", doc, re.M | re.S)
    found = {}
    if not section:
        return found
    for line in re.split(r"\n(?=    \S)", section.group(1)):
        head, _, rest = line.strip().partition(":")
        for names, words in re.findall(r"(\*{0,2}\w+(?:, \*{0,2}\w+)*) \(([^)]*)\)", head):
            for name in names.split(","):
                found[name.strip().lstrip("*")] = (words, rest)
        if "(" not in head:
            for name in head.split(","):
                found.setdefault(name.strip().lstrip("*"), ("", rest))
    return found


class TypeReader:
    """The types of one function's parameters and result."""

    def __init__(self, function, space=""):
        self.function, self.space = function, space
        self.doc = inspect.getdoc(function) or ""
        self.arguments = arguments_of(self.doc)
        try:
            self.annotations = inspect.signature(function).return_annotation
        except (TypeError, ValueError):
            self.annotations = inspect.Signature.empty

    def parameter(self, p):
        """The type of a parameter."""
        return parameter_type(p.name, p.annotation, p.default, self.arguments, p.kind is p.VAR_KEYWORD)

    def _returns(self):
        found = re.search(r"^Returns:\n    ([^:\n]+):", self.doc, re.M)
        return found.group(1).strip() if found else None

    def alternatives(self, name):
        """The name of the named result, where the result is a tensor or, along a dimension, a named one."""
        words = self._returns() or ""
        if not re.match(r"Tensor,? or (?:.* )?\(?\w+, \w+\)?$", words):
            return None
        from flambeau._names.public import SPACES

        return name if name in SPACES.get("return_types", {}) else None

    def result(self, name):
        """The type of the result."""
        if self.annotations is not inspect.Signature.empty:
            return annotation_text(self.annotations)
        if name in OPERATORS:
            return OPERATORS[name]
        words = self._returns()
        if words is not None:
            return self._named(name, words) or result_of_words(words)
        return self._named(name, None) or "Tensor"

    def _named(self, name, words):
        from flambeau._names.public import SPACES

        results = SPACES.get("return_types", {})
        for candidate in (name, f"{self.space}_{name}"):
            if candidate in results and (words is None or words.startswith("(") or "named" in words):
                return f"return_types.{candidate}"
        return None

    def property(self, name, member, sample):
        """The text of a property of Tensor, with the type that it has on a sample."""
        doc = inspect.getdoc(member) or ""
        kinds = {
            "grad": "Tensor | None",
            "grad_fn": "Any",
            "_base": "Tensor | None",
            "data": "Tensor",
            "requires_grad": "_bool",
        }
        known = {"bool": "_bool", "int": "_int", "Size": "_Size", "dtype": "_dtype", "device": "_device"}
        known |= {"layout": "_layout", "Tensor": "Tensor", "str": "_str", "tuple": "tuple[_str | None, ...]"}
        try:
            seen = known.get(type(getattr(sample, name)).__name__, "Any")
        except Exception:  # a property that this sample does not have
            seen = "Tensor"
        kind = kinds.get(name, seen)
        text = f'"""{doc.splitlines()[0]}"""' if doc and '"""' not in doc else "..."
        lines = f"    @property\n    def {name}(self) -> {kind}:\n        {text}\n"
        if name in ("grad", "data", "requires_grad", "names", "real", "imag") or getattr(member, "fset", None):
            lines += f"    @{name}.setter\n    def {name}(self, value: {kind}) -> None: ...\n"
        return lines


def parameter_type(name, annotation, default, arguments, keywords=False):
    """The type of a parameter: its annotation, the words of the docstring, its usual meaning, its default; or Any."""
    if annotation is not inspect.Parameter.empty:
        kind = annotation_text(annotation)
    else:
        words, rest = arguments.get(name, ("", ""))
        kind = type_of_words(words) if words else None
        common = COMMON.get(name) if default in (None, inspect.Parameter.empty) else None
        kind = kind or common or _type_of_default(default)
        kind = _choices(name, kind, rest, default) or kind or "Any"
    if keywords:
        return kind
    if default is None and "None" not in kind.split(" | ") and kind != "Any":
        kind += " | None"
    return kind


def _choices(name, kind, rest, default):
    """A Literal, where the docstring lists every choice of a string."""
    if name not in CLOSED or kind != "_str":
        return None
    choices = re.findall(r'``"([^"]+)"``', rest)
    if len(choices) < 2 or isinstance(default, str) and default not in choices:
        return None
    return f"Literal[{', '.join(map(repr, dict.fromkeys(choices)))}]"


def _type_of_default(default):
    return {bool: "_bool", int: "_int", float: "_float", str: "_str"}.get(type(default))


def annotation_text(annotation):
    """An annotation as text, with the names that stubs use."""
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    text = re.sub(r"^F$", "_F", text.strip("'\""))
    text = re.sub(r"\b(?:typing|collections\.abc|builtins|torch|flambeau(?:\.\w+)*)\.(?=\w)", "", text)
    text = {"ndarray": "numpy.ndarray[Any, Any]", "Graph": "_Graph", "UntypedStorage": "Any"}.get(text, text)
    return re.sub(r"(?<![\w.])(int|float|bool|str|complex|bytes|dtype|device|Size|Generator)\b", r"_\1", text)
