title = 监测、评价和改进

description = 本模块的内容，以及如何用于半天的课程。

many-reports-on-digital-government-count = 许多关于数字政府的报告统计的是建成了什么。较少有报告说明谁的生活变得更容易了，或因为统计结果改变了什么。本模块讲的是模块2[四个步骤](../02-holistic-approach/four-steps-four-levels.md)中的最后一步；监测和评价的含义，模块2已有说明。在这里，您将学习衡量结果、评判结果并据此采取行动。

tell-inputs-activities-outputs-outcomes-and = 区分投入、活动、产出、成果和效果，并说明每一项不能显示什么。

write-an-indicator-with-its-base = 写出一项指标，列明基线值、目标值、来源和所遗漏的人，并修正一项有毛病的指标。

use-feedback-from-users-and-look = 利用使用者的反馈，并寻找从不提出反馈的人。

read-maturity-models-and-indices-and = 解读成熟度模型和指数，并指出它们忽略了什么。

turn-results-into-decisions-and-report = 把结果转化为决定，并如实报告数字。

what-would-people-notice-if-our = 如果我们的计划成功，人们会看到什么？如果失败呢？

which-of-our-figures-could-rise = 我们的哪些数字可能上升，而服务却在变差？

who-is-missing-from-our-data = 我们的数据中没有谁？我们怎么会知道？

what-did-we-last-change-because = 我们上一次因为某项结果而改变了什么？

how-to-use-this-module = 如何使用本模块

keep-the-service-that-you-chose = 请继续使用您在模块3中选择的服务，以及此后为它制定的目标和计划。有一个例子贯穿各页：模块3中设想的市镇，那里村庄的家庭很少[申请儿童津贴](../03-situation-analysis/problems-and-causes.md#worked-example-few-applications-from-the-villages)。此后，市镇议会取消了经核证的副本，多数村诊所可以代家庭寄送文件。本例的所有数字都是设想的。

time-plan-in-minutes-210-in = 时间安排（分钟），共210分钟：

opening-objectives-key-questions-10 = 开场、目标、关键问题：10

outputs-outcomes-effects-25 = 产出、成果、效果：25

indicators-20 = 指标：20

exercise-30 = 练习：30

break-15 = 休息：15

feedback-from-users-15 = 使用者的反馈：15

one-case-study-15 = 一个案例研究：15

maturity-models-and-indices-20 = 成熟度模型和指数：20

learning-and-honest-numbers-20 = 学习与如实的数字：20

self-assessment-20 = 自我评估：20

discussion-and-key-points-20 = 讨论与要点：20

use-one-case-study-in-the = 课上使用一个案例研究，另一个作为阅读材料发放。请学员带来自己组织的一份载有指标的报告。如有可能，请邀请{ -lead-agency }说明它公布哪些数字，每个数字为哪项决定服务。
