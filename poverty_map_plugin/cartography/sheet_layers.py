"""The layers of a sheet's maps: the project's own, and those that set the county off from its neighbours."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsAbstractVectorLayerLabeling,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsMapLayer,
    QgsMemoryProviderUtils,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsRenderContext,
    QgsRuleBasedLabeling,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..catalog.styles import Styles
from ..catalog.themes import Theme
from ..domain.levels import Level
from .environment import environment_layers, for_paper
from .opaque import mixed
from .roles import MONTHS_ROLE, ROLE, layers_by_role, style_name

STORE_CRS = "EPSG:4490"
#: Roles whose features of other counties are left off, with the level at which they carry a code.
_OWN = ("key_site", "map_village", "map_township")
COUNTY_ROLE, VILLAGE_ROLE = "map_county", "map_village"
#: On the sheets of prefectures and provinces, whose counties carry the theme.
_OWN_ABOVE = ("key_site", COUNTY_ROLE)
#: From top to bottom, below those and the mask that pales the neighbours.
_LINEWORK = ("support_site", "substation", "power_line", "road")
#: Every layer of the project that a sheet is made of.
SHEET_ROLES = (*_OWN, *_LINEWORK, COUNTY_ROLE, MONTHS_ROLE)
#: How far the mask pales what lies outside, 0 to 255.
_MASK_ALPHA = 175
#: Vertices of the locator's outlines closer than this to a straight line are left out, in degrees (about 400 m).
_LOCATOR_TOLERANCE = 0.004


class SheetLayers:
    """Layers that are made once and shown county after county.

    What belongs to one county (villages, townships, key sites) is read once and handed to a layer in memory that
    looks like the project's, which is far quicker than filtering the file anew for each sheet.
    """

    def __init__(self, project: QgsProject, styles: Styles, theme: Theme, level: Level = Level.COUNTY) -> None:
        self._project = project
        self._styles = styles
        self._digits = level.digits
        county_too = (COUNTY_ROLE,) if topic_role(theme, level) == COUNTY_ROLE else ()
        self._roles = (*_OWN, *county_too) if level is Level.COUNTY else _OWN_ABOVE
        self.themed = wear_theme(project, theme)
        self._places = _places(self.themed.get("map_county"))
        self._focus = self._polygons("sheet_focus")
        self._focus.setRenderer(_fill(self._styles.paper, None))
        self._mask = self._polygons("sheet_mask")
        self._mask.setRenderer(mask_renderer(styles))
        self._around = self._surroundings(0.0)
        self._locator_places = self._surroundings(_LOCATOR_TOLERANCE)
        self._locator_focus = self._polygons("sheet_locator_focus")
        self._locator_focus.setRenderer(_fill("#4a4a4a", None))
        self._own: dict[str, tuple[QgsVectorLayer, dict[str, list[QgsFeature]]]] = {}
        for role in self._roles:
            if role in self.themed:
                self._own[role] = self._own_layer(role, self.themed[role])
        if COUNTY_ROLE in self._own:
            self._fill_counties(self._own[COUNTY_ROLE][0], theme, level)
        for role in ("power_line", "road"):
            if role in self.themed:
                _flatten(self.themed[role], QColor(styles.paper))
        environment = [(role, layer) for role, layer in environment_layers(project) if role in theme.layers]
        for _, layer in environment:
            for_paper(layer, QColor(styles.paper))
        self._environment = [layer for _, layer in environment]
        self._explained = {role: layer for role, layer in environment if isinstance(layer, QgsVectorLayer)}
        self._shown_roles = [role for role in _LINEWORK if role in self.themed]

    @property
    def own(self) -> dict[str, QgsVectorLayer]:
        """The layers that hold one county at a time, by role."""
        return {role: layer for role, (layer, _) in self._own.items()}

    def focus(self, code: str, geometry: QgsGeometry, bounds: QgsRectangle) -> None:
        """Turn to a county; `geometry` in the store's coordinates, null when it has none.

        Its surroundings are cut to `bounds`: what lies off the paper would still be written into the file.
        """
        _replace(self._around, list(self._features(self._around, bounds)))
        for layer in (self._focus, self._mask, self._locator_focus):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(geometry)
            _replace(layer, [] if geometry.isNull() else [feature])
        for layer, features in self._own.values():
            _replace(layer, features.get(code, []))

    def map_layers(self) -> list[QgsMapLayer]:
        """For the main map, top first."""
        above = [self._own[role][0] for role in self._roles if role in self._own and role != COUNTY_ROLE]
        below = [self._own[COUNTY_ROLE][0]] if COUNTY_ROLE in self._own else [self._focus]
        lines = [self.themed[role] for role in self._shown_roles]
        return [*above, self._mask, *lines, *self._environment, *below, self._around]

    def shown_layers(self) -> dict[str, QgsVectorLayer]:
        """The layers of the map that a legend explains, by role."""
        return {**{role: self.themed[role] for role in self._shown_roles}, **self._explained, **self.own}

    def locator_layers(self) -> list[QgsMapLayer]:
        """For the locator, top first."""
        return [self._locator_focus, self._locator_places]

    def extent(self) -> QgsGeometry:
        """All counties together, as their bounding box, in the store's coordinates."""
        box = None
        for _, _, geometry in self._places:
            bounds = geometry.boundingBox()
            if box is None:
                box = bounds
            else:
                box.combineExtentWith(bounds)
        return QgsGeometry() if box is None else QgsGeometry.fromRect(box)

    def _polygons(self, name: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(
            f"MultiPolygon?crs={STORE_CRS}&field=code:string(6)&field=short_name:string(40)", name, "memory"
        )
        self._project.addMapLayer(layer, False)
        return layer

    def _features(self, layer: QgsVectorLayer, bounds: QgsRectangle | None) -> Iterator[QgsFeature]:
        """The counties, or what of them is within `bounds`."""
        for code, name, geometry in self._places:
            if bounds is not None and not geometry.boundingBoxIntersects(bounds):
                continue
            shown = geometry if bounds is None else geometry.clipped(bounds)
            if not shown.isEmpty():
                feature = QgsFeature(layer.fields())
                feature.setAttributes([code, name])
                feature.setGeometry(shown)
                yield feature

    def _surroundings(self, tolerance: float) -> QgsVectorLayer:
        """All counties, pale; simplified for the locator."""
        layer = self._polygons("sheet_surroundings")
        features = []
        for feature in self._features(layer, None):
            feature.setGeometry(feature.geometry().simplify(tolerance))
            features.append(feature)
        _replace(layer, features)
        border = self._styles.boundaries[Level.COUNTY.value]
        layer.setRenderer(_fill(self._styles.outside, (border.colour, border.width if not tolerance else 0.1)))
        if not tolerance:
            layer.setLabeling(self._neighbour_labels())
            layer.setLabelsEnabled(True)
        return layer

    def _neighbour_labels(self) -> QgsVectorLayerSimpleLabeling:
        settings = QgsPalLayerSettings()
        settings.fieldName = 'if(left("code", length(@sheet_code)) = @sheet_code, \'\', "short_name")'
        settings.isExpression = True
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.priority = 3
        text = QgsTextFormat()
        text.setFont(QFont(self._styles.fonts[0]))
        text.setFamilies(list(self._styles.fonts[1:]))
        text.setSize(10)
        text.setColor(QColor("#8f8b82"))
        settings.setFormat(text)
        return QgsVectorLayerSimpleLabeling(settings)

    def _fill_counties(self, layer: QgsVectorLayer, theme: Theme, level: Level) -> None:
        """In full colour, by the months' classes if the theme has some; a county's own sheet needs no name on it."""
        if level is Level.COUNTY:
            layer.setLabelsEnabled(False)
        if theme.months is not None and MONTHS_ROLE in self.themed:
            layer.setRenderer(self.themed[MONTHS_ROLE].renderer().clone())
        # The screen pales them where villages take over; here they must match the legend.
        for symbol in layer.renderer().symbols(QgsRenderContext()):
            symbol.setDataDefinedProperty(QgsSymbol.Property.Opacity, QgsProperty())

    def _own_layer(self, role: str, source: QgsVectorLayer) -> tuple[QgsVectorLayer, dict[str, list[QgsFeature]]]:
        layer = QgsMemoryProviderUtils.createMemoryLayer(
            source.name(), source.fields(), source.wkbType(), source.crs() or QgsCoordinateReferenceSystem(STORE_CRS)
        )
        layer.setCustomProperty(ROLE, role)
        layer.setRenderer(source.renderer().clone())
        if source.labeling() is not None:
            layer.setLabeling(_for_paper(source.labeling().clone()))
            layer.setLabelsEnabled(True)
        if source.diagramRenderer() is not None:
            layer.setDiagramRenderer(source.diagramRenderer().clone())
            layer.setDiagramLayerSettings(source.diagramLayerSettings())
        self._project.addMapLayer(layer, False)
        by_county: dict[str, list[QgsFeature]] = {}
        position = source.fields().indexOf("code")
        for feature in source.getFeatures(QgsFeatureRequest()):
            by_county.setdefault(str(feature[position])[: self._digits], []).append(feature)
        return layer, by_county


def mask_renderer(styles: Styles) -> QgsInvertedPolygonRenderer:
    """Pales what lies outside of the polygons, and outlines these."""
    colour = QColor(styles.outside)
    colour.setAlpha(_MASK_ALPHA)
    border = styles.boundaries[Level.PREFECTURE.value]
    symbol = QgsFillSymbol.createSimple(
        {
            "color": colour.name(QColor.NameFormat.HexArgb),
            "outline_color": "#4a4a4a",
            "outline_width": str(border.width),
            "joinstyle": "round",
        }
    )
    symbol.symbolLayer(0).setFillColor(colour)
    return QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(symbol))


