"""Which page of the guide belongs to which place of the program."""
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clerk_desk.ui.main_window import MainWindow

OFFICE = {
    "home": "01-ten-minutes", "follow-ups": "10-follow-ups", "archive": "12-search", "committees": "02-before-the-meeting",
    "figures": "10-follow-ups", "styles": "09-documents",
}
DIALOGS = {
    "NewMeeting": "02-before-the-meeting", "TakeIn": "02-before-the-meeting", "TakeAgenda": "02-before-the-meeting",
    "FirstCommittee": "01-ten-minutes",
    "CommitteeSheet": "02-before-the-meeting", "PlanMeetings": "02-before-the-meeting", "MoveMeeting": "02-before-the-meeting",
    "ClosureSheet": "02-before-the-meeting", "StandingItemSheet": "02-before-the-meeting", "TermSheet": "02-before-the-meeting",
    "SetUpSheet": "02-before-the-meeting", "SetUpOffer": "02-before-the-meeting",
    "LateItem": "03-agenda", "NameItem": "03-agenda", "PutOff": "03-agenda", "BinSheet": "03-agenda", "Exempt": "03-agenda",
    "MotionSheet": "05-resolutions", "AmendmentSheet": "05-resolutions", "AddPerson": "06-people", "Declare": "06-people",
    "Extend": "07-sitting", "Exclude": "07-sitting", "Timeline": "07-sitting",
    "Export": "09-documents", "BringBack": "09-documents", "TemplateStyles": "09-documents",
    "AnswerSheet": "10-follow-ups", "CirculateSheet": "10-follow-ups", "OnProgramme": "10-follow-ups", "Programme": "10-follow-ups",
    "RecommendSheet": "10-follow-ups", "Replies": "10-follow-ups", "Phrases": "04-typing",
    "EditFollowUp": "10-follow-ups", "MoveOn": "10-follow-ups", "MinutePage": "10-follow-ups", "Backups": "11-safe",
    "Wordings": "11-safe", "RecordSheet": "11-safe", "CorrectionSheet": "11-safe",
    "Practice": "13-practice",
    "PassphraseSheet": "11-safe", "Unlock": "11-safe", "Encrypt": "11-safe", "Change": "11-safe", "NewKey": "11-safe",
    "BringPast": "12-search", "TakeOut": "12-search", "TakeAllIn": "12-search",
    "Recovery": "11-safe", "ContactsSheet": "11-safe", "EncryptionSheet": "11-safe",
}


def page_for_window(window: MainWindow) -> str:
    """The page for where the clerk is in the window."""
    minuting = window.minuting
    if window.screens.currentWidget() is window.office:
        return OFFICE.get(window.office.place, "01-ten-minutes")
    if window.closing.is_open:
        return "08-promises"
    if minuting.chamber.read_back.isVisible():
        return "05-resolutions"
    if minuting.chamber.is_open:
        return "06-people"
    return "13-practice" if window.practising.here else "04-typing"


def page_for_dialog(dialog: object) -> str:
    """The page for a dialog, by the name of its class or of one it is made from."""
    return next((DIALOGS[each.__name__] for each in type(dialog).__mro__ if each.__name__ in DIALOGS), "01-ten-minutes")
