"""The paper behind an item: the agenda's lines before the minutes, and the cover sheet of an officer's report."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from clerk_desk.capture.cover import Sheet
from clerk_desk.capture.lines import Line, line_from
from clerk_desk.capture.looks import heading_like, opens_list
from clerk_desk.capture.markers import Levels, follows, is_number, is_sign
from clerk_desk.capture.narrative import narrative_blocks
from clerk_desk.domain.blocks import Kind, Written, plain
from clerk_desk.domain.captured import Report

REPORT_LINE = re.compile(
    r"[\[(]?(?:(?:Joint|JOINT)\s+)?(?:Report|REPORT|report)\s+(?:(?:No\.?\s*)?[A-Z]{1,6}[/\-]?\d[\w/.\-]*\s+)?(?:of|by|from|OF"
    r"|BY|FROM|authorised by)\s*:?\s+(?:the\s+|THE\s+)?(?P<rest>\S.*)")
REPORT_IN = re.compile(r"\b(?:joint\s+)?report\s+(?:\([^()]*\)\s+)?(?:of|by|from)\s+(?:the\s+)?(?=[A-Z])(?P<rest>.+)", re.IGNORECASE)
AUTHOR_ENDS = re.compile(
    r"\s*(?:[.;]\s|[.;]?$|\((?![A-Z][a-z]+(?: (?:and |& )?[A-Z][a-z]+){0,3}\))|\[|[-–—]\s*(?:copy|to follow|attached)|,\s*(?:copy|which"
    r"|attached|setting|on|to)\b|\s(?:which"
    r"|that|on|regarding|concerning|setting|outlining|will|to|about"
    r"|detailing|seeking|providing|summarising|describing|presenting|giving|updating|in respect|in relation|is|was|has|dated"
    r"|presents|sets|gives|outlines|describes|asks|seeks|provides|explains|updates|details|summarises|attached|enclosed|circulated"
    r"|submitted|entitled|informing|asking|invites|recommends|informs|advises|requests|considers|and (?:to|any|which))\b)",
)
PRESENTS = re.compile(
    r"The (?P<who>[A-Z][\w’'&\-]*(?: (?:of|for|and|&|the|–|-|[A-Z(][\w’'&)\-]*),?){0,10}?) (?:(?:will|to) (?:present|introduce|submit"
    r"|give)|presents|introduces|submits|gives) (?:a|an|the|his|her|their) (?:\w+ ){0,2}report\b"
)
REFERENCE = re.compile(
    r"\((?P<inside>[^()]*?(?:Document\s+[“\"‘'][^”\"’']+[”\"’']|(?:Report\s+)?(?:No\.?\s*)?[A-Z]{0,6}[\d/.\-]*\d[\w/.\-]*)[^"
    r"()]*)\)|(?P<named>\b(?:Report|Document|Paper)\s+(?:No\.?\s*)?[A-Z]{1,6}[/\-]\d[\w/\-]*)"
)
CODE = re.compile(r"(?:Document\s+\S.*|Appendix\s+\S+|(?:Report|Paper|Item|Enc\.?)?\s*(?:No\.?\s*)?[A-Z]{0,8}[/\-. ]?\d[\w/.\-]*)")
CODED = re.compile(r",\s*(?:[Rr]ef(?:erence)?\.?:?\s*)?(?P<code>[A-Za-z]+(?:[/\-.]\w+)*[/\-. ]?\d[\w/.\-]*)[\])]*$")
PHONE = r"(?:\+?\(?0\d[\d ()\-]{7,}\d|\bext\.?\s*\d+|\S+@\S+)"
CONTACT_LINE = re.compile(
    r"(?:Contact(?: Officers?| for enquiries)?|Lead Officer|Report Author|Officer contact|Further information)\s*[:\-–]\s*(?P<who>\S.*)",
    re.IGNORECASE)
CONTACT_BARE = re.compile(rf"[\[(](?P<who>[^()\[\]]*\b[A-Z][^()\[\]]*?{PHONE}[^()\[\]]*)[\])]\.?")
LABEL_OF_CONTACT = re.compile(r"^(?:Contact(?: Officers?)?|Lead Officer|Report Author|Officer contact)\s*[:–-]\s*", re.IGNORECASE)
CONTACT_BEHIND = re.compile(r"[.;]\s+(?:Contact(?: Officer)?|Tel)\s*:\s*(?P<who>[A-Z].+?)\.?$")
RECOMMENDED = re.compile(
    r"(?:(?:The )?(?:report|officers?)(?:’s|'s)? (?:recommended|recommends)|(?:Officers?['’]?s? )?Recommend(?:ed|ation|ations)"
    r"|RECOMMENDATIONS?|Recommended (?:that|to))\s*(?:\(?s\)?)?\s*[:\-–—]*\s*(?:that\s*[:\-–—]+)?",
    re.IGNORECASE)
LABEL_AND_FIRST = re.compile(
    r"(?P<label>(?:Officers?['’]?s? )?(?:Recommendation|Recommended)(?:s|\(s\))?(?: that| to)?\s*[:\-–—]*)\s+"
    r"(?P<first>(?:\(?[1ai]\)|[1ai]\.|1)\s.+)", re.IGNORECASE)
# "The Committee is recommended to:", "It is recommended that:"
IS_RECOMMENDED = re.compile(
    r"(?:It|(?:The )?(?:[A-Z][\w’'&-]*|of|and|for)(?: (?:[A-Z][\w’'&-]*|of|and|for)){0,6}) (?:is"
    r"|are) (?:therefore )?recommended (?:to|that)"
    r"(?: the \w+)?\s*[:\-–—]+")
ADVICE_BESIDE = re.compile(
    r"(?P<label>(?:Officers?['’]?s? )?RECOMMENDATIONS?(?:\(S\))?)\s*[:\-–—]\s*(?P<said>(?:That|To|It is)\b.+)", re.IGNORECASE)
RECOMMENDED_IN_REPORT = re.compile(
    r"(?:The |the )?(?:officer[’']?s?[’']? )?report (?:had )?recommend(?:ed|s)(?: that)?(?: [\w ]{1,60})?\s*[:\-–—]+",
)
THAT_BODY = re.compile(r"[Tt]hat (?:the |this )?(?:[\w’'&-]+ ){0,6}?[A-Z][\w-]+\s*[:\-–—]+")
STEM = re.compile(
    r"(?:It is (?:therefore )?recommended|.{2,80}\b(?:is|are) (?:recommended|asked|requested|invited)|That"
    r"|The .{2,60} recommends?)\b.{0,120}",
    re.IGNORECASE)


@dataclass
class Paper:
    """What was read of a report: its heading, its text and what it recommends. ``title`` and ``number`` are the item's."""

    report: Report | None = None
    body: list[Written] = field(default_factory=list)
    recommendations: list[Written] = field(default_factory=list)
    title: str = ""
    number: str = ""
    left_out: list[str] = field(default_factory=list)


