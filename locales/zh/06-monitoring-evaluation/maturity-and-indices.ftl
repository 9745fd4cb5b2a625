title = 成熟度模型和指数

description = 现成的衡量方法有什么用处，又忽略了什么。

a-ready-made-measure-saves-work = 现成的衡量方法省去了工作，也带来了制定者所作的选择。

three-things-with-different-uses = 用途不同的三种工具

a-maturity-model-describes-stages-from = **成熟度模型**描述从起步到先进的各个阶段，问的是已经达到哪个阶段。它给同事们提供共同的语言。

an-index-puts-several-measures-together = **指数**把若干衡量结果合并为一个数字。它显示长期趋势，并能引起领导者的注意。

a-ranking-puts-such-numbers-in = **排名**把这样的数字排出次序。本国什么也没有改变，排名也可能改变，因为别国变动了。

module-1-explains-how-the-e = 模块1解释了[电子政务发展指数](../01-why-now/where-the-world-stands.md#reading-the-index)如何编制，以及一个得分如何能够掩盖其中最弱的部分。

what-they-miss = 它们忽略了什么

other-roads-stages-suggest-that-everybody = **其他道路**。分阶段似乎意味着大家都走同一条路。用普通手机提供的服务，没有门户网站也可能很好地为人们服务。

use-and-benefit-what-is-offered = **使用和受益**。从外部看，提供了什么比人们得到了什么更容易看到。

places-and-groups-a-figure-for = **地方和群体**。关于整个国家的数字不能说明最贫困地区的情况。

weights-somebody-has-decided-how-much = **权重**。有人决定了每个部分占多大分量，换一种选择就可能排出另一种次序。

time-an-index-that-appears-every = **时间**。每两年公布一次的指数来得太迟，无法纠正一个项目。

behaviour-what-is-scored-receives-attention = **行为**。计分的内容受到关注，不计分的内容可能失去关注。

these-limits-are-no-reason-to = 这些局限不是拒绝此类衡量方法的理由，但不要只用其中一种，也不要把排名定为目标。

worked-example-two-rounds-of-one = 实例讲解：同一指数的两轮

module-2-shows-how-the-results = 模块2说明了阿塞拜疆的ASAN指数结果如何[反馈给服务提供机构](../02-holistic-approach/four-steps-four-levels.md#worked-example-results-that-return)。这里要问的是如何比较两轮。2016-2017年，该指数涵盖412项服务：178项属于中央机构，234项属于巴库的地方机构。2017-2018年，涵盖634项服务（digital.gov.az，未注明日期）。我们没有见到得分，因此本例中的得分是设想的。

imagine-an-average-of-60-for = *设想*第一轮412项服务的平均得分是60分。

in-the-second-round-the-same = 在第二轮中，同样的412项服务平均达到66分。另外222项首次受评的服务平均为50分。

the-new-average-is-412-times = 新的平均值是412乘以66加上222乘以50，再除以634，得60.4。

a-report-on-averages-would-say = 只报告平均值的报告会说“没有进展”，尽管原有的服务提高了6分。

so-compare-the-services-that-are = 因此，要比较两轮都有的服务，并把新的服务分开报告。评估更多的服务也是进展，但那是另一项事实。

worked-example-second-in-an-index = 实例讲解：指数排名第二，市政厅又如何

in-the-govtech-maturity-index-of = 在世界银行2022年的GovTech成熟度指数中，巴西名列第二（Agência Brasil，2022年）。约截至2025年，2 556个市（45.9%）加入了全国网络，41%的市政府提供五项或更多在线服务（引用官方数据的一个博客）。

do-the-facts-contradict-each-other = *这些事实相互矛盾吗*？不矛盾。一个国家可以有很强的全国平台，同时有许多市不在其内。

may-we-say-that-things-got = *可以说情况变差了吗*？不可以。年份、来源和对象都不相同。

before-you-adopt-a-measure = 在采用一种衡量方法之前

which-of-our-decisions-will-it = 它将为我们的哪些决定服务？

whom-does-it-not-count = 它没有把谁计算在内？

can-we-get-its-values-for = 我们能否得到每个地区的数值？

what-will-we-do-if-the = 如果数值下降，我们将怎么做？

allow-20-minutes-8-for-the = 安排20分钟：阅读材料8分钟，两个实例各6分钟。请各小组自己计算新的平均值。然后问：对{ -country }的哪个问题来说，指数是合适的工具？对哪个问题来说不合适？
