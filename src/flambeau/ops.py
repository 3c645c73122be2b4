"""torch.ops: operations by namespace: those that `torch.library` made, and under ``aten`` PyTorch's own."""

import sys
from types import ModuleType

from . import library


class OpOverload:
    """One form of an operation, such as ``torch.ops.aten.add.Tensor``: called like the function."""

    def __init__(self, packet, name):
        self.overloadpacket, self._overloadname = packet, name

    def __call__(self, *args, **kwargs):
        return self.overloadpacket(*args, **kwargs)

    def __repr__(self):
        op = self.overloadpacket._qualified_op_name.replace("::", ".")
        return f"<OpOverload(op='{op}', overload='{self._overloadname}')>"

    def name(self):
        """Return its full name, such as ``aten::add.Tensor``."""
        form = "" if self._overloadname == "default" else f".{self._overloadname}"
        return self.overloadpacket._qualified_op_name + form


class OpOverloadPacket:
    """An operation with its forms as attributes: called like the function."""

    def __init__(self, qualified_name, function):
        self._qualified_op_name, self._function = qualified_name, function
        self.__name__ = qualified_name.partition("::")[2]

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        form = OpOverload(self, name)
        setattr(self, name, form)
        return form

    def __repr__(self):
        return f"<OpOverloadPacket(op='{self._qualified_op_name.replace('::', '.')}')>"


def _alias(x):
    """A view of the whole tensor."""
    return x.view_as(x)


def _slice(x, dim=0, start=None, end=None, step=1):
    """What ``x[start:end:step]`` is, in any dimension."""
    return x[(slice(None),) * (dim % x.dim()) + (slice(start, end, step),)]


def _index(x, indices):
    """Elements by tensors of indices, one for each dimension; None for all of it."""
    return x[tuple(slice(None) if i is None else i for i in indices)]


def _refused(name):
    """The stand-in for an operation of PyTorch's that is not here: packages name it where they do not need it."""

    def refuse(*args, **kwargs):
        raise NotImplementedError(f"torch.ops.aten.{name} is not in flambeau")

    return refuse


# Operations of PyTorch's that have no public function of their name.
_PRIVATE = {
    "_to_copy": lambda x, **kwargs: x.to(**kwargs, copy=True),
    "alias": _alias,
    "slice": _slice,
    "index": _index,
}
_PRIVATE |= {name: _refused(name) for name in ("_pin_memory", "_sparse_addmm", "_sparse_mm_reduce_impl")}


class OpNamespace(ModuleType):
    """The operations of a namespace, as attributes."""

    def __getattr__(self, name):
        function = None if name.startswith("__") else self._find(name)
        if function is None:
            raise AttributeError(f"'_OpNamespace' '{self.__name__}' object has no attribute '{name}'")
        packet = OpOverloadPacket(f"{self.__name__}::{name}", function)
        if not isinstance(function, library.CustomOpDef):  # those may be made anew
            setattr(self, name, packet)
        return packet

    def _find(self, name):
        if self.__name__ != "aten":
            return library.OPS.get(f"{self.__name__}::{name}")
        import flambeau

        if name in _PRIVATE:
            return _PRIVATE[name]
        for space in (flambeau, flambeau.nn.functional, flambeau.Tensor):
            if callable(found := getattr(space, name, None)):
                return found
        return None


def load_library(path):
    """Refuse: operations compiled for PyTorch cannot be loaded.

    Args:
        path (str): the file.

    Raises:
        OSError: always.
    """
    raise OSError(f"{path}: a library compiled for PyTorch cannot be loaded by flambeau; see torch.library.custom_op")


def __getattr__(name):
    """The namespace of that name, empty or not."""
    if name.startswith("__"):
        raise AttributeError(f"module 'flambeau.ops' has no attribute '{name}'")
    made = OpNamespace(name)
    setattr(sys.modules[__spec__.name], name, made)
    return made
