"""The kinds of requests for guidance, for those who check types."""

from __future__ import annotations

from typing import Literal

__all__ = ["RequestKind"]

RequestKind = Literal[
    "check",
    "check_anew",
    "result",
    "plan",
    "plan_anew",
    "how_long",
    "stand",
    "profile",
    "not_you",
    "kept",
    "forget",
    "for_me",
    "possible",
]
"""What is asked for."""