def paper(lines: Sequence[Line], cover: Paper | None = None) -> Paper:
    """The paper as the lines between an item's title and its minutes show it, below the facts of its ``cover`` sheet."""
    out, texts = cover or Paper(), []
    lines = [part for line in lines for part in _advice_apart(line)]
    at = 0
    while at < len(lines):
        line = lines[at]
        if is_recommended(line):
            at = _recommended(lines, at, out)
            continue
        if not _heading_fact(line, out):
            texts.append(line)
        at += 1
    out.body = narrative_blocks(texts)
    if texts:
        report = out.report or Report()
        out.report = _from_words(report, " ".join(line.text for line in texts))
    return out


def _heading_fact(line: Line, out: Paper) -> bool:
    """A line that only says who reports, under which reference, or whom to ask."""
    report = out.report or Report()
    if found := REPORT_LINE.fullmatch(line.text):
        said = _from_words(Report(), line.text)
        contact = _contact_in(line.text) or report.contact
        known = said.reference or report.reference or _reference(line.text)
        out.report = replace(report, author=said.author, reference=known, contact=contact)
        rest = found["rest"][len(said.author):]
        return not re.search(r"\b(?:which|that|will|setting|outlining|seeking)\b", rest)
    found = CONTACT_LINE.fullmatch(line.text) or CONTACT_BARE.fullmatch(line.text)
    if found:
        out.report = replace(report, contact=LABEL_OF_CONTACT.sub("", found["who"].strip()))
    return found is not None


def is_contact(line: Line) -> bool:
    """Does the line only say whom to ask about a report?"""
    return (CONTACT_LINE.fullmatch(line.text) or CONTACT_BARE.fullmatch(line.text)) is not None


