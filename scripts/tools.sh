# Sourced by verify.sh: LibreOffice, poppler, a Chinese font and a browser, installed where we may, named where we may not.

missing_tools() {
  command -v soffice >/dev/null 2>&1 || printf '%s ' libreoffice-writer libreoffice-calc
  command -v pdftoppm >/dev/null 2>&1 || printf '%s ' poppler-utils
  command -v chromium >/dev/null 2>&1 || printf '%s ' chromium
  fc-list :lang=zh 2>/dev/null | grep -q . || printf '%s ' fontconfig fonts-noto-cjk
}

prepare_tools() {
  wanted=$(missing_tools)
  [ -n "$wanted" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "正在安装测试所需的软件：$wanted" "Installing what the tests need: $wanted"
    # shellcheck disable=SC2086
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted; } >&2 || true
    wanted=$(missing_tools)
  fi
  [ -z "$wanted" ] || say "缺少：$wanted——相关测试将跳过并列出。" "Missing: $wanted: the tests that need them are skipped and listed."
}
