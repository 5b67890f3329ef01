"""Deciding: who asks whether to do it, or what to do first, gets what speaks for and against it, and the first step.

The decision stays theirs: none of the knowledge can see into their life.
"""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize, sentences, words
from ..forms import headed
from ..patterns import compiled, joined
from ..person.fitting import from_their_field
from ..person.taking_them_on import wishes_to_use
from ..plan.step_questions import asks_today
from ..suggestions import with_last
from . import deciding_messages as messages
from . import encouraging_messages
from .in_view_of import asks_what_next
from .weighing_an_offer import WeighingAnOffer

__all__ = ["Deciding"]

_ME = r"(?:me|us|some(?:one|body) like me|people like me|my (?:case|situation|age)|in my (?:case|situation|position))"
_END = joined(r"""
    (?: (?:or not|at all|then|now|or|or no|really|honestly|yes or no|careers?|to (?:ml|it|this)
    |into (?:ml|it)))*
""")
_WHETHER = compiled(rf"""
    \b(?:should|shall|must) i(?: (?:then|really|even|still|now|just|actually|better))* (?:switch|go for (?:it|this|ml)
    |go ahead(?: with (?:it|this))?|make (?:the|this|that|a) (?:switch|move|change)|become one
    |become an? (?:ml|machine learning) engineer){_END}$
    |\b(?:should|shall|must) i (?:really |actually )*(?:do (?:it|this)|go on|go for it|try it|start at all|leave it)
    (?: or .{{1,20}})?{_END}$
    |\b(?:go on|carry on|switch|move|do it|go for it|try it) or (?:stay|remain|keep|leave it|let it be|not)\b
    |\b(?:stay|remain|stick)(?: (?:put|here|in my \w+|where i am))? or (?:switch|go|move|leave|change|jump|quit|try)\b
    |\bif (?:you|u) (?:were|was) (?:me|i|in my (?:place|shoes|position))\b
    |\bwhat (?:would|will|do) (?:you|u) (?:do|decide|advise|recommend|suggest|say)(?: to do)?
    (?: (?:to me|for me|honestly|then|now|here))*
    \s(?:in my (?:place|shoes|position|situation|case)|for {_ME}){_END}$
    |\b(?:is|was|would) (?:it|this|all (?:this|that)|the switch|switching|ml|ml engineering)(?: be)?
    (?: (?:really|even|still|actually|all))* worth (?:it|the (?:effort|trouble|risk|time)){_END}
    \s(?:for {_ME}|in my (?:case|situation)){_END}$
    |\b(?:is|was|would|will)(?:n'?t)? (?:it|this|that)(?: be)? (?:(?:even|really|still|actually|just|an?|too|such) )*
    (?:(?:good|bad|smart|wise|sensible|clever|stupid|silly|dumb|crazy|mad|reasonable|terrible)
    (?: (?:idea|move|choice|decision|step|thing|of me|to (?:try|switch|do)))*){_END}(?: for {_ME})?{_END}$
    |\b(?:does|would|will) (?:it|this|that)(?: even| really)? make (?:any )?sense{_END}(?: for {_ME})?{_END}$
    |\b(?:do|would|will|can|could) (?:you|u) (?:(?:really|honestly|still|seriously|actually|even) )*
    (?:advise|counsel|recommend|suggest|encourage|tell|say)(?: that)? {_ME}(?: (?:to|should))?(?: try)?
    (?: (?:do|doing) (?:it|this|that|so)| switch\w*| go for it| go ahead| change
    |\ make (?:the|this|that) (?:switch|move|change)){_END}$
""")
_STAY = compiled(r"""
    \b(?:should|shall|must|would|do) i (?:(?:just|rather|better|simply|then) )*(?:(?:do|be) better (?:to |off )?)?
    (?:(?:just|rather) )?(?:stay|staying|remain|remaining|keep|keeping|stick)\b
    (?! (?:up|track|learning|going|on\b|at it))
    |\b(?:better|best|wiser|smarter|safer)(?: off)? (?:to )?(?:stay(?:ing)?|remain(?:ing)?|keep(?:ing)?)\b
""")
"""Whether to stay in the job that one has."""
_EXAM = compiled(r"""
    \b(?:should|shall|must|better|might as well) (?:i |to |if i )?
    (?:(?:just|rather|better|simply|then|instead|do) )*
    (?:take|taking|give|giving|write|do|go for|prepare(?: for)?|sit|appear for|apply for|choose|join|pick|try|be)\b
    (?!.*\b(?:along\w*|beside|while|together|same time|both)\b).{0,30}
    \b(?:bank|govt|government|sarkari|upsc|ssc|railways?|civil services?|police|army|defen[cs]e)
    \b.{0,12}(?:\b(?:exams?|jobs?|po|clerk|preparation|prep|post|services?|officer)\b|$)
""")
"""Whether to sit an exam for a post instead, or to take one."""
_TOLD_TO = compiled(r"""
    \b(?:not sure|unsure|confused|(?:don't|do not|dont) know|should i|what (?:do you|should i)|torn)\b.{0,120}
    \b(?:friends?|family|parents?|father|mother|dad|mom|everyone|everybody|people|they|all) (?:all )?
    (?:says?|tells?|told|keep saying|wants?|advis\w+)\b.{0,30}
    \b(?:bank|govt|government|sarkari|upsc|ssc|railways?|civil services?)\b
    |\b(?:friends?|family|parents?|father|mother|dad|mom|everyone|everybody|people|they) (?:all )?
    (?:says?|tells?|told|keep saying|wants?|advis\w+)\b.{0,30}
    \b(?:bank|govt|government|sarkari|upsc|ssc|railways?|civil services?)\b.{0,80}
    \b(?:not sure|unsure|confused|(?:don't|do not|dont) know|should i|what (?:do you think|would you)|torn)\b
""")
"""That somebody does not know whether to do this, or what others would have them do: such an exam, or such a job."""
_OTHER_CHOICE = regex(
    r"\b(?:or (?!not\b|no\b|stay\b|remain\b|keep\b|leave\b|let\b|go on\b|switch\b|move\b|do it\b|go for\b|change\b)\w+"
    r"|which|between|first)\b"
)
"""What makes it a question of one thing or another."""
_ONE = r"(?:i|(?:someone|somebody|one|a person|people) (?:like|as) me)"
_BACKGROUND = joined(r"""
    (?: (?:(?:given|considering|with|for|as per|based on|according to)
    \s(?:my (?:\w+ )?(?:background|experience|skills?|knowledge|job|profile)
    |what (?:i|you) (?:already )?(?:know|can)(?: about me| of me)?)|in my (?:case|situation)))
""")
_FIRST = compiled(rf"""
    \bwhat(?: is|'?s| s| (?:would|should|could|will) be)? (?:the|my) (?:(?:one|single|very|first|next|only|best
    |most important|1st) )*
    (?:first |next |one )(?:thing|step|skill|topic|subject)(?: (?:that )?(?:for )?(?:{_ONE}|me)(?: (?:should|must
    |need to|have to|can|ought to))?)?(?: (?:to )?(?:do|take|learn|study|tackle|start with))?
    (?: (?:first|next|now|then|right now|today|for me)|{_BACKGROUND})*$
    |\b(?:what|which)(?: all)?(?: (?:things?|topics?|skills?|subjects?))?
    \s(?:(?:should|do|does|must|can|shall|would) {_ONE}|{_ONE} (?:should|must|need to|have to|can)|to)
    \s(?:do|learn|study|start with) (?:first|now|1st)
    (?: (?:of all|then|now|today)|{_BACKGROUND})*$
    |\b(?:from )?where (?:(?:do|should|shall|can|would|could|does) {_ONE}|to) (?:start|begin)
    (?: (?:then|now|from|first|learning|studying)|{_BACKGROUND})*$
""")


