"""Doable: who asks in so many words whether it can be done is told whether people do it, and not how long it takes."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize
from ..patterns import compiled
from ..talk import Talk
from .possibility import despite_maths

__all__ = ["doable"]

_DOABLE = compiled(r"""
    (?:(?:so|and|but|ok|honestly|hi|hey|well)[, ]+)*(?:(?:is|would|will|can)(?: (?:it|this|that|becoming|being|be))*
    |becoming)?(?: ?(?:an? )?(?:ml|ai|machine learning)(?: (?:engineer(?:ing)?|eng|job|career|role))?|mle)?
    (?: (?:even|actually|really|still|at all|be))* ?(?:doable|realistic|feasible|achievable|possible)
    (?: (?:for me|at all|or not|really|then|here|with that|from there|for someone like me|in my case))*[ ?.!]*
""")


def doable(talk: Talk, utterance: str) -> Reply | None:
    """That people come in from other jobs, or from anywhere, by whether a job was told; None for anything else."""
    state, roles = talk.state, talk.knowledge.roles
    if state.plan or state.latest or not _DOABLE.fullmatch(normalize(utterance)):
        return None
    name = roles.career_switch if state.profile.role else roles.background
    # What who is weak at maths asks is met by how much of it is needed.
    return (
        talk.said(utterance, [name]) if name and state.profile and not despite_maths(utterance, state.profile) else None
    )