def is_report_line(line: Line) -> bool:
    """Does the line only say whose report it is?"""
    return not line.marker and REPORT_LINE.fullmatch(line.text) is not None


def _contact_in(text: str) -> str:
    found = CONTACT_BARE.search(text) or CONTACT_BEHIND.search(text)
    return found["who"].strip() if found else ""


def _from_words(report: Report, words: str) -> Report:
    """Author and reference as the words name them, where the report has none yet."""
    if not report.author and (presents := PRESENTS.match(words)):
        return replace(report, author=presents["who"], reference=report.reference or _reference(words))
    if report.author or not (found := REPORT_LINE.match(words) or REPORT_IN.search(words)):
        return report if report.reference else replace(report, reference=_reference(words))
    rest = found["rest"]
    end = AUTHOR_ENDS.search(rest)
    author = rest[:end.start()].strip(" ,") if end else rest.strip(" ,")
    coded = CODED.search(author)
    author = (author[:coded.start()] if coded else author).rstrip("]) ") if author.count("(") < 1 else author
    return replace(report, author=author, reference=report.reference or _reference(rest) or (coded["code"] if coded else ""))


def _reference(words: str) -> str:
    for found in REFERENCE.finditer(words):
        inside = found["inside"] or found["named"]
        if CODE.fullmatch(inside.strip()) and not re.fullmatch(r"\d{1,3}|(?:19|20)\d\d", inside.strip()):
            return inside.strip()
    return ""


def is_recommended(line: Line) -> bool:
    """Is it the label of what a report recommends ("Recommended -"), as opposed to a recommendation to another body?"""
    return not line.marker and (RECOMMENDED.fullmatch(line.text) or IS_RECOMMENDED.fullmatch(line.text)) is not None


