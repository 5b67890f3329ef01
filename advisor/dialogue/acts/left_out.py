"""What an answer has beside something that a person leaves out, or has: "not Git, I know Git. What else?"."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import SKILLS
from ...text import normalize, sentences, stems, telling_stems, words
from ..follow_ups.complaints import complaint
from ..forms import holding
from ..questions.pieces import is_question
from ..talk import Talk
from . import act_messages
from .denial import ANYTHING, MOST_LEFT, WHOLE, denial, names, without

__all__ = ["left_out", "left_over"]

_LEFT_OUT = regex(
    r"(?P<asked>.*?\b(?:what|which|how|any|suggest|recommend|tell|give|list)\b.*?)(?:[ ,]+(?:but )?(?:other than"
    r"|apart from|not counting|aside from|besides|except(?: for)?|excluding|but not"
    r"|(?:that|which) (?:is not|isn'?t|are not|aren'?t))|[,.?!;]+ (?:but |and )?"
    r"not(?! an?\b)) (?:the |any )?(?P<denied>(?!(?:my|this|that|it|sure|only|just)\b)[^,.;?!]{2,40}?)"
    r"(?:,? (?:please|pls|then))*(?:[,.;]? (?:only|just) [^.?!]{2,40})?[ .?!]*"
)
"""A question, and what is left out of it: "which skills do I need? But not the soft ones"."""
_AHEAD = regex(
    r"(?:and |but |ok |so )*(?P<out>(?:other than|apart from|not counting|aside from|besides|except(?: for)?|excluding)"
    r" [^,.;?!]{2,40}?),? (?P<asked>(?:what|which|how|any|are there|is there)\b[^.;?!]*)[ ?.!]*"
)
"""The same, where that stands ahead: "besides AWS, which exams are there?"."""
_WAY = regex(
    r"\b(?:(?:other|else) than|anything but|without|besides?|apart from|aside from|except(?: for)?|instead of|not"
    r"|no(?: more)?|(?:have|has|got|enough|tired of|hate|(?:do not|don'?t) (?:like|want))(?: \w+){0,2}?)"
    r" (?:(?:any|the|my|watching|with|from|through) )*(?:(?P<read>books?|reading)|courses?|classes"
    r"|(?:online )?(?:videos?|tutorials|lectures)|youtube)\b(?! (?:by|on|about|from|of)\b)"
    r"|\b(?:(?P<bores>books?|reading)|courses?|videos?|tutorials|lectures) (?:(?:just|only|always|is|are|do|does) )*"
    r"(?:bores?|boring|put me|tires? me|(?:not|n'?t) (?:work|for me|my thing)|dont work)\b"
)
_ANOTHER_WAY = regex(
    r"\b(?:something|anything|other (?:resources?|ways?|things?|material)|any resources?|suggest|recommend)\b"
    r"|\bto (?:learn|study)\b|\bhow (?:can|do) i learn\b"
    r"|\bwhat (?:else|other)\b(?: (?:is there|do you have|can you suggest|than \w+))?[ ?.!]*$"
    r"|\bwhat (?:else )?can i (?:learn (?:from|with)|use)\b"
    r"|\bi(?:'d| would)? (?:rather|prefer)\b|\b(?:learn|study|understand) \w+ (?:with|from|by|through)\b"
    r"|\b(?:is|are|work) better\b"
)
_BY_HAND = regex(r"\b(?:hands|hands-on|build|building|make|making|practical|practice|doing)\b")
_OF_ELSE = regex(r"\b(?:jobs?|resume|cv|projects?|interviews?|certificat\w+|degrees?|hired|other (?:books|courses))\b")
"""Books or courses as a way to learn, that another is asked for, and what makes that of something else."""
_HAS = regex(r"(?i),? *\b(?:i|we) (?:do |already |also )*(?:know|have|did|done|learn\w*)\b[^,.;?!]*")
"""That what is refused is known already."""
_NEEDLESS = regex(
    r"\bno\b.*\b(?:needed|required|necessary)\b|\b(?:not|nahi) (?:needed|required|necessary|chahiye)\b"
    r"|^\W*no [a-z]+\W*$"
)
"""That something told is of no use to somebody, whatever they tell beside it: "no visa needed"."""
_SORTS = stems("one ones thing things stuff course courses book books job jobs site sites skill skills tool tools")


def left_out(talk: Talk, utterance: str) -> Reply | None:
    """What an answer has beside what a question for it leaves out; None where it leaves out nothing that is named.

    Of the ways to learn, books and courses, it is the other one, or projects for who wants to build.
    """
    said, roles = normalize(utterance), talk.knowledge.roles
    way = _WAY.search(said) if roles.books and roles.courses else None
    if way and _ANOTHER_WAY.search(said) and not _OF_ELSE.search(said):
        talk.state.asked(utterance)
        by_hand = roles.projects if _BY_HAND.search(said) else ""
        return talk.said(utterance, [by_hand or (roles.courses if way["read"] or way["bores"] else roles.books)])
    best = talk.advisor.match(utterance)[0]
    of_the_talk = best.entry.kind == "small_talk" and best.confidence >= talk.advisor.threshold
    found = None if of_the_talk or complaint(said) else _LEFT_OUT.fullmatch(_AHEAD.sub(r"\g<asked> \g<out>", said))
    if not found or set(words(found["asked"])) <= ANYTHING or WHOLE & {*words(found["denied"])}:
        return None
    reply, other = talk.ask(found["asked"], talk.state.latest, ()), talk.advisor.match(found["denied"])[0]
    one = len(reply.answers) == 1 and reply.answers[0].entry.kind == "topic"
    if one and (left := _left(talk, (entry := reply.answers[0].entry), found["denied"])):
        return talk.on(utterance, [entry], act_messages.beside(found["denied"], entry, left))
    apart = other.entry.kind == "topic" and other.confidence >= talk.advisor.threshold
    apart = apart and reply.kind == "answer" and other.entry not in {match.entry for match in reply.answers}
    if apart:
        talk.state.asked(found["asked"])
    return replace(reply, question=utterance) if apart else None


def _left(talk: Talk, entry: Entry, denied: str) -> list[str]:
    """The lines of an answer beside what is refused; all, where they name no such skill."""
    said = telling_stems(denied.replace("'s", "")) - _SORTS
    named = any(names(piece, said) for piece in holding(entry))
    left = holding(entry) if denied in SKILLS and not named else without(talk, entry, denied, said)
    if any(topic.part_of == entry.id for topic in talk.knowledge.topics):
        # Its parts are listed, each behind its name.
        left = [piece for piece in left if piece.startswith("**")] or left
    return [piece for piece in left if not talk.state.told_only(piece)][:MOST_LEFT]


def left_over(talk: Talk, utterance: str) -> Reply | None:
    """What the latest answer has beside something in it that is refused; None where nothing in it is refused."""
    bare = _HAS.sub("", utterance)
    parts = sentences(bare) or [""]
    clauses = [clause for part in parts for clause in part.split(",")] if not any(map(is_question, parts)) else []
    first, *others = [clause for clause in clauses if _NEEDLESS.search(clause.lower())][:1] or parts
    rest = {word for part in others for word in words(part)}
    found = denial(first, known=bare != utterance) if rest <= ANYTHING else None
    if found is None or found.wanted or found.goal or not (talk.state.told and talk.latest):
        return None
    entry = talk.latest[0]
    if (telling_stems(found.denied.replace("'s", "")) - _SORTS) & telling_stems(f"{entry.title} {entry.question}"):
        return None
    if not (left := _left(talk, entry, found.denied)):
        return None
    return talk.on(utterance, [entry], act_messages.beside(found.denied.removesuffix(" s"), entry, left))
