"""Makes resources/templates/minutes.docx, the clean Word file that every document is written into.

    python tests/export/make_template.py

A test makes it again and compares, so change the look here and run this; the file itself is never edited by hand.
"""
from __future__ import annotations

import zipfile
from pathlib import Path

TEMPLATE = Path(__file__).parents[2] / "resources" / "templates" / "minutes.docx"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument"
PACKAGE_TYPE = "application/vnd.openxmlformats-package"
THEME_TYPE = f"{OFFICE_TYPE}.theme+xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
INK = "1B2A41"
GREY = "4A4F57"
FONT = '<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>'


def size(points: float) -> str:
    """A type size for both scripts."""
    return f'<w:sz w:val="{int(points * 2)}"/><w:szCs w:val="{int(points * 2)}"/>'


def space(before: int, after: int, line: int = 0) -> str:
    """Space above and below in points."""
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"' + (f' w:line="{line}" w:lineRule="auto"/>' if line else "/>")


def paragraph(name: str, *, based: str = "Normal", following: str = "", pPr: str = "", rPr: str = "", order: int = 1) -> str:  # noqa: N803
    """A paragraph style; its id is its name without spaces."""
    key = name.replace(" ", "")
    shown, own = (name.lower(), "") if name in BUILT_IN else (name, 'w:customStyle="1" ')
    return (
        f'<w:style w:type="paragraph" {own}w:styleId="{key}"><w:name w:val="{shown}"/>'
        f'<w:basedOn w:val="{based}"/>' + (f'<w:next w:val="{following}"/>' if following else "")
        + f'<w:uiPriority w:val="{order}"/><w:qFormat/>'
        + (f"<w:pPr>{pPr}</w:pPr>" if pPr else "") + (f"<w:rPr>{rPr}</w:rPr>" if rPr else "") + "</w:style>"
    )


BUILT_IN = {"Heading 1", "Heading 2", "Heading 3", "Header", "Footer"}
BOLD = "<w:b/><w:bCs/>"
RULE = f'<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="4" w:color="{INK}"/></w:pBdr>'
TABS = '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>'


def heading(level: int, points: int, before: int, after: int) -> str:
    """A heading style that stays with what follows it."""
    pPr = f'<w:keepNext/><w:keepLines/>{space(before, after, 252)}<w:outlineLvl w:val="{level - 1}"/>'  # noqa: N806
    rPr = f'{BOLD}<w:color w:val="{INK}"/>{size(points)}'  # noqa: N806
    return paragraph(f"Heading {level}", following="MinuteText", pPr=pPr, rPr=rPr, order=9)


def styles() -> str:
    """Every style the writer uses; the fonts come from the defaults alone, so that a council's own Normal rules."""
    keep = "<w:keepNext/>"
    grey = f'<w:color w:val="{GREY}"/>'
    made = [
        heading(1, 20, 0, 6), heading(2, 14, 20, 8), heading(3, 12, 12, 4),
        paragraph("Document Version", pPr=space(0, 6), rPr=BOLD),
        paragraph("Meeting Details", pPr=space(0, 8)),
        paragraph("Meeting Status", pPr=space(0, 10), rPr=BOLD),
        paragraph("Attendance", pPr=space(0, 4)),
        paragraph("Notice", pPr=space(0, 8), rPr=BOLD),
        paragraph("Report Line", pPr=keep + space(0, 8), rPr=grey),
        paragraph("Report Text", rPr=grey), paragraph("Report Bullet", pPr=space(0, 5), rPr=grey),
        paragraph("Report Cover", pPr=space(0, 6)), paragraph("Report Contact", pPr=space(0, 14), rPr=grey),
        paragraph("Paper Text"), paragraph("Paper Bullet", pPr=space(0, 5)),
        paragraph("Recommendation Heading", pPr=keep, rPr=BOLD), paragraph("Recommendation", pPr=space(0, 6)),
        paragraph("Minute Text"), paragraph("Minute Bullet", pPr=space(0, 5)),
        paragraph("Resolution", following="ResolutionClause", pPr=keep + space(10, 6)),
        paragraph("Resolution Clause", pPr=space(0, 6)),
        paragraph("Action", pPr=space(8, 10)),
        paragraph("Public Summary"), paragraph("Decision Details", pPr=space(0, 6)),
        paragraph("Signature", pPr=keep + space(24, 0)),
        paragraph("Table Words", pPr=space(2, 2, 252), rPr=size(11)),
        paragraph("Table Heading", based="TableWords", pPr=keep, rPr=BOLD),
        paragraph("Header", pPr=RULE + TABS + space(0, 0), rPr=grey + size(10)),
        paragraph("Footer", pPr=space(0, 0) + '<w:jc w:val="center"/>', rPr=grey + size(10)),
    ]
    return (
        f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{FONT}{size(12)}'
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr>{space(0, 8, 271)}</w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        + TABLE_NORMAL + '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        + "".join(made) + CLERK_TABLE + "</w:styles>"
    )


