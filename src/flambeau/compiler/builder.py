"""Building a graph: operations in terms of few, operands broadcast and cast explicitly, shapes and dtypes inferred.

Elementwise operations that have no loop form are taken apart by running their NumPy kernel on symbolic arrays: the
ufuncs it calls become nodes, in eager mode's own order of operations.
"""

import math

import numpy as np

from ..interpreters.eager import eager_kernel
from ..interpreters.loops import FLOAT_POINTWISE, POINTWISE, REDUCTIONS
from ..primitives._declare import OPS
from .evaluate import FIXED
from .graph import Graph, Node
from .lower import is_view


class Builder:
    """A graph under construction; `add` takes nodes and numbers, and returns a node (a tuple of several outputs)."""

    def __init__(self):
        self.graph, self.origin = Graph(), None

    # -- adding --------------------------------------------------------------------------------------------------

    def add(self, op, *inputs, **params):
        """The node of an operation, rewritten in terms of canonical ones."""
        rule = CANONICAL.get(op)
        if rule is not None:
            found = rule(self, *inputs, **params)
            if found is not None:
                return found
        if op in POINTWISE or op in FLOAT_POINTWISE:
            return self.pointwise(op, inputs)
        if op in OPS and OPS[op].family == "pointwise":
            found = self.taken_apart(op, inputs, params)
            if found is not None:
                return found
        if op in REDUCTIONS:
            return self.reduction(op, inputs[0], **params)
        return self.general(op, inputs, params)

    def node(self, op, inputs, params, shape, dtype):
        return self.graph.add(op, inputs, params, shape, dtype, self.origin)

    def pointwise(self, op, inputs):
        """An elementwise operation on operands of one shape, and of one dtype where they are numbers."""
        shape = np.broadcast_shapes(*(x.shape for x in inputs if isinstance(x, Node)))
        values = inputs[1:] if op == "where" else inputs
        common = np.result_type(*(x.dtype if isinstance(x, Node) else x for x in values))
        dtype = _dtype_of(op, tuple(x.dtype if isinstance(x, Node) else common for x in inputs), common)
        operands = [self.operand(x, shape, common) for x in values]
        if op == "where":
            operands.insert(0, self.operand(inputs[0], shape, inputs[0].dtype))
        return self.node(op, operands, {}, shape, dtype)

    def operand(self, x, shape, dtype):
        """An operand cast and broadcast."""
        x = self.cast(x, dtype) if isinstance(x, Node) else self.graph.constant(np.asarray(x, dtype))
        return self.expand(x, shape)

    def taken_apart(self, op, inputs, params):
        """An elementwise operation as the ufuncs that its kernel calls; None where the kernel does more than that."""
        kernel = eager_kernel(OPS[op])
        if isinstance(kernel, np.ufunc):
            return None
        mark = len(self.graph.nodes)
        symbols = [Symbol(self, x) if isinstance(x, Node) else x for x in inputs]
        try:
            result = kernel(*symbols, **params)
        except (TypeError, AttributeError, ValueError, NotImplementedError):
            result = None
        if isinstance(result, Symbol):
            return result.node
        del self.graph.nodes[mark:]
        return None

    def reduction(self, op, x, dim, keepdim=False):
        """A reduction; dimensions kept at size 1 are added afterwards."""
        dims = (dim,) if isinstance(dim, int) else tuple(dim)
        dims = tuple(sorted(d % x.ndim for d in dims)) if x.ndim else ()
        kept = tuple(n for d, n in enumerate(x.shape) if d not in dims)
        if not dims:
            return x if op not in ("any", "all") else self.cast(x, np.bool_)
        dtype = np.dtype(np.bool_) if op in ("any", "all") else x.dtype
        result = self.node(op, (x,), {"dim": dims}, kept, dtype)
        return self.reshape(result, tuple(1 if d in dims else n for d, n in enumerate(x.shape))) if keepdim else result

    def general(self, op, inputs, params):
        """Any other operation; what it returns is learnt by running it on zeros."""
        if op == "matmul":
            return self.node(op, inputs, {}, (*inputs[0].shape[:-1], inputs[1].shape[-1]), inputs[0].dtype)
        if op == "cast":
            return self.cast(inputs[0], params["dtype"])
        if OPS[op].infer is not None:
            return self.node(op, inputs, params, *OPS[op].infer(*inputs, **params))
        kernel = eager_kernel(OPS[op])
        if is_view(op):
            result = kernel(np.empty(inputs[0].shape, inputs[0].dtype), **params)
        else:
            result = _example_result(kernel, inputs, params)
            _check_shapes(kernel, result, inputs, params)
            fixed = tuple((i, x) for i, x in enumerate(inputs) if not isinstance(x, Node))
            inputs = tuple(x for x in inputs if isinstance(x, Node))
            params = {**params, FIXED: fixed} if fixed else params
        if isinstance(result, (tuple, list)):
            return self.several(op, inputs, params, result)
        return self.node(op, inputs, dict(params), np.shape(result), np.asarray(result).dtype)

    def several(self, op, inputs, params, results):
        """One node for each output: views by number; others pick from a node that computes all."""
        if is_view(op):
            return tuple(
                self.node(op, inputs, {**params, "number": i}, r.shape, r.dtype) for i, r in enumerate(results)
            )
        whole = self.node(op, inputs, dict(params), (), np.dtype(object))
        return tuple(self.node("item", (whole,), {"number": i}, np.shape(r), r.dtype) for i, r in enumerate(results))

    # -- helpers of rules ------------------------------------------------------------------------------------------

    def cast(self, x, dtype):
        dtype = np.dtype(dtype)
        return x if x.dtype == dtype else self.node("cast", (x,), {"dtype": dtype}, x.shape, dtype)

    def reshape(self, x, shape):
        return x if x.shape == tuple(shape) else self.node("reshape", (x,), {"shape": tuple(shape)}, shape, x.dtype)

    def expand(self, x, shape):
        return x if x.shape == tuple(shape) else self.node("expand", (x,), {"shape": tuple(shape)}, shape, x.dtype)

    def full(self, shape, value, dtype):
        return self.expand(self.graph.constant(np.asarray(value, dtype)), tuple(shape))


