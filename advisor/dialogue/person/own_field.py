"""One's own field: whether what somebody knows from another job counts, and what machine learning does in a trade."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...slots import FIELDS, JOB, alternatives
from ...text import normalize, sentences, stem, stems, telling_stems
from ..follow_ups import follow_up_messages as messages
from ..follow_ups import retort_messages
from ..forms import headed, pieces
from ..talk import Talk
from .backgrounds import coming_from
from .fitting import from_their_field, with_own_line
from .own_projects import data_of
from .own_use import asks_of_use, has_a_field

__all__ = ["COUNTS", "TRADE", "counted", "example_from", "in_theirs", "is_asked", "is_by_a_tool", "line_on", "uses"]

COUNTS = regex(
    r"\bkaam (?:aaye|aayega|aata|aayegi)\b|\b(?:(?:does|do|did|will|would|can|could|is|are|has|whether"
    r"|kya)\b.{0,90}\b(?:count(?:s|ed)?|helps?|useful|matters?(?! of)|(?:an? )?(?:advantage|asset|plus)|(?:of |any )use"
    r"|worth (?:any|some|no)thing|carr(?:y|ies) over|transfer\w*|valued?|valuable|wasted|for nothing|kaam (?:aaye"
    r"|aayega|aata)|faida)\b)|\bcount(?:s|ed)? for nothing\b"
    r"|^(?:(?:and|so|but|that|this|it|all that|do|does|would|will|any) )*(?:counts?|use|useful|of use|help|helps)"
    r"(?: (?:for (?:anything|something|ml)|too|at all|here|then))? ?\?+$"
    r"|^(?:\S+ ){1,5}(?:of (?:any )?use|useful|relevant|helpful|worth anything)(?: (?:here|there|too|then|at all|in|for"
    r"|to)(?: (?:this|ml|that|it|the job|ai))?)? ?\?+$"
)
_FIELD = rf"(?:{alternatives(FIELDS)}|audit|law|banking|farming|agriculture|medicine|legal|accountancy|logistics)"
_OWN = regex(
    r"\b(?:years? (?:of|in|as|on|at)|i (?:was|am|have been|worked as|had been) an?|saal (?:ka|ki|ke|se)"
    r"|my (?:\w+ ){0,3}(?:experience|background|knowledge|career|past|work|profession|field|trade|training|practice"
    r"|qualifications?)|i know the"
    r"|(?:my|these|those|the) (?:\w+ ){0,3}years|being an?|as an?|knowing (?:the|how|my)|does that|do they|(?:having"
    rf"|i) worked|mera|meri|industry knowledge|domain (?:knowledge|experience|expertise)|(?:my|knowing) {_FIELD})\b"
)
_JOBS = regex(rf"\b(?:{JOB})s?\b|\b(?:transport|{_FIELD})\b")
_TECHNICAL = regex(
    r"\b(?:software|developer|programmer|data (?:engineer|scientist|analyst)|devops|maths?|statistic\w*|degree"
    r"|master\w*|phd|certificat\w*|course|kaggle|bootcamp|python|java|sql|coding|code|open source|internships?|github"
    r"|papers?|publications?|leetcode|vba|matlab|excel|sas|spss|stata|tableau|power bi|docker|kubernetes|terraform"
    r"|aws|azure|gcp|spark|kafka|php|ruby|rust|scala|kotlin|javascript)\b"
)
"""What has an answer of its own."""
_STUDIES = regex(r"degree|master\w*|phd|statistic\w*|maths?")
"""What of it people have studied, beside a tool or a course."""
_BEGINS_AT_WORK = "Inside your company"
_KNOWN = regex(r"\b(?:field you|outsiders don't)\b")
_ML = r"(?:ml|machine learning|ai|artificial intelligence)"
TRADE = (
    r"(?:payroll|book-?keep\w+|account(?:s|ing|ancy|ants?)|audit\w*|tax(?:es|ation)?|shops?|shop-?keep\w+|kirana"
    r"|dukaa?n|stores?|retail\w*|grocer\w*|supermarkets?|baker(?:y|ies)|restaurants?|cafes?|hotels?|kitchens?|farm\w*"
    r"|kheti|agricultur\w*|crops?|dairy|fish\w*|garden\w*|schools?|teach(?:ing|ers?)|classrooms?|job cent(?:re|er)s?"
    r"|public librar\w+|nurs(?:ing|es?|er\w+)|hospitals?|pharmac\w+|dent\w+|clinics?|hr|human resources|law|legal"
    r"|lawyers?|courts?|police|logistics|trucking|transport\w*|warehous\w+|construction|plumb\w+|tailor\w*|textiles?"
    r"|garments?|insurance|banks?|banking|real estate|property|touris\w+|travel agenc\w+|journalis\w+|newsrooms?"
    r"|charit\w+|church\w*|councils?|post offices?|museums?|gyms?|salons?|factor(?:y|ies)|mining|sales|procurement"
    r"|administration|call cent(?:re|er)s?|social work|care homes?)"
)
_OWNED = r"(?:\w+ ){0,3}?"
_USES = regex(
    rf"\b{_ML} (?:uses? |use cases? |applications? |examples? |(?:be )?(?:used|applied|useful|helpful) )?(?:in|for|at"
    rf"|do in|do for) {_OWNED}{TRADE}\b|\b(?:could|can|would|might|does|do|will|is|how|kya|what) (?:\w+ )?{_ML} (?:do"
    rf"|helps?|be|used|useful|applied|work|bring|improve|make|change|good)\b.*\b{TRADE}\b|\b(?:use|uses|apply"
    rf"|applying|using|role) (?:of )?{_ML} (?:be )?(?:in|for|at|on) {_OWNED}{TRADE}\b|\b(?:do|does|are|is|can"
    rf"|could) {_OWNED}{TRADE} (?:use|using|apply|benefit from) {_ML}\b|\b(?:use|good) is {_ML} (?:in|for"
    rf"|to) {_OWNED}{TRADE}\b|\b{TRADE} (?:ke kaam )?(?:me|mein|ke liye) {_ML}\b"
    rf"|\bwhat (?:would|does|could|might) (?:that|this|it) mean (?:for|in|at) .*\b{TRADE}\b"
    rf"|\b(?:what|how|which)\b.{{0,40}}\b(?:do|use|apply|try|start) (?:with )?{_ML}\b.{{0,30}}\b(?:in|at|for|within) "
    r"(?:his|her|my|our|their|the|an?) (?:own )?(?:\w+ ){0,2}?(?:department|firm|company|team|office|business)\b"
)
"""What machine learning does in a trade is asked."""
_SURELY = 0.8
"""How likely the use in a field is asked for, where its name alone says so."""
_FIELD_NAMED = regex(rf"^(?!.*\b(?:begin|start)\b).*\b(?:{TRADE}|{alternatives(FIELDS)}|fraud|credit)\b")
_OF_A_CAREER = regex(
    r"\b(?:engineers?|careers?|jobs?(?! cent)|roles?|become|degree|courses?|learn\w*|study\w*|speciali[sz]\w*|hire\w*"
    r"|hiring|switch\w*|skills?|replac\w*|take over|companies|startups?|interview\w*|i (?:get|go|move|work))\b"
)
_ALSO = {
    "finance": "payroll accountant accountancy auditor audit accounting bookkeeper bookkeeping bank banker credit tax"
    " fraud insurance actuary ledger",
    "health": "nurse doctor physician surgeon dentist pharmacist hospital medicine paramedic midwife"
    " physiotherapist"
    " healthcare clinical",
}
"""Words of a person's field, by the field that a line names."""
_A_FIELD = rf"(?!it\b)(?:{TRADE}|{alternatives(FIELDS)})"
_EXAMPLE = regex(
    r"\b(?:examples?|(?:concrete|specific) (?:\w+ )?(?:projects?|ideas?|cases?))\b(?: \w+){0,2}?"
    rf" (?:from|in|of|for|within) (?:the |an? )?(?P<field>{_A_FIELD})\b"
    rf"|\b(?P<own>{_A_FIELD}) (?:(?:any|some|concrete|specific|related|based) )*examples?\b"
)
"""An example from a field is asked for."""
_OF_ML = regex(r"\b(?:ml|ai|machine learning|models?|used?|uses)\b")


