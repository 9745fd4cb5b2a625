-country = { $case ->
    [in] en Filipinas
    [of] de Filipinas
    [to] a Filipinas
   *[name] Filipinas
}

-lead-agency = { $case ->
    [in] en el Departamento de Tecnología de la Información y las Comunicaciones (DICT)
    [of] del Departamento de Tecnología de la Información y las Comunicaciones (DICT)
    [to] al Departamento de Tecnología de la Información y las Comunicaciones (DICT)
   *[name] el Departamento de Tecnología de la Información y las Comunicaciones (DICT)
}
