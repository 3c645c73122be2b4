"""A recurrent network that learns to spell: embedding, LSTM, clipped gradients, sampling."""

import torch
from torch import nn

TEXT = "the light of the torch falls on the path, and the path leads on to the light. " * 4
ALPHABET = sorted(set(TEXT))
CODES = {c: i for i, c in enumerate(ALPHABET)}


class Speller(nn.Module):
    def __init__(self, size, hidden=32):
        super().__init__()
        self.embed = nn.Embedding(size, 16)
        self.lstm = nn.LSTM(16, hidden, num_layers=2, batch_first=True)
        self.out = nn.Linear(hidden, size)

    def forward(self, codes, state=None):
        features, state = self.lstm(self.embed(codes), state)
        return self.out(features), state


torch.manual_seed(4)
data = torch.tensor([CODES[c] for c in TEXT])
windows = data.unfold(0, 25, 8)
inputs, targets = windows[:, :-1], windows[:, 1:]
print(windows.shape, len(ALPHABET))

model = Speller(len(ALPHABET))
for name, p in model.named_parameters():
    if "weight_hh" in name:
        nn.init.orthogonal_(p)
optimizer = torch.optim.RMSprop(model.parameters(), lr=0.005)
criterion = nn.CrossEntropyLoss()
for epoch in range(12):
    logits, _ = model(inputs)
    loss = criterion(logits.reshape(-1, len(ALPHABET)), targets.reshape(-1))
    optimizer.zero_grad()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=0.5)
    optimizer.step()
    if epoch % 3 == 0:
        print(f"epoch {epoch:2d}  loss {loss.item():.3f}  gradient {norm.item():.2f}  perplexity {loss.exp():.2f}")

model.eval()
with torch.inference_mode():
    code, state = torch.tensor([[CODES["t"]]]), None
    for _ in range(12):
        logits, state = model(code, state)
        code = logits[:, -1].argmax(-1, keepdim=True)
    print([tuple(s.shape) for s in state], len(ALPHABET) > code.item() >= 0)
    draws = torch.multinomial(torch.softmax(logits[0, -1] / 0.5, 0), 5, replacement=True)
    print(draws.shape, draws.dtype)
