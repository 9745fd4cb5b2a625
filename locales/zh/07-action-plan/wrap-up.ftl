title = 讨论、回顾与要点

description = 结束辩论、用八个问题回顾课程、要点和资料来源。

this-page-looks-forward-to-the = 本页既展望回去之后的头几周，也回顾整个课程。

should-the-head-judge-the-plan = 部门负责人应当评判计划吗？

the-claim-every-participant-should-hand = 论点：“每位参加者都应当把行动计划交给部门负责人，年度考核应当把它包括在内。否则什么也不会发生。”

half-of-the-group-defends-the = 全组一半人为这一论点辩护，另一半人反对。准备三分钟，辩论八分钟。最后四分钟放下各自的角色，共同回答：

what-would-people-write-into-their = 如果考核取决于计划，人们会在计划中写什么？

how-would-this-work-in-country = 在{ -country }，在您所在的地方，这会怎样运作：谁可以要求谁作出交代？

a-good-ending-separates-two-needs = 好的结尾会把两种需要区分开来：*帮助*需要信任，*交代*需要他人看得见的结果。

the-programme-in-eight-questions = 用八个问题回顾课程

recap-title = 每题一句话

this-is-no-test-and-no = 这不是考试，也不提供答案。请以您一直围绕其开展工作的服务为例，每个问题用一句话回答。如有答不上来的问题，请作标记：它表明哪里需要重读。

why-must-this-service-change-and = [这项服务为什么必须改变](../01-why-now/index.md)，谁会受益？

which-of-the-nine-pillars-limits = [九大支柱](../02-holistic-approach/nine-pillars.md)中，目前哪一个限制着所有其他支柱？

what-do-we-know-about-our = 关于我们的起点，我们知道什么，哪些只是我们认为如此？

what-should-be-different-in-a = 几年之后，什么应当有所不同，为哪些人？

which-choices-and-dates-lead-there = 哪些选择和日期通向那里，由谁付费？

whose-capacity-must-grow-and-at = 必须提高谁的能力，在哪个层面？

which-sign-would-tell-us-early = 什么迹象会及早告诉我们，我们错了？

what-will-i-do-in-the = 在接下来的14天里，我将做什么？

read-your-eighth-sentence-aloud-to = 请向全组朗读您的第八句话。听的人只能问一个问题：“我们怎样才能看到它？”

a-commitment-has-an-act-one = 承诺包括行动、一个责任人、第一步、证据和见证人。

a-request-names-who-decides-and = 请求要写明由谁决定；愿望必须变成承诺或请求，否则就从计划中去掉。

peers-help-people-to-continue-because = 同行帮助人们继续下去，因为他们能够及早得知失败，而且不握有权力。

after-three-months-ask-about-behaviour = 三个月之后问行为，六个月之后问服务及其使用者。

evaluation-has-four-levels-reaction-learning = 评价有四个层次：反应、学习、行为和结果。规划时从最后一个到第一个。

high-satisfaction-is-no-evidence-of = 满意度高不是学习的证据，受训人数也不是结果。

when-you-adapt-the-training-to = 为农村或城市调整培训时，保留目标，改变例子、形式、时间和语言。

sources = 资料来源

un-desa-unpog-and-escap-launch = 联合国经社部/UNPOG和亚太经社会，工具包发布活动，2023年5月30日，2023年8月的报告，载有对参加者的调查和各培训网络的要求。

un-desa-page-of-the-training = 联合国经社部，[培训工具包网页](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9)。

un-e-government-survey-2020-chapter = 《联合国电子政务调查报告》，2020年，第7章，关于四个步骤和四个能力层面。

the-four-levels-of-evaluation-go = 评价的四个层次源自Donald Kirkpatrick。简短摘要：[TrainingZone，“4 levels”](https://trainingzone.co.uk/4-levels)，未注明日期。
