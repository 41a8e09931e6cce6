#!/bin/sh
# Counts what the test runner reported below a folder; the last line is "N passed, N failed, N skipped".
# Fails when nothing ran, when a test failed, and, with CI=true, when one was skipped.
set -eu
find "$1" -path '*/target/surefire-reports/TEST-*.xml' -type f -exec cat {} + | awk '
  function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
  /<testsuite / { tests += count("tests"); failed += count("failures") + count("errors"); skipped += count("skipped") }
  /<testcase / { name = $0; sub(/.*<testcase name="/, "", name); sub(/".*/, "", name) }
  /<skipped/ { print "skipped: " name > "/dev/stderr" }
  END {
    printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
    exit (tests == 0 || failed > 0 || (skipped > 0 && ENVIRON["CI"] == "true")) ? 1 : 0
  }'
