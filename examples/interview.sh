#!/bin/sh
# An interview with answers from a file, one a line: a number, a word of the case or a label; `?` is not known, `0` is none of them; `go on` after the overview.
# Uses `evenredig` where it is installed, otherwise the build in this repository. Run: sh examples/interview.sh
set -eu
cd "$(dirname "$0")/.."

if [ -z "${EVENREDIG:-}" ]; then
  if command -v evenredig >/dev/null 2>&1; then EVENREDIG=evenredig; else EVENREDIG='node dist/cli.js'; fi
fi

# $EVENREDIG stays unquoted: it may be two words.
$EVENREDIG interview --lang en < examples/interview-answers.txt | sed '/^How serious it is/,/^What do you want/d'
