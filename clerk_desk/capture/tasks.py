"""A task read from a verb phrase: the verb in its plain form, what it is about, who gets it and by when."""
from __future__ import annotations

from dataclasses import dataclass, replace

from clerk_desk.capture.due_words import due_in
from clerk_desk.capture.parties import MEMBERS, is_body, is_committee, is_internal, is_person, is_public
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.verbs import ANSWER, BASE, SEND, base_of
from clerk_desk.capture.vocabulary import BODIES_WORDS, MEMBERS_WORDS, NAME
from clerk_desk.domain.time_words import MONTH

# where the words for a recipient end: "to the Clerk | by May", "to Members | in writing"
RECIPIENT_ENDS = (
    r"(?=\s+(?:again|today|tomorrow|next\s+(?:week|month|year)|this\s+(?:week|month)|shortly|direct|directly|separately|immediately|along\s+with|about|on|regarding|concerning|by|before|after|at|drawing|reminding|informing|notifying|advising|confirming|outlining|highlighting|expressing|asking|seeking|requesting|inviting|explaining|to"
    r"|with|that|which|outside|outwith|without|ahead|following|once|as|who|so|when|within|during|whether|if|setting"
    r"|detailing|urging|thanking|and\s+(?:to|report|ask|bring|let|invite|request|the|that|respond|arrange|raise|advise|e-?mail|update|inform|tell|circulate|send|share"
    r"|provide|confirm|check|feed|come|get|obtain|publish|seek|discuss|review|amend|make|would|will|then|also|if|write|copied)|for\s+"
    r"(?:the|a|an|their|its|consideration|information|comment|approval|response|circulation|distribution|onward|further|discussion|decision)|in\s+(?:\w+\s+){0,2}?(?:time|months?|weeks?"
    rf"|days?|{MONTH}|the|advance|writing|respect|relation|order|support|connection|response|early|late|due|\d+)"
    rf"|{MONTH}|as\s+soon|in\b)\b|\s*[,;:.(]|\s*$|\s+[–-]\s)"
)
TO = Pattern(
    r"\b(?<!regard )(?<!respect )(?<!relation )(?<!reference )(?<!response )(?<!addition )(?<!access )(?<!relating )(?<!subject )"
    rf"(?:to|with|of|amongst|among|between)\s+(?!(?:be|the\s+next|the\s+first|a\s+future|its|their\s+next|(?:the\s+)?{MONTH}|\d|consider|include|see"
    rf"|have|do|ensure|discuss|the\s+effect|reference|regard|respect|a\s+view)\b)(?P<who>[^,;:.]{{2,90}}?){RECIPIENT_ENDS}",
    among=("to ", "with ", "of ", "among", "between", "\n"))
# straight after the verb: "let the Chair of the Panel have", "send Cllr Mrs Ede a copy", "tell the lead petitioner"
DIRECT = Pattern(
    r"\s+(?P<who>(?:(?:all|the|other|both|every|each|our|any)\s+)*(?:(?:[A-Z][\w’'.\-]*\s+)*"
    rf"(?:{MEMBERS_WORDS}|{BODIES_WORDS}|[Cc]lerk|[Cc]hair(?:man)?)(?:\s+of\s+(?:the|this)\s+[A-Z]?[\w-]+(?:\s+[A-Z][\w-]+)*)?"
    rf"|(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\.?\s+(?:(?:Mrs|Ms|Miss|Mr|Dr)\s+)?[A-Z][\w’'.\-]*(?:\s+[A-Z][\w’'\-]*)*"
    rf"|[A-Z][a-z’'\-]+\s+{NAME}|[A-Z]{{2,3}}(?=\s+(?:have|know|a|an|the)\b|\s*[.,;]|\s*$)|him|her|them"
    r"|(?:the\s+)?(?:questioner|(?:lead\s+)?petitioners?|residents?|enquirer|complainant|applicant|correspondent|parishioner|householder)"
    r"|NHS\s+\w+|[Mm]embers))"
    r"(?=\s+(?:a|an|the|with|in|of|have|know|any|some|more|further|details|information|copies|figures|data|what|when|whether"
    r"|and|his|her|their|\d|on|by|via|that|written|to|accordingly|separately|directly|after|before|once|as\s+soon|outside|following"
    r"|shortly|regularly|again)\b|\s*[,;.]|\s*$)")
# "chase the County's tree team about": whoever is spoken to
OBJECT_BODY = Pattern(rf"\s+(?P<who>(?:the\s+|all\s+)?\w[\w’'&\-]*(?:\s+\w[\w’'&\-]*){{0,7}}?){RECIPIENT_ENDS}")
WITH = Pattern(rf"\bwith\s+(?P<who>(?:the |all |both |our )?[^,;:.]{{2,70}}?){RECIPIENT_ENDS}")
WITH_WHOM = Pattern(
    r"(?:the |all |both |our |a )?(?:\w+ ){0,2}[A-Z]|(?:him|her|them)$|members|officers|colleagues|residents|partners|the \w+")
