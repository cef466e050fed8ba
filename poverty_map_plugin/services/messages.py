"""Makes sentences of findings and errors: what happened, where, what to do. The only place that does."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ..domain.errors import PovertyMapError
from ..domain.findings import Finding

_CONTEXT = "Messages"

_SENTENCES: Mapping[str, str] = {
    "cancelled": QT_TRANSLATE_NOOP("Messages", "Cancelled; nothing was changed."),
    # Catalog
    "catalog_not_yaml": QT_TRANSLATE_NOOP("Messages", "Catalog file {file}, line {line}: not valid YAML ({found})."),
    "catalog_empty": QT_TRANSLATE_NOOP("Messages", "Catalog file {file} is empty; expected {expected}."),
    "catalog_wrong": QT_TRANSLATE_NOOP(
        "Messages", "Catalog file {file}, line {line}, {path}: expected {expected}, found {found}."
    ),
    "catalog_folder_missing": QT_TRANSLATE_NOOP("Messages", "The catalog folder {file} does not exist."),
    # Store
    "store_missing": QT_TRANSLATE_NOOP("Messages", "There is no workspace at {store}."),
    "store_not_workspace": QT_TRANSLATE_NOOP(
        "Messages", "{store} is not a workspace of Poverty Map. Make one with “Create workspace”."
    ),
    "store_newer": QT_TRANSLATE_NOOP(
        "Messages",
        "{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). "
        "Update the plugin.",
    ),
    "store_locked": QT_TRANSLATE_NOOP(
        "Messages", "{store} is in use by another program. Close it there, or stop editing, and try again."
    ),
    "store_read_only": QT_TRANSLATE_NOOP("Messages", "{store} cannot be written: the file is read-only."),
    "store_unwritable": QT_TRANSLATE_NOOP("Messages", "{store} cannot be written ({reason}). Choose another folder."),
    "store_full": QT_TRANSLATE_NOOP("Messages", "The disk is full: {store} was left as it was."),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Messages", "{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens."
    ),
    "store_conflict": QT_TRANSLATE_NOOP("Messages", "{store}: a record breaks a rule of its table ({reason})."),
    "store_failed": QT_TRANSLATE_NOOP("Messages", "{store}: the store answered “{reason}”. Nothing was changed."),
    "store_bad_name": QT_TRANSLATE_NOOP("Messages", "“{name}” cannot be the name of a table or column."),
}


class _Parameters(dict[str, object]):
    """A sentence shows what is known; a parameter that is missing shows as its name."""

    def __missing__(self, name: str) -> str:
        return "{" + name + "}"


def _sentence(code: str, parameters: Mapping[str, object]) -> str:
    template = _SENTENCES.get(code)
    if template is None:
        details = ", ".join(f"{name}={value}" for name, value in parameters.items())
        return f"{code}: {details}" if details else code
    return QCoreApplication.translate(_CONTEXT, template).format_map(_Parameters(parameters))


def describe_error(problem: PovertyMapError) -> str:
    """The sentence for an error, in the language of the interface."""
    return _sentence(problem.code, problem.parameters)


def describe_finding(finding: Finding) -> str:
    """The sentence for a finding, in the language of the interface."""
    return _sentence(finding.code, {**finding.where, **finding.parameters})


def known_codes() -> frozenset[str]:
    """The codes that have a sentence; a test holds them against the codes that are raised."""
    return frozenset(_SENTENCES)
