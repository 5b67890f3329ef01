"""Weighing an offer: what bears on taking a job that is none in machine learning, for the decision is the person's."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..forms import headed
from ..patterns import compiled
from ..suggestions import with_last
from . import deciding_messages as messages
from .keeping_the_job import KeepingTheJob

__all__ = ["WeighingAnOffer"]

_VERB = r"(?:take|taking|accept\w*|join\w*|sign|reject\w*|refus\w+|declin\w+|turn(?:ing)? (?:it )?down|say yes to)"
_WHETHER = compiled(rf"""
    \b(?:should|shall|must|do|would|could|can) (?:i|you|one) (?:(?:just|better|still|really|rather|even|also|do|not|then
    |or|have to) )*{_VERB}\b(?! (?:notes?|part|time|care|home|courses?|class(?:es)?|another|an? (?:break|look|course
    |class|master'?s?|loan|year|degree|gap)))
    |\b(?:take|accept|join|reject|refuse|leave) (?:it|this|that|(?:the|this|that) [\w.]+(?: [\w.]+){{0,2}}|up) or
    (?: (?:not|leave|wait|keep|no|look|hold|reject|refuse|skip|pass|take|study))\b
    |\b(?:ok|okay|fine|wise|smart|right|good idea|worth it|better|sense|mistake|wrong)[ ](?:if i |for me )?(?:to )?
    {_VERB}\b
    |\bis it worth (?:taking|accepting|joining)\b|\bshould i do (?:[\w.]+ ){{1,5}}(?:accept|join)\b
""")
"""Whether to take something."""
_OFFER = regex(r"\b(?:offers?|offered|offer letter|placement|job|role|position|post|package)\b")
_ELSE = compiled(r"""
    \b(?:ml|ai|machine learning|mlops|data scien\w+|research)(?: \w+)?[ ](?:engineers?|scientists?|jobs?|roles?|offers?
    |position|post|intern\w*|team)\b
    |\b(?:(?:offer|job|role|position|post) (?:as|of|for|in) (?:an? )?(?:(?:junior|trainee|associate) )?
    (?:ml|ai|machine learning|mlops|data scien\w+))\b
    |\b(?:two|2|both|three|several|which|other) (?:of )?(?:the )?(?:job )?(?:offers?|jobs?|roles?)\b
    |\b(?:negotiat\w+|counter\w*|low ?ball|bond|unpaid|freelanc\w*|course|bootcamp|master'?s|phd|visa|relocat\w+|abroad
    |first offer|(?:my|an|the) internship|interviews?|ask for|apply|ads?|adverts?|automat\w+
    |exams?|start-?ups?|big (?:tech|compan\w+)|jobs? (?:market|titles?|search|boards?|security))\b
""")
"""An offer of a job in machine learning itself, or what else is asked of offers."""
_BACK_DOOR = "Back door"


class WeighingAnOffer(KeepingTheJob):
    """Helps the person of one conversation to weigh another job than the one they aim for."""

    def weighed(self, utterance: str) -> Reply | None:
        """What bears on taking another job meanwhile, to who asks whether to; None for anything else."""
        said = normalize(utterance)
        if not (_WHETHER.search(said) and _OFFER.search(said)) or _ELSE.search(said) or not self._planning.offer:
            return None
        if self._replies.is_urgent(utterance):
            return None
        plan = self._planning.plan or self._planning.at(self._state.profile.hours)
        switch = self._knowledge.roles.career_switch
        doors = [(entry.id, line) for entry in self._knowledge.topics for line in headed(entry, _BACK_DOOR)]
        inside = headed(self._knowledge[switch], "Inside your company") if switch else []
        lines = [messages.beside_a_job(plan), *(line for _, line in doors[:1]), *inside]
        items = "\n".join(f"- {' '.join(line.split())}" for line in lines)
        topics = [*filter(None, [switch]), *(name for name, _ in doors[:1])]
        self._state.pending = "plan"
        offered = with_last(self._replies.suggested(topics), self._planning.offer)
        text = f"{messages.TAKE_OR_NOT}\n\n{items}\n\n{messages.TAKE_AND_LEARN}"
        reply = Reply(utterance, "small_talk", text, 1.0, (), offered)
        return replace(reply, text=messages.TAKE_AND_LEARN) if self._state.repeats(reply) else reply
