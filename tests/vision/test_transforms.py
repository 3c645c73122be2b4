"""Transforms: values, random numbers for a seed, and prints, of tensors and of PIL images, against torchvision's."""

import random
import warnings

import numpy as np
import pytest

import flambeau

Image = pytest.importorskip("PIL.Image")
from vision._torchvision import torchvision  # noqa: E402 - beside this file

from flambeau.vision import transforms, tv_tensors  # noqa: E402 - they need Pillow
from flambeau.vision.transforms import v2  # noqa: E402

ARRAY = np.random.default_rng(0).integers(0, 256, (3, 11, 13)).astype(np.uint8)
PICTURES = {
    "bytes": lambda lib: lib.from_numpy(ARRAY),
    "floats": lambda lib: lib.from_numpy(ARRAY.astype(np.float32) / 255),
    "batch": lambda lib: lib.from_numpy(np.stack([ARRAY, ARRAY[:, ::-1]])),
    "grey": lambda lib: lib.from_numpy(ARRAY[:1]),
    "PIL": lambda lib: Image.fromarray(ARRAY.transpose(1, 2, 0).copy()),
    "PIL grey": lambda lib: Image.fromarray(ARRAY[0].copy()),
}


def as_array(picture):
    """What can be compared: arrays, in tuples where there are several."""
    if isinstance(picture, (tuple, list)):
        return [as_array(p) for p in picture]
    return np.asarray(picture) if isinstance(picture, Image.Image) else np.array(picture.detach().numpy())


def same(got, want, most):
    if isinstance(want, list):
        assert len(got) == len(want)
        for g, w in zip(got, want):
            same(g, w, most)
        return
    assert (got.shape, got.dtype) == (want.shape, want.dtype)
    difference = np.abs(got.astype(float) - want.astype(float))
    limit = most if got.dtype == np.uint8 else 2e-6
    # a pixel where rounding decides may be its neighbour's
    assert (difference > limit).mean() < 0.02, difference.max()


def both(library, mine, theirs, program, kind):
    """What a program gives with flambeau's module and with torchvision's, or the type of its error."""
    found = []
    for lib, module in ((flambeau, mine), (library, theirs)):
        lib.manual_seed(3)
        random.seed(3)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                found.append(as_array(program(module, lib)(PICTURES[kind](lib))))
            except Exception as error:
                found.append(type(error).__name__)
    return found


