"""Possibility: whether somebody can become one from some degree, or some job, is answered with yes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import DEGREES, SUBJECTS, alternatives
from ...text import normalize, sentences, words
from ..follow_ups import follow_up_messages as messages
from ..forms import SHORT, headed, in_form, pieces
from ..pay.worth_it import worth
from ..questions.options import pair
from ..questions.pieces import is_question
from ..questions.professions import named
from ..talk import Talk, told
from .profile import Profile

__all__ = ["beside_another", "despite_maths", "own_side", "possible"]

_FROM = (
    rf"(?:(?:an? |my |the |any )?(?:{alternatives({**DEGREES, **SUBJECTS})}|arts|humanities|b\. ?(?:com|a|sc)\b"
    r"|m\. ?com|liberal arts|non[- ]?(?:tech\w*|it|cs|engineering))(?![a-z]))"
)
_ROLE = r"(?:one|(?:an? )?(?:ml|ai|machine learning)(?: (?:engineer|field|role|job))?s?|mle)"
_BECOME = rf"(?:become|be|get into|go into|enter|move into|switch to|do) {_ROLE}"
_BEHIND = rf"(?:after|with|from|having)(?: (?:an?|my|only|just))* {_FROM}"
_CAN = regex(
    rf"\b(?:can|could|may|will) (?:\w+ ){{0,3}}?(?:with (?:an? )?(?:\w+ )?(?:degree )?(?:in |of )?)?{_FROM}"
    rf"(?: \w+){{0,3}} {_BECOME}\b|\b(?:can|could|possible) (?:\w+ ){{1,3}}?{_BECOME}(?: too| also)? {_BEHIND}"
    rf"|{_BEHIND}(?: background| degree)?,? (?:can|could|is it) (?:\w+ ){{1,3}}?{_BECOME}\b"
)
"""Whether it can be done from a degree or a subject."""
_A_JOB_CAN = regex(rf"\b(?:can|could|for|would) an? (?:[\w-]+ ){{1,3}}?(?:to )?{_BECOME}\b")
_OTHER = regex(
    r"\b(?:phd|doctorate|research|admi(?:ssion|t)\w*|visa|salary|freelanc\w*|which|how (?:long|much|do)"
    r")\b"
)
"""What asks for more than whether."""

_MATHS = r"\b(?:math\w*|stat(?:istic)?s|probability|calculus|algebra)\b"
_WEAK = r"weak|bad|poor|terrible|hopeless|awful|average|fail\w*|rusty|not (?:so |very |that )?(?:good|strong|great)"
_WEAK_MATHS = regex(
    rf"\b(?:{_WEAK}|hate|forgot\w*|never (?:\w+ )?(?:good|strong))\b.{{0,20}}{_MATHS}"
    rf"|{_MATHS}.{{0,25}}\b(?:{_WEAK}|never my)\b"
)
_CAN_AT_ALL = regex(
    r"\b(?:can|could|will|may|do(?:es)?) (?:i|(?:\w+ ){0,2}?(?:some(?:one|body)|people|a person|students?)"
    rf"(?: like me|(?: \w+){{0,2}} (?:{_WEAK})(?: \w+){{1,2}}|(?<=maths people)))(?: \w+){{0,3}} (?:become|be|do "
    r"(?:it|this|that|ml|machine learning)|make it|get (?:in|there|into \w+)|manage)\b"
    r"|\b(?:is|are) there (?:(?:any|an?|some|still|even) )*(?:hope|chances?|scope)\b"
    r"|\b(?:is|would) (?:it|this|that|ml|such a job) (?:\w+ )?(?:possible|realistic|doable|feasible)\b"
    r"|(?:^|[:,;] ?)(?:still )?(?:possible|doable|realistic)(?= (?:for me|at all|kya|hai|h)|\W*$)"
    r"|\bdo i (?:still |even )?(?:have|stand) a chance\b"
)
"""Whether somebody can become one at all."""
_BARE = 6
"""Words, at most, of a question that names nothing else: "is it possible for me?"."""
_ALONGSIDE = regex(
    r"\b(?:alongside|along with|along side|besides?|while (?:i |i'm |i am )?(?:\w+ )?(?:prepar\w+|study\w*|doing)"
    r"|at the same time|parallel(?:ly)?|together with|simultaneously|on the side|both(?: \w+){0,2})\b|\s\+\s"
)
_ANOTHER = regex(
    r"\b(?:govt|government|sarkari|upsc|ssc|bank(?:ing)? (?:exam|po)|gate exam|neet|jee|cat exam|(?:civil|entrance"
    r"|competitive|state|public) (?:services?|exams?)|exams?|tayari|taiyari|psc|ias|ibps|clerk|bank job)\b"
)
_EXAM = r"(?:gate|gre|gmat|xat|cat|iit jam|m\.? ?tech entrance)"
_ENTRANCE = regex(
    rf"\b(?:drop|dropping|leave|skip|quit|tak(?:e|ing)|writ(?:e|ing)|attempt|appear for|prepar\w+ for|know what"
    rf"|heard of|worth (?:doing|taking)) (?:the )?(?!cat\b){_EXAM}\b(?! (?:date|syllabus|score|rank))"
    rf"|\bgiv(?:e|ing) (?!cat\b){_EXAM}\b|\b{_EXAM} (?:exam|prep\w*|coaching|attempt|ka matlab|(?:ki )?ta?i?y?yari)\b"
)
"""Whether to sit an exam for a place at a university, or what it is."""
_OR_AN_EXAM = regex(rf"\b(?:or|ya|vs) {_EXAM}\b|\b{_EXAM} (?:or|ya|vs)\b")
_BEGINS = regex(
    r"\b(?:how|where|what|kaise|kahan)\b.*\b(?:start|starting|begin|get (?:in|into|started)|first steps?|break into"
    r"|enter|move into|way in(?:to)?|shuru)\b"
)
_WHETHER = regex(
    r"\b(?:can i|could i|possible|is it (?:ok|okay|realistic|doable)|manage|sak(?:ta|ti|te)|ho (?:pay|jay|sak)\w*"
    r"|chalega|kar pau\w*|doable|feasible|realistic|too much|should i|shall i)\b"
)
_ML = regex(r"\b(?:ml|machine learning|ai|data scien\w+)\b")
_BESIDE_A_JOB = "Beside a job"


def beside_another(talk: Talk, utterance: str) -> Reply | None:
    """Yes to who asks whether it can be learnt while they prepare for an exam; None for anything else."""
    said = normalize(utterance)
    both = _ALONGSIDE.search(said) or (" and " in said and _ML.search(said))
    if not (both and _ANOTHER.search(said) and _WHETHER.search(said)) or pair(utterance):
        return None
    entries = talk.entries((talk.knowledge.roles.learning_time, talk.knowledge.roles.studying))
    held = [(entry, line) for entry in entries for line in headed(entry, _BESIDE_A_JOB)]
    if not held:
        return None
    items = [f"- **{entry.title}**: {line}" for entry, line in held]
    text = "\n".join([messages.BESIDE_ANOTHER, "", *items])
    return talk.on(utterance, [entry for entry, _ in held], text)


def own_side(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """What is known beside what is not: the job or a master's beside an exam, switching beside a field; else None."""
    two = next(filter(None, map(pair, sentences(utterance))), ())
    others = [text for text in two if not _ML.search(text)]
    roles = talk.knowledge.roles
    said = normalize(utterance)
    of_use = reply.kind == "fallback" and talk.advisor.match(utterance)[0].entry.id == roles.field_uses
    of_a_job = reply.kind == "fallback" and _A_JOB_CAN.search(said)
    if roles.career_switch and (of_a_job or (of_use and _BEGINS.search(said))):
        # Who asks how to start in a field asks for no use of machine learning there.
        return replace(talk.replies.to_choice(utterance, talk.entries([roles.career_switch])), tentative=True)
    exam = _ENTRANCE.search(said) or (_OR_AN_EXAM.search(said) and _ML.search(said))
    if exam and roles.masters and reply.confidence < 1.0:
        entry = talk.knowledge[roles.masters]
        return talk.on(utterance, [entry], messages.an_exam(pieces(entry)[:2]))
    if len(others) != 1 or not roles.suitability:
        return None
    sure = reply.kind == "answer" and not reply.tentative
    elsewhere = not sure and talk.advisor.match(others[0])[0].entry.id == roles.other_careers
    if not (elsewhere or named(talk, f"future of {others[0]}") or _ANOTHER.search(normalize(others[0]))):
        return None
    entry = talk.knowledge[roles.suitability]
    text = messages.own_side(" ".join(in_form(entry, SHORT).split()), worth(talk))
    return replace(talk.on(utterance, [entry], text), tentative=True)


