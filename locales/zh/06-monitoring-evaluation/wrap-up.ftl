title = 案例、讨论与要点

description = 一个案例研究、一场辩论、要点和资料来源。

look-once-more-at-how-an = 再看一次一个组织如何学习，然后讨论它应当公开展示什么。

sort-the-figures-of-the-case = 请把案例中的数字分为产出、成果和效果，并修正其中说明问题最少的一个。然后找出一种有助于该组织从不好的结果中学习的习惯；如果案例没有提到，也请记下。

should-bad-figures-be-published = 不好的数字应当公布吗？

the-claim-if-we-publish-figures = 论点：“如果我们公布下降了的数字，新闻界就会攻击我们，明年就没有人报告真相了。应当公布进展，在内部讨论失败。”

half-of-the-group-defends-the = 全组一半人为这一论点辩护，另一半人反对。辩论八分钟，然后共同回答：

who-pays-the-price-if-a = 如果不好的数字留在内部，谁付出代价？如果公布，谁付出代价？

what-must-be-true-in-an = 一个组织必须具备什么条件，工作人员才会毫无顾虑地报告不好的数字？

which-figure-can-harm-people-if = 哪个数字公布之后会伤害人，例如在一个大家互相认识的小村庄里？

which-figure-for-country-should-lead = 关于{ -country }的哪个数字，{ -lead-agency }应当每年公布，无论好坏？

allow-20-minutes-15-for-the = 安排20分钟：辩论15分钟，要点5分钟。如果大家意见一致，请描述两个部门：一个按时办结十分之九的申请，另一个按时办结十分之六，但只有第二个部门把它退回的申请也计算在内。哪一个值得表扬？

an-output-shows-what-we-made = 产出显示我们做出了什么，成果显示人们做了什么或得到了什么，效果显示他们的生活因此发生了什么改变。

an-indicator-needs-a-definition-a = 一项指标需要有定义、基线值、目标值、来源、所遗漏的人，以及一项取决于它的决定。

a-total-since-the-beginning-a = 自启动以来的总数、关闭的渠道、受奖励的数字，都可能看似成功。

silence-is-not-satisfaction-and-more = 沉默不等于满意，投诉增多则可能是好消息。

maturity-models-and-indices-help-to = 成熟度模型和指数有助于提出问题；它们忽略了使用、地方和人，而且排名不是目标。

first-ask-whether-the-work-was = 先问工作是否完成，再问结果是否出现。

an-honest-number-says-what-was = 如实的数字说明统计的是什么、哪些是估计、哪些变差了。

sources = 资料来源

un-desa-unpog-and-escap-launch = 联合国经社部/UNPOG和亚太经社会，工具包发布活动，2023年5月30日，2023年8月发表，关于监测和评价在循环中的位置。

un-e-government-survey-2020-chapter = 《联合国电子政务调查报告》，2020年，第7章，第7.6节，关于监测、评价和改进。

uruguay-uruguay-digital-undated = 乌拉圭：[Uruguay Digital](https://www.gub.uy/uruguay-digital/politicas-y-gestion/100-tramites-linea)，未注明日期。

morocco-le360-january-2018-challenge-report = 摩洛哥：[Le360](http://fr.le360.ma/politique/video-administration-le-portail-chikayama-voit-enfin-le-jour-150803)，2018年1月；[Challenge](http://www.challenge.ma/il-fait-lactu-saadeddine-el-othmani-chef-du-gouvernement-3-92203/)，关于开通的报道。

azerbaijan-asan-index-undated = 阿塞拜疆：[ASAN指数](https://digital.gov.az/en/projects/our-projects/asan-index)，未注明日期。

brazil-agencia-brasil-november-2022-cayowaaplano = 巴西：[Agência Brasil](https://agenciabrasil.ebc.com.br/en/geral/noticia/2022-11/brazil-one-world-leaders-digitization-public-services)，2022年11月；[cayowaaplano.com](https://cayowaaplano.com/artigos/govbr-infraestrutura-federativa)，引用官方数据的博客，约2025年。

estonia-e-estonia-undated-opencivics-undated = 爱沙尼亚：[e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work)，未注明日期；OpenCivics，未注明日期。
