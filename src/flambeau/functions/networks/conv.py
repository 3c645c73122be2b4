"""Convolutions: checks in PyTorch's words, and one node for convolution and bias together."""

from math import prod

from ..._names.public import public
from ...interpreters._protocol import TENSOR
from ...primitives._declare import composed
from ...primitives._half import in_float32
from ...primitives.conv import conv_input_kernel, conv_kernel, conv_to
from ...primitives.reduction import conj
from .._arguments import mixed, tensor_argument
from ._common import sizes

NN = "torch nn.functional"


def _transposed_size(x, w, stride, padding, dilation, output_padding):
    """The size of a transposed convolution's output."""
    rows = zip(x.shape[2:], w.shape[2:], stride, padding, dilation, output_padding)
    return tuple((n - 1) * s - 2 * p + d * (k - 1) + o + 1 for n, k, s, p, d, o in rows)


def _along_channels(b, ndim):
    """The shape of a bias beside an output of ndim dimensions."""
    return (1, b.shape[0], *(1,) * (ndim - 2))


def _convolution(F, x, w, b, *, transposed, output_padding, **places):
    if transposed:
        y = F.conv_input(x, w, size=_size_of(x, w, output_padding, places), **places)
    else:
        y = F.conv(x, w, **places)
    return y if b is None else F.add(y, F.reshape(b, shape=_along_channels(b, y.ndim)))


def _size_of(x, w, output_padding, places):
    return _transposed_size(x, w, places["stride"], places["padding"], places["dilation"], output_padding)


@in_float32
def _convolution_kernel(x, w, b, *, transposed, output_padding, **places):
    if transposed:
        y = conv_input_kernel(x, w, size=_size_of(x, w, output_padding, places), **places)
    else:
        y = conv_kernel(x, w, **places)
    if b is not None:
        y += b.reshape(_along_channels(b, y.ndim))
    return y


def _input_vjp(F, g, _y, x, w, _b, *, transposed, output_padding, **places):
    if transposed:
        return conv_to(F, g, conj(F, w), tuple(x.shape[2:]), **places)
    return F.conv_input(g, conj(F, w), size=tuple(x.shape[2:]), **places)


def _weight_vjp(F, g, _y, x, w, _b, *, transposed, output_padding, **places):
    kernel = tuple(w.shape[2:])
    if transposed:
        return F.conv_weight(g, conj(F, x), kernel=kernel, **places)
    return F.conv_weight(conj(F, x), g, kernel=kernel, **places)


def _bias_vjp(F, g, _y, _x, _w, _b, **_places):
    rows = F.sum(F.reshape(g, shape=(*g.shape[:2], prod(g.shape[2:]))), dim=(2,))
    return F.sum(rows, dim=(0,))


convolution_op = composed(
    *("convolution", _convolution),
    vjps=[_input_vjp, _weight_vjp, _bias_vjp],
    kernel=_convolution_kernel,
    input_names=("input", "weight", "bias"),
)


# Checks


def _check_input(input, weight, bias, n, name):
    """Refuse what is no (batch of) images for a convolution of n dimensions."""
    for i, (arg, x) in enumerate((("input", input), ("weight", weight)), 1):
        tensor_argument(x, name, arg, i)
    if weight.ndim != n + 2 or input.ndim not in (n + 1, n + 2):
        if input.ndim not in (n + 1, n + 2):
            raise RuntimeError(
                f"Expected {n + 1}D (unbatched) or {n + 2}D (batched) input to {name}, but got input of size: "
                f"{list(input.shape)}"
            )
        raise RuntimeError(
            f"weight should have {n + 2} dimensions for {name}, but got weight of size: {list(weight.shape)}"
        )
    if mixed(input, weight):
        raise RuntimeError(
            f"Input type ({input.dtype}) and weight type ({weight.dtype}) should be the same: convert one with .to()"
        )
    if mixed(input, bias):
        raise RuntimeError(f"Input type ({input.dtype}) and bias type ({bias.dtype}) should be the same")


