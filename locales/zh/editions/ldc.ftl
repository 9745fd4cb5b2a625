title = 最不发达国家
