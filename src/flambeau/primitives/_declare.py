"""How operations are declared: the class `Op`, the registry, and the families from which most rules follow.

Conventions: the positional arguments of an operation are arrays (or numbers, or None), its keyword arguments are static
parameters. Rules are written against a namespace F of all operations. A rule's parameter whose name begins with an
underscore is not needed by the rule, and is not kept for it.
"""

from typing import TYPE_CHECKING, Any

from ._layout import laid_out

OPS = {}  # every operation, by name
NAMESPACES = []  # called with every operation that is declared: each meaning of F


class Op:
    """One operation: what it computes, and how it varies."""

    # vjps: one function (F, g, y, *inputs, **params) for each input (None: not differentiable), the last one also for
    #       all further inputs; or vjp: one function for all of them, which returns a tuple
    # saves: for each of vjps, whether it needs (y, *inputs)
    # jvp:  (F, y, inputs, tangents, **params) -> tangent of y; tangents may be None
    # batch: (F, inputs, dims, **params) -> (output, dim of the output), or tuples of them
    # shape_only: whether all inputs (True), or which (their places), are saved as shape and dtype only
    # infer: (*inputs, **params) -> (shape, dtype) of the output, for operations with effects: their kernels must not be
    #       tried, and are run once each, in order, whether or not their values are used
    # saved_outputs: of several outputs, the places of those that are saved where rules need y (None: all)
    # contiguous: whether results lie in memory in the order of their dimensions, as PyTorch's do; or a layout as
    #       `images(d)`; otherwise they keep the order of the inputs, as NumPy's do
    # kept: {which inputs require grad: what a node saves}, filled as operations are recorded
    __slots__ = (
        *("name", "family", "kernel", "forward", "vjps", "vjp", "saves", "jvp", "batch", "partials", "shape_only"),
        *("read", "write", "grad_name", "input_names", "differentiable", "node_class", "complex_vjps", "infer"),
        *("short_class", "complex_node_class", "kept", "linear_in", "doc", "formula", "saved_outputs"),
        "contiguous",
    )

    if TYPE_CHECKING:  # what the slots hold
        grad_name: Any
        kernel: Any
        contiguous: Any

        def __getattr__(self, name) -> Any: ...

    def __init__(self, name, family, **rules):
        if name in OPS:
            raise ValueError(f"operation {name!r} is declared twice")
        for slot in Op.__slots__:
            setattr(self, slot, rules.pop(slot, None))
        if rules:
            raise TypeError(f"operation {name!r}: no such rules: {', '.join(rules)}")
        self.name, self.family, self.kept = name, family, {}
        if self.kernel is not None:
            self.kernel = laid_out(self.kernel, self.contiguous)
        self.grad_name = self.grad_name or camel(name) + "Backward0"
        self.differentiable = self.vjps is not None or self.vjp is not None
        OPS[name] = self
        for install in NAMESPACES:
            install(self)

    def __call__(self, *inputs, **params):
        return apply(self, *inputs, **params)

    def __repr__(self):
        return f"<{self.family} op {self.name}>"


def apply(op, *inputs, **params):
    """Set by interpreters/_protocol.py, which alone knows how to dispatch."""
    raise RuntimeError("the interpreters are not imported yet")


def camel(name):
    """``log_softmax`` -> ``LogSoftmax``."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def arguments_of(rule):
    """The names of a rule's positional parameters, and whether the last one is of the form *names."""
    code = rule.__code__
    names = code.co_varnames[: code.co_argcount]
    variadic = bool(code.co_flags & 0x04)
    star = (code.co_varnames[code.co_argcount + code.co_kwonlyargcount],) if variadic else ()
    return names + star, variadic


def needs(rule, skip):
    """(whether y is needed, whether each input is, whether further ones are), by the names of a rule's parameters."""
    if rule is None:
        return False, (), False
    names, variadic = arguments_of(rule)
    wanted = tuple(not n.startswith("_") for n in names[skip:])
    return (wanted[0], wanted[1:-1], wanted[-1]) if variadic else (wanted[0], wanted[1:], False)


def pointwise(name, kernel, partials=None, vjps=None, **rules):
    """An elementwise operation, by its partial derivatives ``lambda F, y, *inputs: ...`` (y is the output).

    A partial may also be a number, the derivative 1, -1 or 0; or `over` a divisor. `vjps` are given where g times the
    partial will not do. Without either the operation is not differentiable, as comparisons are. Inputs broadcast.
    """
    if vjps is not None:
        return Op(name, "pointwise", kernel=kernel, vjps=tuple(vjps), saves=saves_of(None, vjps), **rules)
    if partials is None:
        return Op(name, "pointwise", kernel=kernel, **rules)
    return Op(
        *(name, "pointwise"),
        kernel=kernel,
        partials=tuple(map(_partial_of, partials)),
        vjps=tuple(_vjp_of(p, False) for p in partials),
        complex_vjps=tuple(_vjp_of(p, True) for p in partials),
        saves=tuple(map(_partial_needs, partials)),
        **rules,
    )


