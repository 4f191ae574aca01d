"""What answers one person: a written reply, or information to the one who asked, rather than to the committee."""
from __future__ import annotations

from clerk_desk.capture.parties import MEMBERS, WHO_ASKED, is_body, is_internal, is_person, is_public
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.tasks import SENDERS, Task
from clerk_desk.capture.things import INFO
from clerk_desk.capture.verbs import ANSWER
from clerk_desk.domain.follow_ups import FollowUpKind

WRITTEN = Pattern(r"(?i)\b(?:written|in writing)\b")
AN_ANSWER = Pattern(r"\b(?:respon\w+|answer|reply|explanation|in writing)\b")
# "let KT know", "let KT have"
INITIALS_KNOW = Pattern(r"\s+[A-Z]{2,3}\s+(?:have|know)\b")
INITIALS = Pattern(r"[A-Z]{2}")
HAVE_ANSWER = Pattern(r"\bhave (?:an?|the|his|her|their) (?:\w+ )?(?:answer|reply|response|explanation)\b")
# "make sure that Councillor Ash received a written note"
GETS_ANSWER = Pattern(
    r"\bthat (?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Dr)\.? [A-Z][\w’'-]+ (?:receive[sd]?|gets?|got|has|had|was sent|is sent) "
    r"an? (?:\w+ )?(?:note|answer|reply|response|letter|explanation)\b"
    r"|^\s+(?:sure )?(?:that )?(?:an?|the) (?:written |full )?(?:answer|reply|response) (?:is|was|be) (?:sent|provided|given)\b"
    r"(?!.*\bto (?:all |the )*(?:[Mm]embers|[Cc]ommittee|[Pp]anel|[Bb]oard)\b)")
THE_ASKER = Pattern(r"\s+(?:the |back )*(?:member|councillor|resident|questioner|petitioner|complainant)\b")
KNOW = Pattern(r"\bknow\b")
FOR_ANSWER = Pattern(r"\bfor (?:an? )?(?:written )?(?:response|reply|answer)\b")
OUTSIDE_THE_MEETING = Pattern(r"\b(?:outside|after|following) (?:of )?the meeting|in writing\b")
GIVES_ANSWER = Pattern(r"\s+(?:an? )?(?:written |formal |full |further )*(?:response|reply|answer)\b")
BACK_TO = Pattern(r"\s+back\s+to\b")
# a letter that thanks or asks for something is no answer
THANKS = Pattern(r"\bthank|\b(?:requesting|asking|urging|seeking)\b|\bto (?:ask|request|urge|seek)\b")
A_MEMBER = Pattern(r"(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\b")
ONE_OUTSIDE = Pattern(
    r"(?:the )?(?:lead )?(?:applicant|resident|complainant|correspondent|enquirer|petitioner|parishioner|questioner|householder)$")
TO_ONE = SENDERS - {"see", "receive", "write", "make"}


def answered(task: Task, whom: str) -> FollowUpKind | None:
    """A written answer, or information to one person who asked; None where the task is neither."""
    if task.verb in {"circulate", "recirculate", "distribute"} or MEMBERS.search(whom):
        return None
    if task.verb == "refer" and FOR_ANSWER.search(task.after):
        return FollowUpKind.RESPOND if is_internal(whom) else None
    if task.verb in {"confirm", "clarify", "answer", "explain"} and OUTSIDE_THE_MEETING.search(task.after):
        return FollowUpKind.RESPOND if whom or "in writing" in task.after else FollowUpKind.CIRCULATE
    answers = _told_to_one(task, whom) or _gives_an_answer(task, whom) or _sent_to_one(task, whom)
    return FollowUpKind.RESPOND if answers else None


def _told_to_one(task: Task, whom: str) -> bool:
    """"let Mrs Ede know", "inform the applicant", "get back to her", "drop him a line"."""
    if task.verb in {"ring", "phone", "telephone", "call"}:
        return is_person(whom) or THE_ASKER.match(task.after) is not None
    if task.verb in {"make", "ensure", "see"} and GETS_ANSWER.search(task.after):
        return True
    if task.verb == "let" and is_person(whom) and HAVE_ANSWER.search(task.after):
        return True
    if task.verb == "let" and THE_ASKER.match(task.after):
        return True
    if task.verb == "let":
        return INITIALS_KNOW.match(task.after) is not None or (KNOW.search(task.after) is not None and is_person(whom))
    if task.verb in {"inform", "notify", "advise"}:
        return ONE_OUTSIDE.match(whom) is not None or (A_MEMBER.match(whom) is not None and is_person(whom))
    if task.verb in {"get", "come", "go"}:
        return BACK_TO.match(task.after) is not None and is_person(whom)
    return task.verb == "drop" and "a line" in task.after and is_person(whom)


def _gives_an_answer(task: Task, whom: str) -> bool:
    """"provide a written reply", "respond to Mr Hale", "explain in writing to residents"."""
    if task.verb in {"provide", "give", "send", "issue"} and not whom and "meeting" not in task.after and GIVES_ANSWER.match(task.after):
        return True
    if task.verb in ANSWER and (not whom or is_person(whom) or not is_body(whom)):
        return True
    written = WRITTEN.search(task.words) and AN_ANSWER.search(task.words)
    return bool(written) and (not whom or is_person(whom) or is_public(whom))


def _sent_to_one(task: Task, whom: str) -> bool:
    """"send Cllr Ash the list", "e-mail DT", "get him the figure", "write to her"; not thanks."""
    if task.verb in TO_ONE and (INITIALS.fullmatch(whom) or WHO_ASKED.fullmatch(whom)):
        return True
    if task.verb in TO_ONE and is_person(whom) and not is_internal(whom):
        return True
    if task.verb in {"get", "have"} and is_person(whom) and INFO.search(task.after):
        return True
    return task.verb == "write" and is_person(whom) and not THANKS.search(task.after)
