"""Odd utterances, in conversations of odd states: how `tools.chaos utterances` draws them and checks the replies."""

from __future__ import annotations

import argparse
import gc
import json
import random
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from itertools import count, islice
from typing import Any, NamedTuple

from advisor import Advisor
from advisor.dialects import DISCORD, SLACK, TELEGRAM
from advisor.plain import render

__all__ = ["BrokenError", "expect", "utterances"]

KINDS = {"answer", "clarification", "fallback", "small_talk", "question"}
LARGEST_STATE = 2_048
RENDERED = 0.02
"""Share of the replies that are drawn by every face and explained: that takes longer than to reply."""
ODD = [
    *"\0 \x1b[31m \u202e \ufeff \u200d \u0301 \U0001f469\u200d\U0001f4bb \ud800 ß ﬁ ｐａｙ Ω नौकरी 薪水 راتب".split(
        " "
    ),
    *"/help // \\ ` ``` ** _ [x](y) <b> </b> & &amp; {} %s ${x} '; -- :) :wave:".split(),
    *"1e309 -1 ² １ ٣ 0x1f .. ... ?!?! why? more back 1 2 99 yes no both bye again shorter and".split(),
    *("what about", "x" * 300, "a " * 200, "\n", "\t"),
]
OF_THE_TALK = [
    *(
        "why?",
        "more",
        "shorter",
        "in one line",
        "again",
        "say that simpler",
        "for example?",
        "are you sure?",
        "really?",
    ),
    *("the second one", "the last", "1", "2 and 3", "both", "neither", "either", "yes", "no", "ok", "thanks"),
    *("that's not what I asked", "I meant the pay", "what did you say before", "go back", "start over", "never mind"),
    *(
        "compare them",
        "which is better?",
        "which first?",
        "and in india?",
        "what about the us?",
        "how so?",
        "says who?",
    ),
    *("am i ready?", "a little", "not yet", "skip", "stop", "where did we stop?", "how am i doing?", "make me a plan"),
    *("10 hours a week", "in six months", "done with the first", "I finished step 2", "undo that", "a new plan"),
    *(
        "I'm a nurse from Manila",
        "I know Python but no maths",
        "what do you know about me?",
        "forget my age",
        "forget me",
    ),
    *("I'm stuck", "I feel like giving up", "you're wrong", "that was rude", "can you explain the second point?"),
]
"""What people say about the talk itself, of which a reply depends on the state."""
OWN_WORDS = """
    i am a an the my it in on to of for and or not no yes but with by you do can want need have one two ten half
    1 2 3 5 20 99 2027 1.5 3-4 2to3 50k $ % / - + , ; : . ? hours h minutes days week weeks months year years
    daily monday fri sat weekend evenings per each every until from since ago next last more less time december
    plan step steps swap move drop add leave out undo done finished tick started half shorter longer python sql
    maths deep learning project course accountant nurse student degree graduate india uk age old job pay ready
    check question little bit skip stop sorry forget know except rest others both which better why again
""".split()
"""Words that the readers of hours, plans, checks and profiles look for."""
APART = (*" " * 12, "", "-")
TALKS = [
    ("what do they earn in india?", "and in the us?", "shorter", "go back"),
    ("am i ready?", "yes", "a little", "what is deployment?", "no", "stop"),
    ("I'm a 35 year old accountant with 10 hours a week", "make me a plan", "done with the first", "am i ready?"),
    ("how long does it take?", "make me a plan", "6", "I want to be done in a year"),
    ("python or r?", "compare them", "that's not what I meant", "zorblax"),
]
"""Talks whose states, after each of their utterances, are damaged."""
_STRETCH = 50
"""Cases that a process is given at once."""


class BrokenError(Exception):
    """Something did not survive."""


def expect(so: bool, otherwise: str) -> None:
    """Raise `BrokenError` unless it is so."""
    if not so:
        raise BrokenError(otherwise)


