title = 制定计划

description = 一份个人计划，一份团队计划，以及三个月和六个月之后要问什么。

first-each-person-makes-a-plan = 先由每个人制定计划，再由团队把这些计划合在一起。

the-personal-plan = 个人计划

ap-personal-title = 我的计划

work-alone-for-15-minutes-take = 独自工作15分钟。从您的路线图中取一项步骤，每一行填写一两句话。

line = 内容

my-answer = 我的回答

the-service-and-the-people-who = 哪项服务，以及哪些人应当看到不同

what-i-will-do-as-an = 我将做什么，写成看得见的行动

my-first-step-within-14-days = 14天之内的第一步，注明日期

what-i-will-stop-doing-or = 为了腾出时间，我将停止做或少做什么

what-may-stop-me-and-what = 什么可能使我受阻，到时我怎么办

the-decision-or-help-that-i = 我需要的决定或帮助，由谁提供、何时提供

evidence-after-three-months = 三个月后的证据

evidence-after-six-months = 六个月后的证据

my-witness-and-the-date-of = 我的见证人，以及我们第一次通话的日期

then-exchange-plans-with-a-peer = 然后与一位同行交换计划，用10分钟检查两份计划。同行提出四个问题：

could-you-take-the-first-step = 您明天就能采取第一步吗？

would-i-recognize-your-evidence-if = 我看到您的证据，认得出来吗？

who-could-be-worse-off-because = 谁可能因为这项行动而处境更差？您问过这个人吗？

if-you-are-ill-for-a = 如果您病了一个月，由谁继续？

change-at-least-one-line-after = 谈话之后，至少修改一行。

the-team-plan = 团队计划

ap-team-title = 我们的计划

work-with-colleagues-of-the-same = 与同一组织的同事一起，或与提供同一项服务的人一起开展工作。如果您是独自来的，请与另外两位独自来的人合作。

read-the-personal-acts-aloud-and = 朗读个人行动，把相互需要的行动放在一起（5分钟）。

choose-at-most-three-acts-for = 为团队选择最多三项行动，涉及两个或更多的能力层面（5分钟）。

fill-in-one-row-for-each = 每项行动填写一行，指定一个责任人（6分钟）。

fix-the-two-dates-of-follow = 定下两次跟进的日期，并指定邀请大家的人（4分钟）。

no = 序号

act = 行动

capacity-level = 能力层面

owner = 责任人

help-or-decision-from = 由谁帮助或决定

done-by = 何时完成

evidence = 证据

n-1 = 1

n-2 = 2

n-3 = 3

follow-up-after-three-months-date = 三个月后的跟进，日期和邀请人：

follow-up-after-six-months-date = 六个月后的跟进，日期和邀请人：

what-we-will-show-to-our = 我们将给部门负责人看什么，什么留在团队内部：

one-request-to-lead-agency-or = 向{ -lead-agency }或另一机构提出的一项请求：

compare-the-team-plan-with-the = 请把团队计划与您在模块1中描述的[起点](../01-why-now/know-your-starting-point.md)相比较。如果没有一项行动触及您的回答最低的层面，请写下原因。

after-three-and-six-months = 三个月和六个月之后

at-the-first-follow-up-most = 第一次跟进时，多数行动刚刚起步，因此要问行为。第二次跟进时，要问服务和使用服务的人。两次会议都可以在线、通过电话或当面举行。

after-three-months = 三个月之后

after-six-months = 六个月之后

main-question = 主要问题

what-do-we-do-differently = 我们的做法有什么不同？

what-is-different-for-people = 给人们带来了什么不同？

bring = 带来

the-plan-with-each-line-marked = 计划，每一行标明*已完成*、*已修改*或*已放弃*

counts-notes-or-voices-of-users = 使用者的计数、记录或意见，并与以前相比较

ask = 提问

why-was-it-changed-or-dropped = 为什么修改或放弃？现在谁需要帮助？

did-our-act-cause-it-or = 是我们的行动造成的，还是别的原因？谁什么也没有得到？

decide = 决定

continue-change-or-stop-each-act = 继续、改变或停止每项行动

make-it-the-rule-spread-it = 定为规则，推广，修改，或终止

write-down = 写下

one-page-with-a-new-first = 一页纸，为每项行动写出新的第一步

one-page-for-the-head-of = 一页纸，供部门负责人和下一次培训使用

an-act-that-was-dropped-for = 一项行动如果因为充分的理由而放弃，也让人学到了东西。六个月时的一页纸可以用于下一次形势分析，因为[四个步骤形成循环](../02-holistic-approach/four-steps-four-levels.md)。

the-plan-belongs-to-those-who = 计划属于制定计划的人

show-a-personal-plan-to-others = 只有在本人同意的情况下，才能把个人计划给别人看。如果把计划用于考核，人们可能只承诺自己已经做到的事情。

allow-45-minutes-25-for-the = 安排45分钟：个人计划及其检查25分钟，团队计划20分钟。在培训结束一周后、每次跟进的一周前，各发一次提醒。也要邀请什么都没有做的人，因为他们可能最了解障碍。
