# The commands of the project; `make` alone lists them.
PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv
UV_VERSION := 0.13.9
NPM := $(BIN)/python web/npm.py
export OMP_NUM_THREADS ?= 2

.PHONY: help install demo test check lint score evaluate train torch bench faults screenshots

help:            ## this list
	@grep -E '^[a-z]+: .*##|^[a-z]+:  *##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */\t/' | expand -t 14

install: .venv/.installed   ## everything into .venv, from the lock files; builds the web page

.venv/bin/uv:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "stancegraph needs Python 3.11 or newer: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet uv==$(UV_VERSION)

.venv/.installed: .venv/bin/uv uv.lock pyproject.toml hatch_build.py $(shell find web -path web/node_modules -prune -o -type f -print)
	$(UV) sync --frozen --no-progress --system-certs --reinstall-package stancegraph
	@touch $@

demo: install    ## reads the corpus, prints who argues what and why, serves the explorer
	$(BIN)/stancegraph demo $(OPTIONS)

test: install    ## every test
	$(BIN)/pytest $(OPTIONS)

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test ## format, lint, types, import rules, tests, and the web's own checks
	$(NPM) run check

score: install   ## score.py's table, for the corpus and for the seed article
	$(BIN)/python -m ingest.training.score $(OPTIONS)

evaluate: torch  ## cross-validated figures over all debates (an hour or two)
	$(BIN)/python -m ingest.training.evaluate $(OPTIONS)

train: torch     ## rebuilds the shipped models from the gold (half an hour)
	$(BIN)/python -m ingest.training.train $(OPTIONS)

torch: install
	$(UV) sync --frozen --no-progress --system-certs --all-extras

bench: install   ## speed of coding beside bare spaCy, of the store beside the bare driver (an hour)
	$(BIN)/python -m tests.benchmarks.extraction
	$(BIN)/python -m tests.benchmarks.store
	$(BIN)/python -m tests.benchmarks.batches

faults: install  ## kill -9 of servers and ingests, 20 rounds each on every server; prints a table
	$(BIN)/pytest tests/faults --rounds 20 $(OPTIONS)

screenshots: install  ## pictures of every page into docs/screenshots
	$(BIN)/python tests/journeys/screenshots.py
