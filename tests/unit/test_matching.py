"""Needs and offers: what is suggested and why, that nothing is overdrawn, and that release takes a match back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.services.matching import AmountFit, Matching, PlaceFit
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from ..qgis import small_workspace

VILLAGE, NEIGHBOUR, PUDING, DANZHAI = "520425104222", "520425100201", "520422100201", "522636100201"
Row = dict[str, Any]


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = small_workspace.make(tmp_path_factory.mktemp("matching") / "w.gpkg")
    with open_workspace(path) as opened:
        yield opened


class Desk:
    """The needs and offers of a workspace, by their numbers; uuids are made of these."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.matching = Matching(workspace, PlaceIndex(workspace), "李明")
        self.clear()

    def clear(self) -> None:
        with self.workspace.store.change("test") as change:
            for table in ("need", "offer"):
                change.delete(table, {})

    def need(self, code: str, **values: Any) -> None:
        row = {"title": f"要{code}", "place_code": VILLAGE, "stated_on": "2016-05-01", "quantity": 5.0, **values}
        self._insert("need", code, row)

    def offer(self, code: str, **values: Any) -> None:
        row = {"title": f"给{code}", "donor": "某单位", "offered_on": "2016-04-01", "quantity": 10.0, **values}
        self._insert("offer", code, row)

    def _insert(self, table: str, code: str, row: Row) -> None:
        row = {"code": code, "uuid": f"u-{code}", "category": "goods", "unit": "套", "status": "open", **row}
        with self.workspace.store.change("test") as change:
            change.insert(table, pd.DataFrame([row], dtype=object))

    def set(self, table: str, code: str, **values: Any) -> None:
        with self.workspace.store.change("other") as change:
            change.update(table, pd.DataFrame([{"code": code, **values}], dtype=object), ("code",))

    def row(self, table: str, code: str) -> Row:
        rows = self.workspace.store.read(table, None, {"code": code}).drop(columns=["updated_at", "updated_by"])
        return dict(rows.astype(object).where(rows.notna(), None).iloc[0])

    def match(self, need: str, offer: str) -> None:
        self.matching.match(f"u-{need}", f"u-{offer}")

    def release(self, need: str, offer: str) -> None:
        self.matching.release(f"u-{need}", f"u-{offer}")

    def suggested(self, entity: str, code: str) -> list[str]:
        return [each.other.code for each in self.matching.standing(entity, f"u-{code}").suggestions]

    def everything(self) -> list[Row]:
        return [
            self.row(table, code) for table in ("need", "offer") for code in self.workspace.store.read(table)["code"]
        ]


@pytest.fixture
def desk(once: Workspace) -> Desk:
    return Desk(once)


def refused(code: str) -> Any:
    return pytest.raises(InputError, match=rf"^{code}\b")


def test_offers_are_ranked_by_place_then_amount_then_age(desk: Desk) -> None:
    desk.need("N1")
    desk.offer("far", place_code="522636")
    desk.offer("unknown", quantity=None)
    desk.offer("new", offered_on="2016-09-01")
    desk.offer("old")
    desk.offer("near", place_code=NEIGHBOUR)
    desk.offer("here", place_code="520425104")
    desk.offer("bureau", place_code="PD", offered_on="2016-02-01")  # serves the village's township
    desk.offer("prefecture", place_code="520422")
    expected = ["bureau", "here", "near", "old", "new", "unknown", "prefecture", "far"]
    assert desk.suggested("need", "N1") == expected
    found = desk.matching.standing("need", "u-N1").suggestions
    fits = [PlaceFit.WITHIN] * 2 + [PlaceFit.SAME_COUNTY] + [PlaceFit.ANYWHERE] * 3
    assert [each.place for each in found] == [*fits, PlaceFit.SAME_PREFECTURE, PlaceFit.ELSEWHERE]
    assert found[5].amount is AmountFit.UNKNOWN
    assert found[0].amount is AmountFit.ENOUGH


def test_what_does_not_fit_is_not_suggested(desk: Desk) -> None:
    desk.need("N1")
    desk.offer("other", category="education")
    desk.offer("unit", unit="吨")
    desk.offer("few", quantity=4.9)
    desk.offer("none", quantity=0.0)
    for status in ("matched", "met", "withdrawn"):
        desk.offer(status, status=status)
    assert desk.suggested("need", "N1") == []


