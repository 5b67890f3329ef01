"""Clauses of Hinglish put into English: who, the verb, what, and where, in this order."""

from __future__ import annotations

from collections.abc import Sequence

from .clauses import Clause
from .phrases import PLACED, WHOLE, Phrases, ing, line_of, phrases_of, without_verb
from .words import ADJECTIVES, AFTER, HEADS, OWN, SUBJECTS

__all__ = ["in_order"]

_TO_ONE = frozenset("know understand remember need get must fear".split())
"""Verbs whose "mujhe" is who does it."""
_NEEDING = frozenset(("must", "want", "should", "may"))
_MOVING = frozenset("work come go decrease say think".split())
"""Verbs in front of which somebody or something is named before all else."""
_GIVING = frozenset("tell give show explain ask hire".split())
_PLACING = frozenset("put deploy improve".split())
"""Verbs whose "model ko" is what they are done to."""
_MEASURED = frozenset("know learn need study tell say".split())
"""Verbs that "kitna" asks with for what stands in front of it: "maths kitna aana chahiye"."""
_SUPPOSING = frozenset(("if", "what if"))
_CHOSEN = ("college", "university", "field", "branch", "subject")
"""What is chosen, where one takes it in Hindi."""
_READ = frozenset("paper papers book books article articles blog blogs".split())
"""What is read rather than studied."""
_PAID = frozenset("salary pay package stipend fee fees price cost".split())
"""What English puts "the" in front of where it is asked how much it is."""
_KNOWN = frozenset("quiz test check plan result".split())
"""What the adviser has one of, so that it is "the quiz"."""
_TRADES = ("student", "fresher", "engineer", "developer", "teacher", "analyst", "graduate", "beginner", "tester")
_BE = {"i": "am", "you": "are", "we": "are", "they": "are"}


def in_order(clause: Clause, *, asks: bool) -> str:
    """A clause in English; empty where it cannot be read."""
    if clause.base == "come" and clause.form in {"should", "must", "want"} and clause.words[-1:] != ["me"]:
        clause.base, clause.past = "know", "knew"
    found = Phrases(clause.base)
    words = clause.words
    if words and words[0].startswith(WHOLE):
        found.link, words = f"{words[0]},", words[1:]
    if clause.base and words[:1] == ["kya"] and len(words) > 1 and _whether(clause, words):
        clause.asks, words = True, words[1:]
    found.read(words)
    found.read(_set_apart(clause, found))
    if not clause.base:
        return without_verb(found)
    if found.asked:
        found.asked = line_of(found.asked, *(phrase for phrase in found.placed if phrase.startswith("of_")))
        found.placed = [phrase for phrase in found.placed if not phrase.startswith("of_")]
    clause.asks |= clause.behind[:1] == ["ya"] and (clause.base == "be" or clause.form == "should")
    clause.asks = (clause.asks or (asks and not found.asked)) and found.link not in _SUPPOSING
    if clause.form == "past":
        found.when = {"first": "before", "tomorrow": "yesterday"}.get(found.when, found.when)
    found.placed += [found.when] * bool(found.when)
    said = _said(clause, found)
    return line_of(found.link, said, found.after).replace(" ,", ",")


def _set_apart(clause: Clause, found: Phrases) -> list[str]:
    """The words behind a verb that belong to the clause; what is said after it is set apart."""
    behind = clause.behind
    if behind == ["baki", "nahi"]:
        found.only = True
        return []
    if len(behind) == 1 and behind[0] in OWN and found.bare:
        found.bare[0] = f"{OWN[behind[0]]} {found.bare[0]}"
        return []
    if behind[:1] == ["to"] and clause.form == "may" and not found.link:
        found.link = "what if"
        return behind[1:]
    belongs = behind[1:] and behind[0] != "ya" and behind[-1] in {"ka", "ki", "ke"}
    about = (
        "about"
        if clause.base == "tell" and "something" in " ".join(found.bare)
        else "of"
        if clause.base == "be"
        else ""
    )
    if belongs and about and not clause.negated:
        found.placed.append(f"{about} {without_verb(phrases_of(behind[:-1]))}")
        return []
    plain = not any(word in kind for word in behind for kind in (AFTER, OWN, SUBJECTS)) and "ya" not in behind
    plain = plain and not any(word.startswith(PLACED) for word in behind)
    if behind and ("nahi" in behind or (clause.base == "be" and plain)):
        found.after = f", {without_verb(phrases_of(behind))}"
        return []
    return behind


