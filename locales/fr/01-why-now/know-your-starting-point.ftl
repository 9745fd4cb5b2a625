title = Connaître son point de départ

description = Une auto-évaluation à quatre niveaux de capacité et un exercice sur les types de changement.

a-plan-needs-a-starting-point = Un plan exige un point de départ sur lequel chacun s’accorde.

self-assessment = Auto-évaluation

sa-starting-point-title = D’où partons-nous ?

answer-alone-first-for-your-own = Répondez d’abord individuellement, pour votre propre organisation, en cherchant des éléments probants à l’appui de chaque réponse. Comparez ensuite vos réponses au sein du groupe.

not-yet = Pas encore

in-a-few-cases = Dans quelques cas

in-most-cases = Dans la plupart des cas

as-a-rule = En règle générale

individual = Niveau individuel

colleagues-can-explain-the-difference-between = Les collègues savent expliquer la différence entre mettre un formulaire en ligne et changer un service.

managers-use-data-on-results-when = Les responsables s’appuient sur des données relatives aux résultats pour prendre leurs décisions.

front-line-staff-can-say-for = Le personnel en contact avec le public sait dire pour qui nos services numériques ne fonctionnent pas.

organizational = Niveau organisationnel

each-service-has-one-named-person = Pour chaque service, une personne nommément désignée répond de l’ensemble, de la demande au résultat.

teams-may-test-a-change-on = Les équipes peuvent mettre un changement à l’essai à petite échelle et signaler un échec sans être sanctionnées.

where-the-law-allows-it-units = Lorsque la loi le permet, les unités réutilisent les informations que nous détenons au lieu de les redemander aux usagers.

institutional = Niveau institutionnel

the-rules-that-bind-us-allow = Les règles qui s’imposent à nous permettent de mener une démarche à son terme sans papier ni déplacement lorsque ni l’un ni l’autre n’est nécessaire.

our-duties-and-those-of-lead = Nos attributions et celles { -lead-agency(case: "of") } sont consignées par écrit et connues du personnel.

budgets-for-digital-services-cover-training = Les budgets des services numériques couvrent la formation, la maintenance et l’assistance, et pas seulement l’achat.

societal = Niveau sociétal

we-know-which-groups-in-country = Nous savons quels groupes, { -country(case: "in") }, ne peuvent pas utiliser nos services numériques, et pourquoi.

people-who-are-offline-receive-a = Les personnes qui ne sont pas connectées reçoivent un service de qualité égale, sans frais supplémentaires.

a-person-can-question-a-decision = Toute personne peut contester une décision prise à l’aide d’outils numériques et recevoir une réponse motivée.

do-not-rely-on-a-total = Ne vous fiez pas à un total. Regardez le niveau où les réponses sont les plus faibles, puis l’énoncé sur lequel les collègues divergent le plus. Ces divergences peuvent signifier que les unités diffèrent, ou que personne ne dispose d’éléments probants.

allow-20-minutes-8-alone-12 = Prévoyez 20 minutes : 8 individuellement, 12 en groupes. Précisez qu’il ne s’agit pas d’un examen et ne relevez aucun nom.

exercise = Exercice

which-change-is-it = De quel changement s’agit-il ?

imagine-a-district-office-that-issues = Imaginez un bureau de district qui délivre des permis d’exploitation commerciale et qui a pris six mesures :

a-it-scanned-its-permit-files = a) Il a scanné ses dossiers de permis.

b-it-put-the-application-form = b) Il a mis le formulaire de demande sur un site Web.

c-it-gave-inspectors-tablets = c) Il a remis des tablettes aux inspecteurs.

d-with-a-new-legal-basis = d) En vertu d’une nouvelle base juridique, il vérifie la situation fiscale auprès de l’administration fiscale, de sorte que les exploitants n’ont plus à apporter d’attestation.

e-it-kept-two-counters-where = e) Il a conservé deux guichets, où le personnel aide les exploitants à faire leur demande en ligne.

f-it-announced-that-its-transformation = f) Il a annoncé que sa transformation était achevée.

work-in-groups-of-four-or = Travaillez en groupes de quatre ou cinq.

sort-the-actions-into-digitization = Classez les mesures : numérisation, dématérialisation, transformation ou aucune des trois, en donnant une raison pour chacune (10 minutes).

for-a-service-of-your-own = Pour un de vos propres services, décrivez un changement qui constituerait une transformation, en précisant la règle, le rôle, le flux de données ou la compétence qui doit être différent (10 minutes).

name-the-main-obstacle-and-its = Nommez le principal obstacle et son niveau de capacité, et rédigez une demande adressée à l’entité qui peut le lever, par exemple { -lead-agency } (5 minutes).

report-your-request-5-minutes-for = Présentez votre demande (5 minutes pour l’ensemble des groupes).

a-is-digitization = a) relève de la numérisation.

b-is-digitalization-since-the-steps = b) relève de la dématérialisation, puisque les étapes restent les mêmes.

c-depends-on-use-the-old = c) dépend de l’usage : l’ancienne liste de contrôle sur tablette relève de la dématérialisation, mais des résultats partagés qui évitent une seconde inspection changent le service.

d-is-transformation-on-a-small = d) est une transformation à petite échelle, car le droit, les rôles et la circulation des données changent.

e-is-none-of-the-three = e) n’est à elle seule aucune des trois, mais peut être essentielle à une transformation qui n’exclut personne.

f-is-none-because-an-announcement = f) n’en est aucune, car une annonce n’est pas un élément probant. Le temps et le nombre de déplacements nécessaires aux exploitants, y compris aux guichets, sont plus probants.

groups-may-rank-b-and-c = Les groupes peuvent placer b) et c) trop haut parce que ces mesures sont visibles. Une bonne réponse à l’étape 3 nomme une décision et la personne ou l’entité qui peut la prendre, tandis que « plus de sensibilisation » est trop vague.