def recommendations_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with "Recommendations: (i) That …" above "(ii) …" as the label and the first recommendation."""
    out: list[Line] = []
    for line, below in zip(lines, [*lines[1:], Line("")], strict=False):
        found = None if line.marker else LABEL_AND_FIRST.fullmatch(line.text)
        first = line_from(found["first"], line.gap) if found else None
        if found and first and first.marker and follows(below.marker, first.marker):
            out += [replace(line, text=found["label"], cells=()), first]
        else:
            out.append(line)
    return out


def _recommended(lines: Sequence[Line], at: int, out: Paper) -> int:
    """Reads recommendations after their label; gives the place after them."""
    levels, at, lines = Levels(), at + 1, _counted(lines, at + 1)
    out.report = out.report or Report()
    while at < len(lines):
        line = lines[at]
        first = not out.recommendations
        if is_contact(line) or is_report_line(line) or (not line.marker and not first and not _goes_on(line, out)):
            break
        if first and opens_list(line.text) and STEM.fullmatch(line.text) and _heads_clauses(lines, at):
            out.left_out.append(line.whole)
        else:
            level = levels.level(line.marker) if line.marker else 1
            out.recommendations.append(Written(plain(line.text, Kind.CLAUSE, level), line.marker))
        at += 1
    return at


def _counted(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """The lines with bare numbers that count from 1 before a small letter ("1 note the forecast;") as their markers."""
    out, wanted = list(lines), 1
    for place in range(at, len(out)):
        head, _, rest = out[place].text.partition(" ")
        if not out[place].marker and head == str(wanted) and rest[:1].islower():
            out[place] = replace(out[place], marker=head, text=rest)
            wanted += 1
    return out if wanted > 2 else lines


def _heads_clauses(lines: Sequence[Line], at: int) -> bool:
    """May a stem stand above clauses: without a marker, or with one that the line below does not count on from?"""
    marker = lines[at].marker
    below = lines[at + 1].marker if at + 1 < len(lines) else ""
    return not marker or (bool(below) and not follows(below, marker))


def _goes_on(line: Line, out: Paper) -> bool:
    last = out.recommendations[-1].block.text
    return re.match(r"That|that|To|to\b", line.text) is not None or last.endswith((";", "; and", ", and"))


def covered(sheet: Sheet) -> Paper:
    """The paper whose facts a cover sheet gives, still without its text."""
    return Paper(sheet.report, title=sheet.title, number=sheet.said.get("number", ""), left_out=list(sheet.left))


def report_paper(cover: Paper, lines: Sequence[Line]) -> Paper:
    """The paper with its text: what stands under its heading "Recommendations" apart from the rest."""
    lines = [part for line in lines for part in _advice_apart(line)]
    start = next((at for at, line in enumerate(lines) if _recommends(line)), -1)
    if start < 0:
        return replace(cover, body=narrative_blocks(lines))
    end = next((at for at in range(start + 1, len(lines)) if _next_section(lines, start, at)), len(lines))
    part = Paper()
    _recommended([replace(line, text="Recommended -", marker="") if line is lines[start] else line for line in lines[start:end]], 0, part)
    taken = len(part.recommendations) + len(part.left_out)
    rest = [*lines[:start], *lines[start + 1 + taken:]]
    left = [*cover.left_out, lines[start].whole, *part.left_out]
    return replace(cover, body=narrative_blocks(rest), recommendations=part.recommendations, left_out=left)


def _advice_apart(line: Line) -> list[Line]:
    """"2.0 RECOMMENDATION: That the report be noted." as its heading and what it heads."""
    found = ADVICE_BESIDE.fullmatch(line.text)
    return [replace(line, text=found["label"], cells=()), Line(found["said"])] if found else [line]


def _recommends(line: Line) -> bool:
    if line.marker and re.fullmatch(r"(?i)recommended\s*:?|what (?:are|is) (?:the |being )?recommend(?:ations?|ed)\?", line.text):
        return True
    return re.fullmatch(
        r"(?:Officers?['’]?s? )?RECOMMEND(?:ED|ATIONS?)(?:\(S\))?(?: TO (?:THE )?[A-Z][\w ]+)?\s*[:\-–]*",
        line.text, re.IGNORECASE) is not None


def _next_section(lines: Sequence[Line], start: int, at: int) -> bool:
    """Does another section begin here: a heading, by its number or as a label with more text after it?"""
    line = lines[at]
    if line.marker and not is_sign(line.marker):
        below = lines[at + 1].marker if at + 1 < len(lines) else ""
        if opens_list(lines[at - 1].text) or line.text.endswith((";", "; and", ", and")):
            return False
        if at > start + 1 and below.rstrip(".") == f"{line.marker.rstrip('.')}.1" and heading_like(line.text):
            return True
        numbered = is_number(line.marker) and "." not in line.marker.rstrip(".").removesuffix(".0")
        listed = any(is_number(each.marker) for each in lines[start + 1:at])
        return numbered and heading_like(line.text) and (is_number(lines[start].marker) or (not listed and at > start + 1))
    return not line.marker and heading_like(line.text) and at > start + 1


def report_recommended(minutes: list[Written]) -> tuple[list[Written], list[Written]]:
    """"The report recommended:-" inside the minutes and the list after it are the report's recommendations."""
    start = next((place for place, each in enumerate(minutes) if _says_report_recommended(each)), -1)
    if start < 0:
        return minutes, []
    first = end = start + 1 + (start + 1 < len(minutes) and _is_stem(minutes[start + 1]))
    while end < len(minutes) and (minutes[end].block.row.kind in (Kind.BULLET, Kind.CLAUSE) or _is_advice(minutes[end])):
        end += 1
    if end == first:
        return minutes, []
    taken = [_as_clause(each) for each in minutes[first:end]]
    return [*minutes[:start], *minutes[end:]], taken


def _is_stem(each: Written) -> bool:
    """"that the Committee –", between what "the report recommended" and its list."""
    return each.block.row.kind in (Kind.LEAD_IN, Kind.PARAGRAPH) and THAT_BODY.fullmatch(each.block.text) is not None


def _is_advice(each: Written) -> bool:
    """Does a paragraph go on with what the report recommended ("that the Committee note the report.")?"""
    return each.block.row.kind is Kind.PARAGRAPH and re.match(r"(?:[Tt]hat|[Tt]o)\b", each.block.text) is not None


def _as_clause(each: Written) -> Written:
    return replace(each, block=replace(each.block, row=replace(each.block.row, kind=Kind.CLAUSE, mark="")))


def _says_report_recommended(each: Written) -> bool:
    return each.block.row.kind is not Kind.CLAUSE and RECOMMENDED_IN_REPORT.fullmatch(each.block.text) is not None
