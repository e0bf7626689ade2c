# What one does with a checkout. It needs Python 3.11 or later and make; the rest is installed into
# .venv, once, and again when pyproject.toml or constraints.txt change.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install serve site check test bench messages clean distclean

# The interpreter to make .venv with, for example `make test PYTHON=python3.13`.
PYTHON ?=
VENV := .venv
RUN := $(VENV)/bin/python
INSTALLED := $(VENV)/.installed

# Where `make serve` listens, and the folder of labelled sets that `make bench` scores.
ADDRESS ?= 127.0.0.1:8000
DATA ?=

# Material prints a notice about its own future unless it is asked not to.
export NO_MKDOCS_2_WARNING := 1

help:
	@echo 'make serve      serve the site at http://$(ADDRESS)/ and rebuild it as files change'
	@echo 'make site       build the site into site/, strictly'
	@echo 'make check      lint, check the format and the types'
	@echo 'make test       run every check and every test, and build the site'
	@echo 'make bench      measure speed; with DATA=FOLDER, score the labelled sets there too'
	@echo 'make messages   bring the catalogues of the interface up to the code and the templates'
	@echo 'make clean      remove what builds and tests leave behind'
	@echo 'make distclean  remove the environment as well'

install: $(INSTALLED)

$(INSTALLED): pyproject.toml constraints.txt
	@set -e; \
	for candidate in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	  if "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	  then python=$$candidate; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "newscorpus needs Python 3.11 or later; python3 here is $$(python3 --version 2>&1)."; \
	  echo 'Install one, or name one: make $(or $(MAKECMDGOALS),test) PYTHON=/path/to/python3'; \
	  exit 1; \
	fi; \
	if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
	  echo "$$("$$python" --version) cannot make virtual environments: it lacks venv or ensurepip."; \
	  echo 'On Debian and Ubuntu: sudo apt-get install python3-venv'; \
	  exit 1; \
	fi; \
	echo "Installing newscorpus and its tools into $(VENV) with $$("$$python" --version) …"; \
	"$$python" -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check \
	  --constraint constraints.txt --editable '.[site,dev]'
	@touch $@

serve: $(INSTALLED)
	$(RUN) -m mkdocs serve --dev-addr $(ADDRESS)

site: $(INSTALLED)
	$(RUN) -m mkdocs build --strict

check: $(INSTALLED)
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(RUN) -m mypy
	$(VENV)/bin/lint-imports

# pytest comes last: its closing lines say how many tests passed and what could not run here.
test: check site
	$(RUN) -m pytest --numprocesses auto

bench: $(INSTALLED)
	$(RUN) benchmarks/speed.py
	$(if $(DATA),$(RUN) benchmarks/accuracy.py --data '$(DATA)')

messages: $(INSTALLED)
	$(RUN) -m tests.messages

clean:
	rm -rf site build dist .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find newscorpus tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean
	rm -rf $(VENV) newscorpus.egg-info
