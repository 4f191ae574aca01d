"""A task read from a verb phrase: what kind of follow-up it is, who gets it and by when."""
from __future__ import annotations

import re
from dataclasses import dataclass

from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.parties import MEMBERS, is_body, is_committee, is_internal, is_person, is_public
from clerk_desk.capture.verbs import ANSWER, BASE, RAISE, SEND, base_of
from clerk_desk.domain.follow_ups import FollowUpKind

RECIPIENT_ENDS = (
    r"(?=\s+(?:about|on|regarding|concerning|by|before|after|at|expressing|asking|seeking|requesting|inviting|explaining|to"
    r"|with|that|which|outside|outwith|without|following|once|as|who|so|when|within|during|whether|if|setting"
    r"|detailing|urging|thanking|and\s+(?:to|report|ask|bring|let|invite|request|the|that|respond|arrange|raise|advise)|for\s+"
    r"(?:the|a|an|their|its|consideration|information|comment|approval|response)|in\s+(?:\w+\s+){0,2}?(?:time|months?|weeks?"
    r"|days?|January|February|March|April|May|June|July|August|September|October|November|December|the|advance|writing|respect"
    r"|relation|order|support|connection|response|early|late|due|\d+)"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)|as\s+soon|in\b)\b|\s*[,;:.(]"
    r"|\s*$|\s+[–-]\s)"
)
TO = re.compile(
    rf"\b(?:to|with|of|amongst|among|between)\s+(?!(?:be|the\s+next|a\s+future|its|their\s+next|the\s+(?:January|February|March"
    rf"|April|May|June|July|August|September|October|November|December)|\d|consider|include|see|have|do|ensure|discuss|the\s+effect"
    rf"|reference|regard|respect|a\s+view)\b)(?P<who>[^,;:.]{{2,90}}?){RECIPIENT_ENDS}"
)
DIRECT = re.compile(
    r"\s+(?P<who>(?:(?:all|the|other|both|every|each|our|any)\s+)*(?:(?:[A-Z][\w’'.\-]*\s+)*(?:[Mm]embers|[Cc]ouncillors"
    r"|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]ommission|[Ff]orum|[Cc]lerk|[Cc]hair(?:man)?)(?:\s+of\s+(?:the|this)\s+[A-Z]?[\w-]+"
    r"(?:\s+[A-Z][\w-]+)*)?"
    r"|(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s+(?:(?:Mrs|Ms|Miss|Mr|Dr)\s+)?[A-Z][\w’'.\-]*(?:\s+[A-Z][\w’'\-]*)*"
    r"|[A-Z][a-z’'\-]+\s+[A-Z][\w’'\-]+|him|her|them|(?:the\s+)?(?:questioner|petitioners|residents?)|NHS\s+\w+|[Mm]embers))"
    r"(?=\s+(?:a|an|the|with|in|of|have|know|any|some|more|further|details|information|copies|figures|data|what|when|whether"
    r"|and|his|her|their|\d|on|by|that|written|to)\b|\s*[,;.]|\s*$)",
)
OBJECT_BODY = re.compile(rf"\s+(?P<who>(?:the\s+|all\s+)?(?:\w[\w’'&\-]*\s*){{1,8}}?){RECIPIENT_ENDS}")
VISIT = re.compile(
    r"\b(?:site\s+)?(?:visits?|tours?|training|workshops?|seminars?|briefing(?!\s+(?:note|paper|pack|report))s?|sessions?|ceremon"
    r"(?:y|ies)|awayday|away day|open day|drop-in|webinar|demonstration|induction|conference|event|walkabout|tastings?|inspections?"
    r"|viewing|summit|meetings?)\b",
    re.IGNORECASE)
PAPER = re.compile(
    r"\b(?:reports?|updates?|papers?|review|findings|progress|outcomes?|business case|strategy|plan|item|presentation|assessment"
    r"|proposals?|position statement|schedule|options|feedback|timetable|action plan|results|evaluation|further information)\b",
    re.IGNORECASE)
