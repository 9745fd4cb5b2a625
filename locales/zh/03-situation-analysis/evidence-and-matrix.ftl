title = 证据与矩阵

description = 收集哪些数据，在多大程度上可以相信，以及用来记录发现的矩阵。

collect-what-your-open-questions-need = 要收集尚未解决的问题所需要的证据，而不只是收集现成的证据。

five-kinds-of-evidence = 五种证据

kind = 种类

what-it-shows-well = 能清楚显示什么

what-it-cannot-show = 不能显示什么

records-of-the-service-requests-time = 服务记录：申请、时间、拒绝、投诉

what-happened-to-those-who-came = 来办事的人遇到了什么

those-who-stayed-away = 没有来的人

laws-procedures-job-descriptions-budgets = 法律、程序、职务说明、预算

what-is-required-and-paid-for = 要求做什么、为什么付费

what-is-done-in-practice = 实际上怎样做

surveys-and-official-statistics = 调查和官方统计

how-common-something-is-and-in = 某种情况有多普遍，存在于哪些群体

the-reasons-and-small-places = 原因，以及小地方的情况

interviews-and-group-talks = 访谈和小组座谈

reasons-fears-ideas = 理由、担心、想法

how-many-people-think-so = 有多少人这样想

observation-or-trying-the-service-yourself = 观察，或亲自试用服务

the-real-path-of-one-case = 一个实例走过的真实路径

whether-the-case-is-typical = 这个实例是否典型

each-kind-is-blind-where-another = 每种证据都有看不到而另一种能看到的地方，因此每项重要的发现至少要用两种证据。在群体足够大、能够保护个人的情况下，应索要按性别、年龄、残疾情况和地区分列的数据。

how-strong-is-it = 证据有多可靠？

give-each-piece-of-evidence-a = 给每项证据标一个字母：

a-a-record-count-or-text = **A**：另一个人可以核对的记录、计数或文本，附有日期和来源。

b-told-by-several-people-who = **B**：由互不依赖的几个人讲述，或多次看到。

c-one-opinion-one-case-or = **C**：一种看法、一个实例或一种猜测。

the-letter-does-not-judge-the = 字母并不是评判说话的人：村里的护士可能是对的，而官方的计数可能是错的。字母说明的是，在作决定之前您还需要查明多少情况。

worked-example-high-figures-and-long = 实例讲解：数字很高，队伍很长

a-world-bank-text-on-fiji = 世界银行关于斐济的一篇文章（未注明日期，数据截至2022年）列出以下事实：

n-88-per-cent-of-people-use = 88%的人使用互联网。

mobile-and-internet-payments-at-banks = 银行的移动支付和互联网支付增至每年620万笔，是2016年的四倍。

pensioners-stand-in-long-queues-at = 养老金领取者在银行排长队，人们请假去公共部门办事（观察和小组座谈）。

these-facts-answer-different-questions = 这些事实回答的是不同的问题。

what-was-counted-the-first-figure = *统计的是什么*？第一个数字统计的是人，第二个统计的是支付笔数，而一个人可以支付许多笔。

who-was-observed-the-queues-and = *观察的是谁*？排队和座谈显示某些地方的某些人，但不显示有多少人。

which-conclusions-are-allowed-digital-payment = *可以得出哪些结论*？该国的数字支付有所增长：A，但须先核对文章背后注有日期的计数。有些人仍要花很长时间排队：B。“养老金领取者不想要数字服务”：没有证据显示。

which-evidence-would-decide-payments-by = *什么证据可以作出定论*？按年龄和岛屿分列的支付笔数、养老金证明规则，以及与排队的人交谈。

data-that-do-no-harm = 不造成伤害的数据

collect-no-name-if-a-number = 如果有案例数就够了，就不要收集姓名。

tell-people-why-you-ask-who = 告诉人们为什么要问、谁会看到回答，以及他们可以拒绝。

do-not-record-a-persons-opinion = 不要以上级能够辨认出来的形式记录一个人的意见。

decide-before-you-begin-who-keeps = 在开始之前决定由谁保存数据、保存多久、由谁删除。

fill-the-matrix = 填写矩阵

sit-matrix-title = 我们处于什么位置？

work-in-groups-of-four-to = 四至六人一组，围绕你们在开始时写下的决定开展工作。

choose-four-pillars-two-that-seem = 选择四个支柱：两个看来较强，两个看来较弱（3分钟）。

for-each-write-one-strength-and = 为每个支柱写出一个强项和一个差距（10分钟）。

beside-each-gap-write-its-capacity = 在每个差距旁边写出它的能力层面：个人、组织、体制或社会（4分钟）。

add-the-evidence-with-its-letter = 补上证据及其字母，并指出受影响的人（8分钟）。

exchange-matrices-with-another-group-which = 与另一小组交换矩阵，由对方标出最不相信的一项（5分钟）。

pillar = 支柱

question-to-begin-with = 可以先问的问题

strengths = 强项

gaps-and-their-level = 差距及其层面

evidence-a-to-c = 证据，A至C

who-is-affected = 谁受影响

n-1-vision-leadership-mindsets = 1. 愿景、领导力、思维方式

who-continues-if-the-head-leaves = 如果负责人离任，由谁接着做？

n-2-institutional-and-regulatory-framework = 2. 体制和监管框架

which-rule-forbids-or-requires-the = 哪条规则禁止或要求现在的做法？

n-3-organizational-set-up-and-culture = 3. 组织结构和文化

what-is-rewarded-and-what-is = 什么会得到奖励，什么会受到惩罚？

n-4-systems-thinking-and-integration = 4. 系统思维和整合

where-do-people-carry-papers-for = 人们在哪些地方替我们来回送文件？

n-5-data-governance = 5. 数据治理

who-corrects-a-wrong-entry-and = 登记项目有错，由谁更正？多快？

n-6-ict-infrastructure-affordability-access = 6. 信息和通信技术基础设施、可负担性、接入

where-do-signal-device-or-price = 信号、设备或价格在哪里把人挡住？

n-7-resources = 7. 资源

what-is-paid-for-in-the = 第三年支付哪些费用？

n-8-capacities-of-capacity-developers = 8. 能力发展机构的能力

which-course-teaches-the-new-way = 哪门课程教新的做法？

n-9-societal-capacities = 9. 社会能力

who-applies-only-with-the-help = 谁只有靠别人帮助才能申请？

an-entry-of-the-imagined-municipality = 以设想的市镇为例，第2行可以这样填写：国家法律不要求经核证的副本（强项）；市镇的一条规则要求提供（差距，体制层面）；两项规定的文本（A）；住处远离市政厅的父母。

before-you-finish-read-the-columns = 结束之前，请逐栏从上往下读。如果所有差距都在一个层面，请再看看另外三个层面。如果最后一栏写的是“所有人”，请问谁受影响最大。

an-honest-empty-cell-is-better = 如实留空胜过猜测，因此要表扬“我们不知道”。如果某个小组把解决办法写进差距一栏，请问那个办法会消除什么问题。把矩阵画在大纸上。在真正的分析中，完成整个矩阵需要开几次会。

study-a-case = 研读案例

look-for-one-figure-or-claim = 请找出案例本身存疑的一个数字或一种说法，用A至C中的一个字母标注，并说明还需要什么证据才能提高它的等级。
