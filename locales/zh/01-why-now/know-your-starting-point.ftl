title = 了解自己的起点

description = 四个能力层面的自我评估，以及关于变化种类的练习。

a-plan-needs-a-starting-point = 制定计划，需要有一个大家都认同的起点。

self-assessment = 自我评估

sa-starting-point-title = 我们从哪里起步？

answer-alone-first-for-your-own = 先就您自己的组织独自作答，并为每个回答想一想证据。然后在小组内比较各人的回答。

not-yet = 尚未做到

in-a-few-cases = 少数情况下做到

in-most-cases = 多数情况下做到

as-a-rule = 一贯做到

individual = 个人

colleagues-can-explain-the-difference-between = 同事能够说明把表格放到网上与改变一项服务之间的区别。

managers-use-data-on-results-when = 管理人员在作决定时使用关于结果的数据。

front-line-staff-can-say-for = 一线工作人员说得出我们的数字服务对哪些人不起作用。

organizational = 组织

each-service-has-one-named-person = 每项服务都有一名指定的人，从受理申请到取得结果全程负责。

teams-may-test-a-change-on = 团队可以小规模试行一项改变，报告失败不会受罚。

where-the-law-allows-it-units = 在法律允许的情况下，各单位重复使用我们已有的信息，而不是再次要求人们提供。

institutional = 体制

the-rules-that-bind-us-allow = 在不需要纸质文件、也不需要到场的情况下，约束我们的规则允许不用纸、不到场就办完一项服务。

our-duties-and-those-of-lead = 我们的职责和{ -lead-agency }的职责有书面规定，并为工作人员所了解。

budgets-for-digital-services-cover-training = 数字服务的预算不仅包括采购，还包括培训、维护和支持。

societal = 社会

we-know-which-groups-in-country = 我们知道{ -country }哪些群体无法使用我们的数字服务，也知道原因。

people-who-are-offline-receive-a = 不上网的人得到质量同等的服务，而且不必多付费用。

a-person-can-question-a-decision = 人们可以对借助数字工具作出的决定提出质疑，并得到说明理由的答复。

do-not-rely-on-a-total = 不要依赖总分。先看回答最低的层面，再看同事之间分歧最大的陈述。分歧可能意味着各单位情况不同，也可能意味着谁都没有证据。

allow-20-minutes-8-alone-12 = 安排20分钟：独自作答8分钟，小组讨论12分钟。请说明这不是考试，也不要收集姓名。

exercise = 练习

which-change-is-it = 这是哪一种变化？

imagine-a-district-office-that-issues = 设想一个签发营业许可的地区办事处采取了六项行动：

a-it-scanned-its-permit-files = （a）扫描许可档案。

b-it-put-the-application-form = （b）把申请表放到网站上。

c-it-gave-inspectors-tablets = （c）给检查员配发平板电脑。

d-with-a-new-legal-basis = （d）依据新的法律规定，向税务部门核查纳税情况，业主因此不必再带证明。

e-it-kept-two-counters-where = （e）保留两个窗口，由工作人员帮助业主在线申请。

f-it-announced-that-its-transformation = （f）宣布转型已经完成。

work-in-groups-of-four-or = 四人或五人一组。

sort-the-actions-into-digitization = 把各项行动归入信息数字化、流程数字化、转型或“都不是”，各说明一条理由（10分钟）。

for-a-service-of-your-own = 就您自己的一项服务，描述一项可称为转型的改变，并指出哪条规则、哪个角色、哪条数据流或哪种技能必须有所不同（10分钟）。

name-the-main-obstacle-and-its = 指出主要障碍及其所属的能力层面，并向能够消除这一障碍的机构（例如{ -lead-agency }）写一项请求（5分钟）。

report-your-request-5-minutes-for = 汇报你们的请求（所有小组共5分钟）。

a-is-digitization = （a）是信息数字化。

b-is-digitalization-since-the-steps = （b）是流程数字化，因为步骤不变。

c-depends-on-use-the-old = （c）取决于如何使用：把旧的检查清单搬到平板电脑上是流程数字化；但如果检查结果得到共享，从而免去第二次检查，服务就改变了。

d-is-transformation-on-a-small = （d）是小规模的转型，因为法律、角色和数据的流动都改变了。

e-is-none-of-the-three = （e）单独来看三者都不是，但对于一个包容所有人的转型来说可能必不可少。

f-is-none-because-an-announcement = （f）都不是，因为宣布不等于证据。更好的证据是业主需要花费的时间和到场次数，包括到窗口办理的情况。

groups-may-rank-b-and-c = 各小组可能因为（b）和（c）显而易见而把它们归得过高。第3步的好答案要指出一项决定以及谁能作出这项决定，“提高认识”则过于笼统。
