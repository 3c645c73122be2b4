"""When a trace may be replayed: facts about the program's surroundings that it took for granted.

A guard is a pair (container, copy of it), or a triple (read, place, expected): the trace holds while they are equal.
They compare at C speed, since equal means identical for nearly all of their members. They cover what the
function reaches through closures, globals and its object: which objects these are, numbers and flags, what lists and
dicts hold, modules' attributes and parameters, optimizers' settings and state, hooks. Shapes, dtypes and the like of
tensors are checked where a replay takes them up.
"""

from dis import get_instructions
from operator import attrgetter, itemgetter
from types import CodeType, FunctionType, MethodType, ModuleType

from .._frames import is_own_code
from ..utils.hooks import RemovableHandle

SIMPLE = (bool, int, float, complex, str, bytes, type(None))
DEPTH = 4  # how many functions deep, and how deep in containers, to look


def collect(function, arguments):
    """Guards (``same`` and ``reads``) and ``optimizers`` of everything that a function can reach."""
    found = _Finder()
    found.reads.append((attrgetter("changes"), RemovableHandle, RemovableHandle.changes))
    found.visit(function, 0)
    for argument in arguments:
        found.visit(argument, 0)
    return found


def hold(same, reads):
    """Whether all guards still hold: pairs of containers, and triples (read, place, expected)."""
    try:
        for container, expected in same:
            if container != expected:
                return False
        for read, place, expected in reads:
            if read(place) != expected:
                return False
    except (KeyError, AttributeError, ValueError, RuntimeError, TypeError):
        return False
    return True


class _Finder:
    """Walks what a function reaches, and notes guards on the way."""

    def __init__(self):
        self.same, self.reads, self.optimizers, self.seen = [], [], [], set()
        self.kept = []  # what is guarded by its id, which must not become another object's

    def visit(self, thing, depth):
        if id(thing) in self.seen or depth > DEPTH:
            return
        self.seen.add(id(thing))
        if isinstance(thing, MethodType):
            self.visit(thing.__self__, depth)
            self.visit(thing.__func__, depth)
        elif isinstance(thing, FunctionType):
            if not is_own_code(thing.__globals__):
                self.visit_function(thing, depth)
        elif hasattr(thing, "param_groups") and hasattr(thing, "state"):
            self.visit_optimizer(thing)
        elif hasattr(thing, "_parameters") and hasattr(thing, "_modules"):
            self.visit_module(thing)
        elif isinstance(thing, (list, tuple, dict)):
            self.visit_container(thing, depth)
        elif type(thing).__module__ not in ("builtins", "numpy", "torch") and hasattr(thing, "__dict__"):
            if not isinstance(thing, type) and type(thing).__name__ != "module":
                self.visit_object(thing, depth)

    def visit_container(self, thing, depth):
        """Guard what a container holds; of a very large one, which can only be data, how much."""
        if len(thing) >= 1000:
            self.reads.append((len, thing, len(thing)))
            return
        if not isinstance(thing, tuple):
            self.keep(members, thing)
        self.visit_all(thing.values() if isinstance(thing, dict) else thing, depth)

    def keep(self, read, place):
        """Guard members by identity: see `members`."""
        self.reads.append((read, place, read(place)))
        self.kept.append(list(place.values()) if isinstance(place, dict) else list(place))

    def visit_all(self, things, depth):
        for thing in list(things):
            if not isinstance(thing, SIMPLE):
                self.visit(thing, depth + 1)

    def visit_function(self, function, depth):
        for cell in function.__closure__ or ():
            self.note(attrgetter("cell_contents"), cell, depth)
        for name in sorted(_global_names(function.__code__)):
            if name in function.__globals__:
                self.note(itemgetter(name), function.__globals__, depth)
        self.visit_all(function.__defaults__ or (), depth)
        wrapped = getattr(function, "__wrapped__", None)
        if wrapped is not None:
            self.visit(wrapped, depth + 1)

    def note(self, read, place, depth):
        """Guard a simple value by equality, a tensor by identity; look into the rest."""
        try:
            value = read(place)
        except ValueError:  # an empty cell
            return
        if isinstance(value, SIMPLE):
            self.reads.append((read, place, value))
        else:
            if not isinstance(value, (ModuleType, type)):
                self.reads.append((lambda where: id(read(where)), place, id(value)))
                self.kept.append(value)
            if not hasattr(value, "_array"):
                self.visit(value, depth + 1)

    def visit_module(self, module):
        self.note_attributes(module)
        for registry in (module._parameters, module._buffers, module._modules):
            if registry:
                self.same.append((registry, registry.copy()))
        for child in module._modules.values():
            self.visit(child, 0)
        self.visit_all([value for name, value in vars(module).items() if name[0] != "_"], 0)
        forward = type(module).forward
        if not is_own_code(getattr(forward, "__globals__", {})):
            self.visit(forward, 1)

    def visit_object(self, thing, depth):
        self.note_attributes(thing)
        self.visit_all(vars(thing).values(), depth)

    def note_attributes(self, thing):
        """Guard the simple attributes of an object, read together."""
        state = vars(thing)
        names = [name for name, value in state.items() if isinstance(value, SIMPLE)]
        if names:
            read = itemgetter(*names)
            self.reads.append((read, state, read(state)))
        others = [name for name in state if name not in names and name[0] != "_"]
        if others:
            self.keep(lambda state: [id(state[name]) for name in others], state)

    def visit_optimizer(self, optimizer):
        self.optimizers.append(optimizer)
        self.reads.append((attrgetter("state"), optimizer, dict(optimizer.state)))
        self.same.append((optimizer.param_groups, list(optimizer.param_groups)))
        for group in optimizer.param_groups:
            names = [name for name, value in group.items() if name != "params" and not is_number(name, value)]
            if names:
                read = itemgetter(*names)
                self.reads.append((read, group, read(group)))
            self.same.append((group["params"], list(group["params"])))


def members(container):
    """What a list or dict holds: numbers and the like as they are, anything else by its id."""
    values = container.values() if isinstance(container, dict) else container
    keys = container if isinstance(container, dict) else ()
    return [v if isinstance(v, SIMPLE) else id(v) for v in (*keys, *values)]


def is_number(name, value):
    """Whether an optimizer's setting is an input of the trace rather than a constant: schedulers change the lr."""
    return name == "lr" and isinstance(value, (int, float))


def _global_names(code):
    """The global names that a function's code, or a function defined in it, may use."""
    names = {i.argval for i in get_instructions(code) if i.opname in ("LOAD_GLOBAL", "LOAD_NAME")}
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            names |= _global_names(constant)
    return names
