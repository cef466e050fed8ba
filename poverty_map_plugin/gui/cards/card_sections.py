"""What a place card holds, as titles, figures and rows ready to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...catalog.labels import Label
from ...domain.levels import Level
from ...domain.personal import masked
from ...domain.place_names import short_name, without_committee
from ...services.place_card import CardFigure, CardRecords, CardTransformers, LoadClass, PlaceCard
from ...services.surroundings import Near
from ..widgets.figure_tiles import ShownFigure
from ..widgets.number_text import UNKNOWN, number_text, scale_of, unit_beside
from ..widgets.table_model import Cell, Column, Row
from .comparison_bars import Bar

_YUAN = Label("yuan", "元", "元")


@dataclass(frozen=True)
class Compared:
    """A figure and the bars that compare it; `note` says in a word which way it stands out."""

    label: str
    note: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Section:
    """A part of the card: figures, comparisons, or rows; column `stretched` takes what is left of the width.

    `entity` names the records that the section is about, `are_places` says that its rows carry codes of places.
    """

    title: str
    figures: tuple[ShownFigure, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    stretched: int = 0
    compared: tuple[Compared, ...] = ()
    entity: str = ""
    are_places: bool = False


class CardSections:
    """Makes the sections of cards in one language; phone numbers are masked unless `phones` are wanted."""

    def __init__(self, locale: str, *, phones: bool = True) -> None:
        self._locale, self._phones = locale, phones

    def of(self, card: PlaceCard) -> tuple[Section, ...]:
        """The sections of a card that have something to show, in their order."""
        people, *actions = self._figure_sections(card)
        sections = [people, self._standing(card), self._cadres(card)]
        if card.transformers is not None:
            sections.append(self._transformers(card.transformers))
        sections += [self._nearest(card), *actions]
        sections += [self._records(records) for records in card.records]
        sections.append(self._neighbours(card))
        return tuple(section for section in sections if section.figures or section.rows or section.compared)

    def tr(self, text: str) -> str:
        """Translate in this class's context."""
        return QCoreApplication.translate("CardSections", text)

    def _figure_sections(self, card: PlaceCard) -> list[Section]:
        """People first, the rest by topic; what is nought or unknown everywhere would only fill the card."""
        titles = {
            "people": self.tr("People"),
            "power_aid": self.tr("Power aid"),
            "paired_aid": self.tr("Paired aid"),
            "resident_cadres": self.tr("Resident cadres"),
            "public_welfare": self.tr("Public welfare"),
            "tasks": self.tr("Tasks"),
        }
        sections = []
        for topic, title in titles.items():
            figures = [f for f in card.figures if f.topic == topic]
            if topic != "people":
                figures = [figure for figure in figures if figure.value]
            if card.period is None:
                figures = []
            sections.append(Section(title, tuple(self._figure(figure) for figure in figures)))
        return sections

    def _figure(self, figure: CardFigure) -> ShownFigure:
        factor, unit, decimals = scale_of(figure.value, figure.unit, figure.decimals, self._locale)
        beside = []
        if figure.county is not None:
            beside.append(self.tr("county {value}").format(value=number_text(figure.county / factor, decimals)))
        if figure.province is not None:
            beside.append(self.tr("province {value}").format(value=number_text(figure.province / factor, decimals)))
        label, comparison = figure.label.text(self._locale), self.tr(" · ").join(beside)
        if figure.value is None:
            return ShownFigure(label, UNKNOWN, "", comparison)
        number = number_text(figure.value / factor, decimals)
        return ShownFigure(label, number, unit_beside(label, unit), comparison)

    def _standing(self, card: PlaceCard) -> Section:
        notes = {True: self.tr("worse"), False: self.tr("better"), None: self.tr("differs")}
        compared = []
        for out in card.standing:
            figure = out.figure
            factor, unit, decimals = scale_of(figure.value, figure.unit, figure.decimals, self._locale)
            names = (("", _shown_name(card)), (self.tr("County"), ""), (self.tr("Province"), ""))
            bars = []
            for (name, own), value in zip(names, (figure.value, figure.county, figure.province), strict=True):
                if value is not None:
                    text = self.tr("{amount} {unit}").format(amount=number_text(value / factor, decimals), unit=unit)
                    bars.append(Bar(name or own, value, text))
            compared.append(Compared(figure.label.text(self._locale), notes[out.is_worse], tuple(bars)))
        return Section(self.tr("What stands out"), compared=tuple(compared))

    def _neighbours(self, card: PlaceCard) -> Section:
        rows = []
        for near in card.neighbours:
            distance = "" if near.distance_m is None else self._distance(near.distance_m)
            cells = (Cell(near.place.name, near.place.name), Cell(distance, near.distance_m))
            rows.append(Row(near.place.code, cells))
        columns = (Column(""), Column("", numeric=True))
        return Section(self.tr("Neighbours"), columns=columns, rows=tuple(rows), are_places=True)

    def _cadres(self, card: PlaceCard) -> Section:
        rows = []
        for cadre in card.cadres:
            role = cadre.role.text(self._locale) if cadre.role else ""
            phone = cadre.phone if self._phones else masked(cadre.phone)
            post = self.tr(", ").join(text for text in (role, cadre.post) if text)
            rows.append(
                Row(
                    cadre.name,
                    (
                        Cell(cadre.name, cadre.name),
                        Cell(post, post),
                        Cell(phone, phone),
                    ),
                )
            )
        columns = (Column(self.tr("Name")), Column(self.tr("Post")), Column(self.tr("Phone")))
        return Section(
            self.tr("Cadres ({count})").format(count=len(rows)),
            columns=columns,
            rows=tuple(rows),
            stretched=1,
            entity="cadre",
        )

    def _transformers(self, found: CardTransformers) -> Section:
        classes = {
            LoadClass.NORMAL: self.tr("normal"),
            LoadClass.HEAVY: self.tr("heavy"),
            LoadClass.OVERLOADED: self.tr("overloaded"),
        }
        load = classes[found.load_class] if found.load_class else ""
        figures = [
            ShownFigure(self.tr("Load rate"), number_text(found.load_rate, 1), "%", load),
            ShownFigure(self.tr("Transformers"), number_text(found.count), ""),
            ShownFigure(self.tr("Capacity"), number_text(found.capacity_kva), self.tr("kVA")),
            ShownFigure(self.tr("Peak load"), number_text(found.peak_load_kva), self.tr("kVA")),
            ShownFigure(
                self.tr("Capacity per household"),
                number_text(found.capacity_per_household, 2),
                self.tr("kVA/household"),
            ),
        ]
        if found.heavy or found.overloaded:
            figures.append(
                ShownFigure(
                    self.tr("Heavily loaded / overloaded"),
                    f"{number_text(found.heavy)} / {number_text(found.overloaded)}",
                    "",
                )
            )
        return Section(self.tr("Transformers and load"), tuple(figures), entity="transformer")

    def _nearest(self, card: PlaceCard) -> Section:
        lines = [self._nearest_row(line, self.tr("Line")) for line in card.lines]
        road = [self._nearest_row(card.road, self.tr("Road"))] if card.road else []
        columns = (Column(""), Column(""), Column("", numeric=True))
        return Section(self.tr("Nearest line and road"), columns=columns, rows=(*lines, *road), stretched=1)

    def _nearest_row(self, nearest: Near, otherwise: str) -> Row:
        kind = nearest.kind.text(self._locale) if nearest.kind else otherwise
        return Row(
            nearest.name,
            (
                Cell(kind, kind),
                Cell(nearest.name, nearest.name),
                Cell(self._distance(nearest.distance_m), nearest.distance_m),
            ),
        )

    def _distance(self, metres: float) -> str:
        """Metres up to a kilometre, kilometres beyond."""
        if metres < 1000:
            return self.tr("{distance} m").format(distance=QLocale().toString(round(metres)))
        return self.tr("{distance} km").format(distance=number_text(metres / 1000, 1))

    def _records(self, records: CardRecords) -> Section:
        title = self.tr("{kind} ({count})").format(kind=records.label.text(self._locale), count=records.count)
        amounts = [record.amount_yuan for record in records.latest if record.amount_yuan is not None]
        rows: list[Row] = []
        for record in records.latest:
            cells = [Cell(record.title, record.title), Cell(record.date, record.date)]
            if amounts:
                cells.append(self._amount(record.amount_yuan))
            rows.append(Row(record.title, tuple(cells)))
        columns: Sequence[Column] = (Column(""), Column(""), Column("", numeric=True))
        return Section(title, columns=tuple(columns[: 3 if amounts else 2]), rows=tuple(rows), entity=records.entity)

    def _amount(self, yuan: float | None) -> Cell:
        if yuan is None:
            return Cell("")
        factor, unit, decimals = scale_of(yuan, _YUAN, 0, self._locale)
        text = self.tr("{amount} {unit}").format(amount=number_text(yuan / factor, decimals), unit=unit)
        return Cell(text, yuan)


def _shown_name(card: PlaceCard) -> str:
    """The place's name as people say it: the official one would leave no room for the bars."""
    return without_committee(card.title) if card.level is Level.VILLAGE else short_name(card.title)
