"""`gaps [LOG…]`: questions without a good answer, by what they are about, with what to write for them."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..console import complain, json_line
from ..dialogue import Advisor
from ..knowledge import Knowledge
from ..paths import conversations_folder
from ..text import clean, is_function_word, words
from .clustering import MOST, clusters
from .folder_writing import as_yaml
from .logs import Asked, read_logs
from .masking import MASK, masked
from .missed import Missed, missed
from .pairs import slug
from .verbs import ADVICE, CLEAN, PROGRAM, add_verb, refuse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from .verbs import Verbs

    Action = Literal["new", "phrasings", "answer"]

__all__ = ["Gap", "gaps", "register"]

_NEAR = 0.2
"""Confidence from which an entry is near to a question that it does not answer."""
_PHRASINGS = 12
"""Questions that are given as phrasings, at most: the most asked."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Questions about one thing that got no good answer."""

    questions: Mapping[str, int]
    """Each question, masked, and how often it was asked, the most asked first, then the shortest."""
    why: Mapping[str, int]
    """How often they were `unanswered`, `rephrased` or `taken back`."""
    entry_id: str
    """The entry they are near to, or the id of the one to write."""
    action: Action
    """`new`: write an entry; `phrasings`: add to that of the entry; `answer`: it is a named gap, still asked for."""

    @property
    def count(self) -> int:
        """How often it was asked."""
        return sum(self.questions.values())

    @property
    def yaml(self) -> str:
        """What to paste: an entry without its answer, or items for the phrasings of one."""
        phrasings = [text for text in self.questions if words(text)][:_PHRASINGS]
        if self.action == "new":
            title = phrasings[0].replace(MASK, " ").strip(" ?.!,")
            # An empty answer is reported when the knowledge is loaded: none is forgotten.
            entry = {"title": " ".join(title.split()), "answer": "", "phrasings": phrasings}
            return as_yaml({self.entry_id: entry}).replace("answer: ''", "answer: ''  # write it")
        return "".join(f"    {line}\n" for line in as_yaml(phrasings).splitlines())

    def to_dict(self) -> dict[str, Any]:
        """The gap as plain JSON values."""
        return {
            "count": self.count,
            "action": self.action,
            "entry": self.entry_id,
            "why": dict(self.why),
            "questions": [{"text": text, "count": count} for text, count in self.questions.items()],
            "yaml": self.yaml,
        }


def gaps(advisor: Advisor, talks: Iterable[Sequence[Asked]]) -> tuple[list[Gap], int]:
    """What got no good answer, the most asked first; and how many such questions the knowledge answers by now."""
    items = [item for talk in talks for item in missed(talk)]
    open_ = [item for item in items if not _is_answered(advisor, item)]
    chosen: defaultdict[str, list[Missed]] = defaultdict(list)
    for item in open_:
        chosen[item.meant if item.meant in advisor.knowledge else ""].append(item)
    rest = chosen.pop("", [])
    found = [_gap(group, name, "phrasings") for name, group in chosen.items()]
    found += [_gap(group, *_placed(advisor, group)) for group in _clustered(rest)]
    found.sort(key=lambda gap: (-gap.count, *gap.questions))
    return _named(found, advisor.knowledge), len(items) - len(open_)


def _is_answered(advisor: Advisor, item: Missed) -> bool:
    """Whether the knowledge answers a question by now, and is sure."""
    decision = advisor.decide(item.text, advisor.match(item.text))
    return decision.action == "answer" and decision.meant[0].entry.id != item.refused


def _placed(advisor: Advisor, items: Sequence[Missed]) -> tuple[str, Action]:
    """The entry that most of some questions are near to, and what to do to it; no id where there is none."""
    near: Counter[str] = Counter()
    for item in items:
        telling = [word for word in words(item.text) if not is_function_word(word)]
        matches = [match for match in advisor.match(" ".join(telling)) if match.entry.id != item.refused]
        # Words that hold a sentence together make it near to whatever is asked alike.
        if telling and matches and matches[0].confidence >= _NEAR:
            near[matches[0].entry.id] += 1
    name, count = near.most_common(1)[0] if near else ("", 0)
    if count * 2 <= len(items) or advisor.knowledge[name].kind == "small_talk":
        return "", "new"
    return name, "answer" if advisor.knowledge[name].kind == "gap" else "phrasings"