AGENDA = re.compile(
    r"\b(?:work\s+programme|forward\s+(?:work\s+)?(?:plan|programme)|agenda|(?:next|future|\w+)\s+meeting|item on|further item"
    r"|an item)\b",
    re.IGNORECASE)
WRITTEN = re.compile(r"\b(?:written|in writing)\b", re.IGNORECASE)
INFO = re.compile(
    r"\b(?:data|figures?|details?|information|lists?|breakdowns?|slides|presentation|cop(?:y|ies)|briefing note|note"
    r"|statistics|numbers?|maps?|links?|minutes|letter|report|table|schedule|spreadsheet|guidance|costs?|results|plans?|paper"
    r"|document|summary|response|answer|explanation|timetable|dates?|policy|update|clarification|photographs?|chart|analysis"
    r"|bulletins?|version|draft|drawings?|risk assessment|log|strategy|programme|rates?|evidence|percentage|profile|leaflet"
    r"|submission|assessment|advice|contact|dashboard|register|criteria|calendar|briefing|comparison|definition|evaluation"
    r"|protocol|form|budget|account|statement|survey|total|amount|reasons?|outcomes?|feedback|postcodes?|locations?|names?)\b",
    re.IGNORECASE,
)
OPINION = re.compile(
    r"\b(?:comments?|views?|observations?|concerns?|response to the|recommendations?|support|objections?|representations?|matter"
    r"|issue|question|decision|request|motion|petition)\b",
    re.IGNORECASE)
