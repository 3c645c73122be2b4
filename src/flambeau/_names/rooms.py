"""Packages that import their seldom used modules when these are first asked for."""

import importlib


def later(module_globals, rooms=(), names=None):
    """(``__getattr__``, ``__dir__``) of a package whose modules `rooms`, and `names` ({name: its module}), come later.

    The package keeps them in ``_ROOMS`` and ``_LATER``, where `tools/make_stubs.py` reads them.
    """
    own, names = module_globals["__spec__"].name, names or {}

    def __getattr__(name):
        if name in names:
            found = getattr(importlib.import_module(f".{names[name]}", own), name)
        elif name in rooms:
            found = importlib.import_module(f".{name}", own)
        else:
            raise AttributeError(f"module '{own}' has no attribute '{name}': it is not in flambeau yet")
        module_globals[name] = found
        return found

    def __dir__():
        return sorted({*module_globals, *names, *rooms})

    return __getattr__, __dir__
