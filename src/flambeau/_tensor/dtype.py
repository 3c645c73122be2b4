"""Data types, their categories, and how they promote: every rule about dtypes is in this file."""

import numpy as np

from .overriding import never

_CATEGORIES = ("bool", "int", "float", "complex")


@never
class dtype:
    """A tensor's element type, such as ``torch.float32``; one object per type, compared by identity.

    >>> torch.float32.is_floating_point, torch.float32.itemsize
    (True, 4)
    """

    __slots__ = (
        *("name", "itemsize", "category", "is_floating_point", "is_complex", "is_signed", "_numpy", "_abbreviation"),
    )
    __module__ = "torch"

    def __init__(self, name, itemsize, category):
        self.name, self.itemsize, self.category = name, itemsize, category
        self.is_floating_point = category == 2
        self.is_complex = category == 3
        self.is_signed = category > 0 and not name.startswith("uint")
        self._numpy = None

    @property
    def numpy(self):
        """The NumPy dtype that stores this type."""
        if self._numpy is None:
            if self is complex32:
                raise NotImplementedError("complex32 (ComplexHalf) tensors are not in flambeau: use torch.complex64")
            _load_bfloat16()
        return self._numpy

    def to_complex(self):
        """The complex dtype of the same precision."""
        return _TO_COMPLEX.get(self.name, complex64)

    def to_real(self):
        """The real dtype of the same precision."""
        return _TO_REAL.get(self.name, self)

    def __repr__(self):
        return f"torch.{self.name}"

    def __reduce__(self):
        return _by_name, (self.name,)


def _by_name(name):
    return BY_NAME[name]


bool_ = dtype("bool", 1, 0)
uint8, uint16, uint32, uint64 = (dtype(f"uint{8 * n}", n, 1) for n in (1, 2, 4, 8))
int8, int16, int32, int64 = (dtype(f"int{8 * n}", n, 1) for n in (1, 2, 4, 8))
float16, bfloat16 = dtype("float16", 2, 2), dtype("bfloat16", 2, 2)
float32, float64 = dtype("float32", 4, 2), dtype("float64", 8, 2)
complex32 = dtype("complex32", 4, 3)  # a name in lists of dtypes and in promotion: no tensor has it
complex64, complex128 = dtype("complex64", 8, 3), dtype("complex128", 16, 3)

# PyTorch's names for dtypes in error texts, where they are not the dtype's name with a capital
TYPE_NAMES = {"float32": "Float", "float64": "Double", "float16": "Half", "bfloat16": "BFloat16", "uint8": "Byte"}
TYPE_NAMES |= {"int8": "Char", "int16": "Short", "int32": "Int", "int64": "Long", "bool": "Bool"}
TYPE_NAMES |= {"complex64": "ComplexFloat", "complex128": "ComplexDouble", "complex32": "ComplexHalf"}
# and those of C++, which other texts have
C_NAMES = {"uint8": "unsigned char", "int8": "signed char", "int16": "short int", "int32": "int", "int64": "long int"}
C_NAMES |= {"float16": "c10::Half", "float32": "float", "float64": "double", "bfloat16": "c10::BFloat16"}
C_NAMES |= {"complex64": "c10::complex<float>", "complex128": "c10::complex<double>"}

BY_NAME = {
    d.name: d
    for d in (bool_, uint8, uint16, uint32, uint64, int8, int16, int32, int64)
    + (float16, bfloat16, float32, float64, complex32, complex64, complex128)
}
ALIASES = {"half": float16, "float": float32, "double": float64, "short": int16, "int": int32, "long": int64}
ALIASES |= {"cfloat": complex64, "cdouble": complex128, "chalf": complex32}
_TO_COMPLEX = {"float64": complex128, "complex128": complex128, "float16": complex32, "complex32": complex32}
_TO_REAL = {"complex64": float32, "complex128": float64, "complex32": float16}

FROM_NUMPY = {}
for _d in BY_NAME.values():
    if _d is not bfloat16 and _d is not complex32:
        _d._numpy = np.dtype(_d.name)
        FROM_NUMPY[_d._numpy] = _d


