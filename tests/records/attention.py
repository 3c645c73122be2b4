"""Records of attention."""

from ._networks import record


def heads(make, *shape):
    """Query, key and value."""
    return make(*shape, 3, 4), make(*shape, 5, 4), make(*shape, 5, 2)


RECORDS = [
    record(
        "scaled_dot_product_attention",
        lambda make: heads(make, 2),
        lambda make: (heads(make, 2, 2), {"is_causal": True}),
        lambda make: (heads(make, 2, 2), {"attn_mask": make(3, 5, dtype="bool"), "scale": 0.3}),
        lambda make: (heads(make, 2, 2), {"attn_mask": make(2, 1, 3, 5)}),
        lambda make: ((make(1, 4, 3, 2), make(1, 2, 5, 2), make(1, 2, 5, 2)), {"enable_gqa": True}),
    ),
    record(
        "multi_head_attention_forward",
        lambda make: (
            (make(3, 2, 4), make(5, 2, 4), make(5, 2, 4), 4, 2, make(12, 4), make(12), None, None, False, 0.0)
            + (make(4, 4), make(4)),
            {},
        ),
        lambda make: (
            (make(3, 4), make(5, 4), make(5, 4), 4, 2, make(12, 4), make(12), make(1, 1, 4), make(1, 1, 4), True, 0.0)
            + (make(4, 4), make(4)),
            {"attn_mask": make(3, 5), "need_weights": False},
        ),
    ),
]
