"""Reads the features of any vector layer in chunks: attributes as texts, as a person would write them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

if TYPE_CHECKING:
    import pandas as pd

_DIGITS = ".15g"
_SHAPEFILE = "ESRI Shapefile"
_CHINESE = "GB18030"
#: What stands where bytes are no letter in the encoding of a file.
UNDECODED = "\ufffd"
#: Features whose texts tell the encoding.
_LOOKED_AT = 1_000


@dataclass(frozen=True)
class LayerSource:
    """A layer to be imported.

    Attributes:
        name: what it is called, for findings and made codes.
        crs: what it declares; invalid when it declares nothing.
        names: its attributes.
        count: how many features it has; -1 when it does not know.
        shortened: whether its format cuts the names of attributes.
        origin: where it comes from, as far as known: a path or an address.
        recoded: whether its texts were read as GB18030 because they were not what the file says.
        unsaved: whether it is being edited; features that are not saved have no lasting id.
    """

    name: str
    features: QgsFeatureSource
    crs: QgsCoordinateReferenceSystem
    names: Sequence[str]
    count: int
    shortened: bool = False
    origin: str = field(default="", repr=False)  # an address may hold a password
    recoded: bool = False
    unsaved: bool = False

    @classmethod
    def of(cls, features: QgsFeatureSource, layer: QgsVectorLayer | None = None, recoded: bool = False) -> LayerSource:
        """The source over features, and the layer that they come from, where it is known."""
        provider = layer.dataProvider() if layer is not None else None
        return cls(
            name=(layer.name() if layer is not None else "") or features.sourceName(),
            features=features,
            crs=features.sourceCrs(),
            names=[item.name() for item in features.fields()],
            count=int(features.featureCount()),
            shortened=provider is not None and provider.storageType() == _SHAPEFILE,
            origin=layer.source() if layer is not None else "",
            recoded=recoded,
            unsaved=layer is not None and layer.isModified(),
        )

    @property
    def has_geometry(self) -> bool:
        """Whether its features are something on a map at all."""
        return self.features.wkbType() is not Qgis.WkbType.NoGeometry

    def chunks(self, size: int) -> Iterator[list[QgsFeature]]:
        """All features, so many at once; broken geometries come as they are."""
        request = QgsFeatureRequest()
        request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        if isinstance(self.features, QgsProcessingFeatureSource):
            flag = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
            features = self.features.getFeatures(request, flag)
        else:
            features = self.features.getFeatures(request)
        while chunk := list(islice(features, size)):
            yield chunk

    def texts(self, features: Sequence[QgsFeature]) -> pd.DataFrame:
        """The attributes of features as texts, a column each; the index is the feature id."""
        import pandas as pd

        rows = [[attribute_text(value) for value in feature.attributes()] for feature in features]
        index = pd.Index([feature.id() for feature in features], dtype="int64")
        return pd.DataFrame(rows, index=index, columns=list(self.names), dtype=object)


def read_as_gb18030(layer: QgsVectorLayer) -> bool:
    """Have a shapefile that does not say in what it is written, and is not UTF-8, read as Chinese; whether it was.

    Chinese programs write GBK, mostly without a .cpg file beside it.
    """
    provider = layer.dataProvider()
    if provider is None or provider.storageType() != _SHAPEFILE or not _is_garbled(layer):
        return False
    before = provider.encoding()
    layer.setProviderEncoding(_CHINESE)
    if _is_garbled(layer):
        layer.setProviderEncoding(before)
        return False
    return True


def _is_garbled(layer: QgsVectorLayer) -> bool:
    """Whether names or first texts hold signs that could not be decoded."""
    if any(UNDECODED in item.name().rstrip(UNDECODED) for item in layer.fields()):
        return True
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry).setLimit(_LOOKED_AT)
    return any(UNDECODED in attribute_text(v) for feature in layer.getFeatures(request) for v in feature.attributes())


def attribute_text(value: object) -> str:
    """The text of an attribute: empty for none, numbers without a needless point, dates as 2016-03-05."""
    if isinstance(value, str):
        return value.replace("\0", "")
    if value is None or (hasattr(value, "isNull") and value.isNull()) or isinstance(value, bytes | QByteArray):
        return ""
    for kind, write in _WRITERS.items():
        if isinstance(value, kind):
            return write(value)
    return str(value)


def _date(value: Any) -> str:
    return str(value.toString(Qt.DateFormat.ISODate))


#: How values of a type are written; the first that fits, as True is an int, too.
_WRITERS: Mapping[type, Callable[[Any], str]] = {
    bool: lambda value: "true" if value else "false",
    float: lambda value: "" if math.isnan(value) else format(value, _DIGITS),
    QDateTime: _date,
    QDate: _date,
    QTime: _date,
    list: lambda value: ";".join(map(attribute_text, value)),
}