FUNCTIONS = {
    "hflip": lambda F, t: F.hflip,
    "vflip": lambda F, t: F.vflip,
    "crop": lambda F, t: lambda x: F.crop(x, 1, 2, 5, 6),
    "crop outside": lambda F, t: lambda x: F.crop(x, -2, -1, 16, 20),
    "center_crop": lambda F, t: lambda x: F.center_crop(x, [6, 7]),
    "center_crop larger": lambda F, t: lambda x: F.center_crop(x, [14, 9]),
    "five_crop": lambda F, t: lambda x: F.five_crop(x, 5),
    "ten_crop": lambda F, t: lambda x: F.ten_crop(x, (5, 4)),
    "pad": lambda F, t: lambda x: F.pad(x, 2),
    "pad filled": lambda F, t: lambda x: F.pad(x, [1, 2, 3, 4], 7),
    "pad edge": lambda F, t: lambda x: F.pad(x, [1, 2], padding_mode="edge"),
    "pad reflect": lambda F, t: lambda x: F.pad(x, [1, 2, 3, 0], padding_mode="reflect"),
    "pad symmetric": lambda F, t: lambda x: F.pad(x, [1, 2], padding_mode="symmetric"),
    "pad mode": lambda F, t: lambda x: F.pad(x, 1, padding_mode="other"),
    "resize": lambda F, t: lambda x: F.resize(x, 7),
    "resize both": lambda F, t: lambda x: F.resize(x, [20, 9]),
    "resize nearest": lambda F, t: lambda x: F.resize(x, [5, 17], F.InterpolationMode.NEAREST),
    "resize bicubic": lambda F, t: lambda x: F.resize(x, [5, 17], F.InterpolationMode.BICUBIC),
    "resize aliased": lambda F, t: lambda x: F.resize(x, [5, 6], antialias=False),
    "resize most": lambda F, t: lambda x: F.resize(x, 10, max_size=11),
    "resize most wrong": lambda F, t: lambda x: F.resize(x, 10, max_size=10),
    "resize lanczos": lambda F, t: lambda x: F.resize(x, 10, F.InterpolationMode.LANCZOS),
    "resized_crop": lambda F, t: lambda x: F.resized_crop(x, 1, 2, 8, 9, [4, 4]),
    "rotate": lambda F, t: lambda x: F.rotate(x, 30),
    "rotate filled": lambda F, t: lambda x: F.rotate(x, 30, F.InterpolationMode.BILINEAR, fill=[5.0]),
    "rotate expanded": lambda F, t: lambda x: F.rotate(x, 30, expand=True),
    "rotate centre": lambda F, t: lambda x: F.rotate(x, -75.5, center=[0, 3]),
    "affine": lambda F, t: lambda x: F.affine(x, 20, [1, 2], 1.2, [5.0, 3.0]),
    "affine bilinear": lambda F, t: lambda x: F.affine(x, -20, [1, 0], 0.7, [5.0], F.InterpolationMode.BILINEAR),
    "perspective": lambda F, t: (
        lambda x: F.perspective(x, [[0, 0], [12, 0], [12, 10], [0, 10]], [[1, 2], [11, 0], [12, 9], [2, 8]])
    ),
    "adjust_brightness": lambda F, t: lambda x: F.adjust_brightness(x, 1.4),
    "adjust_contrast": lambda F, t: lambda x: F.adjust_contrast(x, 0.6),
    "adjust_saturation": lambda F, t: lambda x: F.adjust_saturation(x, 1.7),
    "adjust_hue": lambda F, t: lambda x: F.adjust_hue(x, 0.2),
    "adjust_hue back": lambda F, t: lambda x: F.adjust_hue(x, -0.3),
    "adjust_hue wrong": lambda F, t: lambda x: F.adjust_hue(x, -0.6),
    "adjust_gamma": lambda F, t: lambda x: F.adjust_gamma(x, 1.8, 0.9),
    "adjust_sharpness": lambda F, t: lambda x: F.adjust_sharpness(x, 2.5),
    "grayscale": lambda F, t: lambda x: F.rgb_to_grayscale(x, 1),
    "invert": lambda F, t: F.invert,
    "posterize": lambda F, t: lambda x: F.posterize(x, 3),
    "solarize": lambda F, t: lambda x: F.solarize(x, 0.6 if getattr(x, "dtype", None) is t.float32 else 120),
    "autocontrast": lambda F, t: F.autocontrast,
    "equalize": lambda F, t: F.equalize,
    "gaussian_blur": lambda F, t: lambda x: F.gaussian_blur(x, [5, 3], [1.0, 0.5]),
    "gaussian_blur even": lambda F, t: lambda x: F.gaussian_blur(x, 4),
    "erase": lambda F, t: lambda x: F.erase(x, 1, 2, 3, 4, t.tensor(1)),
    "normalize": lambda F, t: lambda x: F.normalize(x, [0.1, 0.2, 0.3], [0.5, 0.4, 0.3]),
    "to half": lambda F, t: lambda x: F.convert_image_dtype(x, t.float16),
    "to floats": lambda F, t: lambda x: F.convert_image_dtype(x, t.float32),
    "to integers": lambda F, t: lambda x: F.convert_image_dtype(x, t.int16),
    "to long": lambda F, t: lambda x: F.convert_image_dtype(x, t.int64),
    "to_pil_image": lambda F, t: lambda x: F.to_pil_image(x),
    "pil_to_tensor": lambda F, t: lambda x: F.pil_to_tensor(x),
    "to_tensor": lambda F, t: lambda x: F.to_tensor(x),
    "sizes": lambda F, t: lambda x: t.tensor(F.get_dimensions(x) + F.get_image_size(x) + [F.get_image_num_channels(x)]),
}


