title = 肯尼亚