class over:
    """The partial derivative 1 / divisor: its VJP divides by the divisor, which rounds once, and as PyTorch does."""

    __slots__ = ("divisor",)

    def __init__(self, divisor):
        self.divisor = divisor


def _partial_of(partial):
    """A partial derivative as a function or number."""
    if partial.__class__ is not over:
        return partial
    divisor = partial.divisor
    return lambda F, y, *inputs, **params: F.div(1.0, divisor(F, y, *inputs, **params))


def _partial_needs(partial):
    rule = partial.divisor if partial.__class__ is over else partial
    return needs(rule, 1) if callable(rule) else (False, (), False)


def _vjp_of(partial, is_complex):
    """The vector-Jacobian product of one input of an elementwise operation: g times the conjugated partial."""
    if partial is None:
        return None
    if partial.__class__ is over:
        apply_to, rule = "div", partial.divisor
    elif callable(partial):
        apply_to, rule = "mul", partial
    else:
        return _CONSTANT[partial]
    if is_complex:
        return lambda F, g, y, *inputs, **params: getattr(F, apply_to)(g, F.conj(rule(F, y, *inputs, **params)))
    if apply_to == "div":
        return lambda F, g, y, *inputs, **params: F.div(g, rule(F, y, *inputs, **params))
    return _BY_ARITY.get(rule.__code__.co_argcount if not rule.__code__.co_flags & 0x0C else None, _any_arity)(rule)


def _any_arity(rule):
    return lambda F, g, y, *inputs, **params: F.mul(g, rule(F, y, *inputs, **params))


# the same without packing arguments, for rules (F, y, x) and (F, y, a, b): the backward pass's hot path
_BY_ARITY: dict = {
    3: lambda rule: lambda F, g, y, x: F.mul(g, rule(F, y, x)),
    4: lambda rule: lambda F, g, y, a, b: F.mul(g, rule(F, y, a, b)),
}


def pass_on(F, g, *_):
    """The VJP of an input with derivative 1."""
    return g


_CONSTANT = {
    1: pass_on,
    -1: lambda F, g, *_: F.neg(g),
    0: lambda F, g, *_, **__: F.zeros_like(g),
}


def linear(name, kernel, transpose, in_=None, **rules):
    """An operation that is linear in each of some inputs: `transpose` is its VJP for each of them, or a list of VJPs
    ``(F, g, *inputs, **params)``; `in_` tells which inputs (all with a transpose, unless said).

    Where the operation is linear in its only input, a transpose sees of that input only shape and dtype.
    """
    transposes = transpose if isinstance(transpose, (list, tuple)) else [transpose]
    vjps = tuple(t and _without_output(t) for t in transposes)
    saves = tuple((False, *_linear_needs(t)) for t in transposes)
    return Op(
        *(name, "linear"),
        kernel=kernel,
        vjps=vjps,
        saves=saves,
        linear_in=in_ or tuple(i for i, t in enumerate(transposes) if t is not None),
        shape_only=len(transposes) == 1,
        **rules,
    )


def _without_output(transpose):
    return lambda F, g, _y, *inputs, **params: transpose(F, g, *inputs, **params)


def _linear_needs(transpose):
    """(needs of the inputs, of further inputs) of a transpose (F, g, *inputs)."""
    if transpose is None:
        return (), False
    names, variadic = arguments_of(transpose)
    wanted = tuple(not n.startswith("_") for n in names[2:])
    return (wanted[:-1], wanted[-1]) if variadic else (wanted, False)


def view(name, read, write, vjp=None, **rules):
    """An operation that selects or rearranges elements without computing: ``read(F, x, **params)`` gives the view,
    ``write(F, base, value, **params)`` a copy of `base` with `value` written to the view's place. Both are linear.

    `write` with an F of arrays serves as the VJP (into zeros) unless there is a cheaper one, and as the in-place write
    of values under a tracer; ``read`` is also the eager kernel, unless one is given.
    """

    def written(F, g, _y, x, **params):
        return write(F, F.zeros(x.shape, like=g), g, **params)

    return Op(
        *(name, "view"),
        read=read,
        write=write,
        vjps=(vjp or written,),
        saves=((False, (True,), False),),
        shape_only=True,
        **rules,
    )


def composed(name, forward, vjp=None, vjps=None, **rules):
    """An operation made of others: ``forward(F, *arrays, **params)``. A VJP of its own is an optimisation; without one
    its parts are recorded."""
    return Op(name, "composed", forward=forward, vjp=vjp, vjps=vjps, saves=saves_of(vjp, vjps), **rules)


def general(name, kernel, vjp=None, vjps=None, **rules):
    """An operation with rules of its own: ``kernel(*arrays, **params)`` on NumPy arrays, VJPs, JVP and batching."""
    return Op(name, "general", kernel=kernel, vjp=vjp, vjps=vjps, saves=saves_of(vjp, vjps), **rules)


def saves_of(vjp, vjps):
    """What the VJPs need, from the names of their parameters after (F, g)."""
    if vjps is not None:
        return tuple(needs(v, 2) for v in vjps)
    return (needs(vjp, 2),) if vjp is not None else ()
