"""torch.ao.nn: layers for quantization, absent for good."""

from .. import absent
from . import qat as qat
from . import quantizable as quantizable
from . import quantized as quantized

__all__: list = ["qat", "quantizable", "quantized"]
__getattr__ = absent(__name__)
