title = 利益攸关方

description = 如何查明谁了解情况、谁作决定、谁受影响、谁不在场。

a-stakeholder-is-a-person-or = 利益攸关方是影响某项变革或受其影响的人或机构。利益攸关方分布图是一份倾听计划，而不是一份邀请名单。

four-questions-for-each-stakeholder = 就每个利益攸关方提出的四个问题

what-does-this-change-give-to = 这项变革给他们带来什么，又使他们失去什么？

what-do-they-know-that-we = 他们知道哪些我们不知道的事情？

what-can-they-decide-pay-for = 什么事情他们可以决定、出资或阻止？

where-when-and-in-which-language = 他们能够在何处、何时、用何种语言畅所欲言？

stakeholder = 利益攸关方

what-they-know = 他们知道什么

what-they-can-decide-or-stop = 他们能决定或阻止什么

how-to-hear-them = 如何听取他们的意见

people-who-use-the-service = 使用服务的人

steps-costs-errors = 步骤、费用、差错

little-except-to-give-up = 几乎没有，只能放弃

talk-in-the-queue-or-by = 在排队处或通过电话交谈

people-who-should-use-it-and = 应当使用服务而没有使用的人

why-they-stay-away = 自己为什么不来

nothing = 没有

visit-with-a-group-that-they = 与他们信任的团体一同走访

front-line-staff = 一线工作人员

the-exceptions-and-the-unofficial-ways = 例外情况，以及绕过规则的非正式做法

the-pace-of-daily-work = 日常工作的快慢

talk-without-their-superiors = 在上级不在场时交谈

finance-ministry-and-lead-agency = 财政部和{ -lead-agency }

common-standards-the-money-available = 共同标准、可用的资金

approval-and-funding = 批准和供资

formal-request-with-one-clear-question = 提出正式请求，只附一个明确的问题

local-governments = 地方政府

local-conditions-duties-without-means = 当地条件、没有手段支撑的职责

local-procedures = 地方程序

visits-to-places-of-different-kinds = 走访不同类型的地方

training-schools = 培训院校

what-officials-are-taught-today = 官员现在学的是什么

courses = 课程

joint-reading-of-a-current-course = 共同研读一门现有课程

stake-and-power = 利害关系与权力

for-each-stakeholder-ask-how-much = 就每个利益攸关方提问：利害关系有多大？权力有多大？

high-stake-high-power-work-with = **利害关系大，权力大**：从第一天起就与他们共同工作。

low-stake-high-power-tell-them = **利害关系小，权力大**：及早告诉他们您需要他们做什么。

low-stake-low-power-keep-them = **利害关系小，权力小**：让他们随时了解情况。

high-stake-low-power-ask-them = **利害关系大，权力小**：*首先*征求他们的意见，并请他们核对结果。

it-is-a-common-error-to = 一种常见的错误是：对权力小的人只告知而不征求意见。他们往往就是《2030年议程》承诺不让掉队的人，对障碍也最为了解。

members-of-one-group-also-differ = 同一群体的成员也各不相同。工具包发布之后，一位答复者要求为菲律宾的农村市镇或省份另办一次活动，因为它们的数字问题与城市不同（联合国经社部/UNPOG和亚太经社会，2023年；一人的意见）。如果只列一项“地方政府”，就会掩盖这种差异。

positions-and-interests = 立场与利益

a-position-is-what-somebody-says = *立场*是某人说自己想要什么。*利益*是立场背后的理由。“我们不能共享数据”是立场。背后的利益可能是法律义务、因差错而有过的不愉快经历，或害怕失去影响力。

ask-what-would-go-wrong-for = 请问“如果我们这样做，您会遇到什么麻烦？”，然后把回答记下来，不加评论。模块1解释了为什么[抵制就是信息](../01-why-now/benefits-and-risks.md)。

who-is-not-in-the-room = 谁不在场？

who-cannot-come-because-of-distance = 谁因为路途、工作、照料责任、残疾或语言而来不了？

who-is-present-but-cannot-speak = 谁虽然在场，却不能当着别人的面畅所欲言？

who-will-be-affected-only-later = 谁要到以后才受影响，今天还没有发言权？

allow-20-minutes-6-for-the = 安排20分钟：阅读材料6分钟，在墙上画分布图10分钟，“谁不在场？”这一问题4分钟。请每个小组指出{ -country }一个利害关系大而权力小的利益攸关方，以及第一个要打电话联系的人。
