#!/usr/bin/env bash
# Packs the package, installs it into an empty folder, and runs the browser tests on what came out of it.
set -euo pipefail
cd "$(dirname "$0")/.."

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

npm pack --silent --pack-destination "$folder" >/dev/null
npm install --silent --no-audit --no-fund --prefix "$folder/consumer" "$folder"/conductor-mock-*.tgz
export CONDUCTOR_MOCK_PACKAGE="$folder/consumer/node_modules/conductor-mock"
npm run test:browser
