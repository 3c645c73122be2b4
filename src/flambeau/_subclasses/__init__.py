"""Names of PyTorch's private module on tensors without values."""

from . import fake_tensor as fake_tensor
