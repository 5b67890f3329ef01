"""Part of building a wheel: puts what is learnt from the knowledge that ships into it, so that no first start learns.

It is learnt twice, from all of that knowledge and from the article alone, with the lines that people ask for and the
language model; the dialogue acts, the answers to the skills check, and all else that the dialogue reads sentences
with, are learnt once. These are the files that a first start would leave in the user's cache folder, but for the
compiled patterns, which are of one Python alone. An editable install goes without: its knowledge and code change
under it, so that it learns when first started, as a checkout does.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LearningHook(BuildHookInterface[Any]):
    """Learns in a folder of its own, which goes when the wheel is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Learn, and have the files included under the name that `advisor.cache` looks for."""
        self._made = TemporaryDirectory()
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from advisor import Advisor, Knowledge, cache, dialogue
        from advisor.dialogue.acts import act_classifier
        from advisor.dialogue.check import grading
        from advisor.dialogue.readers import READERS

        folder = Path(self._made.name)
        setattr(cache, "cache_folder", lambda: folder)  # noqa: B010 (mypy takes it for private)
        for guide in (True, False):
            advisor = Advisor(Knowledge.load(guide=guide))
            advisor.match_lines("")
            advisor.corrected("")
        act_classifier.kinds()
        grading.learnt()
        for module in walk_packages(dialogue.__path__, f"{dialogue.__name__}."):
            import_module(module.name)
        for reader in READERS:
            _ = reader.learnt
        build_data["force_include"] |= {
            str(path): f"advisor/{cache.SHIPPED.name}/{path.name}" for path in sorted(folder.iterdir())
        }

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the folder away, and have nothing more kept in it."""
        cache = sys.modules.get("advisor.cache")
        if cache is not None:
            setattr(cache, "cache_folder", lambda: None)  # noqa: B010 (mypy takes it for private)
        self._made.cleanup()
