"""The GPU's column of the kernel table (see eager.py): the kernels of its arrays, wherever they differ from NumPy's.

There are four ways. The NumPy kernel itself, where it holds by NumPy's protocols (`HELD`, proved by the tests on
the stand-in and by tools/gpu_check.py); a kernel of its own (`OWN`); for composed operations, their parts; and for the
rest the NumPy kernel on the CPU, between two transfers, which a warning tells once.
"""

import warnings
from functools import wraps

from numpy import ndarray

from .._tensor.places import ARRAYS, arrayed, cuda, is_remote, place_of, placed, special, to_host, together
from ..primitives._half import in_float32
from ..primitives._layout import laid_out

HELD = frozenset(
    """move add sub mul div neg reciprocal square rsub_number pow pow_scalar rpow sqrt rsqrt exp exp2 expm1 log log2
    log10 log1p sigmoid sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh atan2 hypot sinc deg2rad
    rad2deg floor ceil round trunc frac round_decimals sign signbit copysign copysign_scalar nextafter lerp
    lerp_scalar addcmul addcdiv cast tied maximum minimum fmax fmin clamp clamp_scalar clamp_min clamp_max
    clamp_min_scalar clamp_max_scalar eq ne lt le gt ge bitwise_not isnan isinf isfinite logical_and logical_or
    logical_xor logical_not bitwise_and bitwise_or bitwise_xor left_shift right_shift where abs floor_divide
    trunc_divide fmod remainder fmod_scalar remainder_scalar logaddexp logaddexp2 angle conj conj_physical gcd lcm
    zero unsafe_view select_backward slice_backward diagonal_backward unfold_backward basic_index_backward flip
    roll tril triu matmul mm mv dot outer bmm bmm_sum reshape reshape_alias permute transpose t unsqueeze squeeze
    squeeze_dim squeeze_dims alias view_dtype select slice diagonal unfold basic_index expand unbind split
    split_with_sizes unsafe_split real imag view_as_real view_as_complex as_strided select_scatter slice_scatter
    diagonal_scatter unfold_scatter basic_index_scatter cat stack pad gather scatter index_select index_copy index
    sort topk max_pool_indices max_pool_backward max_pool2d max_pool2d_with_indices max_pool3d
    max_pool3d_with_indices avg_pool avg_pool_backward conv conv_input conv_weight im2col col2im""".split()
)


def _reduction(method, **options):
    def kernel(x, dim=None, keepdim=False):
        return getattr(x, method)(axis=dim, keepdims=keepdim, **options)

    return kernel


def _sum(x, dim=None, keepdim=False):
    return x.sum(axis=dim, dtype=x.dtype, keepdims=keepdim)


def _product(x, dim=None, keepdim=False):
    return x.prod(axis=dim, dtype=x.dtype, keepdims=keepdim)


def _picked(value, position):
    """A reduction that gives the elements picked along a dimension, and where they were."""

    def kernel(x, dim, keepdim=False):
        return getattr(x, value)(axis=dim, keepdims=keepdim), _position(position)(x, dim, keepdim)

    return kernel


def _position(method):
    def kernel(x, dim, keepdim=False):
        if dim is None or x.ndim == 0:
            return getattr(x.reshape(-1), method)(axis=0).reshape((1,) * x.ndim if keepdim else ())
        found = getattr(x, method)(axis=dim)
        return cuda().expand_dims(found, dim) if keepdim else found

    return kernel


def _truth(method):
    def kernel(x, dim=None, keepdim=False):
        if dim == ():
            return x != 0
        return getattr(x != 0, method)(axis=dim, keepdims=keepdim)

    return kernel


@in_float32
def _index_add(x, index, src, dim):
    y = x.copy("K")
    _add_at(y, (slice(None),) * dim + (index,), src)
    return y


@in_float32
def _scatter_add(x, index, src, dim):
    from ..primitives.index import at_least_1d, grid

    y = x.copy("K")
    if index.size:
        index, src = at_least_1d(index), at_least_1d(src)
        places = grid(index, dim)
        src = src[tuple(map(slice, index.shape))] if is_remote(src) else src
        _add_at(at_least_1d(y), places, src)
    return y


