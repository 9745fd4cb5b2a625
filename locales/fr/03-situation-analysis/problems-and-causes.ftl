title = Problèmes et causes

description = Comment énoncer un problème sans sa solution, remonter à ses causes et les vérifier.

the-way-a-problem-is-written = La manière dont un problème est formulé détermine les réponses que l’on peut trouver.

state-the-problem = Énoncer le problème

a-useful-statement-says-who-experiences = Un énoncé utile dit *qui* rencontre *quoi*, *où*, et *comment nous le savons*. Il ne contient ni solution ni reproche.

first-version = Première version

what-is-wrong-with-it = Ce qui ne convient pas

better-version = Meilleure version

we-have-no-mobile-application = Nous n’avons pas d’application mobile

it-names-a-missing-solution = L’énoncé nomme une solution absente

families-in-the-outer-villages-apply = Les familles des villages éloignés font moins souvent de demandes que celles de la ville, comme le montre notre liste des demandes

staff-resist-change = Le personnel résiste au changement

it-blames-and-explains-nothing = L’énoncé fait un reproche et n’explique rien

clerks-ask-for-a-paper-copy = Les employés demandent une copie papier de chaque document, même lorsque le document est arrivé en ligne

from-the-symptom-to-the-cause = Du symptôme à la cause

a-symptom-is-what-you-see = Un *symptôme* est ce que vous voyez en premier. Une *cause* est une condition qui le produit. Demandez « pourquoi ? » et notez chaque réponse au-dessous du problème. La plupart des problèmes ont plusieurs causes : laissez donc les réponses se ramifier.

stop-on-a-branch-when-you = Arrêtez-vous sur une branche lorsque vous atteignez une condition qu’un organisme précis peut changer. « La pauvreté » est trop loin, alors que l’on peut agir sur « des frais plus élevés que le prix du trajet en bus qu’ils évitent ».

two-errors-are-common-the-first = Deux erreurs sont courantes. La première consiste à écrire comme cause l’absence de la solution que vous préférez, par exemple « il n’y a pas d’application ». La seconde consiste à ne suivre qu’une seule branche, souvent la technologie ou le personnel. Le module 2 montre comment des effets peuvent [agir en retour sur leurs causes](../02-holistic-approach/why-holistic.md#systems-thinking) ; cherchez donc aussi les flèches qui reviennent en arrière.

three-tests-of-a-cause = Trois vérifications d’une cause

an-answer-to-why-is-a = Une réponse à la question « pourquoi ? » est une supposition tant qu’elle n’est pas vérifiée.

compare-is-the-problem-smaller-where = **Comparaison.** Le problème est-il moindre là où cette condition est absente ?

order-in-time-did-the-condition = **Ordre dans le temps.** La condition est-elle apparue avant le problème ?

removal-if-only-this-condition-disappeared = **Suppression.** Si seule cette condition disparaissait, que feraient exactement les personnes de différent, et le disent-elles elles-mêmes ?

if-a-test-clearly-speaks-against = Si une vérification infirme clairement une cause, retirez-la de la liste. Si les vérifications ne concordent pas, ou si aucune n’est encore possible, gardez-la comme question en suspens.

worked-example-few-applications-from-the = Exemple détaillé : peu de demandes venant des villages

imagine-a-municipality-where-parents-have = Imaginez une municipalité où les parents peuvent demander en ligne, depuis un an, une allocation pour enfant. Les familles de la ville font des demandes, mais peu de familles des villages éloignés en font. L’équipe note quatre causes possibles et les vérifie.

the-villages-have-no-signal-compare = *Les villages n’ont pas de réseau.* Comparaison : un village a un bon réseau depuis des années, et les demandes y sont aussi rares qu’ailleurs. Un seul village ne tranche pas la question ; la cause reste donc une question en suspens.

families-do-not-know-about-the = *Les familles ne connaissent pas l’allocation.* Les familles interrogées la connaissent, car l’infirmière du village leur en parle. La condition n’est pas réunie ; la cause est donc retirée de la liste.

the-birth-certificate-is-missing-the = *Il manque l’acte de naissance.* L’infirmière pense que de nombreuses naissances ne sont pas enregistrées, mais personne ne les a comptées ; aucune vérification n’est donc possible. C’est une deuxième question en suspens.

applicants-must-show-a-certified-copy = *Il faut présenter une copie certifiée à l’hôtel de ville.* Ordre dans le temps : cette règle municipale est antérieure au formulaire en ligne. Suppression : des parents disent que le trajet coûte une journée de travail et qu’ils feraient une demande si le dispensaire pouvait envoyer leurs papiers. La législation nationale n’exige pas cette copie ; le conseil peut donc modifier la règle.

the-first-idea-of-the-team = La première idée de l’équipe avait été un formulaire plus simple, mais aucune de ces causes ne tient au formulaire. Le travail n’est pas terminé : les familles qui étaient absentes avec leurs troupeaux le jour de la visite n’ont pas été entendues.

allow-25-minutes-8-for-the = Prévoyez 25 minutes : 8 pour les lectures, 12 pour un arbre des causes, 5 pour les trois vérifications. Demandez aux groupes d’écrire une cause par carte et de retourner toute carte qui n’a passé avec succès aucune vérification.
