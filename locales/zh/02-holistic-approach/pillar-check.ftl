title = 支柱核对

description = 一份自我评估和一项寻找原因的练习。

look-first-at-your-own-organization = 先看自己的组织，再看两个国家的问题。

sa-holistic-title = 我们的办法整体性如何？

judge-each-statement-for-your-own = 就您自己的组织独自判断每项陈述，用时八分钟。然后在小组内比较十二分钟，从分歧最大处开始。凡是高于第一档的回答，都要举出一项证据。

not-yet = 尚未做到

in-a-few-places = 少数地方做到

in-most-places = 多数地方做到

everywhere-with-regular-review = 处处做到，并定期审查

individual = 个人

managers-can-explain-how-their-service = 管理人员能够说明自己的服务如何依赖其他机构的工作。

service-designers-know-who-cannot-use = 服务设计人员知道谁无法使用数字渠道，也知道原因。

colleagues-look-for-causes-beyond-technology = 数字项目遇到困难时，同事会在技术之外寻找原因。

organizational = 组织

we-prepare-our-digital-plan-and = 我们同时编制数字计划和预算。

units-work-together-before-a-crisis = 各单位不等危机逼迫就已相互协作。

teams-may-test-a-small-change = 团队可以试行一项小的改变，并公开报告它没有奏效。

institutional = 体制

a-written-rule-says-who-answers = 对于我们与其他机构共同提供的每项服务，都有书面规则说明由谁负责。

we-may-lawfully-share-the-data = 我们可以合法地共享联合服务所需的数据，同时保护个人数据。

results-of-monitoring-change-our-plan = 监测结果会改变我们下一年的计划或预算。

societal = 社会

people-who-use-our-services-take = 在作出主要设计决定之前，服务的使用者就参与其中。

each-of-our-digital-services-has = 我们的每项数字服务都为不上网的人提供另一个入口。

we-know-which-groups-do-not = 我们知道哪些群体不使用我们的服务，并与能够接触到他们的伙伴合作。

do-not-collect-the-answers-as = 不要把回答当作分数收集。同一组织内部差异很大，这本身就是一项发现。请每个小组说出一年内能够提升的一项陈述，以及为此需要{ -lead-agency }提供什么帮助。

find-the-pillars-behind-the-problem = 找出问题背后的支柱

read-these-two-situations = 请阅读以下两种情况。

a-in-papua-new-guinea-public = **A**：在巴布亚新几内亚，各公共机构互不协调，工作分散，数字政府在政府内部没有倡导者（联合国经社部/UNPOG和亚太经社会，2023年）。

b-in-the-philippines-838-of = **B**：在菲律宾，到2024年10月，1 642个城市和市镇中有838个加入了地方服务共用系统（Manila Bulletin，2024年）。

in-groups-of-four-to-six = 四至六人一组，选择一个问题（2分钟）。

name-the-pillar-in-which-it = 指出问题*表现*在哪个支柱，并指出最多三个可能*造成*问题的支柱（8分钟）。

decide-at-which-capacity-level-the = 决定第一项措施应在哪个能力层面采取，并说明理由（5分钟）。

write-two-facts-that-you-need = 写出在作决定之前需要了解的两项事实，并说明由谁掌握（5分钟）。

describe-a-similar-problem-in-country = 描述{ -country }的一个类似问题，并指出一个有所不同的支柱（5分钟）。

report-one-minute-for-each-group = 汇报，每组一分钟（共5分钟）。

other-answers-can-be-right-if = 只要理由充分，其他答案也可以是对的。

a-the-problem-appears-in-pillar = **A**：问题表现在支柱4。可能的原因在支柱1（没有倡导者）、支柱2（没有共同的义务）和支柱3（各机构内部或许没有负责人）。应从体制层面着手，因为一个机构的良好意愿约束不了其他机构。该国也在这一层面采取了行动：自2022年8月8日起生效的《数字政府法》（ict.gov.pg）规定，每个公共机构都要指定一名数字化转型专员（pln.com.pg，2022年该法概述）。这是一条设立组织职位的体制规则。

b-the-problem-appears-in-pillar = **B**：问题表现在支柱4，但这个数字不能证明任何原因。支柱7（资金和人员）、支柱6（连接）或支柱1（地方领导力）都可能是其原因，城市与农村市镇的情况也可能不同。首先要问：*哪些*地方政府没有加入。一上来就提出对策的小组，跳过了形势分析。
