"""torch.nn.grad: the gradients of convolutions with respect to their inputs and weights, as functions of their own."""

from ..functions.networks._common import sizes
from ..interpreters._protocol import TENSOR
from ..primitives.reduction import conj

_INPUT_DOC = """Return the gradient of a {n}-dimensional convolution with respect to its input.

    Args:
        input_size (ints): the shape of the input, (N, C, ...).
        weight (Tensor): (D, C / groups, ...): the weight of the convolution.
        grad_output (Tensor): (N, D, ...): the gradient of its output.
        stride (int or ints), padding (int or ints), dilation (int or ints), groups (int): as given to `conv{n}d`.

    >>> weight, g = torch.ones({weight}), torch.ones({output})
    >>> torch.nn.grad.conv{n}d_input({input}, weight, g).shape
    torch.Size({shape})
    """

_WEIGHT_DOC = """Return the gradient of a {n}-dimensional convolution with respect to its weight.

    Args:
        input (Tensor): (N, C, ...): the input of the convolution.
        weight_size (ints): the shape of its weight, (D, C / groups, ...).
        grad_output (Tensor): (N, D, ...): the gradient of its output.
        stride (int or ints), padding (int or ints), dilation (int or ints), groups (int): as given to `conv{n}d`.

    >>> x, g = torch.ones({input}), torch.ones({output})
    >>> torch.nn.grad.conv{n}d_weight(x, {weight}, g).shape
    torch.Size({kernel})
    """


def _define(n):
    """The two gradients of the convolution of n dimensions."""

    def places(stride, padding, dilation, groups):
        named = {"stride": stride, "padding": padding, "dilation": dilation}
        return {**{name: sizes(value, n, name) for name, value in named.items()}, "groups": groups}

    def conv_input(input_size, weight, grad_output, stride=1, padding=0, dilation=1, groups=1):
        options = places(stride, padding, dilation, groups)
        return TENSOR.conv_input(grad_output, conj(TENSOR, weight), size=tuple(input_size[2:]), **options)

    def conv_weight(input, weight_size, grad_output, stride=1, padding=0, dilation=1, groups=1):
        options = places(stride, padding, dilation, groups)
        return TENSOR.conv_weight(conj(TENSOR, input), grad_output, kernel=tuple(weight_size[2:]), **options)

    shapes = {"input": (1, 2, *[5] * n), "weight": (3, 2, *[3] * n), "output": (1, 3, *[3] * n)}
    shapes |= {"shape": list(shapes["input"]), "kernel": list(shapes["weight"])}
    for function, name, doc in ((conv_input, "input", _INPUT_DOC), (conv_weight, "weight", _WEIGHT_DOC)):
        function.__name__ = function.__qualname__ = f"conv{n}d_{name}"
        function.__doc__ = doc.format(n=n, **shapes)
        globals()[function.__name__] = function


for _n in (1, 2, 3):
    _define(_n)
