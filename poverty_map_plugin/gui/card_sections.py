"""What a place card holds, as titles, figures and rows ready to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..catalog.labels import Label
from ..services.place_card import CardFigure, CardNearest, CardRecords, CardTransformers, LoadClass, PlaceCard
from .figure_tiles import ShownFigure
from .number_text import number_text, scale_of
from .table_model import Cell, Column, Row

_YUAN = Label("yuan", "元", "元")


@dataclass(frozen=True)
class Section:
    """A part of the card: figures, or rows; column `stretched` takes what is left of the width."""

    title: str
    figures: tuple[ShownFigure, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    stretched: int = 0


def card_sections(card: PlaceCard, locale: str) -> tuple[Section, ...]:
    """The sections of a card that have something to show, in their order."""
    sections = [*_figure_sections(card, locale), _cadres(card, locale)]
    if card.transformers is not None:
        sections.append(_transformers(card.transformers))
    sections.append(_nearest(card, locale))
    sections += [_records(records, locale) for records in card.records]
    return tuple(section for section in sections if section.figures or section.rows)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardSections", text)


def _figure_sections(card: PlaceCard, locale: str) -> list[Section]:
    """People first, the rest by topic; what is nought or unknown everywhere would only fill the card."""
    titles = {
        "people": _tr("People"),
        "power_aid": _tr("Power aid"),
        "paired_aid": _tr("Paired aid"),
        "resident_cadres": _tr("Resident cadres"),
        "public_welfare": _tr("Public welfare"),
        "tasks": _tr("Tasks"),
    }
    sections = []
    for topic, title in titles.items():
        figures = [figure for figure in card.figures if figure.topic == topic]
        if topic != "people":
            figures = [figure for figure in figures if figure.value]
        if card.period is not None:
            sections.append(Section(title, tuple(_figure(figure, locale) for figure in figures)))
    return sections


def _figure(figure: CardFigure, locale: str) -> ShownFigure:
    factor, unit, decimals = scale_of(figure.value, figure.unit, figure.decimals, locale)
    beside = []
    if figure.county is not None:
        beside.append(_tr("county {value}").format(value=number_text(figure.county / factor, decimals)))
    if figure.province is not None:
        beside.append(_tr("province {value}").format(value=number_text(figure.province / factor, decimals)))
    number = None if figure.value is None else figure.value / factor
    return ShownFigure(figure.label.text(locale), number_text(number, decimals), unit, _tr(" · ").join(beside))


def _cadres(card: PlaceCard, locale: str) -> Section:
    rows = []
    for cadre in card.cadres:
        role = cadre.role.text(locale) if cadre.role else ""
        post = _tr(", ").join(text for text in (role, cadre.post) if text)
        rows.append(
            Row(
                cadre.name,
                (
                    Cell(cadre.name, cadre.name),
                    Cell(post, post),
                    Cell(cadre.phone, cadre.phone),
                ),
            )
        )
    columns = (Column(_tr("Name")), Column(_tr("Post")), Column(_tr("Phone")))
    return Section(_tr("Cadres ({count})").format(count=len(rows)), columns=columns, rows=tuple(rows), stretched=1)


def _transformers(found: CardTransformers) -> Section:
    classes = {LoadClass.NORMAL: _tr("normal"), LoadClass.HEAVY: _tr("heavy"), LoadClass.OVERLOADED: _tr("overloaded")}
    load = classes[found.load_class] if found.load_class else ""
    figures = [
        ShownFigure(_tr("Load rate"), number_text(found.load_rate, 1), "%", load),
        ShownFigure(_tr("Transformers"), number_text(found.count), ""),
        ShownFigure(_tr("Capacity"), number_text(found.capacity_kva), _tr("kVA")),
        ShownFigure(_tr("Peak load"), number_text(found.peak_load_kva), _tr("kVA")),
        ShownFigure(_tr("Capacity per household"), number_text(found.capacity_per_household, 2), _tr("kVA/household")),
    ]
    if found.heavy or found.overloaded:
        figures.append(
            ShownFigure(
                _tr("Heavily loaded / overloaded"), f"{number_text(found.heavy)} / {number_text(found.overloaded)}", ""
            )
        )
    return Section(_tr("Transformers and load"), tuple(figures))


def _nearest(card: PlaceCard, locale: str) -> Section:
    lines = [_nearest_row(line, _tr("Line"), locale) for line in card.lines]
    road = [_nearest_row(card.road, _tr("Road"), locale)] if card.road else []
    columns = (Column(""), Column(""), Column("", numeric=True))
    return Section(_tr("Nearest line and road"), columns=columns, rows=(*lines, *road), stretched=1)


def _nearest_row(nearest: CardNearest, otherwise: str, locale: str) -> Row:
    kind = nearest.kind.text(locale) if nearest.kind else otherwise
    return Row(
        nearest.name,
        (
            Cell(kind, kind),
            Cell(nearest.name, nearest.name),
            Cell(distance_text(nearest.distance_m), nearest.distance_m),
        ),
    )


def distance_text(metres: float) -> str:
    """Metres up to a kilometre, kilometres beyond."""
    if metres < 1000:
        return _tr("{distance} m").format(distance=QLocale().toString(round(metres)))
    return _tr("{distance} km").format(distance=number_text(metres / 1000, 1))


def _records(records: CardRecords, locale: str) -> Section:
    title = _tr("{kind} ({count})").format(kind=records.label.text(locale), count=records.count)
    amounts = [record.amount_yuan for record in records.latest if record.amount_yuan is not None]
    rows: list[Row] = []
    for record in records.latest:
        cells = [Cell(record.title, record.title), Cell(record.date, record.date)]
        if amounts:
            cells.append(_amount(record.amount_yuan, locale))
        rows.append(Row(record.title, tuple(cells)))
    columns: Sequence[Column] = (Column(""), Column(""), Column("", numeric=True))
    return Section(title, columns=tuple(columns[: 3 if amounts else 2]), rows=tuple(rows), stretched=0)


def _amount(yuan: float | None, locale: str) -> Cell:
    if yuan is None:
        return Cell("")
    factor, unit, decimals = scale_of(yuan, _YUAN, 0, locale)
    text = _tr("{amount} {unit}").format(amount=number_text(yuan / factor, decimals), unit=unit)
    return Cell(text, yuan)
