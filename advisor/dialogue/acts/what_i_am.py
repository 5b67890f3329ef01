"""What the adviser is, a person or a program: how that is asked, of the adviser itself or in somebody's name."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize, sentences, words
from ..questions.pieces import is_question
from .reaction_reader import PROGRAM, reaction

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ...knowledge import Knowledge
    from ...models import Reply
    from ..replies import Replies
    from ..state import State

__all__ = ["asks_what_i_am", "what_i_am"]

_ANSWER = "who-are-you"
"""Id of the small talk that tells what the adviser is."""

_KIND = (
    r"(?:robot|(?:chat)?bot|machine(?! learning)|computer|program(?:me)?|software|person|human(?: being)?|people|man"
    r"|woman|guy|someone|somebody|anyone|anybody|ai|a\.i\.?|artificial intelligence|chat ?gpt|gpt|claude|gemini|copilot"
    r"|llm|language model|algorithm|automat(?:ed|ic)|alive|real|living being|insa+n|a+dmi|mashin)"
)
_BETWEEN = (
    r"(?:(?:an?|the|just|really|actually|even|only|some|sort of|kind of|in fact|my|any|real|living|human|computer|not"
    r"|or|simply|by any chance|still|small|kind|form|type|of|in truth|basically|then|like|with|to|by|as|either"
    r"|have feelings|underneath|powered by|using|at all|honestly|perhaps|maybe)[, ]+)*"
)
_DEALS = (
    r"(?:talk|speak|chat|writ|typ|text|deal|convers|messag|correspond)(?:e|es|ing|ting|s)?(?: here| now| this)?"
    r" (?:to|with)"
)
_DOES = r"(?:typ|writ|answer|repl|read|sit|talk|listen|speak|respond)\w*"
_ASKED = regex(
    rf"\b(?:are|r) (?:you|u) {_BETWEEN}{_KIND}\b(?! (?:who|that)\b)"
    rf"|\b(?:you|u)(?: a?re|'re)? {_BETWEEN}{_KIND}(?=\s*(?:$|[?.!,;]|or\b|and\b|underneath|behind|in disguise"
    r"|actually))"
    rf"|\b(?:am i|do i|did i|i am|i'?m|we are|i was|one is)\b (?:\w+ ){{0,2}}?{_DEALS} {_BETWEEN}{_KIND}\b"
    rf"|\b(?:is there|there is|there's|if there is|is it|is|it is|it's) {_BETWEEN}{_KIND} (?:\w+ ){{0,2}}?"
    rf"(?:behind|at the other end|on the other (?:end|side)|{_DOES} (?:this|these|that|me|to me|here|back|all this"
    rf"|my))\b"
    rf"|\bwho (?:am i|i am|i'm) {_DEALS}\b"
    rf"|\bwho(?: is|'s| are)? (?:it |that )?(?:{_DOES}) (?:me|to me|this|these|my|here)\b"
    r"|\bwhat(?: exactly| really| kind of thing)?,? (?:exactly )?are you(?: exactly| really|,? a)?\b(?! (?:doing|saying"
    r"|talking|going|on|basing|able|for|trying|sure|suggesting|asking|good|using|recommending)\b)"
    rf"|\b(?:tum|tu|aap|ye|yeh) (?:kya |koi |ek |sach me |kya ek )*{_KIND} (?:ho|hai|h|hain|se)\b"
    rf"|\b(?:kya )(?:tum|tu|aap) (?:koi |ek |sach me )*{_KIND}\b"
    rf"|^(?:(?:so|wait|hm+|and|but|ok)[, ]+)*(?:is|was) (?:this|that|it) {_BETWEEN}"
    r"(?:automat(?:ed|ic)(?: reply)?|robot|(?:chat)?bot|chat ?gpt|computer|machine|human|person|program)"
    r"(?=\s*(?:$|[?.!]|here|answering|replying|or\b))"
)
_IN_SOMEBODYS_NAME = regex(
    r"\b(?:asks?|asked|asking|wants? to know|wonders?|wondered|thinks?|claims?|says?|said|bets?|believes?|insists?"
    r"|tells?|told|convinced|sure|suspects?)\b"
)
_BEGINS = regex(
    r"(?:(?:so|wait|hm+|and|but|ok|okay|hey|well|tell me|sorry|be honest|honestly|just)[,: ]+)*"
    r"(?:is|are|am|do|r|who|what|kya|u|you)\b"
)
_TO_ME, _OF_ME = regex(r"\b(?:you|u|ur|your|youre|tum|tu|aap)\b"), regex(r"\b(?:my|job|jobs|work)\b")
"""What is said to the adviser, and what is of other things."""
_PLAINLY = 0.8
"""How likely it holds the adviser for a mere program, at least."""
_FEW = 3
"""Words of a sentence beside it that asks no more: "A machine?"."""
_LEANS = regex(
    r"\b(?:(?:is|was) (?:he|she|there|that|it|this)(?: right| so| true| a machine| the case)*|what (?:should|do|shall"
    r"|can|must) i (?:tell|say|answer)|tell me|be honest|honestly|or (?:is it|are you))\b"
)
"""What stands beside it and asks no more."""


def asks_what_i_am(utterance: str) -> bool:
    """Whether an utterance asks if a person or a program replies, and nothing else."""
    parts = sentences(utterance)
    asked = [part for part in parts if _asks(part)]
    others = [part for part in parts if part not in asked]
    lean = (_LEANS.search(normalize(part)) or len(words(part)) <= _FEW or not is_question(part) for part in others)
    return bool(asked) and all(lean)


def what_i_am(replies: Replies, knowledge: Knowledge, state: State, utterance: str) -> Reply | None:
    """What the adviser is, to who asks that and nothing else; None for anything else. The check waits meanwhile."""
    if _ANSWER not in knowledge or not asks_what_i_am(utterance):
        return None
    state.pending = "left" if state.pending == "check" else state.pending
    return replies.to_choice(utterance, [knowledge[_ANSWER]])


def _asks(part: str) -> bool:
    said = normalize(part)
    if _TO_ME.search(said) and not _OF_ME.search(said):
        read = reaction(part)
        if read.kind == PROGRAM and read.confidence >= _PLAINLY:
            return True
    asks = is_question(part) or _BEGINS.match(said) or _IN_SOMEBODYS_NAME.search(said)
    return bool(asks) and _ASKED.search(said) is not None
