"""How tensors print, under the names of PyTorch's private module: the options in force, and the numbers as text."""

from ._tensor.printing import _array_text, get_printoptions, printoptions, set_printoptions
from ._tensor.printing import _options as PRINT_OPTS

__all__ = ["PRINT_OPTS", "get_printoptions", "printoptions", "set_printoptions"]


def _tensor_str(self, indent):
    """A tensor's numbers as text, its later lines indented.

    >>> from flambeau._tensor_str import _tensor_str
    >>> _tensor_str(torch.tensor([1.0, 2.0]), 0)
    '[1., 2.]'
    """
    return _array_text(self.detach().numpy(), indent)
