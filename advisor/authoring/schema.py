"""JSON schemas of the files of knowledge, for editors that speak to the YAML language server.

They are made from the forms that loading checks against, so that an editor and the loader agree.
"""

from __future__ import annotations

from ..knowledge.checks import NAME
from ..knowledge.drafts import ENTRY, SOURCE, Form
from ..knowledge.guidance import FORMS
from ..knowledge.roles import FORM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["SCHEMAS"]

_DRAFT = "http://json-schema.org/draft-07/schema#"
"""The version that the YAML language server reads."""


def _of_file(form: Form) -> dict[str, Any]:
    """The schema of a file that is a mapping of name to something of this form."""
    return {"$schema": _DRAFT, **_of_form(form)}


def _of_form(form: Form) -> dict[str, Any]:
    one = {
        "type": "object",
        "additionalProperties": False,
        "required": list(form.required),
        "properties": {name: _of_field(form, name, kind) for name, kind in form.fields.items()},
    }
    return {
        "title": f"{form.one}, by its {form.name}",
        "type": "object",
        "minProperties": 1,
        "additionalProperties": False,
        "patternProperties": {f"^{NAME}$": one},
    }


def _of_field(form: Form, name: str, kind: type) -> dict[str, Any]:
    described = {"description": form.holds[name]}
    text: dict[str, Any] = {"type": "string", "minLength": 1}
    if name == "kind":
        return {**described, "enum": list(form.kinds)}
    if kind is list:
        return {**described, "type": "array", "items": text, "minItems": int(name in form.required)}
    if kind is bool:
        return {**described, "type": "boolean"}
    if name in form.loose:
        return {**described, "type": ["string", "number"]}
    return {**described, **text} if name in form.required else {**described, "type": "string"}


SCHEMAS: dict[str, dict[str, Any]] = {
    "entries": _of_file(ENTRY),
    "sources": _of_file(SOURCE),
    "guidance": {
        "$schema": _DRAFT,
        "title": "The skills check, the plan, and which topics fit whom",
        "type": "object",
        "additionalProperties": False,
        "properties": {name: _of_form(form) for name, form in FORMS.items()},
    },
    "roles": {
        "$schema": _DRAFT,
        "title": "Roles, each with the entry that plays it, or several, best first",
        "type": "object",
        "additionalProperties": False,
        "properties": {name: _of_field(FORM, name, kind) for name, kind in FORM.fields.items()},
    },
    "lines": {
        "$schema": _DRAFT,
        "title": "Entries, in each the starts of lines of its answer, with what people ask that the line answers",
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "additionalProperties": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
        },
    },
    "words": {
        "$schema": _DRAFT,
        "title": "Words and phrases, each with what it is read as",
        "type": "object",
        "additionalProperties": {"type": "string"},
    },
}
"""The schema of each content that a file can have."""
