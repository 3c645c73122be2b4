"""How a function becomes public: in which namespaces it appears, and its in-place and ``out=`` forms.

    @public("torch Tensor nn.functional", out=True)
    def softmax(input, dim, dtype=None): ...

makes one function `torch.softmax`, `Tensor.softmax` and `torch.nn.functional.softmax`. In-place forms (``name_``)
compute the functional form and assign its result; ``out=`` computes it and copies the result into the given tensors.
"""

from functools import update_wrapper

from .._tensor.base import Tensor
from .._tensor.dtype import of_python
from .._tensor.overriding import QUIET, overridable, override, overriding, show

SPACES = {"Tensor": {}, "torch": {}}  # namespace: {name: function}
OVERRIDABLE = {"torch", "Tensor", "nn.functional", "linalg", "fft", "special"}
NUMPY_NAMES = {"axis": "dim", "keepdims": "keepdim", "x": "input", "a": "input", "x1": "input", "x2": "other"}


def public(spaces, out=False, inplace=False, names=(), name=None, alone=False, overrides=True):
    """Publish the decorated function in `spaces`, also under other `names`; with ``out=``, in-place form ``name_``.
    What is published may be overridden, by ``__torch_function__``; its `name` is the function's, unless given.

    `out` may say more: ``"dtype"``, that the tensor given decides the dtype of the result; ``"flat"``,
    that it also keeps its shape where it has as many elements, as for ranges;
    ``"apart"``, that it must have the dtype of the first argument, and share no memory with any; ``"exact"``, that it
    must have the very dtype of the result; ``"castable"``, that PyTorch has another text for a dtype that does not fit.
    `inplace` may name the namespaces of ``name_``; by default these are Tensor and, if among `spaces`, torch.
    `alone` says that only the first argument can be a tensor, of a quick method: Tensor has it as it is written, since
    what overrides attributes sees to its subclasses. `overrides` is False for what is not to be overridden.
    """

    def decorate(function):
        function.__name__ = function.__qualname__ = name or function.__name__
        made = with_out(function, out) if out else function
        if not hasattr(made, "shown"):
            asked = overrides and OVERRIDABLE.intersection(spaces.split())
            made = overridable(function, rename=numpy_names(function)) if asked else with_numpy_names(function)
        if hasattr(made, "shown"):
            made.shown[0] = made
        for each in (function.__name__, *names):
            publish(made, spaces, each)
            if alone:
                publish(with_numpy_names(function), "Tensor", each)
        if inplace:
            where = ["torch"] if inplace is True and "torch" in spaces.split() else [] if inplace is True else [inplace]
            for each in (function.__name__, *names):
                publish(in_place(function, each + "_"), " ".join(["Tensor", *where]), each + "_")
        return made

    return decorate


def publish(function, spaces, name=None):
    """Let a function (or class) appear in namespaces under its own or another name.

    A method that has a placeholder on Tensor stays behind it until it is used: another thread must not meet it before
    its module is complete.
    """
    name = name or function.__name__
    for space in spaces.split():
        SPACES.setdefault(space, {})[name] = function
        if space == "Tensor" and not hasattr(vars(Tensor).get(name), "arrived"):
            setattr(Tensor, name, function)
    return function


def special(**methods):
    """Give Tensor some of Python's special methods."""
    for name, method in methods.items():
        method.__name__ = method.__qualname__ = name
        setattr(Tensor, name, method)


def renaming(function):
    """What gives keyword arguments for a function PyTorch's names where they come by NumPy's, and dtypes for Python's
    types, as PyTorch allows."""
    function = unwrap(function)
    names = arguments(function) if hasattr(function, "__code__") else ()
    table = {theirs: ours for theirs, ours in NUMPY_NAMES.items() if ours in names and theirs not in names}

    def rename(kwargs):
        if kwargs.get("dtype").__class__ is type:
            kwargs = {**kwargs, "dtype": of_python(kwargs["dtype"])}
        if kwargs.keys().isdisjoint(table):
            return kwargs
        renamed = {table.get(name, name): value for name, value in kwargs.items()}
        if len(renamed) < len(kwargs):
            raise TypeError(f"{function.__name__}() got an argument by two names: {', '.join(kwargs)}")
        return renamed

    return rename


def arguments(function):
    """The names of a function's arguments."""
    code = function.__code__
    return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]


def unwrap(function):
    """The function as written, without what decorators put round it."""
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return function


def numpy_names(function):
    """What renames the arguments of a function of ``dim`` or ``dtype``; None for others, and for one with a short way,
    which sees to that itself."""
    if hasattr(function, "__wrapped__") or not {"dim", "dtype"}.intersection(arguments(function)):
        return None
    return renaming(function)


def with_numpy_names(function):
    """A function of ``dim`` or ``dtype`` that also takes NumPy's ``axis`` and Python's types."""
    rename = numpy_names(function)
    if rename is None:
        return function

    def form(*args, **kwargs):
        return function(*args, **(rename(kwargs) if kwargs else kwargs))

    return update_wrapper(form, function)


def in_place(function, name):
    """The form of a function that writes its result to its first argument, and returns it.

    Where the function has a `write` (see `functions/_hot.py`), that is tried first.
    """
    from ..interpreters.inplace import assign, check_writable, write_directly

    write, renewed = getattr(function, "write", None), getattr(function, "renewed", None)
    rename = renaming(function)

    def general(self, *args, **kwargs):
        check_writable(self)
        return assign(self, function(self, *args, **kwargs), name)

    general = overridable(general)

    def form(self, *args, **kwargs):
        if kwargs:
            kwargs = rename(kwargs)
        if renewed is not None and len(args) >= renewed.count:
            (self, *args), kwargs = renewed((self, *args), kwargs)
        if write is not None and write_directly(write, self, args, kwargs):
            return self
        return general(self, *args, **kwargs)

    update_wrapper(form, function)
    form.__name__ = form.__qualname__ = name
    form.__doc__ = f"Write the result of `{name[:-1]}` to this tensor, and return it; arguments as there."
    form.shown = general.shown
    form.shown[0] = form
    return form


def shaped_like(out, function):
    """The function of one dimension with its result in the shape of `out`, if that has as many elements."""

    def shaped(*args, **kwargs):
        result = function(*args, **kwargs)
        return result.reshape(out.shape) if result.numel() == out.numel() else result

    return update_wrapper(shaped, function)


def with_out(function, kind=True):
    """The function with its keyword ``out`` put into effect: a tensor, or a tuple of tensors, for the results.

    The function names ``out`` in its signature, for readers; it is never called with it.
    """
    from ..interpreters.inplace import check_apart, write_out

    rename = renaming(function)

    def form(*args, out=None, **kwargs):
        for x in (*args, out, *kwargs.values()) if kwargs or out is not None else args:
            if x.__class__ not in QUIET:
                given = kwargs if out is None else {**kwargs, "out": out}
                found = overriding(args, given)
                if found is not None:
                    return override(form.shown[0], found, args, given)
                break
        if kwargs:
            kwargs = rename(kwargs)
        if out is None:
            return function(*args, **kwargs)
        if kind in ("dtype", "flat") and kwargs.get("dtype") is None:
            kwargs["dtype"] = out.dtype
        if kind == "flat":
            return write_out(out, shaped_like(out, function), args, kwargs)
        if kind == "apart":
            check_apart(out, args)
        return write_out(out, function, args, kwargs, kind)

    update_wrapper(form, function)
    form.__kwdefaults__ = {"out": None}
    return show(form)
