### Textos del panel.

title = Traducciones de «{ $project }»
as-of = A { DATETIME($day) }
fine = Ninguna observación cuenta.
findings-count = { $count ->
    [one] Cuenta una observación.
    [many] Cuentan { $count } de observaciones.
   *[other] Cuentan { $count } observaciones.
}
# A day.
day = { DATETIME($day) }
number = { $count }
percent = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
by-locale = Por idioma
by-module = Por módulo
by-edition = Por edición
by-rule = Observaciones por regla
over-time = A lo largo del tiempo
# What a line shows, for screen readers.
from-to = De { $first } a { $last }
locale = Idioma
module = Módulo
edition = Edición
rule = Regla
by-day = Día
share = Porcentaje
units = Textos
translated = Traducidos
reviewed = Revisados
drifted = Más antiguos que el original
findings = Observaciones
errors = Errores
warnings = Advertencias
notes = Notas
silenced = Descartadas con un motivo
set-aside = Apartadas al activar la comprobación
within = Admitidas por los límites
