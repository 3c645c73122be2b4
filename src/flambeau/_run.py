"""Programs written for PyTorch, run unchanged: in their process, ``import torch`` gives flambeau."""

import importlib
import runpy
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.metadata import Distribution
from pathlib import Path
from types import ModuleType

from ._frames import OWN

OURS = ("compiler", "errors", "interpreters", "lab", "primitives", "viz")  # rooms that PyTorch does not have
# what programs import, and what they get
NAMES = {"torch": OWN, "functorch": f"{OWN}._functorch.package", "torchvision": f"{OWN}.vision"}


class TorchFinder(MetaPathFinder):
    """Finds ``torch``, ``torchvision``, ``functorch`` and what is below them among flambeau's modules: the same module
    objects under a second name."""

    announced = False

    def find_spec(self, fullname, path=None, target=None):
        root, dot, rest = fullname.partition(".")
        if root not in NAMES:
            return None
        self.announce()
        own = NAMES[root] + dot + rest
        try:
            module = importlib.import_module(own)
        except ModuleNotFoundError as error:
            if error.name is None or not f"{own}.".startswith(error.name + "."):
                raise  # something that our module needs is not installed
            raise ModuleNotFoundError(
                f"No module named {fullname!r}: it is not yet in flambeau", name=fullname
            ) from None
        return ModuleSpec(fullname, _AliasLoader(module), is_package=hasattr(module, "__path__"))

    def find_distributions(self, context):
        """Tell `importlib.metadata` of a distribution ``torch``, of the version whose API this is."""
        if context.name == "torch":
            yield TorchDistribution()

    def announce(self):
        if not self.announced:
            self.announced = True
            print("flambeau: in this program, torch is flambeau", file=sys.stderr)


class TorchDistribution(Distribution):
    """The distribution ``torch`` that programs ask for; it has no files."""

    def read_text(self, filename):
        import flambeau

        if filename in ("METADATA", "PKG-INFO"):
            return f"Metadata-Version: 2.1\nName: torch\nVersion: {flambeau.__version__}\n"
        return None

    def locate_file(self, path):
        return Path(__file__).parent / path


class _AliasLoader(Loader):
    """Hands out a module that exists already, and leaves it as it was."""

    def __init__(self, module):
        self.module, self.spec = module, module.__spec__

    def create_module(self, spec):
        return self.module

    def exec_module(self, module):
        module.__spec__ = self.spec
        say_what_is_missing(module)
        own = self.spec.name
        for child, attribute in list(vars(module).items()):  # importing it would put it in the function's place
            hidden = sys.modules.get(f"{own}.{child}")
            if hidden is not None and attribute is not hidden:
                sys.modules.setdefault(f"{_torch_name(own)}.{child}", hidden)


def say_what_is_missing(module):
    """Let a name that a module lacks raise an AttributeError that says so in PyTorch's terms."""
    find = module.__dict__.get("__getattr__")
    if getattr(find, "says_what_is_missing", False):
        return
    name = _torch_name(module.__package__ if hasattr(module, "__path__") else module.__spec__.name)

    def missing(attribute):
        if find is not None:
            try:
                return find(attribute)
            except AttributeError as error:
                if "not in flambeau yet" not in str(error):
                    raise  # the module gives a reason of its own
        raise AttributeError(
            f"module {name!r} has no attribute {attribute!r}: {name}.{attribute} is not yet in flambeau",
            name=attribute,
            obj=module,
        )

    missing.says_what_is_missing = True
    module.__getattr__ = missing


class _OwnFinder(MetaPathFinder):
    """Finds flambeau's public modules as they are found without it, and lets them go by the name of torch."""

    def find_spec(self, fullname, path=None, target=None):
        if not fullname.startswith(OWN + ".") or not _is_public(fullname):
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _NamingLoader(spec.loader)
        return spec


class _NamingLoader(Loader):
    """Loads a module, and names it and what it defines as PyTorch does."""

    def __init__(self, loader):
        self.loader = loader

    def __getattr__(self, name):
        return getattr(self.loader, name)

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        self.loader.exec_module(module)
        go_by_torch(module)
        say_what_is_missing(module)


def _is_public(name):
    """Whether a module is one of PyTorch's namespaces, not a room of ours behind them."""
    room = f"{name}.".split(".")[1]
    return not (room.startswith("_") and not room.startswith("__")) and room not in ("functions", *OURS)


