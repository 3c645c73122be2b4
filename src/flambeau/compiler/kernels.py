"""Native eager kernels: the loop rule of an elementwise operation as a function of arrays of any shape and layout.

The operation, a composed one with all its steps, becomes a graph on vectors, one fused loop, and machine code, as in
compiled programs. One kernel serves all shapes: it is called for a range of elements in the order in which NumPy's
iterator walks through the operands, with addresses and strides as arguments.
"""

import ctypes
from functools import partial
from typing import Any

import numpy as np

from ..interpreters.eager import FORCED
from ..interpreters.loops import LOWERED_DTYPES
from ..primitives._declare import OPS
from ..primitives._layout import ordered
from . import runtime, threads
from .builder import Builder
from .emit_llvm import Function, Module
from .emit_plan import GRAIN, WIDE
from .fuse import fuse
from .loop_ir import Loop, Store, children, walk
from .lower import POINTWISE, root, why_not_loops
from .passes import simplify
from .plan import make_plan
from .schedule import exprs, work

_ACTIVATIONS = (
    "gelu",
    "silu",
    "mish",
    "softplus",
    "elu",
    "celu",
    "log_sigmoid",
    "hardswish",
    "hardsigmoid",
    "leaky_relu",
)
# Operations whose native kernels gain over NumPy's, and the number of elements from which they do (measured with
# benchmarks/kernels.py): a call costs some 10 us, and what only reads and writes memory gains by threads alone.
FAST = {
    **dict.fromkeys(("where", "erf", "sigmoid"), 1 << 16),
    **{name + pass_: 1 << 16 for name in _ACTIVATIONS for pass_ in ("", "_backward")},
    **dict.fromkeys(("exp", "mish", "mish_backward"), 1 << 18),
    **dict.fromkeys(("add", "sub", "mul", "div", "neg", "abs", "sqrt"), 1 << 20),
}
LENGTH = 97  # of the vectors that formulas are traced with: larger than constants that are folded
DENSE, SAME, SPREAD = "dense", "same", "spread"  # how an operand lies along the inner loop: stride 1, 0, another


def run(op, arrays, params):
    """The operation's result by its native kernel, or NotImplemented where there is none for such arrays."""
    if not (_gains(op, arrays) or FORCED == "native" and op.name in POINTWISE and not params):
        return NotImplemented
    operands = _operands(arrays)
    formula = operands and _formula(op, tuple(a.dtype for a in operands), params)
    if not formula:
        return NotImplemented
    y = formula(operands)
    return ordered(y) if op.contiguous and y is not NotImplemented else y


def _gains(op, arrays):
    """Whether a native kernel is faster than NumPy's here."""
    return max(a.size for a in arrays if a.__class__ is np.ndarray) >= FAST.get(op.name, np.inf)


def _operands(arrays):
    """The operands that a kernel is called with, numbers as arrays of one element; None where it cannot take them."""
    dtype = None
    for a in arrays:
        if a.__class__ is np.ndarray:
            if not (a.dtype.isnative and a.flags.aligned and a.dtype.name in LOWERED_DTYPES):
                return None
            dtype = a.dtype if dtype is None or dtype.kind == "b" else dtype
        elif a.__class__ not in (int, float):
            return None
    try:
        return [a if a.__class__ is np.ndarray else _number(a, dtype) for a in arrays]
    except (OverflowError, TypeError):
        return None


def _number(value, dtype):
    """A number beside arrays of a dtype."""
    if dtype.kind == "b" or value.__class__ is float and dtype.kind != "f":
        raise TypeError("the number decides on the dtype of the result")
    return np.full((), value, dtype)


class _NoKernel(Exception):
    """What an operation does is more than one elementwise loop."""


