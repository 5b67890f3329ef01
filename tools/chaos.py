"""Attacks the advisor with what it should survive, and stops at the first thing that it does not.

    python -m tools.chaos utterances --count 1000000    odd utterances, in conversations of odd states
    python -m tools.chaos kills --count 200             a chat that is killed while it writes
    python -m tools.chaos threads --threads 64          many threads that ask one Advisor
    python -m tools.chaos caches --count 1000           damaged files in the cache
    python -m tools.chaos knowledge --count 3000        damaged YAML files

Each case comes from its number alone: `--start NUMBER --count 1` is that case again. Nothing of the user's own is read
or written. Exit status 1 after telling the case that broke it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

from advisor import Advisor, Entry, Knowledge, KnowledgeError
from advisor import cache as cache_files
from advisor.chat.journal import Journal
from advisor.chat.kept import kept
from advisor.chat.session import Session
from advisor.dialects import DISCORD, SLACK, TELEGRAM
from advisor.plain import render

KINDS = {"answer", "clarification", "fallback", "small_talk", "question"}
LARGEST_STATE = 2_048
ODD = [
    *"\0 \x1b[31m \u202e \ufeff \u200d \u0301 \U0001f469\u200d\U0001f4bb \ud800 ß ﬁ ｐａｙ Ω नौकरी 薪水 راتب".split(
        " "
    ),
    *"/help // \\ ` ``` ** _ [x](y) <b> </b> & &amp; {} %s ${x} '; -- :) :wave:".split(),
    *"1e309 -1 ² １ ٣ 0x1f .. ... ?!?! why? more back 1 2 99 yes no both bye again shorter and".split(),
    *("what about", "x" * 300, "a " * 200, "\n", "\t"),
]
SMALL = {
    "hours": "hours:\n  title: Hours\n  answer: 9 to 5.\n  phrasings: [when are you open]\n  follow_ups: [rooms]\n",
    "rooms": "rooms:\n  title: Rooms\n  answer: Two of them.\n  phrasings: [where do we meet, which rooms are there]\n",
}


class BrokenError(Exception):
    """Something did not survive."""


def case(name: str, number: int) -> random.Random:
    """What the case of that number is drawn from."""
    return random.Random(f"{name} {number}")


# Odd utterances, in conversations of odd states


def utterances(options: argparse.Namespace) -> None:
    """Every utterance gets a well-formed reply, and leaves a small state, whatever the state was."""
    advisor = Advisor()
    questions = [phrasing for entry in advisor.knowledge.entries for phrasing in entry.phrasings]
    ids = [entry.id for entry in advisor.knowledge.entries]
    for number in numbers(options):
        draw = case("utterance", number)
        state: Any = odd_state(draw, ids) if draw.random() < 0.5 else None
        said = [odd_text(draw, questions) for _ in range(draw.randint(1, 4))]
        try:
            chat = advisor.conversation(state)
            for text in said:
                check_reply(chat.say(text), draw)
                state_now = json.dumps(chat.to_dict())
                expect(len(state_now) < LARGEST_STATE, f"a state of {len(state_now)} characters")
                chat = advisor.conversation(json.loads(state_now))
        except Exception as error:
            raise BrokenError(f"case {number}: state {state!r}, said {said!r}") from error


def odd_text(draw: random.Random, questions: list[str]) -> str:
    """A question with damage done to it, some of two, or nothing but oddities."""
    parts = [draw.choice(questions) for _ in range(draw.choice((0, 1, 1, 1, 2)))]
    letters = list(" ".join(parts))
    for _ in range(draw.choice((0, 1, 3, 10))):
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


def odd_state(draw: random.Random, ids: list[str]) -> Any:
    """A state with some of its values odd, or something that is no state."""

    def value(depth: int = 0) -> Any:
        simple = [None, True, False, -1, 0, 7, 10**30, 0.5, "", " ", draw.choice(ids), draw.choice(ODD)]
        if depth < 3 and draw.random() < 0.4:
            many = [value(depth + 1) for _ in range(draw.randint(0, 4))]
            return many if draw.random() < 0.6 else {str(item)[:20]: item for item in many}
        return draw.choice(simple)

    if draw.random() < 0.1:
        return value()
    some = draw.sample(ids, draw.randint(0, 6))
    state: dict[str, Any] = {"schema": 1, "answered": some, "latest": some[-1:], "offered": draw.sample(ids, 3)}
    state |= {"behind": draw.randint(-2, 9), "question": draw.choice(ODD), "leant_on": some[:1], "told": True}
    state |= {"guessed": draw.random() < 0.5}
    for name in draw.sample([*state, "profile", "plan", "pending", "check"], draw.randint(0, 4)):
        state[name] = value()
    return state


def check_reply(reply: Any, draw: random.Random) -> None:
    """Raise `BrokenError` for a reply that a face could not show."""
    expect(reply.kind in KINDS, f"kind {reply.kind!r}")
    expect(bool(reply.text.strip()), "no text")
    expect(0.0 <= reply.confidence <= 1.0, f"confidence {reply.confidence}")
    expect(json.loads(json.dumps(reply.to_dict()))["schema"] == 1, "no JSON")
    if draw.random() < 0.1:  # These take longer than the reply.
        reply.why()
        render(reply, style=True, width=draw.choice((None, 1, 20, 80)), links=True)
        for dialect in (TELEGRAM, SLACK, DISCORD):
            for message in dialect.messages(reply):
                expect(0 < len(message) <= dialect.longest, f"a message of {len(message)} characters")


# A chat that is killed while it writes


def kills(options: argparse.Namespace) -> None:
    """Of a chat that is killed at any moment, each turn that was shown can be resumed, and the chat goes on."""
    advisor = Advisor(small_knowledge())
    for number in numbers(options):
        draw = case("kill", number)
        with tempfile.TemporaryDirectory() as folder:
            shown = 0
            for _ in range(2):  # The second goes on with what the first left.
                shown += killed_chat(advisor, Path(folder), draw)
                talks = list(kept(Path(folder)))
                found = len(Journal(talks[0].path).read()[0]) if talks else 0
                expect(shown <= found <= shown + 1, f"case {number}: {shown} turns were shown, {found} are kept")
                shown = found


def killed_chat(advisor: Advisor, folder: Path, draw: random.Random) -> int:
    """Talk in a process of its own, kill it, and tell how many turns it had shown."""
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reader)
        session = Session(advisor, folder)
        if list(kept(folder)):
            session.resume("1")
        while True:
            session.say("when are you open? " * draw.randint(1, 20))
            os.write(writer, b".")
    os.close(writer)
    os.read(reader, 1)
    time.sleep(draw.random() * 0.02)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    with os.fdopen(reader, "rb") as rest:
        return 1 + len(rest.read())


# Many threads that ask one Advisor


def threads(options: argparse.Namespace) -> None:
    """Every thread gets the answers that one alone gets."""
    advisor, alone = Advisor(), Advisor()
    questions = [entry.question for entry in advisor.knowledge.entries]
    questions += [f"{question.lower().rstrip('?')} pls" for question in questions]
    each = options.count // options.threads
    asked = [case("thread", number).choices(questions, k=each) for number in range(options.threads)]
    expected = {question: alone.ask(question).to_dict() for question in sorted({*chain(*asked)})}
    start = threading.Barrier(options.threads)

    def ask(number: int) -> None:
        start.wait()
        for question in asked[number]:
            expect(advisor.ask(question).to_dict() == expected[question], f"thread {number}: {question!r}")

    with ThreadPoolExecutor(options.threads) as pool:
        list(pool.map(ask, range(options.threads)))


# Damaged files in the cache


def caches(options: argparse.Namespace) -> None:
    """With any file of the cache damaged the answers are the same, and what was damaged is written anew."""
    house = Path(os.environ["XDG_CACHE_HOME"]) / "house"
    house.mkdir()
    for name, text in SMALL.items():
        house.joinpath(f"{name}.yaml").write_text(text, encoding="utf-8")
    expected = answers_of(house)
    files = sorted(path for path in Path(os.environ["XDG_CACHE_HOME"]).rglob("*.cache"))
    whole = {path: path.read_bytes() for path in files}
    expect(bool(files), "nothing was cached")
    for number in numbers(options):
        draw = case("cache", number)
        path = draw.choice(files)
        damage = damaged(whole[path], draw, [whole[other] for other in files])
        path.write_bytes(damage)
        try:
            expect(answers_of(house) == expected, "another answer")
            expect({file: file.read_bytes() for file in files} == whole, "not written anew")
        except Exception as error:
            saved = Path(tempfile.gettempdir()) / f"chaos-{number}.cache"
            saved.write_bytes(damage)
            raise BrokenError(f"case {number}: {path.name}, kept as {saved}") from error


def answers_of(house: Path) -> list[Any]:
    """What a fresh start says to each question."""
    advisor = Advisor(Knowledge.load(house))
    return [advisor.ask(text).to_dict() for text in ("when are you open?", "which rooms", "pizza")]


def damaged(data: bytes, draw: random.Random, others: list[bytes]) -> bytes:
    """The file cut off, overwritten, zeroed, another's, or of another content under a checksum that is right."""
    place, length = draw.randrange(len(data)), draw.randint(1, 64)
    ways: list[Callable[[], bytes]] = [
        lambda: data[:place],
        lambda: data[:place] + draw.randbytes(length) + data[place + length :],
        lambda: data[:place] + bytes(len(data) - place),
        lambda: data + draw.randbytes(length),
        lambda: draw.randbytes(length),
        lambda: b"",
        lambda: draw.choice([other for other in others if other != data] or [b"x"]),
        lambda: sealed(data, lambda inside: inside[: len(inside) * place // len(data)]),
        lambda: sealed(data, lambda inside: draw.randbytes(len(inside))),
        lambda: sealed(data, lambda inside: b""),
    ]
    return draw.choice(ways)()


def sealed(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """A cache file whose checksum is right for changed content."""
    inside = change(data[len(cache_files._head(b"")) :])
    return cache_files._head(inside) + inside


# Damaged YAML files


def knowledge(options: argparse.Namespace) -> None:
    """Any YAML file is read, or refused with mistakes that each have their file; nothing else is raised."""
    shipped = sorted((Path(__file__).parent.parent / "knowledge").rglob("*.yaml"))
    for number in numbers(options):
        draw = case("knowledge", number)
        path = draw.choice(shipped)
        data = damaged_yaml(path.read_bytes(), draw)
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / path.name
            copy.write_bytes(data)
            try:
                Knowledge.load(folder)
            except KnowledgeError as error:
                told = str(error)
                if not (all(problem.file for problem in error.problems) and len(told) < 100_000 and folder in told):
                    raise BrokenError(f"case {number}: {told[:300]}") from error
            except Exception as error:
                saved = Path(tempfile.gettempdir()) / f"chaos-{number}.yaml"
                saved.write_bytes(data)
                raise BrokenError(f"case {number}: {path.name}, kept as {saved}") from error


def damaged_yaml(data: bytes, draw: random.Random) -> bytes:
    """The file with lines lost, doubled, moved and indented, signs of YAML and odd bytes put in, or its end cut off."""
    signs = [
        b"[",
        b"{",
        b"]",
        b"- ",
        b": ",
        b"|",
        b">",
        b"&a ",
        b"*a ",
        b"!!int ",
        b"!x ",
        b"'",
        b'"',
        b"#",
        b"\t",
        b"? ",
    ]
    odd = [
        b"\x00",
        b"\x07",
        b"\xff",
        b"\xc2\x85",
        b"\xef\xbb\xbf",
        b"\r",
        b"~",
        b"<<: ",
        b"---\n",
        b"%YAML 9\n",
        b"[" * 99,
    ]
    lines = data.splitlines(keepends=True)
    for _ in range(draw.choice((1, 2, 5, 20))):
        place, other = draw.randrange(len(lines)), draw.randrange(len(lines))
        how = draw.randrange(6)
        if how == 0:
            del lines[place]
        elif how == 1:
            lines.insert(place, lines[other])
        elif how == 2:
            lines[place], lines[other] = lines[other], lines[place]
        elif how == 3:
            lines[place] = b" " * draw.randint(0, 60) + lines[place].lstrip()
        else:
            cut = draw.randint(0, len(lines[place]))
            lines[place] = lines[place][:cut] + draw.choice(signs if how == 4 else odd) + lines[place][cut:]
        if not lines:
            return b""
    whole = b"".join(lines)
    return whole[: draw.randint(0, len(whole))] if draw.random() < 0.2 else whole


# What the attacks share


def small_knowledge() -> Knowledge:
    """Enough to talk about, and soon learnt."""
    return Knowledge(
        [Entry("hours", "Hours", "9 to 5.", ("when are you open",)), Entry("a", "A", "B.", ("what is a",))]
    )


def expect(so: bool, otherwise: str) -> None:
    """Raise `BrokenError` unless it is so."""
    if not so:
        raise BrokenError(otherwise)


def numbers(options: argparse.Namespace) -> Iterator[int]:
    """The numbers of the cases, with a word now and then on how far it is."""
    began = told = time.monotonic()
    for number in range(options.start, options.start + options.count):
        yield number
        if time.monotonic() - told > 60:
            told = time.monotonic()
            print(f"{number + 1 - options.start:,} of {options.count:,} in {told - began:,.0f} s", flush=True)


@contextmanager
def folders_of_our_own(learnt: bool) -> Iterator[None]:
    """Keep apart from the user's talks and settings, and from what is learnt unless that is only read."""
    kinds = ("CONFIG", "DATA", "STATE", *["CACHE"] * (not learnt))
    before = dict(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update({f"XDG_{kind}_HOME": str(Path(folder) / kind.lower()) for kind in kinds})
        for kind in kinds:
            Path(folder, kind.lower()).mkdir()
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


ATTACKS = {
    "utterances": (utterances, 10_000),
    "kills": (kills, 200),
    "threads": (threads, 20_000),
    "caches": (caches, 1_000),
    "knowledge": (knowledge, 3_000),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the attack that is named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attack", choices=ATTACKS)
    parser.add_argument("--count", type=int, help="cases, in all threads together")
    parser.add_argument("--start", type=int, default=0, help="number of the first case")
    parser.add_argument("--threads", type=int, default=64, help="for threads: how many")
    options = parser.parse_args(argv)
    attack, count = ATTACKS[options.attack]
    options.count = count if options.count is None else options.count
    began = time.monotonic()
    with folders_of_our_own(learnt=options.attack in {"utterances", "threads"}):
        try:
            attack(options)
        except BrokenError as error:
            if error.__cause__:
                traceback.print_exception(error.__cause__)
            print(f"broken: {error}", file=sys.stderr)
            return 1
    print(f"{options.attack}: {options.count:,} survived in {time.monotonic() - began:,.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
