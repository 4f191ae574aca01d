"""The wheel has all that the program needs: built, installed into an environment of its own, and run from an empty home."""
from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from clerk_desk import bootstrap

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel of this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, capture_output=True, text=True, timeout=50, check=False,
    )
    assert done.returncode == 0, done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The command of an environment that has the wheel; the libraries are those of this environment."""
    environment = tmp_path_factory.mktemp("installed") / "environment"
    bootstrap.make(environment)
    python = bootstrap.python_of(environment)
    pip = bootstrap.pip_for(str(python), sys._base_executable, bootstrap.run)
    assert pip, "no pip to install the wheel with"
    status, said = bootstrap.run([*pip, "install", "--no-deps", "--no-index", str(wheel)])
    assert status == 0, said
    libraries = bootstrap.run([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])[1].strip()
    Path(libraries, "others.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python.parent / f"clerk-desk{python.suffix}"


def run(command, cwd, *words):
    return subprocess.run([str(command), *words], cwd=cwd, capture_output=True, text=True, timeout=55, check=False)


def test_the_wheel_holds_the_program_its_resources_and_no_tests(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert "clerk_desk/resources/styles/numbered.json" in names
    assert "clerk_desk/store/migrations/env.py" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"clerk_desk"}
    ours = {str(each.relative_to(ROOT)) for each in (ROOT / "clerk_desk").rglob("*.py")}
    assert ours <= set(names)


def test_the_installed_program_is_the_one_of_the_wheel(installed, tmp_path):
    where = run(installed.parent / "python", tmp_path, "-c", "import clerk_desk; print(clerk_desk.__file__)")
    assert str(installed.parent.parent) in where.stdout, where.stderr


def test_the_installed_command_lists_the_styles(installed, tmp_path):
    done = run(installed, tmp_path, "styles")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Numbered" in done.stdout


def test_the_installed_module_starts_without_making_an_environment(installed, tmp_path):
    done = run(installed.parent / "python", tmp_path, "-m", "clerk_desk", "styles")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_installed_demo_writes_its_documents_in_an_empty_home(installed, tmp_path, home, monkeypatch):
    monkeypatch.delenv("CLERK_DESK_DATA")
    done = run(installed, tmp_path, "demo", "--no-window", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "out").rglob("*.docx"))
    assert list(home.rglob("clerk-desk.sqlite3"))
