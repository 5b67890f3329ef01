"""Follow-ups: an utterance that speaks of a line told before is answered from it, before anything else is thought of.

That is a question about the line ("does the 19 % hit somebody of 38?"), a doubt ("surely that assumes Python?"), or
whose word it is ("who is …, and how many people is that?").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..models import Reply
from ..patterns import regex
from ..text import is_function_word, normalize, sentences, stem, stems, words
from . import choosing, places
from . import follow_up_messages as messages
from .attribution import attributed, part_with, reach, sources_of_line
from .context import in_context
from .evidence import Line, lines, telling, told_entries
from .forms import SHORT, examples, in_form, pieces
from .names import names_in, of_a_name
from .segmentation import is_question
from .talk import Talk, told

__all__ = ["in_a_question", "is_doubt", "leaning"]

_SAYS_WHO = regex(
    r"\b(?:says who|who (?:says|said|claims|claimed|wrote|reports|reported|found|came up with)"
    r"|according to (?:who|whom|what)|whose (?:word|figure|number|view|opinion|claim|estimate)s?"
    r"|who (?:is|are|was|s) (?!the best|better|hiring)(?:he|she|they|this|that|\w+ \w+|\w+)\s?(?:$|[,?;]|and\b"
    r"|anyway|exactly|even)"
    r"|where (?:is|does|do|did|are) (?:that|this|the|these|those|it|you)\b.*\b(?:from|come from|get)"
    r"|how many (?:people|persons|respondents|cases|firms|were (?:asked|surveyed)|is that|did (?:they|he|she) ask)"
    r"|(?:what|how big|how large) (?:is|was) (?:the |that |his |her )?sample|sample size"
    r"|kisne (?:kaha|bola|likha)|kaun (?:bola|kehta|hai ye|hai yeh|hai wo)|(?:ye|yeh|wo|woh) kaun hai"
    r"|kiska (?:data|figure))\b"
)
_COUNTS = regex(r"\bhow many\b|\bsample\b|\bkitne log\b")
_DOUBT = regex(
    r"\b(?:i (?:really |rather |strongly |still |do )?(?:doubt|suspect|find (?:it|that|this) hard to believe)"
    r"|hard to believe|i (?:do not|don't|can not|can't|cannot) (?:quite |really )?(?:believe|buy)\b|surely"
    r"|(?:is not|isn't|aren't|are not|wasn't|doesn't|does not) (?:that|this|it|these|those|the)\b"
    r".{0,40}\b(?:contradict\w*|optimistic|exaggerat\w*|biased|outdated|misleading|statistic\w*|rather|too)"
    r"|contradict\w*|(?:too |rather |a bit |very |pretty |quite |overly |seems |sounds |awfully )optimistic"
    r"|(?:isn't|is not|not) (?:really |exactly |quite |much of )?(?:a |an )?(?:statistics?|proof|evidence"
    r"|representative)"
    r"|too good to be true|cherry.?pick\w*|exaggerat\w+|how far (?:should|can|could|do) (?:i|we|you) trust"
    r"|(?:can|should) i (?:really |even )?(?:trust|believe)|sounds (?:wrong|fishy|off|unlikely|too good)"
    r"|seems (?:wrong|off|unlikely|too (?:good|low|high))|why should i (?:trust|believe)|i'm (?:not convinced"
    r"|sceptical|skeptical)"
    r"|i am (?:not convinced|sceptical|skeptical)|not convinced|yakeen nahi|bharosa nahi|nahi lagta|mushkil lagta)\b"
)
_REFERS = regex(
    r"\b(?:you (?:wrote|said|say|write|told me)|it says|says here|likha hai|likhe ho|aapne kaha|tumne kaha"
    r"|tune kaha)\b"
)
_RUN = 3
"""Words in a row by which a line is quoted, at least; two of them tell something."""
_LONGEST_RUN = 12
_CONTRADICTION = regex(r"\bcontradict\w*|\bbut (?:in|by) (?:the|your|my) plan\b|\byet in (?:the|your|my) plan\b")
_IN_FEW = regex(
    r"\bin (?:just |only |about |at most )?(?:a few|a couple of|\w+|\d)(?: ?(?:or|to|-|\u2013) ?(?:\w+"
    r"|\d))? (?:short |plain |simple )*(?:sentences?|lines?)\b"
    r"|\b(?:do|teen|2|3|do teen) (?:line|lines|sentence) (?:me|mein)\b"
)
_WHETHER = regex(r"\b(?:whether|realistic|possible|can i|could i|is it|ho payega|sakt[aei])\b")
_ANSWERS_YES_OR_NO = regex(r"(?:Yes|No)\b")
_YES_OR_NO = regex(
    r"^(?:(?:and|but|so|ok|okay|then|also|well|hmm|no|aur|to)[, ]+)*(?:does|do|is|are|did|was|were|can|must"
    r"|will|would|kya)\b"
)
_OR_NOT = regex(r"\b(?:or|ya) (?:not|no|nahi)\b")
_OR = regex(r"\bor\b|\bya\b")
_NO = regex(r"\b(?:no|not|never|nobody|none|without|neither|hardly|cannot)\b|n't\b")
_CLAUSE = regex(r"[;:,.]\s")
_NEEDS = frozenset(
    map(stem, "require requires need needs ask asks want wants demand demands expect assume assumes take".split())
)
"""Stems of what courses and jobs do to people, each as good as another."""
_ASIDE = frozenset(
    map(
        stem,
        "say says said tell mean means meant answer line figure number fall source work works possible true right"
        " really"
        " kya hai hain bhi na to toh chal jata jate hota nahi lagte lagta wo woh ye yeh".split(),
    )
)
"""Stems of what a question is made of, which no line need hold."""
_MOST_LINES, _MOST_SILENT = 3, 2
"""Lines that are told, at most; words that they say nothing of that are named, at most."""
_LONG = 4
"""Letters of a word that is named as one that no line holds, at least."""
_MOST_PARTS = 6
"""Sentences of an utterance that are looked at; a longer one is a story."""
_OF_A_STEP = 2
"""Telling words that a doubt shares with a step of the plan, at least."""
_ASKS_FOR = regex(r"\b(?:a year of|needed|asks? for|requires?|coded for|basic python|school maths)\b")
_TOLD_ODDS = 5.0
"""How many times likelier a doubt is about an answer that was told."""
_WEIGHTY = 6.0
"""Least weight of a line that is told as bearing on a doubt."""


def is_doubt(text: str) -> bool:
    """Whether a text doubts something, or sees a contradiction in it."""
    return _DOUBT.search(normalize(text)) is not None


def leaning(talk: Talk, utterance: str) -> Reply | None:
    """The reply to doubts about the answers told so far, and to who asks whose word something in them is.

    None where the utterance has neither, or where nothing told so far bears on it.
    """
    parts = sentences(utterance)
    if not told_entries(talk) or not 0 < len(parts) <= _MOST_PARTS:
        return None
    replies: list[Reply] = []
    left: list[str] = []
    for part in parts:
        said = normalize(part)
        if _SAYS_WHO.search(said):
            reply = _says_who(talk, part, utterance)
        elif _DOUBT.search(said) or (_REFERS.search(said) and _quoted(talk, part)):
            reply = _doubted(talk, part, utterance)
        else:
            reply = places.of_a_place(talk, part) or in_few_words(talk, part)
            reply = reply or (_of_a_figure(talk, part) if is_question(part) else None)
        if reply is None and is_question(part):
            left.append(part)
        elif reply and reply.text not in [earlier.text for earlier in replies]:
            replies.append(reply)
    if not replies:
        return None
    return _joined(utterance, [*replies, *_beside(talk, left, replies)])


def _beside(talk: Talk, left: Sequence[str], replies: Sequence[Reply]) -> list[Reply]:
    """The replies to what else is asked: which of two to take, or what another topic surely answers, in short."""
    found = []
    said = {match.entry.id for reply in replies for match in reply.answers}
    for part in left:
        if chosen := choosing.chosen(talk, part):
            found.append(chosen)
            continue
        reply = talk.ask(part, talk.state.latest, ())
        entries = [match.entry for match in reply.answers if match.entry.kind == "topic"]
        if reply.kind == "answer" and not reply.tentative and entries and not {entry.id for entry in entries} & said:
            found.append(talk.on(part, entries, told(entries, SHORT)))
    return found


def in_few_words(talk: Talk, part: str) -> Reply | None:
    """The short forms of the latest answers, where they are asked for in so many sentences; None for anything else."""
    if not _IN_FEW.search(normalize(part)) or not talk.state.latest:
        return None
    best = talk.advisor.match(part)[0]
    if best.entry.kind == "topic" and best.entry not in talk.latest and best.confidence >= talk.advisor.threshold:
        return None
    said_yes_or_no = [entry for entry in talk.latest if _ANSWERS_YES_OR_NO.match(entry.answer)]
    entries = (said_yes_or_no if _WHETHER.search(normalize(part)) else []) or talk.latest
    talk.state.form = SHORT
    return talk.on(part, entries, told(entries, SHORT))


def _of_a_figure(talk: Talk, part: str) -> Reply | None:
    """What the line says whose figure a question names."""
    line = _spoken_of(talk, part)
    return tied(talk, part) if line and line.figures else None


def in_a_question(talk: Talk, utterance: str) -> Reply | None:
    """What lines say that the questions of an utterance speak of; None where it asks none that speaks of a line."""
    if not told_entries(talk):
        return None
    asked = [part for part in sentences(utterance) if is_question(part)]
    replies = [reply for part in asked if (reply := _answered(talk, part))] if len(asked) <= _MOST_PARTS else []
    return _joined(utterance, replies) if replies else None


def _answered(talk: Talk, part: str) -> Reply | None:
    """What a line says to a question, with yes or no; else what all say of a name in it; else the line alone."""
    reply = tied(talk, part)
    if reply and reply.text.startswith((messages.yes_or_no(True), messages.yes_or_no(False))):
        return reply
    return of_a_name(talk, part) or reply


def tied(talk: Talk, part: str) -> Reply | None:
    """What the line says that a question plainly speaks of, with yes or no where that is plain; None for no line."""
    found = [line for line in lines(talk, part, told_entries(talk), _own(talk)) if line.anchored]
    found = found or [line for line in lines(talk, part, talk.knowledge.topics, _own(talk)) if line.names]
    if not found:
        return None
    best = found[0]
    beside = [line for line in found[1:] if line.entry is best.entry and line.weight >= best.weight * 0.8]
    shown = [best, *beside][:_MOST_LINES]
    silent = _silent(part, shown, _own(talk))
    verdict = _verdict(part, best) if not silent and len(shown) == 1 else ""
    text = " ".join(filter(None, (verdict, messages.on_lines(best.entry, [line.text for line in shown]))))
    if silent:
        joint = "\n\n" if len(shown) > 1 else " "
        text = f"{text}{joint}{messages.silent_on(silent) if len(silent) <= _MOST_SILENT else messages.NO_FURTHER}"
    return talk.on(part, [best.entry], text)


def _says_who(talk: Talk, part: str, utterance: str) -> Reply | None:
    """Whose word the line is that is asked about, and what is known of how many stand behind it."""
    line = _spoken_of(talk, part)
    if not names_in(talk.knowledge.topics, part):
        line = line or _spoken_of(talk, utterance) or _told_last(talk)
    if line is None:
        return None
    part_of_line = part_with(line.text, line.figures)
    known = [attributed(line.entry, part_of_line)]
    if sources_of_line(line.entry, part_of_line):
        if line.names and not normalize(part).startswith(("says who", "who says")):
            known.append(messages.no_more_of(" ".join(word.capitalize() for word in line.names[0])))
        known.append(reach(line.entry, part_of_line))
    text = f"{messages.on_a_line(line.entry, line.text)}\n\n{' '.join(filter(None, known))}"
    return talk.on(part, [line.entry], text)


def _doubted(talk: Talk, part: str, utterance: str) -> Reply | None:
    """The line that is doubted, whose word it is and how far it goes; or what bears on a doubt that none settles."""
    contradicts = bool(_CONTRADICTION.search(normalize(utterance)) and talk.state.plan)
    line = _spoken_of(talk, part) or (_spoken_of(talk, utterance) if not _asserts(part) else None)
    line = line or _of_a_step(talk, part) or (None if _asserts(part) else _told_last(talk))
    if line:
        of_the_plan = contradicts or line.entry not in told_entries(talk)
        known = [attributed(line.entry, line.text), "" if of_the_plan else reach(line.entry, line.text)]
        known.append(messages.PLAN_IS_MINE if of_the_plan else "")
        text = f"{messages.on_a_line(line.entry, line.text)}\n\n{' '.join(filter(None, known))}"
        return talk.on(part, [line.entry], text)
    return _unsettled(talk, part) if _asserts(part) else None


def _unsettled(talk: Talk, part: str) -> Reply | None:
    """What bears on a doubt that no line is about; None where it is about a topic that was not told, or about none."""
    entries = told_entries(talk)
    matches = in_context(talk.advisor.match(part), [entry.id for entry in entries], _TOLD_ODDS)
    best = next((match for match in matches if match.entry.kind == "topic"), None)
    found = [line for line in lines(talk, part, entries, _own(talk)) if line.weight >= _WEIGHTY]
    least = talk.advisor.tentative_threshold if best and best.entry in entries else talk.advisor.threshold
    if best and best.confidence >= least:
        entry = best.entry
    elif found:
        entry = found[0].entry
    else:
        return None
    near = [line.text for line in found if line.entry is entry]
    near = list(dict.fromkeys([" ".join(in_form(entry, SHORT).split()), *near, *examples(entry)]))[:_MOST_LINES]
    return talk.on(part, [entry], f"{messages.UNSETTLED} {messages.bearing(entry, near)}")


def _of_a_step(talk: Talk, part: str) -> Line | None:
    """What the course of a step of the plan asks for, where a doubt speaks of that step."""
    said = telling(part)
    for step in talk.knowledge.guidance.plan if talk.state.plan else ():
        held = {stem(word) for word in words(f"{step.title} {step.text} {step.size}")}
        names = names_in(talk.knowledge.topics, step.text)
        if len(said & held) < _OF_A_STEP and not any(set(map(stem, name)) <= said for name in names):
            continue
        for name in names:
            found = lines(talk, " ".join(name), talk.knowledge.topics)
            asks = [line for line in found if line.names and _ASKS_FOR.search(line.text.lower())]
            if asks:
                return asks[0]
    return None


def _told_last(talk: Talk) -> Line | None:
    """The one line that the latest reply told of an answer; None where it told more."""
    found = ((entry, text) for entry in talk.latest[:1] for text in pieces(entry) if talk.state.told_only(text))
    return next((Line(entry, text, frozenset(), (), frozenset(), 0.0, 0.0) for entry, text in found), None)


def _spoken_of(talk: Talk, text: str) -> Line | None:
    """The line of an answer told before that a text plainly speaks of."""
    if quoted := _quoted(talk, text):
        return quoted
    found = [line for line in lines(talk, text, told_entries(talk), _own(talk)) if line.anchored]
    return max(found, key=lambda line: (bool(line.names), line.weight), default=None)


def _quoted(talk: Talk, text: str) -> Line | None:
    """The line of which a text holds the most words in a row, if those are enough."""
    said = words(text)
    found = [(_run(said, words(line.text)), line) for line in lines(talk, text, told_entries(talk))]
    longest = max((run for run, _ in found), default=0)
    return next((line for run, line in found if run == longest >= _RUN), None)


def _run(said: Sequence[str], held: Sequence[str]) -> int:
    """The length of the longest run of words in both of which two tell something; 0 for none that is long enough."""
    within = f" {' '.join(held)} "
    for length in range(min(len(said), _LONGEST_RUN), _RUN - 1, -1):
        for start in range(len(said) - length + 1):
            run = said[start : start + length]
            telling_words = sum(word.isalpha() and not is_function_word(word) for word in run)
            if telling_words > 1 and f" {' '.join(run)} " in within:
                return length
    return 0


def _own(talk: Talk) -> set[str]:
    """The stems of what the person told of themselves."""
    return {stem(word) for fact in talk.state.profile.facts() for word in words(fact)}


def _asserts(part: str) -> bool:
    """Whether a doubt says what is doubted: more than a few words."""
    return sum(not is_function_word(word) for word in words(part)) > 4


def _verdict(part: str, line: Line) -> str:
    """Yes or no, where a plain question asks no more than a clause of the line says."""
    said = _OR_NOT.sub("", normalize(part))
    if not _YES_OR_NO.match(said) or _OR.search(said) or _NO.search(said):
        return ""
    asked = line.shared - {stem(word) for name in line.names for word in name}
    clauses = [clause for clause in _CLAUSE.split(line.text) if asked and asked <= stems(clause)]
    if not clauses:
        return ""
    return messages.yes_or_no(not _NO.search(normalize(clauses[0])))


def _silent(part: str, shown: Sequence[Line], own: set[str]) -> list[str]:
    """The telling words of a question that no line told of holds."""
    held = {stem(word) for line in shown for word in words(line.text)} | own | _NEEDS | _ASIDE
    figures = {figure for line in shown for figure in line.figures}
    found = [
        word for word in words(part) if len(word) >= _LONG and not is_function_word(word) and stem(word) not in held
    ]
    return [word for word in dict.fromkeys(found) if word not in figures]


def _joined(utterance: str, replies: Sequence[Reply]) -> Reply:
    """Replies to the sentences of an utterance, one after the other."""
    answers = {match.entry.id: match for reply in replies for match in reply.answers}
    text = "\n\n".join(reply.text for reply in replies)
    return replace(replies[0], question=utterance, text=text, answers=tuple(answers.values()))
