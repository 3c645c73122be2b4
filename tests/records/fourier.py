"""Records of Fourier transforms; those in floating point are compared loosely, as their sums are in another order."""

from ._calls import record

LOOSE = {"rtol": 1e-6, "atol": 1e-8}
COMPLEX = {"dtype": "complex128"}


def frames(make):
    """Half spectra of five frames, whose ends are real as those of a real signal are."""
    x = make(3, 5, **COMPLEX)
    x[0], x[-1] = x[0].real, x[-1].real
    return x


RECORDS = [
    *(
        record(
            f"fft.{name}",
            lambda make: (make(2, 5),),
            lambda make: ((make(2, 4), 3, 0), {"norm": "ortho"}),
            lambda make: ((make(2, 4), 6), {"norm": "forward"}),
            *([] if real else [lambda make: ((make(3, 4, **COMPLEX).T,), {"dim": 0})]),
            **LOOSE,
        )
        for name, real in (("fft", 0), ("ifft", 0), ("rfft", 1), ("irfft", 0), ("hfft", 0), ("ihfft", 1))
    ),
    *(
        record(
            f"fft.{name}",
            lambda make: (make(2, 3, 4),),
            lambda make: ((make(2, 3, 4), (3, 5), (0, 2)), {"norm": "ortho"}),
            lambda make: ((make(2, 3, 4).transpose(1, 2, 0), (-1, 2), (2, 1)), {"norm": "forward"}),
            **LOOSE,
        )
        for kind in ("fft", "ifft", "rfft", "irfft", "hfft", "ihfft")
        for name in (f"{kind}2", f"{kind}n")
    ),
    *(
        record(f"fft.{name}", lambda make: (make(4, 5),), lambda make: ((make(4, 5), 1), {}))
        for name in ("fftshift", "ifftshift")
    ),
    *(
        record(f"fft.{name}", lambda make: ((5,), {}), lambda make: ((4, 0.5), {}), differentiable=False, vmap=False)
        for name in ("fftfreq", "rfftfreq")
    ),
    record(
        "stft",
        lambda make: ((make(12), 4), {"window": make(4), "return_complex": True}),
        lambda make: ((make(2, 12), 4, 2, 3, make(3)), {"center": False, "return_complex": True}),
        lambda make: ((make(12, **COMPLEX), 5, 1), {"window": make(5), "normalized": True, "pad_mode": "constant"}),
        lambda make: (
            (make(12), 6, 2, 4, make(4), False),
            {"onesided": False, "align_to_window": True, "return_complex": True},
        ),
        **LOOSE,
    ),
    record(
        "istft",
        lambda make: ((frames(make), 4), {"window": make(4, low=1.0)}),
        lambda make: ((frames(make), 4, 2, 4, make(4, low=1.0)), {"normalized": True, "length": 7}),
        lambda make: (
            (make(2, 4, 5, **COMPLEX), 4, 1, 3, make(3, low=1.0)),
            {"return_complex": True},
        ),
        **LOOSE,
        vmap=False,
    ),
]
