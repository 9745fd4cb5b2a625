title = افریقہ