# what the older functions and transforms refuse in torchvision, and the newer do as we do
FLOATS_TOO = [(name, "floats") for name in ("posterize", "equalize", "RandomPosterize(2, 1)", "RandomEqualize(1)")]


@pytest.mark.parametrize("kind", PICTURES)
@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions(name, kind):
    version = "v2." if (name, kind) in FLOATS_TOO else ""
    torch, theirs = pytest.importorskip("torch"), torchvision(f"transforms.{version}functional")
    got, want = both(torch, transforms.functional, theirs, FUNCTIONS[name], kind)
    if isinstance(want, str) or isinstance(got, str):
        assert isinstance(got, str) and isinstance(want, str) and got == want, (got, want)
    else:
        same(got, want, most=1)


TRANSFORMS = [
    *("Resize(6)", "Resize((5, 4), antialias=None)", "CenterCrop(3)", "FiveCrop(4)", "TenCrop((3, 4), True)"),
    *("RandomCrop(4)", "RandomCrop((11, 4))", "RandomCrop((3, 4), padding=2)", "RandomCrop(20)"),
    *("RandomCrop(12, pad_if_needed=True, fill=3)", "RandomCrop(6, padding=(1, 2), padding_mode='reflect')"),
    *("RandomHorizontalFlip()", "RandomVerticalFlip(0.3)", "RandomHorizontalFlip(1)"),
    *("RandomRotation(10)", "RandomRotation((10, 20), fill=1, center=(1, 2))", "RandomRotation(40, expand=True)"),
    *("RandomResizedCrop(5)", "RandomResizedCrop((5, 6), scale=(0.9, 1), ratio=(3, 4))", "RandomPerspective(p=1)"),
    *("RandomAffine(10)", "RandomAffine(10, (0.1, 0.2), (0.5, 1), 10, fill=2)", "RandomAffine(0, shear=(1, 2, 3, 4))"),
    *("ColorJitter(0.1, 0.2, 0.3, 0.1)", "ColorJitter()", "ColorJitter(brightness=(0.5, 2))", "ColorJitter(hue=0.7)"),
    *("Grayscale()", "RandomGrayscale()", "RandomGrayscale(1)", "GaussianBlur(3)", "GaussianBlur((5, 3), 0.7)"),
    *("RandomErasing(1)", "RandomErasing(1, value='random')", "RandomErasing(1, value=(1, 2, 3))", "RandomErasing()"),
    *("Pad(2)", "Pad((1, 2), fill=3)", "Pad(1, padding_mode='edge')", "Pad([1, 2, 3])"),
    *("RandomInvert()", "RandomPosterize(2, 1)", "RandomSolarize(0.5, 1)", "RandomAdjustSharpness(2, 1)"),
    *("RandomAutocontrast(1)", "RandomEqualize(1)", "ConvertImageDtype(torch.float32)", "Normalize([0.1], [0.2])"),
    *("ToPILImage()", "PILToTensor()", "RandomApply([T.Pad(1)])", "RandomChoice([T.Pad(1), T.Pad(2)], [0.2, 0.8])"),
    *("RandomOrder([T.Pad(1), T.RandomCrop(5), T.Pad(2)])", "Compose([T.RandomCrop(7), T.RandomHorizontalFlip()])"),
]
OLDER = ["ToTensor()", "ToPILImage('RGB')", "Lambda(len)", "LinearTransformation(torch.eye(3), torch.zeros(3))"]
NEWER = [
    "RandomVerticalFlip(2)",
    "ToImage()",
    "ToDtype(torch.float32, scale=True)",
    "ToDtype(torch.int64)",
    "ToPureTensor()",
    "Identity()",
]


@pytest.mark.parametrize("kind", ["bytes", "floats", "grey", "PIL", "PIL grey"])
@pytest.mark.parametrize("text", [*TRANSFORMS, *OLDER])
def test_older_transforms(text, kind):
    """The same numbers are drawn for a seed, in the same order, three times over."""
    is_wider = (text, kind) in FLOATS_TOO or text.startswith("RandomErasing") and kind.startswith("PIL")
    _drawn("transforms.v2" if is_wider else "transforms", transforms, text, kind)