TABLE_NORMAL = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
LINE = 'w:val="single" w:sz="4" w:space="0" w:color="8A9099"'
CLERK_TABLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="ClerkTable"><w:name w:val="Clerk Table"/><w:basedOn w:val="TableNormal"/>'
    f'<w:uiPriority w:val="59"/><w:tblPr><w:tblBorders><w:top {LINE}/><w:bottom {LINE}/><w:insideH {LINE}/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    f'<w:tblStylePr w:type="firstRow"><w:rPr>{BOLD}</w:rPr><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/></w:tcBorders>'
    '<w:shd w:val="clear" w:color="auto" w:fill="E8ECF2"/></w:tcPr></w:tblStylePr></w:style>'
)
SETTINGS = (
    f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    + "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1), ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1), ("differentiateMultirowTableHeaders", 1),
        )
    )
    + '</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
)
FONTS = (
    f'{HEAD}<w:fonts xmlns:w="{W}"><w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>'
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
COLOURS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": INK, "lt2": "E8ECF2", "accent1": "1F4F96", "accent2": "1C6340", "accent3": "7F5200",
    "accent4": "AB2419", "accent5": "4A4F57", "accent6": "8A9099", "hlink": "1F4F96", "folHlink": "4A4F57",
}
FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
FACES = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
THEME = (
    f'{HEAD}<a:theme xmlns:a="{A}" name="Minutes"><a:themeElements><a:clrScheme name="Minutes">'
    + "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items())
    + f'</a:clrScheme><a:fontScheme name="Minutes"><a:majorFont>{FACES}</a:majorFont><a:minorFont>{FACES}</a:minorFont></a:fontScheme>'
    f'<a:fmtScheme name="Minutes"><a:fillStyleLst>{FILL * 3}</a:fillStyleLst><a:lnStyleLst>'
    + "".join(f'<a:ln w="{width}">{FILL}</a:ln>' for width in (6350, 12700, 19050))
    + f'</a:lnStyleLst><a:effectStyleLst>{"<a:effectStyle><a:effectLst/></a:effectStyle>" * 3}</a:effectStyleLst>'
    f"<a:bgFillStyleLst>{FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
)


def field(name: str) -> str:
    """A field that Word works out, with a first value for those that do not."""
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        sign.format("begin") + f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
        + sign.format("separate") + "<w:r><w:t>1</w:t></w:r>" + sign.format("end")
    )


def text(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


FOOTER = (
    f'{HEAD}<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    f'{text("Page ")}{field("PAGE")}{text(" of ")}{field("NUMPAGES")}</w:p></w:ftr>'
)
HEADER = f'{HEAD}<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>'
DOCUMENT = (
    f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body><w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
    '<w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId7"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>'
    '<w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'
)
PARTS = (
    ("styles", "rId1", "styles"), ("numbering", "rId2", "numbering"), ("settings", "rId3", "settings"), ("fontTable", "rId4", "fontTable"),
    ("header1", "rId5", "header"), ("footer1", "rId6", "footer"), ("footer2", "rId7", "footer"),
    ("theme/theme1", "rId8", "theme"),
)
CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>Minutes</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>"
)
APP = f'{HEAD}<Properties xmlns="{OFFICE}/extended-properties"><Application>Clerk Desk</Application></Properties>'


def parts() -> dict[str, str]:
    """Every part of the package by its name."""
    kinds = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{THEME_TYPE if kind == "theme" else f"{WORD_TYPE}.{kind}+xml"}"/>'
        for part, _, kind in PARTS
    )
    types = (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{PACKAGE_TYPE}.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORD_TYPE}.document.main+xml"/>{kinds}'
        f'<Override PartName="/docProps/core.xml" ContentType="{PACKAGE_TYPE}.core-properties+xml"/>'
        f'<Override PartName="/docProps/app.xml" ContentType="{OFFICE_TYPE}.extended-properties+xml"/></Types>'
    )
    rels = HEAD + f'<Relationships xmlns="{PACKAGE}/relationships">' + "{}</Relationships>"
    link = '<Relationship Id="{}" Type="{}" Target="{}"/>'
    package = link.format("rId1", f"{OFFICE}/relationships/officeDocument", "word/document.xml") + link.format(
        "rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"
    ) + link.format("rId3", f"{OFFICE}/relationships/extended-properties", "docProps/app.xml")
    inside = "".join(link.format(key, f"{OFFICE}/relationships/{kind}", f"{part}.xml") for part, key, kind in PARTS)
    return {
        "[Content_Types].xml": types, "_rels/.rels": rels.format(package), "docProps/core.xml": CORE, "docProps/app.xml": APP,
        "word/document.xml": DOCUMENT, "word/_rels/document.xml.rels": rels.format(inside), "word/styles.xml": styles(),
        "word/numbering.xml": f'{HEAD}<w:numbering xmlns:w="{W}"/>', "word/settings.xml": SETTINGS, "word/fontTable.xml": FONTS,
        "word/theme/theme1.xml": THEME, "word/header1.xml": HEADER, "word/footer1.xml": FOOTER, "word/footer2.xml": FOOTER,
    }


def make(to: Path) -> None:
    """Writes the package, with the same bytes each time."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts().items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, content)


if __name__ == "__main__":
    make(TEMPLATE)
