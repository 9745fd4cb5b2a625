title = Asia na Pasifiki
