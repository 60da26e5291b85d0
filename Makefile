# SPDX-License-Identifier: Apache-2.0
# The handful of commands. `make demo` and `make test` need nothing but a Swift toolchain and apt.

# Without this, SwiftPM builds some packages again whenever `build` and `test` take turns.
export SWIFT_DETERMINISTIC_HASHING = 1

FUZZ_SECONDS ?= 600

.PHONY: help setup build debug demo test test-all check golden bench screening-bench fuzz clean \
  quality fairness

help:
	@echo "make demo      set up, build in release, scan the example platform, explain one account"
	@echo "make test      set up, run every test"
	@echo "make check     format, sizes, architecture, catalogue"
	@echo "make bench     ours and DuckDB's and Splink's, side by side, into Documentation/Performance.md"
	@echo "make quality   rerun the record of error rates, into Documentation/Quality.md"
	@echo "make screening-bench  screening of made-up queries beside another matcher, into Documentation/Screening.md"
	@echo "make fuzz      each fuzz target for FUZZ_SECONDS (default 600)"
	@echo "make golden    accept what the program prints now as the new golden files"
	@echo "make test-all  every test again under the thread sanitizer, and every packet as PDF"
	@echo "make build     the release build alone: .build/release/bonafide"
	@echo "make setup     install what is missing, and say so first"

setup:
	@Scripts/setup

build: setup
	swift build -c release --static-swift-stdlib --product bonafide

debug: setup
	swift build --build-tests

demo: build
	@Scripts/demo

test: debug
	swift test --skip-build

test-all: test
	Scripts/check-exchange
	Scripts/packets
	EXHAUSTIVE=1 swift test --skip-build --filter ScreeningTests.RealListTests
	swift test --sanitize=thread --scratch-path .build-tsan

check: debug
	swift format lint --strict --recursive --parallel Sources Tests Package.swift \
	  Fuzz/Package.swift $(wildcard Fuzz/Sources/*Fuzz)
	Scripts/check-sizes
	Scripts/check-architecture
	.build/debug/bonafide catalogue check
	.build/debug/bonafide catalogue check --site Benchmarks/site
	Scripts/check-fairness .build/debug/bonafide

golden: debug
	GOLDEN=accept swift test --skip-build
	git status --short Tests

quality: build
	Scripts/quality --write

# Accepts the ratios of today; the commit says why.
fairness: debug
	Scripts/check-fairness .build/debug/bonafide --record

bench: build
	python3 Benchmarks/bench.py --write
	python3 Benchmarks/formats.py --write
	python3 Benchmarks/links-bench.py --write

# PEER is a Python that has nomenklatura, which is measured beside ours.
screening-bench: setup
	swift build -c release --product ScreeningBench
	python3 Benchmarks/screening/bench.py --write $(if $(PEER),--peer $(PEER))

fuzz: setup
	FUZZ_SECONDS=$(FUZZ_SECONDS) Scripts/fuzz

clean:
	rm -rf .build .build-tsan .build-fuzz
