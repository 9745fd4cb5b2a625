title = 从发现到差距和优先事项

description = 如何把一项发现转化为能力差距，以及如何决定优先处理哪个差距。

a-decision-needs-a-few-gaps = 作决定需要的是少数几个写得清楚的差距，而且次序要能够解释。

finding-gap-measure = 发现、差距、措施

a-finding-says-what-is-so = **发现**说明现状如何：“办事员对在线送来的文件索要纸质副本”。

a-gap-compares-this-with-what = **差距**把现状与要求相比较：“在线送来的文件应当足够，而办事员没有得到可以接受这些文件的指示”。

a-measure-says-what-to-do = **措施**说明要做什么：“发出指示，并培训办事员”。

if-the-gap-is-skipped-a = 如果跳过差距这一步，就可能为一个本来发一道指示便能解决的问题购买一门课程。

what-is-required-must-come-from = 什么是*要求*，必须出自对您有约束力的来源：法律、计划、对公众的承诺，或人们表明的需要。另一个国家的排名不是要求。

is-it-a-capacity-gap = 这是能力差距吗？

ask-in-this-order-and-stop = 请依次提问，遇到第一个“否”就停下。

do-the-rules-and-budgets-that = 约束我们的规则和预算是否允许？如果不允许，差距在*体制*层面。

does-the-organization-give-the-task = 组织是否给予任务、时间和工具，并容许出错？如果没有，差距在*组织*层面。

do-the-staff-know-how-and = 工作人员是否知道怎样做，是否愿意做？如果不是，差距在*个人*层面。

can-the-people-concerned-use-the = 有关的人是否能够使用这一成果，是否信任它？如果不是，差距在*社会*层面。

return-to-the-remaining-questions-before = 在作计划之前，请回过头来回答其余的问题，因为一个差距可能涉及不止一个层面。培训只能解决第三个问题，以及第四个问题的一部分。缺少规则，缺少职位，或资金限定用于其他目的，培训都弥补不了。

some-entries-are-not-gaps-a = 有些项目不是差距。偏远的岛屿是一种*条件*：您要据此安排计划。*强项*也应写入结果，例如在设想的市镇里各家已经信任的那位护士，因为措施可以以此为基础。

which-gap-comes-first = 哪个差距在先？

four-questions-help-and-they-are = 有四个问题可以帮助判断，但它们不是用来累加的分数。

people-who-gains-if-the-gap = **人**：差距弥合之后谁会受益？其中是否有落在最后面的人？

dependence-do-other-gaps-wait-for = **依赖关系**：其他差距是否要等这一差距先弥合？

power-who-can-close-it-and = **权力**：谁能够弥合它？是我们吗？

evidence-is-the-entry-a-b = **证据**：这一项是A、B还是C？

the-answers-lead-to-one-of = 根据回答，归入以下四个类别之一：

place = 类别

when = 何时

next-act = 下一步行动

act-first = 先行动

people-furthest-behind-gain-or-other = 落在最后面的人会受益，或其他差距要等它；属于我们的权力范围；证据为A或B

name-a-person-and-a-date = 指定一个人和一个日期

ask = 请求

the-same-but-in-the-power = 同上，但属于另一机构的权力范围

one-request-to-that-body-with = 向该机构提出一项请求，并附上证据

find-out = 查明

it-seems-important-but-the-evidence = 看来重要，但证据为C

one-question-who-answers-it-by = 一个问题，由谁回答，何时回答

leave-for-now = 暂且搁置

nothing-waits-for-it-and-those = 没有什么要等它，而且受益的人已经得到良好的服务

write-down-why-and-when-to = 写下原因，以及何时重新审视

set-your-priorities = 确定你们的优先事项

prio-gaps-title = 什么应当优先？

sort-the-gaps-of-the-imagined = 先为设想的市镇的各项差距分类，再为你们自己的差距分类。

a-a-municipal-rule-requires-a = （a）市镇的一条规则要求到市政厅出示经核证的副本（证据A）。

b-many-births-in-the-villages = （b）村庄的许多出生看来没有登记（护士的看法；证据C）。

c-the-online-form-still-shows = （c）在线表格上仍是市镇的旧徽标（证据A）。

d-the-municipality-may-not-read = （d）市镇不得读取国家出生登记册，因为没有协议允许这样做（证据A）。

e-the-budget-pays-for-the = （e）预算支付在线表格的费用，却不支付任何下村走访的费用（证据A）。

place-each-gap-and-give-the = 为每个差距归类，并用一句话说明理由（6分钟）。

from-your-own-matrix-write-three = 从你们自己的矩阵中选三个差距，写成与某项要求的比较（7分钟）。

place-your-gaps-and-name-for = 为你们的差距归类，并为每个差距指明必须采取行动的人或机构（6分钟）。

choose-one-gap-to-leave-for = 选择一个暂且搁置的差距，并向本来会受益的人作出解释（3分钟）。

report-the-first-gap-to-close = 汇报{ -country }首先要弥合的差距及其下一步行动（所有小组共3分钟）。

other-answers-can-be-right-if = 只要理由充分，其他答案也可以是对的。

a-act-first-the-families-who = （a）*先行动*。路途最远的家庭会受益，而且市镇议会可以修改自己的规则。

b-find-out-it-may-be = （b）*查明*。这可能是最严重的差距，因为没有出生证明的儿童在其他服务中也无法证明身份。C并不意味着不重要：首先要与护士一起作一次统计。

c-leave-for-now-strong-evidence = （c）*暂且搁置*。证据确凿并不能使一个差距变得重要。

d-ask-the-act-is-a = （d）*请求*。行动是向掌管登记册的机构提出请求，例如通过{ -lead-agency }提出，并在得到（b）的数字后附上这些数字。

e-act-first-if-the-council = （e）如果市镇议会可以在年度内调剂资金，就*先行动*；如果不可以，就*请求*。支柱7的这一差距，如果是某条预算规则妨碍改变，就属于体制层面；如果是市镇自己这样分配资金，就属于组织层面。

groups-often-place-d-first-because = 各小组往往把（d）放在首位，因为它是技术问题。请问他们：在（b）仍未查明的情况下，村里的家庭能否从中受益。

allow-10-minutes-for-the-readings = 阅读材料安排10分钟，活动安排25分钟。如果某个小组只有“先行动”，就让它保留两项。如果只有“请求”，就与小组一起找出属于其自身权力范围的部分。请保存结果：模块4从这些结果开始。
