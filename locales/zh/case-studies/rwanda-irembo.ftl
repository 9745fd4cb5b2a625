title = Irembo：靠收费维持的门户，为没有设备的人设代理商

description = 卢旺达如何把门户交给合作方经营25年，以及八年的目标和计数对承诺有何启示。

four-journeys-three-offices-two-papers = 跑四趟、去三个部门、备两份文件，至少花四天：这是卢旺达的父母过去取得一份出生证明所需要的。后来，医院登记出生之后，几小时内就可下载出生证明（CrissCrossed，2023年，引述Public Digital）。是谁为这一变化付费？谁仍然需要帮助？

context = 背景

rwanda-is-both-a-least-developed = 卢旺达既是最不发达国家，又是内陆发展中国家。2023年的一篇评述指出在线服务的两个障碍：具备信息和通信技术技能的人很少，电信网络薄弱（Rwanda Podium，2023年）。

what-was-done = 所做的工作

a-company-was-founded-in-september = 2014年9月成立了一家公司来建设该平台。公司拥有25年特许权：建设并运营平台，期满移交（Hope Magazine，约2015-2016年）。运营方从人们缴纳的服务费中留取一小部分（CrissCrossed，2023年）。该平台名为Irembo，于2015年开通，当时有五项服务（Hope Magazine，2015年）。

people-without-a-device-can-go = 没有设备的人可以去网吧找代理商。2017年6月有1 500家这样的网吧。目标是设2 200名代理商，使每个人在3公里内都能找到一名（新华社，2017年）。

results = 结果

as-of = 截至

services-online = 在线服务

target-named-at-that-time = 当时提出的目标

source = 来源

n-2015 = 2015年

n-5 = 5项

n-100-within-three-years = 三年内100项

hope-magazine = Hope Magazine

about-2015-2016 = 约2015-2016年

n-12 = 12项

no-target-in-this-source = 该来源未提目标

hope-magazine-interview = Hope Magazine，采访

june-2017 = 2017年6月

n-50 = 50项

n-100-by-the-end-of-2017 = 2017年底前100项，以后500项

xinhua-quoting-the-operator = 新华社，引述运营方

january-2020 = 2020年1月

at-least-98-from-19-public = 至少98项，来自19个公共机构

no-target-in-this-source-2 = 该来源未提目标

aston-network = ASToN Network

june-2023 = 2023年6月

n-103 = 103项

over-400-more-by-june-2024 = 2024年6月前再增加400多项，费用超过1 200万美元

allafrica-quoting-the-ministry = allAfrica，引述主管部

in-2022-rwanda-was-for-the = 2022年，卢旺达首次进入电子政务发展指数“高”组（Rwanda Podium，2023年；单一来源）。该指数衡量的内容远不止一个门户。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

one-source-calls-the-operator-a = 一个来源称运营方为私营公司（Hope Magazine），另一个来源称其为公有（CrissCrossed）。开通的月份有2015年7月和8月两种说法。各来源没有说明运营方的份额有多大、代理商如何收费，也没有说明有多少申请通过代理商提出。据说2023年的约100项服务仅占全部公共服务的五分之一（CrissCrossed；单一来源）。本案例没有核对2024年6月的目标是否实现。

lessons = 经验教训

fees-give-an-operator-steady-money = 收费使运营方有稳定的资金，也使公共证件的价格成为政策问题。

agents-carry-inclusion-plan-for-them = 包容要靠代理商来实现。要为他们作出规划，并了解使用者为此付出多少费用。

five-services-were-enough-to-begin = 五项服务就足以起步。

show-targets-and-counts-side-by = 把目标与计数并列展示。计划到2017年底提供的100项服务，在2020年才接近实现。

questions-for-the-group = 小组讨论题

which-services-should-never-carry-a = 在贵国，哪些服务绝不应收费？那么由谁就这些服务向运营方付费？

you-negotiate-a-contract-of-25 = 您在谈判一份25年的合同。请就价格、数据和平台归还国家之日各写一条条款。

you-are-an-agent-in-a = 您是村里的一名代理商。您看到了主管部看不到的什么？主管部怎样才能每月从您这里了解到？
