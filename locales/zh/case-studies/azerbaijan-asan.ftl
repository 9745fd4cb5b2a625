title = ASAN：玻璃后面的工作，以及衡量每项服务的指数

description = 阿塞拜疆如何把国家服务集中到一处，然后开始逐项评估国家服务并公布结果。

in-the-first-asan-centre-visitors = 在第一个ASAN中心，来访者可以透过玻璃墙看到工作人员办事（Region Plus，约2013年）。几年之后，又有了第二种公开：一项显示每项服务优劣的指数。

context = 背景

a-presidential-decree-of-13-july = 2012年7月13日的总统令设立了一个负责公共服务的国家机构（State Agency，2012年）。其第一个中心于2012年12月29日在巴库开放，作为试点。目的是减少拖延和贿赂（Region Plus，约2013年）。2023年，该机构的发言者在联合国的一次网络研讨会上指出三个困难：官员缺乏数字技能，有些官员抵制变革，系统和数据必须得到保护（联合国经社部/UNPOG和亚太经社会，2023年）。

what-was-done = 所做的工作

the-pilot-centre-offered-23-kinds = 试点中心提供若干国家机构的23种服务，不久增至25种。此外还有银行、保险等22种其他服务（Region Plus，约2013年）。后来，又通过大巴和乘火车巡访把服务送到各地区（Trend，约2019年12月）。

the-asan-index-began-as-a = ASAN指数于2016年作为一个项目启动，用143个参数评判服务（UNPAN，2022年）。每一轮都有固定次序（digital.gov.az）：

the-services-are-assessed = 对服务进行评估。

the-body-that-provides-the-service = 提供服务的机构收到自己的结果。

the-result-is-made-public = 结果向公众公布。

shortcomings-are-to-be-repaired-before = 不足之处须在下一轮之前纠正。

the-agency-has-also-trained-officials = 该机构还培训了其他国家的官员，有八个国家加入了国际ASAN协会（联合国经社部/UNPOG和亚太经社会，2023年）。

results = 结果

for-the-centres = 各中心：

in-early-2013-about-35-000 = 2013年初，第一个中心在两个多月内约有35 000人使用（Region Plus）。

as-of-december-2019-there-were = 截至2019年12月，共有16个中心，其中5个在巴库，另有10辆大巴，累计受理申请3 500万件（Trend；年份系推断）。

the-centres-won-a-united-nations = 各中心于2015年获得联合国公共服务奖（UNPAN，2022年）。

for-the-index = 指数：

n-2016-17-412-services-were-assessed = 2016-2017年：评估了412项服务，其中178项属于中央机构，234项属于巴库的地方机构（digital.gov.az）。

n-2017-18-634-services-were-assessed = 2017-2018年：评估了634项服务（digital.gov.az）。

september-2022-over-500-services-had = 2022年9月：迄今共评估了“500多项”服务（UNPAN，2022年）。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-last-two-counts-do-not = 最后两项计数互不吻合，各来源也没有解释其中的差异。管理各中心的机构同时也发布该指数，而各来源没有提到任何外部核查。这些来源都没有列出某项服务的结果，也没有说明结果是否有所改善。没有一个来源衡量前后的贿赂情况。申请件数不等于人数：一个人可以多次申请。2015年的奖项早于该指数，不能说明指数的情况。

lessons = 经验教训

openness-can-be-built-in-two = 公开可以通过两种方式实现：让人们看到工作，让人们看到结果。

a-fixed-order-gives-each-body = 固定的次序使每个机构有时间了解自己的结果，并有改进的期限。

a-centre-serves-those-who-can = 中心服务于能够前来的人。大巴和火车把同样的服务送给不能前来的人。

questions-for-the-group = 小组讨论题

choose-one-service-that-you-know = 选择一项您了解的服务，列出指数应当衡量的五个方面。其中至少有两个必须是只有使用者才能评判的。

should-a-public-body-see-its = 公共机构是否应当先于公众看到自己的结果？提前多久？在此期间可以改动什么？

the-lowest-result-of-the-year = 今年得分最低的是您自己的部门。您对工作人员说什么？对新闻界说什么？
