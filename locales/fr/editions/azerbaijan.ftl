title = Azerbaïdjan
