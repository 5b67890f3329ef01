"""The hours a week of a plan, as people speak of them: at how many to make it, and how many a deadline takes."""

from __future__ import annotations

from ...patterns import regex
from ...text import normalize
from ..patterns import compiled
from ..person.telling import hours_in, months_in

__all__ = ["changes_hours", "deadline_asked", "hours_asked", "hours_named"]

_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|twenty|thirty"
_AN_HOUR = rf"(?:\d+ ?|(?:{_NUMBERS}) )(?:hours?|hrs?|h)\b"
_A_NUMBER = compiled(rf"""
    (?:\b(?:daily|weekly)\ )?\b{_AN_HOUR}(?! more\b)
    (?: ?(?:(?:a|per|/|each|every) ?(?:week|wk|day|weekday|morning|evening|night)|daily|weekly)\b)?
""")
_TO_HOURS = (
    r"(?: (?:it|that|this|the plan|my plan|the hours|them))?"
    r"(?: (?:to|at|be|with|for|down to|up to|on|as per|according to))?"
)
_CHANGES = compiled(rf"""
    \b(?:(?:can|could|may|shall|should|might) (?:we|i|you|it|the plan|my plan) |let'?s |let us |what if we |what about )
    (?:please |rather |also |just |perhaps )*
    (?:say|saying|make|do|be|change|set|put|take|reckon|use|go|count|assume|plan|have){_TO_HOURS}
    \s(?:only |about |just |maybe )*{_AN_HOUR}
    |^(?:make|set|change) (?:it|that|the plan)(?: to)? {_AN_HOUR}
    |{_AN_HOUR}\b.{{0,30}}\binstead\b|\b(?:instead|rather)(?: with| for)? {_AN_HOUR}
""")
"""That the hours of the plan are to be others, be it in a question."""
_ONLY = regex(rf"\bonly (?:about |some |for )?({_NUMBERS}|\d{{1,2}})(?: (?:hours?|hrs?|h))?[.! ]*$")
"""A number of hours by itself, after the plan was spoken of: "in spring only four"."""
_REDO = compiled(rf"""
    \b(?:re-?do|re-?work|re-?calculate|re-?compute|reckon|calculate|update|adjust|do|make|run|plan|try)\b
    (?: \w+){{0,3}}?
    \s(?:with|at|for|on|using) (?:only |just |about )*({_NUMBERS}|\d{{1,2}})
    (?=[.,;! ]*$|[.,;!] | (?:hours?|hrs?|h|instead|please|then|now)\b)
    |^(?:(?:no|ok|please|pls)[, ]+)*(?:make|set|change|put) (?:it|that|this|(?:the )?hours)(?: to| at)?
    \s(\d{{1,2}})[.! ]*$
""")
"""That the plan is to be made with a number of hours, which has no unit: "redo it with six"."""
_HOURS_FOR = compiled(r"""
    \b(?:how many|how much|what)\b.{0,20}\b(?:h|hrs?|hours?)\b(?=.{0,20}(?:week|wk|/ ?w\b)).{0,60}
    \b(?:in|within|for|by|to)\b.{0,12}?(?P<time>(?:\d{1,2}|[a-z]+)(?: a)? (?:months?|years?))\b
""")
"""That it is asked how many hours a week a time takes."""

_FULL_TIME = regex(
    r"\b(?:study|learn|do|did|go|went|doing|studied|studying|learning)\b.{0,20}\bfull[- ]?time\b"
    r"|\b(?:quit|left|leave|gave up|give up|resign from|without) (?:my|the|a) (?:day )?job\b"
)
"""That somebody supposes to have no work beside it."""
_WORKING_WEEK = 40


def changes_hours(utterance: str, *, shown: bool) -> bool:
    """Whether an utterance wants the plan at other hours, be it as a question; `shown`: it was spoken of last."""
    said = normalize(utterance)
    if _REDO.search(said):
        return True
    if hours_named(said):
        return _CHANGES.search(said) is not None
    return shown and _ONLY.search(said) is not None


def hours_asked(utterance: str) -> int:
    """The hours a week at which a figure of the plan is asked for; 0 for those of the plan."""
    said = normalize(utterance)
    only, changed, redo = _ONLY.search(said), _CHANGES.search(said), _REDO.search(said)
    if redo:
        return hours_in(f"{next(filter(None, redo.groups()))} hours")
    named = hours_named(changed[0] if changed else said) or (hours_in(f"{only[1]} hours") if only else 0)
    return named or (_WORKING_WEEK if _FULL_TIME.search(said) else 0)


def deadline_asked(utterance: str) -> int:
    """The months within which somebody asks how many hours a week it takes to be done; 0 where they do not."""
    found = _HOURS_FOR.search(normalize(utterance))
    return months_in(f"in {found['time']}") if found else 0


def hours_named(said: str) -> int:
    """The first hours a week that something, in small letters, names with their unit; 0 where it names none."""
    found = _A_NUMBER.search(said)
    return hours_in(found[0]) if found else 0
