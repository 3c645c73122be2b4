"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from . import __config__ as __config__
from . import __future__ as __future__
from . import accelerator as accelerator
from . import amp as amp
from . import ao as ao
from . import autograd as autograd
from . import backends as backends
from . import compiler as compiler
from . import cuda as cuda
from . import distributed as distributed
from . import distributions as distributions
from . import errors as errors
from . import fft as fft
from . import func as func
from . import futures as futures
from . import fx as fx
from . import hub as hub
from . import jit as jit
from . import lab as lab
from . import library as library
from . import linalg as linalg
from . import masked as masked
from . import multiprocessing as multiprocessing
from . import nn as nn
from . import ops as ops
from . import optim as optim
from . import overrides as overrides
from . import profiler as profiler
from . import quasirandom as quasirandom
from . import random as random
from . import return_types as return_types
from . import serialization as serialization
from . import signal as signal
from . import special as special
from . import testing as testing
from . import torch_version as torch_version
from . import types as types
from . import utils as utils
from . import version as version
from . import vision as vision
from . import viz as viz
from . import _C as _C
from . import _dynamo as _dynamo
from . import _functorch as _functorch
from . import _jit_internal as _jit_internal
from . import _subclasses as _subclasses
from . import _tensor_str as _tensor_str
from . import _utils as _utils
from . import _vmap_internals as _vmap_internals
from ._tensor.dtype import dtype as dtype
from ._tensor.dtype import finfo as finfo
from ._tensor.dtype import iinfo as iinfo
from ._tensor.dtype import can_cast as can_cast
from ._tensor.dtype import promote_types as promote_types
from ._tensor.dtype import get_default_dtype as get_default_dtype
from ._tensor.dtype import set_default_dtype as set_default_dtype
from ._tensor.device import device as device
from ._tensor.device import layout as layout
from ._tensor.device import memory_format as memory_format
from ._tensor.generator import Generator as Generator
from .amp.grad_scaler import GradScaler as GradScaler
from .serialization.archive import PyTorchFileReader as PyTorchFileReader
from .jit import ScriptFunction as ScriptFunction
from .jit import ScriptModule as ScriptModule
from ._mistakes import accumulating as accumulating
from .amp.autocast_mode import autocast as autocast
from .viz.check import check_grad as check_grad
from .amp.autocast_mode import clear_autocast_cache as clear_autocast_cache
from .compiler._api import compile as compile
from ._tensor.generator import default_generator as default_generator
from .amp.autocast_mode import get_autocast_cpu_dtype as get_autocast_cpu_dtype
from .amp.autocast_mode import get_autocast_dtype as get_autocast_dtype
from .amp.autocast_mode import get_autocast_gpu_dtype as get_autocast_gpu_dtype
from .random import get_rng_state as get_rng_state
from .random import initial_seed as initial_seed
from .autograd.anomaly_mode import is_anomaly_check_nan_enabled as is_anomaly_check_nan_enabled
from .autograd.anomaly_mode import is_anomaly_enabled as is_anomaly_enabled
from .amp.autocast_mode import is_autocast_cache_enabled as is_autocast_cache_enabled
from .amp.autocast_mode import is_autocast_cpu_enabled as is_autocast_cpu_enabled
from .amp.autocast_mode import is_autocast_enabled as is_autocast_enabled
from .serialization import load as load
from .random import manual_seed as manual_seed
from .serialization import save as save
from .random import seed as seed
from .amp.autocast_mode import set_autocast_cache_enabled as set_autocast_cache_enabled
from .amp.autocast_mode import set_autocast_dtype as set_autocast_dtype
from ._mistakes import set_mistake_warnings as set_mistake_warnings
from ._tensor.printing import set_printoptions as set_printoptions
from .random import set_rng_state as set_rng_state
from .func import vmap as vmap
from ._tensor.base import Size as Size
bfloat16: _dtype
bool: _dtype
cdouble: _dtype
cfloat: _dtype
chalf: _dtype
channels_last: _memory_format
channels_last_3d: _memory_format
complex128: _dtype
complex32: _dtype
complex64: _dtype
contiguous_format: _memory_format
double: _dtype
float: _dtype
float16: _dtype
float32: _dtype
float64: _dtype
half: _dtype
int: _dtype
int16: _dtype
int32: _dtype
int64: _dtype
int8: _dtype
long: _dtype
preserve_format: _memory_format
short: _dtype
sparse_bsc: _layout
sparse_bsr: _layout
sparse_coo: _layout
sparse_csc: _layout
sparse_csr: _layout
strided: _layout
uint16: _dtype
uint32: _dtype
uint64: _dtype
uint8: _dtype
e: _float
inf: _float
nan: _float
pi: _float
newaxis: None
__version__: _str

class Tensor:
    """A multi-dimensional array that can record the operations on it, for automatic differentiation.

    Args:
        data: a sequence, number, NumPy array or tensor, copied into a tensor of the default dtype; or sizes, for an
            uninitialized tensor. `torch.tensor` is the constructor to prefer.

    >>> torch.Tensor([1, 2])
    tensor([1., 2.])
    """
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @property
    def H(self) -> Tensor:
        """The conjugate transpose of a matrix."""
    @property
    def T(self) -> Tensor:
        """The tensor with its dimensions in reverse order, as a view."""
    @property
    def _base(self) -> Tensor | None:
        """The tensor that this one is a view of, or None."""
    @property
    def _version(self) -> _int:
        """How many writes in place the tensor's memory has seen."""
    @property
    def data(self) -> Tensor:
        """A tensor on the same memory, without history, whose writes are not counted."""
    @data.setter
    def data(self, value: Tensor) -> None: ...
    @property
    def device(self) -> _device:
        """Where the tensor's memory is: ``cpu``, or a GPU such as ``cuda:0``."""
    @property
    def dtype(self) -> _dtype:
        """The type of the elements, such as ``torch.float32``."""
    @property
    def grad(self) -> Tensor | None:
        """The gradient that backward has accumulated here; None before."""
    @grad.setter
    def grad(self, value: Tensor | None) -> None: ...
    @property
    def grad_fn(self) -> Any:
        """The node that recorded how this tensor was made; None for leaves."""
    @property
    def imag(self) -> Tensor:
        """Return the imaginary parts of a complex tensor, as a view."""
    @imag.setter
    def imag(self, value: Tensor) -> None: ...
    @property
    def is_cpu(self) -> _bool:
        """Whether the tensor's memory is the CPU's."""
    @property
    def is_cuda(self) -> _bool:
        """Whether the tensor's memory is a GPU's."""
    @property
    def is_leaf(self) -> _bool:
        """Whether this tensor was made by the user, not by a recorded operation."""
    @property
    def is_meta(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def is_mkldnn(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def is_mps(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def is_nested(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def is_quantized(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def is_sparse(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def is_sparse_csr(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def is_vulkan(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def is_xpu(self) -> _bool:
        """False: flambeau's tensors are dense, on the CPU or a GPU."""
    @property
    def itemsize(self) -> _int:
        """The number of bytes of one element."""
    @property
    def layout(self) -> _layout:
        """How the elements are laid out: ``torch.strided``."""
    @property
    def mH(self) -> Tensor:
        """The conjugate transpose of a matrix, or of each in a batch."""
    @property
    def mT(self) -> Tensor:
        """The tensor with its last two dimensions swapped, as a view."""
    @property
    def nbytes(self) -> _int:
        """The number of bytes of all elements."""
    @property
    def ndim(self) -> _int:
        """The number of dimensions."""
    @property
    def output_nr(self) -> _int:
        """Which output of its node this tensor is."""
    @property
    def real(self) -> Tensor:
        """Return the real parts of a tensor, as a view; real tensors are returned as they are."""
    @real.setter
    def real(self, value: Tensor) -> None: ...
    @property
    def requires_grad(self) -> _bool:
        """Whether operations on this tensor are recorded: set on leaves, and inherited by results."""
    @requires_grad.setter
    def requires_grad(self, value: _bool) -> None: ...
    @property
    def retains_grad(self) -> _bool:
        """Whether backward keeps the gradient of this tensor, which is no leaf, in its ``.grad``."""
    @property
    def shape(self) -> _Size:
        """The size of each dimension, as a `torch.Size`."""
    def __abs__(self, *, out: Tensor | None = None) -> Tensor:
        """Return the absolute value of each element.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools.
            out (Tensor): where to write the result.

        >>> torch.abs(torch.tensor([-1.5, 2.0]))
        tensor([1.5000, 2.0000])
        """
    def __add__(self, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return input + alpha * other, elementwise.

        Args:
            input (Tensor or number): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            alpha (number): a factor, of no higher category than the result.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or `alpha` is a float among integers.

        >>> torch.add(torch.tensor([1.0, 2.0]), 10, alpha=2)
        tensor([21., 22.])
        """
    def __and__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in both elements; of bools, whether both are true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_and(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([2, 1])
        """
    def __array__(self, dtype: _dtype | None = None, copy: Any = None) -> numpy.ndarray[Any, Any]: ...
    def __array_wrap__(self, array: Any, context: Any = None, return_scalar: _bool = False) -> Tensor:
        """What NumPy's functions return for tensors: tensors again, of uint8 for bool, as PyTorch does."""
    def __bool__(self) -> _bool: ...
    def __complex__(self) -> _complex: ...
    def __contains__(self, element: Any) -> _bool: ...
    def __deepcopy__(self, memo: Any) -> Tensor:
        """A leaf with memory of its own; tensors that share memory share it in the copy too."""
    def __delitem__(self, index: Any) -> None: ...
    def __div__(self, other: Tensor | _Number, *, rounding_mode: _str | None = None, out: Tensor | None = None) -> Tensor:
        """Return the quotient of two tensors, elementwise.

        Args:
            input (Tensor or number): the dividend, any shape.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            rounding_mode (str): None for true division, whose result is floating-point or complex; "trunc" to round towards
                0, "floor" to round down.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0 with rounding.

        >>> torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode="floor")
        (tensor([ 3.5000, -3.5000]), tensor([ 3, -4]))
        """
    def __dlpack__(self, *, stream: Any = None, max_version: Any = None, dl_device: Any = None, copy: Any = None) -> Any:
        """A capsule that shows the tensor's memory to another array library."""
    def __dlpack_device__(self) -> tuple[_int, _int]:
        """The device in DLPack's numbering: the CPU."""
    def __eq__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether the elements are equal.

        Args:
            input (Tensor): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.eq(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([ True, False])
        """
    def __float__(self) -> _float: ...
    def __floordiv__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the quotient of two tensors rounded down, elementwise.

        Args:
            input (Tensor or number): the dividend, any shape, real.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

        >>> torch.floor_divide(torch.tensor([7.0, -7.0]), 2)
        tensor([ 3., -4.])
        """
    def __format__(self, spec: Any) -> _str:
        """A 0-dim tensor formats as its number; others only without a format."""
    def __ge__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is greater than or equal to other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.ge(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([ True, False])
        """
    def __getitem__(self, index: Any) -> Tensor:
        """Return the part of the tensor that `index` selects.

        Args:
            index: integers, slices with positive steps, None and Ellipsis, which give a view; tensors, arrays or lists of
                integers, or masks, which give a copy; or a tuple of these.

        Raises:
            IndexError: there is no such element or dimension.
            ValueError: a slice has a negative step.

        >>> x = torch.arange(6).reshape(2, 3)
        >>> x[1], x[:, 1:], x[x > 3]
        (tensor([3, 4, 5]), tensor([[1, 2],
                [4, 5]]), tensor([4, 5]))
        """
    def __gt__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is greater than other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.gt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False, False])
        """
    def __hash__(self) -> _int: ...
    def __iadd__(self, other: Tensor | _Number, *, alpha: _int = 1, out: Tensor | None = None) -> Tensor:
        """Write the result of `add` to this tensor, and return it; arguments as there."""
    def __iand__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `bitwise_and` to this tensor, and return it; arguments as there."""
    def __ifloordiv__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `floor_divide` to this tensor, and return it; arguments as there."""
    def __ilshift__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `bitwise_left_shift` to this tensor, and return it; arguments as there."""
    def __imod__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `remainder` to this tensor, and return it; arguments as there."""
    def __imul__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `mul` to this tensor, and return it; arguments as there."""
    def __index__(self) -> _int: ...
    def __int__(self) -> _int: ...
    def __invert__(self) -> Tensor: ...
    def __ior__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `bitwise_or` to this tensor, and return it; arguments as there."""
    def __ipow__(self, exponent: Any, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `pow` to this tensor, and return it; arguments as there."""
    def __irshift__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `bitwise_right_shift` to this tensor, and return it; arguments as there."""
    def __isub__(self, other: Tensor | _Number, *, alpha: _int = 1, out: Tensor | None = None) -> Tensor:
        """Write the result of `sub` to this tensor, and return it; arguments as there."""
    def __iter__(self) -> Iterator[Tensor]: ...
    def __itruediv__(self, other: Tensor | _Number, *, rounding_mode: Any = None, out: Tensor | None = None) -> Tensor:
        """Write the result of `div` to this tensor, and return it; arguments as there."""
    def __ixor__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Write the result of `bitwise_xor` to this tensor, and return it; arguments as there."""
    def __le__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is less than or equal to other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.le(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([True, True])
        """
    def __len__(self) -> _int: ...
    def __lshift__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits of input moved left by other places: times 2 to the power of other.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_left_shift(torch.tensor([1, 5]), torch.tensor([3, 1]))
        tensor([ 8, 10])
        """
    def __lt__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is less than other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.lt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False,  True])
        """
    def __matmul__(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the product of two tensors: of vectors, of matrices, or of stacks of matrices whose leading sizes
        broadcast.

        Args:
            input (Tensor): a vector, or (..., n, m); a vector counts as a row.
            other (Tensor): a vector, or (..., m, p), of the same dtype; a vector counts as a column.

        Returns:
            Tensor: (..., n, p), without the dimensions of vectors.

        Raises:
            RuntimeError: the shapes do not fit, or the dtypes differ.

        >>> torch.matmul(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1]))
        tensor([3, 7])
        >>> torch.matmul(torch.ones(5, 1, 2, 3), torch.ones(4, 3, 6)).shape
        torch.Size([5, 4, 2, 6])
        """
    def __mod__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the remainder of a division whose quotient is rounded down: it has the sign of the divisor, as Python's %.

        Args:
            input (Tensor or number): the dividend, any shape, real.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

        >>> torch.remainder(torch.tensor([7.0, -7.0]), 4)
        tensor([3., 1.])
        """
    def __mul__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the product of two tensors, elementwise; of bools, whether both are true.

        Args:
            input (Tensor or number): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.mul(torch.tensor([[1.0], [2.0]]), torch.tensor([3.0, 4.0]))
        tensor([[3., 4.],
                [6., 8.]])
        """
    def __ne__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether the elements differ.

        Args:
            input (Tensor): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.ne(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False,  True])
        """
    def __neg__(self, *, out: Tensor | None = None) -> Tensor:
        """Return the negative of each element.

        Args:
            input (Tensor): any shape, no bools.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the tensor holds bools.

        >>> torch.neg(torch.tensor([1.0, -2.0]))
        tensor([-1.,  2.])
        """
    def __or__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in one element or both; of bools, whether one is true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_or(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([7, 5])
        """
    def __pos__(self) -> Tensor:
        """Return the tensor itself.

        Args:
            input (Tensor): any shape, no bools.

        Raises:
            RuntimeError: the tensor holds bools.

        >>> torch.positive(torch.tensor([1.0, -2.0]))
        tensor([ 1., -2.])
        """
    def __pow__(self, exponent: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return each element to the power of a number, or of another tensor's elements.

        Args:
            input (Tensor or number): the base, any shape.
            exponent (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or integers are raised to a negative integer number.

        >>> torch.pow(torch.tensor([1.0, 2.0, 3.0]), 2)
        tensor([1., 4., 9.])
        """
    def __radd__(self, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return input + alpha * other, elementwise.

        Args:
            input (Tensor or number): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            alpha (number): a factor, of no higher category than the result.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or `alpha` is a float among integers.

        >>> torch.add(torch.tensor([1.0, 2.0]), 10, alpha=2)
        tensor([21., 22.])
        """
    def __rand__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in both elements; of bools, whether both are true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_and(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([2, 1])
        """
    def __rdiv__(self, other: Tensor | _Number) -> Tensor:
        """What PyTorch multiplies: the only reflected operator that takes NumPy arrays."""
    def __reduce_ex__(self, protocol: Any) -> Any: ...
    def __repr__(self, *, tensor_contents: Any = None) -> _str:
        """The text that PyTorch prints for a tensor; `tensor_contents` stands for the digits."""
    def __reversed__(self) -> Tensor: ...
    def __rfloordiv__(self, other: Tensor | _Number) -> Tensor: ...
    def __rlshift__(self, other: Tensor | _Number) -> Tensor: ...
    def __rmatmul__(self, other: Tensor | _Number) -> Tensor: ...
    def __rmod__(self, other: Tensor | _Number) -> Tensor: ...
    def __rmul__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the product of two tensors, elementwise; of bools, whether both are true.

        Args:
            input (Tensor or number): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.mul(torch.tensor([[1.0], [2.0]]), torch.tensor([3.0, 4.0]))
        tensor([[3., 4.],
                [6., 8.]])
        """
    def __ror__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in one element or both; of bools, whether one is true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_or(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([7, 5])
        """
    def __rpow__(self, other: Tensor | _Number) -> Tensor: ...
    def __rrshift__(self, other: Tensor | _Number) -> Tensor: ...
    def __rshift__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits of input moved right by other places: divided by 2 to the power of other, rounded down.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_right_shift(torch.tensor([8, -5]), torch.tensor([3, 1]))
        tensor([ 1, -3])
        """
    def __rsub__(self, other: Tensor | _Number, *, alpha: _Number = 1) -> Tensor:
        """Return other - alpha * input, elementwise: `sub` with its operands exchanged.

        Args:
            input (Tensor): any shape, no bools.
            other (Tensor or number): what broadcasts with it.
            alpha (number): a factor, of no higher category than the result.

        >>> torch.rsub(torch.tensor([1.0, 2.0]), 10)
        tensor([9., 8.])
        """
    def __rtruediv__(self, other: Tensor | _Number) -> Tensor:
        """What PyTorch multiplies: the only reflected operator that takes NumPy arrays."""
    def __rxor__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in exactly one of the elements; of bools, whether exactly one is true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_xor(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([5, 4])
        """
    def __setitem__(self, index: Any, value: Tensor | _Number) -> None:
        """Write a value to the part of the tensor that `index` selects.

        Args:
            index: as in `__getitem__`.
            value (Tensor or number): of a shape that broadcasts to that of the part.

        Raises:
            IndexError, ValueError: as in `__getitem__`.
            RuntimeError: the value does not broadcast, or a tensor that requires grad must not be written to.

        >>> x = torch.zeros(3); x[1:] = torch.tensor([1.0, 2.0]); x
        tensor([0., 1., 2.])
        """
    def __str__(self, *, tensor_contents: Any = None) -> _str:
        """The text that PyTorch prints for a tensor; `tensor_contents` stands for the digits."""
    def __sub__(self, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return input - alpha * other, elementwise.

        Args:
            input (Tensor or number): any shape, no bools.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            alpha (number): a factor, of no higher category than the result.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or there are bools.

        >>> torch.sub(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]), alpha=2)
        tensor([-1.,  0.])
        """
    @classmethod
    def __torch_function__(cls, *args: Any, **kwargs: Any) -> Any: ...
    def __truediv__(self, other: Tensor | _Number, *, rounding_mode: _str | None = None, out: Tensor | None = None) -> Tensor:
        """Return the quotient of two tensors, elementwise.

        Args:
            input (Tensor or number): the dividend, any shape.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            rounding_mode (str): None for true division, whose result is floating-point or complex; "trunc" to round towards
                0, "floor" to round down.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0 with rounding.

        >>> torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode="floor")
        (tensor([ 3.5000, -3.5000]), tensor([ 3, -4]))
        """
    def __xor__(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in exactly one of the elements; of bools, whether exactly one is true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_xor(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([5, 4])
        """
    def _is_view(self) -> Tensor:
        """Whether the tensor is a view of another, which autograd follows."""
    def abs(self, *, out: Tensor | None = None) -> Tensor:
        """Return the absolute value of each element.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools.
            out (Tensor): where to write the result.

        >>> torch.abs(torch.tensor([-1.5, 2.0]))
        tensor([1.5000, 2.0000])
        """
    def abs_(self) -> Tensor:
        """Write the result of `abs` to this tensor, and return it; arguments as there."""
    def absolute(self, *, out: Tensor | None = None) -> Tensor:
        """Return the absolute value of each element.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools.
            out (Tensor): where to write the result.

        >>> torch.abs(torch.tensor([-1.5, 2.0]))
        tensor([1.5000, 2.0000])
        """
    def absolute_(self) -> Tensor:
        """Write the result of `absolute` to this tensor, and return it; arguments as there."""
    def acos(self, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians, from 0 to pi, whose cosine is each element; nan beyond -1 and 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.acos(torch.tensor([0.0, 1.0]))
        tensor([1.5708, 0.0000])
        """
    def acos_(self) -> Tensor:
        """Write the result of `acos` to this tensor, and return it; arguments as there."""
    def acosh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the number, 0 or more, whose hyperbolic cosine is each element; nan below 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.acosh(torch.tensor([1.0, 2.0]))
        tensor([0.0000, 1.3170])
        """
    def acosh_(self) -> Tensor:
        """Write the result of `acosh` to this tensor, and return it; arguments as there."""
    def add(self, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return input + alpha * other, elementwise.

        Args:
            input (Tensor or number): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            alpha (number): a factor, of no higher category than the result.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or `alpha` is a float among integers.

        >>> torch.add(torch.tensor([1.0, 2.0]), 10, alpha=2)
        tensor([21., 22.])
        """
    def add_(self, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
        """Write the result of `add` to this tensor, and return it; arguments as there."""
    def addbmm(self, batch1: Tensor, batch2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return beta · input + alpha · the sum of the products of the matrices of two stacks.

        Args:
            input (Tensor): any shape that broadcasts to n×p.
            batch1 (Tensor): b×n×m.
            batch2 (Tensor): b×m×p; all of one dtype.
            beta (number), alpha (number): as in `addmm`.

        Raises:
            RuntimeError: the shapes do not fit, or the dtypes differ.

        >>> torch.addbmm(torch.zeros(1), torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
        torch.Size([2, 5])
        """
    def addbmm_(self, batch1: Any, batch2: Any, *, beta: _int = 1, alpha: _int = 1) -> Tensor:
        """Write the result of `addbmm` to this tensor, and return it; arguments as there."""
    def addcdiv(self, tensor1: Tensor, tensor2: Tensor, *, value: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return input + value * tensor1 / tensor2, elementwise.

        Args:
            input (Tensor): what to add to.
            tensor1 (Tensor): the dividend; not of integers if tensor2 is.
            tensor2 (Tensor): the divisor; all broadcast, and are promoted to one dtype.
            value (number): a factor, of no higher category than the result.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: integers are divided: cast one of them first.

        >>> torch.addcdiv(torch.zeros(2), torch.tensor([1.0, 2.0]), torch.tensor([4.0, 4.0]), value=2)
        tensor([0.5000, 1.0000])
        """
    def addcdiv_(self, tensor1: Any, tensor2: Any, *, value: _int = 1) -> Tensor:
        """Write the result of `addcdiv` to this tensor, and return it; arguments as there."""
    def addcmul(self, tensor1: Tensor, tensor2: Tensor, *, value: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return input + value * tensor1 * tensor2, elementwise.

        Args:
            input (Tensor): what to add to.
            tensor1 (Tensor), tensor2 (Tensor): the factors; all broadcast, and are promoted to one dtype.
            value (number): a factor, of no higher category than the result.
            out (Tensor): where to write the result.

        >>> torch.addcmul(torch.zeros(2), torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]), value=0.5)
        tensor([1.5000, 4.0000])
        """
    def addcmul_(self, tensor1: Any, tensor2: Any, *, value: _int = 1) -> Tensor:
        """Write the result of `addcmul` to this tensor, and return it; arguments as there."""
    def addmm(self, mat1: Tensor, mat2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out_dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return beta · input + alpha · mat1 @ mat2.

        Args:
            input (Tensor): any shape that broadcasts to n×p.
            mat1 (Tensor): n×m.
            mat2 (Tensor): m×p; all of one dtype.
            beta (number): factor of the input; with 0 the input does not count, even where it is NaN.
            alpha (number): factor of the product.
            out_dtype (dtype): must be None: products in another dtype are for GPUs.

        Raises:
            RuntimeError: the shapes do not fit, or the dtypes differ.

        >>> torch.addmm(torch.ones(2), torch.ones(2, 3), torch.ones(3, 2), beta=2)
        tensor([[5., 5.],
                [5., 5.]])
        """
    def addmm_(self, mat1: Any, mat2: Any, *, beta: _int = 1, alpha: _int = 1, out_dtype: Any = None) -> Tensor:
        """Write the result of `addmm` to this tensor, and return it; arguments as there."""
    def addmv(self, mat: Tensor, vec: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return beta · input + alpha · mat @ vec.

        Args:
            input (Tensor): n, or one element.
            mat (Tensor): n×m.
            vec (Tensor): m; all of one dtype.
            beta (number), alpha (number): as in `addmm`.

        Raises:
            RuntimeError: the shapes do not fit, or the dtypes differ.

        >>> torch.addmv(torch.zeros(2), torch.ones(2, 3), torch.ones(3), alpha=2)
        tensor([6., 6.])
        """
    def addmv_(self, mat: Any, vec: Any, *, beta: _int = 1, alpha: _int = 1) -> Tensor:
        """Write the result of `addmv` to this tensor, and return it; arguments as there."""
    def addr(self, vec1: Tensor, vec2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return beta · input + alpha · the outer product of two vectors.

        Args:
            input (Tensor): any shape that broadcasts to n×m.
            vec1 (Tensor): n.
            vec2 (Tensor): m.
            beta (number), alpha (number): as in `addmm`.

        Raises:
            RuntimeError: the shapes do not fit.

        >>> torch.addr(torch.zeros(2, 2), torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]))
        tensor([[3., 4.],
                [6., 8.]])
        """
    def addr_(self, vec1: Any, vec2: Any, *, beta: _int = 1, alpha: _int = 1) -> Tensor:
        """Write the result of `addr` to this tensor, and return it; arguments as there."""
    def adjoint(self) -> Tensor:
        """Return the conjugate transpose of a matrix, or of each in a batch.

        Args:
            input (Tensor): (..., n, m), gives (..., m, n).

        Raises:
            RuntimeError: it has fewer than two dimensions.

        >>> torch.adjoint(torch.tensor([[1j, 2.0]]))
        tensor([[0.-1.j],
                [2.-0.j]])
        """
    def all(self, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return whether all elements are true (not zero): of all, or of those along some dimensions.

        Args:
            input (Tensor): any shape.
            dim (int or ints): the dimensions to look along; all, if left out.
            keepdim (bool): whether to keep them, of size 1.

        Returns:
            Tensor: bools; uint8 for a uint8 input.

        >>> torch.all(torch.tensor([[1, 1], [0, 1]]), 1)
        tensor([ True, False])
        """
    def allclose(self, other: Tensor, rtol: _float = 1e-05, atol: _float = 1e-08, equal_nan: _bool = False) -> _bool:
        """Return whether all elements are close, as a bool; see `isclose`.

        Args:
            input (Tensor), other (Tensor): of one dtype; they broadcast.
            rtol (float), atol (float): the relative and the absolute tolerance, not negative.
            equal_nan (bool): whether nan equals nan.

        >>> torch.allclose(torch.tensor([1.0]), torch.tensor([1.0 + 1e-7]))
        True
        """
    def amax(self, dim: _int | Sequence[_int] = (), keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the greatest element of all, or along some dimensions; equal ones share the gradient evenly.

        Args:
            input (Tensor): real, any shape.
            dim (int or ints): the dimensions to look along; all, if left out.
            keepdim (bool): whether to keep them, of size 1.

        Raises:
            RuntimeError, IndexError: there are no elements to choose from.

        >>> torch.amax(torch.tensor([[1, 5], [7, 2]]), (0, 1))
        tensor(7)
        """
    def amin(self, dim: _int | Sequence[_int] = (), keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the least element of all, or along some dimensions; equal ones share the gradient evenly.

        Args:
            input (Tensor): real, any shape.
            dim (int or ints): the dimensions to look along; all, if left out.
            keepdim (bool): whether to keep them, of size 1.

        Raises:
            RuntimeError, IndexError: there are no elements to choose from.

        >>> torch.amin(torch.tensor([[1, 5], [7, 2]]), 0)
        tensor([1, 2])
        """
    def aminmax(self, *, dim: _int | None = None, keepdim: _bool = False, out: Tensor | None = None) -> return_types.aminmax:
        """Return the least and the greatest element of all, or along a dimension.

        Args:
            input (Tensor): real, any shape.
            dim (int): the dimension to look along; all elements, if left out.
            keepdim (bool): whether to keep it, of size 1.

        Returns:
            (min, max)

        Raises:
            RuntimeError, IndexError: there are no elements to choose from.

        >>> torch.aminmax(torch.tensor([1, 5, 3]))
        torch.return_types.aminmax(
        min=tensor(1),
        max=tensor(5))
        """
    def angle(self, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians of each element as a complex number: 0 or pi for real ones.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.angle(torch.tensor([1.0, -1.0]))
        tensor([0.0000, 3.1416])
        """
    def any(self, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return whether any element is true (not zero): of all, or of those along some dimensions.

        Args:
            input (Tensor): any shape.
            dim (int or ints): the dimensions to look along; all, if left out.
            keepdim (bool): whether to keep them, of size 1.

        Returns:
            Tensor: bools; uint8 for a uint8 input.

        >>> torch.any(torch.tensor([[0, 1], [0, 0]]), 1)
        tensor([ True, False])
        """
    def apply_(self, callable: Callable[..., Any]) -> Tensor:
        """Replace every element by what a Python function returns for it; slow, and returns the tensor itself.

        Args:
            callable (callable): takes a number, returns a number.

        Raises:
            RuntimeError: the tensor requires grad.

        >>> torch.tensor([1.0, 2.0]).apply_(lambda v: v * 10)
        tensor([10., 20.])
        """
    def arccos(self, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians, from 0 to pi, whose cosine is each element; nan beyond -1 and 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.acos(torch.tensor([0.0, 1.0]))
        tensor([1.5708, 0.0000])
        """
    def arccos_(self) -> Tensor:
        """Write the result of `arccos` to this tensor, and return it; arguments as there."""
    def arccosh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the number, 0 or more, whose hyperbolic cosine is each element; nan below 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.acosh(torch.tensor([1.0, 2.0]))
        tensor([0.0000, 1.3170])
        """
    def arccosh_(self) -> Tensor:
        """Write the result of `arccosh` to this tensor, and return it; arguments as there."""
    def arcsin(self, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians, from -pi/2 to pi/2, whose sine is each element; nan beyond -1 and 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.asin(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 1.5708])
        """
    def arcsin_(self) -> Tensor:
        """Write the result of `arcsin` to this tensor, and return it; arguments as there."""
    def arcsinh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the number whose hyperbolic sine is each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.asinh(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 0.8814])
        """
    def arcsinh_(self) -> Tensor:
        """Write the result of `arcsinh` to this tensor, and return it; arguments as there."""
    def arctan(self, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians, from -pi/2 to pi/2, whose tangent is each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.atan(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 0.7854])
        """
    def arctan2(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians of each point (other, input), from -pi to pi.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.atan2(torch.tensor([1.0, -1.0]), torch.tensor([1.0, 0.0]))
        tensor([ 0.7854, -1.5708])
        """
    def arctan2_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `arctan2` to this tensor, and return it; arguments as there."""
    def arctan_(self) -> Tensor:
        """Write the result of `arctan` to this tensor, and return it; arguments as there."""
    def arctanh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the number whose hyperbolic tangent is each element; nan beyond -1 and 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.atanh(torch.tensor([0.0, 0.5]))
        tensor([0.0000, 0.5493])
        """
    def arctanh_(self) -> Tensor:
        """Write the result of `arctanh` to this tensor, and return it; arguments as there."""
    def argmax(self, dim: _int | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the index of the greatest element, the first of equal ones: among all in row-major order, or along a
        dimension.

        Args:
            input (Tensor): integers or floating-point, any shape.
            dim (int): the dimension to look along; all elements, if left out.
            keepdim (bool): whether to keep it, of size 1.

        Raises:
            IndexError: there are no elements to choose from.

        >>> torch.argmax(torch.tensor([[1, 5], [7, 2]]), 1)
        tensor([1, 0])
        """
    def argmin(self, dim: _int | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the index of the least element, the first of equal ones: among all in row-major order, or along a
        dimension.

        Args:
            input (Tensor): integers or floating-point, any shape.
            dim (int): the dimension to look along; all elements, if left out.
            keepdim (bool): whether to keep it, of size 1.

        Raises:
            IndexError: there are no elements to choose from.

        >>> torch.argmin(torch.tensor([[1, 5], [7, 2]]))
        tensor(0)
        """
    def argsort(self, dim: _int = -1, descending: _bool = False, stable: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the indices that put the elements in order along a dimension.

        Args:
            input (Tensor): real, any shape.
            dim (int), descending (bool), stable (bool): as in `sort`.

        >>> torch.argsort(torch.tensor([3, 1, 2]))
        tensor([1, 2, 0])
        """
    def argwhere(self) -> Tensor:
        """Return the indices of all elements that are not zero, a row for each.

        Args:
            input (Tensor): any tensor.

        >>> torch.argwhere(torch.tensor([0, 5, 6]))
        tensor([[1],
                [2]])
        """
    def as_strided(self, size: Sequence[_int], stride: Sequence[_int], storage_offset: _int | None = None) -> Tensor:
        """Return a view of the tensor's storage with any sizes and strides.

        Args:
            input (Tensor): any tensor.
            size (sequence of int): the shape.
            stride (sequence of int): for each dimension, the distance of neighbours in elements.
            storage_offset (int): the first element's place in the storage; by default that of `input`.

        Raises:
            RuntimeError: the view would leave the storage, or a stride is negative.

        >>> torch.as_strided(torch.arange(5), (2, 2), (2, 1), 1)
        tensor([[1, 2],
                [3, 4]])
        """
    def as_strided_(self, size: Any, stride: Any, storage_offset: Any = None) -> Tensor:
        """Change the shape of this tensor as `as_strided` does, and return it; arguments as there."""
    def as_strided_scatter(self, src: Tensor, size: Sequence[_int], stride: Sequence[_int], storage_offset: _int | None = None) -> Tensor:
        """Return a copy with the places replaced that sizes and strides describe.

        Args:
            input (Tensor): any tensor.
            src (Tensor): of shape `size`.
            size (sequence of int): the shape of what is replaced.
            stride (sequence of int): for each dimension, the distance of neighbours in elements.
            storage_offset (int): the first element's place in the storage.

        Raises:
            RuntimeError: `src` has another shape.

        >>> torch.as_strided_scatter(torch.zeros(4), torch.ones(2), (2,), (2,))
        tensor([1., 0., 1., 0.])
        """
    def as_subclass(self, cls: type) -> Tensor:
        """Return the tensor as one of a subclass of Tensor, on the same memory and with its history.

        Args:
            cls (type): the subclass.

        Raises:
            TypeError: it is no subclass of Tensor.

        >>> class Image(torch.Tensor): ...
        >>> (torch.ones(2).as_subclass(Image) + 1).__class__.__name__
        'Image'
        """
    def asin(self, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians, from -pi/2 to pi/2, whose sine is each element; nan beyond -1 and 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.asin(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 1.5708])
        """
    def asin_(self) -> Tensor:
        """Write the result of `asin` to this tensor, and return it; arguments as there."""
    def asinh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the number whose hyperbolic sine is each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.asinh(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 0.8814])
        """
    def asinh_(self) -> Tensor:
        """Write the result of `asinh` to this tensor, and return it; arguments as there."""
    def atan(self, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians, from -pi/2 to pi/2, whose tangent is each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.atan(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 0.7854])
        """
    def atan2(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the angle in radians of each point (other, input), from -pi to pi.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.atan2(torch.tensor([1.0, -1.0]), torch.tensor([1.0, 0.0]))
        tensor([ 0.7854, -1.5708])
        """
    def atan2_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `atan2` to this tensor, and return it; arguments as there."""
    def atan_(self) -> Tensor:
        """Write the result of `atan` to this tensor, and return it; arguments as there."""
    def atanh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the number whose hyperbolic tangent is each element; nan beyond -1 and 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.atanh(torch.tensor([0.0, 0.5]))
        tensor([0.0000, 0.5493])
        """
    def atanh_(self) -> Tensor:
        """Write the result of `atanh` to this tensor, and return it; arguments as there."""
    def backward(self, gradient: Tensor | None = None, retain_graph: _bool | None = None, create_graph: _bool = False, inputs: Sequence[Tensor] | None = None) -> Tensor:
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
    def baddbmm(self, batch1: Tensor, batch2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out_dtype: Any = None, out: Tensor | None = None) -> Tensor:
        """Return beta · input + alpha · the products of the matrices of two stacks.

        Args:
            input (Tensor): any shape that broadcasts to b×n×p.
            batch1 (Tensor): b×n×m.
            batch2 (Tensor): b×m×p; all of one dtype.
            beta (number), alpha (number), out_dtype: as in `addmm`.

        Raises:
            RuntimeError: the shapes do not fit, or the dtypes differ.

        >>> torch.baddbmm(torch.zeros(1), torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
        torch.Size([4, 2, 5])
        """
    def baddbmm_(self, batch1: Any, batch2: Any, *, beta: _int = 1, alpha: _int = 1, out_dtype: Any = None) -> Tensor:
        """Write the result of `baddbmm` to this tensor, and return it; arguments as there."""
    def bernoulli(self, p: _float | None = None, *, generator: _Generator | None = None, out: Tensor | None = None) -> Tensor:
        """Return a tensor of 1 where chance has it, and 0 elsewhere.

        Args:
            input (Tensor): the probabilities of 1, floating; with `p`, only shape and dtype matter.
            p (float): one probability for all elements.
            generator (Generator): where the numbers come from; the default one if left out.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: a probability is not in [0, 1].
            NotImplementedError: without `p`: the dtype is not floating.

        >>> torch.bernoulli(torch.tensor([0.0, 1.0]))
        tensor([0., 1.])
        """
    def bernoulli_(self, p: _float | Tensor = 0.5, *, generator: _Generator | None = None) -> Tensor:
        """Fill the tensor with 1 where chance has it, and 0 elsewhere, and return it.

        Args:
            p (float or Tensor): the probability of 1; a tensor has one for each element.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: a probability is not in [0, 1].

        >>> torch.empty(3).bernoulli_(1.0)
        tensor([1., 1., 1.])
        """
    def bfloat16(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.bfloat16; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).bfloat16().dtype
        torch.bfloat16
        """
    def bincount(self, weights: Tensor | None = None, minlength: _int = 0) -> Tensor:
        """Return how often each number from 0 to the greatest one occurs.

        Args:
            input (Tensor): integers that are not negative, one dimension.
            weights (Tensor): what each element counts; 1, if left out.
            minlength (int): the least length of the result.

        Returns:
            Tensor: int64; with weights, their dtype if floating-point, else float64.

        Raises:
            RuntimeError: negative numbers, more dimensions, or weights of another length.

        >>> torch.bincount(torch.tensor([1, 1, 3]))
        tensor([0, 2, 0, 1])
        """
    def bitwise_and(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in both elements; of bools, whether both are true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_and(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([2, 1])
        """
    def bitwise_and_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `bitwise_and` to this tensor, and return it; arguments as there."""
    def bitwise_left_shift(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits of input moved left by other places: times 2 to the power of other.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_left_shift(torch.tensor([1, 5]), torch.tensor([3, 1]))
        tensor([ 8, 10])
        """
    def bitwise_left_shift_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `bitwise_left_shift` to this tensor, and return it; arguments as there."""
    def bitwise_not(self, *, out: Tensor | None = None) -> Tensor:
        """Return the bits of each element inverted; of bools, the logical negation.

        Args:
            input (Tensor): integers or bools, any shape.
            out (Tensor): where to write the result.

        >>> torch.bitwise_not(torch.tensor([0, 5])), ~torch.tensor([True])
        (tensor([-1, -6]), tensor([False]))
        """
    def bitwise_not_(self) -> Tensor:
        """Write the result of `bitwise_not` to this tensor, and return it; arguments as there."""
    def bitwise_or(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in one element or both; of bools, whether one is true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_or(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([7, 5])
        """
    def bitwise_or_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `bitwise_or` to this tensor, and return it; arguments as there."""
    def bitwise_right_shift(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits of input moved right by other places: divided by 2 to the power of other, rounded down.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_right_shift(torch.tensor([8, -5]), torch.tensor([3, 1]))
        tensor([ 1, -3])
        """
    def bitwise_right_shift_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `bitwise_right_shift` to this tensor, and return it; arguments as there."""
    def bitwise_xor(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the bits set in exactly one of the elements; of bools, whether exactly one is true.

        Args:
            input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.bitwise_xor(torch.tensor([6, 5]), torch.tensor([3, 1]))
        tensor([5, 4])
        """
    def bitwise_xor_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `bitwise_xor` to this tensor, and return it; arguments as there."""
    def bmm(self, mat2: Tensor, *, out_dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the products of the matrices of two stacks.

        Args:
            input (Tensor): b×n×m.
            mat2 (Tensor): b×m×p, of the same dtype.
            out_dtype (dtype): must be None: products in another dtype are for GPUs.

        Raises:
            RuntimeError: the shapes do not fit, or the dtypes differ.

        >>> torch.bmm(torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
        torch.Size([4, 2, 5])
        """
    def bool(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.bool; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).bool().dtype
        torch.bool
        """
    def broadcast_to(self, shape: Sequence[_int] | None = None, *, size: Any = None) -> Tensor:
        """Return a view in a shape, in which dimensions of size 1 repeat.

        Args:
            input (Tensor): any tensor.
            shape (sequence of int): the shape; also called `size`.

        >>> torch.broadcast_to(torch.ones(3), (2, 3)).shape
        torch.Size([2, 3])
        """
    def byte(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.uint8; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).byte().dtype
        torch.uint8
        """
    def cauchy_(self, median: _float = 0, sigma: _float = 1, *, generator: _Generator | None = None) -> Tensor:
        """Fill the tensor with random numbers of the Cauchy distribution, and return it.

        Args:
            median (float): the middle of the distribution.
            sigma (float): half the distance between its quartiles.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: `sigma` is not positive, or the dtype not floating.

        >>> torch.empty(2, 3).cauchy_().shape
        torch.Size([2, 3])
        """
    def cdouble(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.complex128; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).cdouble().dtype
        torch.complex128
        """
    def ceil(self, *, out: Tensor | None = None) -> Tensor:
        """Return the smallest whole number not below each element.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
            out (Tensor): where to write the result.

        >>> torch.ceil(torch.tensor([1.5, -1.5]))
        tensor([ 2., -1.])
        """
    def ceil_(self) -> Tensor:
        """Write the result of `ceil` to this tensor, and return it; arguments as there."""
    def celu_(self, alpha: _float = 1.0, inplace: _bool = False) -> Tensor:
        """Write the result of `celu` to this tensor, and return it; arguments as there."""
    def cfloat(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.complex64; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).cfloat().dtype
        torch.complex64
        """
    def chalf(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.complex32; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).chalf().dtype
        torch.complex32
        """
    def char(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.int8; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).char().dtype
        torch.int8
        """
    def cholesky(self, upper: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the Cholesky factors of matrices; deprecated, `torch.linalg.cholesky` is the function to use.

        Args:
            input (Tensor): (..., n, n), symmetric (Hermitian) and positive-definite.
            upper (bool): whether to return the upper triangular factor.

        Raises:
            torch.linalg.LinAlgError: a matrix is not positive-definite.

        >>> import warnings; warnings.simplefilter("ignore")
        >>> torch.cholesky(torch.tensor([[4.0]]))
        tensor([[2.]])
        """
    def cholesky_inverse(self, upper: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the inverse of A from its Cholesky factor.

        Args:
            L (Tensor): (..., n, n), with A = L Lᴴ.
            upper (bool): whether A = Lᴴ L, with an upper triangular L.

        Raises:
            torch.linalg.LinAlgError: an element of the diagonal is zero.

        >>> torch.cholesky_inverse(torch.full((1, 1), 2.0))
        tensor([[0.2500]])
        """
    def cholesky_solve(self, L: Tensor, upper: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the solution X of A X = B from the Cholesky factor of A.

        Args:
            B (Tensor): (..., n, k).
            L (Tensor): (..., n, n), with A = L Lᴴ.
            upper (bool): whether A = Lᴴ L, with an upper triangular L.

        Raises:
            RuntimeError: the shapes do not fit.

        >>> torch.cholesky_solve(torch.ones(1, 1), torch.full((1, 1), 2.0))
        tensor([[0.2500]])
        """
    def chunk(self, chunks: _int, dim: _int = 0) -> tuple[Tensor, ...]:
        """Return the tensor in a number of pieces of equal size (but the last) along a dimension, as views.

        Args:
            input (Tensor): any tensor with dimensions.
            chunks (int): how many pieces; there are fewer where they do not come out even.
            dim (int): along which dimension.

        Raises:
            RuntimeError: `chunks` is not positive.

        >>> torch.chunk(torch.arange(5), 2)
        (tensor([0, 1, 2]), tensor([3, 4]))
        """
    def clamp(self, min: _Number | Tensor | None = None, max: _Number | Tensor | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return each element, but at least `min` and at most `max`; nan stays nan.

        Args:
            input (Tensor): any shape, real.
            min (number or Tensor): the lower bound, or None for none.
            max (number or Tensor): the upper bound, or None for none; it decides where it is below the lower.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: there is no bound, or the shapes do not broadcast.
            TypeError: one bound is a tensor, the other a number.

        >>> torch.clamp(torch.tensor([-1.0, 0.5, 2.0]), 0, 1)
        tensor([0.0000, 0.5000, 1.0000])
        """
    def clamp_(self, min: Any = None, max: Any = None) -> Tensor:
        """Write the result of `clamp` to this tensor, and return it; arguments as there."""
    def clamp_max(self, max: _Number | Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return each element, but at most `max`.

        Args:
            input (Tensor): any shape, real.
            max (number or Tensor): the upper bound.
            out (Tensor): where to write the result.

        >>> torch.clamp_max(torch.tensor([0.5, 2.0]), 1)
        tensor([0.5000, 1.0000])
        """
    def clamp_max_(self, max: Any) -> Tensor:
        """Write the result of `clamp_max` to this tensor, and return it; arguments as there."""
    def clamp_min(self, min: _Number | Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return each element, but at least `min`.

        Args:
            input (Tensor): any shape, real.
            min (number or Tensor): the lower bound.
            out (Tensor): where to write the result.

        >>> torch.clamp_min(torch.tensor([-1.0, 0.5]), 0)
        tensor([0.0000, 0.5000])
        """
    def clamp_min_(self, min: Any) -> Tensor:
        """Write the result of `clamp_min` to this tensor, and return it; arguments as there."""
    def clip(self, min: _Number | Tensor | None = None, max: _Number | Tensor | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return each element, but at least `min` and at most `max`; nan stays nan.

        Args:
            input (Tensor): any shape, real.
            min (number or Tensor): the lower bound, or None for none.
            max (number or Tensor): the upper bound, or None for none; it decides where it is below the lower.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: there is no bound, or the shapes do not broadcast.
            TypeError: one bound is a tensor, the other a number.

        >>> torch.clamp(torch.tensor([-1.0, 0.5, 2.0]), 0, 1)
        tensor([0.0000, 0.5000, 1.0000])
        """
    def clip_(self, min: Any = None, max: Any = None) -> Tensor:
        """Write the result of `clip` to this tensor, and return it; arguments as there."""
    def clone(self, *, memory_format: _memory_format = ...) -> Tensor:
        """Return a copy, through which gradients flow.

        Args:
            input (Tensor): any tensor.
            memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

        >>> x = torch.ones(2, requires_grad=True); torch.clone(x)
        tensor([1., 1.], grad_fn=<CloneBackward0>)
        """
    def conj(self) -> Tensor:
        """Return the conjugate of each element; real tensors are returned as they are.

        Args:
            input (Tensor): any shape and dtype.

        >>> torch.conj(torch.tensor([1 + 2j]))
        tensor([1.-2.j])
        """
    def conj_physical(self, *, out: Tensor | None = None) -> Tensor:
        """Return the conjugate of each element, in memory of its own.

        Args:
            input (Tensor): any shape and dtype; real tensors are returned as they are.
            out (Tensor): where to write the result.

        >>> torch.conj_physical(torch.tensor([1 + 2j]))
        tensor([1.-2.j])
        """
    def conj_physical_(self) -> Tensor:
        """Write the result of `conj_physical` to this tensor, and return it; arguments as there."""
    def contiguous(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor itself if its elements lie in memory in order, else a copy whose elements do.

        Args:
            memory_format (memory_format): which order is asked for.

        >>> torch.ones(2, 3).t().contiguous().stride()
        (2, 1)
        """
    def copy_(self, src: Tensor, non_blocking: _bool = False) -> Tensor:
        """Write another tensor's values over this one's, and return it.

        Args:
            src (Tensor): of a shape that broadcasts to this one's; its values are converted to this one's dtype.
            non_blocking (bool): has no meaning on the CPU.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.zeros(2, 2).copy_(torch.tensor([1, 2]))
        tensor([[1., 2.],
                [1., 2.]])
        """
    def copysign(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the absolute value of each element of input with the sign of other.

        Args:
            input (Tensor): any shape, real; bools and integers count as numbers of the default dtype.
            other (Tensor or number): what broadcasts with it.
            out (Tensor): where to write the result.

        >>> torch.copysign(torch.tensor([1.0, -2.0]), torch.tensor([-0.0, 1.0]))
        tensor([-1.,  2.])
        """
    def copysign_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `copysign` to this tensor, and return it; arguments as there."""
    def corrcoef(self) -> Tensor:
        """Return the matrix of the correlation coefficients (Pearson's) of variables, the rows of a matrix, from
        observations, its columns.

        Args:
            input (Tensor): n×m, or m for one variable.

        Returns:
            Tensor: n×n, or 0-dim for one variable.

        Raises:
            RuntimeError: there are more dimensions.

        >>> torch.corrcoef(torch.tensor([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))
        tensor([[ 1., -1.],
                [-1.,  1.]])
        """
    def cos(self, *, out: Tensor | None = None) -> Tensor:
        """Return the cosine of each element, an angle in radians.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.cos(torch.tensor([0.0, 1.0]))
        tensor([1.0000, 0.5403])
        """
    def cos_(self) -> Tensor:
        """Write the result of `cos` to this tensor, and return it; arguments as there."""
    def cosh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the hyperbolic cosine of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.cosh(torch.tensor([0.0, 1.0]))
        tensor([1.0000, 1.5431])
        """
    def cosh_(self) -> Tensor:
        """Write the result of `cosh` to this tensor, and return it; arguments as there."""
    def count_nonzero(self, dim: _int | Sequence[_int] | None = None) -> Tensor:
        """Return the number of elements that are not zero: of all, or of those along some dimensions, as int64.

        Args:
            input (Tensor): any shape.
            dim (int or ints): the dimensions to count along; all, if left out.

        >>> torch.count_nonzero(torch.tensor([[0, 1], [2, 3]]), 0)
        tensor([1, 2])
        """
    def cov(self, *, correction: _int = 1, fweights: Tensor | None = None, aweights: Tensor | None = None) -> Tensor:
        """Return the covariance matrix of variables, the rows of a matrix, from observations, its columns.

        Args:
            input (Tensor): n×m, or m for one variable.
            correction (int): what the number of observations is reduced by in the denominator.
            fweights (Tensor): how often each observation was made, integers.
            aweights (Tensor): the weight of each observation.

        Returns:
            Tensor: n×n, or 0-dim for one variable.

        Raises:
            RuntimeError: there are more dimensions, or the weights do not fit.

        >>> torch.cov(torch.tensor([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))
        tensor([[ 1., -1.],
                [-1.,  1.]])
        """
    def cpu(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor on the CPU; the tensor itself if it is there.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.ones(1).cpu()
        tensor([1.])
        """
    def cross(self, other: Tensor, dim: _int | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return the cross products of vectors of three elements.

        Args:
            input (Tensor), other (Tensor): shapes that broadcast, with 3 elements along `dim`.
            dim (int): where the vectors are; if left out (deprecated), the first dimension of size 3.

        Raises:
            RuntimeError: there are not three elements along `dim`, or no such dimension.

        >>> torch.cross(torch.tensor([1, 0, 0]), torch.tensor([0, 1, 0]), dim=0)
        tensor([0, 0, 1])
        """
    def cuda(self, device: _device | None = None, non_blocking: _bool = False, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor on a GPU; the tensor itself if it is there.

        Args:
            device (device): which GPU.
            non_blocking (bool): whether to return before the copy is done.
            memory_format (memory_format): the order of dimensions in memory.

        Raises:
            AssertionError, RuntimeError: CuPy or a GPU is missing.

        >>> if torch.cuda.is_available():
        ...     torch.ones(1).cuda()
        """
    def cummax(self, dim: _int, *, out: Tensor | None = None) -> return_types.cummax:
        """Return the greatest of the elements up to each one along a dimension, and where it is.

        Args:
            input (Tensor): real, any shape.
            dim (int): the dimension to go along.

        Returns:
            (values, indices): of equal elements, the index is the last one's so far.

        >>> torch.cummax(torch.tensor([1, 3, 2]), 0)
        torch.return_types.cummax(
        values=tensor([1, 3, 3]),
        indices=tensor([0, 1, 1]))
        """
    def cummin(self, dim: _int, *, out: Tensor | None = None) -> return_types.cummin:
        """Return the least of the elements up to each one along a dimension, and where it is.

        Args:
            input (Tensor): real, any shape.
            dim (int): the dimension to go along.

        Returns:
            (values, indices): of equal elements, the index is the last one's so far.

        >>> torch.cummin(torch.tensor([2, 3, 1]), 0).indices
        tensor([0, 0, 2])
        """
    def cumprod(self, dim: _int, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the products of the elements up to each one, along a dimension.

        Args:
            input (Tensor): any shape; integers and bools are multiplied as int64.
            dim (int): the dimension to go along.
            dtype (dtype): what to cast to before multiplying.

        Raises:
            IndexError: there is no such dimension.

        >>> torch.cumprod(torch.tensor([1, 2, 3]), 0)
        tensor([1, 2, 6])
        """
    def cumprod_(self, dim: _int, *, dtype: _dtype | None = None) -> Tensor:
        """Write the result of `cumprod` to this tensor, and return it; arguments as there."""
    def cumsum(self, dim: _int, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the sums of the elements up to each one, along a dimension.

        Args:
            input (Tensor): any shape; integers and bools are summed as int64.
            dim (int): the dimension to go along.
            dtype (dtype): what to cast to before summing.

        Raises:
            IndexError: there is no such dimension.

        >>> torch.cumsum(torch.tensor([1, 2, 3]), 0)
        tensor([1, 3, 6])
        """
    def cumsum_(self, dim: _int, *, dtype: _dtype | None = None) -> Tensor:
        """Write the result of `cumsum` to this tensor, and return it; arguments as there."""
    def data_ptr(self) -> Tensor:
        """Return the address of the first element in memory; 0 for an empty tensor.

        >>> x = torch.ones(2); x.data_ptr() == x.view(1, 2).data_ptr()
        True
        """
    def deg2rad(self, *, out: Tensor | None = None) -> Tensor:
        """Return each angle, given in degrees, in radians.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.deg2rad(torch.tensor([180.0, 90.0]))
        tensor([3.1416, 1.5708])
        """
    def deg2rad_(self) -> Tensor:
        """Write the result of `deg2rad` to this tensor, and return it; arguments as there."""
    def det(self) -> Tensor:
        """Return the determinants of square matrices; the same as `torch.linalg.det`.

        Args:
            input (Tensor): (..., n, n), floating-point or complex.

        >>> torch.det(torch.eye(3))
        tensor(1.)
        """
    def detach(self) -> Tensor:
        """Return a tensor on the same memory that does not require grad.

        >>> x = torch.ones(1, requires_grad=True); (x * 2).detach().requires_grad
        False
        """
    def detach_(self) -> Tensor:
        """Take the tensor off the graph that made it: it becomes a leaf that requires no grad; returns it.

        Raises:
            RuntimeError: the tensor is a view, whose history its base decides.

        >>> x = torch.ones(1, requires_grad=True) * 2; x.detach_()
        tensor([2.])
        """
    def diag(self, diagonal: _int = 0, *, out: Tensor | None = None) -> Tensor:
        """Return a vector as the diagonal of a matrix, or the diagonal of a matrix as a vector; a copy.

        Args:
            input (Tensor): a vector or a matrix.
            diagonal (int): how far to the right of the main diagonal.

        Raises:
            RuntimeError: it is neither.

        >>> torch.diag(torch.tensor([1, 2]))
        tensor([[1, 0],
                [0, 2]])
        """
    def diag_embed(self, offset: _int = 0, dim1: _int = -2, dim2: _int = -1) -> Tensor:
        """Return matrices whose diagonals are the last dimension of a tensor, and zero elsewhere.

        Args:
            input (Tensor): (..., n).
            offset (int): how far to the right of the main diagonal.
            dim1 (int): which dimension of the result counts rows.
            dim2 (int): which one counts columns.

        Raises:
            RuntimeError: the dimensions are the same.

        >>> torch.diag_embed(torch.tensor([1, 2]))
        tensor([[1, 0],
                [0, 2]])
        """
    def diagflat(self, offset: _int = 0) -> Tensor:
        """Return a matrix with all elements of a tensor on its diagonal.

        Args:
            input (Tensor): any tensor.
            offset (int): how far to the right of the main diagonal.

        >>> torch.diagflat(torch.tensor([[1], [2]]))
        tensor([[1, 0],
                [0, 2]])
        """
    def diagonal(self, offset: _int = 0, dim1: _int = 0, dim2: _int = 1) -> Tensor:
        """Return a view of a diagonal of two dimensions, which becomes a last dimension.

        Args:
            input (Tensor): of at least two dimensions.
            offset (int): how far to the right of the main diagonal.
            dim1 (int): the dimension of rows.
            dim2 (int): the dimension of columns.

        Raises:
            RuntimeError: the dimensions are the same.

        >>> torch.diagonal(torch.tensor([[1, 2], [3, 4]]))
        tensor([1, 4])
        """
    def diagonal_scatter(self, src: Tensor, offset: _int = 0, dim1: _int = 0, dim2: _int = 1) -> Tensor:
        """Return a copy with a diagonal replaced.

        Args:
            input (Tensor): of at least two dimensions.
            src (Tensor): of the shape of ``input.diagonal(offset, dim1, dim2)``.
            offset (int): how far to the right of the main diagonal.
            dim1 (int): the dimension of rows.
            dim2 (int): the dimension of columns.

        Raises:
            RuntimeError: `src` has another shape.

        >>> torch.diagonal_scatter(torch.zeros(2, 2), torch.ones(2))
        tensor([[1., 0.],
                [0., 1.]])
        """
    def diff(self, n: _int = 1, dim: _int = -1, prepend: Tensor | None = None, append: Tensor | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return the n-th differences between neighbours along a dimension.

        Args:
            input (Tensor): at least one dimension.
            n (int): how often to take differences.
            dim (int): the dimension to go along.
            prepend (Tensor), append (Tensor): what to put before and after the input first.

        Raises:
            RuntimeError: the input is 0-dim, or n negative.

        >>> torch.diff(torch.tensor([1, 4, 9]))
        tensor([3, 5])
        """
    def digamma(self, *, out: Tensor | None = None) -> Tensor:
        """Return the derivative of the logarithm of the gamma function.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.digamma(torch.tensor([1.0, 0.5]))
        tensor([-0.5772, -1.9635])
        """
    def digamma_(self) -> Tensor:
        """Write the result of `digamma` to this tensor, and return it; arguments as there."""
    def dim(self) -> _int:
        """Return the number of dimensions.

        >>> torch.ones(2, 3).dim()
        2
        """
    def dist(self, other: Tensor, p: _Number = 2, *, out: Tensor | None = None) -> Tensor:
        """Return the norm of the difference of two tensors.

        Args:
            input (Tensor), other (Tensor): shapes that broadcast.
            p (number): the order of the norm.

        >>> torch.dist(torch.tensor([0.0, 0.0]), torch.tensor([3.0, 4.0]))
        tensor(5.)
        """
    def div(self, other: Tensor | _Number, *, rounding_mode: _str | None = None, out: Tensor | None = None) -> Tensor:
        """Return the quotient of two tensors, elementwise.

        Args:
            input (Tensor or number): the dividend, any shape.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            rounding_mode (str): None for true division, whose result is floating-point or complex; "trunc" to round towards
                0, "floor" to round down.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0 with rounding.

        >>> torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode="floor")
        (tensor([ 3.5000, -3.5000]), tensor([ 3, -4]))
        """
    def div_(self, other: Tensor | _Number, *, rounding_mode: Any = None) -> Tensor:
        """Write the result of `div` to this tensor, and return it; arguments as there."""
    def divide(self, other: Tensor | _Number, *, rounding_mode: _str | None = None, out: Tensor | None = None) -> Tensor:
        """Return the quotient of two tensors, elementwise.

        Args:
            input (Tensor or number): the dividend, any shape.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            rounding_mode (str): None for true division, whose result is floating-point or complex; "trunc" to round towards
                0, "floor" to round down.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0 with rounding.

        >>> torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode="floor")
        (tensor([ 3.5000, -3.5000]), tensor([ 3, -4]))
        """
    def divide_(self, other: Tensor | _Number, *, rounding_mode: Any = None) -> Tensor:
        """Write the result of `divide` to this tensor, and return it; arguments as there."""
    def dot(self, tensor: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the sum of the products of the elements of two vectors.

        Args:
            input (Tensor): a vector.
            tensor (Tensor): a vector of the same length and dtype.

        Raises:
            RuntimeError: they are no vectors, their lengths or dtypes differ.

        >>> torch.dot(torch.tensor([1, 2]), torch.tensor([3, 4]))
        tensor(11)
        """
    def double(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.float64; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).double().dtype
        torch.float64
        """
    def dsplit(self, indices_or_sections: _int | Sequence[_int] | None = None, *, indices: Tensor | None = None, sections: Any = None) -> tuple[Tensor, ...]:
        """Return the tensor in pieces along dimension 2, as views.

        dsplit(input, indices_or_sections) -> tuple of Tensors

        Args:
            input (Tensor): of at least three dimensions.
            indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

        >>> torch.dsplit(torch.ones(1, 1, 2), 2)
        (tensor([[[1.]]]), tensor([[[1.]]]))
        """
    def eig(self, **kwargs: Any) -> Tensor:
        """Removed: `torch.linalg.eig` returns complex tensors of dtype `cfloat` or `cdouble` rather than real tensors.

        Raises:
            RuntimeError: always, as in PyTorch.

        >>> torch.eig(torch.eye(2))
        Traceback (most recent call last):
            ...
        RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.linalg.eig` returns complex tensors of dtype `cfloat` or `cdouble` rather than real tensors.
        """
    def element_size(self) -> _int:
        """Return the number of bytes of one element.

        >>> torch.ones(2).element_size()
        4
        """
    def elu_(self, alpha: _float = 1.0, inplace: _bool = False) -> Tensor:
        """Write the result of `elu` to this tensor, and return it; arguments as there."""
    def eq(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether the elements are equal.

        Args:
            input (Tensor): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.eq(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([ True, False])
        """
    def eq_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `eq` to this tensor, and return it; arguments as there."""
    def equal(self, other: Tensor) -> _bool:
        """Return whether two tensors have the same shape and equal elements, as a bool.

        Args:
            input (Tensor), other (Tensor): of any shape and dtype.

        >>> torch.equal(torch.tensor([1, 2]), torch.tensor([1.0, 2.0]))
        True
        """
    def erf(self, *, out: Tensor | None = None) -> Tensor:
        """Return the error function of each element: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to it.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.erf(torch.tensor([0.0, 0.5]))
        tensor([0.0000, 0.5205])
        """
    def erf_(self) -> Tensor:
        """Write the result of `erf` to this tensor, and return it; arguments as there."""
    def erfc(self, *, out: Tensor | None = None) -> Tensor:
        """Return 1 minus the error function of each element, accurate where that is near 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.erfc(torch.tensor([0.0, 2.0]))
        tensor([1.0000, 0.0047])
        """
    def erfc_(self) -> Tensor:
        """Write the result of `erfc` to this tensor, and return it; arguments as there."""
    def erfinv(self, *, out: Tensor | None = None) -> Tensor:
        """Return the number whose error function is each element; nan beyond -1 and 1.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.erfinv(torch.tensor([0.0, 0.5]))
        tensor([0.0000, 0.4769])
        """
    def erfinv_(self) -> Tensor:
        """Write the result of `erfinv` to this tensor, and return it; arguments as there."""
    def exp(self, *, out: Tensor | None = None) -> Tensor:
        """Return e to the power of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.exp(torch.tensor([0.0, 1.0]))
        tensor([1.0000, 2.7183])
        """
    def exp2(self, *, out: Tensor | None = None) -> Tensor:
        """Return 2 to the power of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.exp2(torch.tensor([0.0, 3.0]))
        tensor([1., 8.])
        """
    def exp2_(self) -> Tensor:
        """Write the result of `exp2` to this tensor, and return it; arguments as there."""
    def exp_(self) -> Tensor:
        """Write the result of `exp` to this tensor, and return it; arguments as there."""
    def expand(self, *sizes: _int, size: Any = None) -> Tensor:
        """Return a view in which dimensions of size 1 repeat, without a copy.

        expand(*sizes) -> Tensor

        Args:
            sizes (int...): the shape; -1 keeps a size. New dimensions come first.

        Raises:
            RuntimeError: a size other than 1 would have to change.

        >>> torch.tensor([[1], [2]]).expand(-1, 3)
        tensor([[1, 1, 1],
                [2, 2, 2]])
        """
    def expand_as(self, other: Tensor) -> Tensor:
        """Return a view in the shape of another tensor, in which dimensions of size 1 repeat.

        Args:
            other (Tensor): whose shape to take.

        >>> torch.ones(3).expand_as(torch.ones(2, 3)).shape
        torch.Size([2, 3])
        """
    def expm1(self, *, out: Tensor | None = None) -> Tensor:
        """Return e to the power of each element, minus 1, accurate near 0.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.expm1(torch.tensor([0.0, 1e-05]))
        tensor([0.0000e+00, 1.0000e-05])
        """
    def expm1_(self) -> Tensor:
        """Write the result of `expm1` to this tensor, and return it; arguments as there."""
    def exponential_(self, lambd: _float = 1, *, generator: _Generator | None = None) -> Tensor:
        """Fill the tensor with random numbers of density lambd * exp(-lambd * x), and return it.

        Args:
            lambd (float): the rate.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: the rate is not positive, or the dtype not floating.

        >>> bool((torch.empty(9).exponential_() >= 0).all())
        True
        """
    def feature_dropout_(self, p: Any, train: Any) -> Tensor:
        """Write the result of `feature_dropout` to this tensor, and return it; arguments as there."""
    def fill_(self, value: _Number | Tensor) -> Tensor:
        """Write one value to every place, and return the tensor.

        Args:
            value (number or Tensor): the value; a tensor has no dimensions.

        Raises:
            RuntimeError: the tensor given has dimensions, or the dtype cannot hold the number.

        >>> torch.zeros(2).fill_(3.0)
        tensor([3., 3.])
        """
    def fill_diagonal_(self, fill_value: _Number, wrap: _bool = False) -> Tensor:
        """Write a number to the main diagonal, and return the tensor.

        Args:
            fill_value (number): the value.
            wrap (bool): of a tall matrix, begin anew below its last column, after a row left out.

        Raises:
            RuntimeError: the tensor has one dimension, or more than two that are not equal.

        >>> torch.zeros(2, 2).fill_diagonal_(5)
        tensor([[5., 0.],
                [0., 5.]])
        """
    def fix(self, *, out: Tensor | None = None) -> Tensor:
        """Return each element without its fraction: rounded towards 0.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
            out (Tensor): where to write the result.

        >>> torch.trunc(torch.tensor([1.5, -1.5]))
        tensor([ 1., -1.])
        """
    def fix_(self) -> Tensor:
        """Write the result of `fix` to this tensor, and return it; arguments as there."""
    def flatten(self, start_dim: _int = 0, end_dim: _int = -1) -> Tensor:
        """Return the elements with a run of dimensions made one.

        Args:
            input (Tensor): any tensor.
            start_dim (int): the first dimension of the run.
            end_dim (int): the last one.

        Raises:
            RuntimeError: the first comes after the last.

        >>> torch.flatten(torch.ones(2, 3, 4), 1).shape
        torch.Size([2, 12])
        """
    def flip(self, *axes: Any, dims: _int | None = None) -> Tensor:
        """Return a copy with the order along some dimensions reversed.

        flip(input, dims) -> Tensor

        Args:
            input (Tensor): any tensor.
            dims (int...): which dimensions.

        >>> torch.flip(torch.arange(3), (0,))
        tensor([2, 1, 0])
        """
    def fliplr(self) -> Tensor:
        """Return a copy with the order of columns, dimension 1, reversed.

        Args:
            input (Tensor): of at least two dimensions.

        >>> torch.fliplr(torch.tensor([[1, 2]]))
        tensor([[2, 1]])
        """
    def flipud(self) -> Tensor:
        """Return a copy with the order of rows, dimension 0, reversed.

        Args:
            input (Tensor): of at least one dimension.

        >>> torch.flipud(torch.tensor([[1], [2]]))
        tensor([[2],
                [1]])
        """
    def float(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.float32; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).float().dtype
        torch.float32
        """
    def float_power(self, exponent: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return each element to a power, computed in double precision.

        Args:
            input (Tensor or number): the base, any shape.
            exponent (Tensor or number): what broadcasts with it.
            out (Tensor): where to write the result.

        Returns:
            Tensor: of dtype float64, or complex128 if one operand is complex.

        >>> torch.float_power(torch.tensor([2, 3]), -1)
        tensor([0.5000, 0.3333], dtype=torch.float64)
        """
    def float_power_(self, exponent: Any) -> Tensor:
        """Write the result of `float_power` to this tensor, and return it; arguments as there."""
    def floor(self, *, out: Tensor | None = None) -> Tensor:
        """Return the largest whole number not above each element.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
            out (Tensor): where to write the result.

        >>> torch.floor(torch.tensor([1.5, -1.5]))
        tensor([ 1., -2.])
        """
    def floor_(self) -> Tensor:
        """Write the result of `floor` to this tensor, and return it; arguments as there."""
    def floor_divide(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the quotient of two tensors rounded down, elementwise.

        Args:
            input (Tensor or number): the dividend, any shape, real.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

        >>> torch.floor_divide(torch.tensor([7.0, -7.0]), 2)
        tensor([ 3., -4.])
        """
    def floor_divide_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `floor_divide` to this tensor, and return it; arguments as there."""
    def fmax(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the larger of two elements, the other where one is nan.

        Args:
            input (Tensor): any shape; its dtype is the result's; no complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.fmax(torch.tensor([1.0, float("nan")]), torch.tensor([3.0, 2.0]))
        tensor([3., 2.])
        """
    def fmin(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the smaller of two elements, the other where one is nan.

        Args:
            input (Tensor): any shape; its dtype is the result's; no complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.fmin(torch.tensor([1.0, float("nan")]), torch.tensor([3.0, 2.0]))
        tensor([1., 2.])
        """
    def fmod(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the remainder of a division whose quotient is rounded towards 0: it has the sign of the dividend.

        Args:
            input (Tensor): the dividend, any shape, real.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

        >>> torch.fmod(torch.tensor([7.0, -7.0]), 4)
        tensor([ 3., -3.])
        """
    def fmod_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `fmod` to this tensor, and return it; arguments as there."""
    def frac(self, *, out: Tensor | None = None) -> Tensor:
        """Return the fraction of each element, with its sign.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
            out (Tensor): where to write the result.

        >>> torch.frac(torch.tensor([1.5, -1.25]))
        tensor([ 0.5000, -0.2500])
        """
    def frac_(self) -> Tensor:
        """Write the result of `frac` to this tensor, and return it; arguments as there."""
    def frexp(self, *, out: Sequence[Tensor] | None = None) -> return_types.frexp:
        """Return mantissas from 0.5 up to 1, and exponents, so that input = mantissa * 2 ** exponent.

        Args:
            input (Tensor): any shape, floating-point.
            out (two Tensors): where to write the results.

        Returns:
            mantissa (Tensor) of the input's dtype, exponent (Tensor) of dtype int32.

        >>> torch.frexp(torch.tensor([3.0])).exponent
        tensor([2], dtype=torch.int32)
        """
    def gather(self, dim: _int, index: Tensor, *, sparse_grad: _bool = False, out: Tensor | None = None) -> Tensor:
        """Return the elements that `index` names along a dimension.

        ``out[i][j] = input[index[i][j]][j]`` for dim 0, and so on.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): int64 or int32, with as many dimensions as `input`, and elsewhere no larger; its shape is the
                result's.
            sparse_grad (bool): must be False.

        Raises:
            RuntimeError: the shapes do not fit, or an index is out of bounds.

        >>> torch.gather(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([[0, 0], [1, 0]]))
        tensor([[1, 1],
                [4, 3]])
        """
    def gcd(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the greatest common divisor of two integers, 0 or more.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.gcd(torch.tensor([12, -6]), torch.tensor([8, 9]))
        tensor([4, 3])
        """
    def gcd_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `gcd` to this tensor, and return it; arguments as there."""
    def ge(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is greater than or equal to other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.ge(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([ True, False])
        """
    def ge_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `ge` to this tensor, and return it; arguments as there."""
    def geometric_(self, p: _float, *, generator: _Generator | None = None) -> Tensor:
        """Fill the tensor with the numbers of trials up to a first success, and return it.

        Args:
            p (float): the probability of success.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: p is not in (0, 1).

        >>> bool((torch.empty(9).geometric_(0.5) >= 1).all())
        True
        """
    def geqrf(self, *, out: Tensor | None = None) -> return_types.geqrf:
        """Return a QR decomposition as LAPACK keeps it: R, below it the vectors of reflections, and their factors.

        Args:
            input (Tensor): (..., m, n), floating-point or complex.

        Returns:
            (a, tau): for `orgqr`.

        >>> torch.geqrf(torch.tensor([[3.0], [4.0]])).a
        tensor([[-5.0000],
                [ 0.5000]])
        """
    def ger(self, vec2: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the matrix of the products of each element of one vector with each of another.

        Args:
            input (Tensor): a vector, n.
            vec2 (Tensor): a vector, m.

        Returns:
            Tensor: n×m.

        Raises:
            RuntimeError: they are no vectors.

        >>> torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4]))
        tensor([[3, 4],
                [6, 8]])
        """
    def get_device(self) -> _int:
        """Return the number of the GPU that the tensor is on; -1 for the CPU.

        >>> torch.ones(1).get_device()
        -1
        """
    def graph(self, *, gradient: Tensor | None = None, names: dict[Any, Any] | None = None, values: _bool = True) -> _Graph:
        """The graph of the operations that made this tensor, as a picture: see `flambeau.viz.graph`.

        Args:
            gradient (Tensor): the gradient `backward` starts with; None for ones.
            names (dict): names of tensors, besides the caller's variables.
            values (bool): whether numbers are shown.

        Returns:
            Graph: shows itself in a notebook, prints as a tree, and has `save`.

        Raises:
            RuntimeError: nothing was recorded for this tensor.

        >>> x = torch.tensor(3.0, requires_grad=True)
        >>> print((x * x).graph())
        result  ()  = 9
        └─ × mul
           ├─ x  ()  = 3
           └─ x  ()  = 3
        """
    def greater(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is greater than other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.gt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False, False])
        """
    def greater_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `greater` to this tensor, and return it; arguments as there."""
    def greater_equal(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is greater than or equal to other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.ge(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([ True, False])
        """
    def greater_equal_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `greater_equal` to this tensor, and return it; arguments as there."""
    def gt(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is greater than other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.gt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False, False])
        """
    def gt_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `gt` to this tensor, and return it; arguments as there."""
    def half(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.float16; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).half().dtype
        torch.float16
        """
    def hardshrink(self, lambd: _float = 0.5, *, out: Tensor | None = None) -> Tensor:
        """Return x where its magnitude exceeds a limit, elsewhere 0.

        Args:
            input (Tensor): any shape, floating-point.
            lambd (float): the limit.

        >>> F.hardshrink(torch.tensor([-1.0, 0.3]))
        tensor([-1.,  0.])
        """
    def hardtanh_(self, min_val: _float = -1.0, max_val: _float = 1.0, inplace: _bool = False) -> Tensor:
        """Write the result of `hardtanh` to this tensor, and return it; arguments as there."""
    def hash_tensor(self, dim: _int | Sequence[_int] = (), *, keepdim: _bool = False, mode: _int = 0, out: Tensor | None = None) -> Tensor:
        """Return a hash of a tensor: the exclusive or of the bits of its elements, as 64-bit numbers.

        Args:
            input (Tensor): real.
            dim (int or tuple of int): along which dimensions; all by default.
            keepdim (bool): whether these stay, with size 1.
            mode (int): 0, the only one there is.

        Returns:
            Tensor: uint64.

        Raises:
            RuntimeError: there is no such mode, or there are no elements.
            NotImplementedError: the input is complex.

        >>> torch.hash_tensor(torch.tensor([5, 6]))
        tensor(3, dtype=torch.uint64)
        """
    def heaviside(self, values: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return 0 where input is negative, `values` where it is 0, and 1 where it is positive.

        Args:
            input (Tensor): any shape, real.
            values (Tensor): of the same dtype; the two broadcast.
            out (Tensor): where to write the result.

        >>> torch.heaviside(torch.tensor([-1.0, 0.0, 2.0]), torch.tensor([0.5]))
        tensor([0.0000, 0.5000, 1.0000])
        """
    def heaviside_(self, values: Any) -> Tensor:
        """Write the result of `heaviside` to this tensor, and return it; arguments as there."""
    def histc(self, bins: _int = 100, min: _Number = 0, max: _Number = 0, *, out: Tensor | None = None) -> Tensor:
        """Return the histogram of the elements: how many are in each of some bins of equal width.

        Args:
            input (Tensor): floating-point, any shape.
            bins (int): how many bins.
            min (number), max (number): the range; that of the data, if they are equal. Elements outside are not counted.

        Returns:
            Tensor: as many counts as bins, of the input's dtype.

        Raises:
            RuntimeError: there is no bin, or the range is not finite.

        >>> torch.histc(torch.tensor([1.0, 2.0, 1.0]), bins=4, min=0, max=3)
        tensor([0., 2., 1., 0.])
        """
    def histogram(self, bins: _int | Tensor = 100, *, range: Sequence[_float] | None = None, weight: Tensor | None = None, density: _bool = False, out: Tensor | None = None) -> return_types.histogram:
        """Return the histogram of the elements, and the edges of its bins.

        Args:
            input (Tensor): float32 or float64, any shape.
            bins (int or Tensor): how many bins of equal width; or the edges, ascending.
            range (pair of floats): the first and the last edge; those of the data, if left out.
            weight (Tensor): what each element counts, of the input's shape.
            density (bool): whether to divide by the sum and the bins' widths, so that the integral is 1.

        Returns:
            (hist, bin_edges)

        Raises:
            RuntimeError: there is no bin, or shapes or dtypes do not fit.

        >>> torch.histogram(torch.tensor([1.0, 2.0, 1.0]), 2)
        torch.return_types.histogram(
        hist=tensor([2., 1.]),
        bin_edges=tensor([1.0000, 1.5000, 2.0000]))
        """
    def hsplit(self, indices_or_sections: _int | Sequence[_int] | None = None, *, indices: Tensor | None = None, sections: Any = None) -> tuple[Tensor, ...]:
        """Return the tensor in pieces side by side: along dimension 1, or 0 of a vector; as views.

        hsplit(input, indices_or_sections) -> tuple of Tensors

        Args:
            input (Tensor): of at least one dimension.
            indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

        >>> torch.hsplit(torch.arange(4), 2)
        (tensor([0, 1]), tensor([2, 3]))
        """
    def hypot(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the length of the hypotenuse over two sides: the square root of the sum of their squares.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.hypot(torch.tensor([3.0]), torch.tensor([4.0]))
        tensor([5.])
        """
    def hypot_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `hypot` to this tensor, and return it; arguments as there."""
    def i0(self, *, out: Tensor | None = None) -> Tensor:
        """Return the modified Bessel function of the first kind, of order 0.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.i0(torch.tensor([0.0, 1.0]))
        tensor([1.0000, 1.2661])
        """
    def i0_(self) -> Tensor:
        """Write the result of `i0` to this tensor, and return it; arguments as there."""
    def igamma(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the regularized lower incomplete gamma function, of order input at other.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no bools or complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.igamma(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]))
        tensor([0.6321, 0.2642])
        """
    def igamma_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `igamma` to this tensor, and return it; arguments as there."""
    def igammac(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the regularized upper incomplete gamma function: 1 minus `igamma`.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no bools or complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.igammac(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]))
        tensor([0.3679, 0.7358])
        """
    def igammac_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `igammac` to this tensor, and return it; arguments as there."""
    def index_add(self, dim: _int, index: Tensor, source: Tensor, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return a copy to whose slices along a dimension others are added, where `index` says.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): a vector of int64 or int32; one may come several times.
            source (Tensor): the slices to add, one for each index.
            alpha (number): what they are multiplied by.

        Raises:
            RuntimeError: the shapes or dtypes do not fit.
            IndexError: an index is out of range.

        >>> torch.index_add(torch.zeros(3), 0, torch.tensor([0, 2, 2]), torch.ones(3))
        tensor([1., 0., 2.])
        """
    def index_add_(self, dim: _int, index: Any, source: Any, *, alpha: _int = 1) -> Tensor:
        """Write the result of `index_add` to this tensor, and return it; arguments as there."""
    def index_copy(self, dim: _int, index: Tensor, source: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return a copy whose slices along a dimension are replaced, where `index` says.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): a vector of int64.
            source (Tensor): the slices, one for each index.

        Raises:
            IndexError, RuntimeError: the shapes or dtypes do not fit, or an index is out of range.

        >>> torch.index_copy(torch.zeros(3), 0, torch.tensor([2]), torch.ones(1))
        tensor([0., 0., 1.])
        """
    def index_copy_(self, dim: _int, index: Any, source: Any) -> Tensor:
        """Write the result of `index_copy` to this tensor, and return it; arguments as there."""
    def index_fill(self, dim: _int, index: Tensor, value: _Number | Tensor) -> Tensor:
        """Return a copy whose slices along a dimension have one value, where `index` says.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): a vector of int64.
            value (number or Tensor): the value; a tensor has no dimensions.

        Raises:
            RuntimeError: the value has dimensions.
            IndexError: an index is out of range.

        >>> torch.index_fill(torch.zeros(3), 0, torch.tensor([0, 2]), 1)
        tensor([1., 0., 1.])
        """
    def index_fill_(self, dim: _int, index: Any, value: Any) -> Tensor:
        """Write the result of `index_fill` to this tensor, and return it; arguments as there."""
    def index_put(self, indices: Sequence[Tensor], values: Tensor, accumulate: _bool = False) -> Tensor:
        """Return a copy with values written where tensors of indices point: ``x[indices] = values``.

        Args:
            input (Tensor): any tensor.
            indices (tuple of Tensor): integers or masks for the leading dimensions, or None for a whole one.
            values (Tensor): of a shape that broadcasts to that of ``input[indices]``, and of the dtype of `input`.
            accumulate (bool): add instead of replace.

        Raises:
            IndexError: an index is out of range.
            RuntimeError: the shapes or dtypes do not fit.

        >>> torch.index_put(torch.zeros(3), (torch.tensor([0, 2]),), torch.tensor(1.0))
        tensor([1., 0., 1.])
        """
    def index_put_(self, indices: Sequence[Tensor], values: Tensor, accumulate: _bool = False) -> Tensor:
        """Write values where tensors of indices point, and return the tensor: see `index_put`.

        Args:
            input (Tensor): any tensor.
            indices (tuple of Tensor): integers or masks for the leading dimensions, or None for a whole one.
            values (Tensor): of a shape that broadcasts to that of ``input[indices]``, and of the dtype of `input`.
            accumulate (bool): add instead of replace.

        >>> torch.zeros(3).index_put_((torch.tensor([0, 2]),), torch.tensor(1.0))
        tensor([1., 0., 1.])
        """
    def index_reduce(self, dim: _int, index: Tensor, source: Tensor, reduce: _str, *, include_self: _bool = True, out: Tensor | None = None) -> Tensor:
        """Return a copy in which slices along a dimension are combined with others, where `index` says.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): a vector of int64 or int32.
            source (Tensor): the slices, one for each index.
            reduce (str): ``"prod"``, ``"mean"``, ``"amax"`` or ``"amin"``.
            include_self (bool): whether the value that is there takes part.

        Raises:
            RuntimeError: shapes or dtypes do not fit, or there is no such reduction.

        >>> torch.index_reduce(torch.ones(2), 0, torch.tensor([0, 0]), torch.tensor([2.0, 3.0]), "prod")
        tensor([6., 1.])
        """
    def index_reduce_(self, dim: _int, index: Any, source: Any, reduce: Any, *, include_self: _bool = True) -> Tensor:
        """Write the result of `index_reduce` to this tensor, and return it; arguments as there."""
    def index_select(self, dim: _int, index: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the slices that `index` names along a dimension, as a copy.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): a vector of int64 or int32.

        Raises:
            IndexError: an index is out of range.

        >>> torch.index_select(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([1, 1]))
        tensor([[2, 2],
                [4, 4]])
        """
    def inner(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the sums of products over the last dimension of two tensors; with a 0-dim one, the product.

        Args:
            input (Tensor): (..., n).
            other (Tensor): (..., n).

        Raises:
            RuntimeError: the last sizes differ.

        >>> torch.inner(torch.ones(2, 3), torch.ones(4, 3)).shape
        torch.Size([2, 4])
        """
    def int(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.int32; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).int().dtype
        torch.int32
        """
    def inverse(self, *, out: Tensor | None = None) -> Tensor:
        """Return the inverses of square matrices; the same as `torch.linalg.inv`.

        Args:
            input (Tensor): (..., n, n), floating-point or complex.

        Raises:
            torch.linalg.LinAlgError: a matrix is singular.

        >>> torch.inverse(torch.tensor([[2.0]]))
        tensor([[0.5000]])
        """
    def is_complex(self) -> Tensor:
        """Return whether a tensor's dtype is complex.

        Args:
            input (Tensor): any tensor.

        >>> torch.is_complex(torch.ones(1))
        False
        """
    def is_conj(self) -> _bool:
        """Return whether a conjugation is pending: never here.

        Args:
            input (Tensor): any shape and dtype.

        >>> torch.is_conj(torch.tensor([1j]).conj())
        False
        """
    def is_contiguous(self, memory_format: _memory_format = ...) -> _bool:
        """Return whether the elements lie in memory in order, without gaps.

        Args:
            memory_format (memory_format): which order is asked for.

        >>> x = torch.ones(2, 3); x.is_contiguous(), x.t().is_contiguous()
        (True, False)
        """
    def is_floating_point(self) -> Tensor:
        """Return whether a tensor's dtype is a real floating-point type.

        Args:
            input (Tensor): any tensor.

        >>> torch.is_floating_point(torch.ones(1))
        True
        """
    def is_inference(self) -> _bool:
        """Return whether the tensor was made in inference mode, or is a view of one that was.

        >>> with torch.inference_mode():
        ...     x = torch.ones(1)
        >>> x.is_inference()
        True
        """
    def is_neg(self) -> _bool:
        """Return whether a negation is pending: never here.

        Args:
            input (Tensor): any shape and dtype.

        >>> torch.is_neg(torch.tensor([1.0]))
        False
        """
    def is_nonzero(self) -> _bool:
        """Return whether the only element is not zero.

        Args:
            input (Tensor): with one element.

        Raises:
            RuntimeError: it has several elements, or none.

        >>> torch.is_nonzero(torch.tensor([1.5]))
        True
        """
    def is_pinned(self) -> Tensor:
        """Return False: memory is never pinned for a GPU.

        >>> torch.ones(1).is_pinned()
        False
        """
    def is_same_size(self, other: Tensor) -> _bool:
        """Return whether two tensors have the same shape.

        Args:
            input (Tensor): one tensor.
            other (Tensor): the other.

        >>> torch.is_same_size(torch.ones(2), torch.ones(3))
        False
        """
    def is_set_to(self, tensor: Tensor) -> Tensor:
        """Return whether another tensor has the same memory, offset, shape and strides.

        Args:
            tensor (Tensor): the other one.

        >>> x = torch.ones(2); x.is_set_to(x.detach()), x.is_set_to(x.clone())
        (True, False)
        """
    def is_shared(self) -> Tensor:
        """Return False: memory is not shared between processes.

        >>> torch.ones(1).is_shared()
        False
        """
    def is_signed(self) -> Tensor:
        """Return whether a tensor's dtype has negative numbers.

        Args:
            input (Tensor): any tensor.

        >>> torch.ones(1).is_signed()
        True
        """
    def isclose(self, other: Tensor, rtol: _float = 1e-05, atol: _float = 1e-08, equal_nan: _bool = False) -> Tensor:
        """Return whether elements are equal, or close: ``|input - other| <= atol + rtol * |other|``.

        Args:
            input (Tensor), other (Tensor): of one dtype; they broadcast.
            rtol (float), atol (float): the relative and the absolute tolerance, not negative.
            equal_nan (bool): whether nan equals nan.

        Raises:
            RuntimeError: the dtypes differ, or a tolerance is negative.

        >>> torch.isclose(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.1]))
        tensor([ True, False])
        """
    def isfinite(self) -> Tensor:
        """Return whether each element is neither infinite nor nan.

        Args:
            input (Tensor): any shape.

        >>> torch.isfinite(torch.tensor([1.0, float("inf")]))
        tensor([ True, False])
        """
    def isinf(self) -> Tensor:
        """Return whether each element is infinite.

        Args:
            input (Tensor): any shape.

        >>> torch.isinf(torch.tensor([1.0, float("inf")]))
        tensor([False,  True])
        """
    def isnan(self) -> Tensor:
        """Return whether each element is nan.

        Args:
            input (Tensor): any shape.

        >>> torch.isnan(torch.tensor([1.0, float("nan")]))
        tensor([False,  True])
        """
    def isneginf(self, *, out: Tensor | None = None) -> Tensor:
        """Return whether each element is negative infinity.

        Args:
            input (Tensor): any shape, real.
            out (Tensor): where to write the result.

        >>> torch.isneginf(torch.tensor([1.0, float("-inf")]))
        tensor([False,  True])
        """
    def isposinf(self, *, out: Tensor | None = None) -> Tensor:
        """Return whether each element is positive infinity.

        Args:
            input (Tensor): any shape, real.
            out (Tensor): where to write the result.

        >>> torch.isposinf(torch.tensor([1.0, float("inf")]))
        tensor([False,  True])
        """
    def isreal(self) -> Tensor:
        """Return whether each element is real: has no imaginary part.

        Args:
            input (Tensor): any shape and dtype.

        >>> torch.isreal(torch.tensor([1.0, 1j]))
        tensor([ True, False])
        """
    def istft(self, n_fft: _int, hop_length: _int | None = None, win_length: _int | None = None, window: Tensor | None = None, center: _bool = True, normalized: _bool = False, onesided: _bool | None = None, length: _int | None = None, return_complex: _bool = False) -> Tensor:
        """Return the signal whose short-time Fourier transform is given, or the one nearest to it: the inverse of `stft`.

        Args:
            input (Tensor): (B, frequencies, frames) or (frequencies, frames), complex, as `stft` gives it.
            n_fft (int), hop_length (int), win_length (int), window (Tensor), center (bool), normalized (bool): as in
                `stft`.
            onesided (bool): whether the spectra are halves; by default if there are fewer than `n_fft` frequencies.
            length (int): to which length the signal is cut off, or continued with zeros.
            return_complex (bool): whether the signal is complex; then spectra are whole.

        Returns:
            Tensor: (B, L) or (L,).

        Raises:
            RuntimeError: sizes do not fit, the input is not complex, or windows leave gaps.

        >>> x, window = torch.arange(8.0), torch.hann_window(4)
        >>> torch.istft(torch.stft(x, 4, window=window, return_complex=True), 4, window=window).round()
        tensor([0., 1., 2., 3., 4., 5., 6., 7.])
        """
    def item(self) -> _int | _float | _bool:
        """Return the only element as a Python number.

        Raises:
            RuntimeError: the tensor has no element, or several.

        >>> torch.tensor([2.5]).item()
        2.5
        """
    def kron(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the Kronecker product: every element of one tensor times the whole of the other, side by side.

        Args:
            input (Tensor): a₁×…×aₙ.
            other (Tensor): b₁×…×bₙ; the one with fewer dimensions gets further ones of size 1 in front.

        Returns:
            Tensor: a₁b₁×…×aₙbₙ.

        >>> torch.kron(torch.tensor([1, 10]), torch.tensor([1, 2, 3]))
        tensor([ 1,  2,  3, 10, 20, 30])
        """
    def kthvalue(self, k: _int, dim: _int = -1, keepdim: _bool = False, *, out: Tensor | None = None) -> return_types.kthvalue:
        """Return the k-th least elements along a dimension, and where they are.

        Args:
            input (Tensor): integers or floating-point, any shape.
            k (int): which, counted from 1.
            dim (int): the dimension to look along.
            keepdim (bool): whether to keep it, of size 1.

        Returns:
            (values, indices)

        Raises:
            RuntimeError: there are fewer than k elements.
            IndexError: the dimension is empty.

        >>> torch.kthvalue(torch.tensor([5, 1, 3]), 2)
        torch.return_types.kthvalue(
        values=tensor(3),
        indices=tensor(2))
        """
    def lcm(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the least common multiple of two integers, 0 or more.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.lcm(torch.tensor([12, -6]), torch.tensor([8, 9]))
        tensor([24, 18])
        """
    def lcm_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `lcm` to this tensor, and return it; arguments as there."""
    def ldexp(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return input * 2 ** other, elementwise.

        Args:
            input (Tensor): any shape.
            other (Tensor): the exponents, which broadcast with it.
            out (Tensor): where to write the result.

        >>> torch.ldexp(torch.tensor([1.0, 3.0]), torch.tensor([1, 2]))
        tensor([ 2., 12.])
        """
    def ldexp_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `ldexp` to this tensor, and return it; arguments as there."""
    def le(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is less than or equal to other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.le(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([True, True])
        """
    def le_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `le` to this tensor, and return it; arguments as there."""
    def leaky_relu_(self, negative_slope: _float = 0.01, inplace: _bool = False) -> Tensor:
        """Write the result of `leaky_relu` to this tensor, and return it; arguments as there."""
    def lerp(self, end: Tensor, weight: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return input + weight * (end - input), elementwise: the way from one tensor to another.

        Args:
            input (Tensor): where a weight of 0 is; floating-point or complex.
            end (Tensor): where a weight of 1 is; of the same dtype.
            weight (Tensor or number): how far to go; all broadcast.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or the dtypes differ.

        >>> torch.lerp(torch.tensor([1.0, 2.0]), torch.tensor([11.0, 4.0]), 0.5)
        tensor([6., 3.])
        """
    def lerp_(self, end: Any, weight: Any) -> Tensor:
        """Write the result of `lerp` to this tensor, and return it; arguments as there."""
    def less(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is less than other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.lt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False,  True])
        """
    def less_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `less` to this tensor, and return it; arguments as there."""
    def less_equal(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is less than or equal to other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.le(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([True, True])
        """
    def less_equal_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `less_equal` to this tensor, and return it; arguments as there."""
    def lgamma(self, *, out: Tensor | None = None) -> Tensor:
        """Return the logarithm of the absolute value of the gamma function.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.lgamma(torch.tensor([0.5, 4.0]))
        tensor([0.5724, 1.7918])
        """
    def lgamma_(self) -> Tensor:
        """Write the result of `lgamma` to this tensor, and return it; arguments as there."""
    def log(self, *, out: Tensor | None = None) -> Tensor:
        """Return the natural logarithm of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.log(torch.tensor([1.0, 10.0]))
        tensor([0.0000, 2.3026])
        """
    def log10(self, *, out: Tensor | None = None) -> Tensor:
        """Return the logarithm to base 10 of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.log10(torch.tensor([1.0, 1000.0]))
        tensor([0., 3.])
        """
    def log10_(self) -> Tensor:
        """Write the result of `log10` to this tensor, and return it; arguments as there."""
    def log1p(self, *, out: Tensor | None = None) -> Tensor:
        """Return the natural logarithm of 1 plus each element, accurate near 0.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.log1p(torch.tensor([0.0, 1e-05]))
        tensor([0.0000e+00, 9.9999e-06])
        """
    def log1p_(self) -> Tensor:
        """Write the result of `log1p` to this tensor, and return it; arguments as there."""
    def log2(self, *, out: Tensor | None = None) -> Tensor:
        """Return the logarithm to base 2 of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.log2(torch.tensor([1.0, 8.0]))
        tensor([0., 3.])
        """
    def log2_(self) -> Tensor:
        """Write the result of `log2` to this tensor, and return it; arguments as there."""
    def log_(self) -> Tensor:
        """Write the result of `log` to this tensor, and return it; arguments as there."""
    def log_normal_(self, mean: _float = 1, std: _float = 2, *, generator: _Generator | None = None) -> Tensor:
        """Fill the tensor with random numbers whose logarithm is normal, and return it.

        Args:
            mean (float), std (float): of the logarithm.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: `std` is not positive.
            NotImplementedError: the dtype is not floating.

        >>> bool((torch.empty(9).log_normal_() >= 0).all())
        True
        """
    def log_softmax(self, dim: _int, dtype: _dtype | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return the logarithm of the softmax along a dimension, exact also where that would underflow.

        Args:
            input (Tensor): any shape, floating-point unless `dtype` is given.
            dim (int): the dimension.
            dtype (dtype): what to cast to first.

        Raises:
            IndexError: there is no such dimension.
            RuntimeError: `input` holds integers, and no dtype is given.

        >>> torch.log_softmax(torch.tensor([0.0, 0.0]), 0)
        tensor([-0.6931, -0.6931])
        """
    def logaddexp(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return log(exp(input) + exp(other)), without overflow.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.logaddexp(torch.tensor([0.0, 1000.0]), torch.tensor([0.0, 1000.0]))
        tensor([6.9315e-01, 1.0007e+03])
        """
    def logaddexp2(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return log2(2 ** input + 2 ** other), without overflow.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.logaddexp2(torch.tensor([0.0, 1000.0]), torch.tensor([0.0, 1000.0]))
        tensor([1.0000e+00, 1.0010e+03])
        """
    def logcumsumexp(self, dim: _int, *, out: Tensor | None = None) -> Tensor:
        """Return the logarithms of the sums of the exponentials of the elements up to each one, along a dimension.

        Args:
            input (Tensor): floating-point or complex, any shape.
            dim (int): the dimension to go along.

        >>> torch.logcumsumexp(torch.zeros(3), 0)
        tensor([0.0000, 0.6931, 1.0986])
        """
    def logdet(self) -> Tensor:
        """Return the logarithms of the determinants of square matrices: -inf where it is zero, NaN where negative.

        Args:
            input (Tensor): (..., n, n), floating-point or complex.

        Raises:
            RuntimeError: the matrices are not square.

        >>> torch.logdet(torch.eye(2))
        tensor(0.)
        """
    def logical_and(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return whether both elements differ from 0.

        Args:
            input (Tensor): any shape.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.logical_and(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0]))
        tensor([ True, False])
        """
    def logical_and_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `logical_and` to this tensor, and return it; arguments as there."""
    def logical_not(self, *, out: Tensor | None = None) -> Tensor:
        """Return the logical negation of each element: whether it is 0.

        Args:
            input (Tensor): any shape.
            out (Tensor): where to write the result.

        >>> torch.logical_not(torch.tensor([0.0, 2.0]))
        tensor([ True, False])
        """
    def logical_not_(self) -> Tensor:
        """Write the result of `logical_not` to this tensor, and return it; arguments as there."""
    def logical_or(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return whether at least one of the elements differs from 0.

        Args:
            input (Tensor): any shape.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.logical_or(torch.tensor([1.0, 0.0]), torch.tensor([1.0, 0.0]))
        tensor([ True, False])
        """
    def logical_or_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `logical_or` to this tensor, and return it; arguments as there."""
    def logical_xor(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return whether exactly one of the elements differs from 0.

        Args:
            input (Tensor): any shape.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.logical_xor(torch.tensor([1.0, 0.0]), torch.tensor([1.0, 1.0]))
        tensor([False,  True])
        """
    def logical_xor_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `logical_xor` to this tensor, and return it; arguments as there."""
    def logit(self, eps: _float | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return log(x / (1 - x)) of each element x: the inverse of `sigmoid`.

        Args:
            input (Tensor): any shape, real; nan comes from outside of 0 to 1.
            eps (float): if given, elements are first brought between eps and 1 - eps.
            out (Tensor): where to write the result.

        >>> torch.logit(torch.tensor([0.5, 0.9]))
        tensor([0.0000, 2.1972])
        """
    def logit_(self, eps: Any = None) -> Tensor:
        """Write the result of `logit` to this tensor, and return it; arguments as there."""
    def logsumexp(self, dim: _int | Sequence[_int], keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the logarithm of the sum of exponentials along some dimensions, computed without overflow.

        Args:
            input (Tensor): any shape; integers are taken as the default dtype.
            dim (int or ints): the dimensions to sum over.
            keepdim (bool): whether to keep them, of size 1.

        >>> torch.logsumexp(torch.tensor([1000.0, 1000.0]), 0)
        tensor(1000.6932)
        """
    def long(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.int64; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).long().dtype
        torch.int64
        """
    def lstsq(self, **kwargs: Any) -> Tensor:
        """Removed: `torch.lstsq` is deprecated in favor of `torch.linalg.lstsq`.

        Raises:
            RuntimeError: always, as in PyTorch.

        >>> torch.lstsq(torch.eye(2), torch.eye(2))
        Traceback (most recent call last):
            ...
        RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.lstsq` is deprecated in favor of `torch.linalg.lstsq`.
        """
    def lt(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether input is less than other.

        Args:
            input (Tensor): any shape; no complex numbers.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.lt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False,  True])
        """
    def lt_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `lt` to this tensor, and return it; arguments as there."""
    def lu(self, pivot: _bool = True, get_infos: _bool = False, out: Tensor | None = None) -> Tensor:
        """Return the LU factors of matrices; deprecated, `torch.linalg.lu_factor` is the function to use.

        Args:
            A (Tensor), pivot (bool): as in `torch.linalg.lu_factor`.
            get_infos (bool): whether to return also, for each matrix, 0 or where U has a zero on its diagonal.

        Returns:
            (LU, pivots) or (LU, pivots, info)

        >>> import warnings; warnings.simplefilter("ignore")
        >>> torch.lu(torch.eye(2))[1]
        tensor([1, 2], dtype=torch.int32)
        """
    def lu_solve(self, LU_data: Tensor, LU_pivots: Any, *, out: Tensor | None = None) -> Tensor:
        """Return the solution X of A X = b from the LU factors of A; deprecated, `torch.linalg.lu_solve` is the function
        to use.

        Args:
            b (Tensor): (..., n, k).
            LU_data (Tensor): (..., n, n), LU_pivots (Tensor): (..., n), from `torch.linalg.lu_factor`.

        >>> import warnings; warnings.simplefilter("ignore")
        >>> torch.lu_solve(torch.ones(1, 1), *torch.linalg.lu_factor(torch.full((1, 1), 2.0)))
        tensor([[0.5000]])
        """
    def map_(self, tensor: Tensor, callable: Callable[..., Any]) -> Tensor:
        """Replace every element by what a Python function returns for it and another tensor's element; returns the tensor.

        Args:
            tensor (Tensor): one that broadcasts to this one's shape.
            callable (callable): takes two numbers, returns a number.

        Raises:
            RuntimeError: the tensor requires grad.

        >>> torch.tensor([1.0, 2.0]).map_(torch.tensor([3.0, 4.0]), lambda a, b: a * b)
        tensor([3., 8.])
        """
    def masked_fill(self, mask: Tensor, value: _Number | Tensor) -> Tensor:
        """Return a copy with one value where a mask is set.

        Args:
            input (Tensor): any tensor.
            mask (Tensor): bool, of a shape that broadcasts with that of `input`.
            value (number or Tensor): the value; a tensor has no dimensions.

        Raises:
            RuntimeError: the mask is not bool, or the value has dimensions.

        >>> torch.masked_fill(torch.ones(2), torch.tensor([True, False]), 5)
        tensor([5., 1.])
        """
    def masked_fill_(self, mask: Any, value: Any) -> Tensor:
        """Write the result of `masked_fill` to this tensor, and return it; arguments as there."""
    def masked_scatter(self, mask: Tensor, source: Tensor) -> Tensor:
        """Return a copy with the elements of another tensor, in order, where a mask is set.

        Args:
            input (Tensor): any tensor.
            mask (Tensor): bool, of a shape that broadcasts with that of `input`.
            source (Tensor): of the dtype of `input`, with at least as many elements as the mask sets.

        Raises:
            RuntimeError: the mask is not bool, the dtypes differ, or there are too few elements.

        >>> torch.masked_scatter(torch.zeros(3), torch.tensor([True, False, True]), torch.tensor([1.0, 2.0]))
        tensor([1., 0., 2.])
        """
    def masked_scatter_(self, mask: Any, source: Any) -> Tensor:
        """Write the result of `masked_scatter` to this tensor, and return it; arguments as there."""
    def masked_select(self, mask: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the elements where a mask is set, as a vector.

        Args:
            input (Tensor): any tensor.
            mask (Tensor): bool, of a shape that broadcasts with that of `input`.

        Raises:
            RuntimeError: the mask is not bool.

        >>> torch.masked_select(torch.tensor([1, 2, 3]), torch.tensor([True, False, True]))
        tensor([1, 3])
        """
    def matmul(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the product of two tensors: of vectors, of matrices, or of stacks of matrices whose leading sizes
        broadcast.

        Args:
            input (Tensor): a vector, or (..., n, m); a vector counts as a row.
            other (Tensor): a vector, or (..., m, p), of the same dtype; a vector counts as a column.

        Returns:
            Tensor: (..., n, p), without the dimensions of vectors.

        Raises:
            RuntimeError: the shapes do not fit, or the dtypes differ.

        >>> torch.matmul(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1]))
        tensor([3, 7])
        >>> torch.matmul(torch.ones(5, 1, 2, 3), torch.ones(4, 3, 6)).shape
        torch.Size([5, 4, 2, 6])
        """
    def matrix_exp(self) -> Tensor:
        """Return the exponentials of square matrices: the sum of Aⁿ / n!.

        Args:
            A (Tensor): (..., n, n), floating-point or complex.

        Raises:
            RuntimeError: the matrices are not square.

        >>> torch.linalg.matrix_exp(torch.zeros(2, 2))
        tensor([[1., 0.],
                [0., 1.]])
        """
    def matrix_power(self, n: _int, *, out: Tensor | None = None) -> Tensor:
        """Return the n-th power of square matrices; of their inverse, for a negative n.

        Args:
            input (Tensor): (..., m, m).
            n (int): the exponent.

        Raises:
            RuntimeError: the matrices are not square.
            torch.linalg.LinAlgError: n is negative, and a matrix is singular.

        >>> torch.matrix_power(torch.tensor([[1.0, 1.0], [0.0, 1.0]]), 5)
        tensor([[1., 5.],
                [0., 1.]])
        """
    @overload
    def max(self) -> Tensor:
        """Return the greatest element; or those along a dimension, with their indices; or the greater one of each pair.

        Args:
            input (Tensor): real, any shape.
            dim (int): the dimension to look along; all elements, if left out. Or a tensor, taken as `other`.
            keepdim (bool): whether to keep the dimension, of size 1.
            other (Tensor): what to compare with element by element, as `maximum` does.

        Returns:
            Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

        Raises:
            RuntimeError: there are no elements.
            IndexError: there is no such dimension, or it is empty.

        >>> torch.max(torch.tensor([[1, 5], [7, 2]]), 1)
        torch.return_types.max(
        values=tensor([5, 7]),
        indices=tensor([1, 0]))
        """
    @overload
    def max(self, dim: _int, keepdim: _bool = ..., *, out: tuple[Tensor, ...] | None = ...) -> return_types.max:
        """Return the greatest element; or those along a dimension, with their indices; or the greater one of each pair.

        Args:
            input (Tensor): real, any shape.
            dim (int): the dimension to look along; all elements, if left out. Or a tensor, taken as `other`.
            keepdim (bool): whether to keep the dimension, of size 1.
            other (Tensor): what to compare with element by element, as `maximum` does.

        Returns:
            Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

        Raises:
            RuntimeError: there are no elements.
            IndexError: there is no such dimension, or it is empty.

        >>> torch.max(torch.tensor([[1, 5], [7, 2]]), 1)
        torch.return_types.max(
        values=tensor([5, 7]),
        indices=tensor([1, 0]))
        """
    @overload
    def max(self, other: Tensor, *, out: Tensor | None = ...) -> Tensor:
        """Return the greatest element; or those along a dimension, with their indices; or the greater one of each pair.

        Args:
            input (Tensor): real, any shape.
            dim (int): the dimension to look along; all elements, if left out. Or a tensor, taken as `other`.
            keepdim (bool): whether to keep the dimension, of size 1.
            other (Tensor): what to compare with element by element, as `maximum` does.

        Returns:
            Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

        Raises:
            RuntimeError: there are no elements.
            IndexError: there is no such dimension, or it is empty.

        >>> torch.max(torch.tensor([[1, 5], [7, 2]]), 1)
        torch.return_types.max(
        values=tensor([5, 7]),
        indices=tensor([1, 0]))
        """
    def maximum(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the larger of two elements, nan where one is nan.

        Args:
            input (Tensor): any shape; its dtype is the result's; no complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.maximum(torch.tensor([1.0, 5.0]), torch.tensor([3.0, 2.0]))
        tensor([3., 5.])
        """
    def mean(self, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the mean of all elements, or of those along some dimensions.

        Args:
            input (Tensor): floating-point or complex, any shape.
            dim (int or ints): the dimensions to average over; all, if left out.
            keepdim (bool): whether to keep them, of size 1.
            dtype (dtype): what to cast to before averaging.

        Raises:
            RuntimeError: the input holds integers and no dtype is given.

        >>> torch.mean(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), 1)
        tensor([1.5000, 3.5000])
        """
    def median(self, dim: _int | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> return_types.median:
        """Return the median of all elements; or those along a dimension, and where they are. Of an even number of
        elements it is the lower middle one; with a NaN among them it is NaN.

        Args:
            input (Tensor): integers or floating-point, any shape.
            dim (int): the dimension to look along; all elements, if left out.
            keepdim (bool): whether to keep it, of size 1.

        Returns:
            Tensor or (values, indices)

        Raises:
            IndexError: the dimension is empty.

        >>> torch.median(torch.tensor([1, 5, 3, 4]))
        tensor(3)
        """
    @overload
    def min(self) -> Tensor:
        """Return the least element; or those along a dimension, with their indices; or the lesser one of each pair.

        Args:
            input (Tensor): real, any shape.
            dim (int), keepdim (bool), other (Tensor): as in `max`.

        Returns:
            Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

        Raises:
            RuntimeError: there are no elements.
            IndexError: there is no such dimension, or it is empty.

        >>> torch.min(torch.tensor([3, 1, 2]))
        tensor(1)
        """
    @overload
    def min(self, dim: _int, keepdim: _bool = ..., *, out: tuple[Tensor, ...] | None = ...) -> return_types.min:
        """Return the least element; or those along a dimension, with their indices; or the lesser one of each pair.

        Args:
            input (Tensor): real, any shape.
            dim (int), keepdim (bool), other (Tensor): as in `max`.

        Returns:
            Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

        Raises:
            RuntimeError: there are no elements.
            IndexError: there is no such dimension, or it is empty.

        >>> torch.min(torch.tensor([3, 1, 2]))
        tensor(1)
        """
    @overload
    def min(self, other: Tensor, *, out: Tensor | None = ...) -> Tensor:
        """Return the least element; or those along a dimension, with their indices; or the lesser one of each pair.

        Args:
            input (Tensor): real, any shape.
            dim (int), keepdim (bool), other (Tensor): as in `max`.

        Returns:
            Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

        Raises:
            RuntimeError: there are no elements.
            IndexError: there is no such dimension, or it is empty.

        >>> torch.min(torch.tensor([3, 1, 2]))
        tensor(1)
        """
    def minimum(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the smaller of two elements, nan where one is nan.

        Args:
            input (Tensor): any shape; its dtype is the result's; no complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.minimum(torch.tensor([1.0, 5.0]), torch.tensor([3.0, 2.0]))
        tensor([1., 2.])
        """
    def mm(self, mat2: Tensor, *, out_dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the product of two matrices.

        Args:
            input (Tensor): n×m.
            mat2 (Tensor): m×p, of the same dtype.
            out_dtype (dtype): must be None: products in another dtype are for GPUs.

        Raises:
            RuntimeError: they are no matrices, their shapes do not fit, or their dtypes differ.

        >>> torch.mm(torch.ones(2, 3), torch.ones(3, 1))
        tensor([[3.],
                [3.]])
        """
    def mode(self, dim: _int = -1, keepdim: _bool = False, *, out: Tensor | None = None) -> return_types.mode:
        """Return the most frequent elements along a dimension (the least of several), and where they occur.

        Args:
            input (Tensor): real, any shape.
            dim (int): the dimension to look along.
            keepdim (bool): whether to keep it, of size 1.

        Returns:
            (values, indices)

        Raises:
            IndexError: the dimension is empty.

        >>> torch.mode(torch.tensor([3, 1, 3, 1, 2])).values
        tensor(1)
        """
    def moveaxis(self, source: _int | Sequence[_int], destination: _int | Sequence[_int]) -> Tensor:
        """Return a view with some dimensions at other places; the others keep their order.

        Args:
            input (Tensor): any tensor.
            source (int or tuple of int): where the dimensions are.
            destination (int or tuple of int): where they shall be.

        >>> torch.movedim(torch.ones(2, 3, 4), 0, -1).shape
        torch.Size([3, 4, 2])
        """
    def movedim(self, source: _int | Sequence[_int], destination: _int | Sequence[_int]) -> Tensor:
        """Return a view with some dimensions at other places; the others keep their order.

        Args:
            input (Tensor): any tensor.
            source (int or tuple of int): where the dimensions are.
            destination (int or tuple of int): where they shall be.

        >>> torch.movedim(torch.ones(2, 3, 4), 0, -1).shape
        torch.Size([3, 4, 2])
        """
    def msort(self, *, out: Tensor | None = None) -> Tensor:
        """Return the elements in order along the first dimension.

        Args:
            input (Tensor): real, any shape.

        >>> torch.msort(torch.tensor([[3, 1], [2, 4]]))
        tensor([[2, 1],
                [3, 4]])
        """
    def mul(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the product of two tensors, elementwise; of bools, whether both are true.

        Args:
            input (Tensor or number): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.mul(torch.tensor([[1.0], [2.0]]), torch.tensor([3.0, 4.0]))
        tensor([[3., 4.],
                [6., 8.]])
        """
    def mul_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `mul` to this tensor, and return it; arguments as there."""
    def multinomial(self, num_samples: _int, replacement: _bool = False, *, generator: _Generator | None = None, out: Tensor | None = None) -> Tensor:
        """Return indices drawn with the probabilities that each row of a tensor gives, up to a factor.

        Args:
            input (Tensor): floating, of shape (n,) or (rows, n).
            num_samples (int): how many indices a row yields.
            replacement (bool): whether an index may come twice.
            generator (Generator): where the numbers come from; the default one if left out.
            out (Tensor): int64; where to write the indices.

        Returns:
            Tensor: int64, (num_samples,) or (rows, num_samples).

        Raises:
            RuntimeError: the weights are no distribution, or too few for the samples.

        >>> torch.multinomial(torch.tensor([0.0, 1.0, 0.0]), 3, replacement=True)
        tensor([1, 1, 1])
        """
    def multiply(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the product of two tensors, elementwise; of bools, whether both are true.

        Args:
            input (Tensor or number): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.mul(torch.tensor([[1.0], [2.0]]), torch.tensor([3.0, 4.0]))
        tensor([[3., 4.],
                [6., 8.]])
        """
    def multiply_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `multiply` to this tensor, and return it; arguments as there."""
    def mv(self, vec: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the product of a matrix and a vector.

        Args:
            input (Tensor): n×m.
            vec (Tensor): m, of the same dtype.

        Raises:
            RuntimeError: the shapes do not fit, or the dtypes differ.

        >>> torch.mv(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1]))
        tensor([3, 7])
        """
    def mvlgamma(self, p: _int, *, out: Tensor | None = None) -> Tensor:
        """Return the logarithm of the multivariate gamma function of dimension p, at each element.

        Args:
            input (Tensor): any shape, real, above (p - 1) / 2.
            p (int): the dimension, 1 or more.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: p is less than 1.

        >>> torch.mvlgamma(torch.tensor([3.0, 4.0]), 2)
        tensor([1.5502, 3.5651])
        """
    def mvlgamma_(self, p: Any) -> Tensor:
        """Write the result of `mvlgamma` to this tensor, and return it; arguments as there."""
    def nan_to_num(self, nan: _Number = 0.0, posinf: _Number | None = None, neginf: _Number | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return the elements with nan and infinities replaced.

        Args:
            input (Tensor): any shape.
            nan (number): what replaces nan.
            posinf (number): what replaces positive infinity; the largest number of the dtype, if left out.
            neginf (number): what replaces negative infinity; the most negative number, if left out.
            out (Tensor): where to write the result.

        >>> torch.nan_to_num(torch.tensor([float("nan"), 1.0, float("inf")]), posinf=9.0)
        tensor([0., 1., 9.])
        """
    def nan_to_num_(self, nan: _float = 0.0, posinf: Any = None, neginf: Any = None) -> Tensor:
        """Write the result of `nan_to_num` to this tensor, and return it; arguments as there."""
    def nanmean(self, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the mean of the elements that are not NaN: of all, or of those along some dimensions.

        Args:
            input (Tensor): floating-point or complex, any shape.
            dim (int or ints), keepdim (bool), dtype (dtype): as in `mean`.

        Raises:
            RuntimeError: the input holds integers.

        >>> torch.nanmean(torch.tensor([1.0, float("nan"), 3.0]))
        tensor(2.)
        """
    def nanmedian(self, dim: _int | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> return_types.nanmedian:
        """Return the median of the elements that are not NaN; or those along a dimension, and where they are.

        Args:
            input (Tensor): integers or floating-point, any shape.
            dim (int), keepdim (bool): as in `median`.

        Returns:
            Tensor or (values, indices)

        Raises:
            IndexError: the dimension is empty.

        >>> torch.nanmedian(torch.tensor([1.0, float("nan"), 3.0]))
        tensor(1.)
        """
    def nanquantile(self, q: _float | Tensor, dim: _int | None = None, keepdim: _bool = False, *, interpolation: _str = 'linear', out: Tensor | None = None) -> Tensor:
        """Return quantiles as `quantile` does, of the elements that are not NaN.

        Args:
            input (Tensor), q (float or Tensor), dim (int), keepdim (bool), interpolation (str): as in `quantile`.

        Raises:
            RuntimeError: q is out of range, or dtypes or shapes do not fit.

        >>> torch.nanquantile(torch.tensor([0.0, float("nan"), 2.0]), 0.5)
        tensor(1.)
        """
    def nansum(self, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the sum of all elements, or of those along some dimensions, with NaN counted as zero.

        Args:
            input (Tensor): real, any shape; integers and bools are summed as int64.
            dim (int or ints), keepdim (bool), dtype (dtype): as in `sum`.

        Raises:
            RuntimeError: the input is complex.

        >>> torch.nansum(torch.tensor([1.0, float("nan")]))
        tensor(1.)
        """
    def narrow(self, dim: _int, start: _int | Tensor, length: _int) -> Tensor:
        """Return a view of a run of elements along a dimension.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            start (int or Tensor): the first element; counted from the end if negative.
            length (int): how many.

        Raises:
            RuntimeError: the run does not lie within the dimension.

        >>> torch.narrow(torch.arange(5), 0, 1, 3)
        tensor([1, 2, 3])
        """
    def narrow_copy(self, dim: _int, start: _int, length: _int, *, out: Tensor | None = None) -> Tensor:
        """Return a copy of a run of elements along a dimension.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            start (int): the first element; counted from the end if negative.
            length (int): how many.

        >>> torch.narrow_copy(torch.arange(5), 0, 1, 3)
        tensor([1, 2, 3])
        """
    def ndimension(self) -> _int:
        """Return the number of dimensions.

        >>> torch.ones(2, 3).dim()
        2
        """
    def ne(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether the elements differ.

        Args:
            input (Tensor): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.ne(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False,  True])
        """
    def ne_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `ne` to this tensor, and return it; arguments as there."""
    def neg(self, *, out: Tensor | None = None) -> Tensor:
        """Return the negative of each element.

        Args:
            input (Tensor): any shape, no bools.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the tensor holds bools.

        >>> torch.neg(torch.tensor([1.0, -2.0]))
        tensor([-1.,  2.])
        """
    def neg_(self) -> Tensor:
        """Write the result of `neg` to this tensor, and return it; arguments as there."""
    def negative(self, *, out: Tensor | None = None) -> Tensor:
        """Return the negative of each element.

        Args:
            input (Tensor): any shape, no bools.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the tensor holds bools.

        >>> torch.neg(torch.tensor([1.0, -2.0]))
        tensor([-1.,  2.])
        """
    def negative_(self) -> Tensor:
        """Write the result of `negative` to this tensor, and return it; arguments as there."""
    def nelement(self) -> _int:
        """Return the number of elements.

        Args:
            input (Tensor): any tensor.

        >>> torch.numel(torch.ones(2, 3))
        6
        """
    def new(self, *args: Any) -> Tensor:
        """Return a tensor of this one's dtype, from sizes or data as the constructor `torch.Tensor` takes them.

        Args:
            args: sizes, or one sequence of data.

        >>> torch.tensor([1]).new([2, 3])
        tensor([2, 3])
        """
    def new_empty(self, *sizes: Any, size: _int | None = None, dtype: _dtype | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, layout: _layout | None = None, pin_memory: _bool = False) -> Tensor:
        """Return a tensor whose values are whatever the memory holds, by default of this tensor's dtype.

        new_empty(size, *, dtype=None, device=None, requires_grad=False, layout=torch.strided, pin_memory=False) -> Tensor

        Args:
            size (int...): the shape, as numbers or one sequence.
            dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

        >>> torch.tensor([1]).new_empty(2, 3).dtype
        torch.int64
        """
    def new_empty_strided(self, size: Sequence[_int], stride: Sequence[_int], dtype: _dtype | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, layout: _layout | None = None, pin_memory: _bool = False) -> Tensor:
        """Return an uninitialized tensor with given strides, by default of this tensor's dtype.

        Args:
            size (sequence of int): the shape.
            stride (sequence of int): for each dimension, the distance of neighbours in elements.
            dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

        >>> torch.tensor([1]).new_empty_strided((2, 3), (1, 2)).stride()
        (1, 2)
        """
    def new_full(self, size: Sequence[_int], fill_value: _Number, *, dtype: _dtype | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, layout: _layout | None = None, pin_memory: _bool = False) -> Tensor:
        """Return a tensor filled with a number, by default of this tensor's dtype.

        Args:
            size (sequence of int): the shape.
            fill_value (number): the value.
            dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

        >>> torch.ones(1).new_full((2,), 3)
        tensor([3., 3.])
        """
    def new_ones(self, *sizes: Any, size: _int | None = None, dtype: _dtype | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, layout: _layout | None = None, pin_memory: _bool = False) -> Tensor:
        """Return a tensor filled with ones, by default of this tensor's dtype.

        new_ones(size, *, dtype=None, device=None, requires_grad=False, layout=torch.strided, pin_memory=False) -> Tensor

        Args:
            size (int...): the shape, as numbers or one sequence.
            dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

        >>> torch.tensor([1]).new_ones(2, 3).dtype
        torch.int64
        """
    def new_tensor(self, data: Any, *, dtype: _dtype | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, layout: _layout | None = None, pin_memory: _bool = False) -> Tensor:
        """Return a new tensor with a copy of some values, by default of this tensor's dtype.

        Args:
            data: as in `torch.tensor`.
            dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

        >>> torch.ones(1).new_tensor([1, 2])
        tensor([1., 2.])
        """
    def new_zeros(self, *sizes: Any, size: _int | None = None, dtype: _dtype | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, layout: _layout | None = None, pin_memory: _bool = False) -> Tensor:
        """Return a tensor filled with zeros, by default of this tensor's dtype.

        new_zeros(size, *, dtype=None, device=None, requires_grad=False, layout=torch.strided, pin_memory=False) -> Tensor

        Args:
            size (int...): the shape, as numbers or one sequence.
            dtype (dtype), device, requires_grad, layout, pin_memory: as in `torch.tensor`.

        >>> torch.tensor([1]).new_zeros(2, 3).dtype
        torch.int64
        """
    def nextafter(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the number next to each element of input in the direction of other.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
            other (Tensor): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.nextafter(torch.tensor([1.0]), torch.tensor([2.0]))
        tensor([1.0000])
        """
    def nextafter_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `nextafter` to this tensor, and return it; arguments as there."""
    def nonzero(self, *, as_tuple: _bool = False, out: Tensor | None = None) -> Tensor:
        """Return the indices of all elements that are not zero.

        Args:
            input (Tensor): any tensor.
            as_tuple (bool): give one vector for each dimension, with which `input` can be indexed, not one matrix.

        Returns:
            Tensor: int64, n×d: a row for each element; or a tuple of d vectors.

        >>> torch.nonzero(torch.tensor([[0, 5], [6, 0]]))
        tensor([[0, 1],
                [1, 0]])
        """
    def nonzero_static(self, *, size: _int, fill_value: _int = -1, out: Tensor | None = None) -> Tensor:
        """Return the indices of the first elements that are not zero, in a number of rows that is known beforehand.

        Args:
            input (Tensor): any tensor.
            size (int): the number of rows.
            fill_value (int): what is in rows left over.

        Raises:
            RuntimeError: the size is negative.

        >>> torch.nonzero_static(torch.tensor([0, 5]), size=2)
        tensor([[ 1],
                [-1]])
        """
    def norm(self, p: _Number | _str = 'fro', dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, out: Tensor | None = None, dtype: _dtype | None = None) -> Tensor:
        """Return the norm of all elements, or of those along some dimensions; `torch.linalg.vector_norm` and
        `torch.linalg.matrix_norm` say more clearly which.

        Args:
            input (Tensor): floating-point or complex, any shape.
            p (number or str): the order of the vectors' norm; ``"fro"`` is 2, ``"nuc"`` sums singular values.
            dim (int or ints): the dimensions to reduce; all, if left out.
            keepdim (bool): whether to keep them, of size 1.
            dtype (dtype): what to cast to before.

        Raises:
            RuntimeError: there is no such norm.

        >>> torch.norm(torch.tensor([3.0, 4.0])), torch.norm(torch.tensor([3.0, -4.0]), 1)
        (tensor(5.), tensor(7.))
        """
    def normal_(self, mean: _float = 0, std: _float = 1, *, generator: _Generator | None = None) -> Tensor:
        """Fill the tensor with normal random numbers, and return it.

        Args:
            mean (float), std (float): of the distribution.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: `std` is negative.
            NotImplementedError: the dtype is not floating or complex.

        >>> torch.empty(2).normal_(5, 0)
        tensor([5., 5.])
        """
    def not_equal(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return whether the elements differ.

        Args:
            input (Tensor): any shape.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast.

        >>> torch.ne(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
        tensor([False,  True])
        """
    def not_equal_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `not_equal` to this tensor, and return it; arguments as there."""
    def numel(self) -> _int:
        """Return the number of elements.

        Args:
            input (Tensor): any tensor.

        >>> torch.numel(torch.ones(2, 3))
        6
        """
    def numpy(self, *, force: _bool = False) -> numpy.ndarray[Any, Any]:
        """Return the values as a NumPy array on the same memory.

        Args:
            force (bool): detach a tensor that requires grad, where otherwise it is refused.

        Raises:
            RuntimeError: the tensor requires grad.
            TypeError: NumPy has no such dtype (bfloat16).

        >>> torch.ones(2).numpy()
        array([1., 1.], dtype=float32)
        """
    def orgqr(self, tau: Any, *, out: Tensor | None = None) -> Tensor:
        """Return the first columns of a product of Householder reflections; as `torch.linalg.householder_product`.

        Args:
            input (Tensor): (..., m, n), tau (Tensor): (..., k), from `geqrf`.

        >>> torch.orgqr(*torch.geqrf(torch.tensor([[3.0], [4.0]])))
        tensor([[-0.6000],
                [-0.8000]])
        """
    def ormqr(self, tau: Any, other: Tensor, left: _bool = True, transpose: _bool = False, *, out: Tensor | None = None) -> Tensor:
        """Return the product of a matrix and the orthogonal (unitary) matrix Q that reflections make.

        Args:
            input (Tensor): (..., m, n), tau (Tensor): (..., k), from `geqrf`.
            other (Tensor): the matrix.
            left (bool): whether Q stands left of it.
            transpose (bool): whether to take Qᴴ for Q.

        >>> a, tau = torch.geqrf(torch.tensor([[3.0], [4.0]]))
        >>> torch.ormqr(a, tau, torch.ones(2, 3)).shape
        torch.Size([2, 3])
        """
    def outer(self, vec2: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the matrix of the products of each element of one vector with each of another.

        Args:
            input (Tensor): a vector, n.
            vec2 (Tensor): a vector, m.

        Returns:
            Tensor: n×m.

        Raises:
            RuntimeError: they are no vectors.

        >>> torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4]))
        tensor([[3, 4],
                [6, 8]])
        """
    def permute(self, *order: Any, dims: _int | None = None) -> Tensor:
        """Return a view with the dimensions in another order.

        permute(input, dims) -> Tensor

        Args:
            input (Tensor): any tensor.
            dims (int...): for each dimension of the result, which one of `input` it is.

        Raises:
            RuntimeError: a dimension is missing, or comes twice.

        >>> torch.permute(torch.ones(2, 3, 4), (2, 0, 1)).shape
        torch.Size([4, 2, 3])
        """
    def pinverse(self, rcond: _float = 1e-15) -> Tensor:
        """Return the pseudo-inverses (Moore-Penrose) of matrices, as `torch.linalg.pinv` does.

        Args:
            input (Tensor): (..., m, n), floating-point or complex.
            rcond (float): singular values up to this times the greatest one count as zero.

        >>> torch.pinverse(torch.tensor([[2.0], [0.0]]))
        tensor([[0.5000, 0.0000]])
        """
    def poisson(self, generator: _Generator | None = None) -> Tensor:
        """Return a tensor of Poisson-distributed counts.

        Args:
            input (Tensor): the rates, floating.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: a rate is negative.
            NotImplementedError: the dtype is not floating.

        >>> torch.poisson(torch.zeros(2))
        tensor([0., 0.])
        """
    def polygamma(self, n: Any) -> Tensor:
        """Return the derivative of order n of the digamma function, at each element: see `torch.polygamma`.

        >>> torch.tensor([1.0, 0.5]).polygamma(1)
        tensor([1.6449, 4.9348])
        """
    def polygamma_(self, n: Any) -> Tensor:
        """Write the result of `polygamma` to this tensor, and return it; arguments as there."""
    def positive(self) -> Tensor:
        """Return the tensor itself.

        Args:
            input (Tensor): any shape, no bools.

        Raises:
            RuntimeError: the tensor holds bools.

        >>> torch.positive(torch.tensor([1.0, -2.0]))
        tensor([ 1., -2.])
        """
    def pow(self, exponent: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return each element to the power of a number, or of another tensor's elements.

        Args:
            input (Tensor or number): the base, any shape.
            exponent (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or integers are raised to a negative integer number.

        >>> torch.pow(torch.tensor([1.0, 2.0, 3.0]), 2)
        tensor([1., 4., 9.])
        """
    def pow_(self, exponent: Any) -> Tensor:
        """Write the result of `pow` to this tensor, and return it; arguments as there."""
    def prelu(self, weight: Tensor) -> Tensor:
        """Return x where it is positive, elsewhere x times a learned slope.

        Args:
            input (Tensor): (N, C, ...), floating-point.
            weight (Tensor): the slopes, (C,) or one for all channels.

        Raises:
            RuntimeError: `weight` has more than one dimension, or not one element for each channel.

        >>> F.prelu(torch.tensor([[-1.0, 2.0]]), torch.tensor([0.5]))
        tensor([[-0.5000,  2.0000]])
        """
    def prod(self, dim: _int | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the product of all elements, or of those along a dimension.

        Args:
            input (Tensor): any shape; integers and bools are multiplied as int64.
            dim (int): the dimension to multiply over; all, if left out.
            keepdim (bool): whether to keep it, of size 1.
            dtype (dtype): what to cast to before multiplying.

        Raises:
            IndexError: there is no such dimension.

        >>> torch.prod(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), 1)
        tensor([ 2., 12.])
        """
    def put(self, index: Tensor, source: Tensor, accumulate: _bool = False) -> Tensor:
        """Return a copy with elements written at places in the tensor taken as one row.

        Args:
            input (Tensor): any tensor.
            index (Tensor): int64, of any shape.
            source (Tensor): as many values, of the dtype of `input`.
            accumulate (bool): add instead of replace.

        Raises:
            IndexError: an index is out of range, or there are not as many values.

        >>> torch.put(torch.zeros(2, 2), torch.tensor([3]), torch.tensor([1.0]))
        tensor([[0., 0.],
                [0., 1.]])
        """
    def put_(self, index: Any, source: Any, accumulate: _bool = False) -> Tensor:
        """Write the result of `put` to this tensor, and return it; arguments as there."""
    def qr(self, some: _bool = True, *, out: Tensor | None = None) -> return_types.qr:
        """Return Q and R with A = Q R; deprecated, `torch.linalg.qr` is the function to use.

        Args:
            input (Tensor): (..., m, n), floating-point or complex.
            some (bool): whether Q is m×min(m, n), not m×m.

        Returns:
            (Q, R)

        >>> import warnings; warnings.simplefilter("ignore")
        >>> torch.qr(torch.tensor([[3.0], [4.0]])).R
        tensor([[-5.]])
        """
    def quantile(self, q: _float | Tensor, dim: _int | None = None, keepdim: _bool = False, *, interpolation: _str = 'linear', out: Tensor | None = None) -> Tensor:
        """Return quantiles of all elements, or of those along a dimension.

        Args:
            input (Tensor): float32 or float64, any shape.
            q (float or Tensor): numbers from 0 to 1, at most one dimension, of the input's dtype.
            dim (int): the dimension to look along; all elements, if left out.
            keepdim (bool): whether to keep it, of size 1.
            interpolation (str): what lies between two elements: ``"linear"``, ``"lower"``, ``"higher"``, ``"midpoint"`` or
                ``"nearest"``.

        Returns:
            Tensor: one quantile for each q; the dimension of a q with one comes first.

        Raises:
            RuntimeError: q is out of range, or dtypes or shapes do not fit.

        >>> torch.quantile(torch.tensor([0.0, 1.0, 2.0]), torch.tensor([0.25, 0.5]))
        tensor([0.5000, 1.0000])
        """
    def rad2deg(self, *, out: Tensor | None = None) -> Tensor:
        """Return each angle, given in radians, in degrees.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.rad2deg(torch.tensor([3.1416, 1.0]))
        tensor([180.0004,  57.2958])
        """
    def rad2deg_(self) -> Tensor:
        """Write the result of `rad2deg` to this tensor, and return it; arguments as there."""
    def random_(self, from_: _int | None = None, to: _int = ..., *, generator: _Generator | None = None, **named: Any) -> Tensor:
        """Fill the tensor with random integers from `from` to `to` - 1, and return it.

        Args:
            from_ (int), to (int): the range; ``random_(to)`` begins at 0, ``random_(from, None)`` ends with the largest
                integer that the dtype represents like all below it, and ``random_()`` does both.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: the range is empty, or the dtype does not hold it.

        >>> torch.empty(2).random_(3, 4)
        tensor([3., 3.])
        """
    def ravel(self) -> Tensor:
        """Return the elements in one dimension: a view if the tensor is contiguous, else a copy.

        Args:
            input (Tensor): any tensor.

        >>> torch.ravel(torch.ones(2, 3)).shape
        torch.Size([6])
        """
    def reciprocal(self, *, out: Tensor | None = None) -> Tensor:
        """Return 1 divided by each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.reciprocal(torch.tensor([2.0, 4.0]))
        tensor([0.5000, 0.2500])
        """
    def reciprocal_(self) -> Tensor:
        """Write the result of `reciprocal` to this tensor, and return it; arguments as there."""
    def register_hook(self, hook: Callable[..., Any]) -> Any:
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
    def register_post_accumulate_grad_hook(self, hook: Callable[..., Any]) -> Any:
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
    def relu(self, inplace: _bool = False) -> Tensor:
        """Return the positive part of each element, max(x, 0).

        Args:
            input (Tensor): any shape, real.
            inplace (bool): whether to write the result to `input`.

        Raises:
            RuntimeError: `input` holds bools or complex numbers.

        >>> torch.relu(torch.tensor([-1.0, 2.0]))
        tensor([0., 2.])
        """
    def relu_(self, inplace: _bool = False) -> Tensor:
        """Write the result of `relu` to this tensor, and return it; arguments as there."""
    def remainder(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the remainder of a division whose quotient is rounded down: it has the sign of the divisor, as Python's %.

        Args:
            input (Tensor or number): the dividend, any shape, real.
            other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

        >>> torch.remainder(torch.tensor([7.0, -7.0]), 4)
        tensor([3., 1.])
        """
    def remainder_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `remainder` to this tensor, and return it; arguments as there."""
    def renorm(self, p: _Number, dim: _int, maxnorm: _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the tensor with those slices along a dimension made smaller whose norm is too great.

        Args:
            input (Tensor): floating-point or complex, at least 2 dimensions.
            p (number): the order of the norm, greater than 0.
            dim (int): the dimension whose slices are measured.
            maxnorm (number): what no norm may exceed.

        Raises:
            RuntimeError: p or maxnorm is out of range, or there are too few dimensions.

        >>> torch.renorm(torch.tensor([[3.0, 4.0], [0.3, 0.4]]), 2, 0, 1)
        tensor([[0.6000, 0.8000],
                [0.3000, 0.4000]])
        """
    def renorm_(self, p: Any, dim: _int, maxnorm: Any) -> Tensor:
        """Write the result of `renorm` to this tensor, and return it; arguments as there."""
    def repeat(self, *repeats: _int) -> Tensor:
        """Return a copy in which the whole tensor repeats along its dimensions.

        repeat(*repeats) -> Tensor

        Args:
            repeats (int...): how many times along each dimension; new dimensions come first.

        Raises:
            RuntimeError: there are fewer numbers than dimensions, or one is negative.

        >>> torch.tensor([1, 2]).repeat(2, 2)
        tensor([[1, 2, 1, 2],
                [1, 2, 1, 2]])
        """
    def repeat_interleave(self, repeats: _int | Tensor | None = None, dim: _int | None = None, *, output_size: _int | None = None) -> Tensor:
        """Return a copy in which every element repeats, side by side; or, of repeats alone, the indices that do so.

        repeat_interleave(input, repeats, dim=None, *, output_size=None) -> Tensor

        Args:
            input (Tensor): any tensor.
            repeats (int or Tensor): how many times, for all or for each place along `dim`.
            dim (int): along which dimension; by default all elements are one row.
            output_size (int): the size of the result along `dim`, if known.

        Raises:
            RuntimeError: a number of repeats is negative, or there are not as many as places.

        >>> torch.repeat_interleave(torch.tensor([1, 2]), torch.tensor([2, 1]))
        tensor([1, 1, 2])
        """
    def requires_grad_(self, requires_grad: _bool = True) -> Tensor:
        """Switch on (or off) the recording of operations on this leaf; returns the tensor itself.

        Args:
            requires_grad (bool): on or off.

        Raises:
            RuntimeError: the tensor is no leaf, or holds integers or bools.

        >>> torch.zeros(2).requires_grad_()
        tensor([0., 0.], requires_grad=True)
        """
    def reshape(self, *sizes: Any, shape: _int | None = None) -> Tensor:
        """Return the elements in another shape: a view if the memory allows, else a copy.

        reshape(input, shape) -> Tensor

        Args:
            input (Tensor): any tensor.
            shape (int...): the sizes, as numbers or one sequence; one of them may be -1, and is inferred.

        Raises:
            RuntimeError: the shape has another number of elements.

        >>> torch.reshape(torch.arange(4), (2, -1))
        tensor([[0, 1],
                [2, 3]])
        """
    def reshape_as(self, other: Tensor) -> Tensor:
        """Return the elements in the shape of another tensor: a view if the memory allows, else a copy.

        Args:
            other (Tensor): whose shape to take.

        >>> torch.arange(4).reshape_as(torch.ones(2, 2)).shape
        torch.Size([2, 2])
        """
    def resize_(self, *sizes: _int, memory_format: _memory_format | None = None) -> Tensor:
        """Give the tensor another shape, in its own memory if that is large enough; returns it.

        resize_(*sizes, memory_format=None) -> Tensor

        Args:
            sizes (int...): the shape. Elements that the tensor did not have are not initialized.
            memory_format (memory_format): the order of dimensions in memory; with channels last, in new memory. Without
                it a tensor that has the shape already stays as it is.

        Raises:
            RuntimeError: the tensor requires grad, or the memory format says no order.

        >>> torch.arange(4).resize_(2, 2)
        tensor([[0, 1],
                [2, 3]])
        """
    def resize_as_(self, the_template: Tensor, *, memory_format: _memory_format | None = None) -> Tensor:
        """Give the tensor another tensor's shape, as `resize_` does; returns it.

        Args:
            the_template (Tensor): whose shape to take.
            memory_format (memory_format): as in `resize_`; ``torch.preserve_format`` takes over that of the template.

        >>> torch.arange(4).resize_as_(torch.ones(2, 2))
        tensor([[0, 1],
                [2, 3]])
        """
    def resolve_conj(self) -> Tensor:
        """Return the tensor itself: conjugates are computed at once here, never pending.

        Args:
            input (Tensor): any shape and dtype.

        >>> torch.tensor([1 + 2j]).conj().resolve_conj()
        tensor([1.-2.j])
        """
    def resolve_neg(self) -> Tensor:
        """Return the tensor itself: negatives are computed at once here, never pending.

        Args:
            input (Tensor): any shape and dtype.

        >>> torch.tensor([1.0]).resolve_neg()
        tensor([1.])
        """
    def retain_grad(self) -> Tensor:
        """Let backward keep the gradient of this tensor, which is no leaf, in its ``.grad``.

        Raises:
            RuntimeError: the tensor requires no grad.

        >>> x = torch.tensor(2.0, requires_grad=True); y = x * 3; y.retain_grad()
        >>> (y * y).backward(); y.grad
        tensor(12.)
        """
    def roll(self, shifts: _int | Sequence[_int], dims: _int | Sequence[_int] | None = None) -> Tensor:
        """Return a copy shifted along dimensions; what leaves at the end comes back at the beginning.

        Args:
            input (Tensor): any tensor.
            shifts (int or tuple of int): by how many places, for each of `dims`.
            dims (int or tuple of int): along which dimensions; by default all elements are one row.

        Raises:
            RuntimeError: there are more or fewer shifts than dimensions.

        >>> torch.roll(torch.arange(4), 1)
        tensor([3, 0, 1, 2])
        """
    def rot90(self, k: _int = 1, dims: Sequence[_int] = (0, 1)) -> Tensor:
        """Return a copy rotated by right angles in the plane of two dimensions.

        Args:
            input (Tensor): of at least two dimensions.
            k (int): how many right angles, from the first of `dims` towards the second.
            dims (tuple of int): the plane.

        Raises:
            RuntimeError: there are not two different dimensions.

        >>> torch.rot90(torch.tensor([[1, 2], [3, 4]]))
        tensor([[2, 4],
                [1, 3]])
        """
    def round(self, *, decimals: _int = 0, out: Tensor | None = None) -> Tensor:
        """Return each element rounded to the nearest whole number, or to decimals; halves go to the even neighbour.

        Args:
            input (Tensor): any shape, real, no bools.
            decimals (int): how many digits to keep behind the point; negative ones round before it.
            out (Tensor): where to write the result.

        >>> torch.round(torch.tensor([0.5, 1.5, 2.6])), torch.round(torch.tensor([1.2345]), decimals=2)
        (tensor([0., 2., 3.]), tensor([1.2300]))
        """
    def round_(self, *, decimals: _int = 0) -> Tensor:
        """Write the result of `round` to this tensor, and return it; arguments as there."""
    def rrelu_(self, lower: _float = 0.125, upper: _float = 0.3333333333333333, training: _bool = False, inplace: _bool = False) -> Tensor:
        """Write the result of `rrelu` to this tensor, and return it; arguments as there."""
    def rsqrt(self, *, out: Tensor | None = None) -> Tensor:
        """Return 1 divided by the square root of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.rsqrt(torch.tensor([4.0, 2.0]))
        tensor([0.5000, 0.7071])
        """
    def rsqrt_(self) -> Tensor:
        """Write the result of `rsqrt` to this tensor, and return it; arguments as there."""
    def scatter(self, dim: _int, index: Tensor, src: Tensor | _Number | None = None, *, value: _Number | None = None, reduce: _str | None = None, out: Tensor | None = None) -> Tensor:
        """Return a copy with values written to the places that `index` names along a dimension.

        scatter(input, dim, index, src) -> Tensor
        scatter(input, dim, index, value, *, reduce=None) -> Tensor

        ``out[index[i][j]][j] = src[i][j]`` for dim 0, and so on.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): int64 or int32, with as many dimensions as `input`.
            src (Tensor or number): the values, of the dtype of `input`, in a shape no smaller than that of `index`.
            value (number): a single one, instead of `src`.
            reduce (str): ``"add"`` or ``"multiply"``: combine with what is there, instead of replacing it.

        Raises:
            RuntimeError: shapes or dtypes do not fit, or an index is out of bounds.

        >>> torch.scatter(torch.zeros(3), 0, torch.tensor([2, 0]), torch.tensor([1.0, 2.0]))
        tensor([2., 0., 1.])
        """
    def scatter_(self, dim: _int, index: Any, src: Any = None, *, value: Any = None, reduce: Any = None) -> Tensor:
        """Write the result of `scatter` to this tensor, and return it; arguments as there."""
    def scatter_add(self, dim: _int, index: Tensor, src: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return a copy with values added at the places that `index` names along a dimension.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): int64 or int32, with as many dimensions as `input`; a place may come several times.
            src (Tensor): the values, of the dtype of `input`, in a shape no smaller than that of `index`.

        Raises:
            RuntimeError: shapes or dtypes do not fit, or an index is out of bounds.

        >>> torch.scatter_add(torch.zeros(3), 0, torch.tensor([2, 0, 2]), torch.ones(3))
        tensor([1., 0., 2.])
        """
    def scatter_add_(self, dim: _int, index: Any, src: Any) -> Tensor:
        """Write the result of `scatter_add` to this tensor, and return it; arguments as there."""
    def scatter_reduce(self, dim: _int, index: Tensor, src: Tensor, reduce: _str, *, include_self: _bool = True, out: Tensor | None = None) -> Tensor:
        """Return a copy in which values are combined at the places that `index` names along a dimension.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (Tensor): int64 or int32, with as many dimensions as `input`.
            src (Tensor): the values, of the dtype of `input`, in a shape no smaller than that of `index`.
            reduce (str): ``"sum"``, ``"prod"``, ``"mean"``, ``"amax"`` or ``"amin"``.
            include_self (bool): whether the value that is there takes part.

        Raises:
            RuntimeError: shapes or dtypes do not fit, an index is out of bounds, or there is no such reduction.

        >>> index = torch.tensor([0, 0, 1])
        >>> torch.scatter_reduce(torch.zeros(2), 0, index, torch.tensor([1.0, 2.0, 3.0]), "amax")
        tensor([2., 3.])
        """
    def scatter_reduce_(self, dim: _int, index: Any, src: Any, reduce: Any, *, include_self: _bool = True) -> Tensor:
        """Write the result of `scatter_reduce` to this tensor, and return it; arguments as there."""
    def select(self, dim: _int, index: _int) -> Tensor:
        """Return a view of what is at one place of a dimension, without that dimension.

        Args:
            input (Tensor): any tensor.
            dim (int): along which dimension.
            index (int): which place; counted from the end if negative.

        Raises:
            IndexError: there is no such place.

        >>> torch.select(torch.tensor([[1, 2], [3, 4]]), 1, 0)
        tensor([1, 3])
        """
    def select_scatter(self, src: Tensor, dim: _int, index: _int) -> Tensor:
        """Return a copy with one place of a dimension replaced.

        Args:
            input (Tensor): any tensor.
            src (Tensor): of the shape of ``input.select(dim, index)``.
            dim (int): along which dimension.
            index (int): which place.

        Raises:
            RuntimeError: `src` has another shape.

        >>> torch.select_scatter(torch.zeros(2, 2), torch.ones(2), 0, 1)
        tensor([[0., 0.],
                [1., 1.]])
        """
    def selu_(self, inplace: _bool = False) -> Tensor:
        """Write the result of `selu` to this tensor, and return it; arguments as there."""
    def set_(self, source: Tensor | None = None, storage_offset: _int = 0, size: Sequence[_int] | None = None, stride: Sequence[_int] | None = None) -> Tensor:
        """Let the tensor share another tensor's memory; returns it.

        Args:
            source (Tensor): whose memory to show; none for an empty tensor.
            storage_offset (int): where in that memory to start, if `size` is given.
            size (sequence of int): the shape; by default that of `source`.
            stride (sequence of int): the strides in elements; by default those of a contiguous tensor.

        >>> x = torch.arange(4); torch.empty(0, dtype=torch.int64).set_(x, 1, (2,))
        tensor([1, 2])
        """
    def sgn(self, *, out: Tensor | None = None) -> Tensor:
        """Return each element divided by its absolute value, or 0: a sign also for complex numbers.

        Args:
            input (Tensor): any shape; its dtype is the result's.
            out (Tensor): where to write the result.

        >>> torch.sgn(torch.tensor([-3.0, 0.0]))
        tensor([-1.,  0.])
        """
    def sgn_(self) -> Tensor:
        """Write the result of `sgn` to this tensor, and return it; arguments as there."""
    def short(self, memory_format: _memory_format = ...) -> Tensor:
        """Return the tensor in the dtype torch.int16; the tensor itself if it has it already.

        Args:
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([0, 1]).short().dtype
        torch.int16
        """
    def sigmoid(self, *, out: Tensor | None = None) -> Tensor:
        """Return 1 / (1 + exp(-x)) of each element x.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.sigmoid(torch.tensor([0.0, 2.0]))
        tensor([0.5000, 0.8808])
        """
    def sigmoid_(self) -> Tensor:
        """Write the result of `sigmoid` to this tensor, and return it; arguments as there."""
    def sign(self, *, out: Tensor | None = None) -> Tensor:
        """Return the sign of each element: -1, 0 or 1.

        Args:
            input (Tensor): any shape; its dtype is the result's; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.sign(torch.tensor([-3.0, 0.0, 2.0]))
        tensor([-1.,  0.,  1.])
        """
    def sign_(self) -> Tensor:
        """Write the result of `sign` to this tensor, and return it; arguments as there."""
    def signbit(self, *, out: Tensor | None = None) -> Tensor:
        """Return whether each element has its sign bit set, as negative numbers and -0.0 have.

        Args:
            input (Tensor): any shape; no complex numbers.
            out (Tensor): where to write the result.

        >>> torch.signbit(torch.tensor([-1.0, -0.0, 0.0]))
        tensor([ True,  True, False])
        """
    def sin(self, *, out: Tensor | None = None) -> Tensor:
        """Return the sine of each element, an angle in radians.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.sin(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 0.8415])
        """
    def sin_(self) -> Tensor:
        """Write the result of `sin` to this tensor, and return it; arguments as there."""
    def sinc(self, *, out: Tensor | None = None) -> Tensor:
        """Return sin(pi x) / (pi x) of each element x, and 1 at 0.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.sinc(torch.tensor([0.0, 0.5]))
        tensor([1.0000, 0.6366])
        """
    def sinc_(self) -> Tensor:
        """Write the result of `sinc` to this tensor, and return it; arguments as there."""
    def sinh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the hyperbolic sine of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.sinh(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 1.1752])
        """
    def sinh_(self) -> Tensor:
        """Write the result of `sinh` to this tensor, and return it; arguments as there."""
    def size(self, dim: _int | None = None) -> _Size:
        """Return the shape, or the size of one dimension.

        Args:
            dim (int): which dimension; all if left out.

        Raises:
            IndexError: there is no such dimension.

        >>> torch.ones(2, 3).size(), torch.ones(2, 3).size(-1)
        (torch.Size([2, 3]), 3)
        """
    def slice_scatter(self, src: Tensor, dim: _int = 0, start: _int | None = None, end: _int | None = None, step: _int = 1, *, out: Tensor | None = None) -> Tensor:
        """Return a copy with a slice of a dimension replaced.

        Args:
            input (Tensor): any tensor.
            src (Tensor): of the shape of the slice.
            dim (int): along which dimension.
            start (int): where the slice begins.
            end (int): where it ends, that not included.
            step (int): the distance of its elements.

        Raises:
            RuntimeError: `src` has another shape.

        >>> torch.slice_scatter(torch.zeros(3), torch.ones(2), start=1)
        tensor([0., 1., 1.])
        """
    def slogdet(self, *, out: Tensor | None = None) -> return_types.slogdet:
        """Return the signs of the determinants of square matrices, and the logarithms of their sizes, as
        `torch.linalg.slogdet` does.

        Args:
            input (Tensor): (..., n, n), floating-point or complex.

        Returns:
            (sign, logabsdet)

        >>> torch.slogdet(torch.eye(3)).sign
        tensor(1.)
        """
    def softmax(self, dim: _int, dtype: _dtype | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return exponentials along a dimension, divided by their sum.

        Args:
            input (Tensor): any shape, floating-point unless `dtype` is given.
            dim (int): the dimension along which the results sum to 1.
            dtype (dtype): what to cast to first.

        Raises:
            IndexError: there is no such dimension.
            RuntimeError: `input` holds integers, and no dtype is given.

        >>> torch.softmax(torch.tensor([0.0, 0.0]), 0)
        tensor([0.5000, 0.5000])
        """
    def solve(self, **kwargs: Any) -> Tensor:
        """Removed: `torch.solve` is deprecated in favor of `torch.linalg.solve`, whose arguments have another order.

        Raises:
            RuntimeError: always, as in PyTorch.

        >>> torch.solve(torch.eye(2), torch.eye(2))
        Traceback (most recent call last):
            ...
        RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.solve` is deprecated in favor of `torch.linalg.solve`, whose arguments have another order.
        """
    def sort(self, dim: _int = -1, descending: _bool = False, stable: _bool = False, *, out: Tensor | None = None) -> return_types.sort:
        """Return the elements in order along a dimension, and where they were.

        Args:
            input (Tensor): real, any shape; NaN counts as greatest.
            dim (int): the dimension to sort along.
            descending (bool): whether the greatest comes first.
            stable (bool): whether equal elements keep their order; they always do here.

        Returns:
            (values, indices)

        Raises:
            RuntimeError: the input is complex.

        >>> torch.sort(torch.tensor([3, 1, 2]))
        torch.return_types.sort(
        values=tensor([1, 2, 3]),
        indices=tensor([1, 2, 0]))
        """
    def split(self, split_size: _int | Sequence[_int], dim: _int = 0) -> Tensor:
        """Return the tensor in pieces along a dimension, as views: see `torch.split`.

        Args:
            split_size (int or sequence of int): the size of each piece but perhaps the last, or all sizes.
            dim (int): along which dimension.

        >>> torch.arange(3).split([1, 2])
        (tensor([0]), tensor([1, 2]))
        """
    def split_with_sizes(self, split_sizes: Sequence[_int], dim: _int = 0) -> tuple[Tensor, ...]:
        """Return the tensor in pieces of given sizes along a dimension, as views.

        Args:
            input (Tensor): any tensor with dimensions.
            split_sizes (sequence of int): the size of each piece.
            dim (int): along which dimension.

        Raises:
            RuntimeError: a size is negative, or they do not add up.

        >>> torch.split_with_sizes(torch.arange(3), [1, 2])
        (tensor([0]), tensor([1, 2]))
        """
    def sqrt(self, *, out: Tensor | None = None) -> Tensor:
        """Return the square root of each element, nan for negative ones.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.sqrt(torch.tensor([4.0, 2.0]))
        tensor([2.0000, 1.4142])
        """
    def sqrt_(self) -> Tensor:
        """Write the result of `sqrt` to this tensor, and return it; arguments as there."""
    def square(self, *, out: Tensor | None = None) -> Tensor:
        """Return each element times itself.

        Args:
            input (Tensor): any shape.
            out (Tensor): where to write the result.

        >>> torch.square(torch.tensor([1.0, -3.0]))
        tensor([1., 9.])
        """
    def square_(self) -> Tensor:
        """Write the result of `square` to this tensor, and return it; arguments as there."""
    def squeeze(self, dim: _int | Sequence[_int] | None = None) -> Tensor:
        """Return a view without dimensions of size 1.

        Args:
            input (Tensor): any tensor.
            dim (int or tuple of int): leave out these only, if their size is 1; by default all of size 1.

        >>> torch.squeeze(torch.ones(1, 2, 1)).shape, torch.squeeze(torch.ones(1, 2, 1), 0).shape
        (torch.Size([2]), torch.Size([2, 1]))
        """
    def squeeze_(self, dim: _int | None = None) -> Tensor:
        """Change the shape of this tensor as `squeeze` does, and return it; arguments as there."""
    def std(self, dim: _int | Sequence[_int] | None = None, unbiased: _bool | None = None, keepdim: _bool = False, *, correction: _Number | None = None, out: Tensor | None = None) -> Tensor:
        """Return the standard deviation of all elements, or of those along some dimensions: the square root of `var`.

        Args:
            input (Tensor): floating-point or complex, any shape.
            dim (int or ints), unbiased (bool), keepdim (bool), correction (number): as in `var`.

        Raises:
            RuntimeError: the input holds integers.

        >>> torch.std(torch.tensor([1.0, 2.0, 3.0]))
        tensor(1.)
        """
    def stft(self, n_fft: _int, hop_length: _int | None = None, win_length: _int | None = None, window: Tensor | None = None, center: _bool = True, pad_mode: _str = 'reflect', normalized: _bool = False, onesided: _bool | None = None, return_complex: _bool | None = None, align_to_window: _bool | None = None) -> Tensor:
        """Return the short-time Fourier transform: the spectrum of each frame of a signal, times a window.

        Args:
            input (Tensor): (L,) or (B, L), real or complex.
            n_fft (int): the length of a frame, 0 < n_fft <= L.
            hop_length (int): the distance of two frames' beginnings; n_fft // 4 by default.
            win_length (int): the length of the window, which lies in the middle of the frame; `n_fft` by default.
            window (Tensor): (win_length,); ones by default.
            center (bool): whether frame t is centred at t times `hop_length`, with borders by `pad_mode` of
                `nn.functional.pad`; otherwise it begins there.
            pad_mode (str): what the borders show.
            normalized (bool): whether spectra are divided by the square root of `n_fft`.
            onesided (bool): whether to give half the spectrum; by default for real input and window.
            return_complex (bool): whether the result is complex; must be said for real input. If not, a last dimension
                holds real and imaginary part.
            align_to_window (bool): without `center`: whether windows, not frames, begin at multiples of `hop_length`.

        Returns:
            Tensor: (B, n_fft // 2 + 1 or n_fft, frames), without B if the input has none.

        Raises:
            RuntimeError: sizes do not fit, or `return_complex` is not given for a real input.

        >>> torch.stft(torch.ones(8), 4, window=torch.ones(4), return_complex=True).shape
        torch.Size([3, 9])
        """
    def storage_offset(self) -> _int:
        """Return how many elements of the storage lie before the tensor's first.

        >>> torch.arange(5)[2:].storage_offset()
        2
        """
    def stride(self, dim: _int | None = None) -> tuple[_int, ...]:
        """Return how many elements lie between neighbours along each dimension, or along one.

        Args:
            dim (int): which dimension; all if left out.

        Raises:
            IndexError: there is no such dimension.

        >>> torch.ones(2, 3).t().stride()
        (1, 3)
        """
    def sub(self, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return input - alpha * other, elementwise.

        Args:
            input (Tensor or number): any shape, no bools.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            alpha (number): a factor, of no higher category than the result.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or there are bools.

        >>> torch.sub(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]), alpha=2)
        tensor([-1.,  0.])
        """
    def sub_(self, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
        """Write the result of `sub` to this tensor, and return it; arguments as there."""
    def subtract(self, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
        """Return input - alpha * other, elementwise.

        Args:
            input (Tensor or number): any shape, no bools.
            other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
            alpha (number): a factor, of no higher category than the result.
            out (Tensor): where to write the result.

        Raises:
            RuntimeError: the shapes do not broadcast, or there are bools.

        >>> torch.sub(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]), alpha=2)
        tensor([-1.,  0.])
        """
    def subtract_(self, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
        """Write the result of `subtract` to this tensor, and return it; arguments as there."""
    def sum(self, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
        """Return the sum of all elements, or of those along some dimensions.

        Args:
            input (Tensor): any shape; integers and bools are summed as int64.
            dim (int or ints): the dimensions to sum over; all, if left out.
            keepdim (bool): whether to keep them, of size 1.
            dtype (dtype): what to cast to before summing.

        Raises:
            IndexError: there is no such dimension.

        >>> torch.sum(torch.tensor([[1, 2], [3, 4]]), 0)
        tensor([4, 6])
        """
    def sum_to_size(self, *size: _int) -> Tensor:
        """Return the tensor summed to a shape that broadcasts to its own.

        Args:
            size (int...): the shape.

        Raises:
            RuntimeError: the shape does not broadcast to the tensor's.

        >>> torch.ones(2, 3).sum_to_size(1, 3)
        tensor([[2., 2., 2.]])
        """
    def svd(self, some: _bool = True, compute_uv: _bool = True, *, out: Tensor | None = None) -> return_types.svd:
        """Return the singular value decomposition A = U diag(S) Vᴴ; deprecated, `torch.linalg.svd` is the function to use.

        Args:
            input (Tensor): (..., m, n), floating-point or complex.
            some (bool): whether U and V have min(m, n) columns, not m and n.
            compute_uv (bool): whether to compute U and V; they are zeros otherwise.

        Returns:
            (U, S, V)

        >>> torch.svd(torch.tensor([[3.0, 0.0], [0.0, 2.0]])).S
        tensor([3., 2.])
        """
    def swapaxes(self, axis0: _int, axis1: _int) -> Tensor:
        """Return a view with two dimensions swapped: `transpose` by NumPy's name.

        Args:
            input (Tensor): any tensor.
            axis0 (int): one dimension.
            axis1 (int): the other.

        >>> torch.swapaxes(torch.ones(2, 3), 0, 1).shape
        torch.Size([3, 2])
        """
    def swapaxes_(self, axis0: Any, axis1: Any) -> Tensor:
        """Change the shape of this tensor as `swapaxes` does, and return it; arguments as there."""
    def swapdims(self, dim0: _int, dim1: _int) -> Tensor:
        """Return a view with two dimensions swapped: another name of `transpose`.

        Args:
            input (Tensor): any tensor.
            dim0 (int): one dimension.
            dim1 (int): the other.

        >>> torch.swapdims(torch.ones(2, 3), 0, 1).shape
        torch.Size([3, 2])
        """
    def swapdims_(self, dim0: Any, dim1: Any) -> Tensor:
        """Change the shape of this tensor as `swapdims` does, and return it; arguments as there."""
    def symeig(self, **kwargs: Any) -> Tensor:
        """Removed: `torch.linalg.eigh` is to be used, which reads the lower triangle by default.

        Raises:
            RuntimeError: always, as in PyTorch.

        >>> torch.symeig(torch.eye(2))
        Traceback (most recent call last):
            ...
        RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.linalg.eigh` is to be used, which reads the lower triangle by default.
        """
    def t(self) -> Tensor:
        """Return the transpose of a matrix as a view; a tensor of fewer dimensions as it is.

        Args:
            input (Tensor): of at most two dimensions.

        Raises:
            RuntimeError: it has more.

        >>> torch.t(torch.ones(2, 3)).shape
        torch.Size([3, 2])
        """
    def t_(self) -> Tensor:
        """Change the shape of this tensor as `t` does, and return it; arguments as there."""
    def take(self, index: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the elements at places in the tensor taken as one row.

        Args:
            input (Tensor): any tensor.
            index (Tensor): int64, of any shape, which is the result's; negative ones count from the end.

        Raises:
            IndexError: an index is out of range.

        >>> torch.take(torch.tensor([[1, 2], [3, 4]]), torch.tensor([0, 3]))
        tensor([1, 4])
        """
    def take_along_dim(self, indices: Tensor, dim: _int | None = None, *, out: Tensor | None = None) -> Tensor:
        """Return the elements that `indices` names along a dimension, after broadcasting the other dimensions.

        Args:
            input (Tensor): any tensor.
            indices (Tensor): int64, with as many dimensions as `input`.
            dim (int): along which dimension; by default both are taken as one row.

        Raises:
            RuntimeError: the numbers of dimensions differ, or the indices are not int64.

        >>> x = torch.tensor([[3, 1], [2, 4]])
        >>> torch.take_along_dim(x, torch.tensor([[0], [1]]), dim=1)
        tensor([[3],
                [4]])
        """
    def tan(self, *, out: Tensor | None = None) -> Tensor:
        """Return the tangent of each element, an angle in radians.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.tan(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 1.5574])
        """
    def tan_(self) -> Tensor:
        """Write the result of `tan` to this tensor, and return it; arguments as there."""
    def tanh(self, *, out: Tensor | None = None) -> Tensor:
        """Return the hyperbolic tangent of each element.

        Args:
            input (Tensor): any shape; bools and integers count as numbers of the default dtype.
            out (Tensor): where to write the result.

        >>> torch.tanh(torch.tensor([0.0, 1.0]))
        tensor([0.0000, 0.7616])
        """
    def tanh_(self) -> Tensor:
        """Write the result of `tanh` to this tensor, and return it; arguments as there."""
    def tensor_split(self, indices_or_sections: _int | Sequence[_int] | Tensor | None = None, dim: _int = 0, *, indices: Tensor | None = None, sections: Any = None) -> tuple[Tensor, ...]:
        """Return the tensor in pieces along a dimension, cut at given places or into a given number, as views.

        tensor_split(input, indices_or_sections, dim=0) -> tuple of Tensors

        Args:
            input (Tensor): any tensor with dimensions.
            indices_or_sections (int, sequence of int or Tensor): the number of pieces, of which the first ones may have one
                element more; or where each piece but the first begins.
            dim (int): along which dimension.

        Raises:
            RuntimeError: the number of pieces is not positive.

        >>> torch.tensor_split(torch.arange(5), (1, 3))
        (tensor([0]), tensor([1, 2]), tensor([3, 4]))
        """
    def threshold_(self, threshold: Any, value: Any, inplace: _bool = False) -> Tensor:
        """Write the result of `threshold` to this tensor, and return it; arguments as there."""
    def tile(self, *reps: Any, dims: _int | None = None) -> Tensor:
        """Return a copy in which the whole tensor repeats along its last dimensions.

        tile(input, dims) -> Tensor

        Args:
            input (Tensor): any tensor.
            dims (int...): how many times along each of the last dimensions; more than there are make new ones.

        >>> torch.tile(torch.tensor([1, 2]), (2,))
        tensor([1, 2, 1, 2])
        """
    def to(self, *args: Any, **kwargs: Any) -> Tensor:
        """Return the tensor in another dtype or on another device; the tensor itself where it is so already.

        to(dtype, non_blocking=False, copy=False, *, memory_format=torch.preserve_format) -> Tensor
        to(device=None, dtype=None, non_blocking=False, copy=False, *, memory_format=torch.preserve_format) -> Tensor
        to(other, non_blocking=False, copy=False, *, memory_format=torch.preserve_format) -> Tensor

        Args:
            dtype (dtype): the type of the elements.
            device (device or str): such as ``"cpu"`` or ``"cuda:0"``.
            other (Tensor): whose dtype and device to take.
            non_blocking (bool): whether to return before the copy is done; it is always done.
            copy (bool): copy even where nothing changes.
            memory_format (memory_format): the order of dimensions in memory.

        >>> torch.tensor([1.7, -2.0]).to(torch.int64)
        tensor([ 1, -2])
        """
    def tolist(self) -> Any:
        """Return the elements as nested Python lists; a 0-dim tensor as a number.

        >>> torch.tensor([[1, 2], [3, 4]]).tolist()
        [[1, 2], [3, 4]]
        """
    def topk(self, k: _int, dim: _int = -1, largest: _bool = True, sorted: _bool = True, *, out: Tensor | None = None) -> return_types.topk:
        """Return the k greatest elements along a dimension, in order, and where they are.

        Args:
            input (Tensor): real, any shape.
            k (int): how many.
            dim (int): the dimension to look along.
            largest (bool): whether to take the greatest, not the least.
            sorted (bool): whether they must be in order; they always are here.

        Returns:
            (values, indices)

        Raises:
            RuntimeError: there are fewer than k elements.

        >>> torch.topk(torch.tensor([3, 1, 2]), 2)
        torch.return_types.topk(
        values=tensor([3, 2]),
        indices=tensor([0, 2]))
        """
    def trace(self) -> Tensor:
        """Return the sum of the elements on the diagonal of a matrix.

        Args:
            input (Tensor): n×m; integers are summed as int64.

        Raises:
            RuntimeError: it is no matrix.

        >>> torch.trace(torch.tensor([[1, 2], [3, 4]]))
        tensor(5)
        """
    def transpose(self, dim0: _int, dim1: _int) -> Tensor:
        """Return a view with two dimensions swapped.

        Args:
            input (Tensor): any tensor.
            dim0 (int): one dimension.
            dim1 (int): the other.

        >>> torch.transpose(torch.ones(2, 3), 0, 1).shape
        torch.Size([3, 2])
        """
    def transpose_(self, dim0: Any, dim1: Any) -> Tensor:
        """Change the shape of this tensor as `transpose` does, and return it; arguments as there."""
    def triangular_solve(self, A: Tensor, upper: _bool = True, transpose: _bool = False, unitriangular: _bool = False, *, out: Tensor | None = None) -> return_types.triangular_solve:
        """Return the solution X of A X = b with a triangular A, and a copy of A; deprecated,
        `torch.linalg.solve_triangular` is the function to use.

        Args:
            b (Tensor): (..., n, k).
            A (Tensor): (..., n, n).
            upper (bool): whether A is upper triangular.
            transpose (bool): whether to solve with the transpose of A.
            unitriangular (bool): whether the diagonal of A counts as ones.

        Returns:
            (solution, cloned_coefficient)

        >>> import warnings; warnings.simplefilter("ignore")
        >>> torch.triangular_solve(torch.ones(1, 1), torch.full((1, 1), 2.0)).solution
        tensor([[0.5000]])
        """
    def tril(self, diagonal: _int = 0, *, out: Tensor | None = None) -> Tensor:
        """Return a copy of which only the lower triangle of the last two dimensions is kept; the rest is zero.

        Args:
            input (Tensor): (..., n, m).
            diagonal (int): how far to the right of the main diagonal the triangle reaches.

        >>> torch.tril(torch.ones(2, 2))
        tensor([[1., 0.],
                [1., 1.]])
        """
    def tril_(self, diagonal: _int = 0) -> Tensor:
        """Write the result of `tril` to this tensor, and return it; arguments as there."""
    def triu(self, diagonal: _int = 0, *, out: Tensor | None = None) -> Tensor:
        """Return a copy of which only the upper triangle of the last two dimensions is kept; the rest is zero.

        Args:
            input (Tensor): (..., n, m).
            diagonal (int): how far to the right of the main diagonal the triangle begins.

        >>> torch.triu(torch.ones(2, 2))
        tensor([[1., 1.],
                [0., 1.]])
        """
    def triu_(self, diagonal: _int = 0) -> Tensor:
        """Write the result of `triu` to this tensor, and return it; arguments as there."""
    def true_divide(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return the quotient of two tensors, elementwise: `div` without rounding.

        Args:
            input (Tensor or number): the dividend, any shape.
            other (Tensor or number): the divisor; the two broadcast.
            out (Tensor): where to write the result.

        >>> torch.true_divide(torch.tensor([1, 2]), 4)
        tensor([0.2500, 0.5000])
        """
    def true_divide_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `true_divide` to this tensor, and return it; arguments as there."""
    def trunc(self, *, out: Tensor | None = None) -> Tensor:
        """Return each element without its fraction: rounded towards 0.

        Args:
            input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
            out (Tensor): where to write the result.

        >>> torch.trunc(torch.tensor([1.5, -1.5]))
        tensor([ 1., -1.])
        """
    def trunc_(self) -> Tensor:
        """Write the result of `trunc` to this tensor, and return it; arguments as there."""
    def type(self, dtype: _dtype | _str | None = None, non_blocking: _bool = False) -> Any:
        """Return the name of the tensor's type; or the tensor in another dtype.

        Args:
            dtype (dtype or str): a dtype, or a name such as ``"torch.DoubleTensor"``.
            non_blocking (bool): has no meaning on the CPU.

        Raises:
            ValueError: there is no type of that name.

        >>> torch.ones(1).type(), torch.ones(1).type(torch.int32).type()
        ('torch.FloatTensor', 'torch.IntTensor')
        """
    def type_as(self, other: Tensor) -> Tensor:
        """Return the tensor in the dtype of another.

        Args:
            other (Tensor): whose dtype to take.

        >>> torch.tensor([1, 2]).type_as(torch.ones(1))
        tensor([1., 2.])
        """
    def unbind(self, dim: _int = 0) -> tuple[Tensor, ...]:
        """Return what is at each place of a dimension, as views without that dimension.

        Args:
            input (Tensor): any tensor with dimensions.
            dim (int): along which dimension.

        Raises:
            IndexError: there is no such dimension.

        >>> torch.unbind(torch.tensor([[1, 2], [3, 4]]))
        (tensor([1, 2]), tensor([3, 4]))
        """
    def unflatten(self, dim: _int, sizes: Sequence[_int]) -> Tensor:
        """Return the elements with one dimension made several.

        Args:
            input (Tensor): any tensor.
            dim (int): which dimension.
            sizes (sequence of int): the sizes that take its place; one of them may be -1, and is inferred.

        Raises:
            RuntimeError: the sizes do not multiply up to the dimension's.

        >>> torch.unflatten(torch.ones(2, 6), 1, (2, -1)).shape
        torch.Size([2, 2, 3])
        """
    def unfold(self, dimension: _int, size: _int, step: _int) -> Tensor:
        """Return a view of the windows along a dimension, which become a last dimension.

        Args:
            dimension (int): along which dimension.
            size (int): the number of elements of a window.
            step (int): the distance of two windows' beginnings.

        Raises:
            RuntimeError: a window is longer than the dimension, or the step is not positive.

        >>> torch.arange(5).unfold(0, 3, 2)
        tensor([[0, 1, 2],
                [2, 3, 4]])
        """
    def uniform_(self, from_: _float = 0, to: _float = 1, *, generator: _Generator | None = None, **named: Any) -> Tensor:
        """Fill the tensor with uniform random numbers in [from, to), and return it.

        Args:
            from_ (float), to (float): the range; ``**{"from": ...}`` works too.
            generator (Generator): where the numbers come from; the default one if left out.

        Raises:
            RuntimeError: `from` > `to`, or a bound that the dtype does not hold.
            NotImplementedError: the dtype is not floating or complex.

        >>> torch.empty(3).uniform_(2, 3).floor()
        tensor([2., 2., 2.])
        """
    def unique(self, sorted: _bool = True, return_inverse: _bool = False, return_counts: _bool = False, dim: _int | None = None) -> Any:
        """Return the distinct elements, in ascending order; or the distinct slices along a dimension.

        Args:
            input (Tensor): any shape; NaNs are distinct.
            sorted (bool): whether they must be in order; they always are here.
            return_inverse (bool): whether to give also, for each element, the index of its value in the result.
            return_counts (bool): whether to give also how often each one occurs.
            dim (int): the dimension whose slices are compared; elements, if left out.

        Returns:
            Tensor or tuple of Tensors

        Raises:
            RuntimeError: slices without elements cannot be compared.

        >>> torch.unique(torch.tensor([3, 1, 3]), return_counts=True)
        (tensor([1, 3]), tensor([1, 2]))
        """
    def unique_consecutive(self, return_inverse: _bool = False, return_counts: _bool = False, dim: _int | None = None) -> Any:
        """Return the elements without those that equal the one before; or the slices along a dimension.

        Args:
            input (Tensor): any shape.
            return_inverse (bool): whether to give also, for each element, the index of its value in the result.
            return_counts (bool): whether to give also the length of each run.
            dim (int): the dimension whose slices are compared; elements in row-major order, if left out.

        Returns:
            Tensor or tuple of Tensors

        >>> torch.unique_consecutive(torch.tensor([3, 1, 1, 3]))
        tensor([3, 1, 3])
        """
    def unsafe_chunk(self, chunks: _int, dim: _int = 0) -> tuple[Tensor, ...]:
        """Return the tensor in a number of pieces, as `chunk` does, of which each may be written to in place.

        Args:
            input (Tensor): any tensor with dimensions.
            chunks (int): how many pieces.
            dim (int): along which dimension.

        >>> torch.unsafe_chunk(torch.arange(3), 2)
        (tensor([0, 1]), tensor([2]))
        """
    def unsafe_split(self, split_size: _int, dim: _int = 0) -> tuple[Tensor, ...]:
        """Return the tensor in pieces along a dimension, as `split` does, of which each may be written to in place.

        Args:
            input (Tensor): any tensor with dimensions.
            split_size (int): the size of each piece but perhaps the last.
            dim (int): along which dimension.

        >>> torch.unsafe_split(torch.arange(3), 2)
        (tensor([0, 1]), tensor([2]))
        """
    def unsqueeze(self, dim: _int) -> Tensor:
        """Return a view with one more dimension, of size 1.

        Args:
            input (Tensor): any tensor.
            dim (int): where the new dimension is, from -n-1 to n for n dimensions.

        >>> torch.unsqueeze(torch.ones(2), 0).shape
        torch.Size([1, 2])
        """
    def unsqueeze_(self, dim: _int) -> Tensor:
        """Change the shape of this tensor as `unsqueeze` does, and return it; arguments as there."""
    def untyped_storage(self) -> Any:
        """Return the memory below the tensor, which all views of it share.

        >>> torch.ones(3).untyped_storage().nbytes()
        12
        """
    def var(self, dim: _int | Sequence[_int] | None = None, unbiased: _bool | None = None, keepdim: _bool = False, *, correction: _Number | None = None, out: Tensor | None = None) -> Tensor:
        """Return the variance of all elements, or of those along some dimensions.

        Args:
            input (Tensor): floating-point or complex, any shape.
            dim (int or ints): the dimensions to reduce; all, if left out.
            unbiased (bool): whether the correction is 1 (the default) or 0.
            keepdim (bool): whether to keep the dimensions, of size 1.
            correction (number): what the number of elements is reduced by in the denominator.

        Raises:
            RuntimeError: the input holds integers.

        >>> torch.var(torch.tensor([1.0, 2.0, 3.0])), torch.var(torch.tensor([1.0, 3.0]), correction=0)
        (tensor(1.), tensor(1.))
        """
    def vdot(self, other: Tensor, *, out: Tensor | None = None) -> Tensor:
        """Return the sum of the products of the conjugated elements of one vector and those of another.

        Args:
            input (Tensor): a vector, which is conjugated if complex.
            other (Tensor): a vector of the same length and dtype.

        Raises:
            RuntimeError: they are no vectors, their lengths or dtypes differ.

        >>> torch.vdot(torch.tensor([1j, 2]), torch.tensor([1j, 2]))
        tensor(5.+0.j)
        """
    def view(self, *shape: _int, size: Any = None, dtype: _dtype | None = None) -> Tensor:
        """Return a view in another shape, or a view of the memory as another dtype.

        view(*shape) -> Tensor
        view(dtype) -> Tensor

        Args:
            shape (int...): the sizes, as numbers or one sequence; one of them may be -1, and is inferred.
            dtype (dtype): how to read the memory; the last dimension's size changes with the size of an element.

        Raises:
            RuntimeError: the shape has another number of elements, or the memory does not allow it.

        >>> torch.arange(4).view(2, 2)
        tensor([[0, 1],
                [2, 3]])
        """
    def view_as(self, other: Tensor) -> Tensor:
        """Return a view in the shape of another tensor.

        Args:
            other (Tensor): whose shape to take.

        >>> torch.arange(4).view_as(torch.ones(2, 2)).shape
        torch.Size([2, 2])
        """
    def vsplit(self, indices_or_sections: _int | Sequence[_int] | None = None, *, indices: Tensor | None = None, sections: Any = None) -> tuple[Tensor, ...]:
        """Return the tensor in pieces one above the other, along dimension 0, as views.

        vsplit(input, indices_or_sections) -> tuple of Tensors

        Args:
            input (Tensor): of at least two dimensions.
            indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

        >>> torch.vsplit(torch.tensor([[1, 2], [3, 4]]), 2)
        (tensor([[1, 2]]), tensor([[3, 4]]))
        """
    def where(self, condition: Tensor, other: Tensor | _Number) -> Tensor:
        """Return the elements of this tensor where a condition holds, those of `other` elsewhere.

        Args:
            condition (Tensor): bools.
            other (Tensor or number): the other choice; all three broadcast.

        >>> torch.tensor([-1.0, 2.0]).where(torch.tensor([False, True]), 0.0)
        tensor([0., 2.])
        """
    def xlogy(self, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
        """Return input * log(other), elementwise; 0 where input is 0, unless other is nan.

        Args:
            input (Tensor or number): any shape, real.
            other (Tensor or number): what broadcasts with it.
            out (Tensor): where to write the result.

        >>> torch.xlogy(torch.tensor([0.0, 2.0]), torch.tensor([0.0, 3.0]))
        tensor([0.0000, 2.1972])
        """
    def xlogy_(self, other: Tensor | _Number) -> Tensor:
        """Write the result of `xlogy` to this tensor, and return it; arguments as there."""
    def zero_(self) -> Tensor:
        """Write zero to every place, and return the tensor.

        >>> torch.ones(2).zero_()
        tensor([0., 0.])
        """
class BFloat16Tensor:
    """Tensors of dtype torch.bfloat16: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class BoolTensor:
    """Tensors of dtype torch.bool: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class ByteTensor:
    """Tensors of dtype torch.uint8: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class CharTensor:
    """Tensors of dtype torch.int8: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class DoubleTensor:
    """Tensors of dtype torch.float64: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class FloatTensor:
    """Tensors of dtype torch.float32: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class HalfTensor:
    """Tensors of dtype torch.float16: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class IntTensor:
    """Tensors of dtype torch.int32: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class LongTensor:
    """Tensors of dtype torch.int64: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class ShortTensor:
    """Tensors of dtype torch.int16: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."""
class UntypedStorage:
    """The memory below a tensor, in bytes, shared by all its views; or as many new bytes as a number says.

    >>> torch.arange(4)[2:].untyped_storage().nbytes()
    32
    """
def _addmm_activation(self: Tensor, mat1: Tensor, mat2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, use_gelu: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return `addmm` followed by relu or gelu.

    Args:
        self (Tensor), mat1 (Tensor), mat2 (Tensor), beta (number), alpha (number): as in `addmm`.
        use_gelu (bool): whether gelu follows, not relu.

    >>> torch._addmm_activation(torch.tensor([[-3.0]]), torch.ones(1, 2), torch.ones(2, 1))
    tensor([[0.]])
    """
def _dirichlet_grad(x: Tensor, alpha: Tensor, total: Tensor) -> Tensor:
    """Return how components of Dirichlet-distributed vectors move with their concentrations, over 1 - x.

    Args:
        x (Tensor): the components.
        alpha (Tensor): their concentrations.
        total (Tensor): the sums of all concentrations.

    >>> torch._dirichlet_grad(torch.tensor([0.5]), torch.ones(1), torch.tensor([2.0])).round(decimals=3)
    tensor([0.6930])
    """
def _foreach_abs(self: Any) -> Tensor:
    """Return `abs` of each tensor of a list."""
def _foreach_abs_(self: Any) -> Tensor:
    """Return `abs` of each tensor of a list. The tensors themselves take the results."""
def _foreach_acos(self: Any) -> Tensor:
    """Return `acos` of each tensor of a list."""
def _foreach_acos_(self: Any) -> Tensor:
    """Return `acos` of each tensor of a list. The tensors themselves take the results."""
def _foreach_add(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `add` of each tensor of a list and its partner, or one for all."""
def _foreach_add_(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `add` of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_addcdiv(self: Any, tensor1: Any, tensor2: Any, value: _int = 1) -> Tensor:
    """Return `addcdiv` of each tensor of a list and its two partners."""
def _foreach_addcdiv_(self: Any, tensor1: Any, tensor2: Any, value: _int = 1) -> Tensor:
    """Return `addcdiv` of each tensor of a list and its two partners. The tensors themselves take the results."""
def _foreach_addcmul(self: Any, tensor1: Any, tensor2: Any, value: _int = 1) -> Tensor:
    """Return `addcmul` of each tensor of a list and its two partners."""
def _foreach_addcmul_(self: Any, tensor1: Any, tensor2: Any, value: _int = 1) -> Tensor:
    """Return `addcmul` of each tensor of a list and its two partners. The tensors themselves take the results."""
def _foreach_asin(self: Any) -> Tensor:
    """Return `asin` of each tensor of a list."""
def _foreach_asin_(self: Any) -> Tensor:
    """Return `asin` of each tensor of a list. The tensors themselves take the results."""
def _foreach_atan(self: Any) -> Tensor:
    """Return `atan` of each tensor of a list."""
def _foreach_atan_(self: Any) -> Tensor:
    """Return `atan` of each tensor of a list. The tensors themselves take the results."""
def _foreach_ceil(self: Any) -> Tensor:
    """Return `ceil` of each tensor of a list."""
def _foreach_ceil_(self: Any) -> Tensor:
    """Return `ceil` of each tensor of a list. The tensors themselves take the results."""
def _foreach_clamp_max(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `clamp_max` of each tensor of a list and its partner, or one for all."""
def _foreach_clamp_max_(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `clamp_max` of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_clamp_min(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `clamp_min` of each tensor of a list and its partner, or one for all."""
def _foreach_clamp_min_(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `clamp_min` of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_copy(self: Any, src: Any, non_blocking: _bool = False) -> Tensor:
    """Return the values of each tensor's partner, in the dtype of the tensor."""
def _foreach_copy_(self: Any, src: Any, non_blocking: _bool = False) -> Tensor:
    """Copy to each tensor of a list the values of its partner."""
def _foreach_cos(self: Any) -> Tensor:
    """Return `cos` of each tensor of a list."""
def _foreach_cos_(self: Any) -> Tensor:
    """Return `cos` of each tensor of a list. The tensors themselves take the results."""
def _foreach_cosh(self: Any) -> Tensor:
    """Return `cosh` of each tensor of a list."""
def _foreach_cosh_(self: Any) -> Tensor:
    """Return `cosh` of each tensor of a list. The tensors themselves take the results."""
def _foreach_div(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `div` of each tensor of a list and its partner, or one for all."""
def _foreach_div_(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `div` of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_erf(self: Any) -> Tensor:
    """Return `erf` of each tensor of a list."""
def _foreach_erf_(self: Any) -> Tensor:
    """Return `erf` of each tensor of a list. The tensors themselves take the results."""
def _foreach_erfc(self: Any) -> Tensor:
    """Return `erfc` of each tensor of a list."""
def _foreach_erfc_(self: Any) -> Tensor:
    """Return `erfc` of each tensor of a list. The tensors themselves take the results."""
def _foreach_exp(self: Any) -> Tensor:
    """Return `exp` of each tensor of a list."""
def _foreach_exp_(self: Any) -> Tensor:
    """Return `exp` of each tensor of a list. The tensors themselves take the results."""
def _foreach_expm1(self: Any) -> Tensor:
    """Return `expm1` of each tensor of a list."""
def _foreach_expm1_(self: Any) -> Tensor:
    """Return `expm1` of each tensor of a list. The tensors themselves take the results."""
def _foreach_floor(self: Any) -> Tensor:
    """Return `floor` of each tensor of a list."""
def _foreach_floor_(self: Any) -> Tensor:
    """Return `floor` of each tensor of a list. The tensors themselves take the results."""
def _foreach_frac(self: Any) -> Tensor:
    """Return `frac` of each tensor of a list."""
def _foreach_frac_(self: Any) -> Tensor:
    """Return `frac` of each tensor of a list. The tensors themselves take the results."""
def _foreach_lerp(self: Any, tensors1: Any, weight: Any) -> Tensor:
    """Return each tensor of a list moved towards its partner by a weight."""
def _foreach_lerp_(self: Any, tensors1: Any, weight: Any) -> Tensor:
    """Return each tensor of a list moved towards its partner by a weight. The tensors themselves take the results."""
def _foreach_lgamma(self: Any) -> Tensor:
    """Return `lgamma` of each tensor of a list."""
def _foreach_lgamma_(self: Any) -> Tensor:
    """Return `lgamma` of each tensor of a list. The tensors themselves take the results."""
def _foreach_log(self: Any) -> Tensor:
    """Return `log` of each tensor of a list."""
def _foreach_log10(self: Any) -> Tensor:
    """Return `log10` of each tensor of a list."""
def _foreach_log10_(self: Any) -> Tensor:
    """Return `log10` of each tensor of a list. The tensors themselves take the results."""
def _foreach_log1p(self: Any) -> Tensor:
    """Return `log1p` of each tensor of a list."""
def _foreach_log1p_(self: Any) -> Tensor:
    """Return `log1p` of each tensor of a list. The tensors themselves take the results."""
def _foreach_log2(self: Any) -> Tensor:
    """Return `log2` of each tensor of a list."""
def _foreach_log2_(self: Any) -> Tensor:
    """Return `log2` of each tensor of a list. The tensors themselves take the results."""
def _foreach_log_(self: Any) -> Tensor:
    """Return `log` of each tensor of a list. The tensors themselves take the results."""
def _foreach_max(self: Any) -> Tensor:
    """Return the greatest element of each tensor of a list."""
def _foreach_maximum(self: Any, other: Tensor | _Number) -> Tensor:
    """Return the maximum of each tensor of a list and its partner, or one for all."""
def _foreach_maximum_(self: Any, other: Tensor | _Number) -> Tensor:
    """Return the maximum of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_minimum(self: Any, other: Tensor | _Number) -> Tensor:
    """Return the minimum of each tensor of a list and its partner, or one for all."""
def _foreach_minimum_(self: Any, other: Tensor | _Number) -> Tensor:
    """Return the minimum of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_mul(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `mul` of each tensor of a list and its partner, or one for all."""
def _foreach_mul_(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `mul` of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_neg(self: Any) -> Tensor:
    """Return `neg` of each tensor of a list."""
def _foreach_neg_(self: Any) -> Tensor:
    """Return `neg` of each tensor of a list. The tensors themselves take the results."""
def _foreach_norm(self: Any, ord: _int = 2, dtype: _dtype | None = None) -> Tensor:
    """Return the norm of each tensor of a list, over all its elements."""
def _foreach_pow(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `pow` of each tensor of a list and its partner, or one for all."""
def _foreach_pow_(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `pow` of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_reciprocal(self: Any) -> Tensor:
    """Return `reciprocal` of each tensor of a list."""
def _foreach_reciprocal_(self: Any) -> Tensor:
    """Return `reciprocal` of each tensor of a list. The tensors themselves take the results."""
def _foreach_round(self: Any) -> Tensor:
    """Return `round` of each tensor of a list."""
def _foreach_round_(self: Any) -> Tensor:
    """Return `round` of each tensor of a list. The tensors themselves take the results."""
def _foreach_rsqrt(self: Any) -> Tensor:
    """Return `rsqrt` of each tensor of a list."""
def _foreach_rsqrt_(self: Any) -> Tensor:
    """Return `rsqrt` of each tensor of a list. The tensors themselves take the results."""
def _foreach_sigmoid(self: Any) -> Tensor:
    """Return `sigmoid` of each tensor of a list."""
def _foreach_sigmoid_(self: Any) -> Tensor:
    """Return `sigmoid` of each tensor of a list. The tensors themselves take the results."""
def _foreach_sign(self: Any) -> Tensor:
    """Return `sign` of each tensor of a list."""
def _foreach_sign_(self: Any) -> Tensor:
    """Return `sign` of each tensor of a list. The tensors themselves take the results."""
def _foreach_sin(self: Any) -> Tensor:
    """Return `sin` of each tensor of a list."""
def _foreach_sin_(self: Any) -> Tensor:
    """Return `sin` of each tensor of a list. The tensors themselves take the results."""
def _foreach_sinh(self: Any) -> Tensor:
    """Return `sinh` of each tensor of a list."""
def _foreach_sinh_(self: Any) -> Tensor:
    """Return `sinh` of each tensor of a list. The tensors themselves take the results."""
def _foreach_sqrt(self: Any) -> Tensor:
    """Return `sqrt` of each tensor of a list."""
def _foreach_sqrt_(self: Any) -> Tensor:
    """Return `sqrt` of each tensor of a list. The tensors themselves take the results."""
def _foreach_sub(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `sub` of each tensor of a list and its partner, or one for all."""
def _foreach_sub_(self: Any, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Return `sub` of each tensor of a list and its partner, or one for all. The tensors themselves take the results."""
def _foreach_tan(self: Any) -> Tensor:
    """Return `tan` of each tensor of a list."""
def _foreach_tan_(self: Any) -> Tensor:
    """Return `tan` of each tensor of a list. The tensors themselves take the results."""
def _foreach_tanh(self: Any) -> Tensor:
    """Return `tanh` of each tensor of a list."""
def _foreach_tanh_(self: Any) -> Tensor:
    """Return `tanh` of each tensor of a list. The tensors themselves take the results."""
def _foreach_trunc(self: Any) -> Tensor:
    """Return `trunc` of each tensor of a list."""
def _foreach_trunc_(self: Any) -> Tensor:
    """Return `trunc` of each tensor of a list. The tensors themselves take the results."""
def _foreach_zero(self: Any) -> Tensor:
    """Return zeros of the shape and dtype of each tensor of a list."""
def _foreach_zero_(self: Any) -> Tensor:
    """Set every element of each tensor of a list to zero."""
def _int_mm(self: Tensor, mat2: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the product of two matrices of 8-bit integers, in int32.

    Args:
        self (Tensor): n×m, int8 or uint8.
        mat2 (Tensor): m×p, int8.
        out (Tensor): int32, n×p.

    Raises:
        RuntimeError: shapes or dtypes do not fit.

    >>> torch._int_mm(torch.full((1, 2), 100, dtype=torch.int8), torch.full((2, 1), 100, dtype=torch.int8))
    tensor([[20000]], dtype=torch.int32)
    """
def _sample_dirichlet(self: Tensor, generator: _Generator | None = None) -> Tensor:
    """Return Dirichlet-distributed vectors.

    Args:
        self (Tensor): (..., n): the concentrations, floating-point.
        generator (Generator): where the numbers come from; the default one if left out.

    >>> torch._sample_dirichlet(torch.ones(2, 3)).sum(-1).round(decimals=3)
    tensor([1., 1.])
    """
def _segment_reduce(data: Tensor, reduce: _str, *, lengths: Tensor | None = None, indices: Tensor | None = None, offsets: Tensor | None = None, axis: _int = 0, unsafe: _bool = False, initial: _Number | None = None) -> Tensor:
    """Return the sum, mean, product or extreme of each segment of consecutive elements along a dimension.

    Args:
        data (Tensor): floating-point, of at least one dimension.
        reduce (str): ``"sum"``, ``"mean"``, ``"prod"``, ``"max"`` or ``"min"``.
        lengths (Tensor): (..., S), integers: how many elements each of S segments has; dimensions before the last one
            are those of `data` before `axis`.
        indices: not supported, as in PyTorch.
        offsets (Tensor): (..., S + 1), integers: where segments begin, and where the last one ends; instead of
            `lengths`.
        axis (int): along which dimension: the last one of `lengths` or `offsets`.
        unsafe (bool): whether not to check that lengths are not negative and add up to the size of `data`.
        initial (number): combined with every segment; what empty ones give. By default these give 0, NaN, 1 or
            infinities.

    Raises:
        RuntimeError: neither lengths nor offsets are given, they do not fit, or there is no such reduction.
        NotImplementedError: the dtype of `data` is not floating-point, or that of the lengths not int32 or int64.

    >>> torch.segment_reduce(torch.tensor([1.0, 2.0, 3.0]), "sum", lengths=torch.tensor([2, 1]))
    tensor([3., 3.])
    """
def _standard_gamma(self: Tensor, generator: _Generator | None = None) -> Tensor:
    """Return gamma-distributed numbers of rate 1.

    Args:
        self (Tensor): the concentrations, floating-point.
        generator (Generator): where the numbers come from; the default one if left out.

    >>> bool(torch._standard_gamma(torch.ones(3)).min() > 0)
    True
    """
def _standard_gamma_grad(self: Tensor, output: Tensor) -> Tensor:
    """Return how gamma-distributed numbers move with their concentration.

    Args:
        self (Tensor): the concentrations.
        output (Tensor): the numbers.

    >>> torch._standard_gamma_grad(torch.ones(1), torch.ones(1)).round(decimals=3)
    tensor([1.1740])
    """
def _weight_norm(v: Tensor, g: Tensor, dim: _int = 0) -> Tensor:
    """Return a weight from its direction and length; see `norm_except_dim`.

    Args:
        v (Tensor): its direction.
        g (Tensor): its length, one for each slice.
        dim (int): the dimension that numbers the slices.

    >>> torch._weight_norm(torch.tensor([[3.0, 4.0]]), torch.tensor([[10.0]]))
    tensor([[6., 8.]])
    """
def abs(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the absolute value of each element.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools.
        out (Tensor): where to write the result.

    >>> torch.abs(torch.tensor([-1.5, 2.0]))
    tensor([1.5000, 2.0000])
    """
def abs_(input: Tensor) -> Tensor:
    """Write the result of `abs` to this tensor, and return it; arguments as there."""
def absolute(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the absolute value of each element.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools.
        out (Tensor): where to write the result.

    >>> torch.abs(torch.tensor([-1.5, 2.0]))
    tensor([1.5000, 2.0000])
    """
def absolute_(input: Tensor) -> Tensor:
    """Write the result of `absolute` to this tensor, and return it; arguments as there."""
def acos(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians, from 0 to pi, whose cosine is each element; nan beyond -1 and 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.acos(torch.tensor([0.0, 1.0]))
    tensor([1.5708, 0.0000])
    """
def acos_(input: Tensor) -> Tensor:
    """Write the result of `acos` to this tensor, and return it; arguments as there."""
def acosh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number, 0 or more, whose hyperbolic cosine is each element; nan below 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.acosh(torch.tensor([1.0, 2.0]))
    tensor([0.0000, 1.3170])
    """
def acosh_(input: Tensor) -> Tensor:
    """Write the result of `acosh` to this tensor, and return it; arguments as there."""
def adaptive_avg_pool1d(input: Tensor, output_size: _int | Sequence[_int]) -> Tensor:
    """Return the averages of as many windows of sequences as asked for.

    Args:
        input (Tensor): (N, C, L) or (C, L), floating-point.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> F.adaptive_avg_pool1d(torch.ones(1, 2, 4), 2).shape
    torch.Size([1, 2, 2])
    """
def adaptive_max_pool1d(input: Tensor, output_size: _int | Sequence[_int], return_indices: _bool = False) -> Tensor:
    """Return the maxima of as many windows of sequences as asked for.

    Args:
        input (Tensor): (N, C, L) or (C, L), real.
        output_size (int or ints): how many windows there are in each dimension; None for as many as elements.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each sequence.

    Window i of n reaches from floor(i L / n) to ceil((i + 1) L / n).

    Raises:
        RuntimeError: the input has other dimensions, or no elements.

    >>> torch.adaptive_max_pool1d(torch.ones(1, 2, 4), 2)[0].shape
    torch.Size([1, 2, 2])
    """
def add(input: Tensor | _Number, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return input + alpha * other, elementwise.

    Args:
        input (Tensor or number): any shape.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        alpha (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or `alpha` is a float among integers.

    >>> torch.add(torch.tensor([1.0, 2.0]), 10, alpha=2)
    tensor([21., 22.])
    """
def add_(input: Tensor, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Write the result of `add` to this tensor, and return it; arguments as there."""
def addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return beta · input + alpha · the sum of the products of the matrices of two stacks.

    Args:
        input (Tensor): any shape that broadcasts to n×p.
        batch1 (Tensor): b×n×m.
        batch2 (Tensor): b×m×p; all of one dtype.
        beta (number), alpha (number): as in `addmm`.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.addbmm(torch.zeros(1), torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
    torch.Size([2, 5])
    """
def addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, *, value: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return input + value * tensor1 / tensor2, elementwise.

    Args:
        input (Tensor): what to add to.
        tensor1 (Tensor): the dividend; not of integers if tensor2 is.
        tensor2 (Tensor): the divisor; all broadcast, and are promoted to one dtype.
        value (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: integers are divided: cast one of them first.

    >>> torch.addcdiv(torch.zeros(2), torch.tensor([1.0, 2.0]), torch.tensor([4.0, 4.0]), value=2)
    tensor([0.5000, 1.0000])
    """
def addcdiv_(input: Tensor, tensor1: Any, tensor2: Any, *, value: _int = 1) -> Tensor:
    """Write the result of `addcdiv` to this tensor, and return it; arguments as there."""
def addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, *, value: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return input + value * tensor1 * tensor2, elementwise.

    Args:
        input (Tensor): what to add to.
        tensor1 (Tensor), tensor2 (Tensor): the factors; all broadcast, and are promoted to one dtype.
        value (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    >>> torch.addcmul(torch.zeros(2), torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]), value=0.5)
    tensor([1.5000, 4.0000])
    """
def addcmul_(input: Tensor, tensor1: Any, tensor2: Any, *, value: _int = 1) -> Tensor:
    """Write the result of `addcmul` to this tensor, and return it; arguments as there."""
def addmm(input: Tensor, mat1: Tensor, mat2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out_dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return beta · input + alpha · mat1 @ mat2.

    Args:
        input (Tensor): any shape that broadcasts to n×p.
        mat1 (Tensor): n×m.
        mat2 (Tensor): m×p; all of one dtype.
        beta (number): factor of the input; with 0 the input does not count, even where it is NaN.
        alpha (number): factor of the product.
        out_dtype (dtype): must be None: products in another dtype are for GPUs.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.addmm(torch.ones(2), torch.ones(2, 3), torch.ones(3, 2), beta=2)
    tensor([[5., 5.],
            [5., 5.]])
    """
def addmv(input: Tensor, mat: Tensor, vec: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return beta · input + alpha · mat @ vec.

    Args:
        input (Tensor): n, or one element.
        mat (Tensor): n×m.
        vec (Tensor): m; all of one dtype.
        beta (number), alpha (number): as in `addmm`.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.addmv(torch.zeros(2), torch.ones(2, 3), torch.ones(3), alpha=2)
    tensor([6., 6.])
    """
def addmv_(input: Tensor, mat: Any, vec: Any, *, beta: _int = 1, alpha: _int = 1) -> Tensor:
    """Write the result of `addmv` to this tensor, and return it; arguments as there."""
def addr(input: Tensor, vec1: Tensor, vec2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return beta · input + alpha · the outer product of two vectors.

    Args:
        input (Tensor): any shape that broadcasts to n×m.
        vec1 (Tensor): n.
        vec2 (Tensor): m.
        beta (number), alpha (number): as in `addmm`.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.addr(torch.zeros(2, 2), torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]))
    tensor([[3., 4.],
            [6., 8.]])
    """
def adjoint(input: Tensor) -> Tensor:
    """Return the conjugate transpose of a matrix, or of each in a batch.

    Args:
        input (Tensor): (..., n, m), gives (..., m, n).

    Raises:
        RuntimeError: it has fewer than two dimensions.

    >>> torch.adjoint(torch.tensor([[1j, 2.0]]))
    tensor([[0.-1.j],
            [2.-0.j]])
    """
def alias_copy(input: Tensor) -> Tensor:
    """Return what `alias` returns, in memory of its own; arguments as there."""
def all(input: Tensor, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return whether all elements are true (not zero): of all, or of those along some dimensions.

    Args:
        input (Tensor): any shape.
        dim (int or ints): the dimensions to look along; all, if left out.
        keepdim (bool): whether to keep them, of size 1.

    Returns:
        Tensor: bools; uint8 for a uint8 input.

    >>> torch.all(torch.tensor([[1, 1], [0, 1]]), 1)
    tensor([ True, False])
    """
def allclose(input: Tensor, other: Tensor, rtol: _float = 1e-05, atol: _float = 1e-08, equal_nan: _bool = False) -> _bool:
    """Return whether all elements are close, as a bool; see `isclose`.

    Args:
        input (Tensor), other (Tensor): of one dtype; they broadcast.
        rtol (float), atol (float): the relative and the absolute tolerance, not negative.
        equal_nan (bool): whether nan equals nan.

    >>> torch.allclose(torch.tensor([1.0]), torch.tensor([1.0 + 1e-7]))
    True
    """
def alpha_dropout(input: Tensor, p: _float = 0.5, training: _bool = False, inplace: _bool = False) -> Tensor:
    """Return the input with elements set at random to the limit of `selu`, so that mean and variance remain.

    Args:
        input (Tensor): any shape, floating-point.
        p (float): the probability of an element to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.

    Source: G. Klambauer et al., Self-Normalizing Neural Networks (2017).

    >>> F.alpha_dropout(torch.ones(3))
    tensor([1., 1., 1.])
    """
def amax(input: Tensor, dim: _int | Sequence[_int] = (), keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the greatest element of all, or along some dimensions; equal ones share the gradient evenly.

    Args:
        input (Tensor): real, any shape.
        dim (int or ints): the dimensions to look along; all, if left out.
        keepdim (bool): whether to keep them, of size 1.

    Raises:
        RuntimeError, IndexError: there are no elements to choose from.

    >>> torch.amax(torch.tensor([[1, 5], [7, 2]]), (0, 1))
    tensor(7)
    """
def amin(input: Tensor, dim: _int | Sequence[_int] = (), keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the least element of all, or along some dimensions; equal ones share the gradient evenly.

    Args:
        input (Tensor): real, any shape.
        dim (int or ints): the dimensions to look along; all, if left out.
        keepdim (bool): whether to keep them, of size 1.

    Raises:
        RuntimeError, IndexError: there are no elements to choose from.

    >>> torch.amin(torch.tensor([[1, 5], [7, 2]]), 0)
    tensor([1, 2])
    """
def aminmax(input: Tensor, *, dim: _int | None = None, keepdim: _bool = False, out: Tensor | None = None) -> return_types.aminmax:
    """Return the least and the greatest element of all, or along a dimension.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.

    Returns:
        (min, max)

    Raises:
        RuntimeError, IndexError: there are no elements to choose from.

    >>> torch.aminmax(torch.tensor([1, 5, 3]))
    torch.return_types.aminmax(
    min=tensor(1),
    max=tensor(5))
    """
def angle(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians of each element as a complex number: 0 or pi for real ones.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.angle(torch.tensor([1.0, -1.0]))
    tensor([0.0000, 3.1416])
    """
def any(input: Tensor, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return whether any element is true (not zero): of all, or of those along some dimensions.

    Args:
        input (Tensor): any shape.
        dim (int or ints): the dimensions to look along; all, if left out.
        keepdim (bool): whether to keep them, of size 1.

    Returns:
        Tensor: bools; uint8 for a uint8 input.

    >>> torch.any(torch.tensor([[0, 1], [0, 0]]), 1)
    tensor([ True, False])
    """
def arange(start: _Number = 0, end: _Number | None = None, step: _Number = 1, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return the numbers from `start` to below `end`, `step` apart.

    arange(start=0, end, step=1, *, out=None, dtype=None, layout=None, device=None, requires_grad=False) -> Tensor

    Args:
        start (number): the first number; with one argument, that is `end`.
        end (number): where to stop.
        step (number): the difference of neighbours.
        dtype (dtype): by default int64 if all numbers are integers, else the default dtype.
        layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: the step is 0 or leads away from `end`, or a bound is not finite.

    >>> torch.arange(1, 2.5, 0.5)
    tensor([1.0000, 1.5000, 2.0000])
    """
def arccos(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians, from 0 to pi, whose cosine is each element; nan beyond -1 and 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.acos(torch.tensor([0.0, 1.0]))
    tensor([1.5708, 0.0000])
    """
def arccos_(input: Tensor) -> Tensor:
    """Write the result of `arccos` to this tensor, and return it; arguments as there."""
def arccosh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number, 0 or more, whose hyperbolic cosine is each element; nan below 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.acosh(torch.tensor([1.0, 2.0]))
    tensor([0.0000, 1.3170])
    """
def arccosh_(input: Tensor) -> Tensor:
    """Write the result of `arccosh` to this tensor, and return it; arguments as there."""
def arcsin(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians, from -pi/2 to pi/2, whose sine is each element; nan beyond -1 and 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.asin(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 1.5708])
    """
def arcsin_(input: Tensor) -> Tensor:
    """Write the result of `arcsin` to this tensor, and return it; arguments as there."""
def arcsinh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number whose hyperbolic sine is each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.asinh(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.8814])
    """
def arcsinh_(input: Tensor) -> Tensor:
    """Write the result of `arcsinh` to this tensor, and return it; arguments as there."""
def arctan(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians, from -pi/2 to pi/2, whose tangent is each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.atan(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.7854])
    """
def arctan2(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians of each point (other, input), from -pi to pi.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.atan2(torch.tensor([1.0, -1.0]), torch.tensor([1.0, 0.0]))
    tensor([ 0.7854, -1.5708])
    """
def arctan2_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `arctan2` to this tensor, and return it; arguments as there."""
def arctan_(input: Tensor) -> Tensor:
    """Write the result of `arctan` to this tensor, and return it; arguments as there."""
def arctanh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number whose hyperbolic tangent is each element; nan beyond -1 and 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.atanh(torch.tensor([0.0, 0.5]))
    tensor([0.0000, 0.5493])
    """
def arctanh_(input: Tensor) -> Tensor:
    """Write the result of `arctanh` to this tensor, and return it; arguments as there."""
def are_deterministic_algorithms_enabled() -> _bool:
    """Return what `use_deterministic_algorithms` was told last.

    >>> torch.are_deterministic_algorithms_enabled()
    False
    """
def argmax(input: Tensor, dim: _int | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the index of the greatest element, the first of equal ones: among all in row-major order, or along a
    dimension.

    Args:
        input (Tensor): integers or floating-point, any shape.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.

    Raises:
        IndexError: there are no elements to choose from.

    >>> torch.argmax(torch.tensor([[1, 5], [7, 2]]), 1)
    tensor([1, 0])
    """
def argmin(input: Tensor, dim: _int | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the index of the least element, the first of equal ones: among all in row-major order, or along a
    dimension.

    Args:
        input (Tensor): integers or floating-point, any shape.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.

    Raises:
        IndexError: there are no elements to choose from.

    >>> torch.argmin(torch.tensor([[1, 5], [7, 2]]))
    tensor(0)
    """
def argsort(input: Tensor, dim: _int = -1, descending: _bool = False, stable: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the indices that put the elements in order along a dimension.

    Args:
        input (Tensor): real, any shape.
        dim (int), descending (bool), stable (bool): as in `sort`.

    >>> torch.argsort(torch.tensor([3, 1, 2]))
    tensor([1, 2, 0])
    """
def argwhere(input: Tensor) -> Tensor:
    """Return the indices of all elements that are not zero, a row for each.

    Args:
        input (Tensor): any tensor.

    >>> torch.argwhere(torch.tensor([0, 5, 6]))
    tensor([[1],
            [2]])
    """
def as_strided(input: Tensor, size: Sequence[_int], stride: Sequence[_int], storage_offset: _int | None = None) -> Tensor:
    """Return a view of the tensor's storage with any sizes and strides.

    Args:
        input (Tensor): any tensor.
        size (sequence of int): the shape.
        stride (sequence of int): for each dimension, the distance of neighbours in elements.
        storage_offset (int): the first element's place in the storage; by default that of `input`.

    Raises:
        RuntimeError: the view would leave the storage, or a stride is negative.

    >>> torch.as_strided(torch.arange(5), (2, 2), (2, 1), 1)
    tensor([[1, 2],
            [3, 4]])
    """
def as_strided_(input: Tensor, size: Any, stride: Any, storage_offset: Any = None) -> Tensor:
    """Change the shape of this tensor as `as_strided` does, and return it; arguments as there."""
def as_strided_copy(input: Tensor, size: Any, stride: Any, storage_offset: Any = None) -> Tensor:
    """Return what `as_strided` returns, in memory of its own; arguments as there."""
def as_strided_scatter(input: Tensor, src: Tensor, size: Sequence[_int], stride: Sequence[_int], storage_offset: _int | None = None) -> Tensor:
    """Return a copy with the places replaced that sizes and strides describe.

    Args:
        input (Tensor): any tensor.
        src (Tensor): of shape `size`.
        size (sequence of int): the shape of what is replaced.
        stride (sequence of int): for each dimension, the distance of neighbours in elements.
        storage_offset (int): the first element's place in the storage.

    Raises:
        RuntimeError: `src` has another shape.

    >>> torch.as_strided_scatter(torch.zeros(4), torch.ones(2), (2,), (2,))
    tensor([1., 0., 1., 0.])
    """
def as_tensor(data: Any, dtype: _dtype | None = None, device: _device | _str | _int | None = None) -> Tensor:
    """Return a tensor with some values, without copying where data is a tensor or NumPy array of that dtype already.

    Args:
        data: as in `tensor`.
        dtype (dtype): the type of the elements.
        device: the CPU.

    >>> import numpy
    >>> a = numpy.zeros(2); t = torch.as_tensor(a); t[0] = 7.0; float(a[0])
    7.0
    """
def asarray(obj: Any, *, dtype: _dtype | None = None, device: _device | _str | _int | None = None, copy: _bool | None = None, requires_grad: _bool = False) -> Tensor:
    """Return an object as a tensor, on the same memory where that is possible.

    Args:
        obj: a tensor, NumPy array, object with DLPack or the buffer protocol, number or nested sequences.
        dtype (dtype): the type of the elements; by default that of `obj`.
        device: the CPU.
        copy (bool): copy always (True), never (False: an error where it must), or only where it must (None).
        requires_grad (bool): whether to record operations on it; the result of False is detached.

    Raises:
        ValueError: copy is False, but memory cannot be shared.

    >>> torch.asarray([1, 2])
    tensor([1, 2])
    """
def asin(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians, from -pi/2 to pi/2, whose sine is each element; nan beyond -1 and 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.asin(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 1.5708])
    """
def asin_(input: Tensor) -> Tensor:
    """Write the result of `asin` to this tensor, and return it; arguments as there."""
def asinh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number whose hyperbolic sine is each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.asinh(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.8814])
    """
def asinh_(input: Tensor) -> Tensor:
    """Write the result of `asinh` to this tensor, and return it; arguments as there."""
def atan(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians, from -pi/2 to pi/2, whose tangent is each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.atan(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.7854])
    """
def atan2(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the angle in radians of each point (other, input), from -pi to pi.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.atan2(torch.tensor([1.0, -1.0]), torch.tensor([1.0, 0.0]))
    tensor([ 0.7854, -1.5708])
    """
def atan2_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `atan2` to this tensor, and return it; arguments as there."""
def atan_(input: Tensor) -> Tensor:
    """Write the result of `atan` to this tensor, and return it; arguments as there."""
def atanh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number whose hyperbolic tangent is each element; nan beyond -1 and 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.atanh(torch.tensor([0.0, 0.5]))
    tensor([0.0000, 0.5493])
    """
def atanh_(input: Tensor) -> Tensor:
    """Write the result of `atanh` to this tensor, and return it; arguments as there."""
def atleast_1d(*tensors: Tensor) -> Tensor:
    """Return tensors with 0-dim ones viewed as one-dimensional.

    Args:
        tensors (Tensor...): one, several, or a sequence.

    >>> torch.atleast_1d(torch.tensor(1.0))
    tensor([1.])
    """
def atleast_2d(*tensors: Tensor) -> Tensor:
    """Return tensors viewed with at least two dimensions: new ones come first.

    Args:
        tensors (Tensor...): one, several, or a sequence.

    >>> torch.atleast_2d(torch.tensor([1.0, 2.0])).shape
    torch.Size([1, 2])
    """
def atleast_3d(*tensors: Tensor) -> Tensor:
    """Return tensors viewed with at least three dimensions: a vector becomes 1×n×1, a matrix n×m×1.

    Args:
        tensors (Tensor...): one, several, or a sequence.

    >>> torch.atleast_3d(torch.ones(2, 3)).shape
    torch.Size([2, 3, 1])
    """
def avg_pool1d(input: Tensor, kernel_size: _int | Sequence[_int], stride: _int | Sequence[_int] | None = None, padding: _int | Sequence[_int] = 0, ceil_mode: _bool = False, count_include_pad: _bool = True) -> Tensor:
    """Return the average of each window of sequences.

    Args:
        input (Tensor): (N, C, L) or (C, L), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): zeros around the input; at most half of the window.
        ceil_mode (bool): whether the last window may reach over the end.
        count_include_pad (bool): whether the padding counts as elements.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.avg_pool1d(torch.ones(1, 2, 4), 2).shape
    torch.Size([1, 2, 2])
    """
def baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, *, beta: _Number = 1, alpha: _Number = 1, out_dtype: Any = None, out: Tensor | None = None) -> Tensor:
    """Return beta · input + alpha · the products of the matrices of two stacks.

    Args:
        input (Tensor): any shape that broadcasts to b×n×p.
        batch1 (Tensor): b×n×m.
        batch2 (Tensor): b×m×p; all of one dtype.
        beta (number), alpha (number), out_dtype: as in `addmm`.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.baddbmm(torch.zeros(1), torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
    torch.Size([4, 2, 5])
    """
def bartlett_window(window_length: _int, periodic: _bool = True, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False) -> Tensor:
    """Return the Bartlett window, a triangle: 1 - |2n/N - 1|.

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, or one less.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.bartlett_window(4)
    tensor([0.0000, 0.5000, 1.0000, 0.5000])
    """
def batch_norm(input: Tensor, weight: Tensor, bias: Tensor, running_mean: Tensor, running_var: Tensor, training: _bool, momentum: _float, eps: _float, cudnn_enabled: _bool) -> Tensor:
    """Return the input standardized for each channel: `nn.functional.batch_norm` with another order of arguments.

    Args:
        input (Tensor), weight (Tensor), bias (Tensor), running_mean (Tensor), running_var (Tensor), training (bool),
            momentum (float), eps (float): as there.
        cudnn_enabled (bool): without effect on the CPU.

    >>> torch.batch_norm(torch.tensor([[1.0], [3.0]]), None, None, None, None, True, 0.1, 1e-5, False)
    tensor([[-1.0000],
            [ 1.0000]])
    """
def bernoulli(input: Tensor, p: _float | None = None, *, generator: _Generator | None = None, out: Tensor | None = None) -> Tensor:
    """Return a tensor of 1 where chance has it, and 0 elsewhere.

    Args:
        input (Tensor): the probabilities of 1, floating; with `p`, only shape and dtype matter.
        p (float): one probability for all elements.
        generator (Generator): where the numbers come from; the default one if left out.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: a probability is not in [0, 1].
        NotImplementedError: without `p`: the dtype is not floating.

    >>> torch.bernoulli(torch.tensor([0.0, 1.0]))
    tensor([0., 1.])
    """
def bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """Return x1ᵀ A_k x2 + b_k for each matrix A_k of a weight.

    Args:
        input1 (Tensor): (..., in1).
        input2 (Tensor): (..., in2).
        weight (Tensor): (out, in1, in2).
        bias (Tensor): (out,).

    Raises:
        RuntimeError: the shapes do not fit.

    >>> F.bilinear(torch.ones(1, 2), torch.ones(1, 3), torch.ones(1, 2, 3))
    tensor([[6.]])
    """
def bincount(input: Tensor, weights: Tensor | None = None, minlength: _int = 0) -> Tensor:
    """Return how often each number from 0 to the greatest one occurs.

    Args:
        input (Tensor): integers that are not negative, one dimension.
        weights (Tensor): what each element counts; 1, if left out.
        minlength (int): the least length of the result.

    Returns:
        Tensor: int64; with weights, their dtype if floating-point, else float64.

    Raises:
        RuntimeError: negative numbers, more dimensions, or weights of another length.

    >>> torch.bincount(torch.tensor([1, 1, 3]))
    tensor([0, 2, 0, 1])
    """
def binomial(count: Tensor, prob: Tensor, generator: _Generator | None = None) -> Tensor:
    """Return binomial random numbers: how many of `count` trials succeed.

    Args:
        count (Tensor): the numbers of trials, floating-point.
        prob (Tensor): the probabilities of success, of a shape that broadcasts with that of `count`.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: the dtypes differ.

    >>> torch.binomial(torch.tensor([3.0, 3.0]), torch.tensor([0.0, 1.0]))
    tensor([0., 3.])
    """
def bitwise_and(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the bits set in both elements; of bools, whether both are true.

    Args:
        input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.bitwise_and(torch.tensor([6, 5]), torch.tensor([3, 1]))
    tensor([2, 1])
    """
def bitwise_and_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `bitwise_and` to this tensor, and return it; arguments as there."""
def bitwise_left_shift(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the bits of input moved left by other places: times 2 to the power of other.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.bitwise_left_shift(torch.tensor([1, 5]), torch.tensor([3, 1]))
    tensor([ 8, 10])
    """
def bitwise_left_shift_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `bitwise_left_shift` to this tensor, and return it; arguments as there."""
def bitwise_not(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the bits of each element inverted; of bools, the logical negation.

    Args:
        input (Tensor): integers or bools, any shape.
        out (Tensor): where to write the result.

    >>> torch.bitwise_not(torch.tensor([0, 5])), ~torch.tensor([True])
    (tensor([-1, -6]), tensor([False]))
    """
def bitwise_not_(input: Tensor) -> Tensor:
    """Write the result of `bitwise_not` to this tensor, and return it; arguments as there."""
def bitwise_or(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the bits set in one element or both; of bools, whether one is true.

    Args:
        input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.bitwise_or(torch.tensor([6, 5]), torch.tensor([3, 1]))
    tensor([7, 5])
    """
def bitwise_or_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `bitwise_or` to this tensor, and return it; arguments as there."""
def bitwise_right_shift(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the bits of input moved right by other places: divided by 2 to the power of other, rounded down.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.bitwise_right_shift(torch.tensor([8, -5]), torch.tensor([3, 1]))
    tensor([ 1, -3])
    """
def bitwise_right_shift_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `bitwise_right_shift` to this tensor, and return it; arguments as there."""
def bitwise_xor(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the bits set in exactly one of the elements; of bools, whether exactly one is true.

    Args:
        input (Tensor): any shape; its dtype is the result's; no floating-point numbers or complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.bitwise_xor(torch.tensor([6, 5]), torch.tensor([3, 1]))
    tensor([5, 4])
    """
def bitwise_xor_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `bitwise_xor` to this tensor, and return it; arguments as there."""
def blackman_window(window_length: _int, periodic: _bool = True, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False) -> Tensor:
    """Return the Blackman window, 0.42 - 0.5 cos(2πn/N) + 0.08 cos(4πn/N).

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, or one less.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.blackman_window(4)[1:]
    tensor([0.3400, 1.0000, 0.3400])
    """
def block_diag(*tensors: Tensor) -> Tensor:
    """Return a matrix with the given ones on its diagonal, and zeros elsewhere.

    Args:
        tensors (Tensor...): matrices; vectors are rows.

    Raises:
        RuntimeError: one has more than two dimensions.

    >>> torch.block_diag(torch.ones(1, 2), torch.tensor([[2.0]]))
    tensor([[1., 1., 0.],
            [0., 0., 2.]])
    """
def bmm(input: Tensor, mat2: Tensor, *, out_dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the products of the matrices of two stacks.

    Args:
        input (Tensor): b×n×m.
        mat2 (Tensor): b×m×p, of the same dtype.
        out_dtype (dtype): must be None: products in another dtype are for GPUs.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.bmm(torch.ones(4, 2, 3), torch.ones(4, 3, 5)).shape
    torch.Size([4, 2, 5])
    """
def broadcast_shapes(*shapes: _int | Sequence[_int]) -> _Size:
    """Return the shape that several shapes broadcast to.

    Args:
        shapes (int or tuple of int...): the shapes.

    Raises:
        RuntimeError: they do not broadcast, or a size is negative.

    >>> torch.broadcast_shapes((2, 1), (3,))
    torch.Size([2, 3])
    """
def broadcast_tensors(*tensors: Tensor) -> tuple[Tensor, ...]:
    """Return tensors as views in their common shape.

    Args:
        tensors (Tensor...): of shapes that broadcast.

    Raises:
        RuntimeError: they do not.

    >>> a, b = torch.broadcast_tensors(torch.ones(3), torch.ones(2, 1)); a.shape, b.shape
    (torch.Size([2, 3]), torch.Size([2, 3]))
    """
def broadcast_to(input: Tensor, shape: Sequence[_int] | None = None, *, size: Any = None) -> Tensor:
    """Return a view in a shape, in which dimensions of size 1 repeat.

    Args:
        input (Tensor): any tensor.
        shape (sequence of int): the shape; also called `size`.

    >>> torch.broadcast_to(torch.ones(3), (2, 3)).shape
    torch.Size([2, 3])
    """
def bucketize(input: Tensor | _Number, boundaries: Tensor, *, out_int32: _bool = False, right: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return the number of the bucket that each value belongs to: bucket i ends at boundary i.

    Args:
        input (Tensor or number): the values.
        boundaries (Tensor): ascending, one dimension.
        out_int32 (bool): whether the result is int32 instead of int64.
        right (bool): whether a value that equals a boundary belongs to the bucket that begins there.

    Raises:
        RuntimeError: the boundaries have not one dimension.

    >>> torch.bucketize(torch.tensor([0, 3, 9]), torch.tensor([1, 3, 5]))
    tensor([0, 1, 3])
    """
def cartesian_prod(*tensors: Tensor) -> Tensor:
    """Return every combination of one element from each vector, as rows.

    Args:
        tensors (Tensor...): vectors of one dtype.

    Raises:
        RuntimeError: a tensor is no vector.

    >>> torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4]))
    tensor([[1, 3],
            [1, 4],
            [2, 3],
            [2, 4]])
    """
def cat(tensors: Sequence[Tensor], dim: _int = 0, *, out: Tensor | None = None) -> Tensor:
    """Return tensors one after the other along a dimension.

    Args:
        tensors (sequence of Tensor): of the same shape but for that dimension; empty vectors are left out.
        dim (int): along which dimension.

    Raises:
        RuntimeError: the other sizes differ.

    >>> torch.cat([torch.ones(2), torch.zeros(1)])
    tensor([1., 1., 0.])
    """
def cdist(x1: Tensor, x2: Tensor, p: _float = 2.0, compute_mode: _str = 'use_mm_for_euclid_dist_if_necessary') -> Tensor:
    """Return the distances between all rows of two matrices.

    Args:
        x1 (Tensor): (..., P, M), floating-point.
        x2 (Tensor): (..., R, M).
        p (float): of the p-norm, not negative.
        compute_mode (str): accepted as in PyTorch; the distances are always computed from differences.

    Returns:
        Tensor: (..., P, R).

    Raises:
        RuntimeError: the shapes do not fit, or `p` is negative.

    >>> torch.cdist(torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 4.0]]))
    tensor([[5.]])
    """
def ceil(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the smallest whole number not below each element.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
        out (Tensor): where to write the result.

    >>> torch.ceil(torch.tensor([1.5, -1.5]))
    tensor([ 2., -1.])
    """
def ceil_(input: Tensor) -> Tensor:
    """Write the result of `ceil` to this tensor, and return it; arguments as there."""
def celu(input: Tensor, alpha: _float = 1.0, inplace: _bool = False) -> Tensor:
    """Return x where it is positive, elsewhere alpha (e^(x / alpha) - 1).

    Args:
        input (Tensor): any shape, floating-point.
        alpha (float): minus the limit for x towards -infinity; not 0.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `alpha` is 0.

    >>> F.celu(torch.tensor([-1.0, 2.0]), alpha=2.0)
    tensor([-0.7869,  2.0000])
    """
def celu_(input: Tensor, alpha: _float = 1.0, inplace: _bool = False) -> Tensor:
    """Write the result of `celu` to this tensor, and return it; arguments as there."""
def chain_matmul(*matrices: Sequence[Tensor], out: Tensor | None = None) -> Tensor:
    """Return the product of several matrices; deprecated, `torch.linalg.multi_dot` is the function to use.

    Args:
        matrices (Tensors): matrices whose shapes fit.

    Raises:
        RuntimeError: there is none, or they do not fit.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.chain_matmul(torch.ones(2, 3), torch.ones(3, 1))
    tensor([[3.],
            [3.]])
    """
def channel_shuffle(input: Tensor, groups: _int) -> Tensor:
    """Return images with the channels of several groups interleaved.

    Args:
        input (Tensor): (N, C, ...).
        groups (int): how many groups the channels are divided into.

    Raises:
        RuntimeError: C cannot be divided by `groups`.

    Source: X. Zhang et al., ShuffleNet (2018).

    >>> torch.channel_shuffle(torch.arange(4.0).reshape(1, 4, 1), 2).flatten()
    tensor([0., 2., 1., 3.])
    """
def cholesky(input: Tensor, upper: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the Cholesky factors of matrices; deprecated, `torch.linalg.cholesky` is the function to use.

    Args:
        input (Tensor): (..., n, n), symmetric (Hermitian) and positive-definite.
        upper (bool): whether to return the upper triangular factor.

    Raises:
        torch.linalg.LinAlgError: a matrix is not positive-definite.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.cholesky(torch.tensor([[4.0]]))
    tensor([[2.]])
    """
def cholesky_inverse(L: Tensor, upper: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the inverse of A from its Cholesky factor.

    Args:
        L (Tensor): (..., n, n), with A = L Lᴴ.
        upper (bool): whether A = Lᴴ L, with an upper triangular L.

    Raises:
        torch.linalg.LinAlgError: an element of the diagonal is zero.

    >>> torch.cholesky_inverse(torch.full((1, 1), 2.0))
    tensor([[0.2500]])
    """
def cholesky_solve(B: Tensor, L: Tensor, upper: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the solution X of A X = B from the Cholesky factor of A.

    Args:
        B (Tensor): (..., n, k).
        L (Tensor): (..., n, n), with A = L Lᴴ.
        upper (bool): whether A = Lᴴ L, with an upper triangular L.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.cholesky_solve(torch.ones(1, 1), torch.full((1, 1), 2.0))
    tensor([[0.2500]])
    """
def chunk(input: Tensor, chunks: _int, dim: _int = 0) -> tuple[Tensor, ...]:
    """Return the tensor in a number of pieces of equal size (but the last) along a dimension, as views.

    Args:
        input (Tensor): any tensor with dimensions.
        chunks (int): how many pieces; there are fewer where they do not come out even.
        dim (int): along which dimension.

    Raises:
        RuntimeError: `chunks` is not positive.

    >>> torch.chunk(torch.arange(5), 2)
    (tensor([0, 1, 2]), tensor([3, 4]))
    """
def clamp(input: Tensor, min: _Number | Tensor | None = None, max: _Number | Tensor | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return each element, but at least `min` and at most `max`; nan stays nan.

    Args:
        input (Tensor): any shape, real.
        min (number or Tensor): the lower bound, or None for none.
        max (number or Tensor): the upper bound, or None for none; it decides where it is below the lower.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: there is no bound, or the shapes do not broadcast.
        TypeError: one bound is a tensor, the other a number.

    >>> torch.clamp(torch.tensor([-1.0, 0.5, 2.0]), 0, 1)
    tensor([0.0000, 0.5000, 1.0000])
    """
def clamp_(input: Tensor, min: Any = None, max: Any = None) -> Tensor:
    """Write the result of `clamp` to this tensor, and return it; arguments as there."""
def clamp_max(input: Tensor, max: _Number | Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return each element, but at most `max`.

    Args:
        input (Tensor): any shape, real.
        max (number or Tensor): the upper bound.
        out (Tensor): where to write the result.

    >>> torch.clamp_max(torch.tensor([0.5, 2.0]), 1)
    tensor([0.5000, 1.0000])
    """
def clamp_max_(input: Tensor, max: Any) -> Tensor:
    """Write the result of `clamp_max` to this tensor, and return it; arguments as there."""
def clamp_min(input: Tensor, min: _Number | Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return each element, but at least `min`.

    Args:
        input (Tensor): any shape, real.
        min (number or Tensor): the lower bound.
        out (Tensor): where to write the result.

    >>> torch.clamp_min(torch.tensor([-1.0, 0.5]), 0)
    tensor([0.0000, 0.5000])
    """
def clamp_min_(input: Tensor, min: Any) -> Tensor:
    """Write the result of `clamp_min` to this tensor, and return it; arguments as there."""
def clip(input: Tensor, min: _Number | Tensor | None = None, max: _Number | Tensor | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return each element, but at least `min` and at most `max`; nan stays nan.

    Args:
        input (Tensor): any shape, real.
        min (number or Tensor): the lower bound, or None for none.
        max (number or Tensor): the upper bound, or None for none; it decides where it is below the lower.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: there is no bound, or the shapes do not broadcast.
        TypeError: one bound is a tensor, the other a number.

    >>> torch.clamp(torch.tensor([-1.0, 0.5, 2.0]), 0, 1)
    tensor([0.0000, 0.5000, 1.0000])
    """
def clip_(input: Tensor, min: Any = None, max: Any = None) -> Tensor:
    """Write the result of `clip` to this tensor, and return it; arguments as there."""
def clone(input: Tensor, *, memory_format: _memory_format = ...) -> Tensor:
    """Return a copy, through which gradients flow.

    Args:
        input (Tensor): any tensor.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> x = torch.ones(2, requires_grad=True); torch.clone(x)
    tensor([1., 1.], grad_fn=<CloneBackward0>)
    """
def column_stack(tensors: Sequence[Tensor], *, out: Tensor | None = None) -> Tensor:
    """Return tensors side by side, along dimension 1; vectors are columns.

    Args:
        tensors (sequence of Tensor): of fitting shapes.

    >>> torch.column_stack([torch.ones(2), torch.zeros(2)])
    tensor([[1., 0.],
            [1., 0.]])
    """
def combinations(input: Tensor, r: _int = 2, with_replacement: _bool = False) -> Tensor:
    """Return every choice of `r` elements of a vector, in order, as rows.

    Args:
        input (Tensor): a vector.
        r (int): how many to choose.
        with_replacement (bool): whether an element may be chosen again.

    Raises:
        RuntimeError: it is no vector, or `r` is negative.

    >>> torch.combinations(torch.tensor([1, 2, 3]))
    tensor([[1, 2],
            [1, 3],
            [2, 3]])
    """
def complex(real: Tensor, imag: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return complex numbers from their real and imaginary parts.

    Args:
        real (Tensor): float32 or float64, any shape.
        imag (Tensor): of the same dtype; the two broadcast.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the dtypes differ, or are not floating-point.

    >>> torch.complex(torch.tensor([1.0]), torch.tensor([2.0]))
    tensor([1.+2.j])
    """
def concat(tensors: Sequence[Tensor], dim: _int = 0, *, out: Tensor | None = None) -> Tensor:
    """Return tensors one after the other along a dimension: another name of `cat`.

    Args:
        tensors (sequence of Tensor): of the same shape but for that dimension.
        dim (int): along which dimension.

    >>> torch.concat([torch.ones(2), torch.zeros(1)])
    tensor([1., 1., 0.])
    """
def concatenate(tensors: Sequence[Tensor], axis: _int = 0, *, dim: _int | None = None, out: Tensor | None = None) -> Tensor:
    """Return tensors one after the other along a dimension: another name of `cat`.

    concatenate(tensors, axis=0, out=None) -> Tensor

    Args:
        tensors (sequence of Tensor): of the same shape but for that dimension.
        axis (int): along which dimension.

    >>> torch.concatenate([torch.ones(2), torch.zeros(1)])
    tensor([1., 1., 0.])
    """
def conj(input: Tensor) -> Tensor:
    """Return the conjugate of each element; real tensors are returned as they are.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.conj(torch.tensor([1 + 2j]))
    tensor([1.-2.j])
    """
def conj_physical(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the conjugate of each element, in memory of its own.

    Args:
        input (Tensor): any shape and dtype; real tensors are returned as they are.
        out (Tensor): where to write the result.

    >>> torch.conj_physical(torch.tensor([1 + 2j]))
    tensor([1.-2.j])
    """
def constant_pad_nd(input: Tensor, pad: Sequence[_int], value: _Number = 0) -> Tensor:
    """Return a tensor with borders of a constant: `nn.functional.pad` with mode ``"constant"``.

    Args:
        input (Tensor), pad (sequence of int), value (number): as there.

    Raises:
        RuntimeError: there are too many numbers, or not a pair for each dimension.

    >>> torch.constant_pad_nd(torch.ones(2), (1, 2), 3.0)
    tensor([3., 1., 1., 3., 3.])
    """
def conv1d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: _int | Sequence[_int] = 1, padding: _int | Sequence[_int] | _str = 0, dilation: _int | Sequence[_int] = 1, groups: _int = 1) -> Tensor:
    """Return the convolution (cross-correlation) of sequences with a weight.

    Args:
        input (Tensor): (N, C, L) or (C, L).
        weight (Tensor): (O, C / groups, kL), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step between outputs.
        padding (int, ints or str): zeros around the input; ``"same"`` for an output of the input's size (stride 1),
            ``"valid"`` for none.
        dilation (int or ints): the step between elements of the kernel.
        groups (int): the channels are divided into that many groups, each convolved on its own.

    Returns:
        Tensor: (N, O, L_out), with L_out = (L + 2 padding - dilation (k - 1) - 1) / stride + 1, rounded down.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv1d(torch.ones(1, 4, 8), torch.ones(4, 4, 3)).shape
    torch.Size([1, 4, 6])
    """
def conv2d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: _int | Sequence[_int] = 1, padding: _int | Sequence[_int] | _str = 0, dilation: _int | Sequence[_int] = 1, groups: _int = 1) -> Tensor:
    """Return the convolution (cross-correlation) of images with a weight.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W).
        weight (Tensor): (O, C / groups, kH, kW), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step between outputs.
        padding (int, ints or str): zeros around the input; ``"same"`` for an output of the input's size (stride 1),
            ``"valid"`` for none.
        dilation (int or ints): the step between elements of the kernel.
        groups (int): the channels are divided into that many groups, each convolved on its own.

    Returns:
        Tensor: (N, O, H_out, W_out), with L_out = (L + 2 padding - dilation (k - 1) - 1) / stride + 1, rounded down.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv2d(torch.ones(1, 4, 8, 8), torch.ones(4, 4, 3, 3)).shape
    torch.Size([1, 4, 6, 6])
    """
def conv3d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: _int | Sequence[_int] = 1, padding: _int | Sequence[_int] | _str = 0, dilation: _int | Sequence[_int] = 1, groups: _int = 1) -> Tensor:
    """Return the convolution (cross-correlation) of volumes with a weight.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W).
        weight (Tensor): (O, C / groups, kD, kH, kW), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step between outputs.
        padding (int, ints or str): zeros around the input; ``"same"`` for an output of the input's size (stride 1),
            ``"valid"`` for none.
        dilation (int or ints): the step between elements of the kernel.
        groups (int): the channels are divided into that many groups, each convolved on its own.

    Returns:
        Tensor: (N, O, D_out, H_out, W_out), with L_out = (L + 2 padding - dilation (k - 1) - 1) / stride + 1, rounded down.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv3d(torch.ones(1, 4, 8, 8, 8), torch.ones(4, 4, 3, 3, 3)).shape
    torch.Size([1, 4, 6, 6, 6])
    """
def conv_tbc(input: Tensor, weight: Tensor, bias: Tensor, pad: _int = 0) -> Tensor:
    """Return the convolution of sequences whose first dimension is time.

    Args:
        input (Tensor): (T, N, C).
        weight (Tensor): (k, C, O).
        bias (Tensor): (O,).
        pad (int): zeros before and after.

    Returns:
        Tensor: (T + 2 pad - k + 1, N, O).

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.conv_tbc(torch.ones(4, 1, 2), torch.ones(3, 2, 1), torch.zeros(1)).flatten()
    tensor([6., 6.])
    """
def conv_transpose1d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: _int | Sequence[_int] = 1, padding: _int | Sequence[_int] = 0, output_padding: _int | Sequence[_int] = 0, groups: _int = 1, dilation: _int | Sequence[_int] = 1) -> Tensor:
    """Return the transposed convolution of sequences with a weight: the derivative of a convolution.

    Args:
        input (Tensor): (N, C, L) or (C, L).
        weight (Tensor): (C, O / groups, kL), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step in the output between inputs.
        padding (int or ints): how much is cut off at both ends of the output.
        output_padding (int or ints): how much longer the output is at one end; less than stride or dilation.
        groups (int): the channels are divided into that many groups, each convolved on its own.
        dilation (int or ints): the step between elements of the kernel.

    Returns:
        Tensor: with L_out = (L - 1) stride - 2 padding + dilation (k - 1) + output_padding + 1.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv_transpose1d(torch.ones(1, 4, 8), torch.ones(4, 4, 3), stride=2).shape
    torch.Size([1, 4, 17])
    """
def conv_transpose2d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: _int | Sequence[_int] = 1, padding: _int | Sequence[_int] = 0, output_padding: _int | Sequence[_int] = 0, groups: _int = 1, dilation: _int | Sequence[_int] = 1) -> Tensor:
    """Return the transposed convolution of images with a weight: the derivative of a convolution.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W).
        weight (Tensor): (C, O / groups, kH, kW), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step in the output between inputs.
        padding (int or ints): how much is cut off at both ends of the output.
        output_padding (int or ints): how much longer the output is at one end; less than stride or dilation.
        groups (int): the channels are divided into that many groups, each convolved on its own.
        dilation (int or ints): the step between elements of the kernel.

    Returns:
        Tensor: with L_out = (L - 1) stride - 2 padding + dilation (k - 1) + output_padding + 1.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv_transpose2d(torch.ones(1, 4, 8, 8), torch.ones(4, 4, 3, 3), stride=2).shape
    torch.Size([1, 4, 17, 17])
    """
def conv_transpose3d(input: Tensor, weight: Tensor, bias: Tensor | None = None, stride: _int | Sequence[_int] = 1, padding: _int | Sequence[_int] = 0, output_padding: _int | Sequence[_int] = 0, groups: _int = 1, dilation: _int | Sequence[_int] = 1) -> Tensor:
    """Return the transposed convolution of volumes with a weight: the derivative of a convolution.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W).
        weight (Tensor): (C, O / groups, kD, kH, kW), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step in the output between inputs.
        padding (int or ints): how much is cut off at both ends of the output.
        output_padding (int or ints): how much longer the output is at one end; less than stride or dilation.
        groups (int): the channels are divided into that many groups, each convolved on its own.
        dilation (int or ints): the step between elements of the kernel.

    Returns:
        Tensor: with L_out = (L - 1) stride - 2 padding + dilation (k - 1) + output_padding + 1.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.conv_transpose3d(torch.ones(1, 4, 8, 8, 8), torch.ones(4, 4, 3, 3, 3), stride=2).shape
    torch.Size([1, 4, 17, 17, 17])
    """
def convolution(input: Tensor, weight: Tensor, bias: Tensor, stride: Any, padding: Any, dilation: Any, transposed: _bool, output_padding: Sequence[_int], groups: Any) -> Tensor:
    """Return a convolution of any number of dimensions, or a transposed one.

    Args:
        input (Tensor), weight (Tensor), bias (Tensor), stride, padding, dilation, groups: as in `conv2d`.
        transposed (bool): whether it is a transposed one.
        output_padding (ints): of a transposed one.

    >>> x, w = torch.ones(1, 1, 4), torch.ones(1, 1, 3)
    >>> torch.convolution(x, w, None, [1], [0], [1], False, [0], 1)
    tensor([[[3., 3.]]])
    """
def copysign(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the absolute value of each element of input with the sign of other.

    Args:
        input (Tensor): any shape, real; bools and integers count as numbers of the default dtype.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.copysign(torch.tensor([1.0, -2.0]), torch.tensor([-0.0, 1.0]))
    tensor([-1.,  2.])
    """
def copysign_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `copysign` to this tensor, and return it; arguments as there."""
def corrcoef(input: Tensor) -> Tensor:
    """Return the matrix of the correlation coefficients (Pearson's) of variables, the rows of a matrix, from
    observations, its columns.

    Args:
        input (Tensor): n×m, or m for one variable.

    Returns:
        Tensor: n×n, or 0-dim for one variable.

    Raises:
        RuntimeError: there are more dimensions.

    >>> torch.corrcoef(torch.tensor([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))
    tensor([[ 1., -1.],
            [-1.,  1.]])
    """
def cos(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the cosine of each element, an angle in radians.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.cos(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 0.5403])
    """
def cos_(input: Tensor) -> Tensor:
    """Write the result of `cos` to this tensor, and return it; arguments as there."""
def cosh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the hyperbolic cosine of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.cosh(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 1.5431])
    """
def cosh_(input: Tensor) -> Tensor:
    """Write the result of `cosh` to this tensor, and return it; arguments as there."""
def cosine_similarity(x1: Tensor, x2: Tensor, dim: _int = 1, eps: _float = 1e-08) -> Tensor:
    """Return the cosines of the angles between vectors along a dimension.

    Args:
        x1 (Tensor), x2 (Tensor): floating-point; they broadcast.
        dim (int): the dimension of the vectors.
        eps (float): the least length that vectors are divided by.

    >>> F.cosine_similarity(torch.tensor([[1.0, 0.0]]), torch.tensor([[1.0, 1.0]]))
    tensor([0.7071])
    """
def count_nonzero(input: Tensor, dim: _int | Sequence[_int] | None = None) -> Tensor:
    """Return the number of elements that are not zero: of all, or of those along some dimensions, as int64.

    Args:
        input (Tensor): any shape.
        dim (int or ints): the dimensions to count along; all, if left out.

    >>> torch.count_nonzero(torch.tensor([[0, 1], [2, 3]]), 0)
    tensor([1, 2])
    """
def cov(input: Tensor, *, correction: _int = 1, fweights: Tensor | None = None, aweights: Tensor | None = None) -> Tensor:
    """Return the covariance matrix of variables, the rows of a matrix, from observations, its columns.

    Args:
        input (Tensor): n×m, or m for one variable.
        correction (int): what the number of observations is reduced by in the denominator.
        fweights (Tensor): how often each observation was made, integers.
        aweights (Tensor): the weight of each observation.

    Returns:
        Tensor: n×n, or 0-dim for one variable.

    Raises:
        RuntimeError: there are more dimensions, or the weights do not fit.

    >>> torch.cov(torch.tensor([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]]))
    tensor([[ 1., -1.],
            [-1.,  1.]])
    """
def cross(input: Tensor, other: Tensor, dim: _int | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the cross products of vectors of three elements.

    Args:
        input (Tensor), other (Tensor): shapes that broadcast, with 3 elements along `dim`.
        dim (int): where the vectors are; if left out (deprecated), the first dimension of size 3.

    Raises:
        RuntimeError: there are not three elements along `dim`, or no such dimension.

    >>> torch.cross(torch.tensor([1, 0, 0]), torch.tensor([0, 1, 0]), dim=0)
    tensor([0, 0, 1])
    """
def cummax(input: Tensor, dim: _int, *, out: Tensor | None = None) -> return_types.cummax:
    """Return the greatest of the elements up to each one along a dimension, and where it is.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to go along.

    Returns:
        (values, indices): of equal elements, the index is the last one's so far.

    >>> torch.cummax(torch.tensor([1, 3, 2]), 0)
    torch.return_types.cummax(
    values=tensor([1, 3, 3]),
    indices=tensor([0, 1, 1]))
    """
def cummin(input: Tensor, dim: _int, *, out: Tensor | None = None) -> return_types.cummin:
    """Return the least of the elements up to each one along a dimension, and where it is.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to go along.

    Returns:
        (values, indices): of equal elements, the index is the last one's so far.

    >>> torch.cummin(torch.tensor([2, 3, 1]), 0).indices
    tensor([0, 0, 2])
    """
def cumprod(input: Tensor, dim: _int, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the products of the elements up to each one, along a dimension.

    Args:
        input (Tensor): any shape; integers and bools are multiplied as int64.
        dim (int): the dimension to go along.
        dtype (dtype): what to cast to before multiplying.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.cumprod(torch.tensor([1, 2, 3]), 0)
    tensor([1, 2, 6])
    """
def cumsum(input: Tensor, dim: _int, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the sums of the elements up to each one, along a dimension.

    Args:
        input (Tensor): any shape; integers and bools are summed as int64.
        dim (int): the dimension to go along.
        dtype (dtype): what to cast to before summing.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.cumsum(torch.tensor([1, 2, 3]), 0)
    tensor([1, 3, 6])
    """
def cumulative_trapezoid(y: Tensor, x: Tensor | None = None, *, dx: _Number | None = None, dim: _int = -1) -> Tensor:
    """Return the integrals of samples up to each one but the first, by the trapezoidal rule.

    Args:
        y (Tensor), x (Tensor), dx (number), dim (int): as in `trapezoid`.

    Raises:
        RuntimeError: there are not as many points as samples.

    >>> torch.cumulative_trapezoid(torch.tensor([1.0, 2.0, 4.0]))
    tensor([1.5000, 4.5000])
    """
def deg2rad(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return each angle, given in degrees, in radians.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.deg2rad(torch.tensor([180.0, 90.0]))
    tensor([3.1416, 1.5708])
    """
def deg2rad_(input: Tensor) -> Tensor:
    """Write the result of `deg2rad` to this tensor, and return it; arguments as there."""
def det(input: Tensor) -> Tensor:
    """Return the determinants of square matrices; the same as `torch.linalg.det`.

    Args:
        input (Tensor): (..., n, n), floating-point or complex.

    >>> torch.det(torch.eye(3))
    tensor(1.)
    """
def detach_(self: Any) -> Tensor:
    """Take the tensor off the graph that made it: it becomes a leaf that requires no grad; returns it.

    Raises:
        RuntimeError: the tensor is a view, whose history its base decides.

    >>> x = torch.ones(1, requires_grad=True) * 2; x.detach_()
    tensor([2.])
    """
def detach_copy(input: Tensor) -> Tensor:
    """Return what `detach` returns, in memory of its own; arguments as there."""
def diag(input: Tensor, diagonal: _int = 0, *, out: Tensor | None = None) -> Tensor:
    """Return a vector as the diagonal of a matrix, or the diagonal of a matrix as a vector; a copy.

    Args:
        input (Tensor): a vector or a matrix.
        diagonal (int): how far to the right of the main diagonal.

    Raises:
        RuntimeError: it is neither.

    >>> torch.diag(torch.tensor([1, 2]))
    tensor([[1, 0],
            [0, 2]])
    """
def diag_embed(input: Tensor, offset: _int = 0, dim1: _int = -2, dim2: _int = -1) -> Tensor:
    """Return matrices whose diagonals are the last dimension of a tensor, and zero elsewhere.

    Args:
        input (Tensor): (..., n).
        offset (int): how far to the right of the main diagonal.
        dim1 (int): which dimension of the result counts rows.
        dim2 (int): which one counts columns.

    Raises:
        RuntimeError: the dimensions are the same.

    >>> torch.diag_embed(torch.tensor([1, 2]))
    tensor([[1, 0],
            [0, 2]])
    """
def diagflat(input: Tensor, offset: _int = 0) -> Tensor:
    """Return a matrix with all elements of a tensor on its diagonal.

    Args:
        input (Tensor): any tensor.
        offset (int): how far to the right of the main diagonal.

    >>> torch.diagflat(torch.tensor([[1], [2]]))
    tensor([[1, 0],
            [0, 2]])
    """
def diagonal(input: Tensor, offset: _int = 0, dim1: _int = 0, dim2: _int = 1) -> Tensor:
    """Return a view of a diagonal of two dimensions, which becomes a last dimension.

    Args:
        input (Tensor): of at least two dimensions.
        offset (int): how far to the right of the main diagonal.
        dim1 (int): the dimension of rows.
        dim2 (int): the dimension of columns.

    Raises:
        RuntimeError: the dimensions are the same.

    >>> torch.diagonal(torch.tensor([[1, 2], [3, 4]]))
    tensor([1, 4])
    """
def diagonal_copy(input: Tensor, offset: _int = 0, dim1: _int = 0, dim2: _int = 1) -> Tensor:
    """Return what `diagonal` returns, in memory of its own; arguments as there."""
def diagonal_scatter(input: Tensor, src: Tensor, offset: _int = 0, dim1: _int = 0, dim2: _int = 1) -> Tensor:
    """Return a copy with a diagonal replaced.

    Args:
        input (Tensor): of at least two dimensions.
        src (Tensor): of the shape of ``input.diagonal(offset, dim1, dim2)``.
        offset (int): how far to the right of the main diagonal.
        dim1 (int): the dimension of rows.
        dim2 (int): the dimension of columns.

    Raises:
        RuntimeError: `src` has another shape.

    >>> torch.diagonal_scatter(torch.zeros(2, 2), torch.ones(2))
    tensor([[1., 0.],
            [0., 1.]])
    """
def diff(input: Tensor, n: _int = 1, dim: _int = -1, prepend: Tensor | None = None, append: Tensor | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the n-th differences between neighbours along a dimension.

    Args:
        input (Tensor): at least one dimension.
        n (int): how often to take differences.
        dim (int): the dimension to go along.
        prepend (Tensor), append (Tensor): what to put before and after the input first.

    Raises:
        RuntimeError: the input is 0-dim, or n negative.

    >>> torch.diff(torch.tensor([1, 4, 9]))
    tensor([3, 5])
    """
def digamma(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the derivative of the logarithm of the gamma function.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.digamma(torch.tensor([1.0, 0.5]))
    tensor([-0.5772, -1.9635])
    """
def digamma_(input: Tensor) -> Tensor:
    """Write the result of `digamma` to this tensor, and return it; arguments as there."""
def dist(input: Tensor, other: Tensor, p: _Number = 2, *, out: Tensor | None = None) -> Tensor:
    """Return the norm of the difference of two tensors.

    Args:
        input (Tensor), other (Tensor): shapes that broadcast.
        p (number): the order of the norm.

    >>> torch.dist(torch.tensor([0.0, 0.0]), torch.tensor([3.0, 4.0]))
    tensor(5.)
    """
def div(input: Tensor | _Number, other: Tensor | _Number, *, rounding_mode: _str | None = None, out: Tensor | None = None) -> Tensor:
    """Return the quotient of two tensors, elementwise.

    Args:
        input (Tensor or number): the dividend, any shape.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        rounding_mode (str): None for true division, whose result is floating-point or complex; "trunc" to round towards
            0, "floor" to round down.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0 with rounding.

    >>> torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode="floor")
    (tensor([ 3.5000, -3.5000]), tensor([ 3, -4]))
    """
def div_(input: Tensor, other: Tensor | _Number, *, rounding_mode: Any = None) -> Tensor:
    """Write the result of `div` to this tensor, and return it; arguments as there."""
def divide(input: Tensor | _Number, other: Tensor | _Number, *, rounding_mode: _str | None = None, out: Tensor | None = None) -> Tensor:
    """Return the quotient of two tensors, elementwise.

    Args:
        input (Tensor or number): the dividend, any shape.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        rounding_mode (str): None for true division, whose result is floating-point or complex; "trunc" to round towards
            0, "floor" to round down.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0 with rounding.

    >>> torch.div(torch.tensor([7, -7]), 2), torch.div(torch.tensor([7, -7]), 2, rounding_mode="floor")
    (tensor([ 3.5000, -3.5000]), tensor([ 3, -4]))
    """
def divide_(input: Tensor, other: Tensor | _Number, *, rounding_mode: Any = None) -> Tensor:
    """Write the result of `divide` to this tensor, and return it; arguments as there."""
def dot(input: Tensor, tensor: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the sum of the products of the elements of two vectors.

    Args:
        input (Tensor): a vector.
        tensor (Tensor): a vector of the same length and dtype.

    Raises:
        RuntimeError: they are no vectors, their lengths or dtypes differ.

    >>> torch.dot(torch.tensor([1, 2]), torch.tensor([3, 4]))
    tensor(11)
    """
def dropout(input: Tensor, p: _float = 0.5, training: _bool = True, inplace: _bool = False) -> Tensor:
    """Return the input with elements set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): any shape, floating-point.
        p (float): the probability of an element to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.

    Source: N. Srivastava et al., Dropout (2014).

    >>> F.dropout(torch.ones(3), 1.0), F.dropout(torch.ones(3), training=False)
    (tensor([0., 0., 0.]), tensor([1., 1., 1.]))
    """
def dsplit(input: Tensor, indices_or_sections: _int | Sequence[_int] | None = None, *, indices: Tensor | None = None, sections: Any = None) -> tuple[Tensor, ...]:
    """Return the tensor in pieces along dimension 2, as views.

    dsplit(input, indices_or_sections) -> tuple of Tensors

    Args:
        input (Tensor): of at least three dimensions.
        indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

    >>> torch.dsplit(torch.ones(1, 1, 2), 2)
    (tensor([[[1.]]]), tensor([[[1.]]]))
    """
def dstack(tensors: Sequence[Tensor], *, out: Tensor | None = None) -> Tensor:
    """Return tensors one behind the other, along dimension 2.

    Args:
        tensors (sequence of Tensor): of fitting shapes; see `atleast_3d`.

    >>> torch.dstack([torch.ones(2), torch.zeros(2)]).shape
    torch.Size([1, 2, 2])
    """
def eig(*args: Any, **kwargs: Any) -> Tensor:
    """Removed: `torch.linalg.eig` returns complex tensors of dtype `cfloat` or `cdouble` rather than real tensors.

    Raises:
        RuntimeError: always, as in PyTorch.

    >>> torch.eig(torch.eye(2))
    Traceback (most recent call last):
        ...
    RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.linalg.eig` returns complex tensors of dtype `cfloat` or `cdouble` rather than real tensors.
    """
def einsum(equation: _str | None = None, *operands: Sequence[Tensor]) -> Tensor:
    """Return the sum of products of tensors over those of their dimensions that the result does not name.

    Args:
        equation (str): a letter for each dimension of each operand, operands separated by commas, then ``->`` and the
            result's letters; without the arrow, those that occur once, in alphabetical order. ``...`` stands for any
            further dimensions, which broadcast. A letter that comes twice in an operand takes its diagonal.
        operands (Tensors): of one dtype. Or ``einsum(op1, [0, 1], op2, [1, 2], [0, 2])``, with numbers for letters.

    Raises:
        RuntimeError: the equation is wrong, or does not fit the operands.

    >>> a = torch.tensor([[1, 2], [3, 4]])
    >>> torch.einsum("ij,jk->ik", a, a)
    tensor([[ 7, 10],
            [15, 22]])
    >>> torch.einsum("ii", a)
    tensor(5)
    """
def empty(*size: _int, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, memory_format: _memory_format | None = None, out: Tensor | None = None) -> Tensor:
    """Return a tensor whose values are whatever the memory holds.

    Args:
        size (int...): the shape, as numbers or one sequence.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory.

    >>> torch.empty(2, 3).shape
    torch.Size([2, 3])
    """
def empty_like(input: Tensor, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, memory_format: _memory_format = ...) -> Tensor:
    """Return a tensor of another's shape and dtype, whose values are whatever the memory holds.

    Args:
        input (Tensor): any tensor.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> torch.empty_like(torch.ones(2, 3)).shape
    torch.Size([2, 3])
    """
def empty_permuted(size: Sequence[_int], physical_layout: Sequence[_int], *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False) -> Tensor:
    """Return an uninitialized tensor without gaps, with its dimensions in a given order in memory.

    Args:
        size (sequence of int): the shape.
        physical_layout (sequence of int): the dimensions, from the outermost in memory to the innermost.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: `physical_layout` is no permutation.

    >>> torch.empty_permuted((2, 3, 5), (0, 2, 1)).stride()
    (15, 1, 3)
    """
def empty_strided(size: Sequence[_int], stride: Sequence[_int], *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False) -> Tensor:
    """Return an uninitialized tensor with given strides.

    Args:
        size (sequence of int): the shape.
        stride (sequence of int): for each dimension, the distance of neighbours in elements.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: there are more or fewer strides than sizes, or one is negative.

    >>> torch.empty_strided((2, 3), (1, 2)).stride()
    (1, 2)
    """
from flambeau.autograd.grad_mode import enable_grad as enable_grad
def eq(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether the elements are equal.

    Args:
        input (Tensor): any shape.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.eq(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([ True, False])
    """
def eq_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `eq` to this tensor, and return it; arguments as there."""
def equal(input: Tensor, other: Tensor) -> _bool:
    """Return whether two tensors have the same shape and equal elements, as a bool.

    Args:
        input (Tensor), other (Tensor): of any shape and dtype.

    >>> torch.equal(torch.tensor([1, 2]), torch.tensor([1.0, 2.0]))
    True
    """
def erf(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the error function of each element: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to it.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.erf(torch.tensor([0.0, 0.5]))
    tensor([0.0000, 0.5205])
    """
def erf_(input: Tensor) -> Tensor:
    """Write the result of `erf` to this tensor, and return it; arguments as there."""
def erfc(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 1 minus the error function of each element, accurate where that is near 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.erfc(torch.tensor([0.0, 2.0]))
    tensor([1.0000, 0.0047])
    """
def erfc_(input: Tensor) -> Tensor:
    """Write the result of `erfc` to this tensor, and return it; arguments as there."""
def erfinv(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number whose error function is each element; nan beyond -1 and 1.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.erfinv(torch.tensor([0.0, 0.5]))
    tensor([0.0000, 0.4769])
    """
def erfinv_(input: Tensor) -> Tensor:
    """Write the result of `erfinv` to this tensor, and return it; arguments as there."""
def exp(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return e to the power of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.exp(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 2.7183])
    """
def exp2(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 2 to the power of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.exp2(torch.tensor([0.0, 3.0]))
    tensor([1., 8.])
    """
def exp2_(input: Tensor) -> Tensor:
    """Write the result of `exp2` to this tensor, and return it; arguments as there."""
def exp_(input: Tensor) -> Tensor:
    """Write the result of `exp` to this tensor, and return it; arguments as there."""
def expand_copy(self: Any, *sizes: Any, size: Any = None) -> Tensor:
    """Return what `expand` returns, in memory of its own; arguments as there."""
def expm1(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return e to the power of each element, minus 1, accurate near 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.expm1(torch.tensor([0.0, 1e-05]))
    tensor([0.0000e+00, 1.0000e-05])
    """
def expm1_(input: Tensor) -> Tensor:
    """Write the result of `expm1` to this tensor, and return it; arguments as there."""
def eye(n: _int, m: _int | None = None, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return a matrix with ones on the diagonal, and zeros elsewhere.

    Args:
        n (int): the number of rows.
        m (int): the number of columns; by default `n`.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: a size is negative.

    >>> torch.eye(2)
    tensor([[1., 0.],
            [0., 1.]])
    """
def feature_alpha_dropout(input: Tensor, p: _float = 0.5, training: _bool = False, inplace: _bool = False) -> Tensor:
    """Return the input with channels set at random to the limit of `selu`, so that mean and variance remain.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        p (float): the probability of a channel to be dropped.
        training (bool): whether to drop anything.
        inplace (bool): whether to write the result to `input`.

    Raises:
        ValueError: `p` is no probability.
        RuntimeError: the input has less than two dimensions.

    >>> F.feature_alpha_dropout(torch.ones(1, 3))
    tensor([[1., 1., 1.]])
    """
def feature_dropout(input: Tensor, p: _float, train: _bool) -> Tensor:
    """Return the input with channels set to zero at random, the others divided by 1 - p.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        p (float): the probability of a channel to be dropped.
        train (bool): whether to drop anything.

    Raises:
        ValueError: `p` is no probability.
        RuntimeError: the input has less than two dimensions.

    >>> torch.feature_dropout(torch.ones(1, 3), 0.5, False)
    tensor([[1., 1., 1.]])
    """
def feature_dropout_(input: Tensor, p: Any, train: Any) -> Tensor:
    """Write the result of `feature_dropout` to this tensor, and return it; arguments as there."""
def fill(input: Tensor, value: _Number | Tensor) -> Tensor:
    """Return a tensor of the same shape and dtype with one value everywhere.

    Args:
        input (Tensor): any tensor.
        value (number or Tensor): the value; a tensor has no dimensions.

    >>> torch.fill(torch.zeros(2), 3.0)
    tensor([3., 3.])
    """
def fill_(self: Any, value: _Number | Tensor) -> Tensor:
    """Write one value to every place, and return the tensor.

    Args:
        value (number or Tensor): the value; a tensor has no dimensions.

    Raises:
        RuntimeError: the tensor given has dimensions, or the dtype cannot hold the number.

    >>> torch.zeros(2).fill_(3.0)
    tensor([3., 3.])
    """
def fix(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return each element without its fraction: rounded towards 0.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
        out (Tensor): where to write the result.

    >>> torch.trunc(torch.tensor([1.5, -1.5]))
    tensor([ 1., -1.])
    """
def fix_(input: Tensor) -> Tensor:
    """Write the result of `fix` to this tensor, and return it; arguments as there."""
def flatten(input: Tensor, start_dim: _int = 0, end_dim: _int = -1) -> Tensor:
    """Return the elements with a run of dimensions made one.

    Args:
        input (Tensor): any tensor.
        start_dim (int): the first dimension of the run.
        end_dim (int): the last one.

    Raises:
        RuntimeError: the first comes after the last.

    >>> torch.flatten(torch.ones(2, 3, 4), 1).shape
    torch.Size([2, 12])
    """
def flip(input: Tensor, *axes: Any, dims: _int | None = None) -> Tensor:
    """Return a copy with the order along some dimensions reversed.

    flip(input, dims) -> Tensor

    Args:
        input (Tensor): any tensor.
        dims (int...): which dimensions.

    >>> torch.flip(torch.arange(3), (0,))
    tensor([2, 1, 0])
    """
def fliplr(input: Tensor) -> Tensor:
    """Return a copy with the order of columns, dimension 1, reversed.

    Args:
        input (Tensor): of at least two dimensions.

    >>> torch.fliplr(torch.tensor([[1, 2]]))
    tensor([[2, 1]])
    """
def flipud(input: Tensor) -> Tensor:
    """Return a copy with the order of rows, dimension 0, reversed.

    Args:
        input (Tensor): of at least one dimension.

    >>> torch.flipud(torch.tensor([[1], [2]]))
    tensor([[2],
            [1]])
    """
def float_power(input: Tensor | _Number, exponent: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return each element to a power, computed in double precision.

    Args:
        input (Tensor or number): the base, any shape.
        exponent (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    Returns:
        Tensor: of dtype float64, or complex128 if one operand is complex.

    >>> torch.float_power(torch.tensor([2, 3]), -1)
    tensor([0.5000, 0.3333], dtype=torch.float64)
    """
def float_power_(input: Tensor, exponent: Any) -> Tensor:
    """Write the result of `float_power` to this tensor, and return it; arguments as there."""
def floor(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the largest whole number not above each element.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
        out (Tensor): where to write the result.

    >>> torch.floor(torch.tensor([1.5, -1.5]))
    tensor([ 1., -2.])
    """
def floor_(input: Tensor) -> Tensor:
    """Write the result of `floor` to this tensor, and return it; arguments as there."""
def floor_divide(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the quotient of two tensors rounded down, elementwise.

    Args:
        input (Tensor or number): the dividend, any shape, real.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

    >>> torch.floor_divide(torch.tensor([7.0, -7.0]), 2)
    tensor([ 3., -4.])
    """
def floor_divide_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `floor_divide` to this tensor, and return it; arguments as there."""
def fmax(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the larger of two elements, the other where one is nan.

    Args:
        input (Tensor): any shape; its dtype is the result's; no complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.fmax(torch.tensor([1.0, float("nan")]), torch.tensor([3.0, 2.0]))
    tensor([3., 2.])
    """
def fmin(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the smaller of two elements, the other where one is nan.

    Args:
        input (Tensor): any shape; its dtype is the result's; no complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.fmin(torch.tensor([1.0, float("nan")]), torch.tensor([3.0, 2.0]))
    tensor([1., 2.])
    """
def fmod(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the remainder of a division whose quotient is rounded towards 0: it has the sign of the dividend.

    Args:
        input (Tensor): the dividend, any shape, real.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

    >>> torch.fmod(torch.tensor([7.0, -7.0]), 4)
    tensor([ 3., -3.])
    """
def fmod_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `fmod` to this tensor, and return it; arguments as there."""
def frac(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the fraction of each element, with its sign.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
        out (Tensor): where to write the result.

    >>> torch.frac(torch.tensor([1.5, -1.25]))
    tensor([ 0.5000, -0.2500])
    """
def frac_(input: Tensor) -> Tensor:
    """Write the result of `frac` to this tensor, and return it; arguments as there."""
def frexp(input: Tensor, *, out: Sequence[Tensor] | None = None) -> return_types.frexp:
    """Return mantissas from 0.5 up to 1, and exponents, so that input = mantissa * 2 ** exponent.

    Args:
        input (Tensor): any shape, floating-point.
        out (two Tensors): where to write the results.

    Returns:
        mantissa (Tensor) of the input's dtype, exponent (Tensor) of dtype int32.

    >>> torch.frexp(torch.tensor([3.0])).exponent
    tensor([2], dtype=torch.int32)
    """
def from_dlpack(ext_tensor: Any, *, device: _device | _str | _int | None = None, copy: _bool | None = None) -> Tensor:
    """Return a tensor on the memory of another library's array.

    Args:
        ext_tensor: an object with ``__dlpack__``, or a DLPack capsule.
        device: the CPU.
        copy (bool): copy the memory first.

    >>> import numpy
    >>> torch.from_dlpack(numpy.ones(2))
    tensor([1., 1.], dtype=torch.float64)
    """
def from_numpy(ndarray: numpy.ndarray[Any, Any], /) -> Tensor:
    """Return a tensor on the memory of a NumPy array: a write to one is seen in the other.

    Args:
        ndarray (numpy.ndarray): an array of numbers, with any positive strides.

    Raises:
        TypeError: it is no array, or PyTorch has no such dtype.
        ValueError: it has negative strides.

    >>> import numpy
    >>> torch.from_numpy(numpy.arange(3.0))
    tensor([0., 1., 2.], dtype=torch.float64)
    """
def frombuffer(buffer: Any, *, dtype: _dtype, count: _int = -1, offset: _int = 0, requires_grad: _bool = False) -> Tensor:
    """Return a one-dimensional tensor on the memory of an object with Python's buffer protocol.

    Args:
        buffer (object): bytes, bytearray, memoryview, array.array...; where it is read-only, writes are undefined.
        dtype (dtype): how to read the memory.
        count (int): how many elements; negative for all.
        offset (int): how many bytes to skip.
        requires_grad (bool): whether to record operations on it.

    Raises:
        ValueError: the buffer is too short, or its length is no multiple of an element's size.

    >>> torch.frombuffer(bytearray(b"abc"), dtype=torch.uint8)
    tensor([97, 98, 99], dtype=torch.uint8)
    """
def full(size: Sequence[_int], fill_value: _Number, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return a tensor filled with a number.

    Args:
        size (sequence of int): the shape.
        fill_value (number): the value, which also decides the dtype unless that is given.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: a size is negative, or the dtype cannot hold the number.

    >>> torch.full((2,), 3.0)
    tensor([3., 3.])
    """
def full_like(input: Tensor, fill_value: _Number, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, memory_format: _memory_format = ...) -> Tensor:
    """Return a number everywhere in another tensor's shape and dtype.

    Args:
        input (Tensor): any tensor.
        fill_value (number): the value.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    Raises:
        RuntimeError: the dtype cannot hold the number.

    >>> torch.full_like(torch.tensor([1, 2]), 7)
    tensor([7, 7])
    """
def gather(input: Tensor, dim: _int, index: Tensor, *, sparse_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return the elements that `index` names along a dimension.

    ``out[i][j] = input[index[i][j]][j]`` for dim 0, and so on.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): int64 or int32, with as many dimensions as `input`, and elsewhere no larger; its shape is the
            result's.
        sparse_grad (bool): must be False.

    Raises:
        RuntimeError: the shapes do not fit, or an index is out of bounds.

    >>> torch.gather(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([[0, 0], [1, 0]]))
    tensor([[1, 1],
            [4, 3]])
    """
def gcd(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the greatest common divisor of two integers, 0 or more.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.gcd(torch.tensor([12, -6]), torch.tensor([8, 9]))
    tensor([4, 3])
    """
def gcd_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `gcd` to this tensor, and return it; arguments as there."""
def ge(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether input is greater than or equal to other.

    Args:
        input (Tensor): any shape; no complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.ge(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([ True, False])
    """
def ge_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `ge` to this tensor, and return it; arguments as there."""
def geqrf(input: Tensor, *, out: Tensor | None = None) -> return_types.geqrf:
    """Return a QR decomposition as LAPACK keeps it: R, below it the vectors of reflections, and their factors.

    Args:
        input (Tensor): (..., m, n), floating-point or complex.

    Returns:
        (a, tau): for `orgqr`.

    >>> torch.geqrf(torch.tensor([[3.0], [4.0]])).a
    tensor([[-5.0000],
            [ 0.5000]])
    """
def ger(input: Tensor, vec2: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the matrix of the products of each element of one vector with each of another.

    Args:
        input (Tensor): a vector, n.
        vec2 (Tensor): a vector, m.

    Returns:
        Tensor: n×m.

    Raises:
        RuntimeError: they are no vectors.

    >>> torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4]))
    tensor([[3, 4],
            [6, 8]])
    """
def get_default_device() -> _device:
    """Return where new tensors live.

    >>> torch.get_default_device()
    device(type='cpu')
    """
def get_deterministic_debug_mode() -> _int:
    """Return what becomes of operations that are not deterministic: 0 nothing, 1 a warning, 2 an error.

    >>> torch.get_deterministic_debug_mode()
    0
    """
def get_float32_matmul_precision() -> _str:
    """Return what `set_float32_matmul_precision` was told last.

    >>> torch.set_float32_matmul_precision("highest"); torch.get_float32_matmul_precision()
    'highest'
    """
def get_num_threads() -> _int:
    """Return how many threads compute.

    >>> torch.get_num_threads() >= 1
    True
    """
def gradient(input: Tensor, *, spacing: _Number | Sequence[_Number] | Sequence[Tensor] = 1, dim: _int | Sequence[_int] | None = None, edge_order: _int = 1) -> list[Tensor]:
    """Return the gradients of a function from its values on a grid: second-order differences inside, at the edges of
    order `edge_order`.

    Args:
        input (Tensor): the values.
        spacing (number, list of numbers or Tensors): the distances between the points, or the points of each dimension.
        dim (int or ints): the dimensions to go along; all, if left out.
        edge_order (int): 1 or 2.

    Returns:
        list of Tensors: one for each dimension.

    Raises:
        RuntimeError: there are too few points, or the spacing does not fit.

    Source: B. Fornberg, Generation of finite difference formulas on arbitrarily spaced grids, Math. Comp. 51 (1988).

    >>> torch.gradient(torch.tensor([1.0, 4.0, 9.0]))
    (tensor([3., 4., 5.]),)
    """
def greater(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether input is greater than other.

    Args:
        input (Tensor): any shape; no complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.gt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([False, False])
    """
def greater_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `greater` to this tensor, and return it; arguments as there."""
def greater_equal(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether input is greater than or equal to other.

    Args:
        input (Tensor): any shape; no complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.ge(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([ True, False])
    """
def greater_equal_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `greater_equal` to this tensor, and return it; arguments as there."""
def grid_sampler(input: Tensor, grid: Tensor, interpolation_mode: _int, padding_mode: _int, align_corners: _bool) -> Tensor:
    """Return images sampled at given places: `nn.functional.grid_sample` with numbers as modes.

    Args:
        input (Tensor), grid (Tensor), align_corners (bool): as there.
        interpolation_mode (int): 0 for bilinear, 1 for nearest, 2 for bicubic.
        padding_mode (int): 0 for zeros, 1 for border, 2 for reflection.

    Raises:
        ValueError: a mode is another number.

    >>> torch.grid_sampler(torch.ones(1, 1, 2, 2), torch.zeros(1, 2, 2, 2), 0, 0, False).sum()
    tensor(4.)
    """
def grid_sampler_2d(input: Tensor, grid: Tensor, interpolation_mode: _int, padding_mode: _int, align_corners: _bool) -> Tensor:
    """Return images sampled at given places: `nn.functional.grid_sample` with numbers as modes.

    Args:
        input (Tensor), grid (Tensor), align_corners (bool): as there.
        interpolation_mode (int): 0 for bilinear, 1 for nearest, 2 for bicubic.
        padding_mode (int): 0 for zeros, 1 for border, 2 for reflection.

    Raises:
        ValueError: a mode is another number.

    >>> torch.grid_sampler_2d(torch.ones(1, 1, 2, 2), torch.zeros(1, 2, 2, 2), 0, 0, False).sum()
    tensor(4.)
    """
def grid_sampler_3d(input: Tensor, grid: Tensor, interpolation_mode: _int, padding_mode: _int, align_corners: _bool) -> Tensor:
    """Return images sampled at given places: `nn.functional.grid_sample` with numbers as modes.

    Args:
        input (Tensor), grid (Tensor), align_corners (bool): as there.
        interpolation_mode (int): 0 for bilinear, 1 for nearest, 2 for bicubic.
        padding_mode (int): 0 for zeros, 1 for border, 2 for reflection.

    Raises:
        ValueError: a mode is another number.

    >>> torch.grid_sampler_3d(torch.ones(1, 1, 2, 2, 2), torch.zeros(1, 2, 2, 2, 3), 0, 0, False).sum()
    tensor(8.)
    """
def group_norm(input: Tensor, num_groups: _int, weight: Tensor | None = None, bias: Tensor | None = None, eps: _float = 1e-05, cudnn_enabled: _bool = True) -> Tensor:
    """Return the input standardized for each group of channels of each example, times a weight, plus a bias.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        num_groups (int): how many groups the channels are divided into.
        weight (Tensor), bias (Tensor): (C,).
        eps (float): what is added to the variance.
        cudnn_enabled (bool): without effect on the CPU.

    Raises:
        RuntimeError: the shapes do not fit.
        ValueError: in a group is a single element.

    Source: Y. Wu, K. He, Group Normalization (2018).

    >>> F.group_norm(torch.tensor([[1.0, 3.0, 5.0, 9.0]]), 2)
    tensor([[-1.0000,  1.0000, -1.0000,  1.0000]])
    """
def gru_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | None = None, b_hh: Tensor | None = None) -> Tensor:
    """Return the next state of a gated recurrent unit: σ(z) h + (1 - σ(z)) n, where n = tanh(n_x + σ(r) n_h).

    Args:
        input (Tensor): x, (N, in).
        hx (Tensor): h, (N, hidden).
        w_ih (Tensor), w_hh (Tensor): weights of the gates r, z, n: (3 hidden, in) and (3 hidden, hidden).
        b_ih (Tensor), b_hh (Tensor): (3 hidden,); none if None.

    Returns:
        Tensor: (N, hidden).

    Raises:
        RuntimeError: sizes do not fit.

    >>> torch.gru_cell(torch.zeros(1, 1), torch.ones(1, 1), torch.zeros(3, 1), torch.zeros(3, 1))
    tensor([[0.5000]])
    """
def gt(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether input is greater than other.

    Args:
        input (Tensor): any shape; no complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.gt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([False, False])
    """
def gt_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `gt` to this tensor, and return it; arguments as there."""
def hamming_window(window_length: _int, periodic: _bool = True, alpha: _float = 0.54, beta: _float = 0.46, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False) -> Tensor:
    """Return the Hamming window, α - β cos(2πn/N).

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, or one less.
        alpha (float): α.
        beta (float): β.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.hamming_window(4)
    tensor([0.0800, 0.5400, 1.0000, 0.5400])
    """
def hann_window(window_length: _int, periodic: _bool = True, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False) -> Tensor:
    """Return the Hann window, sin²(πn/N).

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, as for Fourier transforms, or one less: symmetric.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.hann_window(4)
    tensor([0.0000, 0.5000, 1.0000, 0.5000])
    """
def hardshrink(input: Tensor, lambd: _float = 0.5, *, out: Tensor | None = None) -> Tensor:
    """Return x where its magnitude exceeds a limit, elsewhere 0.

    Args:
        input (Tensor): any shape, floating-point.
        lambd (float): the limit.

    >>> F.hardshrink(torch.tensor([-1.0, 0.3]))
    tensor([-1.,  0.])
    """
def hash_tensor(input: Tensor, dim: _int | Sequence[_int] = (), *, keepdim: _bool = False, mode: _int = 0, out: Tensor | None = None) -> Tensor:
    """Return a hash of a tensor: the exclusive or of the bits of its elements, as 64-bit numbers.

    Args:
        input (Tensor): real.
        dim (int or tuple of int): along which dimensions; all by default.
        keepdim (bool): whether these stay, with size 1.
        mode (int): 0, the only one there is.

    Returns:
        Tensor: uint64.

    Raises:
        RuntimeError: there is no such mode, or there are no elements.
        NotImplementedError: the input is complex.

    >>> torch.hash_tensor(torch.tensor([5, 6]))
    tensor(3, dtype=torch.uint64)
    """
def heaviside(input: Tensor, values: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 0 where input is negative, `values` where it is 0, and 1 where it is positive.

    Args:
        input (Tensor): any shape, real.
        values (Tensor): of the same dtype; the two broadcast.
        out (Tensor): where to write the result.

    >>> torch.heaviside(torch.tensor([-1.0, 0.0, 2.0]), torch.tensor([0.5]))
    tensor([0.0000, 0.5000, 1.0000])
    """
def heaviside_(input: Tensor, values: Any) -> Tensor:
    """Write the result of `heaviside` to this tensor, and return it; arguments as there."""
def histc(input: Tensor, bins: _int = 100, min: _Number = 0, max: _Number = 0, *, out: Tensor | None = None) -> Tensor:
    """Return the histogram of the elements: how many are in each of some bins of equal width.

    Args:
        input (Tensor): floating-point, any shape.
        bins (int): how many bins.
        min (number), max (number): the range; that of the data, if they are equal. Elements outside are not counted.

    Returns:
        Tensor: as many counts as bins, of the input's dtype.

    Raises:
        RuntimeError: there is no bin, or the range is not finite.

    >>> torch.histc(torch.tensor([1.0, 2.0, 1.0]), bins=4, min=0, max=3)
    tensor([0., 2., 1., 0.])
    """
def histogram(input: Tensor, bins: _int | Tensor = 100, *, range: Sequence[_float] | None = None, weight: Tensor | None = None, density: _bool = False, out: Tensor | None = None) -> return_types.histogram:
    """Return the histogram of the elements, and the edges of its bins.

    Args:
        input (Tensor): float32 or float64, any shape.
        bins (int or Tensor): how many bins of equal width; or the edges, ascending.
        range (pair of floats): the first and the last edge; those of the data, if left out.
        weight (Tensor): what each element counts, of the input's shape.
        density (bool): whether to divide by the sum and the bins' widths, so that the integral is 1.

    Returns:
        (hist, bin_edges)

    Raises:
        RuntimeError: there is no bin, or shapes or dtypes do not fit.

    >>> torch.histogram(torch.tensor([1.0, 2.0, 1.0]), 2)
    torch.return_types.histogram(
    hist=tensor([2., 1.]),
    bin_edges=tensor([1.0000, 1.5000, 2.0000]))
    """
def histogramdd(input: Tensor, bins: _int | Sequence[_int] | Sequence[Tensor], *, range: Sequence[_float] | None = None, weight: Tensor | None = None, density: _bool = False) -> return_types.histogramdd:
    """Return the histogram of points in several dimensions, and the edges of its bins.

    Args:
        input (Tensor): float32 or float64; the last dimension holds a point's n coordinates.
        bins (int, list of ints or of Tensors): how many bins for each coordinate; or the edges, ascending.
        range (list of 2n floats): the first and the last edge for each; those of the data, if left out.
        weight (Tensor): what each point counts.
        density (bool): whether to divide by the sum and the bins' volumes, so that the integral is 1.

    Returns:
        (hist, bin_edges): an n-dimensional tensor, and a tuple of n tensors.

    Raises:
        RuntimeError: there is no bin, or shapes or dtypes do not fit.

    >>> torch.histogramdd(torch.tensor([[0.0, 0.0], [1.0, 1.0]]), bins=[2, 2]).hist
    tensor([[1., 0.],
            [0., 1.]])
    """
def hsplit(input: Tensor, indices_or_sections: _int | Sequence[_int] | None = None, *, indices: Tensor | None = None, sections: Any = None) -> tuple[Tensor, ...]:
    """Return the tensor in pieces side by side: along dimension 1, or 0 of a vector; as views.

    hsplit(input, indices_or_sections) -> tuple of Tensors

    Args:
        input (Tensor): of at least one dimension.
        indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

    >>> torch.hsplit(torch.arange(4), 2)
    (tensor([0, 1]), tensor([2, 3]))
    """
def hstack(tensors: Sequence[Tensor], *, out: Tensor | None = None) -> Tensor:
    """Return tensors side by side: along dimension 1, vectors along 0.

    Args:
        tensors (sequence of Tensor): of fitting shapes.

    >>> torch.hstack([torch.ones(1), torch.zeros(2)])
    tensor([1., 0., 0.])
    """
def hypot(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the length of the hypotenuse over two sides: the square root of the sum of their squares.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.hypot(torch.tensor([3.0]), torch.tensor([4.0]))
    tensor([5.])
    """
def hypot_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `hypot` to this tensor, and return it; arguments as there."""
def i0(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the modified Bessel function of the first kind, of order 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.i0(torch.tensor([0.0, 1.0]))
    tensor([1.0000, 1.2661])
    """
def i0_(input: Tensor) -> Tensor:
    """Write the result of `i0` to this tensor, and return it; arguments as there."""
def igamma(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the regularized lower incomplete gamma function, of order input at other.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no bools or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.igamma(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]))
    tensor([0.6321, 0.2642])
    """
def igamma_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `igamma` to this tensor, and return it; arguments as there."""
def igammac(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the regularized upper incomplete gamma function: 1 minus `igamma`.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no bools or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.igammac(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]))
    tensor([0.3679, 0.7358])
    """
def igammac_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `igammac` to this tensor, and return it; arguments as there."""
def imag(input: Tensor) -> Tensor:
    """Return the imaginary parts of a complex tensor, as a view.

    Args:
        input (Tensor): complex, any shape.

    Raises:
        RuntimeError: the tensor is real.

    >>> torch.imag(torch.tensor([1 + 2j]))
    tensor([2.])
    """
def index_add(input: Tensor, dim: _int, index: Tensor, source: Tensor, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return a copy to whose slices along a dimension others are added, where `index` says.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64 or int32; one may come several times.
        source (Tensor): the slices to add, one for each index.
        alpha (number): what they are multiplied by.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.
        IndexError: an index is out of range.

    >>> torch.index_add(torch.zeros(3), 0, torch.tensor([0, 2, 2]), torch.ones(3))
    tensor([1., 0., 2.])
    """
def index_copy(input: Tensor, dim: _int, index: Tensor, source: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return a copy whose slices along a dimension are replaced, where `index` says.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64.
        source (Tensor): the slices, one for each index.

    Raises:
        IndexError, RuntimeError: the shapes or dtypes do not fit, or an index is out of range.

    >>> torch.index_copy(torch.zeros(3), 0, torch.tensor([2]), torch.ones(1))
    tensor([0., 0., 1.])
    """
def index_fill(input: Tensor, dim: _int, index: Tensor, value: _Number | Tensor) -> Tensor:
    """Return a copy whose slices along a dimension have one value, where `index` says.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64.
        value (number or Tensor): the value; a tensor has no dimensions.

    Raises:
        RuntimeError: the value has dimensions.
        IndexError: an index is out of range.

    >>> torch.index_fill(torch.zeros(3), 0, torch.tensor([0, 2]), 1)
    tensor([1., 0., 1.])
    """
def index_put(input: Tensor, indices: Sequence[Tensor], values: Tensor, accumulate: _bool = False) -> Tensor:
    """Return a copy with values written where tensors of indices point: ``x[indices] = values``.

    Args:
        input (Tensor): any tensor.
        indices (tuple of Tensor): integers or masks for the leading dimensions, or None for a whole one.
        values (Tensor): of a shape that broadcasts to that of ``input[indices]``, and of the dtype of `input`.
        accumulate (bool): add instead of replace.

    Raises:
        IndexError: an index is out of range.
        RuntimeError: the shapes or dtypes do not fit.

    >>> torch.index_put(torch.zeros(3), (torch.tensor([0, 2]),), torch.tensor(1.0))
    tensor([1., 0., 1.])
    """
def index_put_(input: Tensor, indices: Sequence[Tensor], values: Tensor, accumulate: _bool = False) -> Tensor:
    """Write values where tensors of indices point, and return the tensor: see `index_put`.

    Args:
        input (Tensor): any tensor.
        indices (tuple of Tensor): integers or masks for the leading dimensions, or None for a whole one.
        values (Tensor): of a shape that broadcasts to that of ``input[indices]``, and of the dtype of `input`.
        accumulate (bool): add instead of replace.

    >>> torch.zeros(3).index_put_((torch.tensor([0, 2]),), torch.tensor(1.0))
    tensor([1., 0., 1.])
    """
def index_reduce(input: Tensor, dim: _int, index: Tensor, source: Tensor, reduce: _str, *, include_self: _bool = True, out: Tensor | None = None) -> Tensor:
    """Return a copy in which slices along a dimension are combined with others, where `index` says.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64 or int32.
        source (Tensor): the slices, one for each index.
        reduce (str): ``"prod"``, ``"mean"``, ``"amax"`` or ``"amin"``.
        include_self (bool): whether the value that is there takes part.

    Raises:
        RuntimeError: shapes or dtypes do not fit, or there is no such reduction.

    >>> torch.index_reduce(torch.ones(2), 0, torch.tensor([0, 0]), torch.tensor([2.0, 3.0]), "prod")
    tensor([6., 1.])
    """
def index_select(input: Tensor, dim: _int, index: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the slices that `index` names along a dimension, as a copy.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): a vector of int64 or int32.

    Raises:
        IndexError: an index is out of range.

    >>> torch.index_select(torch.tensor([[1, 2], [3, 4]]), 1, torch.tensor([1, 1]))
    tensor([[2, 2],
            [4, 4]])
    """
from flambeau.autograd.grad_mode import inference_mode as inference_mode
def inner(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the sums of products over the last dimension of two tensors; with a 0-dim one, the product.

    Args:
        input (Tensor): (..., n).
        other (Tensor): (..., n).

    Raises:
        RuntimeError: the last sizes differ.

    >>> torch.inner(torch.ones(2, 3), torch.ones(4, 3)).shape
    torch.Size([2, 4])
    """
def instance_norm(input: Tensor, weight: Tensor, bias: Tensor, running_mean: Tensor, running_var: Tensor, use_input_stats: _bool, momentum: _float, eps: _float, cudnn_enabled: _bool) -> Tensor:
    """Return the input standardized for each channel of each example: `nn.functional.instance_norm` with another order
    of arguments.

    Args:
        input (Tensor), weight (Tensor), bias (Tensor), running_mean (Tensor), running_var (Tensor),
            use_input_stats (bool), momentum (float), eps (float): as there.
        cudnn_enabled (bool): without effect on the CPU.

    >>> torch.instance_norm(torch.tensor([[[1.0, 3.0]]]), None, None, None, None, True, 0.1, 0.0, False)
    tensor([[[-1.,  1.]]])
    """
def inverse(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the inverses of square matrices; the same as `torch.linalg.inv`.

    Args:
        input (Tensor): (..., n, n), floating-point or complex.

    Raises:
        torch.linalg.LinAlgError: a matrix is singular.

    >>> torch.inverse(torch.tensor([[2.0]]))
    tensor([[0.5000]])
    """
def is_complex(input: Tensor) -> Tensor:
    """Return whether a tensor's dtype is complex.

    Args:
        input (Tensor): any tensor.

    >>> torch.is_complex(torch.ones(1))
    False
    """
def is_conj(input: Tensor) -> _bool:
    """Return whether a conjugation is pending: never here.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.is_conj(torch.tensor([1j]).conj())
    False
    """
def is_deterministic_algorithms_warn_only_enabled() -> _bool:
    """Return whether `use_deterministic_algorithms` was told to warn only.

    >>> torch.is_deterministic_algorithms_warn_only_enabled()
    False
    """
def is_floating_point(input: Tensor) -> Tensor:
    """Return whether a tensor's dtype is a real floating-point type.

    Args:
        input (Tensor): any tensor.

    >>> torch.is_floating_point(torch.ones(1))
    True
    """
def is_grad_enabled() -> Tensor:
    """Return whether operations are recorded.

    >>> torch.is_grad_enabled()
    True
    """
def is_inference(input: Tensor) -> _bool:
    """Return whether the tensor was made in inference mode, or is a view of one that was.

    >>> with torch.inference_mode():
    ...     x = torch.ones(1)
    >>> x.is_inference()
    True
    """
from flambeau.autograd.grad_mode import is_inference_mode_enabled as is_inference_mode_enabled
def is_neg(input: Tensor) -> _bool:
    """Return whether a negation is pending: never here.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.is_neg(torch.tensor([1.0]))
    False
    """
def is_nonzero(input: Tensor) -> _bool:
    """Return whether the only element is not zero.

    Args:
        input (Tensor): with one element.

    Raises:
        RuntimeError: it has several elements, or none.

    >>> torch.is_nonzero(torch.tensor([1.5]))
    True
    """
def is_same_size(input: Tensor, other: Tensor) -> _bool:
    """Return whether two tensors have the same shape.

    Args:
        input (Tensor): one tensor.
        other (Tensor): the other.

    >>> torch.is_same_size(torch.ones(2), torch.ones(3))
    False
    """
def is_signed(input: Tensor) -> Tensor:
    """Return whether a tensor's dtype has negative numbers.

    Args:
        input (Tensor): any tensor.

    >>> torch.ones(1).is_signed()
    True
    """
def is_tensor(obj: Any, /) -> _bool:
    """Return whether an object is a tensor.

    Args:
        obj: anything.

    >>> torch.is_tensor(torch.ones(1)), torch.is_tensor(1.0)
    (True, False)
    """
def isclose(input: Tensor, other: Tensor, rtol: _float = 1e-05, atol: _float = 1e-08, equal_nan: _bool = False) -> Tensor:
    """Return whether elements are equal, or close: ``|input - other| <= atol + rtol * |other|``.

    Args:
        input (Tensor), other (Tensor): of one dtype; they broadcast.
        rtol (float), atol (float): the relative and the absolute tolerance, not negative.
        equal_nan (bool): whether nan equals nan.

    Raises:
        RuntimeError: the dtypes differ, or a tolerance is negative.

    >>> torch.isclose(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.1]))
    tensor([ True, False])
    """
def isfinite(input: Tensor) -> Tensor:
    """Return whether each element is neither infinite nor nan.

    Args:
        input (Tensor): any shape.

    >>> torch.isfinite(torch.tensor([1.0, float("inf")]))
    tensor([ True, False])
    """
def isin(elements: Tensor | _Number, test_elements: Tensor | _Number, *, assume_unique: _bool = False, invert: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return whether each element is among some others.

    Args:
        elements (Tensor or number): what to look for.
        test_elements (Tensor or number): where to look.
        assume_unique (bool): a promise that no element comes twice on either side; it is not needed here.
        invert (bool): whether to tell which are not among them.

    Raises:
        TypeError: neither is a tensor.

    >>> torch.isin(torch.tensor([1, 2, 3]), torch.tensor([2, 5]))
    tensor([False,  True, False])
    """
def isinf(input: Tensor) -> Tensor:
    """Return whether each element is infinite.

    Args:
        input (Tensor): any shape.

    >>> torch.isinf(torch.tensor([1.0, float("inf")]))
    tensor([False,  True])
    """
def isnan(input: Tensor) -> Tensor:
    """Return whether each element is nan.

    Args:
        input (Tensor): any shape.

    >>> torch.isnan(torch.tensor([1.0, float("nan")]))
    tensor([False,  True])
    """
def isneginf(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return whether each element is negative infinity.

    Args:
        input (Tensor): any shape, real.
        out (Tensor): where to write the result.

    >>> torch.isneginf(torch.tensor([1.0, float("-inf")]))
    tensor([False,  True])
    """
def isposinf(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return whether each element is positive infinity.

    Args:
        input (Tensor): any shape, real.
        out (Tensor): where to write the result.

    >>> torch.isposinf(torch.tensor([1.0, float("inf")]))
    tensor([False,  True])
    """
def isreal(input: Tensor) -> Tensor:
    """Return whether each element is real: has no imaginary part.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.isreal(torch.tensor([1.0, 1j]))
    tensor([ True, False])
    """
def istft(input: Tensor, n_fft: _int, hop_length: _int | None = None, win_length: _int | None = None, window: Tensor | None = None, center: _bool = True, normalized: _bool = False, onesided: _bool | None = None, length: _int | None = None, return_complex: _bool = False) -> Tensor:
    """Return the signal whose short-time Fourier transform is given, or the one nearest to it: the inverse of `stft`.

    Args:
        input (Tensor): (B, frequencies, frames) or (frequencies, frames), complex, as `stft` gives it.
        n_fft (int), hop_length (int), win_length (int), window (Tensor), center (bool), normalized (bool): as in
            `stft`.
        onesided (bool): whether the spectra are halves; by default if there are fewer than `n_fft` frequencies.
        length (int): to which length the signal is cut off, or continued with zeros.
        return_complex (bool): whether the signal is complex; then spectra are whole.

    Returns:
        Tensor: (B, L) or (L,).

    Raises:
        RuntimeError: sizes do not fit, the input is not complex, or windows leave gaps.

    >>> x, window = torch.arange(8.0), torch.hann_window(4)
    >>> torch.istft(torch.stft(x, 4, window=window, return_complex=True), 4, window=window).round()
    tensor([0., 1., 2., 3., 4., 5., 6., 7.])
    """
def kaiser_window(window_length: _int, periodic: _bool = True, beta: _float = 12.0, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False) -> Tensor:
    """Return the Kaiser window, I₀(β √(1 - (2n/N - 1)²)) / I₀(β), with the modified Bessel function I₀.

    Args:
        window_length (int): how many points.
        periodic (bool): whether N is `window_length`, or one less.
        beta (float): β, the larger the narrower.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`; a floating-point dtype.

    Raises:
        RuntimeError: the length is negative, or the dtype is not floating-point.

    >>> torch.kaiser_window(4, beta=3.0)
    tensor([0.2049, 0.7269, 1.0000, 0.7269])
    """
def kron(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the Kronecker product: every element of one tensor times the whole of the other, side by side.

    Args:
        input (Tensor): a₁×…×aₙ.
        other (Tensor): b₁×…×bₙ; the one with fewer dimensions gets further ones of size 1 in front.

    Returns:
        Tensor: a₁b₁×…×aₙbₙ.

    >>> torch.kron(torch.tensor([1, 10]), torch.tensor([1, 2, 3]))
    tensor([ 1,  2,  3, 10, 20, 30])
    """
def kthvalue(input: Tensor, k: _int, dim: _int = -1, keepdim: _bool = False, *, out: Tensor | None = None) -> return_types.kthvalue:
    """Return the k-th least elements along a dimension, and where they are.

    Args:
        input (Tensor): integers or floating-point, any shape.
        k (int): which, counted from 1.
        dim (int): the dimension to look along.
        keepdim (bool): whether to keep it, of size 1.

    Returns:
        (values, indices)

    Raises:
        RuntimeError: there are fewer than k elements.
        IndexError: the dimension is empty.

    >>> torch.kthvalue(torch.tensor([5, 1, 3]), 2)
    torch.return_types.kthvalue(
    values=tensor(3),
    indices=tensor(2))
    """
def layer_norm(input: Tensor, normalized_shape: Sequence[_int], weight: Tensor | None = None, bias: Tensor | None = None, eps: _float = 1e-05, cudnn_enable: _bool = True) -> Tensor:
    """Return the input standardized over its last dimensions, times a weight, plus a bias.

    Args:
        input (Tensor): (..., *normalized_shape), floating-point.
        normalized_shape (ints): the sizes of the dimensions over which mean and variance are taken.
        weight (Tensor), bias (Tensor): of shape `normalized_shape`.
        eps (float): what is added to the variance.
        cudnn_enable (bool): without effect on the CPU.

    Raises:
        RuntimeError: the shapes do not fit.

    Source: J. L. Ba, J. R. Kiros, G. E. Hinton, Layer Normalization (2016).

    >>> F.layer_norm(torch.tensor([[1.0, 3.0]]), (2,))
    tensor([[-1.0000,  1.0000]])
    """
def lcm(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the least common multiple of two integers, 0 or more.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or floating-point numbers or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.lcm(torch.tensor([12, -6]), torch.tensor([8, 9]))
    tensor([24, 18])
    """
def lcm_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `lcm` to this tensor, and return it; arguments as there."""
def ldexp(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return input * 2 ** other, elementwise.

    Args:
        input (Tensor): any shape.
        other (Tensor): the exponents, which broadcast with it.
        out (Tensor): where to write the result.

    >>> torch.ldexp(torch.tensor([1.0, 3.0]), torch.tensor([1, 2]))
    tensor([ 2., 12.])
    """
def ldexp_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `ldexp` to this tensor, and return it; arguments as there."""
def le(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether input is less than or equal to other.

    Args:
        input (Tensor): any shape; no complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.le(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([True, True])
    """
def le_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `le` to this tensor, and return it; arguments as there."""
def lerp(input: Tensor, end: Tensor, weight: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return input + weight * (end - input), elementwise: the way from one tensor to another.

    Args:
        input (Tensor): where a weight of 0 is; floating-point or complex.
        end (Tensor): where a weight of 1 is; of the same dtype.
        weight (Tensor or number): how far to go; all broadcast.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or the dtypes differ.

    >>> torch.lerp(torch.tensor([1.0, 2.0]), torch.tensor([11.0, 4.0]), 0.5)
    tensor([6., 3.])
    """
def lerp_(input: Tensor, end: Any, weight: Any) -> Tensor:
    """Write the result of `lerp` to this tensor, and return it; arguments as there."""
def less(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether input is less than other.

    Args:
        input (Tensor): any shape; no complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.lt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([False,  True])
    """
def less_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `less` to this tensor, and return it; arguments as there."""
def less_equal(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether input is less than or equal to other.

    Args:
        input (Tensor): any shape; no complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.le(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([True, True])
    """
def less_equal_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `less_equal` to this tensor, and return it; arguments as there."""
def lgamma(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of the absolute value of the gamma function.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.lgamma(torch.tensor([0.5, 4.0]))
    tensor([0.5724, 1.7918])
    """
def lgamma_(input: Tensor) -> Tensor:
    """Write the result of `lgamma` to this tensor, and return it; arguments as there."""
def linspace(start: _Number, end: _Number, steps: _int, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return numbers evenly spaced from `start` to `end`, both included.

    Args:
        start (number): the first.
        end (number): the last.
        steps (int): how many.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: `steps` is negative.

    >>> torch.linspace(0, 1, 5)
    tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])
    """
def log(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the natural logarithm of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.log(torch.tensor([1.0, 10.0]))
    tensor([0.0000, 2.3026])
    """
def log10(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm to base 10 of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.log10(torch.tensor([1.0, 1000.0]))
    tensor([0., 3.])
    """
def log10_(input: Tensor) -> Tensor:
    """Write the result of `log10` to this tensor, and return it; arguments as there."""
def log1p(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the natural logarithm of 1 plus each element, accurate near 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.log1p(torch.tensor([0.0, 1e-05]))
    tensor([0.0000e+00, 9.9999e-06])
    """
def log1p_(input: Tensor) -> Tensor:
    """Write the result of `log1p` to this tensor, and return it; arguments as there."""
def log2(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm to base 2 of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.log2(torch.tensor([1.0, 8.0]))
    tensor([0., 3.])
    """
def log2_(input: Tensor) -> Tensor:
    """Write the result of `log2` to this tensor, and return it; arguments as there."""
def log_(input: Tensor) -> Tensor:
    """Write the result of `log` to this tensor, and return it; arguments as there."""
def log_softmax(input: Tensor, dim: _int, dtype: _dtype | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of the softmax along a dimension, exact also where that would underflow.

    Args:
        input (Tensor): any shape, floating-point unless `dtype` is given.
        dim (int): the dimension.
        dtype (dtype): what to cast to first.

    Raises:
        IndexError: there is no such dimension.
        RuntimeError: `input` holds integers, and no dtype is given.

    >>> torch.log_softmax(torch.tensor([0.0, 0.0]), 0)
    tensor([-0.6931, -0.6931])
    """
def logaddexp(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return log(exp(input) + exp(other)), without overflow.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.logaddexp(torch.tensor([0.0, 1000.0]), torch.tensor([0.0, 1000.0]))
    tensor([6.9315e-01, 1.0007e+03])
    """
def logaddexp2(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return log2(2 ** input + 2 ** other), without overflow.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.logaddexp2(torch.tensor([0.0, 1000.0]), torch.tensor([0.0, 1000.0]))
    tensor([1.0000e+00, 1.0010e+03])
    """
def logcumsumexp(input: Tensor, dim: _int, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithms of the sums of the exponentials of the elements up to each one, along a dimension.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int): the dimension to go along.

    >>> torch.logcumsumexp(torch.zeros(3), 0)
    tensor([0.0000, 0.6931, 1.0986])
    """
def logdet(input: Tensor) -> Tensor:
    """Return the logarithms of the determinants of square matrices: -inf where it is zero, NaN where negative.

    Args:
        input (Tensor): (..., n, n), floating-point or complex.

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.logdet(torch.eye(2))
    tensor(0.)
    """
def logical_and(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return whether both elements differ from 0.

    Args:
        input (Tensor): any shape.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.logical_and(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0]))
    tensor([ True, False])
    """
def logical_and_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `logical_and` to this tensor, and return it; arguments as there."""
def logical_not(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the logical negation of each element: whether it is 0.

    Args:
        input (Tensor): any shape.
        out (Tensor): where to write the result.

    >>> torch.logical_not(torch.tensor([0.0, 2.0]))
    tensor([ True, False])
    """
def logical_not_(input: Tensor) -> Tensor:
    """Write the result of `logical_not` to this tensor, and return it; arguments as there."""
def logical_or(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return whether at least one of the elements differs from 0.

    Args:
        input (Tensor): any shape.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.logical_or(torch.tensor([1.0, 0.0]), torch.tensor([1.0, 0.0]))
    tensor([ True, False])
    """
def logical_or_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `logical_or` to this tensor, and return it; arguments as there."""
def logical_xor(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return whether exactly one of the elements differs from 0.

    Args:
        input (Tensor): any shape.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.logical_xor(torch.tensor([1.0, 0.0]), torch.tensor([1.0, 1.0]))
    tensor([False,  True])
    """
def logical_xor_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `logical_xor` to this tensor, and return it; arguments as there."""
def logit(input: Tensor, eps: _float | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return log(x / (1 - x)) of each element x: the inverse of `sigmoid`.

    Args:
        input (Tensor): any shape, real; nan comes from outside of 0 to 1.
        eps (float): if given, elements are first brought between eps and 1 - eps.
        out (Tensor): where to write the result.

    >>> torch.logit(torch.tensor([0.5, 0.9]))
    tensor([0.0000, 2.1972])
    """
def logspace(start: _Number, end: _Number, steps: _int, base: _Number = 10.0, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return powers of a base whose exponents are evenly spaced from `start` to `end`, both included.

    Args:
        start (number): the first exponent.
        end (number): the last exponent.
        steps (int): how many.
        base (number): the base.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: `steps` is negative.

    >>> torch.logspace(0, 2, 3)
    tensor([  1.,  10., 100.])
    """
def logsumexp(input: Tensor, dim: _int | Sequence[_int], keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of the sum of exponentials along some dimensions, computed without overflow.

    Args:
        input (Tensor): any shape; integers are taken as the default dtype.
        dim (int or ints): the dimensions to sum over.
        keepdim (bool): whether to keep them, of size 1.

    >>> torch.logsumexp(torch.tensor([1000.0, 1000.0]), 0)
    tensor(1000.6932)
    """
def lstm_cell(input: Tensor, hx: Sequence[Tensor], w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | None = None, b_hh: Tensor | None = None) -> tuple[Tensor, ...]:
    """Return the next state of a cell of long short-term memory: σ(f) c + σ(i) tanh(g), and of it σ(o) tanh.

    Args:
        input (Tensor): x, (N, in).
        hx (pair of Tensors): h and c, (N, hidden) each.
        w_ih (Tensor), w_hh (Tensor): weights of the gates i, f, g, o: (4 hidden, in) and (4 hidden, hidden).
        b_ih (Tensor), b_hh (Tensor): (4 hidden,); none if None.

    Returns:
        tuple of Tensors: the next h and c.

    Raises:
        RuntimeError: sizes do not fit. TypeError: hx is no pair.

    >>> zero = torch.zeros(1, 1)
    >>> torch.lstm_cell(zero, (zero, torch.ones(1, 1)), torch.ones(4, 1), torch.ones(4, 1))
    (tensor([[0.2311]]), tensor([[0.5000]]))
    """
def lstsq(*args: Any, **kwargs: Any) -> Tensor:
    """Removed: `torch.lstsq` is deprecated in favor of `torch.linalg.lstsq`.

    Raises:
        RuntimeError: always, as in PyTorch.

    >>> torch.lstsq(torch.eye(2), torch.eye(2))
    Traceback (most recent call last):
        ...
    RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.lstsq` is deprecated in favor of `torch.linalg.lstsq`.
    """
def lt(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether input is less than other.

    Args:
        input (Tensor): any shape; no complex numbers.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.lt(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([False,  True])
    """
def lt_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `lt` to this tensor, and return it; arguments as there."""
def lu(A: Tensor, pivot: _bool = True, get_infos: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return the LU factors of matrices; deprecated, `torch.linalg.lu_factor` is the function to use.

    Args:
        A (Tensor), pivot (bool): as in `torch.linalg.lu_factor`.
        get_infos (bool): whether to return also, for each matrix, 0 or where U has a zero on its diagonal.

    Returns:
        (LU, pivots) or (LU, pivots, info)

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.lu(torch.eye(2))[1]
    tensor([1, 2], dtype=torch.int32)
    """
def lu_solve(b: Tensor, LU_data: Tensor, LU_pivots: Any, *, out: Tensor | None = None) -> Tensor:
    """Return the solution X of A X = b from the LU factors of A; deprecated, `torch.linalg.lu_solve` is the function
    to use.

    Args:
        b (Tensor): (..., n, k).
        LU_data (Tensor): (..., n, n), LU_pivots (Tensor): (..., n), from `torch.linalg.lu_factor`.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.lu_solve(torch.ones(1, 1), *torch.linalg.lu_factor(torch.full((1, 1), 2.0)))
    tensor([[0.5000]])
    """
def lu_unpack(LU_data: Tensor, LU_pivots: Tensor, unpack_data: _bool = True, unpack_pivots: _bool = True, *, out: Tensor | None = None) -> return_types.lu_unpack:
    """Return P, L and U from what `torch.linalg.lu_factor` gives.

    Args:
        LU_data (Tensor): (..., m, n), both factors.
        LU_pivots (Tensor): (..., min(m, n)), the exchanges of rows, int32.
        unpack_data (bool): whether to return L and U; otherwise they are empty.
        unpack_pivots (bool): whether to return P; otherwise it is empty.

    Returns:
        (P, L, U)

    Raises:
        RuntimeError: the pivots are no int32.

    >>> torch.lu_unpack(*torch.linalg.lu_factor(torch.eye(2))).P
    tensor([[1., 0.],
            [0., 1.]])
    """
def masked_fill(input: Tensor, mask: Tensor, value: _Number | Tensor) -> Tensor:
    """Return a copy with one value where a mask is set.

    Args:
        input (Tensor): any tensor.
        mask (Tensor): bool, of a shape that broadcasts with that of `input`.
        value (number or Tensor): the value; a tensor has no dimensions.

    Raises:
        RuntimeError: the mask is not bool, or the value has dimensions.

    >>> torch.masked_fill(torch.ones(2), torch.tensor([True, False]), 5)
    tensor([5., 1.])
    """
def masked_scatter(input: Tensor, mask: Tensor, source: Tensor) -> Tensor:
    """Return a copy with the elements of another tensor, in order, where a mask is set.

    Args:
        input (Tensor): any tensor.
        mask (Tensor): bool, of a shape that broadcasts with that of `input`.
        source (Tensor): of the dtype of `input`, with at least as many elements as the mask sets.

    Raises:
        RuntimeError: the mask is not bool, the dtypes differ, or there are too few elements.

    >>> torch.masked_scatter(torch.zeros(3), torch.tensor([True, False, True]), torch.tensor([1.0, 2.0]))
    tensor([1., 0., 2.])
    """
def masked_select(input: Tensor, mask: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the elements where a mask is set, as a vector.

    Args:
        input (Tensor): any tensor.
        mask (Tensor): bool, of a shape that broadcasts with that of `input`.

    Raises:
        RuntimeError: the mask is not bool.

    >>> torch.masked_select(torch.tensor([1, 2, 3]), torch.tensor([True, False, True]))
    tensor([1, 3])
    """
def matmul(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the product of two tensors: of vectors, of matrices, or of stacks of matrices whose leading sizes
    broadcast.

    Args:
        input (Tensor): a vector, or (..., n, m); a vector counts as a row.
        other (Tensor): a vector, or (..., m, p), of the same dtype; a vector counts as a column.

    Returns:
        Tensor: (..., n, p), without the dimensions of vectors.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.matmul(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1]))
    tensor([3, 7])
    >>> torch.matmul(torch.ones(5, 1, 2, 3), torch.ones(4, 3, 6)).shape
    torch.Size([5, 4, 2, 6])
    """
def matrix_exp(A: Tensor) -> Tensor:
    """Return the exponentials of square matrices: the sum of Aⁿ / n!.

    Args:
        A (Tensor): (..., n, n), floating-point or complex.

    Raises:
        RuntimeError: the matrices are not square.

    >>> torch.linalg.matrix_exp(torch.zeros(2, 2))
    tensor([[1., 0.],
            [0., 1.]])
    """
def matrix_power(input: Tensor, n: _int, *, out: Tensor | None = None) -> Tensor:
    """Return the n-th power of square matrices; of their inverse, for a negative n.

    Args:
        input (Tensor): (..., m, m).
        n (int): the exponent.

    Raises:
        RuntimeError: the matrices are not square.
        torch.linalg.LinAlgError: n is negative, and a matrix is singular.

    >>> torch.matrix_power(torch.tensor([[1.0, 1.0], [0.0, 1.0]]), 5)
    tensor([[1., 5.],
            [0., 1.]])
    """
def matrix_rank(*args: Any, **kwargs: Any) -> Tensor:
    """Removed: `torch.linalg.matrix_rank` is to be used, whose `tol` and `hermitian` are named so.

    Raises:
        RuntimeError: always, as in PyTorch.

    >>> torch.matrix_rank(torch.eye(2))
    Traceback (most recent call last):
        ...
    RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.linalg.matrix_rank` is to be used, whose `tol` and `hermitian` are named so.
    """
@overload
def max(input: Tensor) -> Tensor:
    """Return the greatest element; or those along a dimension, with their indices; or the greater one of each pair.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to look along; all elements, if left out. Or a tensor, taken as `other`.
        keepdim (bool): whether to keep the dimension, of size 1.
        other (Tensor): what to compare with element by element, as `maximum` does.

    Returns:
        Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

    Raises:
        RuntimeError: there are no elements.
        IndexError: there is no such dimension, or it is empty.

    >>> torch.max(torch.tensor([[1, 5], [7, 2]]), 1)
    torch.return_types.max(
    values=tensor([5, 7]),
    indices=tensor([1, 0]))
    """
@overload
def max(input: Tensor, dim: _int, keepdim: _bool = ..., *, out: tuple[Tensor, ...] | None = ...) -> return_types.max:
    """Return the greatest element; or those along a dimension, with their indices; or the greater one of each pair.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to look along; all elements, if left out. Or a tensor, taken as `other`.
        keepdim (bool): whether to keep the dimension, of size 1.
        other (Tensor): what to compare with element by element, as `maximum` does.

    Returns:
        Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

    Raises:
        RuntimeError: there are no elements.
        IndexError: there is no such dimension, or it is empty.

    >>> torch.max(torch.tensor([[1, 5], [7, 2]]), 1)
    torch.return_types.max(
    values=tensor([5, 7]),
    indices=tensor([1, 0]))
    """
@overload
def max(input: Tensor, other: Tensor, *, out: Tensor | None = ...) -> Tensor:
    """Return the greatest element; or those along a dimension, with their indices; or the greater one of each pair.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to look along; all elements, if left out. Or a tensor, taken as `other`.
        keepdim (bool): whether to keep the dimension, of size 1.
        other (Tensor): what to compare with element by element, as `maximum` does.

    Returns:
        Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

    Raises:
        RuntimeError: there are no elements.
        IndexError: there is no such dimension, or it is empty.

    >>> torch.max(torch.tensor([[1, 5], [7, 2]]), 1)
    torch.return_types.max(
    values=tensor([5, 7]),
    indices=tensor([1, 0]))
    """
def max_pool1d(input: Tensor, kernel_size: _int | Sequence[_int], stride: _int | Sequence[_int] | None = None, padding: _int | Sequence[_int] = 0, dilation: _int | Sequence[_int] = 1, ceil_mode: _bool = False, return_indices: _bool = False) -> Tensor:
    """Return the maximum of each window of sequences.

    Args:
        input (Tensor): (N, C, L) or (C, L), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each sequence.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool1d(torch.ones(1, 2, 4), 2).shape
    torch.Size([1, 2, 2])
    """
def max_pool2d(input: Tensor, kernel_size: _int | Sequence[_int], stride: _int | Sequence[_int] | None = None, padding: _int | Sequence[_int] = 0, dilation: _int | Sequence[_int] = 1, ceil_mode: _bool = False, return_indices: _bool = False) -> Tensor:
    """Return the maximum of each window of images.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each image.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool2d(torch.ones(1, 2, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2])
    """
def max_pool3d(input: Tensor, kernel_size: _int | Sequence[_int], stride: _int | Sequence[_int] | None = None, padding: _int | Sequence[_int] = 0, dilation: _int | Sequence[_int] = 1, ceil_mode: _bool = False, return_indices: _bool = False) -> Tensor:
    """Return the maximum of each window of volumes.

    Args:
        input (Tensor): (N, C, D, H, W) or (C, D, H, W), real.
        kernel_size (int or ints): the size of the windows.
        stride (int or ints): the step between windows; the size of the windows, if left out.
        padding (int or ints): -infinity around the input; at most half of the window.
        dilation (int or ints): the step between elements of a window.
        ceil_mode (bool): whether the last window may reach over the end.
        return_indices (bool): whether to return also where the maxima are, as flat indices into each volume.

    Raises:
        RuntimeError: an argument is out of range, or no window fits.

    >>> F.max_pool3d(torch.ones(1, 2, 4, 4, 4), 2).shape
    torch.Size([1, 2, 2, 2, 2])
    """
def maximum(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the larger of two elements, nan where one is nan.

    Args:
        input (Tensor): any shape; its dtype is the result's; no complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.maximum(torch.tensor([1.0, 5.0]), torch.tensor([3.0, 2.0]))
    tensor([3., 5.])
    """
def mean(input: Tensor, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the mean of all elements, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints): the dimensions to average over; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before averaging.

    Raises:
        RuntimeError: the input holds integers and no dtype is given.

    >>> torch.mean(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), 1)
    tensor([1.5000, 3.5000])
    """
def median(input: Tensor, dim: _int | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> return_types.median:
    """Return the median of all elements; or those along a dimension, and where they are. Of an even number of
    elements it is the lower middle one; with a NaN among them it is NaN.

    Args:
        input (Tensor): integers or floating-point, any shape.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.

    Returns:
        Tensor or (values, indices)

    Raises:
        IndexError: the dimension is empty.

    >>> torch.median(torch.tensor([1, 5, 3, 4]))
    tensor(3)
    """
def meshgrid(*tensors: Tensor, indexing: Literal['ij', 'xy'] | None = None) -> tuple[Tensor, ...]:
    """Return vectors as the coordinates of a grid: views that all have a dimension for each vector.

    Args:
        tensors (Tensor...): vectors of one dtype, as arguments or one sequence; 0-dim ones count as of one element.
        indexing (str): ``"ij"``: the first vector runs along the first dimension; or ``"xy"``: along the second.

    Raises:
        RuntimeError: a tensor is no vector, or `indexing` is something else.

    >>> torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij")[0]
    tensor([[0, 0, 0],
            [1, 1, 1]])
    """
@overload
def min(input: Tensor) -> Tensor:
    """Return the least element; or those along a dimension, with their indices; or the lesser one of each pair.

    Args:
        input (Tensor): real, any shape.
        dim (int), keepdim (bool), other (Tensor): as in `max`.

    Returns:
        Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

    Raises:
        RuntimeError: there are no elements.
        IndexError: there is no such dimension, or it is empty.

    >>> torch.min(torch.tensor([3, 1, 2]))
    tensor(1)
    """
@overload
def min(input: Tensor, dim: _int, keepdim: _bool = ..., *, out: tuple[Tensor, ...] | None = ...) -> return_types.min:
    """Return the least element; or those along a dimension, with their indices; or the lesser one of each pair.

    Args:
        input (Tensor): real, any shape.
        dim (int), keepdim (bool), other (Tensor): as in `max`.

    Returns:
        Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

    Raises:
        RuntimeError: there are no elements.
        IndexError: there is no such dimension, or it is empty.

    >>> torch.min(torch.tensor([3, 1, 2]))
    tensor(1)
    """
@overload
def min(input: Tensor, other: Tensor, *, out: Tensor | None = ...) -> Tensor:
    """Return the least element; or those along a dimension, with their indices; or the lesser one of each pair.

    Args:
        input (Tensor): real, any shape.
        dim (int), keepdim (bool), other (Tensor): as in `max`.

    Returns:
        Tensor or (values, indices): of equal elements along a dimension, the index is the first's.

    Raises:
        RuntimeError: there are no elements.
        IndexError: there is no such dimension, or it is empty.

    >>> torch.min(torch.tensor([3, 1, 2]))
    tensor(1)
    """
def minimum(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the smaller of two elements, nan where one is nan.

    Args:
        input (Tensor): any shape; its dtype is the result's; no complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.minimum(torch.tensor([1.0, 5.0]), torch.tensor([3.0, 2.0]))
    tensor([1., 2.])
    """
def mm(input: Tensor, mat2: Tensor, *, out_dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the product of two matrices.

    Args:
        input (Tensor): n×m.
        mat2 (Tensor): m×p, of the same dtype.
        out_dtype (dtype): must be None: products in another dtype are for GPUs.

    Raises:
        RuntimeError: they are no matrices, their shapes do not fit, or their dtypes differ.

    >>> torch.mm(torch.ones(2, 3), torch.ones(3, 1))
    tensor([[3.],
            [3.]])
    """
def mode(input: Tensor, dim: _int = -1, keepdim: _bool = False, *, out: Tensor | None = None) -> return_types.mode:
    """Return the most frequent elements along a dimension (the least of several), and where they occur.

    Args:
        input (Tensor): real, any shape.
        dim (int): the dimension to look along.
        keepdim (bool): whether to keep it, of size 1.

    Returns:
        (values, indices)

    Raises:
        IndexError: the dimension is empty.

    >>> torch.mode(torch.tensor([3, 1, 3, 1, 2])).values
    tensor(1)
    """
def moveaxis(input: Tensor, source: _int | Sequence[_int], destination: _int | Sequence[_int]) -> Tensor:
    """Return a view with some dimensions at other places; the others keep their order.

    Args:
        input (Tensor): any tensor.
        source (int or tuple of int): where the dimensions are.
        destination (int or tuple of int): where they shall be.

    >>> torch.movedim(torch.ones(2, 3, 4), 0, -1).shape
    torch.Size([3, 4, 2])
    """
def movedim(input: Tensor, source: _int | Sequence[_int], destination: _int | Sequence[_int]) -> Tensor:
    """Return a view with some dimensions at other places; the others keep their order.

    Args:
        input (Tensor): any tensor.
        source (int or tuple of int): where the dimensions are.
        destination (int or tuple of int): where they shall be.

    >>> torch.movedim(torch.ones(2, 3, 4), 0, -1).shape
    torch.Size([3, 4, 2])
    """
def msort(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the elements in order along the first dimension.

    Args:
        input (Tensor): real, any shape.

    >>> torch.msort(torch.tensor([[3, 1], [2, 4]]))
    tensor([[2, 1],
            [3, 4]])
    """
def mul(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the product of two tensors, elementwise; of bools, whether both are true.

    Args:
        input (Tensor or number): any shape.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.mul(torch.tensor([[1.0], [2.0]]), torch.tensor([3.0, 4.0]))
    tensor([[3., 4.],
            [6., 8.]])
    """
def mul_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `mul` to this tensor, and return it; arguments as there."""
def multinomial(input: Tensor, num_samples: _int, replacement: _bool = False, *, generator: _Generator | None = None, out: Tensor | None = None) -> Tensor:
    """Return indices drawn with the probabilities that each row of a tensor gives, up to a factor.

    Args:
        input (Tensor): floating, of shape (n,) or (rows, n).
        num_samples (int): how many indices a row yields.
        replacement (bool): whether an index may come twice.
        generator (Generator): where the numbers come from; the default one if left out.
        out (Tensor): int64; where to write the indices.

    Returns:
        Tensor: int64, (num_samples,) or (rows, num_samples).

    Raises:
        RuntimeError: the weights are no distribution, or too few for the samples.

    >>> torch.multinomial(torch.tensor([0.0, 1.0, 0.0]), 3, replacement=True)
    tensor([1, 1, 1])
    """
def multiply(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the product of two tensors, elementwise; of bools, whether both are true.

    Args:
        input (Tensor or number): any shape.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.mul(torch.tensor([[1.0], [2.0]]), torch.tensor([3.0, 4.0]))
    tensor([[3., 4.],
            [6., 8.]])
    """
def multiply_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `multiply` to this tensor, and return it; arguments as there."""
def mv(input: Tensor, vec: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the product of a matrix and a vector.

    Args:
        input (Tensor): n×m.
        vec (Tensor): m, of the same dtype.

    Raises:
        RuntimeError: the shapes do not fit, or the dtypes differ.

    >>> torch.mv(torch.tensor([[1, 2], [3, 4]]), torch.tensor([1, 1]))
    tensor([3, 7])
    """
def mvlgamma(input: Tensor, p: _int, *, out: Tensor | None = None) -> Tensor:
    """Return the logarithm of the multivariate gamma function of dimension p, at each element.

    Args:
        input (Tensor): any shape, real, above (p - 1) / 2.
        p (int): the dimension, 1 or more.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: p is less than 1.

    >>> torch.mvlgamma(torch.tensor([3.0, 4.0]), 2)
    tensor([1.5502, 3.5651])
    """
def nan_to_num(input: Tensor, nan: _Number = 0.0, posinf: _Number | None = None, neginf: _Number | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the elements with nan and infinities replaced.

    Args:
        input (Tensor): any shape.
        nan (number): what replaces nan.
        posinf (number): what replaces positive infinity; the largest number of the dtype, if left out.
        neginf (number): what replaces negative infinity; the most negative number, if left out.
        out (Tensor): where to write the result.

    >>> torch.nan_to_num(torch.tensor([float("nan"), 1.0, float("inf")]), posinf=9.0)
    tensor([0., 1., 9.])
    """
def nan_to_num_(input: Tensor, nan: _float = 0.0, posinf: Any = None, neginf: Any = None) -> Tensor:
    """Write the result of `nan_to_num` to this tensor, and return it; arguments as there."""
def nanmean(input: Tensor, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the mean of the elements that are not NaN: of all, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints), keepdim (bool), dtype (dtype): as in `mean`.

    Raises:
        RuntimeError: the input holds integers.

    >>> torch.nanmean(torch.tensor([1.0, float("nan"), 3.0]))
    tensor(2.)
    """
def nanmedian(input: Tensor, dim: _int | None = None, keepdim: _bool = False, *, out: Tensor | None = None) -> return_types.nanmedian:
    """Return the median of the elements that are not NaN; or those along a dimension, and where they are.

    Args:
        input (Tensor): integers or floating-point, any shape.
        dim (int), keepdim (bool): as in `median`.

    Returns:
        Tensor or (values, indices)

    Raises:
        IndexError: the dimension is empty.

    >>> torch.nanmedian(torch.tensor([1.0, float("nan"), 3.0]))
    tensor(1.)
    """
def nanquantile(input: Tensor, q: _float | Tensor, dim: _int | None = None, keepdim: _bool = False, *, interpolation: _str = 'linear', out: Tensor | None = None) -> Tensor:
    """Return quantiles as `quantile` does, of the elements that are not NaN.

    Args:
        input (Tensor), q (float or Tensor), dim (int), keepdim (bool), interpolation (str): as in `quantile`.

    Raises:
        RuntimeError: q is out of range, or dtypes or shapes do not fit.

    >>> torch.nanquantile(torch.tensor([0.0, float("nan"), 2.0]), 0.5)
    tensor(1.)
    """
def nansum(input: Tensor, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the sum of all elements, or of those along some dimensions, with NaN counted as zero.

    Args:
        input (Tensor): real, any shape; integers and bools are summed as int64.
        dim (int or ints), keepdim (bool), dtype (dtype): as in `sum`.

    Raises:
        RuntimeError: the input is complex.

    >>> torch.nansum(torch.tensor([1.0, float("nan")]))
    tensor(1.)
    """
def narrow(input: Tensor, dim: _int, start: _int | Tensor, length: _int) -> Tensor:
    """Return a view of a run of elements along a dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        start (int or Tensor): the first element; counted from the end if negative.
        length (int): how many.

    Raises:
        RuntimeError: the run does not lie within the dimension.

    >>> torch.narrow(torch.arange(5), 0, 1, 3)
    tensor([1, 2, 3])
    """
def narrow_copy(input: Tensor, dim: _int, start: _int, length: _int, *, out: Tensor | None = None) -> Tensor:
    """Return a copy of a run of elements along a dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        start (int): the first element; counted from the end if negative.
        length (int): how many.

    >>> torch.narrow_copy(torch.arange(5), 0, 1, 3)
    tensor([1, 2, 3])
    """
def native_batch_norm(input: Tensor, weight: Tensor, bias: Tensor, running_mean: Tensor, running_var: Tensor, training: _bool, momentum: _float, eps: _float) -> tuple[Any, ...]:
    """Return the batch norm of the input, and the statistics it took.

    Args:
        input (Tensor), weight (Tensor), bias (Tensor), running_mean (Tensor), running_var (Tensor): as in
            `nn.functional.batch_norm`.
        training (bool), momentum (float), eps (float): as there.

    Returns:
        tuple: the result, the means, and 1 / the standard deviations; the latter are empty unless training.

    >>> torch.native_batch_norm(torch.tensor([[1.0], [3.0]]), None, None, None, None, True, 0.1, 1e-5)[1:]
    (tensor([2.]), tensor([1.0000]))
    """
def native_channel_shuffle(input: Tensor, groups: _int) -> Tensor:
    """Return images with the channels of several groups interleaved.

    Args:
        input (Tensor): (N, C, ...).
        groups (int): how many groups the channels are divided into.

    Raises:
        RuntimeError: C cannot be divided by `groups`.

    Source: X. Zhang et al., ShuffleNet (2018).

    >>> torch.channel_shuffle(torch.arange(4.0).reshape(1, 4, 1), 2).flatten()
    tensor([0., 2., 1., 3.])
    """
def native_group_norm(input: Tensor, weight: Tensor, bias: Tensor, N: _int, C: _int, HxW: _int, group: _int, eps: _float) -> tuple[Any, ...]:
    """Return the group norm of the input, and the statistics it took.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        weight (Tensor), bias (Tensor): (C,), or None.
        N (int), C (int), HxW (int): the numbers of examples, channels and elements of each.
        group (int): how many groups the channels are divided into.
        eps (float): what is added to the variance.

    Returns:
        tuple: the result, the means and 1 / the standard deviations, the latter (N, group).

    >>> torch.native_group_norm(torch.tensor([[1.0, 3.0]]), None, None, 1, 2, 1, 1, 0.0)[1:]
    (tensor([[2.]]), tensor([[1.]]))
    """
def native_layer_norm(input: Tensor, normalized_shape: Sequence[_int], weight: Tensor, bias: Tensor, eps: _float) -> tuple[Any, ...]:
    """Return the layer norm of the input, and the statistics it took.

    Args:
        input (Tensor), normalized_shape (ints), weight (Tensor), bias (Tensor), eps (float): as in `layer_norm`.

    Returns:
        tuple: the result, the means, and 1 / the standard deviations; the latter with sizes 1.

    Raises:
        RuntimeError: the shapes do not fit.

    >>> torch.native_layer_norm(torch.tensor([1.0, 3.0]), (2,), None, None, 0.0)
    (tensor([-1.,  1.]), tensor([2.]), tensor([1.]))
    """
def ne(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether the elements differ.

    Args:
        input (Tensor): any shape.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.ne(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([False,  True])
    """
def ne_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `ne` to this tensor, and return it; arguments as there."""
def neg(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the negative of each element.

    Args:
        input (Tensor): any shape, no bools.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the tensor holds bools.

    >>> torch.neg(torch.tensor([1.0, -2.0]))
    tensor([-1.,  2.])
    """
def neg_(input: Tensor) -> Tensor:
    """Write the result of `neg` to this tensor, and return it; arguments as there."""
def negative(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the negative of each element.

    Args:
        input (Tensor): any shape, no bools.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the tensor holds bools.

    >>> torch.neg(torch.tensor([1.0, -2.0]))
    tensor([-1.,  2.])
    """
def negative_(input: Tensor) -> Tensor:
    """Write the result of `negative` to this tensor, and return it; arguments as there."""
def nelement(input: Tensor) -> _int:
    """Return the number of elements.

    Args:
        input (Tensor): any tensor.

    >>> torch.numel(torch.ones(2, 3))
    6
    """
def nextafter(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the number next to each element of input in the direction of other.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
        other (Tensor): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.nextafter(torch.tensor([1.0]), torch.tensor([2.0]))
    tensor([1.0000])
    """
def nextafter_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `nextafter` to this tensor, and return it; arguments as there."""
from flambeau.autograd.grad_mode import no_grad as no_grad
def nonzero(input: Tensor, *, as_tuple: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return the indices of all elements that are not zero.

    Args:
        input (Tensor): any tensor.
        as_tuple (bool): give one vector for each dimension, with which `input` can be indexed, not one matrix.

    Returns:
        Tensor: int64, n×d: a row for each element; or a tuple of d vectors.

    >>> torch.nonzero(torch.tensor([[0, 5], [6, 0]]))
    tensor([[0, 1],
            [1, 0]])
    """
def nonzero_static(input: Tensor, *, size: _int, fill_value: _int = -1, out: Tensor | None = None) -> Tensor:
    """Return the indices of the first elements that are not zero, in a number of rows that is known beforehand.

    Args:
        input (Tensor): any tensor.
        size (int): the number of rows.
        fill_value (int): what is in rows left over.

    Raises:
        RuntimeError: the size is negative.

    >>> torch.nonzero_static(torch.tensor([0, 5]), size=2)
    tensor([[ 1],
            [-1]])
    """
def norm(input: Tensor, p: _Number | _str = 'fro', dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, out: Tensor | None = None, dtype: _dtype | None = None) -> Tensor:
    """Return the norm of all elements, or of those along some dimensions; `torch.linalg.vector_norm` and
    `torch.linalg.matrix_norm` say more clearly which.

    Args:
        input (Tensor): floating-point or complex, any shape.
        p (number or str): the order of the vectors' norm; ``"fro"`` is 2, ``"nuc"`` sums singular values.
        dim (int or ints): the dimensions to reduce; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before.

    Raises:
        RuntimeError: there is no such norm.

    >>> torch.norm(torch.tensor([3.0, 4.0])), torch.norm(torch.tensor([3.0, -4.0]), 1)
    (tensor(5.), tensor(7.))
    """
def norm_except_dim(v: Tensor, pow: _int = 2, dim: _int = 0) -> Tensor:
    """Norms of the slices of a tensor, in the shape that broadcasts against it.

    Args:
        v (Tensor): floating-point.
        pow (int): which norm.
        dim (int): the dimension that numbers the slices, the first or the last; -1 for the norm of everything.

    Returns:
        Tensor: as many dimensions as `v` has, or none.

    >>> torch.norm_except_dim(torch.tensor([[3.0, 4.0], [0.0, 1.0]]))
    tensor([[5.],
            [1.]])
    """
def normal(mean: _float | Tensor = 0.0, std: _float | Tensor = 1.0, size: Sequence[_int] | None = None, *, generator: _Generator | None = None, out: Tensor | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False) -> Tensor:
    """Return a tensor of normal random numbers, each with its mean and standard deviation.

    Args:
        mean (float or Tensor), std (float or Tensor): of the distribution; tensors broadcast.
        size (sequence of ints): the shape, where both are numbers.
        generator, out: as in `randn`; dtype, layout, device, requires_grad, pin_memory too, with `size` only.

    Raises:
        RuntimeError: a standard deviation is negative.
        TypeError: both are numbers and there is no size, or there is one with a tensor.

    >>> torch.normal(torch.tensor([1.0, 2.0]), 0.0)
    tensor([1., 2.])
    """
def not_equal(input: Tensor, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return whether the elements differ.

    Args:
        input (Tensor): any shape.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast.

    >>> torch.ne(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 3.0]))
    tensor([False,  True])
    """
def not_equal_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `not_equal` to this tensor, and return it; arguments as there."""
def nuclear_norm(input: Tensor, dim: Sequence[_int] = (-2, -1), keepdim: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the sums of the singular values of matrices; deprecated, `torch.linalg.matrix_norm` is the form to use.

    Args:
        input (Tensor): (..., n, m), floating-point or complex.
        dim (pair of ints): where rows and columns are.
        keepdim (bool): whether to keep them, of size 1.

    >>> torch.nuclear_norm(torch.ones(2, 2))
    tensor(2.)
    """
def numel(input: Tensor) -> _int:
    """Return the number of elements.

    Args:
        input (Tensor): any tensor.

    >>> torch.numel(torch.ones(2, 3))
    6
    """
def ones(*size: _int, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return a tensor filled with ones.

    Args:
        size (int...): the shape, as numbers or one sequence.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: a size is negative.

    >>> torch.ones(2)
    tensor([1., 1.])
    """
def ones_like(input: Tensor, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, memory_format: _memory_format = ...) -> Tensor:
    """Return ones in another tensor's shape and dtype.

    Args:
        input (Tensor): any tensor.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> torch.ones_like(torch.tensor([1, 2]))
    tensor([1, 1])
    """
def orgqr(input: Tensor, tau: Any, *, out: Tensor | None = None) -> Tensor:
    """Return the first columns of a product of Householder reflections; as `torch.linalg.householder_product`.

    Args:
        input (Tensor): (..., m, n), tau (Tensor): (..., k), from `geqrf`.

    >>> torch.orgqr(*torch.geqrf(torch.tensor([[3.0], [4.0]])))
    tensor([[-0.6000],
            [-0.8000]])
    """
def ormqr(input: Tensor, tau: Any, other: Tensor, left: _bool = True, transpose: _bool = False, *, out: Tensor | None = None) -> Tensor:
    """Return the product of a matrix and the orthogonal (unitary) matrix Q that reflections make.

    Args:
        input (Tensor): (..., m, n), tau (Tensor): (..., k), from `geqrf`.
        other (Tensor): the matrix.
        left (bool): whether Q stands left of it.
        transpose (bool): whether to take Qᴴ for Q.

    >>> a, tau = torch.geqrf(torch.tensor([[3.0], [4.0]]))
    >>> torch.ormqr(a, tau, torch.ones(2, 3)).shape
    torch.Size([2, 3])
    """
def outer(input: Tensor, vec2: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the matrix of the products of each element of one vector with each of another.

    Args:
        input (Tensor): a vector, n.
        vec2 (Tensor): a vector, m.

    Returns:
        Tensor: n×m.

    Raises:
        RuntimeError: they are no vectors.

    >>> torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4]))
    tensor([[3, 4],
            [6, 8]])
    """
def pairwise_distance(x1: Tensor, x2: Tensor, p: _float = 2.0, eps: _float = 1e-06, keepdim: _bool = False) -> Tensor:
    """Return the p-norms of differences along the last dimension.

    Args:
        x1 (Tensor), x2 (Tensor): (..., D); they broadcast.
        p (float): of the norm.
        eps (float): added to each difference, so that the norm is differentiable at 0.
        keepdim (bool): whether to keep the last dimension, of size 1.

    >>> F.pairwise_distance(torch.tensor([3.0, 0.0]), torch.tensor([0.0, 4.0]), eps=0.0)
    tensor(5.)
    """
def pca_lowrank(A: Tensor, q: _int | None = None, center: _bool = True, niter: _int = 2) -> Any:
    """Return the principal components of samples: `svd_lowrank` of the matrix less the mean of its rows.

    Args:
        A (Tensor): (..., m, n): m samples of n features.
        q (int): how many components; 6, or as many as there are, by default.
        center (bool): whether to subtract the mean.
        niter (int): how often the basis is improved.

    Returns:
        (U, S, V): the columns of V are the principal directions, S² / (m - 1) the variances along them.

    Raises:
        ValueError: `q` is negative or greater than the sizes, or `niter` is negative.

    >>> torch.pca_lowrank(torch.tensor([[1.0, 0.0], [-1.0, 0.0]]), q=1)[1]
    tensor([1.4142])
    """
def pdist(input: Tensor, p: _float = 2) -> Tensor:
    """Return the distances between all pairs of rows of a matrix.

    Args:
        input (Tensor): (N, M), floating-point.
        p (float): of the p-norm, not negative.

    Returns:
        Tensor: (N (N - 1) / 2,): of rows 0 and 1, 0 and 2, ... 1 and 2, ...

    Raises:
        RuntimeError: the input is no matrix, or `p` is negative.

    >>> torch.pdist(torch.tensor([[0.0], [1.0], [3.0]]))
    tensor([1., 3., 2.])
    """
def permute(input: Tensor, *order: Any, dims: _int | None = None) -> Tensor:
    """Return a view with the dimensions in another order.

    permute(input, dims) -> Tensor

    Args:
        input (Tensor): any tensor.
        dims (int...): for each dimension of the result, which one of `input` it is.

    Raises:
        RuntimeError: a dimension is missing, or comes twice.

    >>> torch.permute(torch.ones(2, 3, 4), (2, 0, 1)).shape
    torch.Size([4, 2, 3])
    """
def permute_copy(input: Tensor, *order: Any, dims: Any = None) -> Tensor:
    """Return what `permute` returns, in memory of its own; arguments as there."""
def pinverse(input: Tensor, rcond: _float = 1e-15) -> Tensor:
    """Return the pseudo-inverses (Moore-Penrose) of matrices, as `torch.linalg.pinv` does.

    Args:
        input (Tensor): (..., m, n), floating-point or complex.
        rcond (float): singular values up to this times the greatest one count as zero.

    >>> torch.pinverse(torch.tensor([[2.0], [0.0]]))
    tensor([[0.5000, 0.0000]])
    """
def pixel_shuffle(input: Tensor, upscale_factor: _int) -> Tensor:
    """Return images with channels rearranged into more pixels.

    Args:
        input (Tensor): (..., C r², H, W).
        upscale_factor (int): r.

    Returns:
        Tensor: (..., C, H r, W r).

    Raises:
        RuntimeError: the number of channels cannot be divided by r².

    Source: W. Shi et al. (2016).

    >>> torch.pixel_shuffle(torch.arange(4.0).reshape(4, 1, 1), 2)
    tensor([[[0., 1.],
             [2., 3.]]])
    """
def pixel_unshuffle(input: Tensor, downscale_factor: _int) -> Tensor:
    """Return images with pixels rearranged into more channels: the inverse of `pixel_shuffle`.

    Args:
        input (Tensor): (..., C, H r, W r).
        downscale_factor (int): r.

    Returns:
        Tensor: (..., C r², H, W).

    Raises:
        RuntimeError: height or width cannot be divided by r.

    >>> torch.pixel_unshuffle(torch.arange(4.0).reshape(1, 2, 2), 2).flatten()
    tensor([0., 1., 2., 3.])
    """
def poisson(input: Tensor, generator: _Generator | None = None) -> Tensor:
    """Return a tensor of Poisson-distributed counts.

    Args:
        input (Tensor): the rates, floating.
        generator (Generator): where the numbers come from; the default one if left out.

    Raises:
        RuntimeError: a rate is negative.
        NotImplementedError: the dtype is not floating.

    >>> torch.poisson(torch.zeros(2))
    tensor([0., 0.])
    """
def polar(abs: Tensor, angle: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return complex numbers from their absolute values and angles.

    Args:
        abs (Tensor): float32 or float64, any shape.
        angle (Tensor): in radians, of the same dtype; the two broadcast.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the dtypes differ, or are not floating-point.

    >>> torch.polar(torch.tensor([2.0]), torch.tensor([0.0]))
    tensor([2.+0.j])
    """
def polygamma(n: _int, input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the derivative of order n of the digamma function, at each element.

    Args:
        n (int): the order, 0 or more.
        input (Tensor): any shape, real.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: n is negative.

    >>> torch.polygamma(1, torch.tensor([1.0, 0.5]))
    tensor([1.6449, 4.9348])
    """
def positive(input: Tensor) -> Tensor:
    """Return the tensor itself.

    Args:
        input (Tensor): any shape, no bools.

    Raises:
        RuntimeError: the tensor holds bools.

    >>> torch.positive(torch.tensor([1.0, -2.0]))
    tensor([ 1., -2.])
    """
def pow(input: Tensor | _Number, exponent: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return each element to the power of a number, or of another tensor's elements.

    Args:
        input (Tensor or number): the base, any shape.
        exponent (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or integers are raised to a negative integer number.

    >>> torch.pow(torch.tensor([1.0, 2.0, 3.0]), 2)
    tensor([1., 4., 9.])
    """
def pow_(input: Tensor, exponent: Any) -> Tensor:
    """Write the result of `pow` to this tensor, and return it; arguments as there."""
def prelu(input: Tensor, weight: Tensor) -> Tensor:
    """Return x where it is positive, elsewhere x times a learned slope.

    Args:
        input (Tensor): (N, C, ...), floating-point.
        weight (Tensor): the slopes, (C,) or one for all channels.

    Raises:
        RuntimeError: `weight` has more than one dimension, or not one element for each channel.

    >>> F.prelu(torch.tensor([[-1.0, 2.0]]), torch.tensor([0.5]))
    tensor([[-0.5000,  2.0000]])
    """
def prod(input: Tensor, dim: _int | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the product of all elements, or of those along a dimension.

    Args:
        input (Tensor): any shape; integers and bools are multiplied as int64.
        dim (int): the dimension to multiply over; all, if left out.
        keepdim (bool): whether to keep it, of size 1.
        dtype (dtype): what to cast to before multiplying.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.prod(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), 1)
    tensor([ 2., 12.])
    """
def put(input: Tensor, index: Tensor, source: Tensor, accumulate: _bool = False) -> Tensor:
    """Return a copy with elements written at places in the tensor taken as one row.

    Args:
        input (Tensor): any tensor.
        index (Tensor): int64, of any shape.
        source (Tensor): as many values, of the dtype of `input`.
        accumulate (bool): add instead of replace.

    Raises:
        IndexError: an index is out of range, or there are not as many values.

    >>> torch.put(torch.zeros(2, 2), torch.tensor([3]), torch.tensor([1.0]))
    tensor([[0., 0.],
            [0., 1.]])
    """
def qr(input: Tensor, some: _bool = True, *, out: Tensor | None = None) -> return_types.qr:
    """Return Q and R with A = Q R; deprecated, `torch.linalg.qr` is the function to use.

    Args:
        input (Tensor): (..., m, n), floating-point or complex.
        some (bool): whether Q is m×min(m, n), not m×m.

    Returns:
        (Q, R)

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.qr(torch.tensor([[3.0], [4.0]])).R
    tensor([[-5.]])
    """
def quantile(input: Tensor, q: _float | Tensor, dim: _int | None = None, keepdim: _bool = False, *, interpolation: _str = 'linear', out: Tensor | None = None) -> Tensor:
    """Return quantiles of all elements, or of those along a dimension.

    Args:
        input (Tensor): float32 or float64, any shape.
        q (float or Tensor): numbers from 0 to 1, at most one dimension, of the input's dtype.
        dim (int): the dimension to look along; all elements, if left out.
        keepdim (bool): whether to keep it, of size 1.
        interpolation (str): what lies between two elements: ``"linear"``, ``"lower"``, ``"higher"``, ``"midpoint"`` or
            ``"nearest"``.

    Returns:
        Tensor: one quantile for each q; the dimension of a q with one comes first.

    Raises:
        RuntimeError: q is out of range, or dtypes or shapes do not fit.

    >>> torch.quantile(torch.tensor([0.0, 1.0, 2.0]), torch.tensor([0.25, 0.5]))
    tensor([0.5000, 1.0000])
    """
def rad2deg(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return each angle, given in radians, in degrees.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.rad2deg(torch.tensor([3.1416, 1.0]))
    tensor([180.0004,  57.2958])
    """
def rad2deg_(input: Tensor) -> Tensor:
    """Write the result of `rad2deg` to this tensor, and return it; arguments as there."""
def rand(*size: _int, generator: _Generator | None = None, out: Tensor | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False) -> Tensor:
    """Return a tensor of uniform random numbers in [0, 1).

    Args:
        size (int...): the shape, as numbers or one sequence.
        generator (Generator): where the numbers come from; the default one, which `manual_seed` seeds, if left out.
        out (Tensor): where to write them.
        dtype (dtype): a floating or complex type; layout, device, requires_grad, pin_memory: as in `tensor`.

    Raises:
        NotImplementedError: the dtype is not floating or complex.

    >>> _ = torch.manual_seed(0)
    >>> torch.rand(3)
    tensor([0.4963, 0.7682, 0.0885])
    """
def rand_like(input: Tensor, *, generator: _Generator | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False, memory_format: _memory_format | None = None) -> Tensor:
    """Return a tensor of uniform random numbers in [0, 1), of the shape and dtype of another.

    Args:
        input (Tensor): gives shape and order of the dimensions in memory, and dtype if left out.
        memory_format (memory_format): ``torch.contiguous_format`` to ignore the order in memory.
        generator, dtype, layout, device, requires_grad, pin_memory: as in `rand`.

    >>> torch.rand_like(torch.zeros(2, 3)).shape
    torch.Size([2, 3])
    """
def randint(low: _int = 0, high: _int | None = None, size: Sequence[_int] | None = None, *, generator: _Generator | None = None, out: Tensor | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False) -> Tensor:
    """Return a tensor of random integers from `low` to `high` - 1; ``randint(high, size)`` begins at 0.

    Args:
        low (int), high (int): the range, `high` excluded.
        size (sequence of ints): the shape.
        dtype (dtype): the type of the result, int64 if left out.
        generator, out, layout, device, requires_grad, pin_memory: as in `rand`.

    Raises:
        RuntimeError: the range is empty, or the dtype does not hold it.
        TypeError: a bound is not an int, or there is no size.

    >>> _ = torch.manual_seed(0)
    >>> torch.randint(10, (4,))
    tensor([4, 9, 3, 0])
    """
def randint_like(input: Tensor, low: _int = 0, high: _int | None = None, *, generator: _Generator | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False, memory_format: _memory_format | None = None) -> Tensor:
    """Return a tensor of random integers from `low` to `high` - 1, of the shape and dtype of another.

    Args:
        input, generator, dtype, layout, device, requires_grad, pin_memory, memory_format: as in `rand_like`.
        low (int), high (int): the range, `high` excluded; ``randint_like(input, high)`` begins at 0.

    Raises:
        RuntimeError: the range is empty, or the dtype does not hold it.

    >>> torch.randint_like(torch.zeros(2), 5, 6)
    tensor([5., 5.])
    """
def randn(*size: Any, generator: _Generator | None = None, out: Tensor | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False) -> Tensor:
    """Return a tensor of normal random numbers of mean 0 and variance 1.

    Args:
        size, generator, out, dtype, layout, device, requires_grad, pin_memory: as in `rand`.

    Raises:
        NotImplementedError: the dtype is not floating or complex.

    >>> _ = torch.manual_seed(0)
    >>> torch.randn(3)
    tensor([ 1.5410, -0.2934, -2.1788])
    """
def randn_like(input: Tensor, *, generator: _Generator | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False, memory_format: _memory_format | None = None) -> Tensor:
    """Return a tensor of normal random numbers of mean 0 and variance 1, of the shape and dtype of another.

    Args:
        input, generator, dtype, layout, device, requires_grad, pin_memory, memory_format: as in `rand_like`.

    >>> torch.randn_like(torch.zeros(2, 3)).shape
    torch.Size([2, 3])
    """
def randperm(n: _int, *, generator: _Generator | None = None, out: Tensor | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False) -> Tensor:
    """Return the integers from 0 to n - 1 in random order.

    Args:
        n (int): how many.
        dtype (dtype): the type of the result, int64 if left out.
        generator, out, layout, device, requires_grad, pin_memory: as in `rand`.

    Raises:
        RuntimeError: n is negative, or the dtype does not hold n - 1.

    >>> _ = torch.manual_seed(0)
    >>> torch.randperm(5)
    tensor([4, 0, 1, 3, 2])
    """
def range(start: _Number = 0, end: _Number | None = None, step: _Number = 1, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return the numbers from `start` to `end`, that included; deprecated in favour of `arange`.

    range(start=0, end, step=1, *, out=None, dtype=None, layout=None, device=None, requires_grad=False) -> Tensor

    Args:
        start (number): the first number.
        end (number): the last one, if steps hit it.
        step (number): the difference of neighbours.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.range(1, 3)
    tensor([1., 2., 3.])
    """
def ravel(input: Tensor) -> Tensor:
    """Return the elements in one dimension: a view if the tensor is contiguous, else a copy.

    Args:
        input (Tensor): any tensor.

    >>> torch.ravel(torch.ones(2, 3)).shape
    torch.Size([6])
    """
def real(input: Tensor) -> Tensor:
    """Return the real parts of a tensor, as a view; real tensors are returned as they are.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.real(torch.tensor([1 + 2j]))
    tensor([1.])
    """
def reciprocal(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 1 divided by each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.reciprocal(torch.tensor([2.0, 4.0]))
    tensor([0.5000, 0.2500])
    """
def reciprocal_(input: Tensor) -> Tensor:
    """Write the result of `reciprocal` to this tensor, and return it; arguments as there."""
def relu(input: Tensor, inplace: _bool = False) -> Tensor:
    """Return the positive part of each element, max(x, 0).

    Args:
        input (Tensor): any shape, real.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `input` holds bools or complex numbers.

    >>> torch.relu(torch.tensor([-1.0, 2.0]))
    tensor([0., 2.])
    """
def relu_(input: Tensor, inplace: _bool = False) -> Tensor:
    """Write the result of `relu` to this tensor, and return it; arguments as there."""
def remainder(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the remainder of a division whose quotient is rounded down: it has the sign of the divisor, as Python's %.

    Args:
        input (Tensor or number): the dividend, any shape, real.
        other (Tensor or number): the divisor; the two broadcast, and are promoted to one dtype.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or an integer is divided by 0.

    >>> torch.remainder(torch.tensor([7.0, -7.0]), 4)
    tensor([3., 1.])
    """
def renorm(input: Tensor, p: _Number, dim: _int, maxnorm: _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the tensor with those slices along a dimension made smaller whose norm is too great.

    Args:
        input (Tensor): floating-point or complex, at least 2 dimensions.
        p (number): the order of the norm, greater than 0.
        dim (int): the dimension whose slices are measured.
        maxnorm (number): what no norm may exceed.

    Raises:
        RuntimeError: p or maxnorm is out of range, or there are too few dimensions.

    >>> torch.renorm(torch.tensor([[3.0, 4.0], [0.3, 0.4]]), 2, 0, 1)
    tensor([[0.6000, 0.8000],
            [0.3000, 0.4000]])
    """
def repeat_interleave(input: Tensor, repeats: _int | Tensor | None = None, dim: _int | None = None, *, output_size: _int | None = None) -> Tensor:
    """Return a copy in which every element repeats, side by side; or, of repeats alone, the indices that do so.

    repeat_interleave(input, repeats, dim=None, *, output_size=None) -> Tensor

    Args:
        input (Tensor): any tensor.
        repeats (int or Tensor): how many times, for all or for each place along `dim`.
        dim (int): along which dimension; by default all elements are one row.
        output_size (int): the size of the result along `dim`, if known.

    Raises:
        RuntimeError: a number of repeats is negative, or there are not as many as places.

    >>> torch.repeat_interleave(torch.tensor([1, 2]), torch.tensor([2, 1]))
    tensor([1, 1, 2])
    """
def reshape(input: Tensor, *sizes: Any, shape: _int | None = None) -> Tensor:
    """Return the elements in another shape: a view if the memory allows, else a copy.

    reshape(input, shape) -> Tensor

    Args:
        input (Tensor): any tensor.
        shape (int...): the sizes, as numbers or one sequence; one of them may be -1, and is inferred.

    Raises:
        RuntimeError: the shape has another number of elements.

    >>> torch.reshape(torch.arange(4), (2, -1))
    tensor([[0, 1],
            [2, 3]])
    """
def resize_as_(self: Any, the_template: Tensor, *, memory_format: _memory_format | None = None) -> Tensor:
    """Give the tensor another tensor's shape, as `resize_` does; returns it.

    Args:
        the_template (Tensor): whose shape to take.
        memory_format (memory_format): as in `resize_`; ``torch.preserve_format`` takes over that of the template.

    >>> torch.arange(4).resize_as_(torch.ones(2, 2))
    tensor([[0, 1],
            [2, 3]])
    """
def resolve_conj(input: Tensor) -> Tensor:
    """Return the tensor itself: conjugates are computed at once here, never pending.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.tensor([1 + 2j]).conj().resolve_conj()
    tensor([1.-2.j])
    """
def resolve_neg(input: Tensor) -> Tensor:
    """Return the tensor itself: negatives are computed at once here, never pending.

    Args:
        input (Tensor): any shape and dtype.

    >>> torch.tensor([1.0]).resolve_neg()
    tensor([1.])
    """
def result_type(tensor1: Tensor | _Number, tensor2: Tensor | _Number) -> _dtype:
    """Return the dtype that an operation on two operands would have.

    Args:
        tensor1 (Tensor or number): one operand.
        tensor2 (Tensor or number): the other one.

    >>> torch.result_type(torch.tensor([1, 2]), 1.0)
    torch.float32
    """
def rms_norm(input: Tensor, normalized_shape: Sequence[_int], weight: Tensor | None = None, eps: _float | None = None) -> Tensor:
    """Return the input divided by the root of its mean square over the last dimensions, times a weight.

    Args:
        input (Tensor): (..., *normalized_shape).
        normalized_shape (ints): the sizes of the dimensions over which the mean is taken.
        weight (Tensor): of shape `normalized_shape`.
        eps (float): what is added to the mean square; by default the dtype's epsilon.

    Raises:
        RuntimeError: the shapes do not fit.

    Source: B. Zhang, R. Sennrich, Root Mean Square Layer Normalization (2019).

    >>> F.rms_norm(torch.tensor([3.0, -3.0]), (2,))
    tensor([ 1., -1.])
    """
def rnn_relu_cell(input: Tensor, hx: Any, w_ih: Any, w_hh: Any, b_ih: Any = None, b_hh: Any = None) -> Tensor:
    """Return the next state of a plain recurrent cell with relu for tanh: see `rnn_tanh_cell`.

    >>> torch.rnn_relu_cell(torch.ones(1, 1), torch.ones(1, 1), torch.ones(1, 1), torch.ones(1, 1))
    tensor([[2.]])
    """
def rnn_tanh_cell(input: Tensor, hx: Tensor, w_ih: Tensor, w_hh: Tensor, b_ih: Tensor | None = None, b_hh: Tensor | None = None) -> Tensor:
    """Return the next state of a plain recurrent cell: tanh(x W_ihᵀ + b_ih + h W_hhᵀ + b_hh).

    Args:
        input (Tensor): x, (N, in).
        hx (Tensor): h, (N, hidden).
        w_ih (Tensor), w_hh (Tensor): (hidden, in) and (hidden, hidden).
        b_ih (Tensor), b_hh (Tensor): (hidden,); none if None.

    Returns:
        Tensor: (N, hidden).

    Raises:
        RuntimeError: sizes do not fit.

    >>> torch.rnn_tanh_cell(torch.ones(1, 1), torch.zeros(1, 1), torch.ones(1, 1), torch.ones(1, 1))
    tensor([[0.7616]])
    """
def roll(input: Tensor, shifts: _int | Sequence[_int], dims: _int | Sequence[_int] | None = None) -> Tensor:
    """Return a copy shifted along dimensions; what leaves at the end comes back at the beginning.

    Args:
        input (Tensor): any tensor.
        shifts (int or tuple of int): by how many places, for each of `dims`.
        dims (int or tuple of int): along which dimensions; by default all elements are one row.

    Raises:
        RuntimeError: there are more or fewer shifts than dimensions.

    >>> torch.roll(torch.arange(4), 1)
    tensor([3, 0, 1, 2])
    """
def rot90(input: Tensor, k: _int = 1, dims: Sequence[_int] = (0, 1)) -> Tensor:
    """Return a copy rotated by right angles in the plane of two dimensions.

    Args:
        input (Tensor): of at least two dimensions.
        k (int): how many right angles, from the first of `dims` towards the second.
        dims (tuple of int): the plane.

    Raises:
        RuntimeError: there are not two different dimensions.

    >>> torch.rot90(torch.tensor([[1, 2], [3, 4]]))
    tensor([[2, 4],
            [1, 3]])
    """
def round(input: Tensor, *, decimals: _int = 0, out: Tensor | None = None) -> Tensor:
    """Return each element rounded to the nearest whole number, or to decimals; halves go to the even neighbour.

    Args:
        input (Tensor): any shape, real, no bools.
        decimals (int): how many digits to keep behind the point; negative ones round before it.
        out (Tensor): where to write the result.

    >>> torch.round(torch.tensor([0.5, 1.5, 2.6])), torch.round(torch.tensor([1.2345]), decimals=2)
    (tensor([0., 2., 3.]), tensor([1.2300]))
    """
def row_stack(tensors: Sequence[Tensor], *, out: Tensor | None = None) -> Tensor:
    """Return tensors one above the other, along dimension 0; vectors are rows.

    Args:
        tensors (sequence of Tensor): of fitting shapes.

    >>> torch.vstack([torch.ones(2), torch.zeros(2)])
    tensor([[1., 1.],
            [0., 0.]])
    """
def rrelu(input: Tensor, lower: _float = 0.125, upper: _float = 0.3333333333333333, training: _bool = False, inplace: _bool = False) -> Tensor:
    """Return x where it is positive, elsewhere x times a random slope.

    Args:
        input (Tensor): any shape, floating-point.
        lower (float), upper (float): the interval of which slopes are drawn; at evaluation their mean is the slope.
        training (bool): whether to draw.
        inplace (bool): whether to write the result to `input`.

    Raises:
        RuntimeError: `lower` exceeds `upper`.

    Source: B. Xu et al., Empirical Evaluation of Rectified Activations (2015).

    >>> F.rrelu(torch.tensor([-24.0, 2.0]))
    tensor([-5.5000,  2.0000])
    """
def rrelu_(input: Tensor, lower: _float = 0.125, upper: _float = 0.3333333333333333, training: _bool = False, inplace: _bool = False) -> Tensor:
    """Write the result of `rrelu` to this tensor, and return it; arguments as there."""
def rsqrt(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 1 divided by the square root of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.rsqrt(torch.tensor([4.0, 2.0]))
    tensor([0.5000, 0.7071])
    """
def rsqrt_(input: Tensor) -> Tensor:
    """Write the result of `rsqrt` to this tensor, and return it; arguments as there."""
def rsub(input: Tensor, other: Tensor | _Number, *, alpha: _Number = 1) -> Tensor:
    """Return other - alpha * input, elementwise: `sub` with its operands exchanged.

    Args:
        input (Tensor): any shape, no bools.
        other (Tensor or number): what broadcasts with it.
        alpha (number): a factor, of no higher category than the result.

    >>> torch.rsub(torch.tensor([1.0, 2.0]), 10)
    tensor([9., 8.])
    """
def scalar_tensor(s: _Number, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False) -> Tensor:
    """Return a 0-dim tensor of the default dtype with a number.

    Args:
        s (number): the value.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    >>> torch.scalar_tensor(3)
    tensor(3.)
    """
def scatter(input: Tensor, dim: _int, index: Tensor, src: Tensor | _Number | None = None, *, value: _Number | None = None, reduce: _str | None = None, out: Tensor | None = None) -> Tensor:
    """Return a copy with values written to the places that `index` names along a dimension.

    scatter(input, dim, index, src) -> Tensor
    scatter(input, dim, index, value, *, reduce=None) -> Tensor

    ``out[index[i][j]][j] = src[i][j]`` for dim 0, and so on.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): int64 or int32, with as many dimensions as `input`.
        src (Tensor or number): the values, of the dtype of `input`, in a shape no smaller than that of `index`.
        value (number): a single one, instead of `src`.
        reduce (str): ``"add"`` or ``"multiply"``: combine with what is there, instead of replacing it.

    Raises:
        RuntimeError: shapes or dtypes do not fit, or an index is out of bounds.

    >>> torch.scatter(torch.zeros(3), 0, torch.tensor([2, 0]), torch.tensor([1.0, 2.0]))
    tensor([2., 0., 1.])
    """
def scatter_add(input: Tensor, dim: _int, index: Tensor, src: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return a copy with values added at the places that `index` names along a dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): int64 or int32, with as many dimensions as `input`; a place may come several times.
        src (Tensor): the values, of the dtype of `input`, in a shape no smaller than that of `index`.

    Raises:
        RuntimeError: shapes or dtypes do not fit, or an index is out of bounds.

    >>> torch.scatter_add(torch.zeros(3), 0, torch.tensor([2, 0, 2]), torch.ones(3))
    tensor([1., 0., 2.])
    """
def scatter_reduce(input: Tensor, dim: _int, index: Tensor, src: Tensor, reduce: _str, *, include_self: _bool = True, out: Tensor | None = None) -> Tensor:
    """Return a copy in which values are combined at the places that `index` names along a dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (Tensor): int64 or int32, with as many dimensions as `input`.
        src (Tensor): the values, of the dtype of `input`, in a shape no smaller than that of `index`.
        reduce (str): ``"sum"``, ``"prod"``, ``"mean"``, ``"amax"`` or ``"amin"``.
        include_self (bool): whether the value that is there takes part.

    Raises:
        RuntimeError: shapes or dtypes do not fit, an index is out of bounds, or there is no such reduction.

    >>> index = torch.tensor([0, 0, 1])
    >>> torch.scatter_reduce(torch.zeros(2), 0, index, torch.tensor([1.0, 2.0, 3.0]), "amax")
    tensor([2., 3.])
    """
def searchsorted(sorted_sequence: Tensor, input: Tensor | _Number, *, out_int32: _bool = False, right: _bool = False, side: Literal['left', 'right'] | None = None, sorter: Tensor | None = None, out: Tensor | None = None) -> Tensor:
    """Return where values would be inserted in sorted sequences.

    Args:
        sorted_sequence (Tensor): (..., n), ascending along the last dimension.
        input (Tensor or number): (..., m), or any shape if there is only one sequence.
        out_int32 (bool): whether the result is int32 instead of int64.
        right (bool): whether to insert after equal elements rather than before them.
        side (str): ``"left"`` or ``"right"``, instead of `right`.
        sorter (Tensor): indices that sort the sequence, if it is not sorted.

    Raises:
        RuntimeError: the shapes do not fit, or the options contradict each other.

    >>> torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([3, 6]))
    tensor([1, 3])
    """
def segment_reduce(data: Tensor, reduce: _str, *, lengths: Tensor | None = None, indices: Tensor | None = None, offsets: Tensor | None = None, axis: _int = 0, unsafe: _bool = False, initial: _Number | None = None) -> Tensor:
    """Return the sum, mean, product or extreme of each segment of consecutive elements along a dimension.

    Args:
        data (Tensor): floating-point, of at least one dimension.
        reduce (str): ``"sum"``, ``"mean"``, ``"prod"``, ``"max"`` or ``"min"``.
        lengths (Tensor): (..., S), integers: how many elements each of S segments has; dimensions before the last one
            are those of `data` before `axis`.
        indices: not supported, as in PyTorch.
        offsets (Tensor): (..., S + 1), integers: where segments begin, and where the last one ends; instead of
            `lengths`.
        axis (int): along which dimension: the last one of `lengths` or `offsets`.
        unsafe (bool): whether not to check that lengths are not negative and add up to the size of `data`.
        initial (number): combined with every segment; what empty ones give. By default these give 0, NaN, 1 or
            infinities.

    Raises:
        RuntimeError: neither lengths nor offsets are given, they do not fit, or there is no such reduction.
        NotImplementedError: the dtype of `data` is not floating-point, or that of the lengths not int32 or int64.

    >>> torch.segment_reduce(torch.tensor([1.0, 2.0, 3.0]), "sum", lengths=torch.tensor([2, 1]))
    tensor([3., 3.])
    """
def select(input: Tensor, dim: _int, index: _int) -> Tensor:
    """Return a view of what is at one place of a dimension, without that dimension.

    Args:
        input (Tensor): any tensor.
        dim (int): along which dimension.
        index (int): which place; counted from the end if negative.

    Raises:
        IndexError: there is no such place.

    >>> torch.select(torch.tensor([[1, 2], [3, 4]]), 1, 0)
    tensor([1, 3])
    """
def select_copy(input: Tensor, dim: _int, index: Any) -> Tensor:
    """Return what `select` returns, in memory of its own; arguments as there."""
def select_scatter(input: Tensor, src: Tensor, dim: _int, index: _int) -> Tensor:
    """Return a copy with one place of a dimension replaced.

    Args:
        input (Tensor): any tensor.
        src (Tensor): of the shape of ``input.select(dim, index)``.
        dim (int): along which dimension.
        index (int): which place.

    Raises:
        RuntimeError: `src` has another shape.

    >>> torch.select_scatter(torch.zeros(2, 2), torch.ones(2), 0, 1)
    tensor([[0., 0.],
            [1., 1.]])
    """
def selu(input: Tensor, inplace: _bool = False) -> Tensor:
    """Return the scaled ELU, which keeps mean 0 and variance 1 in deep networks.

    Args:
        input (Tensor): any shape, floating-point.
        inplace (bool): whether to write the result to `input`.

    Its two constants are from G. Klambauer et al., Self-Normalizing Neural Networks (2017).

    >>> F.selu(torch.tensor([-1.0, 2.0]))
    tensor([-1.1113,  2.1014])
    """
def selu_(input: Tensor, inplace: _bool = False) -> Tensor:
    """Write the result of `selu` to this tensor, and return it; arguments as there."""
def set_default_device(device: _device | _str | None) -> None:
    """Choose where new tensors live: on the CPU or a GPU.

    Args:
        device (device or str or None): such as "cuda"; None for the CPU.

    Raises:
        AssertionError, RuntimeError: CUDA was asked for, and CuPy or a GPU is missing.
        NotImplementedError: another device was asked for.

    >>> torch.set_default_device("cpu")
    """
def set_deterministic_debug_mode(debug_mode: _int | _str) -> None:
    """Choose what becomes of operations that are not deterministic: `use_deterministic_algorithms` in one number.

    Args:
        debug_mode (int or str): 0 or ``"default"``, 1 or ``"warn"``, 2 or ``"error"``.

    Raises:
        TypeError: it is neither an int nor a str.
        RuntimeError: it is none of these.

    >>> torch.set_deterministic_debug_mode("warn"); torch.get_deterministic_debug_mode()
    1
    >>> torch.set_deterministic_debug_mode(0)
    """
def set_float32_matmul_precision(precision: _str) -> None:
    """Allow matrix products of float32 tensors in lower precision; flambeau always uses full float32.

    Args:
        precision (str): "highest", "high" or "medium".

    Raises:
        RuntimeError: another word.

    >>> torch.set_float32_matmul_precision("high"); torch.get_float32_matmul_precision()
    'high'
    >>> torch.set_float32_matmul_precision("highest")
    """
from flambeau.autograd.grad_mode import set_grad_enabled as set_grad_enabled
def set_num_threads(int: _int, /) -> None:
    """Set how many threads compute: in native loops, and in BLAS, if threadpoolctl is installed (else
    OPENBLAS_NUM_THREADS decides).

    Args:
        int (int): at least 1.

    Raises:
        RuntimeError: the number is not positive.

    >>> torch.set_num_threads(1); torch.get_num_threads()
    1
    """
def sgn(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return each element divided by its absolute value, or 0: a sign also for complex numbers.

    Args:
        input (Tensor): any shape; its dtype is the result's.
        out (Tensor): where to write the result.

    >>> torch.sgn(torch.tensor([-3.0, 0.0]))
    tensor([-1.,  0.])
    """
def sgn_(input: Tensor) -> Tensor:
    """Write the result of `sgn` to this tensor, and return it; arguments as there."""
def sigmoid(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return 1 / (1 + exp(-x)) of each element x.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.sigmoid(torch.tensor([0.0, 2.0]))
    tensor([0.5000, 0.8808])
    """
def sigmoid_(input: Tensor) -> Tensor:
    """Write the result of `sigmoid` to this tensor, and return it; arguments as there."""
def sign(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the sign of each element: -1, 0 or 1.

    Args:
        input (Tensor): any shape; its dtype is the result's; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.sign(torch.tensor([-3.0, 0.0, 2.0]))
    tensor([-1.,  0.,  1.])
    """
def sign_(input: Tensor) -> Tensor:
    """Write the result of `sign` to this tensor, and return it; arguments as there."""
def signbit(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return whether each element has its sign bit set, as negative numbers and -0.0 have.

    Args:
        input (Tensor): any shape; no complex numbers.
        out (Tensor): where to write the result.

    >>> torch.signbit(torch.tensor([-1.0, -0.0, 0.0]))
    tensor([ True,  True, False])
    """
def sin(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the sine of each element, an angle in radians.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.sin(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.8415])
    """
def sin_(input: Tensor) -> Tensor:
    """Write the result of `sin` to this tensor, and return it; arguments as there."""
def sinc(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return sin(pi x) / (pi x) of each element x, and 1 at 0.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.sinc(torch.tensor([0.0, 0.5]))
    tensor([1.0000, 0.6366])
    """
def sinc_(input: Tensor) -> Tensor:
    """Write the result of `sinc` to this tensor, and return it; arguments as there."""
def sinh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the hyperbolic sine of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.sinh(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 1.1752])
    """
def sinh_(input: Tensor) -> Tensor:
    """Write the result of `sinh` to this tensor, and return it; arguments as there."""
def slice_copy(input: Tensor, dim: _int = 0, start: Any = None, end: Any = None, step: _int = 1) -> Tensor:
    """Return what `slice` returns, in memory of its own; arguments as there."""
def slice_scatter(input: Tensor, src: Tensor, dim: _int = 0, start: _int | None = None, end: _int | None = None, step: _int = 1, *, out: Tensor | None = None) -> Tensor:
    """Return a copy with a slice of a dimension replaced.

    Args:
        input (Tensor): any tensor.
        src (Tensor): of the shape of the slice.
        dim (int): along which dimension.
        start (int): where the slice begins.
        end (int): where it ends, that not included.
        step (int): the distance of its elements.

    Raises:
        RuntimeError: `src` has another shape.

    >>> torch.slice_scatter(torch.zeros(3), torch.ones(2), start=1)
    tensor([0., 1., 1.])
    """
def slogdet(input: Tensor, *, out: Tensor | None = None) -> return_types.slogdet:
    """Return the signs of the determinants of square matrices, and the logarithms of their sizes, as
    `torch.linalg.slogdet` does.

    Args:
        input (Tensor): (..., n, n), floating-point or complex.

    Returns:
        (sign, logabsdet)

    >>> torch.slogdet(torch.eye(3)).sign
    tensor(1.)
    """
def softmax(input: Tensor, dim: _int, dtype: _dtype | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return exponentials along a dimension, divided by their sum.

    Args:
        input (Tensor): any shape, floating-point unless `dtype` is given.
        dim (int): the dimension along which the results sum to 1.
        dtype (dtype): what to cast to first.

    Raises:
        IndexError: there is no such dimension.
        RuntimeError: `input` holds integers, and no dtype is given.

    >>> torch.softmax(torch.tensor([0.0, 0.0]), 0)
    tensor([0.5000, 0.5000])
    """
def solve(*args: Any, **kwargs: Any) -> Tensor:
    """Removed: `torch.solve` is deprecated in favor of `torch.linalg.solve`, whose arguments have another order.

    Raises:
        RuntimeError: always, as in PyTorch.

    >>> torch.solve(torch.eye(2), torch.eye(2))
    Traceback (most recent call last):
        ...
    RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.solve` is deprecated in favor of `torch.linalg.solve`, whose arguments have another order.
    """
def sort(input: Tensor, dim: _int = -1, descending: _bool = False, stable: _bool = False, *, out: Tensor | None = None) -> return_types.sort:
    """Return the elements in order along a dimension, and where they were.

    Args:
        input (Tensor): real, any shape; NaN counts as greatest.
        dim (int): the dimension to sort along.
        descending (bool): whether the greatest comes first.
        stable (bool): whether equal elements keep their order; they always do here.

    Returns:
        (values, indices)

    Raises:
        RuntimeError: the input is complex.

    >>> torch.sort(torch.tensor([3, 1, 2]))
    torch.return_types.sort(
    values=tensor([1, 2, 3]),
    indices=tensor([1, 2, 0]))
    """
def split(tensor: Tensor, split_size_or_sections: _int | Sequence[_int], dim: _int = 0) -> tuple[Tensor, ...]:
    """Return the tensor in pieces along a dimension, as views.

    Args:
        tensor (Tensor): any tensor with dimensions.
        split_size_or_sections (int or sequence of int): the size of each piece but perhaps the last, or all sizes.
        dim (int): along which dimension.

    Returns:
        tuple of Tensor: the pieces.

    Raises:
        RuntimeError: the sizes are negative, or do not add up.

    >>> torch.split(torch.arange(5), 2)
    (tensor([0, 1]), tensor([2, 3]), tensor([4]))
    """
def split_with_sizes(input: Tensor, split_sizes: Sequence[_int], dim: _int = 0) -> tuple[Tensor, ...]:
    """Return the tensor in pieces of given sizes along a dimension, as views.

    Args:
        input (Tensor): any tensor with dimensions.
        split_sizes (sequence of int): the size of each piece.
        dim (int): along which dimension.

    Raises:
        RuntimeError: a size is negative, or they do not add up.

    >>> torch.split_with_sizes(torch.arange(3), [1, 2])
    (tensor([0]), tensor([1, 2]))
    """
def split_with_sizes_copy(input: Tensor, split_sizes: Any, dim: _int = 0) -> tuple[Tensor, ...]:
    """Return what `split_with_sizes` returns, in memory of its own; arguments as there."""
def sqrt(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the square root of each element, nan for negative ones.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.sqrt(torch.tensor([4.0, 2.0]))
    tensor([2.0000, 1.4142])
    """
def sqrt_(input: Tensor) -> Tensor:
    """Write the result of `sqrt` to this tensor, and return it; arguments as there."""
def square(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return each element times itself.

    Args:
        input (Tensor): any shape.
        out (Tensor): where to write the result.

    >>> torch.square(torch.tensor([1.0, -3.0]))
    tensor([1., 9.])
    """
def square_(input: Tensor) -> Tensor:
    """Write the result of `square` to this tensor, and return it; arguments as there."""
def squeeze(input: Tensor, dim: _int | Sequence[_int] | None = None) -> Tensor:
    """Return a view without dimensions of size 1.

    Args:
        input (Tensor): any tensor.
        dim (int or tuple of int): leave out these only, if their size is 1; by default all of size 1.

    >>> torch.squeeze(torch.ones(1, 2, 1)).shape, torch.squeeze(torch.ones(1, 2, 1), 0).shape
    (torch.Size([2]), torch.Size([2, 1]))
    """
def squeeze_copy(input: Tensor, dim: _int | None = None) -> Tensor:
    """Return what `squeeze` returns, in memory of its own; arguments as there."""
def stack(tensors: Sequence[Tensor], dim: _int = 0, *, out: Tensor | None = None) -> Tensor:
    """Return tensors of one shape along a new dimension.

    Args:
        tensors (sequence of Tensor): of the same shape.
        dim (int): where the new dimension is.

    Raises:
        RuntimeError: the shapes differ, or there is no tensor.

    >>> torch.stack([torch.ones(2), torch.zeros(2)])
    tensor([[1., 1.],
            [0., 0.]])
    """
def std(input: Tensor, dim: _int | Sequence[_int] | None = None, unbiased: _bool | None = None, keepdim: _bool = False, *, correction: _Number | None = None, out: Tensor | None = None) -> Tensor:
    """Return the standard deviation of all elements, or of those along some dimensions: the square root of `var`.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints), unbiased (bool), keepdim (bool), correction (number): as in `var`.

    Raises:
        RuntimeError: the input holds integers.

    >>> torch.std(torch.tensor([1.0, 2.0, 3.0]))
    tensor(1.)
    """
def std_mean(input: Tensor, dim: _int | Sequence[_int] | None = None, unbiased: _bool | None = None, keepdim: _bool = False, *, correction: _Number | None = None, out: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Return the standard deviation and the mean of all elements, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints), unbiased (bool), keepdim (bool), correction (number): as in `var`.

    >>> torch.std_mean(torch.tensor([1.0, 2.0, 3.0]))
    (tensor(1.), tensor(2.))
    """
def stft(input: Tensor, n_fft: _int, hop_length: _int | None = None, win_length: _int | None = None, window: Tensor | None = None, center: _bool = True, pad_mode: _str = 'reflect', normalized: _bool = False, onesided: _bool | None = None, return_complex: _bool | None = None, align_to_window: _bool | None = None) -> Tensor:
    """Return the short-time Fourier transform: the spectrum of each frame of a signal, times a window.

    Args:
        input (Tensor): (L,) or (B, L), real or complex.
        n_fft (int): the length of a frame, 0 < n_fft <= L.
        hop_length (int): the distance of two frames' beginnings; n_fft // 4 by default.
        win_length (int): the length of the window, which lies in the middle of the frame; `n_fft` by default.
        window (Tensor): (win_length,); ones by default.
        center (bool): whether frame t is centred at t times `hop_length`, with borders by `pad_mode` of
            `nn.functional.pad`; otherwise it begins there.
        pad_mode (str): what the borders show.
        normalized (bool): whether spectra are divided by the square root of `n_fft`.
        onesided (bool): whether to give half the spectrum; by default for real input and window.
        return_complex (bool): whether the result is complex; must be said for real input. If not, a last dimension
            holds real and imaginary part.
        align_to_window (bool): without `center`: whether windows, not frames, begin at multiples of `hop_length`.

    Returns:
        Tensor: (B, n_fft // 2 + 1 or n_fft, frames), without B if the input has none.

    Raises:
        RuntimeError: sizes do not fit, or `return_complex` is not given for a real input.

    >>> torch.stft(torch.ones(8), 4, window=torch.ones(4), return_complex=True).shape
    torch.Size([3, 9])
    """
def sub(input: Tensor | _Number, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return input - alpha * other, elementwise.

    Args:
        input (Tensor or number): any shape, no bools.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        alpha (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or there are bools.

    >>> torch.sub(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]), alpha=2)
    tensor([-1.,  0.])
    """
def sub_(input: Tensor, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Write the result of `sub` to this tensor, and return it; arguments as there."""
def subtract(input: Tensor | _Number, other: Tensor | _Number, *, alpha: _Number = 1, out: Tensor | None = None) -> Tensor:
    """Return input - alpha * other, elementwise.

    Args:
        input (Tensor or number): any shape, no bools.
        other (Tensor or number): what broadcasts with it; the two are promoted to one dtype.
        alpha (number): a factor, of no higher category than the result.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the shapes do not broadcast, or there are bools.

    >>> torch.sub(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]), alpha=2)
    tensor([-1.,  0.])
    """
def subtract_(input: Tensor, other: Tensor | _Number, *, alpha: _int = 1) -> Tensor:
    """Write the result of `subtract` to this tensor, and return it; arguments as there."""
def sum(input: Tensor, dim: _int | Sequence[_int] | None = None, keepdim: _bool = False, *, dtype: _dtype | None = None, out: Tensor | None = None) -> Tensor:
    """Return the sum of all elements, or of those along some dimensions.

    Args:
        input (Tensor): any shape; integers and bools are summed as int64.
        dim (int or ints): the dimensions to sum over; all, if left out.
        keepdim (bool): whether to keep them, of size 1.
        dtype (dtype): what to cast to before summing.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.sum(torch.tensor([[1, 2], [3, 4]]), 0)
    tensor([4, 6])
    """
def svd(input: Tensor, some: _bool = True, compute_uv: _bool = True, *, out: Tensor | None = None) -> return_types.svd:
    """Return the singular value decomposition A = U diag(S) Vᴴ; deprecated, `torch.linalg.svd` is the function to use.

    Args:
        input (Tensor): (..., m, n), floating-point or complex.
        some (bool): whether U and V have min(m, n) columns, not m and n.
        compute_uv (bool): whether to compute U and V; they are zeros otherwise.

    Returns:
        (U, S, V)

    >>> torch.svd(torch.tensor([[3.0, 0.0], [0.0, 2.0]])).S
    tensor([3., 2.])
    """
def svd_lowrank(A: Tensor, q: _int = 6, niter: _int = 2, M: Tensor | None = None) -> Any:
    """Return the greatest singular values of a matrix, and their vectors: A ≈ U diag(S) Vᴴ, by random projection.

    Args:
        A (Tensor): (..., m, n), floating-point or complex.
        q (int): how many singular values; some more than are wanted make these better.
        niter (int): how often the basis is improved.
        M (Tensor): what to subtract from A, of a shape that broadcasts to that of A.

    Returns:
        (U, S, V): of shapes (..., m, q), (..., q), (..., n, q).

    >>> torch.svd_lowrank(torch.eye(3)[:, :2] * 2, q=2)[1]
    tensor([2., 2.])
    """
def swapaxes(input: Tensor, axis0: _int, axis1: _int) -> Tensor:
    """Return a view with two dimensions swapped: `transpose` by NumPy's name.

    Args:
        input (Tensor): any tensor.
        axis0 (int): one dimension.
        axis1 (int): the other.

    >>> torch.swapaxes(torch.ones(2, 3), 0, 1).shape
    torch.Size([3, 2])
    """
def swapdims(input: Tensor, dim0: _int, dim1: _int) -> Tensor:
    """Return a view with two dimensions swapped: another name of `transpose`.

    Args:
        input (Tensor): any tensor.
        dim0 (int): one dimension.
        dim1 (int): the other.

    >>> torch.swapdims(torch.ones(2, 3), 0, 1).shape
    torch.Size([3, 2])
    """
def symeig(*args: Any, **kwargs: Any) -> Tensor:
    """Removed: `torch.linalg.eigh` is to be used, which reads the lower triangle by default.

    Raises:
        RuntimeError: always, as in PyTorch.

    >>> torch.symeig(torch.eye(2))
    Traceback (most recent call last):
        ...
    RuntimeError: This function was deprecated since version 1.9 and is now removed. `torch.linalg.eigh` is to be used, which reads the lower triangle by default.
    """
def t(input: Tensor) -> Tensor:
    """Return the transpose of a matrix as a view; a tensor of fewer dimensions as it is.

    Args:
        input (Tensor): of at most two dimensions.

    Raises:
        RuntimeError: it has more.

    >>> torch.t(torch.ones(2, 3)).shape
    torch.Size([3, 2])
    """
def t_copy(input: Tensor) -> Tensor:
    """Return what `t` returns, in memory of its own; arguments as there."""
def take(input: Tensor, index: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the elements at places in the tensor taken as one row.

    Args:
        input (Tensor): any tensor.
        index (Tensor): int64, of any shape, which is the result's; negative ones count from the end.

    Raises:
        IndexError: an index is out of range.

    >>> torch.take(torch.tensor([[1, 2], [3, 4]]), torch.tensor([0, 3]))
    tensor([1, 4])
    """
def take_along_dim(input: Tensor, indices: Tensor, dim: _int | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the elements that `indices` names along a dimension, after broadcasting the other dimensions.

    Args:
        input (Tensor): any tensor.
        indices (Tensor): int64, with as many dimensions as `input`.
        dim (int): along which dimension; by default both are taken as one row.

    Raises:
        RuntimeError: the numbers of dimensions differ, or the indices are not int64.

    >>> x = torch.tensor([[3, 1], [2, 4]])
    >>> torch.take_along_dim(x, torch.tensor([[0], [1]]), dim=1)
    tensor([[3],
            [4]])
    """
def tan(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the tangent of each element, an angle in radians.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.tan(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 1.5574])
    """
def tan_(input: Tensor) -> Tensor:
    """Write the result of `tan` to this tensor, and return it; arguments as there."""
def tanh(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the hyperbolic tangent of each element.

    Args:
        input (Tensor): any shape; bools and integers count as numbers of the default dtype.
        out (Tensor): where to write the result.

    >>> torch.tanh(torch.tensor([0.0, 1.0]))
    tensor([0.0000, 0.7616])
    """
def tanh_(input: Tensor) -> Tensor:
    """Write the result of `tanh` to this tensor, and return it; arguments as there."""
def tensor(data: Any, *, dtype: _dtype | None = None, device: _device | _str | _int | None = None, requires_grad: _bool = False, pin_memory: _bool = False) -> Tensor:
    """Return a new tensor with a copy of some values.

    Args:
        data: a number, nested sequences of numbers, a NumPy array or a tensor.
        dtype (dtype): the type of the elements; by default what the values have: bool, int64, the default dtype for
            Python floats.
        device: the CPU.
        requires_grad (bool): whether to record operations on it.
        pin_memory (bool): memory for transfers to a GPU, of which there is none: refused.

    Raises:
        ValueError: the nested sequences are ragged.
        TypeError: there is no dtype for a value.
        RuntimeError: a dtype without gradients was asked to require one; or pinned memory.

    >>> torch.tensor([[1, 2], [3, 4]]).shape
    torch.Size([2, 2])
    """
def tensor_split(input: Tensor, indices_or_sections: _int | Sequence[_int] | Tensor | None = None, dim: _int = 0, *, indices: Tensor | None = None, sections: Any = None) -> tuple[Tensor, ...]:
    """Return the tensor in pieces along a dimension, cut at given places or into a given number, as views.

    tensor_split(input, indices_or_sections, dim=0) -> tuple of Tensors

    Args:
        input (Tensor): any tensor with dimensions.
        indices_or_sections (int, sequence of int or Tensor): the number of pieces, of which the first ones may have one
            element more; or where each piece but the first begins.
        dim (int): along which dimension.

    Raises:
        RuntimeError: the number of pieces is not positive.

    >>> torch.tensor_split(torch.arange(5), (1, 3))
    (tensor([0]), tensor([1, 2]), tensor([3, 4]))
    """
def tensordot(a: Tensor, b: Tensor, dims: _int | Sequence[Any] = 2, *, out: Tensor | None = None) -> Tensor:
    """Return the sum of products over some dimensions of one tensor and as many of another.

    Args:
        a (Tensor), b (Tensor): any shapes.
        dims (int or pair of lists): how many of the last dimensions of `a` and first ones of `b` to sum over; or which.

    Returns:
        Tensor: the other dimensions of `a`, then those of `b`.

    Raises:
        RuntimeError: the sizes of dimensions summed over differ.

    >>> torch.tensordot(torch.ones(2, 3, 4), torch.ones(3, 4, 5)).shape
    torch.Size([2, 5])
    """
def threshold(input: Tensor, threshold: _float, value: _float, inplace: _bool = False) -> Tensor:
    """Return x where it exceeds a threshold, elsewhere a value.

    Args:
        input (Tensor): any shape, real.
        threshold (float): the threshold.
        value (float): what replaces the other elements.
        inplace (bool): whether to write the result to `input`.

    >>> F.threshold(torch.tensor([0.05, 2.0]), 0.1, 20.0)
    tensor([20.,  2.])
    """
def threshold_(input: Tensor, threshold: Any, value: Any, inplace: _bool = False) -> Tensor:
    """Write the result of `threshold` to this tensor, and return it; arguments as there."""
def tile(input: Tensor, *reps: Any, dims: _int | None = None) -> Tensor:
    """Return a copy in which the whole tensor repeats along its last dimensions.

    tile(input, dims) -> Tensor

    Args:
        input (Tensor): any tensor.
        dims (int...): how many times along each of the last dimensions; more than there are make new ones.

    >>> torch.tile(torch.tensor([1, 2]), (2,))
    tensor([1, 2, 1, 2])
    """
def to_dlpack(tensor: Tensor) -> Tensor:
    """Return a DLPack capsule of a tensor's memory.

    Args:
        tensor (Tensor): one that requires no grad.

    >>> capsule = torch.utils.dlpack.to_dlpack(torch.ones(2)); torch.utils.dlpack.from_dlpack(capsule)
    tensor([1., 1.])
    """
def topk(input: Tensor, k: _int, dim: _int = -1, largest: _bool = True, sorted: _bool = True, *, out: Tensor | None = None) -> return_types.topk:
    """Return the k greatest elements along a dimension, in order, and where they are.

    Args:
        input (Tensor): real, any shape.
        k (int): how many.
        dim (int): the dimension to look along.
        largest (bool): whether to take the greatest, not the least.
        sorted (bool): whether they must be in order; they always are here.

    Returns:
        (values, indices)

    Raises:
        RuntimeError: there are fewer than k elements.

    >>> torch.topk(torch.tensor([3, 1, 2]), 2)
    torch.return_types.topk(
    values=tensor([3, 2]),
    indices=tensor([0, 2]))
    """
def trace(input: Tensor) -> Tensor:
    """Return the sum of the elements on the diagonal of a matrix.

    Args:
        input (Tensor): n×m; integers are summed as int64.

    Raises:
        RuntimeError: it is no matrix.

    >>> torch.trace(torch.tensor([[1, 2], [3, 4]]))
    tensor(5)
    """
def transpose(input: Tensor, dim0: _int, dim1: _int) -> Tensor:
    """Return a view with two dimensions swapped.

    Args:
        input (Tensor): any tensor.
        dim0 (int): one dimension.
        dim1 (int): the other.

    >>> torch.transpose(torch.ones(2, 3), 0, 1).shape
    torch.Size([3, 2])
    """
def transpose_copy(input: Tensor, dim0: Any, dim1: Any) -> Tensor:
    """Return what `transpose` returns, in memory of its own; arguments as there."""
def trapezoid(y: Tensor, x: Tensor | None = None, *, dx: _Number | None = None, dim: _int = -1) -> Tensor:
    """Return the integral of samples along a dimension, by the trapezoidal rule.

    Args:
        y (Tensor): the samples.
        x (Tensor): where they were taken; by default `dx` apart.
        dx (number): the distance between them, 1 by default.
        dim (int): the dimension to integrate along.

    Raises:
        RuntimeError: there are not as many points as samples.

    >>> torch.trapezoid(torch.tensor([1.0, 2.0, 4.0]))
    tensor(4.5000)
    """
def trapz(y: Tensor, x: Tensor | None = None, *, dx: _Number | None = None, dim: _int = -1) -> Tensor:
    """Return the integral of samples along a dimension, by the trapezoidal rule.

    Args:
        y (Tensor): the samples.
        x (Tensor): where they were taken; by default `dx` apart.
        dx (number): the distance between them, 1 by default.
        dim (int): the dimension to integrate along.

    Raises:
        RuntimeError: there are not as many points as samples.

    >>> torch.trapezoid(torch.tensor([1.0, 2.0, 4.0]))
    tensor(4.5000)
    """
def triangular_solve(b: Tensor, A: Tensor, upper: _bool = True, transpose: _bool = False, unitriangular: _bool = False, *, out: Tensor | None = None) -> return_types.triangular_solve:
    """Return the solution X of A X = b with a triangular A, and a copy of A; deprecated,
    `torch.linalg.solve_triangular` is the function to use.

    Args:
        b (Tensor): (..., n, k).
        A (Tensor): (..., n, n).
        upper (bool): whether A is upper triangular.
        transpose (bool): whether to solve with the transpose of A.
        unitriangular (bool): whether the diagonal of A counts as ones.

    Returns:
        (solution, cloned_coefficient)

    >>> import warnings; warnings.simplefilter("ignore")
    >>> torch.triangular_solve(torch.ones(1, 1), torch.full((1, 1), 2.0)).solution
    tensor([[0.5000]])
    """
def tril(input: Tensor, diagonal: _int = 0, *, out: Tensor | None = None) -> Tensor:
    """Return a copy of which only the lower triangle of the last two dimensions is kept; the rest is zero.

    Args:
        input (Tensor): (..., n, m).
        diagonal (int): how far to the right of the main diagonal the triangle reaches.

    >>> torch.tril(torch.ones(2, 2))
    tensor([[1., 0.],
            [1., 1.]])
    """
def tril_indices(row: _int, col: _int, offset: _int = 0, *, dtype: _dtype | None = None, device: _device | _str | _int | None = None, layout: _layout | None = None) -> Tensor:
    """Return the row and column indices of a matrix' lower triangle, row by row.

    Args:
        row (int): the number of rows.
        col (int): the number of columns.
        offset (int): how far to the right of the main diagonal the triangle reaches.
        dtype (dtype): int64 or int32.
        device, layout: as in `tensor`.

    Returns:
        Tensor: 2×n.

    >>> torch.tril_indices(2, 2)
    tensor([[0, 1, 1],
            [0, 0, 1]])
    """
def triu(input: Tensor, diagonal: _int = 0, *, out: Tensor | None = None) -> Tensor:
    """Return a copy of which only the upper triangle of the last two dimensions is kept; the rest is zero.

    Args:
        input (Tensor): (..., n, m).
        diagonal (int): how far to the right of the main diagonal the triangle begins.

    >>> torch.triu(torch.ones(2, 2))
    tensor([[1., 1.],
            [0., 1.]])
    """
def triu_indices(row: _int, col: _int, offset: _int = 0, *, dtype: _dtype | None = None, device: _device | _str | _int | None = None, layout: _layout | None = None) -> Tensor:
    """Return the row and column indices of a matrix' upper triangle, row by row.

    Args:
        row (int): the number of rows.
        col (int): the number of columns.
        offset (int): how far to the right of the main diagonal the triangle begins.
        dtype (dtype): int64 or int32.
        device, layout: as in `tensor`.

    Returns:
        Tensor: 2×n.

    >>> torch.triu_indices(2, 2)
    tensor([[0, 0, 1],
            [0, 1, 1]])
    """
def true_divide(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return the quotient of two tensors, elementwise: `div` without rounding.

    Args:
        input (Tensor or number): the dividend, any shape.
        other (Tensor or number): the divisor; the two broadcast.
        out (Tensor): where to write the result.

    >>> torch.true_divide(torch.tensor([1, 2]), 4)
    tensor([0.2500, 0.5000])
    """
def true_divide_(input: Tensor, other: Tensor | _Number) -> Tensor:
    """Write the result of `true_divide` to this tensor, and return it; arguments as there."""
def trunc(input: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return each element without its fraction: rounded towards 0.

    Args:
        input (Tensor): any shape; its dtype is the result's; no bools or complex numbers.
        out (Tensor): where to write the result.

    >>> torch.trunc(torch.tensor([1.5, -1.5]))
    tensor([ 1., -1.])
    """
def trunc_(input: Tensor) -> Tensor:
    """Write the result of `trunc` to this tensor, and return it; arguments as there."""
def typename(obj: Any, /) -> _str:
    """Return the name of an object's type: a tensor's with its dtype, another one's with its module.

    Args:
        obj: anything; a type stands for itself.

    >>> torch.typename(torch.ones(1)), torch.typename("text")
    ('torch.FloatTensor', 'str')
    """
def unbind(input: Tensor, dim: _int = 0) -> tuple[Tensor, ...]:
    """Return what is at each place of a dimension, as views without that dimension.

    Args:
        input (Tensor): any tensor with dimensions.
        dim (int): along which dimension.

    Raises:
        IndexError: there is no such dimension.

    >>> torch.unbind(torch.tensor([[1, 2], [3, 4]]))
    (tensor([1, 2]), tensor([3, 4]))
    """
def unbind_copy(input: Tensor, dim: _int = 0) -> tuple[Tensor, ...]:
    """Return what `unbind` returns, in memory of its own; arguments as there."""
def unflatten(input: Tensor, dim: _int, sizes: Sequence[_int]) -> Tensor:
    """Return the elements with one dimension made several.

    Args:
        input (Tensor): any tensor.
        dim (int): which dimension.
        sizes (sequence of int): the sizes that take its place; one of them may be -1, and is inferred.

    Raises:
        RuntimeError: the sizes do not multiply up to the dimension's.

    >>> torch.unflatten(torch.ones(2, 6), 1, (2, -1)).shape
    torch.Size([2, 2, 3])
    """
def unfold_copy(self: Any, dimension: Any, size: Any, step: Any) -> Tensor:
    """Return what `unfold` returns, in memory of its own; arguments as there."""
def unique(input: Tensor, sorted: _bool = True, return_inverse: _bool = False, return_counts: _bool = False, dim: _int | None = None) -> Any:
    """Return the distinct elements, in ascending order; or the distinct slices along a dimension.

    Args:
        input (Tensor): any shape; NaNs are distinct.
        sorted (bool): whether they must be in order; they always are here.
        return_inverse (bool): whether to give also, for each element, the index of its value in the result.
        return_counts (bool): whether to give also how often each one occurs.
        dim (int): the dimension whose slices are compared; elements, if left out.

    Returns:
        Tensor or tuple of Tensors

    Raises:
        RuntimeError: slices without elements cannot be compared.

    >>> torch.unique(torch.tensor([3, 1, 3]), return_counts=True)
    (tensor([1, 3]), tensor([1, 2]))
    """
def unique_consecutive(input: Tensor, return_inverse: _bool = False, return_counts: _bool = False, dim: _int | None = None) -> Any:
    """Return the elements without those that equal the one before; or the slices along a dimension.

    Args:
        input (Tensor): any shape.
        return_inverse (bool): whether to give also, for each element, the index of its value in the result.
        return_counts (bool): whether to give also the length of each run.
        dim (int): the dimension whose slices are compared; elements in row-major order, if left out.

    Returns:
        Tensor or tuple of Tensors

    >>> torch.unique_consecutive(torch.tensor([3, 1, 1, 3]))
    tensor([3, 1, 3])
    """
def unravel_index(indices: Tensor, shape: _int | Sequence[_int]) -> tuple[Tensor, ...]:
    """Return, for indices of elements taken as one row, their indices along each dimension of a shape.

    Args:
        indices (Tensor): int64, of any shape.
        shape (int or sequence of int): the shape.

    Returns:
        tuple of Tensor: one for each dimension.

    Raises:
        TypeError: the indices are no integers.
        ValueError: the shape is no sequence of ints that are not negative.

    >>> torch.unravel_index(torch.tensor([5]), (2, 3))
    (tensor([1]), tensor([2]))
    """
def unsafe_chunk(input: Tensor, chunks: _int, dim: _int = 0) -> tuple[Tensor, ...]:
    """Return the tensor in a number of pieces, as `chunk` does, of which each may be written to in place.

    Args:
        input (Tensor): any tensor with dimensions.
        chunks (int): how many pieces.
        dim (int): along which dimension.

    >>> torch.unsafe_chunk(torch.arange(3), 2)
    (tensor([0, 1]), tensor([2]))
    """
def unsafe_split(input: Tensor, split_size: _int, dim: _int = 0) -> tuple[Tensor, ...]:
    """Return the tensor in pieces along a dimension, as `split` does, of which each may be written to in place.

    Args:
        input (Tensor): any tensor with dimensions.
        split_size (int): the size of each piece but perhaps the last.
        dim (int): along which dimension.

    >>> torch.unsafe_split(torch.arange(3), 2)
    (tensor([0, 1]), tensor([2]))
    """
def unsqueeze(input: Tensor, dim: _int) -> Tensor:
    """Return a view with one more dimension, of size 1.

    Args:
        input (Tensor): any tensor.
        dim (int): where the new dimension is, from -n-1 to n for n dimensions.

    >>> torch.unsqueeze(torch.ones(2), 0).shape
    torch.Size([1, 2])
    """
def unsqueeze_copy(input: Tensor, dim: _int) -> Tensor:
    """Return what `unsqueeze` returns, in memory of its own; arguments as there."""
def use_deterministic_algorithms(mode: _bool, *, warn_only: _bool = False) -> None:
    """Ask for algorithms that always give the same bits; flambeau's always do. New memory is then filled with NaN, see
    `torch.utils.deterministic`.

    Args:
        mode (bool): whether to ask.
        warn_only (bool): whether to only warn of others; there are none.

    >>> torch.use_deterministic_algorithms(True); torch.are_deterministic_algorithms_enabled()
    True
    >>> torch.use_deterministic_algorithms(False)
    """
def vander(x: Tensor, N: _int | None = None, increasing: _bool = False) -> Tensor:
    """Return the Vandermonde matrix of a vector: its powers as columns.

    Args:
        x (Tensor): a vector.
        N (int): how many powers; by default as many as elements.
        increasing (bool): whether the powers rise from 0, or fall to 0.

    Raises:
        RuntimeError: it is no vector, or `N` is negative.

    >>> torch.vander(torch.tensor([1, 2, 3]))
    tensor([[1, 1, 1],
            [4, 2, 1],
            [9, 3, 1]])
    """
def var(input: Tensor, dim: _int | Sequence[_int] | None = None, unbiased: _bool | None = None, keepdim: _bool = False, *, correction: _Number | None = None, out: Tensor | None = None) -> Tensor:
    """Return the variance of all elements, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints): the dimensions to reduce; all, if left out.
        unbiased (bool): whether the correction is 1 (the default) or 0.
        keepdim (bool): whether to keep the dimensions, of size 1.
        correction (number): what the number of elements is reduced by in the denominator.

    Raises:
        RuntimeError: the input holds integers.

    >>> torch.var(torch.tensor([1.0, 2.0, 3.0])), torch.var(torch.tensor([1.0, 3.0]), correction=0)
    (tensor(1.), tensor(1.))
    """
def var_mean(input: Tensor, dim: _int | Sequence[_int] | None = None, unbiased: _bool | None = None, keepdim: _bool = False, *, correction: _Number | None = None, out: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Return the variance and the mean of all elements, or of those along some dimensions.

    Args:
        input (Tensor): floating-point or complex, any shape.
        dim (int or ints), unbiased (bool), keepdim (bool), correction (number): as in `var`.

    >>> torch.var_mean(torch.tensor([1.0, 2.0, 3.0]))
    (tensor(1.), tensor(2.))
    """
def vdot(input: Tensor, other: Tensor, *, out: Tensor | None = None) -> Tensor:
    """Return the sum of the products of the conjugated elements of one vector and those of another.

    Args:
        input (Tensor): a vector, which is conjugated if complex.
        other (Tensor): a vector of the same length and dtype.

    Raises:
        RuntimeError: they are no vectors, their lengths or dtypes differ.

    >>> torch.vdot(torch.tensor([1j, 2]), torch.tensor([1j, 2]))
    tensor(5.+0.j)
    """
def view_as_complex(input: Tensor) -> Tensor:
    """Return a view of a real tensor as complex numbers: its last dimension holds real and imaginary parts.

    Args:
        input (Tensor): float32 or float64, of shape (..., 2), the pairs next to each other in memory.

    Raises:
        RuntimeError: the last dimension is not of size 2, or the strides allow no pairs.

    >>> torch.view_as_complex(torch.tensor([[1.0, 2.0]]))
    tensor([1.+2.j])
    """
def view_as_real(input: Tensor) -> Tensor:
    """Return a view of a complex tensor with one more dimension, of the real and the imaginary part.

    Args:
        input (Tensor): complex, any shape.

    Raises:
        RuntimeError: the tensor is real.

    >>> torch.view_as_real(torch.tensor([1 + 2j]))
    tensor([[1., 2.]])
    """
def view_as_real_copy(input: Tensor) -> Tensor:
    """Return what `view_as_real` returns, in memory of its own; arguments as there."""
def view_copy(input: Tensor, *shape: Any, **options: Any) -> Tensor:
    """Return what `view` returns, in memory of its own; arguments as there."""
def vsplit(input: Tensor, indices_or_sections: _int | Sequence[_int] | None = None, *, indices: Tensor | None = None, sections: Any = None) -> tuple[Tensor, ...]:
    """Return the tensor in pieces one above the other, along dimension 0, as views.

    vsplit(input, indices_or_sections) -> tuple of Tensors

    Args:
        input (Tensor): of at least two dimensions.
        indices_or_sections (int or sequence of int): as in `tensor_split`, but a number of pieces must come out even.

    >>> torch.vsplit(torch.tensor([[1, 2], [3, 4]]), 2)
    (tensor([[1, 2]]), tensor([[3, 4]]))
    """
def vstack(tensors: Sequence[Tensor], *, out: Tensor | None = None) -> Tensor:
    """Return tensors one above the other, along dimension 0; vectors are rows.

    Args:
        tensors (sequence of Tensor): of fitting shapes.

    >>> torch.vstack([torch.ones(2), torch.zeros(2)])
    tensor([[1., 1.],
            [0., 0.]])
    """
def where(condition: Tensor, input: Tensor | _Number | None = None, other: Tensor | _Number | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the elements of `input` where a condition holds, those of `other` elsewhere; or, with the condition alone,
    the indices of its true elements, as `nonzero` with ``as_tuple``.

    Args:
        condition (Tensor): bools.
        input (Tensor or number), other (Tensor or number): the two choices; all three broadcast.
        out (Tensor): where to write the result.

    Raises:
        RuntimeError: the condition holds no bools, or the shapes do not broadcast.

    >>> x = torch.tensor([-1.0, 2.0])
    >>> torch.where(x > 0, x, 0.0)
    tensor([0., 2.])
    """
def xlogy(input: Tensor | _Number, other: Tensor | _Number, *, out: Tensor | None = None) -> Tensor:
    """Return input * log(other), elementwise; 0 where input is 0, unless other is nan.

    Args:
        input (Tensor or number): any shape, real.
        other (Tensor or number): what broadcasts with it.
        out (Tensor): where to write the result.

    >>> torch.xlogy(torch.tensor([0.0, 2.0]), torch.tensor([0.0, 3.0]))
    tensor([0.0000, 2.1972])
    """
def zero_(self: Any) -> Tensor:
    """Write zero to every place, and return the tensor.

    >>> torch.ones(2).zero_()
    tensor([0., 0.])
    """
def zeros(*size: _int, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, out: Tensor | None = None) -> Tensor:
    """Return a tensor filled with zeros.

    Args:
        size (int...): the shape, as numbers or one sequence.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.

    Raises:
        RuntimeError: a size is negative.

    >>> torch.zeros(2, 2)
    tensor([[0., 0.],
            [0., 0.]])
    """
def zeros_like(input: Tensor, *, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | _str | _int | None = None, pin_memory: _bool = False, requires_grad: _bool = False, memory_format: _memory_format = ...) -> Tensor:
    """Return zeros in another tensor's shape and dtype.

    Args:
        input (Tensor): any tensor.
        dtype (dtype), layout, device, pin_memory, requires_grad: as in `tensor`.
        memory_format (memory_format): the order of dimensions in memory; by default that of `input`.

    >>> torch.zeros_like(torch.tensor([1, 2]))
    tensor([0, 0])
    """