class DataDependent(Exception):
    """The shape of an operation's result depends on the values of its inputs."""


def _examples(inputs, make):
    return [make(x.shape, x.dtype) if isinstance(x, Node) else x for x in inputs]


def _example_result(kernel, inputs, params):
    """What a kernel makes of zeros, or of ones where it cannot have zeros (a divisor, a matrix to invert)."""
    try:
        return kernel(*_examples(inputs, np.zeros), **params)
    except (ArithmeticError, RuntimeError, ValueError):
        return kernel(*_examples(inputs, np.ones), **params)


def _alternating(shape, dtype):
    """1, 0, 1, 0...: unlike zeros to whatever counts or selects elements."""
    return ((np.arange(int(np.prod(shape))) + 1) % 2).reshape(shape).astype(dtype)


def _check_shapes(kernel, result, inputs, params):
    """Refuse an operation whose result has another shape for other values."""
    try:
        with np.errstate(all="ignore"):
            other = kernel(*_examples(inputs, _alternating), **params)
    except (ArithmeticError, IndexError, RuntimeError, TypeError, ValueError, np.linalg.LinAlgError):
        return  # not fit for these values
    if _shapes(other) != _shapes(result):
        raise DataDependent


def _shapes(result):
    return [np.shape(r) for r in result] if isinstance(result, (tuple, list)) else np.shape(result)


_inferred = {}


def _dtype_of(op, dtypes, common):
    """The dtype of an elementwise operation's output, by trying the kernel on one element."""
    key = op, dtypes, common
    if key not in _inferred:
        kernel = eager_kernel(OPS[op])
        with np.errstate(all="ignore"):
            result = kernel(*(np.ones(1, d if op == "where" and i == 0 else common) for i, d in enumerate(dtypes)))
        _inferred[key] = result.dtype
    return _inferred[key]


