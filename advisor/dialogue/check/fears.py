"""Fears in the midst of the skills check, which answer no question of it."""

from __future__ import annotations

from ...normalisation.hinglish import in_english
from ...text import normalize
from ..patterns import says
from .verdict import plain_answer

__all__ = ["feels"]

_FEELS = says(r"""
    ^(?!.*\b(?:but|never (?:have|did|used?|tried|learnt|learned|touched|heard)|using|used?|tried|wr[io]t\w*|studied
    |touched|heard|built|projects?|courses?|nah?i+n?|nhi)\b).*?
    (?:(?<!without )(?<!not )(?<!no )\b(?:scared|afraid(?= )|terrified|frightened|worried|nervous|anxious|panick\w*
    |stress\w*|overwhelm\w*|discourag\w*|demotivat\w*|intimidat\w*|ashamed|embarrass\w*|insecure)\b
    (?! (?:of|by|about) (?!the (?:test|check|quiz|questions)|this|these|all|fail\w*|not|what|my\b|your)\w)
    (?! (?:not|no|so|only|a)\b| i (?:have|do|did|ca\w+|am not)\b| i'(?:ve|m not)\b)
    |\bimpost[eo]r\b|\bfeel(?:s|ing)? (?:\w+ ){0,3}(?:stupid|dumb|useless|bad|small|hopeless|like an?)\b
    |\bi(?: \w+)?(?: ?wo ?n'?t| can'?t| (?:will|can|could) ?(?:not|never)|'ll never| do ?n'?t think i can)(?: ever)?
    [ ](?:make it|(?:do|learn) (?:all )?this|get there|succeed|pass)\b(?! one| part| without)
    |\b(?:never|not) (?:going to|gonna) (?:make|do|get|pass|learn)\b|\b(?:going to|gonna|will|'ll|might|if i) fail\b
    |\btoo (?:old|late|stupid|dumb|slow) for (?:this|all|it|that|ml|the)\b|\b(?:so|too|way|far) behind\b
    |\bnot (?:\w+ )?(?:good|smart|clever|bright) enough\b(?! (?:at|in|with)\b)|\bdarr?\b|\bghabra\w*|\btension ho\b)
""")
"""Whether a feeling about the check, or where it leads, is told, and nothing of the skill, whose fear is an answer."""


def feels(utterance: str) -> bool:
    """Whether somebody only tells what they feel: "im scared i wont make it"; who answers beside it does not."""
    said = normalize(utterance).replace("\u2019", "'")
    return _FEELS(f"{said} {in_english(said)}") and not plain_answer(utterance)
