"""Records of convolutions."""

from ._networks import record

PLACES = [
    {},
    {"stride": 2, "padding": 1},
    {"dilation": 2, "padding": 2},
    {"groups": 2},
]
TRANSPOSED = [{}, {"stride": 2, "padding": 1, "output_padding": 1}, {"groups": 2}]


def conv(d, options):
    """A convolution in d dimensions."""
    groups = options.get("groups", 1)
    return lambda make: ((make(2, 4, *[5] * d), make(4, 4 // groups, *[2] * d), make(4)), options)


def transposed(d, options):
    """A transposed convolution in d dimensions."""
    groups = options.get("groups", 1)
    return lambda make: ((make(2, 4, *[3] * d), make(4, 2 // groups, *[2] * d), make(2)), options)


RECORDS = [
    *(record(f"conv{d}d", *(conv(d, options) for options in PLACES)) for d in (1, 2, 3)),
    *(record(f"conv_transpose{d}d", *(transposed(d, options) for options in TRANSPOSED)) for d in (1, 2, 3)),
    record(
        "conv2d",
        lambda make: ((make(3, 5, 5), make(2, 3, 1, 3)), {"padding": "same"}),
        lambda make: (make(1, 3, 4, 4), make(2, 3, 1, 1)),
    ),
    record("unfold", lambda make: (make(2, 3, 4, 4), 2), lambda make: (make(3, 5, 4), (2, 1), 2, 1, 2)),
    record("fold", lambda make: (make(2, 8, 9), (4, 4), 2), lambda make: (make(8, 4), 4, 2, 1, 0, 2)),
]
