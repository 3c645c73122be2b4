"""Functions that rearrange elements without computing: other shapes, orders, parts, and tensors put together."""