SENDERS = frozenset(
    {*SEND, "provide", "supply", "give", "let", "make", "have", "furnish", "see", "receive", "write", "show", "publish", "upload", "drop"},
)
ADDRESSED = frozenset({"ask", "chase", "contact", "approach", "lobby", "press", "request", "urge", "consult", "invite"})
SPOKEN_TO = ADDRESSED | {"tell", "inform", "notify", "remind", "advise", "meet", "thank", "telephone", "phone", "ring", "alert"}
ARRANGING = frozenset({"arrange", "organise", "organize", "convene", "hold", "host", "facilitate", "set", "schedule", "offer"})
REPORTING = frozenset({"report", "feed", "present", "return", "revisit", "table", "resubmit", "re-submit", "reconsider"})
LETTER = re.compile(r"(?:a\s+|the\s+)?(?:further\s+|formal\s+)?letters?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Task:
    """What somebody is to do: the verb in its plain form, what stands before it (the thing, in a passive) and after it."""

    verb: str
    before: str
    after: str
    passive: bool = False

    @property
    def words(self) -> str:
        """Everything that is said of the task."""
        return f"{self.before} {self.after}".strip()


def task_from(verb: str, before: str, after: str, passive: bool = False) -> Task:
    """A task from a verb in any form and the words around it."""
    word = verb.lower()
    again = re.sub(r"^re-?", "", word)
    return Task(BASE.get(again if word not in BASE and again != word else word) or base_of(word), before.strip(), after, passive)


WITH = re.compile(rf"\bwith\s+(?P<who>(?:the |all |both |our )?[^,;:.]{{2,70}}?){RECIPIENT_ENDS}")
PASSED_ON = re.compile(
    r"\b(?:so that|in order that|to enable|for)\b.{0,60}?\b(?:be\s+)?(?:circulated|re-?circulated|shared|sent|forwarded"
    r"|circulation)\s+(?:on\s+)?(?:to|with)\s+(?P<who>[^,;:.]{2,60}?)(?=\s*[,;:.]|\s*$)"
)


COPIED = re.compile(r",?\s+(?:copied|copying|with a copy)\s+(?:in\s+)?to\s+[^,;.]*")
PASSES_THEM = re.compile(r"\s+them\s+(?:to|by|with)\b")
TAKES_UP = re.compile(
    r"\s+(?:(?:it|this|that|them|the (?:matter|issue|question|point|idea))\s+to|[^,;.]{2,50}?\s+up\s+with)\b")
MAKES_AWARE = re.compile(r"\s+(?:it|(?:the|them)\b[^,;.]{0,50}?)\s+aware\b")
TO_MEMBERS = re.compile(r"\bto (?:all )?(?:(?:the|ward|forum|board|panel) )?(?:members|councillors)$")


def recipients(task: Task) -> str:
    """Who gets it, as written; empty where nobody is named."""
    if task.verb in {"discuss", "raise", "liaise", "take"} and (joined := WITH.search(task.after)):
        return joined["who"].strip()
    task = Task(task.verb, task.before, COPIED.sub("", task.after), task.passive)
    if passed := PASSED_ON.search(task.after):
        return passed["who"]
    if not task.passive and task.verb in {*SENDERS, *ANSWER, *SPOKEN_TO}:
        if (found := DIRECT.match(task.after)) and not PASSES_THEM.match(task.after):
            return found["who"].strip()
        if task.verb in ADDRESSED and (found := OBJECT_BODY.match(task.after)):
            return found["who"].strip()
    for found in TO.finditer(task.after):
        who = found["who"].strip()
        if found[0].startswith("of ") and task.verb not in {"enquire", "inquire", "request", "ask", "seek"}:
            continue
        if found[0].startswith("with ") and (task.verb in {*SENDERS, "report", "submit", "add"} - {"share"} or not re.match(
            r"(?:the |all |both |our |a )?(?:\w+ ){0,2}[A-Z]|members|officers|colleagues|residents|partners|the \w+",
            who)):
            continue
        return who
    return ""


def due(task: Task) -> str:
    """By when, as written; empty where nothing is said. What is to be seen to ("that it is oiled by Easter") is the task itself."""
    if task.verb in {"see", "ensure", "make"}:
        return due_in(re.sub(r"^(?:\s+(?:sure|certain))?\s+that\b", "", task.after))
    return due_in(task.after)


REPORTS_BACK = re.compile(
    r"\band (?:to )?(?:then )?(?:report (?:back|to|the|on|their|its|his|her)|bring (?:\w+ ){0,4}?back|feed back|come back(?! to (?:Cllr"
    r"|Councillor|Mr|Mrs|Ms|Dr|him|her)\b)|return to (?:the"
    r"|this) [Cc]ommittee)\b"
)
AND_THEN = re.compile(r"\band\s+(?:then\s+|to\s+|will\s+|would\s+)?(?P<verb>[a-z][a-z\-]+)(?=\s)")
HANDS_ON = frozenset({*SEND, *ANSWER, "get", "update", "tell", "inform", "present", "provide", "supply", "brief"})


def kind_of(task: Task, whom: str, when: str) -> FollowUpKind:
    """Which kind of follow-up a task is; where the first verb says none, by what is done next ("draw up a list and e-mail it round")."""
    if REPORTS_BACK.search(task.after):
        return FollowUpKind.REPORT
    kind = _kind(task, whom, when)
    for found in AND_THEN.finditer(task.after) if kind is FollowUpKind.ACT else ():
        if BASE.get(found["verb"]) in HANDS_ON:
            second = task_from(found["verb"], "", task.after[found.end():])
            then = _kind(second, recipients(second), due(second))
            kind = then if then in (FollowUpKind.CIRCULATE, FollowUpKind.RESPOND, FollowUpKind.REPORT) else kind
    return kind


def _kind(task: Task, whom: str, when: str) -> FollowUpKind:
    return _arranged(task, when) or _answered(task, whom) or _referred(task, whom) or _delivered(task, whom, when) or FollowUpKind.ACT


SETS_UP = re.compile(
    r"(?:fix up|fix (?:up )?an? (?:date|day|time) for|lay on|laid on|call together|find (?:an? |another )?(?:room|date|venue|day|time)\b"
    r"|line up an?"
    r"|(?:liaise|speak|talk|agree|settle)\b.{0,60}?\b(?:on|over|about|for)? ?an? (?:date|day|time|venue|room)\b)")
CHANCE = re.compile(r"\b(?:opportunity|chance|invitation) (?:for \w+ )?to (?:see|visit|tour|view|meet|attend|inspect|walk)\b")
MAKES_IT_HAPPEN = frozenset(
    [
        "provide", "give", "deliver", "offer", "undertake", "invite", "establish", "seek", "afford", "lay", "set", "put", "book",
        "request", "see", "suggest",
    ])
EVENT = re.compile(
    r"\b(?:training|workshop|seminar|briefing(?: session)?s?(?!\s+(?:note|paper|pack|report))|(?:site |face-to-face |joint )?(?:visit"
    r"|meeting)"
    r"|tour|session|demonstration|tasting|summit|viewing)\b", re.IGNORECASE)
AN_EVENT = re.compile(
    r"\s+(?:(?!in\b|for\b|on\b|with\b|about\b|from\b|of the\b)[\w’'\-]+\s+){0,7}?(?:an?|further|some|refresher)\s|\s+training"
    r"|\s+up\s+an?\s")


def _arranged(task: Task, when: str) -> FollowUpKind | None:
    thing = task.before if task.passive else task.after[:110]
    thing = thing.replace(when, " ") if when else thing
    if SETS_UP.match(f"{task.verb}{task.after}") or CHANCE.search(task.words):
        return FollowUpKind.ARRANGE
    if task.verb in ARRANGING and not re.search(r"\bitem\b|\breport\b", thing[:60]):
        for_members = re.match(r"\s+for (?:all )?(?:\w+ )?[Mm]embers", task.after)
        arranges = VISIT.search(thing) or task.verb in {"convene", "hold", "host"} or for_members
        half = task.verb in {"set", "schedule"} and (not VISIT.search(thing) or task.after.startswith(" out"))
        return FollowUpKind.ARRANGE if arranges and not half else None
    if task.verb in {"meet", "visit"} and (task.verb == "meet" or not task.passive):
        return FollowUpKind.ARRANGE
    if re.search(r"\bto arrange (?:a|an|for)\b.{0,40}" + VISIT.pattern, task.after, re.IGNORECASE):
        return FollowUpKind.ARRANGE
    if task.verb in MAKES_IT_HAPPEN and EVENT.search(thing) and (task.passive or AN_EVENT.match(task.after)):
        return None if task.verb in {"invite", "see"} or INFO_FIRST.match(thing.strip()) else FollowUpKind.ARRANGE
    return None


INFO_FIRST = re.compile(
    r"(?:\w+\s+){0,3}?(?:report|details?|information|figures?|data|copy|list|dates|update|breakdown|costs?)\b",
    re.IGNORECASE)


def _answered(task: Task, whom: str) -> FollowUpKind | None:
    """A written answer, or information to one person who asked."""
    if task.verb in {"circulate", "recirculate", "distribute"} or MEMBERS.search(whom):
        return None
    back = re.match(r"\s+back\s+to\b", task.after) if task.verb in {"get", "come", "go"} else task.verb == "drop" and "a line" in task.after
    if back and (is_person(whom) or whom in {"him", "her"}):
        return FollowUpKind.RESPOND
    written = WRITTEN.search(task.words) and re.search(r"\b(?:respon\w+|answer|reply|explanation|in writing)\b", task.words)
    if task.verb in ANSWER and (not whom or is_person(whom) or not is_body(whom)):
        return FollowUpKind.RESPOND
    if written and (not whom or is_person(whom) or is_public(whom)):
        return FollowUpKind.RESPOND
    if task.verb in SENDERS - {"see", "receive", "write", "make"} and is_person(whom) and not is_internal(whom):
        return FollowUpKind.RESPOND
    one = is_person(whom) or whom in {"him", "her", "them"}
    return FollowUpKind.RESPOND if task.verb == "write" and one and not re.search(r"\bthank", task.after) else None


PRESSING = frozenset({"press", "lobby", "urge"})
ADDRESSING = frozenset(
    [
        "ask", "approach", "consult", "re-consult", "reconsult", "chase", "enquire", "inquire", "contact", "invite", "request", "point",
        "remind", "alert", "inform", "notify", "petition", "seek",
    ])
UPWARDS = re.compile(r"(?:the )?(?:[Ff]ull )?(?:Cabinet|Council|Executive)")


def _referred(task: Task, whom: str) -> FollowUpKind | None:
    refers = _handed_up(task, whom) or _asked_outside(task, whom) or _raised(task, whom)
    if refers:
        return FollowUpKind.REFER
    letter = LETTER.match(task.before if task.passive else task.after.strip())
    if task.verb in {"write", "convey"} or (letter and task.verb in {*SEND, "draft"}):
        inside = is_public(whom) or is_internal(whom) or is_person(whom) or MEMBERS.search(whom)
        return FollowUpKind.REFER if whom and not inside else None
    by_name = re.match(r"(?:the )?[A-Z]", whom) and is_outside(whom) and not MEMBERS.search(whom)
    moved_on = task.verb in {*SEND, "submit", "go"} and (is_other_body(whom) or by_name)
    if moved_on and not (task.verb == "submit" and PAPER.search(task.words) and not OPINION.search(task.before)):
        return FollowUpKind.REFER
    return None


def _handed_up(task: Task, whom: str) -> bool:
    if task.verb in {"refer", "recommend", "escalate", "remit", "lobby"}:
        return not is_internal(whom)
    return task.verb in {"pass", "forward", "commend"} and UPWARDS.fullmatch(whom) is not None


def _asked_outside(task: Task, whom: str) -> bool:
    """Is somebody outside asked, pressed or told?"""
    if (task.verb in PRESSING and whom) or (task.verb == "make" and MAKES_AWARE.match(task.after)):
        return True
    chases = re.match(r"\s+(?:a|another|a further)\s+reminder\b", task.after) and task.verb in SEND
    if chases:
        return not whom or not MEMBERS.search(whom)
    if task.verb in {"take", "put"} and TAKES_UP.match(task.after):
        return is_outside(whom)
    return task.verb in ADDRESSING and is_outside(whom)


def _raised(task: Task, whom: str) -> bool:
    if task.verb == "raise":
        return (not whom or not is_internal(whom)) and not is_person(whom)
    if task.verb == "report":
        fault = re.match(r"\s+(?:it|this|these|them|the (?:fault|problem|matter|issue|defect|damage|breach)s?)\b", task.after)
        return is_other_body(whom) and fault is not None
    spoken_to = task.verb in {"liaise", "speak", "talk", "discuss"} and re.match(r"(?:the )?[A-Z]", whom) and is_outside(whom)
    return (task.verb in RAISE and is_other_body(whom)) or bool(spoken_to)


def is_outside(whom: str) -> bool:
    """Is it anybody outside the council: no member, officer, single person or the public at large?"""
    inside = (MEMBERS.search(whom) and is_committee(whom)) or is_internal(whom) or is_person(whom) or is_public(whom)
    return bool(whom) and whom not in {"it", "them", "us"} and not inside


def is_other_body(whom: str) -> bool:
    """Is it a body beside the committee itself?"""
    return bool(whom) and is_body(whom) and not is_committee(whom) and not is_public(whom) and not is_internal(whom) and not is_person(whom)


def _delivered(task: Task, whom: str, when: str) -> FollowUpKind | None:
    thing = task.words
    if PASSED_ON.search(task.after):
        return FollowUpKind.CIRCULATE
    dated_meeting = re.search(r"\b(?:meeting|[Cc]ommittee|agenda|[Bb]oard|[Pp]anel|session|[Cc]ycle)\b", when) is not None
    if _to_a_meeting(task, when):
        return FollowUpKind.REPORT
    if task.verb in {"have", "do"} and (MEMBERS.search(whom) or re.match(r"\s+sight of\b", task.after)) and "done" not in task.after:
        return FollowUpKind.CIRCULATE
    if TO_MEMBERS.search(task.after.strip(" .")) and task.verb in {"do", "call"}:
        return FollowUpKind.CIRCULATE
    if task.verb == "pass" and MEMBERS.search(whom):
        return FollowUpKind.CIRCULATE
    returns = PAPER.search(thing) or dated_meeting or whom or "back" in task.after
    if task.verb in {"submit", "bring"} and not re.match(r"\s+in\s+(?:on|to)\b", task.after) and returns:
        return FollowUpKind.REPORT
    if task.verb in {"add", "schedule", "place", "put", "include", "be"} and (AGENDA.search(thing) or dated_meeting):
        return FollowUpKind.REPORT
    if task.verb in SEND and task.verb != "pass":
        return None if task.verb == "issue" and is_public(whom) else _circulated(whom)
    if task.verb in {"provide", "supply", "give", "make", "receive", "let", "furnish", "see", "request"}:
        return _given(task, whom, when, dated_meeting)
    if task.verb in {"prepare", "produce", "draft", "compile"} and not dated_meeting and re.match(
        r"\s+(?:a |an )?(?:\w+ )?(?:briefing|information) (?:note|paper|pack)",
        task.after):
        return FollowUpKind.CIRCULATE
    if task.verb in {"prepare", "produce", "draft", "compile"} and (dated_meeting or re.search(
        r"\bfor (?:the )?(?:[Cc]ommittee|consideration|next meeting)|report back\b",
        thing)):
        return FollowUpKind.REPORT
    return None


TELLS = frozenset(
    [
        "set", "tell", "inform", "give", "provide", "prepare", "produce", "draft", "compile", "bring", "lay", "put", "take", "see",
        "have", "update", "discuss", "come", "attend", "describe", "show", "explain",
    ])


def _to_a_meeting(task: Task, when: str) -> bool:
    """Does it come back to a meeting: reported, laid before it, told at it, or a paper written for it?"""
    if task.verb in REPORTING or (task.verb in {"come", "bring"} and "back" in task.words):
        return True
    if (task.verb == "lay" and re.match(r"\s+before\b", task.after)) or (task.verb == "attend" and when):
        return True
    if task.verb in {"prepare", "produce", "draft", "compile", "write"} and re.match(
        r"\s+(?:an?|further|regular)\b[^,;.]{0,60}?\breports?\b[^,;.]{0,60}?\b(?:for|to) (?:the|this|its) (?:[Cc]ommittee|[Bb]oard"
        r"|[Pp]anel|[Ff]orum)",
        task.after):
        return True
    at_meeting = re.match(r"(?:to|at|for|on)\b.*\b(?:meeting|agenda|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]ouncil)\b", when)
    return task.verb in TELLS and at_meeting is not None and not re.match(r"\s+up\b", task.after)


def _circulated(whom: str) -> FollowUpKind:
    return FollowUpKind.ACT if whom and is_public(whom) and not MEMBERS.search(whom) else FollowUpKind.CIRCULATE


def _given(task: Task, whom: str, when: str, dated_meeting: bool) -> FollowUpKind | None:
    """Information is circulated; a report or an update at a time goes to a meeting."""
    thing = task.before if task.passive else task.after
    paper = re.search(r"\b(?:reports?|updates?|presentation|review)\b", thing[:70], re.IGNORECASE)
    if dated_meeting or (paper and (when or task.verb == "receive" or re.search(
        r"\bto (?:the|this) (?:[Cc]ommittee|[Cc]abinet|[Bb]oard|[Pp]anel|[Cc]ommission|[Ff]orum)",
        task.after)) and not re.search(r"briefing note|by e-?mail", thing)):
        return FollowUpKind.REPORT
    if is_public(whom) and not MEMBERS.search(whom):
        return None
    pronoun = task.passive and re.match(r".*\b(?:this|these|it|they|that)\s*$", thing.strip(), re.IGNORECASE)
    return FollowUpKind.CIRCULATE if INFO.search(thing) or MEMBERS.search(whom) or pronoun else None
