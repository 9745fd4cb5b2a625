title = Azerbaijão