def _whether(clause: Clause, words: Sequence[str]) -> bool:
    """Whether a "kya" in front asks for a yes or no: "kya python zaruri hai", not "kya skills chahiye"."""
    if clause.base == "need":
        return not words[1].endswith("s")
    return clause.base == "be" or (clause.form in {"can", "must", "want", "should", "will"} and len(words) > 2)


def _said(clause: Clause, found: Phrases) -> str:
    """The clause from its subject on."""
    if found.has and clause.base == "be":
        clause.base, clause.form = "have", "now"
    if clause.form == "may" and found.link in _SUPPOSING:
        clause.form = "now"
    if found.asked == "how" and (clause.form in {"may", "should"} or (clause.base == "get" and clause.form == "will")):
        clause.form = "can"
    if clause.base == "study" and _READ.intersection(" ".join([*found.bare, found.asked]).lower().split()):
        clause.base, clause.past = "read", "read"
    if clause.base == "say" and _is_told(clause, found.to):
        clause.base, clause.past = "tell", "told"
    if clause.base == "take" and found.asked.endswith(_CHOSEN):
        clause.base, clause.past = "choose", "chose"
    if found.asked == "where" and clause.base == "start":
        clause.form, found.subject, found.to = "now", found.subject or found.to, ""
    if found.asked == "how much" and clause.base == "get" and not found.bare:
        clause.base, clause.past = "earn", "earned"
        found.subject, found.to = found.subject or found.to or "they", ""
    if found.asked == "how much" and clause.base in _MEASURED and len(found.bare) == 1 and found.bare != ["daily"]:
        found.asked = f"how much {found.bare.pop()}"
    if found.asked == "how much" and clause.base in {"make", "put", "keep"} and not found.bare:
        found.asked = "how many"
    if found.asked == "how much time" and clause.base == "take":
        found.asked = "how long"
    objects = [" ".join(found.bare)] if found.bare[1:] == ["a little"] else list(found.bare)
    if clause.base == "take" and objects and objects[-1].split()[-1].lower() in ADJECTIVES:
        subject, looks = _split(objects[-1].split())
        return line_of(subject, "look" if subject.endswith("s") else "looks", looks, *found.placed)
    if clause.base == "be":
        return _being(clause, found, objects)
    subject, to, objects = _parts(clause, found, objects)
    if clause.base == "take" and (subject == "anybody" or (to and not objects)):
        clause.base = "hire"
    if clause.base == "done":
        return _done(clause, found, subject, objects)
    rest = _rest(clause, found, to, objects)
    if clause.form == "order":
        if found.link == "yes," and not rest:
            found.link = "yes"
            return ""
        rest[:1] = [f"the {phrase}" if phrase.lower() in _KNOWN else phrase for phrase in rest[:1]]
        return line_of("do not" * clause.negated, clause.base, found.asked, *rest)
    return _told(clause, found, subject, rest)


def _parts(clause: Clause, found: Phrases, objects: list[str]) -> tuple[str, str, list[str]]:
    """Who does something, whom it is for, and what else stands without a preposition."""
    base, form = clause.base, clause.form
    subject, to = found.subject, found.to
    ordered = form == "order"
    if subject in {"this", "that"} and (base == "say" or base not in _MOVING):
        objects, subject = [subject, *objects], "you" if base == "say" else ""
    if (
        to
        and not subject
        and not ordered
        and (base in _TO_ONE or form in _NEEDING or (base == "take" and form == "now"))
        and not _is_told(clause, to)
    ):
        subject, to = to, ""
    if base == "take" and form in {"will", "now"} and not subject and any(map(_is_time, [*objects, found.asked])):
        subject = "it"
    if base == "work" and clause.past and not subject and not objects:
        subject = "it"
    if not subject and form == "past" and base in {"write", "ask", "tell"} and (clause.asks or clause.negated):
        subject = "you"
    if not subject and not ordered and base not in _TO_ONE:
        if to and objects and base not in _GIVING:
            subject, objects, to = objects[0], [to], ""
        elif _begins_with_subject(clause, found, objects):
            subject = objects.pop(0)
        elif clause.they and form == "now":
            subject = "they"
    if not subject and not ordered and not found.asked.startswith("who"):
        subject = "they" if base == "get" and form == "now" and found.asked.startswith("how much") else "i"
    if base == "tell" and ordered and not to and not found.subject:
        to = "i"
    return subject, to, objects


