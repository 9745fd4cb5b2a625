title = 形势分析

description = 本模块的内容，以及如何用于半天的课程。

many-plans-begin-with-a-solution = 许多计划一开始就是某个人心中已有的解决办法。形势分析则先问：正在发生什么、发生在谁身上、原因何在。它是模块2[四个步骤](../02-holistic-approach/four-steps-four-levels.md)中的第一步，本模块说明如何实施这一步。

the-self-assessments-of-modules-1 = 模块1和模块2的自我评估收集的是同事们的看法。在这里，您要把看法与证据相对照，最后得出一份简短的清单，列出有人能够弥合的差距。

set-the-decision-the-unit-and = 确定一项形势分析的决定、分析单位和界限。

map-stakeholders-and-find-those-who = 摸清利益攸关方，找出利害关系大而权力小的人。

state-a-problem-without-its-solution = 表述问题而不带出解决办法，并检验问题的原因。

judge-how-strong-evidence-is-and = 判断证据的可靠程度，并填写强项和差距矩阵。

turn-findings-into-capacity-gaps-at = 把分析发现转化为相应层面的能力差距，并排出优先次序。

which-decision-will-be-better-because = 这项分析会使哪一项决定作得更好？

who-knows-how-the-service-really = 谁了解服务的实际运作情况？谁从来没有被问过？

how-can-a-good-figure-lead = 一个准确的数字怎么会引出错误的结论？

which-gaps-can-training-close-and = 哪些差距可以通过培训弥合，哪些不能？

how-to-use-this-module = 如何使用本模块

choose-one-real-service-or-policy = 开始之前，请选择一项您自己的、真实的服务或政策，并在全部各页中一直使用它。真正的分析需要几周或几个月，因此课程只能给您一份初稿。有一个设想的例子贯穿各页：在某个市镇，父母可以在线申请儿童津贴。

time-plan-in-minutes-210-in = 时间安排（分钟），共210分钟：

opening-objectives-key-questions-10 = 开场、目标、关键问题：10

setting-the-frame-25 = 确定框架：25

stakeholders-20 = 利益攸关方：20

problems-and-causes-25 = 问题与原因：25

break-15 = 休息：15

evidence-15 = 证据：15

situation-analysis-matrix-30 = 形势分析矩阵：30

one-case-study-15 = 一个案例研究：15

from-findings-to-gaps-10 = 从发现到差距：10

priority-setting-25 = 确定优先事项：25

discussion-and-key-points-20 = 讨论与要点：20

use-one-of-the-two-case = 课上使用两个案例研究中的一个，另一个作为阅读材料发放。请每位学员带来一份载有其服务数据或投诉的文件。按服务或按地区分组。如有可能，请邀请{ -lead-agency }说明哪些发现今年能够为其所用。