def counted(talk: Talk, utterance: str) -> Reply | None:
    """What the answers say of knowing another field, where it is asked whether that counts; None for anything else."""
    said = normalize(utterance)
    asking = [normalize(part) for part in sentences(utterance) if COUNTS.search(normalize(part))]
    role = talk.state.profile.role.lower()
    if is_asked(talk, utterance):
        return _knowing_it(talk, utterance)
    own = _OWN.search(said) or stems(role) & stems(said)  # "Do nurses have any advantage?"
    if not (asking and own and _JOBS.search(f"{said} {role}")) or any(map(_TECHNICAL.search, asking)):
        return None
    return _knowing_it(talk, utterance)


def is_asked(talk: Talk, utterance: str) -> bool:
    """Whether somebody surely asks if the field that they told of counts, rather than a tool or a course."""
    parts = [normalize(part) for part in sentences(utterance)]
    named = {found[0] for part in parts for found in _TECHNICAL.finditer(part) if not _STUDIES.fullmatch(found[0])}
    theirs = has_a_field(talk.state.profile) or any(_OWN.search(part) and _JOBS.search(part) for part in parts)
    return theirs and not named and asks_of_use(utterance)


def is_by_a_tool(text: str) -> bool:
    """Whether a text names a background by a tool alone: "does my MATLAB experience count"."""
    said = normalize(text)
    rest = _TECHNICAL.sub(" ", said)
    return coming_from(said) is not None and coming_from(rest) is None and not _STUDIES.search(said)


