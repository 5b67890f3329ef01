"""Carrying over: what of somebody's job and skills is useful for machine learning, and what would be new to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import JOB, SKILLS, alternatives
from ...text import normalize, sentences
from ..acts.acts import parse
from ..check.marks import LITTLE, YES
from ..check.readiness import Check
from ..follow_ups.follow_up_messages import of_a_field
from ..forms import headed, pieces
from ..questions.choosing import of_the_compared
from ..questions.pieces import is_question
from ..questions.told_beside import points
from ..subject.names import ENGINEER, jobs, spans
from ..talk import Talk
from . import carrying_messages as messages
from . import own_company, own_field
from .background_reader import asked_of_oneself
from .backgrounds import DOCTORATE, OTHER, Background, coming_from, of_person
from .fitting import fitting_topics
from .own_skills import line_on
from .possibility import despite_maths
from .told import Told

__all__ = ["carried", "for_a_background", "for_its_worth", "for_them", "like_them", "weighed"]

_ANEW = regex(
    r"\b(?:learn|start|begin)\b.{0,30}\bfrom (?:nothing|scratch|zero)\b|\bwhat (?:is|s|would be|will be) (?:still "
    r")?(?:missing|new)\b"
    r"|\bwhat (?:would|do|must|will|should|shall|am) i (?:still )?(?:have to |need to |got to )?(?:learn|lack"
    r"|lacking|missing|add)\b"
)
"""What they do not have yet is asked for."""
_NAMED = regex(rf"(?<![a-z0-9+#.])(?P<skill>{alternatives(SKILLS)})(?![a-z0-9+#])")
_OF_PAY = regex(r"\b(?:pay|pays|paid|salar(?:y|ies)|earns?|wages?|money)\b")
_WEAK_MATHS = regex(
    r"\b(?:weak|bad|awful|poor|hopeless|terrible|hate|rubbish|horrible|struggl\w+|fail\w*|fear|scared|afraid)\b"
    r".{0,24}\bmath|\bmath.{0,24}\b(?:weak|bad|awful|poor|hopeless|terrible|rubbish|horrible|struggl\w+|fail\w*)\b"
)
_OLD = regex(r"\b(?:old|older|age|late|young(?:er)?)\b")
_NO_DEGREE = regex(r"\b(?:without|no|need|needs|required?|have) (?:an? |any |the )?(?:\w+ )?degree\b")
_MINE = regex(r"\b(?:i|i'?m|i'?ve|my|mine|me|myself|we|our|us)\b|\b\d+\+? ?(?:yrs?|years?)\b")
_CHOOSES = regex(r"\b(?:than|versus|vs|differ(?:s|ence\w*)?|compar\w+)\b")
_NEEDS = regex(r"\b(?:need\w*|requir\w+|must|have to|has to|necessary|compulsory|mandatory|zaroori|jaruri)\b")
_ANOTHER_LIFE = regex(rf"\bbecom\w+ (?:an? )?(?:\w+ ){{0,2}}?(?:{JOB})s?\b")
_WANTED = regex(
    r"\b(?:ml|machine learning|ai) (?:engineer\w*|role|job|career)|\bmle\b|\binto (?:ml|machine learning|ai)\b"
)
"""That what one wants to become is an ML engineer."""
_LIKE_ME = regex(
    r"\b(?:someone|somebody|people|person|folks?|one|anyone) (?:just )?like me\b|\bin my (?:situation|position|shoes)\b"
)
_WAY_IN = regex(
    r"^(?!(?:and |so |but |ok )*(?:how|what|where|which|when)\b).*"
    r"\b(?:way in|hope|chances?|get in(?:to)?|make it|break in(?:to)?"
    r"|possible|realistic|manage|do (?:it|this)|become|too late|room|place for|succeed|doable|cut out|in time)\b"
)
"""What asks whether it can be done at all."""
_ITS_WORTH = regex(
    r"\b(?:for what(?:ever)? (?:it|that|this)(?:'?s| is| may be| might be) worth|fwiw"
    r"|(?:if|in case|dunno if|not sure (?:if|whether)|don'?t know (?:if|whether)) (?:that|it|this) "
    r"(?:helps?|counts?|matters?|is (?:of )?any (?:use|good|help)|is worth anything|means anything))\b"
)
_SOFTWARE = "software"
"""A name of the skills that who writes software has."""
_IDLE = regex(r"(?:unemployed|jobless|retiree)$")
"""A role that names nothing somebody has learnt."""
_MOST_NEW = 5
"""Skills that are named as new, at most."""
_OWN = ("career_switch", "background", "degree", "suitability", "specialisms", "learning_order", "maths")
"""Roles of the topics by which the same may be meant; any other that is surely meant is answered itself."""
_FOR_DOCTORS = "Research scientist"
"""The head of the line on posts for which a doctorate counts."""


def carried(talk: Talk, utterance: str) -> Reply | None:
    """Whether it can be done from the background that somebody has or names, or what of it is of use; else None.

    Who names none, and has told of none, is answered elsewhere.
    """
    said = [normalize(part) for part in sentences(utterance)]
    asked = asked_of_oneself(utterance)
    # Maths that somebody is bad at is none that they come from.
    parts = (_WEAK_MATHS.sub(" ", part) for part in said if is_question(part) or len(said) == 1)
    named = next(filter(None, map(coming_from, parts)), None)
    own = of_person(talk.state.profile)
    # "Is it realistic, I have two kids and know Excel" is of the job, where one is told.
    background = own if own and (named is None or named is OTHER) else named
    if asked.kind not in {"can", "carries"} or background is None or _is_of_another(talk, asked.part):
        return None
    if parse(utterance) or talk.far(utterance) or _is_elsewhere(talk, utterance):
        return None
    if despite_maths(utterance, talk.state.profile) or _NO_DEGREE.search(normalize(asked.part)):
        return None
    by_tools = background.field == _SOFTWARE and coming_from(_NAMED.sub(" ", " ".join(said))) is None
    if (asked.kind == "carries" or by_tools) and own is None and not any(map(_MINE.search, said)):
        return None  # "Rust for ML, anyone?" is of the language.
    if asked.kind == "carries" and background.field == OTHER.field and own_field.is_by_a_tool(asked.part):
        return None
    skilled = talk.state.profile.knows or talk.state.profile.partly
    field_alone = asked.kind == "carries" and background is OTHER and not skilled
    told = own_field.counted(talk, utterance) if field_alone else None
    return told or weighed(talk, utterance, asked.kind, background)


def for_them(talk: Talk, utterance: str) -> Reply | None:
    """What was told last comes to with the background of who asks for that: which of two jobs, or whether at all.

    None where that background is not known.
    """
    background = of_person(talk.state.profile) or coming_from(normalize(utterance))
    if background is None or talk.state.pending:
        return None
    if chosen := of_the_compared(talk, "which suits me better"):
        return replace(chosen, question=utterance)
    if any(entry.group in talk.job_groups for entry in talk.latest):
        return weighed(talk, utterance, "carries", background)
    return None if fitting_topics(talk.knowledge, talk.state) else weighed(talk, utterance, "can", background)


def like_them(talk: Talk, utterance: str) -> Reply | None:
    """The answer on age and background, to who asks whether one like them can do it and told of no job; else None."""
    asked, known = asked_of_oneself(utterance), talk.entries([talk.knowledge.roles.background])
    is_asked = asked.kind == "can" and _LIKE_ME.search(normalize(asked.part)) and talk.state.pending != "check"
    nothing = of_person(talk.state.profile) is None and known and known[0] not in talk.latest
    if not is_asked or not nothing or not _WAY_IN.search(normalize(asked.part)):
        return None
    reply = talk.replies.to_choice(utterance, known)
    return replace(reply, text=messages.with_yes(reply.text))


def for_a_background(talk: Talk, utterance: str, asked: str) -> Reply | None:
    """Whether it "can" be done from somebody's background, or what of it "carries" over; None where none is known."""
    background = of_person(talk.state.profile)
    return weighed(talk, utterance, asked, background) if background else None


