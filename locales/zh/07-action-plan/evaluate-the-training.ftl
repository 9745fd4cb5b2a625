title = 评价培训

description = 评价的四个层次，一个使用真实数据的实例讲解，以及常见的错误。

training-takes-time-from-the-people = 培训占用参加者的时间，也占用他们所服务的人的时间。因此有理由问一问，培训改变了什么。

four-levels-of-evaluation = 评价的四个层次

a-widely-used-scheme-has-four = 一种广为使用的方法有四个层次（Donald Kirkpatrick，1950年代）。

level = 层次

question = 问题

how-to-find-out = 怎样查明

when = 何时

what-it-cannot-show = 不能显示什么

reaction = 反应

was-the-training-useful-and-well = 在参加者看来，培训是否有用，组织得是否良好？

short-form-open-talk = 简短的表格、坦率的交谈

last-hour = 最后一小时

whether-anybody-learned = 是否有人学到了东西

learning = 学习

what-can-they-explain-or-do = 他们现在能解释或做哪些以前不能的事情？

the-same-task-before-and-after = 培训前后做同一项任务

first-and-last-day = 第一天和最后一天

whether-they-use-it = 他们是否加以运用

behaviour = 行为

what-do-they-do-differently-at = 他们在工作中有什么不同的做法？

plans-records-talks-with-peers-and = 计划、记录、与同行和负责人交谈

after-three-months = 三个月之后

whether-it-helps-anybody = 是否对任何人有帮助

results = 结果

what-is-better-for-the-organization = 对组织和人们来说，什么变好了？

service-data-talks-with-users = 服务数据、与使用者交谈

after-six-months-or-later = 六个月之后或更晚

whether-the-training-alone-caused-it = 是否只是培训造成的

plan-in-the-opposite-order-say = 规划时要按相反的次序。先说想要哪种结果，再说哪种行为会引向这种结果，然后说为了这种行为人们必须学习什么。只为取得良好反应而规划的培训，可能受欢迎，却什么也没有改变。

all-levels-but-the-first-need = 除第一个层次之外，各层次都需要有培训*之前*的数字或记录。没有它，您可以描述结束时的情况，却不能描述变化。

a-worked-example-a-survey-after = 实例讲解：发布活动之后的一次调查

on-30-may-2023-the-united = 2023年5月30日，联合国在一次100分钟的网络研讨会上介绍了本课程所依据的培训工具包。有来自88个国家的1 214人次登记，多数时间有300多人在线。在随后的两周内，147人答复了一次调查（联合国经社部/UNPOG和亚太经社会，2023年，下述数据亦同；百分比根据计数算出）。

statement = 陈述

agreed-of-147 = 同意的人数（共147人）

per-cent = 百分比

satisfied-overall = 总体满意

n-143 = 143

n-97-3 = 97.3

understood-that-transformation-must-go-faster = 了解到转型必须加快

n-144 = 144

n-98-0 = 98.0

toolkit-well-structured-and-easy-to = 工具包结构合理，便于使用

n-139 = 139

n-94-6 = 94.6

satisfied-with-the-duration = 对时间长短满意

n-135 = 135

n-91-8 = 91.8

read-it-in-four-steps = 请分四步解读。

who-speaks-the-147-are-about = *谁在发言*？这147人约为登记人次的12%，不到多数时间在线人数的一半。提前离开的人可能有不同的想法，而且可能不在表中。

which-level-is-it-satisfaction-is = *属于哪个层次*？满意属于反应。“我了解到”看似学习，但说这句话的人还没有完成任何任务。它更接近反应。

where-is-the-news-when-all = *新信息在哪里*？如果所有数字都很高，就要看最低的数字和开放式问题的回答。时间长短一项最低，而且许多人要求有更多时间讨论。

what-is-not-here-these-figures = *这里没有什么*？这些数字没有说明行为或结果。要了解这些，必须有人在几个月之后再问。

the-report-itself-prints-97-2 = 报告本身在第一行印的是97.2%，但143除以147得97.3，因此要保留计数。

three-distinctions-that-are-often-missed = 常被忽略的三种区别

two-lists-of-four-levels-the = **两份“四层”清单**。四个*能力*层面（个人、组织、体制、社会）说明提高的是谁的能力。*评价*的四个层次说明培训的作用到了哪一步。培训之后制定的一条关于数据共享的新规则，是体制层面的结果。

output-and-result-we-trained-300 = **产出与结果**。“我们培训了300名官员”说的是主办方做了什么。它不属于四个层次中的任何一个。

to-cause-and-to-contribute-if = **造成与促成**。如果培训之后等候时间缩短，原因可能是一部新法律或一位新负责人。要问还有什么发生了变化，并与没有派人参加的部门相比较。

allow-25-minutes-10-for-the = 安排25分钟：层次10分钟，实例10分钟，区别5分钟。请展示实例的表格，不加评论，问这次网络研讨会是否成功。然后问每个小组：六个月后想得到哪一个数字，在{ -country }谁能收集这个数字。