def _knowing_it(talk: Talk, utterance: str) -> Reply | None:
    """What the answers say of knowing another field; None where they say nothing of it, or have just said it."""
    roles = talk.knowledge.roles
    entries = talk.entries((roles.background, roles.career_switch, roles.specialisms))
    theirs = from_their_field(talk.knowledge, talk.state.profile)
    held = [(entry, line) for entry in entries for line in pieces(with_own_line(entry, talk.state.profile))]
    lines = [(entry, line) for entry, line in held if _KNOWN.search(line) or line in theirs]
    if not lines:
        return None
    reply = _told(talk, utterance, lines, messages.own_field)
    return None if talk.state.repeats(reply) else reply


def _told(talk: Talk, utterance: str, lines: list[tuple[Entry, str]], say: Callable[[Sequence[str]], str]) -> Reply:
    """What some lines of answers say, with the line on the field that is named, or that of the person."""
    if field := line_on(talk, f"{normalize(utterance)} {talk.state.profile.role.lower()}"):
        lines = [*lines, (talk.knowledge[talk.knowledge.roles.specialisms], field)]
    text = say([f"- **{entry.title}**: {line}" for entry, line in lines])
    return talk.on(utterance, list(dict.fromkeys(entry for entry, _ in lines)), text)


def uses(talk: Talk, utterance: str) -> Reply | None:
    """That no answer tells what machine learning does in a trade, with the line on that field where there is one."""
    found = next((part for part in sentences(utterance) if _USES.search(normalize(part))), "")
    said = normalize(utterance).replace("machine learning", "ml")
    gap = talk.knowledge.roles.field_uses
    best = talk.advisor.match(utterance)[0]
    likely = best.entry.id == gap and (best.confidence >= _SURELY or line_on(talk, said) != "")
    found = found or (utterance if likely and _FIELD_NAMED.search(said) else "")
    if not found or not gap or _OF_A_CAREER.search(said):
        return None
    sure = talk.advisor.decide(utterance, talk.advisor.match(utterance))
    if sure.action == "answer" and sure.sure:
        return None
    reply = talk.replies.to_gap(utterance, talk.knowledge[gap])
    line = line_on(talk, normalize(found))
    line = "" if " ".join(line.split()) in " ".join(reply.text.split()) else line
    switching = talk.entries([talk.knowledge.roles.career_switch])
    at_work = next((line for entry in switching for line in headed(entry, _BEGINS_AT_WORK)), "")
    return replace(reply, text="\n\n".join(filter(None, (reply.text, line and messages.of_a_field(line), at_work))))


def example_from(talk: Talk, utterance: str) -> Reply | None:
    """That no answer has an example from a field, with what is nearest, to who asks for one; None for anything else."""
    said = normalize(utterance)
    found = _EXAMPLE.search(said)
    entries = talk.entries([talk.knowledge.roles.projects])
    if not (found and entries) or _OF_ML.search(said):
        return None
    field = found["field"] or found["own"]
    line = line_on(talk, field)
    text = retort_messages.no_example_from(field, data_of(field), line)
    return talk.on(utterance, talk.entries([talk.knowledge.roles.specialisms]) if line else entries, text)


def in_theirs(talk: Talk, utterance: str, line: str) -> str:
    """What a line on the field that somebody knows comes to in theirs, in plain sense; empty where none is known."""
    role = talk.state.profile.role
    data = (data_of(utterance) or data_of(role)) if _KNOWN.search(line) else ""
    return retort_messages.in_that_field(data, line_on(talk, f"{normalize(utterance)} {role.lower()}")) if data else ""


def line_on(talk: Talk, said: str) -> str:
    """The line on a field that some words speak of; empty where no line does."""
    held = telling_stems(said)
    for line in (line for entry in talk.entries([talk.knowledge.roles.specialisms]) for line in pieces(entry)):
        head = line.partition(":**")[0].strip("*").lower() if ":**" in line else ""
        if head and (stem(head) in held or held & set(map(stem, _ALSO.get(head, "").split()))):
            return line
    return ""
