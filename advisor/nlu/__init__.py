"""An utterance in, ranked matches with calibrated confidence out; `docs/matching.md` is its page."""

from .classifier import Classifier
from .explanation import Explanation, explain
from .kept import classifier_for

__all__ = ["Classifier", "Explanation", "classifier_for", "explain"]
