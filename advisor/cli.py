"""The command `advisor`: read the arguments, call the library, print."""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import __version__, plain
from .console import USAGE, Parser, complain, json_line, lines_of, open_streams, status_of
from .dialogue import LONGEST, Advisor
from .errors import CommandError
from .knowledge import Knowledge
from .knowledge.folder import shipped_folder
from .models import Reply
from .text import clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .chat.reloading import Reload
    from .chat.session import Session

__all__ = ["main"]

_ANSWERED = {"answer": 0, "small_talk": 0, "question": 0, "clarification": 1, "fallback": 1}
_PORT = 8000
_LAST_PORT = 65535


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (default: the process's own) and return its exit status.

    0 answered, 1 not answered, 2 wrong usage, 3 bad knowledge, 130 interrupted.
    """
    open_streams()
    return status_of("advisor", lambda: _run(_arguments(argv)))


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments, if they go together; otherwise, and after help, raises `SystemExit` with the status."""
    parser = _parser()
    arguments, rest = parser.parse_known_args(argv)
    if rest:
        hint = "" if rest[0].startswith("-") else '; to ask a question: advisor --ask "your question"'
        parser.error(f"unrecognized arguments: {' '.join(rest)}{hint}")
    if arguments.json and not (arguments.topics or arguments.ask is not None):
        parser.error("--json goes with --ask or --topics")
    if arguments.why and arguments.ask is None:
        parser.error("--why goes with --ask")
    if arguments.resume is not None and (arguments.topics or arguments.ask is not None):
        parser.error("--resume goes with the chat")
    if arguments.watch and (arguments.topics or arguments.ask is not None):
        parser.error("--watch goes with the chat")
    if arguments.resume is not None and arguments.serve is not None:
        parser.error("--resume goes with the chat in a terminal; in the browser, type /resume")
    return arguments


def _complain(message: str) -> None:
    complain("advisor", message)


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="advisor",
        description="Answers questions about becoming and being a machine learning engineer. "
        "With no option, opens a chat.",
        epilog="Exit status: 0 answered, 1 not answered, 2 wrong usage, 3 bad knowledge, 130 interrupted.",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--ask", metavar="QUESTION", help="print one answer; - reads one question per line from standard input"
    )
    what.add_argument("--topics", action="store_true", help="list what can be asked")
    what.add_argument("--plain", action="store_true", help="chat line by line, without drawing a screen")
    what.add_argument(
        "--serve",
        metavar="PORT",
        nargs="?",
        const=_PORT,
        type=_port,
        help=f"chat in a browser on this machine, at this port (default: {_PORT})",
    )
    parser.add_argument("--json", action="store_true", help="with --ask or --topics: one JSON object per line")
    parser.add_argument("--why", action="store_true", help="with --ask: also tell why this was the answer")
    parser.add_argument(
        "--resume",
        metavar="NUMBER",
        nargs="?",
        const="",
        help="chat: go on with the last conversation, or the NUMBERth before now",
    )
    parser.add_argument("--no-save", action="store_true", help="chat: keep nothing of what is said")
    parser.add_argument("--knowledge", metavar="FOLDER", help="answer from the .yaml files of this folder instead")
    parser.add_argument("--watch", action="store_true", help="chat: read the knowledge again when a file is saved")
    parser.add_argument(
        "--article", action="store_true", help="answer from the one article alone, without the guide beyond it"
    )
    parser.add_argument("--version", action="version", version=f"advisor {__version__}")
    return parser


def _port(text: str) -> int:
    if not (text.isdecimal() and int(text) <= _LAST_PORT):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port, a number from 0, any that is free, to {_LAST_PORT}")
    return int(text)


def _run(arguments: argparse.Namespace) -> int:
    knowledge = Knowledge.load(arguments.knowledge, guide=not arguments.article)
    if arguments.topics:
        return _topics(knowledge, arguments.json)
    # The chat paints first; those in the browser find it learnt.
    advisor = Advisor(knowledge, lazy=arguments.ask is None and arguments.serve is None)
    if arguments.ask in {None, "-"}:
        gc.enable()  # In a long run there is garbage.
    if arguments.ask == "-":
        return max(
            (_print(advisor.ask(line), arguments, quoted=True) for line in lines_of(sys.stdin, LONGEST)), default=0
        )
    if arguments.ask is not None:
        return _print(advisor.ask(arguments.ask), arguments)
    if arguments.serve is not None:
        return _serve(arguments)
    return _chat(advisor, arguments)


