title = Simplifier d’abord : une loi qui limite ce qu’un bureau peut demander

description = Comment le Maroc a limité par la loi les documents que les bureaux peuvent exiger, et comment les réclamations peuvent devenir des données au service de la réforme.

not-every-reform-of-public-services = Une réforme des services publics n’exige pas toujours un ordinateur. Une règle qui empêche un bureau de demander des documents ne figurant pas sur sa liste en est un exemple.

context = Contexte

in-many-procedures-people-had-to = Dans de nombreuses procédures, les usagers devaient apporter des copies certifiées conformes et faire légaliser leur signature. Cela prenait du temps (Atlas Immobilier Essaouira, sans date). Un moyen de se plaindre a précédé la loi. Chikaya, portail national de réclamations concernant les services publics, a ouvert le 9 janvier 2018 (Le360, 2018). Les réclamations devaient faire apparaître les points faibles et servir de base à la réforme (Challenge).

what-was-done = Mesures prises

law-55-19-sets-limits-an = La loi n° 55-19 fixe des limites. Un bureau ne peut demander que les documents figurant sur une liste officielle. Pour la plupart des documents, les copies certifiées conformes et les signatures légalisées ne sont plus nécessaires. Un portail national unique répertorie les procédures (Atlas Immobilier Essaouira, sans date). En septembre 2020, le Gouvernement a adopté un projet de décret relatif aux administrations locales. Ce texte prévoit aussi une commission nationale chargée de superviser l’application des procédures simplifiées (Morocco World News, 2020).

two-more-steps-concern-measurement-and = Deux autres mesures concernent l’évaluation et le pilotage. En octobre 2023, le ministère préparait un moyen de mesurer la maturité numérique : les capacités des administrations, leurs services et les effets sur la population (Harmony Technology, 2023 ; source unique). Le Gouvernement a également approuvé la création d’une commission nationale du développement numérique, présidée par le Chef du gouvernement (Marrakesh Chronicle, sans date).

results = Résultats

february-2023-22-decisions-that-investors = Février 2023 : 22 décisions dont les investisseurs ont besoin avaient été simplifiées et mises en ligne, avec 45 % de documents en moins à fournir (La Vie éco, 2023, citant la ministre).

undated-about-2-500-procedures-were = Sans date : environ 2 500 procédures étaient en cours de simplification et de mise en ligne, selon la ministre. De nombreuses personnes ignoraient ce qui était déjà en ligne (Actu-Maroc ; source unique).

october-2023-the-measure-of-digital = Octobre 2023 : la mesure de la maturité numérique était encore en préparation (Harmony Technology, 2023).

what-is-disputed-or-unknown = Points contestés ou inconnus

the-45-is-for-22-decisions = Le chiffre de 45 % porte sur 22 décisions et sur les investisseurs. Il ne dit rien d’une famille qui a besoin d’une attestation. Les 2 500 procédures étaient en cours de traitement, ce qui ne veut pas dire achevées. Les articles ne concordent pas au sujet de Chikaya. L’un donne 2017 comme année de lancement, mais le jour de la semaine indique 2018, tout comme la date de l’autre article. Selon l’un, le portail couvre tous les organismes publics, sauf la défense (Challenge) ; selon l’autre, les collectivités territoriales en sont aussi exclues (Le360). Aucune source citée ici ne dit combien de réclamations ont abouti à un changement. Le récit de la loi repose sur la presse et sur le site d’une agence immobilière, et non sur le texte de la loi. Lisez la loi avant de la citer.

lessons = Enseignements

a-limit-on-what-may-be = Limiter ce qui peut être demandé est une réforme en soi. Elle aide les personnes qui ne vont jamais en ligne.

simplify-before-you-digitalize-otherwise-the = Simplifiez avant de dématérialiser. Sinon, les mêmes documents seront redemandés à l’écran.

complaints-are-data-they-help-only = Les réclamations sont des données. Elles ne sont utiles que si quelqu’un les compte et rend compte de ce qui a changé.

a-first-group-such-as-investors = Un premier groupe, par exemple les investisseurs, peut prouver que la méthode fonctionne. Dites publiquement qui viendra ensuite.

questions-for-the-group = Questions pour le groupe

bring-one-form-of-your-own = Apportez un formulaire de votre propre service. Pour chaque document qu’il exige, indiquez la règle qui l’impose et l’organisme qui le détient déjà. Que peut-on supprimer ?

an-official-still-asks-for-a = Un fonctionnaire demande encore un document qui ne figure pas sur la liste. Que peut faire le demandeur le jour même ?

imagine-a-portal-that-receives-1 = Imaginez un portail qui reçoit 1 000 réclamations par mois. Quels sont les trois chiffres que vous présenteriez à votre ministre, et celui que vous présenteriez au public ?