@pytest.mark.parametrize("kind", ["bytes", "floats", "grey", "PIL", "PIL grey"])
@pytest.mark.parametrize("text", [*TRANSFORMS, *NEWER])
def test_newer_transforms(text, kind):
    """The same numbers are drawn for a seed, in the same order, three times over."""
    _drawn("transforms.v2", v2, text, kind)


def _drawn(name, mine, text, kind):
    torch, theirs = pytest.importorskip("torch"), torchvision(name)

    def program(module, library):
        made = eval(text, {"torch": library, "T": module, **vars(module)})
        return lambda picture: [made(picture) for _ in range(3)]

    got, want = both(torch, mine, theirs, program, kind)
    if isinstance(want, str) or isinstance(got, str):
        assert isinstance(got, str) and isinstance(want, str), (got, want)
    else:
        same(got, want, most=2)


@pytest.mark.parametrize("text", [*TRANSFORMS, *OLDER, "ToPILImage()"])
def test_prints_of_older_transforms(text):
    _print("transforms", transforms, text)


@pytest.mark.parametrize("text", [*TRANSFORMS, *NEWER])
def test_prints_of_newer_transforms(text):
    _print("transforms.v2", v2, text)


def _print(name, mine, text):
    torch, theirs = pytest.importorskip("torch"), torchvision(name)
    found = []
    for library, module in ((flambeau, mine), (torch, theirs)):
        try:
            found.append(repr(eval(text, {"torch": library, "T": module, **vars(module)})))
        except (TypeError, ValueError) as error:
            found.append(type(error))
    assert found[0] == found[1]


def test_numbers_for_a_seed():
    """Those of torchvision 0.28, without it."""
    flambeau.manual_seed(0)
    picture = flambeau.arange(64.0).reshape(1, 8, 8)
    assert transforms.RandomCrop(2)(picture).flatten().tolist() == [35, 36, 43, 44]
    drawn = transforms.RandomResizedCrop.get_params(picture, (0.08, 1.0), (0.75, 4 / 3))
    assert drawn == (3, 3, 4, 3)


def test_whole_samples():
    """Pictures, masks and boxes of a sample are moved alike; what is none of these passes."""
    sample = {
        "picture": tv_tensors.Image(flambeau.arange(12).reshape(1, 3, 4)),
        "mask": tv_tensors.Mask(flambeau.arange(12).reshape(3, 4)),
        "boxes": tv_tensors.BoundingBoxes([[0, 1, 2, 3]], format="XYXY", canvas_size=(3, 4)),
        "label": flambeau.tensor(7),
        "name": "x",
    }
    got = v2.RandomHorizontalFlip(1)(sample)
    assert got["picture"][0, 0].tolist() == got["mask"][0].tolist() == [3, 2, 1, 0]
    assert got["boxes"].tolist() == [[2, 1, 4, 3]] and got["label"] == 7 and got["name"] == "x"
    assert [type(got[n]).__name__ for n in ("picture", "mask", "boxes")] == ["Image", "Mask", "BoundingBoxes"]


SAMPLES = [
    *("RandomHorizontalFlip(1)", "RandomVerticalFlip(1)", "Resize((6, 20))", "Pad((1, 2, 3, 4))", "CenterCrop(5)"),
    *("RandomCrop((5, 6))", "RandomRotation((30, 30))", "RandomRotation((30, 30), expand=True)", "Grayscale()"),
    *("RandomAffine((20, 20), (0.1, 0.1), shear=5)", "RandomResizedCrop(6)", "ToDtype(torch.float32, scale=True)"),
]


