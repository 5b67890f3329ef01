"""Verdicts: yes or no for this person, from how an answer begins and what they told of themselves."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, sentences, stems, telling_stems, words
from ..acts.act_messages import said_of
from ..acts.unknown_messages import nothing_further
from ..forms import SHORT, in_form, pieces
from ..patterns import compiled
from ..pay.pay import pay_topics
from ..pay.worth_it import worth
from ..person.profile import Profile
from ..talk import Talk
from . import follow_up_messages
from . import retort_messages as messages

__all__ = ["asks_if_in_the_way", "verdict", "weighed"]

_LEAD = (
    r"(?:(?:so|then|ok|okay|and|but|well|hmm|hm|toh|to|matlab|right|in short|basically|just|please|pls|good|fine"
    r"|alright|all right) )*"
)
_SO = r"(?:(?:ok|okay|and|but|well|hmm|hm|right|fine|alright|haha|lol|ah|oh|aha|accha|acha) )*(?:so|then|toh|matlab) "
_YES_NO = (
    r"(?:yes|yeah|no|nope|nahi|nhi|nahin|haan|han|worth it|not|not worth it|needed|not needed|possible|a must|no must)"
)
_FOR_ME = (
    r"(?:for (?:me|us|my case|my situation|(?:some(?:one|body)|people|a person) like me)|in my (?:case|situation"
    r"|position|shoes)|mere (?:liye|case me|case mein))"
)
_IT = r"(?:it|that|this|they|those|these|the answer|one)"
_IS = (
    rf"(?:(?:{_IT} (?:is|s|would be|will be|means|isnt|is not|wont be|will not be)|its|thats|is (?:it|that)"
    rf"|i take (?:it|that)|probably|maybe"
    r"|likely) )*(?:an? )?"
)
_ASKED = (
    regex(rf"^{_SO}{_IS}{_YES_NO}(?: (?:{_FOR_ME}|then|right|is it|na|hai|or what|or not))*$"),
    regex(rf"^{_LEAD}{_IS}{_YES_NO} {_FOR_ME}(?: (?:then|right|na))*$"),
    regex(rf"^{_LEAD}{_FOR_ME} {_IS}{_YES_NO}(?: (?:then|right|na))*$"),
    regex(
        rf"^{_LEAD}(?:is|would|will|does|do|should|can|could|are) (?:{_IT}|i)\b(?P<rest>.{{0,40}}) {_FOR_ME}(?: then)?$"
    ),
    regex(
        rf"^{_SO}(?:should|shall|must|do) i(?: (?:really|even|still|actually))*"
        r"(?: (?:do|get|take|bother|need|go for|have to))?(?: (?:it|that|one|this))?"
        r"(?: or (?:not|should not i|shouldnt i))?(?: then)?$"
    ),
    regex(r"^(?P<rest>.{0,60}?)\b(?:yes or no|yes no)\b(?P<rest2>.{0,40})$"),
)
_PROBLEM = compiled(rf"""
    ^{_LEAD}(?:(?:(?:is|was|would|will|does|do|could|isnt|wont) (?:{_IT}|these|those)
    (?: (?:be|really|even|still|not|much|such))* )?
    (?:an? |the )?(?:big |real |huge |serious )?(?:problem|issue|disadvantage|drawback|dealbreaker|deal breaker
    |obstacle|red flag)
    |(?:is|was|would|will|does|isnt|wont) (?:{_IT}|these|those)(?: (?:be|really|even|still|not))*
    \s(?:bad|matter|hurt|ok|okay|alright|fine))
    (?: (?:me|then|now|at all|for me|in my case|or not|though))*$
