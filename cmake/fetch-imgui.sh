#!/bin/sh
# Brings the sources of Dear ImGui into a folder of the build and prints where they lie.
# usage: fetch-imgui.sh FOLDER
#
# 1. what an earlier call left in FOLDER;
# 2. Debian's source package from sid, by way of the mirror that this machine uses, with lists of its own
#    (the machine's package sources are not touched, and it need not be root);
# 3. git, the release's tag in the project's own repository.
# The wanted release is 1.92.2b. Debian may have moved on: a later 1.92 or newer is taken, and said.
set -eu

wanted=1.92.2b
folder=$1
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

say() { echo "fetch-imgui: $*" >&2; }

# The version that a folder of sources holds, e.g. 1.92.2b.
version_in() { sed -n 's/^#define IMGUI_VERSION  *"\([^"]*\)".*/\1/p' "$1/imgui.h" 2>/dev/null || true; }

finish() {
    found=$(version_in "$1")
    [ -n "$found" ] || return 1
    [ "$found" = "$wanted" ] || say "Dear ImGui $found instead of $wanted"
    rm -rf "$folder/imgui"
    mv "$1" "$folder/imgui"
    echo "$folder/imgui"
    exit 0
}

if [ -n "$(version_in "$folder/imgui")" ]; then
    echo "$folder/imgui"
    exit 0
fi

work=$folder/fetch.$$
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"

from_debian() {
    command -v apt-get >/dev/null && command -v apt-cache >/dev/null || return 1
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -f "$keyring" ] || return 1
    mirror=$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -v security | head -n 1)
    [ -n "$mirror" ] || return 1
    # The archive's signature is checked. Its date is not: a mirror that lags serves as well.
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
    echo "deb-src [signed-by=$keyring] $mirror sid main" >"$work/sources.list"
    apt_private() {
        apt-get -q \
            -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=/dev/null \
            -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" \
            -o Acquire::Check-Valid-Until=false -o APT::Sandbox::User= "$@" >&2
    }
    apt_private update || return 1
    (
        cd "$work"
        apt_private source --download-only "imgui=$wanted+ds-1" || apt_private source --download-only imgui
    ) || return 1
    archive=$(ls "$work"/imgui_*.orig.tar.* 2>/dev/null | grep -v '\.asc$' | head -n 1)
    [ -n "$archive" ] || return 1
    mkdir -p "$work/debian"
    tar -xf "$archive" -C "$work/debian" --strip-components=1
    [ -n "$(version_in "$work/debian")" ]
}

from_git() {
    command -v git >/dev/null || return 1
    git clone --quiet --depth 1 --branch "v$wanted" https://github.com/ocornut/imgui "$work/git" >&2
}

say "fetching Dear ImGui $wanted"
if from_debian; then finish "$work/debian"; fi
say "not from Debian's archive; trying git"
if from_git; then finish "$work/git"; fi
say "could not fetch Dear ImGui; get its release $wanted (or later) and set IMGUI_DIR to it"
exit 1
