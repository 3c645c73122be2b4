"""The loop IR: five node kinds, Loop, Store, Reduce, Load and scalar Expr; index arithmetic kept in normal form.

Scalar expressions are hash-consed: equal expressions are one object, so shared work is computed once.
An index is an Expr of dtype int64, held as a sum ``constant + Σ coefficient * term`` whose terms are loop
variables, quotients, remainders or loaded values; views are rewritings of that sum.
"""

import weakref

import numpy as np

INDEX = "int64"
_interned = weakref.WeakValueDictionary()


class Expr:
    """A scalar computation: ``op`` applied to ``args`` (Exprs, or plain data for leaves), of one dtype name."""

    __slots__ = ("op", "args", "dtype", "__weakref__")
    op: str
    args: tuple
    dtype: str

    def __repr__(self):
        return show(self)


def expr(op, *args, dtype):
    """The one Expr with this op, these arguments and this dtype."""
    key = (op, args, dtype)
    found = _interned.get(key)
    if found is None:
        found = Expr()
        found.op, found.args, found.dtype = key
        _interned[key] = found
    return found


def const(value, dtype):
    """A literal; kept as bytes because 0.0 == -0.0, 1 == True and nan != nan would confuse hash-consing."""
    dtype = np.dtype(dtype)
    return expr("const", np.asarray(value).astype(dtype).tobytes(), dtype=dtype.name)


def const_value(e):
    return np.frombuffer(e.args[0], e.dtype)[0]


def load(buffer, index, dtype):
    """Load: the element of ``buffer`` at a flat index."""
    return expr("load", buffer, index, dtype=dtype)


class Store:
    """Store: ``value`` to ``buffer`` at a flat index; ``combine`` (sum, amax...) merges it with what is there."""

    __slots__ = ("buffer", "index", "value", "combine")

    def __init__(self, buffer, index, value, combine=None):
        self.buffer, self.index, self.value, self.combine = buffer, index, value, combine


class Reduce:
    """Reduce: ``result`` (an Expr leaf) is ``value`` combined over all values of ``vars``."""

    __slots__ = ("result", "combine", "vars", "value")

    def __init__(self, result, combine, vars, value):
        self.result, self.combine, self.vars, self.value = result, combine, tuple(vars), value


class Loop:
    """Loop: ``body`` for every value of ``var``; ``parallel`` iterations are independent of each other."""

    __slots__ = ("var", "body", "parallel")

    def __init__(self, var, body, parallel=False):
        self.var, self.body, self.parallel = var, body, parallel


# ---- index arithmetic ------------------------------------------------------------------------------------------


def var(name, extent):
    """A loop variable running over ``range(extent)``."""
    return expr("var", name, extent, dtype=INDEX)


def linear(terms, constant=0):
    """The index ``constant + Σ coefficient * term``; recombines a quotient with its remainder."""
    terms, more = _recombine({term: c for term, c in terms.items() if c})
    constant += more
    if constant == 0 and len(terms) == 1:
        ((term, coefficient),) = terms.items()
        if coefficient == 1:
            return term
    ordered = tuple(sorted(terms.items(), key=lambda item: (-item[1], show(item[0]))))
    return expr("linear", constant, ordered, dtype=INDEX)


def parts(index):
    """(constant, {term: coefficient}) of an index."""
    if index.op == "linear":
        return index.args[0], dict(index.args[1])
    return 0, {index: 1}


def number(value):
    return linear({}, int(value))


def iadd(a, b, factor=1):
    """a + factor * b."""
    (ca, ta), (cb, tb) = parts(a), parts(b)
    for term, coefficient in tb.items():
        ta[term] = ta.get(term, 0) + factor * coefficient
    return linear(ta, ca + factor * cb)


def _recombine(terms):
    """Terms and constant after turning every (e // c) * c*k + (e % c) * k back into e*k."""
    constant, again = 0, True
    while again:
        again = False
        for remainder in [term for term in terms if term.op == "imod"]:
            inner, divisor = remainder.args
            quotient, k = expr("idiv", inner, divisor, dtype=INDEX), terms[remainder]
            if terms.get(quotient) == divisor * k:
                del terms[remainder], terms[quotient]
                more, extra = parts(inner)
                constant, again = constant + more * k, True
                for term, c in extra.items():
                    terms[term] = terms.get(term, 0) + c * k
                break
    return {term: c for term, c in terms.items() if c}, constant


def bounds(index):
    """Smallest and largest value of an index, or None when it depends on loaded data."""
    if index.op == "var":
        return 0, index.args[1] - 1
    if index.op in ("idiv", "imod"):
        inner, divisor = index.args
        limits = bounds(inner)
        if index.op == "imod" or limits is None:
            return (0, divisor - 1) if index.op == "imod" else None
        return limits[0] // divisor, limits[1] // divisor
    if index.op == "clamp":
        return index.args[1:]
    if index.op != "linear":
        return None
    low = high = index.args[0]
    for term, c in index.args[1]:
        limits = bounds(term)
        if limits is None:
            return None
        low, high = low + min(c * limits[0], c * limits[1]), high + max(c * limits[0], c * limits[1])
    return low, high


