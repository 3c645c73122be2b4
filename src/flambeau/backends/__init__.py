"""torch.backends: which libraries and devices there are, and PyTorch's switches for them.

The switches of libraries that are not there can be set, as in PyTorch's CPU build, and change nothing.
"""

from . import cpu, cuda, cudnn, mkl, mkldnn, mps, openmp, opt_einsum

__all__ = ["cpu", "cuda", "cudnn", "mkl", "mkldnn", "mps", "openmp", "opt_einsum"]
