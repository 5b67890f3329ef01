"""Questions of pay that lean on the talk: half a question ("only Germany", "and juniors?")."""

from __future__ import annotations

from dataclasses import replace

from ...knowledge import Knowledge
from ...models import Entry, Reply
from ...patterns import regex
from ...text import is_function_word, normalize, sentences, words
from ..follow_ups.evidence import figures_in
from ..forms import headed, pieces
from ..patterns import compiled
from ..questions.pieces import is_question
from ..talk import Talk
from . import pay_messages as messages
from .here import named_by_here
from .localities import NAMED, Locality, line_on, localities
from .own_pay import compares
from .pay import ASKS_PAY, LEVEL, at_first, figures_of, narrowed, of_one_country, pay_places, pay_topic, pay_topics

__all__ = ["ROLES", "SAY_SO", "at_a_level", "is_on_pay", "knows_pay", "of_a_half", "places_before", "topic_of"]

_ASIDE = frozenset(
    """
    bro dude sir madam plz kindly hello hi baad after later pehle hm hmm oh ah hey wow well forget leave skip drop
    none nothing any just only alone bas sirf pls please what about how much and so for in at with as a an the of
    on tell me show give us figure figures number numbers salary salaries pay pays paid payment earn earns earning
    earnings money wage wages income compensation package ctc lpa get gets getting make makes made do does would
    will could is are was it that there here then now ok okay no nope not but i you your my mine we they them am
    im live want wanna need care dont question asked ask asking meant mean said say if have has one ones someone
    somebody people person guy ml ai engineer engineers eng mle machine learning average typical usually like country
    countries city state ka ki ke ko mein main mai se h hai hain kya kitna kitni kitne milta milti milega hota
    hoti batao bata bhai yaar to toh wala wali wale aur liye k yahan idhar hu hoon la over which who when all own
    whats years year yrs experience level exp role based living thats don nahi nhi nahin mat chhodo chodo whole entire
    full right iske isme isko dete deta dega denge really likely realistic north south east west northern southern
    eastern western midlands region area town near around lived living moved based stay
    """.split()
)
"""What may stand beside a place or a level where nothing else is asked."""
_DOUBTS = regex(
    r"\b(?:that|this|it|those|these)(?: is|'s| was| are)? (?:just |only )?(?:an? |the )?(?:average|range|mean|median)\b"
    r"|\b(?:average|mean|median)\b.{0,40}\bi(?: would|'d| will|'ll| am|'m)\b|\bmislead\w*"
    r"|\b(?:not|no) (?:an? |the |for )?(?:junior|beginner|fresher|entry|graduate|starting)"
    r"(?! (?:jobs?|roles?|posts?)\b)"
)
"""That a figure is of more than what was asked for."""
SAY_SO = regex(
    r"\bsay so\b|\b(?:don't|do not|dont) (?:have|know)\b|\bso no\b|\bnot (?:my|the|what) (?:question|i asked)\b"
)
"""That it may be said if nothing is known."""
ROLES = {
    "scientist": regex(r"\b(?:ds|data scien\w+)\b"),
    "engineer": regex(r"\b(?:ml|mle|mles|ml engineers?|machine learning(?: engineers?)?)\b"),
}
_YEARLY = regex(
    r"\b(?:(?:per|a|an|each|every|in a|for a) (?:year|yr|annum)|yearly|annual(?:ly)?|p\.?a\.?|(?:saal|sal) (?:ka|ki|me"
    r"|mein|bhar)|salana)(?![a-z])"
)
_AFTER_YEARS = regex(
    r"\b(?:kab|kitne (?:saal|sal|time)|how (?:long|many years?|soon)|when|after how|what year|in how many)\b"
)
"""After how long somebody gets a sum."""
_NO_TIME = regex(r"\b(?:rise|raise|negotiat\w*|learn\w*|study\w*|ready|course|take[sn]?|paid out|payday)\b")
_MINE = regex(
    r"\b(?:likely|realistic|possible|normal|expected|enough|usual) for me\b|\b(?:will|can|would|could|might|should) i"
    r" (?:\w+ ){0,2}?(?:get|earn|make|expect|start)\b|\bmujhe (?:\w+ ){0,3}mil\w*"
)
"""What asks whether one would be paid some sum oneself."""
_COSTS = regex(r"(?i)\b(?:costs?|bootcamps?|certifications?|courses?|internships?|freelancing)\b")
_OF_ELSE = regex(
    r"\b(?:laptop|computer|gpu|course|kaggle|freelanc\w*|stipend|scholarship|loan|grant|universit\w*|by \w+ing)\b"
)
"""A sum that is none of a salary."""
_BARE = 5
"""Words of "how is the pay then?", at most."""
_OTHER_FIGURE = compiled(r"""
    \b(?:the only|just (?:the|that) one|all the|no other) (?:\w+ ){0,3}(?:figures?|numbers?|data|sources?|one)\b
    |\b(?:any|anything|nothing|have|has|got|is there|are there|koi)\b.{0,40}
    \b(?:newer|more recent|recent|later|more current|up[- ]to[- ]date|fresher|second
    |better(?! (?:pay\w*|paid|job\w*|offer|at|than (?:i|my|what)))|more (?:reliable|trustworthy|official|serious|solid)
    |(?:new|other|another|more)(?= (?:\w+ )?(?:figures?|numbers?|data|source)))\b
""")
"""Whether there is another figure than the one just told."""
_STARTS_AS = regex(r"\b(?:start|begin) (?:\w+ )?(?:as|at)\b|\b(?:where|how) (?:\w+ ){1,3}(?:start|begin)\b")
"""What asks where somebody begins, not what beginners earn."""


