"""How soon somebody can switch: a question of the time that it takes, though it names only the switch or the person."""

from __future__ import annotations

from ...models import Reply
from ...text import normalize
from ..patterns import compiled
from ..talk import Talk

__all__ = ["how_soon"]

_SWITCHES = compiled(r"""
    (?:(?:ok|fine|so|and|then|but|well|realistically)[,. ]+)*(?:how (?:long|much time|many (?:months|years))
    (?: (?:would|will|does|do|is|it|that|this|take|takes?|be|need|needed|for|about|then))*
    [ ](?:(?:some(?:one|body)|a person|people|a (?:guy|man|woman)) (?:like me|in my (?:case|situation|position|shoes)
    |with my (?:background|experience|skills))|(?:in|with) my (?:case|situation|position|background))
    (?: (?:needs?|takes?|to learn|then|be|it))*[ ?.!]*|how (?:fast|quick(?:ly)?|soon|long|many (?:months|years))
    (?: (?:can|could|will|would|until|till|before|does|it|takes?|to|for|me|i|we|one|do|should|realistically|that|an?
    |someone|somebody|people|(?:[\w+#]+ )?(?:engineers?|developers?|devs?|programmers?|coders?|analysts?|testers?)))*
    [ ](?:switch(?:ed)?|make (?:the|this|that|a) (?:switch|move|change|jump|transition)|transition|change(?! jobs?)
    |(?:move|cross) (?:over|into))
    (?: (?:to|into|over|from|in|as|an?|careers?|fields?|over|ml|ai|machine learning|engineers?|engineering|this|it|there
    |then|now|[\w+#]+(?= to\b)))*[ ?.!]*)
""")


def how_soon(talk: Talk, utterance: str) -> Reply | None:
    """The time that learning takes, to who asks how soon they, or one like them, can switch; None for anything else."""
    time = talk.knowledge.roles.learning_time
    return talk.said(utterance, [time]) if time and _SWITCHES.fullmatch(normalize(utterance)) else None
