"""torch.ao.nn.quantized: layers for quantization, absent for good; MaxPool2d is the layer of `torch.nn` there too."""

from ....nn import MaxPool2d
from ... import absent
from . import modules as modules

__all__: list = ["MaxPool2d"]
__getattr__ = absent(__name__)