class Symbol:
    """An array without values for NumPy kernels: its ufuncs become nodes. Anything else is refused with TypeError."""

    __slots__ = ("builder", "node")

    def __init__(self, builder, node):
        self.builder, self.node = builder, node

    dtype = property(lambda self: self.node.dtype)
    shape = property(lambda self: self.node.shape)
    ndim = property(lambda self: self.node.ndim)

    def __neg__(self):
        return self.apply("neg", (self,))

    def __invert__(self):
        return self.apply("logical_not" if self.dtype == bool else "bitwise_not", (self,))

    def astype(self, dtype, copy=True):
        return Symbol(self.builder, self.builder.cast(self.node, dtype))

    def copy(self):
        return self

    def apply(self, op, inputs):
        nodes = [x.node if isinstance(x, Symbol) else x for x in inputs]
        if not all(isinstance(x, (Node, int, float, np.number)) for x in nodes):
            return NotImplemented
        return Symbol(self.builder, self.builder.add(op, *nodes))

    def __array_ufunc__(self, ufunc, method, *inputs, out=None, dtype=None, **kwargs):
        if ufunc is np.positive:
            return inputs[0]
        op = _ufunc_names().get(ufunc)
        if method != "__call__" or op is None or kwargs or dtype is not None:
            return NotImplemented
        return self.apply(op, inputs)  # an ``out`` is the kernel's own scratch memory

    def __array_function__(self, function, types, args, kwargs):
        if function is np.where and not kwargs:
            return self.apply("where", args)
        if function is np.ones_like and not kwargs:
            return Symbol(self.builder, self.builder.full(self.shape, 1, self.dtype))
        if function is np.zeros_like and not kwargs:
            return Symbol(self.builder, self.builder.full(self.shape, 0, self.dtype))
        if function is np.result_type:
            return np.result_type(*(a.dtype if isinstance(a, Symbol) else a for a in args))
        return NotImplemented


def _operator(name, swap=False):
    def method(self, other):
        return self.apply(name, (other, self) if swap else (self, other))

    return method


for _name, _op in (("add", "add"), ("sub", "sub"), ("mul", "mul"), ("truediv", "div"), ("pow", "pow")):
    setattr(Symbol, f"__{_name}__", _operator(_op))
    setattr(Symbol, f"__r{_name}__", _operator(_op, swap=True))
for _name, _op in (
    ("and", "bitwise_and"),
    ("or", "bitwise_or"),
    ("lt", "lt"),
    ("le", "le"),
    ("gt", "gt"),
    ("ge", "ge"),
):
    setattr(Symbol, f"__{_name}__", _operator(_op))

_names = {}


def _ufunc_names():
    """ufunc -> the operation it is the kernel of."""
    if not _names:
        for name, op in OPS.items():
            if isinstance(op.kernel, np.ufunc):
                _names.setdefault(op.kernel, name)
        _names.update({np.power: "pow", np.reciprocal: "reciprocal", np.rint: "round", np.floor: "floor"})
        _names.update({np.ceil: "ceil", np.trunc: "trunc", np.sign: "sign", np.absolute: "abs"})
    return _names


# ---- rules that rewrite --------------------------------------------------------------------------------------------


def _all_dims(name):
    return lambda b, x: b.add(name, x, dim=tuple(range(x.ndim)))


def _mv(b, matrix, vector):
    product = b.add("matmul", matrix, b.reshape(vector, (vector.shape[0], 1)))
    return b.reshape(product, (matrix.shape[0],))


def _matmul(b, x, y):
    """Stacks of matrices, broadcast against each other; a stack times one matrix is one larger product."""
    if x.ndim > 2 and y.ndim == 2:
        rows = math.prod(x.shape[:-1])
        product = b.add("matmul", b.reshape(x, (rows, x.shape[-1])), y)
        return b.reshape(product, (*x.shape[:-1], y.shape[-1]))
    if x.shape[:-2] != y.shape[:-2]:
        lead = np.broadcast_shapes(x.shape[:-2], y.shape[:-2])
        return b.add("matmul", b.expand(x, (*lead, *x.shape[-2:])), b.expand(y, (*lead, *y.shape[-2:])))
    return None