""")
"""Whether what was just told, or answered, stands in one's way."""
_NO_HARM = regex(
    rf"^{_LEAD}{_IT} (?:cannot|cant|can't|couldn't|won't|wouldn't|doesn't|can not|will not) (?:really |even )?"
    r"(?:hurt|harm|do (?:any )?harm)(?: me| to (?:try|have it|get it|do it))?(?:,? (?:right|no|can it|would it|will it"
    r"|does it|could it|i guess|then))*$"
)
"""Whether what was just answered, with what was told ahead of it, does no harm."""
_WORTH = regex(r"\b(?:worth|possible|realistic|doable|sensible|wise|sense|advis\w+|recommend\w*)\b")
_WORTH_IT = 3
"""Phrasings of a topic that ask whether it is worth it, from which that may be asked of it by "it" alone."""
_OF_NO_TOPIC = regex(rf"\b{_FOR_ME}|^ {_LEAD}|\b(?:in|for|and) $")
_TO_THE_ADVISER = regex(r"\b(?:you|u|plan|hours?|weeks?|steps?)\b")
_ASIDE = stems("worth money good idea needed need necessary case situation answer simple plain tell want")
_SAME = regex(
    rf"{_LEAD}(?:(?:{_IT}|is|are|so|isnt|arent|not|thats|its|theyre|then|quite|two|both|the) )*(?:same|different)"
    r"(?: (?:things?|jobs?|ones?|then|or not|right|na|at all|after all|or different|really|hai|h|kya))*"
)
"""Whether two things are the same, and nothing else."""
_APART = regex(r"\b(?:differ\w*|vs|or)\b")
_YES = regex(r"^Yes\b|^Demand for ML engineers is rising|^It may well suit you|\bworth it for a few\b")
_NO = regex(r"^No\b|\bno must\b|^No \w+ demands\b|^No \w+ is required\b")
_KEPT = (
    ("years", regex(r"\bexperience (?:counts|weighs|matters|above)|\bexperience counts for more\b")),
    ("role", regex(r"\b(?:change field|from another field|another field|the field you already know)\b")),
)
"""What of a profile an answer turns on, by the slot, and how an answer says so."""
_OF_SOFTWARE = regex(r"\b(?:developer|programmer|coder|dev|sde|swe|software|backend|frontend|web|student|data|ml)\b")
_WITH_YEARS = regex(
    r"^(?:(?:and|but|so|ok|okay|also|even|hmm|what about|how about|what if|if|then) )*(?:with|given|after|considering"
    r"|having|for|i (?:have|did|do)|i've)\b.{0,40}\b(?:years?|yrs?|yoe|saal)\b.{0,30}\b(?:cod(?:e|es|ed|ing)|program\w*"
    r"|software|develop\w*|dev|front[- ]?end|back[- ]?end|full[- ]?stack|web|swe|sde)\b"
    r"|^(?:(?:and|but|so|also|even|if|then) )*i (?=.*\balready\b)(?:can |already |do |know how to )*(?:code|program)\b"
)
"""That somebody has written code for years, and nothing else."""
_AM_I = regex(
    r"\b(?:am i|do i count as|would i (?:be|count as)|are you calling me|mai|main)\b.{0,20}?\b(?:beginner|junior|newbie"
    r"|fresher|entry[- ]level|newcomer)s?\b"
)
_ASKS_MORE = regex(
    r"\b(?:how|what|which|where|when|plan|kaise|kya karu|kitn\w+|should|pay|salary|earn\w*)\b(?! (?:about|if))"
)
_OF_CODE = regex(r"\b(?:programm\w+|coded|coders?|of coding|experience)\b")
_OF_BEGINNERS = regex(r"^\*\*Beginners|\b(?:for beginners|juniors?|22-25|entry level|newcomers?)\b")
_LIKELY = 0.3
"""Confidence in a line from which it is told in place of the first ones."""
_LEAST_YEARS = 2
"""Years of work from which somebody is no beginner at it."""
_MOST_LINES = 2


def weighed(talk: Talk, utterance: str) -> Reply | None:
    """What the latest answer says of experience, or of beginners, weighed by that of the person; else None."""
    said = normalize(utterance)
    profile = talk.state.profile
    coder = _OF_SOFTWARE.search(profile.role) is not None or "programming" in profile.knows
    with_years, am_i = _WITH_YEARS.search(said), _AM_I.search(said)
    if not talk.latest or not (with_years or am_i) or _ASKS_MORE.search(said):
        return None
    pattern = _OF_BEGINNERS if am_i else _OF_CODE
    entry = talk.latest[0]
    lines = [line for line in pieces(entry) if pattern.search(line)][:_MOST_LINES]
    known = bool(profile.years or profile.role)
    if not (known if am_i else lines):
        return None
    fact = profile.fact("years") or profile.role
    own = messages.no_beginner(fact) if coder and profile.years >= _LEAST_YEARS else messages.beginner(fact)
    own = own if am_i else messages.SHORTER_END
    text = said_of(entry, lines) if lines else ""
    joint = "\n\n" if len(lines) > 1 else " "
    return talk.on(utterance, [entry], f"{own}\n\n{text}".strip() if am_i else f"{text}{joint}{own}")


def asks_if_in_the_way(utterance: str) -> bool:
    """Whether somebody asks if what was told stands in their way: "is that a problem?"."""
    return "?" in utterance and _PROBLEM.match(" ".join(words(utterance))) is not None


def _takes_for_harmless(utterance: str) -> bool:
    """Whether somebody asks to be told that it does no harm: "They would pay for it. Then it can't hurt, right?"."""
    *_, last = sentences(utterance) or [""]
    return last.endswith("?") and _NO_HARM.match(normalize(last).strip(" ?.!").replace("then, ", "then ")) is not None


