"""Pictures in rows, with boxes and masks drawn on them, written to files and read again."""

import io as streams

import numpy as np
import pytest

import flambeau

Image = pytest.importorskip("PIL.Image")
from vision._torchvision import torchvision  # noqa: E402 - it needs Pillow, too

from flambeau.vision import io, utils  # noqa: E402

ARRAY = np.random.default_rng(0).normal(size=(5, 3, 4, 6)).astype(np.float32)
GRIDS = [
    {},
    {"nrow": 2, "padding": 1, "pad_value": 0.5},
    {"normalize": True},
    {"normalize": True, "scale_each": True, "nrow": 3},
    {"normalize": True, "value_range": (-1, 1)},
]


@pytest.mark.parametrize("options", GRIDS)
@pytest.mark.parametrize("make", [lambda t: t, lambda t: t[:, :1], lambda t: t[0], lambda t: t[0, 0], list])
def test_grids(make, options):
    torch, theirs = pytest.importorskip("torch"), torchvision("utils")
    got = utils.make_grid(make(flambeau.from_numpy(ARRAY)), **options)
    want = theirs.make_grid(make(torch.from_numpy(ARRAY)), **options)
    np.testing.assert_allclose(got.numpy(), want.numpy(), rtol=1e-6, atol=1e-6)


def test_saved_pictures(tmp_path):
    torch, theirs = pytest.importorskip("torch"), torchvision("utils")
    utils.save_image(flambeau.from_numpy(ARRAY), tmp_path / "mine.png", nrow=2)
    theirs.save_image(torch.from_numpy(ARRAY), tmp_path / "theirs.png", nrow=2)
    assert np.array_equal(Image.open(tmp_path / "mine.png"), Image.open(tmp_path / "theirs.png"))


@pytest.mark.parametrize("colors", [None, "red", ["#00ff00", (1, 2, 3)]])
@pytest.mark.parametrize("options", [{}, {"fill": True}, {"width": 2}])
def test_boxes(colors, options):
    torch, theirs = pytest.importorskip("torch"), torchvision("utils")
    picture = np.random.default_rng(0).integers(0, 256, (3, 20, 24)).astype(np.uint8)
    boxes = np.array([[1, 2, 8, 9], [4.5, 3, 20, 15]])
    got = utils.draw_bounding_boxes(flambeau.from_numpy(picture), flambeau.from_numpy(boxes), None, colors, **options)
    want = theirs.draw_bounding_boxes(torch.from_numpy(picture), torch.from_numpy(boxes), None, colors, **options)
    assert np.array_equal(got.numpy(), want.numpy())


@pytest.mark.parametrize("colors", [None, "red", ["blue", (1, 2, 3)]])
def test_masks(colors):
    torch, theirs = pytest.importorskip("torch"), torchvision("utils")
    picture = np.random.default_rng(0).integers(0, 256, (3, 5, 6)).astype(np.uint8)
    masks = np.random.default_rng(1).integers(0, 2, (2, 5, 6)).astype(bool)
    got = utils.draw_segmentation_masks(flambeau.from_numpy(picture), flambeau.from_numpy(masks), 0.6, colors)
    want = theirs.draw_segmentation_masks(torch.from_numpy(picture), torch.from_numpy(masks), 0.6, colors)
    assert np.abs(got.numpy().astype(int) - want.numpy().astype(int)).max() <= 1


ERRORS = [
    (lambda: utils.make_grid("x"), TypeError, "tensor or list of tensors"),
    (lambda: utils.make_grid([1]), TypeError, "list containing"),
    (lambda: utils.draw_bounding_boxes(flambeau.zeros(2, 4, 4), flambeau.zeros(1, 4)), ValueError, "grayscale and RGB"),
    (lambda: utils.draw_bounding_boxes(flambeau.zeros(1, 3, 4, 4), flambeau.zeros(1, 4)), ValueError, "not batches"),
    (
        lambda: utils.draw_bounding_boxes(flambeau.zeros(3, 4, 4), flambeau.tensor([[2, 2, 1, 3]])),
        ValueError,
        "box_convert",
    ),
    (lambda: io.decode_image(flambeau.zeros(5).byte()), RuntimeError, "cannot be read as a picture"),
    (lambda: io.decode_image(flambeau.zeros(5)), TypeError, "uint8"),
    (lambda: io.encode_jpeg(flambeau.zeros(3, 2, 2).byte(), 0), ValueError, "between 1 and 100"),
    (lambda: io.read_image("/nowhere/x.png"), FileNotFoundError, "x.png"),
]


@pytest.mark.parametrize("call, kind, words", ERRORS)
def test_errors(call, kind, words):
    with pytest.raises(kind, match=words):
        call()


def test_files(tmp_path):
    """A PNG file gives back what was written; a JPEG file nearly."""
    picture = flambeau.arange(48).reshape(3, 4, 4).byte()
    io.write_png(picture, tmp_path / "a.png")
    assert flambeau.equal(io.read_image(tmp_path / "a.png"), picture)
    assert io.read_image(tmp_path / "a.png", io.ImageReadMode.GRAY).shape == (1, 4, 4)
    assert io.read_image(tmp_path / "a.png", "RGB_ALPHA").shape == (4, 4, 4)
    io.write_jpeg(picture, tmp_path / "a.jpg", quality=100)
    assert (io.read_image(tmp_path / "a.jpg").int() - picture.int()).abs().max() < 12
    (tmp_path / "broken.png").write_bytes((tmp_path / "a.png").read_bytes()[:40])
    with pytest.raises(RuntimeError, match="broken.png cannot be read"):
        io.read_image(tmp_path / "broken.png")


def test_a_palette_is_read_as_colours():
    stream = streams.BytesIO()
    Image.new("RGB", (2, 2), (255, 0, 9)).convert("P").save(stream, "PNG")
    data = flambeau.frombuffer(bytearray(stream.getvalue()), dtype=flambeau.uint8)
    assert io.decode_image(data).shape == (3, 2, 2)
