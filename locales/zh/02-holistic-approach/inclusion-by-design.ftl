title = 以设计促包容

description = 如何为一项服务可能遗漏的人作出规划。

in-2022-66-per-cent-of = 2022年，全世界有66%的人上网，但在最不发达国家只有36%（国际电联2022年数据，2023年提供）。只在网上提供的服务从第一天起就把一些人排除在外。

the-2030-agenda-promises-to-leave = 《2030年议程》承诺不让任何一个人掉队；*不让任何一个人掉线*则把这项承诺延伸到数字生活。两者并不相同。一个人可能在线却掉了队，因为表格用的是外语。另一个人可能不上网却得到良好的服务，因为有官员替她使用系统。

design-repair-and-default = 设计、补救与默认

inclusion-by-design-means-that-people = **以设计促包容**，是指有可能被排斥的人从第一份草图起就参与塑造服务。*补救*是指服务先开通，再由投诉显示它排斥了谁；而被排斥的人往往无法通过该渠道投诉。*默认数字化*是指以数字渠道为常规渠道，同时保留其他渠道；只有其他渠道质量良好、资金有保障并且为人所知，它才能包容人们。

from-groups-to-barriers = 从群体到障碍

fixed-lists-of-vulnerable-groups-miss = 固定的弱势群体清单会遗漏一些人，因为脆弱处境会随时间变化（联合国经社部/UNPOG和亚太经社会，2023年）。应改为列出各种障碍，并问一问谁会遇到每种障碍：

access-no-network-electricity-or-device = **接入**：没有网络、电力或设备。

cost-data-travel-or-a-day = **费用**：数据流量费、路费，或一天没有收入。

ability-reading-language-digital-skills-or = **能力**：阅读、语言、数字技能，或把残疾人挡在门外的设计。

proof-no-identity-paper-address-or = **证明**：没有身份证件、地址或登记在本人名下的电话号码。

trust-fear-of-error-surveillance-or = **信任**：害怕出错、监视或欺诈。

control-another-person-in-the-household = **控制**：电话由家中另一个人掌握。

two-designs-compared = 两种设计的比较

when-kenya-relaunched-ecitizen-in-2023 = 肯尼亚2023年重新推出eCitizen时，为使用普通手机的人提供短代码，为没有智能手机的人提供代理商和银行的网点（ITWeb Africa，2023年）。这降低了接入障碍，但对住处远离网点的人作用较小。

in-2020-togo-paid-cash-support = 2020年，多哥发放现金补助，任何手机都可使用，不需要互联网，并以选民名册核对身份（GovInsider，未注明日期）。这消除了智能手机这一障碍，但保留了证明障碍：没有SIM卡或没有选民登记的人仍被排除在外。

an-honest-plan-says-which-barriers = 坦诚的计划会说明还有哪些障碍，以及为遇到这些障碍的人提供什么。

four-checks-before-approval = 批准前的四项核对

which-people-in-country-would-meet = 在{ -country }，哪些人会遇到障碍？我们是怎么知道的？

did-some-of-them-test-the = 其中是否有人在自己的地方、用自己的语言试用过这项服务？

what-is-the-other-way-in = 另一个入口是什么？由谁付费？是否同样好？

which-measure-will-show-who-does = 哪项指标会显示谁*没有*使用这项服务？
