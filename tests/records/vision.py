"""Records of rearranging and resizing images."""

from ._networks import record

MODES = [
    ("nearest", 1),
    ("nearest-exact", 2),
    ("linear", 1),
    ("bilinear", 2),
    ("bicubic", 2),
    ("trilinear", 3),
    ("area", 2),
]


def resize(mode, d, **options):
    """Images to a size, and by a factor."""
    return (
        lambda make: ((make(1, 2, *[4] * d),), {"size": [7] * d, "mode": mode, **options}),
        lambda make: ((make(1, 2, *[6] * d),), {"scale_factor": 0.4, "mode": mode, **options}),
    )


RECORDS = [
    record("pixel_shuffle", lambda make: (make(2, 8, 2, 3), 2), lambda make: (make(4, 1, 2), 1)),
    record("pixel_unshuffle", lambda make: (make(2, 2, 4, 6), 2)),
    record("channel_shuffle", lambda make: (make(2, 6, 3), 2)),
    record("interpolate", *(call for mode, d in MODES for call in resize(mode, d))),
    record(
        "interpolate",
        *resize("bilinear", 2, align_corners=True),
        *resize("bicubic", 2, antialias=True),
        *resize("bilinear", 2, antialias=True),
    ),
]
