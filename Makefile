# Every target sets up what it needs. `make demo` and `make test` are all a newcomer has to know.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
NODE := $(VENV)/node
REDOCLY_VERSION := 2.77.0
DOCS ?= ../shared/documents

.DEFAULT_GOAL := help
.PHONY: help setup generate lint-specs check test demo bench simulate mutate crash fuzz sandbox \
	documents documents-fetch mutate-documents changes docs format build clean

help: ## Show the targets.
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: $(READY) ## Create .venv with everything the other targets need.

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "paidup needs Python 3.11 or newer: make setup PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--group generate --group dev --group docs -e ".[sandbox,postgres,webhooks]"
	@if command -v npm >/dev/null; then \
		npm install --no-save --no-audit --no-fund --silent --prefix $(NODE) \
			@redocly/cli@$(REDOCLY_VERSION) || echo "redocly not installed; specs are linted without it"; \
	else echo "no npm: specs are linted without redocly"; fi
	@touch $(READY)

generate: $(READY) ## Write generated/ and specs/lock.json from specs/.
	$(BIN)/python scripts/generate.py

lint-specs: $(READY) ## Check specs/ against the house rules and the validators.
	PAIDUP_REDOCLY="$$(ls $(NODE)/node_modules/.bin/redocly 2>/dev/null)" \
		$(BIN)/python scripts/lint_specs.py

check: $(READY) ## Specs, generated code, currency table, formatting, lint, types and the docs site.
	PAIDUP_REDOCLY="$$(ls $(NODE)/node_modules/.bin/redocly 2>/dev/null)" \
		$(BIN)/python scripts/lint_specs.py
	$(BIN)/python scripts/generate.py --check
	$(BIN)/python scripts/make_currencies.py --check
	$(BIN)/python scripts/changes/run.py --check
	$(BIN)/ruff format --check overlays scripts tests
	$(BIN)/ruff check overlays scripts tests
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(MAKE) --no-print-directory docs

# Measuring coverage doubles the time, and the matrix reaches no line that the other tests do not.
test: $(READY) ## Run the tests, with coverage; then the matrix of all operations without it.
	@status=0; \
	$(BIN)/python -m pytest -n auto --dist loadfile -m "not matrix" --cov --cov-report=term $(ARGS) || \
		[ $$? -eq 5 ] || status=1; \
	$(BIN)/python -m pytest -n auto --dist worksteal -m matrix -q $(ARGS) || [ $$? -eq 5 ] || status=1; \
	exit $$status

demo: $(READY) ## Pay an invoice at every provider's sandbox, and watch three things go wrong.
	$(BIN)/python scripts/generate.py
	$(BIN)/python scripts/demo.py

bench: $(READY) ## Measure the budgets, side by side with raw httpx and the official clients.
	$(BIN)/python scripts/bench/run.py

simulate: $(READY) ## Half a million worlds of faults and crashes against the payment machine.
	$(BIN)/python scripts/simulate/run.py $(ARGS)

mutate: $(READY) ## Remove each protection of the machine; every loss must be noticed.
	$(BIN)/python scripts/simulate/mutate.py $(ARGS)

crash: $(READY) ## Kill real workers at random moments; nothing is paid twice or lost.
	$(BIN)/python scripts/crash/run.py $(ARGS)

fuzz: $(READY) ## Spoil answers by the hundred thousand; none is taken for a payment.
	$(BIN)/python scripts/fuzz/run.py $(ARGS)

documents: $(READY) ## Compare saved provider pages with the specs: DOCS=folder, ACCEPT=1 to keep (FORCE=1).
	@if [ -d "$(DOCS)" ]; then $(BIN)/python scripts/check_documents.py $(DOCS) $(if $(ACCEPT),--accept) $(if $(FORCE),--force); \
	else echo "no folder $(DOCS) with saved pages: make documents DOCS=folder"; exit 2; fi

documents-fetch: $(READY) ## Download the pages by their addresses into TO=folder, outside the project.
	$(BIN)/python scripts/fetch_documents.py $(TO)

mutate-documents: $(READY) ## Change one fact of the pages at a time; each change must be reported.
	$(BIN)/python scripts/mutate_documents.py $(DOCS) $(ARGS)

changes: $(READY) ## What changed for users since BASE=revision, as a draft for the changelog.
	$(BIN)/python scripts/changes/run.py $(if $(BASE),--base $(BASE))

sandbox: $(READY) ## Run the sandbox until interrupted; prints URLs and test credentials.
	$(BIN)/python -m paidup.sandbox

docs: $(READY) ## Build the docs site into site/, warnings as errors; nothing in it is fetched.
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build

format: $(READY) ## Format the hand-written code.
	$(BIN)/ruff format overlays scripts tests
	$(BIN)/ruff check --fix overlays scripts tests

build: $(READY) ## Build wheel and sdist into dist/.
	$(BIN)/python -m build

clean: ## Remove .venv and caches.
	rm -rf $(VENV) .venv-* dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
