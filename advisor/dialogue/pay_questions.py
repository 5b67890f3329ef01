"""Questions of pay that lean on the talk: half a question ("only Germany"), and which of two jobs pays more."""

from __future__ import annotations

from dataclasses import replace

from ..knowledge import Knowledge
from ..models import Entry, Reply
from ..patterns import regex
from ..text import is_function_word, normalize, sentences, words
from . import pay_messages as messages
from .evidence import figures_in
from .forms import pieces
from .localities import NAMED, Locality, line_on, localities
from .pay import ASKS_PAY, LEVEL, narrowed, of_one_country, pay_places, pay_topic, pay_topics
from .pieces import is_question
from .talk import Talk

__all__ = ["of_a_half", "of_another_job", "of_two_jobs"]

_ASIDE = frozenset(
    """
    bro dude sir madam plz kindly hello hi baad after later pehle hm hmm oh ah hey wow well forget leave skip drop
    none nothing any just only alone bas sirf pls please what about how much and so for in at with as a an the of
    on tell me show give us figure figures number numbers salary salaries pay pays paid payment earn earns earning
    earnings money wage wages income compensation package ctc lpa get gets getting make makes made do does would
    will could is are was it that there here then now ok okay no nope not but i you your my mine we they them am
    im live want wanna need care dont question asked ask asking meant mean said say if have has one ones someone
    somebody people person guy ml ai engineer engineers mle machine learning average typical usually like country
    countries city state ka ki ke ko mein main mai se h hai hain kya kitna kitni kitne milta milti milega hota
    hoti batao bata bhai yaar to toh wala wali wale aur liye k yahan idhar hu hoon la over which who when all own
    years year yrs experience level exp role based living thats don nahi nhi nahin mat chhodo chodo whole entire
    full right iske isme isko dete deta dega denge really likely realistic north south east west northern southern
    eastern western midlands region area town near around lived living moved based stay
    """.split()
)
"""What may stand beside a place or a level where nothing else is asked."""
_MORE = regex(
    r"\b(?:more|less|better|higher|lower) than\b|\b(?:who|which|what|kaun|kon|konsa|kaunsa|kis\w*|do|does|is|are"
    r"|kya)\b.{0,60}\b(?:earns?|paid|pays?|makes?|gets?|kama\w*|milt\w+|salar\w+|money|paisa)\b.{0,30}\b(?:more|better"
    r"|best|higher|highest|zyada|jyada|most|less)\b|\b(?:more|better|higher|highest|zyada|jyada|most|best|bigger"
    r"|less)[- ](?:\w+ )?(?:pay\w*|paid|salar\w+|money|paisa|package|wages?|earn\w*)\b|\b(?:pay|salar\w+|earn\w*|money"
    r"|package|wages?)\b.{0,40}\b(?:vs|versus|or|than|compared|against|between|ya|aur)\b|\b(?:vs|versus"
    r"|or)\b.{0,40}\b(?:pay|salar\w+|earn\w*|money|package|wages?)\b"
)
_DOUBTS = regex(
    r"\b(?:that|this|it|those|these)(?: is|'s| was| are)? (?:just |only )?(?:an? |the )?(?:average|range|mean|median)\b"
    r"|\b(?:not|no) (?:an? |the |for )?(?:junior|beginner|fresher|entry|graduate|starting)"
)
"""That a figure is of more than what was asked for."""
_SAY_SO = regex(
    r"\bsay so\b|\b(?:don't|do not|dont) (?:have|know)\b|\bso no\b|\bnot (?:my|the|what) (?:question|i asked)\b"
)
"""That it may be said if nothing is known."""
_SOURCED = regex(r"(?<=\))[.;]\s")
"""Where the source of a figure stands, and what follows is of something else."""
_ROLES = {
    "scientist": regex(r"\b(?:ds|data scien\w+)\b"),
    "engineer": regex(r"\b(?:ml|mle|mles|ml engineers?|machine learning(?: engineers?)?)\b"),
}
_OTHER_ROLES = regex(
    r"\b(?:swe|sde|software|developers?|devs?|devops|analysts?|data engineers?|de|ai engineers?|mlops|managers?|web"
    r"|consultants?|doctors?|nurses?|teachers?|accountants?|research\w*|architects?|actuar\w+)\b"
)
_YEARLY = regex(
    r"\b(?:(?:per|a|an|each|every|in a|for a) (?:year|yr|annum)|yearly|annual(?:ly)?|p\.?a\.?|(?:saal|sal) (?:ka|ki|me"
    r"|mein|bhar)|salana)(?![a-z])"
)
_AFTER_YEARS = regex(
    r"\b(?:kab|kitne (?:saal|sal|time)|how (?:long|many years?|soon)|when|after how|what year|in how many)\b"
)
"""After how long somebody gets a sum."""
_NO_TIME = regex(r"\b(?:rise|raise|negotiat\w*|learn\w*|study\w*|ready|course|take[sn]?|paid out|payday)\b")
_OTHER_JOB = regex(
    r"\b(?P<level>senior|junior|lead|staff)? ?(?P<job>front[- ]?end|back[- ]?end|full[- ]?stack|web|mobile|android|ios"
    r"|php|java|\.net|game|wordpress|ui|ux|qa|sap|salesforce|embedded|network|cloud|security|cyber ?security)"
    r"(?: (?P<who>engineer|engineers|developer|developers|devs?|designers?|testers?|programmers?|guys?|people))?\b"
)
_OF_A_SKILL = regex(r"java|php|\.net|cloud|security|cyber ?security|network|embedded|sap|salesforce|game|ui|ux|qa|web")
"""What is a job only with "developer" or the like behind it."""
_HELD_AGAINST = regex(
    r"\b(?:vs|versus|than|compared?|against|comparison|difference|zyada|jyada|more|less|better|same as|current"
    r"|what (?:do|does))\b"
)
_STARTS_AS = regex(r"\b(?:start|begin) (?:\w+ )?(?:as|at)\b")
"""What asks where somebody begins, not what beginners earn."""


