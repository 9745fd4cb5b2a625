title = 构想愿景

description = 本模块的内容，以及如何用于半天的课程。

a-situation-analysis-shows-where-you = 形势分析显示您处于什么位置，却不显示要往哪里去：差距相同的两个部门可能想要不同的未来。构想愿景是[四个步骤](../02-holistic-approach/four-steps-four-levels.md)中的第二步：人们先就自己想要的未来达成一致，然后再选择工具。

a-vision-that-is-written-at = 伏案写成的愿景，重复的只是伏案者的想法。因此，本模块把目标与可持续发展目标联系起来，并用*设计思维*向人们学习，及早试行各种想法。

write-a-vision-sentence-that-says = 写出一句愿景，说明谁的生活将会不同、怎样不同、何时实现。

find-out-what-people-need-and = 查明人们需要什么，并在不带出解决办法的情况下界定问题。

take-an-idea-to-a-prototype = 把一个想法做成原型，并进行一次有可能失败的测试。

link-a-vision-to-sdg-targets = 把愿景与可持续发展目标的具体目标联系起来，并指出其中的取舍。

use-principles-and-criteria-to-rank = 用原则和标准为各种想法排序，并解释这种次序。

whose-future-does-the-vision-describe = 愿景描述的是谁的未来？谁参与了写作？

what-do-people-need-as-distinct = 人们需要什么，与他们要求的有何区别？

what-is-the-cheapest-way-to = 要查明一个想法是错的，最省钱的办法是什么？

which-good-idea-will-you-leave = 哪个好想法您会暂且搁置？您会对想要它的人说什么？

how-to-use-this-module = 如何使用本模块

bring-the-gaps-that-your-situation = 请带来您的形势分析所发现的差距。如果没有分析，请从一项服务和一个人群开始。

one-imagined-example-runs-through-the = 有一个设想的例子贯穿各页。某养老金部门要求每位养老金领取者每年亲自到场一次，证明自己在世。如果不来，就停发养老金。

time-plan-in-minutes-210-in = 时间安排（分钟），共210分钟：

opening-objectives-key-questions-10 = 开场、目标、关键问题：10

a-shared-vision-20 = 共同愿景：20

peoples-needs-20 = 人们的需要：20

ideas-prototypes-and-tests-20 = 想法、原型和测试：20

break-15 = 休息：15

exercise-35 = 练习：35

sdg-targets-20 = 可持续发展目标的具体目标：20

principles-10 = 原则：10

priority-setting-25 = 确定优先事项：25

one-case-study-15 = 一个案例研究：15

discussion-and-key-points-20 = 讨论与要点：20

use-one-of-the-two-case = 课上使用两个案例研究中的一个，另一个作为阅读材料发放。请准备大张纸和笔，因为原型是手工制作的。如有可能，请邀请{ -country }两位使用某项公共服务的人和{ -lead-agency }的一位人员。
