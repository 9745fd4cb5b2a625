title = 非洲
