"""Windows for spectral analysis: `torch.signal.windows`, symmetric unless asked to be periodic.

Each is given by its value at M points; a periodic one is the symmetric one of M + 1 points without the last.
"""

import numpy as np

from .._tensor import dtype as _dtype
from .._tensor.device import strided
from ..functions.creation.from_data import checked, finish

_ARGS = """sym (bool): whether the window is symmetric, or periodic, as for Fourier transforms.
        dtype (dtype): float32 or float64; by default the default dtype.
        layout, device, requires_grad: as in `torch.tensor`."""
_RAISES = """ValueError: the length is negative, or the dtype is another one."""


def _window(name, M, sym, dtype, layout, device, requires_grad, shape):
    """A window from ``shape(n, N)``, for points n = 0, 1, ... up to N, the last one of a full period."""
    dtype = _dtype.get_default_dtype() if dtype is None else dtype
    if M < 0:
        raise ValueError(f"{name} requires non-negative window length, got M={M}")
    if layout not in (None, strided):
        raise ValueError(f"{name} is implemented for strided tensors only, got: {layout}")
    if dtype not in (_dtype.float32, _dtype.float64):
        raise ValueError(f"{name} expects float32 or float64 dtypes, got: {dtype}")
    found = checked(dtype, device)
    if M <= 1:
        return finish(np.ones(M, found), requires_grad, device)
    return finish(shape(np.arange(M, dtype=np.float64), M - 1 if sym else M).astype(found), requires_grad, device)


def _documented(function):
    """Fill in what all docstrings share."""
    function.__doc__ = function.__doc__.replace("{args}", _ARGS).replace("{raises}", _RAISES)
    return function


@_documented
def exponential(M, *, center=None, tau=1.0, sym=True, dtype=None, layout=strided, device=None, requires_grad=False):
    """Return the exponential window, exp(-|n - c| / τ).

    Args:
        M (int): how many points.
        center (float): c; by default the middle. Must be left out of symmetric windows.
        tau (float): τ, the rate of decay.
        {args}

    Raises:
        {raises} Also where τ is not positive.

    >>> torch.signal.windows.exponential(3)
    tensor([0.3679, 1.0000, 0.3679])
    """
    if tau <= 0:
        raise ValueError(f"Tau must be positive, got: {tau} instead.")
    if sym and center is not None:
        raise ValueError("Center must be None for symmetric windows")

    def shape(n, last):
        return np.exp(-np.abs(n - (last / 2 if center is None else center)) / tau)

    return _window("exponential", M, sym, dtype, layout, device, requires_grad, shape)


@_documented
def cosine(M, *, sym=True, dtype=None, layout=strided, device=None, requires_grad=False):
    """Return the cosine window, sin(π (n + 1/2) / M).

    Args:
        M (int): how many points.
        {args}

    Raises:
        {raises}

    >>> torch.signal.windows.cosine(3)
    tensor([0.5000, 1.0000, 0.5000])
    """

    def shape(n, last):
        return np.sin(np.pi * (n + 0.5) / (last + 1))

    return _window("cosine", M, sym, dtype, layout, device, requires_grad, shape)


@_documented
def gaussian(M, *, std=1.0, sym=True, dtype=None, layout=strided, device=None, requires_grad=False):
    """Return the Gaussian window, exp(-((n - N/2) / σ)² / 2).

    Args:
        M (int): how many points.
        std (float): σ.
        {args}

    Raises:
        {raises} Also where σ is not positive.

    >>> torch.signal.windows.gaussian(3)
    tensor([0.6065, 1.0000, 0.6065])
    """
    if std <= 0:
        raise ValueError(f"Standard deviation must be positive, got: {std} instead.")

    def shape(n, last):
        return np.exp(-(((n - last / 2) / std) ** 2) / 2)

    return _window("gaussian", M, sym, dtype, layout, device, requires_grad, shape)


