"""torch.nn.attention: the choice of kernels, masks in blocks, scores of one's own; compared with PyTorch."""

import pytest
from oracle import agrees

import flambeau as torch
from flambeau.nn import functional as F
from flambeau.nn.attention import SDPBackend, sdpa_kernel
from flambeau.nn.attention.flex_attention import (
    AuxRequest,
    BlockMask,
    and_masks,
    create_block_mask,
    create_mask,
    flex_attention,
    or_masks,
)


def causal(b, h, q, k):
    return q >= k


def near(b, h, q, k):
    return (q - k).abs() < 7


def masks(t):
    flex = __import__(f"{t.__name__}.nn.attention.flex_attention", fromlist="x")
    both = flex.and_masks(causal, near)
    found = flex.create_block_mask(both, None, None, 50, 60, BLOCK_SIZE=16, device="cpu")
    tensors = [x for x in found.as_tuple() if isinstance(x, t.Tensor)]
    return *tensors, found.to_dense(), found.sparsity(), str(found.shape), found[:, :, 1].to_dense()


def attention(t):
    flex = __import__(f"{t.__name__}.nn.attention.flex_attention", fromlist="x")
    t.manual_seed(0)
    q, k, v, bias = t.randn(2, 4, 50, 8), t.randn(2, 2, 60, 8), t.randn(2, 2, 60, 8), t.randn(4)
    mask = flex.create_block_mask(flex.and_masks(causal, near), None, None, 50, 60, BLOCK_SIZE=16, device="cpu")

    def score(s, b, h, i, j):
        return s + bias[h] * (i - j)

    return flex.flex_attention(q, k, v, score_mod=score, block_mask=mask, enable_gqa=True)


def test_blocks_agree():
    agrees(masks)


@pytest.mark.filterwarnings("default")
def test_attention_agrees():
    agrees(attention)


def test_scores_of_ones_own_are_differentiated():
    q = torch.randn(1, 2, 5, 3, dtype=torch.float64, requires_grad=True)
    bias = torch.randn(2, dtype=torch.float64, requires_grad=True)
    mask = create_block_mask(causal, None, None, 5, 5, BLOCK_SIZE=2)

    def f(q, bias):
        return flex_attention(q, q, q, score_mod=lambda s, b, h, i, j: s + bias[h] * (i - j), block_mask=mask)

    assert torch.autograd.gradcheck(f, (q, bias)) and torch.autograd.gradgradcheck(f, (q, bias))
    assert torch.allclose(flex_attention(q, q, q), F.scaled_dot_product_attention(q, q, q))
    compiled = torch.compile(f)
    assert all(torch.allclose(compiled(q, bias), f(q, bias)) for _ in range(3))


def test_rows_that_see_nothing_are_zero():
    x = torch.ones(1, 1, 4, 2, requires_grad=True)
    mask = create_block_mask(lambda b, h, q, k: q > k, None, None, 4, 4, BLOCK_SIZE=2)
    out, aux = flex_attention(x, x, x, block_mask=mask, return_aux=AuxRequest(lse=True))
    assert out[0, 0, 0].tolist() == [0, 0] and aux.lse[0, 0, 0] == -torch.inf and aux.max_scores is None
    out.sum().backward()
    assert torch.isfinite(x.grad).all()


def test_masks_combine():
    both, either = create_mask(and_masks(causal, near), 1, 1, 3, 3), create_mask(or_masks(causal, near), 2, 1, 3, 3)
    assert both.sum() == 6 and either.shape == (2, 1, 3, 3) and either.all()
    with pytest.raises(RuntimeError, match="callable"):
        and_masks(3)
    with pytest.raises(ValueError, match="number of heads"):
        flex_attention(torch.ones(1, 4, 2, 2), torch.ones(1, 2, 2, 2), torch.ones(1, 2, 2, 2))
    with pytest.raises(RuntimeError, match="2 dimensions"):
        BlockMask.from_kv_blocks(torch.ones(1), torch.ones(1))


def test_kernels_are_chosen():
    q = torch.randn(1, 2, 5, 3, requires_grad=True)
    flash = F.scaled_dot_product_attention(q, q, q)
    with sdpa_kernel(SDPBackend.MATH):
        math = F.scaled_dot_product_attention(q, q, q)
    assert "Flash" in flash.grad_fn.name() and "Flash" not in math.grad_fn.name() and torch.allclose(flash, math)
    with sdpa_kernel([SDPBackend.CUDNN_ATTENTION]), pytest.raises(RuntimeError, match="No available kernel"):
        F.scaled_dot_product_attention(q, q, q)
    with pytest.raises(AssertionError, match="SDPBackend"), sdpa_kernel("math"):
        pass