def of_a_half(talk: Talk, utterance: str) -> Reply | None:
    """The pay in a place or at a level, where an utterance asks for no more than that; None for anything else.

    "Only Germany" does so after an answer on pay, "what do beginners earn" at any time.
    """
    if not knows_pay(talk):
        return None
    if reply := _by_the_year(talk, utterance) or _after_years(talk, utterance) or _other_figure(talk, utterance):
        return reply
    asked = [part for part in sentences(utterance) if is_question(part)]
    if len(asked) == 1 and is_on_pay(talk) and localities(asked[0]):
        utterance = asked[0]  # What stands beside it is told of one's own pay.
    said = normalize(utterance)
    if is_on_pay(talk) and _DOUBTS.search(said) and (LEVEL.search(said) or NAMED.search(said)):
        told = talk.latest if talk.state.told else [talk.knowledge[talk.knowledge.roles.pay]]
        country = talk.state.place or talk.state.profile.country
        first = at_first(country, talk.knowledge) if LEVEL.search(said) else ""
        return talk.on(utterance, told, f"{messages.OF_ALL} {first or messages.ASK_FOR_BEGINNERS}")
    if _STARTS_AS.search(said):
        return None
    mine = _MINE.search(said) and messages.SUM.search(said) and not _OF_ELSE.search(said)
    if is_on_pay(talk) and mine and not compares(utterance):
        return at_a_level(talk, utterance)
    bare = NAMED.sub(" ", LEVEL.sub(" ", ROLES["scientist"].sub(" ", said)))
    if any(word not in _ASIDE and not word.isdigit() and not is_function_word(word) for word in words(bare)):
        return None
    if ROLES["scientist"].search(said):
        return _of_scientists(talk, utterance)
    about_pay = is_on_pay(talk)
    if LEVEL.search(said):
        # "Every advert wants five years of it" asks for no pay.
        half = about_pay and "need" not in said and (len(words(said)) <= _BARE or is_question(utterance))
        return at_a_level(talk, utterance) if half or ASKS_PAY.search(said) else None
    # By itself it is a question like any other, of a place that there are figures for; not of a part of a country.
    known = all(figures_of(country, talk.knowledge) and not city for country, city in localities(utterance))
    asks = ASKS_PAY.search(said) and (talk.state.latest or not known)
    few = len(words(said)) <= _BARE and "mean" not in said  # "I meant the pay" goes back to what was told of it.
    if asks and not localities(utterance) and not about_pay and few:
        return _of_the_job(talk, utterance)
    return _in_places(talk, utterance) if about_pay or asks else None


def _by_the_year(talk: Talk, utterance: str) -> Reply | None:
    """The pay by the year where the figures just told are by the hour or the month; None where that is not asked."""
    said = normalize(utterance)
    if not is_on_pay(talk) or not _YEARLY.search(said):
        return None
    bare = words(NAMED.sub(" ", _YEARLY.sub(" ", said)))
    if any(word not in _ASIDE and not is_function_word(word) for word in bare):
        return None
    own = talk.state.place or talk.state.profile.country
    named = localities(utterance) or localities(places_before(talk)) or ([Locality(own)] if own else [])
    entry = talk.knowledge[talk.knowledge.roles.pay_elsewhere]
    lines = {place.country: line_on(entry, place.country) for place in named}
    sums = {country: text for country, line in lines.items() if (text := messages.by_the_year(line))}
    if not sums:
        return None
    text = "\n\n".join(messages.year_in(country, text) for country, text in sums.items())
    return talk.on(utterance, [entry], text)


def _after_years(talk: Talk, utterance: str) -> Reply | None:
    """That no figure goes by years, to who asks after how many a sum is reached; None for anything else."""
    said = normalize(utterance)
    if not (_AFTER_YEARS.search(said) and figures_in(said) and is_on_pay(talk)) or _NO_TIME.search(said):
        return None
    if not ASKS_PAY.search(said) and not messages.SUM.search(said):
        return None
    told = talk.latest if talk.state.told else [talk.knowledge[talk.knowledge.roles.pay]]
    return talk.on(utterance, told, messages.NO_YEARS)


