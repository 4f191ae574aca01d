"""Names in dialogs: a list to choose from, and letters or initials that find one of it."""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.domain.completion import Candidate, ranked
from clerk_desk.ui.dialogs.fields import Choice


def found(letters: str, names: Sequence[str]) -> str:
    """The name that letters or initials mean; the letters themselves where they mean nobody."""
    typed = " ".join(letters.split())
    if not typed or typed in names:
        return typed
    likely = ranked(typed, [Candidate(name, name) for name in names])
    return likely[0] if likely else typed


def several(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Names or letters with commas between, each as the list has it."""
    return tuple(found(part, names) for part in text.split(",") if part.strip())


def offer(field: Choice, names: Sequence[str], now: str = "") -> None:
    """Fills a field that takes a name; leaving it with letters in it puts the whole name there."""
    field.addItems(["", *names])
    field.setInsertPolicy(Choice.InsertPolicy.NoInsert)
    field.setCurrentText(now)
    line = field.lineEdit()
    if line is None:
        return
    line.setCompleter(None)  # type: ignore[arg-type] # Qt's own would finish a surname as another's first name
    line.setPlaceholderText(field.tr("Letters or initials"))
    line.editingFinished.connect(lambda: field.setCurrentText(found(line.text(), names)))
