"""Python's operators on tensors: the functions themselves, so that ``x + y`` costs no more than ``torch.add(x, y)``."""

from functools import update_wrapper

from numpy import ndarray

from .._names.public import special
from .._tensor.base import Tensor, wrap
from ..functions._arguments import is_number
from ..functions._hot import or_not_implemented, reflection
from ..functions.elementwise.pointwise import add, div, floor_divide, mul, neg, positive, pow, remainder, rsub, sub
from ..functions.linalg.matmul import matmul


def _either_way(name, function):
    """An operator and its reflected form, of a function for which the order of operands does not matter."""
    setattr(Tensor, f"__{name}__", getattr(function, "operator", None) or or_not_implemented(function))
    setattr(Tensor, f"__r{name}__", getattr(function, "reflected", None) or reflection(function))


def _directed(name, function):
    """An operator and its reflected form, which exchanges the operands."""
    setattr(Tensor, f"__{name}__", getattr(function, "operator", None) or or_not_implemented(function))
    special(**{f"__r{name}__": reflection(lambda self, other: function(other, self))})


def _rtruediv(self, other):
    """What PyTorch multiplies: the only reflected operator that takes NumPy arrays."""
    return mul.operator(self.reciprocal(), other)


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


def _right_matmul(self, other):
    return matmul(other, self) if isinstance(other, Tensor) else NotImplemented


Tensor.__matmul__ = matmul.operator
special(__rmatmul__=_right_matmul)

Tensor.__sub__, Tensor.__rsub__ = sub.operator, rsub.reflected
Tensor.__truediv__ = Tensor.__div__ = div.operator
Tensor.__rtruediv__ = Tensor.__rdiv__ = _rtruediv
Tensor.__neg__, Tensor.__pos__, Tensor.__abs__ = neg, positive, Tensor.abs

for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Tensor, f"__{_name}__", getattr(Tensor, _name).operator)


def _in_place(function):
    """An in-place operator, which leaves operands of foreign types to their own operators."""

    def operator(self, other):
        if isinstance(other, (Tensor, int, float, complex, ndarray)) or is_number(other):
            return function(self, other if not isinstance(other, ndarray) else wrap(other))
        return NotImplemented

    return update_wrapper(operator, function)


for _pair in (
    *("add add", "sub sub", "mul mul", "truediv div", "floordiv floor_divide", "mod remainder", "pow pow"),
    *("and bitwise_and", "or bitwise_or", "xor bitwise_xor", "lshift bitwise_left_shift", "rshift bitwise_right_shift"),
):
    _name, _function = _pair.split()
    setattr(Tensor, f"__i{_name}__", _in_place(getattr(Tensor, _function + "_")))


def _invert(self):
    if self._array.dtype.kind not in "biu":
        raise TypeError(
            f"~ (operator.invert) is only implemented on integer and Boolean-type tensors, and this holds {self.dtype}"
        )
    return self.bitwise_not()


special(__invert__=_invert)
