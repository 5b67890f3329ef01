"""Own projects: an idea for a project from the field that somebody knows, put before what makes a good one."""

from __future__ import annotations

from dataclasses import replace

from ...models import Entry, Reply
from ...patterns import regex
from ...text import normalize, words
from ..follow_ups import follow_up_messages as messages
from ..forms import SHORT, in_form

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...knowledge import Knowledge
    from ..talk import Talk

__all__ = ["asked_for", "data_of", "goes_on", "names_data", "with_field"]

_FIELDS = {
    regex(
        r"\b(?:ece|eee|electronics?|electrical|arduino|sensors?|iot|embedded|raspberry|microcontrollers?|esp ?32"
        r"|tiny ?ml|vlsi|robotics?)\b"
    ): "readings from your own boards and sensors",
    regex(
        r"\b(?:mechanical|mechanic|mech|cars?|garage|engines?|automobile|automotive|manufacturing|factory|machines|aerospace|industrial)\b"
    ): "vibration, temperature or sound of machines",
    regex(
        r"\b(?:civil|construction|architects?|architecture|buildings?|bridges?|concrete)\b"
    ): "measurements of buildings, roads or traffic",
    regex(
        r"\b(?:finance|financial|accounting|accountan\w+|commerce|bank\w*|audit\w*|bookkeep\w+|payroll|insurance|bcom|b\.com"
        r"|economics)\b"
    ): "invoices, ledgers or prices that you are allowed to use",
    regex(
        r"\b(?:biolog\w+|biotech\w*|bioinformatics|pharma\w*|nurs\w+|medic\w+|health\w*|clinical|doctors?|physio\w*)\b"
    ): "open data from laboratories or health studies",
    regex(r"\b(?:chemi\w+)\b"): "measurements from reactions or materials",
    regex(r"\b(?:physics|physicist)\b"): "measurements from experiments",
    regex(r"\b(?:teach\w+|education|school)\b"): "results of exercises, with the names taken out",
    regex(r"\b(?:marketing|sales|retail|shop\w*|e-?commerce)\b"): "visits, orders or replies to a campaign",
    regex(r"\b(?:farm\w*|agricultur\w+|kheti)\b"): "weather, soil and crops",
    regex(r"\b(?:law|legal|lawyers?|paralegal)\b"): "published judgments or contracts",
    regex(r"\b(?:payments?|fintech|fraud|card data)\b"): "open records of card payments with the fraud marked in them",
    regex(r"\b(?:cricket|ipl|football|soccer|chess|tennis|basketball|sports?)\b"): "results and figures of matches",
    regex(r"\b(?:films?|movies?|music|songs?|anime|gam(?:es|ing)|cook\w*|recipes?)\b"): "ratings that people gave",
    regex(
        r"\b(?:back[- ]?end|devops|sre|sysadmin\w*|platform engineer\w*|software (?:engineer|developer|dev)"
        r"|full[- ]?stack|site reliability|infrastructure)\b"
    ): "logs, metrics or incidents of services that you run",
    regex(r"\b(?:logistics|supply chain|transport|warehous\w+|shipping|freight)\b"): "routes, delays or stock",
}
"""What data a field has, by what is said of it: plain sense, which no source is needed for."""
_OWN = regex(r"\b(?:my|mera|mere|meri|own|apna|apne|me|mujhe|mere liye|i)\b")
_IDEA = regex(
    r"\b(?:ideas?|something|maybe|what if|projects?|build|banau|banana|banao|make|topic|wala|wali|related|suna)\b"
)
_HOW = regex(r"\b(?:how (?:do|does|is|are|to)|what (?:is|are|does)|explain|difference|algorithm|formula|code)\b")
_PROJECT = regex(
    r"\b(?:which|what|what kind of|a|an|first|own|idea for an?|some|good|any)(?: \w+){0,2} (?:projects?|use cases?)\b"
    r"|\b(?:project|use case) (?:on|about|with|with data|for|ideas?|kis|kaunsa|from)\b"
)
_EXAMPLE = regex(
    r"^(?:(?:e\.? ?g\b\.?|for (?:example|instance)|such as|something like|like|say|maybe|perhaps|jaise)[,: ]+)+"
    r"(?:predict\w* |forecast\w* )?(?P<of>(?!(?:how|what|why|this|that|it|i|you)\b)[a-z][\w' -]{2,40}?)[ .?!]*$"
)
"""What somebody gives as an example, right after the answer on projects: "e.g. delivery times"."""
_PREDICTED = regex(
    r"(?:^|\b(?:i|we|about|of|would|is|if|maybe|to|that|as) )"
    r"(?:predict\w*|forecast\w*|detect\w*|classify\w*|estimat\w*|spot\w*|guess\w*)"
    r" (?P<of>(?:\w+ ){0,8}?\w+)(?= (?:be|is|make|makes|work|count|do|ok|okay|good|as)\b|[ .?!]*$)"
)
"""What somebody would predict, in an idea for a project."""
_MOST_WORDS = 16
_MY = regex(r"\bmy\b")
_DATA = regex(
    r"\bdata (?:on|of|about|from) (?P<of>(?!my\b|your\b)\w+(?: (?!good|nice|ok|is|could|can|do)\w+){0,5})"
    r"|\b(?P<kind>(?!the|this|that|own|any|some|my|what|unusual|your|as|counts|of|on|with|which|use|ka|ki|ke)\w+)"
    r" (?:ka |ki |ke )?data\b"
)
"""What somebody names as the data of a project."""


