"""The command line run in this process, and a desk with a meeting on it."""
from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from clerk_desk.cli import main
from tests.samples import MINUTES

COMMITTEE = "Leisure and Culture Scrutiny Committee"


@dataclass(frozen=True)
class Told:
    """What a command came to: its exit status, its answer and its remarks."""

    status: int
    answer: str
    remarks: str

    def json(self) -> Any:
        """The answer read as JSON."""
        return json.loads(self.answer)


Clerk = Callable[..., Told]


@pytest.fixture
def clerk(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Clerk:
    """Runs a command: ``clerk("show", 1, given=b"...")``, where ``given`` is its standard input."""
    monkeypatch.setenv("CLERK_DESK_TODAY", "2026-11-20")

    def run(*words: object, given: bytes = b"") -> Told:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        capsys.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as end:
            status = int(end.code or 0)
        said = capsys.readouterr()
        return Told(status, said.out, said.err)
    return run


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """A file with the sample minutes."""
    file = tmp_path / "minutes.txt"
    file.write_text(MINUTES, encoding="utf-8")
    return file


@pytest.fixture
def meeting(clerk: Clerk, minutes: Path) -> int:
    """The number of a meeting made from the sample minutes, with every follow-up on the log."""
    told = clerk("import", minutes, "--committee", COMMITTEE, "--date", "2026-11-19", "--follow-ups", "file")
    assert told.status == 0, told.remarks
    return int(told.answer)


@pytest.fixture
def promise(clerk: Clerk, meeting: int) -> dict[str, Any]:
    """The follow-up of the sample meeting that is to be circulated, as the log tells it."""
    told = clerk("follow-ups", "--json")
    return next(each for each in told.json() if each["kind"] == "circulate")
