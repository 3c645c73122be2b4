"""Names of the compiler in PyTorch's private module, as packages use them."""

from .compiler._api import Compiled as OptimizedModule
from .compiler.hints import allow_in_graph, disable, reset
from .compiler.hints import is_dynamo_compiling as is_compiling

__all__ = ["OptimizedModule", "allow_in_graph", "disable", "is_compiling", "reset"]