CHAIR_OF = Pattern(r"\s+(?:the\s+)?(?:[Cc]hair(?:man)?|[Cc]lerk)\s+of\s")
# "obtain the figures so that they can be sent to Members"
PASSED_ON = Pattern(
    r"\b(?:so that|in order that|to enable|for)\b.{0,60}?\b(?:be\s+)?(?:circulated|re-?circulated|shared|sent|forwarded"
    r"|circulation)\s+(?:on\s+)?(?:to|with)\s+(?P<who>[^,;:.]{2,60}?)(?=\s*[,;:.]|\s*$)")
AS_BEFORE = Pattern(r",?\s+as\s+(?:\w+\s+)?(?:asked|requested|promised|agreed|suggested|proposed|raised|discussed)\b[^,;.]*")
COPIED = Pattern(r",?\s+(?:and\s+)?(?:copied|copying|with a copy)\s+(?:in\s+)?to\s+[^,;.]*")
PASSES_THEM = Pattern(r"\s+them\s+(?:to|by|with)\b")
# "of what it refers to", "to support the Committee's work": nobody who gets anything
NOBODY = Pattern(r"(?:what|take place|go and|come and|visit|look at|tour|why|how|whether|when|where|support|help|enable|allow|assist"
    r"|inform|answer|address|meet|give|provide|attend|bring|carry|make|produce|prepare|explore|present)\b")
# "answers to Members' questions", "in line with the Panel's comments"
THING_OF = Pattern(
    r"(?:['’]s|s['’])\s+(?:\w+\s+)?(?:questions?|work|queries|query|concerns?|comments?|attention|views?|points?|needs?|wishes"
    r"|requests?|deliberations|consideration)$")
MAKES_SURE = Pattern(r"^(?:\s+(?:sure|certain))?\s+that\b")
AGAIN = Pattern(r"^re-?")
MEMBERS_LAST = Pattern(rf"(?:{MEMBERS_WORDS})$")
INITIALS = Pattern(r"[A-Z]{2}")
SENDERS = frozenset(
    {*SEND, "provide", "supply", "give", "let", "make", "have", "furnish", "see", "receive", "write",
     "show", "publish", "upload", "drop"},
)
ADDRESSED = frozenset({"ask", "chase", "contact", "approach", "lobby", "press", "request", "urge", "consult", "invite"})
TALKED_TO = frozenset(
    {"update", "brief", "tell", "inform", "notify", "remind", "advise", "meet", "thank", "telephone", "phone", "ring", "alert"})
ASKS_WHEN = frozenset({"ask", "enquire", "inquire"})  # what follows is their question
HAS_RECIPIENT = SENDERS | ADDRESSED | TALKED_TO | {*ANSWER}
WITH_THINGS = (SENDERS | {"report", "submit", "add"}) - {"share", "have"}
LAYS_BEFORE = Pattern(
    r"(?:lay|put|place|set)\s+(?=(?:an?|the|her|his|their)\s[^,;.]{2,60}?\s(?:before|in front of)\s+(?:the|this|[Mm]embers))")
HAVE_WORDS = Pattern(r"have (?:a |another |further )?(?:quiet )?(?:words?|chats?|conversations?|discussions?)(?=\s)")
IN_TOUCH = Pattern(r"sound out(?=\s)|(?:get|be|keep) in (?:touch|contact) with(?=\s)|touch base with(?=\s)")
KEEP_PRESSING = Pattern(r"keep (?:on )?(?:pressing|lobbying|chasing|pushing)(?=\s)")
TAKE_IT_UP = Pattern(r"(?:take|follow|chase) (?:it|this|that|the \w+|them) up(?: (?:jointly|again|directly|separately))?(?=\s+with)")
TAKE_UP_WITH = Pattern(r"take up(?=\s+(?:the|this|that|these|its|his|her|their)\s[^,;.]{3,120}?\swith\s)")
IMPRESS_ON = Pattern(r"impress (?:up)?on(?=\s)")
THINK_AGAIN = Pattern(r"think again(?=\s)")
GO_BACK_TO = Pattern(
    r"go back to(?=\s+(?:the\s+)?[A-Z])(?!\s+(?:the\s+|this\s+)?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Mm]embers|Council\b|Cabinet))")
SEE_IT_GOES = Pattern(r"see that (?:it|they|this|these) (?:reached|got to|went to|reaches)(?=\s)")
PUT_OUT = Pattern(
    r"put (?:out|round)(?=\s+(?:an?|the|some)\s(?:[\w-]+\s){0,3}?(?:note|list|version|pages?|copy|copies|table|paper|minutes"
    r"|figures|summary|update|email)\b)")
