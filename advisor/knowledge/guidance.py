"""The files `readiness.yaml` and `glossary.yaml`, as drafts and as checked values. Either may hold any of the parts:
the skills check, the plan, which topics fit whom, and what words mean.

check:
  git:
    title: Git
    text: Do you use Git, with branches and reviews?
    means: ["A **branch** is …"]    # optional: what its terms mean, each in bold
    next: Put what you write next under Git.
    topic: version-control          # optional: the topic it leads to
    skills: [Git]                   # optional: what of a profile answers it
    names: [version control]        # optional: what else people call it, or a group that it is of
plan:
  tools:
    title: Git and the shell
    text: Watch *The Missing Semester* and do its exercises.
    hours: 20
    size: my estimate               # optional: where the hours come from
    needs: The projects need it.    # optional: why it stands where it does
    topic: version-control          # optional
    sources: [missing]              # optional: keys of sources.yaml
    questions: [git]                # optional: yes to all of these makes it needless
    skills: [Git]                   # optional: skills of a profile that make it needless
    names: [the mit course]         # optional: what else people call it
    covers: [bash, ssh]             # optional: what it teaches among other things
    apply: false                    # optional: true where applying begins
    extra_before: projects          # optional: only in the plan of who asks for it, then before the step of this id
fits:
  version-control:                  # a topic
    fits: [student, no Git]         # whom it fits
    instead_of: []                  # optional: topics in place of which they get it
terms:
  branch:
    means: A **branch** is a line of work of its own.
    topic: version-control          # the topic that tells more
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import Problem
from ..guidance import Fit, Guidance, Milestone, SkillQuestion, Term
from ..models import Source
from ..patterns import regex
from ..slots import CIRCUMSTANCES, COUNTRIES, SKILLS, is_circumstance
from .drafts import Draft, Form, drafts
from .names import listed, meant
from .nodes import Node, found, line_of, type_of

__all__ = ["FORMS", "Parts", "check_guidance", "drafted_guidance", "finished", "parts"]

_MOST_QUESTIONS, _MOST_STEPS = 12, 20
_MOST_HOURS = 5_000
_TERM = regex(r"\*\*.+?\*\*")
FORMS = {
    "check": Form(
        "question",
        "id",
        {"title": str, "text": str, "next": str},
        {"topic": str, "skills": list, "means": list, "names": list},
        (),
        {
            "title": "The skill in a word or two, as the result names it.",
            "text": "The question, to be answered by yes, a little, no or skip.",
            "next": "What to do next where the skill is missing.",
            "topic": "Id of the topic that tells more.",
            "skills": "Skills a person may tell of that answer the question.",
            "means": "What its terms mean: plain sentences, in which each term stands in bold.",
            "names": "Other names a person may call the skill by, or the group of skills that it is of.",
        },
    ),
    "plan": Form(
        "step",
        "id",
        {"title": str, "text": str, "hours": str},
        {
            "size": str,
            "needs": str,
            "topic": str,
            "sources": list,
            "questions": list,
            "skills": list,
            "names": list,
            "covers": list,
            "apply": bool,
            "extra_before": str,
        },
        (),
        {
            "title": "The step in a few words.",
            "text": "What to do, with the course or book by name.",
            "hours": "How many hours it takes.",
            "size": "How long that is by the source, in its own measure.",
            "needs": "Why it stands where it does: what it needs before it, or is needed for.",
            "topic": "Id of the topic that tells more.",
            "sources": "Keys of the sources that say so.",
            "questions": "Ids of the questions of the check that make the step needless.",
            "skills": "Skills a person may tell of that make the step needless.",
            "names": "Other names a person may call the step by.",
            "covers": "What it teaches among other things: who knows several of these needs half of it.",
            "apply": "Whether to begin applying with this step.",
            "extra_before": "Of a step for who asks for it: the id of the one before which it then stands.",
        },
        frozenset({"hours"}),
    ),
    "fits": Form(
        "fit",
        "topic",
        {"fits": list},
        {"instead_of": list},
        (),
        {
            "fits": "What a person must have told of themselves for the topic to fit.",
            "instead_of": "Ids of the topics it is told instead of.",
        },
    ),
    "terms": Form(
        "term",
        "id",
        {"means": str, "topic": str},
        {},
        (),
        {
            "means": "What the word means: a plain sentence, in which it stands in bold, with its other names.",
            "topic": "Id of the topic that tells more.",
        },
    ),
}


@dataclass(slots=True)
class Parts:
    """The drafts of the parts."""

    check: list[Draft] = field(default_factory=list)
    plan: list[Draft] = field(default_factory=list)
    fits: list[Draft] = field(default_factory=list)
    terms: list[Draft] = field(default_factory=list)

    def __iter__(self) -> Iterator[Draft]:
        return iter((*self.check, *self.plan, *self.fits, *self.terms))


def parts(made: Parts, name: str, origin: str, root: Node, problems: list[Problem]) -> None:
    """Add the drafts of one file; what is wrong with its form is added to the problems."""
    if type_of(root) is not dict:
        message = f"holds {found(root)} at its top; it must hold {listed(FORMS)}"
        problems.append(Problem(message, name, line_of(root)))
        return
    for key, node in root.value:
        if key.value not in FORMS:
            remedy = meant(key.value, FORMS) or f"it has {listed(FORMS)}"
            problems.append(Problem(f"unknown key `{key.value}`; {remedy}", name, line_of(key)))
        else:
            getattr(made, key.value).extend(drafts(FORMS[key.value], name, origin, node, problems))


def drafted_guidance(guidance: Guidance) -> Parts:
    """The drafts of guidance made in code."""
    made = Parts()
    for name, form in FORMS.items():
        for item in getattr(guidance, name):
            values = {key: getattr(item, key) for key in form.fields}
            if name == "plan":
                values |= {"hours": str(item.hours), "sources": tuple(source.key for source in item.sources)}
            getattr(made, name).append(Draft(form, item.id, values))
    return made


def check_guidance(made: Parts, topics: Mapping[str, Draft], keys: Iterable[str], *, whole: bool) -> Iterator[Problem]:
    """What is wrong beyond the form. Unless entries and sources are `whole`, a name may stand in what was not read."""
    questions = {draft.id for draft in made.check}
    known = [name for name, draft in topics.items() if draft.value("kind") in {None, "topic"}]
    steps = [draft.id for draft in made.plan if not draft.value("extra_before")]
    skills = set(SKILLS.values())
    circumstances = [
        *CIRCUMSTANCES,
        *COUNTRIES.values(),
        *(f"{said} {name}" for said in ("knows", "no") for name in skills),
    ]
    if len(made.check) > _MOST_QUESTIONS:
        yield made.check[_MOST_QUESTIONS].problem(f"a check has {_MOST_QUESTIONS} questions at most; remove the others")
    if len(made.plan) > _MOST_STEPS:
        yield made.plan[_MOST_STEPS].problem(f"a plan has {_MOST_STEPS} steps at most; join some of them")
    for draft in made:
        named: list[tuple[str, Sequence[object], Iterable[str], str]] = [
            ("skills", _items(draft, "skills"), skills, "no profile has that skill"),
            ("questions", _items(draft, "questions"), questions, "no question of the check has that id"),
        ]
        if ahead := draft.value("extra_before"):
            named.append(("extra_before", [ahead], steps, "no step that every plan has has that id"))
        if draft in made.fits:
            named.append(("fits", _items(draft, "fits"), circumstances, "no profile says that"))
        if whole:
            own = [draft.id] if draft in made.fits else [topic] if (topic := draft.value("topic")) else []
            named += [
                ("topic", own, known, "no topic has that id"),
                ("instead_of", _items(draft, "instead_of"), known, "no topic has that id"),
                ("sources", _items(draft, "sources"), keys, "no source has that key"),
            ]
        for name, items, names, otherwise in named:
            names = set(names)
            for item in items:
                if item not in names and not (name == "fits" and isinstance(item, str) and is_circumstance(item)):
                    remedy = meant(item, names) or f"{otherwise}; remove it"
                    yield draft.problem(
                        f"{name} names `{item}`; {remedy}",
                        f"{name}/{item}" if name not in {"topic", "extra_before"} else name,
                    )
        means = draft.value("means")
        for sentence in means if isinstance(means, tuple) else (means,) if isinstance(means, str) else ():
            if not _TERM.search(str(sentence)):
                yield draft.problem(f"means has “{sentence}”; set the term that it explains in bold, **so**", "means")
        hours = draft.value("hours")
        if hours is not None and not (str(hours).isdecimal() and 0 < int(hours) <= _MOST_HOURS):
            yield draft.problem(f"`hours` is `{hours}`; it must be a whole number from 1 to {_MOST_HOURS:,}", "hours")


def _items(draft: Draft, name: str) -> tuple[Any, ...]:
    items = draft.value(name)
    return items if isinstance(items, tuple) else ()


def finished(made: Parts, sources: Mapping[str, Source]) -> Guidance:
    """The drafts, in which nothing is wrong, as values."""
    steps = []
    for draft in made.plan:
        cited = tuple(sources[key] for key in draft.values.get("sources", ()))
        steps.append(Milestone(draft.id, **{**draft.values, "sources": cited, "hours": int(draft.values["hours"])}))
    return Guidance(
        tuple(SkillQuestion(draft.id, **draft.values) for draft in made.check),
        tuple(steps),
        tuple(Fit(draft.id, **draft.values) for draft in made.fits),
        tuple(Term(draft.id, **draft.values) for draft in made.terms),
    )
