title = 亚洲及太平洋
