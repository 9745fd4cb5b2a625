title = 先简化：一部限制部门索要文件的法律

description = 摩洛哥如何以法律限制各部门可以要求的文件，以及投诉如何能够成为改革所用的数据。

not-every-reform-of-public-services = 并非每一项公共服务改革都需要电脑。规定部门不得索要清单以外的文件，就是一例。

context = 背景

in-many-procedures-people-had-to = 在许多程序中，人们必须提交经核证的文件副本，还要办理签名认证。这很费时间（Atlas Immobilier Essaouira，未注明日期）。投诉渠道的设立早于该法律。全国公共服务投诉门户Chikaya于2018年1月9日开通（Le360，2018年）。收集投诉的用意是显示薄弱环节，并作为改革的依据（Challenge）。

what-was-done = 所做的工作

law-55-19-sets-limits-an = 第55-19号法律规定了限制。部门只可要求提供列入官方清单的文件。多数文件不再需要经核证的副本，也不再需要签名认证。全国统一门户列出各项程序（Atlas Immobilier Essaouira，未注明日期）。2020年9月，政府通过了一项关于地方行政的法令草案，其中还规定设立一个全国委员会，监督简化程序的实施情况（Morocco World News，2020年）。

two-more-steps-concern-measurement-and = 另有两个步骤涉及衡量和统筹。2023年10月，主管部正在拟订一种衡量数字成熟度的方法，包括行政部门的能力、其服务以及对民众的影响（Harmony Technology，2023年；单一来源）。政府还批准设立一个由政府首脑领导的全国数字发展委员会（Marrakesh Chronicle，未注明日期）。

results = 结果

february-2023-22-decisions-that-investors = 2023年2月：投资者所需的22项决定已经简化并可在线办理，须提交的文件减少45%（La Vie éco，2023年，引述部长）。

undated-about-2-500-procedures-were = 未注明日期：据部长说，约2 500项程序正在简化并放到网上。许多人不知道哪些已经可以在线办理（Actu-Maroc；单一来源）。

october-2023-the-measure-of-digital = 2023年10月：数字成熟度的衡量方法仍在拟订之中（Harmony Technology，2023年）。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-45-is-for-22-decisions = 45%只涉及22项决定和投资者，不能说明需要证明的家庭的情况。2 500项程序是正在处理，并不等于已经完成。关于Chikaya的报道说法不一。一篇报道印的年份是2017年，但所写的星期几指向2018年，另一篇报道的日期也是2018年。一种说法是它涵盖除国防以外的所有公共机构（Challenge）；另一种说法是地方当局也不在其内（Le360）。此处没有一个来源说明有多少投诉带来了改变。对该法律的叙述依据的是新闻报道和一家房地产中介的网站，而不是法律文本。引用之前请先阅读该法律。

lessons = 经验教训

a-limit-on-what-may-be = 限制可以索要的东西，本身就是一项改革。它对从不上网的人也有帮助。

simplify-before-you-digitalize-otherwise-the = 先简化，再数字化。否则，旧文件只是换到屏幕上再被索要一次。

complaints-are-data-they-help-only = 投诉就是数据。只有有人统计投诉，并报告改变了什么，投诉才有用。

a-first-group-such-as-investors = 投资者这样的首批群体可以证明办法可行。要公开说明下一批是谁。

questions-for-the-group = 小组讨论题

bring-one-form-of-your-own = 带来您自己部门的一份表格。就表格要求的每份文件，指出要求提供该文件的规则，以及已经持有该文件的机构。哪些可以划掉？

an-official-still-asks-for-a = 一名官员仍然索要清单以外的文件。申请人当天可以做什么？

imagine-a-portal-that-receives-1 = 设想一个每月收到1 000件投诉的门户。您会向部长提交哪三个数字，向公众公布哪一个数字？