class _Namespace:
    """F on the nodes of a graph, for the forward of composed operations."""

    def __init__(self, builder):
        self._builder = builder

    def __getattr__(self, name):
        op = OPS[name]
        if op.family == "composed":
            return lambda *inputs, **params: op.forward(self, *inputs, **params)
        return lambda *inputs, **params: self._builder.add(name, *inputs, **params)

    def full(self, shape, value, like):
        """A node filled with a number, of the dtype of `like`."""
        return self._builder.full(shape, value, like.dtype)

    def zeros_like(self, x):
        """Zeros of the shape and dtype of `x`."""
        return self.full(x.shape, 0, x)

    def ones_like(self, x):
        """Ones of the shape and dtype of `x`."""
        return self.full(x.shape, 1, x)


_formulas: dict = {}


def _formula(op, dtypes, params):
    """The kernels of an operation for operands of given dtypes, or None where it has none."""
    key = op.name, dtypes, repr(params)
    if key not in _formulas:
        try:
            _formulas[key] = _Formula(*_traced(op, dtypes, params))
        except _NoKernel:
            _formulas[key] = None
    return _formulas[key]


def _traced(op, dtypes, params):
    """The fused loop of an operation: (the loop, the labels of its operands, the dtype of its result)."""
    builder = Builder()
    operands = [builder.graph.input((LENGTH,), dtype) for dtype in dtypes]
    result: Any = getattr(_Namespace(builder), op.name)(*operands, **params)
    builder.graph.outputs = [result]
    graph = simplify(builder.graph)
    if root(graph.outputs[0]).op in ("input", "constant") or graph.checks:
        raise _NoKernel
    steps, lowering = fuse(graph, graph.labels(), _refuse_calls)
    plan = make_plan(graph, steps, lowering)
    if len(plan.steps) != 1 or len(plan.steps[0].statements) != 1:
        raise _NoKernel
    loop, labels = plan.steps[0].statements[0], [plan.labels[node] for node in (*graph.inputs, *graph.outputs)]
    if not isinstance(loop, Loop) or loop.var.args[1] != LENGTH or not _elementwise(loop, labels):
        raise _NoKernel
    return loop, labels, graph.outputs[0].dtype


def _elementwise(loop, labels):
    """Whether a loop only stores, and reads and writes nothing but the operands, each at the loop's own index."""
    if not all(
        isinstance(s, Store) and s.buffer in labels and s.index is loop.var and not s.combine for s in loop.body
    ):
        return False
    values = walk(exprs(loop.body))
    loads = [e for e in values if e.op == "load"]
    return all(e.args[0] in labels and e.args[1] is loop.var for e in loads) and all(
        e.op == "load" for e in values if loop.var in children(e)
    )


def _refuse_calls(node, _users):
    if node.op != "constant" and why_not_loops(node) is not None:
        raise _NoKernel


