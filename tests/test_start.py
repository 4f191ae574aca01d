"""What is loaded at start. Seen from a child process, for here all of it is loaded by the tests."""
from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("PySide6", "sqlalchemy", "alembic", "docx", "lxml", "reportlab", "pypdfium2", "holidays")


def loaded_after(words: str) -> set[str]:
    """The top-level names that a fresh Python has loaded after these statements."""
    script = f"import sys\n{words}\nprint('LOADED', *sorted({{name.partition('.')[0] for name in sys.modules}}), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=50, check=False)
    told = [line for line in done.stderr.splitlines() if line.startswith("LOADED ")]
    assert done.returncode == 0, done.stderr
    assert told, done.stderr
    return set(told[0].split()[1:])


def test_the_probe_sees_what_is_loaded():
    assert "sqlalchemy" in loaded_after("import sqlalchemy")


@pytest.mark.parametrize("name", HEAVY)
def test_the_command_line_starts_without_large_libraries(name):
    assert name not in loaded_after("import clerk_desk.cli")


@pytest.mark.parametrize("command", [["styles"], ["styles", "--json"]])
def test_the_list_of_styles_needs_no_large_library(command):
    assert loaded_after(f"from clerk_desk.cli import main\nmain({command})") & set(HEAVY) == set()


def test_a_command_on_the_store_needs_neither_qt_nor_the_document_libraries(home):
    first = loaded_after("from clerk_desk.cli import main\nmain(['meetings'])")  # makes the store, so Alembic may come in
    assert first & {"PySide6", "docx", "lxml", "reportlab"} == set()
    assert "alembic" not in loaded_after("from clerk_desk.cli import main\nmain(['meetings'])")


def test_the_window_starts_without_the_document_libraries():
    assert loaded_after("import clerk_desk.app") & {"docx", "lxml", "reportlab", "alembic", "pypdfium2", "holidays"} == set()
