title = 小测验、讨论与要点

description = 六道附有答案的题目、一场辩论、要点和资料来源。

check-what-you-remember-then-use = 检查您记住了什么，然后把它用于辩论。

quiz = 小测验

quiz-strategy-title = 关于战略和路线图的六道题

choose-your-answers-alone-compare-them = 请先独自选出答案，在小组中比较，然后再打开解答。

n-1-a-plan-lists-14-systems = 1. 一份计划列出14个要购买的系统，并附有价格。首先缺少什么？

the-names-of-the-suppliers = 各供应商的名称。

the-choice-that-explains-why-these = 解释为什么这些系统在先的选择。

a-date-for-each-purchase = 每项采购的日期。

a-list-of-projects-answers-what = 项目清单回答的是“我们购买什么？”。没有战略，谁也说不出什么可以不买。

n-2-a-service-needs-a-login = 2. 一项服务现在就需要登录账号，而共用登录账号还没有准备好。哪种答复合适？

build-your-own-login-because-people = “自建登录账号吧，因为人们在等。”

wait-because-separate-logins-are-never = “等一等，因为绝不允许单独的登录账号。”

you-may-use-your-own-login = “可以使用自己的登录账号，但须定下改用共用登录账号的日期、资金和责任人。”

this-quick-result-blocks-a-foundation = 这项速效成果阻碍基础，因此必须从第一天起就规划好如何结束它。

n-3-a-digital-identity-has-the = 3. 数字身份是最优先的事项，而它的登记册有许多错误。什么先开始？

correction-of-the-register-with-work = 更正登记册，同时开展法律方面的工作。

the-identity-because-it-has-the = 数字身份，因为它最优先。

a-campaign-that-explains-the-identity = 向人们讲解数字身份的宣传活动。

priority-and-order-are-different-things = 优先与次序是两回事。数字身份取决于登记册和法律。

n-4-trained-staff-do-not-use = 4. 受过培训的工作人员不使用数据交换，因为没有规则允许他们查看数据。什么会有帮助？

a-second-course-for-the-same = 为同一批工作人员再办一门课程。

a-reward-for-the-unit-that = 奖励使用最多的单位。

a-rule-that-permits-access-for = 一条准许为指明的目的访问数据并保护数据的规则。

the-staff-may-not-so-the = 工作人员*不获允许*，因此差距在体制层面。课程针对的是“做不到”，而奖励会诱使工作人员违反规则。

n-5-a-grant-pays-for-a = 5. 一笔赠款为一项新服务支付两年的费用。首先要问哪个问题？

can-the-grant-pay-for-more = 赠款能否支付更多的设备？

which-budget-line-pays-for-staff = 第三年的工作人员、维护和帮助由哪条预算项目支付？

who-will-open-the-service-in = 由谁公开宣布服务开通？

yearly-costs-continue-when-the-grant = 赠款结束之后，每年的费用仍会继续。如果没有预算项目，路线图就需要有一项步骤来设立。

n-6-counter-staff-were-trained-which = 6. 窗口工作人员接受了培训。哪种标志表明成功？

more-people-finish-their-request-in = 更多的人跑一趟就办完申请，亲自前来的人也受益。

all-counter-staff-took-part-in = 全体窗口工作人员都参加了培训。

participants-were-satisfied-with-the-course = 参加者对课程满意。

attendance-and-satisfaction-describe-the-course = 出席和满意描述的是课程。第一个选项显示的是给人们带来的变化，包括不上网的人在内。

allow-15-minutes-after-each-answer = 安排15分钟。每道题回答之后，请大家举一个{ -country }的例子。

discussion-and-key-points = 讨论与要点

what-can-be-shown-in-one = 一百天内可以展示什么？

a-new-head-of-government-wants = 新任政府首脑希望取得人们在一百天内就能看到的成功。专家们答复说，法律和登记册需要两年。全组一半人为一方辩护，另一半人为另一方辩护，用时八分钟。然后共同回答：

what-could-people-notice-in-one = 有什么是人们在一百天内就能看到、同时又能打好基础的？

what-should-lead-agency-have-the = { -lead-agency }应当有权拒绝什么？

on-day-one-hundred-what-would = 到第一百天，对尚未完成的工作，您会公开说什么？

allow-20-minutes-15-for-the = 安排20分钟：辩论15分钟，要点5分钟。

a-strategy-chooses-and-gives-something = 战略要作出选择并有所放弃；路线图说明由谁行动、何时完成、在什么之后、使用什么。

quick-results-and-foundations-need-each = 速效成果与基础相互需要，但有些速效成果阻碍基础。

a-step-is-ready-when-its = 一项步骤的资金、人员、责任人和规则都已明确，包括项目之后的年份在内，这项步骤才算准备就绪。

a-rule-can-permit-oblige-limit = 规则可以准许、要求、限制或保护，而义务需要有人核查其履行情况。

people-who-do-not-know-cannot = 对不知道、做不到、不获允许或不愿意的人，需要四种不同的回应。

a-capacity-plan-has-a-step = 能力计划在四个层面都各有一项步骤、一个人、一个日期、所需资源和一个成功的标志。

sources = 资料来源

un-e-government-survey-2020-chapter = 《联合国电子政务调查报告》，2020年，第7章；[培训工具包网页](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9)。

un-desa-unpog-and-escap-launch = 联合国经社部/UNPOG和亚太经社会，工具包发布活动，2023年5月30日，2023年8月发表（也是阿塞拜疆和非洲地方政府情况的出处）。

bangladesh-bss-september-2018 = 孟加拉国：[BSS，2018年9月](https://bssnews.net/?p=84504)。

brazil-cayowaaplano-com-a-blog-citing = 巴西：cayowaaplano.com，引用官方数据的博客，2025-2026年。

estonia-a-schoentgen-e-estonia-opencivics = 爱沙尼亚：[A. Schoentgen](https://medium.com/@audeschoentgen)；[e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work)；OpenCivics，未注明日期。

fiji-government-of-fiji-two-speeches = 斐济：斐济政府，2019年的两次讲话；[亚太经社会，国家概况](http://egov4women.unescapsdd.org/country-overviews/fiji/evolution-of-the-institutional-ecosystem-for-e-government-in-fiji)。

kenya-world-bank-case-study-117082 = 肯尼亚：世界银行，案例研究117082，Citizen Service Centers in Kenya。

papua-new-guinea-islands-business-about = 巴布亚新几内亚：[Islands Business](https://islandsbusiness.com/?p=26367)，约2023年；dictdts.events，峰会网站，2025年12月。

rwanda-hope-magazine-2015-xinhua-11 = 卢旺达：Hope Magazine，2015年；新华社，2017年6月11日；[allAfrica](https://allafrica.com/stories/202306050133.html)，2023年6月。

uruguay-gub-uy-agenda-uruguay-digital = 乌拉圭：gub.uy，Agenda Uruguay Digital 2025。
