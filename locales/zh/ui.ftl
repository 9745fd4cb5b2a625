### 工具包各版本的界面文字。

# 语言的名称，用该语言书写。
language-name = 中文

skip-to-content = 跳到正文
contents = 目录
home = 首页
search = 搜索
# 显示在空白的搜索栏内。
search-hint = 在本工具包中搜索
search-none = 没有找到结果。
# 读者输入时由屏幕阅读器读出。
search-found = 找到{ $count }处
search-needs-script = 搜索功能需要JavaScript。其他功能无需JavaScript即可使用。
previous = 上一页
next = 下一页
language = 语言
editions = 版本
edition-base = 国际版
theme = 浅色或深色
print = 打印
module-number = 模块{ $number }
minutes = { $count }分钟
case-studies = 案例研究
sources = 资料来源
licence = 许可协议
# 页面有部分内容以另一种语言显示时，在页首与侧线一同出现。
not-translated = 旁边的这条线标出尚未翻译的部分。该部分以另一种语言显示。
older = 旁边的这条虚线标出译出后原文已有改动的部分。
# 由机器翻译、尚无人审读的语言，在每一页的页首显示。
machine-note = 本版本由机器翻译，尚未经人工审校。原文为英文。

## 学习活动和文本框的名称，用作其标题。

kind-objectives = 学习目标
kind-questions = 关键问题
kind-keypoints = 要点
kind-callout = 提示
kind-discussion = 讨论
kind-exercise = 练习
kind-solution = 参考答案
kind-self-assessment = 自我评估
kind-situation-analysis = 形势分析
kind-priority-setting = 确定优先事项
kind-action-plan = 行动计划
kind-quiz = 小测验
kind-evaluation = 评价
kind-case-study = 案例研究
kind-facilitator = 供主持人参考
alert-note = 注意
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 小心

## 列出全部内容的页面。

all-editions = 所有版本和语言
choose = 请选择版本和语言。
# 文本的翻译比例，以百分比表示。
coverage = 已翻译{ $percent }%

## 说明某一版本与国际版有何不同的页面。

differs-title = 本版本有何不同
differs-intro = 本版本与国际版有{ $count }处不同。
differs-added = 增补
differs-replaced = 替换
differs-removed = 略去
differs-base = 国际版的内容：
differs-here = 本版本的内容：
differs-left-out = 本版本未收入的页面
audience-rural = 农村市镇
audience-urban = 城市

## Packages that readers take along.

downloads = 可下载的文件
kilobytes = { $count } KB
format-epub = 电子书（EPUB）
format-pdf = 文档（PDF）
format-docx = 讲义（DOCX）
format-pptx = 幻灯片（PPTX）
format-scorm-1-2 = 课程（SCORM 1.2）
format-scorm-2004 = 课程（SCORM 2004）
cover = 封面
about-package = 关于本出版物
about-edition = 版本
about-version = 原文版本
about-coverage = 已翻译
about-drifted = 早于原文的文字
about-attribution = 作者
accessibility-summary = 标题、列表、表格以及各部分的语言均有标记，因此本书可以朗读、放大并以其他颜色显示。如有图片，均配有文字说明。活动为可打印或在纸上作答的表格。本书没有声音、动画和脚本。
footnotes = 脚注
back-to-text = 返回正文
landmarks = 本书各部分
per-cent = { $percent }%
duration = 时长
about-module = 关于本模块

## Learning activities.

answers-kept = 您的回答只保存在本设备上，其他人无法看到。
answers-reported = 您的回答由您的在线学习平台保存。
answers-not-kept = 您的回答无法在此保存。离开之前请将其保存到文件。
answers-need-script = 没有JavaScript就无法保存回答：请打印本页并在纸上填写。
answers-export = 将我的回答保存到文件
answers-import = 从文件载入我的回答
answers-erase = 清除我的回答
answers-erase-sure = 要清除本设备上您对本工具包的全部回答吗？
answers-bad-file = 此文件不含对本工具包的回答。
answers-loaded = 已载入您的回答。
answers-erased = 已清除您的回答。
save-table = 保存为表格（CSV）
your-answer = 您的回答
your-notes = 您的笔记
result = 结果
result-part = 部分
result-average = 平均值
result-answered = 已回答
result-none = 尚无回答。
check-answer = 核对
answer-right = 正确
answer-wrong = 不正确
right-answer = 正确答案：
quiz-score = 答对
move-up = 上移
move-down = 下移
rank-hint = 把最重要的放在第一位。

## Courses on e-learning platforms.

course-progress = 已读页面
course-read = 已读
course-complete = 您已完成本单元。
course-passed = 您已完成本单元，并通过了小测验。
course-failed = 您已完成本单元，但未通过小测验。您可以修改答案，然后再次核对。
course-refused = 您的在线学习平台目前不接受您的回答。回答保存在本设备上，稍后将再次发送。
course-full = 您的笔记超出了在线学习平台可以保存的长度。平台保存您的学习进度、选择和较短的笔记。请将回答保存到文件，以免丢失较长的笔记。
course-closed = 您的在线学习平台已关闭本次学习。请从平台重新打开课程后继续。在此之前，您的回答只保存在本设备上。
statement = 陈述
rank = 排序
option = 选项
