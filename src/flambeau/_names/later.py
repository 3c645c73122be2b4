"""What is imported when it is first used: most functions, methods and operations.

`import flambeau` loads the core only. `index.py` lists which module brings which names (made by `tools/make_index.py`,
and kept true by a test); until a module is loaded, its names are stood for by placeholders, which load it and step
aside.
"""

import importlib

from .._tensor.base import Tensor
from ..interpreters._protocol import TENSOR
from ..interpreters.eager import EAGER
from .index import INDEX
from .public import SPACES


def load(module):
    """Import a module of the package, which publishes its names."""
    importlib.import_module(f"flambeau.{module}")


def load_all(space=None):
    """Import every module of the index; with `space`, only those that publish something there."""
    for module, brings in INDEX.items():
        if space is None or space in brings:
            load(module)


class Later:
    """An attribute of Tensor that a module will bring."""

    __slots__ = ("name", "module")

    def __init__(self, name, module):
        self.name, self.module = name, module

    def arrived(self):
        """Load the module (or wait for a thread that does), and put what it brings in this placeholder's place."""
        load(self.module)
        if vars(Tensor).get(self.name) is self:
            if self.name not in SPACES["Tensor"]:
                raise ImportError(f"flambeau.{self.module} does not define Tensor.{self.name}: run tools/make_index.py")
            setattr(Tensor, self.name, SPACES["Tensor"][self.name])

    def __get__(self, tensor, cls):
        self.arrived()
        return getattr(cls if tensor is None else tensor, self.name)

    def __set__(self, tensor, value):
        self.arrived()
        setattr(tensor, self.name, value)

    def __delete__(self, tensor):
        self.arrived()
        delattr(tensor, self.name)


def _later_op(namespace, name, module):
    """A stand-in for an operation in a namespace F."""

    def op(*inputs, **params):
        load(module)
        return getattr(namespace, name)(*inputs, **params)

    return op


class Names(dict):
    """The names of a public namespace: {name: function}, loaded when asked for.

    `find` is made for a module's ``__getattr__``.
    """

    def __init__(self, space):
        super().__init__((name, module) for module, brings in INDEX.items() for name in brings.get(space, "").split())
        self.space = space

    def find(self, name):
        """The function of that name; None if there is none."""
        if name in self:
            load(self[name])  # also if it is known already: another thread may be in the midst of loading
        return SPACES.get(self.space, {}).get(name)

    def all(self):
        """Every name, loaded or not."""
        return sorted({*self, *SPACES.get(self.space, {})})


def namespace(module_globals, space):
    """(``__getattr__``, ``__dir__``, ``__all__``) of a module that is a public namespace."""
    names, title = Names(space), module_globals["__name__"]

    def __getattr__(name):
        found = names.find(name)
        if found is None:
            raise AttributeError(f"module '{title}' has no attribute '{name}': it is not in flambeau yet")
        module_globals[name] = found
        return found

    def __dir__():
        return sorted({*module_globals, *names.all()})

    return __getattr__, __dir__, names.all()


def install():
    """Put the placeholders in place."""
    for module, brings in INDEX.items():
        for name in brings.get("methods", "").split():
            if name not in vars(Tensor):
                setattr(Tensor, name, Later(name, module))
        for name in brings.get("ops", "").split():
            for place in (EAGER, TENSOR):
                if name not in vars(place):
                    setattr(place, name, _later_op(place, name, module))
