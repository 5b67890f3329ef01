"""Reading answers to the skills check in free words by a classifier of its own, learnt from `answer_phrasings`."""

from __future__ import annotations

from functools import cache, lru_cache
from math import exp, log
from pathlib import Path
from typing import NamedTuple

from ...knowledge import Knowledge
from ...normalisation.hinglish import in_english
from ...patterns import regex
from ...text import normalize, words
from ..readers import as_read
from .fears import feels
from .marks import LITTLE, NO, OPEN, SKIPPED, YES
from .verdict import objects, plain_answer, put_down, straightened, without_wishes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...nlu import Classifier

__all__ = ["Reading", "answer", "grade", "learnt", "read", "state"]

_FOLDER = Path(__file__).with_name("answer_phrasings")
_LETTERS = {"yes": YES, "little": LITTLE, "no": NO, "skip": SKIPPED, "open": OPEN}
"""What each entry of `answer_phrasings` comes to."""
_PLAINLY = 2.0
"""How much likelier, as a logarithm, plain words make the answer that they are."""
_LEAST, _SURELY = 0.35, 0.6
"""How likely an answer must be, at least, to be taken; and where it may as well be something else."""
_ALONE = 0.8
"""How likely, at least, where it is one word."""
_AGREES = regex(
    r"(?:yes|yep|yeah|yup|of course|haan)\b(?!.*(?:\b(?:not|no|never|but|though|only|little|bit|some\w*|once|just|ago"
    r"|basics?|rusty|forg[eo]t\w*|used to|back then|kind ?of|sort ?of|half|partly|mostly|maybe|help|tutorials?)\b|n't))"
)
"""A yes with nothing behind it that takes any of it back."""
_FEW = 4
"""Words, at most, of a plain answer that nothing else can outweigh."""
_SAID = regex(r"\b(?:skip|little|yes|no)\b")
_DENIES = regex(r"\b(?:not|never|none|nothing|nobody|zero|cannot)\b|n't\b")
_ASIDE = regex(
    r"(?:(?:oh|and|but|so|ok|wait)[, ]+)*(?:by the way|btw|anyway|out of curiosity|just curious|one more thing)\W*"
)
"""What only leads to something else, and answers nothing."""
_MOST = 30
"""Words, at most, of an answer among other things."""


class Reading(NamedTuple):
    """What an utterance most likely answers."""

    letter: str
    """A mark; `marks.OPEN` where it answers nothing."""
    confidence: float
    """How likely it is so, 0.0 to 1.0."""


@lru_cache(maxsize=256)
def read(utterance: str, *, states: bool = False) -> Reading:
    """What an utterance most likely answers to a question of the check; `states`: where it surely is an answer."""
    said = _spelt(utterance)
    plain = plain_answer(said)
    letters = [_LETTERS[entry.id] for entry in learnt().entries]
    pairs = zip(letters, learnt().probabilities(_signed(said)), strict=True)
    shares = {letter: exp(log(max(share, 1e-9)) + _PLAINLY * (letter == plain)) for letter, share in pairs}
    shares = {letter: share for letter, share in shares.items() if not states or letter in {YES, LITTLE, NO}}
    best = max(shares, key=shares.__getitem__)
    return Reading(best, shares[best] / sum(shares.values()))


def state(text: str) -> str:
    """The answer that a text gives which surely gives one: yes, a little or no; or the wish to skip."""
    said = _spelt(text)
    if plain := plain_answer(said):
        return plain
    if found := _SAID.search(said):
        return {"skip": SKIPPED, "little": LITTLE, "yes": YES}.get(found[0], NO)
    letter = read(text, states=True).letter
    return NO if letter == YES and _DENIES.search(said) else letter


def grade(utterance: str) -> str:
    """The answer that a statement comes to, or the wish to skip the question; empty where it is neither, or unclear."""
    asks = utterance.rstrip().endswith("?") and not plain_answer(utterance)
    if asks or not words(utterance) or feels(utterance) or _ASIDE.fullmatch(normalize(utterance)):
        return ""
    utterance = without_wishes(utterance)
    plain = plain_answer(in_english(utterance))
    if plain and (len(utterance.split()) <= _FEW or put_down(_spelt(utterance))):
        return plain
    letter, confidence = read(utterance)
    if letter in {NO, LITTLE} and _AGREES.match(normalize(utterance)):
        return YES  # "Yes, I do that all the time"
    least = _LEAST if " " in utterance.strip() else _ALONE
    return letter if letter != OPEN and confidence >= least else ""


def answer(utterance: str) -> str:
    """The answer that an utterance gives in few words or surely; empty where it may as well be something else."""
    if objects(normalize(utterance)) or len(utterance.split()) > _MOST:
        return ""
    letter = grade(utterance)
    return letter if letter and (plain_answer(utterance) or read(utterance).confidence >= _SURELY) else ""


@cache
def learnt() -> Classifier:
    """The classifier; it is learnt, if it is not learnt yet."""
    from ...nlu import classifier_for

    knowledge = Knowledge.load(_FOLDER)
    return classifier_for(as_read(knowledge, _phrased), knowledge.words)


def _phrased(utterance: str) -> str:
    return _signed(_spelt(utterance))


def _spelt(utterance: str) -> str:
    return straightened(normalize(in_english(utterance)).replace("\u2019", "'"))


def _signed(said: str) -> str:
    """A text with signs as words of their own: its plain answer, its first and last word, and whether it asks."""
    first, *_, last = words(said) * 2 or ("", "")
    signs = [f"plainly{plain_answer(said)}", f"first{first}", f"last{last}", *(["asksit"] if "?" in said else [])]
    return " ".join((said, *signs))
