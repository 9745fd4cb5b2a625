title = 案例、讨论与要点

description = 一个案例研究、一场辩论、要点和资料来源。

test-the-approach-on-a-case = 先用一个案例来检验这种办法，再用一种反对意见来检验。

look-for-the-rules-or-shared = 请留意是哪些规则或共同安排使各机构协同工作，以及哪个支柱必须首先到位。然后指出案例没有提到的一个人群。

does-holistic-mean-slow = 采用整体办法就意味着缓慢吗？

the-claim-a-holistic-approach-takes = 论点：“整体办法耗时太久。应当让一个强有力的部委先走一步，再让其他部委跟上。”

half-of-the-group-defends-the = 无论各人怎么想，全组一半人为这一论点辩护，另一半人反对。准备五分钟，辩论十分钟。最后五分钟放下各自的角色，共同回答：

when-does-a-fast-start-set = 在什么情况下，快速起步会为他人树立标准？在什么情况下，它只是又增加一个孤立的系统？

which-two-pillars-need-a-minimum = 在任何人起步之前，哪两个支柱需要达到最低限度？为什么不是另外两个？

who-carries-the-cost-if-the = 如果第一版遗漏了一些人，代价由谁承担？

in-country-what-should-lead-agency = 在{ -country }，{ -lead-agency }应当对想要先行的部委提出什么要求？

ask-the-defenders-what-happens-when = 请问辩护方，如果第二个部委另走一条路会怎样；请问反对方，下周可以开始做什么。好的结尾会把对整体的*观察*与对整体的*行动*区分开来：前者总能做到，后者则不然。

a-part-improved-alone-may-lack = 单独改进的局部可能缺乏支持，可能转移问题，也可能与另一局部相互抵触。

pillars-say-what-must-change-levels = 支柱说明必须改变什么，层面说明必须提高谁的能力，步骤说明按什么次序开展工作。

the-weakest-pillar-limits-the-result = 最弱的支柱限制结果，而平均值会掩盖这一点。

whole-of-government-joins-bodies-and = 政府一体化把各机构和各级政府连接起来；全社会参与把工作分担到政府之外。

the-steps-form-a-cycle-only = 只有当结果改变下一个决定时，各步骤才形成循环。

inclusion-by-design-asks-who-would = 以设计促包容，要在服务问世之前就问谁会被遗漏。

sources = 资料来源

un-e-government-survey-2020-chapter = 《联合国电子政务调查报告》，2020年，第7章；[培训工具包网页](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9)。

un-desa-unpog-and-escap-launch = 联合国经社部/UNPOG和亚太经社会，工具包发布活动，2023年5月30日，2023年8月发表（也是国际电联数据的出处）。

indonesia-press-reports-of-may-2024 = 印度尼西亚：2024年5月的新闻报道，其中包括[exbulletin.com](https://exbulletin.com/politics/2719007)。

estonia-e-estonia = 爱沙尼亚：[e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work)。

azerbaijan-unpan-2022-asan-index = 阿塞拜疆：[UNPAN，2022年](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic)；[ASAN指数](https://digital.gov.az/en/projects/our-projects/asan-index)。

kenya-itweb-africa-3-july-2023 = 肯尼亚：ITWeb Africa，2023年7月3日。

togo-govinsider-interview-with-the-minister = 多哥：GovInsider，对部长的采访。

papua-new-guinea-notices-of-the = 巴布亚新几内亚：[信息和通信技术部的通告](https://ict.gov.pg/category/notices)；pln.com.pg。

philippines-manila-bulletin-december-2024 = 菲律宾：[Manila Bulletin，2024年12月](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict)。