def _is_told(clause: Clause, to: str) -> bool:
    """Whether somebody named is one whom something is told, rather than who is to do it: "hr ko kya bolu"."""
    named = bool(to) and (to == "they" or to not in SUBJECTS.values())
    return named and clause.base in {"say", "tell"} and clause.form in {*_NEEDING, "past"}


def _begins_with_subject(clause: Clause, found: Phrases, objects: Sequence[str]) -> bool:
    """Whether the first of the phrases without a preposition is who does it."""
    if not objects or clause.person == "am" or clause.first or clause.form == "may":
        return False
    wants = clause.form in {*_NEEDING, "can"} or found.asked in {"how", "why", "when", "where"}
    return len(objects) > 1 or clause.base in _MOVING or bool(found.asked and not wants)


def _rest(clause: Clause, found: Phrases, to: str, objects: list[str]) -> list[str]:
    """What stands behind the verb."""
    base = clause.base
    person = {"i": "me", "they": "them"}.get(to, to)
    placed = found.placed
    if base == "do" and clause.form == "order" and (to or (objects and _is_value(objects[-1]))):
        alone = len(objects) == 1 and (objects[0][0].isdigit() or objects[0] in {"yes", "no", "a little"})
        clause.base = "make"
        return [person or "it" * alone, *objects, *placed]
    if person and base in _GIVING:
        objects = [person, *objects]
    elif to and (base in _PLACING or not clause.past) and clause.form != "order" and to not in SUBJECTS.values():
        objects = [to, *objects]
    elif person:
        placed = [*placed, f"for {person}"]
    if base in {"go", "come", "switch"}:
        to_what = "in " if base == "switch" else "on "
        placed = [f"to {phrase[3:]}" if phrase.startswith(to_what) else phrase for phrase in placed]
    if objects and objects[-1].endswith(" a little") and clause.form != "order":
        objects[-1] = f"a little {objects[-1].removesuffix(' a little')}"
    if (base == "become" or (base, clause.form) == ("do", "can")) and not (objects or found.asked or placed):
        objects = ["one" if base == "become" else "it"]
    if clause.negated:
        objects = ["anything" if phrase == "something" else phrase for phrase in objects]
    if base == "ask" and objects and objects[0] not in {"this", "that", "you", "me"} and "sawal" not in clause.words:
        objects[0] = f"about {objects[0]}"
    if base == "need" and clause.negated:
        clause.base = "want"
    return [*objects, *placed]


def _told(clause: Clause, found: Phrases, subject: str, rest: Sequence[str]) -> str:
    """A clause that tells or asks something."""
    negated = "not" * clause.negated
    if clause.form == "by":
        return line_of("by", negated, ing(clause.base), found.asked, *rest)
    if clause.person == "was" and subject == "i" and clause.base in {"study", "learn", "do"} and not negated:
        clause.past = f"once {clause.past}"
    auxiliary, main = _auxiliary(clause, subject, clause.base)
    plain = auxiliary in {"do", "does", "did"}
    if found.asked == "who" and not found.subject:
        return line_of("who", auxiliary * (not plain), main, *rest)
    if found.asked or clause.asks or (clause.form == "may" and not found.link):
        return line_of(found.asked, auxiliary, subject, negated, main, *rest)
    if plain and not negated:
        main = (clause.past or _ed(main)) if clause.form == "past" else main if auxiliary == "do" else f"{main}s"
        auxiliary = ""
    return line_of(subject, auxiliary, negated, "only" * found.only, main, *rest)


def _is_time(phrase: str) -> bool:
    return phrase.endswith(("hours", "week", "weeks", "months", "years", "days", "time", "how long", "hr"))


def _is_value(phrase: str) -> bool:
    """Whether a phrase is what something may be set to."""
    return phrase[0].isdigit() or phrase.endswith(("little", "yes", "no"))