def _pow(b, x, exponent):
    """Frequent constant exponents as eager mode computes them."""
    if exponent.__class__ not in (int, float) or not isinstance(x, Node) or x.dtype.kind != "f":
        return None
    if exponent == 2:
        return b.add("mul", x, x)
    if exponent == 3:
        return b.add("mul", b.add("mul", x, x), x)
    name = {1: None, 0.5: "sqrt", -1: "reciprocal", -0.5: "rsqrt"}.get(exponent, "")
    return b.add(name, x) if name else x if name is None else None


def _cat(b, *inputs, dim):
    shape = list(inputs[0].shape)
    shape[dim] = sum(x.shape[dim] for x in inputs)
    return b.node("cat", inputs, {"dim": dim % len(shape)}, shape, inputs[0].dtype)


def _gather(b, x, index, dim):
    """Elements at positions that are data."""
    if not x.ndim or not index.ndim:
        return None
    _check_index(b, index, x, dim)
    return b.node("gather", (x, index), {"dim": dim % x.ndim}, index.shape, x.dtype)


def _index_select(b, x, index, dim):
    """Whole slices at positions that are data: a gather whose index is the same for all their elements."""
    if not x.ndim or index.ndim != 1:
        return None
    shape = [1] * x.ndim
    shape[dim] = index.shape[0]
    full = tuple(index.shape[0] if d == dim % x.ndim else n for d, n in enumerate(x.shape))
    return b.add("gather", x, b.expand(b.reshape(index, tuple(shape)), full), dim=dim)


def _scatter(b, x, index, src, dim, add=False):
    """One element written in each row: a choice between it and what was there."""
    rows = tuple(1 if d == dim % max(x.ndim, 1) else n for d, n in enumerate(x.shape))
    if not x.ndim or index.shape != rows or not isinstance(src, Node) or src.shape != rows:
        return None
    _check_index(b, index, x, dim)
    count, shape = x.shape[dim], [1] * x.ndim
    shape[dim] = count
    places = b.reshape(b.node("positions", (), {}, (count,), np.int64), tuple(shape))
    return b.add("where", b.add("eq", places, index), b.add("add", x, src) if add else src, x)


def _check_index(b, index, x, dim):
    """Stop the run where an index is out of bounds."""
    count = x.shape[dim]
    wrong = b.add("logical_or", b.add("lt", index, 0), b.add("ge", index, count))
    text = f"index out of range along dimension {dim} of size {count} ({b.origin})"
    b.graph.checks.append((b.add("any", wrong, dim=tuple(range(index.ndim))), text))


def _stack(b, *inputs, dim):
    shape = inputs[0].shape
    dim %= len(shape) + 1
    return b.add("cat", *(b.reshape(x, (*shape[:dim], 1, *shape[dim:])) for x in inputs), dim=dim)


def _clamp(b, x, low, high):
    x = x if low is None else b.add("maximum", x, low)
    return x if high is None else b.add("minimum", x, high)


CANONICAL = {
    "sum_all": _all_dims("sum"),
    "prod_all": _all_dims("prod"),
    "max_all": _all_dims("amax"),
    "min_all": _all_dims("amin"),
    "mm": lambda b, x, y: b.add("matmul", x, y),
    "bmm": lambda b, x, y: b.add("matmul", x, y),
    "mv": _mv,
    "dot": lambda b, x, y: b.add("sum", b.add("mul", x, y), dim=(0,)),
    "matmul": _matmul,
    "pow": _pow,
    "cat": _cat,
    "stack": _stack,
    "clamp": _clamp,
    "clamp_scalar": _clamp,
    "gather": _gather,
    "index_select": _index_select,
    "scatter": _scatter,
    "scatter_add": lambda b, x, index, src, dim: _scatter(b, x, index, src, dim, add=True),
    "clone": lambda b, x, **_: b.node("identity", (x,), {}, x.shape, x.dtype),
    "alias": lambda b, x: x,
    "tied": lambda b, g, _x: g,
    "square": lambda b, x: b.add("mul", *[b.cast(x, np.int8) if x.dtype == bool else x] * 2),
}
