title = أذربيجان
