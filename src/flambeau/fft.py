"""torch.fft: discrete Fourier transforms, by SciPy's pocketfft."""

from ._names.later import namespace

__getattr__, __dir__, __all__ = namespace(globals(), "fft")
