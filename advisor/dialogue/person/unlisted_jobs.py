"""Jobs that no list has, told by how their names end: "dental hygienist", "lathe operator", "delivery rider"."""

from __future__ import annotations

from ...patterns import regex
from ...slots import COUNTRIES, GOALS, MODIFIERS, SKILLS
from ...text import is_function_word

__all__ = ["ENDS_A_JOB", "belongs", "claimed", "named"]

_NO_JOBS = """
    achiever adapter after altogether another answer applicant asian assist atheist bachelor backpacker banner
    barrier beginner believer berliner better bigger bipolar bitter boomer bother breadwinner brother browser
    buffer buyer calculator cancer career changer chapter character chatter cheaper checklist christian civilian
    classifier clever closer cluster color comer communist commuter compiler computer consider consist constant
    container corner costlier deeper counter cover crawler customer dabbler danger daughter december descendant detector
    dinner disaster discover distant docker doer door dreamer dubliner eager earlier easier either elder elephant
    elevator emulator ender enter error estimator ever exist factor faster father favor feminist fever fighter
    filter finger first fitter flower folder follower footer for foreigner former founder friendlier gamer gaussian
    generator giant grandfather grandmother grant guardian gutter hacker hamster happier harder header helper
    higher hobbyist however humor hunter idealist immigrant important improver infant inner insider insist instant
    joiner junior jupyter killer labor laser later layer leader learner lesbian letter list liver loader londoner
    loner longer loser lover lower major maker master matter median member migrant minimalist minor monitor monster
    mother motor narcissist neighbor neighbour never newcomer newer newsletter nor november number october offer
    older optimist optimizer or order other outer outsider over owner paper parameter parser participant partner
    passenger perfectionist pessimist planner plant player pointer poor poster power powerlifter predictor prefer
    pregnant printer prisoner processor procrastinator proper quarter quicker quitter rather reader realist
    recommender refugee register regressor relevant remember resist restaurant retainer riser router runner scanner
    scraper sector seeker semester senior september server settler sheer shorter simulator sister sleeper slower
    smaller smoker sober socialist sooner speaker spider stagnant starter stranger stronger suffer sufferer summer
    super survivor switcher teenager tenant tensor thinker tiger timer tinkerer together tokenizer tourist tracker
    transfer transformer transistor twist twister twitter typer ulcer under upper user vector vegetarian voter want
    water weaker weather whatever whenever wherever whether winner winter wonder worrier wrist yorker younger
    youngster zoomer
"""
ENDS_A_JOB = (
    rf"(?:(?!(?:{'|'.join(sorted({*_NO_JOBS.split()}))})\b)"
    r"[a-z-]{2,16}(?:[bcdfghklmnprstvwxyz]er|(?:p|sh|th|l|rr|d)ier|[cthsv]or|ist|[cr]ian|[td]ant|(?<!hu)man|woman|eer|smith|wright|grapher"
    r"|hand|aide|nurse)\b|(?:tech|rep|cop|medic|doula|coach|agent|judge|notary|captain|sergeant"
    r"|corporal|attorney|diplomat|vicar|nun|referee|dj))"
)
"""The last word of what is a job by its form."""
_PART = r"(?:[a-z][a-z&/.-]{1,18} )"
_UNTIL = (
    r"(?= *(?:$|[,.;!]|(?:in|at|for|from|with|by|on|near|who|and|but|since|over|these|now|here|right|currently|to)"
    r"\b))"
)
_CLAIMED = regex(
    r"\b(?P<verb>am|was|been|used to be|(?:job|profession|occupation|trade) is|(?:work|working|worked|employed|job) as)"
    r"(?: (?:just|only|currently|now|still|also|basically|originally|actually|presently|mostly|mainly))*"
    rf" (?:an? |the )(?P<job>{_PART}{{0,3}}?{ENDS_A_JOB}){_UNTIL}"
)
_NAMED = regex(
    r"(?:(?:hi|hello|hey|hiya|so|ok|well) )*(?:(?:now|currently|just|only|as|an?|still|am) )*"
    rf"(?P<ex>(?:ex|former|formerly)[ -])?(?:an? )?(?P<job>{_PART}{{0,3}}?{ENDS_A_JOB})"
    r"(?: (?:here|now|currently|by trade))*"
)
_EX = regex(
    r"(?:(?:i )?am )?(?:an? )?ex-(?P<what>(?!wife|husband|partner|boyfriend|girlfriend|smoker)[a-z]{2,}"
    r"(?: [a-z]{2,}){0,2}?)"
    r"(?=$| (?:for )?\d| (?:in|from|at)\b)"
)
_NO_PART = frozenset(
    """
    all already also ambitious another any aspiring average bad barely best better big black bored both broke
    burned-out burning burnout burnt busy career casual certified complete curious currently decent dedicated
    different divorced doubting even ever ex exp experience experienced failed failing fast fellow female few
    first frustrated full full-time fulltime future good great half happy hardly hardworking hello hey hi hiya
    hopeful hour hours hrs huge humble job just keen kind last lazy least less licensed lone lonely lost lovely
    male many married maybe mere mid-career middle-aged month months more most motivated never new next nice no
    normal not ok okay old old-school only other overworked part part-time parttime passionate perhaps permanent
    poor possible potential practicing practising pretty proper proud qualified quick quite rather real
    recovering regular retiring sad same seasoned second self self-taught several simple single sir slow small
    solid some still stressed strong struggling taught temporary thanks third time tiny tired top total trained
    true typical underpaid unhappy unqualified very wannabe weak week well white working worst would-be year
    years yes yet yo yoe young yr yrs
    """.split()
)
"""What stands before the name of a job and is no part of it."""
_NO_JOB_AFTER = frozenset("aspiring future wannabe would-be potential hopeful not never no hardly barely".split())
"""What of that makes it none that somebody has."""
_PARTS = 2
"""Words before its last one, at most, that belong to it."""


def belongs(word: str) -> bool:
    """Whether a word before a job is a part of its name, though no list has it: "lathe operator"."""
    if word in MODIFIERS:
        return True
    named = word in COUNTRIES or word in SKILLS or word in GOALS
    is_word = len(word) > 1 and word[0] != "-" and word.replace("-", "").isalpha()
    return is_word and not (named or word in _NO_PART or is_function_word(word) or word.endswith("ly"))


def claimed(said: str) -> tuple[str, str] | None:
    """The job that a claim in small letters tells, and the text that told it; None for none."""
    if found := _EX.search(said):
        return f"ex-{found['what']}", found[0]
    found = _CLAIMED.search(said)
    if not found or not (name := _name(found["job"])):
        return None
    return f"{'former ' if found['verb'] in {'was', 'used to be'} else ''}{name}", found[0]


def named(piece: str) -> str:
    """The job that a piece in small letters is by itself; empty where it is none."""
    if found := _EX.match(piece):
        return f"ex-{found['what']}"
    found = _NAMED.fullmatch(piece)
    name = _name(found["job"]) if found else ""
    return f"former {name}" if name and found and found["ex"] else name


def _name(job: str) -> str:
    """The words that name a job, without those ahead that tell how somebody is; empty where another word is in it."""
    *before, last = job.split()
    kept: list[str] = []
    for word in reversed(before):
        if not belongs(word):
            break
        kept.insert(0, word)
    left = before[: len(before) - len(kept)]
    if len(kept) > _PARTS or not _NO_PART.issuperset(left) or not _NO_JOB_AFTER.isdisjoint(left):
        return ""
    return " ".join([*kept, last])
