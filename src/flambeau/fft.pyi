"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

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

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
def fft(input: Tensor, n: int | None = None, dim: int = -1, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
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
def fft2(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] = (-2, -1), norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the discrete Fourier transform along two dimensions.

    Args:
        input (Tensor): real or complex.
        s (tuple of int), dim (tuple of int), norm (str): as in `fftn`.

    >>> torch.fft.fft2(torch.ones(2, 2)).real
    tensor([[4., 0.],
            [0., 0.]])
    """
def fftfreq(n: int, d: float = 1.0, *, out: Tensor | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | str | int | None = None, requires_grad: bool = False) -> Tensor:
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
def fftn(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] | None = None, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
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
def fftshift(input: Tensor, dim: int | Sequence[int] | None = None) -> Tensor:
    """Return a spectrum with frequency zero moved to the middle.

    Args:
        input (Tensor): in the order of `fft`.
        dim (int or tuple of int): the dimensions; all by default.

    >>> torch.fft.fftshift(torch.fft.fftfreq(4))
    tensor([-0.5000, -0.2500,  0.0000,  0.2500])
    """
def hfft(input: Tensor, n: int | None = None, dim: int = -1, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the Fourier transform, which is real, of a Hermitian signal given by half.

    Args:
        input (Tensor): half of a Hermitian signal.
        n (int): how many points; 2 (m - 1) by default, where m is the input's size.
        dim (int), norm (str): as in `fft`.

    >>> torch.fft.hfft(torch.tensor([1.0, 2.0]))
    tensor([ 3., -1.])
    """
def hfft2(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] = (-2, -1), norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the Fourier transform, which is real, of a signal Hermitian in two dimensions, half along the last.

    Args:
        input (Tensor): half of a Hermitian signal.
        s (tuple of int), dim (tuple of int), norm (str): as in `hfftn`.

    >>> torch.fft.hfft2(torch.ones(2, 2))
    tensor([[4., 0.],
            [0., 0.]])
    """
def hfftn(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] | None = None, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the Fourier transform, which is real, of a signal Hermitian in several dimensions, half along the last.

    Args:
        input (Tensor): half of a Hermitian signal.
        s (tuple of int): how many points; along the last dimension 2 (m - 1) by default.
        dim (tuple of int), norm (str): as in `fftn`.

    >>> torch.fft.hfftn(torch.ones(2, 2))
    tensor([[4., 0.],
            [0., 0.]])
    """
def ifft(input: Tensor, n: int | None = None, dim: int = -1, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the inverse discrete Fourier transform along a dimension.

    Args:
        input (Tensor): real or complex.
        n (int), dim (int): as in `fft`.
        norm (str): ``"backward"`` (default): divided by n; ``"forward"``: not; ``"ortho"``: by its square root.

    >>> torch.fft.ifft(torch.tensor([3.0, -1.0]))
    tensor([1.-0.j, 2.-0.j])
    """
def ifft2(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] = (-2, -1), norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the inverse discrete Fourier transform along two dimensions.

    Args:
        input (Tensor): real or complex.
        s (tuple of int), dim (tuple of int), norm (str): as in `ifftn`.

    >>> torch.fft.ifft2(torch.ones(2, 2)).real
    tensor([[1., 0.],
            [0., 0.]])
    """
def ifftn(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] | None = None, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the inverse discrete Fourier transform along several dimensions.

    Args:
        input (Tensor): real or complex.
        s (tuple of int), dim (tuple of int): as in `fftn`.
        norm (str): as in `ifft`.

    >>> torch.fft.ifftn(torch.ones(2, 2))
    tensor([[1.+0.j, 0.+0.j],
            [0.+0.j, 0.+0.j]])
    """
def ifftshift(input: Tensor, dim: int | Sequence[int] | None = None) -> Tensor:
    """Return a spectrum with frequency zero moved back to the front: the inverse of `fftshift`.

    Args:
        input (Tensor): with frequency zero in the middle.
        dim (int or tuple of int): the dimensions; all by default.

    >>> torch.fft.ifftshift(torch.tensor([-1.0, 0.0, 1.0]))
    tensor([ 0.,  1., -1.])
    """
def ihfft(input: Tensor, n: int | None = None, dim: int = -1, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return half of the Hermitian signal whose Fourier transform is the real input: the inverse of `hfft`.

    Args:
        input (Tensor): real.
        n (int), dim (int), norm (str): as in `ifft`.

    Raises:
        RuntimeError: the input is complex.

    >>> torch.fft.ihfft(torch.tensor([3.0, -1.0]))
    tensor([1.-0.j, 2.-0.j])
    """
def ihfft2(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] = (-2, -1), norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return half of the Hermitian signal whose Fourier transform along two dimensions is the real input.

    Args:
        input (Tensor): real.
        s (tuple of int), dim (tuple of int), norm (str): as in `ihfftn`.

    >>> torch.fft.ihfft2(torch.ones(2, 2)).real
    tensor([[1., 0.],
            [0., 0.]])
    """
def ihfftn(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] | None = None, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return half of the Hermitian signal whose Fourier transform along several dimensions is the real input.

    Args:
        input (Tensor): real.
        s (tuple of int), dim (tuple of int): as in `fftn`.
        norm (str): as in `ifft`.

    >>> torch.fft.ihfftn(torch.ones(2, 2)).real
    tensor([[1., 0.],
            [0., 0.]])
    """
def irfft(input: Tensor, n: int | None = None, dim: int = -1, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the real signal whose Fourier transform is given by half: the inverse of `rfft`.

    Args:
        input (Tensor): half of a Hermitian spectrum.
        n (int): how many points the signal has; 2 (m - 1) by default, where m is the input's size.
        dim (int), norm (str): as in `ifft`.

    >>> torch.fft.irfft(torch.fft.rfft(torch.tensor([1.0, 2.0, 3.0])), n=3)
    tensor([1., 2., 3.])
    """
def irfft2(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] = (-2, -1), norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the real signal whose Fourier transform along two dimensions is given by half.

    Args:
        input (Tensor): a spectrum, half along the last of the dimensions.
        s (tuple of int), dim (tuple of int), norm (str): as in `irfftn`.

    >>> torch.fft.irfft2(torch.ones(2, 2))
    tensor([[1., 0.],
            [0., 0.]])
    """
def irfftn(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] | None = None, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the real signal whose Fourier transform along several dimensions is given by half: the inverse of `rfftn`.

    Args:
        input (Tensor): a spectrum, half along the last of the dimensions.
        s (tuple of int): how many points the signal has; along the last dimension 2 (m - 1) by default.
        dim (tuple of int), norm (str): as in `ifftn`.

    >>> torch.fft.irfftn(torch.ones(2, 2))
    tensor([[1., 0.],
            [0., 0.]])
    """
def rfft(input: Tensor, n: int | None = None, dim: int = -1, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the Fourier transform of a real signal: the n // 2 + 1 numbers from which the others follow.

    Args:
        input (Tensor): real.
        n (int), dim (int), norm (str): as in `fft`.

    Raises:
        RuntimeError: the input is complex.

    >>> torch.fft.rfft(torch.tensor([1.0, 2.0, 3.0])).shape
    torch.Size([2])
    """
def rfft2(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] = (-2, -1), norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the Fourier transform of a real signal along two dimensions, half of it along the last one.

    Args:
        input (Tensor): real.
        s (tuple of int), dim (tuple of int), norm (str): as in `rfftn`.

    >>> torch.fft.rfft2(torch.ones(2, 4)).shape
    torch.Size([2, 3])
    """
def rfftfreq(n: int, d: float = 1.0, *, out: Tensor | None = None, dtype: _dtype | None = None, layout: _layout | None = None, device: _device | str | int | None = None, requires_grad: bool = False) -> Tensor:
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
def rfftn(input: Tensor, s: Sequence[int] | None = None, dim: Sequence[int] | None = None, norm: str | None = None, *, out: Tensor | None = None) -> Tensor:
    """Return the Fourier transform of a real signal along several dimensions, half of it along the last one.

    Args:
        input (Tensor): real.
        s (tuple of int), dim (tuple of int), norm (str): as in `fftn`.

    Raises:
        RuntimeError: the input is complex, or there is no dimension.

    >>> torch.fft.rfftn(torch.ones(2, 4)).shape
    torch.Size([2, 3])
    """
