title = Inclusão desde a conceção

description = Como planear pensando nas pessoas que um serviço pode deixar de fora.

in-2022-66-per-cent-of = Em 2022, 66% da população mundial estava em linha, mas apenas 36% nos países menos avançados (números da UIT para 2022, apresentados em 2023). Um serviço exclusivamente em linha exclui pessoas desde o primeiro dia.

the-2030-agenda-promises-to-leave = A Agenda 2030 promete não deixar ninguém para trás; *não deixar ninguém fora de linha* leva essa promessa para a vida digital. As duas coisas são diferentes. Uma pessoa pode estar em linha e ficar para trás, porque o formulário está numa língua estrangeira. Outra pode estar fora de linha e ser bem servida, porque um funcionário utiliza o sistema por ela.

design-repair-and-default = Conceção, reparação e digital por regra

inclusion-by-design-means-that-people = **Inclusão desde a conceção** significa que as pessoas em risco de exclusão dão forma ao serviço desde o primeiro esboço. *Reparação* significa que o serviço abre primeiro e que as reclamações mostram quem ele exclui. Muitas vezes, quem é excluído não pode reclamar por esse canal. *Digital por regra*, quando o canal digital é o normal e os outros continuam abertos, só inclui as pessoas se os outros canais forem bons, financiados e conhecidos.

from-groups-to-barriers = Dos grupos às barreiras

fixed-lists-of-vulnerable-groups-miss = As listas fixas de grupos vulneráveis deixam pessoas de fora, porque a vulnerabilidade muda ao longo do tempo (UN DESA/UNPOG e ESCAP, 2023). Em vez disso, enumere as barreiras e pergunte quem encontra cada uma:

access-no-network-electricity-or-device = **Acesso:** falta de rede, de eletricidade ou de dispositivo.

cost-data-travel-or-a-day = **Custo:** dados móveis, deslocações ou um dia sem rendimento.

ability-reading-language-digital-skills-or = **Aptidões:** leitura, língua, competências digitais, ou uma conceção que exclui as pessoas com deficiência.

proof-no-identity-paper-address-or = **Prova:** falta de documento de identidade, de morada ou de número de telefone em nome próprio.

trust-fear-of-error-surveillance-or = **Confiança:** medo de errar, de ser vigiado ou de ser vítima de fraude.

control-another-person-in-the-household = **Controlo:** é outra pessoa do agregado familiar que tem o telefone.

two-designs-compared = Comparação de duas conceções

when-kenya-relaunched-ecitizen-in-2023 = Quando o Quénia relançou o eCitizen, em 2023, ofereceu um código curto para telefones simples, e lojas de agentes e bancos para as pessoas sem telefone inteligente (ITWeb Africa, 2023). Isto baixa a barreira do acesso, embora menos para quem vive longe de uma loja.

in-2020-togo-paid-cash-support = Em 2020, o Togo pagou um apoio em dinheiro através de qualquer telefone móvel, sem Internet, e verificou a identidade com base nos cadernos eleitorais (GovInsider, sem data). Isto eliminou a barreira do telefone inteligente e manteve a barreira da prova: uma pessoa sem cartão SIM ou sem inscrição eleitoral ficou de fora.

an-honest-plan-says-which-barriers = Um plano honesto diz que barreiras permanecem, e o que se oferece às pessoas que as encontram.

four-checks-before-approval = Quatro verificações antes da aprovação

which-people-in-country-would-meet = Olhando para { -country }, que pessoas encontrariam uma barreira, e como o sabemos?

did-some-of-them-test-the = Algumas delas testaram o serviço, no seu próprio lugar e na sua própria língua?

what-is-the-other-way-in = Qual é a outra via de acesso, quem a paga, e é igualmente boa?

which-measure-will-show-who-does = Que medida mostrará quem *não* utiliza o serviço?
