title = 能引出决定的指标

description = 一项指标需要什么，三种陷阱，以及一项修正不良指标的练习。

an-indicator-is-a-measure-that = 指标是显示进展的尺度，必须有人查看它并采取行动。

six-lines-for-each-indicator = 每项指标的六行内容

line = 内容

question = 问题

example-the-allowance-in-the-villages = 例子：村庄的津贴

definition = 定义

what-exactly-is-counted-and-as = 统计的究竟是什么，占什么的比例？

families-in-the-eight-villages-that = 八个村庄领到津贴的家庭，占当地有资格的家庭的比例

base-value = 基线值

what-was-the-value-before-the = 改变之前的数值是多少，是何时的数值？

n-12-per-cent-in-the-year = 12%，新规则前一年

target = 目标值

which-value-by-when-and-why = 达到什么数值、何时达到、为什么是这个数值？

n-40-per-cent-after-two-years = 两年后达到40%。城镇的比例是68%，市镇议会承诺把差距缩小一半

source = 来源

where-does-it-come-from-how = 数据从哪里来、多久一次、由谁收集？

list-of-payments-each-quarter-by = 付款名单，每季度由财务办事员收集。有资格的家庭由诊所每年估计

left-out = 遗漏

who-is-not-in-the-data = 谁不在数据中，或被平均值掩盖？

families-who-were-away-with-their = 随畜群外出的家庭，以及没有一家诊所知道的家庭

use = 用途

who-decides-what-if-the-value = 如果数值太低，由谁作出什么决定？

in-march-the-council-decides-whether = 3月，市镇议会决定是否出资下村走访

if-the-last-line-stays-empty = 如果最后一行空着，就去掉这项指标。如果不知道基线值，就照实说明，并先加以测量。目标值来自承诺、义务或需要，而不是来自另一个国家的排名。

worked-example-three-shares-of-one = 实例讲解：一个国家的三个比例

a-page-of-the-government-of = 乌拉圭政府的一个网页给出三个比例。中央行政部门的所有程序都可以在线开始。中央行政部门的程序有68%可以在线办完。国家各项程序则为十分之四（Uruguay Digital，未注明日期）。

what-is-counted-to-start-and = *统计的是什么*？开始与办完是两回事。

as-a-share-of-what-and = *占什么的比例，是何时的比例*？这些数字统计的可能是不同的机构，或属于不同的年份。该网页没有解释。

what-is-left-out-a-procedure = *遗漏了什么*？一年只用一次的程序，与成千上万人需要的程序分量相同；而且这里没有一个数字说明有多少人办完。

all-the-figures-may-be-right = 所有数字可能都是对的。如果每个数字旁边都有定义，就不会产生疑问。

three-traps = 三种陷阱

the-total-since-the-beginning-it = **自启动以来的总数**。即使再也没有人使用服务，它也不会下降。应报告最近一个月或一年的数字。

the-closed-channel-the-share-of = **关闭的渠道**。窗口一关闭，在线申请的比例就会上升。要统计所有渠道，以及通过任何渠道得到服务的人。

the-rewarded-figure-if-staff-are = **受奖励的数字**。如果以接待时间的长短评判工作人员，复杂的个案就会被打发走。应在旁边设第二项能显示这种危害的指标。

exercise = 练习

ex-mend-title = 修正指标

an-imagined-strategy-has-five-indicators = 一份设想的战略有五项指标：

a-number-of-services-online-since = （a）自方案启动以来在线服务的数量。

b-satisfaction-of-users-of-the = （b）门户网站使用者的满意度：90%。

c-all-officials-are-trained-by = （c）12月之前所有官员都接受培训。

d-share-of-requests-made-online = （d）在线提出的申请所占比例：从20%升至80%。

e-our-country-is-among-the = （e）我国进入电子政务发展指数前50名。

work-in-groups-of-four-or = 四人或五人一组，选其中三项开展工作。

name-the-link-of-the-chain = 指出它属于链条的哪个环节，并说明有什么毛病（8分钟）。

mend-each-indicator-and-write-all = 修正每项指标，并为其中一项写出全部六行内容。虚构的数值要标明是虚构的（10分钟）。

for-each-mended-indicator-ask-how = 就每项修正后的指标提问：在什么情况下，目标值达到了，而有些人的处境却更差？（5分钟）

mend-one-indicator-from-a-report = 从关于你们组织或{ -country }的报告中选一项指标加以修正，并说明应由谁收集数据（4分钟）。

report-the-mended-indicator-that-surprised = 汇报最出乎你们意料的一项修正后的指标（所有小组共3分钟）。

other-answers-can-be-right-if = 只要理由充分，其他答案也可以是对的。

a-an-output-and-a-total = （a）是产出，而且是不会下降的总数。“服务”没有定义。*修正为*：在人们最需要的20道程序中，有多少不用到场就能办完，以及在每种渠道中从申请到结果需要多少天。*遗漏*：所需程序不在这20道之内的人。

b-what-people-think-is-an = （b）人们的看法属于成果，但只询问了走到最后一步的人，而且没有基线值。*修正为*：已开始的申请中办完的比例，按地区和年龄分列。满意度可以保留在旁边，并注明答复数。*遗漏*：从未开始的人。

c-an-activity-mended-the-share = （c）是活动。*修正为*：培训之前和三个月之后，首次接洽就办结的申请所占比例。*遗漏*：从不与部门接洽的人。

d-an-outcome-but-it-falls = （d）是成果，但落入了关闭渠道的陷阱。*修正为*：同一比例，同时列出按地区分列的通过任何渠道得到服务的人数，以及窗口的等候时间。*遗漏*：由别人代为在线申请的人。

e-no-link-of-the-chain = （e）不属于链条的任何环节：排名还取决于其他国家，以及我们无法控制的方法。*修正为*：排名背后的一个问题，例如一个人无论在线还是有人帮助，不用远行就能办完申请的村庄所占比例。*遗漏*：无法离家的人。

groups-often-improve-the-wording-and = 各小组往往只改进措辞，而忘记被遗漏的人。

allow-20-minutes-for-the-readings = 阅读材料安排20分钟，练习安排30分钟。如果某个小组写了许多指标，请问：如果只为一项指标出资，会保留哪一项。
