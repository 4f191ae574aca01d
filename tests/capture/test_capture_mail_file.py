"""Saved mails: whose words are read, what is dropped and said to be, attachments, and what cannot be read."""
from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

import pytest

from clerk_desk.capture.mail_file import read_mail
from clerk_desk.capture.reading import read_file
from clerk_desk.domain.captured import as_json
from clerk_desk.domain.errors import CannotBeDone

MINUTES = """4. Hedges

The Clerk said that the hedge by the café had been cut – at a cost of £40 – and that a very long line of text would be broken by the mail.

RESOLVED:

(a) that the bill be paid; and

(b) that the owner be thanked."""
EXPECTED = ["The Clerk said that the hedge by the café had been cut – at a cost of £40 – and that a very long line of text would be broken "
            "by the mail."]
CLAUSES = [("(a)", "that the bill be paid; and"), ("(b)", "that the owner be thanked.")]
FOOT = "\n\n-- \nAnn Amble\nClerk to the Council\n"
DISCLAIMER = "\n\nThis e-mail and any attachments are confidential and intended for the addressee only.\nIt may not be passed on."
DOCUMENT = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    "{}</w:body></w:document>")


def mail(text=MINUTES, html="", charset="utf-8", cte=None, **headers):
    message = EmailMessage()
    message["From"], message["To"] = "Ann Amble <ann@council.example>", "Members <members@council.example>"
    message["Subject"] = headers.get("subject", "Hedges")
    if text:
        message.set_content(text, charset=charset, cte=cte)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message


def word_file(text):
    content = io.BytesIO()
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.split("\n") if line)
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("word/document.xml", DOCUMENT.format(lines))
    return content.getvalue()


def read(folder, message, name="mail.eml"):
    content = message if isinstance(message, bytes) else message.as_bytes()
    (folder / name).write_bytes(content)
    return read_file(folder / name)


def sole(captured):
    """Number and title, narrative, and clauses with markers of the only item."""
    items = as_json(captured)["items"]
    assert len(items) == 1
    item = items[0]
    clauses = [(clause["marker"], clause["text"]) for resolution in item["resolutions"] for clause in resolution["clauses"]]
    return (item["number"], item["title"]), [block["text"] for block in item["minutes"]], clauses


HEDGES = (("4", "Hedges"), EXPECTED, CLAUSES)


@pytest.mark.parametrize(("charset", "cte"), [
    ("utf-8", "quoted-printable"), ("utf-8", "base64"), ("cp1252", "quoted-printable"), ("utf-8", "8bit"),
])
def test_words_are_read_however_they_were_sent(tmp_path, charset, cte):
    captured = read(tmp_path, mail(MINUTES + FOOT, charset=charset, cte=cte))
    assert sole(captured) == HEDGES
    assert {"Ann Amble", "Clerk to the Council"} <= set(captured.left_out)
    assert any("Subject: Hedges" in line for line in captured.left_out)


def test_a_mail_with_a_code_that_nobody_knows_is_read_as_far_as_it_goes(tmp_path):
    content = mail().as_bytes().replace(b'charset="utf-8"', b'charset="x-unheard-of"')
    assert sole(read(tmp_path, content)) == HEDGES


def test_the_web_page_in_a_mail_is_read_with_its_lists(tmp_path):
    html = ("<html><body><p>4. Hedges</p><p>The hedge was cut.</p><p>RESOLVED:</p><ol type='a'><li>that the bill be paid; and</li>"
            "<li>that the owner be thanked.</li></ol><p>-- </p><p>Ann Amble</p></body></html>")
    for text in ("4. Hedges\nsomething else in plain text", ""):
        captured = read(tmp_path, mail(text, html))
        assert sole(captured) == (("4", "Hedges"), ["The hedge was cut."], [("a.", CLAUSES[0][1]), ("b.", CLAUSES[1][1])])
        assert "Ann Amble" in captured.left_out


def test_lines_that_the_mail_program_broke_are_one(tmp_path):
    flowed = MINUTES.replace("cut – at a", "cut – at \na").replace("very long line of", "very long line \nof")
    content = mail(flowed).as_bytes().replace(b'text/plain; charset="utf-8"', b'text/plain; charset="utf-8"; format=flowed')
    assert sole(read(tmp_path, content)) == HEDGES


