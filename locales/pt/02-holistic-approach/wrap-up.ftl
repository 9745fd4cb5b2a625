title = Caso, debate e pontos-chave

description = Um estudo de caso, um debate, os pontos-chave e as fontes.

test-the-approach-on-a-case = Teste a abordagem num caso e, depois, perante uma objeção.

look-for-the-rules-or-shared = Procure as regras ou os arranjos comuns que fizeram os organismos trabalhar em conjunto, e o pilar que tinha de existir primeiro. Depois, indique um grupo de pessoas sobre o qual o caso nada diz.

does-holistic-mean-slow = Holístico significa lento?

the-claim-a-holistic-approach-takes = A tese: «Uma abordagem holística demora demasiado. Deixe-se um ministério forte avançar, e faça-se com que os outros o sigam.»

half-of-the-group-defends-the = Metade do grupo defende a tese e a outra metade opõe-se-lhe, seja qual for a sua convicção. Preparem-se durante cinco minutos e argumentem durante dez. Nos últimos cinco, deixem os vossos papéis e respondam em conjunto:

when-does-a-fast-start-set = Quando é que um arranque rápido estabelece uma norma para outros, e quando é que acrescenta mais um sistema separado?

which-two-pillars-need-a-minimum = Que dois pilares precisam de um mínimo antes que alguém comece, e porque não outro par?

who-carries-the-cost-if-the = Quem suporta o custo se a primeira versão deixar pessoas de fora?

in-country-what-should-lead-agency = Pensando no que convém para { -country }, o que deveria { -lead-agency } exigir a um ministério que queira avançar?

ask-the-defenders-what-happens-when = Pergunte aos defensores o que acontece quando um segundo ministério segue outro caminho, e aos opositores o que poderia começar na próxima semana. Um bom final separa *olhar* para o todo, o que é sempre possível, de *agir* sobre o todo, o que não o é.

a-part-improved-alone-may-lack = Uma parte melhorada isoladamente pode carecer de apoio, deslocar o problema ou funcionar contra outra parte.

pillars-say-what-must-change-levels = Os pilares dizem o que tem de mudar, os níveis dizem de quem é a capacidade que tem de crescer, e os passos dizem por que ordem trabalhar.

the-weakest-pillar-limits-the-result = O pilar mais fraco limita o resultado, e uma média esconde-o.

whole-of-government-joins-bodies-and = A abordagem de todo o governo une organismos e níveis; a de toda a sociedade partilha o trabalho para além do governo.

the-steps-form-a-cycle-only = Os passos só formam um ciclo quando os resultados mudam a decisão seguinte.

inclusion-by-design-asks-who-would = A inclusão desde a conceção pergunta quem ficaria de fora antes de o serviço existir.

sources = Fontes

un-e-government-survey-2020-chapter = Estudo das Nações Unidas sobre o Governo Eletrónico, 2020, capítulo 7; [página do conjunto de ferramentas de formação](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-unpog-and-escap-launch = UN DESA/UNPOG e ESCAP, lançamento do conjunto de ferramentas, 30 de maio de 2023, publicado em agosto de 2023 (também fonte dos números da UIT).

indonesia-press-reports-of-may-2024 = Indonésia: notícias da imprensa de maio de 2024, entre elas [exbulletin.com](https://exbulletin.com/politics/2719007).

estonia-e-estonia = Estónia: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work).

azerbaijan-unpan-2022-asan-index = Azerbaijão: [UNPAN, 2022](https://unpan.un.org/news/dpidg-met-state-agency-public-service-and-social-innovations-under-president-republic); [índice ASAN](https://digital.gov.az/en/projects/our-projects/asan-index).

kenya-itweb-africa-3-july-2023 = Quénia: ITWeb Africa, 3 de julho de 2023.

togo-govinsider-interview-with-the-minister = Togo: GovInsider, entrevista com a ministra.

papua-new-guinea-notices-of-the = Papua-Nova Guiné: [avisos do departamento de TIC](https://ict.gov.pg/category/notices); pln.com.pg.

philippines-manila-bulletin-december-2024 = Filipinas: [Manila Bulletin, dezembro de 2024](https://mb.com.ph/2024/12/1/over-half-of-lg-us-now-digitally-connected-dict).
