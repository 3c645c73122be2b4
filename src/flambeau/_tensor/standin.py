"""A stand-in for CuPy on machines without a GPU: arrays in the CPU's memory that keep CuPy's rules.

An `ndarray` here is a class of its own. It refuses to become NumPy's unasked and to be mixed with NumPy's arrays, knows
only the functions that CuPy has, and every way between the two kinds is counted in `transfers`.
"""

from types import SimpleNamespace

import numpy as np

transfers = {"to device": 0, "to host": 0}
COUNT = 2  # GPUs that there seem to be

# NumPy's functions that CuPy lacks, of those that this package calls on arrays
_LACKING = frozenset(("vecdot", "insert", "as_strided", "spacing", "sliding_window_view"))
_REDUCTIONS = {"add": "sum", "multiply": "prod"}  # the only ones that CuPy's universal functions have


class ndarray:
    """An array of the stand-in: a NumPy array behind CuPy's interface."""

    __slots__ = ("_held", "base", "device", "__weakref__")
    __array_priority__ = 100
    __hash__ = None

    def __init__(self, held, base=None, device=0):
        self._held, self.base = held, base
        self.device = device if isinstance(device, Device) else Device(device)

    def __array__(self, *args, **kwargs):
        raise TypeError(
            "Implicit conversion to a NumPy array is not allowed. Please use `.get()` to construct a NumPy array "
            "explicitly."
        )

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        if ufunc.__module__ != "numpy" and not hasattr(np, ufunc.__name__) or ufunc.__name__ in _LACKING:
            return NotImplemented
        if method in ("reduce", "accumulate") and ufunc.__name__ not in _REDUCTIONS:
            raise NotImplementedError(f"cupy_{ufunc.__name__}.{method} is not supported yet")
        out = kwargs.get("out")
        if out is not None and any(not isinstance(a, ndarray) for a in out if a is not None):
            raise TypeError("Output arrays must be cupy.ndarray")
        return _called(self, getattr(ufunc, method), inputs, kwargs)

    def __array_function__(self, function, types, args, kwargs):
        if function.__name__ in _LACKING or function.__module__.startswith("numpy.lib.stride"):
            return NotImplemented
        return _called(self, function, args, kwargs)

    def __getitem__(self, index):
        return _wrapped(self._held[_unwrapped(index)], self)

    def __setitem__(self, index, value):
        if isinstance(value, np.ndarray):
            raise TypeError("Unsupported type <class 'numpy.ndarray'>")
        self._held[_unwrapped(index)] = _unwrapped(value)

    def __getattr__(self, name):
        if name not in _METHODS:
            raise AttributeError(f"'ndarray' object has no attribute {name!r}")
        method = getattr(self._held, name)

        def call(*args, **kwargs):
            return _called(self, method, args, kwargs)

        return call

    def diagonal(self, offset=0, axis1=0, axis2=1):
        """A view of a diagonal, which can be written to, unlike NumPy's."""
        view = self._held.diagonal(offset, axis1, axis2)
        view.flags.writeable = True
        return _wrapped(view, self)

    def __len__(self):
        return len(self._held)

    def __iter__(self):
        return (self[i] for i in range(len(self._held)))

    def get(self):
        """The values as a NumPy array: a transfer."""
        transfers["to host"] += 1
        return self._held.copy()

    def item(self, *args):
        """One element as a Python number: a transfer."""
        transfers["to host"] += 1
        return self._held.item(*args)

    def tolist(self):
        """The elements as nested lists: a transfer."""
        return self.get().tolist()

    def tobytes(self, order="C"):
        """The bytes of the elements: a transfer."""
        return self.get().tobytes(order)

    def set(self, array):
        """Write a NumPy array's values: a transfer."""
        transfers["to device"] += 1
        self._held[...] = array

    def scatter_add(self, index, value):
        """Add values at positions that may come several times."""
        np.add.at(self._held, _unwrapped(index), _unwrapped(value))

    @property
    def flags(self):
        """How the array lies in memory; unlike NumPy's, there is nothing to say about writing."""
        flags = self._held.flags
        return SimpleNamespace(
            c_contiguous=flags.c_contiguous, f_contiguous=flags.f_contiguous, forc=flags.forc, owndata=self.base is None
        )

    @property
    def data(self):
        """Where the first element lies, as CuPy shows it."""
        return SimpleNamespace(ptr=self._held.__array_interface__["data"][0])

    def __int__(self):
        return int(self.item())

    def __index__(self):
        return int(self.item())

    def __float__(self):
        return float(self.item())

    def __complex__(self):
        return complex(self.item())

    def __bool__(self):
        transfers["to host"] += 1
        return bool(self._held)

    def __repr__(self):
        return f"standin.{self._held!r}"


