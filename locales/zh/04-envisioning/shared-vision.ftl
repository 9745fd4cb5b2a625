title = 共同愿景

description = 如何写出有所抉择的愿景，以及如何使之成为共同的愿景。

a-vision-is-a-picture-of = 愿景是对想要的未来的一幅描绘，要清晰得足以指导决定。

it-says-how-people-will-live = 它说的是人们将怎样以不同的方式生活或工作：“没有人因为一趟路程而失去养老金。”*项目*，例如与诊所签订协议，是达到愿景的一条途径。如果找到更好的办法，项目可以改变，而愿景不变。

four-tests-of-a-vision-sentence = 对一句愿景的四项检验

people-does-it-name-people-whose = **人**。它是否指明了谁的生活将会不同？

difference-does-it-say-what-they = **不同**。它说的是不是人们将会看到什么，而不是政府将要购买什么？

choice-could-a-reasonable-person-disagree = **抉择**。通情达理的人能否不同意？没有人反对的句子什么也没有决定。

time-is-there-a-year-in = **时间**。是否有一个年份，到时有人可以问它是否已经实现？

first-version = 初稿

test-that-it-fails = 未通过的检验

better-version = 改进稿

we-will-be-a-leader-in = 我们将成为数字养老金的领先者

people-difference-time = 人、不同、时间

by-the-fifth-year-a-pensioner = 到第五年，任何村庄的养老金领取者不用跑一趟就能证明自己的资格

a-modern-mobile-application-for-all = 面向所有养老金领取者的现代化移动应用程序

difference-it-names-a-tool-time = 不同（它说的是一种工具）、时间

by-the-fifth-year-each-pensioner = 到第五年，每位养老金领取者从三种证明方式中任选一种，都不花钱

better-services-for-everybody = 为所有人提供更好的服务

difference-choice-time = 不同、抉择、时间

in-the-first-two-years-villages = 头两年，不通公交车的村庄先于首都

the-last-version-may-find-opponents = 最后一句改进稿在首都可能有人反对，但这一抉择是公开作出的，而且是在花钱之前。

shared-by-whom = 由谁共享？

shared-goals-should-reflect-peoples-interests = 共同的目标应当反映人们的利益、需要和技能（联合国经社部/UNPOG和亚太经社会，2023年）。第三点容易被忘记：如果一种未来要求具备某些技能，却没有人帮助人们学习，它就不是共同的。

two-movements-meet-from-the-top = 两个方向的行动在此汇合。来自上面的是授权、资金和方向。来自下面的是对日常生活的了解，以及在某个部门已经行之有效的想法。

these-rules-help-in-a-room = 如果在场的人级别不同，以下规则会有帮助：

each-person-writes-alone-without-a = 每个人独自写，不署名。

all-sentences-are-read-aloud-by = 所有句子由同一个人朗读。

the-person-of-highest-rank-speaks = 级别最高的人最后发言。

disagreement-that-remains-is-written-down = 仍然存在的分歧，连同理由一并记下。

shared-does-not-mean-unanimous-it = 共同并不意味着一致同意，而是意味着每个人都说得出决定了什么、为什么这样决定。

worked-example-a-second-half-of = 实例讲解：画面的另一半

in-2018-singapore-wrote-goals-for = 2018年，新加坡写出了到2023年的数字政府目标（WorkSmart Asia，2018年）。同年，一个由政府、企业和民间社会成员组成的小组写出了第二份计划，内容是民众的数字就绪程度。计划有四条主线：接入、素养、由社区和企业带动使用、以设计促包容（Digital Readiness Blueprint，2018年）。

which-people-the-first-plan-describes = *哪些人*？第一份计划描述政府提供什么，第二份描述人们必须拥有什么、知道什么才能从中受益。

who-wrote-it-the-second-plan = *谁写的*？第二份计划有政府以外的作者。

what-is-not-shown-a-plan = *没有显示什么*？计划不等于结果，本例不评判这两份计划改变了什么。

for-your-own-vision-write-the = 也请为您自己的愿景写出另一半：在愿景实现的那一天，人们必须拥有什么、知道什么、信任什么？

allow-20-minutes-6-for-the = 安排20分钟：阅读材料6分钟，明信片8分钟，四项检验6分钟。明信片来自未来：{ -country }的一个设想的人在五年之后写信，讲述自己与公共服务打交道的普通一天。前三句话不得提到任何技术。
