title = Papua New Guinea
