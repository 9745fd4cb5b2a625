title = 为什么孤立的局部会失败

description = 政府的各个部分如何相互依赖。

governments-divide-work-so-that-people = 政府进行分工，使人们能够成为各自工作的行家。但是，开一家店铺的人可能同时要同几个机构打交道。每个机构如果只改进自己这一部分，可能会出三种问题：

the-part-has-no-support-an = **局部得不到支持**。在线表格已经就绪，却没有规则承认电子文件可以作为证明。

the-part-moves-the-problem-one = **局部把问题转移出去**。一个部门办事快了，队伍却排到了下一个部门。

the-part-works-against-another-two = **局部与局部相互抵触**。两个机构登记同一批人，谁也不知道哪份登记册是对的。

systems-thinking = 系统思维

a-system-is-a-set-of = 系统是共同产生一种结果的一组部分。系统思维要看各个部分、部分之间的联系以及反馈，即结果如何反过来作用于自身的原因。

for-example-a-register-contains-errors = 例如，一份登记册中有错误，官员便自留纸质名单。他们信任这些名单，因此登记册更新迟缓，错误越来越多。只要纸质名单仍是较为稳妥的选择，数据录入培训就打破不了这个循环。迅速纠正错误则可能打破它。

to-find-a-loop-ask-what = 要找出循环，就要问：问题发生之前和之后紧接着发生了什么？如果情况维持不变，谁会得益或避开风险？

worked-example-too-many-applications = 实例讲解：应用程序过多

indonesia-had-about-27-000-applications = 印度尼西亚各部委、机构和地区约有27 000个应用程序，其中许多相互重叠（新闻报道，2024年5月，下述事实亦同）。

first-answer-build-one-large-application = **第一个答案**。建一个大型应用程序。这只看到了技术。

what-produces-the-symptom-each-new = **是什么产生了这种症状**？每一位新任部长、省长或机构负责人都带来一个新的应用程序。根源是领导者的习惯（支柱1）。

what-feeds-it-budget-requests-for = **是什么助长了它**？为新应用程序提出的预算申请达6.2万亿印度尼西亚卢比。资金跟着各自的计划走（支柱7）。

what-protects-it-the-president-said = **是什么保护了它**？总统说，公共机构不得再把数据称为自己的财产（支柱5）。

which-measures-fit-he-ordered-that = **哪些措施对症**？总统下令不得再开发新的应用程序，并启动INA Digital，以实现整合和单点登录（支柱4）。

new-software-alone-would-have-left = 仅靠新软件，习惯和预算都不会改变。本例不评判2024年5月以后的结果。

whole-of-government-whole-of-society = 政府一体化，全社会参与

whole-of-government-means-that-ministries = **政府一体化**，是指各部委和各级政府为共同的结果统一行动。这不需要把一切都集中到一个中央机关。在爱沙尼亚，各机构保留各自的数据，由2001年起使用的X-Road在它们之间传送请求，不设中央存储（e-Estonia，未注明日期）。

whole-of-society-means-that-government = **全社会参与**，是指政府与企业、民间社会、大学和民众合作。仅对已完成的计划发表意见是不够的：伙伴要帮助界定问题。

holistic-does-not-mean-everything-at = 整体不等于同时做所有事情

look-at-everything-then-choose-a = 要通观全局，然后选定少数几项行动，并清楚每项行动依赖其他哪些部分。
