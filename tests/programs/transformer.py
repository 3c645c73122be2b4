"""A small language model that learns to repeat: attention with a causal mask, warm-up, generation."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.mlp = nn.Sequential(nn.Linear(width, 2 * width), nn.GELU(approximate="tanh"), nn.Linear(2 * width, width))
        self.heads = heads

    def forward(self, x):
        batch, length, width = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(attended.transpose(1, 2).reshape(batch, length, width))
        return x + self.mlp(self.norm2(x))


class Model(nn.Module):
    def __init__(self, tokens, width=32, heads=4, layers=2, context=16):
        super().__init__()
        self.tokens, self.places = nn.Embedding(tokens, width), nn.Embedding(context, width)
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(layers))
        self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, tokens, bias=False)
        self.head.weight = self.tokens.weight
        self.apply(self.initialize)

    @staticmethod
    def initialize(module):
        if isinstance(module, (nn.Linear, nn.Embedding)):
            nn.init.normal_(module.weight, std=0.05)

    def forward(self, codes):
        x = self.tokens(codes) + self.places(torch.arange(codes.shape[1]))
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x))


def batch(generator, count=32):
    half = torch.randint(0, 6, (count, 8), generator=generator)
    return torch.cat([half, half], dim=1)


torch.manual_seed(11)
source = torch.Generator()
source.manual_seed(12)
model = Model(6)
print("parameters", sum(p.numel() for p in model.parameters()))
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3, betas=(0.9, 0.95), weight_decay=0.1)
warm_up = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1.0, (step + 1) / 8))
for step in range(24):
    codes = batch(source)
    loss = F.cross_entropy(model(codes[:, :-1]).flatten(0, 1), codes[:, 1:].flatten(), ignore_index=-100)
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    warm_up.step()
    if step % 6 == 0:
        print(f"step {step:2d}  loss {loss.item():.3f}  rate {optimizer.param_groups[0]['lr']:.5f}")

model.eval()
codes = batch(source, 2)[:, :9]
with torch.no_grad():
    for _ in range(5):
        logits = model(codes[:, -16:])[:, -1]
        kept, _ = torch.topk(logits, 3)
        logits = logits.masked_fill(logits < kept[:, -1:], float("-inf"))
        codes = torch.cat([codes, logits.argmax(-1, keepdim=True)], dim=1)
print(codes.shape, codes.dtype, int(codes.max()) < 6)

layer = nn.TransformerEncoderLayer(16, 2, 32, dropout=0.0, batch_first=True, norm_first=True)
mask = nn.Transformer.generate_square_subsequent_mask(5)
padded = torch.tensor([[False] * 5, [False] * 3 + [True] * 2])
out = layer(torch.randn(2, 5, 16), src_mask=mask, src_key_padding_mask=padded.float().masked_fill(padded, -1e9))
print(out.shape, f"{out[0].mean().item():.4f}", f"{out[1, :3].std().item():.4f}")
