"""Functional transformations under the names of the modules that PyTorch keeps them in."""
