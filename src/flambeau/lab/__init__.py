"""The guided introduction: a page of text, snippets that are really run, their output, and the graphs they record."""

from ._data import load_digits, progress
from ._page import LabError, write_lab

__all__ = ["LabError", "load_digits", "progress", "write_lab"]
