title = 目标、原则与优先事项

description = 如何把愿景与可持续发展目标的具体目标联系起来，确定原则，并为各种想法排序。

now-check-the-vision-from-three = 现在从三个方面检视愿景：它的目标、它的原则以及各种想法的次序。

from-a-vision-to-a-target = 从愿景到具体目标

each-of-the-17-goals-has = 《2030年议程》的17项目标各有若干*具体目标*，说明要达到什么，往往以2030年为期。只与某项目标挂钩太过宽泛，因为几乎任何项目都可以声称与之有关。

write-the-link-as-a-chain = 请把这种联系写成一条链：*如果我们做这件事，人们就能做那件事，这有助于实现这项具体目标，而且我们会在这里看到*。每个“就”都必须能够核对。

part-of-the-vision = 愿景的内容

target-in-short = 具体目标（摘要）

where-we-would-see-it = 会在哪里看到

no-pension-stops-because-of-a = 没有人因为一趟路程而被停发养老金

n-1-3-social-protection-for-all = 1.3，全民社会保护

stopped-payments-to-people-who-were = 按地区分列的人在世却被停发的养老金笔数

pensioners-help-to-decide-how-proof = 养老金领取者参与决定怎样提供证明

n-16-7-responsive-and-inclusive-decision = 16.7，反应迅速和包容的决策

proposals-of-pensioners-that-changed-the = 养老金领取者所提建议中改变了设计的那些

pensioners-learn-to-use-the-new = 养老金领取者学习使用新的方式

n-4-4-more-people-with-skills = 4.4，更多的人掌握就业技能

a-weak-link-because-pensioners-seldom = 联系薄弱，因为养老金领取者很少找工作

the-targets-are-those-of-the = 上述各项具体目标出自《2030年议程》（联合国大会第70/1号决议，2015年），在此作了缩略。最后一行是一个警示：薄弱的联系只是装饰，因此应当去掉。

the-page-of-the-toolkit-names = 工具包的网页列出目标4、8、9和16，但另一项目标可能更适合您的服务，例如这里的目标1。请选择一至三项具体目标。请核对{ -country }的国家计划是否为这些具体目标设定了自己的数值。

targets-can-also-pull-against-each = 具体目标之间也可能相互牵制。一个部门如果读取许多登记册，就能停止向已故者付款，这有助于负责任的支出。同样的读取权限也可能损害隐私。请把这种取舍写在愿景旁边，并说明由谁决定。

principles-rule-things-out = 原则把一些做法排除在外

a-vision-says-where-to-go = 愿景说明要往哪里去，原则说明在途中不做什么。工具包所属的课程体系以11项可持续发展有效治理原则为基础，这些原则由联合国经济及社会理事会于2018年认可（UNPAN，未注明日期）。

in-the-republic-of-korea-the = 在大韩民国，总统职务交接委员会于2022年5月2日提出九项原则（Asia Economy，2022年）。其中三项大意如下：

public-data-are-open-unless-there = 公共数据除非有理由不公开，否则一律公开。

procedures-culture-and-personnel-rules-change = 程序、文化和人事规则也要改变，而不仅仅是屏幕。

personal-data-are-guarded-and-access = 个人数据受到保护，存取安全可靠。

the-first-and-the-third-are = 第一项和第三项单独来看都容易接受，难处在于两者碰到一起的情形。

for-each-principle-ask-which-idea = 对每项原则都要问：*它会阻止哪个想法*？如果答案是“没有”，它就只是一个愿望。

rank-the-ideas = 为各种想法排序

principles-come-first-as-a-yes = 首先是原则，答案为“是”或“否”：违反原则的想法要么修改，要么去掉。其次是标准，一个想法可能在一项标准上强，在另一项上弱。两者都要在看到结果*之前*商定。分数有助于小组讨论，但分数并不作决定，因为总和可能掩盖那个关系重大的弱点。

