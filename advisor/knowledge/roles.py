"""The file `topic_roles.yaml`: which entries play a part that the chat has rules for. Every line is optional.

pay: salary                       # the id of an entry
discouraged: [how-to-study]       # ids, best first
timed_groups: [Skills]            # or groups
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..errors import Problem
from ..roles import Roles
from .drafts import Draft, Form, fill
from .names import meant
from .nodes import Node, found, line_of, type_of

__all__ = ["FORM", "check_roles", "roles"]

_HOLDS = {
    "topic": {
        "pay": "What the job pays in general",
        "pay_us": "What it pays in the US alone, by its first paragraph",
        "pay_india": "What it pays in India alone, by its first paragraph",
        "pay_elsewhere": "What it pays in other countries, an item for each: `- **Germany:** …`",
        "data_scientist": "Data scientists, with items such as `- **Pay, US:** …`; its group is that of the jobs",
        "data_scientist_compared": "How the job differs from a data scientist's",
        "courses": "Online courses; its group is that of all there is to learn from",
        "books": "Books, with their years",
        "learning_order": "What is learnt in which order",
        "learning_time": "How long learning takes",
        "learning_cost": "What learning costs",
        "studying": "How to study",
        "maths": "How much mathematics it takes, and where to learn it",
        "tools": "Which tools and frameworks to learn",
        "hardware": "What computer it takes, by its first paragraph",
        "masters": "Whether a master's degree is worth it, by its first two pieces",
        "degree": "Whether it takes a degree, by its first paragraph",
        "projects": "Projects to show to employers",
        "suitability": "Whom the job suits, with items for `**For it:**` and `**Against it:**`",
        "outlook": "Whether the job has a future, by its first paragraph",
        "career_switch": "Coming from another job",
        "background": "Whether age and background matter",
        "specialisms": "Fields to specialise in, an item for each: `- **Health:** …`",
        "other_jobs": "What to offer to those who do not want the job",
        "about": "Where the answers come from",
        "easiest": "Topics that take the least for granted, the easiest first",
        "discouraged": "What helps those who make slow progress",
        "rejected": "What helps those whom employers turn down",
        "overwhelmed": "What helps those to whom it is too much",
        "maths_fear": "What helps those who are afraid of mathematics",
        "code_fear": "What helps those who are afraid of programming",
        "not_good_enough": "What helps those who do not feel good enough",
        "too_old": "What helps those who feel too old",
        "nervous": "What helps those who are nervous about an interview",
        "lost": "What helps those who do not know where to begin",
        "excited": "What comes next for those who are keen",
        "tired": "What helps those who are worn out",
        "future_fear": "What helps those who fear for the future of the job",
    },
    "gap": {
        "pay_by_level": "That pay is not known by experience; items such as `- **US:** …` between two paragraphs",
        "field_uses": "That it is not told what the subject does in somebody's own trade",
        "companies": "That nothing is known of single companies",
        "other_careers": "That nothing is known of careers elsewhere",
        "other_languages": "That other languages are not understood: the reply to what is in another script",
        "vague": "Those that say no more than that something is not covered",
        "details": "Those that say that a detail of what is covered is not known",
    },
    "group": {
        "ordered_groups": "Groups whose topics `learning_order` puts in order",
        "timed_groups": "Groups after whose topics “how long?” asks for `learning_time`",
    },
}
"""What each role is, by the kind of what plays it."""
_KINDS = {role: kind for kind, held in _HOLDS.items() for role in held}
FORM = Form(
    "file of roles",
    "role",
    {},
    {role: str if empty == "" else list for role, empty in Roles._field_defaults.items()},
    (),
    {role: _HOLDS[kind][role] for role, kind in _KINDS.items()},
)


def roles(name: str, root: Node, problems: list[Problem]) -> Iterator[Draft]:
    """The draft of one file; what is wrong with its form is added to the problems."""
    if type_of(root) is not dict:
        message = f"holds {found(root)} at its top; it must hold roles: the name of one, a colon and the id of an entry"
        problems.append(Problem(message, name, line_of(root)))
        return
    draft = Draft(FORM, "", {}, name, line_of(root))
    problems += fill(draft, root)
    yield draft


def check_roles(drafts: Iterable[Draft], entries: Mapping[str, Draft]) -> Iterator[Problem]:
    """What is wrong beyond the form: a role that is given twice, or to what is not there or of another kind."""
    known = {"group": [group for entry in entries.values() if (group := entry.value("group"))]}
    for name, entry in entries.items():
        known.setdefault(str(entry.value("kind") or "topic"), []).append(name)
    first: dict[str, Draft] = {}
    for draft in drafts:
        for role, held in draft.values.items():
            if (other := first.setdefault(role, draft)) is not draft:
                yield draft.problem(f"`{role}` stands in {other.file}, too; keep one", role)
            kind = _KINDS[role]
            for name in held if isinstance(held, tuple) else (held,):
                if isinstance(name, str) and name.strip() and name not in known.get(kind, ()):
                    remedy = meant(name, known.get(kind, ())) or f"there is no such {kind}; take it out here"
                    yield draft.problem(
                        f"`{role}` names `{name}`; {remedy}", role if held == name else f"{role}/{name}"
                    )