def of_a_half(talk: Talk, utterance: str) -> Reply | None:
    """The pay in a place or at a level, where an utterance asks for no more than that; None for anything else.

    "Only Germany" does so after an answer on pay, "what do beginners earn" at any time.
    """
    if not _knows_pay(talk):
        return None
    if _STARTS_AS.search(normalize(utterance)):
        return None
    if reply := _by_the_year(talk, utterance) or _after_years(talk, utterance):
        return reply
    asked = [part for part in sentences(utterance) if is_question(part)]
    if len(asked) == 1 and _is_on_pay(talk) and localities(asked[0]):
        utterance = asked[0]  # What stands beside it is told of one's own pay.
    said = normalize(utterance)
    if _is_on_pay(talk) and _DOUBTS.search(said) and (LEVEL.search(said) or NAMED.search(said)):
        told = talk.latest if talk.state.told else [talk.knowledge[talk.knowledge.roles.pay]]
        return talk.on(utterance, told, messages.OF_ALL)
    bare = NAMED.sub(" ", LEVEL.sub(" ", _ROLES["scientist"].sub(" ", said)))
    if any(word not in _ASIDE and not word.isdigit() and not is_function_word(word) for word in words(bare)):
        return None
    if _ROLES["scientist"].search(said):
        return _of_scientists(talk, utterance)
    about_pay = _is_on_pay(talk)
    if LEVEL.search(said):
        return _at_a_level(talk, utterance) if about_pay or ASKS_PAY.search(said) else None
    # By itself it is a question like any other.
    return _in_places(talk, utterance) if about_pay or (talk.state.latest and ASKS_PAY.search(said)) else None


def _by_the_year(talk: Talk, utterance: str) -> Reply | None:
    """The pay by the year where the figures just told are by the hour or the month; None where that is not asked."""
    said = normalize(utterance)
    bare = words(NAMED.sub(" ", _YEARLY.sub(" ", said)))
    if not _YEARLY.search(said) or not _is_on_pay(talk):
        return None
    if any(word not in _ASIDE and not is_function_word(word) for word in bare):
        return None
    own = talk.state.profile.country
    named = localities(utterance) or localities(_places_before(talk)) or ([Locality(own)] if own else [])
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
    if not (_AFTER_YEARS.search(said) and figures_in(said) and _is_on_pay(talk)) or _NO_TIME.search(said):
        return None
    if not ASKS_PAY.search(said) and not messages.SUM.search(said):
        return None
    told = talk.latest if talk.state.told else [talk.knowledge[talk.knowledge.roles.pay]]
    return talk.on(utterance, told, messages.NO_YEARS)


def of_another_job(talk: Talk, utterance: str) -> Reply | None:
    """That there is no figure for another job that pay is held against, with those for ML engineers; else None."""
    said = normalize(utterance)
    found = _OTHER_JOB.search(said)
    asks = ASKS_PAY.search(said) or (_is_on_pay(talk) and found and found["who"])
    if found and _OF_A_SKILL.fullmatch(found["job"]) and not found["who"]:
        return None
    if not (found and asks and _HELD_AGAINST.search(said)) or not _knows_pay(talk):
        return None
    own = talk.state.profile.country
    places = localities(utterance) or localities(_places_before(talk)) or ([Locality(own)] if own else [])
    entry = _topic_of(places[0], talk.knowledge) if places else talk.knowledge[talk.knowledge.roles.pay]
    asked = " ".join(place.country for place in places)
    line = narrowed(entry, f"pay {asked}", talk.knowledge, "").answer.strip().partition("\n\n")[0]
    named = " ".join(filter(None, (found["level"], found["job"], found["who"] or "developers")))
    return talk.on(utterance, [entry], messages.no_other_job(named, line))


