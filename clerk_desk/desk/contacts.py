"""Personal contact details that papers state: listed, and removed for good when somebody asks for it.

Contact words stand in the heading of a report and are no part of the minutes, so they go from confirmed meetings too and
no fingerprint changes (UK GDPR, article 17). What is removed cannot be undone, on purpose: an undo would have to keep it.
"""
from __future__ import annotations

from collections import Counter

from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.contacts import ContactWords, plain_contact
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store import contacts as kept

IN_BACKUPS = (
    "Backups made before still hold these words until they are thinned out (the last of them may be kept for years), and so do "
    "documents written before: delete those that must not."
)
"""What the clerk is told after a removal."""


def contacts(desk: Desk) -> tuple[ContactWords, ...]:
    """Every contact that a report states, by its words, with how many reports state it; spaces and capitals do not count."""
    with desk.store.reading() as unit:
        found = kept.of_reports(unit)
    shown = {plain_contact(words): " ".join(words.split()) for words in reversed(found)}
    counts = Counter(map(plain_contact, found))
    return tuple(ContactWords(shown[each], counts[each]) for each in sorted(counts))


def remove_contact(desk: Desk, words: str) -> Changes:
    """Removes these contact words from every report, in confirmed meetings too, and from every byte of the store's file.

    Not undoable. Raises CannotBeDone where no report states them, and after the removal where old pages of the file could
    not be written over, with what to do.
    """
    with desk.store.writing() as unit:
        spellings = {each for each in kept.of_reports(unit) if plain_contact(each) == plain_contact(words)}
        if not spellings:
            raise CannotBeDone(f"No report states the contact “{' '.join(words.split())}”: choose one as the list has it.")
        kept.remove(unit, spellings)
    for each in spellings:
        desk.journal.forget_value("contact", each)
    _sweep(desk)
    return Changes("contacts", (), "remove contact details")


def _sweep(desk: Desk) -> None:
    try:
        with desk.store.refusing():
            swept = kept.sweep_file(desk.store)
    except CannotBeDone as reason:
        raise CannotBeDone(f"The contact is removed, but traces may be left in the file. {reason}") from reason
    if not swept:
        raise CannotBeDone("The contact is removed, but another window is reading: close every window, and its last trace goes.")
