title = 乌拉圭：指明由谁负责的议程

description = 乌拉圭如何把数字目标与指定的机构挂钩，以及为什么“可以在线开始”不等于“可以在线办完”。

a-strategy-can-list-good-wishes = 战略可以罗列良好的愿望，也可以说明谁对谁负有什么义务。乌拉圭多年来尝试的是后一种做法，而它自己的网页显示，要说清楚什么叫“完成”有多难。

context = 背景

the-agency-for-electronic-government-agesic = 电子政务主管机构AGESIC于2007年7月开始工作，在此之前的2006年已有其网站。国家数字议程由政府、大学、企业和民间社会商定（Centre for Public Impact，2016年）。同一时期，Ceibal项目走进学校和家庭。到2010年，该项目已发放380 000台笔记本电脑，培训18 000名教师，220 000个家庭有了第一台电脑（Centre for Public Impact，2016年；单一来源）。

what-was-done = 所做的工作

agenda-uruguay-digital-2025-is-the = Agenda Uruguay Digital 2025是2020年编写的五年计划。它的第一项目标不是技术，而是数字公民权：所有人都应获得在线行使自身权利的技能。每项目标之下列有负责机构。就第一项目标而言，其中包括公共教育主管部门、AGESIC、两个部、Ceibal和各大学（议程，第一领域）。

results = 结果

as-of-about-2020-all-procedures = 约截至2020年，中央行政部门的所有程序都可以在线开始（Uruguay Digital，未注明日期）。

for-those-that-can-be-finished = 对于可以在线办完的程序，同一网页给出两个数字：中央行政部门程序的68%，国家各项程序的十分之四。

it-also-says-that-73-of = 同一网页还说，73%的互联网用户在十二个月内曾在线与政府打交道。

in-2020-the-agenda-itself-was = 2020年，议程本身的说法更为审慎：近九成的人使用互联网，但对多数人来说，使用政府的数字服务还远未成为习惯（议程，导言）。

in-2025-the-head-of-agesic = 2025年，AGESIC负责人说，许多数字程序仍在重复国家的纵向分割。他指出的下一步是：从一开始就为协同运作而设计的程序（Búsqueda，2025年）。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-page-does-not-explain-why = 该网页没有解释为什么既有68%又有十分之四。两者可能统计的是不同的机构，或属于不同的年份。“在线与政府打交道”可能是指一个人阅读了网页、缴纳了费用或办完了一道程序。因此，73%与议程的审慎说法可以都是对的。本案例没有显示议程的多少项目标已经实现。笔记本电脑有统计数字，但此处不涉及其对学习的影响。

lessons = 经验教训

where-an-aim-names-its-institutions = 目标如果指明了负责机构，任何人都可以问是谁落后了。

a-long-list-of-names-can = 长长的名单可能掩盖最终由谁负责。依我们的解读，应由一个机构负责，其他机构提供支持。

publish-three-figures-together-what-can = 要同时公布三个数字：可以开始的、可以办完的，以及人们实际办完的。

a-digital-copy-of-an-old = 旧程序的数字翻版会保留旧的分工。

questions-for-the-group = 小组讨论题

choose-one-aim-of-your-national = 选择贵国战略的一项目标。您今天能给一个对它负责的人打电话吗？如果不能，缺少的是什么？

take-a-procedure-that-can-be = 取一道可以在线开始的程序，一直跟踪到结束。在哪一步又需要纸质文件、印章或到场？是哪条规则要求的？

which-partner-outside-government-should-sign = 政府以外的哪个伙伴应当签署下一份议程？该伙伴应当承诺什么？
