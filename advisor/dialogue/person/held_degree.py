"""Whether somebody needs another degree who holds one: what they have is used, and not advised to them again."""

from __future__ import annotations

from collections.abc import Sequence

from ...models import Reply
from ...patterns import regex
from ...slots import DEGREES, SUBJECTS, alternatives
from ...text import normalize, quote, sentences
from ..forms import headed
from ..messages import itemised
from ..questions.pieces import is_question
from ..talk import Talk
from .backgrounds import DOCTORATE, of_person
from .profile import Profile
from .titles import degree_of

__all__ = ["further_degree", "held", "without_one"]

_NAME = rf"(?:{alternatives(DEGREES)})(?:'?s)?(?![a-z])"
_MORE = r"(?:second|another|further|other|extra|additional|new|more|one more|formal|whole|full|proper|different)"
_ASKED = regex(
    r"\b(?:need|require[sd]?|should|must|have to|has to|worth|necessary|get|do|go (?:for|back)|take|want|bother|enough"
    rf"|expected)\b[^?.;]{{0,30}}?(?<!my )(?:(?P<more>{_MORE}) )?(?:in )?"
    rf"(?:(?:{alternatives(SUBJECTS)}) )?(?P<degree>{_NAME}|degree\b|(?<=another )one\b)"
    r"(?P<top>[^?.;]{0,40}\b(?:on top|as well|too|besides|again|also)\b)?"
    rf"|\b(?:is|would) (?:an? )?(?P<more2>{_MORE}) (?P<degree2>{_NAME}|degree\b)[^?.;]{{0,20}}"
    r"\b(?:need\w*|necessary|required|worth|any use|useful)\b"
)
_OF_ELSE = regex(r"\b(?:which|where|how (?:much|long)|pay|salary|cost|mine|use|useful|help|helps|count|counts)\b")
"""What asks for something else of a degree."""
_RANKS = (
    (regex(r"\b(?:ph\.?d|doctora\w+)"), 3),
    (regex(r"\b(?:master|m\.?sc|m\.?tech|mca|mba|m\.?com|m\.?[ase]\b)"), 2),
)
_ANY = regex(rf"(?<![a-z])(?:{_NAME})")
_NONE = regex(
    r"\b(?:no|without|only|just|never|left|quit|dropped|didn'?t)\b[^?]{0,40}"
    r"\b(?:degree|levels?|gcses?|btec|ged|school|uni)\b"
)
_DOES = regex(
    r"\b(?:is|are|would|will) (?:that|this|it|they) (?:be )?"
    r"(?:enough|ok|okay|fine|an? (?:problem|issue|deal ?breaker)|a bar)\b"
    r"|\brules? me out\b|\bstill (?:get in|do it|apply|manage)\b|\bhold me back\b"
    r"|\b(?:does|will|would) (?:that|it|this) (?:matter|count|hurt|stop)\b|\b(?:any|a) chance\b"
)
_POSTS, _SECOND = "Research scientist", "A second one"
_LEAD = "No, not another one: no rule demands a degree of you, and you hold one already ({}); use it."


def held(profile: Profile) -> str:
    """The degree that somebody holds, in a few words; empty where they told of none."""
    return profile.degree or (degree_of(profile.role) if profile.role.endswith(" graduate") else "")


def further_degree(talk: Talk, utterance: str) -> Reply | None:
    """That no other degree is needed, to who asks for one no higher than they hold; None for anything else."""
    own = held(talk.state.profile)
    degrees = talk.entries([talk.knowledge.roles.degree])
    said = [normalize(part) for part in sentences(utterance) if is_question(part)]
    asked = next(filter(None, map(_ASKED.search, said)), None) if own and degrees else None
    if asked is None or talk.state.pending == "check" or any(map(_OF_ELSE.search, said)):
        return None
    named = asked["degree"] or asked["degree2"]
    if _rank(named) > _rank(own):
        best = talk.advisor.match(asked[0])[0].entry
        beside = len(_ranks(said)) > 1 and best.kind == "topic"
        return talk.replies.to_choice(utterance, [best]) if beside else None
    if not (asked["more"] or asked["more2"] or asked["top"] or _rank(named) < _rank(own) or named == "degree"):
        return None
    background = of_person(talk.state.profile)
    lines = (
        [f"**What you bring:** {background.carries} (my reading).", f"**New:** {background.new}."] if background else []
    )
    items = [*headed(degrees[0], "Does the college matter?")]
    entries = [*degrees]
    for entry in talk.entries([talk.knowledge.roles.masters]):
        second = headed(entry, _SECOND)
        entries += [entry] if second else []
        items = [*second, *items]
    if DOCTORATE.search(own.lower()):
        posts = [(entry, line) for entry in talk.knowledge.topics for line in headed(entry, _POSTS)][:1]
        entries += [entry for entry, _ in posts]
        items = [*(line for _, line in posts), *items[:1]]
    reply = talk.on(utterance, entries, itemised(_LEAD.format(quote(own)), [*lines, *items]))
    return None if talk.state.repeats(reply) else reply


def without_one(talk: Talk, utterance: str) -> Reply | None:
    """The answer on degrees, to who tells that they have none and asks whether that is enough; None otherwise."""
    degrees = talk.entries([talk.knowledge.roles.degree])
    lacks = "degree" in talk.state.profile.lacks and degrees and talk.state.pending != "check"
    said = normalize(utterance)
    return talk.replies.to_choice(utterance, degrees) if lacks and _NONE.search(said) and _DOES.search(said) else None


def _ranks(said: Sequence[str]) -> set[int]:
    """How high the degrees are that some sentences name."""
    return {_rank(name) for part in said for name in _ANY.findall(part)}


def _rank(degree: str) -> int:
    """How high a degree is: 1 for a first one, or one that is not told apart."""
    return next((rank for name, rank in _RANKS if name.search(degree.lower())), 1)
