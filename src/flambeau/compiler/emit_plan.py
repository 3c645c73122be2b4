"""Printing a plan: one LLVM function for each distinct kernel, one for each run of steps between host calls."""

from .blas import emit_matmul
from .emit_llvm import Function, Module
from .loop_ir import Loop, walk
from .plan import stores
from .schedule import exprs, work

GRAIN = 1 << 20  # scalar operations in one task of a parallel loop
ENTRY = "flambeau_plan"
WIDE = '"prefer-vector-width"="512"'  # where the processor has such registers, our loops gain from them


class Segment:
    """A run of native steps: the function to call and the kernels it runs."""

    kind = "native"

    def __init__(self, function, steps):
        self.function, self.steps = function, steps


def emit_plan(plan):
    """(LLVM text, segments): native segments and host calls in the order in which they run."""
    return _Printer(plan).run()


class _Printer:
    def __init__(self, plan):
        self.plan, self.module, self.printed = plan, Module(), {}
        self.segments, self.steps, self.lines = [], [], []
        self.pointers, self.parallel_calls = set(), 0
        self.checks = {node for node, _ in plan.graph.checks}

    def run(self):
        for step in self.plan.steps:
            if step.kind == "host":
                self.close()
                self.segments.append(step)
                continue
            self.steps.append(step)
            self.lines += self.call_matmul(step) if step.kind == "matmul" else self.call_kernel(step)
            self.lines += [line for node in step.items if node in self.checks for line in self.stop_if(node)]
        self.close()
        return self.module.text(), self.segments

    def close(self):
        """End the current native segment."""
        if not self.steps:
            return
        name = f"{ENTRY}{len(self.segments)}"
        head = [f"define void @{name}(ptr %table) " + "{", "entry:"]
        loads = [line for key in sorted(self.pointers) for line in self.load_pointer(*key)]
        self.module.functions.append("\n".join([*head, *loads, *self.lines, "  ret void", "}"]))
        self.segments.append(Segment(name, self.steps))
        self.steps, self.lines, self.pointers = [], [], set()

    def stop_if(self, node):
        """Lines that leave the function where a check has found something wrong."""
        label, flag = self.plan.labels[node], self.pointer(self.plan.labels[node])
        yield f"  %{label}.flag = load i8, ptr {flag}"
        yield f"  %{label}.fine = icmp eq i8 %{label}.flag, 0"
        yield f"  br i1 %{label}.fine, label %{label}.on, label %{label}.stop"
        yield f"{label}.stop:"
        yield "  ret void"
        yield f"{label}.on:"

    def load_pointer(self, kind, where):
        if kind == "slot":
            yield f"  %s{where}.p = getelementptr ptr, ptr %table, i64 {where}"
            yield f"  %s{where} = load ptr, ptr %s{where}.p"
        else:
            arena = self.plan.slot("arena", None)
            yield f"  %a{where}.p = getelementptr ptr, ptr %table, i64 {arena}"
            yield f"  %a{where}.b = load ptr, ptr %a{where}.p"
            yield f"  %a{where} = getelementptr i8, ptr %a{where}.b, i64 {where}"

    def pointer(self, label):
        """The name of a buffer's address in the current segment."""
        kind, where = place = self.plan.places[label]
        self.pointers.add(place)
        return f"%{'s' if kind == 'slot' else 'a'}{where}"

    def call_matmul(self, step):
        labels = self.plan.labels
        return emit_matmul(self.module, step, lambda node: self.pointer(labels[node]))

    def call_kernel(self, step):
        """Print a kernel, unless an equal one is printed already, and the lines that call it."""
        places = self.buffers(step)
        arguments = [self.pointer(label) for label in places.values()]
        text, parallel = self.kernel_text(step, list(places))
        name = self.printed.setdefault(text, step.name)
        if name == step.name:
            self.module.functions.append(text.replace("@kernel", f"@{name}"))
            if parallel:
                self.module.functions.append(_task_text(name, len(places)))
        step.function = name
        if parallel:
            return self.parallel_call(name, arguments, parallel)
        return [f"  call void @{name}({', '.join(f'ptr {a}' for a in arguments)})"]

    def buffers(self, step):
        """Map from each place that a kernel touches to one label for it."""
        labels = [s.buffer for s in stores(step.statements)]
        labels += [e.args[0] for e in walk(exprs(step.statements)) if e.op == "load"]
        return {self.plan.places[label]: label for label in labels}

    def kernel_text(self, step, places):
        """(text of a function named @kernel, its parallel loop or None); labels at one place share a parameter."""
        names = {place: f"%b{i}" for i, place in enumerate(places)}
        parameters = {label: names[place] for label, place in self.plan.places.items() if place in names}
        function = Function(self.module, parameters)
        first = step.statements[0] if len(step.statements) == 1 else None
        parallel = first if isinstance(first, Loop) and first.parallel else None
        if parallel:
            function.loop(parallel.var, lambda: function.statements(parallel.body), first="%begin", extent="%end")
        else:
            function.statements(step.statements)
        arguments = [f"ptr noalias {name}" for name in names.values()] + ["i64 %begin", "i64 %end"] * bool(parallel)
        head = f"define internal void @kernel({', '.join(arguments)}) noinline nounwind {WIDE} " + "{\nentry:"
        return "\n".join([head, *function.lines, "  ret void", "}"]), parallel

    def parallel_call(self, name, arguments, loop):
        """Hand a kernel's range to the pool of threads, in pieces whose size does not depend on their number."""
        self.parallel_calls += 1
        box, count = f"%p{self.parallel_calls}", len(arguments)
        lines = [f"  {box} = alloca [{count} x ptr]"]
        for i, argument in enumerate(arguments):
            lines.append(f"  {box}.{i} = getelementptr ptr, ptr {box}, i64 {i}")
            lines.append(f"  store ptr {argument}, ptr {box}.{i}")
        extent = loop.var.args[1]
        grain = max(1, GRAIN * extent // max(work([loop]), 1))
        grain = -(-grain // 64) * 64 if extent > 1024 else grain
        function = self.module.declare("flambeau_parallel", "void", ("ptr", "ptr", "i64", "i64"), "nounwind")
        return [*lines, f"  call void {function}(ptr @{name}.task, ptr {box}, i64 {extent}, i64 {grain})"]


def _task_text(name, count):
    """The form in which the pool calls a kernel: addresses in an array, and a range."""
    lines = [f"define internal void @{name}.task(ptr %box, i64 %begin, i64 %end) nounwind " + "{", "entry:"]
    for i in range(count):
        lines += [f"  %p{i} = getelementptr ptr, ptr %box, i64 {i}", f"  %b{i} = load ptr, ptr %p{i}"]
    arguments = [f"ptr %b{i}" for i in range(count)] + ["i64 %begin", "i64 %end"]
    return "\n".join([*lines, f"  call void @{name}({', '.join(arguments)})", "  ret void", "}"])
