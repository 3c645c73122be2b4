"""`DataParallel`: without GPUs, the module itself, as in PyTorch."""

from ..modules.module import Module

__all__ = ["DataParallel", "data_parallel"]


class DataParallel(Module):
    """Hold a module that would run on several GPUs; without them its forward is the module's.

    Args:
        module (Module): what runs.
        device_ids (list): GPUs; there are none.
        output_device (device): where results go.
        dim (int): the dimension in which inputs would be cut.

    >>> torch.nn.parallel.DataParallel(torch.nn.Linear(2, 1))(torch.ones(3, 2)).shape
    torch.Size([3, 1])
    """

    def __init__(self, module, device_ids=None, output_device=None, dim=0):
        super().__init__()
        if device_ids:
            raise AssertionError(f"Torch not compiled with CUDA enabled: there is no GPU among {device_ids}")
        self.module, self.device_ids, self.dim = module, [], dim

    def forward(self, *inputs, **kwargs):
        """Run the module.

        Args:
            inputs, kwargs: its arguments.
        """
        return self.module(*inputs, **kwargs)


def data_parallel(module, inputs, device_ids=None, output_device=None, dim=0, module_kwargs=None):
    """Run a module, on several GPUs if there were any.

    Args:
        module (Module): what runs.
        inputs (Tensor or tuple): its arguments.
        device_ids (list): GPUs; there are none.
        output_device (device), dim (int): as in `DataParallel`.
        module_kwargs (dict): its keyword arguments.

    >>> torch.nn.parallel.data_parallel(torch.nn.ReLU(), torch.tensor([-1.0]))
    tensor([0.])
    """
    given = inputs if isinstance(inputs, tuple) else (inputs,)
    return DataParallel(module, device_ids, output_device, dim)(*given, **(module_kwargs or {}))
