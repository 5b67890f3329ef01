"""Doubts of what was told, and worries: whether one can do it, what one's past counts, pay, what the family thinks."""

from __future__ import annotations

from functools import cached_property

from ...models import Reply
from ..follow_ups import follow_up, hearsay, other_sources, retorts
from ..pay import own_pay
from ..questions import professions
from ..questions.in_talk import unless_elsewhere
from ..questions.leaning import leans
from ..questions.pieces import asking_part
from ..talk import Talk
from . import family, own_company, own_field, own_skills, own_studies, possibility, project_ideas

__all__ = ["DoubtsAndWorries"]

_OWN_CASE = (own_company.moves, own_field.counted)
_LEANS = 0.9
"""How likely a question leans on what is told before it, for it to ask for no topic of its own."""


class DoubtsAndWorries:
    """The replies to what an utterance doubts and worries about, each made once, when it is first asked for."""

    def __init__(self, talk: Talk, utterance: str) -> None:
        self._talk = talk
        self._utterance = utterance

    @property
    def found(self) -> bool:
        """Whether it doubts what was told, or tells a worry that has a reply of its own."""
        doubted = self._retort or (follow_up.challenges(self._talk, self._utterance) and self.of_the_told)
        return bool(doubted or self.worry)

    @property
    def is_in_particular(self) -> bool:
        """Whether it is of one line, a worry or a claim of others, or wants another source than the latest answer's."""
        return bool(
            hearsay.claim(self._utterance)
            or self.found
            or self.of_the_told
            or other_sources.elsewhere(self._talk, self._utterance)
        )

    @cached_property
    def _retort(self) -> Reply | None:
        return retorts.retort(self._talk, self._utterance)

    @cached_property
    def of_the_told(self) -> Reply | None:
        """The reply from what was told before, which the utterance doubts or speaks of; None where it does not."""
        if own_pay.compares(self._utterance):
            return None  # That is a worry.
        nothing = professions.nothing_on(self._talk, self._utterance)
        nothing = nothing or professions.in_particular(self._talk, self._utterance)
        return nothing or self._retort or follow_up.leaning(self._talk, self._utterance)

    @cached_property
    def worry(self) -> Reply | None:
        """The reply to a worry that has one of its own; None for anything else."""
        talk, said = self._talk, self._utterance
        found = (
            professions.outlook(talk, said)
            or self._own_case()
            or self._of_the_family()
            or project_ideas.weighed(talk, said)
            or project_ideas.whose_data(talk, said)
            or project_ideas.in_field(talk, said)
            or own_studies.of_use(talk, said)
            or own_studies.of_english(talk, said)
            or own_field.uses(talk, said)
            or possibility.beside_another(talk, said)
        )
        return found or possibility.possible(talk, said) or own_pay.compared(talk, said)

    def _of_the_family(self) -> Reply | None:
        """The reply to what the family wants, unless another topic is asked beside it: "what do I say?" is none."""
        talk, said = self._talk, self._utterance
        asked, reply = asking_part(said), unless_elsewhere(talk, said, family.met(talk, said))
        return reply if leans(asked) >= _LEANS else unless_elsewhere(talk, asked, reply)

    def _own_case(self) -> Reply | None:
        """The reply to who asks what their own job, field or skills count; a topic that is surely meant comes first."""
        talk, said = self._talk, self._utterance
        if own_field.is_asked(talk, said) and (own := own_field.counted(talk, said)):
            return own
        best = talk.advisor.match(said)[0]
        surely = [best.entry] if best.entry.kind == "topic" and best.confidence >= talk.advisor.threshold else []
        surely = [entry for entry in surely if entry.id != talk.knowledge.roles.specialisms]  # Their own is meant.
        replies = filter(None, (rule(talk, said) for rule in _OWN_CASE))
        found = next((reply for reply in replies if {*surely} <= {match.entry for match in reply.answers}), None)
        counted = None if found else own_skills.counted(talk, said, asks_of_all=bool(surely))
        return found or (counted if "of my skills" in said.lower() else unless_elsewhere(talk, said, counted))
