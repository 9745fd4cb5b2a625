title = Papua Nueva Guinea