def test_needs_are_suggested_to_an_offer(desk: Desk) -> None:
    desk.offer("O1", place_code="520425", quantity=10.0)
    desk.need("far", place_code=DANZHAI)
    desk.need("new", stated_on="2016-08-01")
    desk.need("old", status="assigned")
    desk.need("much", quantity=11.0)
    desk.need("done", status="met")
    assert desk.suggested("offer", "O1") == ["old", "new", "far"]
    desk.match("new", "O1")
    assert desk.suggested("offer", "O1") == ["old", "far"]
    assert [need.code for need in desk.matching.standing("offer", "u-O1").joined] == ["new"]


def test_a_match_is_one_change_in_the_name_of_the_person(desk: Desk) -> None:
    desk.need("N1", quantity=10.0)
    desk.offer("O1")
    desk.match("N1", "O1")
    need, offer = desk.row("need", "N1"), desk.row("offer", "O1")
    assert (need["offer_code"], need["status"], offer["status"]) == ("O1", "matched", "matched")
    history = desk.workspace.store.history("need", "u-N1")
    assert set(history["changed_by"][:2]) == {"李明"}
    assert set(history["field"][:2]) == {"offer_code", "status"}
    assert desk.matching.standing("need", "u-N1").joined[0].left == 0.0


def test_an_offer_stays_open_while_something_is_left(desk: Desk) -> None:
    desk.offer("O1", quantity=0.3)
    for code in ("N1", "N2", "N3"):
        desk.need(code, quantity=0.1)
        assert desk.row("offer", "O1")["status"] == "open"
        desk.match(code, "O1")
    assert desk.row("offer", "O1")["status"] == "matched"  # 0.1 three times is not 0.3 to a computer


def test_stale_states_are_refused(desk: Desk) -> None:
    desk.need("N1")
    desk.need("N2", quantity=7.0)
    desk.offer("O1")
    desk.offer("O2", unit="吨")
    with refused("match_need_gone"):
        desk.match("N9", "O1")
    with refused("match_offer_gone"):
        desk.match("N1", "O9")
    with refused("match_unit_differs"):
        desk.match("N1", "O2")
    desk.match("N1", "O1")
    with refused("match_need_taken"):
        desk.match("N1", "O1")
    with refused("match_not_enough") as caught:
        desk.match("N2", "O1")
    assert (caught.value.parameters["left"], caught.value.parameters["wanted"]) == ("5", "7")
    desk.set("offer", "O1", category="education")
    with refused("match_category_differs"):
        desk.match("N2", "O1")
    desk.set("offer", "O1", status="withdrawn")
    with refused("match_offer_closed"):
        desk.match("N2", "O1")
    desk.set("need", "N1", status="met")
    before = desk.everything()
    with refused("match_released"):
        desk.release("N1", "O1")
    with refused("match_released"):
        desk.release("N2", "O1")
    assert desk.everything() == before


def test_release_gives_back_what_was_before(desk: Desk) -> None:
    desk.need("N1", quantity=10.0, status="assigned")
    desk.offer("O1", status="assigned")
    before = desk.everything()
    desk.match("N1", "O1")
    desk.release("N1", "O1")
    assert desk.everything() == before


amounts = st.one_of(st.none(), st.floats(0, 20).map(lambda value: round(value, 2)))
units = st.sampled_from(["套", "吨", None])
rows = st.lists(st.tuples(amounts, units, st.sampled_from(["open", "assigned", "met"])), min_size=1, max_size=4)
steps = st.lists(st.tuples(st.booleans(), st.integers(0, 3), st.integers(0, 3)), max_size=12)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(needs=rows, offers=rows, steps=steps)
def test_nothing_is_overdrawn_and_release_undoes_match(
    desk: Desk, needs: list[Any], offers: list[Any], steps: list[tuple[bool, int, int]]
) -> None:
    desk.clear()
    for make, name, made in ((desk.need, "N", needs), (desk.offer, "O", offers)):
        for number, (quantity, unit, status) in enumerate(made):
            make(f"{name}{number}", quantity=quantity, unit=unit, status=status)
    for joins, need, offer in steps:
        before = desk.everything()
        try:
            (desk.match if joins else desk.release)(f"N{need}", f"O{offer}")
        except InputError:
            assert desk.everything() == before
            continue
        taken = desk.workspace.store.read("need", ["quantity"], {"offer_code": f"O{offer}"})["quantity"].fillna(0.0)
        quantity = desk.row("offer", f"O{offer}")["quantity"]
        assert quantity is None or sum(taken) <= quantity * (1 + 1e-6)
        if joins:
            after = desk.everything()
            desk.release(f"N{need}", f"O{offer}")
            assert desk.everything() == before
            desk.match(f"N{need}", f"O{offer}")
            assert desk.everything() == after
