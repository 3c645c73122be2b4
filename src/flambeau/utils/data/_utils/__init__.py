"""How batches are put together."""
