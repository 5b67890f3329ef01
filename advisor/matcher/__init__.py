"""An utterance in, ranked matches with calibrated confidence out."""

from .features import features
from .matcher import Matcher

__all__ = ["Matcher", "features"]
