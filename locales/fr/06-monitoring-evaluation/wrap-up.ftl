title = Étude de cas, discussion et points clés

description = Une étude de cas, un débat, les points clés et les sources.

look-once-more-at-how-an = Examinez encore une fois comment une organisation apprend, puis discutez de ce qu’elle devrait montrer en public.

sort-the-figures-of-the-case = Classez les chiffres de l’étude de cas en produits, effets directs et effets ultimes, et corrigez celui qui en dit le moins. Cherchez ensuite une habitude qui aide l’organisation à tirer les enseignements d’un mauvais résultat, ou notez que l’étude de cas n’en mentionne aucune.

should-bad-figures-be-published = Faut-il publier les mauvais chiffres ?

the-claim-if-we-publish-figures = La thèse : « Si nous publions des chiffres en baisse, la presse nous attaque et, l’an prochain, plus personne ne dit la vérité dans ses rapports. Publions les progrès et discutons des échecs en interne. »

half-of-the-group-defends-the = Une moitié du groupe défend la thèse et l’autre s’y oppose. Débattez pendant huit minutes, puis répondez ensemble :

who-pays-the-price-if-a = Qui en paie le prix si un mauvais chiffre reste en interne, et qui le paie s’il est publié ?

what-must-be-true-in-an = Que faut-il, dans une organisation, pour que le personnel signale sans crainte les mauvais chiffres ?

which-figure-can-harm-people-if = Quel chiffre peut nuire à des personnes s’il est publié, par exemple dans un petit village où tout le monde se connaît ?

which-figure-for-country-should-lead = Quel chiffre faudrait-il que { -lead-agency } publie chaque année { -country(case: "in") }, qu’il soit bon ou mauvais ?

allow-20-minutes-15-for-the = Prévoyez 20 minutes : 15 pour le débat, 5 pour les points clés. Si tout le monde est d’accord, décrivez deux bureaux : l’un règle 9 demandes sur 10 dans les délais, l’autre 6 sur 10, mais seul le second compte les demandes qu’il avait renvoyées. Lequel mérite des éloges ?

an-output-shows-what-we-made = Un produit montre ce que nous avons réalisé, un effet direct ce que les gens font ou reçoivent, un effet ultime ce qui a changé de ce fait dans leur vie.

an-indicator-needs-a-definition-a = Un indicateur a besoin d’une définition, d’une valeur de référence, d’une cible, d’une source, de l’indication des personnes laissées de côté, et d’une décision qui en dépend.

a-total-since-the-beginning-a = Un total depuis le début, un canal fermé et un chiffre récompensé peuvent chacun ressembler à un succès.

silence-is-not-satisfaction-and-more = Le silence n’est pas un signe de satisfaction, et des réclamations plus nombreuses peuvent être une bonne nouvelle.

maturity-models-and-indices-help-to = Les modèles de maturité et les indices aident à poser des questions ; l’utilisation, les lieux et les personnes leur échappent, et un rang n’est pas une cible.

first-ask-whether-the-work-was = Demandez d’abord si le travail a été fait, et ensuite si le résultat est venu.

an-honest-number-says-what-was = Un chiffre honnête dit ce qui a été compté, ce qui est une estimation et ce qui s’est dégradé.

sources = Sources

un-desa-unpog-and-escap-launch = DESA/UNPOG et CESAP, lancement de la Boîte à outils, 30 mai 2023, publié en août 2023, pour la place du suivi et de l’évaluation dans le cycle.

un-e-government-survey-2020-chapter = Enquête des Nations Unies sur l’administration en ligne, 2020, chapitre 7, section 7.6, sur le suivi, l’évaluation et l’amélioration.

uruguay-uruguay-digital-undated = Uruguay : [Uruguay Digital](https://www.gub.uy/uruguay-digital/politicas-y-gestion/100-tramites-linea), sans date.

morocco-le360-january-2018-challenge-report = Maroc : [Le360](http://fr.le360.ma/politique/video-administration-le-portail-chikayama-voit-enfin-le-jour-150803), janvier 2018 ; [Challenge](http://www.challenge.ma/il-fait-lactu-saadeddine-el-othmani-chef-du-gouvernement-3-92203/), article sur le lancement.

azerbaijan-asan-index-undated = Azerbaïdjan : [indice ASAN](https://digital.gov.az/en/projects/our-projects/asan-index), sans date.

brazil-agencia-brasil-november-2022-cayowaaplano = Brésil : [Agência Brasil](https://agenciabrasil.ebc.com.br/en/geral/noticia/2022-11/brazil-one-world-leaders-digitization-public-services), novembre 2022 ; [cayowaaplano.com](https://cayowaaplano.com/artigos/govbr-infraestrutura-federativa), un blog citant des données officielles, vers 2025.

estonia-e-estonia-undated-opencivics-undated = Estonie : [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work), sans date ; OpenCivics, sans date.
