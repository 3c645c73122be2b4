"""The backward pass whose gradients are tensors: to be differentiated themselves, or part of a transformation."""

from .._tensor.base import Tensor, alias, wrap
from .._tensor.places import ARRAYS
from ..interpreters._protocol import TENSOR
from ._pass import Pass


class DifferentiablePass(Pass):
    """One backward pass whose gradients are tensors: recorded (create_graph), or inside a transformation."""

    F = TENSOR

    @staticmethod
    def box(tensor):
        """Gradients are tensors already."""
        return tensor

    unbox = own = box

    @staticmethod
    def sum_to(grad, shape, dtype):
        """As `Pass.sum_to`, on tensors."""
        return tensor_sum_to(grad, tuple(shape), dtype)

    def accumulate(self, entry, grad):
        """Add to a pending gradient, which may be recorded: never in place."""
        entry[1] = TENSOR.add(entry[1], grad)

    def saved_of(self, node):
        """What a node saved, as tensors that continue the recorded graph."""
        saved = Pass.saved_of(self, node)
        return (self.restored_output(node, saved[0]), *map(self.restored, saved[1:], node.edges))

    def restored_output(self, node, y):
        """A node's output as a tensor made by that node."""
        if y is None:
            return None
        if y.__class__ is tuple:
            return tuple(None if a is None else self.with_edge(wrap(a), (node, i)) for i, a in enumerate(y))
        return self.with_edge(wrap(y), node)

    def restored(self, value, edge):
        """A saved input as a tensor: the leaf itself, or one that continues at the edge."""
        if isinstance(edge, Tensor) and value is edge._array and self.create_graph:
            return edge
        if value.__class__ in ARRAYS or hasattr(value, "level"):
            return self.with_edge(wrap(value), edge)
        return value

    def with_edge(self, tensor, edge):
        return continued(tensor._array, edge) if self.create_graph else tensor

    def accumulate_in_leaf(self, leaf, grad):
        present = leaf._grad
        grad = grad if self.create_graph else _without_history(grad)
        if present is None:
            leaf._grad = grad
        else:
            leaf._grad = TENSOR.add(present, grad)


def _without_history(grad):
    return alias(grad) if grad._edge is not None else grad


def continued(array, edge):
    """A tensor of an array that continues the recorded graph at an edge."""
    if isinstance(edge, Tensor):  # a leaf: the way there is an operation, if its array is another now
        if edge._array is array:
            return edge
        tensor = TENSOR.mul(edge, 1)
        tensor._array = array
        return tensor
    tensor = wrap(array)
    tensor._edge = edge
    return tensor


def tensor_sum_to(grad, shape, dtype):
    """Undo broadcasting and promotion of a gradient that is a tensor."""
    found = grad._array.shape
    if found != shape:
        extra = len(found) - len(shape)
        dims = (*range(extra), *(d for d, n in enumerate(shape, extra) if n == 1 and found[d] != 1))
        grad = TENSOR.sum(grad, dim=dims, keepdim=True) if dims else grad
        grad = TENSOR.reshape(grad, shape=shape)
    if grad._array.dtype != dtype:
        if grad._array.dtype.kind == "c" and dtype.kind != "c":
            grad = TENSOR.real(grad)
        grad = TENSOR.cast(grad, dtype=dtype) if grad._array.dtype != dtype else grad
    return grad
