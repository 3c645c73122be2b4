"""Matrix products: BLAS through the function pointers that SciPy exports, called from compiled code."""

import ctypes

import numpy as np

from .lower import address, apply_view, is_view

ROUTINES = {"float32": ("sgemm", "float", "1.0", "0.0"), "float64": ("dgemm", "double", "1.0", "0.0")}


def addresses():
    """Symbol name -> address of each routine."""
    from scipy.linalg import cython_blas

    return {f"flambeau_{name}": _address(cython_blas.__pyx_capi__[name]) for name, *_ in ROUTINES.values()}


def _address(capsule):
    api = ctypes.pythonapi
    name = ctypes.PYFUNCTYPE(ctypes.c_char_p, ctypes.py_object)(("PyCapsule_GetName", api))(capsule)
    get = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)(("PyCapsule_GetPointer", api))
    return get(capsule, name)


class Operand:
    """A matrix operand as BLAS reads it: the stored node, whether transposed, its leading dimension, its batch step."""

    __slots__ = ("node", "transposed", "leading", "step")

    def __init__(self, node, transposed, leading, step):
        self.node, self.transposed, self.leading, self.step = node, transposed, leading, step


def operand(node):
    """How to read a node in row order, or None when it is no plain stack of matrices in memory."""
    source, strides = _in_memory(node)
    if strides is None:
        return None
    rows, columns = node.shape[-2:]
    step = _batch_step(node.shape[:-2], strides[:-2])
    if step is None:
        return None
    if (strides[-1] == 1 or columns == 1) and (strides[-2] >= max(columns, 1) or rows == 1):
        return Operand(source, False, max(strides[-2], columns, 1), step)
    if (strides[-2] == 1 or rows == 1) and (strides[-1] >= max(rows, 1) or columns == 1):
        return Operand(source, True, max(strides[-1], rows, 1), step)
    return None


def _in_memory(node):
    """(the node in whose memory the elements of ``node`` are, their strides): through views with the same beginning."""
    chain, source = [], node
    while is_view(source.op):
        chain.append(source)
        source = source.inputs[0]
    strides = source.params.get("strides") or contiguous_strides(source.shape)
    seen = base = np.lib.stride_tricks.as_strided(np.empty(1, np.int8), source.shape, strides)
    for view in reversed(chain):
        seen = apply_view(view, seen)
    if chain and (not np.may_share_memory(seen, base) or address(seen) != address(base)):
        return source, None
    return source, seen.strides


def contiguous_strides(shape):
    """Strides in elements of a contiguous array."""
    strides, step = [], 1
    for n in reversed(shape):
        strides.append(step)
        step *= n
    return tuple(reversed(strides))


def _batch_step(shape, strides):
    """The distance between the matrices of a stack; None when they are not evenly spaced."""
    if all(n == 1 or s == 0 for n, s in zip(shape, strides)):
        return 0
    for d in range(len(shape) - 1):
        if strides[d] != strides[d + 1] * shape[d + 1]:
            return None
    return strides[-1]


def emit_matmul(module, step, pointer):
    """Lines that compute a row-order product: BLAS, which counts columns first, is asked for its transpose."""
    (node,) = step.items
    routine, type, one, zero = ROUTINES[node.dtype.name]
    rows, columns = node.shape[-2:]
    inner = node.inputs[0].shape[-1]
    a, b = step.operands
    function = module.declare(f"flambeau_{routine}", "void", ["ptr"] * 13, "nounwind")
    flag = {False: module.constant("i8", ord("N")), True: module.constant("i8", ord("T"))}
    sizes = [module.constant("i32", n) for n in (columns, rows, inner)]
    lines, batches = [], node.size // max(rows * columns, 1)
    for batch in range(batches):
        pointers = []
        for source, stride in ((b.node, b.step), (a.node, a.step), (node, rows * columns)):
            address = pointer(source)
            if batch and stride:
                name = f"%{step.name}.{batch}.{len(pointers)}"
                lines.append(f"  {name} = getelementptr {type}, ptr {address}, i64 {batch * stride}")
                address = name
            pointers.append(address)
        arguments = [flag[b.transposed], flag[a.transposed], *sizes, module.constant(type, one)]
        arguments += [pointers[0], module.constant("i32", b.leading), pointers[1], module.constant("i32", a.leading)]
        arguments += [module.constant(type, zero), pointers[2], module.constant("i32", columns)]
        lines.append(f"  call void {function}({', '.join(f'ptr {a}' for a in arguments)})")
    return lines
