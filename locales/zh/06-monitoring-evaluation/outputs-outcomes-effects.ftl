title = 产出、成果、效果

description = 如何把所做的事情与它所带来的改变区分开来。

between-the-money-of-a-plan = 从计划的资金到更好的生活，中间有若干环节，监测要逐一查看。

five-links-of-a-chain = 一条链的五个环节

link = 环节

question = 问题

in-the-imagined-municipality = 在设想的市镇

what-it-cannot-show = 它不能显示什么

input = 投入

what-do-we-put-in = 我们投入什么？

money-two-clerks-the-time-of = 资金、两名办事员、护士的时间

whether-anything-was-done-with-it = 是否用它做了什么事情

activity = 活动

what-do-we-do = 我们做什么？

the-council-changes-its-rule-nurses = 市镇议会修改规则，护士学习寄送文件

whether-it-was-ready-in-time = 是否按时完成，质量是否足够好

output = 产出

what-is-there-afterwards-that-was = 之后有了什么以前没有的东西？

a-rule-without-the-copy-six = 一条不要求副本的规则，六家可以寄送文件的诊所

whether-anybody-uses-it = 是否有人使用

outcome = 成果

what-do-people-do-or-receive = 人们所做或所得有什么不同？

families-in-the-villages-apply-and = 村庄的家庭提出申请，并领到津贴

whether-their-life-is-better = 他们的生活是否更好

effect = 效果

what-is-different-in-their-lives = 他们的生活有什么不同，是我们造成的吗？

parents-can-pay-for-food-and = 父母负担得起食物和学费

how-much-of-it-came-from = 其中有多少只是我们的作用

some-authors-say-impact-for-effect = 有些作者不说效果，而说*影响*，因此要看问题，而不是看名称。

an-output-is-in-our-own = 产出掌握在我们自己手中。成果还取决于人们的决定，效果则取决于许多其他原因。越往后的环节对人们越重要，而其中属于我们一方的作用越少，因此不要只看一个环节。

different-links-need-different-moments = 不同的环节需要不同的时间点

every-month-activities-and-outputs-is = **每月**：活动和产出。工作是否按时？

every-year-before-the-budget-outcomes = **每年，预算之前**：成果。人们是否使用？谁不使用？

in-the-middle-of-the-plan = **计划中期**：成果和假设。这条路是否仍然正确？

at-the-end-or-years-later = **结束时或数年之后**：效果。人们的生活改变了什么？

if-an-outcome-takes-years-choose = 如果成果需要数年才能出现，就选择一个必然先出现的早期迹象，但不要把它称为成果。

did-we-cause-it = 是我们造成的吗？

a-value-that-is-higher-than = 数值比以前高，还算不上效果。模块3提出了[对原因的三项检验](../03-situation-analysis/problems-and-causes.md#three-tests-of-a-cause)。对于结果，有三种比较可以提供帮助：

before-and-after-this-needs-a = **前与后**。这需要有改变*之前*的数值，而且其他情况也可能已经变化。

with-and-without-compare-with-places = **有与无**。与改变尚未到达的地方比较。要问那些地方还有什么不同。

planned-and-real-if-the-work = **计划与实际**。如果工作没有按计划完成，结果就不能说明计划的好坏。

worked-example-applications-rose-by-27 = 实例讲解：申请增加27%

the-council-of-the-imagined-municipality = 设想的市镇的议会报告说，儿童津贴的申请在一年内从480份增至610份。有资格的家庭数由诊所估计。

place = 地方

entitled-families = 有资格的家庭

applied-year-before = 前一年已申请

applied-year-after = 后一年已申请

town = 城镇

n-600 = 600

n-420-70-per-cent = 420（70%）

n-450-75-per-cent = 450（75%）

six-villages-with-a-clinic-that = 诊所可寄送文件的六个村庄

n-300 = 300

n-45-15-per-cent = 45（15%）

n-138-46-per-cent = 138（46%）

two-villages-without-one = 没有这种诊所的两个村庄

n-100 = 100

n-15-15-per-cent = 15（15%）

n-22-22-per-cent = 22（22%）

all = 合计

n-1-000 = 1 000

n-480-48-per-cent = 480（48%）

n-610-61-per-cent = 610（61%）

which-link-is-it-an-outcome = *这是哪个环节*？是成果，但属于早期成果。申请还不等于领到。

did-the-measures-cause-it-the = *是这些措施造成的吗*？任何地方都不再需要副本；在没有诊所寄送文件的地方，比例分别上升了5个和7个百分点。在有诊所寄送文件的地方，比例上升了31个百分点。因此，诊所的作用似乎大于规则，但只有两个村庄，不足以证明。

who-is-hidden-in-the-total = *总数掩盖了谁*？在八个村庄的400个家庭中，仍有240个没有申请。

which-decision-follows-bring-the-two = *由此得出哪项决定*？把那两个村庄纳入进来，并查明那240个家庭是谁。

the-figure-of-27-per-cent = 27%这个数字是正确的，却不能引出其中任何一项决定。

allow-25-minutes-8-for-the = 安排25分钟：阅读材料8分钟，实例10分钟，两人一组就一项服务写出链条7分钟。先展示27%这个数字，请大家说出它能支持的一项决定，然后再展示表格。
