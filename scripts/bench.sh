# Sourced by ./hengji: ours / peer / floor from one run. Options are handed on: --quick, --record, words that choose jobs; office, day.
find_jdk
need_maven
maven -q -Dquick -Dmaven.test.skip=true -pl bench -am package dependency:build-classpath \
  -Dmdep.outputFile="$HENGJI_HOME/bench/target/classpath" -Dmdep.includeScope=runtime >&2
enter app
! stale || . "$HENGJI_HOME/scripts/build.sh" >&2
# shellcheck disable=SC2086
exec "$JAVA_HOME/bin/java" -XX:+UseParallelGC -Xmx4g -Xss4m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Djava.awt.headless=true \
  -Dhengji.root="$HENGJI_HOME" --enable-native-access=ALL-UNNAMED \
  -cp "$HENGJI_HOME/bench/target/classes:$(cat "$HENGJI_HOME/bench/target/classpath")" hengji.bench.Bench "$@"
