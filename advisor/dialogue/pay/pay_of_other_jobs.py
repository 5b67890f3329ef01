"""Pay of other jobs: which of two pays more, and that there is no figure for a job other than the two known ones."""

from __future__ import annotations

from ...lines import whole_sentences
from ...models import Entry, Reply
from ...patterns import regex
from ...slots import GOALS, alternatives
from ...text import normalize, sentences
from ..acts import act_messages
from ..forms import pieces
from ..questions.pieces import is_question
from ..talk import Talk
from . import own_pay
from . import pay_messages as messages
from .localities import NAMED, Locality, line_on, localities
from .pay import ASKS_PAY, figures_of, narrowed, pay_topic, pay_topics
from .pay_questions import ROLES, is_on_pay, knows_pay, places_before, topic_of

__all__ = ["OF_SCIENTISTS", "OTHER_JOB", "of_another_job", "of_the_engineer", "of_the_role", "of_two_jobs", "spelt_out"]

_MORE = regex(
    r"\b(?:more|less|better|higher|lower) than\b|\b(?:who|which|what|kaun|kon|konsa|kaunsa|kis\w*|do|does|is|are"
    r"|kya)\b.{0,60}\b(?:earns?|paid|pays?|makes?|gets?|kama\w*|milt\w+|salar\w+|money|paisa)\b.{0,30}\b(?:more|better"
    r"|best|higher|highest|zyada|jyada|most|less)\b|\b(?:more|better|higher|highest|zyada|jyada|most|best|bigger"
    r"|less)[- ](?:\w+ )?(?:pay\w*|paid|salar\w+|money|paisa|package|wages?|earn\w*)\b|\b(?:pay|salar\w+|earn\w*|money"
    r"|package|wages?)\b.{0,40}\b(?:vs|versus|or|than|compared|against|between|ya|aur)\b|\b(?:vs|versus"
    r"|or)\b.{0,40}\b(?:pay|salar\w+|earn\w*|money|package|wages?)\b"
)
_MAKES = regex(r"\b(?:makes?|gets?|better off)\b(?! (?:in|into|to|started)\b)")
_TWO_PLACES = regex(rf"{NAMED.pattern},? (?:or|vs|versus|and) (?:the |in |for |from )*{NAMED.pattern}")
"""Two places, which are no two jobs."""
OF_SCIENTISTS = regex(
    r"\b(?:that|this|it|those|these|they)(?: (?:figures?|numbers?|pay|salary|ones?))?(?:'s|'re| is| are| was| were)"
    r"(?: (?:only|just|still|all|about|for|of|what|the|an?|pay|salary|figures?|numbers?))* (?:data scien\w+|ds)\b"
)
"""That what was told is of data scientists."""
_SOURCED = regex(r"(?<=\))[.;]\s")
"""Where the source of a figure stands, and what follows is of something else."""
_OTHER_ROLES = regex(
    r"\b(?:swe|sde|software|developers?|devs?|devops|analysts?|data engineers?|de|ai engineers?|mlops|managers?|web"
    r"|consultants?|doctors?|nurses?|teachers?|accountants?|research\w*|architects?|actuar\w+)\b"
)
OTHER_JOB = regex(
    r"\b(?P<level>senior|junior|lead|staff)? ?(?P<job>software|front[- ]?end|back[- ]?end|full[- ]?stack|web|mobile"
    r"|android|ios|php|java|\.net|game|wordpress|ui|ux|qa|sap|salesforce|embedded|network|cloud|security"
    r"|cyber ?security|ml ?-?ops|devops)"
    r"(?: (?P<who>engineer|engineers|developer|developers|devs?|designers?|testers?|programmers?|guys?|people))?\b"
)
"""A job of which nothing is known."""
_OF_A_SKILL = regex(
    r"software|java|php|\.net|cloud|security|cyber ?security|network|embedded|sap|salesforce|game|ui|ux|qa|web"
)
"""What is a job only with "developer" or the like behind it."""
_THEIRS = regex(
    r"(?:(?:and|so|ok|but|then|also|now|(?:that does )?sounds? like me)[,. ]+)*(?:the |their |its )?"
    r"(?:(?:what|how (?:much|well)) (?:do|would|does|can) (?:they|one|i|it|that|this|that job) (?:earn|make|get|pay)"
    r"|what(?:'?s| is| about) the (?:pay|salary|money)|(?:pay|salary|money|earnings))"
    r"(?: paid)?(?: (?:here|there|then|for that|in (?:the )?\w+(?: \w+)?))*"
    r"(?:[,?]? (?:(?:and|or) )?(?:is|would|will) (?:it|that)(?: be)? (?:less|more|lower|higher|better)\b[^?]*)? ?\??"
)
"""A whole message that asks for the pay of the job spoken of, be it to hold it against one's own."""
_AS_MUCH = regex(
    r"(?:(?:and|so|ok|but|then|also|now|hm+|sounds (?:good|nice|fun))[,. ]+)*"
    r"(?:(?:do|does|would|will|can|are|is|could|did)(?: (?:i|they|it|that|this|one|you|those|these|the|their|guys"
    r"|people|folks|job|role|be|get|also|really|still|typically|usually)){1,4}"
    r" (?:makes?|earn|get|pay|pays|paid|get paid|making|earning|well paid|better paid|worse paid|as well paid)\b"
    r"|(?:(?:is|are|would) )?(?:(?:the|their|its|so the) )?(?:pay|money|salary|salaries|wages?)\b"
    r"|(?:the )?same (?:pay|salary|money|wages?)|(?:and )?pays\b)"
    r"(?: (?:it|money|there|here|be|is|are|also|about|around|as|any|then|so|a lot|much|well|good|high|the|same|similar"
    r"|similarly|equally|equal|more|less|fewer|better|worse|lower|higher|or|not|too|than|compared?|to|like|with|an?|ml"
    r"|mle|engineers?|ones?|though)){0,9} ?\??"
)
"""A whole message that asks whether the job spoken of pays as much."""
_LIKE = regex(r"\b(?:much|same|similar\w*|equal\w*|more|less|better|worse|lower|higher|well|good|high)\b")
"""What it then says of the pay."""
_JOBS = rf"(?:an? |the )?(?:{alternatives(GOALS)})s?"
_IN = r"(?: (?:in|for) (?:the )?\w+)?"
_OF_A_JOB = regex(
    rf"(?:and |so |ok )*(?:(?:what|how much|kitna) (?:do|does|would|will|can) {_JOBS} (?:typically |usually )?"
    rf"(?:earn|make|get|get paid){_IN}"
    rf"|(?:(?:what|how much) is |what's |whats )?(?:the )?(?:pay|salary|package|earnings) (?:of|for) {_JOBS}{_IN}"
    rf"|{_JOBS} (?:pay|salary|package|earnings){_IN}) ?\??"
)
"""A whole message that asks for the pay of a job that it names."""
_BESIDE_PAY = regex(
    r"(?:(?:and|so|ok|but|then)[, ]+)*(?:(?P<held>(?:(?:is )?(?:that|it) )?(?:compared? (?:to|with)|vs\.?|versus"
    r"|against|(?:more|less|better|higher|lower) than|than(?: for)?)) |(?:what|how) about |for )"
    rf"(?P<job>{_JOBS})(?P<rest>{_IN}) ?\??"
)
"""A whole message that holds the pay just told against another job, or asks for that of one."""
_FIGURE = regex(r"\d")
_ON_PAY = regex(r"(?i)\b(?:pay|paid|salar\w+|earn\w*)\b")
_FEW = 4
"""Words, at most, of what holds pay against that of a job without saying so: "less than frontend?"."""
_HELD_AGAINST = regex(
    r"\b(?:vs|versus|than|compared?|against|comparison|difference|zyada|jyada|more|less|better|same as|current"
    r"|what (?:do|does))\b"
)


