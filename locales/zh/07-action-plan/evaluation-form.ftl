title = 您的评价

description = 一份涵盖四个层次的表格，分别用于最后一天、三个月之后和六个月之后。

the-form-below-has-four-parts = 下面的表格有四个部分，共使用三次。最后一天，请填写前两部分和开放式问题。

eval-training-title = 这次培训改变了什么？

rate-each-statement-and-leave-it = 请为每项陈述打分，无法判断的留空。对于后两部分，请为每个回答想出一项证据。

disagree = 不同意

rather-disagree = 不太同意

rather-agree = 比较同意

agree = 同意

reaction-on-the-last-day = 反应，最后一天

the-programme-dealt-with-problems-that = 课程涉及我在工作中遇到的问题。

there-was-enough-time-to-discuss = 有足够的时间讨论和练习。

examples-and-cases-came-close-enough = 例子和案例足够贴近{ -country }的条件。

i-could-take-part-fully-whatever = 无论我的语言、职级、性别或能力如何，我都能充分参与。

learning-on-the-last-day = 学习，最后一天

i-can-explain-to-a-colleague = 我能向同事解释为什么一个新的应用程序还不是转型。

i-can-name-the-capacity-level = 我能指出我的主要障碍在哪个能力层面，并说明理由。

i-can-say-which-people-my = 我能说出我的服务遗漏了哪些人，以及我是怎么知道的。

i-can-turn-a-step-of = 我能把路线图的一项步骤变成一项有责任人、日期和证据的行动。

behaviour-after-three-months = 行为，三个月之后

i-have-taken-the-first-step = 我已采取我的计划的第一步。

i-have-spoken-with-my-peer = 我已与我的同行至少交谈两次。

i-have-changed-one-routine-in = 由于这次培训，我已改变日常工作中的一种惯例。

my-head-of-office-knows-my = 我的部门负责人了解我的计划，并已作出一项有助于它的决定。

results-after-six-months = 结果，六个月之后

people-who-use-our-service-would = 使用我们服务的人会看到不同，而且我能够证明。

people-who-are-offline-or-far = 不上网或住在远处的人也从中受益。

a-change-that-i-began-would = 即使没有我，我所开始的一项改变也会继续下去。

what-we-learned-has-changed-a = 我们学到的东西已经改变了一项计划、规则、预算或课程。

open-questions = 开放式问题

which-part-of-the-training-will = 您会首先使用培训的哪一部分，用来做什么？

which-part-should-be-shorter-longer = 哪一部分应当缩短、延长或去掉，为什么？

whose-view-was-missing-in-the = 课堂上缺少谁的看法？

what-help-do-you-need-in = 今后三个月您需要什么帮助，由谁提供？

the-statements-on-learning-are-your = 关于学习的各项陈述是您自己的判断，用一项任务来检验会更好。

allow-10-minutes-and-leave-the = 安排10分钟；如有可能，请离开教室。收集最后一天的表格时不要姓名。对于后面的部分，只有在为了提供帮助而需要姓名时才询问姓名，并说明谁会看到回答。请为希望听读的人朗读表格。

count-each-statement-by-itself-and = 每项陈述单独统计，不要为整个培训计算一个总分。两周之内，请给参加者发一页纸：您听到了什么，将改变什么，以及什么不改变、为什么。
