title = 案例、讨论与要点

description = 一个案例研究、一场辩论、要点和资料来源。

look-at-one-governments-vision-then = 先看一国政府的愿景，然后讨论谁可以就未来作出决定。

apply-the-four-tests-to-the = 对案例中的愿景采用四项检验：人、不同、抉择和时间。然后找出承担这一愿景的人或机构，以及各来源没有显示的一项结果。

who-knows-best = 谁最清楚？

the-claim-people-do-not-know = 论点：“人们不知道有什么可能。愿景必须出自领导者和专家，使用者只应测试细节。”

half-of-the-group-defends-the = 全组一半人为这一论点辩护，另一半人反对。辩论八分钟，然后共同回答：

which-part-of-a-vision-needs = 愿景的哪一部分需要只有专家才具备的知识，哪一部分需要只有使用者才具备的知识？

who-speaks-for-people-who-will = 谁为十年后需要这项服务的人说话？

what-should-lead-agency-do-when = 如果测试结果与在{ -country }已经宣布的愿景相矛盾，{ -lead-agency }应当怎么做？

allow-20-minutes-15-for-the = 安排20分钟：辩论15分钟，要点5分钟。请提醒辩护方，很少有人会要求自己从未见过的东西；请提醒反对方，那个养老金部门原来计划的是加快窗口的速度。最后请每个人作出一项承诺：在下周结束之前，您将听取谁的意见？

a-vision-names-people-a-difference = 愿景要指明人、他们会看到的不同、抉择和时间。

shared-means-that-everybody-knows-what = 共同意味着每个人，包括不同意的人，都知道决定了什么、为什么这样决定。

people-describe-solutions-the-need-behind = 人们描述的是解决办法；背后的需要可以用几种方式满足。

a-prototype-asks-one-question-and = 原型提出一个问题，测试则有一种会使您改变看法的结果。

a-link-to-an-sdg-target = 与可持续发展目标具体目标的联系是一条链，其中每一步都可以核对。

principles-rule-ideas-out-criteria-put = 原则排除想法，标准为想法排序；总和低并不会使一项必要的变革变得不必要。

sources = 资料来源

un-desa-unpog-and-escap-launch = 联合国经社部/UNPOG和亚太经社会，工具包发布活动，2023年5月30日，2023年8月发表（构想愿景中的共同目标、可持续发展目标和设计思维）。

un-e-government-survey-2020-chapter = 《联合国电子政务调查报告》，2020年，第7章，关于构想愿景在各步骤中的位置。

united-nations-general-assembly-resolution-70 = 联合国大会第70/1号决议，2015年（《2030年议程》及其各项目标和具体目标）。

unpan-page-of-the-training-toolkit = UNPAN，[培训工具包网页](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9)和[课程体系网页](https://unpan.un.org/ru/node/102)，未注明日期。

fiji-government-of-fiji-two-speeches = 斐济：斐济政府，关于出生登记的两次讲话，2019年；[Fiji Sun，2019年6月9日](https://www.pressreader.com/fiji/fiji-sun/20190609/282192242488314)。

republic-of-korea-asia-economy-2 = 大韩民国：[Asia Economy，2022年5月2日](https://www.asiae.co.kr/en/article/2022050217252533755)。

singapore-worksmart-asia-june-2018-digital = 新加坡：[WorkSmart Asia，2018年6月](https://worksmartasia.blogspot.com/2018/06/singapores-digital-government-blueprint.html)；[Digital Readiness Blueprint，2018年](https://studylib.net/doc/25506405/mci-blueprint-report-final)。
