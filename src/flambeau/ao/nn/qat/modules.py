"""torch.ao.nn.qat.modules: absent for good."""

from ... import absent

__all__: list = []
__getattr__ = absent(__name__)