def spelt_out(talk: Talk, utterance: str) -> str:
    """The whole question on pay that a message behind such an answer stands for: "compared with a data scientist?"."""
    found = _BESIDE_PAY.fullmatch(normalize(utterance)) if is_on_pay(talk) else None
    if found is None:
        return utterance
    if found["held"] and ROLES["scientist"].search(found["job"]):
        return f"do ml engineers earn more than {found['job']}{found['rest']}?"
    return f"what does {found['job']} earn{found['rest']}?"


def of_another_job(talk: Talk, utterance: str) -> Reply | None:
    """That there is no figure for another job that pay is held against, with those for ML engineers; else None."""
    said = normalize(utterance)
    found = OTHER_JOB.search(said)
    asks = ASKS_PAY.search(said) or (is_on_pay(talk) and found and (found["who"] or len(said.split()) <= _FEW))
    if found and _OF_A_SKILL.fullmatch(found["job"]) and not found["who"]:
        return None
    if not (found and asks and _HELD_AGAINST.search(said)) or own_pay.compares(utterance) or not knows_pay(talk):
        return None
    places = localities(utterance) or localities(places_before(talk)) or [Locality(talk.state.profile.country)]
    places = [place for place in places if place.country and figures_of(place.country, talk.knowledge)]
    entry = topic_of(places[0], talk.knowledge) if places else talk.knowledge[talk.knowledge.roles.pay]
    asked = " ".join(place.country for place in places)
    line = narrowed(entry, f"pay {asked}", talk.knowledge, "").answer.strip().partition("\n\n")[0]
    who = found["who"] or ("engineers" if found["job"].endswith("ops") else "developers")
    named = " ".join(filter(None, (found["level"], found["job"], who)))
    return talk.on(utterance, [entry], messages.no_other_job(named, line))


