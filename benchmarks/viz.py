"""Pictures: seconds to draw graphs of 1,000 and of 20,000 operations, to make a replay page, and to open it.

    python benchmarks/viz.py

Opening is measured in Chromium, where that and the package playwright are installed.
"""

import shutil
import tempfile
import time
from pathlib import Path

import flambeau as torch
from flambeau import nn
from flambeau.viz import graph


class Block(nn.Module):
    """A residual block with two layers: four operations."""

    def __init__(self):
        super().__init__()
        self.up, self.down = nn.Linear(4, 8), nn.Linear(8, 4)

    def forward(self, x):
        return x + self.down(torch.tanh(self.up(x)))


def network(blocks):
    """The loss of a chain of blocks, after backward; its graph has eight nodes for each block."""
    torch.manual_seed(0)
    net, inputs = nn.Sequential(*(Block() for _ in range(blocks))), torch.ones(5, 4)
    loss = net(inputs).sum()
    loss.backward()
    return graph(loss)


class GPTBlock(nn.Module):
    """A block of GPT-2: attention and a multilayer perceptron, both with a normalization before."""

    def __init__(self, width):
        super().__init__()
        self.ln_1, self.ln_2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attn, self.proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.fc, self.out = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        q, k, v = (t.unflatten(-1, (4, -1)).transpose(1, 2) for t in self.attn(self.ln_1(x)).chunk(3, -1))
        mixed = nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.proj(mixed.transpose(1, 2).flatten(2))
        return x + self.out(nn.functional.gelu(self.fc(self.ln_2(x))))


def gpt(layers=48, width=32, tokens=8):
    """The graph of a transformer as deep as the largest GPT-2, though narrow."""
    embed, head = nn.Embedding(100, width), nn.Linear(width, 100)
    body = nn.Sequential(*(GPTBlock(width) for _ in range(layers)))
    indices = torch.arange(tokens)[None]
    logits = head(body(embed(indices)))
    loss = nn.functional.cross_entropy(logits[0], indices[0])
    loss.backward()
    return graph(loss)


def measure(name, act, target=None):
    """Print the best of three times, and return what was made."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        made = act()
        times.append(time.perf_counter() - start)
    goal = f"   (target: less than {target} s)" if target else ""
    print(f"{name:52}{min(times):7.2f} s{goal}", flush=True)
    return made


def open_in_browser(html):
    """Measure how long Chromium takes until the page shows its first step."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        path = None
    if path is None:
        print("opening is not measured: Chromium or playwright is missing")
        return
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        file = Path(folder) / "page.html"
        file.write_text(html, encoding="utf-8")
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_context(offline=True).new_page()

        def act():
            page.goto(file.as_uri())
            assert page.inner_text("#count")

        measure("open the replay of 2,000 nodes in Chromium", act, 2)
        browser.close()


def main():
    """Print the table."""
    thousand = measure("graph of 1,000 nodes, with its numbers", lambda: network(124))
    measure(f"draw {len(thousand.nodes):,} nodes whole", lambda: thousand.svg(fold=False), 1)
    many = network(2500)
    measure(f"draw {len(many.nodes):,} nodes, folded by module", many.svg, 3)
    measure("the same, with making the graph", lambda: network(2500).svg())
    large = gpt()
    folded = large.folded()
    labels = [n.label for n in folded.nodes if n.kind == "op"]
    measure(f"draw a GPT of 48 layers, {len(large.nodes):,} nodes, as {len(labels)} boxes", large.svg)
    html = measure("the replay page of 2,000 nodes", lambda: network(249).replay().html())
    open_in_browser(html)


if __name__ == "__main__":
    main()
