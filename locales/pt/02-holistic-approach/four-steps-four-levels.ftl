title = Quatro passos, quatro níveis

description = Como os quatro passos formam um ciclo, e de quem são as capacidades que têm de crescer.

steps-give-the-work-an-order = Os passos dão uma ordem ao trabalho, e os níveis mostram quem tem de se tornar capaz de o fazer.

the-four-steps = Os quatro passos

situation-analysis-where-are-we-now = **Análise da situação.** Onde estamos agora? Identifique lacunas e oportunidades no governo e na sociedade.

envisioning-where-do-we-want-to = **Construção da visão.** Onde queremos estar, e para quem? Acordem objetivos que reflitam as necessidades das pessoas e sirvam os Objetivos de Desenvolvimento Sustentável.

strategy-and-road-map-how-do = **Estratégia e roteiro.** Como chegamos lá? A estratégia enuncia as escolhas e o benefício para as pessoas. O roteiro enuncia quem faz o quê, até quando e com que meios, incluindo o desenvolvimento de capacidades.

monitoring-and-evaluation-what-happens-compared = **Acompanhamento e avaliação.** O que acontece, em comparação com o plano, e porquê? O *acompanhamento* segue o progresso durante o trabalho. A *avaliação* pergunta, em momentos escolhidos, o que causou os resultados e se estes valeram o esforço.

why-the-steps-form-a-cycle = Porque é que os passos formam um ciclo

transformation-has-no-final-state-because = A transformação não tem um estado final, porque as necessidades, os riscos e as tecnologias continuam a mudar. As provas obtidas no passo 4 alimentam, por isso, uma nova análise da situação.

shorter-returns-are-useful-too-if = Também são úteis regressos mais curtos. Se a construção da visão mostrar que ninguém sabe do que precisam os utilizadores rurais, a equipa volta ao passo 1.

worked-example-results-that-return = Exemplo comentado: resultados que regressam

azerbaijan-assesses-its-state-services-with = O Azerbaijão avalia os seus serviços do Estado com o índice ASAN, que utiliza 143 parâmetros e abrangia mais de 500 serviços em setembro de 2022 (UNPAN, 2022). Os resultados vão primeiro para os prestadores e depois para o público, e os prestadores devem corrigir as deficiências antes da ronda seguinte (digital.gov.az, sem data).

the-assessment-shows-how-each-service = A avaliação mostra como funciona cada serviço: acompanhamento e avaliação.

to-correct-the-shortcomings-a-provider = Para corrigir as deficiências, um prestador precisa de escolhas e de datas, ou seja, de uma pequena estratégia e de um pequeno roteiro.

the-next-round-finds-a-changed = A ronda seguinte encontra uma situação alterada, pelo que serve também de análise da situação.

if-nobody-had-to-act-on = Se ninguém tivesse de agir com base nos resultados, haveria uma medição, mas não um ciclo. Um passo não é visível aqui: um índice dos serviços existentes não pergunta de que serviços precisarão as pessoas dentro de dez anos.

the-four-capacity-levels = Os quatro níveis de capacidade

individual-what-a-person-knows-can = **Individual:** o que uma pessoa sabe, pode e quer fazer. Uma analista explica o que se ganha e o que se perde ao escolher entre dois objetivos.

organizational-what-one-body-can-do = **Organizacional:** o que um organismo pode fazer graças à sua estrutura, à sua cultura e aos seus talentos. Um departamento dá às suas equipas um espaço seguro para testar um serviço.

institutional-what-shared-rules-make-possible = **Institucional:** o que as regras comuns tornam possível, através de leis, deveres, avaliação e incentivos. Uma norma obriga os organismos a reutilizar dados que outro organismo possui.

societal-what-people-and-groups-can = **Societal:** o que as pessoas e os grupos podem fazer. Mulheres jovens e pessoas com deficiência utilizam ferramentas digitais para participar nas políticas.

here-an-organization-is-a-body = Aqui, uma organização é um organismo com pessoal, e uma instituição é uma regra ou um arranjo que vincula muitos organismos. Se o pessoal formado continuasse a ser bloqueado pelo seu próprio dirigente, a lacuna seria organizacional. Se o dirigente fosse bloqueado pela lei, seria institucional.

every-step-needs-work-at-all = Cada passo exige trabalho nos quatro níveis. Uma análise da situação limitada às competências do pessoal deixa três níveis por ver. Antes de encerrar um passo, { -lead-agency } pode perguntar: o que aprendemos ou decidimos para cada nível?