def _clustered(items: Sequence[Missed]) -> list[list[Missed]]:
    """Questions by what they are about. Beyond what can be clustered, the rarest stand by themselves."""
    same: defaultdict[str, list[Missed]] = defaultdict(list)
    for item in items:
        same[masked(item.text).lower()].append(item)
    texts = sorted(same, key=lambda text: (-len(same[text]), text))
    grouped = [[texts[number] for number in cluster] for cluster in clusters(texts[:MOST])] if texts else []
    grouped += [[text] for text in texts[MOST:]]
    return [[item for text in group for item in same[text]] for group in grouped]


def _gap(items: Sequence[Missed], entry_id: str, action: Action) -> Gap:
    shown: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for item in items:
        text = masked(clean(item.text))
        counts[shown.setdefault(" ".join(words(text)) or text, text)] += 1
    questions = dict(sorted(counts.items(), key=lambda pair: (-pair[1], len(pair[0]), pair[0])))
    return Gap(questions, dict(sorted(Counter(item.why for item in items).items())), entry_id, action)


def _named(found: Iterable[Gap], knowledge: Knowledge) -> list[Gap]:
    """The gaps, each new one with an id of its own."""
    taken = {entry.id for entry in knowledge}
    named = []
    for gap in found:
        name = gap.entry_id
        if not name:
            first = name = slug(next(iter(gap.questions)).replace(MASK, " ")) or "asked"
            number = 1
            while name in taken:
                number += 1
                name = f"{first}-{number}"
            taken.add(name)
        named.append(Gap(gap.questions, gap.why, name, gap.action))
    return named


def register(verbs: Verbs) -> None:
    """Add the verb `gaps`."""
    parser = add_verb(
        verbs,
        "gaps",
        run,
        "Tells which questions got no good answer, and what to write for them. Nothing leaves this machine.",
        {
            "gaps": "reads the talks that the chat has kept for you",
            "gaps bot.jsonl --knowledge house": "reads replies of a bot, one JSON object per line",
        },
    )
    parser.add_argument(
        "logs", metavar="LOG", nargs="*", type=Path, help="files or folders of JSON lines (default: your kept talks)"
    )
    parser.add_argument("--knowledge", metavar="FOLDER", help="the knowledge to add to (default: what ships)")
    parser.add_argument("--least", metavar="N", type=int, default=1, help="leave out what was asked fewer than N times")


def run(arguments: argparse.Namespace) -> int:
    """Read the logs and print the questions without a good answer."""
    folder = conversations_folder()
    if not arguments.logs and (folder is None or not folder.is_dir()):
        return refuse("no talks are kept; name a file of JSON lines")
    talks, notes = read_logs(arguments.logs or [folder])
    for note in notes:
        complain(PROGRAM, str(note))
    if arguments.logs and not arguments.knowledge:
        complain(PROGRAM, "measured against the knowledge that ships; --knowledge FOLDER names your own")
    found, answered = gaps(Advisor(Knowledge.load(arguments.knowledge)), talks)
    shown = [gap for gap in found if gap.count >= arguments.least]
    if arguments.json:
        for gap in shown:
            print(json_line(gap.to_dict()))
    else:
        print(_text(shown, sum(map(len, talks)), answered))
    return ADVICE if shown else CLEAN


def _text(found: Sequence[Gap], asked: int, answered: int) -> str:
    """The gaps for a person to read."""
    missing = sum(gap.count for gap in found)
    head = f"{asked} messages, {missing} without a good answer"
    head += f", {answered} more that would be answered now." if answered else "."
    return "\n\n".join([head, *map(_paragraph, found)])


def _paragraph(gap: Gap) -> str:
    why = ", ".join(f"{count} {why}" for why, count in gap.why.items())
    what = {
        "new": "Write an answer:",
        "phrasings": f"Near to `{gap.entry_id}`; if that answers them, add to its phrasings:",
        "answer": f"`{gap.entry_id}` says that it is not covered; answer it, or add to its phrasings:",
    }[gap.action]
    return f"{gap.count} × {next(iter(gap.questions))} ({why})\n{what}\n\n{gap.yaml.rstrip()}"
