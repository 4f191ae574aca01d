"""What comes to the committee: information sent round to members, or a report or an item for a meeting."""
from __future__ import annotations

import re

from clerk_desk.capture.parties import MEMBERS, is_internal, is_person, is_public
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.tasks import PASSED_ON, Task, is_other_body
from clerk_desk.capture.things import AGENDA, INFO, PAPER, VISIT
from clerk_desk.capture.verbs import SEND
from clerk_desk.capture.vocabulary import BODIES_WORDS, BODY_WORDS, MEMBERS_WORDS
from clerk_desk.domain.follow_ups import FollowUpKind
from clerk_desk.domain.time_words import MONTH

BESIDE_A_MEETING = Pattern(r"(?:in advance of|ahead of|before|prior to|outside|after|following)\b")
A_MEETING = Pattern(rf"\b(?:meeting|agenda|{BODY_WORDS}|session|[Cc]ycle)\b")
AT_A_MEETING = Pattern(rf"(?:to|at|for|on)\b.*\b(?:meeting|agenda|{BODY_WORDS}|[Cc]ouncil)\b")
NEXT_REPORT = Pattern(r"\b(?:his|her|their|its|the) next (?:\w+ )?report\b")
# "for approval by the September meeting"
FOR_DECISION = Pattern(
    r"\bfor (?:agreement|approval|consideration|discussion|decision|sign-off)\b[^,;.]{0,20}\b(?:at|by|to) (?:the|its|a)\b[^,;.]{0,30}"
    rf"\b(?:meeting|{BODY_WORDS})|\bfor (?:consideration|discussion|decision|approval) in {MONTH}\b"
    rf"|\bfor (?:the|this) (?:{BODY_WORDS}) to (?:look at|consider|discuss|review|agree)\b")
# "the Manager appear before the Committee again"
APPEARS = Pattern(r"\s+(?:before|again|at|to)\b")
SUBJECT_OF = Pattern(r"\bsubject of (?:a|another|further) (?:\w+ )?(?:report|paper|item)\b")
LAID_BEFORE = Pattern(r"\s+before\b")
REPORT_FOR_US = Pattern(
    r"\s+(?:an?|further|regular)\b[^,;.]{0,60}?\breports?\b[^,;.]{0,60}?\b(?:for|to) (?:the|this|its) "
    rf"(?:{BODY_WORDS}|[Ff]orum)")
A_LATER_MEETING = Pattern(r"\s+(?:a|the|its|our)\s+(?:future|next|later|\w+)\s+meeting\b")
RETURNS_TO = Pattern(
    r"\s+(?:again\s+|back\s+)?(?:to|with|at|before|for)\s+(?:the|this|a|an|its|our|us|[Cc]abinet|[Cc]ouncil|[Cc]ommittee|[Ff]ull)\b|\s*(?:[.,;]|$)")
