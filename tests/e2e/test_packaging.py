"""However it is installed, the advisor finds its knowledge."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from ..conftest import ROOT

pytestmark = pytest.mark.packaging

ASK = ["-m", "advisor", "--ask", "How much do ML engineers earn in India?"]


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """Run a command and give its output; fail with what it said."""
    names = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        env={**names, **environment},
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, so that building leaves no trace in the real one."""
    folder = tmp_path_factory.mktemp("checkout") / "career-advisor"
    unwanted = shutil.ignore_patterns(".*_cache", ".venv", ".git", ".hypothesis", "__pycache__", "dist")
    shutil.copytree(ROOT, folder, ignore=unwanted)
    return folder


@pytest.fixture(scope="module")
def built(checkout: Path) -> dict[str, Path]:
    """The sdist of the checkout, and the wheel that is built from that sdist; kept where ADVISOR_DIST says."""
    folder = Path(os.environ.get("ADVISOR_DIST", checkout / "dist"))
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, cwd=checkout)
    return {path.suffix: path for path in folder.iterdir()}


def test_the_wheel_holds_the_package_and_the_knowledge_alone(built: dict[str, Path]) -> None:
    """Code, style sheet, page, type marker and content are in it; tests and tools are not."""
    names = set(zipfile.ZipFile(built[".whl"]).namelist())
    needed = "py.typed tui/chat.tcss web/page.html _knowledge/faqs.yaml cli.py nlu/word_vectors.bin".split()
    assert {f"advisor/{name}" for name in needed} <= names
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"advisor", "career_advisor"}


_TALKS = """
from advisor import Advisor, Knowledge
for guide in (True, False):
    chat = Advisor(Knowledge.load(guide=guide)).conversation()
    for said in ("pay", "is that much?", "Ah, I see. How to start?", "am I ready?", "well, now and then, I would say",
                 "No. I never did. But my friend does.", "make me a plan", "10",
                 "hm, must all of it be done one by one?"):
        chat.say(said)
"""


def test_the_wheel_brings_what_a_checkout_learns(built: dict[str, Path], checkout: Path, tmp_path: Path) -> None:
    """First starts in the checkout, with all of the knowledge and with the article, leave no file that it lacks."""
    if os.name == "nt":
        pytest.skip("the cache folder is moved as the XDG rules have it")
    for options in ([], ["--article"]):
        run(sys.executable, *ASK, *options, cwd=checkout, XDG_CACHE_HOME=str(tmp_path))
    # What is no phrasing may be said of the talk, which is learnt apart.
    run(
        sys.executable,
        *ASK[:-1],
        "hm, and how sure would you say you are of all that",
        cwd=checkout,
        XDG_CACHE_HOME=str(tmp_path),
    )
    # Lines of answers, and what is said in talks, of plans and in the skills check, are learnt in a talk.
    run(sys.executable, "-c", _TALKS, cwd=checkout, XDG_CACHE_HOME=str(tmp_path))
    wheel = zipfile.ZipFile(built[".whl"])
    brought = {name.rpartition("/")[2]: wheel.read(name) for name in wheel.namelist() if "/_learnt/" in name}
    # Compiled patterns are of one Python alone.
    left = [path for path in tmp_path.joinpath("career-advisor").iterdir() if not path.name.startswith("patterns")]
    assert {path.name for path in left} <= brought.keys()
    assert [path.name for path in left if brought[path.name] != path.read_bytes()] == []
    # Of the knowledge with its lines and of the article four classifiers, of the acts and answers two, of readers the
    # rest; a file of knowledge for each of these, and what its phrasings are read as.
    kinds = Counter(name.partition("-")[0] for name in brought)
    assert kinds == {"classifier": 23, "knowledge": 20, "language": 2, "read": 19}


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """The programs of a new environment that holds the libraries, so that nothing is downloaded, and no advisor."""
    home = tmp_path / "venv"
    run(sys.executable, "-m", "venv", home, cwd=tmp_path)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    site = Path(run(programs / "python", "-c", "import site; print(site.getsitepackages()[0])", cwd=tmp_path).strip())
    site.joinpath("outer.pth").write_text(f"{sysconfig.get_path('purelib')}\n{sysconfig.get_path('platlib')}\n")
    return programs


def test_an_installed_wheel_answers_from_another_folder(
    built: dict[str, Path], elsewhere: Path, tmp_path: Path
) -> None:
    """The wheel, installed by itself, carries all it needs to answer and to draw the chat; it has learnt already."""
    run(elsewhere / "python", "-m", "pip", "install", "--no-deps", built[".whl"], cwd=tmp_path)
    where = run(elsewhere / "python", "-c", "import advisor; print(advisor.__file__)", cwd=tmp_path)
    assert where.startswith(str(elsewhere.parent))
    cache = tmp_path / "cache"
    cache.touch()  # So that no folder can be made there.
    # `platformdirs` tells where compiled patterns are kept: it takes 2 ms, and these save 10 to 50.
    heavy = {"advisor.knowledge.reading", "advisor.nlu.learning", "numpy", "textual", "yaml"}
    asked = "import sys; from advisor.cli import main; main(sys.argv[1:])\n"
    asked += f"print('LOADED', *sorted({heavy!r} & set(sys.modules)))"
    for options in ([], ["--article"]):
        answer, _, loaded = run(
            elsewhere / "python", "-c", asked, *ASK[2:], *options, cwd=tmp_path, XDG_CACHE_HOME=str(cache)
        ).partition("LOADED")
        assert "23.8 LPA" in answer
        assert not loaded.strip()
    assert "23.8 LPA" in run(elsewhere / "advisor", *ASK[2:], cwd=tmp_path)
    chat = "import asyncio; from pathlib import Path; from advisor import Advisor; from advisor.tui import ChatApp\n"
    chat += "from advisor.chat.session import Session\n"
    chat += (
        "async def go():\n async with ChatApp(Session(Advisor(), Path())).run_test(): print('drawn')\nasyncio.run(go())"
    )
    assert "drawn" in run(elsewhere / "python", "-c", chat, cwd=tmp_path)


def test_an_unpacked_sdist_and_a_bare_checkout_answer(built: dict[str, Path], checkout: Path, tmp_path: Path) -> None:
    """Without installing anything, the source folder answers."""
    with tarfile.open(built[".gz"]) as archive:
        archive.extractall(tmp_path, filter="data")
    (unpacked,) = tmp_path.iterdir()
    for folder in (unpacked, checkout):
        where = run(sys.executable, "-c", "import advisor; print(advisor.__file__)", cwd=folder)
        assert where.startswith(str(folder))
        assert "23.8 LPA" in run(sys.executable, *ASK, cwd=folder)


def test_an_editable_install_answers_from_another_folder(checkout: Path, elsewhere: Path, tmp_path: Path) -> None:
    """An editable install reads the checkout's knowledge, and the command `advisor` is there."""
    run(elsewhere / "python", "-m", "pip", "install", "--no-deps", "--no-build-isolation", "-e", checkout, cwd=tmp_path)
    where = run(elsewhere / "python", "-c", "import advisor; print(advisor.__file__)", cwd=tmp_path)
    assert where.startswith(str(checkout))
    assert "23.8 LPA" in run(elsewhere / "advisor", *ASK[2:], cwd=tmp_path)
