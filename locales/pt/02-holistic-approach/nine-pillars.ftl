title = Os nove pilares

description = Os nove domínios que sustentam uma transformação, com sinais da sua ausência.

the-pillars-form-a-checklist-of = Os pilares formam uma lista de verificação daquilo em que assenta uma transformação (Estudo das Nações Unidas sobre o Governo Eletrónico, 2020). A última coluna foi acrescentada aqui: um sinal a procurar no seu próprio serviço.

no = N.º

pillar = Pilar

what-it-covers = O que abrange

sign-that-it-is-missing = Sinal de que falta

n-1 = 1

vision-leadership-mindsets = Visão, liderança, mentalidades

leaders-who-can-transform-digital-skills = Líderes capazes de transformar, competências digitais, novas formas de pensar

work-stops-when-one-manager-leaves = O trabalho interrompe-se quando sai um dirigente

n-2 = 2

institutional-and-regulatory-framework = Quadro institucional e regulamentar

laws-and-rules-that-hold-institutions = Leis e regras que mantêm unidas as instituições

a-shared-service-has-no-legal = Um serviço partilhado não tem um responsável legal

n-3 = 3

organizational-set-up-and-culture = Estrutura e cultura organizacionais

how-bodies-are-organized-and-work = Como os organismos se organizam e trabalham

a-paper-file-stands-behind-the = Há um processo em papel por trás do formulário em linha

n-4 = 4

systems-thinking-and-integration = Pensamento sistémico e integração

a-view-of-the-whole-joined = Uma visão do todo, políticas e serviços articulados

people-carry-papers-between-offices = As pessoas levam papéis de um serviço para outro

n-5 = 5

data-governance = Governação dos dados

handling-access-and-use-of-data = Tratamento, acesso e utilização dos dados, políticas baseadas em dados

two-registers-disagree-about-one-person = Dois registos divergem sobre a mesma pessoa

n-6 = 6

ict-infrastructure-affordability-access = Infraestrutura de TIC, acessibilidade de preços, acesso

fast-internet-and-safe-technology-within = Internet rápida e tecnologia segura ao alcance de todos

a-signal-is-there-but-people = Há sinal, mas as pessoas não podem pagar

n-7 = 7

resources = Recursos

money-and-other-means-budgets-that = Dinheiro e outros meios, orçamentos ajustados aos planos, parcerias

a-pilot-succeeds-and-no-budget = Um projeto-piloto tem êxito e não se segue um orçamento

n-8 = 8

capacities-of-capacity-developers = Capacidades de quem desenvolve capacidades

schools-of-public-administration-training-bodies = Escolas de administração pública, organismos de formação

courses-teach-the-old-procedure = Os cursos ensinam o procedimento antigo

n-9 = 9

societal-capacities = Capacidades da sociedade

skills-in-society-a-closed-digital = Competências na sociedade, um fosso digital eliminado, ninguém deixado para trás

some-people-always-need-another-person = Algumas pessoas precisam sempre que outra faça o pedido por elas

three-distinctions-that-learners-miss = Três distinções que escapam aos formandos

pillars-2-and-3-pillar-2 = **Pilares 2 e 3.** O pilar 2 diz respeito às regras que vinculam muitos organismos, como uma lei sobre a partilha de dados. O pilar 3 diz respeito à vida dentro de um organismo: as suas unidades, as suas rotinas e o que é recompensado. Uma lei pode permitir a partilha de dados enquanto a cultura de um departamento continua a recusá-la.

pillars-4-and-5-integration-lets = **Pilares 4 e 5.** A integração permite que os sistemas funcionem em conjunto. A governação dos dados decide quem responde pelos dados e quem os pode utilizar. Sem ela, os sistemas ligados trocam dados errados mais depressa.

pillars-6-and-9-a-network = **Pilares 6 e 9.** Uma rede chega a uma aldeia: é o pilar 6. Uma agricultora dessa aldeia utiliza um serviço com confiança e reconhece uma fraude: é o pilar 9.

reading-the-pillars-together = Ler os pilares em conjunto

do-not-calculate-an-average-if = Não calcule uma média. Se oito pilares forem fortes e a lei proibir o serviço, o serviço não existe. Procure o pilar que limita os outros *agora*. Onde nenhum organismo pode legalmente partilhar dados, as regras vêm antes da integração. Onde boas regras ficam por utilizar, olhe primeiro para a liderança e para a cultura.

give-each-pair-one-pillar-and = Dê a cada par um pilar e cinco minutos para encontrar um ponto forte e um ponto fraco, olhando para { -country }. Coloque os resultados numa parede e deixe o grupo desenhar setas: «este pilar depende daquele». Depois pergunte: o pilar para o qual aponta a maioria das setas recebe também a maior parte do orçamento?
