title = 从培训到行动

description = 这一结束模块的内容，以及如何安排其半天课程。

a-training-ends-and-the-next = 培训结束了，第二天早上，原来的任务又等在那里。在培训课堂上产生的好想法，可能几周之内就丢失了。本模块帮助您把所做的工作带回自己的部门，并在以后查明它改变了什么。

it-closes-the-programme-you-need = 本模块是整个课程的收尾。您需要前面各模块的结果，首先是您的路线图。如果没有路线图，请选择一项您熟悉的服务来开展工作。

turn-a-step-of-your-road = 把路线图的一项步骤变成另一个人可以核对的承诺。

make-a-personal-plan-and-a = 制定个人计划和团队计划，并配有同行和跟进日期。

evaluate-a-training-at-four-levels = 从四个层次评价一次培训，并说明每个层次不能显示什么。

give-feedback-on-this-training-that = 就本次培训提出有助于改进下一次培训的反馈。

fit-the-training-to-the-conditions = 使培训适合{ -country }农村和城市的条件。

what-will-you-do-differently-in = 在接下来的14天里，您会有什么不同的做法，谁会注意到？

who-helps-you-to-continue-when = 其他工作变得紧急时，谁帮助您继续下去？

how-can-you-know-whether-a = 您怎样才能知道，一次培训是否值得参加者付出时间？

what-must-change-in-this-training = 在您自己的城市或地区举办之前，这次培训必须作哪些改变？

how-to-use-this-module = 如何使用本模块

if-you-study-alone-find-one = 如果您独自学习，请找一位同事阅读您的计划，并在三个月后给您打电话。

time-plan-in-minutes-210-in = 时间安排（分钟），共210分钟：

opening-objectives-key-questions-10 = 开场、目标、关键问题：10

commitments-and-peers-25 = 承诺与同行：25

case-study-on-resources-15 = 关于资源的案例研究：15

personal-and-team-plans-45 = 个人计划和团队计划：45

break-15 = 休息：15

evaluating-a-training-25 = 评价一次培训：25

evaluation-form-10 = 评价表：10

holding-the-training-at-home-20 = 在本地举办培训：20

case-study-on-training-bodies-15 = 关于培训机构的案例研究：15

discussion-15 = 讨论：15

recap-and-key-points-15 = 回顾与要点：15

fix-the-two-dates-of-follow = 请在课前定下两次跟进的日期，以便学员写进自己的日程。请向{ -lead-agency }了解，学员自己无法解决的请求由谁接收。
