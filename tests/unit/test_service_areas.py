"""Service areas: the longest prefix decides; a whole goes to the lowest bureau that serves all of it."""

from __future__ import annotations

from poverty_map_plugin.analysis.service_areas import Area, BureauAreas

PARENTS = {"GZ": None, "GZ04": "GZ", "GZ0425": "GZ04", "GZ0422": "GZ04", "GZ26": "GZ"}
TOWNSHIPS = ["520422100", "520425100", "520425104", "522636100"]


def bureaus(*areas: tuple[str, str]) -> BureauAreas:
    return BureauAreas(PARENTS, areas, TOWNSHIPS)


def test_a_township_of_a_county_may_be_served_by_another_bureau() -> None:
    found = bureaus(("GZ0425", "520425"), ("GZ0422", "520422"), ("GZ0422", "520425104"), ("GZ26", "522636"))
    assert found.owner("520425100201") == "GZ0425"
    assert found.owner("520425104222") == "GZ0422"
    assert found.owner("520425") == "GZ0425"
    assert found.areas("GZ0425") == (Area("520425", ("520425104",)),)
    assert found.areas("GZ0422") == (Area("520422"), Area("520425104"))
    # Of the bureau above both, the two counties are whole.
    assert found.areas("GZ04") == (Area("520422"), Area("520425"))


def test_a_place_above_all_areas_goes_to_the_lowest_bureau_that_serves_all_of_it() -> None:
    found = bureaus(("GZ0425", "520425"), ("GZ0422", "520422"), ("GZ26", "522636"))
    assert found.owner("5204") == "GZ04"
    assert found.owner("52") == "GZ"
    assert found.owner("5226") == "GZ26"


def test_a_place_served_in_part_belongs_to_nobody() -> None:
    found = bureaus(("GZ0425", "520425"), ("GZ26", "522636"))
    assert found.owner("5204") is None
    assert found.owner("52") is None
    assert found.owner("520422100201") is None
    assert BureauAreas({}, [], TOWNSHIPS).owner("52") is None


def test_an_area_claimed_twice_goes_to_the_lower_bureau() -> None:
    found = bureaus(("GZ04", "520425"), ("GZ0425", "520425"))
    assert found.owner("520425") == "GZ0425"
    assert found.areas("GZ04") == (Area("520425"),)


def test_a_hole_in_a_hole_is_an_area_again() -> None:
    found = bureaus(("GZ0425", "5204"), ("GZ26", "520425"), ("GZ0425", "520425104"))
    assert found.areas("GZ0425") == (Area("5204", ("520425",)), Area("520425104"))
    assert found.areas("GZ26") == (Area("520425", ("520425104",)),)


def test_a_bureau_owns_itself_and_a_circle_of_parents_ends() -> None:
    found = BureauAreas({"A": "B", "B": "A", "C": "unknown"}, [("A", "52")], [])
    assert found.owner("A") == "A"
    assert found.ancestors("A") == ("A", "B")
    assert found.ancestors("C") == ("C",)
    assert not Area("52", ("5204",)).holds("520425")
