-country = { $case ->
    [in] dans votre pays
    [of] de votre pays
    [to] à votre pays
   *[name] votre pays
}

-lead-agency = { $case ->
    [of] de l’organisme chef de file de l’administration numérique
    [to] à l’organisme chef de file de l’administration numérique
   *[name] l’organisme chef de file de l’administration numérique
}
