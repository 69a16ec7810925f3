#!/usr/bin/env bash
# Makes this checkout ready: .venv with the locked packages, a container engine that answers, the images.
# Safe to run again; what is there already is left alone. With the word for-tests: what only tests need.
#
# Needs Linux and Python 3.11 or later. On Debian and Ubuntu what is missing is installed with apt-get, as root
# or with a sudo that asks for no password. Elsewhere it says what to install.
#
# JUDGE_DOCKER_HOST or DOCKER_HOST name an engine that is not behind the usual socket.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly VENV=.venv
readonly STAMP=$VENV/setup-stamp
readonly LOCK=requirements-dev.lock
readonly SOCKET=/var/run/docker.sock
readonly ENGINE_LOG=/var/log/dockerd.log
readonly ENGINE_SECONDS=60
apt_is_fresh=no

main() {
  if [ "${1:-}" = for-tests ]; then
    ensure_postgres
    ensure_browser
    return
  fi
  ensure_venv
  ensure_packages
  ensure_engine
  ensure_images
}

say() { printf 'setup: %s\n' "$*" >&2; }

die() {
  printf 'setup: %s\n' "$@" >&2
  exit 1
}

# Root and apt

can_be_root() { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_install() { # packages...
  command -v apt-get >/dev/null ||
    die "this system has no apt-get; install what Debian calls: $*" "then run make setup again"
  can_be_root || die "$* must be installed, which needs root. Run:" "  sudo apt-get install $*" "then make setup again"
  say "installing $*"
  if [ "$apt_is_fresh" = no ]; then
    as_root apt-get update -qq >&2
    apt_is_fresh=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y -o Dpkg::Use-Pty=0 --no-install-recommends "$@" >&2
}

# Python

python_is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local candidate
  for candidate in python3.13 python3.12 python3.11 python3; do
    if python_is_new_enough "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

ensure_venv() {
  if python_is_new_enough $VENV/bin/python && $VENV/bin/python -m pip --version >/dev/null 2>&1; then return; fi
  local python
  python=$(find_python) || {
    apt_install python3
    python=$(find_python) || die "Python 3.11 or later is needed; this system's python3 is older, or missing" \
      "install one, so that python3.11, python3.12 or python3.13 is found on the PATH, then run make setup again"
  }
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    # Debian keeps them in a package of their own, one for each version.
    apt_install "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
  fi
  say "making $VENV with $("$python" --version)"
  "$python" -m venv --clear $VENV
}

packages_wanted() { sha256sum $LOCK pyproject.toml; }

ensure_packages() {
  if [ -f $STAMP ] && [ "$(packages_wanted)" = "$(cat $STAMP)" ]; then return; fi
  say "installing the packages of $LOCK"
  local pip=("$VENV/bin/python" -m pip --disable-pip-version-check install --quiet)
  "${pip[@]}" --require-hashes -r $LOCK
  # Its build tools are among the locked packages.
  "${pip[@]}" --no-deps --no-build-isolation --editable .
  packages_wanted >$STAMP
}

# PostgreSQL, of which tests start servers of their own

ensure_postgres() {
  if command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then return; fi
  # Only the programs are wanted, no server that runs all the time.
  local folder=/etc/postgresql-common
  if can_be_root && ! [ -e $folder/createcluster.conf ]; then
    as_root sh -c "mkdir -p $folder && echo 'create_main_cluster = false' >$folder/createcluster.conf"
  fi
  apt_install postgresql
}

# A browser, in which a test opens the page of the API

ensure_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v $name >/dev/null; then return; fi
  done
  if command -v apt-get >/dev/null && can_be_root && apt_install chromium; then return; fi
  say "there is no Chromium: the tests that open the API's page are skipped, and fail where CI=true"
}

# The container engine

engine_host() { echo "${JUDGE_DOCKER_HOST:-${DOCKER_HOST:-}}"; }

