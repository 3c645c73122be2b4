"""Printing kernels as LLVM IR text: one table from scalar operation to instruction, and the skeleton of a loop.

Kernels are scalar loops; LLVM's loop vectoriser widens them. Buffers are ``noalias`` parameters, one for each buffer,
so that no run-time overlap checks are needed.
"""

import numpy as np

from .loop_ir import Expr, Loop, Store, const, const_value, neighbours
from .scalar_math import TABLES

TYPE = {"bool": "i1", "uint8": "i8", "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64"}
TYPE |= {"float32": "float", "float64": "double"}
MEMORY = {**TYPE, "bool": "i8"}

FLOAT_OPS = {"add": "fadd", "sub": "fsub", "mul": "fmul", "div": "fdiv", "neg": "fneg"}
INT_OPS = {name: name for name in ("add", "sub", "mul", "and", "or", "xor", "shl", "ashr", "lshr")}
FLOAT_INTRINSICS = {"abs": "fabs", "sqrt": "sqrt", "floor": "floor", "ceil": "ceil", "rint": "rint", "trunc": "trunc"}
FLOAT_INTRINSICS |= {"fma": "fma", "copysign": "copysign", "maximum": "maximum", "minimum": "minimum"}
SIGNED_COMPARE = {"eq": "eq", "ne": "ne", "lt": "slt", "le": "sle", "gt": "sgt", "ge": "sge"}
FLOAT_COMPARE = {"eq": "oeq", "ne": "une", "lt": "olt", "le": "ole", "gt": "ogt", "ge": "oge"}
INITIAL = {"add": 0, "mul": 1, "or": False, "and": True}


def literal(e):
    """The text of a constant; floats by their bits, as doubles, which LLVM reads exactly."""
    value = const_value(e)
    if e.dtype.startswith("float"):
        return f"0x{np.float64(value).view(np.uint64):016X}"
    return str(int(value)) if e.dtype != "bool" else ("true" if value else "false")


def initial(combine, dtype):
    """What a reduction begins with."""
    if combine in INITIAL:
        return const(INITIAL[combine], dtype)
    if dtype == "bool":
        return const(combine == "minimum", dtype)
    info = np.iinfo(dtype) if np.dtype(dtype).kind in "iu" else None
    low, high = (info.min, info.max) if info else (-np.inf, np.inf)
    return const(low if combine == "maximum" else high, dtype)


class Module:
    """LLVM text under construction: functions, and what they declare."""

    def __init__(self):
        self.functions, self.declared, self.constants, self.loops = [], {}, {}, 0

    def declare(self, name, result, arguments, attributes="nounwind willreturn memory(none)"):
        self.declared.setdefault(name, f"declare {result} @{name}({', '.join(arguments)}) {attributes}")
        return f"@{name}"

    def constant(self, type, value):
        """A private constant in memory, for Fortran's habit of taking numbers by address."""
        name = f"@c.{type}.{value}".replace("-", "m").replace("+", "p")
        self.constants[name] = f"{name} = private unnamed_addr constant {type} {value}"
        return name

    def text(self):
        constants = [self.constants[name] for name in sorted(self.constants)]
        declarations = [self.declared[name] for name in sorted(self.declared)]
        return "\n".join([*constants, *declarations, "", *self.functions]) + "\n"