def _load_bfloat16():
    """Import ml_dtypes, whose import costs milliseconds, when bfloat16 is first used."""
    import ml_dtypes

    bfloat16._numpy = np.dtype(ml_dtypes.bfloat16)
    FROM_NUMPY[bfloat16._numpy] = bfloat16


PYTHON_TYPES = {bool: bool_, int: int64, float: float64, complex: complex128}


def of_python(d):
    """The dtype that a Python type stands for; all else as it is."""
    return PYTHON_TYPES.get(d, d) if d.__class__ is type else d


def from_numpy_dtype(numpy_dtype):
    """The dtype that stores a NumPy dtype's values; TypeError if there is none."""
    found = FROM_NUMPY.get(numpy_dtype)
    if found is None and numpy_dtype.name == "bfloat16":
        _load_bfloat16()
        found = bfloat16
    if found is None:  # another byte order or an alias such as longlong
        found = BY_NAME.get(numpy_dtype.name)
    if found is None:
        raise TypeError(
            f"can't convert np.ndarray of type numpy.{numpy_dtype.name}. The only supported types are: "
            "float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, "
            "uint8, and bool."
        )
    return found


# The default dtype: what Python floats become.

_default = float32


def get_default_dtype():
    """Return the dtype that Python floats become, ``torch.float32`` unless set.

    >>> torch.get_default_dtype()
    torch.float32
    """
    return _default


def set_default_dtype(d, /):
    """Make Python floats become tensors of a floating-point dtype.

    Args:
        d (dtype): float16, bfloat16, float32 or float64.

    Raises:
        TypeError: `d` is not a floating-point dtype.

    >>> torch.set_default_dtype(torch.float64); torch.tensor(1.0).dtype
    torch.float64
    >>> torch.set_default_dtype(torch.float32)
    """
    global _default
    if not isinstance(d, dtype):
        raise TypeError(f"invalid dtype object: only floating-point types are supported as the default type, got {d!r}")
    if not d.is_floating_point:
        raise TypeError(f"only floating-point types are supported as the default type, got {d}")
    _default = d


# Promotion

_INTS = ("int8", "int16", "int32", "int64")
_FLOATS = ("float32", "float64")


def promote_types(type1, type2):
    """Return the smallest dtype that holds the values of both, by PyTorch's rules.

    Args:
        type1 (dtype): one type.
        type2 (dtype): another type.

    >>> torch.promote_types(torch.int64, torch.float16)
    torch.float16
    """
    if type1 is type2:
        return type1
    found = _PROMOTED.get((type1, type2))
    if found is None:
        found = _PROMOTED[type1, type2] = _promote(type1, type2)
    return found


_PROMOTED = {}


def _promote(a, b):
    if a.category > b.category:
        a, b = b, a
    if a.category < b.category:
        if b.category == 3 and a.category == 2:
            return _promote(a.to_complex(), b)
        return b
    if a.category == 3:
        return a if a.itemsize >= b.itemsize else b
    if a.category == 2:
        if {a, b} == {float16, bfloat16}:
            return float32
        return a if a.itemsize > b.itemsize else b
    return _promote_ints(a, b)


def _promote_ints(a, b):
    """Integers: the wider of two of one sign, else the next wider signed type; uint16 and up only among themselves."""
    if a.is_signed == b.is_signed:
        return a if a.itemsize > b.itemsize else b
    signed, unsigned = (a, b) if a.is_signed else (b, a)
    if unsigned.itemsize > 1:
        raise RuntimeError(
            f"Promotion for uint16, uint32, uint64 types is not supported, attempted to promote {a.name} and {b.name}"
        )
    return BY_NAME[f"int{max(8 * signed.itemsize, 16)}"]


def dtype_of_number(value):
    """The dtype that a Python (or NumPy) number stands for when no tensor decides."""
    if isinstance(value, (bool, np.bool_)):
        return bool_
    if isinstance(value, (int, np.integer)):
        return int64
    if isinstance(value, (float, np.floating)):
        return _default
    if isinstance(value, (complex, np.complexfloating)):
        return _default.to_complex()
    raise TypeError(f"expected a tensor or a number, got {type(value).__name__}")


