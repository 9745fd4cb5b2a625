title = Quatre étapes, quatre niveaux

description = Comment les quatre étapes forment un cycle, et à qui appartiennent les capacités à renforcer.

steps-give-the-work-an-order = Les étapes mettent de l’ordre dans le travail ; les niveaux montrent qui doit acquérir les capacités voulues pour l’accomplir.

the-four-steps = Les quatre étapes

situation-analysis-where-are-we-now = **Analyse de la situation.** Où en sommes-nous ? Recenser les lacunes et les possibilités au sein de l’administration et de la société.

envisioning-where-do-we-want-to = **Élaboration de la vision.** Où voulons-nous arriver, et pour qui ? Convenir d’objectifs qui répondent aux besoins de la population et contribuent aux objectifs de développement durable.

strategy-and-road-map-how-do = **Stratégie et feuille de route.** Comment y parvenir ? La stratégie énonce les choix et les avantages pour la population. La feuille de route précise qui fait quoi, dans quel délai et avec quels moyens, y compris pour le renforcement des capacités.

monitoring-and-evaluation-what-happens-compared = **Suivi et évaluation.** Que se passe-t-il par rapport au plan, et pourquoi ? Le *suivi* observe les progrès au fil des travaux. L’*évaluation* cherche à savoir, à des moments choisis, d’où viennent les résultats et s’ils valaient l’effort consenti.

why-the-steps-form-a-cycle = Pourquoi les étapes forment un cycle

transformation-has-no-final-state-because = La transformation n’a pas de point d’arrivée, car les besoins, les risques et les technologies ne cessent d’évoluer. Les données factuelles issues de l’étape 4 alimentent donc une nouvelle analyse de la situation.

shorter-returns-are-useful-too-if = Des retours plus courts sont également utiles. Si l’élaboration de la vision révèle que personne ne connaît les besoins des usagers des zones rurales, l’équipe revient à l’étape 1.

worked-example-results-that-return = Exemple détaillé : des résultats qui reviennent

azerbaijan-assesses-its-state-services-with = L’Azerbaïdjan évalue ses services publics au moyen de l’indice ASAN, qui repose sur 143 paramètres et couvrait plus de 500 services en septembre 2022 (UNPAN, 2022). Les résultats sont communiqués d’abord aux prestataires, puis au public, et les prestataires sont tenus de remédier aux insuffisances avant le cycle suivant (digital.gov.az, sans date).

the-assessment-shows-how-each-service = L’indice montre comment chaque service fonctionne : c’est l’étape du suivi et de l’évaluation.

to-correct-the-shortcomings-a-provider = Pour remédier aux insuffisances, le prestataire doit faire des choix et fixer des dates : c’est une stratégie et une feuille de route en petit.

the-next-round-finds-a-changed = Le cycle suivant constate une situation nouvelle et tient donc lieu aussi d’analyse de la situation.

if-nobody-had-to-act-on = Si personne n’était tenu de donner suite aux résultats, il y aurait une mesure, mais pas de cycle. Une étape n’apparaît pas ici : un indice portant sur les services existants ne demande pas de quels services la population aura besoin dans dix ans.

the-four-capacity-levels = Les quatre niveaux de capacité

individual-what-a-person-knows-can = **Niveau individuel :** ce qu’une personne sait, sait faire et est disposée à faire. Une analyste explique l’arbitrage à opérer entre deux objectifs.

organizational-what-one-body-can-do = **Niveau organisationnel :** ce qu’un organisme peut faire grâce à sa structure, à sa culture et à ses talents. Une direction offre à ses équipes un cadre où elles peuvent sans risque mettre un service à l’essai.

institutional-what-shared-rules-make-possible = **Niveau institutionnel :** ce que rendent possible des règles communes, par les lois, les obligations, l’évaluation et les incitations. Une règle oblige les organismes à réutiliser les données que détient un autre organisme.

societal-what-people-and-groups-can = **Niveau sociétal :** ce que peuvent faire les personnes et les groupes. De jeunes femmes et des personnes handicapées utilisent des outils numériques pour prendre part à l’élaboration des politiques.

here-an-organization-is-a-body = Ici, une organisation est un organisme doté de personnel, et une institution est une règle ou un arrangement qui lie de nombreux organismes. Si des agents formés restaient bloqués par leur propre responsable, la lacune serait organisationnelle. Si ce responsable était bloqué par la loi, elle serait institutionnelle.

every-step-needs-work-at-all = Chaque étape exige un travail aux quatre niveaux. Une analyse de la situation limitée aux compétences du personnel laisse trois niveaux dans l’ombre. Avant que { -lead-agency } ne déclare une étape achevée, la question peut être posée : qu’avons-nous appris ou décidé pour chaque niveau ?
