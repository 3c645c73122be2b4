"""torch.utils: data loading, hooks, checkpointing, DLPack."""
