"""What stands on a page without belonging to the minutes: menus, labels of the site, document lists, mail headers."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from clerk_desk.capture.lines import Line, is_page
from clerk_desk.capture.markers import is_sign


class Label(StrEnum):
    """A section label of a council's page; what follows it is told by the label."""

    MINUTES = "minutes"
    DECISION = "decision"
    DOCUMENTS = "documents"
    ENCLOSURES = "enclosures"
    PURPOSE = "purpose"


LABELS = {
    "minutes:": Label.MINUTES, "decision:": Label.DECISION, "decisions:": Label.DECISION, "supporting documents:": Label.DOCUMENTS,
    "additional documents:": Label.ENCLOSURES, "accompanying documents:": Label.DOCUMENTS, "purpose:": Label.PURPOSE,
    "attachments:": Label.DOCUMENTS, "related documents:": Label.DOCUMENTS, "other reasons / organisations consulted": Label.DOCUMENTS,
}
FILE = re.compile(
    r"\s*(?:\b(?:pdf|word|excel|document|icon)\s+icon\s+)?\b(?:PDF|DOCX?|XLSX?|PPTX?)\s+[\d.,]+\s*(?:KB|MB|bytes)\s*$",
    re.IGNORECASE)
STARTS = frozenset(
    {"issue - decisions", "decision - decisions", "issue - meetings", "agenda item", "agenda and minutes", "decision details",
     "issue details",
     "agenda and draft minutes", "agenda & minutes", "agenda, decisions and minutes", "agenda, decisions & minutes",
     "agendas, meetings and minutes - agenda and minutes", "agenda and decisions", "agenda, minutes and decisions"},
)
NOWHERE = re.compile(
    r"(?:issue|decision) - (?:decisions|details|meetings)|agenda item - .{1,80}|skip navigation(?: and tools)?"
    r"|meeting documents|return to agenda"
    r"|business items|\(?all wards\)?|agenda item|(?:agendas, meetings and minutes - )?agenda and minutes"
    r"|agenda, (?:decisions|minutes) (?:and|&) (?:minutes|decisions)|agenda and decisions|you are here: .{1,60}|back to top of page"
    r"|agenda and draft minutes|agenda & minutes"
    r"|decision details|issue details|items"
    r"|no\.?\s*item|agenda|local democracy|share this (?:item|page)|print this page"
    r"|view directions|view the background to .{1,30}|webcast for .*|meeting attendance|printed minutes .*"
    r"|printed agenda .*|agenda frontsheet .*"
    r"|agenda reports pack.*|printed draft minutes.*|skip to (?:main )?content|back to top|home|search|media"
    r"|attendance details|view attendance.*"
    r"|\(?pages? \d+\s?(?:[-–—]|to)\s?\d+\)?|\((?:reports?|cop(?:y|ies)|papers?|minutes)?\s?(?:attached|to follow|enclosed|herewith)\)"
    r"|(?:matters|items|reports|business) for (?:decision|information|noting|discussion|approval|consideration|determination)"
    r"|no action|bookmark this page|meeting documents|expand all|collapse all",
    re.IGNORECASE,
)
SIGNATURE = re.compile(
    r"(?:(?:signed|chair(?:man|person)?|date|dated|mayor|clerk|presiding)\b[^.…_]{0,30})?(?:[.…_]{4,}[\w ,:()]{0,30})+",
    re.IGNORECASE)
SIGNS = re.compile(
    r"(?:(?:signed|date|dated|(?:presiding |the )?(?:chair(?:man|woman|person)?|convener|mayor|provost|presiding officer)"
    r"(?: of the (?:meeting|committee|board|council))?)[\s:.…_,]*){1,3}", re.IGNORECASE)
SIGNED_BY = re.compile(
    r"[-–—]?\s*(?:COUNCILLOR|BAILIE|PROVOST|ALDERMAN|LORD PROVOST|MR|MRS|MS|DR) [A-Z][A-Z .'’-]+,\s*"
    r"(?i:(?:vice[- ])?(?:chair(?:man|woman|person)?|convener|convenor|president|mayor|provost))\.?")
