title = 巴基斯坦
