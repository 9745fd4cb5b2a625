title = 为何要转型，为何是现在

description = 本模块的内容，以及如何用于半天的课程。

many-public-offices-now-work-with = 许多公共部门现在都使用电脑办公。但人们仍要排队，仍要拿着复印件从一个部门跑到另一个部门，仍要一次又一次提供同样的信息。本模块解释为什么仅靠新工具改变不了这种情况。

one-message-links-all-the-pages = 贯穿各页的是一条主旨：决定结果的，治理多于技术。

tell-digitization-digitalization-and = 区分信息数字化、流程数字化与转型，并从自己了解的服务中各举一例。

explain-why-the-2030-agenda-needs = 说明《2030年议程》为什么需要切实有效的数字政府。

read-the-main-world-figures-on = 解读数字政府的主要世界数据，并指出这些数据没有反映什么。

weigh-the-benefits-of-a-digital = 权衡一项数字服务的效益与风险，并说明每种风险由谁承担。

describe-the-starting-point-of-your = 从四个能力层面描述自己所在组织的起点。

when-a-form-moves-from-paper = 表格从纸上搬到屏幕上，对填表的人来说有什么变化？

what-can-a-world-index-tell = 一项世界指数能告诉政府什么，又可能掩盖什么？

who-may-lose-when-a-service = 服务变为数字服务时，谁可能受损？这种损失必须由谁负责？

why-do-projects-with-sound-technology = 为什么技术可靠的项目仍会失败？

how-to-use-this-module = 如何使用本模块

the-pages-follow-the-order-of = 各页按半天课程的顺序排列。如果您独自学习，请把自己写下的答案与一位同事的答案作比较。

time-plan-in-minutes-210-in = 时间安排（分钟），共210分钟：

opening-objectives-key-questions-10 = 开场、目标、关键问题：10

from-paper-to-transformation-35 = 从纸质到转型：35

where-the-world-stands-30 = 世界现状：30

break-15 = 休息：15

benefits-risks-and-obstacles-25 = 效益、风险与障碍：25

case-study-20 = 案例研究：20

self-assessment-20 = 自我评估：20

exercise-30 = 练习：30

discussion-and-key-points-25 = 讨论与要点：25

before-the-session-find-the-latest = 课前请在《联合国电子政务调查报告》中查找{ -country }的最新数据。如有可能，请邀请{ -lead-agency }派人在课程结束时回答问题。每个小组都应由不同职级、不同部门的人混合组成，并让职级最低的成员先发言。
