"""torch.cuda: NVIDIA GPUs, reached through CuPy. Nothing is imported and no driver is asked before a program asks."""

from .._names.rooms import later as _later
from .._tensor import places as _places
from .._tensor.device import device as _device_class
from .._tensor.generator import default_of as _default_of
from .._tensor.generator import seed_devices as _seed_devices


def is_available():
    """Return whether there is a GPU that can be used; never raises.

    >>> torch.cuda.is_available() == (torch.cuda.device_count() > 0)
    True
    """
    return _places.device_count() > 0


def device_count():
    """Return the number of GPUs that can be used.

    >>> torch.cuda.device_count() >= 0
    True
    """
    return _places.device_count()


def is_initialized():
    """Return whether a GPU has been asked for, and was found.

    >>> torch.cuda.is_initialized() in (True, False)
    True
    """
    return _places.is_loaded()


def init():
    """Ask for the GPUs now; otherwise their first use does.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.
    """
    _places.cuda()


def is_bf16_supported(including_emulation=True):
    """Return whether the GPU computes in bfloat16.

    Args:
        including_emulation (bool): whether emulation counts.

    >>> torch.cuda.is_bf16_supported() <= torch.cuda.is_available()
    True
    """
    return is_available() and (including_emulation or get_device_capability() >= (8, 0))


def current_device():
    """Return the number of the current GPU.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.
    """
    return _places.cuda().cuda.runtime.getDevice()


def _index(where):
    """The number of a GPU given as a device, text, number or None."""
    if where is None or isinstance(where, int) and where < 0:
        return current_device()
    found = _places.resolved(where)
    if found.type != "cuda":
        raise ValueError(f"Expected a cuda device, but got: {where}")
    return found.index


def _on(where):
    return _places.cuda().cuda.Device(_index(where))


def set_device(device):
    """Choose the current GPU, where tensors of device ``"cuda"`` are made.

    Args:
        device (device or int): which.
    """
    _on(device).use()


class device:
    """Make a GPU the current one for a ``with`` block.

    Args:
        device (device or int): which; None changes nothing.
    """

    def __init__(self, device):
        self.idx, self.prev_idx = -1 if device is None else _index(device), -1

    def __enter__(self):
        self.prev_idx = current_device()
        if self.idx >= 0:
            set_device(self.idx)

    def __exit__(self, *_):
        set_device(self.prev_idx)
        return False


class device_of(device):
    """Make the GPU of a tensor the current one for a ``with`` block.

    Args:
        obj (Tensor): the tensor; one of the CPU changes nothing.
    """

    def __init__(self, obj):
        super().__init__(obj.get_device() if obj.is_cuda else None)


def synchronize(device=None):
    """Wait until a GPU has done all its work.

    Args:
        device (device or int): which; the current one, if left out.
    """
    _on(device).synchronize()


# ---- what a GPU is --------------------------------------------------------------------------------------------------


class _Properties:
    """What is known of a GPU: name, major, minor, total_memory (bytes), multi_processor_count."""

    def __init__(self, found):
        name = found["name"]
        self.name = name.decode() if isinstance(name, bytes) else name
        self.major, self.minor, self.total_memory = found["major"], found["minor"], found["totalGlobalMem"]
        self.multi_processor_count = found["multiProcessorCount"]

    def __repr__(self):
        return (
            f"_CudaDeviceProperties(name='{self.name}', major={self.major}, minor={self.minor}, "
            f"total_memory={self.total_memory // 2**20}MB, multi_processor_count={self.multi_processor_count})"
        )


def get_device_properties(device=None):
    """Return what is known of a GPU, as an object with fields such as ``name`` and ``total_memory``.

    Args:
        device (device or int): which; the current one, if left out.
    """
    return _Properties(_places.cuda().cuda.runtime.getDeviceProperties(_index(device)))


def get_device_name(device=None):
    """Return the name of a GPU.

    Args:
        device (device or int): which; the current one, if left out.
    """
    return get_device_properties(device).name


def get_device_capability(device=None):
    """Return the compute capability of a GPU, as (major, minor).

    Args:
        device (device or int): which; the current one, if left out.
    """
    found = get_device_properties(device)
    return found.major, found.minor


# ---- memory ---------------------------------------------------------------------------------------------------------


def _pool(where):
    with _on(where):
        return _places.cuda().get_default_memory_pool()


def memory_allocated(device=None):
    """Return how many bytes of a GPU's memory arrays take; 0 before a GPU is used.

    Args:
        device (device or int): which; the current one, if left out.
    """
    return _pool(device).used_bytes() if is_initialized() else 0


def memory_reserved(device=None):
    """Return how many bytes of a GPU's memory are held, in arrays or for reuse; 0 before a GPU is used.

    Args:
        device (device or int): which; the current one, if left out.
    """
    return _pool(device).total_bytes() if is_initialized() else 0


def mem_get_info(device=None):
    """Return the free and the total memory of a GPU in bytes, as its driver tells.

    Args:
        device (device or int): which; the current one, if left out.
    """
    return tuple(_on(device).mem_info)


def empty_cache():
    """Give memory that is held for reuse back to the GPU.

    >>> torch.cuda.empty_cache()
    """
    if is_initialized():
        _places.cuda().get_default_memory_pool().free_all_blocks()


