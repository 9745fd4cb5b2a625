title = X-Road：多份登记册，一种数据交换方式

description = 爱沙尼亚如何把法律、数字身份和安全的数据交换结合起来，使人们不必重复提供同样的数据。

estonia-is-often-named-as-a = 爱沙尼亚常被称为典范。本案例要问的是：它的数据交换为什么行得通，那些广为人知的数字中哪些可信。

context = 背景

schools-and-law-came-early-from = 学校和法律起步早。从1996年起，“虎跃”（Tiger Leap）计划用大约五年时间使所有公立学校接通互联网（ACT Global，2024年；Schoentgen）。数据保护法于1996年出台；从2000年起，数字签名与手写签名具有同等效力（Schoentgen；OpenCivics，未注明日期）。数字身份从2002年起推行（来源同上）。

what-was-done = 所做的工作

x-road-dates-from-2001-kalja = X-Road始于2001年（Kalja等人）。它不是中央数据库。各公共机构保留自己的登记册，并答复其他机构的请求。信息经过签名、加密并留有日志（Big Policy Canvas；e-Estonia）。这为“一次性”原则提供了支持：国家已经持有的数据，不再要求人们提供。2007年遭到网络攻击之后，加强了对数据完整性的保护（OpenCivics，未注明日期；单一来源）。

results = 结果

the-sources-agree-on-the-design = 各来源对设计的说法一致，对数字的说法则很不一致。多数数字没有明确的日期，因此无法注明截至哪一年。

what-is-claimed = 所称内容

source = 来源

caution = 注意事项

n-99-of-services-online-later-told = 99%的服务在线提供，后来又称100%

e-estonia-opencivics = e-Estonia；OpenCivics

dates-and-method-unclear = 日期和方法不明

n-820-years-of-work-saved-each = 每年节省820年的工作时间

e-estonia-older-account = e-Estonia，较早的说法

the-countrys-own-site-counts-5 = 该国自己的网站；只计5%的查询

n-2-066-years-of-work-saved = 每年节省2 066年的工作时间

opencivics-newer-account = OpenCivics，较新的说法

third-party-method-unclear = 第三方，方法不明

n-929-institutions-and-firms-linked-233 = 连接929个机构和企业，其中233个为公共机构；每年27亿次查询

opencivics = OpenCivics

third-party-undated = 第三方，未注明日期

x-road-or-a-related-system = 芬兰、阿塞拜疆、纳米比亚和法罗群岛也使用X-Road或相关系统（Big Policy Canvas；单一来源）。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-820-and-2-066-years = 不知道两种方法，就无法比较820年与2 066年。“25个以上国家”使用该系统是第三方的数字，不能说明使用的深度（OpenCivics，未注明日期）。这些数字都没有显示谁被遗漏。本案例不涉及2024年以后的情况。

lessons = 经验教训

identity-data-exchange-and-law-worked = 身份、数据交换和法律共同起作用。任何一项单独存在都会较弱。

data-can-be-shared-without-being = 数据不必集中到一处也可以共享。

estonia-is-small-and-started-early = 爱沙尼亚国家小，起步早。依我们的解读，如果没有法律和良好的登记册，仅靠软件不会产生同样的结果。

questions-for-the-group = 小组讨论题

which-three-registers-in-your-country = 在贵国，必须先使哪三份登记册准确无误，“一次性”原则才能实行？这些登记册归谁所有？

who-should-be-able-to-see = 谁应当能够查看对某人数据的查询日志：机构、监察员还是本人？请为您的选择辩护。

you-are-asked-for-hours-saved = 有人要求您以“节省的工时”证明成功。您会怎样计算，才能使批评者接受这种方法？
