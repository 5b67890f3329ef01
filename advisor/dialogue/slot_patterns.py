"""How each slot of a profile is told: patterns over small letters, and the reading that takes them out of a claim."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..slots import COUNTRIES, DEGREES, FIELDS, GOALS, JOB, MODIFIER, SKILLS, SUBJECTS, alternatives
from .profile import LONGEST_ROLE, bounded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["BREAK", "FILLERS", "FIRST_PERSON", "Reading"]

FIRST_PERSON = re.compile(
    r"(?<!am )(?<!do )(?<!did )(?<!can )(?<!could )(?<!should )(?<!would )(?<!will )(?<!shall )(?<!may )(?<!must )"
    r"(?<!if )(?<!when )(?<!before )(?<!unless )(?<!until )(?<!once )(?<!what )(?<!after )\b(?:i|my|mine|myself|mera|meri"
    r"|mere|mujhe|mujhko)\b(?! should| must| need| will)"
    r"|\b(?:if|although|though|since|because|as|that) i (?:am|do not|have|only|know|can not|live|never|study|spend)\b"
    r"|\b(?:main|mai|mein|me|hum)\b(?=.*\b(?:hu|hoon|hun|sakta|sakti|raha|rahi|karta|karti|chahta|chahti)\b)"
)
"""Where somebody speaks of themselves, and does not ask what they should, can or do."""
BREAK = re.compile(
    r"\b(?:what|how|which|why|whether|where|kya|kaise|kaun|konsa|kitna|kitni|(?:is|are|was) (?:it|there|this|that)"
    r"|(?:can|could|should|do|did|am|will|would|shall|must|may) (?:i|we|you)"
    r"|want|wants|wanna|would|like to|plan|planning|hope|hoping|wish|dream|thinking|considering|aim|aiming|looking"
    r"|interested|trying|curious|wondering|asking|wonder|need|needs|should|going to|applying|heard|read|saw|seen|think"
    r"|believe|feel|guess|told|offer|visa|moving|chahta|chahti|banna|worried|afraid|scared"
    r"|he|she|they|you|it|who|daughters?|sons?|friends?|brother|sister|wife|husband|kids?|child|children|mother|father"
    r"|mom|dad|boss|colleagues?|nephew|niece|cousin|team|parents|company|boyfriend|girlfriend|partner|manager says)\b"
)
"""What ends a claim: a question, a wish, somebody else."""
FILLERS = frozenset(
    """
    a an the i am is my me and or also with of as at in on for to from have has had only just now currently right so
    well hi hello hey yes no ok okay actually sorry please thanks thank by way some bit little lot really very about
    already still been being was do but one its it's this that get got per since here there basically myself
    hu hoon hun hai ho h main mai mein me se ka ki ke sir bhai yaar mam madam ji sakta sakti de kar raha rahi karta karti
    work working job years old live living study studying can spend give put time week free side day learning doing
    evenings weekends evening morning background experience profession yrs around almost nearly close mean it rather
    based there's and/or name currently, too both know knows aata aati although though because if then than each every
    year yr student spare hours hour own self-taught full part aur bhi mujhe mera meri
    """.split()
)
"""Words beside what is told that tell nothing more."""

_NUMBERS = {"half a": 0.5, "half an": 0.5, "a couple of": 2.0, "couple of": 2.0, "a few": 3.0, "an": 1.0, "a": 1.0}
_NUMBERS |= {"one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0, "eight": 8.0}
_NUMBERS |= {"nine": 9.0, "ten": 10.0, "twelve": 12.0, "fifteen": 15.0, "twenty": 20.0, "thirty": 30.0, "ek": 1.0}
_NUMBERS |= {"do": 2.0, "teen": 3.0, "char": 4.0, "paanch": 5.0, "chhe": 6.0, "das": 10.0}
_N = rf"(?:\d{{1,3}}(?:\.\d)?(?: ?(?:-|to|or) ?\d{{1,3}})?|(?:{alternatives(dict.fromkeys(_NUMBERS, ''))}))"
_HOURS = r"(?:h|hr|hrs|hours?|ghante|ghanta)"
_EACH = r"(?: ?(?:/|a\b|per\b|each\b|every\b|in a\b))?"
_NOT_SKILL = r"(?! ?(?:engineer|developer|dev|job|course|book|roadmap|salary)s?\b)"


def _any(names: dict[str, str]) -> str:
    return rf"(?<![a-z0-9])(?:{alternatives(names)})(?![a-z0-9+#])"


_AGE = re.compile(
    r"\b(?P<a>\d{2}) ?-?(?:yo|y/o|y\.o|y o|(?:yrs?|years?)[ -]old|years? of age|saal (?:ka|ki))\b"
    r"|\bi am (?:already |now |just |only |almost |nearly |turning )*(?P<b>\d{2})\b(?! ?(?:%|h\b|hours?|hrs?|days?|months?"
    r"|weeks?|years?|yrs?|k\b|lpa|minutes))|\b(?:age|aged|age is|turning|age of) (?P<c>\d{2})\b|^at (?P<d>\d{2})\b"
)
_AGE_BARE = re.compile(r"^(?P<a>[1-8]\d)(?: ?(?:m|f))?$")
_YEARS = re.compile(
    rf"\b(?P<a>{_N}) (?:years?|yrs?|saal)'?(?: of| ka| ki)? (?:[\w-]+ ){{0,2}}?(?:experience|experiance|exp)\b"
    rf"|\bfor (?:the (?:last|past) )?(?P<b>{_N}) (?:years|yrs)\b|\b(?P<c>{_N}) (?:years|yrs) (?:in|as|at|of work)\b"
)
_TIME = re.compile(
    rf"(?<!work )(?<!working )\b(?P<n>{_N}) ?{_HOURS}(?: of \w+)?{_EACH} ?(?P<per>week|wk|weekly|day|daily|weekdays?|nights?|evenings?"
    rf"|weekends?)\b|\b(?P<per2>daily|weekly|every day|per day|per week|roz|rozana|har din|ek din mein|week me|week mein)"
    rf" (?P<n2>{_N}) ?{_HOURS}\b|\b(?:study|learn|do this|learning|studying) (?P<full>full[ -]?time)\b"
)
_TIME_BARE = re.compile(rf"\b(?P<n>{_N}) ?{_HOURS}(?P<per>\b)")
_PER_WEEK = {"day": 7, "dai": 7, "eve": 7, "per day": 7, "roz": 7, "har": 7, "ek ": 7, "nig": 7, "weekd": 5}
"""Times a week, by how the word begins; once for any other."""
_FULL_TIME = 35
_FRAME = re.compile(
    rf"\b(?:in|within|over|have|next|inside|only) (?:the )?(?:next )?(?P<n>{_N}) (?P<unit>weeks?|months?|mths?|years?"
    rf"|mahine|mahino|saal)\b(?! ?(?:of|old|ago|exp))|\b(?P<n2>{_N}) (?P<unit2>mahine|mahino|saal) (?:me|mein|main)\b"
)
_MONTHS = {"w": 0.25, "m": 1.0, "y": 12.0, "s": 12.0}
_PLACE = re.compile(
    rf"\b(?:from|in|near|to|based in|country is)(?: (?:a|the|an))? (?P<a>{_any(COUNTRIES)})"
    rf"|\bi am(?: an?| the)? (?P<b>{_any(COUNTRIES)})|(?P<c>{_any(COUNTRIES)})(?:[ -]based| (?:me|mein|se)\b)"
)
_PLACE_BARE = re.compile(
    rf"^(?:(?:from|in) )?(?:the )?(?P<a>{_any(COUNTRIES)})$|[a-z] (?:from|in) (?:the )?(?P<b>{_any(COUNTRIES)})"
)
_AIM = r"(?:(?:to|be|become|becoming|being|get|getting|into|move|switch|switching|transition|work|working|a|an|the|as|in|job|career|of|for|field|land|first|my|role|break|go|enter|pursue|start|towards|moving) )+"
_GOAL = re.compile(
    rf"\b(?:i|my) (?:(?:really|just|also|still|am|have|always|now|only|do) )*(?P<no>not |never )?(?:want|wanna|would like|plan"
    rf"|planning|hope|hoping|aim|aiming|dream|wish|decided|trying|looking|(?:goal|dream|aim|target|plan) is)(?: {_AIM}| )"
    rf"(?P<goal>{_any(GOALS)})|(?P<hindi>{_any(GOALS)}) ban\w* (?:hai|h|chahta|chahti|hoon|hu)\b"
)
_KNOWN = (
    r"i (?:do |already |also |can |have |just )*(?:know|use|used|code in|program in|learned|learnt|studied|finished|completed)"
    r"|good (?:at|in|with)|comfortable (?:with|in)|familiar with|experienced (?:in|with)|proficient in|fluent in"
    r"|strong (?:in|at)|worked with|experience (?:in|with)|know(?:ing)? (?:some|basic|the basics of|a bit of|a little|only|bit of)"
    r"|basics of|knowledge of|background in|(?:coded|programmed|coding|programming|code|program) in"
)
_UNKNOWN = (
    r"(?:do|did) not (?:know|use|have|understand)(?: any| much)?|can not|never (?:really )?(?:learned|learnt|learn|used|done|coded"
    r"|programmed|touched|written|studied|did)(?: in)?|not (?:good|great|comfortable|familiar|strong)(?: at| in| with)?|not know"
    r"|\b(?:bad|terrible|awful|poor|weak|rusty|hopeless) (?:at|in|with|on)|struggle with|suck at|\bzero|\bno(?: \w+ in)?|\bnot|new to"
    r"|without(?: any)?|no (?:experience|idea|knowledge|background) (?:of|in|with|about)|hate"
)
_SKILLS = re.compile(
    rf"(?P<lacks>{_UNKNOWN})(?= )|(?P<knows>\b(?:{_KNOWN}))(?= )|(?P<name>{_any(SKILLS)}){_NOT_SKILL}|(?P<stop>\b(?:learn|learning"
    r"|want|need|for|teach|about|job|who|when)\b)|(?P<joint>[,/&+]|\band\b|\bor\b|\baur\b|\bnor\b|\ba\b|\bsome\b|\bbasic\b|\bany\b"
    r"|\bbit\b|\bof\b|\bto\b|\bonly\b)|(?P<word>\S+)"
)
_HINDI_SKILL = re.compile(
    rf"(?P<names>(?:{_any(SKILLS)}(?:,| aur| and| or)? ?)+)(?:thoda |thodi |bhi |bahut )*(?P<no>nahi |nahin |nhi |nai )?"
    r"(?:aata|aati|ata|ati|aate|aatee|pata|jaanta|jaanti)\b"
)
_CODES = re.compile(
    r"\bi (?:can |do |already )*(?:code|program)\b(?! in)|\b(?P<no>(?:can|do) not (?:code|program)|never (?:coded|programmed"
    r"|written (?:a line of )?code|done (?:any )?(?:coding|programming)))\b(?! in)"
)
_GAP = r"(?P<gap>(?: (?!with|from|by|for|to|of|in|at|on|like|than|and|my)[a-z0-9#+./'-]+){0,6}?)"
_ROLE = re.compile(rf"\b(?P<verb>am|was|been|as|is|used to be|work as|working as){_GAP} (?P<job>{JOB})\b(?!'s)")
_ROLE_BARE = re.compile(rf"^(?P<verb>(?:as )?(?:an? )?)(?P<gap>(?:[a-z0-9#+./-]+ ){{0,3}}?)(?P<job>{JOB})\b")
_WORKS_AS = re.compile(
    r"\bwork(?:ing)? as (?:an? )?(?P<any>[a-z]{3,}(?: [a-z]{3,})?)(?= *(?:$|in\b|at\b|for\b|from\b|with\b|and\b))"
)
_WORKS_IN = re.compile(rf"\b(?:work|working|job) in (?:the )?(?P<field>{_any(FIELDS)})")
_YEAR = re.compile(r"\b(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|final|last|pre-?final)[ -](?:year|yr)\b")
_ORDINALS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "last": "final"}
_DEGREE = re.compile(rf"(?P<degree>{_any(DEGREES)})(?:'s)?")
_SUBJECT = re.compile(rf"(?P<subject>{_any(SUBJECTS)})")
_LEARNER = re.compile(
    r"\b(?P<pupil>(?:high[ -]?)?school(?: student|er| kid)?|(?:class|grade|std) (?:9|10|11|12)(?:th)?|(?:9|10|11|12)th(?: class| grade| standard)?)\b"
    r"|\b(?P<student>student|undergrad(?:uate)?|freshman|sophomore)\b|\b(?P<fresher>fresher)\b|\b(?P<graduate>(?:post)?graduate|grad|graduated|passout|pass out|alumn\w+)\b"
)
_STUDIES = re.compile(
    r"\b(?:am|was|doing|study|studying|studies|pursuing|in|have|hold|did|done|completed|finished|got|studied|degree|major\w*|graduated|from|as|kar)\b"
)
_HAS_DEGREE = re.compile(r"\b(?:have|hold|did|done|completed|finished|got|with|studied)\b")


class Reading:
    """What was read so far. Its methods take a claim, and give what it says besides."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.denied: set[str] = set()
        self.polarity: bool | None = None
        """Whether the skills that follow are known, where a list goes on in the next piece."""
        self._before: tuple[dict[str, Any], set[str]] = ({}, set())

    def __bool__(self) -> bool:
        return bool(self.values or self.denied)

    def undo(self) -> None:
        """Forget what the latest claim told."""
        self.values, self.denied = self._before

    def join(self, other: Reading) -> None:
        """Add what another reading read."""
        for name, value in other.values.items():
            self._put(name, value)
        self.denied |= other.denied

    def take(self, claim: str, *, bare: bool = False, granted: bool = False, follows: Reading | None = None) -> str:
        """Take what a claim tells; the telling words that are left.

        `bare`: a piece by itself, which need not hold a verb, after what `follows` read. `granted`: of a question.
        """
        self._before = (dict(self.values), set(self.denied))
        self.polarity = follows.polarity if bare and follows else None
        said = claim
        for taken in self._steps(bare=bare, granted=granted):
            said = taken(said)
        if bare and follows:
            follows.polarity = self.polarity
        return " ".join(word for word in re.findall(r"[a-z0-9+#/.-]+", said) if word not in FILLERS)

    def _steps(self, *, bare: bool, granted: bool) -> tuple[Callable[[str], str], ...]:
        if bare:
            return (
                self._hours_bare,
                self._years,
                self._age_bare,
                self._skills,
                self._role_bare,
                self._studies,
                self._place_bare,
            )
        if granted:
            return (self._hours, self._years, self._age, self._skills, self._role)
        return (
            self._hours,
            self._years,
            self._age,
            self._frame,
            self._codes,
            self._skills,
            self._place,
            self._role,
            self._studies,
        )

    def take_goal(self, claim: str) -> tuple[str, bool]:
        """The claim without the goal that it tells, and whether it told one."""
        found = _GOAL.search(claim)
        if not found:
            return claim, False
        goal = GOALS[found["goal"] or found["hindi"]]
        if found["no"]:
            self.denied.add(goal)
        else:
            self._put("goal", goal)
            self._frame(claim)
            claim = _FRAME.sub(" ", claim)
        return claim.replace(found[0], " ", 1), True

    def _put(self, name: str, value: Any) -> None:
        if name in {"knows", "lacks"}:
            self.values[name] = (*self.values.get(name, ()), *value)
        elif value:
            self.values[name] = value

    def _hours(self, said: str) -> str:
        return self._taken_hours(said, _TIME.search(said))

    def _hours_bare(self, said: str) -> str:
        return self._taken_hours(said, _TIME.search(said) or _TIME_BARE.search(said))

    def _taken_hours(self, said: str, found: re.Match[str] | None) -> str:
        if not found:
            return said
        groups = found.groupdict()
        if groups.get("full"):
            self._put("hours", _FULL_TIME)
        else:
            per = groups.get("per") or groups.get("per2") or ""
            times = next(
                (times for start, times in sorted(_PER_WEEK.items(), reverse=True) if per.startswith(start)), 1
            )
            self._put("hours", bounded("hours", max(1, _number(groups["n"] or groups["n2"]) * times)))
        return _without(said, found)

    def _years(self, said: str) -> str:
        return self._taken_number(said, "years", _YEARS)

    def _age(self, said: str) -> str:
        return self._taken_number(said, "age", _AGE)

    def _age_bare(self, said: str) -> str:
        return self._taken_number(said, "age", _AGE_BARE if _AGE_BARE.search(said) else _AGE)

    def _taken_number(self, said: str, slot: str, pattern: re.Pattern[str]) -> str:
        found = pattern.search(said)
        if not found:
            return said
        self._put(slot, bounded(slot, _number(next(filter(None, found.groups())))))
        return _without(said, found, keep="i am")

    def _frame(self, said: str) -> str:
        found = _FRAME.search(said)
        if not found:
            return said
        number, unit = found["n"] or found["n2"], found["unit"] or found["unit2"]
        self._put("months", bounded("months", max(1.0, _number(number) * _MONTHS[unit[0]])))
        return _without(said, found)

    def _place(self, said: str) -> str:
        return self._taken_place(said, _PLACE)

    def _place_bare(self, said: str) -> str:
        return self._taken_place(said, _PLACE_BARE)

    def _taken_place(self, said: str, pattern: re.Pattern[str]) -> str:
        found = pattern.search(said)
        if not found:
            return said
        name = next(filter(None, found.groups()))
        if re.search(r"\bnot\b[^,]{0,20}$", said[: found.start()]) or " not " in found[0]:
            self.denied.add(COUNTRIES[name])
        else:
            self._put("country", COUNTRIES[name])
        start = said.index(name, found.start())
        return f"{said[:start]} {said[start + len(name) :]}"

    def _codes(self, said: str) -> str:
        found = _CODES.search(said)
        if not found:
            return said
        self._put("lacks" if found["no"] else "knows", ("programming",))
        return _without(said, found)

    def _skills(self, said: str) -> str:
        found = _HINDI_SKILL.search(said)
        if found:
            names = re.findall(_any(SKILLS), found["names"])
            self._put("lacks" if found["no"] else "knows", tuple(SKILLS[name] for name in names))
            said = _without(said, found)
        left: list[str] = []
        verb = ""
        for part in _SKILLS.finditer(said):
            if part["lacks"] or part["knows"]:
                self.polarity, verb = bool(part["knows"]), part[0]
            elif part["name"] and self.polarity is not None:
                self._put("knows" if self.polarity else "lacks", (SKILLS[part["name"]],))
                verb = ""
            else:
                if part["stop"] or part["word"]:
                    self.polarity = None
                    left.append(verb)
                    verb = ""
                left.append(part[0])
        return " ".join(filter(None, [*left, verb]))

    def _role(self, said: str) -> str:
        found = _ROLE.search(said)
        if found and re.search(r"\bnot\b", found["gap"]):
            self.denied.add(_title(found["gap"], found["job"]))
            return _without(said, found)
        if found:
            former = "former " if found["verb"] in {"was", "used to be"} else ""
            self._put("role", (former + _title(found["gap"], found["job"]))[:LONGEST_ROLE])
            return _without(said, found)
        for pattern in (_WORKS_IN, _WORKS_AS):
            found = pattern.search(said)
            if found:
                text = f"works in {FIELDS[found[1]]}" if pattern is _WORKS_IN else found[1]
                self._put("role", text[:LONGEST_ROLE])
                return _without(said, found)
        return said

    def _role_bare(self, said: str) -> str:
        found = _ROLE_BARE.search(said)
        if not found:
            return said
        self._put("role", _title(found["gap"], found["job"])[:LONGEST_ROLE])
        return _without(said, found)

    def _studies(self, said: str) -> str:
        year, degree, learner = _YEAR.search(said), _DEGREE.search(said), _LEARNER.search(said)
        subject = _SUBJECT.search(said)
        studies = re.search(r"\b(?:study|studying|studied|graduated in|degree in|major(?:ing)? in|pursuing)\b", said)
        if not (year or degree or learner or (studies and subject)):
            return said
        if self.values.get("role") and not (year or (learner and not learner["pupil"])):
            return said
        if re.search(r"\bnot an?\b", said):
            self.denied.add("student")
            return said
        noun = next((name for name, text in (learner.groupdict() if learner else {}).items() if text), "")
        if not noun:
            noun = "graduate" if _HAS_DEGREE.search(said) and not year else "student"
        parts = (
            f"{_ORDINALS.get(year[1], year[1])}-year" if year else "",
            DEGREES[degree["degree"]] if degree else "",
            SUBJECTS[subject["subject"]] if subject else "",
            "school pupil" if noun == "pupil" else noun,
        )
        self._put("role", " ".join(filter(None, parts))[:LONGEST_ROLE])
        for found in (year, degree, learner, subject):
            said = said.replace(found[0], " ", 1) if found else said
        return said


def _number(text: str) -> float:
    """The number that a text says; the middle of a range."""
    if text in _NUMBERS:
        return _NUMBERS[text]
    numbers = [float(part) for part in re.findall(r"\d+(?:\.\d)?", text)]
    return sum(numbers) / len(numbers)


def _without(said: str, found: re.Match[str], keep: str = "") -> str:
    kept = keep if keep and found[0].startswith(keep) else ""
    return f"{said[: found.start()]} {kept} {said[found.end() :]}"


def _title(gap: str, job: str) -> str:
    """A job with the words before it that belong to its name."""
    before: list[str] = []
    for word in reversed(gap.split()):
        if word not in MODIFIER:
            break
        before.insert(
            0, {"ml": "ML", "ai": "AI", "qa": "QA", "it": "IT", "hr": "HR", "ux": "UX", "ui": "UI"}.get(word, word)
        )
    return " ".join([*before, job])
