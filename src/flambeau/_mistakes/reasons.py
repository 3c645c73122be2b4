"""Why a tensor has no history: found when backward fails, in the source and the variables of the failing program.

Nothing is recorded beforehand. The expression that gave the tensor is looked up, then those of the variables in it,
until one is cut off from its history; what a variable holds tells which of them to follow.
"""

import ast
import linecache
from types import FunctionType

from .._modes import is_grad_enabled
from .._tensor_base import Tensor
from . import PACKAGE, user_frame

DEPTH = 8
_OFF = ("no_grad", "inference_mode")
_CUTS = {"detach", "detach_", "data", "item", "tolist", "numpy", "tensor", "as_tensor", "from_numpy", "asarray"}
_STEPS = {
    "argmax",
    "argmin",
    "argsort",
    "long",
    "int",
    "bool",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "one_hot",
    "bincount",
}


def reason(tensor):
    """Why backward cannot start at a tensor, in words that follow the error's; empty if that is not found."""
    if tensor._array.dtype.kind not in "fcV":
        return f": it holds {tensor.dtype}, and only floating-point numbers have derivatives{_found_cut()}"
    if not is_grad_enabled():
        return (
            ": gradients are switched off here, by torch.no_grad() or the like. Compute and differentiate outside of it"
        )
    nothing = ": nothing it came from requires grad. Make a leaf with requires_grad=True, or use a module's parameters"
    return _found_cut() or nothing


def _found_cut():
    frame = user_frame()
    source = None if frame is None else _Source.of_frame(frame)
    start = None if source is None else source.receiver(frame.f_lineno)
    found = None if start is None else source.search(start, frame.f_lineno)
    return "" if found is None else f": {found}"