def of_the_role(talk: Talk, utterance: str) -> Reply | None:
    """What the answer on a job that was just told, or is named, says of its pay, to who asks for that; else None.

    Where that has no figure, what ML engineers are paid stands beside it.
    """
    said = normalize(utterance)
    named = _OF_A_JOB.fullmatch(said) is not None
    entry = talk.advisor.match(utterance)[0].entry if named else next(iter(talk.latest), None)
    if not entry or entry.group not in talk.job_groups or (not named and len(talk.latest) != 1):
        return None
    theirs = _THEIRS.fullmatch(said) or (_AS_MUCH.fullmatch(said) and _LIKE.search(said))
    told = [line for line in pieces(entry) if _ON_PAY.search(line)] if named or theirs else []
    sentences = [sentence for line in told for sentence in (whole_sentences(line) if len(told) == 1 else [line])]
    lines = [text for text in sentences if _ON_PAY.search(text)]
    text = act_messages.said_of(entry, lines) if lines else ""
    if _FIGURE.search(text) or not knows_pay(talk):
        return talk.on(utterance, [entry], text) if lines and not named else None
    near, line = _of_engineers(talk, utterance)
    return talk.on(utterance, [entry, near], f"{text} {messages.engineers_get(line)}") if lines else None


def of_the_engineer(talk: Talk, utterance: str) -> Reply | None:
    """What ML engineers are paid, to who finds that the pay just told is of data scientists; None for anything else."""
    scientist = talk.knowledge.roles.data_scientist
    if not knows_pay(talk) or talk.state.latest[:1] != [scientist] or not OF_SCIENTISTS.search(normalize(utterance)):
        return None
    if not (
        localities(utterance)
        or any(map(talk.state.told_only, filter(_ON_PAY.search, pieces(talk.knowledge[scientist]))))
    ):
        return None
    entry, line = _of_engineers(talk, utterance)
    return talk.on(utterance, [entry], messages.of_engineers(line))


def _of_engineers(talk: Talk, utterance: str) -> tuple[Entry, str]:
    """The topic and its line on what ML engineers are paid, in the country that is named, or that of the person."""
    own = talk.state.profile.country
    country = next((place.country for place in localities(utterance)), own)
    entry = talk.knowledge[pay_topic(talk.knowledge, country)]
    asked = utterance if localities(utterance) else f"pay in {own}" if own else "pay"
    return entry, narrowed(entry, asked, talk.knowledge, own).answer.strip().partition("\n\n")[0]


def of_two_jobs(talk: Talk, utterance: str) -> Reply | None:
    """What ML engineers and data scientists are paid, where it is asked which of the two earns more; else None."""
    said = _TWO_PLACES.sub("there", normalize(" ".join(filter(is_question, sentences(utterance))) or utterance))
    roles = talk.knowledge.roles
    if not (roles.data_scientist and roles.pay_by_level):
        return None
    of_pay = ASKS_PAY.search(said) or _MAKES.search(said) or (is_on_pay(talk) and len(said.split()) <= _FEW)
    if not (of_pay and _MORE.search(said)) or _OTHER_ROLES.search(said):
        return None
    named = [role for role, pattern in ROLES.items() if pattern.search(said)]
    latest = talk.state.latest[-1:]
    compared = roles.data_scientist_compared in talk.state.latest or (
        talk.state.latest[:1] == [roles.data_scientist] and "scientist" not in named
    )
    beside_pay = "scientist" in named and bool(latest) and latest[0] in pay_topics(talk.knowledge)
    if not (len(named) == len(ROLES) or compared or beside_pay):
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
    return talk.on(utterance, [entry, talk.knowledge[roles.pay]], messages.side_by_side(lead, items))
