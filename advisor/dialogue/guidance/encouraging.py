"""Encouraging: who despairs of a result or an answer, or asks whether there is hope, is told what it takes and what
comes first. Honest: it tells how long the learning takes, and promises no job."""

from __future__ import annotations

from dataclasses import replace

from ...models import Reply
from ...patterns import regex
from ...text import normalize
from ..acts.act_classifier import likely_act
from ..check.marks import LITTLE, NO
from ..forms import SHORT, in_form, pieces
from ..patterns import compiled
from ..person.feelings import FEELINGS
from ..plan.time_frames import weeks_in
from ..plan.wish_messages import LONG_WAY
from ..questions.pieces import is_question
from ..suggestions import with_last
from . import encouraging_messages as messages
from .deciding import Deciding
from .result_order import why_first

__all__ = ["Encouraging"]

_SAD = compiled(r"""
    [\U0001F62D\U0001F622\U0001F61E\U0001F614\U0001F625\U0001F97A\U0001F494\u2639]
    |\b(?:so|then|matlab|means?|wow|omg|oh|and)?,? ?i (?:really |basically |literally |apparently )?know
    [ ](?:absolutely |almost )?nothing\b
    |\bi (?:have|got) (?:basically |absolutely )?nothing\b(?! done)
    |\bi(?: am|'?m) (?:so |very |way |really |too )?(?:behind|useless|doomed
    |nowhere|hopeless|(?:that|so) bad|far (?:off|away|behind)|a failure)\b
    |\b(?:that|this|it)(?:'?s| is| was| sounds| looks| feels)? (?:so |really |pretty |quite |very |rather |a bit )*
    (?:depressing|sad|discouraging|disappointing|harsh|brutal|frustrating|demotivating|devastating|disheartening)\b
    |^(?:so |how |really )?(?:depressing|discouraging|ouch|disheartening)\b|\bthat hurts\b
    |\bam i (?:really )?(?:that|so) (?:bad|behind|far|weak|hopeless)\b
    |\bfeel(?:s|ing)? (?:so |really |very )?(?:stupid|dumb|useless
    |hopeless|sad|bad)\b|(?:^|\s):'?-?\(|\bi can(?: ?not|'t) do anything\W*$|\b(?:result|score) hurts\b|\bembarrassing\b
    |\b\d{1,2} ?(?:/|of|out of) ?1[0-2]\b.{0,30}\b(?:bad|low|little|few|kam|not (?:much|a lot|great)|terrible|poor)\b
""")
"""That a result or an answer makes somebody sad."""
_MUCH = compiled(r"""
    ^(?:(?:wow|omg|oh|ok|okay|damn|whoa|uff|arre|hmm+|haha|phew|yikes|baap re|wtf|oof|no)[,.! ]+)*
    (?:that|this|it)(?:'?s| is| sounds| looks)? (?:like )?(?:so |really |quite |just )*(?:a lot|too much|so much
    |a long way|much
    |so many|overwhelming)\b[^?]{0,30}$
    |^(?:wow|omg|damn|whoa|uff|arre|yikes)[,.! ]+(?:so much|so many|a lot)[^?]{0,25}$
""")
_HOPE = compiled(r"""
    \b(?:any|no|some|a little|is there|koi|there(?:'s| is)|lost|losing) (?:real |still |even |any |a )*(?:hopes?
    |chances?|umm?eed)\b(?! (?:that )?(?:you|u|some(?:one|body))\b)
    |\b(?:do|does|would|will) (?:i|(?:people|some(?:one|body)|a person) like me) (?:still |even |really )*(?:have
    |stand) (?:an?|any) (?:real )?(?:chances?|hope)\b
    |\bwhat if (?:i|im|i'm|i am) (?:just )?(?:can(?:'?t|not)|fail|(?:not|too) (?:\w+ )?(?:enough|stupid|dumb|thick))
    (?: (?:do|manage|hack|handle|cope with|at|for) (?:it|this|that|all this))?(?=$|[.,;!?])
    |\bam i (?:hopeless|doomed|wasting my time|a lost cause)\b|\b(?:or )?(?:should|shall) i (?:just )?(?:give up
    |forget (?:it|about it)|quit)\b(?! (?:my|the|this|a|an|our)\b)
    |\bcan i (?:(?:not|still|even|really) )*(?:do|make) it\W*$
""")
"""That somebody asks whether it can be done by them."""
_CAN = compiled(r"""
    \b(?:can|could|will|would) (?:i|it|(?:some(?:one|body)|a person|people) like me)
    (?: still| really| ever| even| actually| realistically| possibly)*
    \s(?:do|make(?! (?:at|with|as)\b)|manage|get|learn|become|finish|reach|be|work)\b
    |\b(?:is|are) (?:it|that|this|\w+ (?:weeks?|months?|years?|yrs?|saal)) (?:\w+ ){0,3}?
    (?:enough|possible|realistic|doable|honest|too (?:little|short))\b
    |\b(?:would|will|can|could) [\w.]+ (?:weeks?|months?|years?|yrs?) (?:be|do|suffice)\b
    |\benough time\b
""")
_REALISTIC = compiled(r"""
    ^(?:(?:and|so|but|ok|then|still) )*(?:realistic|doable|feasible|possible|enough(?: time)?|in time)
    (?: (?:for me|in my case|then|now|or not))*\W*$
    |(?:^|, )(?:(?:and|so|but|ok|then|do you think|you think|honestly) )*(?:(?:is|does|would|will|sounds?|looks?|are)
    [ ])?(?:it|that|this|my (?:goal|plan|target|time ?frame|timeline|deadline))(?: (?:is|be|sound|look|seem|even|really
    |still|at all))* (?:realistic|possible|doable|feasible|achievable|enough|too ambitious)
    (?: (?:for (?:me|(?:someone|a person|people) like me)|(?:in|with) my (?:time|hours|case|situation|time ?frame)
    |at all|then|now|or not))*$
""")
"""Whether it can be done, with nothing else named."""
_ELSEWHERE = compiled(r"""
    \b(?:admi\w+|background|degrees?|universit\w+|college|iits?|nits?|cmu|stanford|mit|google|amazon|meta|faang|microsoft|apple|phd
    |masters?|ms|visa|marks
    |employab\w*|gpa|cgpa|gate|jee|scholarship|interviews?|internships?|remote|salar\w+|pay|abroad|research\w*|kaggle
    |learn python|python
    |sql|git|maths?|statistics|stats|probability|fresher\w*|hire\w*|replac\w+|ai)\b
""")
"""What makes it a question of something else than the way there."""
_SENTENCE = regex(r"[.!?;]+(?:\s|$)")
_OF_OTHERS = regex(
    r"\bfor (?:the )?(?:last |past )?[\w.]+ (?:months?|years?|saal)\b|\b\d+ ?(?:years?|yrs?) (?:old|of exp)"
    r"|\b(?:1[89]|[2-9]\d) ?(?:years?|yrs?|saal)\b"
)
"""A time, or an age, that is none in which something is to be done."""
_FORGOT = compiled(r"""
    \b(?:maths?|algebra|calculus|stats|statistics|mathematics)\b.{0,30}\b(?:forg[eo]t\w*|gone|rusty)
    |\b(?:forg[eo]t\w*|don'?t remember|remember (?:nothing|no)).{0,30}\b(?:maths?|algebra|calculus|mathematics)\b
""")
_LINES = regex(r"^\*\*(?:To begin|Free courses):\*\*")
_SPAN = compiled(r"""
    (?:(?:so|then|and|ok|okay|but|hmm|well|is|was|would|will|could|does|do|that|it|this|be|take|need|i|really|still|in
    |only|just|even|about|around|roughly|for|like|means?|not|(?P<longer>more|over|longer|above)
    |(?P<shorter>less|under|below|within|faster|shorter|sooner|quicker)|than|from)[ ]+)*
    (?:an?|one|two|three|four|five|six|nine|ten|twelve|\d+)[ ]?(?:weeks?|months?|years?|yrs?|saal)
    (?:[ ]+(?:or|not|so|then|yes|no|right|correct|true|max|in|all|for|me|possible|realistic|though|really|enough|nahi))*
""")
"""A clause that only asks whether the way takes so long, or less, or more."""
_OF_TIME = regex(r"\bhow (?:long|fast|soon|quick(?:ly)?|much time|many (?:weeks|months|years))\b")
_CLAUSE = regex(r"[.,;:!?]+\s*|\s(?=(?:though|although|if|as|since|but)\b)")
_CODED = regex(r"\bi(?: have|'?ve| can| do| already)* (?:programm?(?:ed)?|coded?)\b")
_FEW, _NEAR = 6, 0.2
"""Words beside such a clause, at most; share by which two times may differ that are about the same."""
_MOST_WORDS = 30
_DISHEARTENED, _SURELY = frozenset({"discouraged", "overwhelmed"}), 0.8
"""Feelings about a plan that is too much; least confidence of one."""
_ASKS_HOW = regex(
    r"\b(?:you|u|tum|tumne|how (?:much|do|long|can)|what|which|where|kitn\w+|kaise|kaha\w*|konsa|hours?|weeks?)\b"
)


