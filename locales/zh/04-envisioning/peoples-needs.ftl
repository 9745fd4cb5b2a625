title = 人们的需要

description = 设计思维如何向人们学习，以及如何界定问题。

design-thinking-is-a-way-to = 设计思维是一种解决问题的方法：理解人们，先作小规模尝试，并随时调整方向。

five-pieces-of-work = 五项工作

understand-how-the-matter-looks-from = **理解**：从当事人的处境来看事情是什么样子。

frame-the-problem-as-a-question = **界定**：把问题写成一个问句。

find-many-ideas = **想法**：找出许多想法。

build-a-prototype-a-cheap-first = **原型**：为一个想法制作一个花费不多的雏形。

test-it-with-people-and-go = **测试**：与人们一起测试，并可返回前面的任何一项工作。

authors-name-and-count-the-pieces = 不同作者对各项工作的名称和数目说法不一。最重要的是返回：测试往往显示问题本身就提错了。

design-thinking-does-not-replace-law = 设计思维不能取代法律、统计或公开辩论。它告诉您一条规则*怎样*触及人的生活，而不是触及*多少*人的生活。

empathy-is-work = 设身处地是一项工作

empathy-here-is-the-effort-to = 这里的设身处地，是指努力从需要一项服务的人的处境来看这项服务。有三种方式可以互相纠正：

watch-sit-in-the-waiting-room = **看**。坐在等候室里，记下人们做了什么。

listen-ask-for-the-last-time = **听**。问最近一次的经历，不问看法：“请讲讲您上次来办事的经过，从出家门讲起。”

try-make-the-journey-yourself-by = **试**。亲自跑一趟，乘公交车，带着文件。

would-you-use-an-application-gives = “您会使用应用程序吗？”得到的是客气的“会”。“过了日期，您是怎么办的？”得到的是一段经历。

ask-for-consent-collect-no-more = 要征得同意，不收集超出需要的信息，不就自己无法控制的事情作出承诺。如果团队描述一个设想的典型用户（*人物画像*），其中每一行都必须出自真实的谈话或记录。

said-needed-unknown = 说的、需要的、不知道的

people-describe-solutions-that-they-know = 人们描述的是自己知道的解决办法。需要隐藏在它们背后，往往还有其他解决办法。

what-a-person-says = 人们说的话

need-behind-it = 背后的需要

what-we-do-not-know-yet = 我们还不知道什么

send-me-a-message-before-the = “到期前给我发条短信”

not-to-be-surprised-by-a = 不会突然被停发养老金

who-reads-the-messages-on-this = 谁会看这部电话上的短信

my-son-does-it-for-me = “我儿子替我办”

help-from-someone-she-trusts = 有自己信任的人帮忙

what-happens-if-the-son-uses = 如果儿子把钱花了会怎样

a-need-is-well-written-if = 如果有几种不同的解决办法都能满足一项需要，这项需要就写得好。

worked-example-one-journey = 实例讲解：一趟路程

the-team-of-the-imagined-pension = 设想的养老金部门的团队陪同一位养老金领取者，记下她这一天的经过。

step = 步骤

what-she-does = 她做什么

what-stops-or-worries-her = 什么使她受阻或担忧

before = 之前

hears-the-date-from-a-neighbour = 从邻居那里得知日期

the-letter-went-to-an-old = 信寄到了旧地址

on-the-way = 路上

pays-for-two-buses = 付两趟公交车的车费

the-fare-is-a-tenth-of = 车费是她每月养老金的十分之一

at-the-counter = 在窗口

waits-four-hours-and-shows-her = 等四个小时，出示证件

she-loses-a-days-work = 她损失一天的工作

after = 之后

receives-no-paper = 没有拿到任何书面凭证

she-must-go-to-the-bank = 她必须去银行才知道是否办成

the-office-had-planned-a-faster = 该部门原来计划加快窗口的速度。上表显示，窗口只是四步中的一步，而且离开窗口之后，结果仍不确定。一趟路程不能证明其他人的情况，因此团队现在统计人还在世却被停发的养老金笔数。

frame-the-problem = 界定问题

write-a-question-with-four-parts = 请写出由四个部分组成的问题：*怎样才能为[什么人]改变[什么]，以便[取得什么结果]，尽管[有什么限制]？*

too-wide-how-can-we-improve = *太宽*：“怎样才能改善老年人的生活？”

too-narrow-how-can-we-shorten = *太窄*：“怎样才能缩短3号窗口的队伍？”

solution-inside-how-can-we-bring = *含有解决办法*：“怎样才能让养老金领取者使用我们的应用程序？”

useful-how-can-we-confirm-that = *有用*：“怎样才能确认住在远处的养老金领取者在世，以便有资格的人都不会失去养老金，尽管我们今天还不得读取民事登记册？”

the-limit-may-later-become-a = 这一限制以后可以成为修改某条规则的请求。[模块2](../02-holistic-approach/inclusion-by-design.md)列出了填写“为什么人”时应想到的各种障碍。

allow-20-minutes-8-for-the = 安排20分钟：阅读材料8分钟，两人一组交谈7分钟，写出由四个部分组成的问题5分钟。两人交谈时，一人讲述自己上次去公共部门办事的经过，另一人只能问“后来呢？”。
