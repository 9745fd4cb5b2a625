title = 问题与原因

description = 如何表述问题而不带出解决办法，如何追查其原因并加以检验。

the-way-a-problem-is-written = 问题怎样写，决定了能够找到什么答案。

state-the-problem = 表述问题

a-useful-statement-says-who-experiences = 有用的表述要说明*谁*、*在哪里*、遇到了*什么*，以及*我们是怎么知道的*。其中不含解决办法，也不含指责。

first-version = 初稿

what-is-wrong-with-it = 有什么毛病

better-version = 改进稿

we-have-no-mobile-application = 我们没有移动应用程序

it-names-a-missing-solution = 它说的是缺少某种解决办法

families-in-the-outer-villages-apply = 我们的申请名单显示，外围村庄家庭的申请少于城镇家庭

staff-resist-change = 工作人员抵制变革

it-blames-and-explains-nothing = 它在指责，却什么也没有解释

clerks-ask-for-a-paper-copy = 办事员对每份文件都索要纸质副本，即使文件是在线送来的

from-the-symptom-to-the-cause = 从症状到原因

a-symptom-is-what-you-see = *症状*是首先看到的现象。*原因*是产生这种现象的条件。请问“为什么？”，把每个回答写在问题下方。多数问题有几个原因，因此要让回答分出枝杈。

stop-on-a-branch-when-you = 在一根枝杈上，追到某个可以指明的机构能够改变的条件，就停下来。“贫困”离得太远，而“手续费高于所省下的公交车费”是可以改变的。

two-errors-are-common-the-first = 常见的错误有两种。第一种是把缺少自己偏爱的解决办法写成原因，例如“没有应用程序”。第二种是只追查一根枝杈，往往是技术或工作人员。模块2说明结果如何能够[反过来作用于自身的原因](../02-holistic-approach/why-holistic.md#systems-thinking)，因此还要留意折返的箭头。

three-tests-of-a-cause = 对原因的三项检验

an-answer-to-why-is-a = 对“为什么？”的回答，在得到检验之前只是猜测。

compare-is-the-problem-smaller-where = **比较**。在没有这一条件的地方，问题是否较小？

order-in-time-did-the-condition = **时间先后**。这一条件是否先于问题出现？

removal-if-only-this-condition-disappeared = **去除**。如果只是这一条件消失，人们究竟会有什么不同的做法？他们自己是否也这样说？

if-a-test-clearly-speaks-against = 如果某项检验明显不支持一个原因，就把它从清单上划去。如果各项检验结果不一，或目前还无法检验，就把它留作待解决的问题。

worked-example-few-applications-from-the = 实例讲解：村庄的申请寥寥无几

imagine-a-municipality-where-parents-have = 设想在某个市镇，父母可以在线申请儿童津贴已有一年。城镇的家庭提出申请，而外围村庄的家庭很少申请。团队写下四个可能的原因，并逐一检验。

the-villages-have-no-signal-compare = *村庄没有信号*。比较：有一个村庄多年来信号一直很好，申请却与其他村庄一样少。一个村庄不足以定论，因此这一原因留作待解决的问题。

families-do-not-know-about-the = *家庭不知道有这项津贴*。接受询问的家庭知道，因为村里的护士告诉过他们。这一条件并不存在，因此把这一原因从清单上划去。

the-birth-certificate-is-missing-the = *没有出生证明*。护士认为许多出生没有登记，但没有人统计过，因此无法检验。这是第二个待解决的问题。

applicants-must-show-a-certified-copy = *申请人必须到市政厅出示经核证的副本*。时间先后：市镇的这条规则早于在线表格。去除：父母说，跑一趟要耽误一天的工作，如果诊所可以代为寄送文件，他们就会申请。国家法律并不要求副本，因此市镇议会可以修改这条规则。

the-first-idea-of-the-team = 团队最初的想法是简化表格，但这些原因没有一个出在表格上。工作还没有结束：走访当天随畜群外出的家庭，意见还没有听到。

allow-25-minutes-8-for-the = 安排25分钟：阅读材料8分钟，画原因树12分钟，三项检验5分钟。请各小组在每张卡片上写一个原因，凡是没有通过任何检验的卡片都翻过去。
