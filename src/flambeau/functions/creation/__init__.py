"""Tensors from data, from a value, from a rule."""