_METHODS = frozenset(
    """all any argmax argmin argpartition argsort astype choose clip compress conj conjugate copy cumprod cumsum
    diagonal dot fill flatten max mean min nonzero partition prod ptp put ravel repeat reshape round searchsorted
    sort squeeze std sum swapaxes take trace transpose var view""".split()
)


def _attribute(name):
    return property(lambda self: getattr(self._held, name))


for _name in ("shape", "dtype", "ndim", "size", "strides", "itemsize", "nbytes"):
    setattr(ndarray, _name, _attribute(_name))
for _name in ("T", "mT", "real", "imag"):
    setattr(ndarray, _name, property(lambda self, name=_name: _wrapped(getattr(self._held, name), self)))


def _operator(name):
    def form(self, *others):
        if any(isinstance(x, np.ndarray) and x.ndim for x in others):
            raise TypeError("Unsupported type <class 'numpy.ndarray'>")
        return _called(self, getattr(np.ndarray, name), (self, *others), {})

    return form


def _in_place(name):
    def form(self, other):
        if isinstance(other, np.ndarray):
            raise TypeError("Unsupported type <class 'numpy.ndarray'>")
        getattr(np.ndarray, name)(self._held, _unwrapped(other))
        return self

    return form


for _name in "add sub mul truediv floordiv mod pow and or xor lshift rshift matmul".split():
    setattr(ndarray, f"__{_name}__", _operator(f"__{_name}__"))
    setattr(ndarray, f"__r{_name}__", _operator(f"__r{_name}__"))
    setattr(ndarray, f"__i{_name}__", _in_place(f"__i{_name}__"))
for _name in "neg pos abs invert eq ne lt le gt ge".split():
    setattr(ndarray, f"__{_name}__", _operator(f"__{_name}__"))


def _unwrapped(tree):
    """Arguments with NumPy's arrays in place of the stand-in's."""
    if isinstance(tree, ndarray):
        return tree._held
    if isinstance(tree, (list, tuple)):
        return type(tree)(_unwrapped(x) for x in tree)
    return tree


def _refuse(tree):
    """TypeError where NumPy's arrays are among the arguments, as CuPy has it."""
    if isinstance(tree, np.ndarray):
        raise TypeError(f"Unsupported type {type(tree)}")
    if isinstance(tree, (list, tuple)):
        for x in tree:
            _refuse(x)


def _called(like, function, args, kwargs):
    """NumPy's function on the arrays behind the stand-in's."""
    _refuse(args)
    _refuse(tuple(kwargs.values()))
    result = function(*_unwrapped(args), **{k: _unwrapped(v) for k, v in kwargs.items()})
    out = kwargs.get("out")
    if out is not None:
        return out[0] if isinstance(out, tuple) else out
    sources = [a for a in _flat((like, *args)) if isinstance(a, ndarray)]
    return _results(result, sources)


def _flat(tree):
    for x in tree:
        if isinstance(x, (list, tuple)):
            yield from _flat(x)
        else:
            yield x


def _results(result, sources):
    if isinstance(result, tuple):
        return (
            type(result)(*(_results(r, sources) for r in result))
            if hasattr(result, "_fields")
            else tuple(_results(r, sources) for r in result)
        )
    if isinstance(result, list):
        return [_results(r, sources) for r in result]
    if isinstance(result, (np.ndarray, np.generic)):
        for source in sources:
            if isinstance(result, np.ndarray) and np.may_share_memory(result, source._held):
                return _wrapped(result, source)
        return ndarray(np.asarray(result), None, sources[0].device)
    return result


