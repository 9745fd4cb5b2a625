title = Debate e pontos-chave

description = Um debate final, os pontos principais do módulo e as suas fontes.

in-this-debate-good-arguments-rest = Neste debate, os bons argumentos assentam em provas e indicam as pessoas em causa.

should-the-counters-close = Devem os balcões fechar?

a-minister-proposes-to-close-all = Um ministro propõe fechar todos os balcões de atendimento no prazo de dois anos e gastar a poupança em melhores serviços em linha. Metade do grupo defende a proposta e a outra metade opõe-se-lhe. Ao fim de oito minutos, troquem de lado.

is-a-service-better-if-it = Um serviço é melhor se melhorar para a maioria das pessoas e piorar para algumas, e quem tem o direito de o decidir?

what-evidence-from-country-would-make = Que provas sobre { -country } fariam mudar a sua opinião?

which-part-of-the-decision-belongs = Que parte da decisão deve tomar { -lead-agency }, e que parte cabe à organização que presta o serviço?

allow-25-minutes-16-for-the = Preveja 25 minutos: 16 para o debate, 4 para chegar a acordo sobre uma condição, 5 para os pontos-chave. Se todos concordarem demasiado cedo, introduza um pensionista sem telefone inteligente e, depois, a dona de uma loja que perde um dia de rendimento em cada deslocação.

digitization-changes-the-form-of-information = A digitização muda a forma da informação, a digitalização as ferramentas de um processo, a transformação o serviço e a governação que o sustenta.

governance-decides-the-result-more-than = A governação determina o resultado mais do que a tecnologia: o serviço melhora quando mudam as funções, as regras e os fluxos de dados.

world-averages-have-risen-but-an = As médias mundiais subiram, mas um índice pode esconder a componente mais fraca e as pessoas que ficaram mais para trás.

each-benefit-carries-a-risk-and = Cada benefício traz um risco, e um plano justo diz quem o suporta e como será reduzido.

an-honest-starting-point-covers-four = Um ponto de partida honesto abrange quatro níveis de capacidade: individual, organizacional, institucional e societal.

sources = Fontes

united-nations-general-assembly-resolution-70 = Assembleia Geral das Nações Unidas, resolução 70/1, 2015 (a Agenda 2030, os seus objetivos e metas).
un-desa-un-e-government-survey = UN DESA, Estudo das Nações Unidas sobre o Governo Eletrónico, edições de 2020, 2022 e 2024.

un-desa-accelerating-digital-transformation-for = UN DESA, [Accelerating digital transformation for sustainable development](https://social.desa.un.org/sdn/accelerating-digital-transformation-for-sustainable-development), 2024.

un-desa-training-toolkit-on-capacities = UN DESA, [Training Toolkit on Capacities for Digital Government Transformation](https://unpan.un.org/capacity-development/curriculum-on-governance-for-the-SDGs/9).

un-desa-and-escap-launch-webinar = UN DESA e ESCAP, seminário em linha de lançamento do conjunto de ferramentas, 30 de maio de 2023, também para os números da UIT de 2022.

morocco-morocco-world-news-september-2020 = Marrocos: [Morocco World News](https://moroccoworldnews.com/2020/09/319246), setembro de 2020.

indonesia-press-report-may-2024 = Indonésia: [notícia da imprensa](https://exbulletin.com/politics/2719007), maio de 2024.

rwanda-crisscrossed-april-2023-citing-public = Ruanda: [CrissCrossed](https://crisscrossed.de/en/insights/2023_04_06_digitizing_citizen_services), abril de 2023, citando a Public Digital.

togo-govinsider-interview-with-the-minister = Togo: GovInsider, entrevista com a ministra; Fórum de Paris sobre a Paz, página do projeto; Aiken e outros na Nature, 2022, segundo o resumo em socialprotectionai.org.
