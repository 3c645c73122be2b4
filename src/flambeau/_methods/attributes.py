"""What a tensor is: its device, layout, base, version, transposes, and the data below its history."""

from numpy import ndarray

from .._names.public import public
from .._tensor import storage
from .._tensor.base import Tensor, wrap
from .._tensor.device import cpu, strided
from .._tensor.modes import current_tracer
from .._tensor.places import ARRAYS, place_of
from ..functions.shape._views import view_of
from ..interpreters._protocol import TENSOR
from ..interpreters.record import edge_of
from ..primitives import view as views


def _constant(value, doc):
    return property(lambda self: value, doc=doc)


def _device(self):
    """Where the tensor's memory is: ``cpu``, or a GPU such as ``cuda:0``."""
    array = self._array
    return cpu if array.__class__ is ndarray else place_of(array)


Tensor.device = property(_device)
Tensor.layout = _constant(strided, "How the elements are laid out: ``torch.strided``.")
for _name in ("mps", "xpu", "meta", "sparse", "sparse_csr", "quantized", "nested", "mkldnn", "vulkan"):
    setattr(Tensor, f"is_{_name}", _constant(False, "False: flambeau's tensors are dense, on the CPU or a GPU."))
Tensor.is_cpu = property(lambda self: _device(self) is cpu, doc="Whether the tensor's memory is the CPU's.")
Tensor.is_cuda = property(lambda self: _device(self).type == "cuda", doc="Whether the tensor's memory is a GPU's.")
Tensor.itemsize = property(lambda self: self._array.dtype.itemsize, doc="The number of bytes of one element.")
Tensor.nbytes = property(
    lambda self: self._array.size * self._array.dtype.itemsize, doc="The number of bytes of all elements."
)


def _version(self):
    """How many writes in place the tensor's memory has seen."""
    if storage.is_inference(self._array):
        raise RuntimeError("Inference tensors do not track version counter: make a clone to get a normal tensor")
    return storage.version_of(self._array)


Tensor._version = property(_version)
Tensor._base = property(
    lambda self: None if self._view is None else self._view.base, doc="The tensor that this one is a view of, or None."
)


def _is_view(self):
    """Whether the tensor is a view of another, which autograd follows."""
    return self._view is not None


Tensor._is_view = _is_view


@public("Tensor")
def get_device(self) -> "int":
    """Return the number of the GPU that the tensor is on; -1 for the CPU.

    >>> torch.ones(1).get_device()
    -1
    """
    where = _device(self)
    return -1 if where.index is None else where.index


def _flag(name, doc, space="Tensor"):
    def method(input):
        return False

    method.__name__ = method.__qualname__ = name
    method.__doc__ = f"Return False: {doc}.\n\n    >>> torch.ones(1).{name}()\n    False\n    "
    public(space)(method)


@public("torch Tensor")
def is_inference(input) -> bool:
    """Return whether the tensor was made in inference mode, or is a view of one that was.

    >>> with torch.inference_mode():
    ...     x = torch.ones(1)
    >>> x.is_inference()
    True
    """
    return storage.is_inference(input._array)


_flag("is_pinned", "memory is never pinned for a GPU")
_flag("is_shared", "memory is not shared between processes")


# ---- transposes -----------------------------------------------------------------------------------------------------


def _T(self):
    """The tensor with its dimensions in reverse order, as a view."""
    return view_of(views.permute, self, dims=tuple(range(self._array.ndim))[::-1])


def _mT(self):
    """The tensor with its last two dimensions swapped, as a view."""
    return _swapped(self, "mT")


def _swapped(x, name):
    ndim = x._array.ndim
    if ndim < 2:
        raise RuntimeError(f"tensor.{name} is only supported on matrices or batches of matrices. Got {ndim}-D tensor.")
    return view_of(views.transpose, x, dim0=ndim - 2, dim1=ndim - 1)


def _conjugated(x):
    return TENSOR.conj(x) if x._array.dtype.kind == "c" else x


def _H(self):
    """The conjugate transpose of a matrix."""
    ndim = self._array.ndim
    if ndim not in (0, 2):
        raise RuntimeError(
            f"tensor.H is only supported on matrices (2-D tensors). Got {ndim}-D tensor."
            + (" For batches of matrices, consider using tensor.mH" if ndim > 2 else "")
        )
    return _conjugated(_swapped(self, "H") if ndim else self)


def _mH(self):
    """The conjugate transpose of a matrix, or of each in a batch."""
    return _conjugated(_swapped(self, "mH"))


Tensor.T, Tensor.mT, Tensor.H, Tensor.mH = property(_T), property(_mT), property(_H), property(_mH)


@public("torch Tensor")
def adjoint(input):
    """Return the conjugate transpose of a matrix, or of each in a batch.

    Args:
        input (Tensor): (..., n, m), gives (..., m, n).

    Raises:
        RuntimeError: it has fewer than two dimensions.

    >>> torch.adjoint(torch.tensor([[1j, 2.0]]))
    tensor([[0.-1.j],
            [2.-0.j]])
    """
    return _conjugated(_swapped(input, "adjoint()"))


# ---- the data below the history -------------------------------------------------------------------------------------


def _data(self):
    """A tensor on the same memory, without history, whose writes are not counted."""
    tracer = current_tracer.get()
    data = wrap(self._array if tracer is None else tracer.lift(self)._array)
    data._uncounted = True
    return data


def _set_data(self, new):
    if not isinstance(new, Tensor):
        raise TypeError(f"Variable data has to be a tensor, but got {type(new).__name__}")
    if edge_of(self) is not None and new._array.dtype.kind not in "fcV":
        raise RuntimeError(
            f"data set to a tensor that requires gradients must be floating point or complex dtype, not {new.dtype}"
        )
    if (self._array.__class__ in ARRAYS) != (new._array.__class__ in ARRAYS):
        raise RuntimeError("data can only be set to a tensor of the same transformation")
    self._array = new._array


Tensor.data = property(_data, _set_data)


@public("torch Tensor")
def detach_(self):
    """Take the tensor off the graph that made it: it becomes a leaf that requires no grad; returns it.

    Raises:
        RuntimeError: the tensor is a view, whose history its base decides.

    >>> x = torch.ones(1, requires_grad=True) * 2; x.detach_()
    tensor([2.])
    """
    if self._view is not None:
        raise RuntimeError(
            "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP), note "
            "that views of buckets may appear here."
            if edge_of(self) is not None
            else "Can't detach views in-place. Use detach() instead."
        )
    self._edge = None
    return self
