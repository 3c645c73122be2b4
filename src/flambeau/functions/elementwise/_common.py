"""What elementwise functions share: promotion, broadcasting, errors; and functions declared by a line of a table."""

import sys

import numpy as np

from ..._names.public import public, with_out
from ..._tensor import dtype as _dtype
from ..._tensor.base import Tensor
from ...interpreters.inplace import type_name
from ...primitives._declare import OPS
from .._arguments import as_tensor, common_dtype, floating, in_dtype, is_number, tensor_argument
from .._hot import binary, comparison, direct, predicate, unary


def check_broadcast(*tensors):
    """Refuse tensors whose shapes do not broadcast together, in PyTorch's words and with the shapes aligned."""
    shapes = [t._array.shape for t in tensors if isinstance(t, Tensor)]
    if shapes.count(shapes[0]) == len(shapes):
        return
    rank = max(map(len, shapes))
    padded = [(1,) * (rank - len(s)) + s for s in shapes]
    for d in reversed(range(rank)):
        sizes = [s[d] for s in padded]
        fixed = [n for n in sizes if n != 1]
        if fixed and fixed.count(fixed[0]) != len(fixed):
            i, j = (sizes.index(n) for n in (fixed[0], next(n for n in fixed if n != fixed[0])))
            raise RuntimeError(
                f"The size of tensor {'abcdefgh'[i]} ({sizes[i]}) must match the size of tensor {'abcdefgh'[j]} "
                f"({sizes[j]}) at non-singleton dimension {d}\n{aligned(shapes, d)}"
            )


def aligned(shapes, dim):
    """Shapes under one another, their last dimensions aligned, and a mark under dimension `dim` of the result."""
    rank = max(map(len, shapes))
    rows = [["" for _ in range(rank - len(s))] + [str(n) for n in s] for s in shapes]
    widths = [max(len(row[d]) for row in rows) for d in range(rank)]
    lines = [f"  {'abcdefgh'[i]}: ({'  '.join(c.rjust(w) for c, w in zip(row, widths))})" for i, row in enumerate(rows)]
    start = 6 + sum(widths[:dim]) + 2 * dim
    return "\n".join([*lines, " " * start + "^" * widths[dim]])


def combined(op, *operands, dtype=None, **params):
    """Run an elementwise operation on tensors and numbers, cast to their common dtype (or to `dtype`)."""
    result = direct(op, operands, params, dtype)
    if result is not None:
        return result
    if dtype is None:
        dtype = common_dtype(operands)
    check_broadcast(*operands)
    return op(*(in_dtype(x, dtype) for x in operands), **params)


def unsupported(name, dtype):
    """The error text for a function that is not defined for a dtype."""
    return f"\"{name}\" not implemented for '{type_name(dtype)}'"


def operand(x, name, position=2, argument="other"):
    """`x`, if it is a tensor or a number; PyTorch's TypeError if not."""
    if isinstance(x, Tensor) or is_number(x):
        return x
    raise TypeError(f"{name}(): argument '{argument}' (position {position}) must be Tensor, not {type(x).__name__}")


def two_operands(input, other, name, numbers=False):
    """Check the operands of a function of two; of two numbers, if allowed, the first becomes a tensor."""
    operand(input, name, 1, "input")
    operand(other, name)
    if isinstance(input, Tensor) or isinstance(other, Tensor):
        return input, other
    if not numbers:
        raise TypeError(
            f"{name}() received an invalid combination of arguments - got ({type(input).__name__}, "
            f"{type(other).__name__}), but at least one must be a Tensor"
        )
    return as_tensor(input), other


def float_dtype(*operands):
    """The common dtype of operands, the default dtype for bools and integers."""
    dtype = common_dtype(operands)
    return dtype if dtype.category > 1 else _dtype.get_default_dtype()


UNARY_DOC = """Return {means}.

    Args:
        input (Tensor): {takes}.{out}

    >>> torch.{path}(torch.tensor({values}))
    {printed}
    """

BINARY_DOC = """Return {means}.

    Args:
        input (Tensor): {takes}.
        other (Tensor{number}): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.{path}(torch.tensor({values}), {others})
    {printed}
    """

