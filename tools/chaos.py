"""Attacks the advisor with what it should survive, and stops at the first thing that it does not.

    python -m tools.chaos utterances --count 1000000    odd utterances and states; --processes 2 for two processors
    python -m tools.chaos kills --count 200             a chat that is killed while it writes
    python -m tools.chaos threads --threads 64          many threads that ask one Advisor
    python -m tools.chaos caches --count 1000           damaged files in the cache
    python -m tools.chaos knowledge --count 3000        damaged YAML files

`--count` is of utterances said and odd states begun from, together; of kills; of questions; of damaged files. Each case
comes from its number alone: `--start NUMBER --count 1` is that case again. A case of odd utterances begins from an odd
state or from none and says one to four; what is told on the way names the `--start` with which a run that was stopped
goes on. Nothing of the user's own is read or written. Exit status 1 after telling the case that broke it.
"""

from __future__ import annotations

import argparse
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
from advisor.dialogue.acts import act_classifier
from advisor.dialogue.readers import READERS
from advisor.dialogue.spoken_language import PHRASINGS
from tools.fuzzing import BrokenError, expect, utterances

SMALL = {
    "hours": "hours:\n  title: Hours\n  answer: 9 to 5.\n  phrasings: [when are you open]\n  follow_ups: [rooms]\n",
    "rooms": "rooms:\n  title: Rooms\n  answer: Two of them.\n  phrasings: [where do we meet, which rooms are there]\n",
}


def case(name: str, number: int) -> random.Random:
    """What the case of that number is drawn from."""
    return random.Random(f"{name} {number}")


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
        damage = damaged(whole[path], draw, [whole[other] for other in files], path.stem)
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
    # A process keeps what it has read; a fresh start reads it.
    act_classifier._classifier.cache_clear()
    for reader in READERS:
        vars(reader).pop("learnt", None)
        reader.shares.cache_clear()
    advisor = Advisor(Knowledge.load(house))
    answers = [advisor.ask(text).to_dict() for text in ("when are you open?", "which rooms", "pizza")]
    for folder in PHRASINGS:
        Knowledge.load(folder)  # The language model was made from all of them, be they read for these or not.
    return answers


def damaged(data: bytes, draw: random.Random, others: list[bytes], key: str = "") -> bytes:
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
        lambda: sealed(key, data, lambda inside: inside[: len(inside) * place // len(data)]),
        lambda: sealed(key, data, lambda inside: draw.randbytes(len(inside))),
        lambda: sealed(key, data, lambda inside: b""),
    ]
    return draw.choice(ways)()


def sealed(key: str, data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """A cache file whose checksum is right for changed content."""
    inside = change(data[len(cache_files._head(key, b"")) :])
    return cache_files._head(key, inside) + inside


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


ATTACKS: dict[str, tuple[Callable[[argparse.Namespace], str | None], int]] = {
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
    parser.add_argument("--count", type=int, help="how many, as told above, in all threads and processes together")
    parser.add_argument("--start", type=int, default=0, help="number of the first case")
    parser.add_argument("--threads", type=int, default=64, help="for threads: how many")
    parser.add_argument("--processes", type=int, default=1, help="for utterances: how many work at once")
    options = parser.parse_args(argv)
    attack, count = ATTACKS[options.attack]
    options.count = count if options.count is None else options.count
    began = time.monotonic()
    with folders_of_our_own(learnt=options.attack in {"utterances", "threads"}):
        try:
            survived = attack(options) or f"{options.count:,}"
        except BrokenError as error:
            if error.__cause__:
                traceback.print_exception(error.__cause__)
            print(f"broken: {error}", file=sys.stderr)
            return 1
    print(f"{options.attack}: {survived} survived in {time.monotonic() - began:,.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
