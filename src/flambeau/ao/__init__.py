"""torch.ao: quantization, which is absent for good. Its namespaces exist, and say so for every name."""


def absent(space):
    """The ``__getattr__`` of a namespace that has no names."""
    where = "torch" + space[len("flambeau") :]

    def __getattr__(name):
        raise AttributeError(
            f"module '{where}' has no attribute '{name}': quantization is not part of flambeau, and will not be"
        )

    return __getattr__


from . import nn as nn  # noqa: E402 - it takes `absent`

__all__: list = ["nn"]
__getattr__ = absent(__name__)
