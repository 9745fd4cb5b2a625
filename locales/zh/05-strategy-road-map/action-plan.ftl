title = 四个层面的能力

description = 什么能够发展能力，一个实例讲解，以及您自己的行动计划。

the-strategy-says-what-must-change = 战略说明必须改变什么，战略中的能力计划则说明谁必须具备做这件事的能力。模块2描述了[四个能力层面](../02-holistic-approach/four-steps-four-levels.md#the-four-capacity-levels)。

what-develops-a-capacity = 什么能够发展能力

training-is-one-means-among-several = 培训是若干手段中的一种。

individual-practice-on-real-tasks-coaching = **个人**：在真实任务中练习、辅导、同行学习、到另一个部门工作一段时间。

organizational-teams-from-several-units-a = **组织**：由几个单位的人员组成的团队、人才计划、学习时间，以及可以放心地小规模试行和失败的空间。

institutional-duties-criteria-of-evaluation = **体制**：职责、评价标准、激励、预算规则、职务说明。

societal-digital-skills-for-people-in = **社会**：处境脆弱的人的数字技能、身边的帮手，以及表达意见和参与的途径。

those-who-train-need-capacities-too = **培训者也需要能力**。公共行政院校的教师是否从实践中了解新的程序？他们是否有来自{ -country }的案例？他们是否了解学员三个月后的做法有何不同？就非洲的地方政府而言，一个网络提出了量身定制的培训、辅导和同行学习（联合国经社部/UNPOG和亚太经社会，2023年）。

the-levels-depend-on-each-other = 各层面相互依赖。因此，请选择一项目标，并就每个层面提问：在*这里*，必须使什么成为可能？

worked-example-a-permit-without-a = 实例讲解：不需要证明的许可

in-an-exercise-of-module-1 = 在[模块1的一个练习](../01-why-now/know-your-starting-point.md)中，一个地区办事处向税务部门核查纳税情况，业主因此不必再带证明。这项改变背后的能力计划是设想的。

level = 层面

capacity-and-step = 能力和步骤

who = 由谁

by-when = 何时完成

resources = 资源

sign-of-success = 成功的标志

individual = 个人

counter-staff-can-deal-with-a = 窗口工作人员能够处理纳税情况有误的个案。用真实案例练习，然后辅导

head-of-the-counter-with-the = 窗口负责人，与公共行政院校一起

month-5 = 第5个月

two-half-days-for-each-person = 每人两个半天，窗口有人顶替

in-month-8-most-errors-are = 到第8个月，多数差错在首次到场时解决

organizational = 组织

counter-inspection-and-finance-solve-errors = 窗口、检查和财务三个单位共同解决差错。每周一次会议，可以改变工作中的某个步骤

deputy-head-of-the-office = 办事处副主任

month-3 = 第3个月

thirty-minutes-a-week-from-three = 三个单位每周各三十分钟

one-change-is-tested-each-month = 每月试行一项改变，并记录结果

institutional = 体制

the-two-offices-may-exchange-tax = 两个部门可以交换纳税情况。依法签订关于目的、访问、差错和异议的协议

service-owner-in-the-ministry = 部里的服务责任人

month-4 = 第4个月

ten-days-of-a-legal-officer = 一名法律干事的十天时间，税务部门的时间

the-agreement-is-in-force-and = 协议已生效并公布，有人在第12个月加以核查

societal = 社会

owners-who-are-offline-know-which = 不上网的业主知道哪份文件不再需要，以及怎样提出异议。在集市上和当地电台讲解

president-of-the-trade-association = 行业协会会长

month-6 = 第6个月

radio-time-leaflets-in-two-languages = 电台时段、两种语言的宣传页、给帮手的少量酬劳

asked-at-the-market-owners-can = 在集市上询问时，业主能说出仍需要哪些文件，女性与男性一样答得出

read-the-table-in-three-ways = 请用三种方式阅读此表。

across-a-row-the-sign-of = *横看一行*。成功的标志显示人们的做法有所不同，而不是举办过一门课程。

down-the-dates-the-agreement-comes = *竖看日期*。协议先于练习，因为工作人员不能用他们不得查看的数据来练习。

for-a-delay-if-the-agreement = *防备延误*。如果协议推迟，练习就使用测试数据，集市上的讲解则等一等。谁也不应宣布尚不合法的改变。

your-action-plan = 你们的行动计划

ap-four-levels-title = 每个层面一项能力

work-in-groups-of-four-to = 四至六人一组，围绕一个组织的一项服务开展工作。

write-one-goal-of-your-strategy = 从你们的战略中取一项目标，写成给人们带来的结果（3分钟）。

for-each-level-name-one-capacity = 就每个层面指出一项该目标所需要、而今天还薄弱的能力（5分钟）。

fill-in-one-row-for-each = 每个层面填写一行：能力和步骤、由谁、何时完成、使用什么资源，以及成功的标志（12分钟）。

draw-arrows-between-rows-where-one = 凡是一行必须先准备就绪的，在两行之间画箭头，并修正日期（4分钟）。

give-your-plan-to-another-group = 把你们的计划交给另一小组，由该小组提出表格下方的问题（6分钟）。

level-2 = 层面

capacity-and-step-2 = 能力和步骤

who-2 = 由谁

by-when-2 = 何时完成

resources-2 = 资源

sign-of-success-2 = 成功的标志

individual-2 = 个人

organizational-2 = 组织

institutional-2 = 体制

societal-2 = 社会

questions-for-the-other-group = 供另一小组提出的问题：

is-who-one-person-or-post = “由谁”是不是一个人或一个职位？此人是否已经同意？

does-this-person-control-the-resources = 资源是否由此人掌握？如果不是，由谁决定，你们何时去问？

does-each-date-come-before-the = 每个日期是否都早于依赖于它的日期？

which-row-reaches-people-who-are = 哪一行惠及不上网的人或落在最后面的人？

which-row-needs-a-decision-of = 哪一行需要{ -lead-agency }作出决定？你们具体要提出什么请求？

allow-40-minutes-10-for-the = 安排40分钟：实例10分钟，计划30分钟。有四种弱点经常出现：四门培训课程，“由谁”一栏写的是委员会，所有行都是同一个日期，以参加人数作为成功的标志。请保存每份计划的副本，供监测和评价使用。

second-case-study = 第二个案例研究

look-for-what-the-case-says = 请留意关于培训者的能力，案例说了什么，没有说什么。然后写出您会要求的成功标志。
