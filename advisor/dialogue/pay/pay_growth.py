"""Growth of pay: whether it rises, and how fast, asked behind an answer on pay or by that name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences
from ..messages import itemised, listed
from ..subject.names import names_pay
from ..talk import Talk
from .localities import line_on, localities, with_article
from .pay_questions import is_on_pay, knows_pay

__all__ = ["of_growth"]

_GROWS = regex(
    r"\b(?:gr(?:ow\w*|ew)|ris(?:e|es|ing)|increas\w+|climb\w*|progress(?:es|ion)?|improv(?:e|es)|double[sd]?|hikes?"
    r"|(?:go(?:es)?|going|moves?|jumps?|shoots?) up|gets? (?:better|higher)|jumps?|more room|catch(?:es)? up"
    r"|(?:stays?|remains?|be) (?:\w+ )?(?:the same|like (?:this|that)|there|flat|(?:so|that|this) low|low)"
    r"|(?:more|higher|better) (?:later|once|with (?:time|experience|the years))|(?:later on|over time|with time)"
    r"|after (?:a few|some|several|a couple of|a) years?)\b"
)
_IT = regex(
    r"\b(?:it|that|this|they|the (?:figure|number|amount|sum)s?)\b|^(?:(?:and|but|so|ok|okay|hm+)[, ]+)*(?:how (?:fast"
    r"|quick\w*|soon|much)|(?:any|is there|much) (?:\w+ )?(?:room|growth)|room|later|more|better)\b"
)
"""That what pay does is meant, which was told of."""
_ELSEWHERE = regex(
    r"\b(?:demand|jobs?|market|fields?|industr\w+|careers?|skills?|roles?|hiring|chances?|courses?|inflation|rents?"
    r"|teams?|compan\w+|need\w*|vacanc\w+|sector|openings?)\b|\b(?:how|what|where) (?:can|could|do|should|would|to)\b"
    r"|\bto (?:improve|increase|raise)\b|\b(?:should|could) i\b"
)
_MOST_WORDS = 14
_WITH_BOTH_ENDS = ("UK", "Germany")
"""Places of which there is a figure for the start and one with experience."""


def of_growth(talk: Talk, utterance: str) -> Reply | None:
    """That none tells how fast pay grows, with what is known at the start and later; None where it is not asked."""
    said = normalize((sentences(utterance) or [""])[-1])
    if not knows_pay(talk) or not _GROWS.search(said) or _ELSEWHERE.search(said) or len(said.split()) > _MOST_WORDS:
        return None
    if not names_pay(said) and not (is_on_pay(talk) and _IT.search(said)):
        return None
    entry = talk.knowledge[talk.knowledge.roles.pay_by_level]
    own = talk.state.place or talk.state.profile.country
    named = [place.country for place in localities(utterance)] or ([own] if own else [])
    lines = {country: line for country in named if (line := line_on(entry, country))}
    near = {country: line_on(entry, country) for country in _WITH_BOTH_ENDS}
    told = talk.latest[-1:] if is_on_pay(talk) else [talk.knowledge[talk.knowledge.roles.pay]]
    text = _growth(lines or near, () if lines else named)
    return talk.on(utterance, told, text, first=[name for name in entry.follow_ups if name not in talk.state.latest])


def _growth(lines: Mapping[str, str], unknown: Sequence[str]) -> str:
    """That it is not told how fast pay grows, with the lines on some places; `unknown`: those asked for in vain."""
    nothing = f" For {listed(with_article(unknown), 'or')} I have nothing on it at all." if unknown else ""
    head = f"It does go up with experience, but how fast none of my sources tells.{nothing} The nearest I have:"
    return itemised(head, [f"**{country}:** {line}" for country, line in lines.items()])
