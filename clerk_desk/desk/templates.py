"""A council's own Word files as templates, with what it calls our styles; kept in the clerk's folder."""
from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from clerk_desk.desk.committees import change_committee
from clerk_desk.desk.committees import there as committee_of
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee
from clerk_desk.domain.word_style_names import kept, proposed
from clerk_desk.store.connecting import keep_to_owner

__all__ = [
    "Template", "keep_template", "keep_template_styles", "look_at_kept", "look_at_template", "put_template", "template_of",
    "template_styles",
]

TEMPLATES, STYLES = "templates", ".styles.json"


@dataclass(frozen=True)
class Template:
    """A Word file looked at as a template: its paragraph styles by name, which of them stand for which of ours, and how many of
    ours it has by no name, which are supplied.
    """

    styles: tuple[str, ...]
    called: dict[str, str]
    supplied: int


def look_at_template(source: Path) -> Template:
    """What a .docx or .dotx brings. Raises CannotBeDone with one sentence that says why it cannot be used."""
    from clerk_desk.export.template_facts import template_facts

    facts = template_facts(source)
    called = proposed(facts.styles)
    return Template(facts.styles, called, len(facts.lacks) - len(called))


def keep_template(desk: Desk, committee_id: int, source: Path, called: Mapping[str, str] | None = None) -> Changes:
    """Keeps a Word file without its text as the template of a committee's documents. ``called`` has the council's own style for
    each of ours that it calls otherwise; without it they are what ``look_at_template`` proposes.

    Raises CannotBeDone for a file that cannot be used, a folder that cannot be written to or an unknown committee.
    """
    from clerk_desk.export.template_facts import template_facts

    with desk.store.reading() as unit:
        name = f"{committee_of(unit, committee_id).code}.docx"
    facts = template_facts(source)
    _put(desk, name, facts.content)
    _put_styles(desk, name, proposed(facts.styles) if called is None else kept(called, facts.styles))
    return change_committee(desk, committee_id, template=name)


def look_at_kept(desk: Desk, committee: Committee) -> Template:
    """The same of the template that a committee has, with what the clerk said of its styles. Raises CannotBeDone when it has none,
    or it is no longer in the clerk's folder.
    """
    from clerk_desk.export.template_facts import template_facts

    file = template_of(desk, committee)
    if file is None:
        raise CannotBeDone(f"{committee.name} has no template of its own: choose one first.")
    facts, called = template_facts(file), template_styles(desk, committee)
    return Template(facts.styles, called, len(facts.lacks) - len(called))


def keep_template_styles(desk: Desk, committee: Committee, called: Mapping[str, str]) -> None:
    """Says anew which of the council's styles stand for ours, the file staying as it is. Raises CannotBeDone as ``look_at_kept``."""
    _put_styles(desk, committee.template, kept(called, look_at_kept(desk, committee).styles))


def put_template(desk: Desk, name: str, content: bytes, called: Mapping[str, str]) -> None:
    """Keeps the bytes of a template as a file of this name, with what the council calls our styles. Raises CannotBeDone where the
    folder cannot be written to.
    """
    _put(desk, name, content)
    _put_styles(desk, name, called)


def template_of(desk: Desk, committee: Committee) -> Path | None:
    """The Word file a committee's documents are made with, None for the house style's own.

    Raises CannotBeDone when it is no longer in the clerk's folder.
    """
    if not committee.template:
        return None
    file = desk.data_dir / TEMPLATES / committee.template
    if not file.is_file():
        raise CannotBeDone(f"The template {committee.template} of {committee.name} is gone from {file.parent}: choose it again.")
    return file


def template_styles(desk: Desk, committee: Committee) -> dict[str, str]:
    """The council's own style for each of ours that it calls otherwise; empty where it has no template or calls none so."""
    try:
        said = json.loads((desk.data_dir / TEMPLATES / f"{committee.template}{STYLES}").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {str(ours): str(theirs) for ours, theirs in said.items()} if committee.template and isinstance(said, dict) else {}


def _put_styles(desk: Desk, name: str, called: Mapping[str, str]) -> None:
    _put(desk, f"{name}{STYLES}", json.dumps(dict(called), ensure_ascii=False, indent=1).encode())


def _put(desk: Desk, name: str, content: bytes) -> None:
    folder = desk.data_dir / TEMPLATES
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        keep_to_owner(folder / name, content)
    except OSError as error:
        raise CannotBeDone(f"The template cannot be kept in {folder} ({error.strerror}): check the disk and try again.") from error
