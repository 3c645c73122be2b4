"""torch.backends.cuda: CUDA is not built in; its switches can be set and change nothing."""

from types import SimpleNamespace

matmul = SimpleNamespace(
    allow_tf32=False, allow_fp16_reduced_precision_reduction=True, allow_bf16_reduced_precision_reduction=True
)


def is_built() -> bool:
    """Return whether CUDA was built in: False.

    >>> torch.backends.cuda.is_built()
    False
    """
    return False