class Function:
    """The printer of one kernel: instructions line by line, values remembered by scope."""

    def __init__(self, module, buffers):
        self.module, self.buffers = module, buffers
        self.lines, self.scopes, self.count, self.block = [], [{}], 0, "entry"

    # -- values --------------------------------------------------------------------------------------------------

    def fresh(self, text):
        """Assign an instruction to a new name."""
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def value(self, e):
        """The LLVM value of an Expr, computed here unless an enclosing scope has it; iterative, for deep chains."""
        stack = [e]
        while stack:
            top = stack[-1]
            if self.known(top) is not None:
                stack.pop()
                continue
            missing = [c for c in self.operands(top) if self.known(c) is None]
            if missing:
                stack.extend(reversed(missing))
            else:
                self.scopes[-1][top] = self.instruction(top)
                stack.pop()
        return self.known(e)

    def known(self, e):
        if e.op == "const":
            return literal(e)
        for scope in reversed(self.scopes):
            if e in scope:
                return scope[e]
        return None

    @staticmethod
    def operands(e):
        if e.op == "linear":
            return [term for term, _ in e.args[1]]
        return [a for a in e.args if isinstance(a, Expr)]

    def instruction(self, e):
        """Print the instruction of an Expr whose operands are known."""
        special = getattr(self, f"print_{e.op}", None)
        if special:
            return special(e)
        first = e.args[0]
        operands = [self.known(a) for a in e.args]
        if first.dtype.startswith("float"):
            return self.float_instruction(e, first, operands)
        return self.int_instruction(e, first, operands)

    def float_instruction(self, e, first, operands):
        type = TYPE[first.dtype]
        if e.op in FLOAT_OPS:
            return self.fresh(f"{FLOAT_OPS[e.op]} {type} {', '.join(operands)}")
        if e.op in FLOAT_COMPARE:
            return self.fresh(f"fcmp {FLOAT_COMPARE[e.op]} {type} {', '.join(operands)}")
        return self.intrinsic(FLOAT_INTRINSICS[e.op], first.dtype, operands)

    def int_instruction(self, e, first, operands):
        type, unsigned = TYPE[first.dtype], first.dtype in ("bool", "uint8")
        if e.op in SIGNED_COMPARE:
            relation = SIGNED_COMPARE[e.op]
            relation = relation.replace("s", "u", 1) if unsigned else relation
            return self.fresh(f"icmp {relation} {type} {', '.join(operands)}")
        if e.op in ("maximum", "minimum"):
            if first.dtype == "bool":
                return self.fresh(f"{'or' if e.op == 'maximum' else 'and'} i1 {', '.join(operands)}")
            return self.intrinsic(f"{'u' if unsigned else 's'}{e.op[:3]}", first.dtype, operands)
        if e.op == "neg":
            return self.fresh(f"sub {type} 0, {operands[0]}")
        if e.op == "abs":
            name = self.module.declare(f"llvm.abs.{type}", type, (type, "i1"))
            return self.fresh(f"call {type} {name}({type} {operands[0]}, i1 false)")
        return self.fresh(f"{INT_OPS[e.op]} {type} {', '.join(operands)}")

    def intrinsic(self, name, dtype, operands):
        type = TYPE[dtype]
        suffix = {"float": "f32", "double": "f64"}.get(type, type)
        function = self.module.declare(f"llvm.{name}.{suffix}", type, [type] * len(operands))
        return self.fresh(f"call {type} {function}({', '.join(f'{type} {o}' for o in operands)})")

    def print_select(self, e):
        condition, a, b = map(self.known, e.args)
        type = TYPE[e.dtype]
        return self.fresh(f"select i1 {condition}, {type} {a}, {type} {b}")

    def print_cast(self, e):
        source, value = e.args[0].dtype, self.known(e.args[0])
        return self.fresh(f"{_cast(source, e.dtype)} {TYPE[source]} {value} to {TYPE[e.dtype]}")

    def print_bitcast(self, e):
        return self.fresh(f"bitcast {TYPE[e.args[0].dtype]} {self.known(e.args[0])} to {TYPE[e.dtype]}")

    def print_call(self, e):
        name, *arguments = e.args
        type = TYPE[e.dtype]
        function = self.module.declare(name, type, [TYPE[a.dtype] for a in arguments])
        return self.fresh(f"call {type} {function}({', '.join(f'{TYPE[a.dtype]} {self.known(a)}' for a in arguments)})")

    def print_load(self, e):
        buffer, index = e.args
        value = self.fresh(f"load {MEMORY[e.dtype]}, ptr {self.address(buffer, index, e.dtype)}")
        return self.fresh(f"icmp ne i8 {value}, 0") if e.dtype == "bool" else value

    def address(self, buffer, index, dtype):
        return self.fresh(
            f"getelementptr inbounds {MEMORY[dtype]}, ptr {self.buffers[buffer]}, i64 {self.value(index)}"
        )

    def print_table(self, e):
        """An element of a constant table."""
        name, index = e.args
        values = TABLES[name]
        table = f"@{name}"
        numbers = ", ".join(f"i64 {v}" for v in values)
        self.module.constants[table] = f"{table} = private unnamed_addr constant [{len(values)} x i64] [{numbers}]"
        return self.fresh(
            f"load i64, ptr {self.fresh(f'getelementptr inbounds i64, ptr {table}, i64 {self.known(index)}')}"
        )

    def print_linear(self, e):
        constant, terms = e.args
        total = None
        for term, c in terms:
            scaled = self.known(term) if c == 1 else self.fresh(f"mul nsw i64 {self.known(term)}, {c}")
            total = scaled if total is None else self.fresh(f"add nsw i64 {total}, {scaled}")
        if total is None:
            return str(constant)
        return self.fresh(f"add nsw i64 {total}, {constant}") if constant else total

    def print_idiv(self, e):
        return self.fresh(f"udiv i64 {self.known(e.args[0])}, {e.args[1]}")

    def print_imod(self, e):
        return self.fresh(f"urem i64 {self.known(e.args[0])}, {e.args[1]}")

    def print_index(self, e):
        return self.known(e.args[0])

    def print_clamp(self, e):
        index, low, high = e.args
        raised = self.intrinsic("smax", "int64", [self.known(index), str(low)])
        return self.intrinsic("smin", "int64", [raised, str(high)])

    # -- statements ----------------------------------------------------------------------------------------------

    def statements(self, body):
        """Print a body. Values of neighbouring stores come first, so that a store never hides what another reads."""
        for group in neighbours(body):
            s = group[0]
            if isinstance(s, Store):
                self.stores(group)
            elif isinstance(s, Loop):
                self.loop(s.var, lambda s=s: self.statements(s.body))
            else:
                self.reduce(s)

    def stores(self, run):
        prepared = []
        for s in run:
            value, address = self.value(s.value), self.address(s.buffer, s.index, s.value.dtype)
            prepared.append((self.combined(s, value, address) if s.combine else value, address, s.value.dtype))
        for value, address, dtype in prepared:
            if dtype == "bool":
                value = self.fresh(f"zext i1 {value} to i8")
            self.lines.append(f"  store {MEMORY[dtype]} {value}, ptr {address}")

    def combined(self, store, value, address):
        old = self.fresh(f"load {MEMORY[store.value.dtype]}, ptr {address}")
        if store.value.dtype == "bool":
            old = self.fresh(f"icmp ne i8 {old}, 0")
        return self.combine(store.combine, store.value.dtype, old, value, "")

    def combine(self, op, dtype, a, b, flags="reassoc nsz "):
        """One step of a reduction."""
        type = TYPE[dtype]
        if dtype.startswith("float") and op in FLOAT_OPS:
            return self.fresh(f"{FLOAT_OPS[op]} {flags}{type} {a}, {b}")
        if op in ("maximum", "minimum") and dtype != "bool":
            if dtype.startswith("float"):
                return self.intrinsic(op, dtype, [a, b])
            return self.intrinsic(f"{'u' if dtype == 'uint8' else 's'}{op[:3]}", dtype, [a, b])
        if dtype == "bool":
            op = {"maximum": "or", "minimum": "and", "add": "or", "mul": "and"}.get(op, op)
        return self.fresh(f"{op} {type} {a}, {b}")

    def loop(self, var, body, carried=None, first="0", extent=None):
        """Print a loop; ``carried`` (dtype, initial value) is an accumulator that ``body`` takes and returns."""
        self.module.loops += 1
        label = f"L{self.module.loops}"
        entry, head = self.block, f"{label}.head"
        self.lines += [f"  br label %{head}", f"{head}:"]
        mark = len(self.lines)
        self.block, i = head, f"%{label}.i"
        self.scopes.append({var: i})
        result = body(f"%{label}.acc") if carried else body()
        self.scopes.pop()
        phis = [f"  {i} = phi i64 [ {first}, %{entry} ], [ {i}.next, %{self.block} ]"]
        if carried:
            type = TYPE[carried[0]]
            phis.append(f"  %{label}.acc = phi {type} [ {carried[1]}, %{entry} ], [ {result}, %{self.block} ]")
        self.lines[mark:mark] = phis
        self.lines += [
            f"  {i}.next = add nuw nsw i64 {i}, 1",
            f"  {i}.more = icmp ult i64 {i}.next, {extent or var.args[1]}",
            f"  br i1 {i}.more, label %{head}, label %{label}.done",
            f"{label}.done:",
        ]
        self.block = f"{label}.done"
        return result

    def reduce(self, s):
        """Print a Reduce as nested loops; inner ones start afresh, so that long sums stay accurate."""
        dtype = s.result.dtype
        start = literal(initial(s.combine, dtype))

        def level(depth, accumulator):
            if depth == len(s.vars):
                return self.combine(s.combine, dtype, accumulator, self.value(s.value))
            result = self.loop(s.vars[depth], lambda inner: level(depth + 1, inner), (dtype, start))
            return self.combine(s.combine, dtype, accumulator, result, "") if depth else result

        self.scopes[-1][s.result] = level(0, start)


def _cast(source, target):
    """LLVM's conversion instruction between two dtypes."""
    if source.startswith("float"):
        if target.startswith("float"):
            return "fpext" if target == "float64" else "fptrunc"
        return "fptoui" if target == "uint8" else "fptosi"
    unsigned = source in ("bool", "uint8")
    if target.startswith("float"):
        return "uitofp" if unsigned else "sitofp"
    if np.dtype(target).itemsize > np.dtype(source).itemsize or source == "bool":
        return "zext" if unsigned else "sext"
    return "trunc" if np.dtype(target).itemsize < np.dtype(source).itemsize else "bitcast"