def _check_places(stride, padding, dilation, output_padding, groups):
    """Refuse negative padding, and strides or dilations that are not positive."""
    for name, values, least in (("padding", padding, 0), ("stride", stride, 1), ("dilation", dilation, 1)):
        if min(values) < least:
            fault = "negative padding is not supported" if least == 0 else f"non-positive {name} is not supported"
            raise RuntimeError(f"{fault}: got {list(values)}")
    if groups <= 0:
        raise RuntimeError(f"non-positive groups is not supported: got {groups}")
    for o, s, d in zip(output_padding, stride, dilation):
        if o < 0 or o >= max(s, d):
            raise RuntimeError(
                f"output padding must be smaller than either stride or dilation, but got output_padding: "
                f"{list(output_padding)}, stride: {list(stride)}, dilation: {list(dilation)}"
            )


def _check_weight(x, weight, bias, padding, dilation, groups, transposed):
    """Refuse a weight or bias that does not fit the input's channels or size."""
    shape, channels, out = list(weight.shape), x.shape[1], weight.shape[0]
    given = f"Given {'transposed=1' if transposed else f'groups={groups}'}, "
    if transposed:
        if channels != weight.shape[0]:
            raise RuntimeError(
                f"{given}weight of size {shape}, expected input{list(x.shape)} to have {weight.shape[0]} channels, but "
                f"got {channels} channels instead"
            )
        out = weight.shape[1] * groups
    else:
        if out < groups or out % groups:
            raise RuntimeError(
                f"{given}expected weight to be at least {groups} at dimension 0 and divisible by {groups}, but got "
                f"weight of size {shape} instead"
            )
        if channels != weight.shape[1] * groups:
            raise RuntimeError(
                f"{given}weight of size {shape}, expected input{list(x.shape)} to have {weight.shape[1] * groups} "
                f"channels, but got {channels} channels instead"
            )
        padded = [n + 2 * p for n, p in zip(x.shape[2:], padding)]
        reach = [d * (k - 1) + 1 for d, k in zip(dilation, weight.shape[2:])]
        if any(n < r for n, r in zip(padded, reach)):
            raise RuntimeError(
                f"Calculated padded input size per channel: ({' x '.join(map(str, padded))}). Kernel size: "
                f"({' x '.join(map(str, reach))}). Kernel size can't be greater than actual input size"
            )
    if bias is not None and bias.shape != (out,):
        raise RuntimeError(
            f"{given}weight of size {shape}, expected bias to be 1-dimensional with {out} elements, but got bias of "
            f"size {list(bias.shape)} instead"
        )


