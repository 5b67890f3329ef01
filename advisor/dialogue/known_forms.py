"""Questions that are known by their form: each kind has a reply of its own, before the classifier is asked."""

from __future__ import annotations

from ..models import Reply
from .acts import topics_compared
from .follow_ups.named_sources import word_of_named
from .follow_ups.of_offices import of_an_office, of_the_publisher
from .follow_ups.persons import of_a_person
from .follow_ups.provenance import whence
from .pay.jobs_there import jobs_there
from .pay.remote_work import for_a_firm_abroad
from .person.as_beginner import as_beginner
from .person.at_their_age import at_their_age
from .person.carrying_over import carried, like_them
from .person.doable import doable
from .person.field_projects import for_a_cv, in_a_field
from .person.held_degree import further_degree, without_one
from .person.keeping_a_language import kept
from .person.laughed_at import laughed_at
from .person.own_field import example_from
from .person.own_means import lacking_means
from .person.own_studies import field_for
from .person.taking_them_on import taking_them_on, wish_to_use
from .plan.hours_of_a_matter import hours_of_it
from .questions.choosing import the_other
from .questions.course_choice import settled_on_another
from .questions.demands_of_jobs import demanded, hired_for, of_the_job
from .questions.hard_to_read import for_a_beginner
from .questions.hardest_part import hardest
from .questions.held_against import held_against
from .questions.how_soon import how_soon
from .questions.jobs_near import near_a_field
from .questions.learning_to_program import where_to_program
from .questions.material import material
from .questions.names import of_a_programme
from .questions.other_parts import others
from .questions.projects_seen import asked_about, shown_where
from .questions.pupils import at_school
from .questions.roles_compared import compared
from .questions.sample_questions import sample
from .questions.shares_of_the_day import shares
from .questions.turning import turned_to
from .questions.way_in import way_in
from .questions.ways_to_learn import way_to_learn
from .questions.worth_learning import worth_learning
from .subject.the_work import of_the_work
from .talk import Talk

__all__ = ["of_a_field", "of_known_form"]

_OF_A_FIELD = (for_a_cv, in_a_field, near_a_field, held_against, way_in, at_school)
_KINDS = (
    of_the_work,
    way_to_learn,
    hardest,
    worth_learning,
    jobs_there,
    lacking_means,
    of_an_office,
    of_the_publisher,
    laughed_at,
    for_a_beginner,
    shown_where,
    asked_about,
    as_beginner,
    further_degree,
    without_one,
    doable,
    whence,
    kept,
    word_of_named,
    example_from,
    *_OF_A_FIELD,
    taking_them_on,
    wish_to_use,
    carried,
    like_them,
    at_their_age,
    demanded,
    of_the_job,
    hired_for,
    compared,
    topics_compared.compared,
    for_a_firm_abroad,
    field_for,
    of_a_programme,
    how_soon,
    where_to_program,
    of_a_person,
    shares,
    hours_of_it,
    settled_on_another,
    material,
    turned_to,
    sample,
    others,
    the_other,
)
"""Each takes the talk and the utterance; the first that it is replies."""


def of_known_form(talk: Talk, utterance: str) -> Reply | None:
    """The reply to a question of such a kind; None for any other."""
    return next(filter(None, (kind(talk, utterance) for kind in _KINDS)), None)


def of_a_field(talk: Talk, utterance: str) -> Reply | None:
    """The reply to a question on a field, a profession or a school in its bearing on the job; None for any other."""
    return next(filter(None, (kind(talk, utterance) for kind in _OF_A_FIELD)), None)
