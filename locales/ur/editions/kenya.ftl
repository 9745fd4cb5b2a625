title = کینیا
