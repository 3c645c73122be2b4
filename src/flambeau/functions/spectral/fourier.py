"""torch.fft: discrete Fourier transforms, their frequencies, and how spectra are centred."""

import numpy as np

from ..._names.public import public
from ..._tensor import dtype as _dtype
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives import fourier as ops
from ...primitives import index
from .._arguments import shape_of, tensor_argument, wrap_dim
from ..creation.from_data import checked, finish
from ..shape.rearranging import roll

# What the functions have in common


def _norm(norm, forward):
    """How an operation divides, for PyTorch's argument `norm`: which of the two directions does."""
    if norm not in (None, "forward", "backward", "ortho"):
        raise RuntimeError(f'Invalid normalization mode: "{norm}"')
    if norm == "ortho":
        return "root"
    return "n" if (norm == "forward") == forward else "none"


def _real(x, name):
    """A real tensor of floating dtype."""
    if tensor_argument(x, f"fft_{name}")._array.dtype.kind == "c":
        kind = "real-valued" if name.endswith(("n", "2")) else "real"
        raise RuntimeError(f"{name} expects a {kind} input tensor, but got {type_name(x.dtype)}")
    return _supported(x, x.dtype if x.dtype.is_floating_point else _dtype.get_default_dtype())


def _complex(x, name):
    """A complex tensor."""
    dtype = tensor_argument(x, f"fft_{name}").dtype
    if not dtype.is_complex:
        x = _real(x, name)
        dtype = x.dtype.to_complex()
    return _supported(x, dtype)


def _supported(x, dtype):
    if dtype.numpy.itemsize // (2 if dtype.is_complex else 1) < 4:
        raise RuntimeError(f"Unsupported dtype {type_name(dtype)}")
    return x if x.dtype is dtype else F.cast(x, dtype=dtype.numpy)


def _dim(x, dim):
    """One dimension, counted from the front."""
    if not x._array.ndim:
        raise IndexError(f"Dimension specified as {dim} but tensor has no dimensions")
    return (wrap_dim(dim, x._array.ndim),)


def _dims_and_sizes(x, s, dim):
    """(dimensions, their sizes or None) of a transform over several."""
    ndim = x._array.ndim
    dims = None if dim is None else shape_of((dim,))
    sizes = None if s is None else shape_of((s,))
    if dims is not None:
        dims = tuple(wrap_dim(d, ndim) for d in dims)
        if len(set(dims)) < len(dims):
            raise RuntimeError("FFT dims must be unique")
        if sizes is not None and len(sizes) != len(dims):
            raise RuntimeError(
                f"When given, dim and shape arguments must have the same length: {len(dims)} and {len(sizes)}"
            )
    elif sizes is None:
        dims = tuple(range(ndim))
    elif len(sizes) > ndim:
        raise RuntimeError(f"Got shape with {len(sizes)} values but input tensor only has {ndim} dimensions.")
    else:
        dims = tuple(range(ndim - len(sizes), ndim))
    return dims, [None if n == -1 else n for n in sizes] if sizes is not None else [None] * len(dims)


def _resized(x, dims, sizes):
    """The tensor cut off, or continued with zeros, to sizes along dimensions (None: as it is)."""
    padding = [0] * (2 * x._array.ndim)
    for d, n in zip(dims, sizes):
        size = x._array.shape[d]
        n = size if n is None else n
        if n < 1:
            raise RuntimeError(f"Invalid number of data points ({n}) specified")
        if n < size:
            x = F.slice(x, dim=d, start=0, stop=n, step=1)
        padding[2 * (x._array.ndim - 1 - d) + 1] = max(n - size, 0)
    return index.pad(x, padding=tuple(padding), value=0.0) if any(padding) else x


def _at_least_one(dims, name):
    if not dims:
        raise RuntimeError(f"{name} must transform at least one axis")


# The five kinds of transform, over dimensions that are known


def _over_one(x, n, dim, norm, forward, name):
    """The complex transform along one dimension; of real numbers at half the cost."""
    x = x if tensor_argument(x, f"fft_{name}").dtype.is_complex else _real(x, name)
    dims, norm = _dim(x, dim), _norm(norm, forward)
    x = _resized(_supported(x, x.dtype), dims, (n,))
    if x.dtype.is_complex:
        return ops.fft_c2c(x, dim=dims, norm=norm, forward=forward)
    y = ops.fft_r2c(x, dim=dims, norm=norm, onesided=False)
    return y if forward else F.conj(y)


