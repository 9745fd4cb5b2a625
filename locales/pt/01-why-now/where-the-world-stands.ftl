title = A situação mundial

description = Porque é que a Agenda 2030 torna urgente a transformação, e como ler os números mundiais.

progress-is-real-but-uneven-and = O progresso é real mas desigual, e o tempo é escasso.

the-goals-have-a-date = Os objetivos têm uma data

in-2015-the-member-states-of = Em 2015, os Estados-Membros das Nações Unidas adotaram a Agenda 2030 para o Desenvolvimento Sustentável, com 17 objetivos. Nenhum ministério os pode alcançar sozinho. O governo digital pode ajudar as instituições a partilhar o que sabem, a chegar a mais pessoas e a ver se uma política funciona.

four-are-closest-to-this-toolkit = Quatro são os mais próximos deste conjunto de ferramentas: o Objetivo 4, sobre a educação, o Objetivo 8, sobre o trabalho digno e o crescimento, o Objetivo 9, sobre as infraestruturas e a inovação, e o Objetivo 16, sobre instituições eficazes, responsáveis e inclusivas. A meta 16.9 da Agenda 2030 promete também uma identidade legal para todos até 2030, incluindo o registo de nascimento, pelo que o exemplo da página anterior tem um prazo.

reading-the-index = Ler o índice

every-two-years-the-un-e = De dois em dois anos, o Estudo das Nações Unidas sobre o Governo Eletrónico compara todos os 193 Estados-Membros. O seu Índice de Desenvolvimento do Governo Eletrónico (EGDI) vai de 0 a 1. O índice é a média de três componentes: serviços em linha, infraestrutura de telecomunicações e capital humano.

world-figure = Valor mundial

n-2020 = 2020

n-2022 = 2022

n-2024 = 2024

average-egdi = EGDI médio

n-0-5988 = 0,5988

n-0-6102 = 0,6102

n-0-638 = 0,638

population-in-countries-below-that-average = População dos países abaixo dessa média

not-given = não indicado

n-45-0-per-cent = 45,0%

n-22-4-per-cent = 22,4%

sources-un-e-government-survey-2020 = Fontes: Estudo das Nações Unidas sobre o Governo Eletrónico (2020, 2022, 2024) e UN DESA (2024). Em 2024, 76 Estados estavam no grupo muito elevado, 62 no elevado, 44 no médio e 11 no baixo (Estudo das Nações Unidas sobre o Governo Eletrónico, 2024). As médias de África, dos países menos avançados e dos pequenos Estados insulares em desenvolvimento ficaram abaixo da média mundial (UN DESA, 2024).

a-worked-example-one-score-two = Exemplo comentado: uma pontuação, dois países

imagine-two-countries-with-the-same = Imagine dois países com o mesmo EGDI de 0,60. O país A obtém 0,60 em cada uma das três componentes. O país B obtém 0,90 nos serviços em linha, 0,30 na infraestrutura e 0,60 no capital humano. A média é de novo 0,60 (1,80 a dividir por 3).

many-people-in-country-b-may = É possível que muitas pessoas do país B não consigam chegar aos seus bons serviços, pelo que é pouco provável que mais serviços sejam a sua primeira necessidade. O país A não tem uma componente mais fraca e deve procurar as suas prioridades dentro de cada uma.

four-checks-before-you-quote-a = Quatro verificações antes de citar um número

unit-does-it-count-people-households = **Unidade:** conta pessoas, agregados familiares, ligações ou países?

date-from-which-year-are-the = **Data:** de que ano são os dados, e o método mudou desde então?

average-which-group-could-be-far = **Média:** que grupo poderá estar muito abaixo dela?

meaning-does-it-show-supply-use = **Significado:** mostra a oferta, a utilização ou o benefício?

apply-the-checks-to-the-fall = Aplique as verificações à descida de 45,0 para 22,4%. Esta medida conta em conjunto todos os habitantes de um país. Quando um país muito populoso ultrapassa a média, a percentagem desce de uma só vez, mesmo que os seus distritos mais pobres nada tenham ganho.

a-divide-with-several-layers = Um fosso com várias camadas

in-2022-66-per-cent-of = Em 2022, 66% da população mundial estava em linha, mas apenas 36% nos países menos avançados (UIT, 2022). Há também disparidades entre as cidades e as zonas rurais e entre os homens e as mulheres. Muitas pessoas ao alcance de uma rede continuam fora de linha.

to-close-the-divide-find-the = Para eliminar o fosso, encontre a camada em que as pessoas param: rede, preço, dispositivo, competências, língua, acessibilidade ou confiança. Uma nova antena não ajuda uma pessoa que não consegue ler o formulário. A vulnerabilidade muda, por exemplo depois de uma doença ou de uma cheia, pelo que uma lista fixa de grupos deixará pessoas de fora.

allow-30-minutes-10-for-the = Preveja 30 minutos: 10 para os objetivos e o índice, 10 para o exemplo, 10 para o fosso. Distribua as três componentes do EGDI para { -country } e para dois países vizinhos, sem as posições na classificação. Peça a cada mesa uma pergunta a que os números não possam responder.
