title = 步骤的次序

description = 速效成果与基础如何相互依赖，以及如何确定日期。

a-road-map-shows-what-must = 路线图显示，在另一件事开始之前，什么必须准备就绪。

priority-dependency-window = 优先、依赖、时机

priority-is-about-importance-what-would = **优先**关乎重要性：如果只能保留一件事，我们会保留什么？

dependency-is-about-order-what-cannot = **依赖**关乎次序：在另一件事见效之前，什么不能见效？

window-is-about-opportunity-when-does = **时机**关乎机会：预算、法律或新任领导者何时使一项决定成为可能？

the-most-important-step-is-not = 最重要的步骤并不总是第一步。

foundations-and-quick-results = 基础与速效成果

a-foundation-carries-many-services-a = **基础**承载许多服务：法律、登记册、网络、数据交换、预算项目、受过培训的人。**速效成果**是人们在几个月内就能看到的小改变。它可以赢得信任，也可以在错误还小的时候显示错误。

not-every-quick-result-helps-the = 并非每项速效成果都有助于基础：

kind = 种类

example = 例子

what-to-do = 怎么办

it-builds = 起建设作用

the-first-service-that-uses-the = 第一项使用共用登录账号的服务

do-it-and-note-what-the = 去做，并记下基础还缺什么

it-is-neutral = 中性

a-clear-list-of-fees-at = 每个窗口都有一份清楚的收费清单

do-it-if-it-is-cheap = 如果省钱又有用，就去做

it-blocks = 起阻碍作用

a-login-or-a-register-for = 仅供一项服务使用的登录账号或登记册

refuse-it-or-fix-the-date = 拒绝，或定下替换它的日期、资金和责任人

in-an-emergency-a-blocking-result = 在紧急情况下，起阻碍作用的成果也可能是对的，前提是从第一天起就规划好如何结束它。

worked-example-two-sequences-compared = 实例讲解：两种次序的比较

law-and-shared-systems-first-in = **法律和共用系统在先**。在爱沙尼亚，数据保护法于1996年出台，数字签名于2000年与手写签名具有同等效力，数据交换X-Road于2001年建立，数字身份从2002年起推行（Schoentgen；e-Estonia；OpenCivics，未注明日期）。

one-result-first-in-april-2019 = **一项成果在先**。2019年4月，斐济在一家医院开通用手机应用程序登记出生的服务。西部大区于6月跟进，另宣布7月和8月推及其他地方（斐济政府，2019年）。

what-would-fail-in-another-order = *换一种次序，什么会失败*？没有法律，数字签名证明不了什么。斐济的应用程序也有自己的底层：2006年一个方案建成的政府网络（亚太经社会）。

what-do-people-notice-and-when = *人们看到什么，何时看到*？法律可能多年看不见。一家医院的父母则可能立即看到变化。

what-remains-unknown-no-number-of = *还有什么不清楚*？没有找到用手机登记的出生数，也没有核对后来的日期是否如期实现。爱沙尼亚国家小，起步早，因此它的日期不能作为他国的标准。

so-a-road-map-may-need = 因此，路线图可能需要并列的两条线，一条是基础，一条是成果；凡是成果需要以某项基础为前提之处，都作一个标记。

five-moves-to-put-steps-in = 排列步骤的五个动作

write-each-step-on-a-card = 把每项步骤写在一张卡片上，并写明一个责任人。

ask-of-each-card-what-must = 就每张卡片提问：“前一天必须具备什么条件？”从这一条件画一个箭头指向该卡片。

find-the-cards-from-which-many = 找出有许多箭头由此出发的卡片。这些就是基础，因此要及早开始。

place-one-result-that-people-will = 在每半年中安排一项人们会看到的成果。检查其中是否有一些成果惠及落在最后面的人。

leave-time-free-to-learn-and = 留出学习的时间，并标出工作可以继续、改变或停止的各个节点。

dates-are-promises = 日期就是承诺

in-papua-new-guinea-a-digital = 在巴布亚新几内亚，数字身份钱包最初预计于2023年8月推出，而首个数字身份于2025年12月在一次峰会上展示（Islands Business，约2023年；峰会网站，2025年）。卢旺达的门户网站2015年开通时有五项服务（Hope Magazine，2015年）。2017年提出500项的目标（新华社，2017年），而2023年6月有103项（allAfrica，2023年）。

the-sources-do-not-explain-the = 各来源没有解释钱包延误的原因，而数目小也不能证明失败：五项服务就足以起步。但人们记得承诺。只有在一件事不再取决于他人的时候，才向公众公布日期。在此之前，公布一项条件：“登记册通过测试之后，这项服务就会开通。”

allow-25-minutes-10-for-the = 安排25分钟：阅读材料10分钟，用卡片在墙上做第1至4个动作15分钟。十分钟后加入一个意外，例如：“法律将推迟一年出台。”
