title = 数字政府转型能力

description = 面向公职人员及其培训院校的培训工具包。
