title = پاکستان