engine_answers() {
  local host
  host=$(engine_host)
  ${host:+env DOCKER_HOST="$host"} $VENV/bin/python -c 'import docker; docker.from_env(timeout=20).ping()' 2>/dev/null
}

ensure_engine() {
  if engine_answers; then return; fi
  if [ -n "$(engine_host)" ]; then
    die "the engine at $(engine_host) does not answer; start it, or unset DOCKER_HOST and JUDGE_DOCKER_HOST"
  fi
  if ! engine_is_running; then
    command -v dockerd >/dev/null || [ -x /usr/sbin/dockerd ] || apt_install docker.io
    start_engine
  fi
  wait_for_engine
  engine_answers || let_me_in
}

# A live dockerd, which may not answer us (group docker) or not yet.
engine_is_running() { is_alive /var/run/docker.pid dockerd || systemd_runs_engine; }

systemd_runs_engine() { [ -d /run/systemd/system ] && systemctl is-active --quiet docker; }

# A pid file outlives its daemon where /run is kept; its number may by then belong to another program, or to a
# daemon that has died and that nobody has buried (state Z).
is_alive() { # pid-file program
  local pid
  pid=$(cat "$1" 2>/dev/null) && [ -n "$pid" ] && [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = "$2" ] &&
    ! grep -q '^State:[[:space:]]*Z' "/proc/$pid/status" 2>/dev/null
}

start_engine() {
  can_be_root || die "no container engine runs, and starting one needs root. Run:" "  sudo systemctl start docker" \
    "or, without systemd:" "  sudo dockerd &" "then make setup again"
  say "starting the container engine"
  if [ -d /run/systemd/system ]; then
    as_root systemctl start docker
    return
  fi
  remove_stale_files
  as_root sh -c "PATH=\$PATH:/usr/sbin:/sbin; setsid nohup dockerd >$ENGINE_LOG 2>&1 </dev/null &"
}

remove_stale_files() {
  if ! is_alive /var/run/docker.pid dockerd; then as_root rm -f /var/run/docker.pid $SOCKET; fi
  local containerd=/var/run/docker/containerd/containerd
  if ! is_alive $containerd.pid containerd; then as_root rm -f $containerd.pid $containerd.sock; fi
}

wait_for_engine() {
  local deadline=$((SECONDS + ENGINE_SECONDS))
  until engine_answers || is_forbidden; do
    if [ $SECONDS -ge $deadline ]; then
      [ -d /run/systemd/system ] || as_root tail -n 15 $ENGINE_LOG >&2 || true
      die "the container engine did not answer within $ENGINE_SECONDS s" \
        "its log: $([ -d /run/systemd/system ] && echo "journalctl -u docker" || echo $ENGINE_LOG)" \
        "when it runs (docker version), run make setup again"
    fi
    sleep 0.5
  done
}

is_forbidden() { [ -S $SOCKET ] && ! [ -w $SOCKET ]; }

# The socket belongs to the group docker. Who may use it is as good as root, so nobody is added to it here.
let_me_in() {
  local me advice
  me=$(id -un)
  advice="for good: sudo usermod -aG docker $me, then log in again"
  can_be_root || die "the engine runs, but $me may not use $SOCKET, which is for the group docker" "$advice" \
    "then run make setup again"
  command -v setfacl >/dev/null || apt_install acl
  as_root setfacl -m "u:$me:rw" $SOCKET
  say "$me may use $SOCKET until the engine is started again; $advice"
  engine_answers || die "the engine still does not answer at $SOCKET"
}

# Images

ensure_images() {
  if $VENV/bin/judge doctor --build-images; then return; fi
  # Where no registry can be reached, the base image is made out of Debian packages.
  command -v mmdebstrap >/dev/null && die "judge doctor says above what is missing"
  apt_install mmdebstrap
  $VENV/bin/judge doctor --build-images || die "judge doctor says above what is missing"
}

main "$@"
