"""Corrections of answers to the skills check by the name of the skill: "put statistics as a little, Git was a no"."""

from __future__ import annotations

from collections.abc import Sequence
from re import Match

from ...guidance import SkillQuestion
from ...patterns import regex
from ...text import normalize, telling_stems, words
from ..patterns import compiled
from .answer_patterns import ORDINALS
from .grading import grade
from .marks import LITTLE, NO, YES
from .named_parts import named, parts_in
from .verdict import NUMBERS, plain_answer

__all__ = ["ASIDE", "corrections", "is_of", "points"]

_JOINT = regex(r"[.;,!\n\u2026]+(?:\s|$)|\s(?:and|aur|but|also|plus|while)\s|\s-+\s")
_CORRECTS = compiled(r"""
    \b(?:(?<!i've )(?<!i have )put|mark|set
    |chang\w*|make(?! (?:me|us)\b| (?:(?:an?|the|my|new) )*plan)|correct\w*|note|count|treat|write|take|switch
    |update|badal\w*|kar(?:o|do| do| dena)
    |said|did(?:n'?t| not) say|meant|told|that (?:was|is)
    |(?:was|is|are|were) (?:an? )?(?:yes|no|little)
    |should (?:both |all |now )*(?:be|have been|say)|wrong|mistake\w*|galat|not (?:right|correct|true)|fix
    |missing|mention\w*|actually|rather)\b
    |n't\ (?:right|correct|true)\b
    |^(?:[\w/]+[ :>-]+){1,4}(?:a )?(?:yes|no|little)(?=[.,;!]|$|\ and\b)
    |^(?:q?\d{1,2}\W+){1,4}(?:a )?(?:yes|no|little)\b
""")
"""That an answer is to be another one."""
_WISHES = compiled(r"""
    ^(?:(?:and|so|but|ok|please|then|also) )*(?:what|how|why|when|where|which|who|tell|suggest|recommend|give|show)\b
    |\b(?:wants?|wanted|wanna|wish|hope|would|will|going to|gonna|plan(?:ning)? to|like to|try\w*|needs?|have to|has to
    |must|if|someday|idea|in order|(?:told|tells) me|(?:was|were|been|am|is) told|learn (?:it|that|this)
    |should(?! (?:(?:both|all|now|rather|just|only|also) )*(?:be|have been|say|read|count|correct|change|fix))
    |could(?! not)|i did i)\b
    |'(?:d|ll) |\b(?:that|which|where|so|who|what|when) (?:i|we) (?:can|could)\b
    |\b(?!(?:i|you|we|maine|just|only|never|not|already|had|have|clearly|little|thod\w*|yes|no|said|always) )[a-z']+
    \s(?:said|says|thinks|told|bolta|bola)\b
    |\b(?:in|within|next|every other|for) (?:a |the |\w+ )?(?:weeks?|months?|years?)\b
    |\b(?:which|what) (?:\w+ ){1,3}should\b|\bcourse\b
""")
"""A sentence of what somebody wants, shall or asks, or of what others say: no answer is changed by it."""
_ENTERED = compiled(r"""
    (?:\b(?:put|mark|set|chang\w*|make|correct\w*|count|update|note|treat|fix|should|say)\b.*|: ?|->)
    \b(?:yes|no|(?:a )?little|(?:a )?bit|haan|thod[aie])(?: (?:please|pls|plz|now|then|there|too|both|instead))*
    (?: (?:for|on|in|at|with) (?:\w+ ?){1,5})?$
""")
"""What changes an answer in so many words, whatever else its sentence says: "I want SQL put as a little"."""
_MERELY_TOLD = compiled(r"""
    \b(?:(?<!i've )(?<!i have )put(?! (?:it|that|this) right)|mark|set|chang\w*
    |make|note|count|treat|write|take|switch|update)\b
""")
"""Words that speak of an answer only where the answer is named."""
_NO_MORE = regex(
    r"^(?:(?:but|and|just|though|only|except) )*(?:never|not|no|only|just)\b(?!.*\b(?:that|it|this) (?:is|was)\b)"
)
"""What takes a part of what was told before it: "I use Git, but never for teams"."""
_TO = compiled(r"""
    (?:\b(?P<more>more than an? (?:little|bit))\b
    |\b(?P<little>(?:a )?(?:little|bit)|basics?|thod[aie]|partly|half(?! (?:of )?my)|some(?:what)?|rusty
    |forg[eo]t\w*(?! (?:to|that|one|about|this)\b)|bh(?:u|oo)l\w*)
    |\b(?P<no>no(?! (?:problems?|issues?|trouble|doubt|worr\w+|idea))
    |(?:could|can|do|did|have|has) ?not|cannot|(?:could|ca|do|did|have)n'?t|lack\w*
    |none|nothing(?! (?:\w+ )?(?:clever|fancy|special|complex|advanced|complicated|big|much|serious|great|deep|hard)\b)
    |zero|never|not at all|(?:nahi+n?|nhi)(?! (?:puch|bola)))
    |\b(?P<yes>yes|haan|fully|very well|good at|half (?:of )?my \w+|all day|every (?:day|week|month)
    |daily|weekly|monthly))\b
""")
_DENIED = compiled(r"""
    \b(?:not|never said|did(?:n'?t| not) say|rather than|instead of)(?: an?| that)? (?:yes|no|little|bit)\b
""")
"""The answer that it should not be: "not a little"."""
_AS_ENTERED = compiled(r"""
    (?<!can )(?<!could )(?<!will )(?<!would )(?<!should )\byou (?:still )?(?:list|say|said|put|have|had|mark|note|count
    |show|took|wrote)\w*\b|\b(?:never|not|n't) (?:even |really |yet )?ask\w*
""")
"""That the answer is told which stands there now, and is wrong."""
_NOT_SAID = compiled(r"""
    \b(?:never|nothing|did(?:n'?t| not)|not)
    (?: (?:said|say|mention\w*|sp[eo]\w+|talk\w*|ask\w*))* (?:about|of|mention\w*)\b
""")
"""That a skill was not spoken of: "I said nothing about Git"."""
_OF_ONESELF = regex(
    r"^(?:(?:but|because|since|as|and|well|actually) )*(?:i|we)\b(?!.*(?:\b(?:questions?|only|just|no|not)\b|n't))"
)
_CAN = regex(r"\b(?:i|we) (?:can|could|know|do|use|write|explain)\b")
_ALIKE = regex(r"\b(?:too|as well|likewise)\b|^(?:and |also )*(?:[\w/]+ ){0,3}also\b")
_NAME = 3  # Words, at most, of a clause that only names a skill: "Git and SQL are wrong".
_LETTERS = {"more": YES, "little": LITTLE, "no": NO, "yes": YES}
_CARDINALS = ("one", *NUMBERS.split("|"))
_CARDINAL = regex(
    rf"(?<=number )(?:{'|'.join(_CARDINALS)})\b|(?<=question )(?:{'|'.join(_CARDINALS)})\b"
    rf"|(?:^|(?<=[.;!] )|(?<=and ))(?:{'|'.join(_CARDINALS[1:])})(?= (?:is|was|should)\b)"
)
"""A question named by its number in a word."""
_NUMBER = regex(r"(?<![\w.])(?:q|question|number|no\.?|#)? ?#?(\d{1,2})(?:st|nd|rd|th)?(?![\w.]*\d)(?= |:|-|$)")
_BESIDE_A_NUMBER = frozenset(
    """
    a actually also an and answer are as be both bit change correct down for i in into is it just kar ki ko little
    make mark meant mine my no not now number one only please pls put q question rather s said set should so sorry
    that the then there to too very wait was well were wrong yes
    """.split()
)
_CHOICE = regex(
    r"(?:[1-4] (?:an? )?(?:little|bit|yes|no|skip)\W*)+"
    r"|\W*(?:1\W*yes|2\W*(?:an? )?(?:little|bit)|3\W*no|4\W*skip|[1-4])\W*"
)
"""Numbers of the choices, which are none of questions."""
_POLITE = compiled(r"""
    (?:^|(?<=[.!;?] ))(?:(?:so|and|but|then|please|pls)[, ]+)*(?:can|could|will|would|may)[ ]
    (?:you (?:please )?(?=(?:change|put|mark|set|make|correct)\b)
    |(?P<what>[\w/ ]{2,40}) be (?=(?:changed|put|marked|set|made|corrected)\b))(?P<so>[^?.!;]*)\?*
""")
"""A change that is asked for as a question."""
_SENTENCE = regex(r"[.;!\n\u2026]+(?:\s|$)")
ASIDE = r"\b(?:by the way|btw|waise)\b"
"""What something else is said behind."""
_ASIDE = regex(rf"{ASIDE}|(?:anyway|besides)\b")
_HERE = regex(r"\b(?:this (?:question|one|here)|the current (?:question|one))\b|\bhere\W*$")
"""What is said of the question that was asked."""
_LEAD = regex(
    r"^(?:no|nahi|nope|oh|wait|sorry|i (?:quite )?forgot(?:[,:]| that))[,. ]+"
    r"(?!problem|trouble|issue|for |to |on )(?=\S)"
)
_ASKS = regex(
    r"\?|^(?:what|how|why|when|where|which|who|is|are|do|does|can|should|kya|kaise)\b"
    r"|^(?:no )?i (?:did not|didn'?t|never) ask (?:about|for)\b(?!.*\b(?:yes|no|little)\b)"
)


