title = Novissi：快速的帮助，以及它看不到的人

description = 多哥如何在没有社会登记册的紧急情况下向民众付款，以及一项已发表的检验对被遗漏的人有何结论。

an-emergency-does-not-wait-for = 紧急情况不会等到有了登记册才发生。2020年，多哥还没有登记册就向民众付款。与政府合作的研究人员随后测算了这种方法遗漏了谁。

context = 背景

when-the-pandemic-stopped-many-people = 疫情使许多人无法谋生时，多哥没有社会登记册来显示谁是穷人（INCLUDE）。该国有一份2019年底更新的选民名册（Aiken等人，2022年）。款项可以通过手机发放。

what-was-done = 所做的工作

the-programme-took-shape-in-ten = 该方案自2020年3月下旬起用十天成形，4月启用（OR Society，2021年；Aiken等人，2022年）。人们用任何手机拨短代码即可登记，不需要互联网，并以选民名册核对身份（GovInsider，约2021年；INCLUDE）。第一阶段按地区和职业选择对象：大洛美地区的非正规就业者（GovInsider，约2021年；AI Tracker）。第二阶段从2020年11月持续到2021年3月。先以卫星图像指出最贫困的乡，再以电话记录指出那里最贫困的人（GovInsider，约2021年；AI Tracker）。

results = 结果

the-start-as-of-mid-april = **启动**。截至2020年4月中旬，约有450 000人被认定符合条件，其中65%为女性（FinTech news，2020年）。

first-phase-2020-it-paid-572 = **第一阶段，2020年**。向572 852名非正规就业者付款（AI Tracker，引述世界银行，2021年）。

in-all-2020-and-2021-it = **总计，2020年和2021年**。惠及920 000人，占全部成年人的四分之一，支付2 900万欧元（Paris Peace Forum，未注明日期）。

the-test-compared-with-choosing-by = **检验**。与仅按地区选择相比，按电话数据选择所错误遗漏的人少4%至21%。与完整的登记册相比，所遗漏的人则会多9%至35%（Aiken等人，2022年）。第二项比较是假设性的，因为多哥没有这样的登记册。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

phone-data-reached-57-000-people = 按电话数据在100个最贫困的乡惠及57 000人（AI Tracker），另一说为140 000人，使用900万欧元的赠款（Paris Peace Forum）。依我们的解读，两项计数的截止日期很可能不同。部长说，选民名册涵盖约93%的人口（GovInsider，约2021年）。研究人员给出的数字是成年人的87%，系选举委员会所报（Aiken等人，2022年）。920 000人的总数来自该方案的合作伙伴。“少4%至21%”是对两种方法的比较，没有说明有多少穷人什么也没有得到。本案例不涉及电话记录后来如何处理，也不涉及个人如何申诉。

lessons = 经验教训

ten-days-were-enough-because-a = 十天之所以足够，是因为名册和付款途径早已存在。依我们的解读，准备工作是在多年前完成的。

whatever-the-method-people-without-a = 无论采用什么方法，没有SIM卡或选民证的人都会被排除在外。他们需要第二个入口。

a-published-error-rate-lets-others = 公布误差率，他人就可以评判和改进一种方法。

this-was-an-answer-to-an = 这是应对紧急情况的办法，不能取代登记册。

questions-for-the-group = 小组讨论题

a-crisis-stops-all-markets-tomorrow = 明天的一场危机使所有集市停摆。在贵国，哪份名册涵盖大多数成年人？谁不在其中？谁可以合法地使用它？

with-the-same-money-you-can = 用同样的资金，您可以在十天内付款而误差较多，或在三个月内付款而误差较少。请作出选择，并向一个被遗漏的人解释您的选择。

write-a-notice-of-three-sentences = 写一则三句话的通知，告诉人们如何使用他们的电话记录，以及他们可以怎样提出反对。
