"""In a language: courses or books in some language, of which nothing is told."""

from __future__ import annotations

from ...models import Reply
from ...patterns import regex
from ...text import normalize, words
from ..follow_ups import follow_up_messages as messages
from ..forms import pieces
from ..talk import Talk

__all__ = ["in_a_language", "language_in", "no_language"]

_LANGUAGE = (
    r"(?:hindi|hinglish|urdu|tamil|telugu|bengali|bangla|marathi|gujarati|punjabi|kannada|malayalam|spanish|french"
    r"|german|arabic|portuguese|italian|russian|turkish|polish|chinese|japanese|korean|vietnamese|indonesian)"
)
_THINGS = r"(?:courses?|videos?|books?|channels?|lectures?|material|tutorials?|resources?|class(?:es)?|playlists?)"
_IN_A_LANGUAGE = regex(
    rf"\b(?P<first>{_LANGUAGE}) (?:wal[aei]\b|{_THINGS}\b"
    rf"|(?:me|mein|mai)[?,]? (?:\w+ )?(?:kuch|koi|{_THINGS}|hai|h|milega|is there (?:any|some)thing)\b)"
    rf"|\b(?:{_THINGS}|any(?:thing)?|some(?:thing)?|kuch|koi|it|one|ones|they|those|these),? (?:\w+ ){{0,2}}?(?:in )?"
    rf"(?P<second>{_LANGUAGE})(?: (?:me|mein))?(?: (?:hai|h|milega|as well|too|also|kya|if possible|please|pls))*"
    r"\s*(?:$|[?.!,])"
)
_LANGUAGE_ALONE = regex(rf"(?:(?:and|or|what about|also|but)[, ]+)*(?:in )?(?P<name>{_LANGUAGE})(?: (?:me|mein|mai))?")
"""A language alone, which is that of the courses where these were asked for or told last."""
_OF_COURSES = regex(r"\bcourses?\b")
_OF_BOOKS = regex(r"\b(?:books?|textbooks?)\b")
_OF_OTHERS = regex(r"\b(?:courses?|videos?|channels?|lectures?|tutorials?|class(?:es)?|playlists?|youtube)\b")
_FREE = regex(r"\b(?:free|muft)\b")
_CLAUSES = regex(r"[,;.?!] ")
_OF_MY_WORDS = regex(
    r"\b(?:answer|answers|reply|speak|talk|write|jawab|bol[oeat]*|samjha\w*|translate|sentence|text|data\w*|nlp|model)\b"
)
_KHUD = regex(r"\b(?:tumne|tune|aapne|you) (?:khud |hi |just |only )*(?:bol[aie]|said|kaha)\b")
"""That the adviser said something."""
_MOST_WORDS = 14


def in_a_language(talk: Talk, part: str) -> Reply | None:
    """That it is not told which courses are in a language, where that is asked for; None for anything else."""
    courses = next(iter(talk.entries([talk.knowledge.roles.courses])), None)
    told = [entry for entry in talk.latest if courses and entry.group and entry.group == courses.group]
    of_courses = courses in told or bool(told and _OF_COURSES.search(normalize(talk.state.question)))
    bare = _LANGUAGE_ALONE.fullmatch(normalize(part).strip(" ?!.")) if of_courses else None
    language = bare["name"].title() if bare else language_in(part)
    if not language or courses is None:
        return None
    entry = next(iter(told), courses)
    said = normalize(part)
    books = next(iter(talk.entries([talk.knowledge.roles.books])), None)
    if books and not _OF_OTHERS.search(said) and (_OF_BOOKS.search(said) or books in talk.latest):
        return talk.on(part, [books], _no_language_of_books(language))
    free = (
        f"\n\n{messages.free_ones(entry.title, [line for line in pieces(entry) if _FREE.search(line.lower())])}"
        if _FREE.search(said)
        else ""
    )
    return talk.on(part, [entry], f"{no_language(language)}{free}")


def language_in(part: str) -> str:
    """The language that something to learn from is wanted in; empty for none."""
    said = normalize(part)
    clause = next(filter(_IN_A_LANGUAGE.search, (said, *_CLAUSES.split(said))[len(words(said)) > _MOST_WORDS :]), "")
    found = _IN_A_LANGUAGE.search(clause)
    if not found or _OF_MY_WORDS.search(_KHUD.sub(" ", said)) or len(words(clause)) > _MOST_WORDS:
        return ""
    return (found["first"] or found["second"]).title()


def no_language(language: str) -> str:
    """That it is not told which courses are in a language."""
    return (
        f"Which courses are in {language} none of my sources says; see on a course's own page whether it has"
        " subtitles in it."
    )


def _no_language_of_books(language: str) -> str:
    """That it is not told which books are in a language."""
    return (
        f"Which books are in {language}, of these or others, none of my sources says: the titles I name are the English"
        " ones. A bookshop or library can tell you whether there is a translation."
    )