prio-ideas-title = 哪个想法应当优先？

the-imagined-pension-office-has-six = 设想的养老金部门有六个想法。

a-proof-of-life-by-an = （a）用带人脸识别的应用程序提供生存证明，作为唯一的方式。

b-proof-at-the-clinic-where = （b）在诊所提供证明，反正许多养老金领取者都会去诊所。

c-the-civil-registry-reports-deaths = （c）由民事登记处向养老金部门通报死亡，谁也不必提供证明。法律目前还不允许这样做。

d-a-team-visits-each-village = （d）由一个小组每年走访每个村庄一次。

e-a-message-to-the-phone = （e）到期前向电话发送短信。

f-a-new-internal-rule-no = （f）一条新的内部规则：在该部门两次尝试联系当事人之前，不得停发养老金。

principles-nobody-loses-a-payment-for = 原则：*没有人因为没有设备而失去养老金*，以及*我们不收集用途所不需要的数据*。标准，每项0至3分：**需要**（对住在远处或没有设备的人的作用）、**权力**（我们可以自行决定，在一年内做到）、**测试**（可以在一个月内小规模试行）。

check-each-idea-against-the-two = 对照两项原则检查每个想法，并说明必须作什么改变（4分钟）。

give-points-for-the-other-ideas = 为其他想法打分，每个人独自进行（6分钟）。

compare-and-discuss-only-where-two = 比较分数，只在两人相差两分或更多的地方展开讨论（5分钟）。

add-up-then-count-need-twice = 加总，然后把*需要*计算两次。有什么变化？（3分钟）

choose-one-idea-to-test-now = 选择一个现在测试的想法、一个先作准备的想法和一个暂且搁置的想法，各用一句话说明理由（4分钟）。

name-an-idea-in-country-that = 指出{ -country }一个排位会像（c）那样的想法，以及谁能为它开路，例如{ -lead-agency }（3分钟）。

other-points-can-be-right-if = 只要理由充分，其他分数也可以是对的。

a-breaks-the-first-principle-because = （a）违反第一项原则，因为它是唯一的方式。如果只是几种方式中的一种，它可以通过，但第二项原则的问题仍然存在：如果护士认识本人，还需要人脸图像吗？

idea = 想法

need = 需要

power = 权力

test = 测试

sum = 总和

sum-need-twice = 总和，需要计两次

b-clinic = （b）诊所

n-3 = 3

n-2 = 2

n-3-2 = 3

n-8 = 8

n-11 = 11

c-registry = （c）登记处

n-3-3 = 3

n-0 = 0

n-1 = 1

n-4 = 4

n-7 = 7

d-team = （d）小组

n-3-4 = 3

n-1-2 = 1

n-2-2 = 2

n-6 = 6

n-9 = 9

e-message = （e）短信

n-1-3 = 1

n-3-5 = 3

n-3-6 = 3

n-7-2 = 7

n-8-2 = 8

f-rule = （f）规则

n-2-3 = 2

n-3-7 = 3

n-2-4 = 2

n-7-3 = 7

n-9-2 = 9

b-leads-in-both-columns-so = （b）在两栏中都领先，因此最前面的次序是稳定的。（e）从并列第二位降到第四位：它容易做，但顾不到没有电话的人。

test-now-b-in-two-clinics = *现在测试*：（b），在两家诊所进行，测试期间以（f）作为保障。*先作准备*：（c）。它在两栏中都排最后，却是唯一能够取消每年证明的想法。权力为0分，说明必须由别人采取行动，因此它应作为修改法律的请求写入战略。*暂且搁置*：（d），待弄清（b）顾及不到哪些村庄之后再说。

allow-20-minutes-for-the-targets = 具体目标安排20分钟，原则10分钟，活动25分钟。关于具体目标，每个小组写出一条链，由另一小组攻破其中最薄弱的“就”。请保存结果：战略和路线图从这些结果开始。
