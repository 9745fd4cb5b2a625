title = 多哥
