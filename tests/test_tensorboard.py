"""Event files for TensorBoard hold what was logged, with names, steps and the graph's boxes."""

import struct

import pytest

import flambeau as torch

pytest.importorskip("tensorboardX")

from tensorboardX.proto.event_pb2 import Event  # noqa: E402
from tensorboardX.proto.graph_pb2 import GraphDef  # noqa: E402

from flambeau.utils.tensorboard import SummaryWriter  # noqa: E402


def events(folder):
    """The records of the event file in a folder: length, its checksum, the event, its checksum."""
    data = next(folder.glob("events*")).read_bytes()
    while data:
        (length,) = struct.unpack("<Q", data[:8])
        yield Event.FromString(data[12 : 12 + length])
        data = data[16 + length :]


def logged(folder):
    return {(v.tag, e.step): v for e in events(folder) for v in e.summary.value}


def test_numbers_and_distributions(tmp_path):
    with SummaryWriter(tmp_path) as writer:
        writer.add_scalar("loss", torch.tensor(0.5, requires_grad=True), 3)
        writer.add_scalar("exact", torch.tensor(0.1, dtype=torch.float64), 3, new_style=True, double_precision=True)
        writer.add_tensor("whole", torch.arange(6).view(2, 3))
        writer.add_histogram("weights", torch.arange(10.0).bfloat16(), 1)
        writer.add_histogram("few", torch.arange(100.0), 1, bins="auto", max_bins=4)
    found = logged(tmp_path)
    assert found["loss", 3].simple_value == 0.5
    assert struct.unpack("<d", found["exact", 3].tensor.tensor_content) == (0.1,)
    assert [d.size for d in found["whole", 0].tensor.tensor_shape.dim] == [2, 3]
    assert found["weights", 1].histo.num == 10 and found["weights", 1].histo.sum == 45
    assert len(found["few", 1].histo.bucket_limit) <= 6


def test_pictures(tmp_path):
    with SummaryWriter(tmp_path) as writer:
        writer.add_image("one", torch.rand(3, 4, 5), 2)
        writer.add_images("several", torch.rand(2, 3, 4, 5), 2)
    image = logged(tmp_path)["one", 2].image
    assert (image.height, image.width) == (4, 5) and image.encoded_image_string.startswith(b"\x89PNG")


def test_hyperparameters_have_their_domain_checked(tmp_path):
    with SummaryWriter(tmp_path) as writer:
        writer.add_hparams({"lr": 0.1, "size": torch.tensor(3)}, {"accuracy": torch.tensor(0.5)}, run_name="first")
        with pytest.raises(TypeError, match="same type"):
            writer.add_hparams({"lr": 0.1}, {}, {"lr": ["a"]})
        with pytest.raises(TypeError, match="dictionary"):
            writer.add_hparams([], {})
    assert logged(tmp_path / "first")["accuracy", 0].simple_value == 0.5


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.body = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU())

    def forward(self, pair):
        return self.body(pair["a"]).sum() + pair["b"]


def test_the_graph_has_boxes_for_submodules(tmp_path):
    with SummaryWriter(tmp_path) as writer:
        writer.add_graph(Net(), {"a": torch.ones(4, 2), "b": torch.ones(1)})
    graph = next(GraphDef.FromString(e.graph_def) for e in events(tmp_path) if e.graph_def)
    nodes = {node.name: node for node in graph.node}
    (linear,) = [n for name, n in nodes.items() if name.startswith("Net/Sequential[body]/Linear[0]/Addmm")]
    assert "Net/Sequential[body]/Linear[0]/weight" in linear.input and "input/input.0" in linear.input
    assert all(source in nodes for node in graph.node for source in node.input)
    assert [d.size for d in nodes["input/input.0"].attr["_output_shapes"].list.shape[0].dim] == [4, 2]


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(OSError, match="taken"):
        SummaryWriter(tmp_path / "taken" / "runs")
