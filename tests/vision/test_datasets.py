"""Data sets from files on the disk: what they give, print and say when files are not there."""

import gzip
import hashlib
import pickle
import tarfile

import numpy as np
import pytest

import flambeau

Image = pytest.importorskip("PIL.Image")
from vision._torchvision import torchvision  # noqa: E402 - it needs Pillow, too

from flambeau.vision import datasets, transforms  # noqa: E402


def idx(array):
    """An array as the bytes of an IDX file."""
    head = bytes([0, 0, 8, array.ndim]) + np.array(array.shape, dtype=">i4").tobytes()
    return head + array.astype(np.uint8).tobytes()


@pytest.fixture
def mnist(tmp_path):
    """A folder with a small MNIST, one file of it packed."""
    raw = tmp_path / "MNIST" / "raw"
    raw.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for part, n in (("train", 7), ("t10k", 3)):
        (raw / f"{part}-images-idx3-ubyte").write_bytes(idx(rng.integers(0, 256, (n, 28, 28))))
        (raw / f"{part}-labels-idx1-ubyte").write_bytes(idx(rng.integers(0, 10, n)))
    return tmp_path


def test_mnist(mnist):
    theirs = torchvision("datasets")
    for train in (True, False):
        mine, other = datasets.MNIST(mnist, train), theirs.MNIST(mnist, train)
        assert np.array_equal(mine.data.numpy(), other.data.numpy()) and mine.targets.tolist() == other.targets.tolist()
        assert repr(mine) == repr(other) and mine.classes == other.classes and mine.class_to_idx == other.class_to_idx
        assert mine[1][0].tobytes() == other[1][0].tobytes() and mine[1][1] == other[1][1] and len(mine) == len(other)


def test_mnist_alone(mnist):
    """Also from packed files, and with transforms."""
    plain = mnist / "MNIST" / "raw" / "train-labels-idx1-ubyte"
    plain.with_name(plain.name + ".gz").write_bytes(gzip.compress(plain.read_bytes()))
    plain.unlink()
    found = datasets.MNIST(mnist, transform=transforms.ToTensor(), target_transform=lambda t: t + 100)
    assert found[0][0].shape == (1, 28, 28) and found[0][1] >= 100 and len(found) == 7
    assert found.classes[3] == "3 - three"


def test_a_download_that_fails_says_where_to_put_which_file(tmp_path, monkeypatch):
    monkeypatch.setattr(datasets.MNIST, "mirrors", [f"{(tmp_path / 'nowhere').as_uri()}/"])
    with pytest.raises(RuntimeError, match=r"Error downloading train-images-idx3-ubyte.gz .*put it at .*MNIST.raw"):
        datasets.MNIST(tmp_path, download=True)
    with pytest.raises(RuntimeError, match=r"(?s)You can use download=True.*MNIST.raw.train-images-idx3-ubyte"):
        datasets.MNIST(tmp_path)


def test_a_download(mnist, tmp_path, monkeypatch):
    """From a folder in place of a server; a wrong checksum is refused."""
    served, raw = tmp_path / "served", mnist / "MNIST" / "raw"
    served.mkdir()
    for file in raw.iterdir():
        (served / f"{file.name}.gz").write_bytes(gzip.compress(file.read_bytes(), mtime=0))
    sums = [hashlib.md5((served / name).read_bytes()).hexdigest() for name, _ in datasets.MNIST(mnist).resources]
    monkeypatch.setattr(datasets.MNIST, "mirrors", [f"{served.as_uri()}/"])
    with pytest.raises(RuntimeError, match="its checksum is another"):
        datasets.MNIST(tmp_path / "new", download=True)
    monkeypatch.setattr(datasets.MNIST, "checksums", sums)
    found = datasets.MNIST(tmp_path / "new", download=True)
    assert flambeau.equal(found.data, datasets.MNIST(mnist).data)


@pytest.mark.parametrize("content, words", [(b"PNG", "no IDX file"), (idx(np.zeros((2, 28, 28)))[:-1], "not whole")])
def test_damaged_files_are_named(mnist, content, words):
    (mnist / "MNIST" / "raw" / "train-images-idx3-ubyte").write_bytes(content)
    with pytest.raises(ValueError, match=f"train-images-idx3-ubyte.*{words}"):
        datasets.MNIST(mnist)


def test_emnist(mnist):
    theirs = torchvision("datasets")
    for split in datasets.EMNIST.splits:
        assert datasets.EMNIST.classes_split_dict[split] == theirs.EMNIST.classes_split_dict[split]
    raw = mnist / "EMNIST" / "raw"
    raw.mkdir(parents=True)
    (raw / "emnist-letters-train-images-idx3-ubyte").write_bytes(idx(np.zeros((2, 28, 28))))
    (raw / "emnist-letters-train-labels-idx1-ubyte").write_bytes(idx(np.array([1, 26])))
    found = datasets.EMNIST(mnist, "letters")
    assert found.targets.tolist() == [1, 26] and found.classes[26] == "z"