# "let Council know in June how he had got on"
TELLS_US = Pattern(rf"(?:let|tell|update|inform|advise|brief)\s+(?:(?:the|this|our)\s+)?(?:{BODIES_WORDS}|[Cc]ouncil|us)\b")
OUTCOME = Pattern(r"\s+the (?:outcomes?|results?|findings)\b")
BACK_ALONE = Pattern(r"\s+back\s*[.,;]?\s*$")  # "asked that this be fed back", to whoever it concerns
ON_PROGRAMME = Pattern(r"(?i)\b(?:work(?:ing)? programme|forward plan|agenda)\s*$")
INCLUDES_ITEM = Pattern(r"\b(?:include|add|reflect)\b")
FEEDS_IN = Pattern(r"(?:[^,;.]{2,50}?\s)?\s*(?:back )?into\b")  # "feed these into the strategy"
A_MONTH = Pattern(rf"\b(?:{MONTH}|next (?:month|time|meeting)|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)\b")
TO_THE_MINUTES = Pattern(r"\b(?:to|with) (?:the|these) (?:draft )?minutes\b")
UP = Pattern(r"\s+up\b")
SIGHT_OF = Pattern(r"\s+sight of\b")
HAVE_SIGHT = Pattern(r"\bhave sight of\b")
TO_MEMBERS = Pattern(r"\bto (?:all )?(?:(?:the|ward|forum|board|panel) )?(?:members|councillors)$")
MEMBERS_AT_END = Pattern(rf"\b(?:{MEMBERS_WORDS})$")
EACH_MEMBERS = Pattern(r"\bin (?:(?:every|each|all) [Mm]ember(?:s’|['’]s)|every(?:one|body)['’]s)")
ROOM_FOR = Pattern(r"\s+(?:space|room|a slot|time|a place)\s+for\b")
FOR_A_MONTH = Pattern(rf"\s+(?:for|to)\s+{MONTH}\b")
IN_ON = Pattern(r"\s+in\s+(?:on|to)\b")
SEVERAL_OFFICERS = Pattern(r"(?i)\bofficers\b|democratic services|scrutiny")
TO_THE_PUBLIC = Pattern(
    r"\s+(?:(?:every|each|all)\s+(?:\w+\s+)?(?:drivers?|licen[cs]e holders?|famil(?:y|ies)|owners?|plot ?holders?)"
    r"|nurseries|schools|parents|residents|tenants|all tenants|households|businesses|staff)\b")
# "produce a short briefing note"
FOR_MEMBERS = Pattern(rf"^\s+(?:an?|the|some)\s[^,;.]{{3,50}}?\sfor (?:all )?(?:the )?(?:{MEMBERS_WORDS}|rest of us)\b(?! to\b)")
INFO_NOTE = Pattern(r"\s+(?:a |an )?(?:\w+ )?(?:briefing|information) (?:note|paper|pack)")
FOR_THE_COMMITTEE = Pattern(r"\bfor (?:the )?(?:[Cc]ommittee|consideration|next meeting)|report back\b")
COMMENTS = Pattern(r"\s+(?:any |their |all )*(?:\w+ )?(?:comments|views|suggestions|nominations|questions)\b")
SENT_OFF = Pattern(r"\s+(?:off|in|away|for)\b(?! (?:the|this) (?:agenda|papers|minutes))")
IN_WRITING = Pattern(r"\s+(?:an? )?(?:written|short written) (?:report|update|response|briefing|summary)")
OPENS_WITH_PAPER = Pattern(r"(?i)(?:an? |the |further )*(?:report|paper)\b")
A_PAPER = Pattern(r"(?i)\b(?:reports?|updates?|presentation|review|(?:action|delivery|improvement) plan)\b")
TO_OUR_BODY = Pattern(rf"\bto (?:the|this) (?:{BODIES_WORDS}|[Cc]abinet)")
# "requested regular updates"
REGULARLY = Pattern(r"\s*(?:regular|quarterly|monthly|six-monthly|further) (?:\w+ )?(?:updates?|reports?)\b")
BY_MAIL = Pattern(r"briefing note|by e-?mail")
# "sent to the Scrutiny Officer for onward distribution", "placed in the Members' Library"
ONWARDS = Pattern(
    r"\bfor (?:onward |wider |general )?(?:distribution|circulation)\b|\b(?:in|within|to) (?:its|the|their) (?:circulation"
    r"|distribution|mailing)\b",
    among=("distribution", "circulation", "mailing"))
AT_MEMBERS_PLACE = Pattern(
    r"\b(?:in|on|to) the (?:[Mm]embers|[Cc]ouncillors)['’] (?:portal|library|Library|room|Room|area|Area|extranet|intranet"
    r"|page|SharePoint|site)\b")
