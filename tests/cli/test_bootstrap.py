"""The start from a fresh clone: what it finds missing, how it comes by a pip, and what it says when it cannot."""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clerk_desk import bootstrap
from clerk_desk.bootstrap import NotReady

ROOT = Path(__file__).parent.parent.parent


class FakeRunner:
    """Answers each command by the first of its rules whose words are all in the command; unknown commands fail."""

    def __init__(self, *rules):
        self.rules, self.commands = rules, []

    def __call__(self, command):
        self.commands.append(command)
        return next((answer for words, answer in self.rules if set(words) <= set(command)), (1, "no such module"))


@pytest.mark.parametrize("requirement, version, expected", [
    ("PySide6-Essentials>=6.10,!=6.12.0", "6.11.3", True),
    ("PySide6-Essentials>=6.10,!=6.12.0", "6.12.0", False),
    ("PySide6-Essentials>=6.10,!=6.12.0", "6.12", False),
    ("PySide6-Essentials>=6.10,!=6.12.0", "6.9.1", False),
    ("SQLAlchemy>=2.1,<2.2", "2.1.9", True),
    ("SQLAlchemy>=2.1,<2.2", "2.2", False),
    ("SQLAlchemy >= 2.1 , < 2.2 ; python_version > '3'", "2.1.0b2", True),
    ("lxml>=5.3", "10.0", True),
    ("thing", "0.1", True),
])
def test_a_version_meets_a_requirement_or_not(requirement, version, expected):
    assert bootstrap.will_do(requirement, version) is expected


@pytest.mark.parametrize("marker, system, machine, expected", [
    ("", "Linux", "x86_64", True),
    ("; platform_system == 'Darwin'", "Linux", "x86_64", False),
    ("; platform_system == 'Darwin' and platform_machine != 'arm64'", "Darwin", "x86_64", True),
    ("; platform_system == 'Darwin' and platform_machine != 'arm64'", "Darwin", "arm64", False),
    ("; platform_system != 'Darwin' or platform_machine == 'arm64'", "Darwin", "arm64", True),
    ("; platform_system != 'Darwin' or platform_machine == 'arm64'", "Darwin", "x86_64", False),
    ("; python_version > '3'", "Windows", "AMD64", True),
])
def test_a_requirement_is_for_this_machine_or_not(monkeypatch, marker, system, machine, expected):
    monkeypatch.setattr("platform.system", lambda: system)
    monkeypatch.setattr("platform.machine", lambda: machine)
    assert bootstrap.applies("thing>=1" + marker) is expected


def test_what_is_for_another_machine_is_not_lacking():
    assert bootstrap.lacking(["no-such-thing>=1; platform_system == 'Nowhere'"]) == []


def test_requirements_are_those_of_pyproject_with_the_group():
    own = bootstrap.requirements(ROOT, "")
    assert any(each.startswith("PySide6-Essentials") for each in own)
    assert set(own) < set(bootstrap.requirements(ROOT, "dev"))
    assert any(each.startswith("pytest-qt") for each in bootstrap.requirements(ROOT, "dev"))


def test_this_environment_lacks_nothing_but_what_is_not_there():
    assert bootstrap.lacking(bootstrap.requirements(ROOT, "dev")) == []
    assert bootstrap.lacking(["pytest>=8", "pytest<2", "no-such-thing-at-all"]) == ["pytest<2", "no-such-thing-at-all"]


def test_the_environments_own_pip_is_taken_first():
    runner = FakeRunner((["here", "pip"], (0, "pip 23.0 from x")))
    assert bootstrap.pip_for("here", "base", runner) == ["here", "-m", "pip"]
    assert len(runner.commands) == 1


def test_without_pip_inside_the_pip_of_the_system_fills_the_environment():
    runner = FakeRunner((["base", "pip"], (0, "pip 22.3.1 from /usr/lib (python 3.11)\n")))
    assert bootstrap.pip_for("here", "base", runner) == ["base", "-m", "pip", "--python", "here"]


def test_a_pip_too_old_for_that_is_passed_over_for_ensurepip():
    runner = FakeRunner((["base", "pip"], (0, "pip 22.0.2 from /usr/lib (python 3.11)")), (["here", "ensurepip"], (0, "")))
    assert bootstrap.pip_for("here", "base", runner) == ["here", "-m", "pip"]


def test_no_pip_anywhere_is_said_in_one_sentence(tmp_path):
    with pytest.raises(NotReady, match=r"has no pip .*apt-get install python3-pip"):
        bootstrap.install(tmp_path, ["thing"], FakeRunner())


def test_a_failed_install_quotes_pips_last_error(tmp_path):
    said = "WARNING: Retrying\nERROR: Could not find a version\nERROR: No matching distribution found for thing\n[notice] new pip"
    runner = FakeRunner((["install"], (1, said)), (["--version"], (0, "pip 24.0")))
    with pytest.raises(NotReady, match=r"online.* pip says: ERROR: No matching distribution found for thing$"):
        bootstrap.install(tmp_path, ["thing"], runner)


def test_an_install_takes_the_checkout_and_every_requirement_in_one_go(tmp_path, capsys):
    runner = FakeRunner(([], (0, "pip 24.0")))
    bootstrap.install(tmp_path, ["one>=1", "two"], runner)
    assert runner.commands[-1][-4:] == ["--editable", str(tmp_path), "one>=1", "two"]
    assert capsys.readouterr().err.count("\n") == 1


def test_a_pip_that_says_nothing_is_quoted_all_the_same():
    assert bootstrap.last_word("\n \n") == "nothing"
    assert bootstrap.last_word("one\ntwo\n") == "two"


