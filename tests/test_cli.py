"""The command line: what goes where, and what the shell is told."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from advisor import Knowledge, __version__, cli

from .conftest import PATIENCE, ROOT, Command
from .terminal import asleep, on_a_terminal, terminal

PAY = "How much do ML engineers earn in India?"


def test_ask_prints_the_answer_its_source_and_numbered_follow_ups(command: Command) -> None:
    """Standard output holds clean text and standard error nothing; the status is 0."""
    done = command("--ask", PAY)
    assert (done.returncode, done.stderr) == (0, "")
    answer, source, follow_ups = (
        done.stdout.partition("\n\nSource: ")[0],
        *done.stdout.partition("\n\nSource: ")[2].split("\n\n"),
    )
    assert "INR 23.8 LPA" in answer
    assert source == "igmGuru, 19 March 2026 › Machine Learning Engineer Salary"
    assert [line[:5] for line in follow_ups.splitlines()] == ["You c", "  1. ", "  2. ", "  3. "]
    assert "\x1b" not in done.stdout
    assert "**" not in done.stdout


def test_json_is_the_object_of_the_library(command: Command) -> None:
    """`--json` prints `reply.to_dict()` on one line, in UTF-8."""
    done = command("--json", "--ask", PAY)
    line, end = done.stdout.split("\n")
    said = json.loads(line)
    assert end == ""
    assert said["schema"] == 1
    assert said["question"] == PAY
    assert said["kind"] == "answer"
    assert [answer["id"] for answer in said["answers"]] == ["salary-india"]
    assert "›" in line
    assert set(said) == {"schema", "question", "kind", "tentative", "text", "confidence", "answers", "suggestions"}


@pytest.mark.parametrize(
    ("question", "status"),
    [(PAY, 0), ("hello", 0), ("best pizza in town", 1), ("how much do nurses earn?", 1), ("", 1), ("  ", 1), ("?!", 1)],
)
def test_the_exit_status_says_whether_it_was_answered(command: Command, question: str, status: int) -> None:
    """0 for an answer or small talk, 1 for a fallback or a clarification."""
    assert command("--ask", question).returncode == status


def test_a_dash_reads_a_question_a_line(command: Command) -> None:
    """Each line that holds something gets one answer, in order; the status is that of the worst."""
    done = command("--ask", "-", "--json", stdin=f"{PAY}\n\n  \nbest pizza in town\nhello")
    assert [json.loads(line)["kind"] for line in done.stdout.splitlines()] == ["answer", "fallback", "small_talk"]
    assert done.returncode == 1
    text = command("--ask", "-", stdin=f"{PAY}\n").stdout
    assert text.startswith(f"> {PAY}\n\n")
    assert command("--ask", "-", stdin="").returncode == 0


@pytest.mark.timeout(PATIENCE)
def test_a_dash_answers_each_line_as_it_arrives() -> None:
    """The first answer is out while the second question is not yet written."""
    with subprocess.Popen(
        [sys.executable, "-m", "advisor", "--ask", "-", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdin
        assert process.stdout
        for question in (PAY, "hello"):
            process.stdin.write(f"{question}\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"] == question
        process.stdin.close()
        assert process.wait(PATIENCE) == 0


def test_a_line_without_end_is_not_held(command: Command) -> None:
    """A megabyte on one line gets one short reply, and the next line its own."""
    done = command("--ask", "-", "--json", stdin="x" * 1_000_000 + f"\n{PAY}\n" + "y " * 1_000)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert [reply["kind"] for reply in said] == ["fallback", "answer", "fallback"]
    assert len(said[0]["question"]) < 5_000


@pytest.mark.parametrize("flags", [("--ask", "-"), ("--ask", "-", "--json"), ("--plain",)], ids=str)
def test_bytes_that_are_no_question_get_a_reply(command: Command, flags: tuple[str, ...]) -> None:
    """Binary, control characters and markup get a reply each, never a traceback or an escape sequence."""
    stdin = b"\xff\xfe\x00\x01\n\x00\n\x1b[31mred\x1b[0m\n**[/b]</b>`\n\xf0\x9f\x92\xa9\r\npay in india"
    done = command(*flags, stdin=stdin)
    assert done.returncode in {0, 1}
    assert done.stderr == ""
    assert "\x1b" not in done.stdout
    assert "\x00" not in done.stdout
    assert done.stdout.count('{"schema"' if "--json" in flags else "\n> ") >= 5
    assert "23.8 LPA" in done.stdout


def test_an_argument_that_is_not_text_gets_a_reply() -> None:
    """An argument of stray bytes is a question like any other."""
    done = subprocess.run(
        [sys.executable, "-m", "advisor", "--ask", b"\xff\xfe", "--json"], capture_output=True, cwd=ROOT, check=False
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads(done.stdout)["kind"] == "fallback"


def test_a_terminal_without_the_letters_gets_question_marks(command: Command) -> None:
    """Where the output's encoding lacks a letter, it is replaced and the rest is printed."""
    done = command("--ask", PAY, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "2026 ? Machine Learning" in done.stdout


def test_topics_lists_what_can_be_asked(command: Command) -> None:
    """A line a topic below the heading of its group, small talk left out; with --json one object a line."""
    groups = Knowledge.load().groups
    shown = [[head, *(f"  {entry.title}: {entry.question}" for entry in entries)] for head, entries in groups.items()]
    assert command("--topics").stdout == "\n\n".join("\n".join(lines) for lines in shown) + "\n"
    lines = [json.loads(line) for line in command("--topics", "--json").stdout.splitlines()]
    assert lines == [
        {"id": entry.id, "title": entry.title, "question": entry.question, "group": head}
        for head, entries in groups.items()
        for entry in entries
    ]


def test_topics_without_groups_are_a_plain_list(command: Command, tmp_path: Path) -> None:
    """Where the knowledge has no groups, nothing stands above the topics."""
    tmp_path.joinpath("a.yaml").write_text("hours: {title: Hours, answer: 9 to 5., phrasings: [When are you open?]}")
    assert command("--knowledge", str(tmp_path), "--topics").stdout == "Hours: When are you open?\n"


def test_the_article_alone(command: Command, tmp_path: Path) -> None:
    """`--article` answers without the guide; sources stand under the answer with their addresses, and in the JSON."""
    tmp_path.joinpath("guide").mkdir()
    tmp_path.joinpath("a.yaml").write_text("hours: {title: Hours, answer: 9 to 5., phrasings: [When are you open?]}")
    tmp_path.joinpath("sources.yaml").write_text(
        'map: {title: A map, by: Us, url: "https://example.org/map", date: 2024}'
    )
    tmp_path.joinpath("guide", "b.yaml").write_text(
        "parking: {title: Parking, answer: Behind., phrasings: [Where can I park my car?], sources: [map]}"
    )
    ask = ["--knowledge", str(tmp_path), "--ask", "where can i park my car"]
    assert command(*ask).stdout.startswith("Behind.\n\nSource: Us, A map, 2024: https://example.org/map\n")
    (answer,) = json.loads(command(*ask, "--json").stdout)["answers"]
    assert answer["origin"] == "guide"
    assert answer["sources"] == [
        {"title": "A map", "by": "Us", "url": "https://example.org/map", "date": "2024", "kind": "article"}
    ]
    alone = command(*ask, "--article")
    assert alone.returncode == 1
    assert "Behind" not in alone.stdout


def test_another_folder_of_knowledge(command: Command, tmp_path: Path) -> None:
    """`--knowledge` answers from that folder alone; a bad one exits 3 and says where and why."""
    good, bad = tmp_path / "good", tmp_path / "bad"
    good.mkdir()
    bad.mkdir()
    good.joinpath("a.yaml").write_text("hours: {title: Hours, answer: 9 to 5., phrasings: [when are you open]}")
    bad.joinpath("a.yaml").write_text("hours: {title: Hours, answer: 9 to 5.}")
    assert command("--knowledge", str(good), "--ask", "when are you open?").stdout == "9 to 5.\n"
    done = command("--knowledge", str(bad), "--ask", "when?")
    assert (done.returncode, done.stdout) == (3, "")
    assert f"{bad / 'a.yaml'}:1: hours: has no `phrasings`; add it" in done.stderr
    assert "Traceback" not in done.stderr


def test_version_and_help(command: Command) -> None:
    """Both go to standard output with status 0."""
    assert command("--version").stdout == f"advisor {__version__}\n"
    done = command("--help")
    assert done.returncode == 0
    for flag in ("--ask", "--json", "--plain", "--knowledge", "--topics", "--version"):
        assert flag in done.stdout


@pytest.mark.parametrize(
    "arguments", [["--nonsense"], ["--ask"], ["--json"], ["--json", "--plain"], ["--ask", "a", "--topics"], ["extra"]]
)
def test_wrong_usage_exits_2(command: Command, arguments: list[str]) -> None:
    """A usage error goes to standard error and says what is wrong."""
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "error:" in done.stderr


def test_main_returns_its_status(capsys: pytest.CaptureFixture[str]) -> None:
    """`main` can be called from Python: it returns a status and never exits the process."""
    assert cli.main(["--ask", PAY]) == 0
    assert cli.main(["--nonsense"]) == 2
    assert cli.main(["--help"]) == 0
    assert "INR" in capsys.readouterr().out


def test_a_pipe_gets_the_plain_chat(command: Command) -> None:
    """With no terminal the chat is lines of text: welcome, each question before its answer, choices."""
    done = command(stdin="what do they earn in india\n1\nbye\nunread\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "23.8 LPA" in done.stdout
    assert "$158k" in done.stdout
    assert "unread" not in done.stdout
    assert "\x1b" not in done.stdout
    assert [line for line in done.stdout.splitlines() if line.startswith(">")] == [
        "> what do they earn in india",
        "> 1",
        "> bye",
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("flags", [["--ask", "hello"], ["--help"], ["--version"], ["--topics"], ["--plain"]], ids=str)
def test_a_full_disk_is_told(flags: list[str], unbuffered: str) -> None:
    """What cannot be written is one clear line and a status of its own, not a traceback, nor taken for written."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "advisor", *flags],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            check=False,
        )
    assert (done.returncode, done.stderr) == (74, b"advisor: cannot write: No space left on device\n")


@pytest.mark.parametrize("flags", [["--ask", "-"], ["--ask", "-", "--json"], ["--plain"], []], ids=str)
def test_what_cannot_be_read_is_not_said_to_be_unwritable(flags: list[str], tmp_path: Path) -> None:
    """Standard input that is open for writing alone is told as such."""
    closed = os.open(tmp_path / "written", os.O_WRONLY | os.O_CREAT)
    done = subprocess.run(
        [sys.executable, "-m", "advisor", *flags], stdin=closed, capture_output=True, cwd=ROOT, check=False
    )
    os.close(closed)
    assert done.returncode == 74
    assert done.stderr.splitlines()[-1] == b"advisor: cannot read standard input: Bad file descriptor"


ZURICH = 'what do they pay in "Z\u00fcrich" \U0001f4b6'


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_json_is_utf_8_or_escaped_whatever_the_locale(command: Command, encoding: str) -> None:
    """Every byte of it can be read as UTF-8, and no letter is lost, of what was typed in UTF-8 either."""
    settings = {"PYTHONUTF8": "0", "PYTHONIOENCODING": encoding}
    for done in (
        command("--ask", "-", "--json", stdin=f"{ZURICH}\n".encode(), **settings),
        command("--ask", "-", "--json", stdin=f"\ufeff{ZURICH}\n".encode(), **settings),
    ):
        assert (json.loads(done.stdout)["question"], done.stderr) == (ZURICH, "")
    listed = command("--topics", "--json", **settings).stdout
    topics = [entry for entries in Knowledge.load().groups.values() for entry in entries]
    assert [json.loads(line)["title"] for line in listed.splitlines()] == [entry.title for entry in topics]


def test_what_is_no_utf_8_is_read_as_the_locale_has_it(command: Command) -> None:
    """Letters of an old encoding that the locale names are letters, too."""
    done = command(
        "--ask", "-", "--json", stdin="Z\u00fcrich\n".encode("cp1252"), PYTHONUTF8="0", PYTHONIOENCODING="cp1252"
    )
    assert json.loads(done.stdout)["question"] == "Z\u00fcrich"


def test_a_zip_file_is_told_what_to_do_instead(tmp_path: Path) -> None:
    """Run inside a zip file, where its data cannot be read, the command says so, and no more."""
    app = tmp_path / "advisor.pyz"
    with zipfile.ZipFile(app, "w") as zipped:
        zipped.writestr("__main__.py", "import sys; from advisor.__main__ import main; sys.exit(main())")
        for path in sorted(ROOT.glob("advisor/**/*.py")):
            zipped.write(path, path.relative_to(ROOT))
    done = subprocess.run(
        [sys.executable, app, "--ask", PAY], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("advisor: cannot run inside a zip file")


@pytest.mark.parametrize(
    ("closed", "flags"),
    [
        *(("<&- >&- 2>&-", flags) for flags in ("--ask salary", "--ask -", "--topics", "--plain", "")),
        *(("<&-", "--ask -"), ("<&-", ""), (">&-", "--topics"), ("2>&-", "--plain")),
    ],
)
def test_closed_streams_are_no_accident(closed: str, flags: str) -> None:
    """With standard streams closed the command ends quietly."""
    stdin = "" if "<" in closed else "</dev/null"
    shell = f"{sys.executable} -m advisor {flags} {closed} {stdin}"
    done = subprocess.run(
        ["bash", "-c", shell], capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE, check=False
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_nothing_that_steers_a_terminal_is_printed(command: Command, tmp_path: Path) -> None:
    """Control characters in questions, knowledge, names and arguments reach neither output as they are."""
    knowledge = tmp_path / "k\x1b[31m"
    knowledge.mkdir()
    knowledge.joinpath("a.yaml").write_text(
        'hours: {title: "\\e[31mHours", answer: "\\e[2Jred \\x9b1m", phrasings: ["\\e[1mwhen"], source: "\\e]0;x\\a"}'
    )
    bad = tmp_path / "bad"
    bad.mkdir()
    bad.joinpath("b.yaml").write_text('"\\e[31mred": 1')
    outputs = [
        command("--json", "--ask", "hi \x9b31m \u202e \x7f"),
        command("--knowledge", str(knowledge), "--ask", "when"),
        command("--knowledge", str(knowledge), "--topics"),
        command("--knowledge", str(knowledge), stdin="when\nbye\n"),
        command("--knowledge", str(bad), "--topics"),
        command("--knowledge", "/\x1b[31mfoo", "--topics"),
        command("--\x1b[31mfoo"),
    ]
    for done in outputs:
        assert not re.search("[\x1b\x9b\x7f\x07\u202e]", done.stdout + done.stderr)
    assert json.loads(outputs[0].stdout)["question"] == "hi \x9b31m \u202e \x7f"


@pytest.mark.parametrize("folder", ["x" * 5_000, "/proc/1/fd/nothing"])
def test_an_impossible_folder_is_bad_knowledge(command: Command, folder: str) -> None:
    """Whatever the system says of a folder's name becomes one clear error and status 3."""
    done = command("--knowledge", folder, "--topics")
    assert done.returncode == 3
    assert "the knowledge folder" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_pipe_among_the_knowledge_is_not_waited_for(command: Command, tmp_path: Path) -> None:
    """A named pipe with a YAML name is reported, not read for ever."""
    os.mkfifo(tmp_path / "a.yaml")
    done = command("--knowledge", str(tmp_path), "--topics")
    assert (done.returncode, "not a regular file" in done.stderr) == (3, True)


def test_a_question_without_its_flag_is_pointed_to_it(command: Command) -> None:
    """A bare question is wrong usage that says how to ask."""
    done = command("how much do they earn")
    assert done.returncode == 2
    assert '--ask "your question"' not in done.stdout
    assert 'advisor --ask "your question"' in done.stderr


def test_a_reader_that_leaves_is_no_error() -> None:
    """`advisor | head -1` ends without a traceback."""
    shell = f"printf 'hello\\n%.0s' $(seq 2000) | {sys.executable} -m advisor --ask - 2>&1 >/dev/full | head -c 0; true"
    assert subprocess.run(["bash", "-c", shell], cwd=ROOT, check=True).returncode == 0
    shell = (
        f"printf 'hello\\n%.0s' $(seq 2000) | {sys.executable} -m advisor --ask - | head -1; exit ${{PIPESTATUS[1]}}"
    )
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.timeout(PATIENCE)
def test_interrupt_exits_130() -> None:
    """Ctrl+C while waiting for a line ends with status 130 and no traceback."""
    with subprocess.Popen(
        [sys.executable, "-m", "advisor", "--ask", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write("hello\n")
        process.stdin.flush()
        process.stdout.readline()
        while not asleep(process):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        assert process.stderr
        assert process.stderr.read() == ""


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_colour_is_for_a_real_terminal(environment: dict[str, str], coloured: bool) -> None:
    """On a real pseudo-terminal the answer is styled, unless NO_COLOR or TERM=dumb says otherwise."""
    status, output = on_a_terminal(["--ask", PAY], environment)
    assert status == 0
    assert ("\x1b[" in output) is coloured
    assert "23.8 LPA" in output


def test_the_command_resumes_and_keeps_only_for_people(command: Command, own_folders: Path) -> None:
    """A pipe is not kept unless it resumes; `--resume` of nothing begins afresh, of a wrong number is wrong usage."""
    assert "23.8 LPA" in command("--plain", stdin="pay in india\n").stdout
    assert not (own_folders / "data").exists()
    done = command("--plain", "--resume", stdin="pay in india\n")
    assert (done.returncode, "no earlier conversation" in done.stderr) == (0, True)
    assert "23.8 LPA" in command("--plain", "--resume", stdin="").stdout
    assert "$158k" in command("--plain", "--resume", "1", stdin="1\n").stdout
    done = command("--plain", "--resume", "7", stdin="1\n")
    assert (done.returncode, "from 1, the latest, to 1" in done.stderr) == (2, True)
    assert command("--resume", "--ask", "pay").returncode == 2
    assert len(list((own_folders / "data" / "career-advisor" / "conversations").iterdir())) == 1


@pytest.mark.usefixtures("own_folders")
@pytest.mark.parametrize(("term", "full_screen"), [("xterm-256color", True), ("dumb", False), ("", False)])
def test_the_chat_takes_the_screen_of_a_terminal_that_has_one(term: str, full_screen: bool) -> None:
    """On a real pseudo-terminal; where it draws no screen, the chat is lines. Ctrl+D leaves either as it was."""
    with terminal(TERM=term) as opened:
        opened.until("Ask a question" if full_screen else lambda: opened.text.rstrip().endswith("\n>"))
        assert opened.full_screen is full_screen
        opened.type("\x04")
        assert opened.ended() == 0
        assert opened.restored