FOR_EVERYBODY = Pattern(r"\bfor (?:the rest of us|everyone|everybody|us all|all of us)\b")
IN_A_MAIL = Pattern(r"\s+(?:it|them|this|these|that|the \w+)\s+in an? (?:e-?mail|note|memo)\b")
HAS_IT = Pattern(r"\bhave (?:the|a|an|it|this|these|them|some|copies|details|figures)\b")
IT_ALONE = Pattern(r"\s+(?:this|these|it|them)\s*(?:[.,;]|$|\b(?:ahead|before|by|after|in|within|as|outside|when|once)\b)")
MAKES_SURE = Pattern(r"\s+(?:sure|certain)\b")
# "ensure that Members received a copy"
THAT_MEMBERS_GET = Pattern(
    rf"\s+(?:sure |certain |to it )?(?:that )?(?:all |ward )*(?:the )?(?:{MEMBERS_WORDS}|{BODIES_WORDS}) "
    r"(?:(?:were|was|are|is|be) )?(?:receive[ds]?|got|gets?|ha[ds]|have|sent|given|provided with|supplied with)\s(?!(?:been"
    r"|not|any say)\b)")
KEEPS_US = Pattern(
    rf"\s+(?:all |ward |both )*(?:the )?(?:{MEMBERS_WORDS}|{BODIES_WORDS}) (?:fully |regularly )?"
    r"(?:informed|updated|advised|apprised|briefed|posted|up to date)\b")
# "made available at libraries": for everybody
FOR_THE_PUBLIC = Pattern(
    r"\b(?:at|in|from) (?:all |the |local |council |public )*(?:librar(?:y|ies)|offices?|hubs?|centres?)\b|\bonline\b|\bpublicly\b"
    r"|\b(?:on|via|through) the (?:\w+['’]s )?(?:council )?web ?site\b|\bto (?:the public|residents)\b")
ALONE = Pattern(r"\s*[.;]?\s*")  # "…, which he agreed to supply."
THIS_WAS = Pattern(r"(?i).*\b(?:this|these|it|they|that)\s*$")
# "send a card", "send flowers": nothing to read
KINDNESS = Pattern(
    r"^(?:\s*(?:an?|some|the))?\s*(?:[a-z-]+ (?:you )?)?(?:cards?|flowers|bouquet|wreath|condolences"
    r"|(?:good|best) wishes|congratulations)\b")
HANDED = frozenset({"provide", "supply", "furnish", "send", "give", "issue"})
WITH_INFO = Pattern(rf"\s+(?:with\s+)?(?!(?:in|by|at|on|to)\b)[^,;.]{{0,60}}?{INFO.words}", re.IGNORECASE)
SEE_IF = Pattern(r"\s+(?:if|whether)\b")
WITH_A_THING = Pattern(r"\s+(?:with\s+)?(?:the|copies|details|their)\s(?!(?:opportunity|chance|option|right)\b)")
HANDS_OVER = frozenset({"provide", "supply", "furnish"})
REPORTING = frozenset({"report", "feed", "present", "return", "revisit", "table", "resubmit", "re-submit", "reconsider"})
WRITING_UP = frozenset({"prepare", "produce", "draft", "compile", "draw"})
TELLS = WRITING_UP | {
    "set", "tell", "inform", "give", "provide", "bring", "lay", "put", "take", "see", "have", "update", "discuss", "come", "attend",
    "describe", "show", "explain",
}
TELLING = frozenset({"update", "inform", "notify", "advise", "tell"})
LISTING = frozenset({"add", "schedule", "place", "put", "include", "be"})
CHANGES = Pattern(r"\b(?:amendments|corrections)\b", among=("amendments", "corrections"))
GIVING = frozenset({"provide", "supply", "give", "make", "receive", "let", "furnish", "see", "request"})


def delivered(task: Task, whom: str, when: str) -> FollowUpKind | None:
    """A circulation or a report, by what is done with what, for whom and ``when``; None where nothing reaches the committee."""
    if PASSED_ON.search(task.after) or ONWARDS.search(task.after) or AT_MEMBERS_PLACE.search(task.after):
        return FollowUpKind.CIRCULATE
    if _subject_of_a_report(task) or _to_a_meeting(task, when):
        return FollowUpKind.REPORT
    dated = A_MEETING.search(when) is not None and not BESIDE_A_MEETING.match(when)
    if _told_to_members(task, whom, dated):
        return FollowUpKind.CIRCULATE
    if _comes_back(task, whom, dated):
        return FollowUpKind.REPORT
    if task.verb == "send" and KINDNESS.search(task.before if task.passive else task.after):
        return FollowUpKind.ACT
    if task.verb == "share" and dated and AT_A_MEETING.match(when):
        return FollowUpKind.REPORT
    if task.verb in SEND:
        return _sent(task, whom)
    return _given(task, whom, when, dated) if task.verb in GIVING else _written_up(task, dated)


