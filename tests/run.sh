#!/usr/bin/env bash
# Runs every test of the project and counts them. The last line is "N passed, N failed".
#
# usage: tests/run.sh [--only PART]… [--update] [--help]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=scripts/packages.sh
. "$root/scripts/packages.sh"

parts=(includes native wasm fuzz golden web)

usage() {
    cat <<'END'
usage: tests/run.sh [--only PART]… [--update] [--help]

  --only PART   run this part alone; may be given several times
  --update      write what the command line answers into the golden cases
  --help        this text

Parts:
  includes   the arrows between the rooms of src/; the tests of the test tools themselves
  native     unit tests with GCC, with address and undefined sanitizers
  wasm       the page is built, by Emscripten's Clang; unit tests compiled to wasm, under Node.js
  fuzz       any bytes into the readers, 10 s, built with Clang and sanitizers; what breaks one is kept in build/fuzz/broken/
  golden     the command line's answers, native and wasm
  web        the page in Chromium, and in Firefox where the two may differ

Builds are kept in build/, logs in build/logs/. A part that cannot run counts as failed.
END
}

only=()
update=()
while [ $# -gt 0 ]; do
    case $1 in
        --only)
            if [[ " ${parts[*]} " != *" ${2:-} "* ]] || [ -z "${2:-}" ]; then
                echo "run.sh: --only takes one of: ${parts[*]}" >&2
                exit 2
            fi
            only+=("$2")
            shift
            ;;
        --update) update=(--update) ;;
        --help | -h)
            usage
            exit 0
            ;;
        *)
            echo "run.sh: unknown option $1" >&2
            usage >&2
            exit 2
            ;;
    esac
    shift
