"""What nodes save for backward, as hooks and users see it."""

from .._tensor.base import Tensor, wrap
from .._tensor.places import ARRAYS
from .._tensor.storage import version_of

RELEASED = ("released",)


class Packed:
    """What a saved-tensor hook made of a saved array, and how to get it back."""

    __slots__ = ("value", "_unpack")

    def __init__(self, array, pack, unpack):
        version = version_of(array)
        self.value, self._unpack = pack(wrap(array)), unpack
        if version_of(array) != version:
            raise RuntimeError(
                "A saved tensor pack hook is modifying its input in place. Tensors provided as input to pack hook can "
                "not be modified by in-place operations as this can lead to unexpected side-effects: write to a clone."
            )

    def unpack(self):
        """The saved array again."""
        tensor = self._unpack(self.value)
        if not isinstance(tensor, Tensor):
            raise TypeError(
                "Output of saved tensor unpack_hook expected to be a Tensor but got result of type "
                f"{type(tensor).__name__}"
            )
        return tensor._array


class Held:
    """A saved array that may be written to: those who keep it get a copy then."""

    __slots__ = ("array", "copied", "__weakref__")

    def __init__(self, array):
        self.array, self.copied = array, False


class SavedTensor:
    """The place of a tensor that a node saved, where hooks can be put round it."""

    __slots__ = ("_node", "_place")
    __module__ = "torch._C._autograd"

    def __init__(self, node, place):
        self._node, self._place = node, place

    def register_hooks(self, pack_hook, unpack_hook):
        """Keep what ``pack_hook(tensor)`` returns in place of the tensor, and get it back by ``unpack_hook``.

        Raises:
            RuntimeError: there is no tensor, no more, or it has such hooks already.
        """
        node, i = self._node, self._place
        if node.saved is RELEASED:
            raise RuntimeError(
                "Calling register_hooks on a saved tensor after it has been freed. Saved intermediate values of the "
                "graph are freed when you call .backward() or autograd.grad()."
            )
        if isinstance(node.saved[i], Packed):
            raise RuntimeError(
                "Calling register_hooks on a saved tensor whose hooks have already been set. Hint: only one pair of "
                "hooks is allowed at a time."
            )
        if node.saved[i].__class__ not in ARRAYS:
            raise RuntimeError("Calling register_hooks on a saved tensor with value None is forbidden")
        packed = Packed(node.saved[i], pack_hook, unpack_hook)
        node.saved, node.holds = (*node.saved[:i], packed, *node.saved[i + 1 :]), 2


def saved_value(node, i):
    """What a node saved of its result (0) or an input (1, 2...), for users: a tensor with its history, or a number."""
    if node.saved is RELEASED:
        raise RuntimeError(
            "Trying to backward through the graph a second time (or directly access saved tensors after they have "
            "already been freed). Specify retain_graph=True to keep them."
        )
    value = node.saved[i]
    value = value.unpack() if isinstance(value, Packed) else value
    if value.__class__ not in ARRAYS:
        return value
    edge = node if not i else node.edges[i - 1] if i <= len(node.edges) else None
    if isinstance(edge, Tensor):
        return edge if edge._array is value else wrap(value)
    tensor = wrap(value)
    tensor._edge = edge
    return tensor
