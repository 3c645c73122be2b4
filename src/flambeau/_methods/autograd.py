"""Tensor's side of autograd: requires_grad, grad, backward, hooks."""

import warnings
import weakref

from .._mistakes import name_of, stack_level, user_frame
from .._names.public import public
from .._tensor.base import LEAF, Tensor, alias
from .._tensor.modes import current_tracer, inference_mode_on
from .._tensor.storage import is_inference
from ..autograd import api
from ..errors import Mistake
from ..interpreters.levels import transforming
from ..interpreters.record import Node, edge_of, hooks_of
from ..utils.hooks import RemovableHandle


def _requires_grad(self):
    """Whether operations on this tensor are recorded: set on leaves, and inherited by results."""
    return edge_of(self) is not None


def _set_requires_grad(self, value):
    self.requires_grad_(value)


@public("Tensor", alone=True)
def requires_grad_(self, requires_grad=True):
    """Switch on (or off) the recording of operations on this leaf; returns the tensor itself.

    Args:
        requires_grad (bool): on or off.

    Raises:
        RuntimeError: the tensor is no leaf, or holds integers or bools.

    >>> torch.zeros(2).requires_grad_()
    tensor([0., 0.], requires_grad=True)
    """
    if transforming():
        raise RuntimeError(
            "You are attempting to call Tensor.requires_grad_() (or perhaps using torch.autograd.functional.* APIs) "
            "inside of a function being transformed by a functorch transform. This is unsupported: use torch.func "
            "(grad, vjp, jacrev, jacfwd, hessian), or call requires_grad_() outside of the function."
        )
    edge = edge_of(self)
    if edge is not None and edge is not LEAF:
        if not requires_grad:
            raise RuntimeError(
                "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in "
                "a subgraph that doesn't require differentiation use var_no_grad = var.detach()."
            )
        return self
    if not requires_grad:
        self._edge = None
    elif is_inference(self._array) and not inference_mode_on.get():
        raise RuntimeError(
            "Setting requires_grad=True on inference tensor outside InferenceMode is not allowed: make a clone first"
        )
    elif self._array.dtype.kind not in "fcV":
        raise RuntimeError(
            f"only Tensors of floating point and complex dtype can require gradients, but this one is {self.dtype}"
        )
    else:
        self._edge = LEAF
    return self


def _grad(self):
    """The gradient that backward has accumulated here; None before."""
    grad = self._grad
    if grad is None and self._edge is not None and self._edge is not LEAF and "_retains" not in self.__dict__:
        warnings.warn(
            "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be "
            "populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf "
            "Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make "
            f"sure you access the leaf Tensor instead. {_described(self)}",
            Mistake,
            stacklevel=stack_level(),
        )
    return grad


def _described(tensor):
    """What the caller calls a tensor, and which operation it is the result of."""
    frame = user_frame()
    name = frame and name_of(tensor, frame)
    return f"{f'`{name}`' if name else 'The tensor'} is the result of {tensor.grad_fn.name()}."


def _set_grad(self, grad):
    if grad is not None:
        if not isinstance(grad, Tensor):
            raise TypeError(f"assigned grad expected to be a Tensor or None but got grad of type {type(grad).__name__}")
        if grad is self:
            raise RuntimeError("can't assign Variable as its own grad")
        if grad._array.dtype != self._array.dtype:
            raise RuntimeError(
                f"attempting to assign a gradient with dtype '{grad.dtype}' to a tensor with dtype '{self.dtype}'. The "
                "gradient must match the tensor's dtype."
            )
        if grad._array.shape != self._array.shape:
            raise RuntimeError(
                f"attempting to assign a gradient of size '{list(grad._array.shape)}' to a tensor of size "
                f"'{list(self._array.shape)}'. The two must be the same."
            )
    self._assign_grad(grad)


def _assign_grad(self, grad):
    tracer = current_tracer.get()
    if tracer is not None:
        tracer.assign_grad(self, grad)
    else:
        self._grad = grad


def _delete_grad(self):
    self._assign_grad(None)


def _grad_fn(self):
    """The node that recorded how this tensor was made; None for leaves."""
    edge = edge_of(self)
    return edge[0] if edge.__class__ is tuple else None if edge is LEAF else edge


def _is_leaf(self):
    """Whether this tensor was made by the user, not by a recorded operation."""
    edge = edge_of(self)
    return edge is None or edge is LEAF


def _output_nr(self):
    """Which output of its node this tensor is."""
    edge = edge_of(self)
    return edge[1] if edge.__class__ is tuple else 0


def _retains_grad(self):
    """Whether backward keeps the gradient of this tensor, which is no leaf, in its ``.grad``."""
    return "_retains" in self.__dict__


Tensor._assign_grad = _assign_grad
Tensor.requires_grad = property(_requires_grad, _set_requires_grad)
Tensor.grad = property(_grad, _set_grad, _delete_grad)
Tensor.grad_fn = property(_grad_fn)
Tensor.is_leaf = property(_is_leaf)
Tensor.output_nr = property(_output_nr)
Tensor.retains_grad = property(_retains_grad)


