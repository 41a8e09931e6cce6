# Sourced by ./hengji: compiles the rooms, gathers the jars, trains the AOT cache. All output goes to stderr.
find_jdk
need_maven
say '正在构建衡绩（仅首次，或源代码有变化时）……' 'Building Hengji (the first time, or after a source changed) …'
rm -rf "$dist/lib"
maven -q -Dquick -DskipTests -Dmaven.test.skip=true -Pdist -pl "$door" -am package >&2
jars=
for jar in "$dist"/lib/*.jar; do jars="$jars${jars:+:}$jar"; done
printf '%s' "$jars" >"$dist/classpath"
rm -f "$dist/hengji.aot"
train() { # with the words of a rehearsal
  # shellcheck disable=SC2046,SC2086
  "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$dist/hengji.aot" -Xlog:aot=off -Xlog:cds=off $jvm_options $(door_options) -cp "$jars" "$HENGJI_MAIN" \
    "$@" >/dev/null 2>&1 || true
}
say '正在生成启动缓存……' 'Training the start-up cache …'
rehearsal=$(mktemp -d)
case $door in
  cli) train evaluate "$HENGJI_HOME/samples/demo-education-2024/self-evaluation.docx" -o "$rehearsal" ;;
  app) train serve --train --port 0 --data "$rehearsal" ;;
esac
rm -rf "$rehearsal"
printf '%s' "$JAVA_HOME" >"$dist/built"