def _serve(arguments: argparse.Namespace) -> int:
    try:
        from .web import serve
    except ModuleNotFoundError:
        _complain("--serve needs an extra: pip install 'career-advisor[serve]'")
        return USAGE
    switches = {"--no-save": arguments.no_save, "--article": arguments.article, "--watch": arguments.watch}
    options = [name for name, is_on in switches.items() if is_on]
    if arguments.knowledge is not None:
        options.append(f"--knowledge={arguments.knowledge}")
    try:
        return serve(options, arguments.serve, lambda address: print(f"{address}  (Ctrl+C ends it)", flush=True))
    except OSError as error:
        _complain(f"port {arguments.serve} cannot be had: {os.strerror(error.errno or 0)}; try another: --serve PORT")
        return USAGE


def _chat(advisor: Advisor, arguments: argparse.Namespace) -> int:
    from .chat.session import Session
    from .chat.settings import Settings
    from .paths import conversations_folder

    settings = Settings.load()
    # What comes through a pipe is some program's, and not a talk to go on with, unless it says so.
    person = sys.stdin.isatty() or "TEXTUAL_DRIVER" in os.environ or arguments.resume is not None
    saves = person and settings.save and not arguments.no_save
    session = Session(advisor, conversations_folder(), saves=saves, reload=_reload(arguments))
    if arguments.resume is not None:
        try:
            session.resume(arguments.resume or "1")
        except CommandError as error:
            if arguments.resume:
                _complain(str(error))
                return USAGE
            session.notices.append(str(error))
    if not arguments.plain and _has_screen():
        from .tui import run

        return run(session, settings)
    from .chat.lines import LineChat

    session.notices += settings.problems
    echo = not (sys.stdin.isatty() and sys.stdout.isatty())
    chat = LineChat(session, sys.stdout, sys.stderr, width=_width(), echo=echo)
    chat.run(_typed(session))
    return 0


def _reload(arguments: argparse.Namespace) -> Reload | None:
    """What takes up knowledge that is saved during the chat, if that was asked for."""
    if not arguments.watch:
        return None
    from .chat.reloading import Reload

    folder = Path(arguments.knowledge) if arguments.knowledge is not None else shipped_folder()
    return Reload(folder, guide=not arguments.article)


def _print(reply: Reply, arguments: argparse.Namespace, *, quoted: bool = False) -> int:
    """Print a reply, after its question where there are many, and return the exit status it stands for."""
    if arguments.json:
        why = {"why": reply.why()} if arguments.why else {}
        print(json_line({**reply.to_dict(), **why}), flush=True)
    else:
        style, width = plain.wants_style(sys.stdout), _width()
        parts = [plain.render(reply, style=style, width=width, links=plain.has_links(sys.stdout))]
        if arguments.why:
            parts.append(plain.from_markdown(reply.why(), style=style, width=width))
        if quoted:
            parts = [f"> {clean(reply.question)}", *parts]
        print("\n\n".join(parts), end="\n\n" if quoted else "\n", flush=True)
    return _ANSWERED[reply.kind]


def _topics(knowledge: Knowledge, as_json: bool) -> int:
    if not as_json:
        print(plain.topics(knowledge.groups, style=plain.wants_style(sys.stdout)))
        return 0
    for group, entries in knowledge.groups.items():
        for entry in entries:
            print(json_line({"id": entry.id, "title": entry.title, "question": entry.question, "group": group}))
    return 0


def _width() -> int | None:
    """Columns to wrap at on a terminal; None in a pipe, where a paragraph stays one line."""
    if not sys.stdout.isatty():
        return None
    import shutil

    return min(shutil.get_terminal_size().columns, plain.WIDEST)


def _has_screen() -> bool:
    """Whether the full-screen chat can run: a capable terminal, or a driver that stands in for one."""
    if "TEXTUAL_DRIVER" in os.environ:
        return True
    capable = os.environ.get("TERM", "") not in {"", "dumb"} or os.name == "nt"
    return capable and all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


def _typed(session: Session) -> Iterator[str]:
    """The lines a person types at a prompt, or those of a pipe."""
    if not sys.stdin.isatty():
        yield from lines_of(sys.stdin, LONGEST)
        return
    with contextlib.suppress(ImportError):
        import readline  # Gives `input` editing and history where the system has it.

        for text in session.history():
            with contextlib.suppress(ValueError):  # It cannot hold a NUL, nor what the locale lacks.
                readline.add_history(text)
    prompt = "\n> "
    while True:
        if not sys.stdout.isatty():
            # What is piped on is the talk; the person sees the prompt.
            print(prompt, end="", file=sys.stderr, flush=True)
        try:
            yield input(prompt if sys.stdout.isatty() else "")
        except EOFError:
            print()
            return
