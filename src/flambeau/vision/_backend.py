"""What reads pictures for the data sets: Pillow."""


def get_image_backend():
    """Return the name of the package that reads pictures.

    Returns:
        str: ``"PIL"``.

    >>> torch.vision.get_image_backend()
    'PIL'
    """
    return "PIL"


def set_image_backend(backend):
    """Choose the package that reads pictures; there is one.

    Args:
        backend (str): ``"PIL"``.

    Raises:
        NotImplementedError: it is accimage.
        ValueError: it is neither.

    >>> torch.vision.set_image_backend("PIL")
    """
    if backend == "accimage":
        raise NotImplementedError("accimage is not in flambeau: pictures are read by Pillow, 'PIL'")
    if backend != "PIL":
        raise ValueError(f"Invalid backend '{backend}'. Options are 'PIL' and 'accimage'")
