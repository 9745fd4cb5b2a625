title = Caso, debate y puntos clave

description = Un estudio de caso, un debate, los puntos clave y las fuentes.

look-once-more-at-how-an = Examine una vez más cómo aprende una organización y debata después qué debería mostrar en público.

sort-the-figures-of-the-case = Clasifique las cifras del caso en productos, resultados y efectos, y corrija la que menos dice. Busque después un hábito que ayude a la organización a aprender de un mal resultado, o señale que el caso no nombra ninguno.

should-bad-figures-be-published = ¿Deberían publicarse las malas cifras?

the-claim-if-we-publish-figures = La afirmación: «Si publicamos cifras que han bajado, la prensa nos ataca y el año que viene nadie comunica la verdad. Publiquemos los avances y debatamos los fracasos dentro».

half-of-the-group-defends-the = La mitad del grupo defiende la afirmación y la otra mitad se opone a ella. Argumenten durante ocho minutos y respondan después juntos:

who-pays-the-price-if-a = ¿Quién paga el precio si una mala cifra se queda dentro y quién lo paga si se publica?

what-must-be-true-in-an = ¿Qué debe cumplirse en una organización para que su personal comunique las malas cifras sin temor?

which-figure-can-harm-people-if = ¿Qué cifra puede perjudicar a alguien si se publica, por ejemplo en una aldea pequeña en la que todos se conocen?

which-figure-for-country-should-lead = ¿Qué cifra { -country(case: "of") } debería publicar cada año { -lead-agency }, tanto si es buena como si es mala?

allow-20-minutes-15-for-the = Prevea 20 minutos: 15 para el debate y 5 para los puntos clave. Si todos están de acuerdo, describa dos oficinas: una resuelve a tiempo 9 de cada 10 solicitudes y la otra 6 de cada 10, pero solo la segunda cuenta las solicitudes que había devuelto. ¿Cuál merece elogios?

an-output-shows-what-we-made = Un producto muestra lo que hicimos; un resultado, lo que la gente hace o recibe; un efecto, lo que cambió en su vida a causa de ello.

an-indicator-needs-a-definition-a = Un indicador necesita una definición, un valor de base, una meta, una fuente, las personas que quedan fuera y una decisión que dependa de él.

a-total-since-the-beginning-a = Un total desde el principio, un canal cerrado y una cifra recompensada pueden parecer, cada uno de ellos, un éxito.

silence-is-not-satisfaction-and-more = El silencio no es satisfacción, y más quejas pueden ser una buena noticia.

maturity-models-and-indices-help-to = Los modelos de madurez y los índices ayudan a hacer preguntas; se les escapan el uso, los lugares y las personas, y un puesto en una clasificación no es una meta.

first-ask-whether-the-work-was = Pregunte primero si se hizo el trabajo y, después, si llegó el resultado.

an-honest-number-says-what-was = Una cifra honesta dice qué se contó, qué es una estimación y qué empeoró.

sources = Fuentes

un-desa-unpog-and-escap-launch = DAES/UNPOG y CESPAP, presentación del conjunto de herramientas, 30 de mayo de 2023, publicada en agosto de 2023, para el lugar del seguimiento y la evaluación en el ciclo.

un-e-government-survey-2020-chapter = Estudio de las Naciones Unidas sobre el Gobierno Electrónico, 2020, capítulo 7, sección 7.6, sobre seguimiento, evaluación y mejora.

uruguay-uruguay-digital-undated = Uruguay: [Uruguay Digital](https://www.gub.uy/uruguay-digital/politicas-y-gestion/100-tramites-linea), sin fecha.

morocco-le360-january-2018-challenge-report = Marruecos: [Le360](http://fr.le360.ma/politique/video-administration-le-portail-chikayama-voit-enfin-le-jour-150803), enero de 2018; [Challenge](http://www.challenge.ma/il-fait-lactu-saadeddine-el-othmani-chef-du-gouvernement-3-92203/), artículo sobre la presentación.

azerbaijan-asan-index-undated = Azerbaiyán: [índice ASAN](https://digital.gov.az/en/projects/our-projects/asan-index), sin fecha.

brazil-agencia-brasil-november-2022-cayowaaplano = Brasil: [Agência Brasil](https://agenciabrasil.ebc.com.br/en/geral/noticia/2022-11/brazil-one-world-leaders-digitization-public-services), noviembre de 2022; [cayowaaplano.com](https://cayowaaplano.com/artigos/govbr-infraestrutura-federativa), un blog que cita datos oficiales, hacia 2025.

estonia-e-estonia-undated-opencivics-undated = Estonia: [e-Estonia](https://e-estonia.com/how-save-annually-820-years-of-work), sin fecha; OpenCivics, sin fecha.