def _over_several(x, s, dim, norm, forward, name):
    x = _complex(x, name)
    dims, sizes = _dims_and_sizes(x, s, dim)
    return ops.fft_c2c(_resized(x, dims, sizes), dim=dims, norm=_norm(norm, forward), forward=forward)


def _from_real(x, s, dim, norm, name):
    x = _real(x, name)
    dims, sizes = _dims_and_sizes(x, s, dim)
    _at_least_one(dims, name)
    return ops.fft_r2c(_resized(x, dims, sizes), dim=dims, norm=_norm(norm, True), onesided=True)


def _half(x, s, dim, name):
    """(half a spectrum cut or continued to sizes, dimensions, the number of points along the last one)."""
    x = _complex(x, name)
    dims, sizes = _dims_and_sizes(x, s, dim)
    _at_least_one(dims, name)
    n = 2 * (x._array.shape[dims[-1]] - 1) if sizes[-1] is None else sizes[-1]
    if n < 1:
        raise RuntimeError(f"Invalid number of data points ({n}) specified")
    return _resized(x, dims, (*sizes[:-1], n // 2 + 1)), dims, n


def _to_real(x, s, dim, norm, name):
    x, dims, n = _half(x, s, dim, name)
    return ops.fft_c2r(x, dim=dims, norm=_norm(norm, False), n=n)


def _hermitian(x, s, dim, norm, name):
    """The transform of half a Hermitian signal, which is real."""
    x, dims, n = _half(x, s, dim, name)
    norm = _norm(norm, True)
    if len(dims) > 1:
        x = ops.fft_c2c(x, dim=dims[:-1], norm=norm, forward=True)
    return ops.fft_c2r(F.conj(x), dim=dims[-1:], norm=norm, n=n)


def _inverse_hermitian(x, s, dim, norm, name):
    x = _real(x, name)
    dims, sizes = _dims_and_sizes(x, s, dim)
    _at_least_one(dims, name)
    norm = _norm(norm, False)
    y = F.conj(ops.fft_r2c(_resized(x, dims, sizes), dim=dims[-1:], norm=norm, onesided=True))
    return ops.fft_c2c(y, dim=dims[:-1], norm=norm, forward=False) if len(dims) > 1 else y


# Along one dimension


def _along_last(x, dim, name):
    """One dimension as a tuple, for the transforms of several."""
    return _dim(tensor_argument(x, f"fft_{name}"), dim)


@public("fft", out=True)
def fft(input, n=None, dim=-1, norm=None, *, out=None):
    """Return the discrete Fourier transform along a dimension.

    Args:
        input (Tensor): real or complex.
        n (int): how many points; the input is cut off, or continued with zeros.
        dim (int): along which dimension.
        norm (str): ``"backward"`` (default): not divided; ``"forward"``: by n; ``"ortho"``: by its square root.

    Returns:
        Tensor: complex.

    Raises:
        RuntimeError: `n` is less than 1, or there is no such `norm`.

    >>> torch.fft.fft(torch.tensor([1.0, 2.0]))
    tensor([ 3.+0.j, -1.+0.j])
    """
    return _over_one(input, n, dim, norm, True, "fft")


@public("fft", out=True)
def ifft(input, n=None, dim=-1, norm=None, *, out=None):
    """Return the inverse discrete Fourier transform along a dimension.

    Args:
        input (Tensor): real or complex.
        n (int), dim (int): as in `fft`.
        norm (str): ``"backward"`` (default): divided by n; ``"forward"``: not; ``"ortho"``: by its square root.

    >>> torch.fft.ifft(torch.tensor([3.0, -1.0]))
    tensor([1.-0.j, 2.-0.j])
    """
    return _over_one(input, n, dim, norm, False, "ifft")


@public("fft", out=True)
def rfft(input, n=None, dim=-1, norm=None, *, out=None):
    """Return the Fourier transform of a real signal: the n // 2 + 1 numbers from which the others follow.

    Args:
        input (Tensor): real.
        n (int), dim (int), norm (str): as in `fft`.

    Raises:
        RuntimeError: the input is complex.

    >>> torch.fft.rfft(torch.tensor([1.0, 2.0, 3.0])).shape
    torch.Size([2])
    """
    return _from_real(input, None if n is None else (n,), _along_last(input, dim, "rfft"), norm, "rfft")


@public("fft", out=True)
def irfft(input, n=None, dim=-1, norm=None, *, out=None):
    """Return the real signal whose Fourier transform is given by half: the inverse of `rfft`.

    Args:
        input (Tensor): half of a Hermitian spectrum.
        n (int): how many points the signal has; 2 (m - 1) by default, where m is the input's size.
        dim (int), norm (str): as in `ifft`.

    >>> torch.fft.irfft(torch.fft.rfft(torch.tensor([1.0, 2.0, 3.0])), n=3)
    tensor([1., 2., 3.])
    """
    return _to_real(input, None if n is None else (n,), _along_last(input, dim, "irfft"), norm, "irfft")


@public("fft", out=True)
def hfft(input, n=None, dim=-1, norm=None, *, out=None):
    """Return the Fourier transform, which is real, of a Hermitian signal given by half.

    Args:
        input (Tensor): half of a Hermitian signal.
        n (int): how many points; 2 (m - 1) by default, where m is the input's size.
        dim (int), norm (str): as in `fft`.

    >>> torch.fft.hfft(torch.tensor([1.0, 2.0]))
    tensor([ 3., -1.])
    """
    return _hermitian(input, None if n is None else (n,), _along_last(input, dim, "hfft"), norm, "hfft")


@public("fft", out=True)
def ihfft(input, n=None, dim=-1, norm=None, *, out=None):
    """Return half of the Hermitian signal whose Fourier transform is the real input: the inverse of `hfft`.

    Args:
        input (Tensor): real.
        n (int), dim (int), norm (str): as in `ifft`.

    Raises:
        RuntimeError: the input is complex.

    >>> torch.fft.ihfft(torch.tensor([3.0, -1.0]))
    tensor([1.-0.j, 2.-0.j])
    """
    dims = _along_last(input, dim, "ihfft")
    return _inverse_hermitian(input, None if n is None else (n,), dims, norm, "ihfft")


# Along several dimensions


@public("fft", out=True)
def fftn(input, s=None, dim=None, norm=None, *, out=None):
    """Return the discrete Fourier transform along several dimensions.

    Args:
        input (Tensor): real or complex.
        s (tuple of int): how many points along each of them; -1 leaves a size as it is.
        dim (tuple of int): the dimensions; by default the last ones, as many as `s` has, or all.
        norm (str): as in `fft`, with the product of the numbers of points as n.

    Raises:
        RuntimeError: dimensions come twice, or `s` and `dim` do not fit.

    >>> torch.fft.fftn(torch.ones(2, 2))
    tensor([[4.+0.j, 0.+0.j],
            [0.+0.j, 0.+0.j]])
    """
    return _over_several(input, s, dim, norm, True, "fftn")


@public("fft", out=True)
def ifftn(input, s=None, dim=None, norm=None, *, out=None):
    """Return the inverse discrete Fourier transform along several dimensions.

    Args:
        input (Tensor): real or complex.
        s (tuple of int), dim (tuple of int): as in `fftn`.
        norm (str): as in `ifft`.

    >>> torch.fft.ifftn(torch.ones(2, 2))
    tensor([[1.+0.j, 0.+0.j],
            [0.+0.j, 0.+0.j]])
    """
    return _over_several(input, s, dim, norm, False, "ifftn")


@public("fft", out=True)
def rfftn(input, s=None, dim=None, norm=None, *, out=None):
    """Return the Fourier transform of a real signal along several dimensions, half of it along the last one.

    Args:
        input (Tensor): real.
        s (tuple of int), dim (tuple of int), norm (str): as in `fftn`.

    Raises:
        RuntimeError: the input is complex, or there is no dimension.

    >>> torch.fft.rfftn(torch.ones(2, 4)).shape
    torch.Size([2, 3])
    """
    return _from_real(input, s, dim, norm, "rfftn")


@public("fft", out=True)
def irfftn(input, s=None, dim=None, norm=None, *, out=None):
    """Return the real signal whose Fourier transform along several dimensions is given by half: the inverse of `rfftn`.

    Args:
        input (Tensor): a spectrum, half along the last of the dimensions.
        s (tuple of int): how many points the signal has; along the last dimension 2 (m - 1) by default.
        dim (tuple of int), norm (str): as in `ifftn`.

    >>> torch.fft.irfftn(torch.ones(2, 2))
    tensor([[1., 0.],
            [0., 0.]])
    """
    return _to_real(input, s, dim, norm, "irfftn")


@public("fft", out=True)
def hfftn(input, s=None, dim=None, norm=None, *, out=None):
    """Return the Fourier transform, which is real, of a signal Hermitian in several dimensions, half along the last.

    Args:
        input (Tensor): half of a Hermitian signal.
        s (tuple of int): how many points; along the last dimension 2 (m - 1) by default.
        dim (tuple of int), norm (str): as in `fftn`.

    >>> torch.fft.hfftn(torch.ones(2, 2))
    tensor([[4., 0.],
            [0., 0.]])
    """
    return _hermitian(input, s, dim, norm, "hfftn")


@public("fft", out=True)
def ihfftn(input, s=None, dim=None, norm=None, *, out=None):
    """Return half of the Hermitian signal whose Fourier transform along several dimensions is the real input.

    Args:
        input (Tensor): real.
        s (tuple of int), dim (tuple of int): as in `fftn`.
        norm (str): as in `ifft`.

    >>> torch.fft.ihfftn(torch.ones(2, 2)).real
    tensor([[1., 0.],
            [0., 0.]])
    """
    return _inverse_hermitian(input, s, dim, norm, "ihfftn")


# Along two dimensions


@public("fft", out=True)
def fft2(input, s=None, dim=(-2, -1), norm=None, *, out=None):
    """Return the discrete Fourier transform along two dimensions.

    Args:
        input (Tensor): real or complex.
        s (tuple of int), dim (tuple of int), norm (str): as in `fftn`.

    >>> torch.fft.fft2(torch.ones(2, 2)).real
    tensor([[4., 0.],
            [0., 0.]])
    """
    return _over_several(input, s, dim, norm, True, "fft2")


@public("fft", out=True)
def ifft2(input, s=None, dim=(-2, -1), norm=None, *, out=None):
    """Return the inverse discrete Fourier transform along two dimensions.

    Args:
        input (Tensor): real or complex.
        s (tuple of int), dim (tuple of int), norm (str): as in `ifftn`.

    >>> torch.fft.ifft2(torch.ones(2, 2)).real
    tensor([[1., 0.],
            [0., 0.]])
    """
    return _over_several(input, s, dim, norm, False, "ifft2")


@public("fft", out=True)
def rfft2(input, s=None, dim=(-2, -1), norm=None, *, out=None):
    """Return the Fourier transform of a real signal along two dimensions, half of it along the last one.

    Args:
        input (Tensor): real.
        s (tuple of int), dim (tuple of int), norm (str): as in `rfftn`.

    >>> torch.fft.rfft2(torch.ones(2, 4)).shape
    torch.Size([2, 3])
    """
    return _from_real(input, s, dim, norm, "rfftn")


@public("fft", out=True)
def irfft2(input, s=None, dim=(-2, -1), norm=None, *, out=None):
    """Return the real signal whose Fourier transform along two dimensions is given by half.

    Args:
        input (Tensor): a spectrum, half along the last of the dimensions.
        s (tuple of int), dim (tuple of int), norm (str): as in `irfftn`.

    >>> torch.fft.irfft2(torch.ones(2, 2))
    tensor([[1., 0.],
            [0., 0.]])
    """
    return _to_real(input, s, dim, norm, "irfftn")


@public("fft", out=True)
def hfft2(input, s=None, dim=(-2, -1), norm=None, *, out=None):
    """Return the Fourier transform, which is real, of a signal Hermitian in two dimensions, half along the last.

    Args:
        input (Tensor): half of a Hermitian signal.
        s (tuple of int), dim (tuple of int), norm (str): as in `hfftn`.

    >>> torch.fft.hfft2(torch.ones(2, 2))
    tensor([[4., 0.],
            [0., 0.]])
    """
    return _hermitian(input, s, dim, norm, "hfftn")


@public("fft", out=True)
def ihfft2(input, s=None, dim=(-2, -1), norm=None, *, out=None):
    """Return half of the Hermitian signal whose Fourier transform along two dimensions is the real input.

    Args:
        input (Tensor): real.
        s (tuple of int), dim (tuple of int), norm (str): as in `ihfftn`.

    >>> torch.fft.ihfft2(torch.ones(2, 2)).real
    tensor([[1., 0.],
            [0., 0.]])
    """
    return _inverse_hermitian(input, s, dim, norm, "ihfftn")


# Frequencies, and how spectra are centred


def _frequencies(name, places, n, d, dtype, layout, device, requires_grad):
    dtype = dtype or _dtype.get_default_dtype()
    if not (dtype.is_floating_point or dtype.is_complex):
        raise RuntimeError(f"{name} requires a floating point or complex dtype")
    found = checked(dtype, device, layout)
    return finish((places.astype(found) * found.type(1 / (n * d) if n else 1.0)).astype(found), requires_grad, device)


@public("fft", out="dtype")
def fftfreq(n, d=1.0, *, out=None, dtype=None, layout=None, device=None, requires_grad=False):
    """Return the frequencies of `fft`'s results: 0, 1, ... and then the negative ones, in cycles per unit of `d`.

    Args:
        n (int): how many points.
        d (float): the distance of two of them.
        dtype (dtype), layout, device, requires_grad: as in `tensor`; a floating-point or complex dtype.

    Raises:
        RuntimeError: the dtype is of integers or bools.

    >>> torch.fft.fftfreq(4)
    tensor([ 0.0000,  0.2500, -0.5000, -0.2500])
    """
    places = np.concatenate([np.arange((n + 1) // 2), np.arange(-(n // 2), 0)])
    return _frequencies("fftfreq", places, n, d, dtype, layout, device, requires_grad)


@public("fft", out="dtype")
def rfftfreq(n, d=1.0, *, out=None, dtype=None, layout=None, device=None, requires_grad=False):
    """Return the frequencies of `rfft`'s results, in cycles per unit of `d`.

    Args:
        n (int): how many points the signal has.
        d (float): the distance of two of them.
        dtype (dtype), layout, device, requires_grad: as in `tensor`; a floating-point or complex dtype.

    Raises:
        RuntimeError: the dtype is of integers or bools.

    >>> torch.fft.rfftfreq(4)
    tensor([0.0000, 0.2500, 0.5000])
    """
    return _frequencies("rfftfreq", np.arange(n // 2 + 1), n, d, dtype, layout, device, requires_grad)


def _shifted(x, dim, places):
    """The tensor with each dimension shifted by `places` of its size."""
    ndim = x._array.ndim
    dims = tuple(range(ndim)) if dim is None else tuple(wrap_dim(d, ndim) for d in shape_of((dim,)))
    return roll(x, tuple(places(x._array.shape[d]) for d in dims), dims) if dims else x


@public("fft")
def fftshift(input, dim=None):
    """Return a spectrum with frequency zero moved to the middle.

    Args:
        input (Tensor): in the order of `fft`.
        dim (int or tuple of int): the dimensions; all by default.

    >>> torch.fft.fftshift(torch.fft.fftfreq(4))
    tensor([-0.5000, -0.2500,  0.0000,  0.2500])
    """
    return _shifted(input, dim, lambda n: n // 2)


@public("fft")
def ifftshift(input, dim=None):
    """Return a spectrum with frequency zero moved back to the front: the inverse of `fftshift`.

    Args:
        input (Tensor): with frequency zero in the middle.
        dim (int or tuple of int): the dimensions; all by default.

    >>> torch.fft.ifftshift(torch.tensor([-1.0, 0.0, 1.0]))
    tensor([ 0.,  1., -1.])
    """
    return _shifted(input, dim, lambda n: (n + 1) // 2)
