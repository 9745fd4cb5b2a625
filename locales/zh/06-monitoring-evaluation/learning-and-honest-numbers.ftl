title = 学习与如实的数字

description = 从结果到决定，如何报告数字，以及一份自我评估。

a-result-is-useful-when-somebody = 有人因为一项结果而以不同的方式行事，这项结果才有用。

what-does-the-result-tell-us = 结果告诉我们什么？

ask-two-questions-was-the-work = 请问两个问题：工作完成了吗？结果出现了吗？

the-result-came = 结果出现了

the-result-did-not-come = 结果没有出现

the-work-was-done = **工作完成了**

perhaps-we-were-right-look-for = 或许我们是对的。查找其他原因，然后继续

the-assumption-was-wrong-or-it = 假设是错的，或为时过早。决定何时再看，或修改计划

the-work-was-not-done = **工作没有完成**

something-else-caused-it-or-the = 结果由别的原因造成，或衡量方法不对。不要居功，要查明情况

the-plan-has-not-been-tested = 计划还没有得到检验。消除障碍

without-the-first-question-a-good = 不问第一个问题，没有人执行的好计划可能被放弃，薄弱的计划则可能因为别人的成绩而受到赞扬。

a-meeting-that-ends-with-a = 以一项决定结束的会议

fix-the-dates-for-the-whole = 定下全年的日期。每次会议取少数几个数字，依次提问：

what-did-we-plan-and-what = 我们计划了什么，看到了什么？

who-gains-and-who-does-not = 谁受益，谁没有受益？

why-what-do-users-and-front = 为什么？使用者和一线工作人员怎么说？

what-do-we-decide-continue-change = 我们决定什么：继续、改变、停止还是查明？

who-does-it-by-when-and = 由谁去做、何时完成，我们告诉谁？

if-no-figure-led-to-a = 如果整整一年没有一个数字引出决定，就要更换数字或改变会议。

people-hide-a-bad-figure-when = 不好的数字如果会招来惩罚，人们就会隐瞒。因此，会议主持者先要感谢报告这个数字的人，然后再问原因。

honest-numbers = 如实的数字

module-1-has-four-checks-for = 对于您引用的数字，模块1有[四项核对](../01-why-now/where-the-world-stands.md#reading-the-index)。对于您自己公布的数字，以下六条规则会有帮助：

define-say-what-was-counted-by = **定义**。说明统计的是什么、由谁统计、在哪一天统计。

keep-the-count-beside-the-share = **在比例旁边保留计数**。要写“5个村庄中的4个”，而不只是写“80%的村庄”。

say-what-is-an-estimate-and = **说明哪些是估计**，以及所依据的假设。

round-to-what-you-know-an = **按您所掌握的精度取整**。带小数的估计许诺太多。

show-what-got-worse-in-the = **把变差的也显示出来**，字号相同。

correct-in-public-leave-the-old = **公开更正**。让旧的数值仍然看得见，并说明更改的理由。

one-example-shows-why-an-older = 有一个例子说明原因。爱沙尼亚较早的一种说法是每年节省820年的工作时间，只计5%的查询（e-Estonia，未注明日期）。后来，第三方的一种说法是2 066年（OpenCivics，未注明日期）。不知道两种方法，就无法比较，因此两者之差不是进展。

self-assessment = 自我评估

sa-monitoring-title = 我们如何从结果中学习？

judge-the-monitoring-of-your-own = 评判您自己组织的监测工作，先独自作答，然后在小组内比较。凡是高于第一档的回答，都要举出一份文件、一个数字或一个日期。

not-yet = 尚未做到

for-a-few-services = 少数服务做到

for-most-services = 多数服务做到

for-all-services-and-it-changes = 所有服务都做到，并据此改变决定

individual = 个人

colleagues-can-say-which-outcome-for = 同事说得出自己的工作是为了给人们带来哪项成果。

managers-can-say-what-the-figures = 管理人员说得出自己报告中的数字没有显示什么。

staff-report-a-bad-result-early = 工作人员及早报告不好的结果，不等别人来问。

organizational = 组织

each-indicator-has-a-base-value = 每项指标都有基线值、目标值、来源和一名指定的负责人。

figures-cover-all-channels-the-counter = 数字涵盖所有渠道，包括窗口和电话。

results-are-discussed-on-fixed-dates = 在固定的日期讨论结果，每次会议都记录一项决定。

institutional = 体制

a-rule-or-plan-says-when = 有规则或计划说明何时评价我们的服务，以及由服务运营单位以外的谁来评价。

the-budget-may-be-changed-when = 当结果显示资金用在别处效果更好时，可以调整预算。

we-use-the-same-definitions-as = 我们使用与{ -lead-agency }相同的定义，使数字可以比较。

societal = 社会

people-can-complain-in-their-own = 人们可以用自己的语言、不用互联网提出投诉，并得到答复。

we-ask-people-who-do-not = 我们到不使用服务的人居住的地方，询问他们不用的原因。

groups-outside-government-see-our-results = 政府以外的团体能够看到我们的结果，包括不好的结果，并可提出质疑。

compare-the-levels-with-each-other = 请把各层面相互比较。如果组织层面的回答高于社会层面的回答，你们可能只善于衡量身边的事情。如果社会层面的回答高于体制层面的回答，你们可能听取了意见，却没有采取行动的义务。

allow-20-minutes-for-the-readings = 阅读材料安排20分钟，自我评估安排20分钟：独自作答8分钟，小组讨论12分钟。请每个小组说出自己的组织可以停止收集的一个数字，以及应当开始收集的一个数字。