@_documented
def kaiser(M, *, beta=12.0, sym=True, dtype=None, layout=strided, device=None, requires_grad=False):
    """Return the Kaiser window, I₀(β √(1 - (2n/N - 1)²)) / I₀(β), with the modified Bessel function I₀.

    Args:
        M (int): how many points.
        beta (float): β, the larger the narrower.
        {args}

    Raises:
        {raises} Also where β is negative.

    >>> torch.signal.windows.kaiser(3, beta=2.0)
    tensor([0.4387, 1.0000, 0.4387])
    """
    if beta < 0:
        raise ValueError(f"beta must be non-negative, got: {beta} instead.")

    def shape(n, last):
        return np.i0(beta * np.sqrt(np.maximum(1 - (2 * n / last - 1) ** 2, 0))) / np.i0(beta)

    return _window("kaiser", M, sym, dtype, layout, device, requires_grad, shape)


@_documented
def general_cosine(M, *, a, sym=True, dtype=None, layout=strided, device=None, requires_grad=False):
    """Return the sum of cosines a₀ - a₁ cos(2πn/N) + a₂ cos(4πn/N) - ...

    Args:
        M (int): how many points.
        a (sequence of float): the coefficients.
        {args}

    Raises:
        {raises} Also without coefficients.
        TypeError: `a` is no sequence.

    >>> torch.signal.windows.general_cosine(3, a=[0.5, 0.5])
    tensor([0., 1., 0.])
    """
    if not hasattr(a, "__iter__"):
        raise TypeError("Coefficients must be a list/tuple")
    a = tuple(a)
    if not a:
        raise ValueError("Coefficients cannot be empty")

    def shape(n, last):
        return sum((-1) ** k * c * np.cos(2 * np.pi * k * n / last) for k, c in enumerate(a))

    return _window("general_cosine", M, sym, dtype, layout, device, requires_grad, shape)


@_documented
def general_hamming(M, *, alpha=0.54, sym=True, dtype=None, layout=strided, device=None, requires_grad=False):
    """Return the general Hamming window, α - (1 - α) cos(2πn/N).

    Args:
        M (int): how many points.
        alpha (float): α.
        {args}

    Raises:
        {raises}

    >>> torch.signal.windows.general_hamming(3, alpha=0.5)
    tensor([0., 1., 0.])
    """
    a = [alpha, 1.0 - alpha]
    return general_cosine(M, a=a, sym=sym, dtype=dtype, layout=layout, device=device, requires_grad=requires_grad)


def _cosines(name, a, title):
    def function(M, *, sym=True, dtype=None, layout=strided, device=None, requires_grad=False):
        return general_cosine(M, a=a, sym=sym, dtype=dtype, layout=layout, device=device, requires_grad=requires_grad)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"""Return the {title} window: `general_cosine` with the coefficients {", ".join(map(str, a))}.

    Args:
        M (int): how many points.
        {_ARGS}

    Raises:
        {_RAISES}

    >>> float(torch.signal.windows.{name}(3)[1])
    1.0
    """
    return function


hamming = _cosines("hamming", [0.54, 0.46], "Hamming")
hann = _cosines("hann", [0.5, 0.5], "Hann")
blackman = _cosines("blackman", [0.42, 0.5, 0.08], "Blackman")
nuttall = _cosines("nuttall", [0.3635819, 0.4891775, 0.1365995, 0.0106411], "Nuttall")


@_documented
def bartlett(M, *, sym=True, dtype=None, layout=strided, device=None, requires_grad=False):
    """Return the Bartlett window, a triangle: 1 - |2n/N - 1|.

    Args:
        M (int): how many points.
        {args}

    Raises:
        {raises}

    >>> torch.signal.windows.bartlett(3)
    tensor([0., 1., 0.])
    """

    def shape(n, last):
        return 1 - np.abs(2 * n / last - 1)

    return _window("bartlett", M, sym, dtype, layout, device, requires_grad, shape)


__all__ = ["bartlett", "blackman", "cosine", "exponential", "gaussian", "general_cosine", "general_hamming"]
__all__ += ["hamming", "hann", "kaiser", "nuttall"]