class Target(NamedTuple):
    """What is attacked, and what the cases are drawn from."""

    advisor: Advisor
    questions: list[str]
    ids: list[str]
    states: list[str]
    """States of real talks, as JSON."""

    @classmethod
    def made(cls) -> Target:
        """The advisor that ships."""
        advisor = Advisor()
        entries = advisor.knowledge.entries
        states = []
        for talk in TALKS:
            chat = advisor.conversation()
            for text in talk:
                chat.say(text)
                states.append(json.dumps(chat.to_dict()))
        questions = [phrasing for entry in entries for phrasing in entry.phrasings]
        gc.collect()
        gc.freeze()  # The knowledge stays: not to look through it again and again saves a sixth of the time.
        return cls(advisor, questions, [entry.id for entry in entries], states)

    def survived(self, number: int) -> int:
        """How many utterances and odd states the case of that number has; `BrokenError` when one does not survive."""
        draw = random.Random(f"utterance {number}")
        odd = draw.random() < 0.75
        state = self.odd_state(draw) if odd else None
        said = [self.odd_text(draw) for _ in range(draw.choice((1, 1, 1, 2, 2, 3)))]
        try:
            chat = self.advisor.conversation(state)
            for text in said:
                check_reply(chat.say(text), draw)
                kept = json.dumps(chat.to_dict())
                expect(len(kept) < LARGEST_STATE, f"a state of {len(kept)} characters")
                if draw.random() < 0.5:
                    chat = self.advisor.conversation(json.loads(kept))
                    expect(json.dumps(chat.to_dict()) == kept, "a state that is read as another")
        except Exception as error:
            raise BrokenError(f"case {number}: state {state!r}, said {said!r}") from error
        return odd + len(said)

    def odd_text(self, draw: random.Random) -> str:
        """A question or a word about the talk with damage done to it, some of two; words in any order; or oddities."""
        if draw.random() < 0.2:
            return "".join(draw.choice(OWN_WORDS) + draw.choice(APART) for _ in range(draw.randint(1, 9)))
        of_the_talk = draw.random() < 0.4
        parts = [
            draw.choice(OF_THE_TALK if of_the_talk else self.questions) for _ in range(draw.choice((0, 1, 1, 1, 2)))
        ]
        return damaged_text(" ".join(parts), draw, draw.choice((0, 1, 3, 10)))

    def odd_state(self, draw: random.Random) -> Any:
        """The state of a real talk, one of random topics, or something that is no state; with some values odd."""
        if draw.random() < 0.1:
            return self.odd_value(draw)
        if draw.random() < 0.5:
            state = json.loads(draw.choice(self.states))
        else:
            some = draw.sample(self.ids, draw.randint(0, 6))
            state = {"schema": 1, "answered": some, "latest": some[-1:], "offered": draw.sample(self.ids, 3)}
            state |= {"behind": draw.randint(-2, 9), "question": draw.choice(ODD), "leant_on": some[:1], "told": True}
            state |= {"guessed": draw.random() < 0.5}
        for name in draw.sample([*state, "profile", "plan", "pending", "check", "form"], draw.randint(0, 4)):
            self.damage(state, name, draw)
        return state

    def damage(self, values: Any, name: Any, draw: random.Random) -> None:
        """Damage what stands at a place, or something within it."""
        value = values[name] if isinstance(values, list) else values.get(name)
        places = list(range(len(value))) if isinstance(value, list) else list(value) if isinstance(value, dict) else []
        if places and draw.random() < 0.6:
            self.damage(value, draw.choice(places), draw)
        elif isinstance(value, str) and draw.random() < 0.5:
            values[name] = damaged_text(value, draw, 1)
        else:
            values[name] = self.odd_value(draw)

    def odd_value(self, draw: random.Random, depth: int = 0) -> Any:
        """Any value of JSON, three deep at most."""
        simple = [None, True, False, -1, 0, 7, 10**30, 0.5, "", " ", draw.choice(self.ids), draw.choice(ODD)]
        if depth < 3 and draw.random() < 0.4:
            many = [self.odd_value(draw, depth + 1) for _ in range(draw.randint(0, 4))]
            return many if draw.random() < 0.6 else {str(item)[:20]: item for item in many}
        return draw.choice(simple)


def damaged_text(text: str, draw: random.Random, times: int) -> str:
    """The text with oddities put in, and letters lost, swapped and added."""
    letters = list(text)
    for _ in range(times):
        place = draw.randint(0, len(letters))
        how = draw.randrange(4)
        if how == 0:
            letters.insert(place, draw.choice(ODD))
        elif how == 1:
            del letters[place : place + draw.randint(1, 4)]
        elif how == 2:
            letters[place : place + 2] = letters[place : place + 2][::-1]
        else:
            letters.insert(place, chr(draw.randrange(draw.choice((128, 0x3000, 0x110000)))))
    return "".join(letters)


def check_reply(reply: Any, draw: random.Random) -> None:
    """Raise `BrokenError` for a reply that a face could not show."""
    expect(reply.kind in KINDS, f"kind {reply.kind!r}")
    expect(bool(reply.text.strip()), "no text")
    expect(0.0 <= reply.confidence <= 1.0, f"confidence {reply.confidence}")
    expect(json.loads(json.dumps(reply.to_dict()))["schema"] == 1, "no JSON")
    if draw.random() < RENDERED:
        reply.why()
        render(reply, style=True, width=draw.choice((None, 1, 20, 80)), links=True)
        for dialect in (TELEGRAM, SLACK, DISCORD):
            for message in dialect.messages(reply):
                expect(0 < len(message) <= dialect.longest, f"a message of {len(message)} characters")


# Running many cases


def utterances(options: argparse.Namespace) -> str:
    """Attack until so many utterances and states survived; how many did, and where to go on."""
    began = told = time.monotonic()
    done, number = 0, options.start
    try:
        with ExitStack() as stack:
            for found in results(options, stack):
                done, number = done + found, number + 1
                if done >= options.count:
                    break
                if time.monotonic() - told > 60:
                    told = time.monotonic()
                    print(f"{_told(done, number)} after {told - began:,.0f} s", flush=True)
    except BrokenError:
        print(_told(done, number), flush=True)
        raise
    return _told(done, number)


def _told(done: int, number: int) -> str:
    return f"{done:,} utterances and states (--start {number} goes on from here)"


def results(options: argparse.Namespace, stack: ExitStack) -> Iterator[int]:
    """What each case counts, in order, without end."""
    if options.processes == 1:
        yield from map(Target.made().survived, count(options.start))
        return
    pool = ProcessPoolExecutor(options.processes, initializer=_begin)
    stack.callback(pool.shutdown, cancel_futures=True)
    starts = count(options.start, _STRETCH)
    for found in in_order(pool.submit, 4 * options.processes, _survived, starts):
        yield from found


def in_order(submit: Callable[..., Any], most: int, work: Callable[[int], Any], items: Iterable[int]) -> Iterator[Any]:
    """The results of work on items in their order, at most so many waiting."""
    left = iter(items)
    waiting = deque(submit(work, item) for item in islice(left, most))
    while waiting:
        yield waiting.popleft().result()
        waiting.extend(submit(work, item) for item in islice(left, 1))


_target: list[Target] = []
"""What a process of the pool attacks."""


def _begin() -> None:
    _target.append(Target.made())


def _survived(start: int) -> Sequence[int]:
    """What the cases of a stretch count."""
    return list(map(_target[0].survived, range(start, start + _STRETCH)))
