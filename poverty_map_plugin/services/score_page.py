"""A score sheet as a page: one file, to be read on the screen and printed on A4 across."""

from __future__ import annotations

import html
from collections.abc import Iterator

from qgis.PyQt.QtCore import QCoreApplication

from ..analysis.scores import Light, ScoreCell, ScoreRow
from ..catalog.scores import ScoreMeasure
from . import score_words as words
from .score_sheet import ScoreSheet

#: Overdue tasks that are listed; the rest is counted.
MOST_OVERDUE = 30

_PAGE = """<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>
@page {{ size: A4 landscape; margin: 12mm 12mm 14mm; }}
body {{ font: 14px/1.4 "Segoe UI", "Noto Sans", "DejaVu Sans", "WenQuanYi Micro Hei", "Microsoft YaHei",
  "Noto Sans CJK SC", sans-serif; color: #222; background: #fff; max-width: 84em; margin: 2em auto; padding: 0 1.5em; }}
h1 {{ font-size: 22px; margin: 0; }} h2 {{ font-size: 15px; margin: 22px 0 4px; }}
p {{ margin: 2px 0 12px; color: #666; }} p.warning {{ color: #222; font-weight: bold; margin: 0 0 10px; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ padding: 4px 6px; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd8d0; }}
th {{ font-weight: normal; color: #666; vertical-align: bottom; border-bottom: 1px solid #999; }}
td.n, th.n {{ text-align: right; white-space: nowrap; }} th.n {{ white-space: normal; }}
td.name {{ white-space: nowrap; }} td.total {{ font-weight: bold; }} td.none {{ color: #999; }}
.light {{ color: {cool}; }} .urgent, .urgent .light {{ color: {accent}; }} .soft {{ color: #666; }}
h2.how {{ page-break-before: always; }} tr {{ break-inside: avoid; }} thead {{ display: table-header-group; }}
@media print {{ body {{ margin: 0; padding: 0; max-width: none; font-size: 11px; }}
  h2 {{ break-after: avoid; }}
  h1 {{ font-size: 19px; }} h2.how {{ margin-top: 0; }}
  * {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }} }}
</style></head><body>
<h1>{title}</h1><p>{about}</p>{warning}
<table width="100%"><thead><tr>{heads}</tr></thead><tbody>
{rows}
</tbody></table>
<p class="legend">{legend}</p>
{overdue}
<h2 class="how">{measures_title}</h2>
<table width="100%"><thead><tr>{measure_heads}</tr></thead><tbody>
{measures}
</tbody></table>
</body></html>
"""


def score_page(sheet: ScoreSheet, locale: str) -> str:
    """The page as HTML that needs nothing else; whatever texts say, they are only text."""
    about = words.about_text(sheet, locale)
    rank, places, department, points, measured = words.head_texts()
    heads = [_head(rank, True), _head(places), _head(department), _head(points, True)]
    heads += [_head(f"{m.label.text(locale)} ({m.unit.text(locale)})", True) for m in sheet.measures]
    heads.append(_head(measured, True))
    warning = f'<p class="warning">{html.escape(words.sample_text())}</p>' if sheet.has_samples else ""
    return _PAGE.format(
        lang=locale.replace("_", "-"),
        title=html.escape(words.title_text()),
        about=html.escape(about),
        warning=warning,
        cool=sheet.cool,
        accent=sheet.accent,
        heads="".join(heads),
        rows="\n".join(_row(sheet, row, locale) for row in sheet.rows),
        legend=_legend(),
        overdue=_overdue(sheet, locale),
        measures_title=html.escape(QCoreApplication.translate("ScoreSheet", "How the scores are made")),
        measure_heads="".join(_head(text, number == 1) for number, text in enumerate(words.measure_heads())),
        measures="\n".join(_measure(measure, locale) for measure in sheet.measures),
    )


def _head(text: str, is_number: bool = False) -> str:
    return f"<th{' class=n' if is_number else ''}>{html.escape(text)}</th>"


def _row(sheet: ScoreSheet, row: ScoreRow, locale: str) -> str:
    cells = [
        f'<td class="n">{words.NOTHING if row.rank is None else row.rank}</td>',
        f'<td class="soft">{words.places_text(row)}</td>',
        f'<td class="name">{html.escape(sheet.department_name(row.department, locale))}</td>',
        _total(row),
    ]
    cells += [_figure(m, c) for m, c in zip(sheet.measures, row.cells, strict=True)]
    cells.append(f'<td class="n soft">{row.covered:.0%}</td>')
    return f"<tr>{''.join(cells)}</tr>"


def _total(row: ScoreRow) -> str:
    if row.total is None or row.light is None:
        return f'<td class="n none">{words.NOTHING}</td>'
    urgent = " urgent" if row.is_urgent else ""
    return f'<td class="n total{urgent}">{_light(row.light)} {words.points_text(row.total)}</td>'


def _figure(measure: ScoreMeasure, cell: ScoreCell) -> str:
    if cell.value is None or cell.light is None:
        return f'<td class="n none">{words.NOTHING}</td>'
    urgent = " urgent" if cell.is_urgent else ""
    return f'<td class="n{urgent}">{_light(cell.light)} {words.value_text(measure, cell.value)}</td>'


def _light(light: Light) -> str:
    return f'<span class="light" title="{html.escape(words.light_text(light))}">{words.SHAPES[light]}</span>'


def _legend() -> str:
    parts = [f"{_light(light)} {html.escape(words.light_text(light))}" for light in Light]
    parts.append(f'<span class="urgent">{html.escape(words.urgent_text())}</span>')
    return " &nbsp; ".join(parts)


def _overdue(sheet: ScoreSheet, locale: str) -> str:
    """The overdue tasks, each once; nothing when there are none."""
    rows = list(_overdue_rows(sheet, locale))
    if not rows:
        return ""
    title = QCoreApplication.translate("ScoreSheet", "Overdue tasks: {count}").format(count=len(rows))
    heads = words.record_heads()
    head = "".join(_head(text) for text in (heads[0], *heads[2:]))
    more = words.more_text(len(rows) - MOST_OVERDUE) if len(rows) > MOST_OVERDUE else ""
    last = f'<tr><td></td><td></td><td class="soft">{html.escape(more)}</td><td></td><td></td></tr>' if more else ""
    body = "\n".join(rows[:MOST_OVERDUE])
    table = f"<thead><tr>{head}</tr></thead><tbody>{body}{last}</tbody>"
    return f'<h2>{html.escape(title)}</h2><table width="100%">{table}</table>'


def _overdue_rows(sheet: ScoreSheet, locale: str) -> Iterator[str]:
    told: set[str] = set()
    for row in sheet.rows:
        for measure in sheet.measures:
            if measure.tasks is None:
                continue
            records = sheet.records_of(row.department, measure)
            for code, title, place, state in words.record_texts(sheet, measure, records[records["late"]], locale):
                if code in told:
                    continue
                told.add(code)
                name = sheet.department_name(row.department, locale)
                texts = "".join(f"<td>{html.escape(text)}</td>" for text in (name, code, title, place))
                yield f'<tr>{texts}<td class="urgent">{html.escape(state)}</td></tr>'


def _measure(measure: ScoreMeasure, locale: str) -> str:
    label = f"{measure.label.text(locale)} ({measure.unit.text(locale)})"
    texts = (measure.about.text(locale), words.rule_text(measure))
    about = "".join(f"<td>{html.escape(text)}</td>" for text in texts)
    return f'<tr><td class="name">{html.escape(label)}</td><td class="n">{measure.weight:g}</td>{about}</tr>'