def result_dtype(operands):
    """The dtype of an operation on `operands`, each (dtype, rank) with rank 2 for a tensor with dimensions, 1 for a
    0-dim tensor and 0 for a Python number: a lower rank only counts where its category is higher."""
    ranks = [None, None, None]
    for d, rank in operands:
        ranks[rank] = d if ranks[rank] is None else promote_types(ranks[rank], d)
    number, scalar, tensor = ranks
    result = tensor
    for lower in (scalar, number):
        if result is None:
            result = lower
        elif lower is not None and lower.category > result.category:
            result = _raise_category(result, lower)
    return result


def _raise_category(d, lower):
    """What `d` becomes next to a 0-dim tensor or number of a higher category: its precision counts only for floats."""
    if lower.category == 3 and d.category == 2:
        return d.to_complex()
    return lower


def can_cast(from_, to):
    """Return whether a result of dtype `from_` may be written to a tensor of dtype `to`.

    Args:
        from_ (dtype): the type of the values.
        to (dtype): the type of the place.

    >>> torch.can_cast(torch.float32, torch.int64), torch.can_cast(torch.int64, torch.float32)
    (False, True)
    """
    return of_python(from_).category <= of_python(to).category


class _Info:
    """What finfo and iinfo share: the dtype and its limits, read from NumPy's tables."""

    __module__ = "torch"

    def __init__(self, type=None):
        self._dtype = _default if type is None else of_python(type)
        if not isinstance(self._dtype, dtype):
            kind = self.__class__.__name__
            raise TypeError(
                f"{kind}(): argument 'type' (position 1) must be torch.dtype, not {type.__class__.__name__}"
            )
        self.dtype = self._dtype.name
        self.bits = 8 * self._dtype.itemsize // (2 if self._dtype.is_complex else 1)


class finfo(_Info):
    """Limits of a floating-point dtype: bits, eps, max, min, tiny, smallest_normal, resolution.

    Args:
        type (dtype): a floating-point or complex dtype; the default dtype if left out.

    Raises:
        TypeError: `type` holds integers.

    >>> torch.finfo(torch.float32).eps
    1.1920928955078125e-07
    """

    __slots__ = ("_dtype", "dtype", "bits", "eps", "max", "min", "tiny", "smallest_normal", "resolution")

    def __init__(self, type=None):
        super().__init__(type)
        if self._dtype.category < 2:
            raise TypeError(
                "torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'"
            )
        if self._dtype is bfloat16:
            import ml_dtypes

            info = ml_dtypes.finfo(bfloat16.numpy)
        else:
            info = np.finfo(self._dtype.numpy)
        self.eps, self.max, self.min = float(info.eps), float(info.max), float(info.min)
        self.tiny = self.smallest_normal = float(info.smallest_normal)
        self.resolution = float(info.resolution)

    def __repr__(self):
        return (
            f"finfo(resolution={self.resolution:g}, min={self.min:g}, max={self.max:g}, eps={self.eps:g}, "
            f"smallest_normal={self.smallest_normal:g}, tiny={self.tiny:g}, dtype={self.dtype})"
        )


class iinfo(_Info):
    """Limits of an integer dtype: bits, max, min.

    Args:
        type (dtype): an integer dtype.

    Raises:
        TypeError: `type` does not hold integers.

    >>> torch.iinfo(torch.int8).max
    127
    """

    __slots__ = ("_dtype", "dtype", "bits", "max", "min")

    def __init__(self, type):
        super().__init__(type)
        if self._dtype.category != 1:
            raise TypeError(f"torch.iinfo() requires an integer input type. Use torch.finfo to handle '{type}'")
        info = np.iinfo(self._dtype.numpy)
        self.max, self.min = int(info.max), int(info.min)

    def __repr__(self):
        return f"iinfo(min={self.min:g}, max={self.max:g}, dtype={self.dtype})"
