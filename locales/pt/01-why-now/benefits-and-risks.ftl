title = Benefícios, riscos e obstáculos

description = Como ponderar um serviço digital, e o que trava os governos.

a-fair-judgement-of-a-service = Um juízo justo sobre um serviço indica o benefício, o risco e a pessoa que o suporta.

each-benefit-has-its-risk = Cada benefício tem o seu risco

access-a-service-can-be-open = **Acesso.** Um serviço pode estar aberto a qualquer hora e longe da capital. *Risco:* quando o balcão fecha, ficam de fora as pessoas sem dispositivo, sem competências ou para quem a conceção não é acessível.

knowledge-data-can-show-where-needs = **Conhecimento.** Os dados podem mostrar onde estão as necessidades e se uma política funciona. *Risco:* as pessoas ausentes dos dados tornam-se invisíveis, e pode ser difícil recorrer de uma decisão tomada por um programa informático.

transparency-recorded-steps-make-delay-and = **Transparência.** Quando as etapas ficam registadas, é mais fácil detetar os atrasos e o suborno. *Risco:* os mesmos registos podem servir para vigiar as pessoas.

efficiency-shared-systems-save-staff-from = **Eficiência.** Os sistemas partilhados poupam ao pessoal o trabalho de copiar e procurar. *Risco:* o trabalho pode apenas passar para o cidadão, e uma única falha ou ataque pode parar muitos serviços.

a-worked-example-fast-cash-support = Exemplo comentado: apoio rápido em dinheiro no Togo

in-2020-togo-built-novissi-in = Em 2020, o Togo criou o Novissi em dez dias para apoiar pessoas que tinham perdido rendimentos na pandemia (entrevista do GovInsider com a ministra). Pagava por dinheiro móvel e funcionava em qualquer telefone, sem Internet. Em 2020 e 2021, chegou a 920 000 pessoas, um quarto de todos os adultos (Fórum de Paris sobre a Paz). O Togo não tinha um registo social, pelo que uma fase posterior utilizou imagens de satélite para encontrar os cantões mais pobres e registos telefónicos para encontrar aí as pessoas mais pobres.

weigh-that-choice-in-three-steps = Pondere essa escolha em três passos.

compare-with-the-real-alternatives-selection = *Comparar com as alternativas reais.* A seleção por dados telefónicos deixou de fora entre 4 e 21% menos pobres do que a seleção por lugar, e um registo com verificação de rendimentos teria dado ainda melhores resultados (Nature, 2022). Não existia um registo desse tipo.

name-who-was-outside-people-without = *Indicar quem ficou de fora.* As pessoas sem cartão SIM ou sem cartão de eleitor não podiam preencher as condições.

decide-what-must-follow-publish-the = *Decidir o que tem de se seguir.* Publicar os erros, oferecer outra forma de apresentar o pedido, proteger os registos telefónicos e criar um registo para a próxima crise.

speed-can-justify-such-a-method = A rapidez pode justificar um método destes numa emergência, mas não como política permanente.

reducing-the-risk = Reduzir o risco

inclusion-by-design-considers-excluded-people = A **inclusão desde a conceção** tem em conta as pessoas excluídas desde o primeiro esboço de um serviço. Um **serviço híbrido** mantém um canal humano de igual qualidade ao lado do digital. A proteção de dados, a segurança e um direito de recurso claro precisam de dinheiro desde o início.

what-holds-governments-back = O que trava os governos

coordination-papua-new-guinea-named = *Coordenação.* A Papua-Nova Guiné apontou organismos sem coordenação e a falta de alguém que defendesse a causa dentro do governo.

skills-and-attitudes-azerbaijan-named-a = *Competências e atitudes.* O Azerbaijão apontou a falta de competências digitais dos funcionários e a resistência à mudança.

fear-in-pakistan-resistance-was-traced = *Medo.* No Paquistão, a resistência foi atribuída ao medo da transparência, da perda de poder e da perda de emprego.

means-many-governments-in-africa-lack = *Meios.* Muitos governos em África carecem de infraestruturas e de recursos.

speakers-made-these-four-points-at = Estes quatro pontos foram expostos por oradores num seminário em linha da UN DESA e da ESCAP (2023). A legislação é outro obstáculo frequente, quando as normas ainda exigem papel, um carimbo ou uma visita em pessoa.

treat-resistance-as-information-a-list = Trate a resistência como informação. Uma lista de benefícios não convencerá um funcionário que teme pelo seu emprego. Pergunte o que a mudança tira a essa pessoa e o que a organização lhe pode oferecer.

governance-decides = A governação decide

governance-is-how-decisions-are-made = A governação é a forma como as decisões são tomadas e executadas: quem decide, segundo que regras, com o dinheiro de quem, prestando contas a quem. A República da Coreia apoia o governo digital por quatro meios: deveres fixados na lei, avaliação anual das instituições, gestão dos projetos, e dinheiro com assistência técnica (seminário em linha da UN DESA e da ESCAP, 2023). Nenhum dos quatro é uma tecnologia.

networks-and-engineers-remain-necessary-but = As redes e os engenheiros continuam a ser necessários, mas o mesmo programa informático dá resultados diferentes em instituições diferentes. Um mandato forte para { -lead-agency } ajuda, mas cada ministério tem de mudar as suas próprias regras e hábitos. O módulo 2 explica os [nove pilares](../02-holistic-approach/nine-pillars.md) dessa mudança.

study-a-case = Estudar um caso

look-for-changes-in-the-way = Procure mudanças na forma como o pessoal trabalha e lida com as pessoas, independentemente de qualquer nova tecnologia. Pergunte depois quem ganhou, quem pode ainda ficar de fora e que decisão seria mais difícil de repetir na sua própria organização.

allow-25-minutes-for-the-readings = Preveja 25 minutos para as leituras e 20 para o caso: 8 para ler, 8 em grupos, 4 para apresentar. Reconduza às decisões os grupos que elogiem ou censurem um país.
