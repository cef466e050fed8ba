"""A workspace: one store, the catalog it carries, and the project file beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ..catalog.loader import Catalog, load_catalog
from ..catalog.provinces import ProvinceFolder
from ..domain.errors import StoreError
from ..store.geopackage import GeoPackageStore
from ..store.store import Store


@dataclass(frozen=True)
class Workspace:
    """An open workspace."""

    store: Store
    catalog: Catalog
    province: str

    @property
    def province_folder(self) -> ProvinceFolder | None:
        """What the catalog holds of this province in particular, if anything."""
        return self.catalog.provinces.get(self.province)

    @property
    def project_path(self) -> Path:
        """Where the project of a workspace in a file is."""
        return Path(self.store.location).with_suffix(".qgz")

    def another(self) -> Workspace:
        """The same workspace through a connection of its own, for another thread; its catalog is not read again.

        Raises:
            StoreError: when the file cannot be opened as a workspace.
        """
        return replace(self, store=GeoPackageStore.open(Path(self.store.location)))

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_workspace(path: Path | str) -> Workspace:
    """Open the workspace in a GeoPackage.

    Raises:
        StoreError: when the file cannot be opened as a workspace.
        CatalogError: when the catalog files it carries are wrong.
    """
    store = GeoPackageStore.open(Path(path))
    try:
        province = store.properties().get("province")
        if province is None:
            raise StoreError("store_not_workspace", store=store.location)
        return Workspace(store, load_catalog(store.catalog_files()), province)
    except BaseException:
        store.close()
        raise
