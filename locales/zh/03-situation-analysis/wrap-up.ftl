title = 案例、讨论与要点

description = 一个案例研究、一场辩论、要点和资料来源。

practise-once-more-on-a-case = 再用一个案例练习一次，然后讨论分析做到什么程度就够了。

look-for-who-paid-at-the = 请留意开始时由谁出资、后来由谁出资，如果案例没有说明也请记下；并指出一项关于资金的发现，形势分析本应在启动之前就把它揭示出来。

do-we-have-time-to-analyse = 我们有时间作分析吗？

the-claim-everybody-knows-the-problems = 论点：“问题大家都知道。再作一项研究要花一年，而在此期间什么也没有改善。”

half-of-the-group-defends-the = 全组一半人为这一论点辩护，另一半人反对。辩论八分钟，然后共同回答：

which-decision-is-safe-to-take = 哪项决定现在就可以放心地作出，因为每一种可能的发现都会引向它？

which-decision-would-be-expensive-to = 如果分析来得太迟，哪项决定要推翻会代价高昂？

who-is-not-part-of-that = 谁不在这个“大家”之内？

what-is-the-smallest-analysis-in = 在{ -country }，能够改变今年某项决定的最小规模的分析是什么？

allow-20-minutes-15-for-the = 安排20分钟：辩论15分钟，要点5分钟。如果大家意见一致，请问分析必须在哪一天停止。最后请每个小组作出一项承诺：首先去问谁，在哪一天之前去问。

begin-with-a-decision-a-date = 从一项决定、一个日期和一个分析单位开始：国家、机构或市镇。

people-with-a-high-stake-and = 首先征求利害关系大而权力小的人的意见。

a-problem-is-written-without-its = 写问题时不带出解决办法；原因在得到检验之前只是猜测。

each-kind-of-evidence-is-blind = 每种证据都有看不到的地方，因此重要的发现至少要以两种证据为依据。

a-gap-compares-what-is-so = 差距是现状与要求的比较，而培训只能弥合一部分差距。

setting-priorities-includes-saying-openly-what = 确定优先事项，也包括公开说明什么暂且搁置。

sources = 资料来源

un-desa-unpog-and-escap-launch = 联合国经社部/UNPOG和亚太经社会，工具包发布活动，2023年5月30日，2023年8月发表（非洲的地方政府；对参加者的调查）。

un-e-government-survey-2020-chapter = 《联合国电子政务调查报告》，2020年，第7章，关于支柱、层面和形势分析的位置。

unpan-digital-government-capability-assessment = UNPAN，[数字政府能力评估手册](https://unpan.un.org/resources/digital-government-capability-assessment-handbook)和[相关网页](https://unpan.un.org/node/1210)，未注明日期。

fiji-world-bank-blog-undated-figures = 斐济：[世界银行博客](https://blogs.worldbank.org/en/governance/fiji--has-the-potential-to-make-a-digital-transformation-to-meet)，未注明日期，数据截至2022年。
