#!/bin/sh
# The command line of a committee: check one measure, check a set, compare decided cases. The exit code tells a script what was found.
# Uses `evenredig` where it is installed, otherwise the build in this repository. Run: sh examples/check.sh
set -eu
cd "$(dirname "$0")/.."

if [ -z "${EVENREDIG:-}" ]; then
  if command -v evenredig >/dev/null 2>&1; then EVENREDIG=evenredig; else EVENREDIG='node dist/cli.js'; fi
fi
case=examples/cases/remarks-to-subordinates.json

# $EVENREDIG stays unquoted: it may be two words.
for measure in oral-warning final-warning transfer; do
  code=0
  answer=$($EVENREDIG check "$case" --measure "$measure" --json) || code=$?
  printf '%s' "$answer" | node -e 'console.log(JSON.parse(require("node:fs").readFileSync(0, "utf8")).verdict)'
  echo "$measure: exit code $code"
done

echo '# a set, in Dutch; the first lines are the answer'
$EVENREDIG check "$case" --measure transfer --measure coaching | sed -n 1,9p

echo '# decided cases; exit code 1 where something calls for an explanation'
code=0
$EVENREDIG compare examples/decided/*.json --lang en > /dev/null || code=$?
echo "exit code $code"

echo '# a measure that does not exist: exit code 3'
code=0
$EVENREDIG check "$case" --measure reprimand 2>&1 || code=$?
echo "exit code $code"
