"""The legacy types ``torch.FloatTensor``, ``torch.LongTensor``...: constructors that fix the dtype."""

from ..._names.public import publish
from ..._tensor import dtype as _dtype
from ..._tensor.base import Tensor
from .from_data import legacy_tensor


class TensorType(type):
    """A name for the tensors of one dtype: calling it makes one, and isinstance() recognises them."""

    def __instancecheck__(cls, instance):
        return isinstance(instance, Tensor) and instance.dtype is cls.dtype

    def __call__(cls, *args):
        return legacy_tensor(*args, dtype=cls.dtype)


for _name, _prefix in _dtype.TYPE_NAMES.items():
    if _dtype.BY_NAME[_name].is_complex:
        continue
    _doc = (
        f"Tensors of dtype torch.{_name}: made of sizes or data, as by `torch.Tensor`; torch.tensor is to be preferred."
    )
    _members = {"dtype": _dtype.BY_NAME[_name], "__doc__": _doc, "__module__": "torch"}
    publish(TensorType(f"{_prefix}Tensor", (), _members), "torch")
