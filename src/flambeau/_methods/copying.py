"""How tensors are copied and pickled: ``copy.copy`` shares memory, ``copy.deepcopy`` and ``pickle`` do not."""

from .._names.public import special
from .._tensor.base import LEAF, Tensor, alias, wrap
from .._tensor.memory import address_of, array_at, bytes_of, in_memory
from ..functions._arguments import raw


def _attributes(tensor):
    """What the user has set on a tensor; names with underscore are the library's."""
    return {name: value for name, value in vars(tensor).items() if not name.startswith("_")}


def _reduce_ex(self, protocol):
    cls = None if type(self) is Tensor else type(self)  # as torch.Tensor, pickle would take it for PyTorch's
    return rebuild, (cls, raw(self), self.requires_grad, _attributes(self))


def rebuild(cls, array, requires_grad, attributes):
    """A leaf on an array."""
    made = wrap(array) if cls in (None, Tensor) else alias(wrap(array), cls)
    if requires_grad:
        made._edge = LEAF
    vars(made).update(attributes)
    return made


def _deepcopy(self, memo):
    """A leaf with memory of its own; tensors that share memory share it in the copy too."""
    from copy import deepcopy

    if id(self) in memo:
        return memo[id(self)]
    if not self.is_leaf:
        raise RuntimeError(
            "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment. "
            f"This one was made by {self.grad_fn.name()}: copy x.detach(), or x.clone() to stay in the graph."
        )
    owner, array = in_memory(raw(self))
    memory, _ = memo.setdefault(("memory", id(owner)), (bytes_of(owner).copy(), owner))
    copied = array_at(memory, array.dtype, address_of(array) - address_of(owner), array.shape, array.strides)
    made = memo[id(self)] = rebuild(type(self), copied, self.requires_grad, {})
    vars(made).update(deepcopy({k: v for k, v in vars(self).items() if k not in _BOUND}, memo))
    return made


_BOUND = ("_hooks", "_accumulator", "_metadata")  # what belongs to a leaf's place in a graph


special(__reduce_ex__=_reduce_ex, __deepcopy__=_deepcopy)
