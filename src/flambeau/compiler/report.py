"""Text on what was compiled: steps, memory, and what was not fused and why."""


def describe(name, executable):
    """The report of one compiled graph."""
    plan = executable.plan
    kernels = [s for s in plan.steps if s.kind == "loops"]
    products = [s for s in plan.steps if s.kind == "matmul"]
    host = [s for s in plan.steps if s.kind == "host"]
    native = sum(s.kind == "native" for s in executable.segments)
    cached = "from the cache" if executable.library and executable.library.cached else "compiled"
    lines = [
        f"{name}: {len(kernels)} kernels, {len(products)} BLAS calls, {len(host)} host calls; {native} native calls "
        f"per run ({cached})",
        f"memory: {plan.arena_size} bytes of scratch, {plan.in_place} values written in place, {plan.copies} copied",
    ]
    for step in plan.steps:
        lines.append(_step_line(step, plan.labels))
        lines += [f"      not with {other.name}: {reason}" for other, reason in step.refused]
    return "\n".join(lines)


def _step_line(step, labels):
    if step.kind == "loops":
        made = ", ".join(f"{labels[n]}{_origin(n)}" for n in step.items) or "a copy into an input"
        return f"  {step.name} kernel over {list(step.outer)}: {made}"
    inputs = ", ".join(node.type() for node in step.node.inputs)
    kind = "BLAS" if step.kind == "matmul" else f"host call ({step.reason})"
    return f"  {step.name} {kind}: {step.node.op}({inputs}){_origin(step.node)}"


def _origin(node):
    return f" [{node.origin}]" if node.origin else ""