_TODAY = regex(
    r"^(?!i )(?:.*\b)?one (?:\w+ )*?(?:thing|step|task)\b(?!.*\byou\b).{0,40}\b(?:today|tonight|tomorrow|right now"
    r"|this (?:week|weekend|evening|month))\b"
)
"""The one thing to do soon, which is wanted whatever was spoken of."""
_PARTED = regex(r" and |, (?=(?:i am|i'?m|(?:from )?where) )")
_BESIDE = regex(
    r"^(?:ok|okay|so|yes|no|well|hi|hey|hello|bhai|thanks?|thank you|please|good \w+)(?: \w+){0,2}$|^to sum up"
    r"|\b(?:i am|i'm|im|here|know|knowing|aiming|want (?:to )?(?:be|become|ml|an? ml)|years?|yrs?|yr|student|from)\b"
)
"""What may stand beside the question for the first step: who somebody is, thanks."""
_WHICH_FIRST = compiled(r"""
    (?:which|what) (?:skill|topic|subject) (?:sh(?:oul|u|l)?d|do|shall|must) i (?:start|begin) with|
    (?:(?:which|what|whats)(?: is)? )?(?:(?:my|the|a|best|good|right) )*(?:first|next)(?: (?:step|thing|move))?
    \s(?:for me|in my case)|
    (?:(?:and|so|but|ok) )*(?:which|what|whats)(?: (?:one|of (?:them|these|those)|skill|topic|subject|thing))?
    (?: (?:sh(?:oul|u|l)?d|do|shall|must) i(?: (?:learn|start|do|take|begin|pick))*(?: with)?| comes| goes| is
    |(?: should| must| would) (?:come|go|be))? first(?: (?:for (?:me|(?:a person|some(?:one|body)) like me)|then
    |in my case))*
""")


_WIDE = regex(r"\bskills?\b|\b(?:(?:for|like) me|in my case|(?:my|that) background|(?:given|on) what (?:i|you) know)\b")
"""What makes it a question on all there is to learn, whatever was spoken of."""
_FEW_LINES = 3
"""Lines, at most, in which somebody wants an answer that is then told in two sentences."""


