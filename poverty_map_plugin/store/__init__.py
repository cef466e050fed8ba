"""The store: the only place with SQL. GeoPackage behind the interface that PostGIS shares."""
