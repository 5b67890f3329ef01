"""Every fixed wording of what guides one person: the profile and the skills check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...text import quote
from ..messages import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...guidance import SkillQuestion
    from ...models import Entry

CHECK_ME, CHECK_ON = "Check my skills", "Go on with the check"
FORGET = "Forget me"
"""What is offered to say; the person may say each in other words."""

_FEW_MISSING = 2
"""Skills that may be missing to somebody who can begin to apply."""

FORGOTTEN = "Forgotten: your profile, your skills check and your plan. I know nothing of you now."
NOTHING_TO_FORGET = "I know nothing of you, so there is nothing to forget."
NOTHING_KNOWN = (
    "Nothing yet. If you like, tell me what you do or study, where you live and how many hours a week you have to "
    "learn; my answers then fit you better."
)
ONLY_THE_CHECK = (
    "Of yourself you told me nothing yet: what you do or study, where you live and how many hours a week you have to "
    "learn would make my answers fit you better."
)
KEPT_HERE = (
    "In this talk, and I send it nowhere: I work without a network. The chat in a terminal keeps its talks on your "
    "machine, unless started with `--no-save`, and `/resume` takes one up again with its plan and check; of any other "
    "chat, ask whoever runs it. “Forget me” removes what I know of you."
)
SORRY = "Sorry."
HAD_IT_WRONG = "Sorry, I had that wrong."
NO_PROFILE = "Nothing: I keep no profile here."
FOR_WHOM = "That depends on you. What do you do or study, and where?"
CHECK_PAUSED = (
    "All right, we stop here; what you answered is kept. “My result so far” tells how you did, and “go on with the "
    "check” takes it up again."
)
CHECK_LEFT = "All right, we stop here; nothing is answered yet. “Check my skills” begins it whenever you like."
RESULT = "My result so far"
REOPENED = "Sorry, I took that for an answer to all that was left. Then I ask the others after all."
NO_ANSWER = "I didn't read that as an answer; yes, a little, no or skip will do."
ASK_IN_FULL = "Sorry, I missed what you asked. Ask it in one full sentence, and I answer that; it is no answer here."
WHAT_COUNTS = "By the question: all by yourself is a yes, a part or something close to it is a little, all else a no."
AT_MOST_A_LITTLE = "A little at most: a yes is what the question asks, done by yourself; something else is a no."
WHAT_SHALL_IT_BE = "What shall it be?"
NO_BAD_SIGN = "No: hardly anybody begins with all of it, and the check only shows you what to learn next."
FEELS_SO = "Many feel so, and it is no verdict: the check only shows you what to learn next. Take your time."
NO_VERDICT = "Hardly anybody begins with all of it: a no only shows what to learn next. You can stop at any time."
WHY_ASKED = (
    "To tell you what to do next. The questions are my choice, after what my sources ask of a first job; your answers "
    "stay in this talk, and you can skip or stop."
)
ON_YOUR_WORD = "No surer than your answers, as I test nothing. To change one, say it like “Git should be yes”."
WHOSE_QUESTIONS = (
    "The questions are my choice, after what my sources ask of a first job; no survey of employers stands behind them."
)


def noted(facts: Sequence[str], gone: Sequence[str] = ()) -> str:
    """What was told, in passing, and what no longer holds."""
    no_longer = f"; no longer {', '.join(map(quote, gone))}" if gone else ""
    return f"Noted: {', '.join(map(quote, facts))}{no_longer}."


def noted_already(facts: Sequence[str]) -> str:
    """To who tells what is noted already."""
    return f"I have that noted already: {', '.join(map(quote, facts))}." if facts else "I have that noted already."


def reckoned(hours: int, span: str) -> str:
    """Which figure is taken of a range of hours."""
    return f"Of {span} I take the middle: {hours} hours a week."


def dropped(names: Sequence[str]) -> str:
    """What no longer holds."""
    said = ", ".join(map(quote, names))
    return f"Struck: {said}." if said.startswith("no ") else f"Noted: not {said}."


def welcomed(note: str, *, check: bool, plan: bool, topic: str, hard: str = "") -> str:
    """What to say to somebody who only told of themselves; something `hard` is nothing to give thanks for."""
    offers = ["check with you how ready you are"] * check + ["make you a plan"] * plan
    offers += [f"answer “{quote(topic)}”"] * bool(topic)
    return f"{'' if hard else 'Thanks, that helps. '}{note}" + (f" I can {listed(offers, 'or')}." if offers else "")


def told(facts: Sequence[str]) -> str:
    """What somebody told of themselves."""
    return f"You told me: {', '.join(map(quote, facts))}."


def check_stands(answers: Mapping[str, Sequence[str]], in_one_go: Mapping[str, int], count: int) -> str:
    """How far the check is: the titles by their answers, and how many of these were given to all the rest at once."""
    given = sum(map(len, answers.values()))
    beside = "".join(f", and “{answer}” to the other {number} in one go" for answer, number in in_one_go.items())
    told = "; ".join(f"{answer}: {', '.join(titles)}" for answer, titles in answers.items() if titles)
    return f"Your skills check: {given} of {count} answered{beside}" + (f" ({told})." if told else ".")


def known(facts: Sequence[str]) -> str:
    """What is known of somebody."""
    return f"{told(facts)} Correct me whenever it is wrong; “forget me” removes it all."


def what_is_right(facts: Sequence[str]) -> str:
    """To somebody who says that something noted is wrong, but not what is right."""
    return f"Sorry. I have noted: {', '.join(map(quote, facts))}. Tell me what is right, and I change it."


def keeps_the_country(country: str, city: str) -> str:
    """What is kept of a place that somebody misses in what is known of them."""
    return f"{country} is in my notes now.{f' I keep the country only, not {city} itself.' if city else ''}"


def keeps_only(facts: Sequence[str]) -> str:
    """What is kept, to who misses something in it."""
    known = f" So far: {', '.join(map(quote, facts))}." if facts else ""
    return (
        "Sorry. My answers use what you do or study, years at work, age, country, goal, hours a week, skills, a time "
        "frame and whether it must be free. Of anything else, such as pay or family, I keep the latest four things "
        f"that you told plainly, and of health or belief none.{known} If something is missing, say “I know Docker”."
    )


def forgotten(facts: Sequence[str]) -> str:
    """That something is forgotten."""
    return f"Forgotten: {', '.join(map(quote, facts))}."


def question(asked: SkillQuestion, number: int, count: int, before: str) -> str:
    """A question of the check."""
    head = f"{before}\n\n" if before else ""
    return f"{head}**{number} of {count}.** {asked.text}"


def questions_left(count: int) -> str:
    """How many questions there are still."""
    return "This is the last one." if count == 1 else f"{count} more, this one included; you can stop at any time."


def rest_may_be(letter: str, count: int) -> str:
    """That all the questions that are left may get one answer, and what comes of it."""
    then = {
        "yes": "they then stand as what you have, and a plan leaves their steps out",
        "no": "they then stand as missing, and a plan keeps their steps",
    }.get(letter, "a plan then counts their steps half")
    return f"{count} more. You may: say “{letter} to the rest”, and I take all {count} as “{letter}”; {then}."


def taken_as(letter: str) -> str:
    """How an answer in free words was taken, and how to change it."""
    doubted = letter not in {"yes", "no"}
    return f"I take that as “{letter}”.{' If not, say “I meant yes” or “I meant no”.' if doubted else ''}"


def taken_for(title: str, letter: str) -> str:
    """For which question an answer was taken."""
    return f"That was for **{title}**: “{letter}”. If it is another, say its number or its name with the answer."


def taken_at_once(taken: Mapping[str, Sequence[str]], others: int, rest: str) -> str:
    """How several answers in one sentence were taken: titles by answers, and how many others got that of the rest."""
    parts = [f"{', '.join(titles)}: “{answer}”" for answer, titles in taken.items()]
    parts += [f"the other {others}: “{rest}”"] * bool(others)
    return f"Taken: {'; '.join(parts)}."


def changed(title: str, letter: str) -> str:
    """That the answer before is another now."""
    return f"{title}: I changed that to “{letter}”."


def took(title: str, letter: str) -> str:
    """What an answer was taken for; `letter` is empty where none was given."""
    return f"{title}: I have “{letter}”." if letter else f"{title}: no answer yet."


def counts(partly: bool) -> str:
    """Whether what somebody told counts, and how it was taken."""
    return f"In part. {taken_as('a little')}" if partly else taken_as("no")


def should_be(title: str, letter: str) -> str:
    """What to say to change an answer."""
    return f"{title} should be {letter}"


def which_answer(given: Sequence[tuple[str, str]]) -> str:
    """A question back for the answer to change, to the titles of those given and what they were taken for."""
    answers = ", ".join(f"{title} (“{letter}”)" for title, letter in given)
    return f"Which answer do you mean? Say it like “{should_be(given[0][0], 'no')}”. I have: {answers}."


def about(topic: Entry) -> str:
    """What a question of the check is about, in the short form of its topic."""
    return f"It is about **{topic.title}**. {topic.answer.partition(chr(10) * 2)[0]}"


def check_begins(count: int, taken: Sequence[tuple[str, str]]) -> str:
    """What the check is, and what is known already: the titles, each with the answer that it is taken for."""
    known = ""
    if taken:
        answers = ", ".join(f"{title} (“{answer}”)" for title, answer in taken)
        known = f" From what you told me I take {len(taken)} of {count + len(taken)} as answered: {answers}."
    left = "1 short question" if count == 1 else f"{count} short questions"
    return f"Let's see: {left}, and you can stop at any time.{known}"


def check_result(
    have: Sequence[SkillQuestion],
    little: Sequence[SkillQuestion],
    missing: Sequence[SkillQuestion],
    skipped: Sequence[SkillQuestion],
    left: Sequence[SkillQuestion] = (),
    *,
    whole: bool = True,
) -> str:
    """What comes of the check: what there is, what is missing, the one thing to do next; `whole`: it is done.

    Of what is skipped nothing is known, so that who skips more than a little is not told to apply.
    """
    whole = whole and len(skipped) <= _FEW_MISSING
    parts = {"You have": have, "A little": little, "Missing": missing, "Skipped": skipped}
    partly = f", and a little of {len(little)} more" if little and not have else ""
    lines = [f"You have {len(have)} of {sum(map(len, parts.values()))} in hand{partly}.", ""]
    parts["Not asked yet"] = left
    lines += [f"- **{head}:** {', '.join(item.title for item in items)}" for head, items in parts.items() if items]
    first = next(iter((*missing, *little)), None)
    if first is None and not whole:
        return "\n".join(lines)
    if first is None:
        nothing = "Nothing that you answered is missing: apply now, the interviews are the real test."
        return "\n".join([*lines, "", nothing])
    lines += ["", f"**Do this next:** {first.next}"]
    if whole and len(missing) + len(little) <= _FEW_MISSING:
        lines[-1] += " That is little: you can begin to apply meanwhile."
    return "\n".join(lines)


def check_so_far(given: int, count: int) -> str:
    """That the check is not done."""
    return f"So far you answered {given} of {count} questions."