class _Formula:
    """A fused loop, and its machine code for each way in which operands may lie in memory."""

    def __init__(self, loop, labels, dtype):
        self.loop, self.labels, self.dtype = loop, labels, dtype
        self.tasks, self.libraries = {}, {}  # by the layouts of the operands; code lives as long as its library
        count = len(labels)
        self.flags: Any = [["readonly"]] * (count - 1) + [["writeonly", "allocate"]]
        self.dtypes = [None] * (count - 1) + [dtype]
        self.box = ctypes.c_int64 * (4 * count + 2)
        self.grain = max(1 << 12, GRAIN * LENGTH // work([loop]))

    def __call__(self, arrays):
        """The result for arrays that broadcast."""
        walk = np.nditer((*arrays, None), ("external_loop", "zerosize_ok"), self.flags, self.dtypes)
        result, views = walk.operands[-1], walk.itviews
        shape = views[0].shape
        if not result.size or len(shape) > 3 or not result.ndim:
            return NotImplemented
        lay: tuple = ()
        numbers: list = []
        for view in views:
            strides = (0, 0, *view.strides)[-3:] if len(shape) else (0, 0, 0)
            lay += (DENSE if strides[2] == view.itemsize else SPREAD if strides[2] else SAME,)
            numbers += (view.__array_interface__["data"][0], *strides)
        _, middle, inner = (1, 1, *shape)[-3:]
        box = self.box(*numbers, middle, inner)
        (self.tasks.get(lay) or self.compiled(lay))(box, result.size, self.grain)
        return result

    def compiled(self, lay):
        """The function (box, elements, grain) for operands that lie like this."""
        library = runtime.load(_text(self.loop, dict(zip(self.labels, lay))))
        task = library.function("task")
        call = partial(threads.parallel(runtime.load), task)
        self.tasks[lay], self.libraries[lay] = call, library
        return call


class _Strided(Function):
    """The printer of a kernel whose operands lie in memory as their layouts say."""

    def __init__(self, module, lay):
        names = {label: f"%b{i}" for i, label in enumerate(lay)}
        super().__init__(module, names)
        self.lay = lay

    def address(self, buffer, index, dtype):
        kind, name = self.lay.get(buffer), self.buffers[buffer]
        if kind == SAME:
            return name
        if kind == DENSE:
            return super().address(buffer, index, dtype)
        offset = self.fresh(f"mul nsw i64 {self.value(index)}, {name}.stride")
        return self.fresh(f"getelementptr inbounds i8, ptr {name}, i64 {offset}")


def _text(loop, lay):
    """LLVM text of a kernel, and of the task that calls it for each row of a range of elements."""
    module = Module()
    function = _Strided(module, lay)
    function.loop(loop.var, lambda: function.statements(loop.body), first="%begin", extent="%end")
    names = list(function.buffers.values())
    arguments = [f"ptr noalias {name}, i64 {name}.stride" for name in names] + ["i64 %begin", "i64 %end"]
    head = f"define internal void @kernel({', '.join(arguments)}) noinline nounwind {WIDE} " + "{\nentry:"
    module.functions.append("\n".join([head, *function.lines, "  ret void", "}"]))
    module.functions.append(_task_text(names))
    return module.text()


def _task_text(names):
    """The form in which the pool of threads calls a kernel. The box holds for each operand address and three strides in
    bytes, then the middle and the inner extent."""
    rows, calls = [], []
    for i, name in enumerate(names):
        for j, part in enumerate(("base", "outer", "middle", "stride")):
            rows.append(f"  {name}.{part}.p = getelementptr i64, ptr %box, i64 {4 * i + j}")
            rows.append(f"  {name}.{part} = load i64, ptr {name}.{part}.p")
        calls += [
            f"  {name}.o = mul i64 {name}.outer, %o",
            f"  {name}.m = mul i64 {name}.middle, %m",
            f"  {name}.om = add i64 {name}.o, {name}.m",
            f"  {name}.row = add i64 {name}.base, {name}.om",
            f"  {name} = inttoptr i64 {name}.row to ptr",
        ]
    for j, part in enumerate(("middle", "inner")):
        rows.append(f"  %{part}.p = getelementptr i64, ptr %box, i64 {4 * len(names) + j}")
        rows.append(f"  %{part} = load i64, ptr %{part}.p")
    arguments = [f"ptr {name}, i64 {name}.stride" for name in names]
    return "\n".join(
        [
            "define void @task(ptr %box, i64 %begin, i64 %end) nounwind {",
            "entry:",
            *rows,
            "  br label %row",
            "row:",
            "  %at = phi i64 [ %begin, %entry ], [ %next, %row ]",
            "  %r = udiv i64 %at, %inner",
            "  %c = urem i64 %at, %inner",
            "  %o = udiv i64 %r, %middle",
            "  %m = urem i64 %r, %middle",
            *calls,
            "  %left = sub i64 %end, %at",
            "  %far = add i64 %c, %left",
            "  %over = icmp ugt i64 %far, %inner",
            "  %stop = select i1 %over, i64 %inner, i64 %far",
            f"  call void @kernel({', '.join([*arguments, 'i64 %c', 'i64 %stop'])})",
            "  %done = sub i64 %stop, %c",
            "  %next = add i64 %at, %done",
            "  %more = icmp ult i64 %next, %end",
            "  br i1 %more, label %row, label %out",
            "out:",
            "  ret void",
            "}",
        ]
    )
