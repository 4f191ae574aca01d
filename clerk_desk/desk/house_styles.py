"""The house styles there are, read from their data files."""
from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from itertools import count as count_from
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from clerk_desk import paths
from clerk_desk.domain.blocks import new_uid
from clerk_desk.domain.captured import Captured
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle, style_data, style_from
from clerk_desk.domain.style_match import style_written_in

if TYPE_CHECKING:
    from clerk_desk.desk.desk import Desk


def house_styles() -> tuple[HouseStyle, ...]:
    """All house styles, by name, the clerk's own among them. Raises CannotBeDone naming the file that cannot be read."""
    return tuple(sorted(_files(), key=lambda style: style.name))


def _files() -> dict[HouseStyle, Path]:
    """Each style with its file."""
    files = [*(paths.resources() / "styles").glob("*.json"), *paths.own_styles().glob("*.json")]
    return {_read(file, file.stat().st_mtime_ns): file for file in sorted(files)}


def is_own(style: HouseStyle) -> bool:
    """Is this one of the clerk's own, which may be changed?"""
    return _files()[style].parent == paths.own_styles()


def own_file(name: str) -> Path:
    """Where the clerk's own style of this name is kept, or would be."""
    there = (file for style, file in _files().items() if style.name.casefold() == name.casefold() and file.parent == paths.own_styles())
    return next(there, paths.own_styles() / f"{new_uid()}.json")


def keep_style(style: HouseStyle, file: Path) -> None:
    """Writes a style of the clerk's own into its file, whole or not at all. Raises CannotBeDone for a full disk."""
    _keep(style, file)


def copy_style(name: str) -> HouseStyle:
    """A style of the clerk's own that begins as this one is. Raises CannotBeDone for an unknown style or a full disk."""
    taken = {style.name.casefold() for style in house_styles()}
    names = (f"{house_style(name).name}, own{'' if count == 1 else f' {count}'}" for count in count_from(1))
    copy = replace(house_style(name), name=next(each for each in names if each.casefold() not in taken))
    return _keep(copy, paths.own_styles() / f"{new_uid()}.json", anew=True)


def change_style(name: str, setting: str, value: Any) -> HouseStyle:
    """One of the clerk's own styles with a setting as its data file would have it; for its name there is ``rename_style``. Raises
    CannotBeDone with what is wrong, and nothing has changed then; for a style that comes with the program as well.
    """
    style = house_style(name)
    if not is_own(style):
        raise CannotBeDone(f"{style.name} comes with the program and stays as it is: copy it, and change the copy.")
    changed = style_from(style_data(style) | {setting: value}, style.name)
    if any(each.name.casefold() == changed.name.casefold() and each != style for each in house_styles()):
        raise CannotBeDone(f"There is a house style {changed.name} already: give another name.")
    return _keep(changed, _files()[style])


def rename_style(desk: Desk, name: str, new: str) -> HouseStyle:
    """Another name for one of the clerk's own styles, also where committees and meetings name it, confirmed ones too. What was done
    with the old name cannot be undone any more. Raises CannotBeDone as ``change_style``; nothing has changed then.
    """
    from clerk_desk.store import committees as kept_committees
    from clerk_desk.store import meetings as kept_meetings

    old, new = house_style(name), " ".join(new.split())
    renamed = change_style(old.name, "name", new)
    try:
        with desk.store.writing() as unit:
            kept_committees.rename_style(unit, old.name, new)
            kept_meetings.rename_style(unit, old.name, new)
    except CannotBeDone:
        change_style(new, "name", old.name)
        raise
    desk.journal.forget_value("style", old.name)
    return renamed


def second_language(code: str) -> dict[str, Any]:
    """The words of a language that may stand beside English, as the data file of a style has them; empty for no language.

    Raises CannotBeDone for one that does not come with the program.
    """
    file = paths.resources() / "languages" / f"{code}.json"
    if code and not file.is_file():
        raise CannotBeDone(f"There are no words for the language {code}: write them into the style’s own file, or choose another.")
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if code else {}
    return found


def _keep(style: HouseStyle, file: Path, *, anew: bool = False) -> HouseStyle:
    from clerk_desk.export.saving import save

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    words = json.dumps(style_data(style), ensure_ascii=False, indent=2).encode()

    def write(out: IO[bytes]) -> None:
        out.write(words)

    save(file, write, replace=not anew, owner_only=True)
    _read.cache_clear()
    return style_from(style_data(style), file.name)


@lru_cache(maxsize=64)
def _read(file: Path, _changed: int) -> HouseStyle:
    """A file is read again when it has changed."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise CannotBeDone(f"The house style in {file.name} cannot be read ({error}). Put the file right or install again.") from error
    if not isinstance(data, dict):
        raise CannotBeDone(f"The house style in {file.name} is not a list of settings with names. Put the file right or install again.")
    return style_from(data, file.name)


def house_style(name: str) -> HouseStyle:
    """The style of this name, upper and lower case alike. Raises CannotBeDone with the names there are."""
    styles = house_styles()
    for style in styles:
        if style.name.casefold() == name.strip().casefold():
            return style
    raise CannotBeDone(f"There is no house style {name.strip()}: use one of {', '.join(style.name for style in styles)}.")


def written_in(captured: Captured) -> HouseStyle | None:
    """The house style a text is written in; None where it cannot be told."""
    return style_written_in(captured, house_styles())
