### Textos do painel.

title = Traduções de “{ $project }”
as-of = Em { DATETIME($day) }
fine = Nenhuma ocorrência conta.
findings-count = { $count ->
    [one] Conta uma ocorrência.
    [many] Contam { $count } de ocorrências.
   *[other] Contam { $count } ocorrências.
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = Por idioma
by-module = Por módulo
by-edition = Por edição
by-rule = Ocorrências por regra
over-time = Ao longo do tempo
# What a line shows, for screen readers.
from-to = De { $first } a { $last }
locale = Idioma
module = Módulo
edition = Edição
rule = Regra
by-day = Dia
share = Percentagem
units = Textos
translated = Traduzidos
reviewed = Revistos
drifted = Mais antigos que o original
findings = Ocorrências
errors = Erros
warnings = Avisos
notes = Notas
silenced = Dispensadas com motivo
set-aside = Postas de lado ao ligar a verificação
within = Admitidas pelos limites