HOME = "torch Tensor"
OUT = "\n        out (Tensor): where to write the result."
TAKES = {
    "float": "any shape; bools and integers count as numbers of the default dtype",
    "same": "any shape; its dtype is the result's",
    "bool": "any shape",
}
KINDS = {"b": "bools", "i": "integers", "f": "floating-point numbers", "c": "complex numbers"}


def takes(result, kinds):
    """What the docstring says of the dtypes that a function takes."""
    missing = [KINDS[k] for k in "bfc" if k not in kinds]
    return TAKES[result] + (f"; no {' or '.join(missing)}" if missing else "")


def path_of(name, home):
    """How users write a function's name after ``torch.``."""
    return name if "torch" in home.split() else f"{home.split()[0]}.{name}"


def check_kind(dtype, kinds, name):
    """Refuse a dtype whose kind is not among `kinds`: b for bools, i integers, f floating-point, c complex numbers."""
    if "bifc"[dtype.category] not in kinds:
        raise NotImplementedError(f"{unsupported(name, dtype)}: it is not defined for {KINDS['bifc'[dtype.category]]}")
    return dtype


def dressed(function, name, doc):
    """Give a function made from a table its name and docstring, and let the table's module own it (and test it)."""
    table = sys._getframe(2).f_globals
    function.__name__ = function.__qualname__ = name
    function.__doc__, function.__module__ = doc, table["__name__"]
    table.setdefault("__test__", {})[name] = doc
    return function


def publish_unary(
    name, means, values, printed, result="float", kinds="bifc", out=True, inplace=True, spaces="", names=(), home=HOME
):
    """Publish a function of one tensor: the operation of that name, described and exemplified in one line.

    `result` tells the result's dtype: "float" (the default dtype for bools and integers), "same" or "bool". `kinds` are
    the kinds of dtypes it takes, `home` and `spaces` its namespaces, `names` its other names.
    """
    op = OPS[name]

    def function(input, *, out=None):
        check_kind(tensor_argument(input, name).dtype, kinds, name)
        return op(floating(input) if result == "float" else input)

    def question(input):
        check_kind(tensor_argument(input, name).dtype, kinds, name)
        return op(input)

    doc = UNARY_DOC.format(
        path=path_of(name, home),
        means=means,
        values=values,
        printed=printed,
        takes=takes(result, kinds),
        out=OUT if out else "",
    )
    function = dressed(function if out else question, name, doc)
    if isinstance(op.kernel, np.ufunc) and result != "bool":
        function.write = lambda x, kernel=op.kernel: kernel(x, x)
    if out:
        function = (unary if op.differentiable else predicate)(op)(function)
    return public(f"{home} {spaces}", inplace=inplace, names=names)(function)


def publish_binary(
    name,
    means,
    values,
    others,
    printed,
    result="same",
    numbers=False,
    kinds="bifc",
    inplace=True,
    spaces="",
    names=(),
    home=HOME,
    op="",
):
    """Publish a function of two tensors (or a tensor and a number, if `numbers`), as `publish_unary` does."""
    op = OPS[op or name]

    def function(input, other, *, out=None):
        if numbers and result != "bool":
            input, other = two_operands(input, other, name)
        else:
            tensor_argument(input, name)
            operand(other, name) if numbers else tensor_argument(other, name, "other", 2)
        dtype = check_kind(common_dtype((input, other)), kinds, name)
        if result == "float":
            dtype = float_dtype(input, other)
        return combined(op, input, other, dtype=dtype)

    doc = BINARY_DOC.format(
        path=path_of(name, home),
        means=means,
        values=values,
        others=others,
        printed=printed,
        takes=takes(result, kinds),
        number=" or number" if numbers else "",
    )
    function = dressed(function, name, doc)
    if isinstance(op.kernel, np.ufunc) and result != "bool":
        function.write = lambda x, y, kernel=op.kernel: kernel(x, y, x)
    if not op.differentiable:
        function = comparison(op, kinds, numbers)(function)
    else:
        saves_result = any(needs[0] for needs in op.saves)
        function = with_out(function) if saves_result or result == "float" else binary(op)(function)
    return public(f"{home} {spaces}", inplace=inplace, names=names)(function)
