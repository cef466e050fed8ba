"""The forms of a project's records: words, constraints, hidden numbers, history, and edits that are logged."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsFeature, QgsFieldConstraints, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.gui import QgsAttributeForm, QgsGui

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.catalog.labels import Code
from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.services.form_history import join_history
from poverty_map_plugin.services.forms import set_form
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.store import COMMON_COLUMNS

from . import small_project, small_workspace


@pytest.fixture(scope="module", autouse=True)
def editors() -> None:
    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()


@pytest.fixture(scope="module")
def made_once(editors: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    with open_workspace(small_workspace.make(tmp_path_factory.mktemp("forms") / "w.gpkg")) as workspace:
        compute_indicators(workspace, None, CollectingFeedback())
        return small_project.project_of(workspace)


@pytest.fixture
def path(made_once: Path, tmp_path: Path) -> Path:
    return small_workspace.copied(made_once, tmp_path).with_suffix(".gpkg")


@pytest.fixture
def project(path: Path) -> Iterator[QgsProject]:
    made = QgsProject.instance()
    assert made.read(str(path.with_suffix(".qgz")))
    yield made
    made.clear()


def layer_of(project: QgsProject, entity: str) -> QgsVectorLayer:
    return layers_by_role(project)[entity]


def log(path: Path, entity: str) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT action, changed_by, coalesce(new, old) FROM change_log WHERE entity = ? AND id > "
            "(SELECT coalesce(max(log_end), 0) FROM import_batch) ORDER BY id DESC",
            (entity,),
        ).fetchall()


def test_every_entity_below_the_township_has_a_form(project: QgsProject) -> None:
    with open_workspace(Path(project.fileName()).with_suffix(".gpkg")) as workspace:
        entities = set(workspace.catalog.entities) - {"province", "prefecture", "county", "township"}
    assert entities <= set(layers_by_role(project))


def test_fields_are_words_and_the_rest_is_hidden(project: QgsProject) -> None:
    layer = layer_of(project, "household")
    names = layer.fields().names()
    status = names.index("status")
    assert layer.attributeAlias(status)
    assert layer.editorWidgetSetup(status).type() == "ValueMap"
    for name in COMMON_COLUMNS:
        if name in names:
            assert layer.editorWidgetSetup(names.index(name)).type() == "Hidden"
    assert layer.fieldConstraints(status) & QgsFieldConstraints.Constraint.ConstraintNotNull
    assert layer.fieldConstraints(names.index("code")) & QgsFieldConstraints.Constraint.ConstraintUnique
    assert "30" in layer.constraintExpression(names.index("size"))


def test_identity_numbers_are_never_in_full(project: QgsProject, path: Path) -> None:
    with open_workspace(path) as workspace, workspace.store.change("x") as change:
        person = {"code": "P1", "household_code": "H1", "name": "甲", "identity_number": "520425198001011234"}
        change.insert("person", pd.DataFrame([person]))
    layer = layer_of(project, "person")
    index = layer.fields().names().index("identity_number")
    assert layer.editorWidgetSetup(index).type() == "Hidden"
    assert next(c for c in layer.attributeTableConfig().columns() if c.name == "identity_number").hidden
    form = QgsAttributeForm(layer, next(layer.getFeatures()))
    texts = " ".join(str(w.property("text")) for w in form.findChildren(object) if w.property("text"))
    assert "520425198001011234" not in texts
    assert "520*************34" in texts


def test_an_edit_in_a_form_is_logged_under_the_user(project: QgsProject, path: Path) -> None:
    layer = layer_of(project, "transformer")
    feature = next(layer.getFeatures())
    assert layer.startEditing()
    form = QgsAttributeForm(layer, feature)
    form.changeAttribute("name", "改名台区")
    assert form.save()
    assert layer.commitChanges(), layer.commitErrors()
    action, user, new = log(path, "transformer")[0]
    assert (action, "改名台区" in new) == ("update", True)
    assert user not in ("", "test")
    with open_workspace(path) as workspace:
        history = workspace.store.history("transformer", feature["uuid"])
    assert (history.iloc[0]["field"], history.iloc[0]["new"]) == ("name", "改名台区")


def test_a_new_record_gets_what_nobody_types(project: QgsProject, path: Path) -> None:
    layer = layer_of(project, "need")
    assert layer.startEditing()
    feature: QgsFeature = QgsVectorLayerUtils.createFeature(layer)
    for name, value in {"code": "N1", "title": "修路", "place_code": "520425", "category": "other"}.items():
        feature[name] = value
    feature["stated_on"], feature["status"] = "2016-01-01", "open"
    assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    with open_workspace(path) as workspace:
        row = workspace.store.read("need").iloc[0]
    assert len(row["uuid"]) >= 32
    assert row["updated_by"]
    assert row["updated_at"].startswith("20")
    assert row["batch"] is None
    assert log(path, "need")[0][0] == "insert"


def test_the_history_of_a_record_is_in_its_form(project: QgsProject, path: Path) -> None:
    layer = layer_of(project, "transformer")
    with open_workspace(path) as workspace, workspace.store.change("某人") as change:
        rows = workspace.store.read("transformer", ["code", "uuid"], {"code": "T1"})
        change.update("transformer", rows.assign(name="新名")[["code", "name"]], ("code",))
    relation = project.relationManager().relation("history_transformer")
    assert relation.isValid()
    feature = next(f for f in layer.getFeatures() if f["code"] == "T1")
    changes = [(f["changed_by"], f["field"], f["old"], f["new"]) for f in relation.getRelatedFeatures(feature)]
    assert [change for change in changes if change[0] == "某人"] == [("某人", "name", "一号", "新名")]
    tabs = layer.editFormConfig().tabs()
    assert len(tabs) == 2
    form = QgsAttributeForm(layer, feature)
    texts = " ".join(str(w.property("text")) for w in form.findChildren(object) if w.property("text"))
    assert "一号 → 新名" in texts


def test_words_of_the_data_are_only_words_in_the_history(project: QgsProject, path: Path) -> None:
    with open_workspace(path) as workspace, workspace.store.change("<i>x</i>") as change:
        rows = workspace.store.read("transformer", ["code"], {"code": "T1"})
        change.update("transformer", rows.assign(name="<b>粗</b>[% 1+1 %]"), ("code",))
    layer = layer_of(project, "transformer")
    form = QgsAttributeForm(layer, next(f for f in layer.getFeatures() if f["code"] == "T1"))
    texts = " ".join(str(w.property("text")) for w in form.findChildren(object) if w.property("text"))
    assert "&lt;b>粗&lt;/b>[% 1+1 %]" in texts
    assert "&lt;i>x&lt;/i>" in texts


def history_shown(project: QgsProject, entity: str, code: str) -> str:
    """What the history tab of a record's form says, with the table's marks taken out."""
    layer = layer_of(project, entity)
    form = QgsAttributeForm(layer, next(f for f in layer.getFeatures() if f["code"] == code))
    texts = [str(w.property("text")) for w in form.findChildren(object) if "<table>" in str(w.property("text"))]
    return re.sub("(<[^>]*>)+", "|", texts[0]) if texts else ""


@pytest.fixture
def household(path: Path) -> Iterator[QgsProject]:
    """A project with nothing but a household that was changed; its form is still to be made."""
    with open_workspace(path) as workspace, workspace.store.change("甲") as change:
        home = {"code": "H1", "village_code": "520425104222", "head_name": "甲", "status": "not_out", "size": 3}
        change.insert("household", pd.DataFrame([{**home, "income_per_head": 2000.5}]))
    with open_workspace(path) as workspace, workspace.store.change("某人") as change:
        now = {"code": "H1", "status": "out", "exited": "2016-11-30", "relocation": True, "income_per_head": 3000.0}
        change.update(
            "household", pd.DataFrame([{**now, "poverty_cause": None, "housing": "z", "size": None}]), ("code",)
        )
    project = QgsProject.instance()
    layers = [QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in ("household", "record_history")]
    for layer in layers:
        layer.setCustomProperty("poverty_map/role", layer.name())
    project.addMapLayers(layers)
    yield project
    project.clear()


def make_form(project: QgsProject, catalog: Catalog, locale: str) -> None:
    layers, entity = layers_by_role(project), catalog.entities["household"]
    set_form(layers["household"], entity, catalog, locale)
    join_history(project, layers["household"], layers["record_history"], entity, catalog, locale)


@pytest.mark.parametrize(
    ("locale", "status"), [("en", "Not out of poverty → Out of poverty"), ("zh_CN", "未脱贫 → 已脱贫")]
)
def test_the_history_speaks_in_words(household: QgsProject, locale: str, status: str) -> None:
    make_form(household, load_catalog({}), locale)
    shown = history_shown(household, "household", "H1")
    assert status in shown.replace("|", " "), "folded or not"
    assert "(empty) → 2016-11-30|" in shown
    assert "2000.5 → 3000|" in shown
    assert "3 → (empty)|" in shown
    assert "(empty) → yes|" in shown
    assert "(empty) → z|" in shown, "what the list does not know is shown as it is"
    assert re.search(r"\|20\d\d-\d\d-\d\d \d\d:\d\d\|某人\|", shown)
    assert "not_out" not in shown


def test_long_words_are_folded(household: QgsProject, path: Path) -> None:
    with open_workspace(path) as workspace, workspace.store.change("某人") as change:
        change.update("household", pd.DataFrame([{"code": "H1", "group_name": "长" * 50 + "<" * 30}]), ("code",))
    make_form(household, load_catalog({}), "en")
    shown = history_shown(household, "household", "H1")
    assert f"{'长' * 20}|{'长' * 20}|{'长' * 10}" in shown.replace(" ", "|")
    assert "&lt;" * 30 in shown


def test_a_word_of_a_catalog_is_only_a_word(household: QgsProject) -> None:
    catalog = load_catalog({})
    statuses = catalog.code_lists["household_status"]
    codes = {**statuses.codes, "out": Code("<b>x</b>%]'", "x", "x")}
    lists = {**catalog.code_lists, "household_status": replace(statuses, codes=codes)}
    make_form(household, replace(catalog, code_lists=lists), "en")
    # Folded after the arrow: the word, which has no blanks, stays in one piece.
    assert "→|&lt;b&gt;x&lt;/b&gt;&#37;]&#x27;" in history_shown(household, "household", "H1")


def test_text_of_a_record_is_never_evaluated(project: QgsProject) -> None:
    for layer in project.mapLayers().values():
        assert "eval" not in layer.mapTipTemplate()  # tests/qgis/test_card_tips.py looks at what tips show
        assert "eval" not in layer.displayExpression()
