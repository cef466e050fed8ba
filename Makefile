# What each target does: `make help`. On a new machine every target installs what it needs first.
PYTHON := .venv/bin/python
LAYERS := unit qgis postgis desktop

.DEFAULT_GOAL := help
.NOTPARALLEL:  # test and package build the same folder
.PHONY: help setup demo test $(LAYERS:%=test-%) lint format typecheck package bench matrix screenshots pictures i18n docs clean

help:  ## this list
	@grep -hE '^[a-z0-9%-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup:  ## install QGIS >= 3.40, its friends, and the tools in .venv (nothing the second time)
	@bash scripts/setup.sh

demo: setup  ## build the sample province and open QGIS on it (without a display: screenshots and sheets in build/demo)
	@bash scripts/demo.sh

test: setup  ## every layer of tests/
	@bash scripts/test.sh $(LAYERS)

$(LAYERS:%=test-%): test-%: setup
	@bash scripts/test.sh $*

lint: setup  ## ruff, the QGIS rules of flake8, and the scans of plugins.qgis.org
	@bash scripts/lint.sh

format: setup  ## let ruff format and mend
	@$(PYTHON) -m ruff format . && $(PYTHON) -m ruff check --fix .

typecheck: setup  ## mypy on everything
	@$(PYTHON) -m mypy

package: setup  ## dist/poverty_map_plugin.<version>.zip, checked as plugins.qgis.org does
	@$(PYTHON) scripts/package.py

bench: setup  ## measure against peers in one run, write benchmarks/RESULTS.md
	@bash scripts/demo.sh --data-only
	@QT_QPA_PLATFORM=offscreen $(PYTHON) benchmarks/bench.py

matrix: setup  ## what CI runs, in chroots of Debian releases with QGIS 3.40 and 3.44 (made on first use)
	@bash scripts/matrix.sh

screenshots: setup  ## the pictures of README.md, from the demo
	@env -u DISPLAY -u WAYLAND_DISPLAY bash scripts/demo.sh
	@bash scripts/dock_pictures.sh zh-Hans light 1600x1000
	@bash scripts/dock_pictures.sh zh-Hans dark 1600x1000
	@QT_QPA_PLATFORM=offscreen $(PYTHON) scripts/screenshots.py

pictures: setup  ## every dock and dialog in three languages, two themes and two sizes, in build/pictures
	@bash scripts/demo.sh --data-only
	@for look in "zh-Hans light" "zh-Hans dark" "zh-Hant light" "zh-Hant dark" "en light" "en dark"; do \
	  bash scripts/dock_pictures.sh $$look 1600x1000; done
	@for look in "zh-Hans light 1366x768" "en light 1366x768" "zh-Hans light 1366x768 2"; do \
	  bash scripts/dock_pictures.sh $$look; done

i18n: setup  ## collect the texts to translate, and tell what is missing
	@$(PYTHON) scripts/translations.py update

docs: setup  ## docs/data-dictionary.md from the catalog
	@$(PYTHON) scripts/docs.py

clean:  ## remove what is built
	@rm -rf build/poverty_map_plugin build/demo build/desktop build/pictures dist
