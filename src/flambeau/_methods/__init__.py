"""Methods of Tensor that are not also functions, by family; imported when first used: see `flambeau._names.later`."""

MODULES = ("autograd", "operators", "attributes", "conversion", "exchange", "printing", "copying", "drawing")
