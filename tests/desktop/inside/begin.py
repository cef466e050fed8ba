"""QGIS runs this once its window is there (`qgis --code`); what is to last lives in modules, which outlast the run."""

import os

import server

server.begin(os.environ["POVERTY_MAP_EYES"])