def for_its_worth(talk: Talk, utterance: str, told: Told) -> Reply | None:
    """What is worth what somebody tells "for what it is worth"; None where they say no such thing of it."""
    background = of_person(talk.state.profile)
    said = _ITS_WORTH.search(normalize(utterance))
    if not said or background is None or told.values.keys().isdisjoint({"role", "degree", "years"}):
        return None
    return weighed(talk, utterance, "carries", background)


def weighed(talk: Talk, utterance: str, asked: str, background: Background) -> Reply | None:
    """The answer on a background: whether it "can" be done from there, or what of it "carries" over; None for none."""
    said, profile = [normalize(part) for part in sentences(utterance)], talk.state.profile
    items, entries = _of_their_own(talk, background, " ".join(said))
    if not entries:
        return None
    switching = pieces(entries[0])[0] if background.field == _SOFTWARE else ""
    news = any(map(_ANEW.search, said)) or (asked == "can" and background.field == OTHER.field)
    job = "" if _IDLE.match(profile.role) else profile.fact("role")
    whose = (job or profile.fact("degree") or ", ".join(profile.knows)) if background is of_person(profile) else ""
    lead = messages.whether(asked, background, switching)
    text = messages.weighed(lead, whose, background, items, _new(talk, background) if news else [])
    text = f"{text}\n\n{messages.NO_COUNT}" if asked == "can" else text
    reply = talk.on(utterance, entries, text)
    return None if talk.state.repeats(reply) else reply


