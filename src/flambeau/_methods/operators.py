"""Python's operators on tensors: the functions themselves, so that ``x + y`` costs no more than ``torch.add(x, y)``."""

from numpy import ndarray

from .._tensor.base import Tensor
from ..functions._arguments import is_number
from ..functions._hot import or_not_implemented
from ..functions.creation.from_data import from_numpy
from ..functions.elementwise.pointwise import add, div, floor_divide, mul, neg, positive, pow, remainder, rsub, sub
from ..functions.linalg.matmul import matmul


def _either_way(name, function):
    """An operator and its reflected form, of a function for which the order of operands does not matter."""
    operator = getattr(function, "operator", None) or or_not_implemented(function)
    setattr(Tensor, f"__{name}__", operator)
    setattr(Tensor, f"__r{name}__", operator)


def _directed(name, function):
    """An operator and its reflected form, which exchanges the operands."""
    setattr(Tensor, f"__{name}__", getattr(function, "operator", None) or or_not_implemented(function))
    setattr(Tensor, f"__r{name}__", or_not_implemented(lambda self, other: function(other, self)))


def _rtruediv(self, other):
    if isinstance(other, ndarray):
        return div(from_numpy(other), self)
    return mul(self.reciprocal(), other) if is_number(other) or isinstance(other, Tensor) else NotImplemented


_either_way("add", add)
_either_way("mul", mul)
_either_way("and", Tensor.bitwise_and)
_either_way("or", Tensor.bitwise_or)
_either_way("xor", Tensor.bitwise_xor)
_directed("floordiv", floor_divide)
_directed("mod", remainder)
_directed("pow", pow)
_directed("lshift", Tensor.bitwise_left_shift)
_directed("rshift", Tensor.bitwise_right_shift)


def _matmul(self, other):
    return matmul(self, other) if isinstance(other, Tensor) else NotImplemented


Tensor.__matmul__ = _matmul
Tensor.__rmatmul__ = lambda self, other: matmul(other, self) if isinstance(other, Tensor) else NotImplemented

Tensor.__sub__, Tensor.__rsub__ = sub.operator, rsub.operator
Tensor.__truediv__ = Tensor.__div__ = div.operator
Tensor.__rtruediv__ = Tensor.__rdiv__ = _rtruediv
Tensor.__neg__, Tensor.__pos__, Tensor.__abs__ = neg, positive, Tensor.abs

for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Tensor, f"__{_name}__", getattr(Tensor, _name).operator)

for _pair in (
    *("add add", "sub sub", "mul mul", "truediv div", "floordiv floor_divide", "mod remainder", "pow pow"),
    *("and bitwise_and", "or bitwise_or", "xor bitwise_xor", "lshift bitwise_left_shift", "rshift bitwise_right_shift"),
):
    _name, _function = _pair.split()
    setattr(Tensor, f"__i{_name}__", getattr(Tensor, _function + "_"))


def _invert(self):
    if self._array.dtype.kind not in "biu":
        raise TypeError(
            f"~ (operator.invert) is only implemented on integer and Boolean-type tensors, and this holds {self.dtype}"
        )
    return self.bitwise_not()


Tensor.__invert__ = _invert
