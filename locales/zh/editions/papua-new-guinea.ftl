title = 巴布亚新几内亚
