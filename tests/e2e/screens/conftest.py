"""What these tests share with those of `advisor/tui`."""

from ...tui.conftest import apart, patient, quiet, unrehearsed

__all__ = ["apart", "patient", "quiet", "unrehearsed"]
