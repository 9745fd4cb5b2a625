title = Capacités pour la transformation numérique de l’administration

description = Une boîte à outils de formation destinée aux agents publics et aux écoles qui les forment.
