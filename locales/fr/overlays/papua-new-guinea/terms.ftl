-country = { $case ->
    [in] en Papouasie-Nouvelle-Guinée
    [of] de la Papouasie-Nouvelle-Guinée
    [to] à la Papouasie-Nouvelle-Guinée
   *[name] la Papouasie-Nouvelle-Guinée
}
