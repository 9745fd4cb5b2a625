-country = { $case ->
    [in] en Azerbaïdjan
    [of] de l’Azerbaïdjan
    [to] à l’Azerbaïdjan
   *[name] l’Azerbaïdjan
}
