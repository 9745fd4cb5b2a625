title = 使用者的反馈

description = 如何听取人们的意见，如何解读他们的沉默，以及如何处理他们的回答。

module-3-compares-kinds-of-evidence = 模块3比较了用于分析的[各种证据](../03-situation-analysis/evidence-and-matrix.md#five-kinds-of-evidence)。反馈是会源源不断到来的证据，只要人们看到有人在阅读。

what-each-way-of-listening-misses = 每种听取意见的方式忽略了什么

complaints-miss-those-who-expect-no = **投诉**忽略了不指望得到答复或害怕得到答复的人。

a-short-question-after-a-request = **申请之后的一个简短问题**忽略了所有中途放弃的人。

records-of-use-such-as-the = **使用记录**（例如人们在哪一步停下）忽略了原因，也忽略了所有从未开始的人。

visits-with-a-group-that-people = 与人们信任的团体一同**走访**，能够接触到不来的人，但不能说明有多少人这样想。

use-one-way-that-counts-and = 请采用一种能够计数的方式和一种能够解释的方式。

silence-is-not-satisfaction = 沉默不等于满意

when-complaints-fall-there-are-at = 投诉减少，至少有三种解释：服务变好了，人们失去了希望，或投诉的途径坏了。因此要看申请的数量、其他渠道，以及什么反映都没有的那些地方。

people-may-be-silent-because-they = 人们沉默，可能是因为他们

do-not-know-where-to-complain = 不知道到哪里投诉，

have-no-internet-no-credit-or = 没有互联网、没有话费或没有时间，

speak-a-language-that-the-form = 所讲的语言是表格所没有的，

cannot-read-or-use-the-form = 因残疾而看不懂或用不了表格，

depend-on-the-official-about-whom = 依赖于他们要投诉的那位官员。

from-one-complaint-to-a-better = 从一件投诉到更好的服务

answer-the-person-by-a-fixed = 在固定的日期之前*答复*本人。

record-the-kind-of-problem-the = *记录*问题的种类、地方和渠道。只有答复才需要姓名。

count-each-month-as-a-number = 每月*统计*，既统计件数，也统计每100份申请的件数。

look-for-the-cause-when-the = 同样的问题再次出现时，*查找原因*。

change-something-or-say-why-it = *改变*某件事，或说明为什么不能改变。

tell-people-publicly-what-they-have = 公开*告诉*人们，他们促成了什么改变。

the-first-act-serves-one-person = 第一个动作服务于一个人，其他五个动作服务于其余所有人。

morocco-opened-chikaya-a-national-portal = 摩洛哥于2018年1月开通了全国公共服务投诉门户Chikaya（Le360，2018年）。收集投诉的用意是作为改革的依据（Challenge，关于开通的报道）。我们读到的报道没有说明因为这些投诉改变了什么。

worked-example-four-complaints = 实例讲解：四件投诉

after-the-new-rule-the-imagined = 新规则实施之后，设想的市镇在一年内收到来自城镇的30件投诉和来自村庄的4件投诉。

first-reading-the-villages-are-content = *第一种解读*。村庄的人很满意。

second-reading-in-that-year-there = *第二种解读*。当年城镇有450份申请，村庄有160份。城镇每100份申请约有7件投诉，村庄则不到3件。

a-visit-a-complaint-could-be = *一次走访*。投诉只能通过一份要求填写电子邮件地址的表格提出。村庄的父母很少有电子邮件地址。

the-change-people-may-now-telephone = *改变*。人们现在可以打电话，也可以告诉护士；如果本人愿意，护士转交投诉时可以不写姓名。

the-next-year-22-complaints-came = *第二年*。村庄提出了22件投诉。其中多数涉及发放日期不在赶集日。

the-rise-was-good-news-because = 投诉增加是好消息，因为这条渠道终于起作用了。如果以“投诉减少”为目标，这就成了失败。

study-a-case = 研读案例

look-for-what-the-case-counts = 请留意案例统计的是什么：连接数、设备、使用还是受益。然后为仍然得不到服务的人写一个问题，并说明这个问题怎样才能送达他们。

allow-15-minutes-for-the-readings = 阅读材料安排15分钟，案例安排15分钟。请每桌写出{ -country }的人们不投诉的两个原因，以及一种能够避开这两个原因的投诉方式。
