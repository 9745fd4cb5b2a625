title = باكستان
