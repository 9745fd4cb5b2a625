title = 巴基斯坦：先诊断，后对策

description = 对巴基斯坦的一项诊断如何看待接入、技能和恐惧，以及为什么可以从公务员院校着手。

most-case-studies-begin-with-a = 多数案例研究从解决办法讲起。本案例从一份缺失清单讲起，因为没有这样一份清单的计划会修错地方。

context = 背景

in-may-2023-a-speaker-from = 2023年5月，联合国驻巴基斯坦办事处的一位发言者在一次网络研讨会上介绍了一项诊断（联合国经社部/UNPOG和亚太经社会，2023年，下述数据亦同）。该诊断列出五类挑战：政策、规划、执行和思维方式；薄弱的基础设施；识字方面的差距；行政部门内部的抵制；以及在需要共享敏感数据时缺乏信任。会上引述的2022年一项研究把抵制归结为三种恐惧：害怕透明、害怕失去权力和害怕失去工作。

what-was-done = 所做的工作

schools-the-united-nations-office-works = *院校*。联合国办事处与称为NSPP、CSA和NIM的高级公务员院校合作。工作从关于转变思维方式的培训材料开始。还计划举办全国讲习班，并修改现有课程。

law-the-cabinet-approved-a-digital = *法律*。内阁于2024年6月批准《数字国家巴基斯坦法案》（Digital Nation Pakistan Bill），法案于2024年12月16日提交国民议会（Business Recorder，2024年12月）。法案规定设立由总理领导的国家数字委员会，成员包括四省首席部长和持有大量数据的机构的负责人。将由巴基斯坦数字管理局编制关于经济、治理和社会的计划。一个委员会以11票对6票通过该法案（Business Recorder，2025年1月）。法案于2025年1月29日成为法律（Dawn，2025年3月）。

results = 结果

so-far-the-documented-results-are = 迄今有据可查的结果是一项诊断和一部法律。该诊断描述了几个层次：

growth-2021-to-2022-internet-users = **增长，2021年至2022年**。互联网用户增加2 200万，即35.9%（Kepios）。

reach-2022-the-internet-reached-less = **覆盖面，2022年**。互联网覆盖不到40%的人口，女性的差距更大。

connections-january-2022-mobile-connections = **连接数，2022年1月**。移动连接数相当于人口的82.2%（GSMA Intelligence）。一个人可能有几个连接。

skills-2019-20-in-only-40 = **技能，2019-2020年**。仅有40%的住户中有成员会使用电脑（PSLM，全国生活水平调查）。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-figures-are-old-and-quoted = 这些数据较旧，且系转引。三种恐惧出自一项研究。此处使用的来源没有一个说明有多少官员接受了培训，也没有说明他们之后的做法有何不同。反对党成员担心个人数据会集中存放并遭到滥用；部长答复说，没有这样的计划（Business Recorder，2025年1月）。一位作者认为，新设机构由政府主导（Dawn，2025年3月）。该法律在实践中如何实施，没有核对。

lessons = 经验教训

a-diagnosis-with-uncomfortable-figures-is = 列出令人不快的数字的诊断，是改革的一部分。

connections-persons-and-households-give-three = 连接数、人数和住户数给出同一个国家的三幅图景。要选择适合问题的单位。

resistance-has-reasons-each-fear-calls = 抵制自有原因。每种恐惧都需要不同的回应。

schools-reach-the-officials-who-will = 院校能够接触到将来作决定的官员。依我们的解读，修改现有课程可能比新设课程更快。

questions-for-the-group = 小组讨论题

which-of-the-three-fears-is = 三种恐惧中，哪一种在您的组织里最强烈？针对它写一项您部门的负责人真正能够兑现的承诺。

connections-at-82-2-per-cent = 连接数为82.2%，或40%的住户有人会用电脑：谁会引用哪个数字，出于什么目的？

a-school-gives-you-two-hours = 一所院校在现有的高级官员课程中给您两小时。您教什么？为腾出时间要去掉什么？
