"""Replies about the person: what is known of them, what is forgotten, which topic fits them."""

from __future__ import annotations

from dataclasses import replace

from ...models import Match, Reply
from ...patterns import regex
from ...text import normalize, stems, telling_stems
from ..acts import requisites, what_i_am
from ..follow_ups.reproaches import NOT_KEPT, missing_place, of_what_is_kept
from ..forms import SHORT, in_form, pieces
from ..guidance import guiding_messages as messages
from ..guidance.standing import standing
from ..patterns import compiled, says
from ..pay.pay import pay_topics
from ..replies import Replies
from ..state import State
from ..suggestions import with_last
from . import possibility
from .carrying_messages import for_them, with_yes
from .fitting import fitting_topics, with_own_line
from .own_words import told_in
from .profile import Profile, Told
from .striking import forgets, is_none, says_never
from .taking_them_on import wishes_to_use
from .telling import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..advisor import Advisor

__all__ = ["Personal"]

_WHAT_CAN_I_DO = regex(
    r"\bwhat (?:all )?(?:can|should|could|shall|must) (?:i|we|one) do(?: now| then| about (?:it|that))?\W*$"
)
_WRONG = compiled(r"""
    \b(?:(?:this|that|it)(?:'s)?|something|(?:one|two|a|some) (?:thing|things|fact|point)s?
    |(?:the|your|my) (?:notes?|profile|facts?)|ek (?:cheez|baat)|kuch|ye|yeh|all
    |what you (?:have )?(?:noted|wrote|written|know|say|said|have|remember)\b.{0,20})
    \s(?:(?:is|are|was|were|of it|hai|there|here|about me|quite|still|a bit|partly)\ )*
    (?:wrong|incorrect|outdated|mistaken|galat|sahi nahi
    |not (?:entirely |quite |fully |completely |all |exactly |really |totally )?(?:correct|right|true|accurate))\b
    |\b(?:correct|fix|change|update) (?:your|the|my) (?:notes?|profile|data|details|facts?)\b
    |\byou (?:have )?(?:left out|forgot|forgotten|missed|omitted|ignored|dropped)(?: to (?:note|mention|say))?
    \sthat (?:i|my)\b
    |^wrong\b|\bgalat (?:hai|likha|note)\b|\bnot (?:entirely|quite|fully|completely) (?:correct|right|true)\b
""")
"""That something noted of somebody is not so."""
_ALL = compiled(r"""
    (?:(?:ok|okay|please|pls|plz|then|now|so|no|and|actually|just|can you|could you),? )*
    (?P<verb>delete|remove|erase|clear|wipe|forget|get rid of)\ (?:it|that|this|them
    |(?P<all>(?:all|everything)(?: of)?(?: (?:it|that|this|them))?|(?:it|that|this|them) all|my all data
    |(?:all|everything)(?: of)?(?: (?:that|what))?(?: (?:my|the) (?:data|info\w*|details|notes|facts))?
    (?: (?:you|u)(?: have|'ve)?(?: (?:noted?|know|have|got|stored?|saved?|kept?|keep|wrote))?
    (?: down)?(?: (?:about|abt|of|on) me)?)?))
    (?: (?:please|pls|plz|now|then|thanks))*[.! ]*
""")
"""What wants all forgotten: named `all`, or where that was just read out."""
_LEFT = regex(
    r"(?:(?:ok|okay|so|and|then|now|well),? )*(?:what(?:'?s| is)?|kya)(?: (?:still|now|do|have|you|u|got|is|else))*"
    r" (?:left|remaining|remains|there|bacha|baki)(?: (?:now|then|still|hai|of (?:it|me)|(?:about|on) me"
    r"|in (?:my|the|your) (?:profile|notes?)))*[?!. ]*"
    r"|[^?]{1,40}\b(?:remove|delete|drop|strike|forget) (?:it|that|this)(?: please)?[.! ]*"
)
"""What asks for what is left, or wants gone what is not there: of the notes, where they were just read out."""
_BEARING, _MOST_LINES = ("role", "years", "degree", "age", "country", "knows", "partly", "lacks", "weak"), 3
"""Slots whose words a line holds that turns on them; such lines of an answer that are told, at most."""
_COMMON = stems("student year knows some basic learning engineer machine works old degree no")
_WHAT_IS_BEST = says(r"\b(?:best|suits?|fits?|advi[sc]e|recommend\w*|suggest\w*|right for|say|think)\b")
"""Whether it is asked what to choose, rather than what an answer comes to."""
_IS_A_PROBLEM = regex(
    r"\b(?:would|will|is|could) (?:that|this|it)\b[^.?!]{0,20}\b(?:problem|issue|obstacle|deal ?-?breaker|barrier)\b"
)
"""What asks whether what was just told stands in the way."""
_PUTS_RIGHT = regex(
    r"^(?:no|nope|nah|nahi|actually|correction|sorry)\b[,.! ]+(?:(?:actually|but|no|sorry),? )*i(?:'?m| am| work)\b"
)
"""How somebody begins who says what they are instead: "no, I'm a developer, logistics is the company"."""

