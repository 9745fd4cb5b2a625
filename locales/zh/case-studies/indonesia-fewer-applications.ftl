title = 减少应用程序：停止新增的命令

description = 一项约27 000个政府应用程序的计数如何促使印度尼西亚叫停，以及计数为什么需要定义和后续跟进。

how-many-applications-does-your-government = 您的政府有多少个应用程序？2024年，印度尼西亚总统给出了本国政府的数字：约27 000个。与数字一同发布的，是一道不得再新增的命令。

context = 背景

the-applications-belonged-to-ministries-agencies = 这些应用程序属于各部委、机构和地区政府。许多相互重叠，许多互不连接（News from RSS，2024年；The Register，2024年）。总统指出了一个原因：每一位新任部长、省长或部门负责人都带来一个新的应用程序（News from RSS，2024年；Ex Bulletin，2024年）。

the-problem-was-known-before-in = 这个问题早已为人所知。2022年7月，一份报告统计有2 700个政府数据中心，其中很少数据存放在云端。通信和信息部计划停用约24 400个应用程序（OpenGov Asia，2022年）。

what-was-done = 所做的工作

the-president-first-gave-the-order = 总统于2024年1月首次下达命令，并于2024年5月27日启动INA Digital时加以重申（Ex Bulletin，2024年）。

ina-digital-was-presented-as-a = 按照介绍，INA Digital是用单点登录把各项服务连接起来的途径，而不是又一个应用程序（News from RSS，2024年）。它将从九个领域开始，其中包括卫生、教育、社会援助、数字身份、支付、公务员制度和驾驶执照。总统还说，公共机构不得再把数据称为自己的财产（The Register，2024年）。

results = 结果

the-reports-of-may-2024-measure = 2024年5月的各项报道衡量的是问题，而不是对策：此处读到的报道没有一篇说明关闭了多少个应用程序。

what-was-counted-as-of-may = 统计内容，截至2024年5月

what-the-reports-say = 报道的说法（The Register、Ex Bulletin和News from RSS，2024年）

all-government-applications = 所有政府应用程序

about-27-000-all-reports-agree = 约27 000个；所有报道一致，均引述总统

money-for-new-applications = 用于新应用程序的资金

idr-6-2-trillion-about-usd = 6.2万亿印度尼西亚卢比，约合3.86亿至3.88亿美元；一篇报道称为“申请”，另一篇称先拨出后撤回

applications-of-the-health-ministry = 卫生部的应用程序

about-400 = 约400个

applications-of-another-ministry-not-named = 另一个部的应用程序，未点名

over-500-about-4-000-or = 500多个、约4 000个或5 000多个，因报道而异

what-is-disputed-or-unknown = 有争议或尚不清楚之处

no-report-says-what-counts-as = 没有一篇报道说明什么算作一个应用程序。因此，2022年的24 400个与2024年的27 000个无法比较：可能是应用程序增加了，也可能是统计得更全了。有三个来源是新闻报道的转载，其中两个是译文，细节可能因此丢失。INA Digital预计于2024年9月启用（The Register，2024年），而新总统于2024年10月就任。本案例没有核对此后的情况。

lessons = 经验教训

take-stock-before-you-write-a = 先清点，再写战略。现有情况的清单本身就是一项成果。

a-single-number-can-move-decision = 一个数字就能打动决策者。要使数字背后的清单可供核查。

a-stop-becomes-real-in-the = 叫停要在预算中才能落实，因为新的应用程序就是从预算开始的。

deal-with-the-cause-if-each = 要处理原因。如果每一位新负责人都因推出新东西而受到赞扬，数字就会再次增长。

count-what-is-closed-otherwise-the = 要统计关闭了多少。否则，用来连接其他一切的系统只不过是又多了一个系统。

questions-for-the-group = 小组讨论题

in-ten-minutes-list-every-application = 用十分钟列出您自己部门的每一个应用程序。您把什么算作一个？谁可以更正您的清单？

a-stop-needs-exceptions-who-may = 叫停需要有例外。谁可以批准例外，以什么理由，期限多长？请用三句话写出规则。

a-new-minister-wants-a-visible = 一位新部长希望在100天内取得看得见的成功。除了新的应用程序，您还能提供什么？
