"""The chat on a real pseudo-terminal, read back as a person reads it: the screen, the keys, how it is left."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from advisor import Advisor, Knowledge
from advisor.chat.session import Session
from advisor.paths import conversations_folder

from ..conftest import PATIENCE, ROOT
from ..terminal import ADVISOR, Terminal, asleep, terminal

KNOWLEDGE = Knowledge.load()
PAY = "what do they earn in india?"
PAID = "up to INR 23.8 LPA"
PROMPT = "Ask a question, or type / for commands"
KEPT = "This talk is kept in"

pytestmark = [pytest.mark.terminal, pytest.mark.usefixtures("own_folders")]


def asked(opened: Terminal, question: str, answer: str) -> None:
    """Type a question at the prompt and wait for its answer, all of it."""
    opened.until(PROMPT)
    opened.type(question)
    opened.until(question)
    opened.type("\r")
    opened.until(answer)
    opened.until(PROMPT)


# The full-screen chat


def test_the_keys_are_there_without_a_key_pressed() -> None:
    """The last line of the screen tells of the keys, before anything is typed."""
    with terminal() as opened:
        opened.until(lambda: "? help" in opened.text.splitlines()[-1])


def test_a_question_is_answered_and_a_number_chooses() -> None:
    """A digit is text until Enter, which asks the suggestion of that number."""
    with terminal() as opened:
        asked(opened, PAY, PAID)
        opened.until("Source: igmGuru, 19 March 2026 › Machine Learning Engineer Salary")
        asked(opened, "1", "$158k")
        assert KNOWLEDGE["salary-us"].question in opened.prose


def test_ctrl_j_starts_a_line_and_enter_sends() -> None:
    """The byte of Ctrl+J is a new line on any terminal; what is sent is both lines."""
    with terminal() as opened:
        opened.until(PROMPT)
        opened.type("what do they earn")
        opened.until("what do they earn")
        opened.type("\n")
        opened.until(lambda: re.search(r"│ what do they earn +│\n *│ +│", opened.text))
        opened.type("in india?")
        opened.until("in india?")
        assert PAID not in opened.prose
        opened.type("\r")
        opened.until(PAID)


def test_a_paste_is_text_until_it_is_sent() -> None:
    """A pasted line end sends nothing by itself."""
    with terminal() as opened:
        opened.until(PROMPT)
        opened.type("\x1b[200~what do they earn\rin india?\x1b[201~")
        opened.until("in india?")
        assert PAID not in opened.prose
        opened.type("\r")
        opened.until(PAID)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("/help", "asks what you typed"),
        ("/hlep", "There is no command /hlep; did you mean /help?"),
        ("/topics", "Type to search"),
        ("/copy", "There is no answer to copy yet."),
        ("/resume", "There is no earlier conversation to go on with."),
    ],
)
def test_a_slash_calls_a_command(typed: str, shown: str) -> None:
    """A line with a slash in front is no question: it is done, or told what is wrong with it."""
    with terminal(columns=120) as opened:
        opened.until(PROMPT)
        opened.type(typed)
        opened.until(typed)
        opened.type("\r")
        opened.until(shown)


@pytest.mark.parametrize("keys", ["\x03", "\x04", "\x11", "/quit\r", "bye\r"])
def test_every_way_out_restores_the_terminal(keys: str) -> None:
    """Ctrl+C, Ctrl+D, Ctrl+Q, `/quit` and "bye" leave with status 0, and screen, cursor and echo as they were."""
    with terminal() as opened:
        opened.until(PROMPT)
        assert (opened.full_screen, opened.echoes, opened.restored) == (True, False, False)
        opened.type(keys)
        assert opened.ended() == 0
        assert opened.echoes
        assert opened.restored


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_to_end_restores_the_terminal(number: signal.Signals) -> None:
    """Ended by another program, the chat still gives the terminal back, and tells the shell which signal it was."""
    with terminal() as opened:
        asked(opened, PAY, PAID)
        opened.process.send_signal(number)
        assert opened.ended() == 128 + number
        assert opened.restored
        assert "Traceback" not in opened.output


def test_resume_brings_the_last_conversation_back() -> None:
    """`--resume` shows the talk as it was left, and it goes on from there."""
    with terminal() as opened:
        asked(opened, PAY, PAID)
        opened.type("\x04")
        opened.ended()
    with terminal("--resume") as opened:
        opened.until(PAID)
        asked(opened, "what about the us?", "$158k")


def test_an_answer_that_was_seen_survives_a_kill() -> None:
    """Killed the moment an answer is on the screen, the talk is there to be resumed."""
    with terminal() as opened:
        opened.until(PROMPT)
        opened.type(f"{PAY}\r")
        opened.until(PAID)
        opened.process.kill()
        assert opened.ended() == 128 + signal.SIGKILL
    with terminal("--resume") as opened:
        opened.until(PAY)
        opened.until(PAID)


def test_where_talks_are_kept_is_told_once(own_folders: Path) -> None:
    """The first start says where the talk is kept, a later one no more, and `--no-save` keeps and says nothing."""
    with terminal("--no-save") as opened:
        asked(opened, PAY, PAID)
        opened.type("\x04")
        opened.ended()
        assert KEPT not in opened.output
    assert not list(own_folders.rglob("*.jsonl"))
    for told in (True, False):
        with terminal() as opened:
            asked(opened, PAY, PAID)
            opened.type("\x04")
            opened.ended()
            assert (KEPT in opened.output) is told
    assert len(list(own_folders.rglob("*.jsonl"))) == 2


def test_without_colour_only_the_terminals_own_are_used() -> None:
    """With NO_COLOR the screen asks for no colour by number or by mixture, only for the sixteen and the default."""
    with terminal(NO_COLOR="1", COLORTERM="truecolor") as opened:
        asked(opened, PAY, PAID)
        opened.type("/help\r")
        opened.until("grey letters")
        mixed = [codes for codes in re.findall(r"\x1b\[([\d;:]*)m", opened.output) if re.search(r"[34]8[;:]", codes)]
        assert mixed == []


def test_colour_is_there_without_no_color() -> None:
    """The search above can find colours: without NO_COLOR there are some."""
    with terminal(COLORTERM="truecolor") as opened:
        opened.until(PROMPT)
        assert re.search(r"\x1b\[[\d;]*38;2;", opened.output)


@pytest.mark.parametrize("last", [(120, 40), (100, 30)])
def test_the_window_may_change_its_size(last: tuple[int, int]) -> None:
    """Made small and large in one breath, ending as it began or not, the chat is there whole with what is typed."""
    with terminal(columns=100, rows=30) as opened:
        opened.until(PROMPT)
        opened.type(PAY)
        opened.until(PAY)
        for size in ((20, 8), (3, 2), last):
            opened.resize(*size)
        opened.until(lambda: re.search(rf"Ask me about[^\0]*{re.escape(PAY)}[^\0]*Ctrl\+Q quit", opened.text))
        assert opened.text.count("\n") == last[1] - 1
        opened.type("\r")
        opened.until(PAID)


ALONE = shlex.join(ADVISOR)
STARTS = {
    "alone": ALONE,
    "under a shell": f"sh -c {shlex.quote(f'{ALONE}; true')}",
    "under uv": f"uv run --no-project --python {shlex.quote(sys.executable)} {ALONE}",
}


@pytest.mark.parametrize("start", STARTS)
def test_ctrl_z_suspends_and_fg_comes_back(start: str, tmp_path: Path) -> None:
    """As any program of a shell, whatever started it: Ctrl+Z gives the terminal back, `fg` the chat and its draft."""
    if start == "under uv" and not shutil.which("uv"):
        pytest.skip("uv is not installed")
    shell = ["bash", "--norc", "--noprofile", "-i"]
    opened = Terminal(shell, PS1="at the shell$ ", HISTFILE=str(tmp_path / "history"))
    try:
        opened.until("at the shell$")
        opened.type(f"{STARTS[start]}\r")
        opened.until(PROMPT)
        opened.type(PAY)
        opened.until(PAY)
        # Twice: the second time, what the first left must be as it was.
        for _ in range(2):
            before = len(opened.output)
            opened.type("\x1a")
            opened.until(lambda: not opened.full_screen and "Stopped" in opened.output[before:])  # noqa: B023
            before = len(opened.output)
            opened.type("echo still $((40+2))\r")
            opened.until(lambda: "still 42" in opened.output[before:])  # noqa: B023
            opened.type("fg\r")
            opened.until(lambda: opened.full_screen and PAY in opened.text)
            # All of it is drawn anew, not what changes alone.
            opened.until(lambda: "Ask me about" in opened.prose and "? help" in opened.text)
        opened.type("\r")
        opened.until(PAID)
        before = len(opened.output)
        opened.type("\x04")
        # What is typed before the shell is ready is lost with what the chat left unread.
        opened.until(lambda: not opened.full_screen and "at the shell$" in opened.output[before:])
        opened.type("exit\r")
        assert opened.ended() == 0
    finally:
        opened.close()


def test_ctrl_z_without_a_shell_stops_nothing() -> None:
    """Where no shell could bring the chat back, as in a window of its own, it goes on."""
    with terminal() as opened:
        opened.until(PROMPT)
        opened.type("\x1a")
        opened.until(lambda: opened.output.count("\x1b[?1049h") == 2)
        asked(opened, PAY, PAID)


def test_it_is_continued_however_it_was_stopped() -> None:
    """A signal from elsewhere stops and continues it, or continues it alone: it is drawn anew and goes on."""
    with terminal() as opened:
        opened.until(PROMPT)
        for drawn, sent in enumerate(([signal.SIGCONT], [signal.SIGCONT], [signal.SIGSTOP, signal.SIGCONT]), start=2):
            for one in sent:
                opened.process.send_signal(one)
            # Lines are no longer broken by the terminal, which no longer shows what is typed either.
            opened.until(lambda: opened.output.count("\x1b[?7l") == drawn)  # noqa: B023
            opened.type("#")
            opened.until("#" * (drawn - 1))
        opened.type("\x11")
        assert opened.ended() == 0
        assert opened.restored


NO_HANG_UP = ["sh", "-c", f"trap '' HUP; exec {ALONE} \"$@\"", "sh"]
"""As `nohup` starts it: the signal of a terminal that is closed is ignored."""


@pytest.mark.parametrize("command", [ADVISOR, NO_HANG_UP], ids=["heeded", "ignored"])
@pytest.mark.parametrize("plain", [False, True])
def test_a_chat_ends_with_its_terminal(command: Sequence[str], plain: bool) -> None:
    """When the window is closed the chat ends, whether or not it gets to hear of it by a signal; the talk is kept."""
    opened = Terminal([*command, *["--plain"] * plain])
    try:
        opened.until(PROMPT if not plain else lambda: opened.text.rstrip().endswith("\n>"))
        opened.type(f"{PAY}\r")
        opened.until(PAID)
        # A line-by-line chat that does not heed the signal cannot write its prompt.
        assert opened.hang_up() == (74 if plain and command is NO_HANG_UP else 128 + signal.SIGHUP)
    finally:
        opened.close()
    with terminal("--resume") as opened:
        opened.until(PAID)


def test_a_terminal_that_takes_nothing_holds_no_chat() -> None:
    """Told to end while the terminal takes no output, as over a line that hangs, the chat ends all the same."""
    with terminal() as opened:
        opened.until(PROMPT)
        opened.fill()
        opened.resize(90, 30)
        opened.process.send_signal(signal.SIGTERM)
        assert opened.process.wait(PATIENCE) == 128 + signal.SIGTERM


def test_the_terminals_cursor_stands_in_the_prompt() -> None:
    """From the first frame on, after a letter, and where the layout moves the prompt: there an input method opens."""
    with terminal() as opened:
        opened.until(PROMPT)
        opened.until(lambda: opened.cursor == opened.place(PROMPT))
        for letters, size in (("salary", (80, 24)), (" in india", (100, 30))):
            opened.resize(*size)
            opened.type(letters)
            opened.until(letters.strip())
            opened.until(lambda: opened.cursor == _behind(opened, letters.strip()))  # noqa: B023
            opened.until(lambda: size[1] - 6 < opened.cursor[1] < size[1])  # noqa: B023


def _behind(opened: Terminal, words: str) -> tuple[int, int]:
    column, row = opened.place(words)
    return column + len(words), row


# The chat line by line


@pytest.mark.parametrize("said", ["pay\0in india", "Zürich"])
def test_what_the_line_editor_cannot_recall_does_not_stop_the_chat(said: str, advisor: Advisor) -> None:
    """A talk that holds a NUL, or a letter that the locale lacks, is no reason not to begin another."""
    Session(advisor, conversations_folder()).say(said)
    # What was there before Python chose UTF-8 for itself.
    with terminal("--plain", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0") as opened:
        opened.until(lambda: opened.text.rstrip().endswith(">"))
        opened.type("\x04")
        assert opened.ended() == 0


@pytest.mark.parametrize(("arguments", "term"), [([], "dumb"), ([], ""), (["--plain"], "xterm-256color")])
def test_a_terminal_that_draws_no_screen_gets_lines(arguments: list[str], term: str) -> None:
    """With `TERM=dumb`, none, or `--plain`: a prompt, answers, choices, commands; no full screen; Ctrl+D leaves."""
    with terminal(*arguments, TERM=term) as opened:
        for typed, shown in ((PAY, PAID), ("1", "$158k"), ("/hlep", "did you mean /help?"), ("/help", "/topics: ")):
            opened.until(lambda: opened.text.rstrip().endswith("\n>"))
            opened.type(f"{typed}\n")
            opened.until(shown)
        opened.until(lambda: opened.text.rstrip().endswith("\n>"))
        opened.type("\x04")
        assert opened.ended() == 0
        assert not re.search(r"\x1b\[\?(1049|25)", opened.output)
        assert ("\x1b[" in opened.output) is (term == "xterm-256color")
        assert opened.restored


def test_lines_without_colour_hold_no_codes() -> None:
    """NO_COLOR leaves the letters alone in the chat line by line."""
    with terminal("--plain", NO_COLOR="1") as opened:
        opened.until(lambda: opened.text.rstrip().endswith("\n>"))
        opened.type(f"{PAY}\n")
        opened.until(PAID)
        assert not re.search(r"\x1b\[[\d;]*m", opened.output)


def test_lines_are_kept_and_resumed() -> None:
    """What is said on a terminal line by line is kept like any talk, killed or not."""
    with terminal("--plain") as opened:
        opened.until(KEPT)
        opened.type(f"{PAY}\n")
        opened.until(PAID)
        opened.process.kill()
        opened.ended()
    with terminal("--plain", "--resume") as opened:
        opened.until(f"> {PAY}")
        opened.until(PAID)
        assert KEPT not in opened.prose


def test_ctrl_c_leaves_the_lines() -> None:
    """Ctrl+C at the prompt of the chat line by line ends it with 130, quietly."""
    with terminal("--plain") as opened:
        opened.until(lambda: opened.text.rstrip().endswith("\n>"))
        opened.until(lambda: asleep(opened.process))
        opened.type("\x03")
        assert opened.ended() == 130
        assert "Traceback" not in opened.output


# Pipes


def test_output_into_a_pipe_is_clean(tmp_path: Path) -> None:
    """`advisor | cat` at a terminal takes no screen over: the pipe gets lines of text, and no codes."""
    piped = tmp_path / "piped"
    opened = Terminal(["sh", "-c", f"{shlex.join(ADVISOR)} | tee {shlex.quote(str(piped))}"])
    try:
        opened.until("Ask me about")
        opened.type(f"{PAY}\n")
        opened.until(PAID)
        opened.type("\x04")
        assert opened.ended() == 0
        assert "\x1b" not in opened.output
        assert "23.8 LPA" in piped.read_text(encoding="utf-8")
    finally:
        opened.close()


def test_a_screen_that_would_not_be_seen_is_not_drawn(tmp_path: Path) -> None:
    """The screen is drawn on standard error: with that elsewhere, the chat is lines."""
    opened = Terminal(["sh", "-c", f"{shlex.join(ADVISOR)} 2>{shlex.quote(str(tmp_path / 'errors'))}"])
    try:
        opened.until(lambda: opened.text.rstrip().endswith("\n>"))
        opened.type("\x04")
        assert opened.ended() == 0
        assert not opened.full_screen
        assert KEPT in tmp_path.joinpath("errors").read_text(encoding="utf-8")
    finally:
        opened.close()


def test_input_from_a_pipe_is_answered_in_lines(own_folders: Path) -> None:
    """`… | advisor` at a terminal answers each line and ends; no screen is drawn and nothing is kept."""
    opened = Terminal(["sh", "-c", f"printf '{PAY}\\n1\\n' | {shlex.join(ADVISOR)}"])
    try:
        assert opened.ended() == 0
        assert f"> {PAY}" in opened.output
        assert PAID in " ".join(opened.output.split())
        assert "$158k" in opened.output
        assert "\x1b[?1049h" not in opened.output
        assert opened.restored
    finally:
        opened.close()
    assert not list(own_folders.rglob("*.jsonl"))


# The start


@pytest.mark.parametrize("module", ["advisor.cli", "advisor.text", "advisor.dialogue", "argparse"])
def test_ctrl_c_while_it_loads_is_quiet(module: str) -> None:
    """Interrupted while any module of the command is read, it ends with 130 and prints nothing."""
    code = (
        "import runpy, sys\n"
        "class Interrupted:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name == {module!r}: raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupted())\n"
        "runpy.run_module('advisor', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, env=dict(os.environ), check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
