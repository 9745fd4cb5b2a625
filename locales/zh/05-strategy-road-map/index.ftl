title = 战略和路线图

description = 本模块的内容，以及如何安排半天课程。

a-vision-says-where-a-country = 愿景说明一个国家希望达到什么位置，却不说下个月做什么，也不说第三年由谁付费。本模块从愿景引向选择，再从选择引向由指定的人在商定日期之前采取的步骤。

it-covers-the-third-of-the = 本模块讲的是[四个步骤](../02-holistic-approach/four-steps-four-levels.md)中的第三步，要用到前两步的结果：形势分析和共同愿景。如《联合国电子政务调查报告》（2020年）所述，能力要与转型一起规划，而不是在转型之后再规划。

tell-a-vision-a-strategy-a = 区分愿景、战略、路线图和项目清单。

put-steps-in-an-order-that = 为各项步骤排出次序，既能迅速见效，又能打好基础。

match-each-step-with-money-people = 为每项步骤配上资金、人员、责任人和规则。

plan-for-risks-and-for-what = 为风险作好准备，也为人们预计会在变革中失去的东西作好准备。

write-an-action-plan-for-one = 就四个层面各选一项能力，编写行动计划。

what-has-your-government-decided-not = 贵国政府决定*不*做什么？

which-early-success-could-make-later = 哪项早期成功可能使以后的工作更难？

who-pays-and-who-answers-when = 项目结束之后，由谁付费，由谁负责？

which-rule-must-change-before-a = 哪条规则必须先修改，受过培训的官员才能以不同的方式行事？

how-to-use-this-module = 如何使用本模块

the-pages-follow-the-order-of = 各页按半天课程的顺序排列。请带来{ -country }的数字战略，或您自己组织的一份计划。如果您独自学习，请让一位同事对您行动计划中的每个日期提出质疑。

time-plan-in-minutes-210-in = 时间安排（分钟），共210分钟：

opening-objectives-key-questions-10 = 开场、目标、关键问题：10

from-vision-to-strategy-25 = 从愿景到战略：25

the-order-of-the-steps-25 = 步骤的次序：25

break-15 = 休息：15

means-rules-and-partners-with-a = 手段、规则和伙伴，附一个案例研究：40

risks-and-change-20 = 风险与变革：20

capacities-at-four-levels-with-the = 四个层面的能力，附行动计划：40

quiz-15 = 小测验：15

discussion-and-key-points-20 = 讨论与要点：20

ask-participants-to-read-the-second = 请学员课前阅读行动计划之后的第二个案例研究。如有可能，请邀请{ -lead-agency }的一位人员和一位编制预算的人员。
