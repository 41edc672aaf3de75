#!/bin/sh
# The command line: a file, standard input, JSON to pick from, and the exit code.
# Uses `evenredig` where it is installed, otherwise the build in this repository. Run: sh examples/advise.sh
set -eu
cd "$(dirname "$0")/.."

if [ -z "${EVENREDIG:-}" ]; then
  if command -v evenredig >/dev/null 2>&1; then EVENREDIG=evenredig; else EVENREDIG='node dist/cli.js'; fi
fi

# $EVENREDIG stays unquoted: it may be two words.
echo '# a file, in Dutch and in English; the first line is the answer'
$EVENREDIG advise examples/cases/racist-joke-on-intranet.json | sed -n 1p
$EVENREDIG advise examples/cases/racist-joke-on-intranet.json --lang en | sed -n 1p

echo '# standard input'
printf '%s' '{ "stage": "concluded", "conduct": [{ "behaviour": "joke-at-expense", "finding": "established" }] }' |
  $EVENREDIG advise - --lang en | sed -n 1p

echo '# JSON, one field picked'
$EVENREDIG advise examples/cases/retaliation-after-complaint.json --json |
  node -e 'const advice = JSON.parse(require("node:fs").readFileSync(0, "utf8")); console.log(advice.recommended, advice.net)'

echo '# input that is no valid case: problems on standard error, exit code 3'
code=0
printf '%s' '{ "stage": "concluded" }' | $EVENREDIG advise - 2>&1 || code=$?
echo "exit code $code"
