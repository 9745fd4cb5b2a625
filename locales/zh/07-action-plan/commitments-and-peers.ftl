title = 承诺与同行

description = 路线图的一项步骤如何成为承诺，什么可能使它受阻，以及同行如何提供帮助。

a-road-map-says-what-an = 路线图说明一个组织或一国政府在几年中将做什么。行动计划说明指定的人在今后几周和几个月将做什么。

commitment-request-wish = 承诺、请求、愿望

plans-often-mix-three-kinds-of = 计划中往往混杂着三种句子。

a-commitment-is-an-act-within = **承诺**是您自己有权做的一件事：“我将与八位申请人一起测试我们的表格。”

a-request-asks-another-person-or = **请求**是请另一个人或机构作出决定：“我们请税务部门允许我们查看缴款情况。”

a-wish-has-no-person-who = **愿望**没有采取行动的人：“工作人员应当更愿意接受变革。”

only-a-commitment-can-start-without = 只有承诺可以不经许可就开始。请求如果写明向谁提出、何时之前提出，以及答复为“不行”时您将怎么办，就可以写入计划。愿望必须变成另外两种之一，否则就从计划中去掉。

five-parts-of-a-commitment = 承诺的五个部分

act-begin-with-a-verb-for = **行动**。以一个表示看得见的事情的动词开头。“了解”和“促进”是看不见的。

owner-write-one-name-when-three = **责任人**。写一个人的姓名。如果三个人负责，每个人都可能等着另外两个人。

first-step-choose-one-within-the = **第一步**。选择在接下来的14天之内、不需要新增资金的一步。

evidence-say-what-another-person-could = **证据**。说明另一个人可以查看什么，例如一份名单、一份修改过的表格或一项计数。

witness-name-a-peer-who-will = **见证人**。指定一位同行，在固定的日期向您询问此事。

a-worked-example-three-drafts-of = 实例讲解：一句话的三稿

imagine-the-head-of-a-counter = 设想某个地区土地部门的窗口负责人。她的路线图说：“到明年年底，业主不用到场就可以查阅土地记录。”

first-draft-improve-the-digital-skills = *第一稿*。“提高团队的数字技能。”这是愿望：没有人行动，谁也说不出何时算完成。

second-draft-ask-the-ministry-for = *第二稿*。“向主管部申请一门课程和新电脑。”这是请求，日期取决于他人。

third-draft-by-30-june-i = *第三稿*。“6月30日之前，我将陪同八位业主尝试查阅记录，其中四位来自偏远村庄。我将写下每个人在哪里停下。第一步：星期二我在窗口询问两位业主。证据：八份不署名的记录。见证人：我在测量部门的同事，7月1日给我打电话。”

the-third-draft-looks-smaller-than = 第三稿看起来比第二稿小，但它可以立即开始，而且可能显示计划本身是错的。如果八位业主中有六位因为不知道自己的地块编号而停下，那么首先需要的就不是工作人员课程。随后可以向主管部提出请求，而且这时请求已有证据。

what-may-stop-you = 什么可能使您受阻

an-action-plan-can-fail-at = 行动计划在模块2的[四个能力层面](../02-holistic-approach/four-steps-four-levels.md)中的任何一个层面都可能失败。

level = 层面

what-may-stop-the-plan = 什么可能使计划受阻

what-you-can-prepare = 您可以作什么准备

individual = 个人

old-tasks-fill-each-day = 每天都被原来的任务占满

one-fixed-hour-a-week-in = 在日程中每周固定留出一小时

organizational = 组织

the-head-was-not-at-the = 负责人没有参加培训，另有优先事项

a-talk-of-ten-minutes-in = 第一周谈十分钟，并准备一页纸的材料

institutional = 体制

a-rule-does-not-allow-the = 有规则不允许新的做法

a-smaller-step-that-the-rule = 采取规则允许的较小一步，并向能够修改规则的机构提出请求

societal = 社会

the-people-concerned-do-not-know = 有关的人不知道或不信任新的做法

a-test-with-some-of-them = 在宣布任何事情之前，与其中一些人一起测试

do-not-write-only-lack-of = 不要只写“缺少支持”：要写缺少谁的支持、对哪项决定的支持。

what-peers-can-do = 同行能够做什么

a-peer-is-a-person-with = **同行**是与您职责相近、对您没有权力的人。计划行将失败时，您可以及早告诉同行。

a-call-of-20-minutes-every = 每月通话20分钟就够了，双方都用同样的三个问题：

what-did-you-do-and-what = 您做了什么，看到了什么？

where-are-you-stuck-and-is = 您卡在哪里？是意愿、技能、规则还是资金的问题？

what-will-you-do-before-the = 下次通话之前，您将做什么？

what-is-said-stays-between-the = 除两人都决定与人分享的内容之外，所谈的话只限两人知道。

choose-a-peer-from-another-office = 请选择来自另一个部门或另一类地方的同行。同一单位的人往往有同样的习惯。在2023年的工具包发布活动上，地方政府网络非洲城地组织的发言者把辅导和同行学习列为培训地方官员的方式（联合国经社部/UNPOG和亚太经社会，2023年）。

study-a-case = 研读案例

look-for-who-gave-money-staff = 请留意谁为这项工作提供了资金、人员或时间，提供了多久；然后写一行关于资源的文字，补充到您自己的计划中。

allow-25-minutes-for-the-readings = 阅读材料安排25分钟：三种句子10分钟，实例10分钟，同行5分钟。请朗读以往计划中的句子，由全组喊出“承诺”“请求”或“愿望”。案例安排15分钟：阅读7分钟，两人一组8分钟。
