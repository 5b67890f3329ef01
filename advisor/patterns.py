"""Regular expressions that compile themselves when they are first used: most of those here never are, in most runs."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AnyStr

__all__ = ["regex"]


class _Regex:
    """What stands for a compiled pattern until one of its methods is asked for."""

    def __init__(self, source: Any, flags: int) -> None:
        self._source, self._flags = source, flags
        self.pattern = source
        """For patterns that hold this one: to be read, it need not be compiled."""

    def __getattr__(self, name: str) -> Any:
        if "_compiled" not in self.__dict__:
            from .compiled_patterns import compiled

            self._compiled: re.Pattern[Any] = compiled(self._source, self._flags)
        value = getattr(self._compiled, name)
        # Kept, for what is found in the object itself is found at once.
        setattr(self, name, value)
        return value


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled when it is first used; `re.error` comes then, too.

    It is kept for the next run: what somebody says may not stand in it.
    """
    return _Regex(source, flags)  # type: ignore[return-value]  # It has all that a pattern has.