def _of_scientists(talk: Talk, utterance: str) -> Reply | None:
    """What data scientists are paid in a place, after an answer on pay or on them."""
    scientist = talk.knowledge.roles.data_scientist
    if not localities(utterance) or not (_is_on_pay(talk) or talk.state.latest[-1:] == [scientist]):
        return None
    entry = talk.knowledge[scientist]
    return talk.on(utterance, [entry], narrowed(entry, f"pay {utterance}", talk.knowledge, "").answer)


def _at_a_level(talk: Talk, utterance: str) -> Reply:
    """That pay is not broken down by level, with the nearest figure: of the place named, or of the person's country."""
    places = pay_places(utterance)
    asked = utterance if places else f"{utterance} {_places_before(talk)}"
    reply = replace(talk.replies.to_gap(asked, talk.knowledge[talk.knowledge.roles.pay_by_level]), question=utterance)
    repeats = talk.state.repeats(reply) and talk.state.question != utterance
    if repeats or (_is_on_pay(talk) and _SAY_SO.search(normalize(utterance))):
        return replace(reply, text=messages.NO_MORE)
    named = [_topic_of(place, talk.knowledge) for place in places]
    return replace(talk.on(utterance, named[:1], reply.text), tentative=True) if named else reply


def _in_places(talk: Talk, utterance: str) -> Reply | None:
    """The pay in the places that an utterance names; None where it names none."""
    places = localities(utterance)
    if not places:
        return None
    entries = list(dict.fromkeys(_topic_of(place, talk.knowledge) for place in places))
    city = next((place.city for place in places if place.city), "")
    if (
        city
        and [entry.id for entry in entries] == talk.state.latest
        and entries[0].id in of_one_country(talk.knowledge).values()
    ):
        return talk.on(utterance, entries, messages.still_the_country(city, pieces(entries[0])[0]))
    if len(entries) == 1:
        reply = talk.replies.to_choice(utterance, entries)
    else:
        texts = [narrowed(entry, utterance, talk.knowledge, "").answer.strip() for entry in entries]
        reply = talk.on(utterance, entries, "\n\n".join(dict.fromkeys(texts)))
    if talk.state.repeats(reply) and talk.state.question != utterance:
        reply = replace(reply, text=messages.all_of([place.country for place in places]))
    return reply


def of_two_jobs(talk: Talk, utterance: str) -> Reply | None:
    """What ML engineers and data scientists are paid, where it is asked which of the two earns more; else None."""
    said = normalize(utterance)
    roles = talk.knowledge.roles
    if not (roles.data_scientist and roles.pay_by_level):
        return None
    if not _MORE.search(said) or _OTHER_ROLES.search(said):
        return None
    named = [role for role, pattern in _ROLES.items() if pattern.search(said)]
    latest = talk.state.latest[-1:]
    compared = latest == [roles.data_scientist_compared] or (
        latest == [roles.data_scientist] and "scientist" not in named
    )
    beside_pay = "scientist" in named and bool(latest) and latest[0] in pay_topics(talk.knowledge)
    if not (len(named) == len(_ROLES) or compared or beside_pay):
        return None
    own = talk.state.profile.country
    places = [place.country for place in localities(utterance)] or ([own] if own else [])
    entry = talk.knowledge[roles.data_scientist]
    known = [country for country in ("US", "Germany") if line_on(entry, country, "Pay, ")]
    shown = [country for country in known if country in places] or known
    by_level = talk.knowledge[roles.pay_by_level]
    engineers = {country: _SOURCED.split(line_on(by_level, country))[0] for country in shown}
    items = [messages.of_both(name, line_on(entry, name, "Pay, "), engineers[name]) for name in shown]
    verdict = line_on(entry, "Against ML engineers") or entry.title
    missing = [country for country in places if country not in known]
    lead = " ".join([*map(messages.not_of_data_scientists, missing), verdict[0].upper() + verdict[1:]])
    return talk.on(utterance, [entry], messages.side_by_side(lead, items))


def _is_on_pay(talk: Talk) -> bool:
    """Whether the latest answer is on pay, or what was said in place of one."""
    state = talk.state
    if state.told:
        return not {*state.latest[-1:]}.isdisjoint(pay_topics(talk.knowledge))
    return talk.knowledge.roles.pay in state.offered


def _places_before(talk: Talk) -> str:
    """The countries that the last question on pay named, as words."""
    return " ".join(place.country for place in localities(talk.state.question)) if _is_on_pay(talk) else ""


def _topic_of(place: Locality, knowledge: Knowledge) -> Entry:
    return knowledge[pay_topic(knowledge, place.country)]


def _knows_pay(talk: Talk) -> bool:
    """Whether the knowledge names all that these questions are answered from."""
    roles = talk.knowledge.roles
    return all(
        (roles.pay, roles.pay_us, roles.pay_india, roles.pay_elsewhere, roles.pay_by_level, roles.data_scientist)
    )
