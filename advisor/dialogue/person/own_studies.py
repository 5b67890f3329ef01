"""Own studies: which field suits somebody by their branch, and whether a subject they learnt is of use in ML.

No answer tells either. Then that is said, with the lines that come nearest.
"""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import as_typed, normalize, sentences, words
from ..follow_ups import retort_messages as messages
from ..forms import headed, pieces
from ..talk import Talk
from .carrying_messages import no_word_on_english

__all__ = ["field_for", "of_english", "of_use"]

_EMBEDDED = regex(
    r"\b(?:embedded(?: systems?| ml| ai)?|tiny ?ml|edge (?:ai|ml|computing)|on[- ]device (?:ai|ml)|micro-?controllers?"
    r"|iot|firmware|vlsi)\b"
)
_BRANCH = regex(
    r"\b(?:ece|eee|electronics?|electrical|mechanical|mech|instrumentation|mechatronics|civil|chemical|aerospace)\b"
)
_NEAR_ROBOTS = regex(r"\b(?:ece|eee|electr\w+|mech\w*|instrumentation|aerospace)\b")
_FIELD = regex(
    r"\b(?:which|what|kon ?sa|kaun ?sa|konsi|best|right|suit\w*) (?:\w+ ){0,4}?(?:fields?|domains?|areas?|niche"
    r"|speciali[sz]ations?)\b|\b(?:fields?|domains?|areas?|niche|speciali[sz]ations?)\b.{0,30}\b(?:suits?|right|best"
    r"|sahi|good|fits?|for|choose|pick)\b"
)
_SCOPE = regex(
    r"\b(?:scope|future|demand|careers?|is there|are there|possible|can i (?:do|use|run)|hota|kaam|exist\w*|jobs?)\b"
)
_ELSE = regex(r"\b(?:projects?|idea|vs|versus|or (?:an? )?(?:ml|data|ai)|degree|college|salary|pay|course|books?)\b")
"""What asks for something else, which has an answer."""
_SUBJECT = regex(
    r"\b(?:signals?(?: (?:and|n|&) systems?| processing)?|laplace(?: transforms?)?|fourier(?: transforms?| analysis)?"
    r"|dsp|control (?:systems?|theory|engineering)|digital electronics|circuits?|network theory|thermodynamics"
    r"|fluid mechanics|mechanics|electromagnetics?|quantum (?:mechanics|physics)|vlsi|numerical methods"
    r"|differential equations|communication systems|econometrics|biostatistics|psychometrics|actuarial science"
    r"|operations? research|game theory|quantitative methods)\b"
)
"""Subjects that no answer names."""
_OF_USE = regex(
    r"\b(?:useful|of (?:any )?use|any use|helps?|helpful|counts?|matters?|worth anything|carry over|needed|used"
    r"|kaam (?:aa?yega|aata|aa?yegi|aayenge)|work come|wasted?)\b"
)
_NICHE, _ROBOTS, _SUBJECTS = "A good niche", "Robotics", "Which subject?"
_ENGLISH = regex(
    r"\b(?:weak|poor|bad|broken|fluent|accent|improve|enough|level of|good|need|strong|matter)\b.{0,24}\benglish\b"
    r"|\benglish\b.{0,30}\b(?:weak|poor|bad|fluen\w+|enough|matters?|important|problem|need\w*|must|improve)\b"
)
_HURTS = regex(
    r"\?|\b(?:problem|issue|matters?|hurts?|enough|need\w*|improve|important|interviews?|job|required|disadvantage)\b"
)
_TO_THE_ADVISER = regex(r"\b(?:simple|simpler|simply|explain|tell me|you|answer|course|hindi|nlp|plain)\b")
"""What makes of one's English no matter of the job."""
_IN_THE_ROOM = "In the room"
_FURTHER = regex(r"\bTo go further you need\b")


def field_for(talk: Talk, utterance: str) -> Reply | None:
    """That nothing tells which field suits a branch, or of ML in devices, with what is near to it; else None."""
    said = normalize(utterance)
    branch = f"{said} {talk.state.profile.role.lower()}"
    embedded = _EMBEDDED.search(said)
    asks = (embedded and (_SCOPE.search(said) or _FIELD.search(said))) or (
        _FIELD.search(said) and _BRANCH.search(branch)
    )
    fields = talk.entries([talk.knowledge.roles.specialisms])
    if not asks or not fields or _ELSE.search(said):
        return None
    near = [line for line in pieces(fields[0]) if line.startswith(_NICHE)]
    near += headed(fields[0], _ROBOTS) if embedded or _NEAR_ROBOTS.search(branch) else []
    what = as_typed(embedded[0], utterance) if embedded else ""
    reply = talk.on(utterance, fields, messages.no_field_for(what, fields[0], near))
    return None if talk.state.repeats(reply) else reply


def of_use(talk: Talk, utterance: str) -> Reply | None:
    """That nothing tells whether a subject is of use that was learnt, with the maths that is named; else None."""
    said = " ".join(map(normalize, sentences(utterance)))
    subject, maths = _SUBJECT.search(said), talk.entries([talk.knowledge.roles.maths])
    if not (subject and maths and _OF_USE.search(said)) or _ELSE.search(said):
        return None
    near = [line for line in pieces(maths[0]) if _FURTHER.search(line)]
    degrees = talk.entries([talk.knowledge.roles.degree])
    near += [line for entry in degrees for line in headed(entry, _SUBJECTS)]
    text = messages.no_word_on_subject(as_typed(subject[0], utterance), near)
    reply = talk.on(utterance, [*maths, *degrees], text)
    return None if talk.state.repeats(reply) else reply


def of_english(talk: Talk, utterance: str) -> Reply | None:
    """That nothing tells how much weak English hurts, with what is near to it, to who asks of theirs; else None."""
    said = normalize(utterance)
    asks = _ENGLISH.search(said) and _HURTS.search(said)
    if not asks or _TO_THE_ADVISER.search(said):
        return None
    best, *others = talk.advisor.match(utterance)
    else_asked = {"that", "this", "it"}.isdisjoint(words(said)) and "english" not in best.phrasing
    if else_asked and best.entry.kind == "topic" and best.confidence >= talk.advisor.threshold:
        return None  # "My English is weak, can I find work abroad?"
    spoken = [match.entry for match in (best, *others) if match.entry.kind == "topic"][:1]
    room = [
        (entry, line) for entry in talk.entries(talk.knowledge.roles.nervous) for line in headed(entry, _IN_THE_ROOM)
    ]
    near = [(entry, pieces(entry)[0]) for entry in spoken] + room
    reply = talk.on(utterance, [entry for entry, _ in near], no_word_on_english([line for _, line in near]))
    return reply if near and not talk.state.repeats(reply) else None
