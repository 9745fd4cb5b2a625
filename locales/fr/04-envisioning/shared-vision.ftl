title = Une vision partagée

description = Comment rédiger une vision qui tranche, et comment la partager.

a-vision-is-a-picture-of = Une vision est l’image d’un avenir souhaité, assez claire pour guider les décisions.

it-says-how-people-will-live = Elle dit en quoi les personnes vivront ou travailleront autrement : « Personne ne perd sa pension à cause d’un trajet. » Un *projet*, tel qu’un accord avec les centres de santé, est un moyen d’y parvenir. Les projets peuvent changer lorsqu’on trouve mieux ; la vision, elle, demeure.

four-tests-of-a-vision-sentence = Quatre tests pour une phrase de vision

people-does-it-name-people-whose = **Personnes.** Nomme-t-elle des personnes dont la vie sera différente ?

difference-does-it-say-what-they = **Différence.** Dit-elle ce que ces personnes remarqueront, et non ce que l’administration achètera ?

choice-could-a-reasonable-person-disagree = **Choix.** Une personne raisonnable pourrait-elle être d’un autre avis ? Une phrase à laquelle nul ne s’oppose ne décide rien.

time-is-there-a-year-in = **Échéance.** Y a-t-il une année où l’on pourra demander si elle s’est réalisée ?

first-version = Première version

test-that-it-fails = Test auquel elle échoue

better-version = Version améliorée

we-will-be-a-leader-in = Nous serons à la pointe en matière de pensions numériques

people-difference-time = Personnes, différence, échéance

by-the-fifth-year-a-pensioner = D’ici à la cinquième année, toute personne retraitée, quel que soit son village, justifie de ses droits sans se déplacer

a-modern-mobile-application-for-all = Une application mobile moderne pour toutes les personnes retraitées

difference-it-names-a-tool-time = Différence (elle nomme un outil), échéance

by-the-fifth-year-each-pensioner = D’ici à la cinquième année, chaque personne retraitée choisit entre trois moyens de fournir le justificatif, dont aucun n’est payant

better-services-for-everybody = De meilleurs services pour tout le monde

difference-choice-time = Différence, choix, échéance

in-the-first-two-years-villages = Les deux premières années, les villages sans autobus passent avant la capitale

the-last-version-may-find-opponents = La dernière version trouvera peut-être des adversaires dans la capitale, mais le choix est fait ouvertement, avant que l’argent ne soit dépensé.

shared-by-whom = Partagée par qui ?

shared-goals-should-reflect-peoples-interests = Des buts communs devraient tenir compte des intérêts des personnes, de leurs besoins et de leurs compétences (DESA/UNPOG et CESAP, 2023). Le troisième point s’oublie facilement : un avenir qui exige des compétences sans que l’on aide quiconque à les acquérir n’est pas partagé.

two-movements-meet-from-the-top = Deux mouvements se rencontrent. D’en haut viennent un mandat, de l’argent et une direction. D’en bas viennent la connaissance de la vie quotidienne et des idées qui fonctionnent déjà dans un bureau.

these-rules-help-in-a-room = Les règles suivantes sont utiles dans une salle où les grades diffèrent :

each-person-writes-alone-without-a = Chaque personne écrit individuellement, sans indiquer son nom.

all-sentences-are-read-aloud-by = Une seule voix lit toutes les phrases.

the-person-of-highest-rank-speaks = La personne la plus gradée parle en dernier.

disagreement-that-remains-is-written-down = Les désaccords qui subsistent sont consignés, avec leur raison.

shared-does-not-mean-unanimous-it = « Partagée » ne veut pas dire « unanime » : cela signifie que chaque personne peut dire ce qui a été décidé et pourquoi.

worked-example-a-second-half-of = Exemple détaillé : une seconde moitié du tableau

in-2018-singapore-wrote-goals-for = En 2018, Singapour a fixé des objectifs pour l’administration numérique jusqu’en 2023 (WorkSmart Asia, 2018). La même année, un groupe dont les membres venaient de l’administration, des entreprises et de la société civile a rédigé un second plan, sur la préparation de la population. Celui-ci comporte quatre axes : l’accès, la maîtrise des outils numériques, une adoption portée par les collectivités et les entreprises, et l’inclusion dès la conception (Digital Readiness Blueprint, 2018).

which-people-the-first-plan-describes = *Quelles personnes ?* Le premier plan décrit ce que l’administration offre, et le second ce que les personnes doivent posséder et savoir pour en tirer profit.

who-wrote-it-the-second-plan = *Qui l’a rédigé ?* Une partie des auteurs du second plan n’appartenaient pas à l’administration.

what-is-not-shown-a-plan = *Qu’est-ce qui n’apparaît pas ?* Un plan n’est pas un résultat, et cet exemple ne porte pas de jugement sur ce que les plans ont changé.

for-your-own-vision-write-the = Pour votre propre vision, rédigez aussi la seconde moitié : que doivent posséder et savoir les personnes le jour où elle se réalise, et en quoi doivent-elles avoir confiance ?

allow-20-minutes-6-for-the = Prévoyez 20 minutes : 6 pour les lectures, 8 pour les cartes postales, 6 pour les quatre tests. La carte postale vient de l’avenir : une personne imaginaire vivant { -country(case: "in") } raconte, dans cinq ans, une journée ordinaire avec les services publics. Aucune technologie ne doit être nommée dans les trois premières phrases.
