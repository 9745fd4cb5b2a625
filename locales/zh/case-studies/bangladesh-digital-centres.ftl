title = 数字中心：把帮人填表办成小生意

description = 孟加拉国如何在地方政府的办公场所设立由当地创业者经营的中心，以及平均值可能掩盖什么。

a-person-without-a-computer-needs = 没有电脑的人需要两样东西：一个就近的地点，和一个熟悉表格的人。在孟加拉国，这个人通常不是官员，而是当地的创业者。

context = 背景

the-union-is-the-lowest-tier = 联合乡是最基层的地方政府。孟加拉国约有4 550个联合乡议会，确切数目因来源而异（The Daily Observer，2021年；Khatun，2020-2021年）。第一个中心于2010年11月11日开放，当时名为“联合乡信息和服务中心”（BSS，2018年8月）。

what-was-done = 所做的工作

the-centres-were-placed-in-the = 各中心设在联合乡议会的办公场所。一般由当地的一名女性和一名男性共同经营（BSS，2018年9月）。国家不支付他们的工资，因此其收入取决于顾客。这一模式称为公共部门、私营部门与民众的伙伴关系（South-South Galaxy；The Daily Observer，2021年）。

in-november-2022-the-minister-named = 2022年11月，部长提出一项目标：每两公里设一个中心，而不是每五公里一个（The Financial Express，2022年）。此外，欧洲联盟与爱沙尼亚e-Governance Academy的一个项目正在为官员编制新的培训，并准备培训员培训（e-Governance Academy，可能为2025年）。

results = 结果

measure = 指标

n-2018 = 2018年

n-2023 = 2023年

centres = 中心

n-5-866 = 5 866个

n-9-397 = 9 397个

entrepreneurs = 创业者

over-10-000 = 10 000多人

over-17-800 = 17 800多人

kinds-of-service = 服务种类

about-150 = 约150种

over-385 = 385种以上

services-given = 提供的服务

n-367-million-since-2010 = 2010年以来3.67亿次

over-7-5-million-a-month = 每月750万次以上

the-figures-are-those-of-officials = 数据分别为官员提供的截至2018年9月的数字（BSS）和部长提供的截至2023年的数字（The Financial Express）。最后一行是把累计数与每月数并列，因此不显示趋势。到2018年，各中心还在线办理了约7 500万件出生登记，并有3 300个中心提供代理银行服务（BSS，2018年9月）。

in-2023-7-5-million-services = 2023年，9 397个中心每月提供750万次服务，平均每个中心约800次（我们的计算）。平均值无法显示那些几乎无人光顾的中心。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

all-figures-come-from-the-government = 所有数据均来自当时的政府。政府已于2024年8月更迭，本案例没有核对更新的资料。部长说，人们节省了78.14%的时间、16.55%的费用和17.38%的出行（The Financial Express，2023年）。来源没有说明方法，而两位小数并不会使数字变得精确。他还说，菲律宾、南非、加纳和柬埔寨正在采用这一模式；这一点没有核对。各来源没有说明有多少创业者挣得足以维持生活，有多少中心已经关闭，也没有说明如何保护个人数据。

lessons = 经验教训

help-from-a-person-is-a = 由人提供帮助本身就是包容的一部分，而不仅仅是人人上网之前的过渡。

the-income-of-the-entrepreneur-keeps = 创业者的收入使中心得以维持。依我们的解读，同样的规则也会使顾客稀少之处的中心面临风险。

ask-for-the-spread-not-only = 不要只问平均值，还要问分布：最忙的中心、最冷清的中心，以及已经关闭的中心。

questions-for-the-group = 小组讨论题

plan-a-centre-for-a-remote = 为一个偏远村庄规划一个中心：每月费用、有收入的服务、没有收入的服务。不足的资金从哪里来？

who-should-pay-for-help-with = 帮人填表应当由谁付费：个人、地方议会还是国家？先就出生登记作答，再就求职申请作答。

a-helper-types-the-data-of = 帮忙填表的人每天录入邻居们的数据。为这个人写三条规则，并说明由谁检查。
