title = 两份蓝图：一份为政府，一份为民众

description = 新加坡为什么在数字政府计划之外又编写了第二份计划，以及如何区分目标与结果。

in-2018-singapore-published-two-plans = 2018年，新加坡发表了两份计划。一份说明政府必须能够做什么，另一份说明民众必须能够做什么。

context = 背景

the-smart-nation-programme-began-in = “智慧国”（Smart Nation）方案始于2014年（The Business Times，2020年）。新加坡是高收入城市，联合国把它列为小岛屿发展中国家之一。当地手机十分普及。尽管如此，为民众制定的计划仍说，该国对数字生活的准备没有达到应有的程度（Digital Readiness Blueprint，2018年）。

what-was-done = 所做的工作

the-digital-government-blueprint-of-june = 2018年6月的《数字政府蓝图》（Digital Government Blueprint）为政府定出到2023年的目标。民众和企业应能随时随地用任何联网设备使用服务。包括SingPass Mobile应用程序在内的全国数字身份将成为基础的一部分（WorkSmart Asia，2018年）。

the-digital-readiness-blueprint-of-the = 同年的《数字就绪蓝图》（Digital Readiness Blueprint）出自一个由公共部门、企业和民间社会成员组成的小组。它有四条行动路线：扩大接入、数字素养、由社区和企业带动使用、以设计促包容（Digital Readiness Blueprint，2018年）。

one-service-was-planned-around-a = 有一项服务围绕一件人生大事来规划。有了面向幼儿父母的应用程序Moments of Life，父母就可在一处办理，而不必跑几个机构（The Straits Times，2018年）。

results = 结果

the-sources-report-more-plans-than = 各来源所报告的计划多于结果。下表把两者分开。

as-of = 截至

what-the-source-reports = 来源报告的内容

plan-or-result = 计划还是结果？

may-2018 = 2018年5月

a-pilot-of-moments-of-life = Moments of Life试点，将于2018年6月开始（The Straits Times）

plan = 计划

june-2018 = 2018年6月

goals-for-digital-government-to-be = 数字政府的目标，将在2023年前实现（WorkSmart Asia）

plan-2 = 计划

august-2020 = 2020年8月

all-government-services-digital-from-end = 2023年前所有政府服务实现全流程数字化（Mothership，引述部长）

plan-3 = 计划

august-2020-2 = 2020年8月

contact-tracing-tokens-are-being-given = 正在向老年人和没有智能手机的人发放接触者追踪器（Mothership，引述部长）

result-without-a-number = 结果，没有数字

what-is-disputed-or-unknown = 有争议或尚不清楚之处

this-case-found-no-number-of = 本案例没有找到数字身份的用户数，因此没有列出。没有核对2023年的目标是否实现。报道没有界定什么是“全流程数字化”。没有来源显示第二份计划是否改变了哪些人使用服务、哪些人不使用。这些来源是新闻报道、一个博客和政府自己的文件，没有一个是独立评价。

lessons = 经验教训

a-plan-for-services-and-a = 服务计划与民众计划回答不同的问题，不能相互取代。

a-group-from-inside-and-outside = 第二份计划可以由政府内外的人组成的小组编写。

keep-a-way-for-people-who = 要为没有这种设备的人保留一条途径。追踪器就是这样一条途径。

in-our-reading-the-pair-of = 依我们的解读，这一对计划可以在别处仿效，而一个富裕城市的条件则不能。

questions-for-the-group = 小组讨论题

take-three-goals-from-your-digital = 从贵国的数字战略中取三项目标。在每项旁边写下一个人必须拥有什么、知道什么、信任什么，才能从中受益。该战略对哪些方面只字未提？

which-body-in-your-country-could = 在贵国，哪个机构可以牵头制定民众数字就绪计划？政府以外的哪些人必须参加？

sort-ten-sentences-from-a-recent = 从最近的一份政府报告中取十句话，分为“计划”和“结果”。有多少项结果既有数字又有日期？
