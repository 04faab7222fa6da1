#!/usr/bin/env bash
# Makes dist/: the page as a folder of static files that any web server can serve from any path.
#
# usage: build-wasm.sh [--serve [PORT]] [--help]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=scripts/packages.sh
. "$root/scripts/packages.sh"

usage() {
    cat <<'END'
usage: build-wasm.sh [--serve [PORT]] [--help]

Builds the page into dist/: copy that folder to any web server, at any path. Among it is gouji-offline.html, the whole
page as one file for a disk.

  --serve [PORT]   then serve it on this machine (port 8080 unless told) and print the address
  --help           this text

It takes the emcc on the PATH (Emscripten 3.1.6 or later). What is missing is installed on Debian
when run as root; otherwise the exact command is printed. In the environment:

  IMGUI_DIR             sources of Dear ImGui 1.92 or later; fetched if not set
  NLOHMANN_INCLUDE_DIR  folder that holds nlohmann/json.hpp; /usr/include if not set
  GOUJI_WERROR=ON       warnings are errors
  GOUJI_TESTS=ON        builds the programs of the tests too
END
}

serve=
port=8080
while [ $# -gt 0 ]; do
    case $1 in
        --serve)
            serve=yes
            if [[ ${2:-} =~ ^[0-9]+$ ]]; then
                port=$2
                shift
            fi
            ;;
        --help | -h)
            usage
            exit 0
            ;;
        *)
            echo "build-wasm.sh: unknown option $1" >&2
            usage >&2
            exit 2
            ;;
    esac
    shift
done

want_build_tools
want_emscripten
install_wanted
check_emscripten

# 1. Compile.
build=$root/build/wasm
mkdir -p "$root/build"
cd "$root"
cmake --preset wasm \
    -DGOUJI_WERROR="${GOUJI_WERROR:-OFF}" -DGOUJI_TESTS="${GOUJI_TESTS:-OFF}" \
    -DIMGUI_DIR="${IMGUI_DIR:-}" -DNLOHMANN_INCLUDE_DIR="${NLOHMANN_INCLUDE_DIR:-}" >"$root/build/wasm-configure.log" 2>&1 || {
    cat "$root/build/wasm-configure.log" >&2
    exit 1
}
targets=(gouji_web)
# All at once: linking the page takes a minute of one processor, and the tests are compiled beside it.
[ "${GOUJI_TESTS:-OFF}" = OFF ] || targets+=(gouji gouji_tests)
cmake --build "$build" --target "${targets[@]}"

# 2. Gather, beside the old folder; then put it in its place, so that a server never sees half of it.
new=$root/build/dist.new
rm -rf "$new"
mkdir -p "$new/budgets"
cp "$build/page/gouji.wasm" "$new/"
esbuild "$build/page/gouji.js" --minify --charset=utf8 --log-level=warning --outfile="$new/gouji.js"
node scripts/bundle.mjs web "$new"
cp assets/budgets/*.json "$new/budgets/"
cat LICENSE build/wasm/licenses.txt >"$new/licenses.txt"

# 3. Stamp.
stamp() { sed -n "s/.*$1() { return \"\(.*\)\"; }.*/\1/p" "$build/generated/version.cpp"; }
version=$(stamp version_text)
toolchain=$(stamp toolchain_text)
printf '{"name": "gouji", "version": "%s", "toolchain": "%s"}\n' "$version" "$toolchain" >"$new/version.json"
for page in "$new"/*.html; do
    [ -e "$page" ] || continue
    sed -e "s/@GOUJI_VERSION@/$version/g" -e "s/@GOUJI_TOOLCHAIN@/$toolchain/g" "$page" >"$page.stamped"
    mv "$page.stamped" "$page"
done

# 4. What the page keeps for visits without a network.
node scripts/precache.mjs "$new"

# 5. The whole page as one file, for a disk without a network.
(cd "$new" && node "$root/scripts/inline.mjs" index.html gouji-offline.html gouji.wasm budgets/*.json)

# 6. The page that others embed: the same with other scripts, one file too, since a sandboxed frame may fetch none.
sed -e 's/"main\.js"/"embed.js"/' -e 's/"style\.css"/"embed.css"/' "$new/index.html" >"$new/embed.src.html"
(cd "$new" && node "$root/scripts/inline.mjs" --connect embed.src.html embed.html gouji.wasm && rm embed.src.html embed.js embed.css)

# 7. What a page that embeds others' scripts holds this one to.
node -e 'const hash = require("crypto").createHash("sha384").update(require("fs").readFileSync("/dev/stdin"));
    console.log(`gouji-embed.js integrity="sha384-${hash.digest("base64")}"`);' <"$new/gouji-embed.js" >"$new/integrity.txt"

rm -rf "$root/dist"
mv "$new" "$root/dist"

# 8. Say what was built.
echo
echo "Gouji $version, $toolchain"
printf '%10s %10s  %s\n' plain brotli dist/
total_plain=0
total_brotli=0
while IFS= read -r file; do
    plain=$(wc -c <"dist/$file")
    packed=$(brotli -c -q 11 -- "dist/$file" | wc -c)
    total_plain=$((total_plain + plain))
    total_brotli=$((total_brotli + packed))
    printf '%10d %10d  %s\n' "$plain" "$packed" "$file"
done < <(cd dist && find . -type f | sed 's|^\./||' | LC_ALL=C sort)
printf '%10d %10d  %s\n' "$total_plain" "$total_brotli" total
echo
cat dist/integrity.txt

if [ -n "$serve" ]; then
    echo
    echo "http://localhost:$port/"
    exec python3 -m http.server "$port" --bind 127.0.0.1 --directory "$root/dist"
fi
