"""Needs and offers of help: which offers fit a need, which needs an offer; joining two of them, and parting them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..domain.errors import InputError
from ..domain.levels import Level
from ..store.sql import OneOf
from .places import PlaceIndex, scope_of
from .workspace import Workspace

if TYPE_CHECKING:
    from ..store.store import Change

NEED, OFFER = "need", "offer"
_COLUMNS = ("uuid", "code", "title", "category", "place_code", "quantity", "unit", "status")
_OWN = {NEED: ("stated_on", "offer_code"), OFFER: ("offered_on", "donor")}
#: Of two quantities the difference that is none: sums of decimals are not exact.
_GRAIN = 1e-9


class HelpStatus(str, Enum):
    """The state of a need or an offer: a code of the list `help_status`."""

    OPEN = "open"
    ASSIGNED = "assigned"
    MATCHED = "matched"
    MET = "met"
    WITHDRAWN = "withdrawn"


_UNMATCHED = (HelpStatus.OPEN, HelpStatus.ASSIGNED)


class PlaceFit(str, Enum):
    """How the place of a need lies to the place that an offer prefers; the best first."""

    WITHIN = "within"
    SAME_COUNTY = "same_county"
    ANYWHERE = "anywhere"  # the offer prefers none
    SAME_PREFECTURE = "same_prefecture"
    ELSEWHERE = "elsewhere"


class AmountFit(str, Enum):
    """Whether an offer has what a need wants; the best first."""

    ENOUGH = "enough"
    UNKNOWN = "unknown"  # one of them names no quantity


@dataclass(frozen=True)
class Help:
    """A need or an offer as it stands.

    Attributes:
        day: when it was stated or offered, as text.
        quantity: None where none is named.
        left: of an offer what no need has taken, of a need all that it wants; None where no quantity is named.
        who: who offers; empty for a need.
        offer_code: the offer that meets a need; empty for none.
    """

    entity: str
    uuid: str
    code: str
    title: str
    category: str
    place_code: str
    day: str
    quantity: float | None
    unit: str
    left: float | None
    status: str
    who: str = ""
    offer_code: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it can be matched: nothing meets the need yet, the offer is not used up."""
        if self.status not in _UNMATCHED or self.offer_code:
            return False
        return self.entity == NEED or self.left is None or self.left > _grain(self)


@dataclass(frozen=True)
class Suggestion:
    """What fits, and why."""

    other: Help
    place: PlaceFit
    amount: AmountFit


@dataclass(frozen=True)
class Standing:
    """A need or an offer, what it is joined to, and what would fit it, the best first."""

    itself: Help
    joined: tuple[Help, ...]
    suggestions: tuple[Suggestion, ...]


class Matching:
    """Joins needs and offers in the name of a person. Each step is one change: whole, or not at all."""

    def __init__(self, workspace: Workspace, places: PlaceIndex, person: str) -> None:
        self._workspace, self._places, self._person = workspace, places, person

    def standing(self, entity: str, uuid: str) -> Standing:
        """How a need or an offer stands.

        Raises:
            InputError: match_need_gone, match_offer_gone.
            StoreError: the store cannot be read.
        """
        itself = self._one(entity, uuid)
        if entity == OFFER:
            joined = self._read(NEED, {"offer_code": itself.code, "status": _taking()})
        else:
            joined = self._read(OFFER, {"code": itself.offer_code}) if itself.offer_code else []
        return Standing(itself, tuple(joined), tuple(self._suggestions(itself)) if itself.is_open else ())

    def match(self, need: str, offer: str) -> None:
        """Let an offer meet a need (uuids); the offer is matched, too, once all of it is taken.

        Raises:
            InputError: match_need_gone, match_need_taken, match_offer_gone, match_offer_closed, match_category_differs,
                match_unit_differs, match_not_enough.
            StoreError: the store cannot be written.
        """
        with self._workspace.store.change(self._person) as change:
            wanted, given = self._one(NEED, need), self._one(OFFER, offer)
            _refuse_unfit(wanted, given)
            _write(change, wanted, status=HelpStatus.MATCHED.value, offer_code=given.code)
            if given.left is not None and given.left - (wanted.quantity or 0.0) <= _grain(given):
                _write(change, given, status=HelpStatus.MATCHED.value)

    def release(self, need: str, offer: str) -> None:
        """Part a need and an offer (uuids) again: both are as they were before, as far as others left them so.

        Raises:
            InputError: match_need_gone, match_offer_gone, match_released.
            StoreError: the store cannot be written.
        """
        with self._workspace.store.change(self._person) as change:
            wanted, given = self._one(NEED, need), self._one(OFFER, offer)
            if wanted.status != HelpStatus.MATCHED or wanted.offer_code != given.code:
                raise InputError("match_released", need=wanted.title, offer=given.title)
            _write(change, wanted, status=self._before(wanted), offer_code=None)
            left = self._one(OFFER, offer).left
            if given.status == HelpStatus.MATCHED and left is not None and left > _grain(given):
                _write(change, given, status=self._before(given))

    # Fitting

    def _suggestions(self, itself: Help) -> list[Suggestion]:
        other = NEED if itself.entity == OFFER else OFFER
        conditions = {"category": itself.category, "status": [status.value for status in _UNMATCHED]}
        found = []
        for each in self._read(other, conditions):
            need, offer = (itself, each) if other == OFFER else (each, itself)
            if _unfit(need, offer) is None:
                found.append(Suggestion(each, self._place_fit(need, offer), _amount_fit(need, offer)))
        places, amounts = list(PlaceFit), list(AmountFit)
        return sorted(found, key=lambda s: (places.index(s.place), amounts.index(s.amount), s.other.day, s.other.code))

    def _place_fit(self, need: Help, offer: Help) -> PlaceFit:
        if not offer.place_code:
            return PlaceFit.ANYWHERE
        preferred, place = scope_of(offer.place_code), need.place_code
        if preferred is None or self._places.find(offer.place_code) is None:
            return PlaceFit.ELSEWHERE
        within = any(area.holds(place) for area in self._places.areas(preferred))
        if within or (preferred.level is Level.BUREAU and place in self._places.bureaus_below(preferred)):
            return PlaceFit.WITHIN
        if preferred.level is Level.BUREAU:
            return PlaceFit.ELSEWHERE
        for level, fit in ((Level.COUNTY, PlaceFit.SAME_COUNTY), (Level.PREFECTURE, PlaceFit.SAME_PREFECTURE)):
            above = preferred.code[: level.digits]
            if len(above) == level.digits and place.startswith(above):
                return fit
        return PlaceFit.ELSEWHERE

    # Reading

    def _one(self, entity: str, uuid: str) -> Help:
        found = self._read(entity, {"uuid": uuid})
        if not found:
            raise InputError("match_need_gone") if entity == NEED else InputError("match_offer_gone")
        return found[0]

    def _read(self, entity: str, where: Mapping[str, Any]) -> list[Help]:
        rows = self._workspace.store.read(entity, [*_COLUMNS, *_OWN[entity]], where, order=["code"])
        values = rows.astype(object).where(rows.notna(), None).to_dict("records")
        taken = self._taken([row["code"] for row in values]) if entity == OFFER else {}
        return [_help(entity, row, taken) for row in values]

    def _taken(self, codes: list[str]) -> dict[tuple[str, str], float]:
        """How much needs have taken of each offer, by its code and their unit; other units count for nothing."""
        conditions = {"offer_code": OneOf(codes), "status": _taking()}
        rows = self._workspace.store.read(NEED, ["offer_code", "quantity", "unit"], conditions)
        taken: dict[tuple[str, str], list[float]] = {}
        for code, quantity, unit in zip(rows["offer_code"], rows["quantity"], rows["unit"], strict=True):
            taken.setdefault((code, _text(unit)), []).append(_quantity(quantity) or 0.0)
        return {key: math.fsum(parts) for key, parts in taken.items()}

    def _before(self, each: Help) -> str:
        """The state before the last match, as the history tells it."""
        changes = self._workspace.store.history(each.entity, each.uuid)
        for field, old, new in zip(changes["field"], changes["old"], changes["new"], strict=True):
            if field == "status" and new == HelpStatus.MATCHED:
                return str(old) if old in [status.value for status in _UNMATCHED] else HelpStatus.OPEN.value
        return HelpStatus.OPEN.value


