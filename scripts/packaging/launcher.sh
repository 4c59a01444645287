#!/bin/sh
# Starts Synoptic. Its commands need no display, but Chromium has to be told so before it starts.
set -eu
here=$(dirname "$(readlink -f "$0")")
if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
  for argument in "$@"; do
    case $argument in
      compare | --help | -h | --version)
        exec "$here/synoptic-app" --ozone-platform=headless --disable-gpu --log-level=3 "$@"
        ;;
      -*) ;; # switches of Chromium may stand before the command
      *) break ;;
    esac
  done
fi
exec "$here/synoptic-app" "$@"
