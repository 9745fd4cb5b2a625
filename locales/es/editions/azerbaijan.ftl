title = Azerbaiyán
