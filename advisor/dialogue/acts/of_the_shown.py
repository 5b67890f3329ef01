"""What is said of a step, a result or a plan that was shown last: simpler, shorter, where is it from."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import sentences, telling_stems
from ..kept_values import PLAN_HEAD
from ..questions.terms import BOLD
from ..talk import Talk
from . import act_messages, plain_messages, plainly
from .acts import parse
from .free_words import heard, is_of_its_own

__all__ = ["of_the_shown"]

_PLAINER, _SHORTER, _FROM = frozenset({"simpler", "unclear"}), "shorter", frozenset({"source", "sure", "age"})
_SURELY = 0.8
"""Least confidence of an act in free words."""
_IN_BRACKETS = regex(r"\s*\*?\([^()]*\)\*?")
_BASIS = regex(r"\(((?:my estimate; )?source: [^()]+|my estimate)\)")
_MARKS = regex(r"^(?:[-*] (?:\[.\] )?)|\b\d+\. |^\*\*[^*]+:\*\*\s*")
_A_STEP = regex(r"(?i)^(?:begin with )?\*\*[^*]+\*\*(?:\s*\(|:)")
"""How a step begins that is to be done; a change of the plan, or a sum of it, begins otherwise."""
_A_PART = telling_stems("the last first part bit end thing step answer line sentence one message reply")
"""Stems that name no more than a part of what was shown."""


def of_the_shown(talk: Talk, utterance: str) -> Reply | None:
    """The reply to an act on what guidance showed last; None where an answer came after it, or for anything else."""
    shown = talk.state.shown
    if not shown or talk.state.pending == "check" or talk.replies.is_urgent(utterance):
        return None
    kind = _kind(talk, utterance)
    if kind in _PLAINER:
        return talk.remark(utterance, _plainly(talk, shown, kind))
    if kind == _SHORTER and (shown.startswith(PLAN_HEAD) or _A_STEP.match(_MARKS.sub("", shown))):
        return talk.remark(utterance, plain_messages.only_begin(_name(shown)))
    basis = _BASIS.search(shown)
    if kind in _FROM and (basis or shown.startswith(PLAN_HEAD)):
        return talk.remark(utterance, plain_messages.step_from(_name(shown), basis[1] if basis else ""))
    return None


def _kind(talk: Talk, utterance: str) -> str:
    """The act that an utterance plainly is; empty where it names a topic."""
    said = parse(utterance)
    if said and telling_stems(said.about) <= _A_PART:
        return said.kind
    act = heard(talk, utterance)
    sure = act.confidence >= _SURELY and not said and not is_of_its_own(talk, utterance, surely=True)
    return act.kind if sure else ""


def _name(shown: str) -> str:
    """The first step that what was shown names; empty where it is the head of a plan."""
    bold = [text for text in BOLD.findall(_MARKS.sub("", shown)) if not text.endswith(":")]
    return "" if shown.startswith(PLAN_HEAD) or not bold else _MARKS.sub("", bold[0])


def _plainly(talk: Talk, shown: str, kind: str) -> str:
    """What was shown in plainer words, with the meaning of its hard ones."""
    opening = act_messages.AGAIN_PLAINLY if kind == "unclear" else act_messages.PLAINLY
    words = plainly.explained(talk, shown)
    if shown.startswith(PLAN_HEAD):
        return f"{opening}{plain_messages.A_PLAN}"
    bare = _MARKS.sub("", " ".join(_IN_BRACKETS.sub("", shown).split()))
    name = _name(bare)
    lead = f"**{name}**"
    what = bare.partition(f"{lead}:")[2].strip() if name else " ".join(sentences(bare)[:2])
    text = opening + plain_messages.a_step(name, what, estimated="my estimate" in shown)
    return "\n\n".join(filter(None, (text, words)))
