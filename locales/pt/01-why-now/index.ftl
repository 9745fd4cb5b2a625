title = Porquê a transformação, e porquê agora

description = O que abrange este módulo e como o utilizar numa sessão de meio dia.

many-public-offices-now-work-with = Muitos serviços públicos trabalham hoje com computadores. No entanto, as pessoas continuam a esperar em filas, a levar cópias de um serviço para outro e a dar vezes sem conta as mesmas informações. Este módulo explica por que razão as novas ferramentas, por si sós, não mudam essa situação.

one-message-links-all-the-pages = Uma mensagem une todas as páginas: a governação determina o resultado mais do que a tecnologia.

tell-digitization-digitalization-and = Distinguir digitização, digitalização e transformação, com um exemplo de cada uma tirado de um serviço que conhece.

explain-why-the-2030-agenda-needs = Explicar por que razão a Agenda 2030 precisa de um governo digital que funcione.

read-the-main-world-figures-on = Ler os principais números mundiais sobre o governo digital e indicar o que eles não mostram.

weigh-the-benefits-of-a-digital = Ponderar os benefícios de um serviço digital face aos seus riscos, e dizer quem suporta cada risco.

describe-the-starting-point-of-your = Descrever o ponto de partida da sua organização em quatro níveis de capacidade.

when-a-form-moves-from-paper = Quando um formulário passa do papel para o ecrã, o que muda para a pessoa que o preenche?

what-can-a-world-index-tell = O que pode um índice mundial dizer a um governo, e o que pode esconder?

who-may-lose-when-a-service = Quem pode ficar a perder quando um serviço se torna digital, e quem tem de responder por essa perda?

why-do-projects-with-sound-technology = Porque é que projetos com boa tecnologia continuam a falhar?

how-to-use-this-module = Como utilizar este módulo

the-pages-follow-the-order-of = As páginas seguem a ordem de uma sessão de meio dia. Se estudar individualmente, compare as suas respostas escritas com as de um colega.

time-plan-in-minutes-210-in = Plano de tempo em minutos, 210 no total:

opening-objectives-key-questions-10 = abertura, objetivos, perguntas-chave: 10

from-paper-to-transformation-35 = do papel à transformação: 35

where-the-world-stands-30 = a situação mundial: 30

break-15 = intervalo: 15

benefits-risks-and-obstacles-25 = benefícios, riscos e obstáculos: 25

case-study-20 = estudo de caso: 20

self-assessment-20 = autoavaliação: 20

exercise-30 = exercício: 30

discussion-and-key-points-25 = debate e pontos-chave: 25

before-the-session-find-the-latest = Antes da sessão, procure os números mais recentes sobre { -country } no Estudo das Nações Unidas sobre o Governo Eletrónico. Se possível, convide { -lead-agency } a enviar uma pessoa para responder a perguntas no final. Misture categorias e serviços em cada grupo, e deixe falar primeiro a pessoa de categoria mais baixa.
