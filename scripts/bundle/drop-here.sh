#!/bin/sh
# 把文件夹（或文件）拖到这里：在它旁边生成“衡绩审核结果”，内有 问题清单.xlsx 和每张表的审核意见。
# Drop a folder (or files) here: beside it appears 衡绩审核结果 with 问题清单.xlsx and an opinion for each form.
set -eu
exec "$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)/hengji" inspect "$@"
