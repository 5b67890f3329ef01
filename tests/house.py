"""A small house to ask about, where the knowledge that ships would be too much."""

from __future__ import annotations

from advisor import Advisor, Entry, Knowledge

KNOWLEDGE = Knowledge(
    [
        Entry("hours", "Hours", "**9** to *5*.", ("When are you open?",), ("rooms",), "Rules › 1"),
        Entry("rooms", "Rooms", "Two.", ("Where do we meet?",)),
        Entry("goodbye", "Bye", "Bye!", ("goodbye",), kind="small_talk"),
    ]
)
HOUSE = Advisor(KNOWLEDGE)
