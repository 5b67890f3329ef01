"""What editors check by, and what loading checks, are the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from advisor.authoring.schema import SCHEMAS
from advisor.knowledge.drafts import ENTRY, SOURCE, Form
from advisor.knowledge.folder import File

from ..conftest import ROOT, cases

CASES: dict[str, Any] = cases("knowledge_errors")
SHOWN = ["missing and misspelt keys", "wrong types", "kinds that are none", "empty texts"]
"""Mistakes of form, which an editor can show."""


@pytest.mark.parametrize(("name", "form"), [("entries", ENTRY), ("sources", SOURCE)])
def test_each_key_of_a_form_is_in_its_schema(name: str, form: Form) -> None:
    """The keys, those that must be there, and the kinds are the form's; each key says what it holds."""
    (one,) = SCHEMAS[name]["patternProperties"].values()
    assert list(one["properties"]) == list(form.fields)
    assert one["required"] == list(form.required)
    assert one["properties"]["kind"]["enum"] == list(form.kinds)
    assert all(part["description"] for part in one["properties"].values())


@pytest.mark.parametrize("path", sorted(ROOT.glob("knowledge/**/*.yaml")), ids=lambda path: path.name)
def test_the_shipped_knowledge_fits(path: Path) -> None:
    """An editor has nothing to say about a file that loads."""
    text = path.read_text(encoding="utf-8")
    jsonschema.validate(
        json.loads(json.dumps(yaml.safe_load(text), default=str)), SCHEMAS[File(path.name, b"").content]
    )


@pytest.mark.parametrize("name", SHOWN)
def test_what_loading_says_of_the_form_an_editor_shows(name: str) -> None:
    """A file with a wrong form does not fit."""
    for text in CASES[name]["files"].values():
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(yaml.safe_load(text), SCHEMAS["entries"])
