"""What is known of an operation, found by trying it on the calls of the tests' records, which prove what is told here.

A record says which checks an operation passes: first and second derivatives against differences, forward mode against
reverse mode, vmap against a loop, compiled against eager. Its first call gives the graph, the rules, and the trace.
"""

import inspect
import sys
import warnings
from pathlib import Path

import numpy as np

import flambeau as torch
from flambeau.compiler._capture import capture
from flambeau.compiler.blas import ROUTINES
from flambeau.compiler.lower import why_not_loops
from flambeau.compiler.passes import simplify
from flambeau.viz import graph

TESTS = Path(__file__).parents[3] / "tests"
sys.path.insert(0, str(TESTS))

from test_ops import all_records, convert, find, maker, tensors  # noqa: E402 - of the tests, which know every operation

MOST = 6  # operations of a call whose rules are written out, or whose graph is drawn


class Facts:
    """One operation: `picture` (SVG, or None), `formulas` [(name, lines)], `interpreters` [(what, how)]."""

    def __init__(self, record, function, call):
        self.record = record
        self.picture, self.formulas = None, []
        args, kwargs = call
        result = function(*args, **kwargs)
        if record.differentiable:
            self._record(function, args, kwargs, result)
        smooth = record.differentiable and record.smooth and not record.seeded
        self.interpreters = [
            ("backward", derivative(record, result)),
            ("forward mode (`jvp`)", derivative(record, result)),
            ("second derivatives", "yes" if smooth else derivative(record, result, tested=False)),
            ("`vmap`", "yes" if record.vmap and not record.seeded else "not tested"),
            ("compiled", compiled(record, function, args, kwargs)),
        ]

    @property
    def rank(self):
        """Of several calls of one function, the one with the highest rank is shown."""
        return self.record.differentiable, self.picture is not None

    def _record(self, function, args, kwargs, result):
        picked = self.record.pick(result) if self.record.pick else result
        output = next((t for t in tensors(picked, torch) if t.requires_grad and t.grad_fn is not None), None)
        if output is None:
            return
        drawn = picture(output, named(function, args, kwargs) | {"y": output})
        operations = [node for node in drawn.nodes if node.kind == "op"]
        if len(operations) <= MOST:
            small = sum(t.numel() for t in tensors((args, kwargs), torch)) <= 48
            self.picture = drawn.svg(values=small, styled=False)
            told = [(node.label, getattr(node.origin, "formula", "")) for node in operations]
            self.formulas = [(name, text.splitlines()) for name, text in dict.fromkeys(told) if text]


def derivative(record, result, tested=True):
    """Whether derivatives are compared with differences; a result that is not made of real numbers has none."""
    if not any(t.is_floating_point() or t.is_complex() for t in tensors(result, torch)):
        return "its result has no derivative"
    return "yes" if record.differentiable and not record.seeded and tested else "not tested"


def picture(output, names):
    """The graph of a result for a gradient of ones; where that brings nothing, for the gradient of its first number."""
    drawn = graph(output, gradient=torch.ones_like(output), names=names)
    arrived = [e.grad for e in drawn.edges if e.source.kind == "leaf" and e.grad is not None]
    if all(np.allclose(grad, 0, atol=1e-6) for grad in arrived):
        seed = torch.zeros(output.shape, dtype=output.dtype)
        seed.view(-1)[:1] = 1
        drawn = graph(output, gradient=seed, names=names)
    return drawn


def single(tree):
    """Arguments with their arrays in single precision, which pictures need not mention."""
    if isinstance(tree, np.ndarray):
        return tree.astype({"d": "float32", "D": "complex64"}.get(tree.dtype.char, tree.dtype))
    if isinstance(tree, (list, tuple)):
        return type(tree)(map(single, tree))
    return {k: single(v) for k, v in tree.items()} if isinstance(tree, dict) else tree


def named(function, args, kwargs):
    """{name of a parameter: the tensor given for it}."""
    try:
        given = inspect.signature(function).bind(*args, **kwargs).arguments
    except (TypeError, ValueError):
        return {}
    return {name: value for name, value in given.items() if isinstance(value, torch.Tensor)}


def compiled(record, function, args, kwargs):
    """How the compiler computes an operation: in native code, or by which calls of Python."""
    if not record.compiled:
        return "not tested"
    plain = [t.detach() if t.requires_grad else t for t in tensors((args, kwargs), torch)]
    by = dict(zip(map(id, tensors((args, kwargs), torch)), range(len(plain))))

    def place(tree, given):
        if id(tree) in by:
            return given[by[id(tree)]]
        if isinstance(tree, (list, tuple)):
            return type(tree)(place(x, given) for x in tree)
        return {k: place(v, given) for k, v in tree.items()} if isinstance(tree, dict) else tree

    try:
        captured = capture(lambda *t: function(*place(args, t), **place(kwargs, t)), tuple(plain), {}, ())
    except Exception:
        return "no: it runs eagerly"
    if captured.impure or captured.read_at is not None:
        return "no: it reads a value, and runs eagerly"
    captured.graph.outputs = [leaf[1] for leaf in captured.leaves if leaf[0] == "node"]
    nodes = [n for n in simplify(captured.graph).nodes if n.op not in ("input", "constant", "item")]
    native = [n.op == "matmul" and n.dtype.name in ROUTINES or why_not_loops(n) is None for n in nodes]
    calls = sorted({n.op for n, is_native in zip(nodes, native) if not is_native})
    if not calls:
        return "in native code"
    return "as a call of NumPy's kernel: " + ", ".join(f"`{c}`" for c in calls)


def gather():
    """{id of a public function: Facts} of all records; where a function has several, the one of the highest rank."""
    found = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # calls are made for their graphs; what they warn of stands on their pages
        for record in all_records():
            function = find(torch, record.name)
            torch.manual_seed(0)
            args, kwargs = single(next(iter(record.calls(maker()))))
            call = convert(args, torch, record.differentiable), convert(kwargs, torch, record.differentiable)
            facts, before = Facts(record, function, call), found.get(id(function))
            if before is None or facts.rank > before.rank:
                found[id(function)] = facts
    return found
