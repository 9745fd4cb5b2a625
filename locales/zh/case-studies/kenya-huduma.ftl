title = Huduma与eCitizen：窗口与屏幕一同发展

description = 肯尼亚如何同时建设一站式服务中心和在线门户，以及服务计数为什么需要定义。

a-government-that-wants-to-serve = 政府要想更好地服务民众，可以改进窗口，也可以把服务放到网上。肯尼亚在同一年开始了这两项工作。

context = 背景

huduma-kenya-a-programme-of-one = 一站式服务中心方案Huduma Kenya于2013年11月7日启动（The Standard，2018年7月）。在线门户eCitizen也始于2013年，作为试点提供10项服务（Odrimedia，约2025年；单一新闻来源）。作为全国性方案，它必须惠及47个县的民众。

what-was-done = 所做的工作

huduma-planned-five-channels-centres-a = Huduma规划了五种渠道：服务中心、门户网站、移动服务、呼叫中心和支付网关（联合国公共服务奖，2015年）。2023年6月30日，政府重新推出eCitizen。政府还宣布，为使用普通手机的人提供短代码，并在代理商和银行的网点为没有智能手机的人提供帮助（ITWeb Africa，2023年）。据一名官员说，到2024年12月，一个统一的付款号码已取代1 000多个号码（DailyCast，2024年）。

results = 结果

as-of = 截至

what-was-counted = 统计内容

source = 来源

n-2015 = 2015年

n-12-centres = 12个中心

cgtn-africa-one-report = CGTN Africa，一篇报道

february-2018 = 2018年2月

n-52-centres-in-all-47-counties = 全部47个县共52个中心，每天服务多达30 000人

the-standard-quoting-the-minister = The Standard，引述部长

early-2023 = 2023年初

fewer-than-400-online-services = 不到400项在线服务

techpression-one-report = Techpression，一篇报道

june-2023 = 2023年6月

over-5-000-online-services = 5 000多项在线服务

itweb-africa-government-claim = ITWeb Africa，政府的说法

october-2023 = 2023年10月

n-10-513-services-from-end-to = 10 513项全流程服务

allafrica-government-claim = allAfrica，政府的说法

december-2024 = 2024年12月

n-13-5-million-accounts = 1 350万个账号

dailycast-government-claim = DailyCast，政府的说法

about-2025 = 约2025年

over-22-000-services = 22 000多项服务

odrimedia-government-claim = Odrimedia，政府的说法

huduma-won-a-united-nations-public = Huduma于2015年获得联合国公共服务奖。世界银行的一项研究认为，其成功与一种同时激励工作人员的客户服务文化有关（世界银行，2017年）。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-number-of-online-services-grew = 在线服务的数量在几个月内增至十倍以上。新闻界追问这5 000项服务是什么（Techpression，2023年），一家智库对故障提出了警告（iAfrikan，2023年）。此处没有一个来源界定什么是“一项服务”，因此四次计数衡量的可能不是同一事物。一个账号不等于一项办结的事务。奖项和世界银行的研究都在重新推出之前，不能用来评判重新推出的情况。

lessons = 经验教训

counters-and-online-services-can-support = 窗口与在线服务可以相互支持：屏幕服务不到的人，由窗口提供服务。

staff-culture-is-part-of-the = 工作人员的文化是服务的一部分。

a-count-says-little-until-its = 单位没有界定，计数就说明不了什么：是一份表格、一道程序，还是一个人得到的一项结果？

questions-for-the-group = 小组讨论题

your-minister-wants-to-announce-the = 部长想公布数字服务的数量。您建议采用什么定义？这会使数字发生什么变化？

if-online-use-grows-should-service = 如果在线使用增长，服务中心应当关闭、搬迁，还是改变工作内容？在每种情况下，谁会受损？

which-three-measures-would-show-that = 哪三项指标可以显示一项服务变好了，而不仅仅是搬到了网上？
