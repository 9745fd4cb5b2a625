title = 确定框架

description = 如何选择形势分析的决定、分析单位和两个角度。

a-situation-analysis-describes-where-a = 形势分析描述一个公共机构或一个国家处于什么位置、为什么处于这个位置，以及由此产生哪些差距。它不是设备清单，不是对工作人员的考试，也不是排名。

begin-with-the-decision = 从决定开始

write-one-sentence-before-you-collect = 在收集任何资料之前，先写一句话：

by-this-date-this-body-must = *在这一日期之前，这个机构必须就这件事作出决定，因此我们需要了解这一点。*

for-example-by-june-the-council = 例如：“6月之前，市镇议会必须决定明年父母怎样申请儿童津贴，因此我们需要了解今天谁没有申请，原因何在。”

without-a-decision-the-study-grows = 没有要作的决定，研究就会越做越大，谁也不用。如果决定已经作出，被问过的人就不会再回答第二次。

country-agency-or-municipality = 国家、机构还是市镇

choose-one-unit-and-say-what = 选择一个分析单位，并说明哪些事情不在其权力范围之内。

ask = 问题

country = 国家

agency = 机构

municipality = 市镇

which-decision-is-served = 为哪项决定服务？

a-national-strategy-and-its-budget = 国家战略及其预算

which-services-and-processes-to-change = 要改变哪些服务和流程

which-services-to-offer-alone-or = 要提供哪些服务，单独提供还是与他人共同提供

what-can-it-change-itself = 它自己能够改变什么？

laws-shared-systems-rules-of-funding = 法律、共用系统、供资规则

procedures-staff-the-data-that-it = 程序、工作人员、它所持有的数据

counters-local-procedures-contact-with-residents = 窗口、地方程序、与居民的联系

what-is-easily-missed = 什么容易被忽略？

places-that-a-national-average-hides = 被全国平均值掩盖的地方

people-who-never-reach-the-agency = 从来没有找到过该机构的人

duties-that-came-without-money = 只派任务、不给资金的职责

a-local-analysis-is-not-a = 地方分析不是国家分析的缩小版。在工具包发布活动上，有人指出非洲的地方政府缺少互联网、设备和技能（非洲城地组织，载于联合国经社部/UNPOG和亚太经社会，2023年）。这样的差距，市镇无法全都自行弥合，但可以向有能力弥合的那一级政府说明差距有多大。

one-united-nations-instrument-the-digital = 联合国有一种工具，即“数字政府能力评估”（Digital Government Capability Assessment），以整个政府而不是一个门户网站为分析单位。它有六个维度，各列有若干陈述，先由每个人独自判断，再由小组共同判断。该工具明确不用于比较各国。2021年2月和3月，加勒比的一次有13个国家参加的讲习班分五次在线会议使用了该工具（UNPAN，未注明日期）。

two-views-of-the-same-finding = 看同一项发现的两个角度

module-2-explains-the-nine-pillars = 模块2讲解[九大支柱](../02-holistic-approach/nine-pillars.md)和[四个能力层面](../02-holistic-approach/four-steps-four-levels.md)。在分析中，支柱帮助您不遗漏任何领域，层面则告诉您必须由谁具备行动的能力。

take-one-finding-in-pillar-5 = 以支柱5（数据治理）的一项发现为例：*出生登记册与居民名单不一致*。在每个层面，原因可能各不相同：

individual-clerks-do-not-know-how = **个人**：办事员不知道怎样更正登记项目。

organizational-no-unit-is-responsible-for = **组织**：没有一个单位对登记项目的质量负责。

institutional-no-rule-says-which-of = **体制**：没有规则规定两者之中以哪一个为准。

societal-parents-do-not-know-that = **社会**：父母不知道自己可以要求更正。

each-reason-calls-for-a-different = 每种原因需要不同的措施，因此只凭支柱的名称还不能知道该做什么。

six-pieces-of-work = 六项工作

agree-on-the-decision-the-unit = 商定决定、分析单位、团队和日期。

map-stakeholders-and-plan-how-each = 摸清利益攸关方，并计划如何听取每一方的意见。

state-the-problem-as-people-experience = 按人们的亲身经历表述问题，查找原因；证据与表述相矛盾时，就修改表述。

collect-evidence-for-the-open-questions = 就尚未解决的问题收集证据。

fill-the-matrix-and-show-it = 填写矩阵，并拿给能够提出反驳的人看。

derive-capacity-gaps-and-set-priorities = 得出能力差距，并确定优先事项。

allow-25-minutes-10-for-the = 安排25分钟：阅读材料10分钟，各小组写出自己的句子10分钟，朗读句子5分钟。如果句子提到某个产品，例如“是否购买新的门户网站”，请问大家：买了之后，人们应当能够做到什么。
