title = Azerbaijani
