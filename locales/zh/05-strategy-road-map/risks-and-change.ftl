title = 风险与变革

description = 如何为可能出错的事情作好准备，以及如何引导人们走过变革。

a-plan-meets-unwanted-events-and = 计划会遇到意料之外的事件，也会遇到没有被征求过意见的人。

risk-issue-assumption = 风险、问题、假设

a-risk-may-happen-an-issue = **风险**是可能发生的事情。**问题**是已经发生的事情。**假设**是在有人核对之前被当作真实的事情。因此，已知的法律空白是问题：它需要的是路线图中的一项步骤，而不是风险清单中的一行。

risk = 风险

early-sign = 早期迹象

measure-now = 现在采取的措施

a-leader-leaves = 一位领导者离任

every-decision-waits-for-one-person = 每项决定都等一个人

put-duties-into-rules-and-share = 把职责写入规则，并让许多人了解计划

only-the-supplier-can-change-the = 只有供应商能够改动系统

nobody-else-can-read-the-data = 其他人都无法读取数据

open-standards-and-a-way-out = 开放标准，以及合同中的退出途径

an-attack-stops-services = 一次攻击使服务中断

nobody-reviews-who-has-access = 没有人审查谁有访问权限

keep-fewer-data-test-the-protection = 少保存数据，测试防护措施，演练没有系统时如何工作

people-are-left-out = 人们被遗漏

use-grows-in-towns-alone = 只有城镇的使用量增长

another-way-in-tested-with-these = 另一个入口，并与这些人一起测试

give-each-risk-one-owner-a = 为每项风险指定一个责任人、下次审查的日期和等级：高、中或低，并说明理由。

pilot-sandbox-first-phase-a-pilot = **试点、沙盒、第一阶段**。*试点*是试行一件事，以便人们决定是否继续。*沙盒*允许在有限的时间内、在监督之下，不受某些通常规则的约束进行试验。*第一阶段*是已经决定之事的开端。如果一个试点不能停下来，它就是第一阶段，也应当这样称呼。联合国经社部把试点和沙盒列为有用的措施（联合国经社部/UNPOG和亚太经社会，2023年）。

why-people-do-not-follow = 人们为什么不跟上

change-management-means-guiding-people-through = 变革管理是指引导人们走过变革。阿塞拜疆的发言者在工具包发布活动上把它列为五个因素之一，其他四个是战略规划、政策和治理、资源以及协作（联合国经社部/UNPOG和亚太经社会，2023年）。

module-1-advises-you-to-treat = [模块1](../01-why-now/benefits-and-risks.md)建议把抵制当作信息。下一步是找出原因，因为每种原因需要不同的回应。

the-person = 这个人……

because = 因为

an-answer-that-fits = 适合的回应

an-answer-that-does-not-fit = 不适合的回应

does-not-know = 不知道

the-change-was-announced-in-one = 变革只在一封信中宣布过

talk-examples-a-named-contact = 交谈、例子、指定的联系人

a-penalty = 处罚

cannot = 做不到

skill-time-or-tools-are-lacking = 缺少技能、时间或工具

practice-at-work-help-nearby-time = 在工作中练习，就近提供帮助，免除其他职责以腾出时间

one-more-letter = 再发一封信

may-not = 不获允许

a-rule-or-a-manager-forbids = 某条规则或某位主管禁止

a-new-rule-or-a-clear = 新的规则或明确的指示

a-training-course = 培训课程

does-not-want-to = 不愿意

something-will-be-lost = 会失去某种东西

a-fair-offer-on-posts-role = 就职位、角色和控制权提出公平的方案

a-list-of-benefits-for-others = 列举对他人的好处

four-moments-of-a-change = 变革的四个时刻

before-the-decision-ask-those-who = **决定之前**。询问做这项工作的人，什么会出毛病。也要询问使用服务的人。

at-the-decision-say-what-is = **决定之时**。说明什么已经确定、什么尚待商定，以及职位将会怎样。

during-the-change-give-middle-managers = **变革期间**。给中层主管时间，因为他们要同时按新旧两种方式工作。让领导者自己使用新的服务。

after-the-change-end-the-old = **变革之后**。新程序一经证明可行，就终止旧的*内部*程序。

ending-an-internal-procedure-is-not = 终止内部程序不等于关闭窗口。工作人员可以不再保留纸质名单，而人们仍可亲自前来。

a-world-bank-study-of-kenyas = 世界银行对肯尼亚Huduma中心的一项研究认为，这些中心的成功与一种对工作人员也有好处的客户服务文化有关（世界银行，案例研究117082）。

allow-20-minutes-10-for-the = 安排20分钟：表格10分钟，两人一组活动10分钟。一人扮演不跟上变革的同事，暗中选定四种原因之一。另一人在三分钟内只能提问，然后提出一个方案。