WORDLESS = re.compile(r"[\s,;.:*=~_\-–—]+")
TAG = re.compile(r"</?[A-Z][A-Z\d]*(?:_[A-Z\d]+)*>")
DETAILS = re.compile(
    r"(?:decision[- ]maker|decision status|is key decision\?|is subject to call[- ]in\?|publication date|date of decision"
    r"|date of publication|decision published"
    r"|effective from|made at meeting|notice of proposed decision first published|wards? affected|lead officer|decision due"
    r"|explanation of anticipated restriction"
    r"|(?:report )?author|status|urgent decision|current state|decided at meeting)\s*:.*"
    r"|\d{1,2}[.:]\d\d\s*(?:[ap]m)?\s*[-–]\s*\d{1,2}[.:]\d\d\s*(?:[ap]m)?"
    r"|meeting:\s+\d{1,2}/\d{1,2}/\d{4}\s+[-–]\s+.+\(item\s+[\w./]+\)|\d{1,2}/\d{1,2}/\d{4}\s+[-–]\s+[^.]{3,150}"
    r"|(?:conflicts? of interest|dispensations? granted|(?:any )?declarations? of interest made)\s*:.*"
    r"|\[(?:electoral )?(?:divisions?|wards?)[^\]]*\]",
    re.IGNORECASE,
)
SIZES = ("kb", "mb", "bytes")
HISTORY = re.compile(r"Meeting of .+ \(Item\s+(?P<number>[\w./]+?)\.?\)", re.IGNORECASE)
MAIL = re.compile(r"(?:From|To|Sent|Subject|Cc|Bcc|Date|Attachments|Importance)\s*:\s*\S.*")
TITLED_MEMO = re.compile(r"(?:Report )?Title\s*:", re.IGNORECASE)  # a report to a committee set out as a memorandum
PARTING = re.compile(
    r"(?:kind |best |warm |many )?(?:regards|wishes)\b.{0,30}|(?:many |with |kind )?thanks(?:,? (?:again|all|everyone|everybody|very much"
    r"|in advance|(?:and|with) (?:kind |best )?(?:regards|wishes)|[A-Z]\w+))?\W*|yours (?:sincerely|faithfully)\b.{0,5}|thank you\W*",
    re.IGNORECASE)


def label_of(line: Line) -> Label | None:
    """The section label a line is, if it is one; only as a line of its own, with its colon and no marker.

    "DECISION:" in capitals is the clerk's own heading, not the page's.
    """
    label = None if line.marker else LABELS.get(line.text.lower())
    return None if label is Label.DECISION and line.text.isupper() else label


def is_nowhere(line: Line) -> bool:
    """Is it furniture wherever it stands?"""
    if len(line.text) > 90:
        return False
    named = NOWHERE.fullmatch(line.text.rstrip(" :")) is not None or FILE.fullmatch(line.text) is not None
    return named or is_page(line) or _is_form(line.text) or WORDLESS.fullmatch(line.whole) is not None


def _is_form(text: str) -> bool:
    """A template's tag, or dotted lines to be signed on."""
    return TAG.fullmatch(text) is not None or (("...." in text or "__" in text or "……" in text) and SIGNATURE.fullmatch(text) is not None)


def signing_start(lines: Sequence[Line]) -> int:
    """The place where the last lines begin that are only there to be signed ("CHAIRMAN"); their number where there are none."""
    end = len(lines)
    while end > 1 and ((not lines[end - 1].marker and SIGNS.fullmatch(lines[end - 1].text)) or SIGNED_BY.fullmatch(lines[end - 1].whole)):
        end -= 1
    return end


def without_file(line: Line) -> Line:
    """The line without the size of the document it links to ("pdf icon PDF 84 KB")."""
    if not line.text[-5:].lower().endswith(SIZES):
        return line
    found = FILE.search(line.text, max(0, len(line.text) - 60))
    return replace(line, text=line.text[:found.start()].rstrip(), cells=()) if found else line


def without_size(text: str) -> str:
    """A title without the size of the document it links to."""
    return FILE.sub("", text).strip() if text.rstrip()[-5:].lower().endswith(SIZES) else text.strip()


def page_start(lines: Sequence[Line]) -> int:
    """The place where a council's page begins after its menus; 0 where no such page was pasted."""
    for place, line in enumerate(lines[:80]):
        if line.text.lower() in STARTS and (not line.marker or is_sign(line.marker)):
            return place
        if len(line.text) > 200 or label_of(line) is Label.MINUTES:
            break
    return 0


def mail_end(lines: Sequence[Line]) -> int:
    """The place after a mail's header lines, 0 where there are not at least two of From, To, Sent and Subject in a row."""
    count = 0
    while count < min(len(lines), 12) and MAIL.fullmatch(lines[count].whole):
        count += 1
    memo = any(TITLED_MEMO.match(line.whole) for line in lines[count:count + 3])
    return count if count >= 2 and not memo else 0


def sender(lines: Sequence[Line]) -> str:
    """The name a mail is from, empty where its header does not say."""
    found = next((line.whole for line in lines if line.whole.lower().startswith("from")), "")
    return re.sub(r"(?i)^from\s*:\s*|\s*[<\[(].*", "", found).strip()


def parting_start(lines: Sequence[Line], name: str) -> int:
    """The place where a mail's closing words begin: a greeting, or its sender's name on a short last line."""
    first = name.split(maxsplit=1)[0].lower() if name else ""
    for place in range(max(0, len(lines) - 12), len(lines)):
        text = lines[place].text
        if PARTING.fullmatch(text.rstrip(",.")) or (first and len(text.split()) <= 3 and text.lower().split()[:1] == [first]):
            return place
    return len(lines)
