"""Functions of two tensors that need no more than a line each: angles, extrema, comparisons, logic, bits."""

from ...primitives import choice, pointwise  # noqa: F401 - they declare the operations
from ._common import publish_binary

publish_binary(
    *("atan2", "the angle in radians of each point (other, input), from -pi to pi"),
    "[1.0, -1.0]",
    "torch.tensor([1.0, 0.0])",
    "tensor([ 0.7854, -1.5708])",
    result="float",
    names=("arctan2",),
    kinds="bif",
)
publish_binary(
    *("hypot", "the length of the hypotenuse over two sides: the square root of the sum of their squares"),
    "[3.0]",
    "torch.tensor([4.0])",
    "tensor([5.])",
    kinds="f",
)
publish_binary(
    *("logaddexp", "log(exp(input) + exp(other)), without overflow"),
    "[0.0, 1000.0]",
    "torch.tensor([0.0, 1000.0])",
    "tensor([6.9315e-01, 1.0007e+03])",
    kinds="fc",
    inplace=False,
)
publish_binary(
    *("logaddexp2", "log2(2 ** input + 2 ** other), without overflow"),
    "[0.0, 1000.0]",
    "torch.tensor([0.0, 1000.0])",
    "tensor([1.0000e+00, 1.0010e+03])",
    kinds="f",
    inplace=False,
)
publish_binary(
    *("nextafter", "the number next to each element of input in the direction of other"),
    "[1.0]",
    "torch.tensor([2.0])",
    "tensor([1.0000])",
    kinds="f",
)
publish_binary(
    *("maximum", "the larger of two elements, nan where one is nan"),
    "[1.0, 5.0]",
    "torch.tensor([3.0, 2.0])",
    "tensor([3., 5.])",
    kinds="bif",
    inplace=False,
)
publish_binary(
    *("minimum", "the smaller of two elements, nan where one is nan"),
    "[1.0, 5.0]",
    "torch.tensor([3.0, 2.0])",
    "tensor([1., 2.])",
    kinds="bif",
    inplace=False,
)
publish_binary(
    *("fmax", "the larger of two elements, the other where one is nan"),
    '[1.0, float("nan")]',
    "torch.tensor([3.0, 2.0])",
    "tensor([3., 2.])",
    kinds="bif",
    inplace=False,
)
publish_binary(
    *("fmin", "the smaller of two elements, the other where one is nan"),
    '[1.0, float("nan")]',
    "torch.tensor([3.0, 2.0])",
    "tensor([1., 2.])",
    kinds="bif",
    inplace=False,
)
publish_binary(
    *("gcd", "the greatest common divisor of two integers, 0 or more"),
    "[12, -6]",
    "torch.tensor([8, 9])",
    "tensor([4, 3])",
    kinds="i",
)
publish_binary(
    *("lcm", "the least common multiple of two integers, 0 or more"),
    "[12, -6]",
    "torch.tensor([8, 9])",
    "tensor([24, 18])",
    kinds="i",
)
publish_binary(
    *("eq", "whether the elements are equal"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 3.0])",
    "tensor([ True, False])",
    result="bool",
    numbers=True,
)
publish_binary(
    *("ne", "whether the elements differ"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 3.0])",
    "tensor([False,  True])",
    result="bool",
    numbers=True,
    names=("not_equal",),
)
publish_binary(
    *("lt", "whether input is less than other"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 3.0])",
    "tensor([False,  True])",
    result="bool",
    numbers=True,
    names=("less",),
    kinds="bif",
)
publish_binary(
    *("le", "whether input is less than or equal to other"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 3.0])",
    "tensor([True, True])",
    result="bool",
    numbers=True,
    names=("less_equal",),
    kinds="bif",
)
publish_binary(
    *("gt", "whether input is greater than other"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 3.0])",
    "tensor([False, False])",
    result="bool",
    numbers=True,
    names=("greater",),
    kinds="bif",
)
publish_binary(
    *("ge", "whether input is greater than or equal to other"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 3.0])",
    "tensor([ True, False])",
    result="bool",
    numbers=True,
    names=("greater_equal",),
    kinds="bif",
)
publish_binary(
    *("logical_and", "whether both elements differ from 0"),
    "[1.0, 2.0]",
    "torch.tensor([1.0, 0.0])",
    "tensor([ True, False])",
    result="bool",
)
publish_binary(
    *("logical_or", "whether at least one of the elements differs from 0"),
    "[1.0, 0.0]",
    "torch.tensor([1.0, 0.0])",
    "tensor([ True, False])",
    result="bool",
)
publish_binary(
    *("logical_xor", "whether exactly one of the elements differs from 0"),
    "[1.0, 0.0]",
    "torch.tensor([1.0, 1.0])",
    "tensor([False,  True])",
    result="bool",
)
publish_binary(
    *("bitwise_and", "the bits set in both elements; of bools, whether both are true"),
    "[6, 5]",
    "torch.tensor([3, 1])",
    "tensor([2, 1])",
    numbers=True,
    kinds="bi",
)
publish_binary(
    *("bitwise_or", "the bits set in one element or both; of bools, whether one is true"),
    "[6, 5]",
    "torch.tensor([3, 1])",
    "tensor([7, 5])",
    numbers=True,
    kinds="bi",
)
publish_binary(
    *("bitwise_xor", "the bits set in exactly one of the elements; of bools, whether exactly one is true"),
    "[6, 5]",
    "torch.tensor([3, 1])",
    "tensor([5, 4])",
    numbers=True,
    kinds="bi",
)
publish_binary(
    *("bitwise_left_shift", "the bits of input moved left by other places: times 2 to the power of other"),
    "[1, 5]",
    "torch.tensor([3, 1])",
    "tensor([ 8, 10])",
    numbers=True,
    kinds="i",
    op="left_shift",
)
publish_binary(
    *(
        "bitwise_right_shift",
        "the bits of input moved right by other places: divided by 2 to the power of other, rounded down",
    ),
    "[8, -5]",
    "torch.tensor([3, 1])",
    "tensor([ 1, -3])",
    numbers=True,
    kinds="i",
    op="right_shift",
)