def wear_theme(project: QgsProject, theme: Theme) -> dict[str, QgsVectorLayer]:
    """Switch each layer of a project to its style of a theme; returns the layers by role."""
    layers = layers_by_role(project)
    for role, layer in layers.items():
        if style_name(role, theme) in layer.styleManager().styles():
            layer.styleManager().setCurrentStyle(style_name(role, theme))
    return layers


def topic_role(theme: Theme, level: Level = Level.COUNTY) -> str:
    """The role of the places that the sheet of a place of `level` is about.

    They are a county's villages, or the county itself when the theme says nothing of villages; else the counties.
    """
    if level is not Level.COUNTY:
        return COUNTY_ROLE
    levels = {place.level for place in theme.places}
    if Level.VILLAGE not in levels and (Level.COUNTY in levels or theme.months is not None):
        return COUNTY_ROLE
    return VILLAGE_ROLE


def _for_paper(labeling: QgsAbstractVectorLayerLabeling) -> QgsAbstractVectorLayerLabeling:
    """Labels that the screen shows from a certain zoom on are wanted on paper, where the engine leaves out what
    would collide; letters are not set apart, as QGIS writes a halo as if they were not."""
    if isinstance(labeling, QgsVectorLayerSimpleLabeling):
        settings = labeling.settings()
        settings.scaleVisibility = False
        return QgsVectorLayerSimpleLabeling(settings)
    if isinstance(labeling, QgsRuleBasedLabeling):
        for rule in labeling.rootRule().descendants():
            if rule.settings() is not None:
                settings = QgsPalLayerSettings(rule.settings())
                properties = settings.dataDefinedProperties()
                properties.setProperty(QgsPalLayerSettings.Property.FontLetterSpacing, QgsProperty())
                settings.setDataDefinedProperties(properties)
                rule.setSettings(settings)
    return labeling


