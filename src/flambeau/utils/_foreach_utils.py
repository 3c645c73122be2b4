"""Which devices have kernels for many tensors at once, by PyTorch's lists; tensors by device and dtype."""


def _get_fused_kernels_supported_devices():
    """Return the types of devices with a fused kernel of an optimizer's step."""
    return ["mps", "cuda", "xpu", "hpu", "cpu", "mtia", "privateuseone"]


def _get_foreach_kernels_supported_devices():
    """Return the types of devices where the ``torch._foreach`` functions are kernels of their own."""
    return ["cuda", "xpu", "mtia", "privateuseone"]


def _group_tensors_by_device_and_dtype(tensorlistlist, with_indices=False):
    """Return {(device, dtype): (lists of the tensors of that kind, their places)}, in the order of the first list.

    Args:
        tensorlistlist (list): lists of equal length; the first one decides, and holds no None.
        with_indices (bool): whether to give the places too.
    """
    groups = {}
    for place, tensors in enumerate(zip(*tensorlistlist)):
        key = tensors[0].device, tensors[0].dtype
        lists, places = groups.setdefault(key, ([[] for _ in tensorlistlist], []))
        for found, tensor in zip(lists, tensors):
            found.append(tensor)
        if with_indices:
            places.append(place)
    return groups


def _device_has_foreach_support(device):
    """Return whether a device has such kernels."""
    return device.type in (*_get_foreach_kernels_supported_devices(), "cpu")


def _has_foreach_support(tensors, device):
    """Return whether a device has such kernels, and the tensors are plain."""
    from .._tensor.base import Tensor

    return _device_has_foreach_support(device) and all(t is None or type(t) is Tensor for t in tensors)
