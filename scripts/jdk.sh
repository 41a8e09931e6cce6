# Sourced by ./hengji: which Java, is the build fresh, how it is started.

say() { # Chinese, English: one sentence on stderr in the user's language
  case $HENGJI_LANG in en* | EN*) printf '%s\n' "$2" ;; *) printf '%s\n' "$1" ;; esac >&2
}

is_jdk25() { # a folder with a JDK of at least 25
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  feature=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${feature:-0}" -ge 25 ]
}

find_jdk() {
  on_path=$(command -v java 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path" 2>/dev/null || printf %s "$on_path")")")
  for jdk in "${HENGJI_JAVA_HOME:-}" "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/*jdk* /opt/java/* /opt/*/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/*; do
    if [ -n "$jdk" ] && is_jdk25 "$jdk"; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      return 0
    fi
  done
  say '没有找到 JDK 25：请安装 JDK 25 或更高版本（例如 Eclipse Temurin 25），或用环境变量 HENGJI_JAVA_HOME 指明它所在的文件夹。' \
    'No JDK 25 was found: install a JDK 25 or later (for example Eclipse Temurin 25), or name its folder in HENGJI_JAVA_HOME.'
  exit 64
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  say '没有找到 Maven：请安装 Maven 3.8 或更高版本（Debian：apt-get install maven），再运行一次。' \
    'Maven was not found: install Maven 3.8 or later (Debian: apt-get install maven) and run again.'
  exit 64
}

maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn -B -Dstyle.color=never -f "$HENGJI_HOME/pom.xml" "$@"
}

enter() { # by which door: cli or app
  door=$1
  HENGJI_MAIN=hengji.$door.Main
  dist=$HENGJI_HOME/$door/target/dist
}

stale() { # is there a source newer than the last build?
  [ -f "$dist/built" ] || return 0
  [ "$(cat "$dist/built")" = "$JAVA_HOME" ] || return 0
  cd_rooms="$HENGJI_HOME/core $HENGJI_HOME/policies $HENGJI_HOME/documents $HENGJI_HOME/language $HENGJI_HOME/$door"
  # shellcheck disable=SC2086
  [ -n "$(find $cd_rooms "$HENGJI_HOME/pom.xml" \( -path '*/src/main/*' -o -name pom.xml \) -type f -newer "$dist/built" -print 2>/dev/null | head -n 1)" ]
}

jvm_options='-XX:+UseSerialGC -Xss4m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Duser.timezone=Asia/Shanghai --enable-native-access=ALL-UNNAMED'

is_short() { # a few files: compiling thoroughly would cost more than it saves
  [ $# -le 12 ] || return 1
  before=
  for word in "$@"; do
    case $before in -o | --output) ;; *) [ ! -d "$word" ] || return 1 ;; esac
    before=$word
  done
}

door_options() { # what a door needs beyond the options of all; the start-up cache is made with the same
  case $door in app) printf '%s' '-Xms48m -Xmx1g -XX:+UseCompactObjectHeaders' ;; esac
}

start() {
  compiler=
  [ "$door" = app ] || ! is_short "$@" || compiler=-XX:TieredStopAtLevel=1
  cache=
  [ ! -f "$dist/hengji.aot" ] || cache="-XX:AOTCache=$dist/hengji.aot -Xlog:aot=off -Xlog:cds=off"
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" $cache $compiler $jvm_options $(door_options) ${HENGJI_JVM_OPTIONS:-} -cp "$(cat "$dist/classpath")" "$HENGJI_MAIN" "$@"
}