def despite_maths(utterance: str, profile: Profile) -> bool:
    """Whether it is asked if it can be done by who is weak at maths: who says so there, or said so and asks no more."""
    asked = [normalize(part) for part in sentences(utterance) if _CAN_AT_ALL.search(normalize(part))]
    if not asked or any(map(_OTHER.search, asked)):
        return False
    weak = "maths" in profile.weak and all(len(words(part)) <= _BARE for part in asked)
    return weak or _WEAK_MATHS.search(normalize(utterance)) is not None


def possible(talk: Talk, utterance: str) -> Reply | None:
    """Yes, with what the answers say, to who asks whether it can be done from a degree or weak at maths; else None."""
    if despite_maths(utterance, talk.state.profile) and talk.knowledge.roles.maths:
        entry = talk.knowledge[talk.knowledge.roles.maths]
        text = messages.yes_possible(" ".join(in_form(entry, SHORT).split()))
        return talk.on(utterance, [entry], f"{text} {messages.NO_PROMISE}")
    asked = [part for part in sentences(utterance) if _CAN.search(normalize(part))]
    degree = talk.knowledge.roles.degree
    if not asked or not degree or any(_OTHER.search(normalize(part)) for part in asked):
        return None
    entry = talk.knowledge[degree]
    text = messages.yes_possible(" ".join(in_form(entry, SHORT).split()))
    beside = _beside(talk, [part for part in sentences(utterance) if part not in asked and is_question(part)])
    return talk.on(utterance, [entry, *beside], "\n\n".join([text, *(told([other], SHORT) for other in beside)]))


def _beside(talk: Talk, questions: Sequence[str]) -> list[Entry]:
    """The topics that answer what else is asked, the likeliest of each question."""
    found = (talk.advisor.match(question)[0] for question in questions)
    least = talk.advisor.threshold
    return [match.entry for match in found if match.entry.kind == "topic" and match.confidence >= least]
