title = 九大支柱

description = 支撑转型的九个领域，以及表明其缺失的迹象。

the-pillars-form-a-checklist-of = 九大支柱是一份核对清单，列出转型所依靠的各个方面（《联合国电子政务调查报告》，2020年）。最后一栏为本工具包所加：可在您自己的部门里寻找的迹象。

no = 序号

pillar = 支柱

what-it-covers = 涵盖内容

sign-that-it-is-missing = 缺失的迹象

n-1 = 1

vision-leadership-mindsets = 愿景、领导力、思维方式

leaders-who-can-transform-digital-skills = 能够推动转型的领导者、数字技能、新的思维

work-stops-when-one-manager-leaves = 一位主管离任，工作就停顿

n-2 = 2

institutional-and-regulatory-framework = 体制和监管框架

laws-and-rules-that-hold-institutions = 使各机构连为一体的法律和规则

a-shared-service-has-no-legal = 共用服务在法律上没有责任主体

n-3 = 3

organizational-set-up-and-culture = 组织结构和文化

how-bodies-are-organized-and-work = 各机构如何组织和运作

a-paper-file-stands-behind-the = 在线表格背后仍是纸质档案

n-4 = 4

systems-thinking-and-integration = 系统思维和整合

a-view-of-the-whole-joined = 着眼整体，政策和服务相互衔接

people-carry-papers-between-offices = 人们拿着文件在各部门之间奔走

n-5 = 5

data-governance = 数据治理

handling-access-and-use-of-data = 数据的处理、获取和使用，以数据为依据的政策

two-registers-disagree-about-one-person = 两份登记册对同一个人的记载不一致

n-6 = 6

ict-infrastructure-affordability-access = 信息和通信技术基础设施、可负担性、接入

fast-internet-and-safe-technology-within = 人人都能使用快速的互联网和安全的技术

a-signal-is-there-but-people = 有信号，但人们付不起费用

n-7 = 7

resources = 资源

money-and-other-means-budgets-that = 资金和其他条件、与计划相符的预算、伙伴关系

a-pilot-succeeds-and-no-budget = 试点成功，后续却没有预算

n-8 = 8

capacities-of-capacity-developers = 能力发展机构的能力

schools-of-public-administration-training-bodies = 公共行政院校、培训机构

courses-teach-the-old-procedure = 课程教的仍是旧程序

n-9 = 9

societal-capacities = 社会能力

skills-in-society-a-closed-digital = 社会上的技能、弥合数字鸿沟、不让任何一个人掉队

some-people-always-need-another-person = 有些人总是需要别人代为申请

three-distinctions-that-learners-miss = 学员容易忽略的三种区别

pillars-2-and-3-pillar-2 = **支柱2与支柱3**。支柱2涉及约束许多机构的规则，例如关于数据共享的法律。支柱3涉及一个机构的内部情况：它的单位、它的惯例，以及什么会得到奖励。法律可以允许数据共享，而一个部门的文化仍然抵制共享。

pillars-4-and-5-integration-lets = **支柱4与支柱5**。整合使各系统能够协同运作。数据治理决定谁对数据负责、谁可以使用数据。没有数据治理，相互连接的系统只会更快地交换错误数据。

pillars-6-and-9-a-network = **支柱6与支柱9**。网络通到一个村庄：这是支柱6。那里的一位农民放心地使用一项服务，并能识破骗局：这是支柱9。

reading-the-pillars-together = 综合解读各支柱

do-not-calculate-an-average-if = 不要计算平均值。如果八个支柱都很强，而法律禁止这项服务，这项服务就不存在。要找出*目前*限制其他支柱的那个支柱。如果没有机构可以合法地共享数据，就应先立规则，再作整合。如果有好的规则却无人使用，就先看领导力和文化。

give-each-pair-one-pillar-and = 每两人一组，分给一个支柱，用五分钟找出{ -country }的一个强项和一个弱项。把结果贴在墙上，请大家画箭头：“这个支柱取决于那个支柱”。然后问：箭头指向最多的支柱，得到的预算是否也最多？
