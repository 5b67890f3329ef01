"""An utterance in, ranked matches with calibrated confidence out."""

from .features import features
from .matcher import Matcher
from .stored import matcher_for

__all__ = ["Matcher", "features", "matcher_for"]
