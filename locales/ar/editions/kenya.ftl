title = كينيا
