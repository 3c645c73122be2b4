"""Pillow, for all of the room: where it is missing, the error says how to get it."""

try:
    from PIL import Image as Image
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "pictures in flambeau.vision need the package Pillow: pip install 'flambeau[vision]'", name=error.name
    ) from None
