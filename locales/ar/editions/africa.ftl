title = أفريقيا
