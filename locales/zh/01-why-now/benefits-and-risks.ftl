title = 效益、风险与障碍

description = 如何权衡一项数字服务，以及是什么阻碍了政府。

a-fair-judgement-of-a-service = 要公正评判一项服务，就要说明效益、风险以及由谁承担风险。

each-benefit-has-its-risk = 每一项效益都伴随风险

access-a-service-can-be-open = **便于获取**。服务可以全天开放，也可以送到远离首都的地方。*风险*：窗口一旦关闭，没有设备、没有技能或没有无障碍设计可用的人就会被挡在门外。

knowledge-data-can-show-where-needs = **了解情况**。数据可以显示哪里有需要、政策是否有效。*风险*：数据中没有的人会变得无人看见，而对软件作出的决定可能难以申诉。

transparency-recorded-steps-make-delay-and = **透明度**。办理步骤留下记录，拖延和贿赂就更容易被发现。*风险*：同样的记录也可用来监视民众。

efficiency-shared-systems-save-staff-from = **效率**。有了共用系统，工作人员不必再抄录和查找。*风险*：这些工作可能只是转嫁给了公民，而且一次故障或攻击就可能使许多服务中断。

a-worked-example-fast-cash-support = 实例讲解：多哥的快速现金补助

in-2020-togo-built-novissi-in = 2020年，多哥用十天时间建立了Novissi项目，补助因疫情失去收入的人（GovInsider对部长的采访）。补助以移动货币发放，任何手机都可使用，不需要互联网。2020年和2021年，该项目惠及920 000人，占全部成年人的四分之一（Paris Peace Forum）。多哥没有社会登记册，因此在后来的一个阶段，先用卫星图像找出最贫困的乡，再用电话记录找出那里最贫困的人。

weigh-that-choice-in-three-steps = 请分三步权衡这一选择。

compare-with-the-real-alternatives-selection = *与实际存在的其他办法比较*。与按地区选择相比，按电话数据选择所遗漏的穷人少4%至21%；如果有登记册并辅以经济状况调查，效果还会更好（Nature，2022年）。但当时没有这样的登记册。

name-who-was-outside-people-without = *说明谁被排除在外*。没有SIM卡或选民证的人不符合条件。

decide-what-must-follow-publish-the = *决定接下来必须做什么*。公布误差，提供另一种申请方式，保护电话记录，并为下一次危机建立登记册。

speed-can-justify-such-a-method = 在紧急情况下，为求迅速而采用这种方法是有理由的，但不能把它当作长期政策。

reducing-the-risk = 降低风险

inclusion-by-design-considers-excluded-people = **以设计促包容**，是指从服务的第一份草图起就考虑被排斥的人。**混合服务**，是指在数字渠道之外保留质量同等的人工渠道。数据保护、安全和明确的申诉权，从一开始就需要资金。

what-holds-governments-back = 是什么阻碍了政府

coordination-papua-new-guinea-named = *协调*。巴布亚新几内亚指出，各机构互不协调，政府内部缺少倡导者。

skills-and-attitudes-azerbaijan-named-a = *技能和态度*。阿塞拜疆指出，官员缺乏数字技能，而且抵制变革。

fear-in-pakistan-resistance-was-traced = *恐惧*。在巴基斯坦，抵制的根源被归结为害怕透明、害怕失去权力和害怕失去工作。

means-many-governments-in-africa-lack = *条件*。非洲许多国家的政府缺少基础设施和资源。

speakers-made-these-four-points-at = 以上四点是发言者在联合国经社部和亚太经社会的一次网络研讨会上提出的（2023年）。法律是另一个常见的障碍：有些规则仍要求提供纸质文件、加盖印章或亲自到场。

treat-resistance-as-information-a-list = 应把抵制当作信息。官员如果担心丢掉工作，列举再多的好处也说服不了他们。要问的是：变革会使这个人失去什么，组织又能提供什么。

governance-decides = 治理起决定作用

governance-is-how-decisions-are-made = 治理是指如何作出和执行决定：由谁决定、依据什么规则、用谁的资金、对谁负责。大韩民国以四种手段支持数字政府：法定职责、对机构的年度评价、有管理的项目、资金和技术援助（联合国经社部和亚太经社会网络研讨会，2023年）。这四种手段没有一种是技术。

networks-and-engineers-remain-necessary-but = 网络和工程师仍然必不可少，但同样的软件在不同的机构会产生不同的结果。赋予{ -lead-agency }有力的授权会有帮助，但每个部委仍须改变自身的规则和习惯。模块2讲解这种变革的[九大支柱](../02-holistic-approach/nine-pillars.md)。

study-a-case = 研读案例

look-for-changes-in-the-way = 请撇开新技术，留意工作人员的工作方式和待人方式有哪些变化。然后想一想：谁得到了好处，谁可能仍被遗漏，哪一项决定在您自己的组织里最难照搬。

allow-25-minutes-for-the-readings = 阅读材料安排25分钟，案例安排20分钟：阅读8分钟，分组8分钟，汇报4分钟。如有小组赞扬或指责某个国家，请把他们引回到决策问题上。
