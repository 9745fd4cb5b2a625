title = 以整体办法推进转型

description = 本模块的内容，以及如何安排半天课程。

a-new-portal-can-be-well = 一个新的门户网站即使设计良好，也可能带不来多少改变。法律可能要求使用纸质文件，最需要服务的人可能无法使用它。本模块帮助您在把钱花错地方之前看到这些限制。

it-rests-on-three-lists-un = 本模块以三份清单为基础（《联合国电子政务调查报告》，2020年；联合国经社部/UNPOG和亚太经社会，2023年）。九大支柱说明必须改变*什么*，四个能力层面说明必须提高*谁的*能力，四个步骤说明按*什么次序*开展工作。

explain-why-one-improved-part-may = 说明为什么改进了一个部分，整体却未必得到改进。

describe-the-nine-pillars-and-tell = 描述九大支柱，并区分其中常被混淆的支柱。

connect-the-four-steps-to-the = 把四个步骤与四个能力层面联系起来。

test-a-service-design-for-the = 检验一项服务设计会遗漏哪些人。

name-the-pillar-that-most-limits = 指出在{ -country }最限制进展的支柱。

why-do-good-digital-projects-fail = 为什么好的数字项目在薄弱的环境中会失败？

how-can-a-government-keep-to = 政府怎样既坚持计划，又从结果中学习？

who-is-absent-when-a-service = 设计服务时，谁不在场？

plan-210-minutes-for-12-to = 12至30人安排210分钟：开场5分钟，部分与整体25分钟，支柱30分钟，步骤与层面25分钟，休息15分钟，包容20分钟，自我评估20分钟，练习30分钟，案例研究15分钟，讨论20分钟，要点5分钟。

invite-if-you-can-a-colleague = 如有可能，请邀请{ -lead-agency }的一位同事和某个地方政府的一位同事，因为他们看到的是同一系统的不同部分。
