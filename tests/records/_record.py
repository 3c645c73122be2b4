"""What the tests know of one operation: how to call it, and which checks apply."""


class OpRecord:
    """One public operation.

    name: its dotted path below torch, such as ``nn.functional.softmax``.
    calls: make -> list of (args, kwargs). ``make(*shape, dtype="float64", low=-2.0, high=2.0)`` gives a NumPy array of
        fixed random values; every array among the arguments becomes a tensor, of floats a differentiable one.
        Other arguments are passed as they are; dtypes as strings ``"torch.float32"``.
    differentiable: whether gradients are checked; smooth: whether second derivatives are, too.
    inplace: the in-place method's name, if it is to be compared with the functional form.
    compiled: whether torch.compile is compared with eager.
    rtol, atol: tolerances of values against PyTorch.
    pick: result -> the differentiable tensor(s) of it, where not all outputs are.
    seeded: whether the result depends on the seed (then only shapes and dtypes are compared unless bit_exact).
    """

    def __init__(
        self,
        name,
        calls,
        *,
        differentiable=True,
        smooth=True,
        inplace=None,
        compiled=True,
        rtol=1e-7,
        atol=1e-9,
        pick=None,
        seeded=False,
        vmap=True,
        grad_tolerance=1e-5,
    ):
        self.name, self.calls, self.differentiable, self.smooth = name, calls, differentiable, smooth
        self.inplace, self.compiled, self.rtol, self.atol = inplace, compiled, rtol, atol
        self.pick, self.seeded, self.vmap, self.grad_tolerance = pick, seeded, vmap, grad_tolerance

    def __repr__(self):
        return self.name
