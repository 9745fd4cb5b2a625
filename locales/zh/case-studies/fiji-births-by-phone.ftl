title = 用手机登记出生：一件人生大事，先一家医院，再推及各地

description = 斐济经过多年的网络建设之后，如何逐家医院地把出生登记搬上手机。

every-child-needs-to-be-registered = 每个儿童都需要登记，而新生儿的父母没有多少时间跑政府部门。2019年4月，斐济开始让父母用手机应用程序办理登记，起初只限一家医院的新生儿。

context = 背景

fiji-is-a-small-island-developing = 斐济是小岛屿发展中国家，人口不到一百万（世界银行，未注明日期）。其首个电子政务计划出台于2001年。2006年启动了一个由中国提供贷款的方案，建成了连接各办公部门的政府网络以及设在学校的社区电信中心（亚太经社会）。2018年，政府与新加坡政府共同启动digitalFIJI（斐济政府，2019年）。

what-was-done = 所做的工作

one-service-of-digitalfiji-follows-a = digitalFIJI有一项服务围绕一件人生大事展开：孩子出生。2019年4月，该服务从在苏瓦殖民战争纪念医院（Colonial War Memorial Hospital）出生的婴儿开始（Fiji Sun，2019年）。2019年6月，西部大区的四家医院跟进：劳托卡、楠迪、巴和辛加托卡。总理公开宣布了随后的日期：萨武萨武、兰巴萨和塔韦乌尼为7月5日，拉基拉基和瑙索里为8月9日（斐济政府，2019年）。2019-2020年预算为整个digitalFIJI拨款3 900万斐济元（Fiji Sun，2019年；单一来源）。

results = 结果

june-2019-the-service-had-reached = 2019年6月：启动两个月后，该服务已覆盖五家医院（斐济政府，2019年；政府自己的说法）。

n-2022-fiji-was-the-most-advanced = 2022年：在世界银行的GovTech成熟度指数中，斐济是太平洋地区最先进的国家。

n-2022-there-were-34-million-payments = 2022年：全年有3 400万笔移动货币支付，为以前的五十倍。银行记录的手机和互联网支付为每年620万笔，是2016年的四倍（世界银行，未注明日期）。

undated-88-of-people-used-the = 未注明日期：88%的人使用互联网。然而，世界银行的同一个团队看到养老金领取者在银行外排起长队，其焦点小组的参加者说，要请假才能到各部门办事。

august-2023-a-first-study-had = 2023年8月：已在罗图马岛完成首项研究，该岛被选为国际电信联盟“智慧岛屿”方案的试点（FBC News，2023年；单一来源）。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

no-number-of-births-registered-by = 没有找到用手机登记的出生数。2019年7月和8月的日期是宣布的日期；本案例没有核对是否如期实现。报纸说父母可以用手机开始登记，但没有说是否仍须到部门去办完。这项服务与医院挂钩，各来源没有说明在别处出生的儿童如何得到服务。88%是全国数字，可能掩盖了没有良好网络的岛屿。

lessons = 经验教训

one-life-event-one-hospital-and = 一件人生大事，先一家医院，再推及各地：从小处起步，错误还小的时候就能发现。

a-public-calendar-is-a-promise = 公开的时间表是人们可以检验的承诺。

islands-need-the-network-before-the = 岛屿要先有网络，才能有服务。从首个计划到这一应用程序，相隔十八年。

high-figures-and-long-lines-can = 高数字与长队可以并存。请到队伍那里去看一看。

questions-for-the-group = 小组讨论题

choose-a-service-and-five-places = 选择一项服务和五个地方。您会按什么次序把服务推到这些地方：最容易的先行，最大的先行，还是需要最迫切的先行？

a-child-is-born-at-home = 一个孩子在没有信号的岛上、在家中出生。请逐步描述您的服务如何登记这个孩子。

electronic-payments-grow-and-pensioners-still = 电子支付在增长，养老金领取者却仍在排队。请给出三种可能的原因。您怎样查明哪一种属实？
