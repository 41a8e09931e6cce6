# Sourced by ./hengji: sets up what the tests need, builds every room, runs every test, counts them.
find_jdk
need_maven
. "$HENGJI_HOME/scripts/tools.sh"
long=
for option in "$@"; do
  case $option in
    --long) long='-Pmutation -Dhengji.mutants=130000 -Djunit.jupiter.execution.timeout.mode=disabled' ;;
    *) say "不认识的选项：$option。可用：--long" "Unknown option: $option. Known: --long"; exit 64 ;;
  esac
done

prepare_tools
for door in cli app; do
  enter "$door"
  ! stale || . "$HENGJI_HOME/scripts/build.sh" >&2
done
find "$HENGJI_HOME" -path '*/target/surefire-reports/*' -type f -delete 2>/dev/null || true
outcome=0
# shellcheck disable=SC2086
maven $long -fae verify || outcome=$?
printf '\n'
sh "$HENGJI_HOME/scripts/count-tests.sh" "$HENGJI_HOME" || outcome=1
exit "$outcome"
