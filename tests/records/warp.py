"""Records of images sampled at places, and of fractional pooling."""

from ._networks import images, record
from ._record import OpRecord

GRID = [
    ("bilinear", "zeros"),
    ("bilinear", "border"),
    ("bilinear", "reflection"),
    ("bicubic", "zeros"),
    ("nearest", "border"),
]


def sampling(mode, padding, d=2, corners=False):
    """Places in and around images of d dimensions."""
    return lambda make: (
        (make(2, 2, *[5] * d), make(2, *[3] * d, d, low=-1.2, high=1.3), mode, padding, corners),
        {},
    )


RECORDS = [
    record("grid_sample", *(sampling(*modes) for modes in GRID), sampling("bilinear", "zeros", 3, True)),
    record("affine_grid", lambda make: ((make(2, 3, 4), (2, 1, 2, 3, 4)), {"align_corners": True})),
    OpRecord(
        "grid_sampler_2d", lambda make: [((make(1, 1, 3, 3), make(1, 2, 2, 2, low=-0.9, high=0.9), 0, 0, True), {})]
    ),
    record("fractional_max_pool2d", lambda make: (images(make, 2, 3, 7, 7), 2, 3), vmap=False, compiled=False),
]
