"""DLPack: how array libraries show each other their memory."""

import numpy as np

from .._names.public import public, publish, special
from .._tensor.places import resolved
from ..functions._arguments import raw
from ..functions.creation.from_data import from_numpy
from ..interpreters.record import edge_of


def _dlpack(self, *, stream=None, max_version=None, dl_device=None, copy=None):
    """A capsule that shows the tensor's memory to another array library."""
    if stream not in (None, -1):
        raise BufferError(f"a tensor on the CPU has no streams to wait for: stream={stream!r}; leave it out")
    if dl_device not in (None, (1, 0)):
        raise BufferError(f"cannot export to the DLPack device {dl_device}: the tensor is on the CPU, (1, 0)")
    if edge_of(self) is not None:
        raise BufferError("Can't export tensors that require gradient, use tensor.detach()")
    if copy:
        return raw(self).copy().__dlpack__()
    return raw(self).__dlpack__()


def _dlpack_device(self):
    """The device in DLPack's numbering: the CPU."""
    return raw(self).__dlpack_device__()


special(__dlpack__=_dlpack, __dlpack_device__=_dlpack_device)


class _Capsule:
    """A bare DLPack capsule, as NumPy wants to be offered one."""

    def __init__(self, capsule):
        self.capsule = capsule

    def __dlpack__(self, **_):
        return self.capsule

    def __dlpack_device__(self):
        return 1, 0


@public("torch utils.dlpack")
def from_dlpack(ext_tensor, *, device=None, copy=None):
    """Return a tensor on the memory of another library's array.

    Args:
        ext_tensor: an object with ``__dlpack__``, or a DLPack capsule.
        device: the CPU.
        copy (bool): copy the memory first.

    >>> import numpy
    >>> torch.from_dlpack(numpy.ones(2))
    tensor([1., 1.], dtype=torch.float64)
    """
    resolved(device)
    if not hasattr(ext_tensor, "__dlpack__"):
        ext_tensor = _Capsule(ext_tensor)
    array = np.from_dlpack(ext_tensor)
    if copy:
        return from_numpy(array.copy())
    return from_numpy(array if array.flags.writeable else np.asarray(_Writable(array)))


class _Writable:
    """An array's memory, offered to NumPy for writing: it calls what comes through older DLPack capsules read-only."""

    def __init__(self, array):
        self.array = array
        self.__array_interface__ = {**array.__array_interface__, "data": (array.__array_interface__["data"][0], False)}


def to_dlpack(tensor):
    """Return a DLPack capsule of a tensor's memory.

    Args:
        tensor (Tensor): one that requires no grad.

    >>> capsule = torch.utils.dlpack.to_dlpack(torch.ones(2)); torch.utils.dlpack.from_dlpack(capsule)
    tensor([1., 1.])
    """
    return _dlpack(tensor)


publish(to_dlpack, "utils.dlpack torch")
