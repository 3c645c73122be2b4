"""Running small graphs: compiled, and with NumPy as the oracle."""

import numpy as np

from flambeau.compiler.builder import Builder
from flambeau.compiler.evaluate import evaluate
from flambeau.compiler.executable import Executable


def build(program, arrays):
    """(graph, its inputs, its outputs) of ``program(builder, *nodes)``."""
    builder = Builder()
    inputs = [builder.graph.input(a.shape, a.dtype, f"x{i}") for i, a in enumerate(arrays)]
    for node, a in zip(inputs, arrays):
        if not a.flags.c_contiguous:
            node.params["strides"] = tuple(s // a.itemsize for s in a.strides)
    outputs = program(builder, *inputs)
    builder.graph.outputs = list(outputs) if isinstance(outputs, tuple) else [outputs]
    return builder.graph, inputs


def compiled(program, *arrays):
    """(results, what NumPy finds, the executable)."""
    graph, inputs = build(program, arrays)
    wanted = evaluate(graph, dict(zip(inputs, arrays)))
    wanted = [wanted[node] for node in graph.outputs]
    executable = Executable(graph)
    for node, array in zip(inputs, arrays):
        executable.bind(node, array)
    results = [np.empty(node.shape, node.dtype) for node in executable.outputs]
    for node, array in zip(executable.outputs, results):
        executable.bind(node, array)
    executable.run()
    return results, wanted, executable


def agrees(program, *arrays, rtol=1e-6, atol=1e-6):
    """Check a program against NumPy; returns the executable, for further questions."""
    results, wanted, executable = compiled(program, *arrays)
    for result, value in zip(results, wanted):
        assert result.dtype == value.dtype and result.shape == value.shape
        np.testing.assert_allclose(result, value, rtol=rtol, atol=atol)
    return executable
