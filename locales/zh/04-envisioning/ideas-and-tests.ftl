title = 从想法到测试

description = 如何找出许多想法，把它们变得看得见，并在花费不多时加以测试。

an-idea-is-worth-little-until = 一个想法在会场以外有人试过之前，没有多大价值。

many-ideas-first = 先要有许多想法

finding-ideas-and-judging-them-are = 找想法与评判想法是两种工作，因此要分开进行。

write-alone-first-then-collect = 先独自写，再汇总。

while-ideas-are-collected-nobody-says = 汇总想法时，谁也不说“但是”。

ask-for-at-least-one-idea = 至少要求提出一个不用技术的想法、一个取消某个步骤的想法和一个修改规则的想法。

a-prototype-is-a-question = 原型就是一个问题

a-prototype-is-made-to-learn = 制作原型是为了弄清一件事；原型越粗糙，人们越容易说出哪里不对。

prototype = 原型

how-it-is-made = 怎样制作

question-that-it-answers = 它回答的问题

paper-screens = 纸上屏幕

drawn-by-hand-one-sheet-for = 手绘，每个屏幕一张纸

do-people-understand-what-is-asked = 人们看得懂要填什么吗？

acted-counter = 模拟窗口

colleagues-play-the-visit-with-the = 由同事用平常的表格演练一次来访

where-does-the-conversation-stop = 对话在哪里中断？

service-by-hand = 人工代办的服务

a-person-does-what-a-system = 由一个人来做以后由系统做的事

would-people-use-it-at-all = 人们到底会不会使用它？

draft-rule = 规则草案

two-pages-applied-to-ten-closed = 两页纸，套用于十份隐去姓名的已结案卷

whom-would-the-new-rule-exclude = 新规则会把谁排除在外？

the-last-kind-is-often-forgotten = 最后一种往往被遗忘，尽管政府的许多想法在成为屏幕之前先是规则。如果由人工代办服务，要告诉人们，他们所写的内容会有人阅读。

a-pilot-is-something-else-it = **试点**是另一回事。它是在一个地方提供的真实服务，对人们有真实的影响。它需要有法律依据、预算、投诉途径，以及一个由某人决定推广、修改还是终止的日期。

a-test-that-can-fail = 可能失败的测试

before-the-test-write-three-lines = 测试之前，写三行字。

we-believe-that-this-will-happen = **我们认为**：由于这个原因，会发生这件事。

we-are-wrong-if-we-see = **我们错了的标志**：看到这种情况。

then-we-will-do-this = **届时我们将**：这样做。

if-no-result-could-make-you = 如果任何结果都不能使您改变想法，那就是演示，而不是测试。

begin-with-people-who-meet-the = 从遇到障碍最多的人开始。少数几个人可以显示某一步*会*失败，却不能显示*失败有多频繁*，因此不要给出百分比。

where-a-failed-test-harms-a = 如果测试失败会损害前程，人们就只测试有把握的东西。因此，主管应事先说明什么可以失败、可以失败多久、代价多大。

worked-example-one-hospital-first = 实例讲解：先从一家医院开始

fiji-began-to-offer-birth-registration = 2019年4月，斐济开始提供用应用程序登记出生的服务，对象是在苏瓦一家医院出生的婴儿。6月，西部大区的医院跟进；另外宣布了7月和8月在更多地方推出的日期（斐济政府和Fiji Sun，2019年）。各步骤之间作了哪些改动，此处不详。

what-kind-of-trial-was-it = *这是哪一种试行*？是试点，因为它是面向真实家庭的真实服务。

which-question-could-it-answer-whether = *它能回答哪个问题*？一家医院的工作人员和父母能否使用它。

which-question-could-it-not-answer = *它不能回答哪个问题*？它是否适合孩子在别处出生的父母，或孩子在信号微弱的岛屿上出生的父母。

what-should-a-team-write-before = *团队在第二步之前应当写下什么*？第一家医院出现什么结果，就要推迟第二步。

paper-screens-in-a-distant-health = 在偏远的卫生站使用纸上屏幕，可以更早、更省钱地提出那个缺少的问题。

allow-20-minutes-8-for-the = 安排20分钟：阅读材料8分钟，两人一组写出测试的三行字12分钟。各组互换所写的三行字，并找出一种结果，说明对方即使得到这种结果也仍能宣布成功。
