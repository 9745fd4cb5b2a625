title = Porque é que as partes falham quando tomadas isoladamente

description = Como as partes do governo dependem umas das outras.

governments-divide-work-so-that-people = Os governos dividem o trabalho para que as pessoas se possam especializar. No entanto, quem abre uma loja pode precisar de vários organismos ao mesmo tempo. Quando cada organismo melhora apenas a sua parte, três coisas podem correr mal:

the-part-has-no-support-an = **A parte não tem apoio.** Um formulário em linha está pronto, mas nenhuma norma aceita um documento eletrónico como prova.

the-part-moves-the-problem-one = **A parte desloca o problema.** Um serviço trabalha mais depressa, e a fila passa para o serviço seguinte.

the-part-works-against-another-two = **A parte funciona contra outra.** Dois organismos registam as mesmas pessoas, e ninguém sabe qual dos registos está certo.

systems-thinking = Pensamento sistémico

a-system-is-a-set-of = Um sistema é um conjunto de partes que, juntas, produzem um resultado. O pensamento sistémico observa as partes, as ligações entre elas e a retroação: a forma como um resultado atua por sua vez sobre a sua própria causa.

for-example-a-register-contains-errors = Por exemplo, um registo contém erros, pelo que os funcionários mantêm listas próprias em papel. Como confiam nessas listas, atualizam o registo com atraso, e os erros aumentam. Um curso de introdução de dados não quebrará este ciclo enquanto a lista em papel continuar a ser a escolha mais segura. A correção rápida dos erros pode quebrá-lo.

to-find-a-loop-ask-what = Para encontrar um ciclo, pergunte o que acontece imediatamente antes e imediatamente depois do problema, e quem ganha ou evita um risco quando as coisas ficam como estão.

worked-example-too-many-applications = Exemplo comentado: demasiadas aplicações

indonesia-had-about-27-000-applications = A Indonésia tinha cerca de 27 000 aplicações em ministérios, organismos e regiões, muitas delas sobrepostas (notícias da imprensa, maio de 2024, também para os factos abaixo).

first-answer-build-one-large-application = **Primeira resposta.** Criar uma única aplicação de grande dimensão. Esta resposta olha apenas para a tecnologia.

what-produces-the-symptom-each-new = **O que produz o sintoma?** Cada novo ministro, governador ou chefe de organismo trazia uma nova aplicação. A origem é um hábito dos dirigentes (pilar 1).

what-feeds-it-budget-requests-for = **O que o alimenta?** Os pedidos de orçamento para novas aplicações ascendiam a 6,2 milhões de milhões de rupias indonésias. O dinheiro seguia planos separados (pilar 7).

what-protects-it-the-president-said = **O que o protege?** O Presidente disse que os organismos públicos já não podem chamar aos dados sua propriedade (pilar 5).

which-measures-fit-he-ordered-that = **Que medidas são adequadas?** Ordenou que não se criassem novas aplicações e lançou a INA Digital para a integração e para um início de sessão único (pilar 4).

new-software-alone-would-have-left = Um novo programa informático, por si só, teria deixado intactos os hábitos e os orçamentos. O exemplo não julga os resultados posteriores a maio de 2024.

whole-of-government-whole-of-society = Todo o governo, toda a sociedade

whole-of-government-means-that-ministries = A abordagem de **todo o governo** significa que os ministérios e os níveis de governo atuam como um só para um resultado comum. Isto não exige concentrar tudo num serviço central. Na Estónia, cada organismo guarda os seus próprios dados, e a X-Road, em uso desde 2001, transporta os pedidos entre eles sem um armazenamento central (e-Estonia, sem data).

whole-of-society-means-that-government = A abordagem de **toda a sociedade** significa que o governo trabalha com as empresas, a sociedade civil, as universidades e a população. Não bastam comentários sobre um plano acabado: os parceiros ajudam a definir o problema.

holistic-does-not-mean-everything-at = Holístico não significa tudo ao mesmo tempo

look-at-everything-then-choose-a = Olhe para tudo, depois escolha poucas ações, e saiba de que outras partes depende cada uma.