RUN_OFF = Pattern(r"run off(?=\s)")
DO_A_LETTER = Pattern(r"do (?=an? (?:\w+ )?(?:letter|e-?mail)\b)")
DO_A_NOTE = Pattern(r"do (?=an? (?:\w+ )?(?:note|list|summary|paper|briefing|report)\b)")
PUT_TOGETHER = Pattern(r"put together(?=\s)")
LAY_IT = Pattern(r"lay(?=\s+(?:it|them|this)\s+before\s)")
# phrases that mean one verb, by the word that they begin with
PHRASES = {
    "have": ((HAVE_WORDS, "speak"),),
    **dict.fromkeys(("sound", "get", "be", "touch"), ((IN_TOUCH, "contact"),)),
    **dict.fromkeys(("take", "follow"), ((TAKE_IT_UP, "raise"), (TAKE_UP_WITH, "raise"))),
    "impress": ((IMPRESS_ON, "press"),),
    "think": ((THINK_AGAIN, "reconsider"),),
    "go": ((GO_BACK_TO, "approach"),),
    "keep": ((KEEP_PRESSING, "press"), (IN_TOUCH, "contact")),
    "see": ((SEE_IT_GOES, "send"),),
    "run": ((RUN_OFF, "print"),),
    "do": ((DO_A_LETTER, "write"), (DO_A_NOTE, "prepare")),
    "put": ((PUT_OUT, "circulate"), (PUT_TOGETHER, "prepare"), (LAYS_BEFORE, "bring")),
    **dict.fromkeys(("place", "set"), ((LAYS_BEFORE, "bring"),)),
    "lay": ((LAYS_BEFORE, "bring"), (LAY_IT, "bring")),
}


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
    words = f"{word}{after}"
    for phrase, meant in PHRASES.get(word, ()):
        if found := phrase.match(words):
            return Task(meant, before.strip(), words[found.end():], passive)
    known = word if word in BASE else AGAIN.sub("", word)
    return Task(BASE.get(known) or base_of(word), before.strip(), after, passive)


def recipients(task: Task) -> str:
    """Who gets it, as written; empty where nobody is named."""
    if task.verb in {"discuss", "raise", "liaise", "take", "explore"} and (joined := WITH.search(task.after)):
        return joined["who"].strip()
    if (after := AS_BEFORE.sub("", COPIED.sub("", task.after))) != task.after:
        task = replace(task, after=after)
    if passed := PASSED_ON.search(task.after):
        return passed["who"]
    return _straight_after(task) or _after_to(task)


def _straight_after(task: Task) -> str:
    """"send the Panel a note", "chase the bus company"."""
    if task.passive or task.verb not in HAS_RECIPIENT:
        return ""
    found = DIRECT.match(task.after)
    if found and not CHAIR_OF.match(task.after) and not PASSES_THEM.match(task.after):
        return found["who"].strip()
    body = OBJECT_BODY.match(task.after) if task.verb in ADDRESSED else None
    return body["who"].strip() if body else ""


def _after_to(task: Task) -> str:
    """"a note to all Members", "ask of the Board", "share it with the Panel"."""
    for found in TO.finditer(task.after):
        who: str = found["who"].strip()
        if NOBODY.match(who) or (THING_OF.search(who) and not (is_internal(who) or is_body(who))):
            continue
        if found[0].startswith("of ") and task.verb not in {"enquire", "inquire", "request", "ask", "seek"}:
            continue
        if found[0].startswith("with ") and (task.verb in WITH_THINGS or not WITH_WHOM.match(who)):
            continue
        return who
    return ""


def due(task: Task) -> str:
    """By when, as written; empty where nothing is said. What is to be seen to ("that it is oiled by Easter") is the task itself."""
    if task.verb in {"see", "ensure", "make"}:
        return due_in(MAKES_SURE.sub("", task.after))
    when = due_in(AS_BEFORE.sub("", task.after))
    if task.verb == "find" and when.startswith("when ") and task.after.lstrip().startswith("out"):
        return ""
    asked = task.verb in ASKS_WHEN and when.startswith("when ") and " to " not in task.after.partition("when ")[0]
    return "" if asked else when


def is_dated(words: str) -> bool:
    """Do the words say when?"""
    return bool(due(Task("do", "", words)))


def is_outside(whom: str) -> bool:
    """Is it anybody outside the council: no member, officer, single person or the public at large?"""
    if INITIALS.fullmatch(whom):
        return False
    inside = (MEMBERS.search(whom) and is_committee(whom)) or is_internal(whom) or is_person(whom) or is_public(whom)
    return bool(whom) and whom not in {"it", "them", "us"} and not inside


def is_other_body(whom: str) -> bool:
    """Is it a body beside the committee itself?"""
    if not whom or not is_body(whom) or MEMBERS_LAST.search(whom):
        return False
    return not (is_committee(whom) or is_public(whom) or is_internal(whom) or is_person(whom))
