title = Afrika
