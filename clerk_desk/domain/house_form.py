"""What minutes say once a house writes them: the clerk's blocks in, the same blocks as the house has them out.

Nothing here is stored; every block keeps its uid. Words change only where a setting of the style says so: where the word
"That" and an only clause stand, how clauses end, verbs of decision in capitals, where mover, vote, reasons and ACTION lines
stand. In a house that numbers its paragraphs lines about a resolution stay where they were typed, so that the numbers on the
screen are those of the document.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clerk_desk.domain.block_words import cut, joined, respelt
from clerk_desk.domain.blocks import Block, Kind, Row
from clerk_desk.domain.house_clauses import DECIDED_VERB, THAT, ended, with_that, without_that
from clerk_desk.domain.house_lines import in_their_places
from clerk_desk.domain.house_style import HouseStyle, OneClause, That
from clerk_desk.domain.lead_ins import DECIDED


def in_form_of_house(blocks: Sequence[Block], style: HouseStyle) -> tuple[Block, ...]:
    """One item's minutes as this house writes them, private notes left out."""
    kept = [block for block in blocks if block.row.kind is not Kind.NOTE]
    out: list[Block] = []
    for group in _groups(in_their_places(kept, style)):
        out += _resolution(group, style) if group[0].row.kind is Kind.LEAD_IN else group
    return tuple(out)


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Each lead-in with the clauses under it; every other block by itself."""
    groups: list[list[Block]] = []
    for block in blocks:
        if block.row.kind is Kind.CLAUSE and groups and groups[-1][0].row.kind is Kind.LEAD_IN:
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def _resolution(group: Sequence[Block], style: HouseStyle) -> list[Block]:
    lead, clauses = group[0], list(group[1:])
    lead, clauses = _one_clause(lead, clauses, style.one_clause)
    lead, clauses = _that(lead, clauses, style.that)
    if clauses:
        clauses = ended(clauses, style.endings)
    whole = [lead, *clauses]
    return [respelt(block, DECIDED_VERB, str.upper) for block in whole] if style.decided_capitals else whole


def _one_clause(lead: Block, clauses: list[Block], form: OneClause) -> tuple[Block, list[Block]]:
    """The only clause of a resolution on the lead-in's line, or below it."""
    rest = _rest(lead)
    if rest is None:
        return lead, clauses
    at, words = rest
    if form is OneClause.INLINE and len(clauses) == 1 and words.lower() in ("", "that"):
        clause = without_that(clauses[0]) if words else clauses[0]
        return joined(lead, clause), []
    if form is OneClause.APART and not clauses and THAT.match(words) and not words.endswith((":", "-")):
        row = Row(f"{lead.row.uid}-clause", Kind.CLAUSE, 1)
        return cut(lead, 0, at), [replace(cut(lead, at, len(lead.text)), row=row)]
    return lead, clauses


def _that(lead: Block, clauses: list[Block], form: That) -> tuple[Block, list[Block]]:
    """"That" once in the lead-in, before each clause, or nowhere; a lead-in that says more ("That the Committee:-") is left."""
    rest = _rest(lead)
    if rest is None or form is That.TYPED:
        return lead, clauses
    at, words = rest
    if not clauses:
        alone = THAT.match(words)
        return (joined(cut(lead, 0, at), without_that(cut(lead, at, len(lead.text)))), []) if alone and form is That.NONE else (lead, [])
    if words.strip(" :-–,").lower() not in ("", "that"):
        return lead, clauses
    word = cut(lead, 0, at)
    if form is That.LEAD_IN:
        word = replace(word, runs=(*word.runs, replace(word.runs[-1], text=" that:")))
    change = with_that if form is That.CLAUSES else without_that
    return word, [change(each) if each.row.level <= 1 else each for each in clauses]


def _rest(lead: Block) -> tuple[int, str] | None:
    """Where what follows the word of decision and its signs begins, and what it says; None where no such word begins the
    line, or it belongs to a sentence ("RESOLVED by 5 votes to 2:").
    """
    text = lead.text.rstrip()
    found = DECIDED.fullmatch(text)
    if found is None or (found["rest"] and not found["sign"].strip() and not THAT.match(found["rest"])):
        return None
    return found.start("rest"), found["rest"]
