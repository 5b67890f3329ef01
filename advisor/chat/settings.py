"""What the user has set: `config.yaml` in their config folder, which they write, and the theme, which the chat does."""

from __future__ import annotations

import contextlib
import errno
import json
import reprlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..paths import config_file, shown, state_file
from ..patterns import regex
from .commands import COMMANDS

__all__ = ["Settings", "remember_theme", "remembered_theme"]

_KNOWN = {"keymap", "save"}
_FREE = regex(r"(?!ctrl\+[cdijm]$)(?:\w+\+)*(?:(?:ctrl|alt|super|meta)\+(?:\w+\+)*\w+|f[1-9]\d?)")
"""Keys that nobody types with; a terminal sends Ctrl+I, Ctrl+J and Ctrl+M as Tab and Enter."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's `config.yaml`. What is wrong in it is told and left out, never raised."""

    keymap: dict[str, str] = field(default_factory=dict)
    """Keys by the id of what they do."""
    save: bool = True
    """Whether conversations are kept."""
    problems: tuple[str, ...] = ()
    """What is wrong: the file, the place, the remedy."""

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """The settings in a file (default: the user's own); a missing file is an empty one."""
        path = path or config_file()
        if path is None:
            return cls()
        try:
            text = _read_text(path)
        except FileNotFoundError:
            return cls()
        except (OSError, UnicodeDecodeError) as error:
            return cls(problems=(f"{shown(path)}: cannot be read: {error}",))
        return cls._read(shown(path), text)

    @classmethod
    def _read(cls, path: str, text: str) -> Settings:
        import yaml

        from ..knowledge.remedies import line_of_error

        try:
            values = yaml.safe_load(text)
        except (yaml.YAMLError, ValueError, LookupError, AttributeError, RecursionError) as error:
            line = line_of_error(text, error) if isinstance(error, yaml.YAMLError) else 0
            place = f":{line}" if line else ""
            what = getattr(error, "problem", None) or str(error).partition("\n")[0]
            return cls(problems=(f"{path}{place}: is not YAML: {what}",))
        if values is None:
            return cls()
        if not isinstance(values, dict):
            return cls(problems=(f"{path}: should hold `name: value` lines, as `save: false`",))
        problems = [
            f"{path}: `{name}` is not a setting; known are {', '.join(sorted(_KNOWN))}"
            for name in values
            if name not in _KNOWN
        ]
        save = values.get("save", True)
        if not isinstance(save, bool):
            problems.append(f"{path}: `save` should be true or false, not {reprlib.repr(save)}")
            save = True
        keymap, wrong = _keymap(path, values.get("keymap"))
        return cls(keymap, save, (*problems, *wrong))


def _keymap(path: str, values: object) -> tuple[dict[str, str], list[str]]:
    """The keys that can be used, and what is wrong with the others."""
    if values is None:
        return {}, []
    if not isinstance(values, dict):
        return {}, [f"{path}: `keymap` should hold `id: key` lines, as `find: ctrl+g`"]
    ids = [command.name for command in COMMANDS]
    keys, problems = {}, []
    for name, key in values.items():
        if name not in ids:
            problems.append(f"{path}: keymap: `{name}` is not an id; known are {', '.join(ids)}")
        elif not isinstance(key, str) or not key.strip():
            problems.append(f"{path}: keymap: `{name}` should name a key, as `ctrl+g`, not {reprlib.repr(key)}")
        elif not all(_FREE.fullmatch(part.strip().lower()) for part in key.split(",")):
            problems.append(
                f"{path}: keymap: `{name}` cannot have {reprlib.repr(key)}, which is no key or is needed to type; "
                "free are f1 and its like, and keys with ctrl+ or alt+ but for ctrl+c, ctrl+d, ctrl+i, ctrl+j, ctrl+m"
            )
        else:
            keys[name] = key.replace(" ", "").lower()
    return keys, [*problems, *_clashes(path, keys)]


def _clashes(path: str, keys: dict[str, str]) -> Iterator[str]:
    """A line for each key that two commands have, of which one would do nothing."""
    owners: dict[str, list[str]] = {}
    for command in COMMANDS:
        for key in keys.get(command.name, command.key).split(","):
            owners.setdefault(key, []).append(command.name)
    for key, names in owners.items():
        if len(names) > 1:
            yield f"{path}: keymap: {key} is the key of {' and '.join(names)}; give one of them another"


def _read_text(path: Path) -> str:
    """What a file says. Raises `OSError` for a pipe as well, which would keep us waiting for ever."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "not a file")
    return path.read_text(encoding="utf-8")


def remembered_theme() -> str:
    """The name of the theme chosen last; empty when none was."""
    path = state_file()
    if path is None:
        return ""
    try:
        theme = json.loads(_read_text(path))["theme"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return ""
    return theme if isinstance(theme, str) else ""


def remember_theme(name: str) -> None:
    """Keep the name of a theme for the next start; where that cannot be written it is not kept."""
    path = state_file()
    with contextlib.suppress(OSError):
        if path is None or (path.exists() and not path.is_file()):
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"theme": name}), encoding="utf-8")
