"""How many floating-point operations products, convolutions and attention take."""

from math import prod

_CONTRACTED = {"mm": 0, "bmm": 0, "matmul": 0, "linear_mm": 0, "linear_addmm": 1, "addmm": 1, "baddbmm": 1, "mv": 0}


def flops_of(op, inputs, params, result):
    """Return the floating-point operations of one operation, counting a multiplication and an addition as two.

    Args:
        op (Op): the operation.
        inputs (sequence): its arguments.
        params (dict): its parameters.
        result (Tensor or tuple): what it gave.

    Returns:
        int: 0 for all but products, convolutions and attention, as PyTorch counts.
    """
    name = op.name
    if name in _CONTRACTED:
        return 2 * result.numel() * inputs[_CONTRACTED[name]].shape[-1]
    if name in ("conv", "convolution", "conv_input"):
        x, weight = inputs[:2]
        places = x if name == "conv_input" or params.get("transposed") else result
        return 2 * places.numel() * prod(weight.shape[1:])
    if name == "conv_weight":
        return 2 * inputs[1].numel() * prod(result.shape[1:])
    if name in ("attention", "attention_backward"):
        q, k, v = inputs[:3] if name == "attention" else inputs[1:4]
        pairs = prod(q.shape[:-1]) * k.shape[-2]
        widths = q.shape[-1] + v.shape[-1] if name == "attention" else 3 * q.shape[-1] + 2 * v.shape[-1]
        return 2 * pairs * widths
    return 0
