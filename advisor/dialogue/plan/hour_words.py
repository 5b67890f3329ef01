"""The words among which hours stand that somebody has or wishes for."""

from __future__ import annotations

__all__ = ["ASKED", "LEAD", "TAIL"]

LEAD = frozenset(
    """
    sir let from i i'm im am i'd i'll i've ive id we we'd we'll let's lets us can could would will might may should
    shall have had got get give do doing manage spare find put spend study studying learn learning make making made it
    that it's its this set say said told asked wrote wanted want need go going went with for to at on up down be is only
    just about like maybe perhaps probably rather better ok okay yes yeah yep well so and then now actually tbh honestly
    realistically please pls plz bump raise lower reduce cut increase change switch take use using my the hours time me
    you a an of in available around roughly more less no hmm also even afford commit dedicate invest allow sure fine
    good count reckon assume calculate start really think believe guess by as per each every feel call redo rework
    recompute recalculate update adjust run try scale dial turn ramp step knock bring trim lift promise than not
    shouldn't week ordinary normal typical usual leave leaves leaving left gives means keep stay stays back
    nah nope sorry hm closer nearer
    """.split()
)
"""Words that may stand before hours that somebody wishes or has."""
TAIL = frozenset(
    """
    ish so please pls plz then now instead max maximum minimum tops only at most least more realistic realistically for
    me us is are would will should works work's suit suits better free available from on rather than ok okay fine good
    great possible doable manageable my limit i think guess actually thanks thank you though it that in total all the a
    week study learning to learn can do have spare manage what i'm i'd like best enough after of far sure yes too and
    average or what's left closer nearer truth mark be shall must tbh honest afraid january february march april may
    june july august september october november december next month was were right extra besides top
    ceiling plenty absolutely really about bit that's
    """.split()
)
"""Words that may stand behind them."""
ASKED = frozenset(
    """
    what if suppose supposing assuming imagine how long fast soon many weeks months does did happens happen change
    changes make makes much big any a difference help quicker faster sooner when done finished through ready were
    """.split()
)
"""Words among which they may stand that are only asked about."""
