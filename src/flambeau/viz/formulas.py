"""Derivatives as text: an operation's own rule is run on symbols, and what it would compute is written down.

A symbol carries its value along, so that a rule may ask for shapes, and so that the text can be checked by its value.
"""

import numpy as np

from .._tensor.base import Tensor
from ..interpreters.eager import EAGER

__all__ = ["Symbol", "SymbolNamespace", "edge_formulas", "formula"]

LONGEST = 90  # characters; what is longer is no formula to read
SUM, PRODUCT, POWER, ATOM = range(4)  # how tightly the outermost operator of a text binds

FUNCTIONS = {  # operations written as a function of their operands
    *("exp", "log", "log2", "log10", "log1p", "expm1", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh"),
    *("tanh", "asinh", "acosh", "atanh", "erf", "sign", "abs", "floor", "ceil", "round", "trunc", "maximum", "minimum"),
    *("where", "lgamma", "digamma", "softmax", "log_softmax", "conj", "real", "imag", "atan2", "sqrt", "rsqrt"),
    *("fmod", "remainder", "floor_divide", "trunc_divide", "logical_and", "logical_not", "gather", "flip", "amax"),
}
NAMES = {"sigmoid": "σ", "sqrt": "√", "maximum": "max", "minimum": "min", "linalg_cofactor": "cof"}
NAMES |= dict.fromkeys(("select_backward", "slice_backward"), "pad")  # with zeros, where nothing was taken
COMPARISONS = {"eq": "=", "ne": "≠", "lt": "<", "le": "≤", "gt": ">", "ge": "≥"}
SILENT = {"cast", "reshape", "expand", "unsqueeze", "squeeze", "contiguous", "clone"}  # they change no entry


class Symbol:
    """A text and the array it stands for, with what rules ask of an array."""

    __slots__ = ("array", "binding", "text")

    def __init__(self, text, array, binding=ATOM):
        self.text, self.array, self.binding = text, array, binding

    shape = property(lambda self: np.shape(self.array))
    ndim = property(lambda self: np.ndim(self.array))
    dtype = property(lambda self: self.array.dtype)
    size = property(lambda self: np.size(self.array))

    def within(self, binding):
        """The text as an operand of an operator that binds so tightly."""
        return self.text if self.binding >= binding else f"({self.text})"

    def __index__(self):
        return self.array.__index__()


class SymbolNamespace:
    """F on symbols: each operation gives the text of its result, and its value."""

    def __getattr__(self, name):
        def operation(*operands, **params):
            symbols = [o if isinstance(o, Symbol) else _constant(o) for o in operands]
            array = getattr(EAGER, name)(*(s.array for s in symbols), **params)
            if isinstance(array, tuple):
                raise NotImplementedError(f"{name} has several results")
            text, binding = write(name, symbols, params)
            return Symbol(text, array, binding)

        return operation

    def zeros(self, shape, like):
        return Symbol("0", EAGER.zeros(shape, like))

    def full(self, shape, value, like):
        return Symbol(_number(value), EAGER.full(shape, value, like))

    def zeros_like(self, x):
        return Symbol("0", EAGER.zeros_like(x.array))

    def ones_like(self, x):
        return Symbol("1", EAGER.ones_like(x.array))

    def constant(self, array):
        return _constant(array)

    def dtype(self, x):
        return x.array.dtype


def _constant(value):
    if value is None or isinstance(value, np.ndarray) and value.ndim:
        return Symbol("c", value)
    negative = np.isrealobj(value) and value < 0
    return Symbol(_number(value), value, SUM if negative else ATOM)


def _number(value):
    return f"{value:.4g}" if isinstance(value, (float, np.floating)) else str(value)


def write(name, symbols, params):
    """(text, binding) of an operation on symbols.

    Args:
        name: str, the operation's name.
        symbols: list of Symbol, its operands.
        params: dict, its static parameters.
    """
    first = symbols[0] if symbols else None
    if name == "neg":
        return "−" + first.within(PRODUCT), SUM
    if name in ("add", "sub"):
        return _sum(name, *symbols)
    if name in ("mul", "div", "matmul", "mm", "bmm", "mv"):
        return _product(name, *symbols)
    if name in ("pow", "square"):
        exponent = symbols[1] if name == "pow" else Symbol("2", 2)
        return f"{first.within(ATOM)}^{exponent.within(ATOM)}", POWER
    if name == "reciprocal":
        return f"1 / {first.within(POWER)}", PRODUCT
    if name in COMPARISONS:
        return f"[{first.text} {COMPARISONS[name]} {symbols[1].text}]", ATOM
    if name in ("transpose", "permute", "t", "mT") and first.ndim >= 2:
        return first.within(ATOM) + "ᵀ", ATOM
    if name in ("sum", "mean"):
        return ("Σ " if name == "sum" else "mean ") + first.within(POWER), PRODUCT
    if name in SILENT or name == "conj" and not np.iscomplexobj(first.array):
        return _expanded(name, first, params)
    return f"{NAMES.get(name, name)}({', '.join(s.text for s in symbols)})", ATOM


def _expanded(name, symbol, params):
    """An expansion writes the ones it multiplies with, where that is needed to see the shape."""
    if name == "expand" and symbol.size == 1 and params["shape"] != symbol.shape:
        return f"{symbol.within(PRODUCT)} · 1({' × '.join(map(str, params['shape']))})", PRODUCT
    return symbol.text, symbol.binding


def _sum(name, a, b):
    if a.text == "0" and name == "add":
        return b.text, b.binding
    sign, right = ("+", b.within(SUM)) if name == "add" else ("−", b.within(PRODUCT))
    return f"{a.text} {sign} {right}", SUM


def _product(name, a, b):
    if name == "mul" and "1" in (a.text, b.text):
        kept = b if a.text == "1" else a
        return kept.text, kept.binding
    if name == "div":
        return f"{a.within(PRODUCT)} / {b.within(POWER)}", PRODUCT
    entrywise = name == "mul" and a.ndim and b.ndim
    return f"{a.within(PRODUCT)} {'⊙' if entrywise else '·'} {b.within(PRODUCT)}", PRODUCT


SYMBOLS = SymbolNamespace()


def edge_formulas(grad_fn, grad, saved, names, out="y", shapes=None):
    """What a recorded operation sends to each operand, as text in `G`, the gradient that arrives.

    Args:
        grad_fn: a recorded node.
        grad: numpy.ndarray, the gradient that arrives.
        saved: (y, *inputs), as the node's rules take them.
        names: list of str, what the operands are called.
        out: str, what the result is called.
        shapes: list of the operands' shapes; where one was broadcast, the sum that undoes it is written too.

    Returns:
        list of str, or None where the rule cannot be written in one line.
    """
    blank = [None] * len(grad_fn.edges)
    if grad_fn.op is None or isinstance(saved[0], tuple) and grad_fn.op.name not in FIXED:
        return blank
    saved = [saved[0][0] if isinstance(saved[0], tuple) else saved[0], *saved[1:]]
    arrays = [None if a is None else a if np.isscalar(a) else Symbol(n, a) for n, a in zip([out, *names], saved)]
    G = Symbol("G", grad)
    formulas = []
    for i, edge in enumerate(grad_fn.edges):
        formula = None if edge is None else _formula(grad_fn, i, G, arrays)
        if formula and formula.text == "G" and formula.size > G.size:
            formula.text = "expand(G)"
        formulas.append(formula and _summed(formula, shapes and shapes[i]))
    return formulas


def _summed(formula, shape):
    """The text of a Symbol, after the sum over the dimensions along which an operand of that shape was repeated."""
    have = formula.shape
    if shape is None or have == tuple(shape):
        return formula.text
    if len(have) < len(shape):  # a rule of ours, written without the repetition
        return f"expand({formula.text})"
    extra = len(have) - len(shape)
    dims = [d for d, n in enumerate(have) if d < extra or shape[d - extra] == 1 != n]
    marks = ",".join(str(d).translate(SUBSCRIPTS) for d in dims)
    return f"Σ{marks} {formula.within(POWER)}"


SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def _formula(grad_fn, i, G, arrays):
    """What is sent to operand i, as a Symbol; None if it cannot be written in one line."""
    fixed = FIXED.get(grad_fn.op.name)
    if fixed is not None and _is_plain(grad_fn, arrays):
        names = [a.text if isinstance(a, Symbol) else "1" if a is None else str(a) for a in arrays]
        text = fixed[i].format(*names) if i < len(fixed) else "G"
        operand = arrays[i + 1]
        return Symbol(text, G.array if text == "G" or not isinstance(operand, Symbol) else operand.array)
    try:
        if grad_fn.vjps is None:
            found = grad_fn.op.vjp(SYMBOLS, G, *arrays, **(grad_fn.params or {}))[i]
        else:
            rule = grad_fn.vjps[min(i, len(grad_fn.vjps) - 1)]
            found = rule(SYMBOLS, G, *arrays, **(grad_fn.params or {}))
    except Exception:  # a rule that computes with its arrays beyond F has no text; the numbers are shown all the same
        return None
    if not isinstance(found, Symbol) or len(found.text) > LONGEST:
        return None
    return found


def _is_plain(grad_fn, arrays):
    """Whether an operation is what its written formula stands for: a mean without weights."""
    reduced = (grad_fn.params or {}).get("reduction", "mean") == "mean"
    return grad_fn.op.name != "nll_loss" or reduced and arrays[3] is None


# Where a rule is longer than the mathematics it stands for; {0} is the result, {1}, {2}... the operands.
FIXED = {
    "matmul": ("G · {2}ᵀ", "{1}ᵀ · G"),
    "mm": ("G · {2}ᵀ", "{1}ᵀ · G"),
    "bmm": ("G · {2}ᵀ", "{1}ᵀ · G"),
    "mv": ("G ⊗ {2}", "{1}ᵀ · G"),
    "dot": ("G · {2}", "G · {1}"),
    "addmm": ("G", "G · {3}ᵀ", "{2}ᵀ · G"),
    "linear": ("G · {2}", "Gᵀ · {1}", "Σ G"),
    "sigmoid": ("G ⊙ {0} ⊙ (1 − {0})",),
    "tanh": ("G ⊙ (1 − {0}^2)",),
    "relu": ("G ⊙ [{1} > 0]",),
    "softmax": ("{0} ⊙ (G − Σ G ⊙ {0})",),
    "log_softmax": ("G − exp({0}) ⊙ Σ G",),
    "convolution": ("G ∗ flip({2})", "{1} ∗ G", "Σ G"),
    "cross_entropy": ("G · (softmax({1}) − onehot({2})) / N",),
    "mse_loss": ("G · 2 ({1} − {2}) / N", "G · 2 ({2} − {1}) / N"),
    "mean": ("G / N",),
    "nll_loss": ("−G · onehot({2}) / N",),
    "embedding": ("onehot({2})ᵀ · G",),
    "layer_norm": ("(H − mean H − x̂ ⊙ mean(H ⊙ x̂)) / σ,  H = G ⊙ {2},  x̂ = ({1} − μ) / σ", "Σ G ⊙ x̂", "Σ G"),
    "batch_norm": ("(H − mean H − x̂ ⊙ mean(H ⊙ x̂)) / σ,  H = G ⊙ {2},  x̂ = ({1} − μ) / σ", "Σ G ⊙ x̂", "Σ G"),
    "gelu": ("G ⊙ gelu′({1})",),
    "max_pool2d": ("unpool(G, argmax {1})",),
    **dict.fromkeys(("amax", "amin", "max_all", "min_all"), ("G ⊙ [{1} = {0}] / Σ [{1} = {0}]",)),
    "max_dim": ("G ⊙ onehot(argmax {1})",),
    "min_dim": ("G ⊙ onehot(argmin {1})",),
    "sort": ("G[argsort⁻¹ {1}]",),
    "topk": ("scatter(G, argtopk {1})",),
    "linalg_inv_ex": ("−{0}ᵀ · G · {0}ᵀ",),
    "linalg_det": ("G · cof({1})",),
}


def formula(grad_fn):
    """The rule of a recorded operation: what it sends to each operand that wants a gradient.

    Args:
        grad_fn: a node, as `tensor.grad_fn`.

    Returns:
        str, one line for each operand, in `G`, the gradient that arrives; operands are called a, b, c..., matrices A,
        B, C..., the result y. Empty where the rule cannot be written in one line.

    >>> x = torch.ones(2, 3, requires_grad=True)
    >>> w = torch.ones(3, 4, requires_grad=True)
    >>> print((x @ w).grad_fn.formula)
    ∂L/∂A = G · Bᵀ
    ∂L/∂B = Aᵀ · G
    """
    if grad_fn.op is None:
        return ""
    shapes = [_shape_of(edge) for edge in grad_fn.edges]
    y = np.ones(*(grad_fn.shape[0] if grad_fn.dtype is None else (grad_fn.shape, grad_fn.dtype)))
    saved = grad_fn.saved if len(grad_fn.saved) == len(shapes) + 1 else [None] * (len(shapes) + 1)
    operands = [_operand(kept, shape, y) for kept, shape in zip(saved[1:], shapes)]
    letters = "abcdefghijkl" if len(operands) > 1 else "x"
    names = [n.upper() if np.ndim(a) > 1 else n for n, a in zip(letters, operands)]
    told = edge_formulas(grad_fn, y, [(y,) if grad_fn.dtype is None else y, *operands], names, "y", shapes)
    return "\n".join(f"∂L/∂{name} = {text}" for name, text in zip(names, told) if text)


def _shape_of(edge):
    """The shape at an edge's end; None for a constant."""
    if edge is None or isinstance(edge, Tensor):
        return None if edge is None else edge._array.shape
    node, number = edge if edge.__class__ is tuple else (edge, 0)
    return node.shape if node.dtype is not None else node.shape[number][0]


def _operand(kept, shape, y):
    """An operand as it was saved, or ones in its place."""
    if isinstance(kept, (np.ndarray, bool, int, float, complex)):
        return kept
    return np.ones(y.shape if shape is None else shape, y.dtype)
