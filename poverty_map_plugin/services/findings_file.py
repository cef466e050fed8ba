"""Writes what the checks of a workspace found into a file: .xlsx, .html or .csv."""

from __future__ import annotations

import contextlib
import csv
import html
import os
import re
from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import InputError, StoreError
from ..domain.findings import Finding, Severity
from ..i18n import interface_locale
from .checks.runner import CheckReport, CheckResult
from .messages import describe_finding

ENDINGS = (".xlsx", ".html", ".csv")
#: What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_WIDTHS = (10, 28, 90, 14, 14, 26, 34)
_ERROR_COLOUR = "C4161C"

Cells = tuple[str, ...]


def write_findings(path: Path, report: CheckReport) -> None:
    """Write the findings; a file that is there is replaced once the new one is whole.

    Texts are never formulas and never HTML, whatever they say.

    Raises:
        InputError: findings_file_wrong, for another ending.
        StoreError: store_unwritable.
    """
    writers = {".xlsx": _write_workbook, ".html": _write_page, ".csv": _write_text}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise InputError("findings_file_wrong", path=str(path), expected=", ".join(ENDINGS))
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        writer(partial, report)
        partial.replace(path)
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(path), reason=problem.strerror or str(problem)) from problem
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def severity_text(severity: Severity) -> str:
    """What a severity is called in the language of the interface."""
    words = {
        Severity.ERROR: QCoreApplication.translate("Findings", "Error"),
        Severity.WARNING: QCoreApplication.translate("Findings", "Warning"),
        Severity.INFO: QCoreApplication.translate("Findings", "Note"),
    }
    return words[severity]


def more_text(count: int) -> str:
    """What is said in place of findings that are not listed."""
    return QCoreApplication.translate("Findings", "and {count} more").format(count=count)


def finding_cells(report: CheckReport, result: CheckResult, finding: Finding) -> Cells:
    """Severity, check, sentence, entity, place, its name and uuid of a finding."""
    place = finding.where.get("place")
    code = str(place) if place else ""
    return (
        severity_text(finding.severity),
        result.check.title,
        describe_finding(finding),
        str(finding.where.get("entity") or ""),
        code,
        report.names.get(code, ""),
        str(finding.where.get("uuid") or ""),
    )


def headers() -> Cells:
    """The titles of `finding_cells`."""
    return (
        QCoreApplication.translate("Findings", "Severity"),
        QCoreApplication.translate("Findings", "Check"),
        QCoreApplication.translate("Findings", "What was found"),
        QCoreApplication.translate("Findings", "Entity"),
        QCoreApplication.translate("Findings", "Place code"),
        QCoreApplication.translate("Findings", "Place"),
        QCoreApplication.translate("Findings", "Record"),
    )


def counts_text(report: CheckReport) -> str:
    """How much was found, in a sentence."""
    template = QCoreApplication.translate("Findings", "{errors} errors, {warnings} warnings as of {day}")
    return template.format(errors=report.errors, warnings=report.warnings, day=report.day.isoformat())


def _rows(report: CheckReport) -> Iterator[Cells]:
    for result in report.results:
        for finding in result.findings:
            yield finding_cells(report, result, finding)
        if result.more:
            yield ("", result.check.title, more_text(result.more), "", "", "", "")


def _harmless(text: str) -> str:
    """A text that no spreadsheet runs when it opens a file of plain text."""
    tidy = _UNREADABLE.sub("", text)
    return f"'{tidy}" if tidy.startswith(_FORMULA) else tidy


def _write_text(path: Path, report: CheckReport) -> None:
    # With a byte order mark: else Excel reads Chinese in the encoding of the machine.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headers())
        writer.writerows([_harmless(text) for text in row] for row in _rows(report))


