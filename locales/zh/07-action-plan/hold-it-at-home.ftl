title = 在本地举办培训

description = 如何使课程适合一个国家、农村和城市，以及一个培训机构。

you-may-be-asked-to-pass = 您可能会受邀把这次培训传授给他人。为许多国家编写的材料不可能了解贵国，因此使用之前必须加以调整。

what-stays-and-what-may-change = 什么保留，什么可以改变

keep = 保留

change-if-it-helps = 有帮助时可以改变

the-objectives-of-each-module = 每个模块的目标

examples-cases-and-pictures = 例子、案例和图片

the-order-where-we-stand-where = 次序：处于什么位置，希望达到什么位置，怎样到达，结果如何

the-length-of-sessions-and-the = 每次课的长短和间隔

all-four-capacity-levels = 全部四个能力层面

the-names-of-bodies-laws-and = 机构、法律和服务的名称

the-activities-because-people-learn-by = 活动，因为人们从做中学

the-form-of-the-activities-screen = 活动的形式：屏幕、纸张、卡片、交谈

the-source-and-the-date-of = 每个数字的来源和日期

the-figures-when-newer-or-local = 数字（如有更新的或当地的数字）

what-a-case-does-not-know = 案例所不知道的或没有实现的内容

the-language-and-the-level-of = 语言和详细程度

a-text-that-is-only-translated = 只经过翻译的文本还没有得到调整。在{ -country }，市镇长或登记册承担的职责可能与例子中的不同。请两位地方官员阅读每一页，标出在他们工作的地方不符合实情的每一句话。

five-decisions-before-you-begin = 开始之前的五项决定

who-asks-for-it-whoever-asks = **由谁提出要求**？提出要求的一方，事后也可以查看计划：例如{ -lead-agency }、某个部委、地方政府协会或院校。

who-comes-mix-ranks-tasks-and = **由谁参加**？让不同职级、任务和地方的人混合组成，每个组织来两三个人，使任何人都不是独自回去。看一看缺了谁，例如妇女或残疾人。

who-teaches-a-trainer-from-a = **由谁授课**？公共行政院校的培训员与运营某项服务的官员可以互补。

how-long-if-each-module-takes = **时间多长**？如果每个模块用半天，七个模块共需三天半，不包括旅行和跟进。可以集中在一周，也可以分在七周，每周一个下午。

where-does-it-stay-if-a = **留在哪里**？如果一所院校把各模块纳入现有课程，每一批新的官员都会学到。

try-the-adapted-module-on-a = 先在一个小组中试用调整后的模块。

at-the-launch-in-2023-speakers = 在2023年的发布活动上，培训网络的发言者要求提供适合当地条件的材料，要求翻译，要求开展培训员培训，并要求纳入现有课程。其中之一的公共行政区域组织EROPA还要求开展后续培训，在线或当面均可（联合国经社部/UNPOG和亚太经社会，2023年）。

rural-and-urban = 农村与城市

in-the-survey-of-2023-one = 在2023年的调查中，一名答复者提议为菲律宾的农村市镇和省份另办一次活动，因为它们的数字问题与城市不同（联合国经社部/UNPOG和亚太经社会，2023年）。这是一个人的看法，但这个问题对任何国家都适用。下表列出的是要检查的要点，而不是规则：有些村庄连接良好，有些城区则不然。

point = 要点

in-a-rural-place = 在农村

in-a-city = 在城市

participants = 参加者

one-official-has-many-tasks-and = 一名官员身兼多项任务，很难离开办公室

many-units-each-with-a-small = 单位很多，每个单位只管一项服务的一小部分

connection = 连接

bring-everything-on-paper-and-on = 把全部材料印成纸质并存入U盘带去

online-sessions-are-possible-but-test = 可以在线上课，但要先用普通手机测试

time-and-place = 时间和地点

choose-the-season-the-market-day = 首先考虑季节、赶集日和末班公交车

choose-an-hour-outside-the-rush = 选择高峰以外的时段，以及无障碍的房间

people-to-ask = 要询问的人

those-who-live-farthest-from-the = 住处离部门最远的人

those-who-are-near-and-still = 住得近却仍然不来的人

do-not-teach-a-shorter-programme = 不要在农村讲授缩短的课程。农村官员需要同样的目标，只是例子不同。

a-worked-example-one-exercise-in = 实例讲解：两间教室，一个练习

take-the-exercise-which-change-is = 以模块1的练习[“这是哪一种变化？”](../01-why-now/know-your-starting-point.md)为例，这个练习涉及一个签发营业许可的部门。

in-a-rural-room-the-six = *在农村的教室*，六项行动写在纸卡上，用当地语言朗读。培训员补充一个事实：每周有两天连接中断。学员就每项行动提问：那两天会怎样。

in-an-urban-room-the-same = *在城市的教室*，使用同样的卡片。培训员补充另一个事实：一份许可需要四个单位同意。学员就每项行动提问：哪个单位的工作增加了，由谁对整体负责。

the-objective-the-six-actions-and = 两间教室的目标、六项行动和参考答案都相同。要调整一个练习，就要找出那一个能使它贴近日常工作的事实。

study-a-case = 研读案例

look-for-who-asked-for-training = 请留意由谁提出培训要求、要培训的是谁，以及在称之为成功之前您还必须知道什么。

allow-20-minutes-for-the-readings = 阅读材料安排20分钟：第一张表格5分钟，各小组调整自选的一个练习15分钟。分成农村组和城市组，请每组向对方介绍自己的那一个事实。案例安排15分钟：阅读7分钟，分组8分钟。
