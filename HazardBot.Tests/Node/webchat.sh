#!/usr/bin/env bash
# Fetches WebChat's one bundled file for the tests in a browser. Installed with all it depends on it takes 486 MB, of which the bundle needs nothing.
set -euo pipefail
cd "$(dirname "$0")"
version=4.18.1
digest=ee3a44509ee8953eb65e6fbc7a1ec186121c5d57d4db10f8a590da781b7c2b85dc372e8affcdd4188c44f411645e61cc6788431153b3b3972b7b4ec65ae697ce
target=node_modules/botframework-webchat/dist
[ -e "$target/webchat-$version.js" ] && exit 0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npm pack --silent --pack-destination "$scratch" "botframework-webchat@$version" >/dev/null
(cd "$scratch" && echo "$digest  botframework-webchat-$version.tgz" | sha512sum --check --quiet)
mkdir -p "$target"
tar -xzOf "$scratch/botframework-webchat-$version.tgz" package/dist/webchat.js > "$scratch/webchat.js"
mv "$scratch/webchat.js" "$target/webchat-$version.js"
