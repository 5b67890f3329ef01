"""Projects in a field: that no source has an idea for it, what data it has in plain sense, and how to find one."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...slots import SKILLS, is_circumstance
from ...text import as_typed, normalize
from ..forms import headed
from ..questions import field_messages as messages
from ..questions.field_reader import asks
from ..questions.names import names_in
from ..questions.pieces import asking_part
from ..talk import Talk
from .own_projects import data_of

__all__ = ["for_a_cv", "in_a_field"]

_NONE = (
    r"(?!(?:it|that|this|the|my|your|me|you|ml|ai|machine|project|projects|portfolio|data|job|work|field|background|show"
    r"|something|one|i|somebody|someone|people|old|past|former|experience|new|branch|every\w*|beginners?|freshers?|scratch|home|free|students?|others?|else"
    r"|recruiters?|employers?|interviews?|github|kaggle|linkedin|resume|cv|level|them|people|zero|deep|learning)\b)"
)
_STOPS = r"(?=\W*$|[,;.?!]| (?:i|and|or|that|to|as|could|can|would|please|pls|maybe|project|projects|like|so)\b)"
_SKIPPED = (
    r"(?:(?:an?|the|my|our|some|somebody|someone|people|from|in|old|past|former|own|time|as|job|work|experience|knowledge"
    r"|background|trade|years|with|of|data|like|who|loves?|likes?|knows?|something|to|do|world|field|show|portfolio|cv|ex"
    r"|what|i|know|did|learnt|learned|about|at)[, ]+)*"
)
_FIELD = regex(
    r"\b(?:about|on|around|involv\w+|with|to do with|(?:related|linked|connected) (?:to|with)|links to|relates to|from"
    rf"|in|for|of|uses?|fits|suits) {_SKIPPED}"
    rf"(?P<field>{_NONE}[a-z][\w-]+(?: (?:and|service) {_NONE}[a-z][\w-]+| (?:estate|care|work))?){_STOPS}"
)
_MAKES = regex(r"\b(?:projects?|build|make|create|portfolio)\b")
_WHO = regex(
    r"\b(?:could|can|might|should|would) (?P<field>(?:an?|former|ex) (?:former )?[a-z][\w-]+) (?:build|make|do|show)\b"
)
_LIKE = regex(rf"\blike (?P<field>{_NONE}[a-z][\w-]+(?: (?:and|or) [a-z][\w-]+)?)")
_ON_A_CV = regex(
    r"\b(?:what|which|kind|sort|type|some|any|give|need|good|best|strong|ideas?|suggest\w*|list)\b.{0,40}"
    r"\bprojects?\b.{0,60}\b(?:cv|resume|r[ée]sum[ée]|linkedin)\b"
    r"|\bprojects? (?:ideas? )?for (?:the|my|a) (?:cv|resume)\b"
)
_HOW_WRITTEN = regex(
    r"\b(?:how (?:do|should|to|can|many)|describe|write|word|format|order|course projects|section|check|delete|review"
    r"|roast|judge|kaise|my (?:own |five |two |three |\d )?projects)\b"
)
_LIKELY, _NAMED = 0.5, 0.3
"""How likely it is asked, at least, and where a project is named or something is to be made."""
_ON_PROJECTS, _HEADS = "Projects", ("Data", "Show the whole path")


def in_a_field(talk: Talk, utterance: str) -> Reply | None:
    """That there is no project idea for a field, with how to find one there, to who asks for that; else None."""
    projects = talk.knowledge.roles.projects
    said = normalize(asking_part(utterance))
    least = _NAMED if _MAKES.search(said) else _LIKELY
    if not projects or talk.state.pending == "check" or not asks("project", utterance, least=least):
        return None
    found = _WHO.search(said) or _LIKE.search(said) or _FIELD.search(said)
    role = talk.state.profile.role
    own = messages.THEIR_FIELD if role and not is_circumstance(role) else ""
    field = as_typed(found["field"], utterance) if found else own
    # What they do may be told beside it, in words nearer than those noted.
    data = data_of(said) or ("" if found or not role else data_of(utterance) or data_of(role))
    known = field and (names_in(talk.knowledge.topics, field) or field.lower() in SKILLS)
    if known or not (field or data):
        return None
    entry = talk.knowledge[projects]
    lines = [line for head in _HEADS for line in headed(entry, head)]
    return talk.on(utterance, [entry], messages.project_for(field, data, lines))


def for_a_cv(talk: Talk, utterance: str) -> Reply | None:
    """What makes a good project, with what the answer on the CV says of them, to who asks which to have on it; else
    None."""
    said = normalize(asking_part(utterance))
    roles = talk.knowledge.roles
    if not roles.projects or not _ON_A_CV.search(said) or _HOW_WRITTEN.search(said):
        return None
    on_cv = [line for entry in talk.entries(roles.rejected) for line in headed(entry, _ON_PROJECTS)][:1]
    reply = talk.said(utterance, [roles.projects])
    return replace(reply, question=utterance, text="\n\n".join([*on_cv, reply.text]))
