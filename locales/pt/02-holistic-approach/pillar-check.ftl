title = Verificação dos pilares

description = Uma autoavaliação e um exercício de procura de causas.

look-first-at-your-own-organization = Olhe primeiro para a sua própria organização e, depois, para problemas em dois países.

sa-holistic-title = Até que ponto é holística a nossa abordagem?

judge-each-statement-for-your-own = Avalie cada afirmação em relação à sua própria organização, individualmente, em oito minutos. Depois compare em grupo durante doze minutos, e comece por onde houver maior discordância. Para cada resposta acima da primeira, indique uma prova.

not-yet = Ainda não

in-a-few-places = Em alguns lugares

in-most-places = Na maioria dos lugares

everywhere-with-regular-review = Em toda a parte, com revisão periódica

individual = Individual

managers-can-explain-how-their-service = Os dirigentes sabem explicar como o seu serviço depende do trabalho de outros organismos.

service-designers-know-who-cannot-use = Quem concebe os serviços sabe quem não consegue utilizar o canal digital, e porquê.

colleagues-look-for-causes-beyond-technology = Os colegas procuram causas para além da tecnologia quando um projeto digital está em dificuldades.

organizational = Organizacional

we-prepare-our-digital-plan-and = Preparamos em conjunto o nosso plano digital e o nosso orçamento.

units-work-together-before-a-crisis = As unidades trabalham em conjunto antes que uma crise as obrigue a isso.

teams-may-test-a-small-change = As equipas podem testar uma pequena mudança e comunicar abertamente que não funcionou.

institutional = Institucional

a-written-rule-says-who-answers = Uma norma escrita diz quem responde por cada serviço que prestamos com outros organismos.

we-may-lawfully-share-the-data = Podemos legalmente partilhar os dados de que os serviços conjuntos precisam, com proteção dos dados pessoais.

results-of-monitoring-change-our-plan = Os resultados do acompanhamento mudam o nosso plano ou orçamento no ano seguinte.

societal = Societal

people-who-use-our-services-take = As pessoas que utilizam os nossos serviços participam antes de serem tomadas as principais decisões de conceção.

each-of-our-digital-services-has = Cada um dos nossos serviços digitais tem outra via de acesso para as pessoas que estão fora de linha.

we-know-which-groups-do-not = Sabemos que grupos não utilizam os nossos serviços, e trabalhamos com parceiros que chegam até eles.

do-not-collect-the-answers-as = Não recolha as respostas como se fossem notas. Uma grande dispersão dentro de uma mesma organização é, em si, uma constatação. Peça a cada grupo uma afirmação cuja resposta poderia melhorar no prazo de um ano, e a ajuda que para isso lhe teria de dar { -lead-agency }.

find-the-pillars-behind-the-problem = Encontre os pilares por trás do problema

read-these-two-situations = Leia estas duas situações.

a-in-papua-new-guinea-public = **A.** Na Papua-Nova Guiné, os organismos públicos não estavam coordenados, os esforços estavam dispersos e o governo digital não tinha quem o defendesse dentro do governo (UN DESA/UNPOG e ESCAP, 2023).

b-in-the-philippines-838-of = **B.** Nas Filipinas, 838 das 1 642 cidades e municípios tinham aderido a um sistema partilhado de serviços locais até outubro de 2024 (Manila Bulletin, 2024).

in-groups-of-four-to-six = Em grupos de quatro a seis, escolham um problema (2 minutos).

name-the-pillar-in-which-it = Indiquem o pilar em que o problema *aparece* e até três pilares que podem *causá-lo* (8 minutos).

decide-at-which-capacity-level-the = Decidam em que nível de capacidade deve atuar a primeira medida, e porquê (5 minutos).

write-two-facts-that-you-need = Escrevam dois factos de que precisam antes de decidir, e digam quem os detém (5 minutos).

describe-a-similar-problem-in-country = Descrevam um problema semelhante que afete { -country }, e indiquem um pilar que seja diferente (5 minutos).

report-one-minute-for-each-group = Apresentem, um minuto para cada grupo (5 minutos).

other-answers-can-be-right-if = Outras respostas podem estar certas se as razões forem boas.

a-the-problem-appears-in-pillar = **A.** O problema aparece no pilar 4. As causas prováveis estão nos pilares 1 (ninguém que defenda a causa), 2 (nenhum dever comum) e 3 (talvez nenhuma pessoa responsável em cada organismo). Comecem no nível institucional, porque a boa vontade num organismo não pode vincular os outros. O país também atuou neste nível: a sua Lei do Governo Digital, em vigor desde 8 de agosto de 2022 (ict.gov.pg), obriga cada organismo público a nomear um responsável pela transformação digital (pln.com.pg, síntese da Lei de 2022). Trata-se de uma regra institucional que cria uma função organizacional.

b-the-problem-appears-in-pillar = **B.** O problema aparece no pilar 4, mas o número não prova nenhuma causa. Qualquer dos pilares 7 (dinheiro e pessoal), 6 (ligação) ou 1 (liderança local) pode explicá-lo, e as cidades podem diferir dos municípios rurais. Perguntem primeiro *que* governos locais não aderiram. Um grupo que começa por uma solução saltou a análise da situação.