# ---- random numbers -------------------------------------------------------------------------------------------------


def manual_seed(seed):
    """Start the generator of the current GPU anew from a seed; without a GPU, only the seed is checked.

    Args:
        seed (int): the seed.

    >>> torch.cuda.manual_seed(0)
    """
    seed = int(seed)
    if is_initialized():
        _seed_devices(seed, [current_device()])


def manual_seed_all(seed):
    """Start the generators of all GPUs anew from a seed; without a GPU, only the seed is checked.

    Args:
        seed (int): the seed.

    >>> torch.cuda.manual_seed_all(0)
    """
    seed = int(seed)
    if is_initialized():
        _seed_devices(seed, range(device_count()))


def initial_seed():
    """Return the seed from which the current GPU's generator last started."""
    return _default_of(_device_class("cuda", current_device())).initial_seed()


def get_rng_state(device="cuda"):
    """Return the state of a GPU's generator, a uint8 tensor on the CPU.

    Args:
        device (device or int): which.
    """
    return _default_of(_device_class("cuda", _index(device))).get_state()


def set_rng_state(new_state, device="cuda"):
    """Let a GPU's generator go on from a state that `get_rng_state` returned.

    Args:
        new_state (Tensor): the state.
        device (device or int): which.
    """
    _default_of(_device_class("cuda", _index(device))).set_state(new_state)


# ---- queues of work -------------------------------------------------------------------------------------------------


class Stream:
    """A queue of a GPU's work, done in order; what lies in different queues may be done at once.

    Args:
        device (device or int): which GPU; the current one, if left out.
        priority (int): lower numbers go first.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.
    """

    def __init__(self, device=None, priority=0, **kwargs):
        self._index = _index(device)
        with _on(self._index):
            self._stream = kwargs.get("_stream") or _places.cuda().cuda.Stream(non_blocking=True, priority=priority)

    @property
    def device(self):
        """The GPU."""
        return _device_class("cuda", self._index)

    @property
    def cuda_stream(self):
        """The number that CUDA knows the stream by."""
        return self._stream.ptr

    def query(self):
        """Return whether all its work is done."""
        return self._stream.done

    def synchronize(self):
        """Wait until all its work is done."""
        self._stream.synchronize()

    def record_event(self, event=None):
        """Mark the present end of the queue in an event, and return that.

        Args:
            event (Event): a new one, if left out.
        """
        event = Event() if event is None else event
        event.record(self)
        return event

    def wait_event(self, event):
        """Let all further work wait for an event.

        Args:
            event (Event): what to wait for.
        """
        self._stream.wait_event(event._event)

    def wait_stream(self, stream):
        """Let all further work wait for what is in another stream now.

        Args:
            stream (Stream): the other one.
        """
        self.wait_event(stream.record_event())


class Event:
    """A mark in a GPU's queue of work, to wait for or to tell times by.

    Args:
        enable_timing (bool): whether `elapsed_time` can be asked.
        blocking (bool): whether waiting gives the processor free.
        interprocess (bool): whether other processes may use it.
        external (bool): whether it may be waited for outside of a captured graph: not there.

    Raises:
        AssertionError, RuntimeError: CuPy or a GPU is missing.
    """

    def __init__(self, enable_timing=False, blocking=False, interprocess=False, external=False):
        if external:
            raise NotImplementedError("external=True: events are not recorded in the graphs of other libraries")
        self._timed = enable_timing
        self._event = _places.cuda().cuda.Event(blocking, not enable_timing, interprocess)

    def record(self, stream=None):
        """Mark the present end of a queue.

        Args:
            stream (Stream): the queue; the current one, if left out.
        """
        self._event.record((current_stream() if stream is None else stream)._stream)

    def wait(self, stream=None):
        """Let a stream's further work wait for this mark.

        Args:
            stream (Stream): the current one, if left out.
        """
        (current_stream() if stream is None else stream).wait_event(self)

    def query(self):
        """Return whether the work before the mark is done."""
        return self._event.done

    def synchronize(self):
        """Wait until the work before the mark is done."""
        self._event.synchronize()

    def elapsed_time(self, end_event):
        """Return the milliseconds between this mark and a later one.

        Args:
            end_event (Event): the later one.

        Raises:
            ValueError: an event was made without ``enable_timing=True``.
        """
        if not (self._timed and end_event._timed):
            raise ValueError("Both events must be created with argument 'enable_timing=True'.")
        return _places.cuda().cuda.get_elapsed_time(self._event, end_event._event)


def current_stream(device=None):
    """Return the queue that a GPU's work goes to now.

    Args:
        device (device or int): which GPU; the current one, if left out.
    """
    return Stream(device, _stream=_places.cuda().cuda.get_current_stream())


class stream:
    """Let a GPU's work go to a stream for a ``with`` block.

    Args:
        stream (Stream): the stream; None changes nothing.
    """

    def __init__(self, stream):
        self.stream = stream

    def __enter__(self):
        if self.stream is not None:
            self.stream._stream.__enter__()

    def __exit__(self, *error):
        if self.stream is not None:
            self.stream._stream.__exit__(*error)
        return False


_ROOMS = ("amp",)
__getattr__, __dir__ = _later(globals(), _ROOMS)
