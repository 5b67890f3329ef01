"""Professions that no answer is about: what AI will do to them; and whether there really is nothing on a subject."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...slots import JOB, MODIFIERS, alternatives
from ...text import as_typed, sentences, stems, telling_stems, words
from ..follow_ups import retort_messages as messages
from ..follow_ups.evidence import lines
from ..forms import pieces
from ..person.own_field import TRADE
from ..talk import Talk
from .pieces import is_question

__all__ = ["in_particular", "named", "nothing_on", "outlook"]

_WHO = (
    rf"(?P<who>(?:(?:{alternatives(dict.fromkeys(MODIFIERS))}|civil|public|government) )*(?:{JOB}s?|{TRADE}|servants?"
    r"|officers|translation|copywriting|data entry|medicine|\w{4,}(?:icians?|ologists?)|cas|ca(?= (?:jobs?|career)\b))"
    r"|my (?:own |current |present )?(?:job|profession|work|field|role|career|trade))"
)
_ENDS = (
    r"(?:replac\w+|automat(?:e|es|ed|ing)|(?:taken?|takes|taking) over|wip(?:e|es|ed|ing) out|eliminat\w+|kills?"
    r"|obsolete|extinct|redundant|disappear\w*|vanish\w*|dying|die|dead|doomed|at risk|in danger|threatened|safe"
    r"|surviv\w+|(?:go|going|gone) away|eat(?:s|en)?|kha)"
)
_ASKS = (
    regex(rf"\b{_ENDS}(?: (?:will|do|ai|the|all|most|human|our|jobs?|work|of|every|also|an?)){{0,4}} {_WHO}\b"),
    regex(rf"\b{_WHO}(?: (?!ml\b|machine\b|if\b|because\b|so\b|i\b)\w+){{0,6}} {_ENDS}\b"),
    regex(rf"\bfuture (?:of|for|in) (?:the |an? )?{_WHO}\b"),
)
_KNOWN = regex(
    r"\b(?:ml|ai|mle|machine|data|ds|software|web|backend|frontend|swe|sde|dev|developer|programmer|coder|tester|qa"
    r"|scientist|researcher|analyst|(?<!civil )(?<!mechanical )(?<!electrical )engineer|mlops|devops)s?\b"
)
"""Professions that the answers speak of."""
_OF_ML = regex(r"\b(?:ml|machine learning|ai) (?:engineer|job|career|role)|\bmle\b|\bso (?:how|what|which|should)\b")
_EXPOSED = regex(r"\bjobs most exposed\b|\bin the field you (?:already )?know\b")
_OF_A_FIELD = regex(r"\bthe field you (?:already )?know\b")
_PARTICULAR = regex(
    r"^(?!.*\b(?:which|what|how|where|when|courses?|books?|projects?|pay|salar\w+|roles?)\b).*"
    r"\b(?:any(?:thing|one|body)?|something|some(?:one|body)?|nothing|evidence|stor(?:y|ies)|cases?|examples?"
    r"|figures?|data)\b.*\b(?:in particular|particular\w*|specific\w*|appl(?:y|ies|icable)|especially|just for|only for"
    r"|instead)\b"
)
"""What asks for something that is of one kind of people."""
_OF_WHOM = regex(rf"\b(?:for|to|about|on|of|from|by) (?:an? |the |other |us |we )?{_WHO}\b")
_NOTHING = regex(
    r"^(?:(?:so|then|and|but|ok|okay|well|hmm|oh|you|u|your sources|they|there is|theres|really|just|do|have|know|got"
    r"|say) )*(?:(?:not|dont|don t) (?:have |know )?anything|nothing)(?: at all)? (?:on|about|of|for)"
    r" (?P<what>\w+(?: \w+){0,3}?)(?: (?P<then>then|right|correct|though|at all|or|is)\b.*)?$"
)


def in_particular(talk: Talk, utterance: str) -> Reply | None:
    """That nothing known is of a profession in particular, to who asks for that, and what bears on it; else None."""
    part = next((part for part in sentences(utterance) if _PARTICULAR.search(" ".join(words(part)))), "")
    found = _OF_WHOM.search(" ".join(words(part)))
    who = as_typed(found["who"], part) if found else ""
    who = talk.state.profile.role if who.lower().startswith("my ") else who
    entries = talk.entries(filter(None, (talk.knowledge.roles.background, talk.knowledge.roles.career_switch)))
    if not (who and entries and talk.latest) or _KNOWN.search(who.lower()):
        return None
    near = [f"**{entry.title}**: {line}" for entry in entries for line in pieces(entry) if _OF_A_FIELD.search(line)]
    return talk.on(utterance, entries, messages.none_in_particular(who, near))


def outlook(talk: Talk, utterance: str) -> Reply | None:
    """That no source is about a profession whose future is asked or feared, and what bears on it; else None."""
    parts = sentences(utterance)
    part, who = next(((part, who) for part in parts if (who := named(talk, part))), ("", ""))
    entries = talk.entries(filter(None, (talk.knowledge.roles.outlook, talk.knowledge.roles.career_switch)))
    others = (text for text in parts if text != part and is_question(text))
    if not who or not entries or any(len(telling_stems(text)) > 1 for text in others):
        return None
    near = [f"**{entry.title}**: {line}" for entry in entries for line in pieces(entry) if _EXPOSED.search(line)]
    reply = talk.on(utterance, entries, messages.no_profession(who, near, own=who not in part))
    return replace(reply, tentative=True)


def named(talk: Talk, part: str) -> str:
    """The profession, other than those of the answers, of which a sentence asks what becomes of it; else empty."""
    said = " ".join(words(part))
    found = next(filter(None, (pattern.search(said) for pattern in _ASKS)), None)
    if found is None or _OF_ML.search(said):
        return ""
    who = as_typed(found["who"].removeprefix("ai "), part)
    job = talk.state.profile.role if who.lower().startswith("my ") else who
    return "" if _KNOWN.search(job.lower()) else job


def nothing_on(talk: Talk, utterance: str) -> Reply | None:
    """Yes or no to who takes it that nothing is known of a subject; None for anything else."""
    found = next(filter(None, (_NOTHING.match(" ".join(words(part))) for part in sentences(utterance))), None)
    asked = telling_stems(found["what"]) if found else set()
    if found is None or not asked or not (found["then"] or "?" in utterance):
        return None
    what = as_typed(found["what"], utterance)
    likely = [match.entry.id for match in talk.advisor.match(what)]
    held = [line for line in lines(talk, what, talk.knowledge.topics) if asked <= stems(line.text)]
    if not held:
        return talk.remark(utterance, messages.nothing_on(what, None, ""))
    line = min(held, key=lambda line: likely.index(line.entry.id))
    return talk.on(utterance, [line.entry], messages.nothing_on(what, line.entry, line.text))
