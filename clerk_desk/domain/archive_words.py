"""Words of a search: what was typed, understood; where they stand in a text; which words of a sentence tell most."""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from clerk_desk.domain.archive import Asked, Group, Term

LEAST = 2
"""From so many letters on a word that is still being typed is looked for."""

SAID = re.compile(r'(?P<no>-(?=["\w]))?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
ALIKE = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "\u2013": "-", "\u00a0": " "})


def asked(text: str) -> Asked:
    """What was typed, understood: every word, "words in a row", the beginning of one (road*, and the last word), -without,
    OR between; "minute 27", "39/20" and "6.7(b)(ii)" are numbers of minutes too. Never raises; what says nothing finds nothing.
    """
    plain = text.translate(ALIKE)
    groups: list[tuple[list[Term], list[Term]]] = [([], [])]
    refused = False
    for said in SAID.finditer(plain):
        word = said["word"] or ""
        if word == "OR":
            groups.append(([], []))
        elif word == "NOT":
            refused = True
        elif word != "AND" and (term := _term(said, last=said.end() == len(plain))):
            groups[-1][bool(said["no"]) or refused].append(term)
            refused = False
    any_of = tuple(Group(tuple(those), tuple(without)) for those, without in groups if those)
    return Asked(any_of, cited_number(plain))


def _term(said: re.Match[str], last: bool) -> Term | None:
    words = tokens(said["phrase"] if said["phrase"] is not None else said["word"])
    if not words:
        return None
    starred = (said["word"] or "").endswith("*")
    begun = starred or (last and said["word"] is not None and words[-1].isalpha())
    if not begun:
        return Term(words)
    return Term(words, True) if len(words[-1]) >= LEAST or starred else None


def tokens(text: str) -> tuple[str, ...]:
    """The words and figures of a text as the index has them: small letters without accents."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return tuple(re.findall(r"[^\W_]+", "".join(sign for sign in plain if not unicodedata.combining(sign))))


NUMBERED = re.compile(
    r"(?:(?:minute|min|item|resolution|clause|paragraph|para|cofnod|eitem)\.?\s*(?:no\.?\s*)?)?"
    r"(?P<number>(?:[A-Z]{1,5}[ ./-]?)?\d{1,4}(?:[./-]\d{1,4}){0,3}\.?(?:\s?\([A-Za-z]{1,5}\)|\s?\(\d{1,2}\)){0,4})",
    re.IGNORECASE,
)


def cited_number(text: str) -> Term | None:
    """The number of a minute, where that is all the text is: "Minute 27", "39/20", "6.7(b)(ii)", "CA 26/27-1"."""
    found = NUMBERED.fullmatch(text.strip())
    return Term(tokens(found["number"])) if found else None


# lighting
def lit(text: str, terms: Sequence[Term]) -> tuple[tuple[int, int], ...]:
    """Where in a text these terms stand: pairs of the first sign and the one after the last, in order, none in another."""
    found = [(match.start(), match.end(), tokens(match[0])) for match in re.finditer(r"[^\W_]+", text)]
    spans = sorted(span for term in terms for span in _spans(found, term))
    out: list[tuple[int, int]] = []
    for start, end in spans:
        if out and start < out[-1][1]:
            out[-1] = out[-1][0], max(end, out[-1][1])
        else:
            out.append((start, end))
    return tuple(out)


def _spans(found: Sequence[tuple[int, int, tuple[str, ...]]], term: Term) -> list[tuple[int, int]]:
    size = len(term.words)
    places = range(len(found) - size + 1)
    return [(found[at][0], found[at + size - 1][1]) for at in places if _stands(found, at, term)]


def _stands(found: Sequence[tuple[int, int, tuple[str, ...]]], at: int, term: Term) -> bool:
    *before, last = term.words
    if any(found[at + place][2] != (word,) for place, word in enumerate(before)):
        return False
    [there] = found[at + len(before)][2] or ("",)
    return there.startswith(last) if term.begun else there == last


AROUND = 90


def passage(text: str, terms: Sequence[Term], longest: int = 240) -> str:
    """So much of a text as a list shows, around the first word found; "…" where words are left out."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    first = next((start for start, _ in lit(flat, terms)), 0)
    start = flat.rfind(" ", 0, first - AROUND) + 1 if first > longest - AROUND else 0
    end = start + longest
    cut = flat[start:end].rsplit(" ", 1)[0] if end < len(flat) else flat[start:]
    return f"{'…' if start else ''}{cut}{'…' if start + len(cut) < len(flat) else ''}"


# asked before
SMALL = frozenset(tokens("""
that this these those with from into onto upon over under have been were was will would shall should could which their there they them
then than when where what your such also only each other some more most very being about after before between during within without
committee council members member councillor cllr chair officer officers report meeting minutes item agenda resolved recommended noted
note agreed requested asked information provided future next last year years
"""))
"""Words that every council's minutes are full of."""

TELLING = 5


def telling_words(sentence: str) -> tuple[Term, ...]:
    """The words by which it is found whether something was said before: the longest that are not in every minute, each as the
    beginning of a word, at most five.
    """
    said = [word for word in dict.fromkeys(tokens(sentence)) if len(word) >= 4 and word not in SMALL and not word.isdigit()]
    chosen = sorted(said, key=len, reverse=True)[:TELLING]
    return tuple(Term((_stem(word),), begun=True) for word in said if word in chosen)


def _stem(word: str) -> str:
    cut = re.sub(r"(?:ings?|ed|es|s)$", "", word)
    return cut if len(cut) >= 4 else word
