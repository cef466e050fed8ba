"""The sentences about imported layers, for `messages`."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QT_TR_NOOP

LAYER_SENTENCES: Mapping[str, str] = {
    # The layer as a whole
    "layer_mapping_unknown": QT_TR_NOOP("“{value}” is neither a mapping file nor one of the built-in ones ({known})."),
    "layer_mapping_lacks_entity": QT_TR_NOOP("The mapping says nothing of {entity}; it has {known}."),
    "layer_unreadable": QT_TR_NOOP("The layer cannot be read: {reason}"),
    "layer_unsaved": QT_TR_NOOP("{file} is being edited. Save the edits and try again."),
    "layer_recoded": QT_TR_NOOP(
        "{file} does not say in what its texts are written, and they are not UTF-8; they were read as GB18030. Look whether they are right."
    ),
    "layer_text_garbled": QT_TR_NOOP(
        "{file}, feature {row}, {column}: “{value}” could not be decoded. Set the encoding in the properties of the layer (GB18030 for most Chinese files)."
    ),
    "report_is_input": QT_TR_NOOP("The report {file} is the layer itself. Choose another file."),
    "layer_without_geometry": QT_TR_NOOP("{file} has no geometries. Import it with “Import table”."),
    "layer_without_crs": QT_TR_NOOP(
        "{file} has projected coordinates but no reference system. Set it in the properties of the layer."
    ),
    "layer_crs_assumed": QT_TR_NOOP("{file} has no reference system; its degrees were taken for CGCS2000."),
    "layer_crs_taken": QT_TR_NOOP("{file}: the reference system of the layer was taken: {crs}."),
    "layer_datum_given": QT_TR_NOOP("{file}: the coordinates were taken for {datum}, as you said."),
    "layer_old_datum": QT_TR_NOOP(
        "{file} is in {crs}, an old datum. It was brought to CGCS2000 with public parameters, which may be wrong by up to a hundred metres; compare it with the map."
    ),
    "layer_datum_doubtful": QT_TR_NOOP(
        "{file} may be in {datum} (“{clue}”), which no file can declare. If its features lie some 500 m off, import them again with that datum."
    ),
    "layer_columns": QT_TR_NOOP("{file}: attributes and the fields that they fill: {columns}."),
    "layer_attributes_left_out": QT_TR_NOOP(
        "{file}: no field was found for the attributes {names}; what stands in them was left out. Name their fields in a mapping."
    ),
    "layer_attribute_missing": QT_TR_NOOP("{file} has no attribute {name}, which the mapping names; it has {names}."),
    "layer_field_unfilled": QT_TR_NOOP(
        "{file}: no attribute fills “{field}”, which every new record needs. Name one in a mapping; the layer has {names}."
    ),
    "layer_features_left_out": QT_TR_NOOP("{file}: {count} features are not of the kind {entity}; they were left out."),
    "layer_codes_made": QT_TR_NOOP(
        "{file}: {count} features have no code; one was made of the layer and the feature’s number, such as {example}. It stays the same as long as these do."
    ),
    "layer_village_located": QT_TR_NOOP(
        "{file}: {count} features name no village; the nearest one of the county that they lie in was taken."
    ),
    "layer_county_located": QT_TR_NOOP("{file}: {count} features name no county; the one that they lie in was taken."),
    "province_without_border": QT_TR_NOOP(
        "The province has no border in the workspace, so nobody knows whether {file} lies in it."
    ),
    "report_wrong_kind": QT_TR_NOOP("The report {file} must end in one of {expected}."),
    # Geometries
    "geometry_missing": QT_TR_NOOP("{file}, feature {row}: it has no geometry."),
    "geometry_wrong_kind": QT_TR_NOOP("{file}, feature {row}: it is a {found}; expected a {expected}."),
    "geometry_several_points": QT_TR_NOOP("{file}, feature {row}: it has {count} points; which one is meant?"),
    "geometry_not_finite": QT_TR_NOOP("{file}, feature {row}: a coordinate is no number."),
    "geometry_not_transformable": QT_TR_NOOP(
        "{file}, feature {row}: its coordinates cannot be brought to CGCS2000 ({reason}). Check the reference system of the layer."
    ),
    "geometry_beyond_earth": QT_TR_NOOP(
        "{file}, feature {row}: {position} are no degrees. Check the reference system of the layer."
    ),
    "geometry_broken": QT_TR_NOOP("{file}, feature {row}: its geometry is broken and cannot be mended ({reason})."),
    "geometry_without_length": QT_TR_NOOP("{file}, feature {row}: all points of the line are the same."),
    "geometry_swapped": QT_TR_NOOP(
        "{file}, feature {row}: {value} lies outside of the province; longitude and latitude seem to be swapped."
    ),
    "geometry_mended": QT_TR_NOOP(
        "{file}: {count} geometries were broken and mended, for example that of feature {row}."
    ),
    "geometry_part_taken": QT_TR_NOOP(
        "{file}: {count} features mix points, lines and areas; only the parts of the right kind were taken, for example of feature {row}."
    ),
    "geometry_point_on_surface": QT_TR_NOOP(
        "{file}: of {count} areas a point in their middle was taken, for example of feature {row}."
    ),
}
