"""Records of the special functions."""

from ._record import OpRecord
from .pointwise import unary


def special(name, low=-2.0, high=2.0, **options):
    """A function of torch.special."""
    return unary(f"special.{name}", low, high, inplace=None, **options)


POLYNOMIALS = ("hermite_polynomial_h", "hermite_polynomial_he", "laguerre_polynomial_l", "legendre_polynomial_p")
POLYNOMIALS += tuple(f"{s}chebyshev_polynomial_{kind}" for s in ("", "shifted_") for kind in "tuvw")

RECORDS = [
    *(unary(name) for name in ("erf", "erfc", "i0")),
    *(unary(name, 0.5, 3.0) for name in ("lgamma", "digamma")),
    unary("erfinv", -0.9, 0.9),
    *(special(name) for name in ("erfcx", "ndtr", "log_ndtr", "i0e", "i1", "i1e")),
    *(special(name, 0.1, 0.9) for name in ("ndtri", "entr")),
    *(special(name, differentiable=False) for name in ("airy_ai", "bessel_j0", "bessel_j1", "spherical_bessel_j0")),
    *(
        special(name, 0.2, 3.0, differentiable=False)
        for name in ("bessel_y0", "bessel_y1", "modified_bessel_i0", "modified_bessel_i1", "modified_bessel_k0")
        + ("modified_bessel_k1", "scaled_modified_bessel_k0", "scaled_modified_bessel_k1")
    ),
    *(
        OpRecord(
            f"special.{name}",
            lambda make: [((make(2, 3, low=-1, high=1), make(3, dtype="int64", low=0, high=5)), {})],
            differentiable=False,
        )
        for name in POLYNOMIALS
    ),
    OpRecord("logit", lambda make: [((make(2, 3, low=0.1, high=0.9),), {}), ((make(3, low=0, high=1),), {"eps": 0.2})]),
    *(OpRecord("polygamma", lambda make, n=n: [((n, make(2, 3, low=0.5, high=3.0)), {})]) for n in (1, 2)),
    OpRecord("mvlgamma", lambda make: [((make(2, 3, low=1.5, high=3.0), 3), {})]),
    *(
        OpRecord(
            name,
            lambda make: [
                ((make(2, 3, low=0.1), make(3, low=0.1)), {}),
                ((make(2), 1.5), {}),
                ((1.5, make(2, low=0.1)), {}),
            ],
        )
        for name in ("xlogy", "special.xlog1py")
    ),
    OpRecord("special.zeta", lambda make: [((2.5, make(2, 3, low=0.5, high=3.0)), {})]),
    *(
        OpRecord(
            name, lambda make: [((1.5 + 0 * make(2).round(), make(2, low=0.5, high=3.0)), {})], differentiable=False
        )
        for name in ("igamma", "igammac")
    ),
]
