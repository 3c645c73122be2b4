"""The replay page: its script against autograd. See test_browser for the page at work."""

import json
import re

import numpy as np
import pytest
from viz._graphs import GRAPHS, tanh_layer

import flambeau as torch
from flambeau.viz import graph, replay


def data_of(page):
    return json.loads(re.search(r'id="replay-data">(.*?)</script>', page, re.S)[1])


def final_gradients(data):
    """What the last step shows, as arrays of the shown digits."""
    assert data["steps"][-1]["pass"] == "done"
    return {leaf["name"]: leaf["value"] for leaf in data["steps"][-1]["leaves"]}


@pytest.mark.parametrize("name", GRAPHS)
def test_final_gradients_are_autograds(name):
    picture = GRAPHS[name]()
    shown = final_gradients(data_of(picture.replay().html()))
    leaves = [n for n in picture.nodes if n.kind == "leaf"]
    assert len(leaves) == len(shown)
    for leaf in leaves:
        entries = shown[leaf.value.name].get("entries")
        if entries is not None:
            assert np.array(entries, leaf.value.grad.dtype).tolist() == leaf.value.grad.ravel().tolist()


@pytest.mark.parametrize("name", ["mlp", "tanh_layer", "attention"])
def test_what_is_added_sums_to_the_gradient(name):
    picture = GRAPHS[name]()
    data = data_of(picture.replay().html())
    sums = {}
    for step in data["steps"]:
        for sent in step.get("sends", []):
            if sent["leaf"]:
                sums[sent["leaf"]] = sums.get(sent["leaf"], 0) + np.array(sent["value"]["entries"], float)
    for leaf in (n.value for n in picture.nodes if n.kind == "leaf"):
        np.testing.assert_allclose(sums[f"{leaf.name}.grad"], leaf.grad.ravel(), rtol=1e-5, atol=1e-7)


def test_formulas_are_told():
    steps = data_of(tanh_layer().replay().html())["steps"]
    formulas = {c["name"]: c["formula"] for s in steps for c in s.get("sends", [])}
    assert formulas["∂y/∂X"] == "G · Wᵀ" and formulas["∂y/∂W"] == "Xᵀ · G" and formulas["∂y/∂b"] == "Σ₀ G"
    assert "G ⊙ (1 − v3^2)" in formulas.values() and "G · 1(2 × 2)" in formulas.values()


def test_before_backward_the_page_tells_what_it_would_bring():
    x = torch.tensor(3.0, requires_grad=True)
    page = replay(x * x).html()
    assert final_gradients(data_of(page))["x"]["entries"] == ["6.0"] and x.grad is None


def test_hostile_names_stay_data():
    x = torch.tensor(3.0, requires_grad=True)
    page = graph(x * x, names={"</script><script>alert(1)</script>": x}).replay().html()
    assert page.count("<script") == 2 and "alert(1)</script>" not in page
    assert "default-src 'none'" in page and not re.search(r"(?:src|href)=|url\(", page)


def test_bad_arguments(tmp_path):
    with pytest.raises(ValueError, match="lang must be one of en, fr"):
        tanh_layer().replay("de")
    with pytest.raises(ValueError, match="should end in .html"):
        tanh_layer().replay().save(tmp_path / "page.svg")


def test_in_a_notebook():
    frame = tanh_layer().replay()._repr_html_()
    assert frame.startswith("<iframe srcdoc=") and frame.count('"') == 10
