"""Project ideas: whether data, or a thing to predict or find, make a project, and whose data it may use."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences, words
from ..follow_ups import retort_messages as messages
from ..forms import headed
from ..patterns import compiled
from ..talk import Talk
from .own_projects import data_of

__all__ = ["in_field", "weighed", "whose_data"]

_WHAT = regex(
    r"\bwhat (?:could|can|should|might|would|do) (?:i|we|one) (?:build|make|predict|train|create)\b.{0,20}"
    r"\b(?:from|with|out of|on|using|about)\b"
)
"""What could be built from some data."""
_HAS_IN_MIND = compiled(r"""
    \b(?:i|we) (?:was |am |were |are |had been |have been |'m |only |also )*
    (?:think(?:ing)? (?:of|about)|thought (?:of|about)|had in mind|have in mind|have an idea|had an idea)\b
    |\bmy idea (?:is|was)\b|\bas (?:my|the|our|an?) (?:first |second |portfolio )*projects?\b
    |\b(?:could|can|might|should|may) i (?:try to |maybe )?(?:predict|detect|find|spot|classify|forecast|build|use)\b
    |\b(?:would|will|could|can|might) .{3,60}\bbe (?:the|my|an?|one of (?:the|my))
    [ ](?:first |second |portfolio )*projects?\b
    |\b(?:would|will|could|can|is|does) .{3,80}\b(?:do|good|okay|ok|enough|serve|work|count|make)
    (?: \w+){0,2} (?:first |portfolio |good )*projects?\b
""")
_GOOD = regex(
    r"^(?:so |and |ok |then |but |maybe |what about |how about )*(?:(?:would|will|could|can|is|does) )?.{3,60}"
    r"\b(?:do|work|ok|okay|enough|count|good|good (?:idea|one|project)|fine|chalega)"
    r"(?: (?:for (?:it|that)|as one|then))? ?\?+$"
)
"""A short question whether an idea will do, after the answer on projects."""
_THE_IDEA = regex(
    r"^(?!(?:what|how|why|who|which|where|when|do|does|is there|are there)\b)(?:(?:and|so|ok|one|then|maybe|or) )*"
    r"(?:\w+ ){0,4}\w+ ?\?+$"
    r"|\b(?:would|will|is|could|can|might) (?:that|this|it|these|they|such a thing)\b.{0,20}"
    r"\b(?:sensible|good|decent|suitable|reasonable|realistic|interesting|impressive|fit|right|suit)\b"
)
"""That of what was just told, or named, it is asked whether it will do, after the answer on projects."""
_ON = regex(r"\bprojects? (?:on|about|from|around|using|out of) (?!(?:it|that|this|the|my|your|these|those)\b)\w{4,}")
_PROJECT = regex(r"\b(?:projects?|portfolio)\b")
_WANTED = regex(
    r"\b(?:which|what|any|some|one|give|suggest|ideas?|koi|related|could|can|should|start|good|first|next)\b"
)
_WHERE = regex(
    r"\bwhere\b.{0,40}\b(?:data|data ?sets?|records)\b|\b(?:public|open) data ?sets?\b|\bdata (?:kaha|kahan)\b"
    r"|\b(?:which|what) (?:public |free |open )?(?:data|data ?sets?)\b.{0,20}\b(?:use|take|get|find|allowed)\b"
)
_THEIRS = r"\b(?:company|employers?|work|clients?|customers?|firms?|office|banks?|our)\b"
_WHOSE = regex(
    r"\b(?:can|may|could|should|am|is it|would it be|allowed|ok|okay|legal)\b.{0,30}\b(?:use|take|using)\b.{0,24}"
    rf"{_THEIRS}.{{0,14}}\b(?:data|records|ledgers?|files|spreadsheets|books)\b|\bwhose data\b"
    rf"|{_THEIRS}.{{0,9}}\bdata\b.{{0,20}}\b(?:can ?not|can't|private|take (?:it )?out)\b"
    r"|\bdata\b.{0,24}\b(?:allowed to use|confidential)\b"
)
_OF_TRADE = regex(
    r"\b(?:you|your|pipelines?|warehouse|scrap\w*|sql|engineers?|scientists?|analysts?|tables?|clean\w*|stor\w+|gdpr)\b"
)
"""What makes it no question of the data for a project."""
_PREDICTS = regex(
    r"\b(?:predict\w*|forecast\w*|estimat\w+|which (?:\w+ ){1,4}(?:will|are|come|fall|arrive|leave|fail|churn)"
    r"|no-shows?"
    r"|late|churn|classifier|recommend\w*)\b"
)
"""What is learnt from cases of which it is known how they ended."""
_FINDS = regex(r"\b(?:duplicates?|anomal\w+|fraud\w*|odd|unusual|outliers?|suspicious|errors?|mistakes?)\b")
"""What is looked for among cases of which few are known."""
_ELSEWHERE = regex(r"\b(?:course|switch\w*|quit\w*|job|career|degree|salary|plan)\b")
_IN_THE_PLAN = regex(r"\b(?:in|of|for) (?:my|the|this) plan\b")
_ANY_THERE = regex(
    r"\b(?:any|anything|some|something|one|ones|ideas?|koi|kuch) (?:\w+ ){0,4}?"
    r"(?:there|(?:for|from|in|with|on|about|of) (?:that|this|it|my|our|the|\w+)|here)\b"
    r"|^(?:and |so |ok |or )*(?:what|how) about (?:\w+ ?){1,3}\W*$"
)
"""What asks for one in a field, after the answer on projects: "any there?", "what about healthcare?"."""
_POINTS_THERE = regex(r"\b(?:there|that|this|it|my|our|usme|isme|us me|wahan|waha|mera|mere)\b")
_OF_OTHERS = regex(
    r"\b(?:jobs?|work for|roles?|pay|salary|courses?|books?|compan(?:y|ies) (?:that|hir\w+)|firms|hir\w+|degrees?"
    r"|internships?|certificat\w+|demand|market|openings?|data|data ?sets?|tools?|article|sources?)\b"
)
"""What else a field has, or is asked of in words of its own."""
_LONGEST = 16
"""Words of what asks for one, at most."""
_LINES = ("Data:", "Show the whole path")


def weighed(talk: Talk, utterance: str) -> Reply | None:
    """Whether an idea makes a project, with what the answer on them says of data and of showing it; else None."""
    said = " ".join(map(normalize, sentences(utterance)))
    roles = talk.knowledge.roles
    after_them = roles.projects in talk.state.latest
    will_do = any(_GOOD.search(part) or _THE_IDEA.search(part) for part in map(normalize, sentences(utterance)))
    asks = (after_them and will_do) or (_HAS_IN_MIND.search(said) and (after_them or _PROJECT.search(said)))
    has_idea = asks and any(pattern.search(said) for pattern in (_PREDICTS, _FINDS, _ON))
    elsewhere = _ELSEWHERE.search(_IN_THE_PLAN.sub("", said))
    if not roles.projects or not (_WHAT.search(said) or has_idea) or elsewhere:
        return None
    entry = talk.knowledge[roles.projects]
    lines = [line for head in _LINES for line in headed(entry, head)]
    text = messages.project_idea(lines, predicts=bool(_PREDICTS.search(said)), finds=bool(_FINDS.search(said)))
    reply = talk.on(utterance, [entry], text)
    return None if talk.state.repeats(reply) else reply


def whose_data(talk: Talk, utterance: str) -> Reply | None:
    """What the answer on projects says of the data for one, to who asks where to get it or whose to use; else None.

    Where it comes from is asked of a project after the answer on them, or on the fields to specialise in.
    """
    said = normalize(utterance)
    roles = talk.knowledge.roles
    latest = {roles.projects, roles.specialisms} & {*talk.state.latest}
    asks = _WHOSE.search(said) or (_WHERE.search(said) and (latest or _PROJECT.search(said)))
    if not roles.projects or not asks or _OF_TRADE.search(said) or _ELSEWHERE.search(said):
        return None
    entry = talk.knowledge[roles.projects]
    lines = headed(entry, "Data:")
    return talk.on(utterance, [entry], lines[0]) if lines else None


def in_field(talk: Talk, utterance: str) -> Reply | None:
    """What data a field has that is named, or that somebody works in, to who asks for a project there; else None.

    It is asked after the answer on projects, or of one more later.
    """
    said = normalize(utterance)
    roles = talk.knowledge.roles
    there = roles.projects in talk.state.latest and _ANY_THERE.search(said) and not _OF_OTHERS.search(said)
    one = roles.projects in talk.state.answered and _PROJECT.search(said) and _WANTED.search(said) and data_of(said)
    if not roles.projects or not (there or (one and not _ELSEWHERE.search(said))) or len(words(said)) > _LONGEST:
        return None
    data = data_of(said) or (data_of(talk.state.profile.role) if _POINTS_THERE.search(said) else "")
    entry = talk.knowledge[roles.projects]
    lines = [line for head in _LINES for line in headed(entry, head)]
    return talk.on(utterance, [entry], messages.project_in(data, lines)) if data else None
