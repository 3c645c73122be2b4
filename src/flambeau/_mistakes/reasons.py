"""Why a tensor has no history: found when backward fails, in the source and the variables of the failing program.

Nothing is recorded beforehand. The expression that gave the tensor is looked up, then those of the variables in it,
until one is cut off from its history; what a variable holds tells which of them to follow.
"""

import ast
import linecache
from functools import lru_cache
from types import FunctionType

from .._frames import is_own_code, locals_of
from .._tensor.base import Tensor
from .._tensor.modes import is_grad_enabled
from . import user_frame

DEPTH = 8
_OFF = ("no_grad", "inference_mode")
_CONVERSIONS = {"tensor", "as_tensor", "from_numpy", "asarray", "array", "FloatTensor", "Tensor"}
_CUTS = {"detach", "detach_", "data", "item", "tolist", "numpy"}
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
    return _found_cut() or (
        ": no operation on it was recorded. Make what is to be differentiated with requires_grad=True, or use a "
        "module's parameters; .detach(), .item() and torch.no_grad() cut the history"
    )


def _found_cut():
    try:
        frame = user_frame()
        source = None if frame is None else _Source.of_frame(frame)
        start = None if source is None else source.receiver(frame.f_lineno)
        found = None if start is None else source.search(start, frame.f_lineno)
    except Exception:  # whatever the user's objects raise when looked at: the error to come is backward's
        found = None
    return "" if found is None else f": {found}"