class Encouraging(Deciding):
    """Encourages the person of one conversation, from what is known of their check, their plan and their time."""

    def met(self, utterance: str, *, of_the_plan: bool) -> Reply | None:
        """The reply to who is sad, overwhelmed, asks for hope or wants a decision; None for anything else.

        `of_the_plan`: the plan was spoken of last.
        """
        return (
            (self._disheartened(utterance) if of_the_plan else None)
            or self.left_to_learn(utterance)
            or self.leaving(utterance)
            or self.weighed(utterance)
            or self._judged(utterance)
            or self._encouraged(utterance)
            or self._ordered(utterance)
            or self.decided(utterance)
        )

    def _disheartened(self, utterance: str) -> Reply | None:
        """To who loses heart over their plan: a kind word, and what can be left out; None for anything else."""
        if not self._planning.plan or is_question(utterance):
            return None
        act = likely_act(utterance, (), lambda _: True)
        if act.kind not in _DISHEARTENED or act.confidence < _SURELY or self._replies.is_urgent(utterance):
            return None
        if need := self._replies.urgent_need(utterance, likely=True):
            return self._replies.to_gap(utterance, need)
        reply = self._planning.answered(utterance, shown=True, kind="plan-heavy")
        if not reply or reply.text.startswith(LONG_WAY):
            return reply
        rest = reply.text.removeprefix(FEELINGS["overwhelmed"]).lstrip()
        return replace(reply, text=f"{FEELINGS[act.kind]}\n\n{rest}")

    def _ordered(self, utterance: str) -> Reply | None:
        """The reply to who asks why their result puts one thing first; None for anything else."""
        check, profile = self._checking.check, self._state.profile
        text = "" if self._planning.plan else why_first(self._knowledge, check, profile, utterance)
        offered = with_last(self._replies.suggested([*self._replies.openers()]), self._planning.offer)
        return Reply(utterance, "small_talk", text, 1.0, (), offered) if text else None

    def _judged(self, utterance: str) -> Reply | None:
        """Whether the way takes as long as somebody asks behind an answer on that, or less; None for anything else."""
        roles, profile, plan = self._knowledge.roles, self._state.profile, self._planning.plan
        told = {roles.learning_time, roles.learning_order, roles.career_switch} & {*self._state.latest}
        clauses = list(filter(None, map(str.strip, _CLAUSE.split(normalize(utterance)))))
        span = next(filter(None, map(_SPAN.fullmatch, reversed(clauses))), None)
        others = " ".join(text for text in clauses if not _SPAN.fullmatch(text))
        of_time = told or _OF_TIME.search(normalize(self._state.question))
        if not (of_time and span and self._planning.offer) or _ASKS_HOW.search(others) or len(others.split()) > _FEW:
            return None
        known, weeks = plan or profile.hours, weeks_in(span[0])[0]
        plan = plan or self._planning.at(profile.hours)
        line = self._for_coders() if not known and (profile.codes() or _CODED.search(others)) else ""
        takes = weeks_in(normalize(line))[0] if line else plan.weeks
        longer, asked = takes > weeks, span["longer"] or span["shorter"]
        near, yes = not asked and abs(takes - weeks) <= _NEAR * weeks, span["longer" if longer else "shorter"]
        self._state.pending, self._state.form = "plan", SHORT
        reply = self._replies.to_choice(utterance, [self._knowledge[name] for name in [roles.learning_time] if name])
        return replace(reply, text=messages.judged(plan, line, longer=longer, near=near, yes=bool(yes)))

    def _encouraged(self, utterance: str) -> Reply | None:
        said = normalize(utterance).replace("\u2019", "'")
        if len(said.split()) > _MOST_WORDS or self._replies.is_urgent(utterance):
            return None
        if _FORGOT.search(said) and not _ASKS_HOW.search(said):
            return self._of_maths(utterance)
        asked = next(filter(None, (_months(text) for text in _SENTENCE.split(said) if _CAN.search(text))), 0)
        # Whether a plan fits a time, the plan tells itself.
        hopes = _HOPE.search(said) or (asked and not self._planning.plan)
        roles, profile = self._knowledge.roles, self._state.profile
        of_it = self._told_only({*roles.other_jobs}) or not {"me", "my"}.isdisjoint(said.split())
        of_it = of_it or self._planning.spoke_of_time
        realistic = (profile.hours or profile.months) and any(map(_REALISTIC.search, _SENTENCE.split(said)))
        hopes = hopes or (realistic and of_it)
        guided = self._checking.check.begun or self._planning.plan
        if not self._planning.offer or _ELSEWHERE.search(said):
            return None
        if (asks := self._replies.surely(utterance)) and asks.id in {roles.other_careers, *roles.vague}:
            return None  # Hope for another trade is not for this program to give.
        if not (hopes or (guided and (_SAD.search(utterance.lower()) or _MUCH.search(said)))):
            return None
        months = asked or _months(said)
        if months and not profile.months:
            self._planning.within(months)
        sad = messages.SAD if self._checking.check.begun else FEELINGS["discouraged"]
        line = "" if hopes else FEELINGS["overwhelmed"] if _MUCH.search(said) else sad
        return self._reply(utterance, line, months)

    def _reply(self, utterance: str, line: str, months: int) -> Reply:
        """A warm line, how long it takes, and what comes first."""
        profile = self._state.profile
        months = months or profile.months
        plan = self._planning.at(profile.hours)
        plan = plan.with_months(months) if months else plan
        known = profile.hours > 0
        texts = [line or messages.hope(plan, known=known), messages.time(plan, known=known)]
        check = self._checking.check
        first = next(iter((*check.with_letter(NO, profile), *check.with_letter(LITTLE, profile))), None)
        following = self._planning.plan.next if self._planning.plan else None
        step = following.text if following else first.next if first else ""
        texts.append(messages.first(step) if step else "")
        topics = [following.entry_id] if following else [first.topic] if first else []
        offered = self._replies.suggested([*filter(None, topics), *self._replies.openers()])
        self._state.pending = "plan"
        text = "\n\n".join(filter(None, texts))
        return Reply(utterance, "small_talk", text, 1.0, (), with_last(offered, self._planning.offer))

    def _of_maths(self, utterance: str) -> Reply | None:
        """To who forgot their maths: that it need not be there yet, and where to take it up."""
        maths = self._knowledge.roles.maths
        if not maths:
            return None
        entry = self._knowledge[maths]
        lines = [f"- {' '.join(line.split())}" for line in pieces(entry) if _LINES.search(line)]
        short = " ".join(in_form(entry, SHORT).split())
        reply = self._replies.to_choice(utterance, [entry])
        text = "\n\n".join(filter(None, (messages.FORGOTTEN, short, "\n".join(lines))))
        return Reply(utterance, "answer", text, 1.0, reply.answers, reply.suggestions)


def _months(said: str) -> int:
    """The time that is named, in months; 0 where none is."""
    return round(next(iter(weeks_in(_OF_OTHERS.sub(" ", said))), 0) * 12 / 52)