@pytest.mark.parametrize("form", ["XYXY", "XYWH", "CXCYWH"])
@pytest.mark.parametrize("text", SAMPLES)
def test_samples_are_torchvisions(text, form):
    torch, theirs, kinds = pytest.importorskip("torch"), torchvision("transforms.v2"), torchvision("tv_tensors")
    found = []
    for lib, module, tv in ((flambeau, v2, tv_tensors), (torch, theirs, kinds)):
        lib.manual_seed(1)
        boxes = tv.BoundingBoxes([[2.0, 3, 6, 5], [4, 4, 7, 6]], format=form, canvas_size=(11, 13))
        sample = (tv.Image(lib.from_numpy(ARRAY)), tv.Mask(lib.from_numpy(ARRAY[0])), boxes, lib.tensor(3), "name")
        image, mask, boxes, label, name = eval(text, {"torch": lib, **vars(module)})(*sample)
        assert isinstance(image, tv.Image) and isinstance(mask, tv.Mask) and (label.item(), name) == (3, "name")
        found.append([as_array(image), as_array(mask), as_array(boxes).astype(np.float64), boxes.canvas_size])
    same(found[0][:2], found[1][:2], most=2)
    np.testing.assert_allclose(found[0][2], found[1][2], atol=2e-3)
    if "expand" not in text:  # there torchvision's boxes have another size than its picture
        assert found[0][3] == found[1][3]


ERRORS = [
    (lambda: transforms.ToTensor()([1, 2]), TypeError, "PIL Image or ndarray"),
    (lambda: transforms.ToTensor()(np.zeros(3)), ValueError, "2/3 dimensional"),
    (lambda: transforms.Resize(3)(np.zeros((3, 3))), TypeError, "PIL Image or Tensor.*ToTensor"),
    (lambda: transforms.RandomCrop(9)(flambeau.zeros(1, 8, 8)), ValueError, r"crop size \(9, 9\).*\(8, 8\)"),
    (lambda: transforms.Normalize([0.5], [0])(flambeau.zeros(1, 2, 2)), ValueError, "std evaluated to zero"),
    (lambda: transforms.Normalize([0.5], [1])(flambeau.zeros(1, 2, 2).byte()), TypeError, "float tensor"),
    (lambda: transforms.ToPILImage()(flambeau.zeros(7, 2, 2)), ValueError, "4 channels"),
    (lambda: transforms.ToPILImage("CMYK")(flambeau.zeros(3, 2, 2)), ValueError, "Only modes"),
    (lambda: v2.Pad(1, fill={Image.Image: 1}), NotImplementedError, "fill by kinds"),
    (lambda: transforms.AutoContrast, AttributeError, "AutoContrast"),
]


@pytest.mark.parametrize("call, kind, words", ERRORS)
def test_errors(call, kind, words):
    with pytest.raises(kind, match=words):
        call()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "HSV", "I", "F", "I;16"])
def test_modes_of_pil(mode):
    """PIL's modes become tensors, and images again, as torchvision has it."""
    theirs = torchvision("transforms.functional")
    picture = Image.fromarray(ARRAY.transpose(1, 2, 0).copy()).convert("L" if mode == "I;16" else mode)
    picture = picture.convert("I;16") if mode == "I;16" else picture
    for name in ("to_tensor", "pil_to_tensor"):
        mine, other = getattr(transforms.functional, name)(picture), getattr(theirs, name)(picture)
        assert str(mine.dtype) == str(other.dtype) and np.array_equal(mine.numpy(), other.numpy())
    if mine.dtype in (flambeau.bool, flambeau.uint16):
        with pytest.raises(TypeError, match="not supported"):
            transforms.functional.to_pil_image(mine)
        return
    back, other = transforms.functional.to_pil_image(mine), theirs.to_pil_image(other)
    assert back.mode == other.mode and back.tobytes() == other.tobytes()


def test_gradients_go_through():
    """A tensor's pictures are differentiable."""
    x = flambeau.rand(3, 5, 5, dtype=flambeau.float64, requires_grad=True)
    F = transforms.functional
    for function in (
        lambda x: F.resize(x, [3, 4]),
        lambda x: F.rotate(x, 20.0, F.InterpolationMode.BILINEAR),
        lambda x: F.gaussian_blur(x, 3),
        lambda x: F.normalize(F.adjust_contrast(x, 0.7), [0.5], [0.5]),
    ):
        assert flambeau.autograd.gradcheck(function, (x,))
