"""What a block's marker leaves to the house style and what it does not: sets ``Row.mark``."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.capture.markers import Levels, is_sign, readings
from clerk_desk.domain.blocks import UNMARKED, Kind, Written
from clerk_desk.domain.numbering import list_form


def marked(blocks: Sequence[Written]) -> tuple[Written, ...]:
    """The blocks with their marks: what stands without a number among numbered ones says so, and a bullet of a lettered
    list carries the form of its list.
    """
    numbered = {kind for kind in (Kind.PARAGRAPH, Kind.HEADING) if any(each.block.row.kind is kind and each.marker for each in blocks)}
    if any(each.block.row.kind is Kind.LEAD_IN and each.marker for each in blocks):
        numbered.add(Kind.PARAGRAPH)
    forms = _list_forms(blocks)
    clauses = _unmarked_clauses(blocks)
    out = []
    for place, each in enumerate(blocks):
        row = each.block.row
        bare = not each.marker and (row.kind in numbered or (row.kind is Kind.LEAD_IN and Kind.PARAGRAPH in numbered))
        mark = forms.get(place) or (UNMARKED if bare or place in clauses else "")
        out.append(each if mark == row.mark else replace(each, block=replace(each.block, row=replace(row, mark=mark))))
    return tuple(out)


def _list_forms(blocks: Sequence[Written]) -> dict[int, str]:
    """For each bullet of a lettered list, by its place, the form of the list."""
    out: dict[int, str] = {}
    forms: dict[int, tuple[str, Levels]] = {}
    for place, each in enumerate(blocks):
        row = each.block.row
        if row.kind is not Kind.BULLET:
            forms = forms if row.kind in (Kind.NOTE, Kind.CLAUSE) else {}
            continue
        if not each.marker or is_sign(each.marker):
            continue
        forms = {level: known for level, known in forms.items() if level <= row.level}
        if row.level not in forms or any(count == 1 for _, count in readings(each.marker)):
            known = forms.get(row.level)
            if known is None or not _same_list(known[0], each.marker):
                forms[row.level] = (list_form(readings(each.marker)[0][0]), Levels())
        out[place] = forms[row.level][0]
    return {place: form for place, form in out.items() if form}


def _same_list(form: str, marker: str) -> bool:
    """"(i)" after "(h)" is the ninth letter of the same list."""
    return any(option == form and count > 1 for option, count in readings(marker))


def _unmarked_clauses(blocks: Sequence[Written]) -> set[int]:
    """Clauses without a marker beside marked ones of the same resolution."""
    out: set[int] = set()
    run: list[int] = []
    for place in range(len(blocks) + 1):
        kind = blocks[place].block.row.kind if place < len(blocks) else None
        if kind is Kind.CLAUSE:
            run.append(place)
            continue
        if any(blocks[each].marker for each in run):
            out.update(each for each in run if not blocks[each].marker)
        run = []
    return out
