"""Talk at random with the knowledge that ships, and check that no turn breaks what every turn must keep.

    python tools/talk.py [TURNS] [SEED]

Each turn is something that people say (the cases of the tests, phrasings of the knowledge, choices). Between turns the
state goes through JSON, and now and then it is damaged. It tells the largest state, and ends at the first fault.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import yaml

from advisor import Advisor

_CASES = Path(__file__).parent.parent / "tests" / "cases"
_LIMIT = 2_000
"""Characters of JSON that a state may not reach."""
_TALK = 80
"""Turns of a talk."""


def _sayings(advisor: Advisor) -> list[str]:
    guided = yaml.safe_load((_CASES / "guided.yaml").read_text(encoding="utf-8"))
    profile = yaml.safe_load((_CASES / "profile.yaml").read_text(encoding="utf-8"))
    said = [turn["say"] for turns in guided.values() for turn in turns]
    said += [*profile["tells"], *profile["nothing"], *(text for _, text, _ in profile["corrects"])] * 2
    said += [*"1234", "yes", "no", "back", "more", "why?", "again", "both", "skip", "a little"] * 10
    return said + [phrase for entry in advisor.knowledge for phrase in entry.phrasings[:8]]


def _damaged(state: dict[str, object], chance: random.Random) -> dict[str, object]:
    name = chance.choice(list(state))
    return {**state, name: chance.choice([None, 7, "x" * 3_000, [], {}, ["gone"], {"marks": "zz"}])}


def main(turns: int = 10_000, seed: int = 1) -> None:
    """Talk for so many turns."""
    advisor, chance = Advisor(), random.Random(seed)
    said = _sayings(advisor)
    largest = 0
    chat = advisor.conversation()
    for turn in range(turns):
        state = json.loads(json.dumps(chat.to_dict()))
        if turn % _TALK == 0:
            chat = advisor.conversation()
        elif chance.random() < 0.02:
            chat = advisor.conversation(_damaged(state, chance))
        else:
            chat = advisor.conversation(state)
        text = chance.choice(said)
        reply = chat.say(text)
        size = len(json.dumps(chat.to_dict()))
        largest = max(largest, size)
        if size >= _LIMIT or not reply.text.strip() or len(reply.suggestions) > 4:
            sys.exit(
                f"turn {turn}: {text!r} left a state of {size} characters and {len(reply.suggestions)} suggestions"
            )
    print(f"{turns:,} turns; the largest state had {largest:,} characters")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