def with_field(entry: Entry, asked: str, knowledge: Knowledge, role: str) -> Entry:
    """The answer on projects with a line on the field that is asked for, or that a person has; others as they are."""
    if entry.id != knowledge.roles.projects:
        return entry
    data = data_of(asked) or (data_of(role) if _OWN.search(normalize(asked)) else "")
    return replace(entry, answer=f"{messages.own_project(data)}\n\n{entry.answer.strip()}") if data else entry


def asked_for(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """The answer on projects, as a guess, to who asks for one where nothing else is known; None for anything else."""
    projects = talk.knowledge.roles.projects
    if not projects or reply.kind != "fallback" or talk.urges(reply) or not _PROJECT.search(normalize(utterance)):
        return None
    return replace(talk.said(utterance, [projects]), tentative=True)


def names_data(talk: Talk, utterance: str) -> bool:
    """Whether an utterance names data for a project, after the answer on projects."""
    return talk.knowledge.roles.projects in talk.state.latest and _DATA.search(normalize(utterance)) is not None


def goes_on(talk: Talk, utterance: str, reply: Reply) -> Reply | None:
    """What holds of an idea for a project, after the answer on them, where nothing is known of it itself."""
    said = normalize(utterance)
    projects = talk.knowledge.roles.projects
    example = _EXAMPLE.search(said)
    predicted = _PREDICTED.search(said) if reply.kind == "fallback" or reply.tentative else None
    idea = example or predicted or _IDEA.search(said)
    if projects not in talk.state.latest or talk.urges(reply) or _HOW.search(said) or not idea:
        return None
    named = _DATA.search(said)
    of, kind = named.groups() if named else ("", "")
    data = _MY.sub("your", f"data on {of}") if of else f"{kind} data" if kind else ""
    if example and (reply.kind == "fallback" or reply.tentative):
        data = data or example["of"]
    if predicted:
        data = data or f"data that shows {predicted['of']}"
    if reply.kind == "fallback":
        data = data or data_of(utterance) or data_of(talk.state.profile.role)
    if not data or len(words(said)) > _MOST_WORDS:
        return None
    entry = talk.knowledge[projects]
    return talk.on(utterance, [entry], messages.good_project(data, " ".join(in_form(entry, SHORT).split())))


def data_of(said: str) -> str:
    """What data somebody's field has; empty for one that is not known."""
    text = normalize(said)
    return next((data for pattern, data in _FIELDS.items() if pattern.search(text)), "")