done
[ ${#only[@]} -gt 0 ] || only=("${parts[@]}")
chosen() { [[ " ${only[*]} " == *" $1 "* ]]; }

clang_links_sanitizers() {
    command -v clang++ && echo 'int main() {}' | clang++ -fsanitize=address,undefined -x c++ - -o /dev/null
}

# What the chosen parts need.
want nodejs command -v node
if chosen native || chosen fuzz || chosen golden; then
    want_build_tools
    want g++ command -v g++
    want libgtest-dev test -e /usr/src/googletest/googletest/src/gtest-all.cc
fi
if chosen fuzz; then
    want clang command -v clang++
    want libclang-rt-14-dev clang_links_sanitizers
fi
if chosen wasm || chosen golden || chosen web; then
    want_build_tools
    want_emscripten
    want libgtest-dev test -e /usr/src/googletest/googletest/src/gtest-all.cc
fi
if chosen web; then
    want npm command -v npm
    want chromium test -x /usr/bin/chromium
    want firefox-esr command -v firefox-esr
    want xvfb command -v Xvfb
    want libegl1 sh -c 'ls /usr/lib/*/libEGL.so.1'
    want fonts-noto-cjk test -d /usr/share/fonts/opentype/noto
fi
install_wanted

logs=$root/build/logs
mkdir -p "$logs"
cd "$root"
passed=0
failed=0

# count PASSED FAILED: adds to the sums.
count() {
    passed=$((passed + $1))
    failed=$((failed + $2))
}

# cannot WHAT LOG: a step that the tests need did not work; that is one failure, with the end of its log.
cannot() {
    echo "FAILED: $1 (all of it: ${2#"$root/"})"
    {
        grep -E -A4 '(error:|Error|undefined (reference|symbol))' "$2" | head -n 40 || true
        echo …
        tail -n 5 "$2"
    } | grep -vE '^(/[^ ]*/)?(ccache|em\+\+: error:|c\+\+|clang\+\+) ' | cut -c 1-300
    count 0 1
}

# build PRESET TARGET…
build() {
    local preset=$1 log=$logs/build-$1.log
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" >"$log" 2>&1 || { cannot "configuring $preset" "$log"; return 1; }
    fi
    cmake --build "build/$preset" --target "$@" >"$log" 2>&1 || { cannot "building $preset" "$log"; return 1; }
}

# run_gtest NAME COMMAND…: half of the tests in one process and half in another, side by side.
run_gtest() {
    local name=$1 shard
    local -a jobs=()
    shift
    for shard in 0 1; do
        GTEST_TOTAL_SHARDS=2 GTEST_SHARD_INDEX=$shard "$@" --gtest_brief=1 --gtest_color=no >"$logs/$name-$shard.log" 2>&1 &
        jobs+=($!)
    done
    for shard in 0 1; do
        count_gtest "$logs/$name-$shard.log" "${jobs[shard]}" "$*"
    done
}

# count_gtest LOG JOB COMMAND: waits for the job; GoogleTest's own closing lines are the count.
count_gtest() {
    local log=$1 status=0 ran ok
    wait "$2" || status=$?
    ran=$(sed -n 's/^\[==========\] \([0-9]*\) tests\{0,1\} from.*ran\..*/\1/p' "$log")
    ok=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) tests\{0,1\}\..*/\1/p' "$log")
    if [ -z "$ran" ] || [ "$ran" -eq 0 ]; then
        cannot "$3 ended with status $status before its tests did" "$log"
        return
    fi
    if [ "$status" -ne 0 ]; then
        cat "$log"
        # A leak or another fault that the sanitizer finds after the last test.
        if [ "$ran" -eq "${ok:-0}" ]; then
            count "$ok" 1
            return
        fi
    fi
    count "${ok:-0}" $((ran - ${ok:-0}))
}

# run_node_tests NAME FILE…: two files at a time; the count is in the closing lines of TAP.
run_node_tests() {
    local tap=$logs/$1.tap status=0 ok bad
    shift
    node --test --test-concurrency=2 --test-reporter=tap "$@" >"$tap" 2>&1 || status=$?
    ok=$(sed -n 's/^# pass \([0-9]*\)$/\1/p' "$tap" | tail -n 1)
    bad=$(sed -n 's/^# \(fail\|cancelled\|skipped\|todo\) \([0-9]*\)$/\2/p' "$tap" | awk '{ sum += $1 } END { print sum + 0 }')
    if [ "${ok:-0}" -eq 0 ] && [ "$bad" -eq 0 ]; then
        cannot "no test ran in $*" "$tap"
        return
    fi
    if [ "$status" -ne 0 ] || [ "$bad" -ne 0 ]; then
        grep -E -A25 '^ *not ok' "$tap" | head -n 200 || true
        [ "$bad" -ne 0 ] || bad=1
    fi
    count "${ok:-0}" "$bad"
}

# The page: dist/, by the script that everybody uses, with warnings as errors.
page_built=
build_page() {
    [ -z "$page_built" ] || { [ "$page_built" = yes ]; return; }
    GOUJI_WERROR=ON GOUJI_TESTS=ON "$root/build-wasm.sh" >"$logs/build-wasm.log" 2>&1 || {
        page_built=no
        cannot "build-wasm.sh" "$logs/build-wasm.log"
        return 1
    }
    page_built=yes
    sed -n '/^Gouji /,$p' "$logs/build-wasm.log"
}

part_includes() { run_node_tests includes tests/*.test.mjs; }

part_native() {
    build debug all || return 0
    run_gtest native build/debug/bin/gouji_tests
}

part_wasm() {
    build_page || true
    configure_wasm_tests
    build wasm gouji_tests || return 0
    run_gtest wasm node build/wasm/bin/gouji_tests.js
}

configure_wasm_tests() {
    cmake --preset wasm -DGOUJI_TESTS=ON >"$logs/configure-wasm.log" 2>&1 || true
}

# fuzz_one NAME SEEDS…: runs one harness, from its kept inputs and the folders of SEEDS.
fuzz_one() {
    local name=$1 found=build/fuzz/found/$1 broken=build/fuzz/broken
    shift
    rm -rf "$found"
    mkdir -p "$found" "$broken"
    build/fuzz/bin/fuzz_"$name" -max_total_time=10 -timeout=10 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 \
        -dict="tests/fuzz/$name.dict" -artifact_prefix="$broken/$name-" \
        "$found" "tests/fuzz/corpus/$name" "$@" >"$logs/fuzz-$name.log" 2>&1
}

# count_fuzz NAME JOB: waits for one harness; it is one test.
count_fuzz() {
    local log=$logs/fuzz-$1.log
    if wait "$2"; then
        count 1 0
        return
    fi
    echo "FAILED: fuzz_$1 (all of it: ${log#"$root/"})"
    grep -E '^(NOT SO:|==[0-9]*==|SUMMARY:|.*runtime error:|artifact_prefix=)' "$log" | head -n 20 | cut -c 1-300 || true
    sed -n 's/.*Test unit written to /    input: /p' "$log"
    count 0 1
}

part_fuzz() {
    build fuzz fuzzers || return 0
    fuzz_one budget assets/budgets & local budget=$!
    fuzz_one text tests/disclosure/documents & local text=$!
    fuzz_one rules assets/rules & local rules=$!
    count_fuzz budget "$budget"
    count_fuzz text "$text"
    count_fuzz rules "$rules"
}

part_golden() {
    local log=$logs/golden.log
    configure_wasm_tests
    build debug gouji && build wasm gouji || return 0
    node tests/golden/run.mjs "${update[@]}" native=build/debug/bin/gouji wasm=build/wasm/bin/gouji.js >"$log" 2>&1 || true
    grep -v '^[0-9]* passed, [0-9]* failed$' "$log" || true
    if ! tail -n 1 "$log" | grep -q '^[0-9]* passed, [0-9]* failed$'; then
        cannot "the golden tests broke off" "$log"
        return
    fi
    # shellcheck disable=SC2046
    count $(tail -n 1 "$log" | sed 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/')
}

part_web() {
    if ! build_page; then
        echo "FAILED: there is no page to test"
        count 0 1
        return
    fi
    if [ ! -d tests/web/node_modules ] || [ tests/web/package-lock.json -nt tests/web/node_modules/.package-lock.json ]; then
        (cd tests/web && npm ci) >"$logs/npm.log" 2>&1 || {
            cannot "npm ci in tests/web" "$logs/npm.log"
            return 0
        }
    fi
    run_node_tests web tests/web/*.test.mjs
}

for part in "${parts[@]}"; do
    chosen "$part" || continue
    start=$SECONDS before_passed=$passed before_failed=$failed
    echo "== $part"
    "part_$part"
    echo "   $((passed - before_passed)) passed, $((failed - before_failed)) failed, $((SECONDS - start)) s"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