def verdict(talk: Talk, utterance: str) -> Reply | None:
    """Yes or no to who asks for that of the latest answer, or of a topic they name; None for anything else."""
    said = " ".join(words(utterance))
    if talk.latest and talk.state.told and (asks_if_in_the_way(utterance) or _takes_for_harmless(utterance)):
        return _in_the_way(talk, utterance)
    if talk.latest and talk.state.told and _SAME.fullmatch(said):
        return _same(talk, utterance)
    found = next((match for pattern in _ASKED if (match := pattern.match(said))), None)
    if found is None or not talk.latest or _TO_THE_ADVISER.search(said):
        return None
    groups = found.groupdict()
    rest = " ".join(filter(None, (groups.get("rest"), groups.get("rest2"))))
    rest = _OF_NO_TOPIC.sub("", f" {rest} ").strip()
    entry = _meant(talk, rest, said)
    if entry is None:
        return None
    guessed = entry.id not in talk.state.answered
    talk.state.form = SHORT
    profile = talk.state.profile
    says = "yes" if _YES.search(entry.answer) else "no" if _NO.search(in_form(entry, SHORT)) else ""
    head = " ".join(in_form(entry, SHORT).split())
    if says == "no" and _WORTH.search(said) and not _WORTH.search(head):
        says = ""  # "No, your age shuts nothing out" does not say that it is not worth it.
    if not says and entry.id in pay_topics(talk.knowledge) and (items := worth(talk)):
        return talk.on(utterance, [entry], follow_up_messages.own_pay_again(items))
    if not says and rest and (line := _line_on(talk, rest, entry)):
        head = line
    reply = talk.on(utterance, [entry], f"{messages.verdict(says)} {head}{_bearing(profile, entry, head)}")
    if talk.state.repeats(reply):
        reply = replace(reply, text=messages.in_a_word(says))
    return replace(reply, tentative=guessed or reply.tentative)


def _in_the_way(talk: Talk, utterance: str) -> Reply:
    """The gist of the latest answer, to who asks whether something is a problem."""
    entry = talk.latest[0]
    talk.state.form = SHORT
    head = " ".join(in_form(entry, SHORT).split())
    reply = talk.on(utterance, [entry], messages.in_the_way(head, no_must=_NO.search(head) is not None))
    return replace(reply, text=messages.SAID_ALL) if talk.state.repeats(reply) else reply


def _same(talk: Talk, utterance: str) -> Reply:
    """Whether two things are the same: no, behind an answer that sets them apart; else that it doesn't tell."""
    entry = talk.latest[0]
    told, talk.state.form = next(filter(talk.state.told_only, pieces(entry)), in_form(entry, SHORT)), SHORT
    apart = len(talk.latest) > 1 or _APART.search(f"{entry.title} {entry.question}".lower())
    text = f"{messages.NOT_THE_SAME} {' '.join(told.split())}" if apart else nothing_further(entry, [told])
    return talk.on(utterance, [entry], text)


def _line_on(talk: Talk, asked: str, entry: Entry) -> str:
    """The line of an answer that is likely asked for; empty where none is."""
    best = talk.likeliest_line(entry, asked)
    return best.entry.answer if best and best.confidence >= _LIKELY else ""


def _meant(talk: Talk, rest: str, said: str) -> Entry | None:
    """The topic that the words beside "yes or no" are about: the latest, if they name none, or the job itself."""
    named = telling_stems(talk.advisor.rewritten(rest)) - _ASIDE
    roles = talk.knowledge.roles
    of_it = sum("worth" in phrasing for phrasing in talk.latest[0].phrasings) >= _WORTH_IT
    of_it = of_it or talk.latest[0].id in pay_topics(talk.knowledge) or "worth" not in words(said)
    if not (named or of_it) and roles.suitability:
        return talk.knowledge[roles.suitability]  # What is worth it is the way as a whole.
    if not named or named <= telling_stems(f"{talk.latest[0].title} {talk.latest[0].question}"):
        return talk.latest[0]
    reply = talk.ask(rest, (), ())
    found = [match.entry for match in reply.answers if match.entry.kind == "topic"]
    return found[0] if len(found) == 1 and reply.kind == "answer" else None


def _bearing(profile: Profile, entry: Entry, head: str) -> str:
    """What somebody told of themselves that the answer turns on, with the line that says so; or nothing."""
    for slot, pattern in _KEPT:
        fact = profile.fact(slot)
        if not fact or (slot == "role" and _OF_SOFTWARE.search(fact)):
            continue
        if pattern.search(head):
            return f" {messages.bears(fact)}"
        if line := next((line for line in pieces(entry) if pattern.search(line)), ""):
            return f" {messages.bears(fact)} {line}"
    return ""