def corrections(utterance: str, questions: Sequence[SkillQuestion]) -> list[tuple[SkillQuestion, str]]:
    """The questions that an utterance names whose answer it corrects, each once, with the letter of the right one.

    A clause that names none goes on about the one named before it.
    """
    said = _POLITE.sub(_plainly, _LEAD.sub("", normalize(utterance)))
    said = _CARDINAL.sub(lambda found: str(_CARDINALS.index(found[0]) + 1), said)
    for quote in _quoted(said, questions):
        said = said.replace(quote, f"{quote[:-1]},")
    if _ASKS.search(said) or not _CORRECTS.search(said) or _CHOICE.fullmatch(said):
        return []
    of_oneself = bool(_CORRECTS.search(_MERELY_TOLD.sub(" ", said)))
    found: dict[str, tuple[SkillQuestion, str]] = {}
    about: SkillQuestion | None = None
    bare: list[SkillQuestion] = []
    latest = ""
    sentences = [text for text in _SENTENCE.split(said) if not _WISHES.search(text) or _ENTERED.search(text)]
    for clause in (clause for text in sentences for clause in _JOINT.split(text) if clause):
        own = (
            _nth(clause, questions) or named(clause, questions) or (_by_its_names(clause, questions) if about else None)
        )
        if _NOT_SAID.search(clause) or _HERE.search(clause) or (_ASIDE.match(clause) and not _ENTERED.search(said)):
            about, bare = None, []
            continue
        about = own or about
        letter, told = _letter(clause, about)
        letter = "" if told and not of_oneself else letter or (latest if own and _ALIKE.search(clause) else "")
        if found and own and not letter and _nth(clause, questions):
            letter = plain_answer(_NUMBER.sub(" ", clause))  # "Make 5 a little. And 6 no."
        if not own and about and about.id in found and (told or _NO_MORE.search(clause)):
            # "I run services as well" takes nothing back; "but never for teams" leaves a little.
            letter = LITTLE if letter == NO and found[about.id][1] == YES else ""
        if about and letter:
            found |= {item.id: (item, letter) for item in (*bare, about)}
            bare, latest = [], letter
        elif own:
            bare = [*bare, own] if len(clause.split()) <= _NAME else []
    # "I said a little for 5 and 6."
    found |= {item.id: (item, latest) for item in bare if latest and item.id not in found}
    return list(found.values())


