"""Everything out into plain files and in again: nobody is locked in.

A folder for each committee and municipal year has a meeting's minutes as a web page or a Word file and beside it, under the same name,
JSON: the meeting in the captured-minutes form that other programs can read, and under "rows" every row of the store that belongs to it, by
which the very same store is made again. What belongs to no meeting is in ``office.json``; house styles, templates and phrases of
the office's own lie in ``beside``. Exempt matter is in it, so the files are for their owner only.
"""
from __future__ import annotations

import base64
import datetime as dt
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from clerk_desk import __version__, paths
from clerk_desk.desk.composing import composed_minutes
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.meetings import meeting
from clerk_desk.desk.opening import Place, open_again
from clerk_desk.desk.showing import shown
from clerk_desk.domain.dates import year_begun
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience, Meeting
from clerk_desk.store import whole
from clerk_desk.store.unit import Unit
from clerk_desk.store.versions import known_versions

OFFICE, BESIDE, FORM = "office.json", "beside", "clerk-desk 1"
KEPT_BESIDE = ("styles", "templates", "phrases.json", "words.json")
PAGES = (".docx", ".html")
"""The forms in which a meeting's minutes are written beside its JSON."""

Told = Callable[[int, int], bool]
"""Given how many of how many meetings are done; says whether to go on."""


def on_and_on(_done: int, _of: int) -> bool:
    """Tells nobody and goes on."""
    return True


# out
def take_out(desk: Desk, folder: Path, told: Told = on_and_on, pages: str = ".html") -> int:
    """Writes everything into a folder that is not there yet or empty, minutes in one of ``PAGES``; how many meetings were written.

    Stopped by ``told``, it leaves what was written and no ``office.json``, and says so. Raises CannotBeDone where the folder has
    something in it or cannot be written to, and when stopped.
    """
    _make(folder)
    with desk.store.reading() as unit:
        ids, office = whole.meetings(unit), whole.of_office(unit)
    names: set[str] = set()
    for done, meeting_id in enumerate(ids):
        if not told(done, len(ids)):
            raise CannotBeDone(f"Stopped after {done} of {len(ids)} meetings: what is in {folder} is not all, delete it.")
        _meeting_out(desk, folder, meeting_id, names, pages)
    _copy_beside(desk.data_dir, folder / BESIDE)
    head = {"form": FORM, "program": __version__, "tables": known_versions()[-1], "meetings": len(ids)}
    _write(folder / OFFICE, {**head, "rows": office})
    told(len(ids), len(ids))
    return len(ids)


def refuse_full(folder: Path) -> None:
    """Raises CannotBeDone where a folder that everything is to go into has something in it already, or cannot be looked into."""
    try:
        if folder.exists() and any(folder.iterdir()):
            raise CannotBeDone(f"{folder} has something in it: give a new folder.")
    except OSError as error:
        raise _shut(folder, error) from error


def _shut(folder: Path, error: OSError) -> CannotBeDone:
    return CannotBeDone(f"{folder} cannot be written to ({error.strerror}): give another folder.")


def _make(folder: Path) -> None:
    refuse_full(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _shut(folder, error) from error


def _meeting_out(desk: Desk, folder: Path, meeting_id: int, names: set[str], pages: str) -> None:
    found = meeting(desk, meeting_id)
    place = folder / _named(found.committee.name) / _year(found.on)
    stem = _free(f"{found.on} {found.time.replace(':', '')} {_named(found.committee.name)}".replace("  ", " "), place, names)
    for each in (place.parent, place):
        each.mkdir(mode=0o700, exist_ok=True)
    with desk.store.reading() as unit:
        rows = whole.of_meeting(unit, meeting_id)
    _page(desk, found, place / f"{stem}{pages}")
    _write(place / f"{stem}.json", {"form": FORM, **shown(desk, meeting_id, suggest=False), "rows": rows})


def _year(on: dt.date) -> str:
    """The municipal year with its century: "2026-27"."""
    begun = year_begun(on)
    return f"{begun}-{(begun + 1) % 100:02}"


def _named(name: str) -> str:
    from clerk_desk.export.saving import safe_name

    return safe_name(name, "")


def _free(stem: str, place: Path, names: set[str]) -> str:
    """The stem, with a number where the committee met twice on that day at no time."""
    found, count = stem, 1
    while str(place / found).casefold() in names:
        count += 1
        found = f"{stem} {count}"
    names.add(str(place / found).casefold())
    return found


def _page(desk: Desk, found: Meeting, to: Path) -> None:
    from clerk_desk.export.saving import save
    from clerk_desk.export.web import write_web
    from clerk_desk.export.word import write_word

    house = house_style(found.style)
    document = replace(composed_minutes(desk, found, house, Audience.FULL, "minutes"), made=desk.clock.now())
    own = paths.resources() / "templates" / house.template
    save(to, lambda out: write_word(document, out, own) if to.suffix == ".docx" else write_web(document, out), owner_only=True)


def _write(to: Path, content: dict[str, Any]) -> None:
    from clerk_desk.export.saving import save

    text = json.dumps(content, ensure_ascii=False, indent=1, default=_bytes_out).encode("utf-8")

    def write(out: IO[bytes]) -> None:
        out.write(text)

    save(to, write, owner_only=True)


def _bytes_out(value: object) -> dict[str, str]:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode("ascii")}
    raise TypeError(f"{type(value)} is in no row")