def _subject_of_a_report(task: Task) -> bool:
    """"be made the subject of a report", "include it in her next report", "appear before the Committee again"."""
    words = task.words
    if FOR_DECISION.search(words) or SUBJECT_OF.search(words) or (task.verb == "include" and NEXT_REPORT.search(words)):
        return True
    return task.verb in {"appear", "attend"} and APPEARS.match(task.after) is not None


def _to_a_meeting(task: Task, when: str) -> bool:
    """Does it come back to a meeting: reported, laid before it, told at it, or a paper written for it?"""
    if task.verb == "return":
        later = A_MEETING.search(when) is not None or when.startswith(("in ", "within ", "after "))
        return later or RETURNS_TO.match(task.after) is not None
    if task.verb in {"consider", "discuss"} and task.passive and A_MONTH.search(when):
        return True
    if task.verb in {"update", "amend"} and task.passive and ON_PROGRAMME.search(task.before) and INCLUDES_ITEM.search(task.after):
        return True
    if task.verb == "receive" and not task.passive and A_MONTH.search(when) and OUTCOME.match(task.after):
        return True
    if TELLS_US.match(f"{task.verb}{task.after}") and A_MONTH.search(when):
        return True
    if task.verb == "feed" and (FEEDS_IN.match(task.after) or (task.passive and BACK_ALONE.match(task.after))):
        return False
    if task.verb in REPORTING or (task.verb in {"come", "bring"} and "back" in task.words):
        return True
    if (task.verb == "lay" and LAID_BEFORE.match(task.after)) or (task.verb == "attend" and (when or A_LATER_MEETING.match(task.after))):
        return True
    if task.verb in WRITING_UP | {"write"} and REPORT_FOR_US.match(task.after):
        return True
    return task.verb in TELLS and AT_A_MEETING.match(when) is not None and not UP.match(task.after)


def _told_to_members(task: Task, whom: str, dated: bool) -> bool:
    """"have sight of the contract", "update Members", "get it to the Panel", "a copy in every member's tray"."""
    to_us = MEMBERS.search(whom) is not None
    given = WITH_INFO.match(task.after) or (WITH_A_THING.match(task.after) and not VISIT.search(task.after))
    if task.passive and task.verb in HANDED and given and MEMBERS.search(task.before):
        return True
    if task.verb in {"attach", "append"} and TO_THE_MINUTES.search(task.after):
        return True
    if task.verb == "keep" and not task.passive and KEEPS_US.match(task.after):
        return True
    if task.verb in {"ensure", "make", "see"} and not task.passive and THAT_MEMBERS_GET.match(task.after):
        return True
    if task.verb in HANDS_OVER and not task.passive and ALONE.fullmatch(task.after):
        return True
    if task.verb in {"have", "do"} and (to_us or SIGHT_OF.match(task.after)) and "done" not in task.after:
        return True
    if task.verb in {"do", "call"} and TO_MEMBERS.search(task.after.strip(" .")):
        return True
    if task.verb in TELLING and not dated and MEMBERS_AT_END.search(whom):
        return True
    if task.verb in {"dig", "find", "upload", "put", "stick", "print", "scan"} and FOR_EVERYBODY.search(task.after):
        return True
    if task.verb == "put" and to_us and IN_A_MAIL.match(task.after):
        return True
    if task.verb in TELLING and to_us and BY_MAIL.search(task.after):
        return True
    if task.verb == "let" and HAVE_SIGHT.search(task.after):
        return True
    if task.verb == "let" and to_us and HAS_IT.search(task.after):
        return True
    if task.verb in {"pass", "get", "have", "deliver"} and to_us and not is_other_body(whom):
        return True
    return EACH_MEMBERS.search(task.words) is not None