def _ours(talk: Talk) -> set[str]:
    """The topics by which the same may be meant."""
    roles = talk.knowledge.roles
    return {getattr(roles, name) for name in _OWN} | {*roles.other_jobs, *roles.code_fear}


def _is_elsewhere(talk: Talk, utterance: str) -> bool:
    """Whether the whole of an utterance, told and asked, is likely of another topic: "home job, can that be done?"."""
    best, ours = talk.advisor.match(utterance)[0], _ours(talk)
    other = best.entry.kind == "topic" and best.entry.id not in ours and best.entry.group not in talk.job_groups
    return other and best.confidence >= talk.advisor.tentative_threshold and points(utterance)


def _is_of_another(talk: Talk, asked: str) -> bool:
    """Whether another topic, or what is not covered, is surely asked for."""
    said = normalize(asked)
    if talk.state.pending == "check" or _OF_PAY.search(said) or _WEAK_MATHS.search(said) or _CHOOSES.search(said):
        return True
    wanted = _WANTED.search(said) is not None
    if not wanted and ({*jobs(said)} - {ENGINEER} or _ANOTHER_LIFE.search(said)):
        return True  # "Would MLOps suit me?" is of that job.
    if any(said[end:start].strip() == "or" for (_, end), (start, _) in pairwise(spans(said))):
        return True  # "Data analyst or ML engineer, for me?" is a choice.
    if own_company.moves(talk, asked):
        return True
    best, roles, ours = talk.advisor.match(asked)[0], talk.knowledge.roles, _ours(talk)
    sure = best.confidence >= talk.advisor.threshold
    if sure and best.entry.id == roles.background and _OLD.search(said):
        return True
    studies = [entry.group for entry in talk.entries([roles.degree])]
    if _NEEDS.search(said):  # "Do I need a PhD?" is of that.
        ours, studies = ours - {roles.degree}, []
    return sure and best.entry.id not in ours and not (best.entry.kind == "topic" and best.entry.group in studies)


def _of_their_own(talk: Talk, background: Background, said: str) -> tuple[list[str], list[Entry]]:
    """The line on where they come from, and those on their skills, each with what it is on; and whose they are."""
    profile, roles = talk.state.profile, talk.knowledge.roles
    entries = talk.entries([roles.career_switch])
    items = [line for entry in entries for line in headed(entry, f"From {background.field}")]
    if DOCTORATE.search(f"{profile.role} {profile.degree} {said}".lower()):
        posts = [(entry, line) for entry in talk.knowledge.topics for line in headed(entry, _FOR_DOCTORS)][:1]
        entries += [entry for entry, _ in posts]
        items += [line for _, line in posts]
    if field := own_field.line_on(talk, f"{profile.role.lower()} {said}"):
        entries.append(talk.knowledge[roles.specialisms])
        items.append(of_a_field(field))
    skills = dict.fromkeys(
        [*profile.knows, *profile.partly, *(SKILLS[found["skill"]] for found in _NAMED.finditer(said))]
    )
    for skill in skills if "developer" not in profile.circumstances() else ():
        found = line_on(talk, skill) or _of_a_language(talk, skill)
        if found and not found[1].startswith("**From ") and found[1] not in items:
            entries.append(found[0])
            items.append(found[1])
    asked = Check.of(talk.knowledge.guidance.check, talk.state.check).with_letter(YES + LITTLE, profile)
    if asked:
        items.append(messages.asked_of_all([item.title for item in asked]))
    return items, list(dict.fromkeys(entries))


def _new(talk: Talk, background: Background) -> Sequence[str]:
    """The first skills of the check that they did not say they have, and that their job does not need."""
    check, profile = Check.of(talk.knowledge.guidance.check, talk.state.check), talk.state.profile
    held = check.with_letter(YES + LITTLE, profile)
    if background.field == _SOFTWARE:
        held += [item for item in check.questions if _SOFTWARE in item.names]
    new = [item.title for item in check.questions if item not in held]
    return [title for title in new if title.lower() not in background.carries.lower()][:_MOST_NEW]


def _of_a_language(talk: Talk, skill: str) -> tuple[Entry, str] | None:
    """The line on a language that has one of its own, with its answer; None where there is none."""
    languages = talk.entries(talk.knowledge.roles.code_fear[:1])
    return next(
        ((topic, line) for topic in languages for line in pieces(topic) if line.startswith(f"**{skill}**")), None
    )
