"""Short-time Fourier transforms, `stft` and `istft`: the spectra of a signal's overlapping frames."""

import warnings

import numpy as np

from ..._names.public import public
from ...interpreters._protocol import TENSOR as F
from ...interpreters.inplace import type_name
from ...primitives import fourier, index
from .._arguments import tensor_argument
from ..elementwise.complex import view_as_real
from ..shape.padding import pad


def _described(name, x, **options):
    """The call, for errors: ``stft(torch.FloatTensor[9], n_fft=30, ...)``."""
    shown = ", ".join(f"{key}={_shown(value)}" for key, value in options.items())
    return f"{name}(torch.{type_name(x.dtype)}Tensor{list(x.shape)}, {shown})"


def _shown(value):
    if isinstance(value, bool):
        return int(value)
    return f"torch.{type_name(value.dtype)}Tensor{{{list(value.shape)}}}" if hasattr(value, "dtype") else value


def _tell_rectangular(window, remedy):
    if window is None:
        warnings.warn(
            f"A window was not provided. A rectangular window will be applied: {remedy}. To suppress this warning, "
            "set `window=torch.ones(n_fft)`.",
            stacklevel=4,
        )


def _centred(window, like, win_length, n_fft):
    """The window (ones by default) with zeros on both sides, to the length of a frame; None if it is ones all over."""
    if window is None:
        if win_length == n_fft:
            return None
        window = F.full((win_length,), 1, like=like)
    left = (n_fft - win_length) // 2
    if win_length == n_fft:
        return window
    return index.pad(window, padding=(left, n_fft - win_length - left), value=0.0)


def _is_complex(*tensors):
    return any(t is not None and t.dtype.is_complex for t in tensors)


