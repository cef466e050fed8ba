"""Imports a layer into the store: shape, map, check, locate, write, and hand back what could not be taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..catalog.entities import GeometryType
from ..catalog.layer_mappings import LayerMapping, read_layer_mapping
from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import Finding, info, warning
from ..domain.scope import Scope
from ..importer.datum import Datum
from ..importer.datum_guess import provenance_of
from ..store.store import Batch
from .layer_rejects import RejectedFeatures
from .layer_run import LayerRun
from .layer_source import LayerSource
from .person import current_user
from .record_import import Counts, Mode, RecordImport
from .workspace import Workspace

#: What a layer can be imported as.
LAYER_ENTITIES = ("power_line", "substation", "transformer", "road", "village", "household", "support_site")
AUTO = "auto"
#: Reference systems of before 2008, which are moved by up to a hundred metres by public parameters: Beijing 1954 and
#: Xi'an 1980.
_OLD_DATUMS = ("EPSG:4214", "EPSG:4610", "EPSG:4555")
_DEGREES = 360.0


@dataclass(frozen=True)
class LayerImportResult:
    """What an import did, or in a dry run would have done.

    Attributes:
        left_out: features that are none of the entity, by the mapping.
        batch: the uuid under which it can be undone; None for a dry run and when nothing was changed.
        findings: of each kind and column the first ones.
        reasons: how many features there are by the code of what was wrong with them.
    """

    counts: Counts
    left_out: int
    batch: str | None
    findings: tuple[Finding, ...]
    reasons: Mapping[str, int]


class _DryRun(Exception):  # noqa: N818 - no error: it takes everything back
    """Ends the transaction of a dry run."""


def read_mapping(workspace: Workspace, name: str) -> LayerMapping | None:
    """The mapping of a built-in name or of a file; None for none.

    Raises:
        InputError: there is neither; the file cannot be read.
        CatalogError: the file is no mapping.
    """
    catalog, name = workspace.catalog, name.strip()
    if not name or name in catalog.layer_mappings:
        return catalog.layer_mappings.get(name)
    path = Path(name)
    if not path.is_file():
        raise InputError("layer_mapping_unknown", value=name, known=", ".join(catalog.layer_mappings))
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise InputError("file_unreadable", file=name, reason=str(problem)) from problem
    return read_layer_mapping(text, path.name, catalog.entities, catalog.code_lists)


def import_layer(
    workspace: Workspace,
    entity_name: str,
    source: LayerSource,
    mode: Mode,
    feedback: Feedback,
    *,
    mapping: LayerMapping | None = None,
    datum: str = AUTO,
    scope: Scope | None = None,
    dry_run: bool = False,
    report: Path | None = None,
) -> LayerImportResult:
    """Import the features of a layer in one transaction.

    Features without an error are written, the others go to `report` as they came. A dry run does all of it and takes
    it back.

    Args:
        workspace: where the records go.
        entity_name: what the features are, one of `LAYER_ENTITIES`.
        source: the layer.
        mode: append, update or replace.
        feedback: progress, cancel, findings.
        mapping: how attributes become fields; by their names when None.
        datum: "auto" for what the layer declares, or a value of `Datum` that the user knows its degrees to be in.
        scope: what REPLACE replaces. None: the places that the features name, and of lines and roads, which name none,
            the counties that they lie in.
        dry_run: whether nothing is to be kept.
        report: .gpkg or .xlsx of the rejected features; removed when there are none.

    Raises:
        InputError: an entity, a datum or a layer that cannot be used; a mapping without the entity.
        StoreError: the store or the report cannot be written.
        CancelledError: cancelled; the store is as it was.
    """
    entity = workspace.catalog.entities.get(entity_name)
    if entity is None or entity_name not in LAYER_ENTITIES:
        raise InputError("entity_unknown", value=entity_name, known=", ".join(LAYER_ENTITIES))
    if mapping is not None and entity_name not in mapping.entities:
        raise InputError("layer_mapping_lacks_entity", entity=entity_name, known=", ".join(mapping.entities))
    given = _given_datum(datum)
    _check_source(source, report)
    if source.recoded:
        feedback.report(warning("layer_recoded", {"file": source.name}))
    _tell_datum(source, given, feedback)
    with RejectedFeatures(report, source) as rejected:
        run = LayerRun(workspace, entity, source, mode, mapping, given, feedback, rejected)
        batch, uuid, counts = Batch(source.name, entity=entity_name, mode=mode.value), None, Counts()
        try:
            with workspace.store.change(current_user(), batch) as change:
                writer = RecordImport(workspace, entity, mode, change, scope)
                counts = writer.counts
                run.write(writer)
                if mode is Mode.REPLACE and scope is None and entity.geometry is GeometryType.LINE:
                    counts.removed += run.remove_unnamed(change)
                raise_if_cancelled(feedback)
                rejected.finish()  # before the records are kept: without the report nobody knew what is missing
                change.note_counts(counts.read, counts.unchanged, counts.rejected)
                uuid = change.batch_uuid
                if dry_run or not (counts.added or counts.updated or counts.removed):
                    uuid = None
                    raise _DryRun
        except _DryRun:
            pass
    run.tell_rest()
    feedback.set_progress(100)
    return LayerImportResult(counts, run.left_out, uuid, tuple(run.told), dict(run.reasons))


def _given_datum(text: str) -> Datum | None:
    if text == AUTO:
        return None
    try:
        return Datum(text)
    except ValueError as failure:
        expected = ", ".join((AUTO, *(str(known) for known in Datum)))
        raise InputError("datum_unknown", value=text, expected=expected) from failure


def _check_source(source: LayerSource, report: Path | None) -> None:
    if not source.has_geometry:
        raise InputError("layer_without_geometry", file=source.name)
    if source.unsaved:
        raise InputError("layer_unsaved", file=source.name)
    if report is not None and source.origin and Path(source.origin.split("|")[0]).absolute() == report.absolute():
        raise InputError("report_is_input", file=str(report))
    if not source.crs.isValid():
        extent = source.features.sourceExtent()
        if not extent.isNull() and max(abs(extent.xMinimum()), abs(extent.xMaximum())) > _DEGREES:
            raise InputError("layer_without_crs", file=source.name)


def _tell_datum(source: LayerSource, given: Datum | None, feedback: Feedback) -> None:
    """What the coordinates are taken for, and what speaks against it."""
    where = {"file": source.name}
    crs = source.crs
    if given is not None:
        feedback.report(info("layer_datum_given", where, datum=given.value))
        return
    if not crs.isValid():
        feedback.report(warning("layer_crs_assumed", where))
    elif crs.toGeographicCrs().authid() in _OLD_DATUMS:
        feedback.report(warning("layer_old_datum", where, crs=crs.authid() or crs.description()))
    else:
        feedback.report(info("layer_crs_taken", where, crs=crs.authid() or crs.description()))
    clue, word = provenance_of(source.origin, source.names)
    if clue in (Datum.GCJ02, Datum.BD09):
        feedback.report(warning("layer_datum_doubtful", where, datum=clue.value, clue=word))
