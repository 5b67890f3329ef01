"""Picking one: the first thing of an answer that recommends several, with its reason, for who wants only one."""

from __future__ import annotations

import re
from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences, stem, stems, telling_stems, words
from ..check.marks import YES
from ..check.readiness import told_of
from ..forms import SHORT, SHORTEST, in_form, pieces
from ..questions import choosing
from ..questions.beginning import where_to_begin
from ..questions.course_choice import for_the_person
from ..questions.options import pair
from ..questions.pieces import asking_part, is_question
from ..talk import Talk
from . import retort_messages as messages
from .evidence import told_entries
from .one_of_a_kind import one_of_a_kind

__all__ = ["asks_for_one", "one_alone"]

_ONE = regex(
    r"\b(?:just|only|exactly|pick|choose|name|give me|tell me|sa(?:y|id)|recommend|suggest"
    r"|want(?:ed)?|asked(?: you)? for|(?<!do i )(?<!would i )need"
    r"|sirf|bas) (?:(?:me|do|take|read|learn|afford) )?(?:just |only )?(?:a single |the )?(?:one|1|ek|single)\b"
    r"|\b(?:one|ek) (?:only|alone|single|hi)\b|\bthat(?: i| s|s)?s? (?:is |are )?(?:two|three|four|2|3|4|too many)\b"
    r"|\bif (?:you|u|i) (?:had|have|could|can|were) (?:to |only )?(?:choose|pick|take|read|do|name|have)\b"
    r"|\bwhich (?:one )?(?:of them |of those |of these )?(?:first|1st)\b|\bif (?:you|u) were (?:me|in my (?:place"
    r"|shoes))\b|\bwhich single\b|\bone single\b|\b(?:time|room|money|budget|energy|space|patience)\b.{0,16}\b(?:one"
    r"|1)\b|\b(?:two|three|2|3) (?:\w+ )?(?:is|are) (?:\w+ )*too (?:many|much)\b|\bonly\b.{0,24}\bone\b.*\bwhich\b"
    r"|\bthe (?:single )?(?:best|most important) one\b|\bpehle (?:kaunsa|konsa|kaun sa|kya)\b|\b(?:kaunsa|konsa) (?:ek"
    r"|pehle)\b"
)
_FIRST_OF_THESE = regex(
    r"\b(?!what can (?:i|you|u) do\b(?! first))(?:which|what) (?:one |of (?:them|those|these) )?(?:should|do|would"
    r"|shall|can) (?:i|you|u) (?:start|begin|do|take|read|study|learn|try|pick|choose)(?: with)?(?: first)?(?: for me"
    r"| in my (?:place|shoes|case))*(?=$| (?:say|tell|just|only|ba?s|pick|name|i know)\b)|\b(?:which"
    r"|what) (?:one )?(?:do i (?:want|need|have) )?to (?:start"
    r"|begin|do|take|read|study|learn|try)(?: with)? first\b|\bdo first (?:out )?of (?:these|those|them)\b"
    r"|\bwhich (?:one |of (?:these|those|them) )?is (?:right|best|the best|okay|good) for (?:me|an? (?:\w+ )?"
    r"(?:beginner|newbie|starter|fresher))$|^(?:so )?which of (?:these|those|them) (?:is )?for "
    r"(?:me|someone like me)$"
)
"""How it is asked which of them to begin with, be it in more words."""
_ASKED_FIRST = regex(r"\b(?:first|pehle|begin with|start with)\b")
"""That the question before asked already what comes first of its things."""
_WHICH = regex(
    r"(?:so |then |and |ok )*(?:which|what|wich|konsa|kaunsa)(?: one)?(?: is it| should it be| would it be"
    r"| then| hai)*$"
)
_OTHERS = regex(
    r"\b(?:ask|(?<!nothing )more|stor(?:y|ies)|person|people|man|woman|case|source|question|questions|thing|day|hour"
    r"|year|month|job|word|two of|both|says|examples?|ka|ke)\b"
)
"""What "just one" is of, where no choice is asked for."""
_RESOURCE = regex(r"\b(?:resource|site|website|tutorial|link|place to (?:learn|start)|source to learn)\b")
_BESIDE = regex(r",\s+(?:i|i'm|my|as i|since|because|for i)\b.*$", re.IGNORECASE)
"""What somebody tells of themselves behind a question."""
_LEAST_OF_A_QUESTION = 4
"""Words of what asks something, at least: "so much?" only wonders."""
_MOST_WORDS, _MOST_OF_A_QUESTION = 12, 14
_LIKELY = 0.6
"""Confidence from which another topic is asked for rather than one of things that have no order."""
_SAID = frozenset(
    map(
        stem,
        "ml ai engineer machine one first should read learn start begin need take choose pick which best only".split(),
    )
)
"""Stems that name no answer, though a title holds them."""
_REST = r"(?:[^,;.!?(]|\.(?=\w)|\([^)]*\))+"
_CLAUSES = (
    regex(rf"\b(?:[Ss]tart|[Bb]egin) with {_REST}"),
    regex(r"^[A-Z][\w ]{1,30}? first(?=[,;.:]|$)"),
    regex(rf"\b(?:[Tt]ake|[Cc]hoose) {_REST}"),
    regex(rf"^(?:Learn|Build|Train|Get|Test|Prepare) {_REST}"),
)
_FOR_CODERS = regex(r"\bif you (?:have coded|can code|already program)\b")
_CODER = regex(r"\b(?:developer|programmer|coder|dev|sde|swe|software|backend|frontend|web)\b")
_HEAD = regex(r"\*\*(?P<head>[^*]+?):?\*\*:?")
_OWN = regex(r"\bmy (?:own )?(?:order|choice|suggestion|reading)\b")
_IN_BRACKETS = regex(r"\s*\(my [^)]*\)")
_WHY = frozenset({"Why"})


