"""The models of the step benchmarks, written once for both libraries (`t` is the library)."""


def mlp(t, sizes, batch, classes=None):
    """(model, inputs, targets, loss) of a multilayer perceptron with tanh (regression) or ReLU (classes)."""
    nn = t.nn
    t.manual_seed(0)
    layers = []
    for n, m in zip(sizes, sizes[1:]):
        layers += [nn.Linear(n, m), nn.ReLU() if classes else nn.Tanh()]
    model = nn.Sequential(*layers[:-1])
    x = t.rand(batch, sizes[0])
    if classes:
        return model, x, t.randint(0, classes, (batch,)), nn.functional.cross_entropy
    return model, x, t.rand(batch, sizes[-1]), nn.functional.mse_loss


def lenet(t, batch=64):
    """LeNet-5 on 28x28 pictures."""
    nn = t.nn
    t.manual_seed(0)
    model = nn.Sequential(
        *(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)),
    )
    return model, t.rand(batch, 1, 28, 28), t.randint(0, 10, (batch,)), nn.functional.cross_entropy


def gpt(t, batch=8, length=64, width=128, heads=4, depth=2, vocabulary=256):
    """A small GPT: learnt positions, pre-norm blocks, causal attention."""
    nn, F = t.nn, t.nn.functional
    t.manual_seed(0)

    class Block(nn.Module):
        def __init__(self):
            super().__init__()
            self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
            self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
            self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

        def forward(self, x):
            n, s, w = x.shape
            q, k, v = self.qkv(self.norm1(x)).view(n, s, 3, heads, w // heads).permute(2, 0, 3, 1, 4)
            attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
            x = x + self.out(attended.transpose(1, 2).reshape(n, s, w))
            return x + self.down(F.gelu(self.up(self.norm2(x))))

    class GPT(nn.Module):
        def __init__(self):
            super().__init__()
            self.tokens, self.places = nn.Embedding(vocabulary, width), nn.Embedding(length, width)
            self.blocks = nn.ModuleList(Block() for _ in range(depth))
            self.norm, self.head = nn.LayerNorm(width), nn.Linear(width, vocabulary, bias=False)

        def forward(self, ids):
            x = self.tokens(ids) + self.places(t.arange(ids.shape[1]))
            for block in self.blocks:
                x = block(x)
            return self.head(self.norm(x)).reshape(-1, vocabulary)

    ids = t.randint(0, vocabulary, (batch, length + 1))
    return GPT(), ids[:, :-1], ids[:, 1:].reshape(-1), F.cross_entropy


MODELS = {
    "MLP 2-16-16-1, batch 32": lambda t: mlp(t, (2, 16, 16, 1), 32),
    "MLP 784-256-128-10, batch 64": lambda t: mlp(t, (784, 256, 128, 10), 64, 10),
    "LeNet, batch 64": lenet,
    "small GPT, 8 x 64 tokens": gpt,
}


def step_of(t, make, optimizer="SGD"):
    """A function that makes one training step."""
    model, x, y, loss = make(t)
    if optimizer == "SGD":
        chosen = t.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
    else:
        chosen = getattr(t.optim, optimizer)(model.parameters(), lr=0.001)

    def step():
        chosen.zero_grad()
        value = loss(model(x), y)
        value.backward()
        chosen.step()
        return value

    return step