def _wrapped(result, source):
    """A result that may be a view of the array it came from."""
    if isinstance(result, np.ndarray) and np.may_share_memory(result, source._held):
        return ndarray(result, source if source.base is None else source.base, source.device)
    return ndarray(np.asarray(result), None, source.device)


# ---- the module's functions -----------------------------------------------------------------------------------------


def asarray(array, dtype=None):
    """An array of the stand-in with the values of NumPy's, copied: a transfer."""
    if isinstance(array, ndarray):
        held = array._held if array.device.id == _current[0] else array._held.copy()
        return array if held is array._held else ndarray(held, None, _current[0])
    transfers["to device"] += 1
    return ndarray(np.array(array, dtype=dtype, order="K", copy=True), None, _current[0])


def asnumpy(array):
    """A NumPy array with the values of the stand-in's, copied: a transfer."""
    return array.get()


def _made(name):
    make = getattr(np, name)
    return lambda *args, **kwargs: ndarray(make(*args, **kwargs), None, _current[0])


def expand_dims(array, axis):
    """The array with a dimension of size 1 more."""
    return _wrapped(np.expand_dims(array._held, axis), array)


zeros, ones, empty, full, arange, eye = map(_made, ("zeros", "ones", "empty", "full", "arange", "eye"))


def _as_strided(x, shape, strides):
    return _wrapped(np.lib.stride_tricks.as_strided(x._held, shape, strides), x)


lib = SimpleNamespace(stride_tricks=SimpleNamespace(as_strided=_as_strided))


# ---- devices, streams and events, as in cupy.cuda -------------------------------------------------------------------

_current = [0]


class Device:
    """A GPU by its number; entered, the current one."""

    __slots__ = ("id", "_before")

    def __init__(self, id=None):
        self.id = _current[0] if id is None else id

    def __enter__(self):
        self._before, _current[0] = _current[0], self.id
        return self

    def __exit__(self, *_):
        _current[0] = self._before

    def use(self):
        """Make it the current one."""
        _current[0] = self.id

    def synchronize(self):
        """Wait for nothing: all is computed at once."""

    @property
    def compute_capability(self):
        """The stand-in has none."""
        return "00"

    @property
    def mem_info(self):
        """(free, total) bytes: there is no limit of its own."""
        return 0, 0

    def __eq__(self, other):
        return isinstance(other, Device) and other.id == self.id

    def __hash__(self):
        return self.id


class Stream:
    """A queue of work; the stand-in computes at once, so it is always empty."""

    def __init__(self, null=False, non_blocking=False, ptds=False, priority=None):
        self.ptr, self.done = 0, True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def synchronize(self):
        """Wait for nothing."""

    def wait_event(self, event):
        """Wait for nothing."""

    def record(self, event=None):
        """Mark the present moment in an event."""
        event.record(self)
        return event


class Event:
    """A moment in a stream, told by the CPU's clock."""

    def __init__(self, block=False, disable_timing=False, interprocess=False):
        self.time, self.done = None, True

    def record(self, stream=None):
        """Mark the present moment."""
        from time import perf_counter

        self.time = perf_counter()

    def synchronize(self):
        """Wait for nothing."""


def _elapsed(start, end):
    return (end.time - start.time) * 1000


class _Pool:
    """Memory in use is not counted: it is Python's."""

    def used_bytes(self):
        """None is counted."""
        return 0

    def total_bytes(self):
        """None is counted."""
        return 0

    def free_all_blocks(self):
        """There are none."""


def get_default_memory_pool():
    """The pool of memory, which counts nothing."""
    return _Pool()


def _properties(index):
    return {"name": b"stand-in on the CPU", "major": 0, "minor": 0, "totalGlobalMem": 0, "multiProcessorCount": 0}


runtime = SimpleNamespace(getDeviceCount=lambda: COUNT, getDevice=lambda: _current[0], getDeviceProperties=_properties)
cuda = SimpleNamespace(
    runtime=runtime,
    Device=Device,
    Stream=Stream,
    Event=Event,
    get_current_stream=lambda: Stream(null=True),
    get_elapsed_time=_elapsed,
)