def _torch_name(name):
    """The name by which programs know one of flambeau's modules."""
    vision = NAMES["torchvision"]
    return "torchvision" + name[len(vision) :] if f"{name}.".startswith(vision + ".") else "torch" + name[len(OWN) :]


def go_by_torch(module):
    """Name a module, and the classes and functions defined in it, as PyTorch names them: programs print that."""
    own, name = module.__spec__.name, _torch_name(module.__spec__.name)
    for value in list(vars(module).values()):
        if getattr(value, "__module__", None) == own and hasattr(value, "__qualname__"):
            value.__module__ = name
    module.__name__ = name


def install():
    """Let ``import torch`` give flambeau from now on, in this process.

    Raises:
        ImportError: another torch is imported already.
    """
    if "torch" in sys.modules and sys.modules["torch"] is not sys.modules.get(OWN):
        raise ImportError("torch is already imported in this process, and is not flambeau")
    if not any(isinstance(finder, TorchFinder) for finder in sys.meta_path):
        sys.meta_path[:0] = [TorchFinder(), _OwnFinder()]
        for name, module in list(sys.modules.items()):
            if name == OWN or name.startswith(OWN + ".") and _is_public(name):
                go_by_torch(module)
                say_what_is_missing(module)
        _go_by_torch_version()


def _go_by_torch_version():
    """Let ``torch.__version__`` be PyTorch's whose API this is, with flambeau's own as its local part."""
    import flambeau

    from . import version
    from .torch_version import API, TorchVersion

    flambeau.__version__ = version.__version__ = TorchVersion(f"{API}+flambeau{version.flambeau}")


def run_file(arguments):
    """Run a file as ``python FILE ARGUMENT...`` does, with `install` in force.

    Args:
        arguments: list of str: the file, and what the program finds after it in ``sys.argv``.

    Returns:
        int: the exit status; SystemExit passes through.
    """
    path = Path(arguments[0]).absolute()
    try:
        source = path.read_bytes()
    except OSError as error:
        print(f"flambeau: can't open file {str(path)!r}: [Errno {error.errno}] {error.strerror}", file=sys.stderr)
        return 2
    module = ModuleType("__main__")
    module.__file__, module.__builtins__ = str(path), __builtins__
    module.__loader__, module.__cached__ = SourceFileLoader("__main__", str(path)), None
    sys.modules["__main__"] = module
    _take_over(arguments, str(path.resolve().parent))
    return _guarded(lambda: exec(compile(source, str(path), "exec"), module.__dict__))


def run_module(arguments):
    """Run a module as ``python -m MODULE ARGUMENT...`` does, with `install` in force.

    Args:
        arguments: list of str: the module's name, and what the program finds after it in ``sys.argv``.

    Returns:
        int: the exit status; SystemExit passes through.
    """
    _take_over(arguments, str(Path.cwd()))
    return _guarded(lambda: runpy.run_module(arguments[0], run_name="__main__", alter_sys=True))


def _take_over(arguments, folder):
    install()
    sys.argv[:] = arguments
    if not getattr(sys.flags, "safe_path", False):
        sys.path[0] = folder


def _guarded(program):
    """Run the program; an exception that reaches the top is shown without the frames of this file."""
    try:
        program()
    except SystemExit:
        raise
    except BaseException as error:
        _explain(error)
        trace = _without_own_frames(error.__traceback__)
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        return 130 if isinstance(error, KeyboardInterrupt) else 1
    return 0


def _without_own_frames(trace):
    """A traceback without the frames of this file at its two ends."""
    frames = []
    while trace is not None:
        frames.append(trace)
        trace = trace.tb_next
    foreign = [i for i, t in enumerate(frames) if t.tb_frame.f_code.co_filename != __file__]
    if not foreign:
        return None
    frames[foreign[-1]].tb_next = None
    return frames[foreign[0]]


def _explain(error):
    """``from torch import name`` fails in the interpreter itself, in words that name flambeau only by its path."""
    name = getattr(error, "name", None) or ""
    if (
        type(error) is ImportError
        and f"{name}.".startswith(tuple(f"{known}." for known in (OWN, *NAMES)))
        and "cannot import name" in error.msg
    ):
        error.msg = f"{error.msg.partition(' (')[0]}: it is not yet in flambeau"