def cifar(folder, cls, monkeypatch):
    """Write a small data set of the form of CIFAR, with its checksums, and return its archive."""
    rng = np.random.default_rng(1)
    base = folder / cls.base_folder
    base.mkdir(parents=True)
    sums = {}

    def write(name, content):
        (base / name).write_bytes(pickle.dumps(content, protocol=2))
        sums[name] = hashlib.md5((base / name).read_bytes()).hexdigest()

    key = cls.meta["key"].replace("label_names", "labels") if "fine" in cls.meta["key"] else "labels"
    for name, _ in [*cls.train_list, *cls.test_list]:
        write(name, {"data": rng.integers(0, 256, (4, 3072)).astype(np.uint8), key: [3, 1, 0, 2]})
    write(cls.meta["filename"], {cls.meta["key"]: ["a", "b", "c", "d"]})
    for attribute in ("train_list", "test_list"):
        monkeypatch.setattr(cls, attribute, [[n, sums[n]] for n, _ in getattr(cls, attribute)])
    monkeypatch.setattr(cls, "meta", {**cls.meta, "md5": sums[cls.meta["filename"]]})


@pytest.mark.parametrize("name", ["CIFAR10", "CIFAR100"])
def test_cifar(name, tmp_path, monkeypatch):
    theirs = getattr(torchvision("datasets"), name)
    cls = getattr(datasets, name)
    cifar(tmp_path, cls, monkeypatch)
    for attribute in ("train_list", "test_list", "meta"):
        monkeypatch.setattr(theirs, attribute, getattr(cls, attribute))
    for train in (True, False):
        mine, other = cls(tmp_path, train), theirs(tmp_path, train)
        assert np.array_equal(mine.data, other.data) and mine.targets == other.targets
        assert repr(mine) == repr(other) and mine.class_to_idx == other.class_to_idx
        assert mine[2][0].tobytes() == other[2][0].tobytes() and mine[2][1] == other[2][1]


def test_cifar_archive(tmp_path, monkeypatch):
    """An archive beside is unpacked; a pickle with anything else than data is refused."""
    cifar(tmp_path / "made", datasets.CIFAR10, monkeypatch)
    with tarfile.open(tmp_path / datasets.CIFAR10.filename, "w:gz") as archive:
        archive.add(tmp_path / "made" / datasets.CIFAR10.base_folder, datasets.CIFAR10.base_folder)
    checksum = hashlib.md5((tmp_path / datasets.CIFAR10.filename).read_bytes()).hexdigest()
    monkeypatch.setattr(datasets.CIFAR10, "tgz_md5", checksum)
    assert len(datasets.CIFAR10(tmp_path)) == 20
    evil = tmp_path / datasets.CIFAR10.base_folder / "test_batch"
    evil.write_bytes(b"cos\nsystem\n(S'true'\ntR.")
    monkeypatch.setattr(datasets.CIFAR10, "test_list", [["test_batch", None]])
    with pytest.raises(pickle.UnpicklingError, match="system"):
        datasets.CIFAR10(tmp_path, train=False)


def test_folders(tmp_path):
    theirs = torchvision("datasets")
    for name in ("cats/x/1.bmp", "cats/a.PNG", "dogs/b.jpg", "dogs/note.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("") if path.suffix == ".txt" else Image.new("L", (3, 2), 9).save(path)
    mine, other = datasets.ImageFolder(tmp_path), theirs.ImageFolder(tmp_path)
    assert mine.samples == other.samples and mine.classes == other.classes and mine.targets == other.targets
    assert mine.class_to_idx == other.class_to_idx and mine[0][0].tobytes() == other[0][0].tobytes()
    made = [
        module.ImageFolder(tmp_path, transform=T.Compose([T.Pad(1), T.ToTensor()]), target_transform=len)
        for module, T in ((datasets, transforms), (theirs, torchvision("transforms")))
    ]
    assert repr(made[0]) == repr(made[1])
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileNotFoundError, match="no valid file for the classes empty.*png"):
        datasets.ImageFolder(tmp_path)
    assert len(datasets.ImageFolder(tmp_path, allow_empty=True)) == 3
    with pytest.raises(FileNotFoundError, match="class folder"):
        datasets.ImageFolder(tmp_path / "empty")


def test_a_corrupt_picture_is_named(tmp_path):
    (tmp_path / "cats").mkdir()
    (tmp_path / "cats" / "a.png").write_bytes(b"\x89PNG\r\n")
    with pytest.raises(OSError, match="a.png as a picture.*whole"):
        datasets.ImageFolder(tmp_path)[0]


def test_fake_data():
    theirs = torchvision("datasets")
    mine, other = (module.FakeData(4, (3, 5, 6), 7, random_offset=2) for module in (datasets, theirs))
    flambeau.manual_seed(5)
    before = flambeau.get_rng_state()
    for i in range(4):
        (a, x), (b, y) = mine[i], other[i]
        assert a.tobytes() == b.tobytes() and x == y and type(x) is type(y)
    assert flambeau.equal(before, flambeau.get_rng_state()) and repr(mine) == repr(other)
    with pytest.raises(IndexError, match="FakeData index out of range"):
        mine[4]


def test_absent_ones_say_so():
    with pytest.raises(AttributeError, match="SVHN"):
        _ = datasets.SVHN
