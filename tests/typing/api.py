"""The public names as a type checker sees them: what is used rightly has these types, and what is not is refused.

mypy's strict settings complain of a `type: ignore` that is not needed, so each one here says that the line is refused,
and why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

from typing_extensions import assert_type

from advisor import (
    Advisor,
    AdvisorError,
    Citation,
    Conversation,
    Entry,
    Knowledge,
    KnowledgeError,
    Match,
    Problem,
    Reply,
    Source,
    Suggestion,
    __version__,
)
from advisor.dialects import DISCORD, SLACK, TELEGRAM, Dialect
from advisor.dialogue.person.profile import Profile
from advisor.dialogue.plan.plan import Plan, Step
from advisor.dialogue.policy import Decision, Policy
from advisor.guidance import Guidance
from advisor.models import Reasons
from advisor.nlu import Explanation
from advisor.roles import Roles

Kind = Literal["answer", "clarification", "fallback", "small_talk", "question"]

assert_type(__version__, str)


def an_advisor_is_made_and_asked(knowledge: Knowledge, entry: Entry) -> None:
    """With any knowledge, and with numbers for how sure it must be."""
    advisor = Advisor()
    assert_type(Advisor(knowledge, threshold=0.9, tentative_threshold=0.2, margin=0), Advisor)
    assert_type(advisor.ask("pay"), Reply)
    assert_type(advisor.match("pay"), tuple[Match, ...])
    assert_type(advisor.match_lines("pay"), tuple[Match, ...])
    assert_type(advisor.completion("Wh"), str)
    assert_type(advisor.rewritten("pay"), str)
    assert_type(advisor.respelt("pay"), str)
    assert_type(advisor.spelt_right("pay"), str)
    assert_type(advisor.hindi_spelt_right("pay"), str)
    assert_type(advisor.corrected("pay"), str)
    assert_type(advisor.knows("pay"), bool)
    assert_type(advisor.explained("pay", ["pay"]), float)
    assert_type(advisor.is_guessed("pay"), bool)
    assert_type(advisor.in_scope("pay"), float)
    assert_type(advisor.repairs("pay"), tuple[tuple[str, str], ...])
    assert_type(advisor.phrased("pay"), Entry | None)
    assert_type(advisor.explain("pay", entry), Explanation)
    assert_type(advisor.explain("pay", entry, entry), Explanation)
    assert_type((advisor.knowledge, advisor.policy), tuple[Knowledge, Policy])
    assert_type((advisor.threshold, advisor.tentative_threshold, advisor.margin), tuple[float, float, float])
    assert_type(advisor.policy.decide(advisor.match("pay")), Decision)
    assert_type(Advisor(knowledge, profile=False).profile, bool)
    Advisor(knowledge, 0.9)  # type: ignore[call-arg]  # By name only.
    Advisor("my/folder")  # type: ignore[arg-type]
    advisor.ask(b"pay")  # type: ignore[arg-type]
    advisor.threshold = 0.9  # type: ignore[misc]  # It never changes.


def a_conversation_goes_on_from_any_state(advisor: Advisor, kept: dict[str, Any], read: object) -> None:
    """From none, from what it gave, and from whatever a store holds."""
    chat = advisor.conversation()
    assert_type(chat, Conversation)
    assert_type(advisor.conversation(kept), Conversation)
    assert_type(advisor.conversation(read), Conversation)
    assert_type(advisor.conversation(None), Conversation)
    assert_type(chat.say("pay"), Reply)
    assert_type(chat.welcome(), Reply)
    assert_type(chat.to_dict(), dict[str, Any])
    assert_type((chat.profile, chat.plan), tuple[Profile, Plan | None])
    chat.forget()
    chat.say(1)  # type: ignore[arg-type]


def a_reply_has_these_fields(reply: Reply) -> None:
    """Each with its type; nothing in it can be set."""
    assert_type(reply.question, str)
    assert_type(reply.kind, Kind)
    assert_type(reply.tentative, bool)
    assert_type(reply.picked, bool)
    assert_type(reply.text, str)
    assert_type(reply.confidence, float)
    assert_type(reply.answers, tuple[Match, ...])
    assert_type(reply.suggestions, tuple[Suggestion, ...])
    assert_type(reply.sources, tuple[Source, ...])
    assert_type(reply.cited, tuple[Source, ...])
    assert_type(reply.unsourced, bool)
    assert_type(reply.citations, tuple[Citation, ...])
    assert_type(reply.origins, tuple[Literal["article", "guide"], ...])
    assert_type(reply.says_goodbye, bool)
    assert_type(reply.why(), str)
    assert_type(reply.reasons, Reasons)
    assert_type(reply.to_dict(), dict[str, Any])
    reply.text = ""  # type: ignore[misc]
    if reply.kind == "anwser":  # type: ignore[comparison-overlap]  # A kind that is misspelt.
        pass


def a_profile_and_a_plan_are_shown(profile: Profile, plan: Plan) -> None:
    """What is known of a person in few words; the steps, and the whole as Markdown."""
    assert_type(profile.facts(), tuple[str, ...])
    assert_type(plan.steps, tuple[Step, ...])
    assert_type([(step.text, step.done, step.entry_id) for step in plan.steps], list[tuple[str, bool, str]])
    assert_type((plan.markdown(), plan.stands()), tuple[str, str])


def a_match_and_a_suggestion_have_these(match: Match, suggestion: Suggestion) -> None:
    """The entry, and how sure it is; what is offered, and what answers it."""
    assert_type((match.entry, match.confidence, match.phrasing), tuple[Entry, float, str])
    assert_type((suggestion.text, suggestion.entry_id), tuple[str, str])
    match.confidence = 1.0  # type: ignore[misc]


def an_entry_is_made() -> None:
    """Of four texts at least; kinds are three words."""
    entry = Entry(id="hours", title="Hours", answer="9 to 5.", phrasings=("when are you open",))
    assert_type((entry.id, entry.title, entry.answer, entry.source, entry.question), tuple[str, str, str, str, str])
    assert_type((entry.phrasings, entry.follow_ups), tuple[tuple[str, ...], tuple[str, ...]])
    assert_type((entry.sources, entry.citations), tuple[tuple[Source, ...], tuple[Citation, ...]])
    assert_type((entry.group, entry.part_of), tuple[str, str])
    assert_type(entry.urgent, bool)
    assert_type(entry.kind, Literal["topic", "small_talk", "gap"])
    assert_type(entry.origin, Literal["article", "guide"])
    assert_type(entry.offers, Literal["", "check", "plan"])
    assert_type(entry.plain, str)
    Entry(id="hours", title="Hours", answer="9 to 5.")  # type: ignore[call-arg]
    Entry("hours", "Hours", "9 to 5.", ("when",), kind="topics")  # type: ignore[arg-type]


def a_source_is_made(citation: Citation) -> None:
    """Of a key, a title and an author at least; kinds are seven words."""
    source = Source("islp", "ISLP", "Hastie et al.", url="https://example.org", date="2023", kind="book")
    assert_type((source.key, source.title, source.by), tuple[str, str, str])
    assert_type((source.url, source.date, source.short), tuple[str, str, str])
    assert_type((citation.text, citation.full, citation.url, citation.answer), tuple[str, str, str, str])
    assert_type(source.citation, Citation)
    Source("islp", "ISLP")  # type: ignore[call-arg]
    Source("islp", "ISLP", "Hastie et al.", kind="novel")  # type: ignore[arg-type]


def knowledge_is_read_or_made(entry: Entry, folder: Path) -> None:
    """From a folder by either kind of name, from the one that ships, from entries of any collection."""
    knowledge = Knowledge.load()
    assert_type(knowledge, Knowledge)
    assert_type(Knowledge.load(folder), Knowledge)
    assert_type(Knowledge.load("my/folder"), Knowledge)
    assert_type(Knowledge.load(guide=False), Knowledge)
    assert_type(knowledge.groups, dict[str, tuple[Entry, ...]])
    assert_type(Knowledge([entry]), Knowledge)
    assert_type(Knowledge([entry], {"opn": "open"}).words, Mapping[str, str])
    assert_type(Knowledge([entry]).links, tuple[str, ...])
    assert_type(Knowledge([entry]).text, str)
    assert_type(Knowledge(entry for _ in "a"), Knowledge)
    assert_type(Knowledge([entry], guidance=Guidance()).guidance, Guidance)
    assert_type(Knowledge([entry], roles=Roles(pay="hours")).roles, Roles)
    assert_type((knowledge.entries, knowledge.topics), tuple[tuple[Entry, ...], tuple[Entry, ...]])
    assert_type(knowledge["hours"], Entry)
    assert_type("hours" in knowledge, bool)
    assert_type(len(knowledge), int)
    assert_type([each for each in knowledge], list[Entry])  # noqa: C416 (what iterating gives)
    Knowledge(["hours"])  # type: ignore[list-item]
    knowledge["hours"] = entry  # type: ignore[index]


def errors_are_caught(error: KnowledgeError, problem: Problem) -> None:
    """By the one of all, or by the one that lists what is wrong."""
    caught: AdvisorError = error
    assert_type(str(caught), str)
    assert_type(error.problems, tuple[Problem, ...])
    assert_type((problem.message, problem.file, problem.line, problem.entry), tuple[str, str, int, str])


def a_dialect_writes_messages(reply: Reply) -> None:
    """Those that are here, and one of your own."""
    for dialect in (TELEGRAM, SLACK, DISCORD):
        assert_type(dialect, Dialect)
        assert_type(dialect.messages(reply), list[str])
        assert_type(dialect.messages(reply, title="Pay"), list[str])
        assert_type(dialect.longest, int)
    marks: Mapping[str, Callable[[str], str]] = dict.fromkeys(("bold", "italic", "strike", "code"), str.strip)
    own = Dialect(160, str.upper, marks, lambda label, url: f"{label} {url}", {"quote": str.strip, "code": str.strip})
    assert_type(own.messages(reply), list[str])
    DISCORD.messages("a text")  # type: ignore[arg-type]
    DISCORD.messages(reply, "Pay")  # type: ignore[call-arg]  # By name only.
