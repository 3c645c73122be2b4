"""torch.ao.nn.qat: layers for quantization, absent for good."""

from ... import absent
from . import modules as modules

__all__: list = []
__getattr__ = absent(__name__)
