"""Which functions ask for an ``out`` of exactly their result's dtype, and in which words they refuse another.

All others cast their result to the dtype of ``out`` where that is no lower a kind of number.
"""

from .._tensor.dtype import C_NAMES, TYPE_NAMES, can_cast

_POINTWISE = "Found dtype {out} but expected {result}"
_EXTREMUM = (
    "Expected the dtype for input and out to match, but got {result} for input's dtype and {out} for output's dtype."
)
_TRUTH = "{name} only supports bool tensor for result, got: {out}"
_PICKED = "expected scalar type {result} but got {out} for {role}"
_POWER = "the {given} given to {name} has dtype {out} but the operation's result requires dtype {result}"
_QUANTILE = "{name}() out tensor must be same dtype as the input tensor"

EXACT = {
    **dict.fromkeys(
        ("ceil", "conj_physical", "floor", "frac", "hardshrink", "neg", "round", "sgn", "sign"), _POINTWISE
    ),
    **dict.fromkeys(("trunc", "fix"), _POINTWISE),
    **dict.fromkeys(("amax", "amin"), _EXTREMUM),
    **dict.fromkeys(("all", "any"), _TRUTH),
    **dict.fromkeys(("mode",), _PICKED),
    **dict.fromkeys(("quantile", "nanquantile"), _QUANTILE),
    "float_power": _POWER.replace("{given}", "output"),
    "float_power_": _POWER.replace("{given}", "base"),
    "nan_to_num": "{name}: dtype of out: {out} should be same as input: {result}",
}


def type_name(d):
    """PyTorch's name for a dtype in error texts: ``Float`` for float32."""
    return TYPE_NAMES.get(d.name, d.name.capitalize().replace("Uint", "UInt"))


def c_name(d):
    """PyTorch's other name for a dtype in error texts: ``unsigned char`` for uint8."""
    return C_NAMES.get(d.name, d.name)


def check_exact(name, outs, results):
    """RuntimeError if an out has another dtype than its result, and the function asks for that one."""
    text = EXACT.get(name)
    if text is None:
        return
    for out, result, role in zip(outs, results, ("values", "indices")):
        if out.dtype is not result.dtype:
            raise RuntimeError(
                text.format(name=name, role=role, out=type_name(out.dtype), result=type_name(result.dtype))
            )


def check_fitting(given, found, kind=True, name="", field=()):
    """Refuse an out tensor of a dtype that a result does not fit, in the words of the kind of function."""
    if kind == "exact" and given is not found:
        raise RuntimeError(f"Expected out tensor to have dtype {c_name(found)}, but got {c_name(given)} instead")
    if can_cast(found, given):
        return
    if kind == "castable":
        what = field[0] if field else "result"
        raise RuntimeError(
            f"{name}: Expected {what} to be safely castable from {type_name(found)} dtype, but got {what} with dtype "
            f"{type_name(given)}"
        )
    raise RuntimeError(f"result type {type_name(found)} can't be cast to the desired output type {type_name(given)}")
