title = gov.br：全国一个登录账号，各市却有许多个

description = 巴西如何使联邦服务共用一个登录账号，以及市级数据让我们怎样理解“占什么的比例”。

one-password-and-then-one-more = 一个密码，然后又一个密码。在巴西，一个人可以用单一登录账号使用联邦服务，但使用所在城镇的服务可能仍需另一个账号。

context = 背景

in-2019-the-federal-government-had = 2019年，联邦政府约有1 600个网站。同年4月，联邦政府宣布将建立一个统一的门户网站（ZDNet，2020年）。然而，许多服务属于各市。

what-was-done = 所做的工作

the-federal-sites-were-to-move = 联邦各网站应于2020年12月前迁入该门户（ZDNet，2020年）。使用单一登录账号即可进入各项服务。账号分铜、银、金三个信任级别，最高一级要求生物特征核验（Embratel，2025年）。各机构交换数据，人们因此不必再提交国家已经持有的资料（cayowaaplano.com，约2025年）。各市可以加入一个网络，并使用全国登录账号。

results = 结果

use-of-the-national-platform-grew = 全国平台的使用增长迅速：2020年4月有5 800万用户（ZDNet，2020年），2021年9月有1.12亿（Agenzia Nova，2021年），2022年11月有1.4亿，约占成年人的80%（Agência Brasil，2022年）。2025年10月，账号超过1.65亿个，其中8 700万个为银级或金级（Embratel，2025年）。因此约有7 800万个处于最低一级。在世界银行2022年的GovTech成熟度指数中，巴西名列第二（Agência Brasil，2022年）。

the-municipal-figures-as-of-about = 市级数据约截至2025年，全部来自同一个博客（cayowaaplano.com）。

question = 问题

answer = 回答

share-of-what = 占什么的比例

has-it-joined-the-network = 是否已加入网络？

n-2-556-or-45-9 = 2 556个，即45.9%

all-municipalities = 所有市

does-it-have-an-online-service = 是否至少有一项在线服务？

n-91 = 91%

municipal-administrations = 市政府

does-it-have-five-or-more = 是否有五项或更多？

n-41 = 41%

municipal-administrations-2 = 市政府

does-it-use-the-national-login = 是否使用全国登录账号？

n-13 = 13%

only-those-that-ask-for-a = 仅限要求登录的市

the-same-source-says-that-the = 同一来源说，市的规模越大，数字化程度越高。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-start-of-the-portal-is = 门户网站于2019年9月启用，这一时间只有一个来源（ZDNet，2020年）。关于2025年，一个来源说已创建1.65亿个账号（Embratel），另一个来源说有1.7亿个活跃账号（cayowaaplano.com）。用词不同，计算方法也可能不同。政府称，数据交换自2020年以来已节省125.9亿巴西雷亚尔（截至2025年11月，cayowaaplano.com转述）。来源没有说明方法。该博客称以官方数据为依据，但在引用其数字之前，应与原始调查核对。我们不知道，一个要求登录的市为什么仍保留自己的登录方式。

lessons = 经验教训

a-national-platform-can-be-strong = 全国平台可以很强，而其地方的一半仍然缺失。

the-size-of-the-place-matters = 地方的规模很重要。适合大城市的方案，小地方可能力所不及。

levels-of-trust-allow-a-simple = 信任分级可使简单的服务保持简单，而让敏感的服务要求更多证明。

before-you-use-a-percentage-ask = 使用百分比之前，要问它占的是什么的比例。

questions-for-the-group = 小组讨论题

the-13-is-a-share-of = 13%是在要求登录的市中所占的比例。要把它换算成在所有市中所占的比例，还需要哪个数字？由谁掌握？

you-are-the-mayor-of-a = 您是一个小城镇的市长，有人建议您采用全国登录账号。请说出三个犹豫的理由。怎样才能逐一消除？

sort-ten-services-of-your-body = 把您所在机构的十项服务按所需的身份证明程度分类：无、低、中、高。哪些地方要求得过多？