class _Source:
    """A function (or module) of the user's program, with the values of its variables where it is running."""

    def __init__(self, file, scope, values, depth=DEPTH):
        self.file, self.scope, self.values, self.depth = file, scope, values, depth
        self.seen = set()
        self.parents = {child: node for node in ast.walk(scope) for child in ast.iter_child_nodes(node)}

    @classmethod
    def of_frame(cls, frame):
        """The source of a running frame; None if there is none."""
        values = {**frame.f_globals, **frame.f_locals}
        return cls.of_code(frame.f_code, values, frame.f_globals, DEPTH)

    @classmethod
    def of_code(cls, code, values, names, depth):
        """The source of a code object; None if it cannot be read."""
        text = "".join(linecache.getlines(code.co_filename, names))
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError):
            return None
        if not text:
            return None
        scopes = [n for n in ast.walk(tree) if getattr(n, "name", None) == code.co_name and hasattr(n, "args")]
        inner = [n for n in scopes if min([n.lineno, *(d.lineno for d in n.decorator_list)]) == code.co_firstlineno]
        return cls(code.co_filename, inner[0] if inner else tree, values, depth)

    def receiver(self, line):
        """The expression that backward was called on: ``x`` in ``x.backward()`` or ``backward(x)``."""
        for node in ast.walk(self.scope):
            if isinstance(node, ast.Call) and node.lineno <= line <= node.end_lineno:
                if (
                    isinstance(node.func, ast.Attribute)
                    and node.func.attr == "backward"
                    and not self.is_package(node.func.value)
                ):
                    return node.func.value
                if node.args and _last_name(node.func) in ("backward", "grad"):
                    first = node.args[0]
                    return first.elts[0] if isinstance(first, (ast.List, ast.Tuple)) and first.elts else first
        return None

    def is_package(self, node):
        """Whether an expression names flambeau or a part of it."""
        return str(getattr(self.value_of(node), "__name__", "")).partition(".")[0] == PACKAGE

    def search(self, expression, line):
        """What cut an expression, evaluated at a line, off from its history; None if it was not found."""
        for find in (self.switched_off, self.cut, self.frozen):
            found = find(expression)
            if found:
                return found
        for node in ast.walk(expression):
            found = None
            if isinstance(node, ast.Call):
                found = self.in_called(node)
            elif isinstance(node, ast.Name) and self.may_matter(node):
                found = self.in_assignment(node.id, line)
            if found:
                return found
        return None

    def may_matter(self, node):
        value = self.values.get(node.id)
        return value is None or isinstance(value, Tensor) and value._edge is None

    def in_assignment(self, name, line):
        """The search in what was last assigned to a variable before a line."""
        if (name, line) in self.seen:
            return None
        self.seen.add((name, line))
        made = [n for n in ast.walk(self.scope) if _assigns(n, name) and n.lineno <= line]
        if not made:
            return None
        last = max(made, key=lambda n: n.lineno)
        return self.search(last.value, last.lineno - 1)

    def in_called(self, call):
        """The search in what a function or module of the user's program returns."""
        function = self.value_of(call.func)
        if hasattr(type(function), "named_parameters"):
            function = type(function).forward
        while hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        if (
            not isinstance(function, FunctionType)
            or not self.depth
            or f"{function.__module__}.".startswith(f"{PACKAGE}.")
        ):
            return None
        inner = _Source.of_code(function.__code__, function.__globals__, function.__globals__, self.depth - 1)
        for node in [] if inner is None else ast.walk(inner.scope):
            if isinstance(node, ast.Return) and node.value is not None:
                found = inner.search(node.value, node.lineno)
                if found:
                    return found
        return None

    def value_of(self, node):
        """What a name with dots stands for; None if that is not known."""
        if isinstance(node, ast.Name):
            return self.values.get(node.id)
        if isinstance(node, ast.Attribute):
            owner = self.value_of(node.value)
            if type(owner).__name__ == "module" or hasattr(type(owner), "named_parameters"):
                return getattr(owner, node.attr, None)
        return None

    def switched_off(self, node):
        """A no_grad block or decorator round an expression."""
        inner = node
        while node is not None:
            for context in [item.context_expr for item in getattr(node, "items", ())]:
                if _turns_off(context):
                    return (
                        f"`{ast.unparse(inner)}` was computed under `with {ast.unparse(context)}:`, {self.at(context)}"
                    )
            for decorator in getattr(node, "decorator_list", ()):
                if _turns_off(decorator):
                    return f"{node.name}() computes under `@{ast.unparse(decorator)}`, {self.at(decorator)}"
            node = self.parents.get(node)
        return None

    def cut(self, expression):
        """The innermost part of an expression that has no derivative, or asks for none."""
        for node in reversed(list(ast.walk(expression))):
            name = node.attr if isinstance(node, ast.Attribute) else None
            if name in _CUTS and not self.makes_a_leaf(node):
                return f"`{ast.unparse(self.whole(node))}` has no history: `{name}` leaves it behind, {self.at(node)}"
            if name in _STEPS or isinstance(node, ast.Compare):
                return f"`{ast.unparse(self.whole(node))}` has no derivative, {self.at(node)}"
        return None

    def whole(self, node):
        """A method with its call."""
        parent = self.parents.get(node)
        return parent if isinstance(parent, ast.Call) and parent.func is node else node

    def makes_a_leaf(self, node):
        """Whether torch.tensor and the like are given numbers: then there was no history to lose."""
        if node.attr not in ("tensor", "as_tensor", "from_numpy", "asarray"):
            return False
        inputs = [n for a in getattr(self.whole(node), "args", ()) for n in ast.walk(a) if isinstance(n, ast.Name)]
        return not any(isinstance(self.values.get(n.id), Tensor) for n in inputs)

    def frozen(self, expression):
        """A module in an expression none of whose parameters requires grad."""
        for node in ast.walk(expression):
            module = self.value_of(node.func) if isinstance(node, ast.Call) else None
            if hasattr(type(module), "named_parameters"):
                parameters = list(module.parameters())
                if parameters and not any(p.requires_grad for p in parameters):
                    return f"no parameter of `{ast.unparse(node.func)}` requires grad: call .requires_grad_() on it"
        return None

    def at(self, node):
        """The place of a node."""
        return f"at {self.file}:{node.lineno}"


def _last_name(node):
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", None)


def _turns_off(node):
    """Whether an expression switches gradients off: torch.no_grad() and its like."""
    name = _last_name(node.func if isinstance(node, ast.Call) else node)
    arguments = getattr(node, "args", ())
    off = [a for a in arguments if isinstance(a, ast.Constant) and a.value is False]
    return bool(off) if name == "set_grad_enabled" else name in _OFF and not off


def _assigns(node, name):
    """Whether a statement gives a variable a value."""
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    if not isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)) or node.value is None:
        return False
    return any(isinstance(n, ast.Name) and n.id == name for t in targets for n in ast.walk(t))
