title = 从愿景到战略

description = 战略必须决定什么，必须与哪些其他计划相一致。

a-strategy-is-a-set-of = 战略是一组选择。如果什么也没有放弃，就什么也没有选择。

four-documents-four-questions = 四种文件，四个问题

the-sentences-in-the-third-column = 第三栏的句子是设想的。

document = 文件

its-question = 它回答的问题

a-sentence-from-it = 其中的一句话

sign-of-weakness = 薄弱的迹象

vision = 愿景

what-should-become-true-and-for = 什么应当成为现实，为谁？

nobody-loses-a-day-of-work = “没有人因为同政府打交道而损失一天的工作。”

it-could-belong-to-any-country = 放在任何国家都适用

strategy = 战略

which-choices-will-lead-there-and = 哪些选择会通向那里，为什么是这些选择？

for-three-years-permits-come-first = “三年之内，许可优先，因为办许可花费人们的时间最多。”

it-promises-everything-to-everybody = 它向所有人许诺一切

road-map = 路线图

who-does-what-by-when-after = 由谁做什么、何时完成、在什么之后、使用什么？

by-june-the-tax-office-answers = “6月之前，在条例生效之后，税务部门向许可部门提供答复。”

all-dates-fall-in-the-last = 所有日期都落在计划的最后一个月

list-of-projects = 项目清单

what-do-we-buy-or-build = 我们购买或建造什么？

a-portal-200-tablets-a-data = “一个门户网站，200台平板电脑，一个数据中心。”

it-was-written-first = 它是最先写成的

what-a-strategy-settles = 战略要解决什么

the-launch-of-the-toolkit-named = 工具包发布活动提出了战略的主要内容（联合国经社部/UNPOG和亚太经社会，2023年）。在此写成问题的形式，最后一项为本工具包所加：

purpose-which-public-problem-is-digital = **目的**。数字政府是为了解决哪个公共问题？

benefit-who-will-notice-a-difference = **好处**。谁会最先看到不同？何时会惠及落在最后面的人或不上网的人？

link-which-development-objective-and-which = **联系**。如果我们成功，哪项发展目标会取得进展？该国在可持续发展目标中的哪项优先事项会取得进展？

agreement-what-do-provinces-and-municipalities = **一致**。各省和各市镇已经有什么计划？它们需要中央提供什么？

limit-what-will-we-not-do = **界限**。我们不做什么，或暂时不做什么？

worked-example-from-a-sentence-to = 实例讲解：从一句话到一项选择

all-details-are-imagined-the-vision = 所有细节都是设想的。愿景说：“没有人因为同政府打交道而损失一天的工作。”

find-the-part-that-can-be = *找出可以衡量的部分*。这就是损失的工作日。形势分析显示，许可和养老金花费的工作日最多。

write-real-options-a-put-all = *写出真正的备选办法*。（a）把所有表格放到网上。（b）让各部门相互索取文件。（c）向偏远地区派出流动窗口。

compare-the-benefit-for-two-different = *比较两个不同的人得到的好处*。有智能手机的店主从（a）和（b）中受益。偏远地区的养老金领取者从（b）和（c）中受益。

choose-and-give-something-up-the = *作出选择，并有所放弃*。战略为许可和养老金选择（b），并在三个地区选择（c）。其他服务的在线表格以后再说。

test-the-choice-ask-what-would = *检验这项选择*。请问：如果预算削减三分之一，还会保留什么？如果没有人答得上来，就还没有作出选择。

agreement-with-others = 与其他方面保持一致

with-local-plans-in-brazil-91 = **与地方计划一致**。在巴西，91%的市有某种在线服务。在要求登录的市中，只有13%使用全国登录账号（引用官方数据的一个博客，2025-2026年）。只针对中央政府的战略，可能把人们身边的服务排除在外。

with-an-owner-for-each-aim = **每项目标都有责任方**。乌拉圭到2025年的数字议程指明了每项目标背后的机构（gub.uy）。如果列出几个机构，还应说明由哪*一个*对结果负责。

write-down-what-you-assume = 写下您所假设的事情

by-next-year-offices-will-be = “到明年，各部门将获准共享数据”是一项假设。如果它落空，要改变的就不只是一个日期，而是战略。只有写下来的假设，监测才能加以核对。

allow-25-minutes-10-for-the = 安排25分钟：阅读材料10分钟，两人一组活动10分钟，汇报5分钟。每组从{ -country }的战略中取一句话，写出其中隐含的一项选择，以及这项选择所放弃的一件事。
