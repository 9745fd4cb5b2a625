title = 斯里兰卡：国家讲习班如何量身安排

description = 两个国家机构和联合国如何共同筹备一次培训讲习班，以及要知道它是否有效需要什么。

this-case-has-no-portal-and = 本案例没有门户网站，也没有应用程序。它展示的是培训本身：由谁提出要求，各部分按什么次序安排，以及要称之为成功，我们需要知道什么。

context = 背景

in-2022-the-united-nations-assessed = 2022年，联合国评估了亚洲、太平洋和东非的政府机构为落实《2030年议程》需要哪些能力（UNPAN）。随后，斯里兰卡的两个国家机构，即可持续发展理事会和信息和通信技术局，要求举办一次讲习班。通用培训材料无法知道谁会坐在课堂里，因此必须加以调整。

what-was-done = 所做的工作

un-desa-through-its-division-dpidg = 联合国经社部通过其DPIDG司和UNPOG办公室，与这两个机构共同筹备讲习班。联合国驻该国驻地协调员办事处给予支持。公布的日程有六个部分（UNPAN；UNPOG）。最后一栏是我们的解读。

order = 次序

part = 部分

what-it-gives-to-the-next = 所起的作用

n-1 = 1

principles-of-effective-governance = 有效治理的原则

a-common-measure-for-all-later = 为此后的所有选择提供共同的尺度

n-2 = 2

trends-in-digital-government = 数字政府的趋势

ideas-from-elsewhere = 来自别处的想法

n-3 = 3

situation-analysis = 形势分析

facts-about-ones-own-starting-point = 关于自身起点的事实

n-4 = 4

priorities-and-inclusive-services = 优先事项和包容性服务

a-small-number-of-goals = 少数几项目标

n-5 = 5

e-competency-profile-of-the-workforce = 工作人员的电子胜任能力概况

the-skills-that-these-goals-require = 实现这些目标所需的技能

n-6 = 6

road-map-and-action-plan = 路线图和行动计划

names-and-dates = 姓名和日期

two-instruments-were-borrowed-the-situation = 有两种工具是借用的。形势分析要使用联合国关于数字政府能力的手册，该手册不是用来为国家排名的（UNPAN，手册）。能力概况要参照European e-Competence Framework。

results = 结果

as-of-june-2023-three-things = 截至2023年6月，有三件事记录在案：

the-workshop-took-place-on-7 = 讲习班于2023年6月7日和8日举行（可持续发展理事会，2023年）；

n-57-senior-officials-from-ministries-and = 来自各部委和其他公共机构的57名高级官员参加（Daily FT，2023年；一家报纸）；

one-of-the-organizers-calls-it = 主办方之一称讲习班取得成功，这是其自己的判断（可持续发展理事会，2023年）。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-united-nations-pages-describe-the = 联合国网页描述的是计划。本案例没有见到能力概况、路线图或行动计划，因此不知道它们是否已经完成、通过或使用。两天六个部分，每部分时间都很少，而工作深入到什么程度则没有交代。报纸的报道读来像一则通告。此处没有使用参加者的评价，也没有使用后来的审查。

lessons = 经验教训

begin-with-a-request-and-an = 从一项要求和一次评估开始，然后再选择内容。提出要求的一方，也可被要求拿出结果。

two-owners-with-different-tasks-development = 有两个任务不同的责任方，一个管发展，一个管技术，就较难把这一主题仅仅当作技术人员的事（我们的解读）。

borrow-the-instrument-and-bring-your = 借用工具，带上自己的数据。来自别处的框架是一份问题清单，而不是答案清单。

keep-the-order-why-where-we = 保持次序：为什么做，我们处于什么位置，什么在先，谁能做，谁做什么。

agree-before-the-workshop-who-will = 在讲习班之前商定，三个月后由谁查看路线图。

questions-for-the-group = 小组讨论题

you-have-two-days-and-57 = 您有两天时间和57名高级官员。请为六个部分各分配时数。您会缩短什么，又会把什么移到之前或之后的几周？

which-two-bodies-in-your-country = 在贵国，哪两个机构应当签署这项要求？它们各自应当承担什么义务作为回报？

what-would-you-collect-before-at = 要知道是否有任何变化，您会在讲习班之前、结束时和三个月之后收集什么？
