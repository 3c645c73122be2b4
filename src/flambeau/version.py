"""torch.version: what this build is."""

from . import __version__

flambeau = __version__  # its own, also in programs that know it as torch
cuda = hip = git_version = rocm = xpu = None
debug = False
__all__ = ["__version__", "cuda", "debug", "git_version", "hip", "rocm", "xpu"]