@public("Tensor")
def backward(self, gradient=None, retain_graph=None, create_graph=False, inputs=None):
    """Add the gradient of this tensor with respect to the graph's leaves to the leaves' ``.grad``.

    Args:
        gradient (Tensor): the gradient to start with, of this tensor's shape; for a scalar, 1 if left out.
        retain_graph (bool): keep what the graph saved, for another pass; by default what `create_graph` says.
        create_graph (bool): record the pass itself, for higher derivatives.
        inputs (sequence of Tensor): accumulate in these only.

    Raises:
        RuntimeError: the tensor requires no grad, or is no scalar and no gradient is given.

    >>> x = torch.tensor([1.0, 2.0], requires_grad=True)
    >>> (x * x).sum().backward(); x.grad
    tensor([2., 4.])
    """
    api.backward((self,), None if gradient is None else (gradient,), retain_graph, create_graph, inputs=inputs)


def _registered(table, hook):
    """The handle of a hook that was put into a table."""
    handle = RemovableHandle(table)
    table[handle.id] = hook
    return handle


def on_grad(tensor, hook):
    """A table entry that runs `hook` on the gradient of one output among those of a node (or of a leaf)."""
    number = tensor.output_nr

    def run(grads):
        replaced = hook(grads[number])  # of None, too, where only other outputs of the node have a gradient
        if replaced is not None:
            if grads[number] is not None:
                _check_replaced(hook, grads[number], replaced)
            grads = list(grads)
            grads[number] = replaced
        return grads

    return run


def _check_replaced(hook, grad, replaced):
    """Refuse what a hook returned if it cannot stand for the gradient."""
    if not isinstance(replaced, Tensor):
        raise TypeError(f"expected Variable, but hook returned '{type(replaced).__name__}'; it may return None")
    name = getattr(hook, "__name__", type(hook).__name__)
    if replaced._array.dtype != grad._array.dtype:
        raise RuntimeError(
            f"hook '{name}' has changed the type of value (was {grad.dtype}, got {replaced.dtype}): cast it back"
        )
    if replaced._array.shape != grad._array.shape:
        raise RuntimeError(
            f"hook '{name}' has changed the size of value (was {list(grad._array.shape)}, got "
            f"{list(replaced._array.shape)})"
        )


@public("Tensor")
def register_hook(self, hook):
    """Call ``hook(grad)`` whenever the gradient of this tensor is computed; a tensor it returns replaces the gradient.

    Args:
        hook (callable): takes the gradient, returns None or a tensor of its shape.

    Returns:
        RemovableHandle: ``handle.remove()`` takes the hook off.

    Raises:
        RuntimeError: the tensor requires no grad.

    >>> x = torch.tensor(2.0, requires_grad=True); handle = x.register_hook(lambda grad: grad * 10)
    >>> (x * 3).backward(); x.grad
    tensor(30.)
    """
    if edge_of(self) is None:
        raise RuntimeError("cannot register a hook on a tensor that doesn't require gradient")
    return _registered(hooks_of(self.grad_fn or self).tensor, on_grad(self, hook))


@public("Tensor")
def register_post_accumulate_grad_hook(self, hook):
    """Call ``hook(tensor)`` after each accumulation in this leaf's ``.grad``.

    Args:
        hook (callable): takes the leaf; its result is not used.

    Returns:
        RemovableHandle: ``handle.remove()`` takes the hook off.

    Raises:
        RuntimeError: the tensor is no leaf that requires grad.

    >>> x = torch.tensor(2.0, requires_grad=True)
    >>> handle = x.register_post_accumulate_grad_hook(lambda p: print("got", p.grad))
    >>> (x * 3).backward()
    got tensor(3.)
    """
    if edge_of(self) is None:
        raise RuntimeError("cannot register a hook on a tensor that doesn't require gradient")
    if not self.is_leaf:
        raise RuntimeError("post accumulate grad hooks cannot be registered on non-leaf tensors")
    return _registered(hooks_of(self).accumulated, hook)


@public("Tensor")
def retain_grad(self):
    """Let backward keep the gradient of this tensor, which is no leaf, in its ``.grad``.

    Raises:
        RuntimeError: the tensor requires no grad.

    >>> x = torch.tensor(2.0, requires_grad=True); y = x * 3; y.retain_grad()
    >>> (y * y).backward(); y.grad
    tensor(12.)
    """
    if edge_of(self) is None:
        raise RuntimeError("can't retain_grad on Tensor that has requires_grad=False")
    if transforming():
        raise RuntimeError(
            "You are attempting to call Tensor.retain_grad() inside of a function being transformed by a functorch "
            "transform. This is unsupported: return the tensor, and differentiate with respect to it with torch.func."
        )
    node = self.grad_fn
    if node is None or "_retains" in self.__dict__:
        return
    hooks_of(node).retained[self.output_nr] = weakref.ref(self)
    self._retains = True


@public("Tensor", alone=True)
def detach(self):
    """Return a tensor on the same memory that does not require grad.

    >>> x = torch.ones(1, requires_grad=True); (x * 2).detach().requires_grad
    False
    """
    tracer = current_tracer.get()
    return alias(self if tracer is None else tracer.lift(self))


def _node_register_hook(self, hook):
    """Call ``hook(grad_inputs, grad_outputs)`` after this node has run in a backward pass; a tuple it returns replaces
    the gradients of the inputs.

    Returns:
        RemovableHandle: ``handle.remove()`` takes the hook off.
    """
    return _registered(hooks_of(self).after, hook)


def _node_register_prehook(self, hook):
    """Call ``hook(grad_outputs)`` before this node runs in a backward pass; a tuple it returns replaces them.

    Returns:
        RemovableHandle: ``handle.remove()`` takes the hook off.
    """
    return _registered(hooks_of(self).before, hook)


Node.register_hook = _node_register_hook
Node.register_prehook = _node_register_prehook
