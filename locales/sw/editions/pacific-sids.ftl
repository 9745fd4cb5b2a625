title = Nchi za visiwa vidogo zinazoendelea za Pasifiki
