"""An utterance in, ranked matches with calibrated confidence out."""

from .features import features
from .matcher import Explanation, Matcher
from .stored import matcher_for

__all__ = ["Explanation", "Matcher", "features", "matcher_for"]
