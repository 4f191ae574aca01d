"""What is asked of the index, in the words of SQLite: its matches, and what of them this audience does not find."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from clerk_desk.domain.archive import ArchiveWanted, Asked, Group, Matter, Term
from clerk_desk.domain.archive_words import tokens
from clerk_desk.domain.records import Audience
from clerk_desk.store.archive import END, SHORTEST
from clerk_desk.store.archive_asking import ask
from clerk_desk.store.archive_tables import TERMS
from clerk_desk.store.unit import Unit

MOST_ENDINGS = 200
"""More words than these that begin alike cost more than gathering their lines."""


def spelt_out(unit: Unit, said: Asked) -> Asked:
    """The same with the words there are in place of the beginning of one. Raises IndexDamagedError."""
    groups = (Group(spelt_out_terms(unit, group.all_of), spelt_out_terms(unit, group.none_of)) for group in said.any_of)
    return replace(said, any_of=tuple(groups))


def spelt_out_terms(unit: Unit, terms: Iterable[Term]) -> tuple[Term, ...]:
    """The same of terms alone."""
    return tuple(_ends(unit, term) for term in terms)


def _ends(unit: Unit, term: Term) -> Term:
    """Where there are too many such words, or none, the beginning stays."""
    if not term.begun or len(term.words) > 1 or len(term.words[0]) < SHORTEST:
        return term
    given = {"first": term.words[0], "last": f"{term.words[0]}\U0010ffff", "most": MOST_ENDINGS + 1}
    found = tuple(row[0] for row in ask(unit, f"SELECT term FROM {TERMS} WHERE term BETWEEN :first AND :last LIMIT :most", given))
    return replace(term, endings=found) if 0 < len(found) <= MOST_ENDINGS else term


def matching(wanted: ArchiveWanted, said: Asked) -> str:
    """What is asked of the index; empty where there is nothing to ask for."""
    words = " OR ".join((*_numbers(said.number), *(_group(group) for group in said.any_of)))
    person = _person(wanted.person)
    if not (words or person or wanted.standing):
        return ""
    parts = [f"({part})" for part in (words, person, *_marks(wanted)) if part]
    return " AND ".join(parts) + "".join(f" NOT marks : {mark}" for mark in hidden(wanted.audience))


def _numbers(number: Term | None) -> Iterator[str]:
    """A number is the whole of one; of a follow-up's reference its year and count may stand alone."""
    if number:
        whole = all(word.isdigit() for word in number.words) and len(number.words) > 2
        yield f'number : {"" if whole else "^ "}"{" ".join((*number.words, END))}"'


def _group(group: Group) -> str:
    here = " AND ".join(matching_term(term) for term in group.all_of)
    return f"({here})" if not group.none_of else f"(({here}) NOT ({' OR '.join(matching_term(term) for term in group.none_of)}))"


def matching_term(term: Term) -> str:
    """What finds a term."""
    if term.endings:
        return "{words people} : (" + " OR ".join(f'"{each}"' for each in term.endings) + ")"
    return f'{{words people}} : "{" ".join(term.words)}"{"*" if term.begun else ""}'


def _person(name: str) -> str:
    """By the last word of a name, for minutes say "Cllr Merrow", "Councillor A Merrow" and "Ada Merrow"."""
    said = tokens(name)
    return f'{{words people}} : "{said[-1]}"' if said else ""


def _marks(wanted: ArchiveWanted) -> Iterator[str]:
    if wanted.committee_id:
        yield f'marks : "c{wanted.committee_id}"'
    if wanted.matter:
        yield f'marks : "m{wanted.matter}"'
    if wanted.standing:
        yield f'marks : "s{wanted.standing}"'


def hidden(audience: Audience) -> tuple[str, ...]:
    """The marks of what this audience does not find."""
    notes = f'"m{Matter.NOTE}"'
    return {Audience.PUBLIC: (notes, '"private"'), Audience.MEMBERS: (notes,), Audience.FULL: ()}[audience]