def _comes_back(task: Task, whom: str, dated: bool) -> bool:
    """"bring a paper", "submit it to the Panel", "add it to the agenda"."""
    if task.verb in {"submit", "bring"} and not IN_ON.match(task.after) and "up to date" not in task.after:
        return bool(PAPER.search(task.words) or dated or whom or "back" in task.after)
    if task.verb in {"find", "make"} and ROOM_FOR.match(task.after) and AGENDA.search(task.after):
        return True
    if task.verb in {"schedule", "programme", "timetable"} and task.passive and A_PAPER.search(task.before):
        return True
    if task.verb == "add" and FOR_A_MONTH.match(task.after):
        return True
    return task.verb in LISTING and (dated or AGENDA.search(task.words) is not None)


def _sent(task: Task, whom: str) -> FollowUpKind | None:
    """What is sent goes round, unless to the public; what is passed on is none of the two, nor a form that is sent off."""
    if task.verb in {"forward", "send", "e-mail"} and COMMENTS.match(task.after) and is_internal(whom):
        return FollowUpKind.ACT
    if not whom and SENT_OFF.match(task.after):
        return FollowUpKind.ACT
    if task.verb == "pass" or TO_THE_PUBLIC.match(task.after) or (task.verb == "issue" and is_public(whom)):
        return None
    inside = is_internal(whom) and not SEVERAL_OFFICERS.search(whom)
    return FollowUpKind.ACT if whom and (inside or is_public(whom)) and not MEMBERS.search(whom) else FollowUpKind.CIRCULATE


def _written_up(task: Task, dated: bool) -> FollowUpKind | None:
    """"prepare a briefing note" goes round, "draft a paper for the next meeting" comes to it."""
    if task.verb not in WRITING_UP:
        return None
    if not dated and INFO_NOTE.match(task.after):
        return FollowUpKind.CIRCULATE
    if not dated and FOR_MEMBERS.search(task.after):
        return FollowUpKind.CIRCULATE
    if task.passive and (OPENS_WITH_PAPER.match(task.before) or (dated and PAPER.search(task.before))):
        return FollowUpKind.REPORT
    return FollowUpKind.REPORT if dated or FOR_THE_COMMITTEE.search(task.words) else None


def _given(task: Task, whom: str, when: str, dated: bool) -> FollowUpKind | None:
    """Information is circulated; a report or an update at a time goes to a meeting."""
    thing = task.before if task.passive else task.after
    if task.verb == "see" and SEE_IF.match(task.after):
        return None
    if task.verb == "make" and (MAKES_SURE.match(task.after) or CHANGES.search(thing)) and not MEMBERS.search(whom):
        return None
    if (task.verb == "let" and is_internal(whom)) or (task.verb == "make" and task.passive and FOR_THE_PUBLIC.search(task.after)):
        return None
    if not dated and IN_WRITING.match(task.after):
        return FollowUpKind.CIRCULATE if not is_person(whom) and "response" not in task.after[:40] else FollowUpKind.RESPOND
    if dated or _is_a_report(task, thing, when):
        return FollowUpKind.REPORT
    if is_public(whom) and not MEMBERS.search(whom):
        return None
    pronoun = THIS_WAS.match(thing.strip()) if task.passive else task.verb in HANDS_OVER and IT_ALONE.match(task.after)
    unnamed = task.passive and not thing.strip() and task.verb in HANDED  # "was not to hand but could be provided"
    return FollowUpKind.CIRCULATE if pronoun or unnamed or INFO.search(thing) or MEMBERS.search(whom) else None


def _is_a_report(task: Task, thing: str, when: str) -> bool:
    """"provide an update in six months", "receive a report", "give a presentation to the Panel"; not a briefing note by e-mail."""
    if not A_PAPER.search(thing[:70]) or BY_MAIL.search(thing):
        return False
    if task.verb == "see" and REGULARLY.match(thing):
        return True
    return bool(when) or task.verb == "receive" or TO_OUR_BODY.search(task.after) is not None
