"""Jobs there: whether a place has jobs, or one has to move; no source counts them, and some things bear on it."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize, words
from ..forms import SHORT, in_form, pieces
from ..patterns import compiled
from ..talk import Talk
from . import there_messages as messages
from .localities import Locality, localities
from .pay import ASKS_PAY
from .remote_work import SHARE

__all__ = ["jobs_there"]

_ML = r"(?:(?:ml|ai|mle|machine learning|data|tech|engineer\w*|good|many|enough|more|most|any|such|real|ki|ke|me|in) )*"
_JOBS = rf"{_ML}(?:jobs?|openings?|vacanc(?:y|ies)|posts|positions?|opportunit(?:y|ies)|demand|roles)"
_ASKS = compiled(rf"""
    \b(?:is|are) there (?:also |even |really |actually |still )*{_JOBS}\b
    |\b(?:any|enough|no|many|more|most|zyada|jada|jyada) {_JOBS}\b|\b{_JOBS} (?:hai|h|hoti|milti|milega|milegi|exist)\b
    |\bjob (?:market|scene|situation)\b|\bwhere (?:are|do i find|can i find) (?:the )?(?:most )?{_JOBS}\b
    |\b(?:do|does|are|is|will|any)\b.{{0,40}}\b(?:hir(?:e|es|ing)|recruit(?:s|ing)?)\b
    |\b(?:find|get) (?:an? |any |some )?(?:ml |ai )?(?:work|job)s? (?:in|at|near|around|here|there)\b
    |\b(?:which|what) (?:cit(?:y|ies)|countr(?:y|ies)|places?|towns?)\b.{{0,30}}\b(?:jobs?|hir(?:e|es|ing)|work)\b
    |\bis (?:an? )?(?:ml |ai )?jobs? in\b|\b(?:will|would|can|could) (?:i|she|he|we|one|you) (?:get|find) \w+ job in\b
    |\beasier to (?:get|find) (?:an? )?(?:ml |ai )?(?:jobs?|work)\b
""")
_MOVES = compiled(r"""
    \b(?:need|have|must|has|should|gotta|required?|forced|better) (?:(?:i|she|he|we|they|one|you|to|really|then) )*
    (?:move|relocate|travel|leave|go (?:to|abroad)|be in|live in|shift|emigrate|stay)\b
    |\bhave to gos?\b|\b(?:jana|shift hona|shift) (?:pd|pad|par)\w+|\b(?:could|can|may) (?:i|she|he|we|they) stay in\b
    |\bdo it from (?:home|here|there)\b
""")
_ELSE = compiled(r"""
    \b(?:visas?|sponsor\w*|h-?1b|internships?|interns?|stud(?:y|ies|ying)|universit\w+|degree|masters?|course|class(?:es)?
    |college|growing|grow|future
    |replace\w*|remote|interviews?|freelanc\w*|salary|how (?:do|can|should|would) (?:i|we|one|he
    |she))\b
""")
_HERE = compiled(r"\b(?:here|(?:in|near) my (?:\w+ )?(?:country|city|town|area|region|state)|yahan|idhar)\b")
_MOST_WORDS, _SURELY = 26, 0.8


def jobs_there(talk: Talk, utterance: str) -> Reply | None:
    """That no source counts the jobs of a place, with what bears on it, to who asks for them or whether to move.

    None for anything else, or where no place is named and none is known.
    """
    said = normalize(utterance)
    moves = _MOVES.search(said) is not None
    if len(words(said)) > _MOST_WORDS or ASKS_PAY.search(_without_hindi(said)) or _ELSE.search(said):
        return None
    if not (moves or _ASKS.search(said)):
        return None
    best, roles = talk.advisor.match(utterance)[0], talk.knowledge.roles
    if best.entry.kind == "gap" and best.entry.id not in {*roles.vague, *roles.details} and best.confidence >= _SURELY:
        return None  # One company's posts, or who is hiring today.
    places = localities(utterance)
    own = talk.state.profile.country
    if not places and own and _HERE.search(said):
        places = [Locality(own)]
    if not places or (all(place.country == "US" and not place.city for place in places)):
        return None
    told = ((entry, line) for entry in talk.knowledge.topics for line in pieces(entry) if SHARE.search(line))
    remote, share = next(told, (None, ""))
    if remote is None:
        return None
    abroad = any(place.country != own for place in places) if own else moves
    text = messages.jobs_there(places, in_form(remote, SHORT) if abroad else share)
    return talk.on(utterance, [remote], text, first=[name for name in _offered(talk) if name != remote.id])


def _offered(talk: Talk) -> list[str]:
    roles = talk.knowledge.roles
    return list(filter(None, [*roles.rejected[:1], roles.outlook]))


def _without_hindi(said: str) -> str:
    """What is said without the verb that asks for pay as well as for a job: "job milti hai"."""
    return said.replace("milti", "").replace("milta", "").replace("milega", "").replace("milegi", "")
