"""The words of a schedule: amounts of hours, days of the week, what joins them and what takes days off."""

from __future__ import annotations

from ..patterns import compiled
from .amount_patterns import HOUR, TO, WORDS

__all__ = ["AMOUNT", "TOKEN"]

AMOUNT = rf"(?:(?:\d{{1,2}}|an?|{WORDS}) and a half|half an?|a couple of|\d{{1,2}}(?:\.\d)?|(?:an?|{WORDS})(?![a-z]))"
_RANGE = rf"{AMOUNT}(?:{TO}{AMOUNT})?"
_DAY = (
    r"(?:mon(?:day)?s?|tue(?:s?(?:day)?s?)?|wed(?:nesday)?s?|thu(?:rs?(?:day)?s?)?|fri(?:day)?s?|sat(?:urday)?s?"
    r"|sun(?:day)?s?)\b"
)
_TIMES = r"(?:days?|evenings?|nights?|mornings?|times|sessions?)"
_A = r"(?:an?|per|each|every|/|in an?|in the|any)"
TOKEN = compiled(rf"""
    (?P<some>(?P<count>{AMOUNT}) {_TIMES}(?: ?(?:(?:{_A} ?)?(?:week|wk)|weekly)\b|(?= of {_RANGE} ?{HOUR}\b)))
    |(?P<month>(?:{_A} ?)?(?:month|monthly)\b)
    |(?P<fortnight>(?:{_A} ?)?fortnight\b)
    |(?P<week>(?:{_A} ?)?(?:weekly|week|wk|w)\b(?! ?(?:end|day|\d)))
    |(?P<other>(?:on )?{_A} (?:other|second) (?:day|evening|night)\b)
    |(?P<workdays>(?:{_A} ?)?(?:weekdays?|(?:work(?:ing)?|school) ?days?)\b)
    |(?P<weekend>(?:{_A} ?)?week ?ends?(?P<each2> days?)?\b)
    |(?P<working>mon(?:day)? fri(?:day)?\b)
    |(?P<first>{_DAY}) ?(?:-|to|through|till|until) ?(?P<last>{_DAY})
    |(?:{_A} ?)?(?P<day>{_DAY})
    |(?P<daily>(?:{_A} ?)?(?:day|evening|night|morning)s?\b|daily\b|everyday\b)
    |(?P<amount>(?P<minutes>(?P<n>\d{{2,3}}) ?(?:minutes?|mins?)\b)|(?P<half>half (?:an? )?hour\b)
    |(?P<n2>(?<![\d.]){_RANGE}(?!\d)) ?(?P<unit>{HOUR}\b)|(?!an?\b)(?P<n3>(?<![\d.]){_RANGE}(?![\d%/.]|\.\d))
    ) ?(?: ?of (?:study|studying|learning))?
    |(?P<each>(?:each|apiece)\b)|(?P<total>(?:(?:in )?total|in all|altogether|combined)\b)
    |(?P<except>(?:except|but not|apart from|other than|without|minus|skip(?:ping)?|but(?= (?:no|not|never|nothing))
    |(?:nothing(?: at all)?|never|none|no time|not|no study(?:ing)?|zero|nahi|not anything|(?:i|we) work)(?= (?:(?:on|at
    |over|in|during|for)[ ])?(?:(?:the|my) )?(?:week ?ends?|week ?days|{_DAY}))
    |no(?= (?:week ?ends?|{_DAY})))(?: for| on)?\b)
    |(?P<off>(?:off|free|nothing|never|none|not at all|excluded|(?:i'?m|is|are|stays?|i|we|belongs?|(?:i )?have)
    [ ](?:(?:always|all|usually|just|only|strictly) )*
    (?:for(?! (?:study|studying|learning|this|it|ml|\d))(?: (?:my|the|our))? \w+
    |off|out|away|taken|busy|sacred|to (?:my|the|our) \w+|impossible|no good
    |can'?t|cannot|can not|don'?t|rest|work(?! (?:about |around |some )?\d)|nothing|no time))\b)
    |(?P<joint>,|;|:|&|\+|-|\b(?:and|n|plus|also|another|aur)\b)
    |(?P<filler>\b(?:(?:i|we|are|is)(?: (?:am|are|can|only))*\s(?:(?:get|have) (?:(?:the|some|any|free) )*time|free)
    (?: for (?:me|this|it))?|i (?:(?:can|am|only) )*(?:giv(?:e|ing)|get(?:ting)?|having|do|spend|spare|manage|study)
    |on|pe|at|in|of|the|only|just|about|around|maybe|more|max|then|during|across|from(?= {_DAY})|so|perhaps|for|study
    |(?:before|after)
    \s(?:work|school|uni|college|clg|coaching|tuition|lectures?|breakfast|lunch|dinner|bed|office|class(?:es)?)
    |over|ish|or so|each way|long|short|quiet|lazy)\b)
    |(?P<word>[^\s,;:&+-]+)
""")
"""A word of a text, or words that are one: an amount, days, what joins them, any other."""