def asks_for_one(part: str) -> bool:
    """Whether a sentence wants only one of several."""
    said = " ".join(words(part))
    return len(said.split()) <= _MOST_WORDS and bool(_ONE.search(said)) and not _OTHERS.search(said)


def one_alone(talk: Talk, utterance: str) -> Reply | None:
    """The one that comes first in an answer told before; None where none is asked for, or none comes first."""
    if named := one_of_a_kind(talk, utterance):
        return named
    text = " ".join(words(utterance))
    asked = [" ".join(words(_BESIDE.sub("", part))) for part in sentences(utterance)]
    first = any(len(part.split()) <= _MOST_OF_A_QUESTION and _FIRST_OF_THESE.search(part) for part in asked)
    one = first or any(len(part.split()) <= _MOST_WORDS and _ONE.search(part) for part in asked)
    if not (talk.latest and one) or _OTHERS.search(text) or pair(utterance):
        return None
    if first and _ASKED_FIRST.search(normalize(talk.state.question)) and len(talk.state.answered) > 1:
        return None  # That one was told; what is asked is the order of the answers.
    parts = [" ".join(words(_BESIDE.sub("", part))) for part in sentences(utterance) if is_question(part)]
    parts = [part for part in parts if len(part.split()) >= _LEAST_OF_A_QUESTION]
    if not all(_ONE.search(part) or _FIRST_OF_THESE.search(part) or _WHICH.match(part) for part in parts):
        return None
    entry = _meant(talk, asking_part(utterance))
    if entry is None or (job := choosing.of_the_jobs(talk, utterance)):
        return job if entry else None
    if entry.id == talk.knowledge.roles.courses and (course := for_the_person(talk, utterance)):
        return course
    clause = _first_of(talk, entry)
    if (not clause or _RESOURCE.search(text)) and (step := _of_the_plan(talk, entry)):
        return talk.on(utterance, [entry], messages.first_by_plan(step))
    if not clause and _is_elsewhere(talk, utterance):
        return None
    if not clause:
        # The pieces of it stand side by side.
        if begin := first and where_to_begin(talk, utterance):
            return begin
        return talk.on(utterance, [entry], messages.none_first(entry, in_form(entry, SHORTEST)))
    talk.state.form = SHORT
    own = messages.MY_CHOICE if _OWN.search(in_form(entry, SHORT)) else ""
    text = " ".join(filter(None, (messages.one_alone(clause), _reason(entry, clause), own)))
    reply = talk.on(utterance, [entry], text)
    return replace(reply, text=messages.that_one(clause)) if talk.state.repeats(reply) else reply


def _meant(talk: Talk, utterance: str) -> Entry | None:
    """The answer of whose things one is wanted: the latest, or one told before that is named."""
    named = {word for word in telling_stems(utterance) if not word.isdigit()}
    fitting = [entry for entry in told_entries(talk) if named & stems(f"{entry.title} {entry.question}") - _SAID]
    if fitting or len(talk.latest) > 1:
        return fitting[0] if fitting else None
    best = talk.advisor.match(utterance)[0]
    elsewhere = bool(named - _SAID) and best.entry is not talk.latest[0] and best.confidence >= talk.advisor.threshold
    return None if elsewhere else talk.latest[0]


def _is_elsewhere(talk: Talk, utterance: str) -> bool:
    """Whether an utterance likely asks for a topic that was not answered last."""
    best = talk.advisor.match(utterance)[0]
    return best.entry.kind == "topic" and best.entry not in talk.latest and best.confidence >= _LIKELY


def _first_of(talk: Talk, entry: Entry) -> str:
    """The clause in which an answer tells what to begin with; the one for who can code, where the person can."""
    said = sentences(" ".join(in_form(entry, SHORT).split()))
    codes = _CODER.search(talk.state.profile.role) or talk.state.profile.years
    ranked = sorted(said, key=lambda sentence: bool(_FOR_CODERS.search(sentence.lower())) != bool(codes))
    for sentence in ranked if codes else said:
        for pattern in _CLAUSES:
            if found := pattern.search(sentence):
                return _IN_BRACKETS.sub("", found[0]).strip()
    return ""


def _of_the_plan(talk: Talk, entry: Entry) -> str:
    """What the plan would have them do on the matter of an answer; empty where no step is on it, or they know it."""
    steps = (step for step in talk.knowledge.guidance.plan if step.topic == entry.id)
    return next((step.text for step in steps if told_of(step.skills, talk.state.profile) != YES), "")


def _reason(entry: Entry, clause: str) -> str:
    """What the answer says of the thing that it puts first."""
    named = {word.lower() for word in words(clause)}
    for line in pieces(entry):
        head = _HEAD.match(line)
        if head and ({*words(head["head"])} <= named or head["head"] in _WHY):
            return line
    return ""
