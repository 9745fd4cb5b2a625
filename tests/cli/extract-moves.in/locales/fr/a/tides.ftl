twice-a-day-the-water-rises = Deux fois par jour, l’eau monte et descend.
