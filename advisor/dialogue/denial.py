"""Denial: what a person does not want, and what instead ("not salary, skills"; "courses other than books")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..models import Entry, Reply
from ..text import is_function_word, stem, words
from . import act_messages
from .talk import Talk

__all__ = ["Denial", "denial", "reply_to"]

_SMALL = r"(?:(?:a|an|the|any|some|more|about|on|for|with) )*"
_UNWILLING = (
    r"(?:i|we) (?:(?:really|just|certainly|absolutely) )?"
    r"(?:do not|don'?t|dont|never|did not|didn'?t|didnt|am not|'m not|m not) (?:(?:really|actually|even) )?"
    r"(?:want|wanna|like|care|need|wish|ask|asking|interested|keen|planning|looking|talking|mean|plan|intend)"
    r"(?: to (?:be|become|hear|know|read|learn|talk|see|work as|work in|ask|go into))?(?: (?:about|for|in|on|of|as))?"
)
_DROP = (
    r"(?:no|stop|enough|forget|skip|leave|drop|ignore|not interested in|don'?t talk about|no need for|enough of"
    r"|enough about|stop talking about)"
)
_OTHER_THAN = (
    r"(?:other than|apart from|aside from|besides|beside|except(?: for)?|excluding|anything but|without counting"
    r"|leaving aside|not counting|ke alawa)"
)
_PATTERNS = tuple(
    map(
        re.compile,
        (
            rf"(?:no[ ,]+)?not {_SMALL}(?P<denied>[^,;:]+?)(?:[,;:]| but| rather| -)+ (?:but )?(?:the )?(?P<wanted>.+)",
            rf"(?P<wanted>[^,;]+?)(?:,| and| but)? not {_SMALL}(?P<denied>[^,;]{{3,40}})",
            r"(?P<wanted>.+?),? (?:nahi|nahin|nhi) (?P<denied>[^,;]{3,40})",
            rf"(?:(?P<wanted>.+?),? )?{_OTHER_THAN} {_SMALL}(?P<denied>[^,;?]+)",
            r"(?P<wanted>)(?P<denied>[^,;?]+?) (?:k|ke) alawa(?: (?:kuch|kya|batao).*)?",
            rf"(?P<wanted>){_UNWILLING} {_SMALL}(?P<denied>[^,;?]+)",
            rf"(?P<wanted>){_DROP} {_SMALL}(?P<denied>[^,;?]{{3,30}})",
        ),
    )
)
_MOST_WORDS = 6
"""Words of what is not wanted, at most."""
_OWN_STEP = "to "
"""How what a person does not want to do begins: whether they must is a question that a topic answers."""
_QUESTION = re.compile(
    r"\b(?:why|how|what|which|when|where|who|can|could|should|will|would|is|are|do|does|did|if|or|whether|vs)\b"
)
_EITHER_WAY = frozenset(
    {"sure", "certain", "good", "ready", "interested", "clear", "bad", "now", "yet", "really", "much", "only", "so"}
)
_ANYTHING = frozenset(
    "anything something what whats else all everything any some other show me give tell suggest is there about".split()
)
_GOAL = re.compile(r"\b(?:be|become|being|becoming|work as|go into)\b")
_OTHER_ROADS = (
    "is-it-for-me",
    "data-analyst",
    "data-scientist",
    "data-engineer",
    "ai-engineer",
    "job-titles-and-adverts",
)
"""Ids of what to offer to who does not want the job that the knowledge is about, where the knowledge has them."""


@dataclass(frozen=True, slots=True)
class Denial:
    """What is not wanted, and what is, in the person's words."""

    denied: str
    wanted: str = ""
    goal: bool = False
    """Whether it is what the person does not want to become."""


def denial(utterance: str) -> Denial | None:
    """What an utterance denies, if that is all it does beside asking for something instead; None otherwise."""
    said = " ".join(
        word for word in utterance.lower().replace("\u2019", "'").split() if word not in {"please", "pls", "plz"}
    )
    said = re.sub(
        r"^(?:(?:ok|okay|no|but|and|so|well|hmm|sorry|actually|i said|i mean|i meant)[ ,]+)+", "", said.strip(" .!?")
    )
    for pattern in _PATTERNS:
        found = pattern.fullmatch(said)
        if found is None:
            continue
        denied, wanted = found["denied"].strip(" ,"), (found["wanted"] or "").strip(" ,")
        if set(words(wanted)) <= _ANYTHING:
            wanted = ""
        if set(words(denied)) <= _EITHER_WAY or not _telling(denied):
            continue
        whole = _QUESTION.search(denied) or denied.startswith(_OWN_STEP) or len(denied.split()) > _MOST_WORDS
        if whole and not wanted:
            continue
        return Denial(denied, wanted, goal=not wanted and _GOAL.search(said) is not None)
    return None


def reply_to(talk: Talk, utterance: str, found: Denial) -> Reply | None:
    """What is wanted, without what is not; or what else there is. None where nothing known is denied."""
    denied = _denied(talk, found.denied)
    if found.wanted:
        if not denied:
            return None
        reply = talk.ask(found.wanted, talk.state.latest, [entry.id for entry in denied])
        talk.state.asked(found.wanted)
        return replace(reply, question=utterance)
    if not (denied or found.goal):
        return None
    state = talk.state
    state.leave_out([entry.id for entry in denied])
    if found.goal:
        said = _telling(found.denied)
        roads = [
            name
            for name in _OTHER_ROADS
            if name in talk.knowledge and not said & _telling(talk.knowledge[name].title) - {"engin"}
        ]
        near = roads or talk.unread()
    else:
        beside = [name for entry in denied for name in entry.follow_ups]
        near = [*(talk.likely(state.question) if not state.told else ()), *beside, *talk.unread()]
    return talk.asking(
        utterance, act_messages.OTHER_ROADS if found.goal else act_messages.left_aside(found.denied), near
    )


def _denied(talk: Talk, denied: str) -> list[Entry]:
    """The topics whose titles hold what is denied; the likeliest among them, and all it is the whole of."""
    said = _telling(talk.advisor.rewritten(denied))
    if not said:
        return []
    titled = [
        entry for entry in talk.knowledge.topics if said <= _telling(f"{entry.title} {entry.id.replace('-', ' ')}")
    ]
    likely = [match.entry for match in talk.advisor.match(denied) if match.confidence >= talk.advisor.threshold]
    return list(dict.fromkeys([*titled, *(entry for entry in likely if entry.kind == "topic" and entry in titled)]))


def _telling(text: str) -> set[str]:
    return {stem(word) for word in words(text) if not is_function_word(word)}
