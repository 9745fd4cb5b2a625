### Source text of content/modules/06-monitoring-evaluation/wrap-up.md, written by `tafsiri extract`.
### Edit that file and not this one.

title = Case, discussion and key points

description = A case study, a debate, the key points and the sources.

look-once-more-at-how-an = Look once more at how an organization learns, then discuss what it should show in public.

sort-the-figures-of-the-case = Sort the figures of the case into outputs, outcomes and effects, and mend the one that says least. Then look for a habit that helps the organization to learn from a bad result, or note that the case names none.

# title
should-bad-figures-be-published = Should bad figures be published?

the-claim-if-we-publish-figures = The claim: "If we publish figures that fell, the press attacks us, and next year nobody reports the truth. Publish progress, and discuss failures inside."

half-of-the-group-defends-the = Half of the group defends the claim and half opposes it. Argue for eight minutes, then answer together:

# list item
who-pays-the-price-if-a = Who pays the price if a bad figure stays inside, and who pays if it is published?

# list item
what-must-be-true-in-an = What must be true in an organization before its staff report bad figures without fear?

# list item
which-figure-can-harm-people-if = Which figure can harm people if it is published, for example in a small village where everybody is known?

# list item
which-figure-for-country-should-lead = Which figure for { -country } should { -lead-agency } publish every year, whether it is good or bad?

allow-20-minutes-15-for-the = Allow 20 minutes: 15 for the debate, 5 for the key points. If all agree, describe two offices: one settles 9 in 10 requests in time, the other 6 in 10, but only the second counts requests that it had sent back. Which one deserves praise?

# list item
an-output-shows-what-we-made = An output shows what we made, an outcome what people do or receive, an effect what changed in their lives because of it.

# list item
an-indicator-needs-a-definition-a = An indicator needs a definition, a base value, a target, a source, the people left out, and a decision that depends on it.

# list item
a-total-since-the-beginning-a = A total since the beginning, a closed channel and a rewarded figure can each look like success.

# list item
silence-is-not-satisfaction-and-more = Silence is not satisfaction, and more complaints may be good news.

# list item
maturity-models-and-indices-help-to = Maturity models and indices help to ask questions; they miss use, places and people, and a rank is not a target.

# list item
first-ask-whether-the-work-was = First ask whether the work was done, and then whether the result came.

# list item
an-honest-number-says-what-was = An honest number says what was counted, what is an estimate and what got worse.

# heading
sources = Sources

# list item, under: Sources
un-desa-unpog-and-escap-launch = UN DESA/UNPOG and ESCAP, launch of the Toolkit, 30 May 2023, published in August 2023, for the place of monitoring and evaluation in the cycle.

# list item, under: Sources
un-e-government-survey-2020-chapter = UN E-Government Survey, 2020, chapter 7, section 7.6, on monitoring, evaluation and improvement.

# list item, under: Sources
uruguay-uruguay-digital-undated = Uruguay: [Uruguay Digital](https://www.gub.uy/uruguay-digital/politicas-y-gestion/100-tramites-linea), undated.

# list item, under: Sources
morocco-le360-january-2018-challenge-report = Morocco: [Le360](http://fr.le360.ma/politique/video-administration-le-portail-chikayama-voit-enfin-le-jour-150803), January 2018; [Challenge](http://www.challenge.ma/il-fait-lactu-saadeddine-el-othmani-chef-du-gouvernement-3-92203/), report on the launch.

# list item, under: Sources
azerbaijan-asan-index-undated = Azerbaijan: [ASAN index](https://digital.gov.az/en/projects/our-projects/asan-index), undated.

# list item, under: Sources
brazil-agencia-brasil-november-2022-cayowaaplano = Brazil: [Agência Brasil](https://agenciabrasil.ebc.com.br/en/geral/noticia/2022-11/brazil-one-world-leaders-digitization-public-services), November 2022; [cayowaaplano.com](https://cayowaaplano.com/artigos/govbr-infraestrutura-federativa), a blog citing official data, about 2025.

# list item, under: Sources
estonia-e-estonia-undated-opencivics-undated = Estonia: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work), undated; OpenCivics, undated.
