"""Methods of Tensor that are not also functions, by family."""

import importlib

for _name in ("autograd", "operators", "attributes", "conversion", "exchange", "printing", "copying", "drawing"):
    try:
        importlib.import_module(f".{_name}", __name__)
    except ModuleNotFoundError as error:  # while the rooms are being furnished
        if error.name != f"{__name__}.{_name}":
            raise
