"""Hands that change a Word file as Word does: typing, tracked changes, moving, splitting and joining paragraphs."""
from __future__ import annotations

import copy
import shutil
import subprocess
from pathlib import Path

import docx
from docx.oxml import parse_xml

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = f'xmlns:w="{W}"'
BY = 'w:author="Cllr Vale" w:date="2026-09-10T10:00:00Z"'
SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def q(name: str) -> str:
    return f"{{{W}}}{name}"


class Hands:
    """A file open for changing; ``save`` puts it back."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.package = docx.Document(str(place))

    def save(self) -> Path:
        self.package.save(str(self.place))
        return self.place

    def find(self, words: str):
        return next(each._p for each in self.package.paragraphs if words in each.text)

    def type_over(self, words: str, new: str) -> None:
        """Other words in the place of a paragraph's, untracked; the bookmark stays around them."""
        runs = self.find(words).findall(q("r"))
        for run in runs[1:]:
            run.getparent().remove(run)
        for child in list(runs[0]):
            runs[0].remove(child)
        runs[0].append(parse_xml(f'<w:t {NS} xml:space="preserve">{new}</w:t>'))

    def track(self, words: str, old: str, new: str) -> None:
        """A change inside a paragraph as Word tracks it: the run cut in three, the middle deleted, the new words beside it."""
        for run in self.find(words).findall(q("r")):
            text = run.text
            if old not in text:
                continue
            before, _, after = text.partition(old)
            deleted = f'<w:del {NS} w:id="900" {BY}><w:r><w:delText xml:space="preserve">{old}</w:delText></w:r></w:del>'
            added = f'<w:ins {NS} w:id="901" {BY}><w:r><w:t xml:space="preserve">{new}</w:t></w:r></w:ins>'
            pieces = [_run(before), deleted, added if new else "", _run(after)]
            for piece in reversed([piece for piece in pieces if piece]):
                run.addnext(parse_xml(piece))
            run.getparent().remove(run)
            return
        raise AssertionError(old)

    def track_deletion(self, words: str) -> None:
        """The whole paragraph deleted under tracking: its runs and its mark."""
        paragraph = self.find(words)
        for run in paragraph.findall(q("r")):
            text = run.text
            run.addnext(parse_xml(f'<w:del {NS} w:id="902" {BY}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'))
            run.getparent().remove(run)
        self._mark(paragraph, "del")

    def track_paragraph(self, after: str, words: str) -> None:
        """A new paragraph typed under tracking behind another, in its style and list."""
        paragraph = self.find(after)
        new = parse_xml(f'<w:p {NS}><w:ins w:id="903" {BY}><w:r><w:t>{words}</w:t></w:r></w:ins></w:p>')
        new.insert(0, copy.deepcopy(paragraph.find(q("pPr"))))
        self._mark(new, "ins")
        paragraph.addnext(new)

    def add(self, after: str, words: str, style: str = "") -> None:
        """A new paragraph without tracking."""
        paragraph = self.find(after)
        new = parse_xml(f"<w:p {NS}><w:r><w:t>{words}</w:t></w:r></w:p>")
        new.insert(0, parse_xml(f'<w:pPr {NS}><w:pStyle w:val="{style}"/></w:pPr>') if style else copy.deepcopy(paragraph.find(q("pPr"))))
        paragraph.addnext(new)

    def track_move(self, words: str, after: str) -> None:
        """A paragraph moved under tracking: its old words stay where they were, with the bookmark, as moved from."""
        paragraph, target = self.find(words), self.find(after)
        new = copy.deepcopy(paragraph)
        for mark in [*new.iter(q("bookmarkStart")), *new.iter(q("bookmarkEnd"))]:
            mark.getparent().remove(mark)
        target.addnext(new)
        for made, tag in ((paragraph, "moveFrom"), (new, "moveTo")):
            for run in made.findall(q("r")):
                holder = parse_xml(f'<w:{tag} {NS} w:id="904" {BY}/>')
                run.addprevious(holder)
                holder.append(run)
            self._mark(made, tag)

    def move(self, words: str, after: str) -> None:
        self.find(after).addnext(self.find(words))

    def delete(self, words: str) -> None:
        paragraph = self.find(words)
        paragraph.getparent().remove(paragraph)

    def split(self, words: str, at: str) -> None:
        """Enter in the middle of a paragraph: the bookmark begins in the first half and ends in the second."""
        paragraph = self.find(words)
        run = next(run for run in paragraph.findall(q("r")) if at in run.text)
        before, _, after = run.text.partition(at)
        end = paragraph.find(q("bookmarkEnd"))
        new = parse_xml(f"<w:p {NS}>{_run(at + after)}</w:p>")
        new.insert(0, copy.deepcopy(paragraph.find(q("pPr"))))
        new.append(end)
        if before:
            run.addnext(parse_xml(_run(before)))
        run.getparent().remove(run)
        paragraph.addnext(new)

    def join(self, first: str, second: str) -> None:
        """Delete at the end of a paragraph: the words of the next run on in it, with its bookmark."""
        one, other = self.find(first), self.find(second)
        for child in list(other):
            if child.tag != q("pPr"):
                one.append(child)
        other.getparent().remove(other)

    def lose_ids(self) -> None:
        """What an editor does that knows no bookmarks."""
        for mark in [*self.package.element.iter(q("bookmarkStart")), *self.package.element.iter(q("bookmarkEnd"))]:
            mark.getparent().remove(mark)

    def remark(self, words: str, said: str) -> None:
        paragraph = next(each for each in self.package.paragraphs if words in each.text)
        self.package.add_comment(paragraph.runs, text=said, author="Cllr Vale", initials="CV")

    @staticmethod
    def _mark(paragraph, tag: str) -> None:
        settings = paragraph.find(q("pPr"))
        holder = settings.find(q("rPr"))
        if holder is None:
            holder = parse_xml(f"<w:rPr {NS}/>")
            settings.append(holder)
        holder.insert(0, parse_xml(f'<w:{tag} {NS} w:id="905" {BY}/>'))


def _run(text: str) -> str:
    return f'<w:r {NS}><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""


def saved_by_libreoffice(place: Path, folder: Path) -> Path:
    """The file opened and saved again by LibreOffice."""
    home = f"-env:UserInstallation=file://{folder / 'libreoffice'}"
    asked = [SOFFICE, home, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "again"), str(place)]
    subprocess.run(asked, check=True, capture_output=True, timeout=120)
    return folder / "again" / place.name
