title = Primero, simplificar: una ley que limita lo que una oficina puede pedir

description = Cómo fijó Marruecos por ley límites a los documentos que las oficinas pueden exigir y cómo pueden convertirse las quejas en datos para la reforma.

not-every-reform-of-public-services = No todas las reformas de los servicios públicos necesitan una computadora. Un ejemplo es una norma que impide a una oficina pedir documentos que no figuran en su lista.

context = Contexto

in-many-procedures-people-had-to = En muchos trámites había que llevar copias certificadas de los documentos y certificar la firma. Eso exigía tiempo (Atlas Immobilier Essaouira, sin fecha). Antes de la ley hubo una vía para presentar quejas. Chikaya, un portal nacional de quejas sobre los servicios públicos, se abrió el 9 de enero de 2018 (Le360, 2018). Las quejas debían mostrar los puntos débiles y servir de base para la reforma (Challenge).

what-was-done = Qué se hizo

law-55-19-sets-limits-an = La Ley 55-19 fija límites. Una oficina solo puede pedir los documentos que figuran en una lista oficial. Para la mayoría de los documentos ya no hacen falta copias certificadas ni firmas certificadas. Un portal nacional único enumera los trámites (Atlas Immobilier Essaouira, sin fecha). En septiembre de 2020, el gobierno aprobó un proyecto de decreto sobre las administraciones locales. Este prevé además una comisión nacional que supervisa cómo se aplican los trámites simplificados (Morocco World News, 2020).

two-more-steps-concern-measurement-and = Otras dos medidas se refieren a la medición y a la dirección. En octubre de 2023, el ministerio preparaba una forma de medir la madurez digital: la capacidad de las administraciones, sus servicios y el efecto en la gente (Harmony Technology, 2023; una sola fuente). El gobierno aprobó también una comisión nacional de desarrollo digital dependiente del jefe del gobierno (Marrakesh Chronicle, sin fecha).

results = Resultados

february-2023-22-decisions-that-investors = Febrero de 2023: se habían simplificado y puesto en línea 22 decisiones que necesitan los inversores, con un 45 % menos de documentos que presentar (La Vie éco, 2023, citando a la ministra).

undated-about-2-500-procedures-were = Sin fecha: se estaban simplificando y poniendo en línea unos 2500 trámites, según la ministra. Muchas personas no sabían qué había ya en línea (Actu-Maroc; una sola fuente).

october-2023-the-measure-of-digital = Octubre de 2023: la medición de la madurez digital seguía en preparación (Harmony Technology, 2023).

what-is-disputed-or-unknown = Lo que es objeto de controversia o se desconoce

the-45-is-for-22-decisions = El 45 % se refiere a 22 decisiones y a los inversores. No dice nada sobre una familia que necesita un certificado. Se estaba trabajando en los 2500 trámites, lo que no significa que estuvieran terminados. Los artículos no coinciden sobre Chikaya. En uno de ellos figura 2017 como año, pero el día de la semana apunta a 2018, al igual que la fecha del otro artículo. Según una versión, abarca todos los organismos públicos salvo la defensa (Challenge); según la otra, también quedan fuera las autoridades locales (Le360). Ninguna de las fuentes utilizadas aquí dice cuántas quejas dieron lugar a un cambio. La descripción de la ley se basa en la prensa y en el sitio web de una agencia inmobiliaria, no en el texto de la ley. Lea la ley antes de citarla.

lessons = Enseñanzas

a-limit-on-what-may-be = Limitar lo que puede pedirse es ya una reforma. Ayuda a las personas que nunca se conectan.

simplify-before-you-digitalize-otherwise-the = Simplifique antes de digitalizar. De lo contrario, los antiguos documentos se vuelven a pedir en una pantalla.

complaints-are-data-they-help-only = Las quejas son datos. Solo ayudan si alguien las cuenta e informa de lo que se cambió.

a-first-group-such-as-investors = Un primer grupo, como los inversores, puede demostrar que funciona. Diga en público quién viene después.

questions-for-the-group = Preguntas para el grupo

bring-one-form-of-your-own = Traiga un formulario de su propia oficina. Para cada documento que pide, nombre la norma que lo exige y el organismo que ya lo tiene. ¿Qué se puede suprimir?

an-official-still-asks-for-a = Un funcionario sigue pidiendo un documento que no figura en la lista. ¿Qué puede hacer la persona solicitante ese mismo día?

imagine-a-portal-that-receives-1 = Imagine un portal que recibe 1000 quejas al mes. ¿Qué tres cifras presentaría a su ministro y cuál al público?
