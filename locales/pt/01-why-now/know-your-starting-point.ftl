title = Conheça o seu ponto de partida

description = Uma autoavaliação em quatro níveis de capacidade e um exercício sobre tipos de mudança.

a-plan-needs-a-starting-point = Um plano precisa de um ponto de partida sobre o qual as pessoas estejam de acordo.

self-assessment = Autoavaliação

sa-starting-point-title = De onde partimos?

answer-alone-first-for-your-own = Responda primeiro individualmente, em relação à sua própria organização, e pense em provas para cada resposta. Depois, compare as respostas no seu grupo.

not-yet = Ainda não

in-a-few-cases = Em alguns casos

in-most-cases = Na maioria dos casos

as-a-rule = Regra geral

individual = Individual

colleagues-can-explain-the-difference-between = Os colegas sabem explicar a diferença entre pôr um formulário em linha e mudar um serviço.

managers-use-data-on-results-when = Os dirigentes utilizam dados sobre os resultados quando tomam decisões.

front-line-staff-can-say-for = O pessoal de atendimento sabe dizer para quem os nossos serviços digitais não funcionam.

organizational = Organizacional

each-service-has-one-named-person = Cada serviço tem uma pessoa designada que responde por ele, do pedido ao resultado.

teams-may-test-a-change-on = As equipas podem testar uma mudança em pequena escala e comunicar um insucesso sem serem punidas.

where-the-law-allows-it-units = Quando a lei o permite, as unidades reutilizam a informação que já temos em vez de a pedirem de novo às pessoas.

institutional = Institucional

the-rules-that-bind-us-allow = As regras que nos vinculam permitem concluir um serviço sem papel e sem deslocação, quando nem um nem outra são necessários.

our-duties-and-those-of-lead = Está definido por escrito o que compete fazer a nós e o que deve fazer { -lead-agency }, e o pessoal sabe-o.

budgets-for-digital-services-cover-training = Os orçamentos dos serviços digitais abrangem a formação, a manutenção e o apoio, além da compra.

societal = Societal

we-know-which-groups-in-country = Olhando para { -country }, sabemos que grupos não conseguem utilizar os nossos serviços digitais, e porquê.

people-who-are-offline-receive-a = As pessoas que estão fora de linha recebem um serviço de igual qualidade sem custo adicional.

a-person-can-question-a-decision = Uma pessoa pode questionar uma decisão tomada com ferramentas digitais e receber uma resposta fundamentada.

do-not-rely-on-a-total = Não se fie num total. Olhe para o nível com as respostas mais baixas e, depois, para a afirmação sobre a qual os colegas mais discordam. A discordância pode significar que as unidades diferem, ou que ninguém tem provas.

allow-20-minutes-8-alone-12 = Preveja 20 minutos: 8 individualmente, 12 em grupos. Diga que não se trata de um exame, e não recolha nomes.

exercise = Exercício

which-change-is-it = De que mudança se trata?

imagine-a-district-office-that-issues = Imagine um serviço distrital que emite licenças comerciais e que tomou seis medidas:

a-it-scanned-its-permit-files = (a) Passou pelo scanner os seus processos de licenças.

b-it-put-the-application-form = (b) Pôs o formulário de pedido num sítio Web.

c-it-gave-inspectors-tablets = (c) Deu tablets aos inspetores.

d-with-a-new-legal-basis = (d) Com uma nova base legal, verifica a situação fiscal junto da administração fiscal, pelo que os proprietários deixaram de levar uma certidão.

e-it-kept-two-counters-where = (e) Manteve dois balcões, onde o pessoal ajuda os proprietários a fazer o pedido em linha.

f-it-announced-that-its-transformation = (f) Anunciou que a sua transformação estava concluída.

work-in-groups-of-four-or = Trabalhem em grupos de quatro ou cinco.

sort-the-actions-into-digitization = Classifiquem as medidas em digitização, digitalização, transformação ou nenhuma delas, com uma razão para cada uma (10 minutos).

for-a-service-of-your-own = Para um serviço da vossa responsabilidade, descrevam uma mudança que fosse uma transformação, com a regra, a função, o fluxo de dados ou a competência que tem de ser diferente (10 minutos).

name-the-main-obstacle-and-its = Indiquem o principal obstáculo e o seu nível de capacidade, e escrevam um pedido à entidade que o pode eliminar, por exemplo { -lead-agency } (5 minutos).

report-your-request-5-minutes-for = Apresentem o vosso pedido (5 minutos para todos os grupos).

a-is-digitization = (a) é digitização.

b-is-digitalization-since-the-steps = (b) é digitalização, pois as etapas permanecem as mesmas.

c-depends-on-use-the-old = (c) depende da utilização: a antiga lista de verificação num tablet é digitalização, mas resultados partilhados que evitem uma segunda inspeção mudam o serviço.

d-is-transformation-on-a-small = (d) é transformação em pequena escala, porque mudam a lei, as funções e o fluxo dos dados.

e-is-none-of-the-three = (e), por si só, não é nenhuma das três, mas pode ser essencial para uma transformação que inclua todas as pessoas.

f-is-none-because-an-announcement = (f) não é nenhuma, porque um anúncio não é uma prova. São melhores provas o tempo e as deslocações de que os proprietários precisam, também nos balcões.

groups-may-rank-b-and-c = Os grupos podem sobrevalorizar (b) e (c) porque são visíveis. Uma boa resposta ao passo 3 indica uma decisão e quem a pode tomar, enquanto «mais sensibilização» é demasiado vago.
