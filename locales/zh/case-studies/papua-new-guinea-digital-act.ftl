title = 《数字政府法》：每个公共机构指定一名专员

description = 巴布亚新几内亚如何从政策走向法律和共用系统，以及其中的日期对规划有何启示。

who-answers-by-name-for-digital = 在您的组织里，由谁具名对数字变革负责？在巴布亚新几内亚，2022年的一部法律向每个公共机构提出了这个问题。

context = 背景

papua-new-guinea-is-one-of = 巴布亚新几内亚是小岛屿发展中国家之一。2023年，该国发言者在联合国的一次网络研讨会上指出四个问题：各公共机构互不协调，工作分散，进展缓慢，变革在政府内部没有倡导者（联合国经社部/UNPOG和亚太经社会，2023年）。

what-was-done = 所做的工作

the-country-took-four-steps-in = 该国依次采取了四个步骤：

policy-a-digital-transformation-policy-came = *政策*。2020年出台《数字化转型政策》（信息和通信技术部，2025年）。

law-parliament-passed-the-digital-government = *法律*。议会于2022年4月21日通过《数字政府法》，该法自2022年8月8日起生效（信息和通信技术部，通告）。

shared-base-a-government-cloud-was = *共用基础*。政府云试用了六个月（Islands Business，约2023年）。随后出台了《云政策》（2023年）、《数据治理和保护政策》（2024年）和《网络安全战略》（2024年）（信息和通信技术部，2025年）。

services-among-them-are-a-single = *服务*。其中包括贸易单一窗口、电子采购和内阁系统（信息和通信技术部，2025年）。数字身份正在筹备之中。

the-act-covers-public-bodies-but = 该法适用于公共机构，但不适用于国有企业。每个机构必须指定一名数字化转型专员，并须每季度提交报告。该法还设立了国家网络安全中心、政府专用网络和电子数据库（pln.com.pg）。

results = 结果

as-of = 截至

what-is-reported = 报告的内容

whose-word-it-is = 出自何人

about-2023 = 约2023年

the-pilot-cloud-holds-critical-services = 试点云承载27个机构的关键服务，安全中心另外监测15个机构的网络

islands-business-speech-of-the-minister = Islands Business，部长的讲话

about-2023-2 = 约2023年

a-digital-identity-wallet-is-expected = 预计2023年8月推出数字身份钱包

islands-business-speech-of-the-minister-2 = Islands Business，部长的讲话

april-2025 = 2025年4月

over-146-agencies-use-the-cloud = 超过146个机构使用云，招标只需几天，而不是几个月

ict-department-own-claim = 信息和通信技术部，自己的说法

june-2025 = 2025年6月

a-draft-policy-describes-an-identity = 一项政策草案描述了身份（SevisPass）、钱包、两个门户和数据交换，可用手机注册，并为残疾人提供相应功能

biometric-update-one-report = Biometric Update，一篇报道

december-2025 = 2025年12月

the-first-digital-identity-has-been = 首个数字身份已在一次峰会上展示；它以全国身份系统和政府的六个数据来源为基础

site-of-the-summit-own-claim = 峰会网站，自己的说法

what-is-disputed-or-unknown = 有争议或尚不清楚之处

the-wallet-was-expected-in-august = 钱包原定于2023年8月推出，而身份到2025年底才在一次峰会上展示。此处使用的来源没有解释延误的原因，也没有说明其间测试了什么。这些来源没有说明有多少机构已经指定专员，因此无法评判该法的核心设想。“使用云”没有定义，也没有来源统计使用某项服务的人数。

lessons = 经验教训

policy-law-shared-base-services-each = 政策、法律、共用基础、服务：每一步都为下一步作准备。

a-named-officer-is-one-answer = 指定专员是应对缺乏协调的一种办法。依我们的解读，专员还需要级别、时间和技能。

announce-a-date-only-when-the = 只有在了解所需工作之后，才可宣布日期。人们记住的是第一个日期。

neighbours-can-share-the-effort-the = 邻国之间可以分担工作。该国呼吁在太平洋地区内开展合作。

questions-for-the-group = 小组讨论题

write-five-lines-on-this-officer = 用五行文字为您的组织描述这名专员：级别、时间、技能、叫停项目的权力，以及由谁阅读报告。

the-law-leaves-out-state-owned = 该法不适用于国有企业。如果贵国也这样做，哪些日常服务会不在其内？

you-must-give-the-minister-a = 您必须给部长一个启动日期。请指出三个您无法控制的条件，并写下您会公开说的那一句话。