@pytest.mark.parametrize("above", [
    "---------- Forwarded message ---------\nFrom: Bea Brook\nDate: Mon, 3 Mar 2025\nSubject: Hedges\nTo: Ann\n\n",
    "-----Original Message-----\nFrom: Bea Brook\nSent: 3 March 2025 10:00\nTo: Ann\nSubject: Hedges\n\n",
    "On Mon, 3 Mar 2025 at 10:00, Bea Brook <bea@council.example> wrote:\n\n",
    "From: Bea Brook\nSent: 3 March 2025 10:00\nTo: Ann\n\n",
])
@pytest.mark.parametrize("quoted", ["", "> "])
def test_a_forwarded_mail_is_read_and_the_note_above_it_left_out(tmp_path, above, quoted):
    other = "\n".join(quoted + line for line in MINUTES.split("\n"))
    captured = read(tmp_path, mail(f"Dear all\n\nPlease see below.\n\nAnn\n\n{above}{other}"))
    assert sole(captured) == HEDGES
    assert "Please see below." in captured.left_out


def test_the_mail_that_a_long_one_answers_is_left_out(tmp_path):
    long = MINUTES + "\n\n" + "The Chair spoke of the trees by the gate, which had grown over the path since the spring. " * 8
    captured = read(tmp_path, mail(f"{long}\n\n-----Original Message-----\nFrom: Bea\nSent: Monday\nTo: Ann\n\nWhere are the minutes?"))
    assert "Where are the minutes?" in captured.left_out
    assert "Where are the minutes?" not in str(as_json(captured)["items"])


def test_a_disclaimer_is_left_out_wherever_it_stands(tmp_path):
    captured = read(tmp_path, mail(f"CAUTION: This email came from outside.\n\n{MINUTES}{DISCLAIMER}\n\nSent from my phone"))
    assert sole(captured) == HEDGES
    assert {"It may not be passed on.", "Sent from my phone", "CAUTION: This email came from outside."} <= set(captured.left_out)


def test_the_document_that_a_short_mail_only_covers_is_read(tmp_path):
    message = mail("Dear Ann\n\nThe minutes are attached.\n\nRegards\nBea")
    message.add_attachment(word_file(MINUTES), maintype="application", subtype="octet-stream", filename="Minutes.docx")
    captured = read(tmp_path, message)
    assert sole(captured) == HEDGES
    assert "The minutes are attached." in captured.left_out
    assert any("only covers" in line and "Minutes.docx" in line for line in captured.left_out)


def test_documents_beside_a_mail_that_says_something_are_only_named(tmp_path):
    message = mail()
    message.add_attachment(word_file("1. Trees"), maintype="application", subtype="octet-stream", filename="Trees.docx")
    message.add_attachment(b"GIF89a", maintype="image", subtype="gif", filename="crest.gif")
    captured = read(tmp_path, message)
    assert sole(captured) == HEDGES
    assert {"(attached: Trees.docx)", "(attached: crest.gif)"} <= set(captured.left_out)


def test_a_mail_attached_to_an_empty_one_is_read(tmp_path):
    message = mail(" ")
    message.add_attachment(mail())
    assert sole(read(tmp_path, message)) == HEDGES


def test_a_web_page_saved_as_one_file_is_read(tmp_path):
    page = mail("", "<html><body><h1>4. Hedges</h1><p>The hedge was cut.</p></body></html>")
    assert sole(read(tmp_path, page, "page.mhtml")) == (("4", "Hedges"), ["The hedge was cut."], [])


def nested(depth):
    head = b"From: a\nSubject: b\n"
    for level in range(depth):
        head += b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (level, level)
    return head + b"\nwords\n"


@pytest.mark.parametrize(("content", "says"), [
    (b"From: a\nContent-Type: application/pkcs7-mime\n\nAAAA", "encrypted"),
    (b'From: a\nContent-Type: multipart/encrypted; boundary="x"\n\n--x\n\n--x--', "encrypted"),
    (nested(5000), "damaged|larger|no words"), (b"From: a\nSubject: nothing\n\n", "no words"), (b"X: " + b"y" * 400_000, "larger"),
], ids=["signed away", "encrypted", "nested", "empty", "long head"])
def test_a_mail_without_words_to_read_is_refused_in_one_sentence(tmp_path, content, says):
    with pytest.raises(CannotBeDone, match=says) as refused:
        read(tmp_path, content)
    assert str(refused.value).endswith(".")


def test_a_subject_in_any_code_is_read():
    message = mail(subject="Dôl Felin – hedges")
    assert read_mail(message.as_bytes()).subject == "Dôl Felin – hedges"
