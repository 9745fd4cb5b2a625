title = Nchi zenye maendeleo duni zaidi
