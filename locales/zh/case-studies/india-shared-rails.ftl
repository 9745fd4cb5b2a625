title = 印度：共用系统与最后一步

description = 印度如何把身份、支付和文件建成可供他人使用的系统，以及巨大的数字没有显示什么。

billions-of-payments-pass-through-systems = 数十亿笔支付通过全印度共用的系统完成。一名妇女却未能及时取得两份学校证书。两件事都是真的，本案例两者都看。

context = 背景

many-services-need-the-same-three = 许多服务需要同样的三样东西：知道一个人是谁，能够付款，能够信任一份文件。一个部门可以自己建造这三样东西。印度则一次建成，供他人使用。这类共用系统常被称为“轨道”，因为许多不同的服务都可以在上面运行。

what-was-done = 所做的工作

identity-came-first-with-the-aadhaar = 首先是身份，即从2010年起的Aadhaar号码。随后是2013年的直接福利转账、2015年的文件库DigiLocker和2016年的支付系统UPI（Hindustan Times，2023年）。公共服务和私营应用程序都建立在这些系统之上（ImpactMojo）。最高法院确认隐私是一项基本权利。据一篇评论文章说，这延缓了Aadhaar向私营企业开放（The Hindu，2023年）。

results = 结果

shared-system = 共用系统

scale = 规模

as-of = 截至

source = 来源

aadhaar-identity = Aadhaar，身份

over-1-35-billion-numbers = 超过13.5亿个号码

april-2023 = 2023年4月

hindustan-times = Hindustan Times

direct-benefit-transfer = 直接福利转账

n-310-schemes-of-53-ministries-inr = 53个部委的310个计划；启动以来转账27.7万亿印度卢比

january-2023 = 2023年1月

hindustan-times-2 = Hindustan Times

digilocker-documents = DigiLocker，文件

about-150-million-users-six-billion = 约1.5亿用户，60亿份文件

march-2023 = 2023年3月

the-hindu-opinion-article = The Hindu，评论文章

upi-payments = UPI，支付

n-74-billion-payments-in-one-year = 一年740亿笔支付

n-2022 = 2022年

hindustan-times-3 = Hindustan Times

upi-payments-2 = UPI，支付

over-eight-billion-payments-a-month = 每月80多亿笔支付

march-2023-2 = 2023年3月

the-hindu-opinion-article-2 = The Hindu，评论文章

what-is-disputed-or-unknown = 有争议或尚不清楚之处

savings-a-study-of-2025-that = **节省的资金**。政府引用的2025年一项研究估计，2009年至2024年直接转账节省约3.48万亿印度卢比（ImpactMojo）。这一说法有争议，而且所涉期间比直接转账的实施早四年。停止一笔付款，可能是制止了欺诈，也可能是排斥了有权领取的人。总数无法区分两者。

documents-the-count-of-six-billion = **文件**。60亿是所存文件的数量。2023年4月，另一个来源统计的经认证文件为56.2亿份（Hindustan Times，2023年）。两者不是一回事。

the-ruling-the-opinion-article-tells = **判决**。评论文章把它说成是一种拖延。其他人可能把它看作使信任成为可能的保护。

the-last-step-in-2025-a = **最后一步**。2025年，一家杂志报道说，较新的平台落在后面（Outlook Business，2025年）。其中一例是瓦拉纳西的一名妇女，她需要学校证书申请大学。DigiLocker没有找到这些证书，她错过了截止日期。一个例子说明这种情况可能发生，但不能说明发生的频率。上述数字没有一项统计被排斥的人。

lessons = 经验教训

some-parts-are-needed-by-every = 有些部分是每项服务都需要的。可以一次建成，并按明确的规则向他人开放。

when-everything-depends-on-a-shared = 一切都依赖共用系统时，一次搜索失败就可能关上所有的门。第二条途径是设计的一部分。

indias-size-spreads-the-cost-over = 印度规模庞大，费用可由非常多的人分摊。依我们的解读，小国不能指望有同样的人均费用。

questions-for-the-group = 小组讨论题

name-three-services-of-your-body = 举出您所在机构的三项服务。三者都需要哪些部分？每个共用部分应当归谁所有？

the-record-is-not-found-and = 找不到记录，而截止日期就是今天。请写出一条规则，说明经办官员可以作出什么决定。

your-country-has-one-million-people = 假设贵国有一百万人口。这种做法中的哪些部分，您会自建、与邻国共用或舍去？
