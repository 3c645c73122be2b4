"""torch.ao.nn.quantizable: layers for quantization, absent for good."""

from ... import absent
from . import modules as modules

__all__: list = []
__getattr__ = absent(__name__)
