title = 从纸质到转型

description = 信息数字化、流程数字化与转型之间的区别，附实例讲解。

three-similar-words-name-three-kinds = 三个相近的词指的是三种不同的变化。如果计划把它们混为一谈，就可能只为最小的变化出资，却许诺最大的变化。

three-kinds-of-change = 三种变化

digitization-changes-the-form-of-information = **信息数字化**改变信息的形式。纸质登记册变成一组图像或一个数据库。

digitalization-puts-digital-tools-into-a = **流程数字化**把数字工具用于原本不变的流程。申请人在屏幕上填写同样的表格，附上同样的文件。

digital-government-transformation-asks-why-the = **数字政府转型**要问的是流程为什么存在、人们需要从中得到什么。法律、各部门的职责、数据的流动和工作人员的习惯都可能改变。

usage-varies-between-authors-and-languages = 不同作者和不同语言的用法并不一致，因此要看变化本身，而不是看名称。

ask = 问题

digitization = 信息数字化

digitalization = 流程数字化

transformation = 转型

what-stays = 什么保持不变？

the-whole-process = 整个流程

the-steps-and-the-rules = 步骤和规则

the-public-purpose = 公共目的

who-must-agree = 必须由谁同意？

often-one-office = 往往是一个部门

often-one-organization = 往往是一个组织

several-institutions-at-times-the-legislature = 若干机构，有时包括立法机关

what-is-measured = 衡量什么？

records-converted = 已转换的记录

requests-handled-online = 在线办理的申请

results-for-people-online-or-not = 给人们带来的结果，无论是否在线

a-worked-example-registering-a-birth = 实例讲解：出生登记

imagine-an-office-that-keeps-its = 设想一个用纸质登记册登记出生的部门。

digitization-clerks-scan-the-register-old = *信息数字化*。办事员扫描登记册。旧的登记项目现在更容易查找，但父母看不到任何不同。

digitalization-parents-send-the-form-online = *流程数字化*。父母在线提交表格，少跑一趟。他们仍然需要医院的证明信，仍然要亲自领取出生证明。

transformation-the-law-gives-the-hospital = *转型*。法律规定医院有义务通报每一例出生。登记由这份通报启动，由民事登记处确认，父母不用填表就能收到出生证明。

the-screen-is-not-the-main = 第2步与第3步的主要区别不在屏幕。在第3步，有人赋予医院法定角色，决定由谁对登记项目负责，保护了数据，并培训了工作人员。供应商可以提供帮助，但只有政府才能作出这些决定。

in-rwanda-a-birth-certificate-used = 在卢旺达，办理一份出生证明过去要跑四趟、去三个部门、备两份文件，至少需要四天。改革之后，从医院录入信息算起，几小时内就可办妥（CrissCrossed引述Public Digital，2023年）。

distinctions-that-are-easily-missed = 容易忽略的区别

reform-can-begin-without-a-computer = **改革可以不从电脑开始**。在摩洛哥，第55-19号法律规定，部门只可要求提供列入官方清单的文件（Morocco World News，2020年）。没有人需要的文件，应当先行取消，而不是先为它设计屏幕界面。

starting-online-is-not-finishing-online = **在线开始不等于在线办完**。如果申请人仍须到窗口签字，这一趟就仍然要跑。

more-systems-can-mean-less-service = **系统更多，服务可能更差**。印度尼西亚总统重申不得再开发新应用程序的命令时，该国公共机构约有27 000个应用程序，其中许多相互重叠（新闻报道，2024年5月）。

transformation-has-no-final-day-needs = **转型没有最后一天**。需要、工具和风险都在变化，因此监测和纠正要持续进行。

allow-35-minutes-10-for-the = 安排35分钟：讲解术语10分钟，讲解实例10分钟，两人一组活动15分钟。每组就{ -country }的一项服务描述全部三个阶段。如果第三阶段只是多了一个新的应用程序，那么所描述的是流程数字化。