def _write_workbook(path: Path, report: CheckReport) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(QCoreApplication.translate("Findings", "Findings")[:31])
    sheet.freeze_panes = "A4"
    for number, width in enumerate(_WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    bold, red, folded = Font(bold=True), Font(color=_ERROR_COLOUR), Alignment(vertical="top", wrap_text=True)
    error = severity_text(Severity.ERROR)

    def cell(text: str, font: Font | None = None) -> WriteOnlyCell:
        made = WriteOnlyCell(sheet, value=_UNREADABLE.sub("", text))
        made.data_type, made.number_format = "s", "@"  # a text that begins with = stays a text
        made.alignment = folded
        if font is not None:
            made.font = font
        return made

    # Not folded: it runs on over the empty cells beside it.
    head = WriteOnlyCell(sheet, value=counts_text(report))
    head.font = bold
    sheet.append([head])
    sheet.append([])
    sheet.append([cell(text, bold) for text in headers()])
    count = 3
    for row in _rows(report):
        sheet.append([cell(text, red if row[0] == error and not number else None) for number, text in enumerate(row)])
        count += 1
    sheet.auto_filter.ref = f"A3:{get_column_letter(len(_WIDTHS))}{count}"
    book.save(path)


_PAGE = """<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>
body {{ font: 15px/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", "Microsoft YaHei",
  "WenQuanYi Micro Hei", sans-serif; color: #333; background: #fff;
  max-width: 72em; margin: 2.5em auto; padding: 0 1.5em; }}
h1 {{ font-size: 1.5em; margin: 0; }} h2 {{ font-size: 1.05em; margin: 2.2em 0 .4em; }}
p.sub {{ color: #777; margin: .2em 0 1.6em; }}
.counts {{ display: flex; margin: 0 0 1.8em; }} .counts div {{ margin-right: 3em; }}
.counts b {{ display: block; font-size: 2em; line-height: 1.2; }}
.counts span, .count {{ color: #777; }} .error {{ color: #c4161c; }}
table {{ border-collapse: collapse; width: 100%; }} td, th {{ padding: .3em .8em .3em 0; text-align: left;
  vertical-align: top; border-bottom: 1px solid #e6e2dc; }} th {{ color: #777; font-weight: normal; }}
td.n, th.n {{ text-align: right; }}
table.sum {{ max-width: 44em; }} td.none {{ color: #bbb; }}
td.s {{ white-space: nowrap; width: 5em; }} td.p {{ width: 12em; color: #777; }}
a {{ color: inherit; }} @media print {{ body {{ margin: 0; font-size: 11px; }} h2 {{ break-after: avoid; }} }}
</style></head><body>
<h1>{title}</h1><p class="sub">{workspace}{day}</p>
<div class="counts"><div><b class="{tone}">{errors}</b><span>{errors_word}</span></div>
<div><b>{warnings}</b><span>{warnings_word}</span></div></div>
{summary}
{sections}
</body></html>
"""


def _write_page(path: Path, report: CheckReport) -> None:
    translate = QCoreApplication.translate
    found = [(number, result) for number, result in enumerate(report.results) if result.errors or result.warnings]
    parts = {
        "title": translate("Findings", "Findings of the check"),
        "workspace": f"{report.workspace} · " if report.workspace else "",
        "day": report.day.isoformat(),
        "errors_word": translate("Findings", "errors"),
        "warnings_word": translate("Findings", "warnings"),
    }
    texts = {name: html.escape(text) for name, text in parts.items()}
    page = _PAGE.format(
        **texts,
        lang=interface_locale().replace("_", "-"),
        tone="error" if report.errors else "",
        errors=f"{report.errors:,}",
        warnings=f"{report.warnings:,}",
        summary=_summary(found),
        sections="\n".join(_section(report, number, result) for number, result in found),
    )
    path.write_text(page, encoding="utf-8")


def _summary(found: list[tuple[int, CheckResult]]) -> str:
    """How much each check found, with links to the sections below."""
    if not found:
        nothing = QCoreApplication.translate("Findings", "Nothing was found.")
        return f"<p>{html.escape(nothing)}</p>"
    rows = []
    for number, result in found:
        title = html.escape(result.check.title)
        errors, warnings = "n error" if result.errors else "n none", "n" if result.warnings else "n none"
        rows.append(
            f'<tr><td><a href="#c{number}">{title}</a></td><td class="{errors}">{result.errors:,}</td>'
            f'<td class="{warnings}">{result.warnings:,}</td></tr>'
        )
    titles = [
        QCoreApplication.translate("Findings", "Check"),
        QCoreApplication.translate("Findings", "errors"),
        QCoreApplication.translate("Findings", "warnings"),
    ]
    head = "".join(f"<th{' class=n' if n else ''}>{html.escape(title)}</th>" for n, title in enumerate(titles))
    return f'<table class="sum"><tr>{head}</tr>{"".join(rows)}</table>'


def _section(report: CheckReport, number: int, result: CheckResult) -> str:
    rows = []
    for finding in result.findings:
        severity, _, sentence, _, _, place, _ = finding_cells(report, result, finding)
        tone = " error" if finding.severity is Severity.ERROR else ""
        rows.append(
            f'<tr><td class="s{tone}">{html.escape(severity)}</td><td>{html.escape(sentence)}</td>'
            f'<td class="p">{html.escape(place)}</td></tr>'
        )
    if result.more:
        rows.append(f'<tr><td></td><td class="count">{html.escape(more_text(result.more))}</td><td></td></tr>')
    title = html.escape(result.check.title)
    count = result.errors + result.warnings
    return f'<h2 id="c{number}">{title} <span class="count">{count:,}</span></h2><table>{"".join(rows)}</table>'
