title = Uma abordagem holística da transformação

description = O que abrange este módulo e como planear o meio dia.

a-new-portal-can-be-well = Um novo portal pode estar bem concebido e, mesmo assim, mudar muito pouco. A lei pode exigir papel, e as pessoas que mais precisam do serviço podem não conseguir chegar a ele. Este módulo ajuda a ver esses limites antes de gastar dinheiro na parte errada.

it-rests-on-three-lists-un = Assenta em três listas (Estudo das Nações Unidas sobre o Governo Eletrónico, 2020; UN DESA/UNPOG e ESCAP, 2023). Nove pilares dizem *o que* tem de mudar, quatro níveis de capacidade dizem *de quem* é a capacidade que tem de crescer, e quatro passos dizem *por que ordem* trabalhar.

explain-why-one-improved-part-may = Explicar por que razão uma parte melhorada pode não melhorar o todo.

describe-the-nine-pillars-and-tell = Descrever os nove pilares e distinguir os que são muitas vezes confundidos.

connect-the-four-steps-to-the = Ligar os quatro passos aos quatro níveis de capacidade.

test-a-service-design-for-the = Examinar a conceção de um serviço pensando nas pessoas que deixaria de fora.

name-the-pillar-that-most-limits = Indicar o pilar que mais limita o progresso, olhando para { -country }.

why-do-good-digital-projects-fail = Porque é que bons projetos digitais falham em contextos frágeis?

how-can-a-government-keep-to = Como pode um governo manter o seu plano e, ainda assim, aprender com os resultados?

who-is-absent-when-a-service = Quem está ausente quando um serviço é concebido?

plan-210-minutes-for-12-to = Preveja 210 minutos para 12 a 30 pessoas: abertura 5, as partes e o todo 25, pilares 30, passos e níveis 25, intervalo 15, inclusão 20, autoavaliação 20, exercício 30, estudo de caso 15, debate 20, pontos-chave 5.

invite-if-you-can-a-colleague = Convide, se puder, uma pessoa que represente { -lead-agency } e outra de um governo local, porque veem partes diferentes do mesmo sistema.
