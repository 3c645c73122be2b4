"""The records of a checkpoint: a zip archive with everything in one folder."""

import struct
import zipfile


def start_of(archive, record):
    """Where in the file the content of a record begins: after its header, a name and filling."""
    archive.fp.seek(record.header_offset)
    return record.header_offset + 30 + sum(struct.unpack("<26xHH", archive.fp.read(30)))


class PyTorchFileReader:
    """Reads the records of a file that `torch.save` wrote, one by one.

    Args:
        file (str or file object): the file.

    Raises:
        RuntimeError: it is no zip archive.

    >>> import io; file = io.BytesIO(); torch.save(torch.ones(2), file)
    >>> reader = torch.PyTorchFileReader(file); reader.has_record("data.pkl"), reader.get_record_size("data/0")
    (True, 8)
    """

    def __init__(self, file):
        try:
            self._archive = zipfile.ZipFile(file)
        except zipfile.BadZipFile as error:
            raise RuntimeError(f"PytorchStreamReader failed reading zip archive: {error}") from error
        self._folder = self._archive.namelist()[0].partition("/")[0] + "/"

    def _record(self, name):
        try:
            return self._archive.getinfo(self._folder + name)
        except KeyError:
            raise RuntimeError(f"PytorchStreamReader failed locating file {name}: file not found") from None

    def get_all_records(self):
        """Return the names of all records."""
        return [name.removeprefix(self._folder) for name in self._archive.namelist()]

    def has_record(self, name):
        """Return whether there is a record of that name."""
        return self._folder + name in self._archive.namelist()

    def get_record(self, name):
        """Return the content of a record, as bytes."""
        return self._archive.read(self._record(name))

    def get_record_size(self, name):
        """Return the number of bytes of a record."""
        return self._record(name).file_size

    def get_record_offset(self, name):
        """Return where in the file the content of a record begins."""
        return start_of(self._archive, self._record(name))
