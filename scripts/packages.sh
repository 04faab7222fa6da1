# Sourced by build-wasm.sh and tests/run.sh: finds out which tools are missing, and installs them on
# Debian when it may (as root), or else prints the exact command and gives up.
#
#   want PACKAGE COMMAND…   PACKAGE is needed unless COMMAND succeeds
#   install_wanted          installs what is missing; returns only if everything is there

missing_packages=()

want() {
    local package=$1
    shift
    [[ " ${missing_packages[*]:-} " != *" $package "* ]] || return 0
    "$@" >/dev/null 2>&1 || missing_packages+=("$package")
}

install_wanted() {
    [ ${#missing_packages[@]} -gt 0 ] || return 0
    local install=(apt-get install -y --no-install-recommends "${missing_packages[@]}")
    if ! command -v apt-get >/dev/null; then
        echo "Missing, by the names of Debian's packages: ${missing_packages[*]}" >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "Missing packages. Run this, then try again:" >&2
        echo "  sudo apt-get update && sudo ${install[*]}" >&2
        exit 1
    fi
    echo "Installing ${missing_packages[*]}" >&2
    export DEBIAN_FRONTEND=noninteractive
    # The package lists may be there and good; a fresh machine has none.
    if ! "${install[@]}" >/dev/null 2>&1; then
        apt-get -q update >&2
        "${install[@]}" >&2 || {
            echo "Could not install: ${missing_packages[*]}" >&2
            exit 1
        }
    fi
    missing_packages=()
}

# What every build of ours needs, the page as well as the tests.
want_build_tools() {
    want cmake command -v cmake
    want ninja-build command -v ninja
    want nlohmann-json3-dev test -n "${NLOHMANN_INCLUDE_DIR:-}" -o -e /usr/include/nlohmann/json.hpp -o -e /usr/local/include/nlohmann/json.hpp
    want xz-utils command -v xz
}

# Emscripten brings Node.js and Python. Debian's brings them as packages, others' their own.
want_emscripten() {
    want emscripten command -v emcc
    want nodejs command -v node
    want python3 command -v python3
    want brotli command -v brotli
    want esbuild command -v esbuild
    want zopfli command -v zopfli
}

# The version of emcc, and an end if it is too old.
check_emscripten() {
    local version
    version=$(emcc --version | sed -n '1s/.*) *\([0-9][0-9.]*\).*/\1/p')
    if [ "$(printf '%s\n3.1.6\n' "$version" | sort -V | head -n 1)" != 3.1.6 ]; then
        echo "Emscripten $version at $(command -v emcc) is too old: 3.1.6 or later is needed." >&2
        exit 1
    fi
}