class Deciding(WeighingAnOffer):
    """Helps the person of one conversation to decide, from what is known of them and of the way there."""

    lines = 0
    """In how many lines they want the next answer; 0 where they did not say."""

    def decided(self, utterance: str) -> Reply | None:
        """The reply to who asks whether to do it, or what to do first; None for anything else."""
        asked = [" ".join(words(part)) for text in sentences(utterance) for part in _PARTED.split(normalize(text))]
        exam = any(map(_EXAM.search, asked)) or _TOLD_TO.search(normalize(utterance)) is not None
        one = not self._planning.plan and any(map(_TODAY.search, asked))
        today = len(asked) == 1 and not self._planning.plan and asks_today(utterance) and "i" in asked[0].split()
        known = exam or one or today or self._state.profile or self._state.check or self._state.plan
        if not (self._planning.offer or self._planning.plan) or not known or self._replies.is_urgent(utterance):
            return None
        if wishes_to_use(utterance) and "?" not in utterance:
            return None
        stay = any(map(_STAY.search, asked)) and "working" in self._state.profile.circumstances()
        whether = any(_WHETHER.search(text) and not _OTHER_CHOICE.search(text) for text in asked) and self._is_of_it(
            asked
        )
        whether = whether or exam or stay
        alone = all(_FIRST.search(text) or _BESIDE.search(text) or _WHETHER.search(text) for text in asked)
        which = any(map(_WHICH_FIRST.fullmatch, asked))
        in_view = self._state.profile and asks_what_next(normalize(utterance))
        of_skills = self._is_of_skills() or any(map(_WIDE.search, asked))
        first = one or in_view or (of_skills and (which or today or (alone and any(map(_FIRST.search, asked)))))
        if not (whether or first):
            return None
        plan = self._planning.plan or self._planning.at(self._state.profile.hours)
        if not plan.next:
            return None
        if self._planning.plan and not whether:
            return self._planning.stand(utterance)
        if whether and 0 < self.lines <= _FEW_LINES:
            roles = self._knowledge.roles
            text = messages.in_two_sentences(plan.next.title, plan.hours_left, plan.next.hours, stays=stay)
            self._state.pending = "plan"
            offered = with_last(self._replies.suggested([roles.career_switch, roles.suitability]), self._planning.offer)
            return Reply(utterance, "small_talk", text, 1.0, (), offered)
        texts = self._bearing(exam=exam, stay=stay) if whether else []
        texts.append(messages.try_it(plan.next.text) if whether else messages.begin(plan.next.text))
        roles = self._knowledge.roles
        topics = [plan.next.entry_id, roles.career_switch, roles.suitability]
        self._state.pending = "plan"
        self._planning.speaks_of_only([plan.next.title])
        offered = with_last(self._replies.suggested([*filter(None, topics)]), self._planning.offer)
        reply = Reply(utterance, "small_talk", "\n\n".join(texts), 1.0, (), offered)
        return replace(reply, text=messages.again(plan.next.title)) if self._state.repeats(reply) else reply

    def _is_of_it(self, asked: list[str]) -> bool:
        """Whether the question is of becoming an engineer, not of what was told last, such as a master's degree."""
        roles = self._knowledge.roles
        pay = {roles.pay, roles.pay_us, roles.pay_india, roles.pay_elsewhere}
        named = any("switch" in text or "engineer" in text for text in asked)
        return named or self._told_only({*pay, *roles.other_jobs}) or bool(self._state.plan or self._state.check)

    def _is_of_skills(self) -> bool:
        """Whether the latest answer has nothing of its own to learn first, or is on all skills; or there is none."""
        roles = self._knowledge.roles
        groups = {self._knowledge[name].group for name in self._state.latest}
        wide = {entry.part_of for entry in self._knowledge.topics} | {roles.learning_order, roles.degree}
        return self._told_only(wide) or not groups <= {*roles.ordered_groups}

    def _told_only(self, more: set[str]) -> bool:
        """Whether the latest answer is on the way as a whole, or on some topics `more`; or there is none."""
        roles = self._knowledge.roles
        wide = {roles.suitability, roles.career_switch, roles.outlook, roles.background, roles.learning_time}
        wide |= {entry.id for entry in self._knowledge.topics if entry.offers}
        return {*self._state.latest} <= wide | more

    def _bearing(self, *, exam: bool, stay: bool) -> list[str]:
        """What speaks for it and against it, what bears on the person's own work, and how long it takes.

        `exam`: an exam for a post is the other way; `stay`: their job is.
        """
        profile, roles = self._state.profile, self._knowledge.roles
        lines = []
        if roles.suitability:
            entry = self._knowledge[roles.suitability]
            lines += [line for head in ("For it:", "Against it:") for line in headed(entry, head)]
        lines += from_their_field(self._knowledge, profile)
        if roles.career_switch and stay:
            lines += headed(self._knowledge[roles.career_switch], "Inside your company")
        items = "\n".join(f"- {' '.join(line.split())}" for line in lines)
        plan = self._planning.at(profile.hours)
        time = encouraging_messages.time(plan.with_months(profile.months), known=profile.hours > 0)
        return [messages.YOURS_BESIDE_AN_EXAM if exam else messages.YOURS, *filter(None, [items]), time]
