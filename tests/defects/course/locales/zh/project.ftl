title = 发布数据集
