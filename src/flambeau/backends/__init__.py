"""torch.backends: which libraries and devices there are, and PyTorch's switches for them."""

from types import SimpleNamespace


def _absent():
    """Return False: flambeau does not use it."""
    return False


# The switches of libraries that are not there can be set, as in PyTorch's CPU build, and change nothing.
cudnn = SimpleNamespace(
    enabled=False, benchmark=False, deterministic=True, allow_tf32=False, is_available=_absent, version=lambda: None
)
cuda = SimpleNamespace(is_built=_absent, matmul=SimpleNamespace(allow_tf32=False))
mps = SimpleNamespace(is_available=_absent, is_built=_absent)
mkl = SimpleNamespace(is_available=_absent)
mkldnn = SimpleNamespace(is_available=_absent, enabled=False)
openmp = SimpleNamespace(is_available=_absent)