def _unfit(need: Help, offer: Help) -> InputError | None:
    """Why they cannot be joined; None when they can."""
    names = {"need": need.title, "offer": offer.title}
    if not need.is_open:
        return InputError("match_need_taken", **names)
    if not offer.is_open:
        return InputError("match_offer_closed", **names)
    if need.category != offer.category:
        return InputError("match_category_differs", **names)
    return _too_much(need, offer, names)


def _too_much(need: Help, offer: Help, names: Mapping[str, str]) -> InputError | None:
    """Why the offer has not what the need wants; None where one of them names no quantity."""
    if need.quantity is None or offer.left is None:
        return None
    if need.unit != offer.unit:
        return InputError("match_unit_differs", value=need.unit, expected=offer.unit, **names)
    if need.quantity > offer.left + _grain(offer):
        return InputError(
            "match_not_enough", left=f"{offer.left:g}", wanted=f"{need.quantity:g}", unit=offer.unit, **names
        )
    return None


def _refuse_unfit(need: Help, offer: Help) -> None:
    problem = _unfit(need, offer)
    if problem is not None:
        raise problem


def _amount_fit(need: Help, offer: Help) -> AmountFit:
    return AmountFit.UNKNOWN if need.quantity is None or offer.left is None else AmountFit.ENOUGH


def _write(change: Change, each: Help, **values: str | None) -> None:
    import pandas as pd

    change.update(each.entity, pd.DataFrame([{"uuid": each.uuid, **values}], dtype=object), ("uuid",))


def _help(entity: str, row: Mapping[str, Any], taken: Mapping[tuple[str, str], float]) -> Help:
    quantity, unit = _quantity(row["quantity"]), _text(row["unit"])
    left = quantity
    if entity == OFFER and quantity is not None:
        left = quantity - taken.get((row["code"], unit), 0.0)
        # Who takes the rest takes no more than there is, to the last digit.
        left = left if left > quantity * _GRAIN else 0.0
    return Help(
        entity=entity,
        uuid=str(row["uuid"]),
        code=str(row["code"]),
        title=_text(row["title"]),
        category=_text(row["category"]),
        place_code=_text(row["place_code"]),
        day=_text(row["stated_on" if entity == NEED else "offered_on"])[:10],
        quantity=quantity if entity == OFFER or quantity else None,
        unit=unit,
        left=left if entity == OFFER or quantity else None,
        status=_text(row["status"]),
        who=_text(row.get("donor")),
        offer_code=_text(row.get("offer_code")),
    )


def _taking() -> list[str]:
    """The states in which a need that names an offer takes of it: all but withdrawn."""
    return [status.value for status in HelpStatus if status is not HelpStatus.WITHDRAWN]


def _quantity(value: object) -> float | None:
    """A quantity; None for none, or for what is no amount. Below zero there is nothing."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return max(float(value), 0.0)


def _text(value: object) -> str:
    return "" if value is None or value != value else str(value).strip()  # noqa: PLR0124 - NaN


def _grain(each: Help) -> float:
    return (each.quantity or 0.0) * _GRAIN
