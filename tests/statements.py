"""What a store is asked while a test runs, by whichever door."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from clerk_desk.store import unit


class Statements(list[str]):
    """Statements that begin with one of these words, as they were run; " many" stands after one of many rows at once."""

    def __init__(self, *words: str) -> None:
        self.words = words

    def note(self, statement: str, many: bool) -> None:
        if statement.split(maxsplit=1)[0] in self.words:
            self.append(statement + " many" * many)

    def firsts(self) -> list[str]:
        """The first word of each."""
        return [" ".join(each.split()[:1]) + " many" * each.endswith(" many") for each in self]


class Noting:
    """The library's connection, which notes what goes through it."""

    def __init__(self, driver: Any, statements: Statements) -> None:
        self.driver, self.statements = driver, statements

    def execute(self, statement: str, *given: Any) -> Any:
        self.statements.note(statement, False)
        return self.driver.execute(statement, *given)

    def executemany(self, statement: str, rows: Sequence[Any]) -> Any:
        self.statements.note(statement, len(rows) > 1)
        return self.driver.executemany(statement, rows)


def noted(patch: pytest.MonkeyPatch, engine: Engine, *words: str) -> Statements:
    """What this engine is asked from now on that begins with one of these words."""
    found = Statements(*words)

    def note(_connection: Any, _cursor: Any, statement: str, _given: Any, _context: Any, many: bool) -> None:
        found.note(statement, many)

    saving, whole = unit.Saving, unit.Unit.driver.fget
    assert whole
    patch.setattr(unit, "Saving", lambda driver, now: saving(Noting(driver, found), now))
    patch.setattr(unit.Unit, "driver", property(lambda self: Noting(whole(self), found)))
    event.listen(engine, "before_cursor_execute", note)
    return found