def _other_figure(talk: Talk, utterance: str) -> Reply | None:
    """That there is no other figure for the place told of, to who asks for one there; None for anything else."""
    on_pay = [entry for entry in talk.latest if entry.id in pay_topics(talk.knowledge)]
    named = [place.country for place in localities(utterance)]
    told = {talk.state.place, talk.state.profile.country, *(place.country for place in localities(talk.state.question))}
    lone = len(named) == 1 and named[0] in told - {*of_one_country(talk.knowledge)}
    if not (lone and on_pay and figures_of(named[0], talk.knowledge) and _OTHER_FIGURE.search(normalize(utterance))):
        return None
    return talk.on(utterance, on_pay, messages.all_of(named))


def _of_scientists(talk: Talk, utterance: str) -> Reply | None:
    """What data scientists are paid in a place, after an answer on pay or on them."""
    scientist = talk.knowledge.roles.data_scientist
    if not localities(utterance) or not (is_on_pay(talk) or talk.state.latest[-1:] == [scientist]):
        return None
    entry = talk.knowledge[scientist]
    return talk.on(utterance, [entry], narrowed(entry, f"pay {utterance}", talk.knowledge, "").answer)


def at_a_level(talk: Talk, utterance: str) -> Reply:
    """That pay is not broken down by level, with the nearest figure: of the place named, or of the person's country."""
    places = pay_places(utterance)
    asked = utterance if places else f"{utterance} {places_before(talk) or named_by_here(talk, utterance)}"
    reply = replace(talk.replies.to_gap(asked, talk.knowledge[talk.knowledge.roles.pay_by_level]), question=utterance)
    repeats = talk.state.repeats(reply) and talk.state.question != utterance
    if repeats or (is_on_pay(talk) and SAY_SO.search(normalize(utterance))):
        return replace(reply, text=messages.NO_MORE)
    named = [topic_of(place, talk.knowledge) for place in places]
    return replace(talk.on(utterance, named[:1], reply.text), tentative=True) if named else reply


def _of_the_job(talk: Talk, utterance: str) -> Reply | None:
    """The pay of the job, of the person's country where it is known, to a bare "pay?" after no other job."""
    country = talk.state.profile.country
    others = (e.group in talk.job_groups or _COSTS.search(e.title) or headed(e, "Pay") for e in talk.latest)
    if any(others):
        return None  # It is asked of another job, or of what something costs, or its own pay was told.
    entry = talk.knowledge[pay_topic(talk.knowledge, country)]
    asked = f"pay in {country}" if country else utterance
    return talk.on(utterance, [entry], narrowed(entry, asked, talk.knowledge, country).answer.strip())


def _in_places(talk: Talk, utterance: str) -> Reply | None:
    """The pay in the places that an utterance names; None where it names none."""
    places = localities(utterance)
    if not places:
        return None
    entries = list(dict.fromkeys(topic_of(place, talk.knowledge) for place in places))
    city = next((place.city for place in places if place.city), "")
    again = [entry.id for entry in entries] == talk.state.latest
    if city and again and entries[0].id in of_one_country(talk.knowledge).values():
        return talk.on(utterance, entries, messages.still_the_country(city, pieces(entries[0])[0]))
    if len(entries) == 1:
        matches = talk.advisor.match(utterance)
        surely = matches[0].entry == entries[0] and matches[0].confidence >= talk.advisor.threshold
        reply = talk.replies.to_match(utterance, matches) if surely else talk.replies.to_choice(utterance, entries)
    else:
        texts = [narrowed(entry, utterance, talk.knowledge, "").answer.strip() for entry in entries]
        reply = talk.on(utterance, entries, "\n\n".join(dict.fromkeys(texts)))
    if talk.state.repeats(reply) and talk.state.question != utterance:
        reply = replace(reply, text=messages.all_of([place.country for place in places]))
    return reply


def is_on_pay(talk: Talk) -> bool:
    """Whether the latest answer is on pay, or what was said in place of one."""
    state = talk.state
    if state.told:
        return not {*state.latest[-1:]}.isdisjoint(pay_topics(talk.knowledge))
    return talk.knowledge.roles.pay in state.offered


def places_before(talk: Talk) -> str:
    """The countries that the last question on pay named, as words."""
    return " ".join(place.country for place in localities(talk.state.question)) if is_on_pay(talk) else ""


def topic_of(place: Locality, knowledge: Knowledge) -> Entry:
    """The topic that holds the pay in a place."""
    return knowledge[pay_topic(knowledge, place.country)]


def knows_pay(talk: Talk) -> bool:
    """Whether the knowledge names all that these questions are answered from."""
    roles = talk.knowledge.roles
    return all(
        (roles.pay, roles.pay_us, roles.pay_india, roles.pay_elsewhere, roles.pay_by_level, roles.data_scientist)
    )
