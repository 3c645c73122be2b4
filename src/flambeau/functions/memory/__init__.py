"""How tensors lie in memory, and the storages below them."""
