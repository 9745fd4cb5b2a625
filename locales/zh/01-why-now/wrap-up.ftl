title = 讨论与要点

description = 结束辩论、本模块的要点及资料来源。

in-this-debate-good-arguments-rest = 在这场辩论中，好的论点要以证据为依据，并指明所涉及的人。

should-the-counters-close = 服务窗口应当关闭吗？

a-minister-proposes-to-close-all = 一位部长提议在两年内关闭所有服务窗口，把节省的资金用于改进在线服务。全组一半人支持这项提议，另一半人反对。八分钟后双方互换立场。

is-a-service-better-if-it = 如果一项服务对多数人改善了，对少数人变差了，它算不算更好？谁有权作出这一判断？

what-evidence-from-country-would-make = 来自{ -country }的哪些证据会使您改变看法？

which-part-of-the-decision-belongs = 这项决定中，哪一部分属于{ -lead-agency }，哪一部分属于提供服务的组织？

allow-25-minutes-16-for-the = 安排25分钟：辩论16分钟，就一项条件达成一致4分钟，要点5分钟。如果大家过早达成一致，请引入一位没有智能手机的养老金领取者，再引入一位每跑一趟就损失一天收入的店主。

digitization-changes-the-form-of-information = 信息数字化改变信息的形式，流程数字化改变流程所用的工具，转型则改变服务及其背后的治理。

governance-decides-the-result-more-than = 决定结果的，治理多于技术：角色、规则和数据流改变了，服务才会改善。

world-averages-have-risen-but-an = 世界平均值有所上升，但指数可能掩盖最弱的部分和落在最后面的人。

each-benefit-carries-a-risk-and = 每一项效益都带有风险；公平的计划会说明风险由谁承担、将如何降低。

an-honest-starting-point-covers-four = 如实的起点涵盖四个能力层面：个人、组织、体制和社会。

sources = 资料来源

united-nations-general-assembly-resolution-70 = 联合国大会第70/1号决议，2015年（《2030年议程》及其各项目标和具体目标）。
un-desa-un-e-government-survey = 联合国经社部，《联合国电子政务调查报告》，2020年、2022年和2024年各版。

un-desa-accelerating-digital-transformation-for = 联合国经社部，[Accelerating digital transformation for sustainable development](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development)，2024年。

un-desa-training-toolkit-on-capacities = 联合国经社部，[Training Toolkit on Capacities for Digital Government Transformation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9)。

un-desa-and-escap-launch-webinar = 联合国经社部和亚太经社会，工具包发布网络研讨会，2023年5月30日；也是国际电联2022年数据的出处。

morocco-morocco-world-news-september-2020 = 摩洛哥：[Morocco World News](https://moroccoworldnews.com/2020/09/319246)，2020年9月。

indonesia-press-report-may-2024 = 印度尼西亚：[新闻报道](https://exbulletin.com/politics/2719007)，2024年5月。

rwanda-crisscrossed-april-2023-citing-public = 卢旺达：[CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services)，2023年4月，引述Public Digital。

togo-govinsider-interview-with-the-minister = 多哥：GovInsider，对部长的采访；Paris Peace Forum，项目网页；Aiken等人，载于Nature，2022年，据socialprotectionai.org的摘要。