def _auxiliary(clause: Clause, subject: str, base: str) -> tuple[str, str]:
    """The auxiliary verb of a clause, and what follows it."""
    form = clause.form
    does = (
        "do"
        if subject in {"i", "you", "we", "they", ""} or " and " in subject or subject.endswith(("s", " all", " people"))
        else "does"
    )
    if form in {"can", "should", "will"}:
        return form, base
    if form in {"must", "want"}:
        return does, f"have to {base}" if form == "must" or clause.asks else f"want to {base}"
    if form == "may":
        return "should", base
    if form == "doing":
        return _BE.get(subject, "are" if subject.endswith("s") and subject != "this" else "is"), ing(base)
    return ("did" if form == "past" else does), base


def _being(clause: Clause, found: Phrases, objects: list[str]) -> str:
    """A clause with "hai"."""
    verb = clause.person or "is"
    if found.asked == "what difference":
        return line_of("what is the difference", *(phrase.replace("in ", "between ", 1) for phrase in found.placed))
    subject = found.subject
    if not subject and found.to and not objects:
        subject = found.to
    elif not subject and verb == "am":
        subject = "i"
    elif not subject and " " in found.asked and objects and objects[0].lower() in ADJECTIVES:
        return line_of(found.asked, verb, "not" * clause.negated, "be" * (verb == "will"), *objects, *found.placed)
    elif not subject and objects and (found.asked or len(objects) > 1 or objects == ["all"]):
        subject = objects.pop(0)
    elif not subject and objects:
        subject, told = _split(objects[0].split())
        objects = [told] * bool(told)
    subject = subject or ("you" if verb == "are" else "it")
    if subject == "i" and objects and objects[0].endswith(_TRADES):
        objects[0] = f"a {objects[0]}"
    rest = [*objects, *found.placed, *[f"for {found.to}"] * bool(found.to and subject != found.to)]
    negated = "not" * clause.negated
    if verb == "will":
        rest = ["be", *rest]
    elif verb != "was":
        several = subject == "you" or subject.endswith(" people") or " and " in subject
        verb = "am" if subject == "i" else "are" if several else "is"
    if found.asked == "how much" and subject.lower() in _PAID:
        subject = f"the {subject}"
    if found.asked:
        return line_of(
            found.asked, verb, subject.removeprefix("this ") if found.asked == "what" else subject, negated, *rest
        )
    if subject == "there" and clause.negated and not " ".join(rest).startswith("so "):
        return line_of("there", verb, "no", *rest)
    return line_of(*((verb, subject) if clause.asks else (subject, verb)), negated, *rest)


def _split(words: list[str]) -> tuple[str, str]:
    """The words before "hai", parted into what it is said of and what is said of it."""
    for at in range(1, len(words)):
        counted = words[at][0].isdigit() and words[at - 1].lower() not in HEADS
        if (words[at].lower() in ADJECTIVES and words[at - 1] not in {"very", "so"}) or counted:
            return " ".join(words[:at]), " ".join(words[at:])
    if (
        words[0].lower() in ADJECTIVES - {"not", "so", "too", "more", "less", "no", "only"}
        or words[-1].lower() in ADJECTIVES
    ):
        return "it", " ".join(words)
    if len(words) > 2 and words[0] in {"my", "your", "its"}:
        return " ".join(words[:2]), " ".join(words[2:])
    if len(words) == 2:
        return ("there", " ".join(words)) if words[0] in OWN.values() or words[0] == "so much" else (words[0], words[1])
    return "there", " ".join(words)


def _done(clause: Clause, found: Phrases, subject: str, objects: list[str]) -> str:
    """A clause with "done kar": an order to mark something, or word of what one did."""
    if clause.form in {"order", "may"}:
        return line_of("do not" * clause.negated, "mark", *([*objects, *found.placed] or ["it"]), "as done")
    if clause.form == "past":
        return line_of(subject, "have", "not" * clause.negated, "done", *objects, *found.placed)
    auxiliary, main = _auxiliary(clause, subject, "finish")
    if clause.asks or found.asked:
        return line_of(found.asked, auxiliary, subject, main, *objects, *found.placed)
    return line_of(subject, auxiliary, "not" * clause.negated, main, *objects, *found.placed)


def _ed(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")