def _plainly(found: Match[str]) -> str:
    """A change that is asked for as a question, as a wish."""
    return f"{found['what']} {found['so']}" if found["what"] else found["so"]


def points(utterance: str, questions: Sequence[SkillQuestion]) -> bool:
    """Whether an utterance quotes the title of a question, or speaks of "this question" beside others."""
    said = normalize(utterance)
    return _HERE.search(said) is not None or bool(_quoted(said, questions))


def _quoted(said: str, questions: Sequence[SkillQuestion]) -> list[str]:
    """The titles of questions that are quoted: "Python others can read? Put a little there"."""
    return [quote for item in questions if (quote := f"{item.title.lower()}?") in said]


def _letter(clause: str, about: SkillQuestion | None) -> tuple[str, bool]:
    """The answer that a clause says is right, empty where it says none; and whether it only tells what somebody does.

    Who can do what the question asks them to have done has not done it by that.
    """
    to = None if _AS_ENTERED.search(clause) else _TO.search(_DENIED.sub(" ", clause))
    if to and to.lastgroup:
        return _LETTERS[to.lastgroup], to.lastgroup == "yes" and to["yes"] not in {"yes", "haan"}
    if (denied := _DENIED.search(clause)) and denied[0].endswith(" no"):
        return YES, False
    done = about is not None and about.text.startswith(("Have", "Has"))
    knows = _OF_ONESELF.match(clause) and ((_CAN.search(clause) and not done) or grade(clause) == YES)
    return (YES, True) if knows else ("", False)


def is_of(utterance: str, asked: SkillQuestion, other: SkillQuestion) -> bool:
    """Whether all that names another question stands in the one asked: "models no", where it asks of models in use."""
    naming = telling_stems(utterance) & telling_stems(other.title)
    return other != asked and bool(naming) and naming <= parts_in(utterance, asked)


def _nth(clause: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The question that a clause names by its number, where it says nothing else."""
    for place, word in enumerate(ORDINALS, 1):
        clause = clause.replace(word, str(place))
    numbers = [*_NUMBER.finditer(clause)]
    others = {*words(_NUMBER.sub(" ", clause))}
    place = int(numbers[0][1]) if len(numbers) == 1 and others <= _BESIDE_A_NUMBER else 0
    return questions[place - 1] if 0 < place <= len(questions) else None


def _by_its_names(clause: str, questions: Sequence[SkillQuestion]) -> SkillQuestion | None:
    """The only question that asks of something a clause begins with: "mean and SD, yes"."""
    first = " ".join(words(clause)[:1])
    found = [item for item in questions if first in item.names]
    return found[0] if len(found) == 1 else None