def _copy_beside(data_dir: Path, to: Path) -> None:
    there = [data_dir / name for name in KEPT_BESIDE if (data_dir / name).exists()]
    if there:
        to.mkdir(mode=0o700)
    for each in there:
        shutil.copytree(each, to / each.name) if each.is_dir() else shutil.copy2(each, to / each.name)


# in
def take_in_all(desk: Desk, folder: Path, told: Told = on_and_on) -> int:
    """Makes the store that was taken out into this folder, on an empty desk; how many meetings it has.

    All or nothing. Raises CannotBeDone where the desk has something on it, the folder has not all of it, was made by a newer
    version or has a file that cannot be read, and when stopped by ``told``.
    """
    office = _office(folder)
    files = sorted(each for each in folder.rglob("*.json") if each.name != OFFICE and BESIDE not in each.parts)
    if len(files) != office["meetings"]:
        raise CannotBeDone(f"{folder} has {len(files)} of {office['meetings']} meetings: take everything out again.")
    with desk.store.writing() as unit:
        _refuse_full_desk(unit)
        whole.put(unit, office["rows"])
        for done, rows in enumerate(_all_rows(files)):
            if not told(done, len(files)):
                raise CannotBeDone("Stopped: this desk is as empty as it was.")
            whole.put(unit, rows)
    _bring_beside(folder / BESIDE, desk.data_dir)
    told(len(files), len(files))
    return len(files)


def refuse_lacking(desk: Desk, folder: Path) -> None:
    """Raises CannotBeDone where a desk has something on it, or a folder is none that everything was taken out into."""
    with desk.store.reading() as unit:
        _refuse_full_desk(unit)
    _office(folder)


def _refuse_full_desk(unit: Unit) -> None:
    if not whole.is_empty(unit):
        raise CannotBeDone("This desk has something on it: everything can only come back to an empty one. Give another --data-dir.")


def _office(folder: Path) -> dict[str, Any]:
    if not (folder / OFFICE).is_file():
        raise CannotBeDone(f"{folder} has no {OFFICE}: give the folder that everything was taken out into.")
    office = _read(folder / OFFICE)
    if office.get("form") != FORM or office.get("tables") != known_versions()[-1]:
        raise CannotBeDone(f"{folder} was made by version {office.get('program', 'unknown')}: take it in with that one, then upgrade.")
    return office


def _all_rows(files: list[Path]) -> Iterator[whole.Rows]:
    for file in files:
        yield _read(file)["rows"]


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"), object_hook=_bytes_in)
        if isinstance(found, dict) and isinstance(found.get("rows"), dict):
            return found
    except (OSError, ValueError) as error:
        raise CannotBeDone(f"{file} cannot be read ({error}): take everything out again.") from error
    raise CannotBeDone(f"{file} has no rows in it: take everything out again.")


def _bytes_in(value: dict[str, Any]) -> Any:
    return base64.b64decode(value["base64"]) if value.keys() == {"base64"} else value


def _bring_beside(there: Path, data_dir: Path) -> None:
    for each in there.iterdir() if there.is_dir() else ():
        to = data_dir / each.name
        shutil.copytree(each, to, dirs_exist_ok=True) if each.is_dir() else shutil.copy2(each, to)
        to.chmod(0o700 if each.is_dir() else 0o600)


# by a process of its own
def take_out_aside(place: Place, folder: Path, pages: str, tell: Callable[[tuple[int, int]], object]) -> int:
    """``take_out`` by a process of its own, which tells how many of how many meetings are done."""
    return _aside(place, lambda desk, told: take_out(desk, folder, told, pages), tell)


def take_in_aside(place: Place, folder: Path, tell: Callable[[tuple[int, int]], object]) -> int:
    """The same for ``take_in_all``."""
    return _aside(place, lambda desk, told: take_in_all(desk, folder, told), tell)


def _aside(place: Place, act: Callable[[Desk, Told], int], tell: Callable[[tuple[int, int]], object]) -> int:
    def told(done: int, of: int) -> bool:
        tell((done, of))
        return True

    desk = open_again(place)
    try:
        return act(desk, told)
    finally:
        desk.close()
