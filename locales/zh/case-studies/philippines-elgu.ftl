title = eLGU：共用软件，覆盖半数地方政府

description = 菲律宾如何向城市和市镇提供通用软件，以及2024年10月的计数留下了什么未解之处。

many-local-services-are-needed-everywhere = 许多地方服务各地都需要：营业许可、无异议证明、民事登记记录。每个市镇都应当为此自建系统吗？

context = 背景

the-philippines-had-149-cities-and = 2024年，菲律宾有149个城市和1 493个市镇，即这一级共有1 642个地方政府（Manila Bulletin，2024年）。在2023年联合国一次网络研讨会之后的调查中，一名答复者说，农村市镇面临的问题与城市不同，并要求另行安排培训（联合国经社部/UNPOG，2023年；一个人的看法）。

what-was-done = 所做的工作

the-programme-called-elgu-gives-local = eLGU方案为地方政府提供共用软件，用于营业许可、无异议证明、民事登记和其他服务。合作方为三个国家机构：信息和通信技术部、内政和地方政府部以及反繁文缛节局（Manila Standard，2024年；The Philippine Star，2024年）。与之并行的是eGovPH，人们可以通过这个应用程序在手机上使用服务。2025年3月，Miagao市镇报告举行了一次会议，会议以此前对数字成熟度、信息技术治理以及信息和通信技术能力的评价为基础（Miagao市镇，2025年）。

results = 结果

as-of-october-2024-838-of = 截至2024年10月，1 642个地方政府中有838个加入eLGU：吕宋375个，米沙鄢238个，棉兰老225个（The Philippine Star，2024年；Manila Bulletin，2024年）。两家报纸的总数一致，但计数是政府自己作出的。

at-the-end-of-2024-egovph = 2024年底，eGovPH有九百多万注册用户（The Philippine Star，2024年；单一新闻来源）。

in-november-2024-central-luzon-counted = 2024年11月，中吕宋有94个地方政府使用eLGU，应用程序下载788 196次，而三个省仍在寻求资金（Centro News Online，2024年；单一新闻来源）。

in-the-e-government-development-index = 在电子政务发展指数中，该国的排名从2022年的第89位升至2024年的第73位，指数值为0.7621（Manila Standard，2024年；Manila Bulletin，2024年）。该指数衡量的是国家，因此排名上升不能证明eLGU的效果。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-reports-do-not-say-which = 报道没有说明哪些地方政府没有加入、原因何在，也没有区分农村和城市。“加入”没有定义：可能是指签署、安装或日常使用。下载或注册不等于得到服务。就连应用程序的启用时间也只有一家报纸为据，该报说是2023年1月（The Philippine Star，2024年）。

lessons = 经验教训

shared-software-can-spare-a-small = 共用软件可以使小部门省去自建的费用。它仍然需要人员、连接和地方的决定。

a-national-total-hides-who-is = 全国总数会掩盖缺了谁。请索取按地方类型分列的名单。

assess-capacity-first-and-let-the = 先评估能力，再由评估结果决定提供什么支持。

questions-for-the-group = 小组讨论题

about-half-had-joined-and-half = 约一半已加入，一半没有。就每一半，您会首先索取哪五项事实？

should-joining-be-voluntary-rewarded-or = 加入应当是自愿的、有奖励的，还是由法律规定的？请站在一个小型农村市镇的立场上论证。

what-would-a-mayor-need-to = 一年之后，市镇长需要看到什么，才会说加入是值得的？