def _same_padding(input, weight, stride, dilation):
    """(the input, padded where both ends differ; the padding of both ends) for as many outputs as inputs."""
    if any(s != 1 for s in stride):
        raise RuntimeError("padding='same' is not supported for strided convolutions")
    total = [d * (k - 1) for d, k in zip(dilation, weight.shape[2:])]
    if any(t % 2 for t in total):
        extra = tuple(n for t in reversed(total) for n in (0, t % 2))
        input = TENSOR.pad(input, padding=extra, value=0)
    return input, tuple(t // 2 for t in total)


def _convolve(name, n, input, weight, bias, stride, padding, dilation, groups, output_padding=None):
    """A convolution of n dimensions, transposed if `output_padding` is given."""
    _check_input(input, weight, bias, n, name)
    transposed = output_padding is not None
    stride, dilation = sizes(stride, n, "stride"), sizes(dilation, n, "dilation")
    output_padding = sizes(output_padding, n, "output_padding") if transposed else (0,) * n
    x = input if input.ndim == n + 2 else TENSOR.unsqueeze(input, dim=0)
    if isinstance(padding, str):
        if padding not in ("same", "valid"):
            raise RuntimeError(f"Invalid padding string: '{padding}', should be 'same' or 'valid'")
        x, padding = _same_padding(x, weight, stride, dilation) if padding == "same" else (x, (0,) * n)
    padding = sizes(padding, n, "padding")
    if transposed:
        _check_places(stride, padding, dilation, output_padding, groups)
    else:
        _check_places(stride, padding, dilation, (), groups)
    _check_weight(x, weight, bias, padding, dilation, groups, transposed)
    places = {"stride": stride, "padding": padding, "dilation": dilation, "groups": groups}
    y = convolution_op(x, weight, bias, transposed=transposed, output_padding=output_padding, **places)
    return y if x.ndim == input.ndim else TENSOR.squeeze_dim(y, dims=(0,))


_CONV = """Return the convolution (cross-correlation) of {images} with a weight.

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}).
        weight (Tensor): (O, C / groups, {kernel}), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step between outputs.
        padding (int, ints or str): zeros around the input; ``"same"`` for an output of the input's size (stride 1),
            ``"valid"`` for none.
        dilation (int or ints): the step between elements of the kernel.
        groups (int): the channels are divided into that many groups, each convolved on its own.

    Returns:
        Tensor: (N, O, {out}), with L_out = (L + 2 padding - dilation (k - 1) - 1) / stride + 1, rounded down.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.{name}(torch.ones({example}), torch.ones({example_weight})).shape
    torch.Size({result})
    """

_TRANSPOSE = """Return the transposed convolution of {images} with a weight: the derivative of a convolution.

    Args:
        input (Tensor): (N, C, {size}) or (C, {size}).
        weight (Tensor): (C, O / groups, {kernel}), of the same dtype.
        bias (Tensor): (O,), added to each output channel.
        stride (int or ints): the step in the output between inputs.
        padding (int or ints): how much is cut off at both ends of the output.
        output_padding (int or ints): how much longer the output is at one end; less than stride or dilation.
        groups (int): the channels are divided into that many groups, each convolved on its own.
        dilation (int or ints): the step between elements of the kernel.

    Returns:
        Tensor: with L_out = (L - 1) stride - 2 padding + dilation (k - 1) + output_padding + 1.

    Raises:
        RuntimeError: the shapes or dtypes do not fit.

    >>> F.{name}(torch.ones({example}), torch.ones({example_weight}), stride=2).shape
    torch.Size({result})
    """


def _document(function, template, n):
    """Publish a function of n dimensions, its docstring made from the template."""
    letters = ["L"] if n == 1 else ["H", "W"] if n == 2 else ["D", "H", "W"]
    out = [6 if template is _CONV else 17] * n
    function.__doc__ = template.format(
        name=function.__name__,
        images=["", "sequences", "images", "volumes"][n],
        size=", ".join(letters),
        kernel=", ".join(f"k{a}" for a in letters),
        out=", ".join(f"{a}_out" for a in letters),
        example=", ".join(map(str, (1, 4, *[8] * n))),
        example_weight=", ".join(map(str, (4, 4, *[3] * n))),
        result=[1, 4, *out],
    )
    return public(NN)(function)


def _define(n):
    """conv1d, conv2d or conv3d, and its transpose."""

    def conv(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
        return _convolve(f"conv{n}d", n, input, weight, bias, stride, padding, dilation, groups)

    def conv_transpose(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
        name = f"conv_transpose{n}d"
        return _convolve(name, n, input, weight, bias, stride, padding, dilation, groups, output_padding)

    conv.__name__ = conv.__qualname__ = f"conv{n}d"
    conv_transpose.__name__ = conv_transpose.__qualname__ = f"conv_transpose{n}d"
    return _document(conv, _CONV, n), _document(conv_transpose, _TRANSPOSE, n)


conv1d, conv_transpose1d = _define(1)
conv2d, conv_transpose2d = _define(2)
conv3d, conv_transpose3d = _define(3)


@public("torch")
def convolution(input, weight, bias, stride, padding, dilation, transposed, output_padding, groups):
    """Return a convolution of any number of dimensions, or a transposed one.

    Args:
        input (Tensor), weight (Tensor), bias (Tensor), stride, padding, dilation, groups: as in `conv2d`.
        transposed (bool): whether it is a transposed one.
        output_padding (ints): of a transposed one.

    >>> x, w = torch.ones(1, 1, 4), torch.ones(1, 1, 3)
    >>> torch.convolution(x, w, None, [1], [0], [1], False, [0], 1)
    tensor([[[3., 3.]]])
    """
    extra = (output_padding,) if transposed else ()
    return _convolve("convolution", weight.ndim - 2, input, weight, bias, stride, padding, dilation, groups, *extra)


# Windows as columns


def _check_columns(input, name, ndims):
    if tensor_argument(input, name).ndim not in ndims or 0 in input.shape[1:]:
        raise RuntimeError(
            f"Expected {ndims[0]}D or {ndims[1]}D (batch mode) tensor for {name} with possibly 0 batch size and other "
            f"non-zero dimensions for input, but got: {list(input.shape)}"
        )


def _window_arguments(name, kernel_size, dilation, padding, stride):
    """The four pairs, checked."""
    found = {"kernel": kernel_size, "dilation": dilation, "padding": padding, "stride": stride}
    found = {key: sizes(value, 2, "kernel_size" if key == "kernel" else key) for key, value in found.items()}
    for key, value in found.items():
        if min(value) < (0 if key == "padding" else 1):
            word = "non-negative" if key == "padding" else "greater than zero"
            raise RuntimeError(f"{key} should be {word}, but got {list(value)} for {name}")
    return found


def _positions(size, kernel, dilation, padding, stride):
    return [(n + 2 * p - d * (k - 1) - 1) // s + 1 for n, k, d, p, s in zip(size, kernel, dilation, padding, stride)]


@public("nn.functional")
def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
    """Return all windows of images as columns.

    Args:
        input (Tensor): (N, C, H, W) or (C, H, W).
        kernel_size (int or ints): the size of the windows.
        dilation (int or ints): the step between elements of a window.
        padding (int or ints): zeros around the images.
        stride (int or ints): the step between windows.

    Returns:
        Tensor: (N, C × elements of a window, number of windows).

    Raises:
        RuntimeError: the images are smaller than a window.

    >>> F.unfold(torch.ones(1, 3, 4, 4), 2).shape
    torch.Size([1, 12, 9])
    """
    places = _window_arguments("unfold", kernel_size, dilation, padding, stride)
    _check_columns(input, "unfold", (3, 4))
    blocks = _positions(input.shape[-2:], **places)
    if min(blocks) < 1:
        raise RuntimeError(
            f"Given input with spatial size {list(input.shape[-2:])}, kernel_size={places['kernel']}, "
            f"dilation={places['dilation']}, padding={places['padding']}, calculated shape of the array of sliding "
            f"blocks as {blocks}, but its components must be at least one."
        )
    if input.ndim == 4:
        return TENSOR.im2col(input, **places)
    return TENSOR.squeeze_dim(TENSOR.im2col(TENSOR.unsqueeze(input, dim=0), **places), dims=(0,))


@public("nn.functional")
def fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
    """Return images made of columns, the sum where windows overlap: the transpose of `unfold`.

    Args:
        input (Tensor): (N, C × elements of a window, number of windows), or without N.
        output_size (int or ints): the size of the images.
        kernel_size (int or ints), dilation, padding, stride: as in `unfold`.

    Raises:
        RuntimeError: the number of rows or of windows does not fit.

    >>> F.fold(torch.ones(1, 4, 4), (3, 3), 2)[0, 0]
    tensor([[1., 2., 1.],
            [2., 4., 2.],
            [1., 2., 1.]])
    """
    places = _window_arguments("fold", kernel_size, dilation, padding, stride)
    size = sizes(output_size, 2, "output_size")
    _check_columns(input, "fold", (2, 3))
    rows, columns = input.shape[-2:]
    if rows % prod(places["kernel"]):
        raise RuntimeError(
            "Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got "
            f"input.size(1)={rows} and kernel_size={places['kernel']}."
        )
    blocks = _positions(size, **places)
    if min(blocks) < 1 or prod(blocks) != columns:
        raise RuntimeError(
            f"Given output_size={size}, kernel_size={places['kernel']}, dilation={places['dilation']}, "
            f"padding={places['padding']}, stride={places['stride']}, expected size of input's dimension 2 to match "
            f"the calculated number of sliding blocks {blocks[0]} * {blocks[1]} = {prod(blocks)}, but got "
            f"input.size(2)={columns}."
        )
    if input.ndim == 3:
        return TENSOR.col2im(input, size=size, **places)
    return TENSOR.squeeze_dim(TENSOR.col2im(TENSOR.unsqueeze(input, dim=0), size=size, **places), dims=(0,))
