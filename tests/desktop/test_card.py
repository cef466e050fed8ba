"""The place card: a click on a village, cards beside each other, copies."""

from __future__ import annotations

import pytest

from .desk import Desk
from .steps import at_home, go_to

CARD = "PovertyMapPlaceCard"
VILLAGE, OTHER = "520425104222", "522630202201"


@pytest.fixture
def card(demo: Desk) -> Desk:
    """The map before the card, without a table below."""
    at_home(demo)
    for dock, keys in (("PovertyMapRecords", "ctrl+alt+3"), ("PovertyMapTasks", "ctrl+alt+4")):
        if demo.sees(dock):
            demo.key(keys)
            demo.wait_gone(dock)
    demo.show(CARD, "ctrl+alt+2")
    return demo


def click_village(desk: Desk, code: str) -> str:
    """Go to a village, click it on the map; its name."""
    go_to(desk, code)
    name: str = desk.see("records", role="map_village", expression=f"code = '{code}'")[0]["name"]
    if desk.see("canvas")["tool"] != "PlaceTool":
        desk.key("ctrl+alt+k")
    desk.wait("the tool", lambda: desk.see("canvas")["tool"] == "PlaceTool")
    desk.click_map("map_village", f"code = '{code}'")
    desk.wait("the card", lambda: name in " ".join(desk.see("texts", name=CARD)))
    return name


def test_a_click_on_a_village_shows_its_card(card: Desk) -> None:
    click_village(card, OTHER)
    assert any("Poor people" in text for text in card.see("texts", name=CARD))


def test_two_cards_are_pinned_and_compared(card: Desk) -> None:
    names = []
    for code in (VILLAGE, OTHER):
        names.append(click_village(card, code))
        card.click("PovertyMapPin")
    card.click("PovertyMapCompare")
    card.wait_for("PovertyMapComparison")
    heads = card.see("heads", name="PovertyMapComparison")
    assert [name.startswith(head) for name, head in zip(names, heads[1:], strict=True)] == [True, True]
    figures = {row[0]: row[1:] for row in card.rows("PovertyMapComparison")}
    assert all(figures["Poor people (persons)"])
    # With one of two there is nothing to compare.
    card.click(f"tip:Unpin {heads[1]}", CARD)
    card.wait_gone("PovertyMapComparison")
    card.click("PovertyMapPin")
    card.wait_gone("PovertyMapCompare")


def test_a_card_is_copied_as_text_and_as_a_picture(card: Desk) -> None:
    name = click_village(card, VILLAGE)
    card.click("PovertyMapCopyText")
    card.wait("the text", lambda: name in card.see("clipboard")["text"])
    assert "Poor people" in card.see("clipboard")["text"]
    card.click("PovertyMapCopyPicture")
    card.wait("the picture", lambda: card.see("clipboard")["image"][0] > 100)
    width, height = card.see("clipboard")["image"]
    assert height > width, "the whole card, not only what is seen of it"