@lru_cache(8)
def _parsed(text):
    """(the tree of a program's text, {(name, first line): function} in it); None for what cannot be read."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None, {}
    functions = [n for n in ast.walk(tree) if hasattr(n, "name") and hasattr(n, "args")] if text else []
    found = {(n.name, min([n.lineno, *(d.lineno for d in n.decorator_list)])): n for n in functions}
    return tree if text else None, found


class _Source:
    """A function (or module) of the user's program, with the values of its variables where it is running."""

    def __init__(self, file, scope, values, depth=DEPTH):
        self.file, self.scope, self.values, self.depth = file, scope, values, depth
        self.seen = set()
        self.parents = {child: node for node in ast.walk(scope) for child in ast.iter_child_nodes(node)}

    @classmethod
    def of_frame(cls, frame):
        """The source of a running frame; None if there is none."""
        values = {**frame.f_globals, **locals_of(frame)}
        return cls.of_code(frame.f_code, values, frame.f_globals, DEPTH)

    @classmethod
    def of_code(cls, code, values, names, depth):
        """The source of a code object; None if it cannot be read."""
        text = "".join(linecache.getlines(code.co_filename, names))
        tree, functions = _parsed(text)
        if tree is None:
            return None
        return cls(code.co_filename, functions.get((code.co_name, code.co_firstlineno), tree), values, depth)

    def receiver(self, line):
        """The expression that backward was called on: ``x`` in ``x.backward()`` or ``backward(x)``."""
        for node in ast.walk(self.scope):
            if isinstance(node, ast.Call) and node.lineno <= line <= node.end_lineno:
                owner = node.func.value if isinstance(node.func, ast.Attribute) else None
                if owner is not None and node.func.attr == "backward" and not self.is_package(owner):
                    return owner
                if node.args and _last_name(node.func) in ("backward", "grad"):
                    first = node.args[0]
                    return first.elts[0] if isinstance(first, (ast.List, ast.Tuple)) and first.elts else first
        return None

    def is_package(self, node):
        """Whether an expression names flambeau or a part of it."""
        return is_own_code(getattr(self.value_of(node), "__dict__", {}))

    def search(self, expression, line, numbers=False):
        """What cut an expression, evaluated at a line, off from its history; None if it was not found. Variables that
        hold no tensors are followed if `numbers`, and where they are made into tensors."""
        for find in (self.switched_off, self.cut, self.frozen):
            found = find(expression)
            if found:
                return found
        for node in ast.walk(expression):
            found = None
            if isinstance(node, ast.Call):
                found = self.in_called(node)
            elif isinstance(node, (ast.Name, ast.Attribute)):
                converted = numbers or self.is_converted(node, expression)
                if self.may_matter(node, converted):
                    found = self.in_assignment(ast.unparse(node), line, converted)
            if found:
                return found
        return None

    def may_matter(self, node, numbers):
        """Whether what a variable holds can be what has no history."""
        value = self.value_of(node)
        return numbers or value is None or isinstance(value, Tensor) and value._edge is None

    def is_converted(self, node, expression):
        """Whether a part of an expression is in a call of torch.tensor or the like."""
        while node is not expression and node is not None:
            node = self.parents.get(node)
            if isinstance(node, ast.Call) and _last_name(node.func) in _CONVERSIONS:
                return True
        return False

    def in_assignment(self, name, line, numbers):
        """The search in what was last assigned to a variable before a line."""
        if (name, line) in self.seen:
            return None
        self.seen.add((name, line))
        made = [n for n in ast.walk(self.scope) if _assigned(n, name) is not None and n.lineno <= line]
        if not made:
            return None
        last = max(made, key=lambda n: n.lineno)
        return self.search(_assigned(last, name), last.lineno - 1, numbers)

    def in_called(self, call):
        """The search in what a function or module of the user's program returns."""
        function = self.value_of(call.func)
        if hasattr(type(function), "named_parameters"):
            function = function.forward
        owner, function = getattr(function, "__self__", None), getattr(function, "__func__", function)
        while hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        if not isinstance(function, FunctionType) or not self.depth or _is_ours(function):
            return None
        code, values = function.__code__, dict(function.__globals__)
        if owner is not None and code.co_varnames:
            values[code.co_varnames[0]] = owner
        inner = _Source.of_code(code, values, function.__globals__, self.depth - 1)
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
            method = getattr(type(owner), node.attr, None)
            return method.__get__(owner) if isinstance(method, FunctionType) else _held(owner, node.attr)
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
        return self.switched_by_call(inner)

    def switched_by_call(self, expression):
        """A call of set_grad_enabled(False) before an expression, with none that switches back in between."""
        calls = [n for n in ast.walk(self.scope) if isinstance(n, ast.Expr) and isinstance(n.value, ast.Call)]
        switches = [n for n in calls if _last_name(n.value.func) == "set_grad_enabled" and n.lineno < expression.lineno]
        last = max(switches, key=lambda n: n.lineno, default=None)
        if last is None or not _turns_off(last.value):
            return None
        return f"`{ast.unparse(expression)}` was computed after `{ast.unparse(last)}`, {self.at(last)}"

    def cut(self, expression):
        """The innermost part of an expression that has no derivative, or asks for none."""
        for node in reversed(list(ast.walk(expression))):
            name = node.attr if isinstance(node, ast.Attribute) else None
            if name in _CUTS and not self.is_constant(node.value):
                return f"`{ast.unparse(self.whole(node))}` has no history: `{name}` leaves it behind, {self.at(node)}"
            if name in _STEPS or isinstance(node, ast.Compare):
                return f"`{ast.unparse(self.whole(node))}` has no derivative, {self.at(node)}"
        return None

    def is_constant(self, node):
        """Whether an expression is a variable whose tensor had no history anyway."""
        value = self.value_of(node)
        return isinstance(value, Tensor) and value._edge is None

    def whole(self, node):
        """A method with its call."""
        parent = self.parents.get(node)
        return parent if isinstance(parent, ast.Call) and parent.func is node else node

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


def _is_ours(function):
    return is_own_code(getattr(function, "__globals__", {}))


def _held(owner, name):
    """An attribute that an object holds itself: properties are not run."""
    held = getattr(owner, "__dict__", None)
    return held.get(name) if isinstance(held, dict) else None


def _assigned(node, name):
    """The expression that a statement assigns, or appends, to a variable; None if it does not."""
    if isinstance(node, ast.Call) and node.args and _last_name(node.func) == "append":
        return node.args[0] if ast.unparse(node.func) == f"{name}.append" else None
    if not isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)):
        return None
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    parts = [n for t in targets for n in (t.elts if isinstance(t, (ast.Tuple, ast.List)) else [t])]
    return node.value if any(ast.unparse(part) == name for part in parts) else None
