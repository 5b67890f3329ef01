"""Hinglish, which is Hindi in Latin letters with English in it, read as English."""

from .misspelt import spelt_right
from .reading import in_english, is_hindi, is_hinglish
from .short_spellings import in_full

__all__ = ["in_english", "in_full", "is_hindi", "is_hinglish", "spelt_right"]
