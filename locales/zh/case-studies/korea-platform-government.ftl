title = 数字平台政府：五十年工作之后的新愿景

description = 大韩民国如何提出数字政府的新愿景，以及哪些早已有之的手段使各机构据此行动。

in-january-2023-the-chair-of = 2023年1月，一个新设总统委员会的主席提醒说，电子政务二十年来的良好成绩不能决定今后二十年（Asia Economy，2023年1月）。本案例要问的是：一个新的愿景需要具备什么，才能改变各机构的工作。

context = 背景

digital-work-in-the-korean-government = 韩国政府的数字工作始于1960年代，已持续五十多年（联合国经社部/UNPOG和亚太经社会，2023年）。各项服务起初彼此分离，后来按政策领域连接起来。再后来有了面向整个政府的门户网站，例如gov.kr和data.go.kr，以及多渠道的个人化服务。尽管如此，一位韩国发言者在联合国的一次网络研讨会上认为，服务仍不够便民，也不够连贯（来源同上）。

what-was-done = 所做的工作

on-2-may-2022-the-presidential = 2022年5月2日，总统职务交接委员会提出九项原则（Asia Economy，2022年5月）。其设想是建立一个数据相互关联的平台，由民众、企业和公共机构在平台上解决共同的问题。九项原则中有三项显示变革要深入到什么程度：公共数据除非有理由不公开，否则一律公开；各部委在共用平台上工作；程序、文化和人事规则也要改变。随后，2022年6月28日内阁会议通过的一项条例设立了总统下属的委员会（Asia Economy，2022年6月）。

four-older-means-support-the-vision = 有四种较早的手段支持这一愿景（联合国经社部/UNPOG和亚太经社会，2023年）：

duties-set-by-law = 法定职责

a-yearly-evaluation-of-institutions-with = 对机构的年度评价，包括数字方面的标准和对公共数据质量的评估

managed-projects = 有管理的项目

money-and-technical-help = 资金和技术援助

results = 结果

as-of = 截至

what-is-documented = 有据可查的内容

kind-of-fact = 事实的种类

september-2022 = 2022年9月

the-committee-starts-with-19-private = 委员会开始工作，由19名民间专家和4名政府成员组成（世界经济论坛，2023年）

body-created = 已设立机构

january-2023 = 2023年1月

a-road-map-is-announced-for = 宣布将于2023年3月提出路线图（世界经济论坛，2023年）

promise = 承诺

april-2024 = 2024年4月

support-for-large-artificial-intelligence-models = 对公共部门人工智能大模型的支持将从200亿韩元增至1 100亿韩元，并列出六项政策任务（Smart City Korea，2024年）

announced-budget = 已宣布的预算

bodies-promises-and-budgets-are-steps = 机构、承诺和预算都是步骤。此处使用的来源没有一个衡量给人们带来的结果。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-committee-was-created-by-one = 该委员会由一届政府设立。2025年总统更替之后它是否继续存在，没有核对。各来源没有显示路线图是否按时提出，也没有说明评价结果差的机构会怎样。其中一个来源是委员会主席的文章，而新闻报道只是复述官方说法。

lessons = 经验教训

a-vision-needs-means-law-makes = 愿景需要手段：法律使之成为义务，评价使之看得见，资金使之成为可能。

the-quality-of-public-data-is = 公共数据的质量要衡量，而不能想当然。

skills-are-needed-twice-in-the = 两方面都需要技能：后台办公人员，以及设计和运营服务的人员。

a-vision-that-belongs-to-one = 只属于一届政府的愿景，可能随这届政府而终止。依我们的解读，法律规定的职责可以更长久。

questions-for-the-group = 小组讨论题

take-one-sentence-from-your-national = 从贵国的数字战略中取一句话。它的背后是哪部法律、哪项评价、哪条预算项目？请标出每一处空缺。

a-new-government-takes-office-next = 明年将有新一届政府就任。贵国战略的哪些部分会保留下来？现在可以做什么来保护其中最有用的部分？

your-ministry-must-publish-a-measure = 您所在的部委必须公布一项衡量其数据质量的指标。您首先衡量什么？哪个部门会反对？