def _flatten(layer: QgsVectorLayer, paper: QColor) -> None:
    """Draw see-through lines in the opaque colour that they have on paper.

    Qt writes a see-through line as the outline of its stroke, which is larger, and for what the page cuts off it
    closes a path that was never begun, an error to readers of the file.
    """
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        opacity = symbol.opacity()
        if opacity < 1:
            for stroke in symbol.symbolLayers():
                stroke.setColor(mixed(stroke.color(), paper, opacity))
            symbol.setOpacity(1.0)


def _replace(layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
    provider = layer.dataProvider()
    provider.truncate()
    provider.addFeatures([QgsFeature(feature) for feature in features])
    layer.updateExtents()


def _places(counties: QgsVectorLayer | None) -> list[tuple[str, str, QgsGeometry]]:
    if counties is None:
        return []
    return [
        (str(feature["code"]), str(feature["short_name"]), QgsGeometry(feature.geometry()))
        for feature in counties.getFeatures()
        if feature.hasGeometry()
    ]


def _fill(colour: str, outline: tuple[str, float] | None) -> QgsSingleSymbolRenderer:
    look = {"color": colour, "outline_style": "no"}
    if outline is not None:
        look = {"color": colour, "outline_color": outline[0], "outline_width": str(outline[1]), "joinstyle": "round"}
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look))