_AMENDS = regex(
    r"(?:^|[.,;!?] ?|\band )(?:please |pls |so |now )*(?:change|update|correct|fix|amend|edit) (?:it|that|this)"
    r"(?: (?:please|pls|then|now|for me|in (?:my|your) (?:notes?|profile)))*[.! ]*$"
)
"""The wish to have the notes put right, behind what is right."""


class Personal:
    """Replies about the person of one conversation, whose state it reads and empties."""

    def __init__(self, advisor: Advisor, state: State, replies: Replies) -> None:
        self._knowledge = advisor.knowledge
        self._remembers = advisor.profile
        self._state = state
        self._replies = replies

    def forget(self) -> bool:
        """Forget all that the person told, and the latest question, which may tell of them; whether there was some."""
        state = self._state
        known = bool(state.profile or state.check or state.plan)
        state.profile, state.check, state.plan, state.pending, state.question = Profile(), "", {}, "", ""
        return known

    def known(self, utterance: str, slot: str = "") -> Reply:
        """What is known of the person, or of a told slot, other than skills; and how far their check and plan are."""
        facts = self._state.profile.facts()
        if slot not in {"", "knows"} and (fact := self._state.profile.fact(slot)):
            return self._remark(utterance, messages.known((fact,)), messages.FORGET)
        further = standing(self._knowledge.guidance, self._state, facts=False)
        nothing = messages.ONLY_THE_CHECK if further else messages.NOTHING_KNOWN
        text = messages.known(facts) if facts else nothing if self._remembers else messages.NO_PROFILE
        return self._remark(utterance, f"{text} {further}".rstrip(), messages.FORGET if facts else "")

    def what_i_am(self, utterance: str) -> Reply | None:
        """What the adviser is, to who asks that and nothing else; None for anything else."""
        return what_i_am.what_i_am(self._replies, self._knowledge, self._state, utterance)

    def _read_out(self) -> bool:
        return messages.FORGET in {item.text for item in self._replies.offered()}

    def kept(self, utterance: str) -> Reply:
        """Where what is known of the person is kept."""
        return self._remark(utterance, messages.KEPT_HERE if self._remembers else messages.NO_PROFILE, messages.FORGET)

    def wrong(self, utterance: str) -> Reply:
        """A question back to who says that something noted is wrong, but not what is right."""
        return self._remark(utterance, messages.what_is_right(self._state.profile.facts()), messages.FORGET)

    def missing(self, utterance: str) -> tuple[Reply | None, str]:
        """What is kept, to who asks what is left or says that some is not, and what else they say; None otherwise."""
        of_notes = self._read_out() and not (self._state.plan or self._state.check)
        if of_notes and _LEFT.fullmatch(normalize(utterance)):
            return self.known(utterance), ""
        place, others = missing_place(utterance)
        if place and self._remembers:
            reply = self._remark(utterance, messages.keeps_the_country(place.country, place.city))
            self._state.profile = self._state.profile._replace(country=place.country)
            return reply, others
        complains, others = of_what_is_kept(utterance)
        noted = complains and read(utterance.removesuffix(others)).values
        if not (self._remembers and complains) or (noted and not NOT_KEPT.search(utterance.lower())):
            return None, ""
        if told_in(utterance.removesuffix(others), str):
            return None, ""  # It is kept in their own words.
        return self._remark(utterance, messages.keeps_only(self._state.profile.facts())), others

    def corrected(self, utterance: str, told: Told, *, struck: bool) -> Reply | None:
        """What is known now, to who says that something noted was wrong, and what is right; None for anything else.

        "That is wrong" right after an answer is a word on the answer. `struck`: something noted is struck already.
        """
        everything = _ALL.fullmatch(normalize(utterance))
        if everything and (
            # To clear all is as well to begin anew, and all of a plan is no more than its steps.
            (everything["all"] and everything["verb"] != "clear" and not self._state.plan) or self._read_out()
        ):
            return self.forgotten(utterance, "")
        of_them = not self._state.told or told.values or told.denied or requisites.of_notes(utterance)
        wrong = struck or says_never(utterance) or (of_them and _WRONG.search(normalize(utterance)))
        if not wrong:
            # "I'm no MCA student, I'm in BCA": what they are is told, be it noted already.
            puts_right = is_none(utterance) or ("role" in told.values and _PUTS_RIGHT.search(normalize(utterance)))
            puts_right = (puts_right and not wishes_to_use(utterance)) or _AMENDS.search(normalize(utterance))
            return self.known(utterance) if puts_right and told.values and not (told.asks or told.only) else None
        if not (struck or told.values or told.denied or says_never(utterance)):
            return self.wrong(utterance)
        reply = self.known(utterance)
        if forgets(utterance):
            return reply
        known = self._state.profile.facts() or not struck
        return replace(reply, text=f"{messages.SORRY} {reply.text}" if known else messages.HAD_IT_WRONG)

    def forgotten(self, utterance: str, slot: str) -> Reply:
        """That one slot is forgotten, or all."""
        if slot:
            fact = self._state.profile.fact(slot)
            if not fact and self._state.profile:
                return self.known(utterance)
            self._state.profile = self._state.profile.without(slot)
            text = messages.forgotten((fact,)) if fact else messages.NOTHING_TO_FORGET
        else:
            text = messages.FORGOTTEN if self.forget() else messages.NOTHING_TO_FORGET
        return self._remark(utterance, text, messages.FORGET if self._state.profile else "")

    def for_me(self, utterance: str, told: Told | None = None) -> Reply:
        """What the latest answer comes to for them; else what fits, of what was `told` now first; else who they are."""
        if told is None and (of_it := self._of_the_latest(utterance)):
            return of_it
        new = told.values if told else {}
        lacks = {f"no {skill}" for slot in ("lacks", "weak") for skill in new.get(slot, ())}
        of_these = [fit.id for fit in self._knowledge.guidance.fits if lacks.intersection(fit.fits)]
        topics = sorted(fitting_topics(self._knowledge, self._state), key=lambda name: name not in of_these)
        if topics:
            return self._replies.to_choice(utterance, [self._knowledge[topics[0]]])
        return self._remark(utterance, messages.FOR_WHOM)

    def _of_the_latest(self, utterance: str) -> Reply | None:
        """What the latest answer comes to for the person; None where it was told for them, or the best is asked for."""
        profile, names = self._state.profile, self._state.latest[:1] if self._state.told else []
        facts = [fact for slot in _BEARING if (fact := profile.fact(slot))]
        own = {self._knowledge.roles.background, *pay_topics(self._knowledge)}
        if not (names and facts) or names[0] in own or names[0] not in self._knowledge or _WHAT_IS_BEST(utterance):
            return None
        entry = with_own_line(self._knowledge[names[0]], profile)
        said, opening = telling_stems(" ".join(facts)) - _COMMON, " ".join(in_form(entry, SHORT).split())
        lines = [line for line in pieces(entry) if line.startswith("**From ") or not said.isdisjoint(stems(line))]
        text = for_them(opening, [line for line in lines if line not in opening][:_MOST_LINES], facts)
        shown = self._replies.suggested([*fitting_topics(self._knowledge, self._state), *entry.follow_ups])
        return Reply(utterance, "answer", text, 1.0, (Match(self._knowledge[names[0]], 1.0, entry.question),), shown)

    def _remark(self, utterance: str, text: str, last: str = "") -> Reply:
        """Something said of the person, with topics to offer, and the `last` thing to say."""
        offered = self._replies.suggested(self._replies.openers())
        return Reply(utterance, "small_talk", text, 1.0, (), with_last(offered, last))

    def in_place_of_help(self, utterance: str, told: Told, answer: Reply) -> Reply | None:
        """The topic that fits who asks what they can do; None where it was not asked, or nothing of them is known."""
        said = normalize(utterance)
        unsure = bool(told) and (answer.tentative or answer.kind == "fallback")
        asks = (answer.kind == "small_talk" and _WHAT_CAN_I_DO.search(said)) or (unsure and _IS_A_PROBLEM.search(said))
        return self.for_me(utterance, told) if asks and fitting_topics(self._knowledge, self._state) else None

    def possible(self, utterance: str, circumstance: str) -> Reply | None:
        """The topic that fits best, or the one for a circumstance; None where that is not known of them."""
        if not circumstance:
            roles = self._knowledge.roles
            of_those = {roles.background, roles.career_switch, roles.maths, roles.learning_order}
            fitting = [name for name in fitting_topics(self._knowledge, self._state) if name in of_those]
            if possibility.despite_maths(utterance, self._state.profile) or not fitting:
                return (
                    None  # That has a reply of its own; how to find a first job says nothing of whether it can be done.
                )
            reply = self._replies.to_choice(utterance, [self._knowledge[fitting[0]]])
            return replace(reply, text=with_yes(reply.text))
        if circumstance not in self._state.profile.circumstances():
            return None
        fits = [fit.id for fit in self._knowledge.guidance.fits if circumstance in fit.fits]
        return self._replies.to_choice(utterance, [self._knowledge[fits[0]]]) if fits else None