def test_a_command_that_cannot_be_started_has_failed(tmp_path):
    status, said = bootstrap.run([str(tmp_path / "nothing")])
    assert status != 0
    assert "nothing" in said


def test_a_folder_that_is_no_environment_is_left_alone(tmp_path):
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "letter.docx").touch()
    with pytest.raises(NotReady, match="is no environment"):
        bootstrap.make(tmp_path / ".venv")
    assert (tmp_path / ".venv" / "letter.docx").exists()


def test_a_file_in_the_place_of_the_environment_is_left_alone(tmp_path):
    (tmp_path / ".venv").write_text("mine")
    with pytest.raises(NotReady, match="is no environment"):
        bootstrap.make(tmp_path / ".venv")
    assert (tmp_path / ".venv").read_text() == "mine"


def test_a_folder_that_may_not_be_written_is_said_in_one_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(NotReady, match=r"cannot be made \(.*\)\. Copy Clerk Desk to a folder"):
        bootstrap.make(tmp_path / "file" / ".venv")


def test_an_environment_whose_python_is_gone_is_made_anew(tmp_path):
    environment = tmp_path / ".venv"
    bootstrap.make(environment)
    bootstrap.python_of(environment).unlink()
    (environment / "left.txt").touch()
    bootstrap.make(environment)
    assert bootstrap.python_of(environment).exists()
    assert not (environment / "left.txt").exists()


def test_the_fingerprint_follows_pyproject(tmp_path):
    file = tmp_path / "pyproject.toml"
    file.write_text("a = 1\n")
    first = bootstrap.fingerprint(tmp_path)
    file.write_text("a = 2\n")
    assert bootstrap.fingerprint(tmp_path) != first


@pytest.fixture
def stamped(tmp_path, monkeypatch):
    """Where this environment's stamps lie, in a folder of the test's own, and how often something was installed."""
    installed = []
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(bootstrap, "install", lambda root, needed: installed.append(needed))
    return installed


def test_a_complete_environment_is_remembered(stamped, tmp_path):
    bootstrap.fill(ROOT, "dev")
    assert stamped == []  # everything is here
    assert bootstrap.stamps("dev")[0].read_text() == bootstrap.fingerprint(ROOT)
    assert bootstrap.stamps("dev")[0] in bootstrap.stamps("")  # with the tests' libraries there the program's are there too
    assert bootstrap.stamps("")[0] not in bootstrap.stamps("dev")


def test_an_environment_that_lacks_something_is_filled_once(stamped, monkeypatch):
    monkeypatch.setattr(bootstrap, "lacking", lambda needed: needed[:1])
    bootstrap.fill(ROOT, "")
    bootstrap.fill(ROOT, "")
    assert stamped == [bootstrap.requirements(ROOT, "")]
    bootstrap.stamps("")[0].write_text("of another pyproject.toml")
    bootstrap.fill(ROOT, "")
    assert len(stamped) == 2


def test_an_environment_that_may_not_be_written_is_used_all_the_same(stamped, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "file"))
    bootstrap.fill(ROOT, "")
    assert stamped == []


@pytest.fixture
def in_a_child(tmp_path):
    """Runs Python in a checkout-like folder with an environment that has everything, by seeing this one's libraries."""
    import sysconfig

    root = tmp_path / "clone"
    shutil.copytree(ROOT / "clerk_desk", root / "clerk_desk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", root / "resources")
    shutil.copy(ROOT / "pyproject.toml", root)
    bootstrap.make(root / ".venv")
    python = bootstrap.python_of(root / ".venv")
    libraries = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], capture_output=True, text=True, check=True,
    ).stdout.strip()
    Path(libraries, "others.pth").write_text(sysconfig.get_path("purelib") + "\n")

    def start(*words, python=sys._base_executable, **environ):
        return subprocess.run(
            [str(python), "-m", *words], cwd=root, capture_output=True, text=True, timeout=50, env={**os.environ, **environ}, check=False,
        )
    return start


def test_the_systems_python_goes_on_inside_the_environment(in_a_child):
    done = in_a_child("clerk_desk", "styles")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Numbered" in done.stdout
    again = in_a_child("clerk_desk", "styles", "--json")
    assert (again.returncode, again.stderr) == (0, "")


def test_the_exit_status_comes_through(in_a_child):
    assert in_a_child("clerk_desk", "styles", "--nonsense").returncode == 2
    assert in_a_child("clerk_desk", "show", "99").returncode == 1


def test_a_restart_that_leads_nowhere_ends_with_a_sentence(in_a_child):
    done = in_a_child("clerk_desk", "styles", CLERK_DESK_RESTARTED="1")
    assert done.returncode == 1
    assert "Remove that folder and start again." in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_fresh_clone_starts_with_only_python_and_pip(tmp_path):
    root, home = tmp_path / "clone", tmp_path / "empty home"
    home.mkdir()
    left = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".*_cache", ".hypothesis", "out", "build", "dist")
    shutil.copytree(ROOT, root, ignore=left)
    kept = {name: value for name, value in os.environ.items() if name.startswith("PIP_") or name == "PATH"}

    def start(*words):
        return subprocess.run(
            [sys._base_executable, "-m", *words], cwd=root, capture_output=True, text=True, env={**kept, "HOME": str(home)}, check=False,
        )
    first = start("clerk_desk", "styles")
    assert first.returncode == 0, first.stderr
    assert first.stderr.count("\n") == 1
    assert start("clerk_desk", "styles").stderr == ""
    assert start("tests", "tests/test_rooms.py").returncode == 0
