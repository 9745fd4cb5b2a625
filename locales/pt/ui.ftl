language-name = Português

skip-to-content = Ir para o conteúdo
contents = Índice
home = Início
search = Pesquisar
search-hint = Pesquisar neste conjunto de ferramentas
search-none = Nada encontrado.
search-found = { $count ->
    [one] { $count } passagem encontrada
   *[other] { $count } passagens encontradas
}
search-needs-script = A pesquisa precisa de JavaScript. Tudo o resto funciona sem ele.
previous = Anterior
next = Seguinte
language = Língua
editions = Edições
edition-base = Edição internacional
theme = Claro ou escuro
print = Imprimir
module-number = Módulo { $number }
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
case-studies = Estudos de caso
sources = Fontes
licence = Licença
not-translated = Esta linha ao lado assinala uma parte que ainda não está traduzida. É apresentada noutra língua.
older = Esta linha pontilhada ao lado assinala uma parte cujo original mudou depois de ter sido traduzida.
machine-note = Esta edição foi traduzida por uma máquina. Nenhuma pessoa a reviu ainda. O original é o texto em inglês.

kind-objectives = Objetivos de aprendizagem
kind-questions = Perguntas-chave
kind-keypoints = Pontos-chave
kind-callout = Nota
kind-discussion = Debate
kind-exercise = Exercício
kind-solution = Solução
kind-self-assessment = Autoavaliação
kind-situation-analysis = Análise da situação
kind-priority-setting = Definição de prioridades
kind-action-plan = Plano de ação
kind-quiz = Questionário
kind-evaluation = Avaliação
kind-case-study = Estudo de caso
kind-facilitator = Para quem facilita
alert-note = Nota
alert-tip = Sugestão
alert-important = Importante
alert-warning = Aviso
alert-caution = Atenção

all-editions = Todas as edições e línguas
choose = Escolha uma edição e uma língua.
coverage = { $percent }% traduzido

differs-title = Em que difere esta edição
differs-intro = { $count ->
    [one] Esta edição difere da edição internacional em { $count } ponto.
   *[other] Esta edição difere da edição internacional em { $count } pontos.
}
differs-added = Acrescentado
differs-replaced = Substituído
differs-removed = Suprimido
differs-base = A edição internacional diz:
differs-here = Esta edição diz:
differs-left-out = Páginas que esta edição não inclui
audience-rural = municípios rurais
audience-urban = cidades

downloads = Ficheiros para levar
kilobytes = { $count } KB
format-epub = Livro (EPUB)
format-pdf = Documento (PDF)
format-docx = Material para imprimir (DOCX)
format-pptx = Diapositivos (PPTX)
format-scorm-1-2 = Curso (SCORM 1.2)
format-scorm-2004 = Curso (SCORM 2004)
cover = Capa
about-package = Sobre esta publicação
about-edition = Edição
about-version = Versão do original
about-coverage = Parte traduzida
about-drifted = Textos mais antigos do que o original
about-attribution = Autoria
accessibility-summary = Os títulos, as listas, os quadros e a língua de cada parte estão marcados: o livro pode ser lido em voz alta, ampliado e apresentado noutras cores. As imagens, se as houver, estão descritas por palavras. As atividades são formulários para imprimir ou preencher em papel. Não há som, movimento nem programas.
footnotes = Notas de rodapé
back-to-text = Voltar ao texto
landmarks = Partes do livro
per-cent = { $percent }%
duration = Duração
about-module = Sobre este módulo

answers-kept = As suas respostas ficam neste dispositivo. Mais ninguém as pode ver.
answers-reported = As suas respostas são guardadas pela sua plataforma de aprendizagem.
answers-not-kept = As suas respostas não podem ser guardadas aqui. Guarde-as num ficheiro antes de sair.
answers-need-script = Sem JavaScript, as respostas não são guardadas: imprima esta página e escreva nela.
answers-export = Guardar as minhas respostas num ficheiro
answers-import = Carregar as minhas respostas de um ficheiro
answers-erase = Apagar as minhas respostas
answers-erase-sure = Apagar deste dispositivo todas as suas respostas a este conjunto de ferramentas?
answers-bad-file = Este ficheiro não contém respostas a este conjunto de ferramentas.
answers-loaded = As suas respostas foram carregadas.
answers-erased = As suas respostas foram apagadas.
save-table = Guardar como tabela (CSV)
your-answer = A sua resposta
your-notes = As suas notas
result = Resultado
result-part = Parte
result-average = Média
result-answered = Respondidas
result-none = Ainda sem resposta.
check-answer = Verificar
answer-right = Certo
answer-wrong = Não está certo
right-answer = Resposta certa:
quiz-score = Respostas certas
move-up = Subir
move-down = Descer
rank-hint = Coloque o mais importante em primeiro lugar.
statement = Afirmação
rank = Lugar
option = Opção

## Courses on e-learning platforms.

course-progress = Páginas lidas
course-read = lida
course-complete = Concluiu este módulo.
course-passed = Concluiu este módulo e foi aprovado no questionário.
course-failed = Concluiu este módulo, mas não foi aprovado no questionário. Pode alterar as suas respostas e verificá-las de novo.
course-refused = De momento, a sua plataforma de aprendizagem não aceita as suas respostas. Ficam guardadas neste dispositivo e serão enviadas de novo.
course-full = As suas notas são mais longas do que a sua plataforma de aprendizagem pode guardar. A plataforma guarda o seu progresso, as suas escolhas e as suas notas mais curtas. Guarde as suas respostas num ficheiro para não perder as notas mais longas.
course-closed = A sua plataforma de aprendizagem fechou esta sessão. Para continuar, abra de novo o curso a partir da plataforma. Até lá, as suas respostas ficam guardadas apenas neste dispositivo.