@public("torch Tensor")
def stft(
    input,
    n_fft,
    hop_length=None,
    win_length=None,
    window=None,
    center=True,
    pad_mode="reflect",
    normalized=False,
    onesided=None,
    return_complex=None,
    align_to_window=None,
):
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
    tensor_argument(input, "stft")
    if center and align_to_window is not None:
        raise RuntimeError("stft align_to_window should only be set when center = false")
    if center:
        input = _bordered(input, n_fft // 2, pad_mode)
    hop, width = n_fft // 4 if hop_length is None else hop_length, n_fft if win_length is None else win_length
    complex_frames = _is_complex(input, window)
    if return_complex is None and not complex_frames:
        raise RuntimeError(
            "stft requires the return_complex parameter be given for real inputs, and will further require that "
            "return_complex=True in a future PyTorch release."
        )
    onesided = not complex_frames if onesided is None else onesided
    _check_stft(input, n_fft, hop, width, window, (normalized, onesided, return_complex, align_to_window))
    _tell_rectangular(window, "it mixes neighbouring frequencies; torch.hann_window does so less")
    if onesided and complex_frames:
        raise RuntimeError("Cannot have onesided output if window or input is complex")
    if align_to_window:
        left = (n_fft - width) // 2
        input = index.pad(input, padding=(left, n_fft - width - left), value=0.0)
    return _spectra(input, n_fft, hop, _centred(window, input, width, n_fft), normalized, onesided, return_complex)


def _bordered(x, width, mode):
    """A signal or batch of signals with borders."""
    shape = x.shape
    x = pad(x.view(*(1,) * (3 - x.ndim), *shape), (width, width), mode)
    return x.view(x.shape[3 - len(shape) :])


def _check_stft(x, n_fft, hop, width, window, others):
    names = ("normalized", "onesided", "return_complex", "align_to_window")
    options = {"n_fft": n_fft, "hop_length": hop, "win_length": width, "window": window, **dict(zip(names, others))}

    def refuse(reason):
        raise RuntimeError(f"{_described('stft', x, **options)} : {reason}")

    if not (x.dtype.is_floating_point or x.dtype.is_complex):
        refuse("expected a tensor of floating point or complex values")
    if x.ndim not in (1, 2):
        refuse("expected a 1D or 2D tensor")
    length = x.shape[-1]
    if not 0 < n_fft <= (length + n_fft - width if others[-1] else length):
        refuse(f"expected 0 < n_fft < {length}, but got n_fft={n_fft}")
    if hop <= 0:
        refuse(f"expected hop_length > 0, but got hop_length={hop}")
    if not 0 < width <= n_fft:
        refuse(f"expected 0 < win_length <= n_fft, but got win_length={width}")
    if window is not None and tuple(window.shape) != (width,):
        refuse(
            f"expected a 1D window tensor of size equal to win_length={width}, but got window with size "
            f"{list(window.shape)}"
        )


def _spectra(x, n_fft, hop, window, normalized, onesided, return_complex):
    """Frames of signals, times the window, transformed: frequencies before frames."""
    frames = x.unfold(-1, n_fft, hop)
    if window is not None:
        frames = frames * window
    norm, last = "root" if normalized else "none", (frames.ndim - 1,)
    if frames.dtype.is_complex:
        y = fourier.fft_c2c(frames, dim=last, norm=norm, forward=True)
    else:
        y = fourier.fft_r2c(frames, dim=last, norm=norm, onesided=bool(onesided))
    y = y.transpose(-1, -2)
    if return_complex or return_complex is None:
        return y
    warnings.warn(
        "stft with return_complex=False is deprecated. In a future pytorch release, stft will return complex tensors "
        "for all inputs, and return_complex=False will raise an error: torch.view_as_real of the complex result is it.",
        stacklevel=3,
    )
    return view_as_real(y)


@public("torch Tensor")
def istft(
    input,
    n_fft,
    hop_length=None,
    win_length=None,
    window=None,
    center=True,
    normalized=False,
    onesided=None,
    length=None,
    return_complex=False,
):
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
    if not tensor_argument(input, "istft").dtype.is_complex:
        raise RuntimeError(
            "istft requires a complex-valued input tensor matching the output from stft with return_complex=True."
        )
    hop, width = n_fft // 4 if hop_length is None else hop_length, n_fft if win_length is None else win_length
    _tell_rectangular(window, "give the window that stft had, and nothing is lost")
    options = {"n_fft": n_fft, "hop_length": hop, "win_length": width, "window": window, "center": bool(center)}
    options |= {"normalized": bool(normalized), "onesided": onesided, "length": length}
    call = _described("istft", input, **options, return_complex=bool(return_complex))
    if onesided is None:
        onesided = input.ndim > 1 and input.shape[-2] != n_fft
    _check_istft(input, n_fft, hop, width, window, onesided, call)
    if onesided and (return_complex or _is_complex(window)):
        raise RuntimeError("Cannot have onesided output if window or input is complex")
    frames = _frames(input, n_fft, normalized, onesided, return_complex)
    window = _centred(window, frames, width, n_fft)
    window = F.full((n_fft,), 1, like=frames) if window is None else window
    return _cut(*_overlapped(frames, window, hop), n_fft, hop, center, length, call)


def _check_istft(x, n_fft, hop, width, window, onesided, call):
    def refuse(reason):
        raise RuntimeError(f"{call} : {reason}")

    if not x.numel():
        refuse("input tensor cannot be empty.")
    if x.ndim not in (2, 3):
        refuse(f"expected a tensor with 2 or 3 dimensions, but got {x.ndim}")
    if onesided and n_fft // 2 + 1 != x.shape[-2]:
        refuse(
            "expected the frequency dimension (3rd to the last) of the input tensor to match n_fft / 2 + 1 when "
            f"onesided=True, but got {x.shape[-2]}"
        )
    if not onesided and n_fft != x.shape[-2]:
        refuse(
            "expected the frequency dimension (3rd to the last) of the input tensor to match n_fft when "
            f"onesided=False, but got {x.shape[-2]}"
        )
    if not 0 < hop <= width:
        refuse("expected 0 < hop_length <= win_length")
    if not 0 < width <= n_fft:
        refuse("expected 0 < win_length <= n_fft")
    if window is not None and tuple(window.shape) != (width,):
        refuse("Invalid window shape. window has to be 1D and length of `win_length`")


def _frames(x, n_fft, normalized, onesided, return_complex):
    """The frames of which the spectra are given: (..., frames, n_fft)."""
    x, norm = x.transpose(-1, -2), "root" if normalized else "n"
    last = (x.ndim - 1,)
    if return_complex:
        return fourier.fft_c2c(x, dim=last, norm=norm, forward=False)
    if not onesided:
        x = x[..., : n_fft // 2 + 1]
    return fourier.fft_c2r(x, dim=last, norm=norm, n=n_fft)


def _overlapped(frames, window, hop):
    """(sums of the frames times the window, sums of the windows' squares), over the signal's length."""
    count, n = frames.shape[-2:]
    length = n + hop * (count - 1)
    signal = _summed(frames * window, length, hop)
    return signal, _summed((window * window).expand(count, n), length, hop)


def _summed(frames, length, hop):
    """Overlapping frames added: what undoes `unfold`."""
    lead = frames.shape[:-2]
    places = F.constant(_places(frames.shape[-2], frames.shape[-1], hop), like=frames)
    flat = frames.reshape(*lead, frames.shape[-2] * frames.shape[-1])
    return F.index_add(F.zeros((*lead, length), like=flat), places, flat, dim=len(lead))


def _places(count, n, hop):
    return (np.arange(count)[:, None] * hop + np.arange(n)).ravel()


def _cut(signal, weight, n_fft, hop, center, length, call):
    """The signal without its borders, divided by the windows' weight, at the length that is asked for."""
    start, whole = n_fft // 2 if center else 0, signal.shape[-1]
    stop = start + length if length is not None else whole - n_fft // 2 if center else whole
    signal, weight = signal[..., start : min(stop, whole)], weight[start : min(stop, whole)]
    least = weight.abs().min() if weight.numel() else None
    if least is not None and bool(least <= 1e-11):
        raise RuntimeError(f"{call} window overlap add min: 1: windows leave gaps, where the signal is not known")
    signal = signal / weight
    if stop > whole:
        warnings.warn(
            "The length of signal is shorter than the length parameter. Result is being padded with zeros in the "
            "tail. Please check your center and hop_length settings.",
            stacklevel=4,
        )
        signal = index.pad(signal, padding=(0, stop - whole), value=0.0)
    return signal
