"""Places: what of the answers told last concerns a country, and what is known of it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from ...lines import whole_sentences
from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences, words
from ..acts.act_messages import said_of
from ..forms import SHORT, headed, in_form, pieces
from ..questions.leaning import leans
from ..questions.pieces import asking_part, is_question
from ..talk import Talk
from . import pay_messages as messages
from .localities import NAMED, localities
from .pay import ASKS_PAY, pay_topics

__all__ = ["dismisses", "of_a_place", "of_work_there", "only_names_a_place", "stays_there", "with_places"]

_ASKS = regex(
    r"\b(?:any|have you|do you have|got|are there|is there|what are the|koi)\b.*\b(?:figures?|numbers?|data|stats"
    r"|statistics|sources?|evidence|information|info)\b"
    r"|\b(?:that|this|it|they|these|those|same)\b.{0,20}\b(?:holds?|apply|applies|true|valid|same|go|so) (?:also "
    r"|too )?(?:in|for)\b"
)
_US = r"(?:the us|u\.s\.?|usa|america|the states)"
_ONLY_US = regex(
    rf"\b(?:all|only|just|everything|so|fine|good|okay|true|maybe) (?:is )?(?:about |from |for |in |of )?(?:{_US}|us"
    r"|american?)\b"
    rf"|\b(?:that|this|it|they|these|those|(?:figures?|numbers?|data|lines?))(?:'s|s| is| was|'re| are| were)"
    rf" (?:\w+ ){{0,2}}?(?:{_US}|of us|from us|american)\b|\bamerican (?:figures?|numbers?|data|statistics|averages?"
    rf"|firms|market)\b|\b(?:not|never|n't)(?: \w+)? (?:in|from|for) {_US}\b|^(?:but |and |no |ok )*not {_US}\b"
)
"""That what was told is of the US, which asks for the country of the person."""
_WORK = regex(
    r"\b(?:jobs?|hir(?:e|es|ed|ing)|freshers?|beginners?|juniors?|openings?|vacanc\w+|market|scene|demand|scope|roles?"
    r"|positions?|employers?|work)\b"
)
_BARE = regex(
    r"(?:and|but|so|what|how|about|then|in|for|here|now|i|am|im|live|based|oh|sorry|from|is|it|the|there|me|also|we|are|like|of|a|someone"
    r"|somebody|people|those|anything|something|any|got|have|particular|especially|specifically|perhaps|maybe|or|newer"
    r"|figures?|numbers?|you|do|just|only|one|data)"
)
_OF_THE_JOB = regex(r"\b(?:ml|ai|mle|machine learning|engineers?|engineering)\b")
_MOST_WORDS = 16
"""Words of a sentence that asks no more than that, at most."""
_WILL_NOT = (
    r"(?:not|n't|never|no|cannot|dont|wont)(?: (?:really|even|ever|want|wanna|going|gonna|planning|plan|intend|like"
    r"|wish|willing|able|ready|to|be))*"
)
_STAYS = regex(
    r"(?:(?:well|ok|but|no|and|hm|sorry|actually|i|we|am|'m|'d|are|will|do|would|want to|have to|ca|wo|rather"
    r"|just)[, ]*)*"
    rf"(?:{_WILL_NOT} (?:mov(?:e|ing)|relocat(?:e|ing)|emigrat(?:e|ing)|leav(?:e|ing) (?:the|my|this) (?:country|city)"
    rf"|leav(?:e|ing) {NAMED.pattern}|go(?:ing)? abroad|work(?:ing)? abroad)|stay(?:ing)?|remain(?:ing)?)"
    rf"(?: (?:abroad|anywhere|away|out|from|here|there|in|at|home|to|another|other|country|the|my|though|now"
    rf"|{NAMED.pattern}))*"
)
"""A part that says no more than that somebody does not move to another country."""
_NO_VISA = regex(
    r"(?!.*\b(?:pay|salary)\b).{0,40}(?:\b|(?=n't))(?:no|not|n't|dont|without|skip|forget|leave|enough)\b.{0,20}\bvisas?\b.{0,16}"
    r"|(?:(?:i|am|'m|im|as|an?|the|from|have|hold|already) ?)*(?:eu|e\.u\.?|european)"
    r"(?: (?:union|citizens?(?:hip)?|national|passport|resident))*"
    r"|(?:(?:just|only|and|i|want|asked|meant|about|the) ?)*(?:remote(?:ly)?|wfh|(?:work(?:ing)? )?(?:from|at) home)"
    r"(?: (?:work|jobs?|part|bit|only|please))*"
)
"""A part that says no more than that somebody needs no visa, or wants to work from home."""
_AT_HOME = regex(r"\b(?:(?:from|at) home|remote(?:ly)?|wfh|ghar se)\b")
_ABROAD = regex(r"\b(?:abroad|visas?|sponsors?|permits?)\b")
_REGIONS = {
    "europe": "Europe as a whole",
    "eu": "the EU as a whole",
    "asia": "Asia as a whole",
    "africa": "Africa as a whole",
    "middle east": "the Middle East as a whole",
    "latin america": "Latin America as a whole",
}
_REGION = regex(rf"\b(?:{'|'.join(_REGIONS)})\b")
_LEANS = 0.5
"""How likely the wording leans on the latest answer, from which a country is asked of that."""
_SURELY = 0.8
"""How likely the words beside the place ask for pay, from which they do."""
_PARTS = regex(r"[,.;!]+(?:\s+|$)|\s(?:because|since|so)(?=\s)")
_SHARE = regex(r"\d ?%")
"""What figures are told as, that an office of statistics has of its own country."""
_MOST_LINES = 3


def of_a_place(talk: Talk, part: str, utterance: str) -> Reply | None:
    """What the latest answers, and others, have on a country whose figures are asked for; None for anything else.

    `part` is a sentence of an utterance, which may name the country in another.
    """
    said = words(part)
    only_us = _ONLY_US.search(normalize(part))
    if not talk.latest or len(said) > _MOST_WORDS or not (only_us or _ASKS.search(normalize(part))):
        return None
    named = _named(utterance if only_us else part)
    place = named[0] if named else talk.state.profile.country if only_us else ""
    if not place or place == "US":
        return None
    entry = talk.latest[0]
    here = [line for line in pieces(entry) if _holds(line, place)]
    if here:
        return talk.on(part, [entry], said_of(entry, here[:_MOST_LINES]))
    return _silent(talk, part, entry, place)


def of_work_there(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """What is known of a matter in a country that is asked for, where the reply is of pay, or of no such work, instead.

    The name of a country is no word for pay: "how do I get one in India?" after internships asks for these.
    """
    pay = pay_topics(talk.knowledge)
    said, named = normalize(utterance), _named(utterance)
    of_pay = bool(reply.answers) and all(match.entry.id in pay for match in reply.answers)
    bare = reply.tentative and _WORK.search(said) and only_names_a_place(_OF_THE_JOB.sub("", said))
    if not (named and (of_pay or reply.kind == "fallback" or bare)) or ASKS_PAY.search(said):
        return None
    goes_on = leans(utterance) >= _LEANS
    asked = talk.advisor.match(_nowhere(normalize(asking_part(utterance))))[0]
    if of_pay and asked.entry.id in pay and asked.confidence >= _SURELY:
        return None  # "We are in Vancouver. What do they make here?" asks for pay in so many words.
    if talk.latest and talk.latest[0].id in pay and goes_on:
        return None
    alone = [part for part in sentences(utterance) if only_names_a_place(part)]
    if talk.latest and talk.latest[0].id not in pay and (alone or (of_pay and goes_on)):
        return _silent(talk, utterance, talk.latest[0], _named(alone[-1])[0] if alone else named[0])
    topics = [match for match in talk.advisor.match(_nowhere(said)) if match.entry.kind == "topic"]
    best = next((match for match in topics if match.entry.id not in pay), None)
    if not _WORK.search(said) and not (of_pay and best is topics[0] and best.confidence >= talk.advisor.threshold):
        return None
    roles = talk.knowledge.roles
    sure = best and (best.confidence >= talk.advisor.tentative_threshold or not roles.outlook)
    entries = [best.entry] if best and sure else talk.entries([roles.outlook])
    for entry in [*entries, *talk.entries(roles.rejected)]:
        text = _silent(talk, utterance, entry, named[0]).text
        found = Reply(utterance, "fallback", text, 0.0, (), talk.offer([entry.id, *entry.follow_ups]))
        if not talk.state.repeats(found):
            return found
    return None


def stays_there(talk: Talk, utterance: str) -> Reply | None:
    """What an answer on work abroad has for who does not move, or needs no visa: nothing on visas; else None."""
    said = [part.strip(" .!") for part in _PARTS.split(normalize(utterance)) if part.strip(" .!")]
    best = talk.advisor.match(utterance)[0]
    entries = [*talk.latest, *([best.entry] if best.entry.kind == "topic" else [])]
    entry = next((entry for entry in entries if _ABROAD.search(entry.title.lower())), None)
    if entry is None or not said:
        return None
    stays = [part for part in said if _STAYS.fullmatch(part)]
    needs_none = [part for part in said if _NO_VISA.fullmatch(part)]
    own = talk.state.profile.country
    place = next((place.country for place in localities(utterance)), own)
    asks = _AT_HOME.search(normalize(utterance)) is not None and ("?" in utterance or is_question(utterance))
    asks = asks and place != "US" and _ABROAD.search(normalize(utterance)) is None
    asks = asks and bool(stays or localities(utterance)) and not _holds(entry.answer, place)
    if not asks and ("?" in utterance or len(stays) + len(needs_none) < len(said)):
        return None
    lines = [line for line in whole_sentences(in_form(entry, SHORT)) if not _ABROAD.search(line.lower())]
    remote = " ".join(lines)
    told = messages.of_us_only(place, remote) if asks else messages.stays(place, remote, moves=not stays)
    return talk.on(utterance, [entry], told)


def with_places(talk: Talk, wanted: str) -> str:
    """What somebody says that they meant, with the places that their question named, where it is pay."""
    named = localities(talk.state.question) if ASKS_PAY.search(normalize(wanted)) and not localities(wanted) else []
    return " in ".join([wanted, *(place.country for place in named)])


def dismisses(utterance: str) -> bool:
    """Whether an utterance says of what was told that it is of the US."""
    return any(_ONLY_US.search(normalize(part)) for part in sentences(utterance))


def only_names_a_place(part: str) -> bool:
    """Whether a sentence names a country and says little more: "what about Poland?"; not what one is paid there."""
    said = words(_nowhere(normalize(part)))
    return bool(_named(part)) and all(_BARE.fullmatch(word) or _WORK.fullmatch(word) for word in said)


def _silent(talk: Talk, part: str, entry: Entry, place: str) -> Reply:
    """That an answer has nothing on a country, what it is of instead, and what others have on the country."""
    about = [(other, in_form(other, SHORT)) for other in talk.knowledge.topics if place in other.title]
    found = about + [(other, line) for other in talk.knowledge.topics for line in headed(other, place)]
    pay = pay_topics(talk.knowledge)
    asked = entry.id in pay or ASKS_PAY.search(normalize(part)) is not None
    near = pay if asked else entry.follow_ups
    nearer = [(other, line) for other, line in found if other.id in near and (asked or other.id not in pay)]
    found = nearer or [(other, line) for other, line in found if other.id in pay and asked]
    told = entry in talk.latest
    spoken_of = {other.country for other in localities(entry.answer) if _holds(entry.answer, other.country)} - {place}
    text = messages.place_silent(place, entry.title, sorted(spoken_of))
    items = [f"- **{other.title}**: {' '.join(line.split())}" for other, line in found[:_MOST_LINES]]
    others: list[Entry] = list(dict.fromkeys(other for other, _ in found))
    of_figures = messages.ASK_THERE if _SHARE.search(entry.answer) else ""
    text = f"{text} {messages.place_lines(place, items) if items else of_figures}".rstrip()
    general = messages.OF_NO_COUNTRY if told else messages.in_general(in_form(entry, SHORT))
    text = f"{text}\n\n{general}"
    return talk.on(part, [entry], text, first=[other.id for other in others])


def _named(text: str) -> Sequence[str]:
    """The countries that a text names, without the US and those it denies; else the parts of the world."""
    named = [place.country for place in localities(text) if place.country != "US"]
    return named or [_REGIONS[name] for name in _REGION.findall(normalize(text))]


def _nowhere(said: str) -> str:
    """What is said, without the names of places."""
    return _REGION.sub("", NAMED.sub("", said))


def _holds(line: str, place: str) -> bool:
    return place in line.replace("*", "")