def _split(index, divisor):
    """``index`` as (multiple of divisor) / divisor, rest; this is not negative, since code divides without signs."""
    constant, terms = parts(index)
    whole = {t: c // divisor for t, c in terms.items() if c % divisor == 0}
    rest = {t: c for t, c in terms.items() if c % divisor}
    limits = bounds(linear(rest, constant % divisor))
    lift = -(limits[0] // divisor) if limits and limits[0] < 0 else 0
    return linear(whole, constant // divisor - lift), linear(rest, constant % divisor + lift * divisor)


def idiv(index, divisor):
    """index // divisor, dividing what divides."""
    if divisor == 1:
        return index
    whole, rest = _split(index, divisor)
    limits = bounds(rest)
    if limits and limits[0] >= 0 and limits[1] < divisor:
        return whole
    return iadd(whole, expr("idiv", rest, divisor, dtype=INDEX))


def imod(index, divisor):
    """index % divisor, dropping multiples of the divisor."""
    if divisor == 1:
        return number(0)
    _, rest = _split(index, divisor)
    limits = bounds(rest)
    if limits and limits[0] >= 0 and limits[1] < divisor:
        return rest
    return expr("imod", rest, divisor, dtype=INDEX)


def flatten(index, shape):
    """Position of ``index`` (a tuple) in a contiguous array of ``shape``."""
    total, stride = number(0), 1
    for i, extent in zip(reversed(index), reversed(shape)):
        total, stride = iadd(total, i, stride), stride * extent
    return total


def unflatten(flat, shape):
    """The inverse of flatten."""
    index = []
    for position, extent in reversed(list(enumerate(shape))):
        index.append(imod(flat, extent) if position else flat)
        flat = idiv(flat, extent)
    return tuple(number(0) if shape[d] == 1 else i for d, i in enumerate(reversed(index)))


# ---- walking ---------------------------------------------------------------------------------------------------


def children(e):
    """The Exprs directly inside an Expr."""
    if e.op == "linear":
        return [term for term, _ in e.args[1]]
    return [a for a in e.args if isinstance(a, Expr)]


def walk(roots):
    """Every Expr under ``roots``, each once, operands before users."""
    order, seen, stack = [], set(), [(root, False) for root in reversed(list(roots))]
    while stack:
        e, expanded = stack.pop()
        if expanded:
            order.append(e)
        elif e not in seen:
            seen.add(e)
            stack.append((e, True))
            stack.extend((c, False) for c in reversed(children(e)))
    return order


def substitute(root, replace):
    """``root`` with Exprs exchanged by the mapping ``replace``; indices return to normal form."""
    done = dict(replace)
    for e in walk([root]):
        if e not in done:
            done[e] = _rebuild(e, done)
    return done[root]


def _rebuild(e, done):
    if e.op == "linear":
        total = number(e.args[0])
        for term, c in e.args[1]:
            total = iadd(total, done[term], c)
        return total
    if e.op in ("idiv", "imod"):
        return (idiv if e.op == "idiv" else imod)(done[e.args[0]], e.args[1])
    return expr(e.op, *(done[a] if isinstance(a, Expr) else a for a in e.args), dtype=e.dtype)


def neighbours(statements):
    """The statements in groups: Stores that stand together and read nothing that one of them stores, so that all values
    may be computed before one is stored; any other statement by itself."""
    group, stored = [], set()
    for s in statements:
        store = isinstance(s, Store)
        if group and not (store and stored.isdisjoint(_buffers_read(s))):
            yield group
            group, stored = [], set()
        group.append(s)
        if store:
            stored.add(s.buffer)
        else:
            yield group
            group = []
    if group:
        yield group


def _buffers_read(store):
    read = {e.args[0] for e in walk([store.value, store.index]) if e.op == "load"}
    return read | {store.buffer} if store.combine else read


# ---- text ------------------------------------------------------------------------------------------------------


def show(e):
    """One-line text of an expression."""
    if e.op == "const":
        return repr(const_value(e).item())
    if e.op in ("var", "acc"):
        return e.args[0]
    if e.op == "load":
        return f"{e.args[0]}[{show(e.args[1])}]"
    if e.op == "linear":
        terms = [show(t) if c == 1 else f"{show(t)}*{c}" for t, c in e.args[1]]
        return " + ".join(terms + [str(e.args[0])] * (e.args[0] != 0 or not terms))
    if e.op in ("idiv", "imod"):
        return f"({show(e.args[0])}) {'//' if e.op == 'div' else '%'} {e.args[1]}"
    return f"{e.op}({', '.join(show(a) if isinstance(a, Expr) else str(a) for a in e.args)})"


def show_statements(statements, indent="  "):
    """Readable text of a loop nest."""
    lines = []
    for s in statements:
        if isinstance(s, Loop):
            kind = "parallel" if s.parallel else "for"
            lines.append(f"{indent}{kind} {s.var.args[0]} in {s.var.args[1]}:")
            lines += show_statements(s.body, indent + "  ")
        elif isinstance(s, Reduce):
            over = ", ".join(f"{v.args[0]} in {v.args[1]}" for v in s.vars)
            lines.append(f"{indent}{s.result.args[0]} = {s.combine} over {over} of {show(s.value)}")
        else:
            op = f"{s.combine}=" if s.combine else "="
            lines.append(f"{indent}{s.buffer}[{show(s.index)}] {op} {show(s.value)}")
    return lines
