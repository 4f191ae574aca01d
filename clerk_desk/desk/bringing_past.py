"""A folder of old minutes taken in, a file at a time: what is in is in, and what was stopped goes on where it was."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from clerk_desk.desk.archive import tend_archive
from clerk_desk.desk.capturing import capture_file
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.importing import import_past
from clerk_desk.desk.opening import Place, open_again
from clerk_desk.domain.captured import Captured
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.past import ENDINGS, PastFile, Went, body_of_file, day_of, fingerprint, words_of
from clerk_desk.store import past_files as kept


def past_in(folder: Path) -> tuple[Path, ...]:
    """The files of a folder and those below it that may be minutes, in the order of their names. Raises CannotBeDone for none."""
    try:
        found = sorted(each for each in folder.rglob("*") if each.suffix.lower() in ENDINGS and each.name[:1] not in "~.")
    except OSError as error:
        raise CannotBeDone(f"{folder} cannot be read ({error.strerror}): give another folder.") from error
    if not found:
        kinds = ", ".join(sorted(ENDINGS))
        raise CannotBeDone(f"{folder} has no file that could be minutes: give a folder of {kinds} files.")
    return tuple(found)


def bring_past(desk: Desk, folder: Path, committee: str = "") -> Iterator[PastFile]:
    """Takes in a folder's files one by one and gives what became of each. Whoever stops asking stops it; begun again, what is in
    already is passed over.

    Minutes become a confirmed meeting of the ``committee``, else of the body they state, else of the one that the file's folder
    is called after, on the day they state, else that in the file's name. Raises CannotBeDone where there is no such file, and where
    the store cannot be written; a file that cannot be read or understood says so and the others go on.
    """
    for file in past_in(folder):
        each = _taken(desk, folder, file, committee)
        if each.meeting_id:
            tend_archive(desk, 0)  # now and here, or the window would have a thousand of them to index at the next search
        yield each


def _taken(desk: Desk, folder: Path, file: Path, committee: str) -> PastFile:
    name = file.relative_to(folder).as_posix()
    try:
        print_of_bytes = sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        return PastFile(name, "", "", f"Not read: {error.strerror}.")
    with desk.store.reading() as unit:
        before = kept.by_bytes(unit, print_of_bytes)
    if before and before.meeting_id:
        return PastFile(name, print_of_bytes, before.words_sha256, f"Here already, from {before.name}.", 0, before.text)
    return _read(desk, file, PastFile(name, print_of_bytes, "", ""), committee)


def _read(desk: Desk, file: Path, new: PastFile, committee: str) -> PastFile:
    """What became of a file that was not taken in before, kept together with the meeting it became."""
    try:
        captured = capture_file(file)
    except CannotBeDone as reason:
        return _kept(desk, replace(new, said=f"Not read: {reason}"))
    text = words_of(captured)
    new = replace(new, words_sha256=fingerprint(text), text=text)
    with desk.store.reading() as unit:
        twin = kept.by_words(unit, new.words_sha256)
    if twin:
        return _kept(desk, replace(new, said=f"The same words as {twin.name}, which is here."))
    try:
        return _made(desk, captured, file, new, committee)
    except CannotBeDone as reason:
        return _kept(desk, replace(new, said=f"Not understood: {reason}"))


def _kept(desk: Desk, each: PastFile) -> PastFile:
    with desk.store.writing() as unit:
        kept.put(unit, each)
    return each


def _made(desk: Desk, captured: Captured, file: Path, new: PastFile, committee: str) -> PastFile:
    on, body = day_of(captured, file.stem), body_of_file(captured, Path(new.name).parts[:-1], committee)
    if on is None:
        raise CannotBeDone("no day of a meeting is stated: put it into the file’s name, such as 2019-05-14.")
    if not body:
        raise CannotBeDone("no committee is stated: give its name, or put the file into a folder called after it.")
    with desk.store.writing() as unit:
        made = import_past(desk, unit, captured, body, on)
        each = replace(new, said=f"{body}, {day_in_words(on)}: {_items(made.items)}.", meeting_id=made.meeting_id)
        kept.put(unit, each)
    return each


def _items(count: int) -> str:
    return "1 item" if count == 1 else f"{count} items"


def source_of(desk: Desk, meeting_id: int) -> PastFile | None:
    """The file a meeting was brought in from with its words, None for one that was made here."""
    with desk.store.reading() as unit:
        return kept.of_meeting(unit, meeting_id)


def text_of(desk: Desk, sha256: str) -> str:
    """The words of a file that was read, by the SHA-256 of its bytes; empty where it was not, or had none."""
    with desk.store.reading() as unit:
        found = kept.by_bytes(unit, sha256)
    return found.text if found else ""


def bring_past_aside(place: Place, folder: Path, committee: str, tell: Callable[[Went], object]) -> int:
    """``bring_past`` by a process of its own, which tells of each file; how many meetings were made."""
    desk, made = open_again(place), 0
    try:
        of = len(past_in(folder))
        for done, each in enumerate(bring_past(desk, folder, committee), 1):
            made += bool(each.meeting_id)
            tell(Went(replace(each, text=""), done, of))
    finally:
        desk.close()
    return made
