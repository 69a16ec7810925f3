# Everything that a developer runs. `make help` lists it; `make setup` is part of whatever needs it.

SHELL := /bin/bash
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup demo test check chaos format verify-all bench bench-complexity lock clean

help:  ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 26

setup:  ## everything that is needed: packages, container engine, images
	@scripts/setup.sh

demo: setup  ## judge three answers to one problem
	@scripts/demo.sh

test: setup  ## all tests; choose with PYTEST="-k name -x"
	@scripts/setup.sh for-tests
	@$(BIN)/python -m pytest tests $(PYTEST)

check: setup  ## what CI runs: format, lint, types, shell scripts, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	scripts/check_types.sh
	scripts/setup.sh for-tests
	$(BIN)/shellcheck scripts/*.sh .ci/run
	$(BIN)/python -m pytest tests $(PYTEST)

chaos: setup  ## kill parts of the service again and again, and count what is lost; choose with CHAOS="--seed 7"
	@scripts/setup.sh for-tests
	@$(BIN)/python -m tests.chaos $(CHAOS)

format:  ## put the code in form, and mend what can be mended by rule
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

verify-all: setup  ## prove every problem and every language, and keep the record; takes hours
	@$(BIN)/judge problems verify --jobs $$(nproc) --record problems/verified.json
	@$(BIN)/judge languages test

bench: setup  ## measure how well complexity is told
	@set -e; for script in bench/[a-z]*.py; do $(BIN)/python $$script; done

bench-complexity: setup  ## measure the labelled corpus in all languages
	@$(BIN)/python bench/complexity/run.py

lock:  ## write the lock files from pyproject.toml
	@scripts/lock.sh

clean:  ## remove what was made here; images and the engine stay
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
