title = 阿塞拜疆
