# Sourced by ./hengji: a zip with its own runtime, which needs no Java, no Maven and no network where it is unpacked.
#   ./hengji bundle                      for this platform
#   ./hengji bundle --jdk DIR            for the platform of the JDK 25 in DIR (with its jmods folder)
find_jdk
target=
while [ $# -gt 0 ]; do
  case $1 in
    --jdk) target=${2:?}; shift 2 ;;
    *) say "不认识的选项：$1。可用：--jdk 文件夹" "Unknown option: $1. Known: --jdk DIR"; exit 64 ;;
  esac
done
stale && . "$HENGJI_HOME/scripts/build.sh" >&2

modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,java.xml.crypto,jdk.charsets,jdk.unsupported,jdk.zipfs
if [ -n "$target" ]; then
  if [ ! -d "$target/jmods" ]; then
    say "$target 中没有 jmods 文件夹：请使用带 jmods 的 JDK 25（部分发行版单独提供）。" \
      "$target has no jmods folder: use a JDK 25 with jmods (some vendors offer them apart)."
    exit 64
  fi
  platform=$(sed -n 's/^OS_NAME="\(.*\)"/\1/p' "$target/release")-$(sed -n 's/^OS_ARCH="\(.*\)"/\1/p' "$target/release")
  link="--module-path $target/jmods"
else
  platform=$(sed -n 's/^OS_NAME="\(.*\)"/\1/p' "$JAVA_HOME/release")-$(sed -n 's/^OS_ARCH="\(.*\)"/\1/p' "$JAVA_HOME/release")
  link=
fi
platform=$(printf %s "$platform" | tr '[:upper:]' '[:lower:]')
name=hengji-$platform
work=$HENGJI_HOME/cli/target/bundle
rm -rf "$work"
mkdir -p "$work/$name" "$HENGJI_HOME/dist"
say "正在链接运行环境（$platform）……" "Linking the runtime ($platform) …"
# shellcheck disable=SC2086
"$JAVA_HOME/bin/jlink" $link --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$work/$name/runtime" >&2
cp -R "$dist/lib" "$work/$name/lib"
cp -R "$HENGJI_HOME/scripts/bundle/." "$work/$name/"
cp "$HENGJI_HOME/LICENSE" "$work/$name/"
[ ! -f "$HENGJI_HOME/THIRD-PARTY.md" ] || cp "$HENGJI_HOME/THIRD-PARTY.md" "$work/$name/"
chmod +x "$work/$name/hengji" "$work/$name/drop-here.sh"
"$JAVA_HOME/bin/java" "$HENGJI_HOME/scripts/Zip.java" "$work/$name" "$HENGJI_HOME/dist/$name.zip" >&2
say '完成：' 'Done:'
printf '%s\n' "$HENGJI_HOME/dist/$name.zip"
