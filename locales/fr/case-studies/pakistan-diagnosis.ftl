title = Pakistan : un diagnostic avant un remède

description = Ce qu’un diagnostic du Pakistan dit de l’accès, des compétences et de la peur, et pourquoi les écoles de fonctionnaires peuvent être un bon point de départ.

most-case-studies-begin-with-a = La plupart des études de cas commencent par une solution. Celle-ci commence par une liste de ce qui manque, car, sans cette liste, un plan s’attaque au mauvais problème.

context = Contexte

in-may-2023-a-speaker-from = En mai 2023, une personne représentant le bureau des Nations Unies au Pakistan a présenté un diagnostic lors d’un webinaire (DESA/UNPOG et CESAP, 2023, source également des chiffres ci-dessous). Ce diagnostic cite cinq groupes de difficultés : les politiques, la planification, l’exécution et les états d’esprit ; la faiblesse des infrastructures ; un déficit d’alphabétisation ; la résistance au sein de l’administration ; et le peu de confiance lorsqu’il faut partager des données sensibles. Une étude de 2022, citée à cette occasion, attribue la résistance à trois peurs : celle de la transparence, celle de perdre du pouvoir et celle de perdre son emploi.

what-was-done = Mesures prises

schools-the-united-nations-office-works = *Écoles.* Le bureau des Nations Unies travaille avec des écoles de hauts fonctionnaires, connues sous les sigles NSPP, CSA et NIM. Il a commencé par du matériel de formation sur l’évolution des états d’esprit. Des ateliers nationaux et des modifications des programmes d’études existants étaient prévus.

law-the-cabinet-approved-a-digital = *Loi.* Le conseil des ministres a approuvé un projet de loi intitulé Digital Nation Pakistan en juin 2024, et l’Assemblée nationale en a été saisie le 16 décembre 2024 (Business Recorder, décembre 2024). Le texte prévoit une commission nationale du numérique présidée par le Premier ministre, où siègent les ministres en chef des quatre provinces et les dirigeants d’organismes détenant beaucoup de données. Une autorité pakistanaise du numérique doit établir un plan pour l’économie, la gouvernance et la société. Une commission parlementaire a adopté le projet par 11 voix contre 6 (Business Recorder, janvier 2025). Le texte est devenu loi le 29 janvier 2025 (Dawn, mars 2025).

results = Résultats

so-far-the-documented-results-are = À ce jour, les résultats attestés sont un diagnostic et une loi. Le diagnostic décrit plusieurs strates :

growth-2021-to-2022-internet-users = **Croissance, 2021 à 2022.** Le nombre d’internautes a augmenté de 22 millions, soit de 35,9 % (Kepios).

reach-2022-the-internet-reached-less = **Portée, 2022.** Internet touchait moins de 40 % de la population, et l’écart était plus grand pour les femmes.

connections-january-2022-mobile-connections = **Connexions, janvier 2022.** Les connexions mobiles équivalaient à 82,2 % de la population (GSMA Intelligence). Une même personne peut en avoir plusieurs.

skills-2019-20-in-only-40 = **Compétences, 2019-2020.** Dans 40 % des ménages seulement, un membre savait utiliser un ordinateur (PSLM, enquête nationale sur les niveaux de vie).

what-is-disputed-or-unknown = Points contestés ou inconnus

the-figures-are-old-and-quoted = Les chiffres sont anciens et cités de seconde main. Les trois peurs proviennent d’une seule étude. Aucune des sources utilisées ici ne dit combien d’agents publics ont été formés, ni ce qu’ils ont fait différemment par la suite. Des membres de l’opposition craignaient que les données personnelles ne soient conservées en un même lieu et utilisées à mauvais escient ; la ministre a répondu que cela n’était pas prévu (Business Recorder, janvier 2025). Un auteur juge les nouveaux organes dominés par le gouvernement (Dawn, mars 2025). L’application de la loi dans la pratique n’a pas été vérifiée.

lessons = Enseignements

a-diagnosis-with-uncomfortable-figures-is = Un diagnostic qui contient des chiffres gênants fait partie de la réforme.

connections-persons-and-households-give-three = Les connexions, les personnes et les ménages donnent trois images d’un même pays. Choisissez l’unité qui convient à la question.

resistance-has-reasons-each-fear-calls = La résistance a des raisons. Chaque peur appelle une réponse différente.

schools-reach-the-officials-who-will = Les écoles atteignent les agents publics qui décideront. Selon notre lecture, modifier un cours existant peut être plus rapide que d’en créer un nouveau.

questions-for-the-group = Questions pour le groupe

which-of-the-three-fears-is = Laquelle des trois peurs est la plus forte dans votre organisation ? Écrivez une promesse qui y réponde et que votre chef de bureau pourrait réellement tenir.

connections-at-82-2-per-cent = Des connexions à 82,2 %, ou des compétences informatiques dans 40 % des ménages : qui citerait quel chiffre, et à quelle fin ?

a-school-gives-you-two-hours = Une école vous accorde deux heures dans un cours existant destiné à de hauts fonctionnaires. Qu’enseignez-vous, et que retire-t-on pour faire de la place ?