@in_float32
def _index_put(x, value, *indices, accumulate=False):
    from ..primitives.index import full_index

    y = x.copy("K")
    if accumulate:
        _add_at(y, full_index(indices), value)
    else:
        y[full_index(indices)] = value
    return y


def _add_at(y, index, value):
    """Add in place at positions that may come several times; bools by "or"; CuPy adds numbers of 4 and 8 bytes."""
    if y.dtype.kind in "biu" and y.dtype.itemsize < 4:
        wide = y.astype("int32")
        wide.scatter_add(index, value.astype("int32") if is_remote(value) else value)
        y[...] = wide.astype(y.dtype)
    elif y.dtype.kind == "i" and y.dtype.itemsize == 8:  # unsigned words add as signed ones do
        y.view("uint64").scatter_add(index, value.astype("int64").view("uint64") if is_remote(value) else value)
    elif y.dtype.kind == "c":
        y.real.scatter_add(index, value.real)
        y.imag.scatter_add(index, value.imag)
    else:
        y.scatter_add(index, value.astype(y.dtype) if is_remote(value) else value)


def _clone(x, order="K"):
    return x.copy(order)


def _embedding_rows(g, indices, rows):
    made = cuda().zeros((rows, *g.shape[1:]), g.dtype)
    _add_at(made, indices, g)
    return made


# operations of one array, and the names that their functions have in SciPy and, for the GPU, in CuPy
_SPECIAL = {"lgamma": "gammaln", "bessel_j0": "j0", "bessel_j1": "j1", "bessel_y0": "y0", "bessel_y1": "y1"}
_SPECIAL |= {name: name for name in "erf erfc erfinv erfcx ndtr log_ndtr digamma i0 i0e i1 i1e".split()}


def _special(name):
    return in_float32(lambda x: getattr(special(), name)(x))


OWN = {
    **{op: _special(name) for op, name in _SPECIAL.items()},
    "embedding_rows": in_float32(_embedding_rows),
    "sum": in_float32(_sum),
    "sum_all": in_float32(_sum),
    "prod": in_float32(_product),
    "prod_all": in_float32(_product),
    "amax": _reduction("max"),
    "amin": _reduction("min"),
    "max_all": _reduction("max"),
    "min_all": _reduction("min"),
    "argmax": _position("argmax"),
    "argmin": _position("argmin"),
    "max_dim": _picked("max", "argmax"),
    "min_dim": _picked("min", "argmin"),
    "any": _truth("any"),
    "all": _truth("all"),
    "index_add": _index_add,
    "scatter_add": _scatter_add,
    "index_put": _index_put,
    "clone": _clone,
}

_told: set = set()  # operations of whose way over the CPU a warning has told


def with_remote(op, kernel, F):
    """The kernel of an operation for the arrays of every place; F runs the parts of composed operations."""
    if op.name in HELD or op.family == "composed" and kernel.__name__ == op.name and not op.contiguous:
        return kernel
    remote = OWN.get(op.name) or (_of_parts(op, F) if op.forward else _on_host(op, kernel))
    remote = laid_out(remote, op.contiguous) if op.name in OWN else remote

    @wraps(kernel)
    def run(*arrays, **params):
        for a in arrays:
            if a.__class__ is not ndarray and a.__class__ in ARRAYS:
                return remote(*together(arrays), **params)
        return kernel(*arrays, **params)

    return run


def _of_parts(op, F):
    def parts(*arrays, **params):
        return op.forward(F, *arrays, **params)

    return in_float32(parts)


def _on_host(op, kernel):
    def by_way_of_host(*arrays, **params):
        where = place_of(next(filter(is_remote, arrays)))
        if op.name not in _told:
            _told.add(op.name)
            warnings.warn(
                f"The operator '{op.name}' has no kernel for the CUDA device yet and falls back to run on the CPU: its "
                "arrays are copied there and back.",
                stacklevel=5,
            )
        y = kernel(*map(to_host, arrays), **params)
        several = y.__class__ in (tuple, list)
        return tuple(placed(arrayed(part), where) for part in y) if several else placed(arrayed(y), where)

    return by_way_of_host
