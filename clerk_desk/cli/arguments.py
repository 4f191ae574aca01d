"""The words of the command line and what each must look like."""
from __future__ import annotations

import argparse
import datetime as dt
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from clerk_desk import __version__
from clerk_desk.cli import (
    archive,
    documents,
    encrypting,
    follow_ups,
    guide,
    keeping,
    lists,
    practice,
    self_check,
    setting_up,
    texts,
    window,
)
from clerk_desk.domain.follow_ups import NEXT, FollowUpKind
from clerk_desk.domain.records import Audience

STATES = tuple(str(status) for status in dict.fromkeys(status for ways in NEXT.values() for status in ways))
MEETING_FORMS = ("minutes", "exempt", "agenda", "decisions", "attendance", "log", "report")
WRITTEN_STATES = ("draft", "published", "confirmed")
LOG_FORMS = ("log", "report", "chasers", "letters", "replies")


class Parser(argparse.ArgumentParser):
    """Says in one line what is off, and where to read more."""

    def error(self, message: str) -> NoReturn:
        """Ends with status 2."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parser() -> Parser:
    """The whole command line. What it gives has ``run``, the function that does the command."""
    top = Parser(prog="clerk-desk", description="Minutes, resolutions and follow-ups for committee clerks.", allow_abbrev=False)
    top.add_argument("--data-dir", type=Path, metavar="DIR", help="where the store and settings live")
    top.add_argument("--version", action="version", version=f"Clerk Desk {__version__}")
    top.add_argument(
        "--check", dest="run", action="store_const", const=self_check.run, help="use every part of the program once and say how it went")
    top.set_defaults(run=window.opened)
    commands = top.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for add in (
        _demo, _capture, _import, _past, _lists, _show, _minute, _follow_ups, _follow_up, _export, _log, _replies, _figures, _search,
        _whole, _set_up, _keeping, _guide,
    ):
        add(commands)
    return top


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[Parser]  # what argparse gives has no public name


def _new(commands: Commands, name: str, words: str, run: object) -> Parser:
    command = commands.add_parser(name, help=words, description=words, allow_abbrev=False)
    command.set_defaults(run=run)
    return command


def _json(command: Parser) -> None:
    command.add_argument("--json", action="store_true", help="the answer as JSON")


def _demo(commands: Commands) -> None:
    command = _new(commands, "demo", "a practice store with sample meetings, their minutes and action logs", practice.demo)
    command.add_argument("--out", type=Path, metavar="DIR", help="where the documents go")
    command.add_argument("--no-window", action="store_true", help="do not open the window")


def _capture(commands: Commands) -> None:
    command = _new(commands, "capture", "what is read in a text, a saved web page, a mail, a Word file or a PDF", texts.capture)
    command.add_argument("file", metavar="FILE|-")
    _json(command)
    command.add_argument("--explain", action="store_true", help="say what was understood, and why each follow-up is one")


def _import(commands: Commands) -> None:
    command = _new(commands, "import", "make a meeting from an agenda or minutes; prints its number", texts.import_)
    command.add_argument("file", metavar="FILE")
    command.add_argument("--committee", type=name, required=True, metavar="NAME")
    command.add_argument("--date", type=day, required=True, metavar="YYYY-MM-DD")
    command.add_argument("--time", type=clock_time, metavar="HH:MM")
    command.add_argument("--venue", type=words, default="", metavar="TEXT")
    command.add_argument("--style", type=name, metavar="NAME", help="house style; otherwise the text's own, or the committee's")
    command.add_argument("--follow-ups", choices=("suggest", "file"), default="suggest", help="file puts every suggestion on the log")


def _past(commands: Commands) -> None:
    command = _new(commands, "past", "take in a folder of old minutes; begun again, it goes on", texts.past)
    command.add_argument("folder", type=Path, metavar="DIR")
    command.add_argument("--committee", type=name, metavar="NAME", help="whose they all are; else as stated, or as the folder is called")


def _lists(commands: Commands) -> None:
    _json(_new(commands, "committees", "the committees", lists.committees))
    command = _new(commands, "meetings", "the meetings, newest first", lists.meetings)
    command.add_argument("--committee", type=name, metavar="NAME")
    _json(command)
    _json(_new(commands, "styles", "the house styles", lists.styles))


def _show(commands: Commands) -> None:
    command = _new(commands, "show", "a meeting with its minutes", lists.show)
    command.add_argument("meeting", type=number, metavar="MEETING")
    _json(command)


def _minute(commands: Commands) -> None:
    command = _new(commands, "minute", "add text to an item's minutes", texts.minute)
    command.add_argument("meeting", type=number, metavar="MEETING")
    command.add_argument("item", type=name, metavar="ITEM")
    command.add_argument("file", metavar="FILE|-")


def _wanted(command: Parser) -> None:
    command.add_argument("--meeting", type=number, default=0, metavar="M")
    command.add_argument("--committee", type=name, metavar="NAME")
    command.add_argument("--owner", type=name, metavar="TEXT")


def _follow_ups(commands: Commands) -> None:
    command = _new(commands, "follow-ups", "the follow-ups on the log", follow_ups.log)
    _wanted(command)
    which = command.add_mutually_exclusive_group()
    for state in ("open", "overdue", "closed"):
        which.add_argument(f"--{state}", dest="which", action="store_const", const=state)
    command.set_defaults(which="all")
    _json(command)


def _follow_up(commands: Commands) -> None:
    command = _new(commands, "follow-up", "move a follow-up on", follow_ups.move)
    command.add_argument("id", type=name, metavar="ID", help="its number or its reference, as the log has them")
    command.add_argument("--status", type=state, metavar="S", help=", ".join(STATES))
    command.add_argument("--on", type=day, metavar="DATE", help="the day it happened (YYYY-MM-DD); otherwise today")
    command.add_argument("--owner", type=words, metavar="TEXT")
    command.add_argument("--due", type=words, metavar="TEXT")
    command.add_argument("--note", type=words, default="", metavar="TEXT")
    command.add_argument("--attach", type=Path, action="append", default=[], metavar="FILE", help="can be given again")
    command.add_argument("--evidence", type=words, default="", metavar="TEXT", help="where what shows it is kept, if not here")
    command.add_argument("--to", type=words, metavar="TEXT", help="to whom it is promised")
    command.add_argument("--kind", choices=tuple(map(str, FollowUpKind)))
    command.add_argument("--what", type=words, default="", metavar="TEXT", help="another short form")
    command.add_argument("--files", type=Path, metavar="DIR", help="copy the files kept with it into DIR")
    command.set_defaults(error=command.error)


def _document(command: Parser, forms: tuple[str, ...], audience: Audience) -> None:
    command.add_argument("--to", type=Path, required=True, metavar="FILE", help="the ending chooses the kind of file")
    command.add_argument("--as", dest="form", choices=forms, default=forms[0])
    command.add_argument("--audience", choices=[str(each) for each in Audience], default=str(audience))
    command.add_argument("--replace", action="store_true", help="write over an existing file")
    command.add_argument("--over-changes", action="store_true", help="with --replace: even one that was changed since it was written")


def _export(commands: Commands) -> None:
    command = _new(commands, "export", "a meeting as a document", documents.export)
    command.add_argument("meeting", type=number, metavar="MEETING")
    _document(command, MEETING_FORMS, Audience.PUBLIC)
    command.add_argument("--state", choices=WRITTEN_STATES, help="how far minutes go out: as they are, or the next, which moves them on")
    command.add_argument("--style", type=name, metavar="NAME")
    command.add_argument("--template", type=Path, metavar="FILE.docx")
    command.add_argument("--queries", action="store_true", help="your queries as comments, in a Word file that is not public")
    command.add_argument("--accessibility", action="store_true", help="say what the document does for readers who cannot see it")


def _log(commands: Commands) -> None:
    command = _new(commands, "log", "the action log as a document", documents.log)
    _document(command, LOG_FORMS, Audience.FULL)
    _wanted(command)


def _figures(commands: Commands) -> None:
    command = _new(commands, "figures", "follow-ups and attendance of a municipal year in figures", documents.figures)
    command.add_argument("--year", type=words, metavar="26/27", help="the municipal year; this one if left out")
    command.add_argument("--committee", type=words, metavar="NAME")
    command.add_argument("--to", type=Path, metavar="FILE", help="write them as a document; the ending chooses the kind")
    command.add_argument("--replace", action="store_true", help="write over an existing file")


def _replies(commands: Commands) -> None:
    command = _new(commands, "replies", "what a reply list that came back would do to the log", follow_ups.replies)
    command.add_argument("file", type=Path, metavar="FILE.xlsx")
    command.add_argument("--take", action="store_true", help="do it")


def _search(commands: Commands) -> None:
    command = _new(commands, "search", "find what was ever minuted, newest first: words, people, numbers of minutes", archive.search)
    command.add_argument("words", nargs="*", type=words, metavar="WORD", help='also "words in a row", road*, -without, OR, "Minute 27"')
    command.add_argument("--committee", type=name, metavar="NAME")
    command.add_argument("--since", type=day, metavar="YYYY-MM-DD")
    command.add_argument("--until", type=day, metavar="YYYY-MM-DD")
    command.add_argument("--kind", choices=("resolved", "recommended", "promised", "minuted"))
    command.add_argument("--person", type=name, metavar="NAME")
    for standing in ("open", "closed"):
        told = f"only follow-ups that are {standing}"
        command.add_argument(f"--{standing}", dest="standing", action="store_const", const=standing, help=told)
    command.set_defaults(standing="")
    command.add_argument("--best", action="store_true", help="the best match first")
    command.add_argument("--before", action="store_true", help="what was said about the matter of this sentence before")
    command.add_argument("--audience", choices=tuple(Audience), default=Audience.FULL, help="what these may see")
    command.add_argument("--limit", type=number, default=50, metavar="N")
    _json(command)


def _whole(commands: Commands) -> None:
    command = _new(commands, "archive", "everything out into plain files, or in again on an empty desk", archive.whole)
    way = command.add_mutually_exclusive_group(required=True)
    way.add_argument("--to", type=Path, metavar="DIR", help="a new folder for all meetings as web pages and JSON")
    way.add_argument("--from", dest="source", type=Path, metavar="DIR", help="a folder that everything was taken out into")
    command.add_argument("--as", dest="pages", choices=("html", "docx"), default="html", help="with --to: web pages, or Word files")


def _set_up(commands: Commands) -> None:
    command = _new(commands, "setup", "how this office is set up, as one file; or another office's file taken in", setting_up.set_up)
    way = command.add_mutually_exclusive_group(required=True)
    way.add_argument("--to", type=Path, metavar="FILE", help="write committees, calendars, house styles, phrases and words into this file")
    way.add_argument("--from", dest="source", type=Path, metavar="FILE", help="take these in; what is here already stays as it is")
    command.add_argument("--people", action="store_true", help="with --to: the names of members and officers too")
    command.add_argument("--replace", action="store_true", help="with --to: write over an existing file")
    command.add_argument("--look", action="store_true", help="with --from: only say what would come in")
    for option, kinds, told in (
        ("--theirs", setting_up.REPLACED, "where both have one take that of the file"), ("--without", setting_up.KINDS, "leave it out"),
    ):
        command.add_argument(option, choices=kinds, action="append", default=[], help=f"with --from, for this kind: {told}")
    command.set_defaults(error=command.error)


def _keeping(commands: Commands) -> None:
    command = _new(commands, "backup", "make a backup of the store; prints its file", keeping.back_up)
    command.add_argument("--to", type=Path, metavar="FILE", help="this file, otherwise one beside the store and in the second place")
    _new(commands, "backups", "the backups, newest first", keeping.backups)
    command = _new(commands, "restore", "put a backup in the place of the store, which is kept as a backup itself", keeping.restore)
    command.add_argument("file", type=Path, metavar="FILE")
    _new(commands, "check", "look the store over: every page and every reference", keeping.check)
    command = _new(commands, "contacts", "the contact details that reports state", keeping.contacts)
    command.add_argument("--remove", type=words, metavar="TEXT", help="remove this one everywhere; it cannot be undone")
    _new(commands, "encrypt", "encrypt the store and its backups with a passphrase; prints the recovery key", encrypting.encrypt)
    _new(commands, "decrypt", "take the encryption off the store and its backups", encrypting.decrypt)
    _new(commands, "passphrase", "another passphrase for the encrypted store", encrypting.passphrase)
    _new(commands, "recovery-key", "another recovery key for the encrypted store, printed", encrypting.recovery_key)


def _guide(commands: Commands) -> None:
    command = _new(commands, "guide", "the user guide, or the card of all keys, as a PDF to print", guide.write)
    which = command.add_mutually_exclusive_group(required=True)
    which.add_argument("--pdf", type=Path, metavar="FILE.pdf", help="the whole guide")
    which.add_argument("--key-card", type=Path, metavar="FILE.pdf", help="all keys on one A4 page")
    command.add_argument("--replace", action="store_true", help="write over an existing file")


def words(given: str) -> str:
    """Text without the signs that no document can hold, or a refusal."""
    if any(unicodedata.category(sign) in ("Cs", "Cc") and sign not in "\n\t" for sign in given):
        raise argparse.ArgumentTypeError("there is a sign in it that is no text; type it again")
    return given


def name(given: str) -> str:
    """Text on one line with something in it, or a refusal."""
    folded = " ".join(words(given).split())
    if not folded:
        raise argparse.ArgumentTypeError("it is empty")
    return folded


def number(given: str) -> int:
    """A number as the lists print it, or a refusal."""
    if not re.fullmatch(r"[0-9]{1,9}", given) or int(given) == 0:
        raise argparse.ArgumentTypeError(f"{given!r} is not a number that the lists print")
    return int(given)


def day(given: str) -> dt.date:
    """A date, or a refusal."""
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", given):
            return dt.date.fromisoformat(given)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{given!r} is not a date such as 2026-11-19")


def clock_time(given: str) -> str:
    """A time of day, or a refusal."""
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", given):
        raise argparse.ArgumentTypeError(f"{given!r} is not a time such as 18:30")
    return given


def state(given: str) -> str:
    """A state a follow-up can be brought into, with a space or a hyphen in it, or a refusal."""
    spaced = given.replace("-", " ").strip().lower()
    if spaced not in STATES:
        raise argparse.ArgumentTypeError(f"{given!r} is none of {', '.join(STATES)}")
    return spaced
