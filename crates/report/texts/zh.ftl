### 概览页的文本。

title = 《{ $project }》的翻译
as-of = 截至{ DATETIME($day) }
fine = 没有计入的问题。
findings-count = { $count ->
   *[other] 计入 { $count } 个问题。
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = 按语言
by-module = 按模块
by-edition = 按版本
by-rule = 按规则列出的问题
over-time = 随时间的变化
# What a line shows, for screen readers.
from-to = 从 { $first } 到 { $last }
locale = 语言
module = 模块
edition = 版本
rule = 规则
by-day = 日期
share = 比例
units = 文本
translated = 已翻译
reviewed = 已审阅
drifted = 比原文旧
findings = 问题
errors = 错误
warnings = 警告
notes = 提示
silenced = 已说明理由而排除
set-aside = 启用检查时搁置
within = 在限额内放行
