"""torch.utils.tensorboard: what a training run logs for TensorBoard. Event files are written by tensorboardX (extra
``tensorboard``)."""

try:
    from .writer import FileWriter, SummaryWriter
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] != "tensorboardX":
        raise
    raise ModuleNotFoundError(
        "torch.utils.tensorboard needs the package tensorboardX: pip install 'flambeau[tensorboard]'", name=error.name
    ) from None

__all__ = ["FileWriter", "SummaryWriter"]
