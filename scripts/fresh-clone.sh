#!/usr/bin/env bash
# Does what a newcomer does: clones the last commit into an empty folder and follows the two command lines of the
# README there, to the letter. Starts the demo on a free port, calls it, and ends it as Ctrl-C or a supervisor would.
# --without-tests leaves out the first of them, for whoever has just run the tests in a clone.
set -euo pipefail

repository="$(cd "$(dirname "$0")/.." && pwd)"
folder="$(mktemp -d)"
runner=''

cleanup() {
  if [[ -n "$runner" ]] && kill -0 "$runner" 2>/dev/null; then
    kill -TERM "$(last_descendant "$runner")" 2>/dev/null || true
    wait "$runner" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap cleanup EXIT

fail() {
  echo "fresh clone: $1" >&2
  exit 1
}

# The process at the end of a chain shell -> npm -> shell -> node.
last_descendant() {
  local pid="$1" child
  while child="$(cat "/proc/$pid/task/"*/children 2>/dev/null | tr ' ' '\n' | grep -m 1 .)"; do
    pid="$child"
  done
  echo "$pid"
}

in_readme() {
  grep -qF -- "$1" "$folder/clone/README.md" || fail "README.md does not say: $1"
}

if [[ -n "$(git -C "$repository" status --porcelain)" ]]; then
  echo 'fresh clone: note that uncommitted changes are not in it' >&2
fi

test_line='npm ci && npm test'
start_line='npm ci && npm start'

echo "-- git clone"
git clone --quiet --no-hardlinks "$repository" "$folder/clone"
in_readme "$test_line"
in_readme "$start_line"
cd "$folder/clone"

if [[ "${1:-}" == --without-tests ]]; then
  echo "-- left out: $test_line"
else
  echo "-- $test_line"
  bash -c "$test_line"
fi

echo "-- $start_line"
CONDUCTOR_MOCK_PORT=0 bash -c "$start_line" >"$folder/start.out" 2>"$folder/start.err" </dev/null &
runner=$!
url=''
for _ in $(seq 1 600); do
  url="$(sed -n 's/^ready \(http:[^ ]*\)$/\1/p' "$folder/start.out")"
  [[ -n "$url" ]] && break
  kill -0 "$runner" 2>/dev/null || break
  sleep 0.2
done
cat "$folder/start.out"
if [[ -z "$url" ]]; then
  cat "$folder/start.err" >&2
  fail 'npm start never printed its ready line'
fi

echo "-- calls to $url"
curl --fail --silent --show-error --max-time 10 "$url/health" >/dev/null
curl --fail --silent --show-error --max-time 10 -H 'content-type: application/json' \
  -d '{"keyId":"mock-key","keySecret":"mock-secret"}' "$url/api/token" | grep -q '"token"' ||
  fail 'POST /api/token gave no token'

echo '-- SIGTERM'
kill -TERM "$(last_descendant "$runner")"
code=0
wait "$runner" || code=$?
runner=''
[[ "$code" -eq 0 ]] || fail "npm start ended with $code after SIGTERM, expected 0"
echo '-- npm ci --omit=dev'
npm ci --omit=dev || fail 'npm ci --omit=dev failed'
[[ -z "$(git status --porcelain)" ]] || fail "the clone is not clean afterwards: $(git status --porcelain)"
echo 'fresh clone: started, called and ended'
