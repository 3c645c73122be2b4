"""Devices, layouts and memory formats: small named values of PyTorch's API."""

from .overriding import never


@never
class device:
    """Where a tensor's memory lives: a type such as ``"cpu"`` and, for accelerators, an index.

    Args:
        type (str or device): ``"cpu"``, ``"cuda"``, ``"cuda:1"`` or ``"meta"``.
        index (int): the accelerator's number.

    Raises:
        RuntimeError: the string names no device type.

    >>> torch.device("cuda:1").index
    1
    """

    __slots__ = ("type", "index")
    __module__ = "torch"

    def __new__(cls, type, index=None):
        if isinstance(type, device):
            return type
        self = object.__new__(cls)
        self.type, self.index = _parse(type, index)
        return self

    def __eq__(self, other):
        return isinstance(other, device) and (self.type, self.index) == (other.type, other.index)

    def __hash__(self):
        return hash((self.type, self.index))

    def __str__(self):
        return self.type if self.index is None else f"{self.type}:{self.index}"

    def __repr__(self):
        index = "" if self.index is None else f", index={self.index}"
        return f"device(type='{self.type}'{index})"

    def __reduce__(self):
        return _device, (self.type, self.index)

    def __enter__(self):
        from .places import default_device

        _ENTERED.append(default_device.set(self))
        return self

    def __exit__(self, *_):
        from .places import default_device

        default_device.reset(_ENTERED.pop())


_ENTERED: list = []  # what the devices entered by ``with`` have replaced as the default


def _device(type, index):
    """A device out of a pickle: the class goes by the name ``torch.device``, which pickle would take for PyTorch's."""
    return device(type, index)


_TYPES = ("cpu", "cuda", "meta", "mps", "xpu")


def _parse(type, index):
    """(type, index) of the arguments of `device`."""
    for number in (type, index):
        if isinstance(number, int) and number < 0:
            raise RuntimeError(f"Device index must not be negative, but got {number}")
    if isinstance(type, int):
        return "cuda", type
    if not isinstance(type, str):
        raise TypeError(f"device(): argument 'type' must be str or int, not {type.__class__.__name__}")
    name, colon, number = type.partition(":")
    if name not in _TYPES or colon and not number.isdigit():
        raise RuntimeError(
            f"Expected one of cpu, cuda, meta, mps, xpu device type at start of device string: {type}"
            if name not in _TYPES
            else f"Invalid device string: '{type}'"
        )
    if colon and index is not None:
        raise RuntimeError(f"type (string) must not include an index because index was passed explicitly: {type}")
    return name, int(number) if colon else index


cpu = device("cpu")


@never
class layout:
    """How a tensor's elements are laid out; flambeau's tensors are all ``torch.strided``."""

    __slots__ = ("_name",)
    __module__ = "torch"

    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return f"torch.{self._name}"

    def __reduce__(self):
        return _named, (self._name,)


@never
class memory_format(layout):
    """The order of a tensor's dimensions in memory, such as ``torch.contiguous_format``."""

    __slots__ = ()
    __module__ = "torch"


strided = layout("strided")
sparse_coo = layout("sparse_coo")  # these are names to compare with; a factory refuses them
sparse_csr, sparse_csc = layout("sparse_csr"), layout("sparse_csc")
sparse_bsr, sparse_bsc = layout("sparse_bsr"), layout("sparse_bsc")
contiguous_format = memory_format("contiguous_format")
preserve_format = memory_format("preserve_format")
channels_last = memory_format("channels_last")
channels_last_3d = memory_format("channels_last_3d")


def _named(name):
    return globals()[name]


def check_pinned(pin_memory):
    """Refuse memory that is pinned for transfers to a GPU."""
    if pin_memory:
        raise RuntimeError(
            "pin_memory=True requires a CUDA or other accelerator backend; no pinned memory allocator is available: "
            "leave it out"
        )


def check_layout(wanted):
    """Refuse layouts other than strided."""
    if wanted is not None and not isinstance(wanted, layout):
        raise TypeError(f"argument 'layout' must be torch.layout, not {type(wanted).__name__}")
    if wanted not in (None, strided):
        raise NotImplementedError(f"layout {wanted} is not in flambeau; tensors are torch.strided")
