title = 手段、规则和伙伴

description = 就每项步骤核对资金、人员、责任人、法律和伙伴。

before-a-step-enters-the-road = 在把一项步骤写入路线图之前，要核对它需要什么、谁能提供。

money-for-the-whole-life-of = 服务整个生命周期的资金

before-analysis-legal-work-tests-with = *之前*：分析、法律工作、与使用者一起测试。

at-the-start-purchase-training-transfer = *启动时*：采购、培训、数据迁移。

every-year-staff-maintenance-security-connection = *每年*：工作人员、维护、安全、连接，以及为不上网的人提供的帮助。

at-the-end-replacement-and-moving = *结束时*：更换，以及把数据从合同中转移出来。

a-grant-or-a-loan-may = 赠款或贷款可能只支付前两行。因此要问：项目结束后的第一年，由哪条预算项目付费？

people-and-talent = 人员和人才

a-government-must-recruit-keep-and = 政府必须招聘、留住和激励数字人才（联合国经社部/UNPOG和亚太经社会，2023年）。由此产生三个问题：

recruit-which-tasks-are-not-done = **招聘**：哪些任务今天没有人做？先描述任务，再描述职位，最后才描述技术。

keep-why-do-good-people-leave = **留住**：优秀的人为什么离开？薪酬可能是一个原因，职业生涯没有下一步可能是另一个原因。

motivate-may-a-team-test-an = **激励**：团队可以试行一个想法吗？当这个想法对人们有帮助时，谁会注意到？

some-skills-can-be-bought-for = 有些技能可以在一段时间内购买，例如关于某种产品的知识。另一些技能必须留在政府内部：了解使用者、法律和数据，以及评判供应商交付的成果。

who-decides-who-coordinates-who-answers = 由谁决定，由谁协调，由谁负责

role = 角色

what-it-does = 做什么

what-it-needs = 需要什么

steering-body = 指导机构

decides-between-ministries-and-settles-conflicts = 在各部委之间作出决定，解决冲突

rank-and-meetings-at-fixed-times = 级别，以及定期举行的会议

lead-body-such-as-lead-agency = 牵头机构，例如{ -lead-agency }

sets-standards-coordinates-helps-reports = 制定标准，协调，帮助，报告

a-mandate-in-writing-and-staff = 书面授权，以及工作人员

service-owner = 服务责任人

answers-for-one-service-from-request = 对一项服务从申请到结果全程负责

a-name-a-budget-and-the = 一个姓名、一笔预算和改变步骤的权利

local-governments = 地方政府

deliver-close-to-people-and-say = 就近为人们提供服务，并说明当地什么行不通

a-seat-and-a-vote-not = 一个席位和一票，而不只是一封信

to-coordinate-is-not-to-decide = 协调不等于决定：牵头机构如果没有解决冲突的权力，就需要有一个拥有这种权力的指导机构。请用一场争执来检验您的安排：两个部委就由谁支付共用登记册的费用意见不一。由谁决定，在哪一天之前决定？

four-things-a-rule-can-do = 规则可以起的四种作用

permit-an-electronic-document-counts-as = **准许**：电子文件可以作为证明。

oblige-a-body-must-reuse-data = **要求**：一个机构必须重复使用另一机构持有的数据。

limit-an-office-may-ask-only = **限制**：部门只可要求提供列入清单的文件。

protect-personal-data-the-right-to = **保护**：个人数据、提出反对的权利，以及为不上网的人提供同等的服务。

to-permit-is-not-to-oblige = 准许不等于要求。如果各机构*可以*共享数据，却什么也没有发生，就要看缺少的是义务、激励还是处罚。没有人核查的义务可能毫无作用。还要弄清是一道指示就够了，还是需要制定条例或法律，因为各自需要的时间不同。

partners = 伙伴

partners-share-work-risk-and-gain = 伙伴分担工作、风险和收益。在卢旺达，一家公司拥有25年特许权，建设和运营门户网站，以后移交（Hope Magazine，2015年）。在孟加拉国，当地创业者经营数字中心，国家不支付他们的工资（BSS，2018年）。依我们的解读，两种模式都取决于人们所付的费用，因此价格成为政策问题，顾客稀少的地方面临风险。

before-you-sign-with-any-partner = 在与任何伙伴签约之前，应商定五点：个人要付的价格、数据的所有权、开放标准、退出合同的途径，以及伙伴停止运作时怎么办。

first-case-study = 第一个案例研究

sort-the-rules-in-this-case = 请把本案例中的规则分为准许、要求、限制或保护四类。然后指出案例交代得太少的一种手段，可以是资金，也可以是人员。

allow-20-minutes-for-the-readings = 阅读材料安排20分钟，案例安排20分钟：阅读8分钟，分组8分钟，汇报4分钟。如果某个小组赞扬一部法律，请问由谁核查它是否得到遵守。
