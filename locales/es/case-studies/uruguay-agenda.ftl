title = Uruguay: una agenda que nombra a los responsables

description = Cómo vincula el Uruguay los objetivos digitales a organismos concretos y por qué «puede iniciarse en línea» no equivale a «puede terminarse en línea».

a-strategy-can-list-good-wishes = Una estrategia puede enumerar buenos deseos. También puede decir quién debe qué a quién. El Uruguay lleva muchos años intentando lo segundo, y sus propias páginas muestran lo difícil que es decir qué significa «hecho».

context = Contexto

the-agency-for-electronic-government-agesic = El organismo encargado del gobierno electrónico, la AGESIC, comenzó a trabajar en julio de 2007, después de su sitio web de 2006. La agenda digital nacional se acordó entre el gobierno, las universidades, las empresas y la sociedad civil (Centre for Public Impact, 2016). En esos mismos años, el proyecto Ceibal llegó a las escuelas y a las familias. En 2010 había entregado 380 000 computadoras portátiles y formado a 18 000 docentes, y 220 000 familias tenían su primera computadora (Centre for Public Impact, 2016; una sola fuente).

what-was-done = Qué se hizo

agenda-uruguay-digital-2025-is-the = La Agenda Uruguay Digital 2025 es un plan quinquenal redactado en 2020. Su primer objetivo no es una tecnología, sino la ciudadanía digital: todas las personas deberían adquirir las competencias necesarias para ejercer sus derechos en línea. Debajo de cada objetivo figuran las instituciones responsables. En el caso del primer objetivo se cuentan entre ellas la autoridad de la educación pública, la AGESIC, dos ministerios, Ceibal y las universidades (Agenda, primera área).

results = Resultados

as-of-about-2020-all-procedures = Hacia 2020, todos los trámites de la administración central podían iniciarse en línea (Uruguay Digital, sin fecha).

for-those-that-can-be-finished = En cuanto a los que podían terminarse en línea, la misma página da dos cifras: el 68 % de los trámites de la administración central y cuatro de cada diez trámites del Estado.

it-also-says-that-73-of = La misma página dice también que el 73 % de los usuarios de Internet se relacionó con el gobierno en línea en un período de doce meses.

in-2020-the-agenda-itself-was = En 2020, la propia agenda era más prudente: casi nueve de cada diez personas utilizaban Internet, pero para la mayoría los servicios digitales del gobierno estaban todavía lejos de ser un hábito (Agenda, introducción).

in-2025-the-head-of-agesic = En 2025, el director de la AGESIC dijo que muchos trámites digitales siguen repitiendo las divisiones verticales del Estado. Indicó cuál es el paso siguiente: trámites diseñados desde el principio para funcionar juntos (Búsqueda, 2025).

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-page-does-not-explain-why = La página no explica por qué da a la vez el 68 % y cuatro de cada diez. Es posible que las cifras cuenten organismos distintos o correspondan a años distintos. «Se relacionó con el gobierno en línea» puede significar que una persona leyó una página, pagó una tasa o terminó un trámite. Así pues, tanto el 73 % como la prudencia de la agenda pueden ser correctos. Este caso no muestra cuántos objetivos de la agenda se alcanzaron. Las computadoras portátiles están contadas, pero aquí no se examina su efecto en el aprendizaje.

lessons = Enseñanzas

where-an-aim-names-its-institutions = Cuando un objetivo nombra a sus instituciones, cualquiera puede preguntar cuál de ellas va con retraso.

a-long-list-of-names-can = Una larga lista de nombres puede ocultar quién responde al final. A nuestro juicio, un organismo debería responder y los demás deberían prestar apoyo.

publish-three-figures-together-what-can = Publique juntas tres cifras: lo que puede iniciarse, lo que puede terminarse y lo que la gente termina de hecho.

a-digital-copy-of-an-old = Una copia digital de un trámite antiguo conserva la antigua división del trabajo.

questions-for-the-group = Preguntas para el grupo

choose-one-aim-of-your-national = Elija un objetivo de su estrategia nacional. ¿Podría llamar hoy por teléfono a una persona que responda de él? Si no es así, ¿qué falta?

take-a-procedure-that-can-be = Tome un trámite que pueda iniciarse en línea y sígalo hasta el final. ¿En qué paso vuelve a aparecer un papel, un sello o una visita, y qué norma lo exige?

which-partner-outside-government-should-sign = ¿Qué asociado ajeno al gobierno debería firmar su próxima agenda y qué debería prometer?
