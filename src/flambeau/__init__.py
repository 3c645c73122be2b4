"""flambeau: tensors, automatic differentiation and networks with PyTorch's API. ``import flambeau as torch``."""

from ._public import SPACES
from .functions import *  # noqa: F403 - every functions module publishes its names in SPACES

globals().update(SPACES["torch"])
