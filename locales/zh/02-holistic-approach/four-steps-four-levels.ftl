title = 四个步骤，四个层面

description = 四个步骤如何形成循环，以及必须提高谁的能力。

steps-give-the-work-an-order = 步骤为工作排出次序，层面表明谁必须具备做这项工作的能力。

the-four-steps = 四个步骤

situation-analysis-where-are-we-now = **形势分析**。我们现在处于什么位置？找出政府和社会中的差距与机会。

envisioning-where-do-we-want-to = **构想愿景**。我们希望达到什么位置，为谁而做？商定反映人们需要、有助于实现可持续发展目标的各项目标。

strategy-and-road-map-how-do = **战略和路线图**。我们怎样到达那里？战略说明所作的选择和给人们带来的好处。路线图说明由谁做什么、何时完成、使用什么资源，包括能力发展在内。

monitoring-and-evaluation-what-happens-compared = **监测和评价**。与计划相比，实际情况如何，原因何在？*监测*是在工作过程中跟踪进展。*评价*是在选定的时间点考察结果由什么造成，以及所作的努力是否值得。

why-the-steps-form-a-cycle = 各步骤为何形成循环

transformation-has-no-final-state-because = 转型没有最终状态，因为需要、风险和技术会不断变化。因此，第4步得到的证据要用于新的形势分析。

shorter-returns-are-useful-too-if = 中途折返也有用。如果在构想愿景时发现谁也不知道农村用户需要什么，团队就要回到第1步。

worked-example-results-that-return = 实例讲解：反馈回去的结果

azerbaijan-assesses-its-state-services-with = 阿塞拜疆用ASAN指数评估国家服务。该指数采用143个参数，到2022年9月已涵盖500多项服务（UNPAN，2022年）。结果先交给服务提供机构，然后向公众公布；提供机构须在下一轮评估之前纠正不足（digital.gov.az，未注明日期）。

the-assessment-shows-how-each-service = 评估显示每项服务的表现：这是监测和评价。

to-correct-the-shortcomings-a-provider = 要纠正不足，提供机构需要作出选择并定出日期：这是小型的战略和路线图。

the-next-round-finds-a-changed = 下一轮评估面对的是已经变化的情况，因此也起到形势分析的作用。

if-nobody-had-to-act-on = 如果没有人必须根据结果采取行动，那就只有衡量，没有循环。有一个步骤在这里看不到：关于现有服务的指数不会问人们十年后需要哪些服务。

the-four-capacity-levels = 四个能力层面

individual-what-a-person-knows-can = **个人**：一个人知道什么、能做什么、愿意做什么。例如，一名分析人员能说明两个目标之间的取舍。

organizational-what-one-body-can-do = **组织**：一个机构凭借其结构、文化和人才能做什么。例如，一个部门为其团队提供可以放心试行一项服务的空间。

institutional-what-shared-rules-make-possible = **体制**：共同的规则通过法律、职责、评价和激励使什么成为可能。例如，一条规则要求各机构重复使用另一机构已持有的数据。

societal-what-people-and-groups-can = **社会**：民众和群体能做什么。例如，青年妇女和残疾人用数字工具参与政策制定。

here-an-organization-is-a-body = 在这里，“组织”是有工作人员的机构，“体制”是约束许多机构的规则或安排。如果受过培训的工作人员仍会受到自己主管的阻拦，差距就在组织层面。如果主管会受到法律的阻拦，差距就在体制层面。

every-step-needs-work-at-all = 每个步骤都需要在全部四个层面开展工作。形势分析如果只看工作人员的技能，就看不到另外三个层面。{ -lead-agency }在结束一个步骤之前可以问：我们就每个层面了解到了什么，或决定了什么？
