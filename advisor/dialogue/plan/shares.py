"""A share of the hours there are: "what if I only manage half of that", put into the hours that it comes to."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from .hour_words import ASKED, LEAD, TAIL
from .plan import Plan
from .step_mentions import titles_in

__all__ = ["at_a_share"]

_SHARE = regex(
    r"\b(?:(?P<half>half|50 ?%|50 percent)|(?P<third>(?:a|one) third)|(?P<quarter>(?:a|one) quarter|a fourth)"
    r"|(?P<thirds>(?:two|2) thirds)|(?P<double>double|twice|2x)|(?P<triple>triple|three times|3 times|3x))\b"
)
_PARTS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "thirds": 2 / 3, "double": 2.0, "triple": 3.0}
_SUPPOSES = regex(
    r"^(?:(?:and|so|but|ok|okay|then|hmm?|well|honestly|realistically)[, ]+)*"
    r"(?:what (?:if|about|happens|would happen)|how about|if|suppose|supposing|assuming|imagine|say i\b|with\b|at\b"
    r"|how (?:long|much longer|fast|soon|far)|when (?:will|would|could|am)"
    r"|i (?:will|might|may|would|could|'ll)? ?(?:probably|likely|maybe|realistically|only|just)\b"
    r"|(?:probably|maybe|perhaps) i\b)"
)
"""How it begins that a share is only supposed, or feared."""
_BESIDE = (
    LEAD
    | TAIL
    | ASKED
    | frozenset(
        "much through most many some amount those these out some weeks week happen managed got did could".split()
    )
) - {"project", "step", "steps"}
"""Words beside a share that name nothing of which it could be instead of the hours."""
_TIME = regex(r"\b(?:hours?|hrs|time|weekly|each week|every week|a week|per week)\b")


def at_a_share(utterance: str, plan: Plan, spoken_of: str) -> str:
    """What an utterance asks for a share of the hours of a plan as a question for that many hours; the same for any
    other.

    `spoken_of` is the step that was spoken of last, of whose hours "half of it" is unless it speaks of a week.
    """
    said = normalize(utterance).strip(" ?.!")
    found = _SHARE.search(said)
    if not found or not _SUPPOSES.match(said) or titles_in(said, plan) or (spoken_of and not _TIME.search(said)):
        return utterance
    others = f"{said[: found.start()]} {said[found.end() :]}".replace(",", " ").split()
    if not {*others} <= _BESIDE:
        return utterance
    part = next(_PARTS[name] for name, text in found.groupdict().items() if text)
    hours = max(1, int(plan.hours * part))
    return f"how fast would it be at {hours} hours a week?"
