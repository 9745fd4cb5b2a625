title = Do papel à transformação

description = A diferença entre digitização, digitalização e transformação, com um exemplo comentado.

three-similar-words-name-three-kinds = Três palavras semelhantes designam três tipos de mudança. Um plano que as confunda pode pagar a mais pequena e prometer a maior.

three-kinds-of-change = Três tipos de mudança

digitization-changes-the-form-of-information = A **digitização** muda a forma da informação. Um registo em papel passa a ser um conjunto de imagens ou uma base de dados.

digitalization-puts-digital-tools-into-a = A **digitalização** introduz ferramentas digitais num processo que, no resto, fica como estava. O requerente preenche o mesmo formulário num ecrã e junta os mesmos papéis.

digital-government-transformation-asks-why-the = A **transformação digital do governo** pergunta por que razão o processo existe e o que as pessoas precisam dele. Podem mudar as leis, as funções dos serviços, o fluxo dos dados e os hábitos do pessoal.

usage-varies-between-authors-and-languages = O uso destas palavras varia entre autores e línguas; por isso, observe a mudança e não o seu rótulo.

ask = Pergunte

digitization = Digitização

digitalization = Digitalização

transformation = Transformação

what-stays = O que se mantém?

the-whole-process = Todo o processo

the-steps-and-the-rules = As etapas e as regras

the-public-purpose = A finalidade pública

who-must-agree = Quem tem de concordar?

often-one-office = Muitas vezes, um único serviço

often-one-organization = Muitas vezes, uma única organização

several-institutions-at-times-the-legislature = Várias instituições, por vezes o poder legislativo

what-is-measured = O que se mede?

records-converted = Registos convertidos

requests-handled-online = Pedidos tratados em linha

results-for-people-online-or-not = Resultados para as pessoas, em linha ou não

a-worked-example-registering-a-birth = Exemplo comentado: registar um nascimento

imagine-an-office-that-keeps-its = Imagine um serviço que mantém em papel o seu registo de nascimentos.

digitization-clerks-scan-the-register-old = *Digitização.* Os funcionários passam o registo pelo scanner. Os assentos antigos são agora mais fáceis de encontrar, mas os pais não notam qualquer diferença.

digitalization-parents-send-the-form-online = *Digitalização.* Os pais enviam o formulário em linha e poupam uma deslocação. Continuam a precisar de uma carta do hospital e a levantar a certidão em pessoa.

transformation-the-law-gives-the-hospital = *Transformação.* A lei atribui ao hospital o dever de comunicar cada nascimento. Essa comunicação inicia o registo, o registo civil confirma-o e os pais recebem a certidão sem preencher um formulário.

the-screen-is-not-the-main = O ecrã não é a principal diferença entre os passos 2 e 3. No passo 3, alguém deu ao hospital uma função legal, decidiu quem é responsável pelo assento, protegeu os dados e formou o pessoal. Um fornecedor pode ajudar, mas só o governo pode tomar estas decisões.

in-rwanda-a-birth-certificate-used = No Ruanda, uma certidão de nascimento exigia quatro deslocações, três serviços, dois papéis e pelo menos quatro dias. Depois da reforma, podia ficar pronta poucas horas após o registo feito pelo hospital (CrissCrossed, citando a Public Digital, 2023).

distinctions-that-are-easily-missed = Distinções que passam facilmente despercebidas

reform-can-begin-without-a-computer = **A reforma pode começar sem um computador.** Em Marrocos, a Lei 55-19 só permite que um serviço peça os papéis que constam de uma lista oficial (Morocco World News, 2020). Um papel de que ninguém precisa deve desaparecer antes que alguém desenhe um ecrã para ele.

starting-online-is-not-finishing-online = **Começar em linha não é concluir em linha.** Se o requerente ainda tiver de assinar ao balcão, a deslocação mantém-se.

more-systems-can-mean-less-service = **Mais sistemas podem significar menos serviço.** Os organismos públicos da Indonésia tinham cerca de 27 000 aplicações, muitas delas sobrepostas, quando o Presidente repetiu a ordem de não criar novas (notícias da imprensa, maio de 2024).

transformation-has-no-final-day-needs = **A transformação não tem um último dia.** As necessidades, as ferramentas e os riscos mudam; por isso, o acompanhamento e a correção continuam.

allow-35-minutes-10-for-the = Preveja 35 minutos: 10 para os termos, 10 para o exemplo, 15 para o trabalho em pares. Tomando como exemplo { -country }, cada par descreve um serviço nas três fases. Se na terceira só a aplicação for nova, o par descreveu uma digitalização.
