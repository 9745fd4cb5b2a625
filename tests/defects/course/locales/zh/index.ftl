title = 发布数据集

publish-a-data-set = 发布数据集

install-the-tool-with-pip-install = 用 `pip install opendata` 安装工具，用 `opendata serve` 启动它。

open-config-ini-write-language-auto = 打开 `config.ini`，写入 `language = auto`，然后按 <kbd>Ctrl</kbd>+<kbd>S</kbd>。

call-publish-only-after-validate-has = 只有在 `validate()` 没有发现错误之后，才调用 `publish()`。

the-key-api-token-is-valid = 密钥 `API_TOKEN` 有效期为 90 天，不得与他人共用。

a-file-of-more-than-250 = 超过 250 MB 的文件会被拒收：请用 `split` 把它切成 50 MB 的部分。

write-the-formula-as-h-sub = 分子式写作 H<sub>2</sub>O，面积写作 km<sup>2</sup>。

press-kbd-esc-kbd-to-leave = 按 <kbd>Esc</kbd> 离开表单；<mark>不会保存任何内容</mark>。

choose-kbd-file-kbd-then-kbd = 选择 <kbd>File</kbd>，再选择 <kbd>Export</kbd>，即可保存副本。

the-button-publish-below-the-table = ![表格下方的“发布”按钮](publish.png) 按钮位于表格下方。

compare-the-old-sign-of-the = 比较 ![许可证的旧标志](old.svg) 和 ![许可证的新标志](new.svg)。

the-map-a-map-of-the = 地图 ![各区地图](map.png) 显示哪里缺少数据。

look-at-the-form-first-the = 先看表单：![有五个栏目的空白表单](form.png)

the-licence-has-changed-since-2019 = 许可证自 2019 年以来已经改变。[^licence]

every-table-needs-a-title-title = 每个表格都需要标题[^title]和来源[^source]。

the-portal-is-open-to-all = 门户向所有机关开放。[^offices]

ask-a-lawyer-before-you-publish = 公布姓名之前请咨询律师。[^names]

office-for-open-data-room-12 =
    开放数据办公室\
    一楼 12 室\
    开放时间 9:00 至 16:30

name-the-name-of-the-data =
    名称：数据集的名称\
    日期：最后一次更改的日子

first-line-the-names-of-the =
    第一行：各列的名称\
    其余各行：每行一条记录

who-asks-who-answers =
    谁提问？\
    谁回答？

write-to-help-data-example-org = 请在 48 小时内写信至 <help@data.example.org>。

report-errors-at-https-data-example = 请在 https://data.example.org/errors 报告错误，或写信至 <errors@data.example.org>。

the-forms-are-at-https-forms = 表单在 <https://forms.example.org/new>，规则在 <https://rules.example.org/2025>。

ask-training-school-example-org-for = 向 training@school.example.org 申请 3 天的课程。

send-your-questions-to-cours-learn = 请在 10:15 之前将问题发送至 <cours@learn.example.org>。

the-office-sends-its-letters-from = 该机关 8:30 至 16:30 从 <office@state.example.org> 发信。

read-the-notes-at-https-notes = 请在 <https://notes.example.org/read> 阅读说明，在 <https://law.example.org/text> 阅读法律。

the-forum-https-talk-example-org = 论坛 https://talk.example.org/all 从 8:30 起开放。

the-service-costs-currency-fee-currency = 这项服务每年费用为 { CURRENCY($fee, currency: "USD") }，开始时费用为 { CURRENCY($setup, currency: "EUR") }。

the-list-was-last-changed-on = 清单最后一次更改的日期是 { DATETIME($changed, dateStyle: "long") }。

there-are-number-sets-data-sets = { -portal }有 { NUMBER($sets) } 个数据集。

pay-currency-fee-currency-usd-before = 打开{ -portal }之前，请支付 { CURRENCY($fee, currency: "USD") }。

the-fine-is-currency-fine-currency = 罚款为 { CURRENCY($fine, currency: "EUR") }。

reserve-currency-reserve-currency-xof-for = 请为课程留出 { CURRENCY($reserve, currency: "XOF") }。

a-licence-costs-us-1-200 = 许可证每年 1200 美元，或每月 95 欧元。

in-2023-3-5-million-people = 2023 年，350 万人打开了 1250 个数据集；其中 62.5% 与健康有关。

prices-rose-by-4-2-per = 2024 年 1 月至 9 月，价格上涨了 4.2%。

the-survey-covers-1-430-villages = 调查涵盖 18 个区的 1430 个村庄和 12700 公里的道路。

the-deadline-is-31-october-2025 = 截止时间为 2025 年 10 月 31 日 17:00；之后的文件要等到 2026 年 1 月 15 日。

the-project-cost-2-4-billion = 该项目耗资 24 亿美元，此后每年耗资 6 万欧元。

the-load-fell-from-75-to = 负荷在 20 分钟内从 75% 降到 8%。

each-office-has-a-budget-of = 每个机关都有 12 个月 300 美元的预算。

about-1-2-million-pages-or = 2022 年 6 月，约有 120 万个页面（即 40%）已超过 5 年。

the-grant-of-5-000-euros = 5000 欧元的补助金每年 12 月发放，直至 2030 年。

send-the-file-by-post-upload = ~~用邮寄方式发送文件~~。请在中午*之前*上传。

do-you-know-who-owns-the = 您知道谁拥有这些数据吗？先问问所有者！

see-the-guide-the-rules-and = 参见[指南](guide.md#formats)、[规则](rules.md)和[论坛](https://forum.example.org/open)。

what-is-a-record-is-it = 什么是记录？是一个人、一所房屋还是一笔付款？

format = 格式

largest-size = 最大容量

csv-with-a-header = 有标题行的 `csv`

n-12-mb = 12 MB

json-by-line = 逐行的 `json`

n-8-mb = 8 MB

see-the-note-of-the-ministry = 参见该部 2019 年 3 月 14 日的说明。

a-title-has-at-most-60 = 标题最多 60 个字母。

a-source-has-a-date = 来源要注明日期。

schools-among-them = 其中包括学校。

the-law-protects-them = 法律保护他们。
