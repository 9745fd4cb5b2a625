title = UGhub：一次活动，三种计数

description = 乌干达如何先建网络和数据中心，后建数据交换，以及如何解读启用活动的数据。

on-30-september-2021-uganda-presented = 2021年9月30日，乌干达推出一个供公共机构共享数据的平台。四天之内，三篇报道给出了三个不同的连接机构数。本案例讲的是建设的次序，以及如何阅读此类报道。

context = 背景

public-bodies-bought-built-and-ran = 各公共机构分别采购、建设和运行各自的系统，并收集另一机构已经持有的数据。国家信息技术管理局NITA-U称这是时间和金钱上的代价（Kikubolane，2021年）。该局提到有500多个系统和应用程序（Nile Post，2021年）。

two-foundations-existed-before-the-platform = 在平台之前已有两项基础。全国网络在56个地区铺设了4 000多公里光纤，连接1 400多个政府办公部门（Kampala Post，2021年；Red Pepper，2021年）。国家数据中心可以承载政府的系统和数据（Red Pepper，2021年）。

what-was-done = 所做的工作

ughub-lets-the-system-of-one = UGhub使一个公共机构的系统能够从另一个机构的系统取得数据。其开发由世界银行的一个区域方案出资（Kikubolane，2021年；Kampala Post，2021年）。据称费用为380万美元（Monitor，2021年）。数据经过加密，机构如需某人的数据，必须先得到本人许可（Monitor，2021年；一篇报道，引述一名官员）。公布的目的是：同样的信息不填第二份表，不要复印件，减少到场次数（Nile Post，2021年；Red Pepper，2021年）。

results = 结果

the-counts-are-as-of-30 = 各项计数截至2021年9月30日至10月3日。

report = 报道

date = 日期

bodies-linked = 已连接的机构

note = 备注

kikubolane = Kikubolane

n-30-september-2021 = 2021年9月30日

n-12 = 12个

the-same-text-also-says-more = 同一文本又称“超过12个”

kampala-post = Kampala Post

n-30-september-2021-2 = 2021年9月30日

n-19 = 19个

said-to-share-data-already = 据称已在共享数据

red-pepper = Red Pepper

n-3-october-2021 = 2021年10月3日

n-13 = 13个

also-thanks-pilot-bodies = 还感谢了“试点”机构

these-are-counts-of-links-not = 这些是连接的计数，而不是已答复请求的计数。它们没有显示给个人带来的任何结果，例如取消了一份表格或少跑了一趟。

what-is-disputed-or-unknown = 有争议或尚不清楚之处

it-is-not-known-which-count = 不知道哪个计数是对的，尽管三篇报道都以同一主管局为依据。Monitor把56个地区和1 400个办公部门说成是平台的覆盖范围。另外两篇报道则把这些数字说成是网络的覆盖范围，这似乎更有可能。RegTech Africa重复了费用数字，但注明来源为Monitor，因此两者是同一个来源。就连这次活动也说法不一：有的称为启用（Kikubolane），有的称为关于近期启用的消息（Kampala Post），有的称为宣传活动的开始（Nile Post）。本案例没有见到如何征求、记录或拒绝许可。此处不涉及2021年10月以后的情况。

lessons = 经验教训

the-network-and-the-data-centre = 网络和数据中心在先，数据交换在后。依我们的解读，这使平台能够从已有的基础起步。

keep-three-figures-apart-offices-connected = 要区分三个数字：联网的办公部门、已连接的机构、已答复的请求。

two-reports-are-not-two-sources = 如果一篇报道复述另一篇，两篇报道就不是两个来源。

questions-for-the-group = 小组讨论题

take-a-figure-that-your-own = 取一个您所在机构公布过的数字。它出自哪个人、哪份文件或哪个系统？一位同事今天能找到它吗？

you-may-link-ten-of-500 = 第一年您可以连接500个系统中的十个。请写出您选择它们所依据的规则。

a-person-refuses-permission-what-does = 一个人拒绝给予许可。窗口的工作人员说什么？此后如何处理？
